/* order.c - sort, head, dedup, fillnull over rows that are all there.
 *
 * Sorting compares whole rows: keys first (a null is last in both directions, a multivalue counts by
 * its first value: semantics 11.7), then newest first, then position; positions are unique, so any
 * sort is stable and the same everywhere. dedup turns the values of its fields into one string with
 * lengths in front, lists as whole lists, and counts how often a seeded table has seen it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* qsort_r */
#endif
#include "exec/order.h"

#include "base/buf.h"
#include "base/mem.h"
#include "func/match.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int newest(const struct ks_row *a, const struct ks_row *b) {
    bool has_a = !isnan(a->time), has_b = !isnan(b->time);
    if (has_a != has_b) return has_a ? -1 : 1;
    if (has_a && a->time != b->time) return a->time > b->time ? -1 : 1;
    return (a->seq > b->seq) - (a->seq < b->seq);
}

static int by_key(const struct ks_row *a, const struct ks_row *b, const struct ks_ikey *key) {
    const struct ks_value *x = &a->cells[key->field], *y = &b->cells[key->field];
    if (x->kind == KS_NULL || y->kind == KS_NULL) return (x->kind == KS_NULL) - (y->kind == KS_NULL);
    int c = ks_match_sort(key->how, ks_value_at(x, 0), ks_value_at(y, 0));
    return key->desc ? -c : c;
}

static int compare(const void *x, const void *y, void *arg) {
    const struct ks_order *by = arg;
    for (uint32_t i = 0; i < by->n_keys; i++) {
        int c = by_key(x, y, &by->keys[i]);
        if (c) return c;
    }
    return by->backwards ? newest(y, x) : newest(x, y);
}

void ks_order_rows(struct ks_rowset *s, const struct ks_order *by, int64_t most) {
    if (s->n > 1) qsort_r(s->rows, s->n, sizeof *s->rows, compare, (void *)(uintptr_t)by);
    if (most > 0 && s->n > (uint64_t)most) s->n = (size_t)most;
}

void ks_order_compact(struct ks_rowset *s, uint32_t n_fields) {
    struct ks_rowset copy;
    ks_row_init(&copy);
    for (size_t i = 0; i < s->n; i++) ks_row_add(&copy, &s->rows[i], n_fields);
    ks_row_fini(s);
    *s = copy;
}

/* ---- head ---- */

static bool goes_on(const struct ks_row *row, const struct ks_isink *sink) {
    char tmp[KS_NUM_TEXT];
    const struct ks_value *v = &row->cells[sink->cond];
    if (v->kind == KS_NULL) return sink->flags & KS_SINK_NULLS;
    return ks_text_is(ks_value_str(ks_value_at(v, 0), tmp), "1");
}

void ks_order_head(struct ks_rowset *s, const struct ks_isink *sink) {
    size_t n = 0;
    size_t most = (size_t)sink->limit;
    while (n < s->n && n < most && (sink->cond == KS_NONE || goes_on(&s->rows[n], sink))) n++;
    bool ended = n < s->n && n < most;
    s->n = n + (ended && sink->cond != KS_NONE && (sink->flags & KS_SINK_KEEPLAST));
}

/* ---- dedup ---- */

struct dedup {
    const struct ks_isink *sink;
    const struct ks_ikey *keys;
    struct ks_buf key, last;
    struct ks_names *seen;
    uint32_t *counts; /* by id in `seen` */
    uint32_t cap;
    int64_t run; /* equal rows in a row, for consecutive */
};

static void add_text(struct ks_buf *key, struct ks_str s) {
    ks_buf_add(key, &s.n, sizeof s.n);
    ks_buf_add(key, s.p, s.n);
}

/* False when the row lacks one of the fields. */
static bool encode(struct dedup *d, const struct ks_row *row) {
    char tmp[KS_NUM_TEXT];
    ks_buf_clear(&d->key);
    for (uint32_t i = 0; i < d->sink->keys.n; i++) {
        const struct ks_value *v = &row->cells[d->keys[i].field];
        uint32_t n = ks_value_count(v);
        if (n == 0) return false;
        ks_buf_add(&d->key, &n, sizeof n);
        for (uint32_t k = 0; k < n; k++) add_text(&d->key, ks_value_str(ks_value_at(v, k), tmp));
    }
    return true;
}

