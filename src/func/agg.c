/* agg.c - the door to the aggregate functions: which family serves which row of aggs.def, which values
 * of a multivalue it sees, counting, and the small things all families share.
 *
 * A state is a zeroed blob of the family's struct. For every function that is not in_order a state
 * is a pure function of the set of (value, time, seq, position) that it has seen: ties are decided by
 * those and never by the order of calls, which is what makes merge(split(x)) == run(x). The sums of
 * doubles cannot have that property; they are fed in input order and have no merge.
 *
 * Filling (a fillnull decided afterwards) adds a value with the last place there is, so that among
 * equals one that was read comes first. */
#include "func/agg.h"

#include "func/aggkind.h"
#include "func/aggset.h"

#include <assert.h>
#include <math.h>
#include <string.h>

/* ---- shared ---- */

bool ks_aggkind_number(const struct ks_value *v, double *d) {
    return ks_value_number(v, d) && !isnan(*d);
}

bool ks_aggkind_before(const struct ks_agg_order *a, const struct ks_agg_order *b) {
    if (isnan(a->time) != isnan(b->time)) return isnan(b->time);
    if (a->time != b->time && !isnan(a->time)) return a->time > b->time;
    return a->seq < b->seq;
}

void ks_aggkind_keep(struct ks_aggkind_kept *k, struct ks_arena *a, struct ks_str s) {
    if (!k->p || k->cap < s.n) {
        size_t cap = 16;
        while (cap < s.n) cap *= 2;
        k->p = ks_arena_bytes(a, cap);
        k->cap = (uint32_t)cap;
    }
    if (s.n) memcpy(k->p, s.p, s.n);
    k->n = (uint32_t)s.n;
}

const char *ks_aggkind_take(struct ks_str *from, size_t n) {
    assert(from->n >= n);
    const char *p = from->p;
    *from = ks_text_cut(*from, n, from->n);
    return p;
}

void ks_aggkind_save(const struct ks_aggkind_kept *k, struct ks_buf *out) {
    ks_buf_add(out, k->p, k->n);
}

void ks_aggkind_load(struct ks_aggkind_kept *k, struct ks_str *from) {
    if (k->p) k->p = (char *)(uintptr_t)ks_aggkind_take(from, k->n);
}

struct ks_value ks_aggkind_text(struct ks_arena *out, struct ks_str s) {
    return ks_value_text(ks_arena_str(out, s));
}

struct ks_value ks_aggkind_count(struct ks_arena *out, uint64_t n) {
    char digits[20], *p = digits + sizeof digits;
    do *--p = (char)('0' + n % 10);
    while (n /= 10);
    return ks_aggkind_text(out, (struct ks_str){p, (size_t)(digits + sizeof digits - p)});
}

/* ---- count ---- */

struct tally {
    uint64_t n;
};

static void count_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with, (void)keep;
    ((struct tally *)state)->n += x->times;
}

static void count_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with, (void)keep;
    ((struct tally *)into)->n += ((const struct tally *)from)->n;
}

static struct ks_value count_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)allnum;
    return ks_aggkind_count(out, ((struct tally *)state)->n);
}

static const struct ks_aggkind count_kind = {sizeof(struct tally), count_add, count_merge,
                                             count_finish,         NULL,      NULL};

/* ---- which family ---- */

enum { EACH, FIRST_OF, LAST_OF }; /* of a multivalue (semantics 11.5) */
static const struct {
    const struct ks_aggkind *kind;
    int with;
    uint8_t sees;
} rows[KS_AGG_COUNT] = {
    [KS_AGG_ROWS] = {&count_kind, 0, EACH},
    [KS_AGG_C] = {&count_kind, 0, EACH},
    [KS_AGG_DC] = {&ks_aggset_distinct, KS_AGG_AS_COUNT, EACH},
    [KS_AGG_DISTINCT_COUNT] = {&ks_aggset_distinct, KS_AGG_AS_COUNT, EACH},
    [KS_AGG_ESTDC] = {&ks_aggset_estimate, KS_AGG_AS_COUNT, EACH},
    [KS_AGG_ESTDC_ERROR] = {&ks_aggset_estimate, KS_AGG_AS_ERROR, EACH},
    [KS_AGG_SUM] = {&ks_aggstat_sums, KS_AGG_AS_SUM, EACH},
    [KS_AGG_SUMSQ] = {&ks_aggstat_sums, KS_AGG_AS_SUMSQ, EACH},
    [KS_AGG_AVG] = {&ks_aggstat_sums, KS_AGG_AS_MEAN, EACH},
    [KS_AGG_MEAN] = {&ks_aggstat_sums, KS_AGG_AS_MEAN, EACH},
    [KS_AGG_VAR] = {&ks_aggstat_sums, KS_AGG_AS_VAR, EACH},
    [KS_AGG_VARP] = {&ks_aggstat_sums, KS_AGG_AS_VARP, EACH},
    [KS_AGG_STDEV] = {&ks_aggstat_sums, KS_AGG_AS_STDEV, EACH},
    [KS_AGG_STDEVP] = {&ks_aggstat_sums, KS_AGG_AS_STDEVP, EACH},
    [KS_AGG_MIN] = {&ks_aggpick_extreme, KS_AGG_AS_MIN, EACH},
    [KS_AGG_MAX] = {&ks_aggpick_extreme, KS_AGG_AS_MAX, EACH},
    [KS_AGG_RANGE] = {&ks_aggstat_range, 0, EACH},
    [KS_AGG_MEDIAN] = {&ks_aggstat_rank, 50, EACH},
    [KS_AGG_PERC] = {&ks_aggstat_rank, KS_AGG_AS_PERC, EACH},
    [KS_AGG_P] = {&ks_aggstat_rank, KS_AGG_AS_PERC, EACH},
    [KS_AGG_PERCENTILE] = {&ks_aggstat_rank, KS_AGG_AS_PERC, EACH},
    [KS_AGG_EXACTPERC] = {&ks_aggstat_rank, KS_AGG_AS_EXACT, EACH},
    [KS_AGG_UPPERPERC] = {&ks_aggstat_rank, KS_AGG_AS_UPPER, EACH},
    [KS_AGG_MODE] = {&ks_aggset_mode, 0, EACH},
    [KS_AGG_FIRST] = {&ks_aggpick_row, KS_AGG_AS_FIRST, FIRST_OF},
    [KS_AGG_LAST] = {&ks_aggpick_row, KS_AGG_AS_LAST, LAST_OF},
    [KS_AGG_EARLIEST] = {&ks_aggpick_row, KS_AGG_AS_EARLIEST, FIRST_OF},
    [KS_AGG_LATEST] = {&ks_aggpick_row, KS_AGG_AS_LATEST, FIRST_OF},
    [KS_AGG_EARLIEST_TIME] = {&ks_aggpick_time, KS_AGG_AS_MIN, FIRST_OF},
    [KS_AGG_LATEST_TIME] = {&ks_aggpick_time, KS_AGG_AS_MAX, FIRST_OF},
    [KS_AGG_RATE] = {&ks_aggstat_rate, 0, FIRST_OF},
    [KS_AGG_PER_SECOND] = {&ks_aggstat_sums, KS_AGG_AS_SUM, EACH},
    [KS_AGG_PER_MINUTE] = {&ks_aggstat_sums, KS_AGG_AS_SUM, EACH},
    [KS_AGG_PER_HOUR] = {&ks_aggstat_sums, KS_AGG_AS_SUM, EACH},
    [KS_AGG_PER_DAY] = {&ks_aggstat_sums, KS_AGG_AS_SUM, EACH},
    [KS_AGG_VALUES] = {&ks_aggset_distinct, KS_AGG_AS_VALUES, EACH},
    [KS_AGG_LIST] = {&ks_agglist_first, 0, EACH},
};

