/* casefile.c - cuts a case file into cases and sections.
 *
 * In: the text. Out: per case a table of sections, each with its argument, its body and its line.
 *
 *     free text                 until the first case
 *     === name of the case
 *     free text                 until the first section
 *     --- section argument
 *     body                      until the next line that begins with `=== ` or `--- `
 *
 * Blank lines at the end of a body only separate it from what follows. What a section may be is the table
 * `kinds`; what an option may be, `option_names`. Wrong form is refused with its line: a section
 * that is not understood would be a test that tests nothing. */
#include "cli/casefile.h"

#include "cli/decode.h"
#include "lang/diag.h"

#include <string.h>

const char *const ks_casefile_sections[KS_CASE_SECTIONS] = {
    "search", "rule",  "macros", "options", "events", "result", "table", "csv",  "json",
    "risk",   "error", "stats",  "check",   "tokens", "ast",    "plan",  "code",
};

/* Which words may follow a section's name. `*` is a file name; a section that is not here takes none. */
static const struct {
    uint8_t section;
    const char *words[4];
} arguments[] = {
    {KS_CASE_RULE, {"*"}},
    {KS_CASE_EVENTS, {"base64", "escaped", "*"}},
    {KS_CASE_RESULT, {"unordered", "typed"}},
};

static const char *const option_names[KS_CASE_OPTIONS_COUNT] = {
    "source", "sourcetype", "host",  "index",   "now",     "earliest",
    "latest", "tz",         "geoip", "include", "reading", "input-format", "strict",
};

struct parse {
    struct ks_arena *arena;
    struct ks_casefile *f;
    struct ks_error *err;
    uint32_t cap, line;
};

static enum ks_status wrong(const struct parse *p, uint32_t line, const char *what, struct ks_str name,
                            struct ks_str advice) {
    return ks_status_fail(p->err, KS_ERULE, "%s:%u: %s `%.*s`%s%.*s", p->f->path, line, what, KS_FMT(name),
                          advice.n ? "; " : "", KS_FMT(advice));
}

/* Cuts the first word off `*s`. */
static struct ks_str word(struct ks_str *s) {
    *s = ks_text_trim(*s);
    size_t n = 0;
    while (n < s->n && s->p[n] != ' ' && s->p[n] != '\t') n++;
    struct ks_str w = {s->p, n};
    *s = ks_text_trim((struct ks_str){s->p + n, s->n - n});
    return w;
}

/* Cuts the first line off `*s`, without its newline and CR. */
static struct ks_str line_of(struct ks_str *s) {
    const char *nl = memchr(s->p, '\n', s->n);
    size_t n = nl ? (size_t)(nl - s->p) : s->n, skip = nl ? n + 1 : n;
    struct ks_str l = {s->p, n};
    if (l.n && l.p[l.n - 1] == '\r') l.n--;
    *s = (struct ks_str){s->p + skip, s->n - skip};
    return l;
}

static bool is_header(struct ks_str line) {
    return ks_text_starts(line, KS_STR("=== ")) || ks_text_starts(line, KS_STR("--- "));
}

static bool known_word(enum ks_section kind, struct ks_str w) {
    for (unsigned i = 0; i < sizeof arguments / sizeof arguments[0]; i++)
        for (unsigned k = 0; arguments[i].section == kind && k < 4 && arguments[i].words[k]; k++)
            if (arguments[i].words[k][0] == '*' || ks_text_is(w, arguments[i].words[k])) return true;
    return false;
}

bool ks_casefile_flag(const struct ks_case_section *s, const char *name) {
    for (struct ks_str rest = s->arg; rest.n;)
        if (ks_text_is(word(&rest), name)) return true;
    return false;
}

struct ks_str ks_casefile_file(const struct ks_case_section *s) {
    bool coded = ks_casefile_flag(s, "base64") || ks_casefile_flag(s, "escaped");
    return coded ? KS_STR("") : s->arg;
}

/* The body that begins at `*rest`; `*rest` then begins at the next header. */
static struct ks_str body_of(struct parse *p, struct ks_str *rest) {
    const char *from = rest->p, *end = rest->p;
    while (rest->n) {
        struct ks_str after = *rest, line = line_of(&after);
        if (is_header(line)) break;
        *rest = after;
        p->line++;
        if (ks_text_trim(line).n) end = after.p;
    }
    return (struct ks_str){from, (size_t)(end - from)};
}

static enum ks_status add_case(struct parse *p, struct ks_str name) {
    struct ks_casefile *f = p->f;
    if (f->n == p->cap) {
        uint32_t cap = p->cap ? 2 * p->cap : 16;
        struct ks_case *v = KS_NEWN(p->arena, cap, struct ks_case);
        if (f->n) memcpy(v, f->cases, f->n * sizeof *v);
        f->cases = v;
        p->cap = cap;
    }
    if (!name.n) return wrong(p, p->line, "a case needs a name:", KS_STR("==="), KS_STR(""));
    f->cases[f->n++] = (struct ks_case){.name = name, .line = p->line};
    return KS_OK;
}

