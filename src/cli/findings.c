/* findings.c - one message, four ways to write it.
 *
 * In: a diagnostic and the source that its span is of. Out: text for people (front/source.c lays it out), a
 * JSON object, a SARIF result, or a line that GitHub's runner turns into an annotation. The three forms for
 * programs say the same facts: file, place, code, what is wrong, advice, and the macros that the place came
 * out of.
 *
 * The table of codes goes into a SARIF file whole, so that a viewer has the manual's paragraph at hand; a
 * result names its row there. */
#include "cli/findings.h"

#include "exec/writer.h"
#include "lang/lang.h"

#include <string.h>

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0" /* built without configure, as the fuzz targets are */
#endif

const char *const ks_findings_formats[] = {"text", "json", "sarif", "github", NULL};

struct place {
    struct ks_where from, to;
};

/* A span that begins in one file and ends in another, as one around a macro does, ends where it begins. */
static struct place place_of(const struct ks_source *src, struct ks_span at) {
    struct place p = {.from = ks_source_where(src, at.from)};
    p.to = p.from;
    if (at.to <= at.from) return p;
    struct ks_where last = ks_source_where(src, at.to - 1);
    if (last.origin != p.from.origin || last.line < p.from.line) return p;
    p.to = last;
    p.to.col++;
    return p;
}

static void member(struct ks_buf *b, const char *name, struct ks_str value) {
    ks_buf_printf(b, ",\"%s\":", name);
    ks_write_string(b, value);
}

/* ---- JSON ---- */

static void chain(struct ks_buf *b, const struct ks_origin *o) {
    ks_buf_text(b, ",\"macros\":[");
    for (const struct ks_origin *at = o; at && at->macro.n; at = at->caller) {
        if (at != o) ks_buf_byte(b, ',');
        ks_write_string(b, at->macro);
    }
    ks_buf_byte(b, ']');
}

static void json(struct ks_findings *f, const struct place *p, const struct ks_diag *d) {
    struct ks_buf *b = f->out;
    ks_buf_text(b, f->n ? ",\n {\"file\":" : "\n {\"file\":");
    ks_write_string(b, p->from.file);
    ks_buf_printf(b, ",\"line\":%u,\"column\":%u,\"end_line\":%u,\"end_column\":%u", p->from.line,
                  p->from.col, p->to.line, p->to.col);
    ks_buf_printf(b, ",\"severity\":\"%s\",\"code\":\"KS%04u\"", d->error ? "error" : "warning", d->code);
    member(b, "message", d->text);
    if (d->advice.n) member(b, "advice", d->advice);
    chain(b, p->from.origin);
    ks_buf_byte(b, '}');
}

/* ---- SARIF ---- */

static void sarif_rules(struct ks_buf *b) {
    for (unsigned i = 0; i < ks_diag_count; i++) {
        const struct ks_diag_row *r = &ks_diag_rows[i];
        ks_buf_printf(b, "%s\n   {\"id\":\"KS%04u\"", i ? "," : "", r->code);
        ks_buf_text(b, ",\"shortDescription\":{\"text\":");
        ks_write_string(b, ks_text_of(r->title));
        ks_buf_text(b, "},\"help\":{\"text\":");
        ks_write_string(b, ks_text_of(r->help));
        ks_buf_printf(b, "},\"defaultConfiguration\":{\"level\":\"%s\"}}", r->error ? "error" : "warning");
    }
}

/* A path as a relative or absolute reference (RFC 3986). */
static void uri(struct ks_buf *b, struct ks_str path) {
    ks_buf_byte(b, '"');
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c && strchr("-._~/", c));
        if (plain)
            ks_buf_byte(b, (char)c);
        else
            ks_buf_printf(b, "%%%02X", c);
    }
    ks_buf_byte(b, '"');
}

static unsigned row_of(unsigned code) {
    unsigned i = 0;
    while (i < ks_diag_count && ks_diag_rows[i].code != code) i++;
    return i;
}

static void sarif(struct ks_findings *f, const struct place *p, const struct ks_diag *d) {
    struct ks_buf *b = f->out, text;
    ks_buf_init(&text);
    ks_buf_str(&text, d->text);
    if (d->advice.n) ks_buf_printf(&text, " (%.*s)", KS_FMT(d->advice));
    ks_buf_printf(b, "%s\n  {\"ruleId\":\"KS%04u\",\"ruleIndex\":%u,\"level\":\"%s\",\"message\":{\"text\":",
                  f->n ? "," : "", d->code, row_of(d->code), d->error ? "error" : "warning");
    ks_write_string(b, ks_buf_view(&text));
    ks_buf_text(b, "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
    uri(b, p->from.file);
    ks_buf_printf(b, "},\"region\":{\"startLine\":%u,\"startColumn\":%u,\"endLine\":%u,\"endColumn\":%u}}}]}",
                  p->from.line, p->from.col, p->to.line, p->to.col);
    ks_buf_fini(&text);
}

/* ---- GitHub ---- */

/* In a value of a property `:` and `,` mean something too. */
static void command_text(struct ks_buf *b, struct ks_str s, bool property) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
        if (special)
            ks_buf_printf(b, "%%%02X", (unsigned char)c);
        else
            ks_buf_byte(b, c);
    }
}

static void github(struct ks_findings *f, const struct place *p, const struct ks_diag *d) {
    struct ks_buf *b = f->out;
    ks_buf_printf(b, "::%s file=", d->error ? "error" : "warning");
    command_text(b, p->from.file, true);
    ks_buf_printf(b, ",line=%u,col=%u,endLine=%u,endColumn=%u,title=KS%04u::", p->from.line, p->from.col,
                  p->to.line, p->to.col, d->code);
    command_text(b, d->text, false);
    if (d->advice.n) {
        ks_buf_text(b, "; ");
        command_text(b, d->advice, false);
    }
    ks_buf_byte(b, '\n');
}

void ks_findings_begin(struct ks_findings *f) {
    if (f->format == KS_FINDINGS_JSON) ks_buf_byte(f->out, '[');
    if (f->format != KS_FINDINGS_SARIF) return;
    ks_buf_text(
        f->out,
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[\n"
        " {\"columnKind\":\"unicodeCodePoints\",\"tool\":{\"driver\":{\"name\":\"kspl\",\"version\":");
    ks_write_string(f->out, KS_STR(PACKAGE_VERSION));
    ks_buf_text(f->out, ",\"rules\":[");
    sarif_rules(f->out);
    ks_buf_text(f->out, "]}},\"results\":[");
}

void ks_findings_add(void *findings, const struct ks_source *src, const struct ks_diag *d) {
    struct ks_findings *f = findings;
    struct place p = place_of(src, d->span);
    switch (f->format) {
    case KS_FINDINGS_TEXT: ks_source_print(src, d, f->out); break;
    case KS_FINDINGS_JSON: json(f, &p, d); break;
    case KS_FINDINGS_SARIF: sarif(f, &p, d); break;
    case KS_FINDINGS_GITHUB: github(f, &p, d); break;
    }
    f->n++;
}

void ks_findings_end(struct ks_findings *f) {
    if (f->format == KS_FINDINGS_JSON) ks_buf_text(f->out, f->n ? "\n]\n" : "]\n");
    if (f->format == KS_FINDINGS_SARIF) ks_buf_text(f->out, "]}]}\n");
}
