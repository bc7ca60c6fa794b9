/* pivot.c - chart and timechart (groups to a grid), xyseries (rows to a grid), untable (a grid to rows).
 *
 * A chart's groups are keyed by row and column. Columns are ranked by the sum of their values of the first
 * aggregate; those beyond the limit are put together, from the states of their groups and in the order of
 * their names, so that an average of the rest is the average of its rows. Two columns of one name (a value
 * that reads NULL beside rows without one) are one. A cell without a group shows what an empty state gives:
 * 0 for counts, nothing else.
 *
 * Over time, rows are spans; gaps are filled from the first span that has data to the last. A timechart
 * without a span keeps its rows until it knows the first and last time. More rows than the limit end the run
 * with a message, because a chart with holes would be taken for a whole one. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* qsort_r */
#endif
#include "exec/pivot.h"

#include "base/mem.h"
#include "func/bin.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct ks_isink *sink_of(const struct ks_sink *s) {
    return s->step->sink;
}

/* ---- names of columns ---- */

static struct ks_str formed(struct ks_arena *a, struct ks_str form, struct ks_str agg, struct ks_str val) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (size_t i = 0; i < form.n;) {
        struct ks_str rest = ks_text_cut(form, i, form.n);
        bool is_agg = ks_text_starts(rest, KS_STR("$AGG$")), is_val = ks_text_starts(rest, KS_STR("$VAL$"));
        if (is_agg || is_val)
            ks_buf_str(&b, is_agg ? agg : val);
        else
            ks_buf_byte(&b, form.p[i]);
        i += is_agg || is_val ? 5 : 1;
    }
    struct ks_str name = ks_arena_str(a, ks_buf_view(&b));
    ks_buf_fini(&b);
    return name;
}

/* A value that could not be seen as a column, or would stand in the column of the rows, is set apart. */
static uint32_t column_slot(struct ks_sink *s, struct ks_str name) {
    if (!ks_row_public(name)) name = ks_arena_printf(&s->arena, "VALUE%.*s", KS_FMT(name));
    uint32_t slot = ks_sink_slot(s, name);
    if (slot == sink_of(s)->f[0])
        slot = ks_sink_slot(s, ks_arena_printf(&s->arena, "VALUE_%.*s", KS_FMT(name)));
    return slot;
}

/* ---- rows of many columns ---- */

struct grid_row {
    struct ks_value *cells;
    struct ks_extra *extras;
    uint32_t n_extras;
};

static struct grid_row new_row(struct ks_sink *s, size_t columns) {
    struct grid_row r = {0};
    r.cells = KS_NEWN(&s->rows.arena, (size_t)s->rule->n_fields + 1, struct ks_value);
    r.extras = KS_NEWN(&s->rows.arena, columns + 1, struct ks_extra);
    return r;
}

static void set_cell(const struct ks_sink *s, struct grid_row *r, uint32_t slot, struct ks_value v) {
    if (slot == KS_NONE || v.kind == KS_NULL) return;
    if (slot < s->rule->n_fields)
        r->cells[slot] = v;
    else
        r->extras[r->n_extras++] = (struct ks_extra){slot, v};
}

static int by_slot(const void *a, const void *b) {
    uint32_t x = ((const struct ks_extra *)a)->slot, y = ((const struct ks_extra *)b)->slot;
    return (x > y) - (x < y);
}

static void push_row(struct ks_sink *s, const struct grid_row *r) {
    if (r->n_extras > 1) qsort(r->extras, r->n_extras, sizeof *r->extras, by_slot);
    ks_row_push(&s->rows, &(struct ks_row){.cells = r->cells, .extras = r->extras, .n_extras = r->n_extras});
}

/* ---- chart: groups as entries of a grid ---- */