/* How often this combination has come, this row included. */
static int64_t times_seen(struct dedup *d) {
    struct ks_str key = ks_buf_view(&d->key);
    if (d->sink->flags & KS_SINK_CONSECUTIVE) {
        d->run = d->run && ks_text_equal(key, ks_buf_view(&d->last)) ? d->run + 1 : 1;
        ks_buf_clear(&d->last);
        ks_buf_str(&d->last, key);
        return d->run;
    }
    uint32_t id = ks_names_intern(d->seen, key);
    if (id >= d->cap) {
        uint32_t cap = (uint32_t)ks_mem_next(d->cap, id + 1);
        d->counts = ks_mem_grow(d->counts, cap, sizeof *d->counts);
        memset(d->counts + d->cap, 0, (cap - d->cap) * sizeof *d->counts);
        d->cap = cap;
    }
    return ++d->counts[id];
}

/* keepevents: a duplicate stays, without the fields. */
static void strip(struct ks_rowset *s, struct ks_row *row, const struct dedup *d, uint32_t n_fields) {
    struct ks_value *cells = ks_arena_alloc(&s->arena, n_fields * sizeof *cells);
    memcpy(cells, row->cells, n_fields * sizeof *cells);
    for (uint32_t i = 0; i < d->sink->keys.n; i++) cells[d->keys[i].field] = ks_value_null();
    row->cells = cells;
}

static bool stays(struct ks_rowset *s, struct ks_row *row, struct dedup *d, uint32_t n_fields) {
    uint32_t flags = d->sink->flags;
    if (!encode(d, row)) return flags & (KS_SINK_KEEPEMPTY | KS_SINK_KEEPEVENTS);
    if (times_seen(d) <= d->sink->limit) return true;
    if (flags & KS_SINK_KEEPEVENTS) strip(s, row, d, n_fields);
    return flags & KS_SINK_KEEPEVENTS;
}

void ks_order_dedup(struct ks_rowset *s, const struct ks_isink *sink, const struct ks_ikey *keys,
                    uint32_t n_fields) {
    struct dedup d = {.sink = sink, .keys = keys, .seen = ks_names_new(ks_hash_seed())};
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++) {
        struct ks_row row = s->rows[i];
        if (stays(s, &row, &d, n_fields)) s->rows[n++] = row;
    }
    s->n = n;
    ks_names_free(d.seen);
    ks_mem_free(d.counts);
    ks_buf_fini(&d.key);
    ks_buf_fini(&d.last);
}

/* ---- fillnull ---- */

struct filler {
    const uint32_t *slots; /* to be filled, ascending */
    uint32_t n, n_fields;
    struct ks_value value;
};

static void fill_row(struct ks_arena *a, struct ks_row *row, const struct filler *f) {
    struct ks_value *cells = ks_arena_alloc(a, f->n_fields * sizeof *cells);
    struct ks_extra *extras = ks_arena_alloc(a, (f->n + row->n_extras) * sizeof *extras);
    uint32_t n = 0, k = 0;
    if (f->n_fields) memcpy(cells, row->cells, f->n_fields * sizeof *cells);
    for (uint32_t i = 0; i < f->n; i++) {
        uint32_t slot = f->slots[i];
        if (slot < f->n_fields) {
            if (cells[slot].kind == KS_NULL) cells[slot] = f->value;
            continue;
        }
        while (k < row->n_extras && row->extras[k].slot < slot) extras[n++] = row->extras[k++];
        if (k < row->n_extras && row->extras[k].slot == slot)
            extras[n++] = row->extras[k++];
        else
            extras[n++] = (struct ks_extra){slot, f->value};
    }
    while (k < row->n_extras) extras[n++] = row->extras[k++];
    row->cells = cells;
    row->extras = extras;
    row->n_extras = n;
}

static int by_number(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

void ks_order_fill(struct ks_rowset *s, struct ks_slots *slots, struct ks_value value) {
    uint32_t *names;
    struct ks_arena tmp;
    ks_arena_init(&tmp);
    uint32_t n = ks_row_slots(s, slots, false, &tmp, &names);
    if (n) qsort(names, n, sizeof *names, by_number);
    struct filler f = {names, n, slots->n_fields, value};
    for (size_t i = 0; i < s->n; i++) fill_row(&s->arena, &s->rows[i], &f);
    ks_arena_fini(&tmp);
}
