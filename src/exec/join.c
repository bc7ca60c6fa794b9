/* join.c - append, appendcols and join over rowsets (semantics 9).
 *
 * join compares the values of its fields as texts, case and all, a multivalue
 * as a whole; a row that lacks one of them matches nothing. Without fields
 * those count that rows of both sides have. The rows of the bracket are chained
 * by their values, in order, so each row of the other side sees its matches at
 * once.
 *
 * Of a field that both rows have, the bracket's value wins with
 * KS_SINK_OVERWRITE; a value is never replaced by none. Fields whose name
 * begins with `_` stay those of the row; a joined row takes one only where it
 * has none itself. */
#include "exec/join.h"

#include "base/buf.h"
#include "base/mem.h"

#include <string.h>

/* ---- two rows into one ---- */

struct merging {
    struct ks_slots *slots;
    uint32_t n_fields;
    bool overwrite, internal; /* internal: fields beginning with `_` are taken
                                 where there are none */
    struct ks_arena *a;
};

static struct ks_value pick(const struct merging *m, struct ks_str name, struct ks_value mine,
                            struct ks_value other) {
    bool shown = ks_row_public(name);
    if (other.kind == KS_NULL || !name.n || (!shown && !m->internal)) return mine;
    return mine.kind == KS_NULL || (m->overwrite && shown) ? other : mine;
}

static void merge_extras(const struct merging *m, struct ks_row *out, const struct ks_row *a,
                         const struct ks_row *b) {
    struct ks_extra *extras = ks_arena_alloc(m->a, ((size_t)a->n_extras + b->n_extras) * sizeof *extras);
    uint32_t n = 0, i = 0, k = 0;
    while (i < a->n_extras || k < b->n_extras) {
        uint32_t x = i < a->n_extras ? a->extras[i].slot : KS_NONE;
        uint32_t y = k < b->n_extras ? b->extras[k].slot : KS_NONE, slot = x < y ? x : y;
        struct ks_value mine = x == slot ? a->extras[i++].v : ks_value_null();
        struct ks_value other = y == slot ? b->extras[k++].v : ks_value_null();
        struct ks_value v = pick(m, ks_slots_name(m->slots, slot), mine, other);
        if (v.kind != KS_NULL) extras[n++] = (struct ks_extra){slot, v};
    }
    out->extras = extras;
    out->n_extras = n;
}

/* Borrows from both. */
static struct ks_row merge(const struct merging *m, const struct ks_row *a, const struct ks_row *b) {
    struct ks_row out = *a;
    struct ks_value *cells = ks_arena_alloc(m->a, m->n_fields * sizeof *cells);
    for (uint32_t i = 0; i < m->n_fields; i++)
        cells[i] = pick(m, m->slots->names[i], a->cells[i], b->cells[i]);
    out.cells = cells;
    merge_extras(m, &out, a, b);
    return out;
}

static void replace(struct ks_rowset *rows, struct ks_rowset *by) {
    ks_row_fini(rows);
    *rows = *by;
    ks_row_number(rows);
}

/* ---- append, appendcols ---- */

void ks_join_append(const struct ks_rule *rule, struct ks_rowset *rows, const struct ks_rowset *more) {
    for (size_t i = 0; i < more->n; i++) ks_row_add(rows, &more->rows[i], rule->n_fields);
    ks_row_number(rows);
}

static struct merging merging(const struct ks_rule *rule, const struct ks_isink *sink, struct ks_arena *a) {
    bool join = sink->kind == KS_SINK_JOIN, overwrite = sink->flags & KS_SINK_OVERWRITE;
    return (struct merging){(struct ks_slots *)(uintptr_t)&rule->slots, rule->n_fields, overwrite, join, a};
}

/* Rows of the bracket that have no partner stand alone, without their internal
 * fields. */
void ks_join_columns(const struct ks_rule *rule, const struct ks_isink *sink, struct ks_rowset *rows,
                     const struct ks_rowset *more) {
    struct ks_rowset out;
    struct ks_arena tmp;
    ks_row_init(&out);
    ks_arena_init(&tmp);
    const struct merging m = merging(rule, sink, &tmp);
    const struct ks_row none = {.cells = KS_NEWN(&out.arena, rule->n_fields, struct ks_value)};
    for (size_t i = 0; i < rows->n || i < more->n; i++) {
        struct ks_row row =
            merge(&m, i < rows->n ? &rows->rows[i] : &none, i < more->n ? &more->rows[i] : &none);
        ks_row_add(&out, &row, rule->n_fields);
        ks_arena_reset(&tmp);
    }
    ks_arena_fini(&tmp);
    replace(rows, &out);
}

/* ---- join ---- */