struct entry {
    struct ks_str row;
    double time; /* of the row, over time */
    uint32_t col;
    void *block;
};
struct column {
    struct ks_str name;
    double score;
    uint32_t to; /* the column that shows it, or KS_NONE */
    bool null;
};
struct chart {
    struct ks_sink *s;
    struct ks_bucket bin; /* over time */
    struct entry *entries;
    uint32_t n;
    struct ks_names *names; /* of columns */
    struct column *columns;
    uint32_t n_columns, n_aggs;
    uint32_t *slots; /* by column and aggregate */
    void **blocks;   /* of the row being made, by column */
    void *empty;     /* a fresh state */
    struct ks_arena tmp;
};

static bool over_time(const struct ks_sink *s) {
    return sink_of(s)->flags & KS_SINK_TIME;
}

static uint32_t column_of(struct chart *c, struct ks_str name, bool null) {
    uint32_t id = ks_names_intern(c->names, name);
    if (id < c->n_columns) return id;
    c->columns = ks_mem_grow(c->columns, (size_t)id + 1, sizeof *c->columns);
    c->columns[id] = (struct column){.name = ks_names_get(c->names, id), .to = id, .null = null};
    return c->n_columns++;
}

static void gather_entries(struct chart *c) {
    struct ks_group *g = &c->s->group;
    struct ks_str null = ks_sink_text(c->s, 1), none = KS_STR("");
    uint32_t n = ks_group_count(g);
    c->entries = ks_mem_zero((size_t)n + 1, sizeof *c->entries);
    for (uint32_t id = 0; id < n; id++) {
        const struct ks_str *key = ks_group_key(g, id, &c->tmp);
        struct ks_str col = g->spec->n_keys > 1 ? key[1] : none;
        bool missing = g->spec->n_keys > 1 && !col.p;
        struct entry *e = &c->entries[c->n++];
        *e = (struct entry){.row = key[0], .block = ks_group_block(g, id)};
        e->col = column_of(c, missing ? null : col, missing);
        if (over_time(c->s)) (void)ks_value_parse_num(key[0], &e->time);
    }
}

static int by_row(const void *x, const void *y, void *arg) {
    const struct entry *a = x, *b = y;
    const struct chart *c = arg;
    if (over_time(c->s) && a->time != b->time) return a->time < b->time ? -1 : 1;
    int order = over_time(c->s) ? 0 : ks_text_compare(a->row, b->row);
    return order ? order : ks_text_compare(c->columns[a->col].name, c->columns[b->col].name);
}

/* ---- chart: which columns are shown ---- */

static void score_columns(struct chart *c) {
    struct ks_arena a;
    double d;
    ks_arena_init(&a);
    for (uint32_t i = 0; i < c->n && c->n_aggs; i++) {
        struct ks_value v = ks_group_value(&c->s->group, c->entries[i].block, 0, &a);
        if (v.kind != KS_NULL && ks_value_number(ks_value_at(&v, 0), &d) && !isnan(d))
            c->columns[c->entries[i].col].score += d;
        ks_arena_reset(&a);
    }
    ks_arena_fini(&a);
}

static int by_score(const void *x, const void *y, void *arg) {
    const struct chart *c = arg;
    const struct column *a = &c->columns[*(const uint32_t *)x], *b = &c->columns[*(const uint32_t *)y];
    int sign = sink_of(c->s)->flags & KS_SINK_BOTTOM ? 1 : -1;
    if (a->null != b->null) return a->null ? -1 : 1; /* the column for null is not counted */
    if (a->score != b->score) return a->score > b->score ? sign : -sign;
    return ks_text_compare(a->name, b->name);
}

static void limit_columns(struct chart *c) {
    const struct ks_isink *sink = sink_of(c->s);
    uint32_t n = c->n_columns, nulls = 0, *order = ks_mem_zero((size_t)n + 1, sizeof *order);
    for (uint32_t i = 0; i < n; i++) {
        order[i] = i;
        nulls += c->columns[i].null;
    }
    uint64_t most = (uint64_t)sink->limit + nulls;
    if (sink->limit > 0 && most < n) {
        score_columns(c);
        qsort_r(order, n, sizeof *order, by_score, c);
        uint32_t rest = sink->flags & KS_SINK_OTHER ? column_of(c, ks_sink_text(c->s, 0), false) : KS_NONE;
        for (uint32_t i = (uint32_t)most; i < n; i++) c->columns[order[i]].to = rest;
        if (rest != KS_NONE) c->columns[rest].to = rest;
    }
    ks_mem_free(order);
}

