/* lookrow.c - finding the rows of a table that match a row's fields.
 *
 * The table holds the pattern: a column may be compared as it is, as a pattern of `*`, or as a network. The
 * first column that is compared exactly is hashed, value to a chain of rows in order of the table; only the
 * rows of the chains are then compared in the other columns. Without such a column every row is.
 *
 * A multivalue matches where any of its values does. A row lacking a key field matches nothing. Matches are
 * taken in order of the table up to the most; what is missing to the least is filled with the default. An
 * empty cell of an output column is no value.
 *
 * Case is folded as `search` folds it. The hash is seeded, for fields come from whoever wrote the log. */
#include "exec/lookrow.h"

#include "base/mem.h"

#include <stdlib.h>

struct part {
    uint32_t column, how, field; /* how: KS_LOOK_* of a key; whether an output is OUTPUTNEW */
    union {
        struct ks_pattern *patterns; /* by row */
        struct ks_cidr_const *nets;  /* by row; bits above 128: no network */
    };
};
struct ks_lookrow {
    const struct ks_itext *cells; /* behind the names of the columns */
    const char *bytes;
    uint32_t cols, rows, least, most;
    uint32_t n_keys, n_outputs, hashed; /* hashed: a key, or KS_NONE */
    struct part *keys, *outputs;
    struct ks_names *values; /* of the hashed column */
    uint32_t *first, *next;  /* row by value; the next with the same, or KS_NONE */
    bool fold;
};
enum { NO_NETWORK = 255 };

static struct ks_str cell(const struct ks_lookrow *x, uint32_t row, uint32_t column) {
    struct ks_itext t = x->cells[(size_t)row * x->cols + column];
    return (struct ks_str){x->bytes + t.at, t.n};
}

/* ---- before the run ---- */

static struct ks_str folded(const struct ks_lookrow *x, struct ks_arena *a, struct ks_str s) {
    return x->fold ? ks_match_folded(a, s) : s;
}

static void read_patterns(struct ks_lookrow *x, struct ks_arena *a, struct part *k) {
    k->patterns = KS_NEWN(a, x->rows, struct ks_pattern);
    for (uint32_t i = 0; i < x->rows; i++) {
        if (k->how == KS_LOOK_EXACT)
            ks_match_pattern_whole(&k->patterns[i], a, cell(x, i, k->column), !x->fold);
        else
            ks_match_pattern_init(&k->patterns[i], a, cell(x, i, k->column), !x->fold);
    }
}

static void read_networks(struct ks_lookrow *x, struct ks_arena *a, struct part *k) {
    k->nets = KS_NEWN(a, x->rows, struct ks_cidr_const);
    for (uint32_t i = 0; i < x->rows; i++) {
        struct ks_str text = cell(x, i, k->column);
        if (!ks_match_cidr_parse(&k->nets[i].net, text)) k->nets[i].net.bits = NO_NETWORK;
        ks_match_pattern_whole(&k->nets[i].text, a, text, !x->fold);
    }
}

static void hash_column(struct ks_lookrow *x, struct ks_arena *a, const struct part *k) {
    uint32_t *last = KS_NEWN(a, x->rows + 1, uint32_t);
    x->values = ks_names_new(ks_hash_seed());
    x->first = KS_NEWN(a, x->rows + 1, uint32_t);
    x->next = KS_NEWN(a, x->rows + 1, uint32_t);
    for (uint32_t i = 0; i < x->rows; i++) {
        uint32_t before = ks_names_count(x->values);
        uint32_t id = ks_names_intern(x->values, folded(x, a, cell(x, i, k->column)));
        if (id < before)
            x->next[last[id]] = i;
        else
            x->first[id] = i;
        last[id] = i;
        x->next[i] = KS_NONE;
    }
}

static uint32_t whole(const struct ks_desc *d, uint32_t i) {
    return (uint32_t)d->at[i].num;
}

enum { HEAD = 4 };

static struct part *parts(struct ks_arena *a, const struct ks_desc *d, uint32_t from, uint32_t n) {
    struct part *p = KS_NEWN(a, n + 1, struct part);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = HEAD + 3 * (from + i);
        p[i] = (struct part){.column = whole(d, at), .how = whole(d, at + 1), .field = whole(d, at + 2)};
    }
    return p;
}

struct ks_lookrow *ks_lookrow_new(struct ks_arena *a, const struct ks_image *im, const struct ks_desc *d) {
    struct ks_lookrow *x = KS_NEW(a, struct ks_lookrow);
    const struct ks_itable *t = &im->tables[whole(d, 0)];
    *x = (struct ks_lookrow){.cells = im->cells + t->cells.at + t->cols,
                             .bytes = im->bytes,
                             .cols = t->cols,
                             .rows = t->rows,
                             .least = whole(d, 1),
                             .most = whole(d, 2),
                             .n_keys = whole(d, 3),
                             .hashed = KS_NONE,
                             .fold = d->flags & KS_LOOK_FOLD};
    x->n_outputs = (d->n - HEAD) / 3 - x->n_keys;
    x->keys = parts(a, d, 0, x->n_keys);
    x->outputs = parts(a, d, x->n_keys, x->n_outputs);
    for (uint32_t i = 0; i < x->n_keys; i++) {
        if (x->keys[i].how == KS_LOOK_CIDR)
            read_networks(x, a, &x->keys[i]);
        else if (x->keys[i].how == KS_LOOK_EXACT && x->hashed == KS_NONE)
            hash_column(x, a, &x->keys[x->hashed = i]);
        else
            read_patterns(x, a, &x->keys[i]);
    }
    return x;
}