struct joining {
    const struct ks_rule *rule;
    uint32_t *keys, n_keys; /* slots */
    struct ks_buf key;
    struct ks_names *ids;
    uint32_t *first, *last; /* by id: rows of the bracket */
    uint32_t *next;         /* by row */
};

static void add_text(struct ks_buf *key, struct ks_str s) {
    ks_buf_add(key, &s.n, sizeof s.n);
    ks_buf_str(key, s);
}

/* False when the row lacks one of the fields. */
static bool encode(struct joining *j, const struct ks_row *row) {
    char tmp[KS_NUM_TEXT];
    ks_buf_clear(&j->key);
    for (uint32_t i = 0; i < j->n_keys; i++) {
        struct ks_value v = ks_row_get(row, j->rule->n_fields, j->keys[i]);
        uint32_t n = ks_value_count(&v);
        if (n == 0) return false;
        ks_buf_add(&j->key, &n, sizeof n);
        for (uint32_t k = 0; k < n; k++) add_text(&j->key, ks_value_str(ks_value_at(&v, k), tmp));
    }
    return j->n_keys > 0;
}

/* The fields that rows of both sides have. */
static void common(struct joining *j, struct ks_rule *rule, const struct ks_rowset *a,
                   const struct ks_rowset *b, struct ks_arena *tmp) {
    uint32_t *x, *y, n = ks_row_slots(a, &rule->slots, false, tmp, &x);
    uint32_t m = ks_row_slots(b, &rule->slots, false, tmp, &y), all = ks_slots_count(&rule->slots);
    bool *there = KS_NEWN(tmp, all + 1, bool);
    for (uint32_t i = 0; i < n; i++) there[x[i]] = true;
    j->keys = KS_NEWN(tmp, m + 1, uint32_t);
    for (uint32_t i = 0; i < m; i++)
        if (there[y[i]]) j->keys[j->n_keys++] = y[i];
}

static void listed(struct joining *j, const struct ks_isink *sink, struct ks_arena *tmp) {
    j->keys = KS_NEWN(tmp, sink->keys.n + 1, uint32_t);
    for (uint32_t i = 0; i < sink->keys.n; i++)
        j->keys[j->n_keys++] = j->rule->im->keys[sink->keys.at + i].field;
}

static void chain(struct joining *j, const struct ks_rowset *more, struct ks_arena *tmp) {
    j->first = KS_NEWN(tmp, more->n + 1, uint32_t);
    j->last = KS_NEWN(tmp, more->n + 1, uint32_t);
    j->next = KS_NEWN(tmp, more->n + 1, uint32_t);
    for (uint32_t i = 0; i < more->n; i++) {
        if (!encode(j, &more->rows[i])) continue;
        uint32_t known = ks_names_count(j->ids), id = ks_names_intern(j->ids, ks_buf_view(&j->key));
        j->next[i] = KS_NONE;
        if (id == known)
            j->first[id] = i;
        else
            j->next[j->last[id]] = i;
        j->last[id] = i;
    }
}

static uint32_t first_match(struct joining *j, const struct ks_row *row) {
    uint32_t id = encode(j, row) ? ks_names_find(j->ids, ks_buf_view(&j->key)) : UINT32_MAX;
    return id == UINT32_MAX ? KS_NONE : j->first[id];
}

void ks_join_rows(struct ks_rule *rule, const struct ks_isink *sink, struct ks_rowset *rows,
                  const struct ks_rowset *more) {
    struct joining j = {.rule = rule, .ids = ks_names_new(ks_hash_seed())};
    struct ks_arena tmp, one;
    struct ks_rowset out;
    ks_arena_init(&tmp);
    ks_arena_init(&one);
    ks_row_init(&out);
    const struct merging m = merging(rule, sink, &one);
    if (sink->keys.n)
        listed(&j, sink, &tmp);
    else
        common(&j, rule, rows, more, &tmp);
    chain(&j, more, &tmp);
    for (size_t i = 0; i < rows->n; i++) {
        uint32_t at = first_match(&j, &rows->rows[i]);
        if (at == KS_NONE && (sink->flags & KS_SINK_OUTER)) ks_row_add(&out, &rows->rows[i], rule->n_fields);
        for (int64_t k = 0; at != KS_NONE && (!sink->limit || k < sink->limit); k++, at = j.next[at]) {
            struct ks_row row = merge(&m, &rows->rows[i], &more->rows[at]);
            ks_row_add(&out, &row, rule->n_fields);
            ks_arena_reset(&one);
        }
    }
    ks_names_free(j.ids);
    ks_buf_fini(&j.key);
    ks_arena_fini(&tmp);
    ks_arena_fini(&one);
    replace(rows, &out);
}