/* Without a column field the aggregates have slots of their own. */
static void name_columns(struct chart *c) {
    struct ks_sink *s = c->s;
    c->slots = ks_mem_zero((size_t)c->n_columns * c->n_aggs + 1, sizeof *c->slots);
    for (uint32_t i = 0; i < c->n_columns; i++) {
        for (uint32_t k = 0; k < c->n_aggs; k++) {
            uint32_t *slot = &c->slots[(size_t)i * c->n_aggs + k], out = s->spec.aggs[k].out;
            struct ks_str name = c->columns[i].name;
            if (c->n_aggs > 1 && s->spec.n_keys > 1)
                name = formed(&s->arena, ks_sink_text(s, 2), ks_slots_name(&s->rule->slots, out), name);
            bool shown = c->columns[i].to == i;
            *slot = s->spec.n_keys == 1 ? out : shown ? column_slot(s, name) : KS_NONE;
        }
    }
}

/* ---- chart: rows ---- */

/* per_second() and its kin are sums until the length of the span is known. */
static double unit_of(enum ks_agg agg) {
    switch (agg) {
    case KS_AGG_PER_SECOND: return 1;
    case KS_AGG_PER_MINUTE: return 60;
    case KS_AGG_PER_HOUR: return 3600;
    case KS_AGG_PER_DAY: return 86400;
    default: return 0;
    }
}

static struct ks_value cell_value(struct chart *c, void *block, uint32_t agg, double seconds) {
    struct ks_value v = ks_group_value(&c->s->group, block ? block : c->empty, agg, &c->s->rows.arena);
    double unit = unit_of(c->s->spec.aggs[agg].agg);
    if (unit > 0 && v.kind == KS_NUM)
        v = seconds > 0 ? ks_value_num(v.num / seconds * unit) : ks_value_null();
    return v;
}

static double length_of(const struct chart *c, double time) {
    double next;
    return over_time(c->s) && ks_bin_next(&c->bin, time, &next) ? next - time : 0;
}

static void emit_row(struct chart *c, struct ks_str row, double time) {
    struct ks_sink *s = c->s;
    struct grid_row r = new_row(s, (size_t)c->n_columns * c->n_aggs);
    double seconds = length_of(c, time);
    for (uint32_t i = 0; i < c->n_columns; i++)
        for (uint32_t k = 0; k < c->n_aggs && c->columns[i].to == i; k++)
            set_cell(s, &r, c->slots[(size_t)i * c->n_aggs + k], cell_value(c, c->blocks[i], k, seconds));
    r.cells[sink_of(s)->f[0]] =
        over_time(s) ? ks_value_num(time) : ks_value_text(ks_arena_str(&s->rows.arena, row));
    push_row(s, &r);
}

static void put_entry(struct chart *c, const struct entry *e) {
    uint32_t to = c->columns[e->col].to;
    if (to == KS_NONE) return;
    if (c->blocks[to])
        ks_group_unite(&c->s->group, c->blocks[to], e->block);
    else
        c->blocks[to] = e->block;
}

/* Spans behind that of `time` in which nothing happened, up to the one at `till`. */
static void fill_gap(struct chart *c, double time, double till) {
    double next;
    while (ks_bin_next(&c->bin, time, &next) && next > time && next < till) {
        if (c->s->rows.n >= KS_MAX_CHART_ROWS) {
            ks_sink_fail(c->s, "a timechart has more rows than the limit; give a longer span or cont=false");
            return;
        }
        emit_row(c, KS_STR(""), next);
        time = next;
    }
}

