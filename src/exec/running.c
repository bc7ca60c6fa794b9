/* running.c - eventstats, streamstats, accum, delta: fields added to rows one after the other.
 *
 * In: rows in the order that the command sees. Out: the same rows; as each leaves, its new fields are put
 * into the frame. eventstats feeds all rows to a table of groups first, and computes the values of a group
 * when the first of its rows leaves.
 *
 * streamstats without a window has one running state per group. A reset begins a new epoch: a state of an
 * older one counts as empty, and the memory of all of them is given back at once. With a window the states
 * are made anew for each row from the rows before it, found along a chain of rows of one group:
 *
 *     row      0    1    2    3    4
 *     group    a    b    a    a    b
 *     before   -    -    0    2    1
 *
 * A row that lacks a by-field passes unchanged and is in no window; a multivalue counts by its first value
 * (semantics 11.23). */
#include "exec/running.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>

struct ks_running {
    /* eventstats */
    struct ks_value **values; /* by group; NULL: not yet computed */
    /* streamstats */
    struct ks_group states; /* its arena and spec; no table */
    void **blocks;          /* by group */
    uint64_t *epochs;       /* of the blocks */
    uint64_t epoch;
    uint32_t cap, last; /* groups there is room for; the group of the row before */
    size_t *before;     /* by row: the one before it in its group, or NONE */
    size_t *newest;     /* by group */
    size_t floor;       /* rows in front of this one are forgotten */
    size_t *window;     /* scratch */
    double span;        /* seconds of time_window; 0: none */
    /* accum */
    double sum;
};
static const size_t NONE = SIZE_MAX;

static const struct ks_isink *sink_of(const struct ks_sink *s) {
    return s->step->sink;
}

static void give_back(struct ks_running *r) {
    ks_mem_free(r->values);
    ks_mem_free(r->blocks);
    ks_mem_free(r->epochs);
    ks_mem_free(r->before);
    ks_mem_free(r->newest);
    ks_mem_free(r->window);
}

/* ---- eventstats ---- */

static void begin_eventstats(struct ks_sink *s) {
    ks_sink_begin_group(s);
    for (size_t i = 0; i < s->rows.n; i++) ks_group_add(&s->group, &s->rows.rows[i]);
    s->running->values = ks_mem_zero((size_t)ks_group_count(&s->group) + 1, sizeof *s->running->values);
}

static const struct ks_value *values_of(struct ks_sink *s, uint32_t id) {
    struct ks_value **values = &s->running->values[id];
    if (*values) return *values;
    *values = KS_NEWN(&s->arena, s->spec.n_aggs + 1, struct ks_value);
    for (uint32_t i = 0; i < s->spec.n_aggs; i++)
        (*values)[i] = ks_group_value(&s->group, ks_group_block(&s->group, id), i, &s->arena);
    return *values;
}

static void eventstats_row(struct ks_sink *s, size_t i, struct ks_frame *f) {
    uint32_t id = ks_group_find(&s->group, &s->rows.rows[i]);
    if (id == KS_NONE) return;
    const struct ks_value *values = values_of(s, id);
    for (uint32_t k = 0; k < s->spec.n_aggs; k++) ks_frame_set(f, s->spec.aggs[k].out, values[k]);
}

/* ---- streamstats ---- */

static bool windowed(const struct ks_sink *s) {
    return sink_of(s)->limit > 0 || s->running->span > 0;
}

static void begin_stream(struct ks_sink *s) {
    struct ks_running *r = s->running;
    struct ks_str span = ks_sink_text(s, 0);
    ks_sink_begin_group(s);
    ks_group_init(&r->states, &s->spec, s->trouble);
    r->epoch = 1;
    r->last = KS_NONE;
    if (span.n) (void)ks_value_parse_num(span, &r->span);
    if (!windowed(s)) return;
    r->before = ks_mem_zero(s->rows.n + 1, sizeof *r->before);
    r->window = ks_mem_zero(s->rows.n + 1, sizeof *r->window);
}

static void room_for(struct ks_running *r, uint32_t id) {
    if (id < r->cap) return;
    uint32_t cap = (uint32_t)ks_mem_next(r->cap, id + 1);
    r->blocks = ks_mem_grow(r->blocks, cap, sizeof *r->blocks);
    r->epochs = ks_mem_grow(r->epochs, cap, sizeof *r->epochs);
    r->newest = ks_mem_grow(r->newest, cap, sizeof *r->newest);
    for (uint32_t i = r->cap; i < cap; i++) {
        r->blocks[i] = NULL;
        r->epochs[i] = 0;
        r->newest[i] = NONE;
    }
    r->cap = cap;
}

static void reset(struct ks_running *r, size_t floor) {
    r->floor = floor;
    r->epoch++;
    ks_arena_reset(&r->states.keep);
}

static bool is_one(const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    return v->kind != KS_NULL && ks_text_is(ks_value_str(ks_value_at(v, 0), tmp), "1");
}

static void *running_block(struct ks_running *r, uint32_t id) {
    if (r->epochs[id] != r->epoch) {
        r->epochs[id] = r->epoch;
        r->blocks[id] = ks_group_fresh(&r->states);
    }
    return r->blocks[id];
}