void ks_lookrow_free(struct ks_lookrow *x) {
    if (x->values) ks_names_free(x->values);
}

/* ---- one row ---- */

static bool fits(const struct part *k, uint32_t row, struct ks_str s) {
    uint8_t ip[16];
    if (k->how != KS_LOOK_CIDR) return ks_match_pattern(&k->patterns[row], s);
    if (k->nets[row].net.bits != NO_NETWORK && ks_match_ip(s, ip)) return ks_match_cidr(&k->nets[row].net, s);
    return ks_match_pattern(&k->nets[row].text, s);
}

static bool any_fits(const struct ks_frame *f, const struct part *k, uint32_t row) {
    char tmp[KS_NUM_TEXT];
    const struct ks_value *v = &f->r[k->field];
    for (uint32_t i = 0; i < ks_value_count(v); i++)
        if (fits(k, row, ks_value_str(ks_value_at(v, i), tmp))) return true;
    return false;
}

static bool row_fits(const struct ks_frame *f, const struct ks_lookrow *x, uint32_t row) {
    for (uint32_t i = 0; i < x->n_keys; i++)
        if (i != x->hashed && !any_fits(f, &x->keys[i], row)) return false;
    return true;
}

/* The least row at or after `from` that a value of the hashed field leads to; chains ascend, and `at` holds
 * where each value's chain was left. */
static uint32_t next_candidate(const struct ks_lookrow *x, uint32_t *at, uint32_t n, uint32_t from) {
    uint32_t best = KS_NONE;
    for (uint32_t i = 0; i < n; i++) {
        while (at[i] != KS_NONE && at[i] < from) at[i] = x->next[at[i]];
        if (at[i] < best) best = at[i];
    }
    return best;
}

static int by_number(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Where the chains of the field's values begin, each chain once. */
static uint32_t *chains(struct ks_frame *f, const struct ks_lookrow *x, uint32_t *n) {
    const struct ks_value *v = &f->r[x->keys[x->hashed].field];
    char tmp[KS_NUM_TEXT];
    uint32_t count = ks_value_count(v), found = 0;
    uint32_t *at = ks_arena_alloc(f->cx->arena, (count + 1) * sizeof *at);
    for (uint32_t i = 0; i < count; i++) {
        struct ks_str s = folded(x, f->cx->arena, ks_value_str(ks_value_at(v, i), tmp));
        uint32_t id = ks_names_find(x->values, s);
        if (id != UINT32_MAX) at[found++] = x->first[id];
    }
    if (found > 1) qsort(at, found, sizeof *at, by_number);
    *n = 0;
    for (uint32_t i = 0; i < found; i++)
        if (!*n || at[*n - 1] != at[i]) at[(*n)++] = at[i];
    return at;
}

/* The rows that match, at most x->most. */
static uint32_t matches(struct ks_frame *f, const struct ks_lookrow *x, uint32_t *rows) {
    uint32_t n = 0, n_chains = 0, row = 0;
    uint32_t *at = x->hashed != KS_NONE ? chains(f, x, &n_chains) : NULL;
    while (n < x->most) {
        if (at) row = next_candidate(x, at, n_chains, row);
        if (row >= x->rows) break;
        if (row_fits(f, x, row)) rows[n++] = row;
        row++;
    }
    return n;
}

static struct ks_value values_of(struct ks_frame *f, const struct ks_lookrow *x, const struct part *out,
                                 const uint32_t *rows, uint32_t n, struct ks_str fallback) {
    uint32_t room = n > x->least ? n : x->least, count = 0;
    struct ks_value *items = ks_arena_alloc(f->cx->arena, (room + 1) * sizeof *items);
    for (uint32_t i = 0; i < n; i++) {
        struct ks_str s = cell(x, rows[i], out->column);
        if (s.n) items[count++] = ks_value_text(s);
    }
    for (uint32_t i = n; i < x->least && fallback.n; i++) items[count++] = ks_value_text(fallback);
    return ks_value_list(items, count);
}

void ks_lookrow_find(struct ks_frame *f, const struct ks_desc *d) {
    const struct ks_lookrow *x = d->made;
    uint32_t most = x->most < x->rows ? x->most : x->rows;
    uint32_t *rows = ks_arena_alloc(f->cx->arena, (most + 1) * sizeof *rows);
    bool asked = true;
    for (uint32_t i = 0; i < x->n_keys; i++) asked = asked && f->r[x->keys[i].field].kind != KS_NULL;
    uint32_t n = asked ? matches(f, x, rows) : 0;
    struct ks_value *made = ks_arena_alloc(f->cx->arena, (x->n_outputs + 1) * sizeof *made);
    for (uint32_t i = 0; i < x->n_outputs; i++)
        made[i] = asked ? values_of(f, x, &x->outputs[i], rows, n, d->text) : ks_value_null();
    for (uint32_t i = 0; i < x->n_outputs; i++) {
        const struct part *out = &x->outputs[i];
        if (!out->how || f->r[out->field].kind == KS_NULL) f->r[out->field] = made[i];
    }
}
