/* tablewrite.c - results as a table for people.
 *
 *     user   count        columns two blanks apart, names underlined
 *     -----  -----
 *     alice  3            each value of a multivalue on a line of its own
 *     bob    12
 *
 * Widths are terminal columns, not bytes. Nothing from data reaches the terminal raw: control
 * characters, direction overrides and bytes that are no UTF-8 are shown as \x1b or \u{202e}. When the
 * terminal's width is known and the table is wider, the widest columns are cut down to a common width
 * and their values go on in the next line. */
#include "exec/writer.h"

#include <inttypes.h>

enum { GAP = 2, NARROWEST = 12 };

struct grid {
    struct ks_writer *w;
    const struct ks_results_rule *rule;
    unsigned *widths; /* by column */
    struct ks_arena tmp;
};

/* ---- safe text ---- */

/* Characters that reorder what is around them. */
static bool overrides(uint32_t cp) {
    return (cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069) || cp == 0x200e || cp == 0x200f ||
           cp == 0x2028 || cp == 0x2029;
}

static struct ks_str safe(struct ks_arena *a, struct ks_str s) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (size_t i = 0; i < s.n;) {
        uint32_t cp;
        size_t n = ks_text_decode(s.p + i, s.n - i, &cp);
        if (cp > 0x10ffff || cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
            for (size_t k = 0; k < n; k++) ks_buf_printf(&b, "\\x%02x", (unsigned char)s.p[i + k]);
        else if (overrides(cp))
            ks_buf_printf(&b, "\\u{%x}", cp);
        else
            ks_buf_add(&b, s.p + i, n);
        i += n;
    }
    struct ks_str copy = ks_arena_str(a, ks_buf_view(&b));
    ks_buf_fini(&b);
    return copy;
}

/* Terminal columns of the text, and the bytes of it that fit into `most`. */
static unsigned width_of(struct ks_str s, unsigned most, size_t *bytes) {
    unsigned width = 0;
    size_t i = 0;
    while (i < s.n) {
        uint32_t cp;
        size_t n = ks_text_decode(s.p + i, s.n - i, &cp);
        unsigned w = (unsigned)ks_text_width(cp);
        if (i && width + w > most) break;
        width += w;
        i += n;
    }
    if (bytes) *bytes = i;
    return width;
}

/* ---- cells ---- */

struct lines {
    struct ks_str *v;
    uint32_t n, cap;
};

static void add_line(struct ks_arena *a, struct lines *l, struct ks_str s) {
    if (l->n == l->cap) {
        uint32_t cap = l->cap ? l->cap * 2 : 4;
        struct ks_str *v = KS_NEWN(a, cap, struct ks_str);
        for (uint32_t i = 0; i < l->n; i++) v[i] = l->v[i];
        l->v = v;
        l->cap = cap;
    }
    l->v[l->n++] = s;
}

static void add_wrapped(struct ks_arena *a, struct lines *l, struct ks_str s, unsigned width) {
    do {
        size_t n;
        width_of(s, width, &n);
        add_line(a, l, ks_text_cut(s, 0, n));
        s = ks_text_cut(s, n, s.n);
    } while (s.n);
}

static struct lines cell_lines(struct grid *g, const struct ks_value *v, unsigned width) {
    struct lines l = {0};
    char tmp[KS_NUM_TEXT];
    for (uint32_t i = 0; i < ks_value_count(v); i++)
        add_wrapped(&g->tmp, &l, safe(&g->tmp, ks_value_str(ks_value_at(v, i), tmp)), width);
    return l;
}

/* ---- widths ---- */

static void measure(struct grid *g, uint32_t col, struct ks_str s) {
    unsigned w = width_of(safe(&g->tmp, s), UINT32_MAX, NULL);
    if (w > g->widths[col]) g->widths[col] = w;
}

static void measure_row(struct grid *g, const struct ks_results_row *row) {
    char tmp[KS_NUM_TEXT];
    ks_arena_reset(&g->tmp);
    for (uint32_t c = 0; c < g->rule->columns->n; c++)
        for (uint32_t i = 0; i < ks_value_count(&row->cells[c]); i++)
            measure(g, c, ks_value_str(ks_value_at(&row->cells[c], i), tmp));
}