static void emit_rows(struct chart *c) {
    bool fill = over_time(c->s) && (sink_of(c->s)->flags & KS_SINK_CONT);
    for (uint32_t from = 0, to; from < c->n && c->s->trouble->status == KS_OK; from = to) {
        const struct entry *first = &c->entries[from];
        memset(c->blocks, 0, c->n_columns * sizeof *c->blocks);
        for (to = from; to < c->n && ks_text_equal(c->entries[to].row, first->row); to++)
            put_entry(c, &c->entries[to]);
        emit_row(c, first->row, first->time);
        memset(c->blocks, 0, c->n_columns * sizeof *c->blocks);
        if (fill && to < c->n) fill_gap(c, first->time, c->entries[to].time);
    }
}

static void free_chart(struct chart *c) {
    ks_names_free(c->names);
    ks_mem_free(c->entries);
    ks_mem_free(c->columns);
    ks_mem_free(c->slots);
    ks_mem_free(c->blocks);
    ks_arena_fini(&c->tmp);
}

static void span_of(struct ks_sink *s, struct ks_bucket *b) {
    *b = (struct ks_bucket){.align = NAN};
    if (over_time(s)) (void)ks_bin_span(b, ks_sink_text(s, 3));
}

void ks_pivot_chart(struct ks_sink *s) {
    struct chart c = {.s = s, .names = ks_names_new(ks_hash_seed()), .n_aggs = s->spec.n_aggs};
    ks_arena_init(&c.tmp);
    c.bin = s->bin;
    if (!ks_pivot_waits(s)) span_of(s, &c.bin);
    gather_entries(&c);
    if (c.n) qsort_r(c.entries, c.n, sizeof *c.entries, by_row, &c);
    limit_columns(&c);
    name_columns(&c);
    c.blocks = ks_mem_zero((size_t)c.n_columns + 1, sizeof *c.blocks);
    c.empty = ks_group_fresh(&s->group);
    emit_rows(&c);
    ks_row_number(&s->rows);
    free_chart(&c);
}

/* ---- a span chosen by the data ---- */

bool ks_pivot_waits(const struct ks_sink *s) {
    return s->step->sink->kind == KS_SINK_CHART && over_time(s) && ks_sink_text(s, 3).n == 0;
}

static bool time_in(const struct ks_sink *s, const struct ks_row *row, double *t) {
    const struct ks_value *v = &row->cells[sink_of(s)->f[0]];
    return v->kind != KS_NULL && ks_value_number(ks_value_at(v, 0), t) && isfinite(*t);
}

static void fit(struct ks_sink *s) {
    double low = INFINITY, high = -INFINITY, t;
    struct ks_str least = ks_sink_text(s, 5);
    for (size_t i = 0; i < s->rows.n; i++) {
        if (!time_in(s, &s->rows.rows[i], &t)) continue;
        low = fmin(low, t);
        high = fmax(high, t);
    }
    s->bin = (struct ks_bucket){.align = NAN};
    if (!least.n || !ks_bin_span(&s->bin, least)) s->bin.flags = KS_BIN_CLOCK;
    s->bin.flags |= KS_BIN_FREE;
    s->bin.bins = 100;
    (void)ks_value_parse_num(ks_sink_text(s, 4), &s->bin.bins);
    if (low <= high) ks_bin_fit(&s->bin, low, high);
}

void ks_pivot_bin(struct ks_sink *s) {
    double t, start;
    uint32_t to = s->rule->im->keys[sink_of(s)->keys.at].field;
    if (!ks_pivot_waits(s)) return;
    fit(s);
    for (size_t i = 0; i < s->rows.n; i++) {
        struct ks_row *row = &s->rows.rows[i];
        struct ks_value *cells = KS_NEWN(&s->rows.arena, s->rule->n_fields, struct ks_value);
        memcpy(cells, row->cells, s->rule->n_fields * sizeof *cells);
        bool ok = time_in(s, row, &t) && ks_bin_time(&s->bin, t, &start);
        cells[to] = ok ? ks_value_num(start) : ks_value_null();
        row->cells = cells;
    }
}