static double time_at(const struct ks_sink *s, size_t i) {
    double t;
    uint32_t field = sink_of(s)->f[2];
    struct ks_value v = field == KS_NONE ? ks_value_null() : s->rows.rows[i].cells[field];
    return v.kind != KS_NULL && ks_value_number(ks_value_at(&v, 0), &t) ? t : NAN;
}

/* Whether row k still counts for row i, `seen` of its window being there already. */
static bool in_window(const struct ks_sink *s, size_t i, size_t k, size_t seen) {
    const struct ks_isink *sink = sink_of(s);
    size_t most = (size_t)sink->limit, back = i - k + ((sink->flags & KS_SINK_CURRENT) != 0);
    if (k < s->running->floor) return false;
    if (most && (sink->flags & KS_SINK_GLOBAL ? back > most : seen >= most)) return false;
    return s->running->span <= 0 || fabs(time_at(s, i) - time_at(s, k)) < s->running->span;
}

static void *window_block(struct ks_sink *s, size_t i) {
    struct ks_running *r = s->running;
    size_t n = 0, k = sink_of(s)->flags & KS_SINK_CURRENT ? i : r->before[i];
    while (k != NONE && in_window(s, i, k, n)) {
        r->window[n++] = k;
        k = r->before[k];
    }
    ks_arena_reset(&r->states.keep);
    void *block = ks_group_fresh(&r->states);
    while (n > 0) ks_group_feed(&r->states, block, &s->rows.rows[r->window[--n]]);
    return block;
}

static void put(struct ks_sink *s, void *block, struct ks_frame *f) {
    for (uint32_t k = 0; k < s->spec.n_aggs; k++)
        ks_frame_set(f, s->spec.aggs[k].out, ks_group_value(&s->running->states, block, k, f->cx->arena));
}

static void stream_row(struct ks_sink *s, size_t i, struct ks_frame *f) {
    const struct ks_isink *sink = sink_of(s);
    struct ks_running *r = s->running;
    const struct ks_row *row = &s->rows.rows[i];
    if (sink->f[0] != KS_NONE && is_one(&row->cells[sink->f[0]])) reset(r, i);
    uint32_t id = ks_group_intern(&s->group, row);
    if (id == KS_NONE) return;
    room_for(r, id);
    if ((sink->flags & KS_SINK_RESET) && r->last != KS_NONE && id != r->last) reset(r, i);
    r->last = id;
    if (windowed(s)) {
        r->before[i] = r->newest[id];
        r->newest[id] = i;
        put(s, window_block(s, i), f);
        return;
    }
    void *block = running_block(r, id);
    if (!(sink->flags & KS_SINK_CURRENT)) put(s, block, f);
    ks_group_feed(&r->states, block, row);
    if (sink->flags & KS_SINK_CURRENT) put(s, block, f);
}

void ks_running_after(struct ks_sink *s, size_t i, const struct ks_frame *f) {
    uint32_t field = sink_of(s)->f[1];
    if (sink_of(s)->kind == KS_SINK_STREAM && field != KS_NONE && is_one(&f->r[field]))
        reset(s->running, i + 1);
}

/* ---- accum, delta ---- */

static bool number_in(const struct ks_sink *s, size_t i, double *d) {
    return ks_value_number(&s->rows.rows[i].cells[sink_of(s)->f[0]], d) && !isnan(*d);
}

static void accum_row(struct ks_sink *s, size_t i, struct ks_frame *f) {
    double d;
    if (!number_in(s, i, &d)) return;
    s->running->sum += d;
    ks_frame_set(f, sink_of(s)->f[1], ks_value_num(s->running->sum));
}

static void delta_row(struct ks_sink *s, size_t i, struct ks_frame *f) {
    double now, then;
    size_t back = (size_t)sink_of(s)->limit;
    if (i < back || !number_in(s, i, &now) || !number_in(s, i - back, &then)) return;
    ks_frame_set(f, sink_of(s)->f[1], ks_value_num(now - then));
}

/* ---- all of them ---- */

static const struct {
    void (*begin)(struct ks_sink *s);
    void (*row)(struct ks_sink *s, size_t i, struct ks_frame *f);
} kinds[KS_SINK_COUNT] = {
    [KS_SINK_EVENTSTATS] = {begin_eventstats, eventstats_row},
    [KS_SINK_STREAM] = {begin_stream, stream_row},
    [KS_SINK_ACCUM] = {NULL, accum_row},
    [KS_SINK_DELTA] = {NULL, delta_row},
};

void ks_running_begin(struct ks_sink *s) {
    s->running = ks_mem_zero(1, sizeof *s->running);
    if (kinds[sink_of(s)->kind].begin) kinds[sink_of(s)->kind].begin(s);
}

void ks_running_end(struct ks_sink *s) {
    if (s->running->states.spec) ks_group_fini(&s->running->states);
    give_back(s->running);
    ks_mem_free(s->running);
}

void ks_running_row(struct ks_sink *s, size_t i, struct ks_frame *f) {
    kinds[sink_of(s)->kind].row(s, i, f);
}
