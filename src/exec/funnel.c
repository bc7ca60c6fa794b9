/* funnel.c - skipped lines and the rows through every stage of every rule, as text.
 *
 * Only text; who prints it decides where. Labels of stages come from a rule's author and are shown on
 * one line each, with control characters as blanks. */
#include "exec/funnel.h"

#include <inttypes.h>

enum { LABEL = 60 };

static const char *cause(const struct ks_skipped *s) {
    if (s->nul) return "a NUL byte in the JSON";
    switch (s->damage) {
    case KS_NOT_JSON: return "not JSON";
    case KS_TOO_DEEP: return "JSON nested too deeply";
    default: return "damaged JSON";
    }
}

void ks_funnel_skipped(struct ks_buf *out, const struct ks_skipped *s) {
    ks_buf_str(out, s->file);
    ks_buf_printf(out, ":%" PRIu64 ": byte %" PRIu32 ": %s\n", s->line, s->byte, cause(s));
}

/* With commas at the thousands. */
static void grouped(struct ks_buf *out, uint64_t n) {
    if (n >= 1000) {
        grouped(out, n / 1000);
        ks_buf_printf(out, ",%03u", (unsigned)(n % 1000));
    } else {
        ks_buf_printf(out, "%u", (unsigned)n);
    }
}

static void part(struct ks_buf *out, uint64_t n, const char *what) {
    if (!n) return;
    ks_buf_text(out, ", ");
    grouped(out, n);
    ks_buf_text(out, what);
}

void ks_funnel_shapes(struct ks_buf *out, const struct ks_envelope_count *counts) {
    for (unsigned i = 0; i < KS_SHAPE_COUNT; i++) {
        const struct ks_envelope_count *c = &counts[i];
        if (!c->records) continue;
        ks_buf_printf(out, "%s: ", ks_shape_rows[i].name);
        grouped(out, c->records);
        ks_buf_text(out, c->records == 1 ? " record" : " records");
        if (c->events != c->records - c->other) part(out, c->events, " events out of them");
        part(out, c->other, " of other categories skipped");
        part(out, c->damaged, " damaged");
        ks_buf_byte(out, '\n');
    }
}

void ks_funnel_input(struct ks_buf *out, struct ks_str skipped, struct ks_read *read) {
    ks_buf_str(out, skipped);
    for (unsigned i = 0;; i++) {
        const char *problem = ks_read_problem(read, i);
        if (!problem) break;
        ks_buf_text(out, problem);
        ks_buf_byte(out, '\n');
    }
}

static void add_label(struct ks_buf *out, struct ks_str label) {
    size_t n = label.n > LABEL ? LABEL : label.n;
    while (n < label.n && n > 0 && ((unsigned char)label.p[n] & 0xc0) == 0x80) n--;
    for (size_t i = 0; i < n; i++) ks_buf_byte(out, (unsigned char)label.p[i] < 0x20 ? ' ' : label.p[i]);
    if (n < label.n) ks_buf_text(out, "...");
}

void ks_funnel_rule(struct ks_buf *out, const struct ks_rule *rule, const uint64_t *passed,
                    uint64_t results) {
    ks_buf_text(out, "rule ");
    add_label(out, rule->name);
    ks_buf_printf(out, ": %" PRIu64 " results\n", results);
    for (uint32_t i = 0; i < rule->r->stages.n; i++) {
        ks_buf_printf(out, "%12" PRIu64 "  ", passed[i]);
        add_label(out, ks_image_text(rule->im, rule->im->stages[rule->r->stages.at + i].label));
        ks_buf_byte(out, '\n');
    }
}

void ks_funnel_cut(struct ks_buf *out, uint32_t pipe, uint64_t rows) {
    ks_buf_printf(out, "%12" PRIu64 "  rows of bracket %" PRIu32 " beyond its limit, left out\n", rows, pipe);
}