/* ---- xyseries ---- */

struct point {
    size_t row;
    uint32_t slot;
    struct ks_value v;
};
struct series {
    struct ks_sink *s;
    struct ks_names *xs;     /* rows by text */
    struct ks_names *places; /* points by row and slot */
    struct ks_value *rows;   /* what stands in the first column */
    size_t n_rows;
    struct point *points;
    uint32_t n_points;
    struct ks_buf last; /* text of the row before, for GROUPED */
};

static size_t row_of(struct series *x, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    struct ks_str text = ks_value_str(ks_value_at(v, 0), tmp);
    bool grouped = sink_of(x->s)->flags & KS_SINK_GROUPED;
    if (grouped && x->n_rows && ks_text_equal(text, ks_buf_view(&x->last))) return x->n_rows - 1;
    ks_buf_clear(&x->last);
    ks_buf_str(&x->last, text);
    uint32_t id = ks_names_intern(x->xs, text);
    if (!grouped && id < x->n_rows) return id;
    x->rows = ks_mem_grow(x->rows, x->n_rows + 1, sizeof *x->rows);
    x->rows[x->n_rows] = *v;
    return x->n_rows++;
}

static void put_point(struct series *x, size_t row, uint32_t slot, struct ks_value v) {
    struct {
        uint64_t row, slot;
    } key = {row, slot};
    uint32_t id = ks_names_intern(x->places, (struct ks_str){(const char *)&key, sizeof key});
    if (id == x->n_points) {
        if ((id & (id + 1)) == 0) x->points = ks_mem_grow(x->points, 2 * ((size_t)id + 1), sizeof *x->points);
        x->n_points++;
    }
    x->points[id] = (struct point){row, slot, v};
}

static void put_row(struct series *x, const struct ks_row *row) {
    struct ks_sink *s = x->s;
    const struct ks_isink *sink = sink_of(s);
    const struct ks_ikey *keys = &s->rule->im->keys[sink->keys.at];
    const struct ks_value *xv = &row->cells[sink->f[0]], *yv = &row->cells[sink->f[1]];
    if (xv->kind == KS_NULL || yv->kind == KS_NULL) return;
    char tmp[KS_NUM_TEXT];
    size_t at = row_of(x, xv);
    struct ks_str y = ks_value_str(ks_value_at(yv, 0), tmp);
    for (uint32_t i = 0; i < sink->keys.n; i++) {
        struct ks_value v = row->cells[keys[i].field];
        if (v.kind == KS_NULL) continue;
        struct ks_str data = s->rule->names[keys[i].field];
        put_point(x, at,
                  column_slot(s, sink->keys.n > 1 ? formed(&s->arena, ks_sink_text(s, 0), data, y) : y), v);
    }
}

static int by_place(const void *a, const void *b) {
    const struct point *x = a, *y = b;
    if (x->row != y->row) return x->row < y->row ? -1 : 1;
    return (x->slot > y->slot) - (x->slot < y->slot);
}

static int by_text(const void *a, const void *b, void *arg) {
    const struct ks_sink *s = arg;
    char x[KS_NUM_TEXT], y[KS_NUM_TEXT];
    const struct ks_row *r = a, *q = b;
    const struct ks_value *v = &r->cells[sink_of(s)->f[0]], *w = &q->cells[sink_of(s)->f[0]];
    return ks_text_compare(ks_value_str(ks_value_at(v, 0), x), ks_value_str(ks_value_at(w, 0), y));
}