size_t ks_agg_size(enum ks_agg agg) {
    return (rows[agg].kind->size + 15) & ~(size_t)15;
}

static void add_times(enum ks_agg agg, void *s, struct ks_arena *keep, const struct ks_value *v,
                      const struct ks_agg_order *order, uint64_t times) {
    uint32_t n = ks_value_count(v), from = 0, to = n;
    if (rows[agg].sees == FIRST_OF && n > 1) to = 1;
    if (rows[agg].sees == LAST_OF && n > 1) from = n - 1;
    for (uint32_t i = from; i < to; i++) {
        struct ks_aggkind_item x = {.v = ks_value_at(v, i), .at = *order, .pos = i, .times = times};
        rows[agg].kind->add(rows[agg].with, s, keep, &x);
    }
}

void ks_agg_add(enum ks_agg agg, struct ks_agg_state *s, struct ks_arena *keep, const struct ks_value *v,
                const struct ks_agg_order *order) {
    add_times(agg, s, keep, v, order, 1);
}

bool ks_agg_sees(enum ks_agg agg) {
    return rows[agg].kind == &ks_aggset_distinct;
}

void ks_agg_see(struct ks_agg_state *s, struct ks_arena *keep, const struct ks_intern *of, uint32_t id) {
    ks_aggset_see(s, keep, of, id);
}

void ks_agg_row(struct ks_agg_state *s) {
    ((struct tally *)(void *)s)->n++;
}

void ks_agg_merge(enum ks_agg agg, struct ks_agg_state *into, struct ks_arena *keep,
                  const struct ks_agg_state *from) {
    rows[agg].kind->merge(rows[agg].with, into, keep, from);
}

void ks_agg_save(enum ks_agg agg, const struct ks_agg_state *s, struct ks_buf *out) {
    const struct ks_aggkind *kind = rows[agg].kind;
    ks_buf_add(out, s, kind->size);
    if (kind->save) kind->save(s, out);
}

void ks_agg_load(enum ks_agg agg, struct ks_agg_state *into, struct ks_arena *keep, struct ks_str *from,
                 struct ks_arena *tmp) {
    const struct ks_aggkind *kind = rows[agg].kind;
    void *s = ks_arena_alloc(tmp, kind->size);
    memcpy(s, ks_aggkind_take(from, kind->size), kind->size);
    if (kind->load) kind->load(s, tmp, from);
    kind->merge(rows[agg].with, into, keep, s);
}

void ks_agg_resume(enum ks_agg agg, struct ks_agg_state *s) {
    if (rows[agg].kind == &ks_aggstat_sums) ks_aggkind_resume_sums(s);
}

bool ks_agg_can_fill(enum ks_agg agg) {
    return !ks_agg_rows[agg].ordered && !ks_agg_rows[agg].in_order;
}

void ks_agg_fill(enum ks_agg agg, struct ks_agg_state *s, struct ks_arena *keep, const struct ks_value *v,
                 uint64_t times) {
    assert(ks_agg_can_fill(agg));
    if (times == 0) return;
    add_times(agg, s, keep, v, &(struct ks_agg_order){NAN, UINT64_MAX}, times);
}

struct ks_value ks_agg_finish(enum ks_agg agg, struct ks_agg_state *s, double param, bool allnum,
                              struct ks_arena *out_arena) {
    return rows[agg].kind->finish(rows[agg].with, s, param, allnum && ks_agg_rows[agg].number, out_arena);
}
