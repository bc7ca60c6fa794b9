/* frequent.c - top, rare, mvcombine, addtotals col=t: what is made of all rows at once.
 *
 * top and rare get the groups that a stats has counted: a row per combination of by-values and values, in
 * the order of the by-values, with its count and with the part it has in the number of rows (a row with
 * several values counts once there). They put each run of equal by-values in order, keep the first ones,
 * and put the rest together on request. Ties: top by values descending, rare ascending (semantics 11.23).
 *
 * mvcombine joins rows that agree in every field but one: all other values as one string is the key, the
 * first row of a key stays, and the values of the field are gathered in the order of the rows. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* qsort_r */
#endif
#include "exec/frequent.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct ks_isink *sink_of(const struct ks_sink *s) {
    return s->step->sink;
}

/* ---- top, rare ---- */

static const struct ks_ikey *keys_of(const struct ks_sink *s) {
    return &s->rule->im->keys[sink_of(s)->keys.at];
}

static double number(const struct ks_row *row, uint32_t field) {
    double d;
    const struct ks_value *v = &row->cells[field];
    return ks_value_number(v, &d) && !isnan(d) ? d : 0;
}

static int compare_keys(const struct ks_sink *s, const struct ks_row *a, const struct ks_row *b,
                        enum ks_ipart part) {
    char x[KS_NUM_TEXT], y[KS_NUM_TEXT];
    for (uint32_t i = 0; i < sink_of(s)->keys.n; i++) {
        const struct ks_ikey *k = &keys_of(s)[i];
        const struct ks_value *v = &a->cells[k->field], *w = &b->cells[k->field];
        if (k->how != part) continue;
        if (v->kind == KS_NULL || w->kind == KS_NULL) return (v->kind == KS_NULL) - (w->kind == KS_NULL);
        int c = ks_text_compare(ks_value_str(ks_value_at(v, 0), x), ks_value_str(ks_value_at(w, 0), y));
        if (c) return c;
    }
    return 0;
}

static int by_count(const void *x, const void *y, void *arg) {
    const struct ks_sink *s = arg;
    const struct ks_row *a = x, *b = y;
    uint32_t count = sink_of(s)->f[0];
    int sign = sink_of(s)->flags & KS_SINK_RARE ? 1 : -1;
    double c = number(a, count), d = number(b, count);
    if (c != d) return c > d ? sign : -sign;
    return sign * compare_keys(s, a, b, KS_PART_FIELD);
}

static struct ks_value *own_cells(struct ks_rowset *rows, const struct ks_row *row, uint32_t n_fields) {
    struct ks_value *cells = KS_NEWN(&rows->arena, (size_t)n_fields + 1, struct ks_value);
    if (n_fields) memcpy(cells, row->cells, n_fields * sizeof *cells);
    return cells;
}

static void set_percent(struct ks_sink *s, struct ks_value *cells, double count, double total) {
    uint32_t field = sink_of(s)->f[2];
    if (field == KS_NONE || total <= 0) return;
    cells[field] = ks_value_text(ks_arena_printf(&s->rows.arena, "%.6f", 100 * count / total));
}

/* One row for those that the limit cuts off. */
static void add_rest(struct ks_sink *s, const struct ks_row *like, double count, double total) {
    const struct ks_isink *sink = sink_of(s);
    struct ks_value *cells = own_cells(&s->rows, like, s->rule->n_fields);
    for (uint32_t i = 0; i < sink->keys.n; i++)
        if (keys_of(s)[i].how == KS_PART_FIELD)
            cells[keys_of(s)[i].field] = ks_value_text(ks_sink_text(s, 0));
    cells[sink->f[0]] = ks_value_text(ks_arena_printf(&s->rows.arena, "%.0f", count));
    set_percent(s, cells, count, total);
    ks_row_push(&s->rows, &(struct ks_row){.cells = cells, .time = NAN});
}

/* Rows of one combination of by-values: those kept go behind what is in s->rows. */
static void one_run(struct ks_sink *s, struct ks_row *rows, size_t n) {
    const struct ks_isink *sink = sink_of(s);
    size_t most = sink->limit > 0 && (uint64_t)sink->limit < n ? (size_t)sink->limit : n;
    double total = 0, rest = 0;
    qsort_r(rows, n, sizeof *rows, by_count, s);
    for (size_t i = 0; i < n; i++) total += number(&rows[i], sink->f[1]);
    for (size_t i = most; i < n; i++) rest += number(&rows[i], sink->f[0]);
    for (size_t i = 0; i < most; i++) {
        struct ks_value *cells = own_cells(&s->rows, &rows[i], s->rule->n_fields);
        set_percent(s, cells, number(&rows[i], sink->f[0]), total);
        rows[i].cells = cells;
        ks_row_push(&s->rows, &rows[i]);
    }
    if (most < n && (sink->flags & KS_SINK_OTHER)) add_rest(s, &rows[0], rest, total);
}

void ks_frequent_finish(struct ks_sink *s) {
    size_t n = s->rows.n;
    struct ks_row *rows = ks_mem_zero(n + 1, sizeof *rows);
    if (n) memcpy(rows, s->rows.rows, n * sizeof *rows);
    s->rows.n = 0;
    for (size_t from = 0, to; from < n; from = to) {
        for (to = from + 1; to < n && compare_keys(s, &rows[from], &rows[to], KS_PART_BY) == 0;) to++;
        one_run(s, rows + from, to - from);
    }
    ks_mem_free(rows);
    ks_row_number(&s->rows);
}

/* ---- mvcombine ---- */

