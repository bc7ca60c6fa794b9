/* row.c - copying, reading and numbering rows.
 *
 * Values from data are kept as (slot, value) pairs in slot order: an event with ten fields costs ten
 * pairs, however many names other events brought. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* qsort_r */
#endif
#include "exec/row.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>

void ks_row_init(struct ks_rowset *s) {
    *s = (struct ks_rowset){0};
    ks_arena_init(&s->arena);
}

void ks_row_fini(struct ks_rowset *s) {
    ks_arena_fini(&s->arena);
    ks_mem_free(s->rows);
    *s = (struct ks_rowset){0};
}

void ks_row_clear(struct ks_rowset *s) {
    ks_arena_reset(&s->arena);
    s->n = 0;
}

void ks_row_push(struct ks_rowset *s, const struct ks_row *row) {
    if (s->n == s->cap) {
        s->cap = ks_mem_next(s->cap, s->n + 1);
        s->rows = ks_mem_grow(s->rows, s->cap, sizeof *s->rows);
    }
    s->rows[s->n++] = *row;
}

static struct ks_value keep(struct ks_arena *a, const struct ks_value *v) {
    return v->kind == KS_BOOL ? ks_value_null() : ks_value_copy(a, v);
}

struct ks_row *ks_row_add(struct ks_rowset *s, const struct ks_row *row, uint32_t n_fields) {
    struct ks_row copy = *row;
    struct ks_value *cells = ks_arena_alloc(&s->arena, n_fields * sizeof *cells);
    for (uint32_t i = 0; i < n_fields; i++) cells[i] = keep(&s->arena, &row->cells[i]);
    struct ks_extra *extras = ks_arena_alloc(&s->arena, row->n_extras * sizeof *extras);
    for (uint32_t i = 0; i < row->n_extras; i++)
        extras[i] = (struct ks_extra){row->extras[i].slot, keep(&s->arena, &row->extras[i].v)};
    copy.cells = cells;
    copy.extras = extras;
    ks_row_push(s, &copy);
    return &s->rows[s->n - 1];
}

struct ks_value ks_row_get(const struct ks_row *row, uint32_t n_fields, uint32_t slot) {
    if (slot < n_fields) return row->cells[slot];
    uint32_t lo = 0, hi = row->n_extras;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (row->extras[mid].slot < slot)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < row->n_extras && row->extras[lo].slot == slot ? row->extras[lo].v : ks_value_null();
}

bool ks_row_public(struct ks_str name) {
    return name.n && name.p[0] != '_';
}

static int by_name(const void *a, const void *b, void *slots) {
    return ks_text_compare(ks_slots_name(slots, *(const uint32_t *)a),
                           ks_slots_name(slots, *(const uint32_t *)b));
}

uint32_t ks_row_slots(const struct ks_rowset *s, struct ks_slots *slots, bool internal, struct ks_arena *a,
                      uint32_t **out) {
    uint32_t all = ks_slots_count(slots), n = 0;
    bool *seen = ks_mem_zero(all + 1, sizeof *seen);
    for (size_t i = 0; i < s->n; i++) {
        const struct ks_row *row = &s->rows[i];
        for (uint32_t k = 0; k < slots->n_fields; k++) seen[k] |= row->cells[k].kind != KS_NULL;
        for (uint32_t k = 0; k < row->n_extras; k++) seen[row->extras[k].slot] = true;
    }
    *out = ks_arena_alloc(a, all * sizeof **out);
    for (uint32_t k = 0; k < all; k++) {
        struct ks_str name = ks_slots_name(slots, k);
        if (seen[k] && name.n && (internal || ks_row_public(name))) (*out)[n++] = k;
    }
    ks_mem_free(seen);
    if (n) qsort_r(*out, n, sizeof **out, by_name, slots);
    return n;
}

void ks_row_number(struct ks_rowset *s) {
    for (size_t i = 0; i < s->n; i++) {
        s->rows[i].time = NAN;
        s->rows[i].seq = i;
    }
}