static uint64_t total_width(const struct grid *g, unsigned cap) {
    uint64_t total = 0;
    for (uint32_t c = 0; c < g->rule->columns->n; c++)
        total += (g->widths[c] < cap ? g->widths[c] : cap) + (c ? GAP : 0);
    return total;
}

static void shrink(struct grid *g) {
    unsigned cap = g->w->width;
    if (!cap || total_width(g, UINT32_MAX) <= cap) return;
    while (cap > NARROWEST && total_width(g, cap) > g->w->width) cap--;
    for (uint32_t c = 0; c < g->rule->columns->n; c++)
        if (g->widths[c] > cap) g->widths[c] = cap;
}

/* ---- rows ---- */

static void pad(struct ks_buf *b, unsigned n, char with) {
    while (n-- > 0) ks_buf_byte(b, with);
}

/* The i-th line of a row of cells; blanks at its end are left out. */
static void print_line(struct grid *g, const struct lines *cells, uint32_t i) {
    unsigned owed = 0;
    for (uint32_t c = 0; c < g->rule->columns->n; c++) {
        struct ks_str s = i < cells[c].n ? cells[c].v[i] : KS_STR("");
        if (s.n) {
            pad(&g->w->line, owed, ' ');
            owed = 0;
        }
        ks_buf_str(&g->w->line, s);
        unsigned used = width_of(s, UINT32_MAX, NULL);
        owed += GAP + (g->widths[c] > used ? g->widths[c] - used : 0);
    }
    ks_buf_byte(&g->w->line, '\n');
}

static void print_cells(struct grid *g, const struct lines *cells) {
    uint32_t most = 1;
    for (uint32_t c = 0; c < g->rule->columns->n; c++)
        if (cells[c].n > most) most = cells[c].n;
    for (uint32_t i = 0; i < most; i++) print_line(g, cells, i);
}

static enum ks_status print_row(struct grid *g, const struct ks_value *values) {
    struct lines *cells = KS_NEWN(&g->tmp, g->rule->columns->n, struct lines);
    for (uint32_t c = 0; c < g->rule->columns->n; c++) cells[c] = cell_lines(g, &values[c], g->widths[c]);
    print_cells(g, cells);
    return ks_write_line(g->w);
}

static enum ks_status print_head(struct grid *g) {
    struct ks_value *names = KS_NEWN(&g->tmp, g->rule->columns->n, struct ks_value);
    for (uint32_t c = 0; c < g->rule->columns->n; c++) names[c] = ks_value_text(g->rule->columns->names[c]);
    enum ks_status st = print_row(g, names);
    for (uint32_t c = 0; c < g->rule->columns->n; c++) {
        pad(&g->w->line, c ? GAP : 0, ' ');
        pad(&g->w->line, g->widths[c], '-');
    }
    ks_buf_byte(&g->w->line, '\n');
    return st;
}

static enum ks_status print_rule(struct grid *g) {
    g->widths = ks_arena_zero(&g->w->results.arena, g->rule->columns->n, sizeof *g->widths);
    for (uint32_t c = 0; c < g->rule->columns->n; c++) measure(g, c, g->rule->columns->names[c]);
    for (const struct ks_results_row *row = g->rule->first; row; row = row->next) measure_row(g, row);
    shrink(g);
    enum ks_status st = print_head(g);
    for (const struct ks_results_row *row = g->rule->first; row && st == KS_OK; row = row->next) {
        ks_arena_reset(&g->tmp);
        st = print_row(g, row->cells);
    }
    return st;
}

static void print_title(struct grid *g, bool first) {
    struct ks_str name = safe(&g->tmp, g->rule->name);
    ks_buf_printf(&g->w->line, "%s%.*s: %" PRIu64 " %s\n", first ? "" : "\n", KS_FMT(name), g->rule->n,
                  g->rule->n == 1 ? "row" : "rows");
}

enum ks_status ks_tablewrite_all(struct ks_writer *w) {
    struct grid g = {.w = w};
    enum ks_status st = KS_OK;
    ks_arena_init(&g.tmp);
    for (g.rule = w->results.rules; g.rule && st == KS_OK; g.rule = g.rule->next) {
        ks_arena_reset(&g.tmp);
        if (w->names) print_title(&g, g.rule == w->results.rules);
        if (g.rule->n)
            st = print_rule(&g);
        else if (!w->names)
            ks_buf_text(&w->line, "no results\n");
    }
    ks_arena_fini(&g.tmp);
    return st;
}