static void add_value(struct ks_buf *key, uint32_t slot, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    uint32_t n = ks_value_count(v);
    ks_buf_add(key, &slot, sizeof slot);
    ks_buf_add(key, &n, sizeof n);
    for (uint32_t i = 0; i < n; i++) {
        struct ks_str text = ks_value_str(ks_value_at(v, i), tmp);
        ks_buf_add(key, &text.n, sizeof text.n);
        ks_buf_str(key, text);
    }
}

/* Everything but the field; helpers of other commands do not count. */
static struct ks_str key_without(const struct ks_sink *s, const struct ks_row *row, struct ks_buf *key) {
    ks_buf_clear(key);
    for (uint32_t i = 0; i < s->rule->n_fields; i++)
        if (i != sink_of(s)->f[0] && s->rule->names[i].n && row->cells[i].kind != KS_NULL)
            add_value(key, i, &row->cells[i]);
    for (uint32_t i = 0; i < row->n_extras; i++) add_value(key, row->extras[i].slot, &row->extras[i].v);
    return ks_buf_view(key);
}

struct combined {
    size_t row; /* the first of its kind */
    struct ks_value *values;
    uint32_t n, cap;
};

static void gather(struct combined *c, const struct ks_value *v) {
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        if (c->n == c->cap) {
            c->cap = (uint32_t)ks_mem_next(c->cap, c->n + 1);
            c->values = ks_mem_grow(c->values, c->cap, sizeof *c->values);
        }
        c->values[c->n++] = *ks_value_at(v, i);
    }
}

static void keep_combined(struct ks_sink *s, struct combined *c) {
    struct ks_row row = s->rows.rows[c->row];
    struct ks_value *cells = own_cells(&s->rows, &row, s->rule->n_fields);
    struct ks_value *values = KS_NEWN(&s->rows.arena, (size_t)c->n + 1, struct ks_value);
    if (c->n) memcpy(values, c->values, c->n * sizeof *values);
    cells[sink_of(s)->f[0]] = ks_value_list(values, c->n);
    row.cells = cells;
    s->rows.rows[s->rows.n++] = row;
    ks_mem_free(c->values);
}

void ks_frequent_combine(struct ks_sink *s) {
    ks_sink_order(s);
    struct ks_names *ids = ks_names_new(ks_hash_seed());
    struct combined *all = ks_mem_zero(s->rows.n + 1, sizeof *all);
    struct ks_buf key;
    ks_buf_init(&key);
    for (size_t i = 0; i < s->rows.n; i++) {
        uint32_t made = ks_names_count(ids),
                 id = ks_names_intern(ids, key_without(s, &s->rows.rows[i], &key));
        if (id == made) all[id].row = i;
        gather(&all[id], &s->rows.rows[i].cells[sink_of(s)->f[0]]);
    }
    s->rows.n = 0; /* first rows ascend, so none is overwritten before it is read */
    for (uint32_t id = 0; id < ks_names_count(ids); id++) keep_combined(s, &all[id]);
    ks_row_number(&s->rows);
    ks_buf_fini(&key);
    ks_mem_free(all);
    ks_names_free(ids);
}

/* ---- addtotals col=t ---- */

struct total {
    double sum;
    bool any;
};

static bool summed(const struct ks_sink *s, uint32_t slot) {
    struct ks_str name = ks_slots_name(&s->rule->slots, slot);
    const struct ks_isink *sink = sink_of(s);
    if (slot == sink->f[1]) return true;
    if (slot == sink->f[0] || !ks_row_public(name)) return false;
    return sink->names == KS_NONE || !ks_load_removes(s->rule->k[sink->names], name);
}

static void add_numbers(struct total *t, const struct ks_value *v) {
    double d;
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        if (!ks_value_number(ks_value_at(v, i), &d) || isnan(d)) continue;
        t->sum += d;
        t->any = true;
    }
}

static struct total *sum_columns(const struct ks_sink *s, uint32_t slots) {
    struct total *t = ks_mem_zero((size_t)slots + 1, sizeof *t);
    for (size_t i = 0; i < s->rows.n; i++) {
        const struct ks_row *row = &s->rows.rows[i];
        for (uint32_t k = 0; k < s->rule->n_fields; k++) add_numbers(&t[k], &row->cells[k]);
        for (uint32_t k = 0; k < row->n_extras; k++) add_numbers(&t[row->extras[k].slot], &row->extras[k].v);
    }
    return t;
}

void ks_frequent_totals(struct ks_sink *s) {
    uint32_t slots = ks_slots_count(&s->rule->slots), n_fields = s->rule->n_fields, n = 0;
    struct total *t = sum_columns(s, slots);
    struct ks_value *cells = KS_NEWN(&s->rows.arena, (size_t)n_fields + 1, struct ks_value);
    struct ks_extra *extras = KS_NEWN(&s->rows.arena, (size_t)slots + 1, struct ks_extra);
    for (uint32_t k = 0; k < slots; k++) {
        if (!t[k].any || !summed(s, k)) continue;
        if (k < n_fields)
            cells[k] = ks_value_num(t[k].sum);
        else
            extras[n++] = (struct ks_extra){k, ks_value_num(t[k].sum)};
    }
    if (sink_of(s)->f[0] != KS_NONE) cells[sink_of(s)->f[0]] = ks_value_text(ks_sink_text(s, 0));
    ks_row_push(
        &s->rows,
        &(struct ks_row){.time = NAN, .seq = UINT64_MAX, .cells = cells, .extras = extras, .n_extras = n});
    ks_mem_free(t);
}