static void emit_series(struct series *x, struct ks_sink *s) {
    uint32_t k = 0;
    if (x->n_points) qsort(x->points, x->n_points, sizeof *x->points, by_place);
    s->rows.n = 0;
    for (size_t i = 0; i < x->n_rows; i++) {
        uint32_t from = k;
        while (k < x->n_points && x->points[k].row == i) k++;
        struct grid_row r = new_row(s, k - from);
        for (uint32_t p = from; p < k; p++) set_cell(s, &r, x->points[p].slot, x->points[p].v);
        r.cells[sink_of(s)->f[0]] = x->rows[i];
        push_row(s, &r);
    }
    if (!(sink_of(s)->flags & KS_SINK_GROUPED) && s->rows.n)
        qsort_r(s->rows.rows, s->rows.n, sizeof *s->rows.rows, by_text, s);
}

void ks_pivot_xyseries(struct ks_sink *s) {
    struct series x = {.s = s, .xs = ks_names_new(ks_hash_seed()), .places = ks_names_new(ks_hash_seed())};
    ks_buf_init(&x.last);
    ks_sink_order(s);
    for (size_t i = 0; i < s->rows.n; i++) put_row(&x, &s->rows.rows[i]);
    emit_series(&x, s);
    ks_row_number(&s->rows);
    ks_buf_fini(&x.last);
    ks_names_free(x.xs);
    ks_names_free(x.places);
    ks_mem_free(x.rows);
    ks_mem_free(x.points);
}

/* ---- untable ---- */

/* The slots that may become rows: known columns in their order, then names from data in theirs. */
static uint32_t *label_slots(struct ks_sink *s, struct ks_arena *a, uint32_t *count) {
    const struct ks_isink *sink = sink_of(s);
    const struct ks_project *known = sink->names == KS_NONE ? NULL : s->rule->k[sink->names];
    uint32_t *seen, n = ks_row_slots(&s->rows, &s->rule->slots, false, a, &seen), total = 0;
    uint32_t *out = KS_NEWN(a, (size_t)n + (known ? known->n : 0) + 1, uint32_t);
    bool *taken = KS_NEWN(a, (size_t)ks_slots_count(&s->rule->slots) + 1, bool);
    taken[sink->f[0]] = true;
    for (uint32_t i = 0; known && i < known->n; i++) {
        uint32_t slot = ks_slots_field(&s->rule->slots, known->patterns[i]);
        if (slot == KS_NONE || taken[slot] || !ks_row_public(known->patterns[i])) continue;
        taken[slot] = true;
        out[total++] = slot;
    }
    for (uint32_t i = 0; i < n; i++)
        if (!taken[seen[i]]) out[total++] = seen[i];
    *count = total;
    return out;
}

static void untable_row(struct ks_sink *s, const struct ks_row *row, const uint32_t *slots, uint32_t n) {
    const struct ks_isink *sink = sink_of(s);
    for (uint32_t i = 0; i < n; i++) {
        struct ks_value v = ks_row_get(row, s->rule->n_fields, slots[i]);
        if (v.kind == KS_NULL || v.kind == KS_BOOL) continue;
        struct ks_value *cells = KS_NEWN(&s->rows.arena, s->rule->n_fields, struct ks_value);
        cells[sink->f[0]] = row->cells[sink->f[0]];
        cells[sink->f[1]] = ks_value_text(ks_slots_name(&s->rule->slots, slots[i]));
        cells[sink->f[2]] = v;
        ks_row_push(&s->rows, &(struct ks_row){.time = row->time, .seq = row->seq, .cells = cells});
    }
}

void ks_pivot_untable(struct ks_sink *s) {
    size_t n = s->rows.n;
    uint32_t count, *slots = label_slots(s, &s->arena, &count);
    struct ks_row *rows = ks_mem_zero(n + 1, sizeof *rows);
    if (n) memcpy(rows, s->rows.rows, n * sizeof *rows);
    s->rows.n = 0;
    for (size_t i = 0; i < n; i++) untable_row(s, &rows[i], slots, count);
    ks_mem_free(rows);
    ks_row_number(&s->rows);
}