static enum ks_status add_section(struct parse *p, struct ks_str header, struct ks_str *rest) {
    uint32_t line = p->line;
    struct ks_str arg = {header.p + 4, header.n - 4}, name = word(&arg);
    if (!p->f->n) return wrong(p, line, "a section stands before the first case:", name, KS_STR(""));
    unsigned kind = 0;
    while (kind < KS_CASE_SECTIONS && !ks_text_is(name, ks_casefile_sections[kind])) kind++;
    if (kind == KS_CASE_SECTIONS)
        return wrong(p, line, "unknown section", name,
                     ks_diag_near(p->arena, name, ks_casefile_sections, KS_CASE_SECTIONS));
    for (struct ks_str words = arg; words.n;) {
        struct ks_str w = word(&words);
        if (!known_word(kind, w))
            return wrong(p, line, "out of place after the section's name:", w, KS_STR(""));
    }
    struct ks_case_section *s = &p->f->cases[p->f->n - 1].sections[kind];
    if (s->present) return wrong(p, line, "section given twice:", name, KS_STR(""));
    *s = (struct ks_case_section){true, arg, body_of(p, rest), line};
    if (s->body.n && ks_casefile_file(s).n && kind < KS_CASE_FIRST_EXPECTED)
        return wrong(p, line, "a file name or lines, not both:", name, KS_STR(""));
    return KS_OK;
}

static enum ks_status add_option(struct parse *p, struct ks_case *c, uint32_t line, struct ks_str text) {
    const char *eq = memchr(text.p, '=', text.n);
    struct ks_str name = ks_text_trim((struct ks_str){text.p, eq ? (size_t)(eq - text.p) : text.n});
    unsigned i = 0;
    while (i < KS_CASE_OPTIONS_COUNT && !ks_text_is(name, option_names[i])) i++;
    if (i == KS_CASE_OPTIONS_COUNT || !eq)
        return wrong(p, line, i == KS_CASE_OPTIONS_COUNT ? "unknown option" : "option without a value:", name,
                     ks_diag_near(p->arena, name, option_names, KS_CASE_OPTIONS_COUNT));
    struct ks_str value = {eq + 1, text.n - (size_t)(eq + 1 - text.p)};
    c->options[i] = ks_arena_str(p->arena, ks_text_trim(value)).p;
    return KS_OK;
}

static enum ks_status check_options(struct parse *p, struct ks_case *c) {
    struct ks_str rest = c->sections[KS_CASE_OPTIONS].body;
    uint32_t line = c->sections[KS_CASE_OPTIONS].line;
    while (rest.n) {
        struct ks_str text = ks_text_trim(line_of(&rest));
        line++;
        enum ks_status s = text.n ? add_option(p, c, line, text) : KS_OK;
        if (s) return s;
    }
    return KS_OK;
}

/* A case that cannot fail is worse than none. */
static enum ks_status check_case(struct parse *p, struct ks_case *c) {
    const struct ks_case_section *s = c->sections;
    if (s[KS_CASE_SEARCH].present == s[KS_CASE_RULE].present)
        return wrong(p, c->line, "a case needs one of `search` and `rule`:", c->name, KS_STR(""));
    if (s[KS_CASE_RULE].present && !s[KS_CASE_RULE].arg.n)
        return wrong(p, s[KS_CASE_RULE].line, "the name of a file belongs after", KS_STR("--- rule"),
                     KS_STR(""));
    bool expects = false;
    for (unsigned k = KS_CASE_FIRST_EXPECTED; k < KS_CASE_SECTIONS; k++) expects |= s[k].present;
    if (!expects)
        return wrong(p, c->line, "the case expects nothing:", c->name,
                     KS_STR("give it a `result` or an `error`"));
    return check_options(p, c);
}

enum ks_status ks_casefile_parse(struct ks_arena *a, const char *path, struct ks_str text,
                                 struct ks_casefile *out, struct ks_error *err) {
    *out = (struct ks_casefile){.path = path, .text = text};
    struct parse p = {.arena = a, .f = out, .err = err};
    struct ks_str rest = text;
    while (rest.n) {
        struct ks_str line = line_of(&rest);
        p.line++;
        enum ks_status s = KS_OK;
        if (ks_text_starts(line, KS_STR("=== ")))
            s = add_case(&p, ks_text_trim((struct ks_str){line.p + 4, line.n - 4}));
        else if (ks_text_starts(line, KS_STR("--- ")))
            s = add_section(&p, line, &rest);
        if (s) return s;
    }
    for (uint32_t i = 0; i < out->n; i++) {
        enum ks_status s = check_case(&p, &out->cases[i]);
        if (s) return s;
    }
    return out->n ? KS_OK : ks_status_fail(err, KS_ERULE, "%s: no case (=== name) in this file", path);
}

enum ks_status ks_casefile_events(const struct ks_casefile *f, const struct ks_case *c, struct ks_buf *out,
                                  struct ks_error *err) {
    const struct ks_case_section *s = &c->sections[KS_CASE_EVENTS];
    bool ok = true;
    if (ks_casefile_flag(s, "base64"))
        ok = ks_decode_base64(s->body, out);
    else if (ks_casefile_flag(s, "escaped"))
        ok = ks_decode_escapes(s->body, out);
    else
        ks_buf_str(out, s->body);
    return ok ? KS_OK
              : ks_status_fail(err, KS_ERULE, "%s:%u: the events are no valid %.*s text", f->path, s->line,
                               KS_FMT(s->arg));
}
