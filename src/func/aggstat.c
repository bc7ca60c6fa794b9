/* aggstat.c - aggregates that compute with numbers: sums and what is made of them, range, percentiles, rate.
 *
 * Values that are no numbers are passed over; `other` remembers that there were any, for allnum.
 * No number at all gives null.
 *
 * Sums are plain left-to-right additions of doubles and the variance is (sumsq - n*mean*mean)/(n-1):
 * that order of operations gives Splunk's printed digits (semantics 4.1, 4.2). It makes them depend on
 * the order of rows, so they are fed in input order and never merged.
 *
 * Percentiles are distinct numbers with their counts, sorted at the end, nearest rank floor(N/100 * count).
 * Numbers are the bytes of their doubles in a set of texts. Beyond a bound of distinct numbers all but
 * exactperc round them to buckets, so that memory stays bounded; whether they do depends on the numbers
 * alone. */
#include "func/aggkind.h"
#include "func/aggset.h"
#include "func/aggsketch.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- sum, sumsq, avg, var, stdev ---- */

/* Sums that go on from saved ones are not sums yet: they keep the numbers, which are added when those that
 * came before have been. */
struct addends {
    uint64_t n, cap;
    double d[];
};
struct sums {
    uint64_t n : 62, other : 1, later : 1;
    union {
        double sum;
        struct addends *kept; /* later; NULL: none */
    };
    double squares;
};

static void sums_put(struct sums *s, double d) {
    s->n++;
    s->sum += d;
    s->squares += d * d;
}

static void sums_keep(struct sums *s, struct ks_arena *keep, double d) {
    struct addends *a = s->kept;
    if (!a || a->n == a->cap) {
        uint64_t cap = a ? a->cap * 2 : 2;
        struct addends *more = ks_arena_alloc(keep, sizeof *more + cap * sizeof *more->d);
        more->n = 0;
        if (a) memcpy(more, a, sizeof *a + a->n * sizeof *a->d);
        more->cap = cap;
        s->kept = a = more;
    }
    a->d[a->n++] = d;
}

static void sums_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with;
    struct sums *s = state;
    double d;
    if (!ks_aggkind_number(x->v, &d))
        s->other = true;
    else if (s->later)
        sums_keep(s, keep, d);
    else
        sums_put(s, d);
}

static double variance(const struct sums *s, double by) {
    double n = (double)s->n, mean = s->sum / n;
    if (by <= 0) return 0;
    double v = (s->squares - n * mean * mean) / by;
    return v < 0 ? 0 : v;
}

static struct ks_value sums_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)param, (void)out;
    const struct sums *s = state;
    double n = (double)s->n;
    if (s->n == 0 || (allnum && s->other)) return ks_value_null();
    switch (with) {
    case KS_AGG_AS_SUM: return ks_value_num(s->sum);
    case KS_AGG_AS_SUMSQ: return ks_value_num(s->squares);
    case KS_AGG_AS_MEAN: return ks_value_num(s->sum / n);
    case KS_AGG_AS_VAR: return ks_value_num(variance(s, n - 1));
    case KS_AGG_AS_VARP: return ks_value_num(variance(s, n));
    case KS_AGG_AS_STDEV: return ks_value_num(sqrt(variance(s, n - 1)));
    default: return ks_value_num(sqrt(variance(s, n)));
    }
}

/* Not between workers: partial sums would give other last digits for other cuts. The rest of a chart is put
 * together so, from groups in their own order. */
static void sums_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with, (void)keep;
    struct sums *s = into;
    const struct sums *f = from;
    s->other |= f->other;
    for (uint64_t i = 0; f->later && f->kept && i < f->kept->n; i++) sums_put(s, f->kept->d[i]);
    if (f->later) return;
    s->n += f->n;
    s->sum += f->sum;
    s->squares += f->squares;
}

void ks_aggkind_resume_sums(void *state) {
    *(struct sums *)state = (struct sums){.later = true, .kept = NULL};
}

static void sums_save(const void *state, struct ks_buf *out) {
    const struct sums *s = state;
    if (s->later && s->kept) ks_buf_add(out, s->kept, sizeof *s->kept + s->kept->n * sizeof *s->kept->d);
}

static void sums_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    struct sums *s = state;
    struct addends head;
    if (!s->later || !s->kept) return;
    memcpy(&head, ks_aggkind_take(from, sizeof head), sizeof head);
    size_t bytes = head.n * sizeof *head.d;
    s->kept = ks_arena_alloc(tmp, sizeof head + bytes);
    *s->kept = head;
    memcpy(s->kept->d, ks_aggkind_take(from, bytes), bytes);
}

const struct ks_aggkind ks_aggstat_sums = {sizeof(struct sums), sums_add,  sums_merge,
                                           sums_finish,         sums_save, sums_load};

/* ---- range ---- */

struct range {
    double low, high;
    bool any, other;
};

static void range_widen(struct range *r, double low, double high) {
    if (!r->any || low < r->low) r->low = low;
    if (!r->any || high > r->high) r->high = high;
    r->any = true;
}

static void range_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with, (void)keep;
    double d;
    if (ks_aggkind_number(x->v, &d))
        range_widen(state, d, d);
    else
        ((struct range *)state)->other = true;
}

static void range_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with, (void)keep;
    const struct range *f = from;
    if (f->any) range_widen(into, f->low, f->high);
    ((struct range *)into)->other |= f->other;
}

static struct ks_value range_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)out;
    const struct range *r = state;
    return r->any && !(allnum && r->other) ? ks_value_num(r->high - r->low) : ks_value_null();
}

const struct ks_aggkind ks_aggstat_range = {sizeof(struct range), range_add, range_merge,
                                            range_finish,         NULL,      NULL};

/* ---- percentiles, median ---- */

struct rank {
    struct ks_aggset set;
    uint64_t total;
    bool other, rounded; /* rounded: the numbers are those of buckets (aggsketch.h) */
};
struct rank_entry {
    struct ks_aggset_entry bits; /* 8 bytes: the double */
    uint64_t count;
};

static void rank_put(struct rank *r, struct ks_arena *keep, struct ks_str bits, uint64_t times) {
    struct rank_entry *e = ks_aggset_put(&r->set, sizeof *e, keep, bits);
    e->count += times;
}

static void rank_number(int with, struct rank *r, struct ks_arena *keep, double d, uint64_t times) {
    if (r->rounded) d = ks_aggsketch_round(d, with == KS_AGG_AS_UPPER);
    rank_put(r, keep, (struct ks_str){(const char *)&d, sizeof d}, times);
}

static double number_of(const struct rank_entry *e) {
    double d;
    memcpy(&d, e->bits.p, sizeof d);
    return d;
}

/* From here on numbers are rounded, those that are there as well. */
static void rank_round(int with, struct rank *r, struct ks_arena *keep) {
    struct ks_aggset old = r->set;
    if (r->rounded) return;
    r->rounded = true;
    r->set = (struct ks_aggset){0};
    for (uint32_t i = 0; i < old.n; i++) {
        const struct rank_entry *e = ks_aggset_at(&old, sizeof *e, i);
        rank_number(with, r, keep, number_of(e), e->count);
    }
}

static void rank_count(int with, struct rank *r, struct ks_arena *keep, double d, uint64_t times) {
    rank_number(with, r, keep, d, times);
    r->total += times;
    if (with != KS_AGG_AS_EXACT && r->set.n > KS_MAX_PERC_EXACT) rank_round(with, r, keep);
}

static void rank_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    struct rank *r = state;
    double d;
    if (!ks_aggkind_number(x->v, &d)) {
        r->other = true;
        return;
    }
    if (d == 0) d = 0; /* one zero, not two */
    rank_count(with, r, keep, d, x->times);
}

static void rank_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    const struct rank *f = from;
    if (f->rounded) rank_round(with, into, keep);
    for (uint32_t i = 0; i < f->set.n; i++) {
        const struct rank_entry *e = ks_aggset_at(&f->set, sizeof *e, i);
        rank_count(with, into, keep, number_of(e), e->count);
    }
    ((struct rank *)into)->other |= f->other;
}

struct counted {
    double value;
    uint64_t count;
};

static int by_value(const void *a, const void *b) {
    const struct counted *x = a, *y = b;
    return (x->value > y->value) - (x->value < y->value);
}

static double nth(const struct rank *r, uint64_t n, struct ks_arena *tmp) {
    struct counted *c = KS_NEWN(tmp, r->set.n, struct counted);
    for (uint32_t i = 0; i < r->set.n; i++) {
        const struct rank_entry *e = ks_aggset_at(&r->set, sizeof *e, i);
        c[i].value = number_of(e);
        c[i].count = e->count;
    }
    qsort(c, r->set.n, sizeof *c, by_value);
    uint32_t i = 0;
    for (; i + 1 < r->set.n && n >= c[i].count; i++) n -= c[i].count;
    return c[i].value;
}

static double between(const struct rank *r, double at, struct ks_arena *tmp) {
    uint64_t low = (uint64_t)at, last = r->total - 1;
    double a = nth(r, low, tmp), b = nth(r, low < last ? low + 1 : last, tmp);
    return a + (b - a) * (at - (double)low);
}

/* `with`: the percentile, or which of those that have it in the function's name. */
static struct ks_value rank_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    const struct rank *r = state;
    bool interpolate = param < 0;
    if (r->total == 0 || (allnum && r->other)) return ks_value_null();
    if (interpolate) param = -1 - param;
    double p = with >= 0 ? with : param;
    if (interpolate) return ks_value_num(between(r, p * (double)(r->total - 1) / 100, out));
    double at = floor(p * (double)r->total / 100);
    uint64_t n = at < (double)r->total ? (uint64_t)at : r->total - 1;
    return ks_value_num(nth(r, n, out));
}

static void rank_save(const void *state, struct ks_buf *out) {
    ks_aggset_save(&((const struct rank *)state)->set, sizeof(struct rank_entry), out);
}

static void rank_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    ks_aggset_load(&((struct rank *)state)->set, sizeof(struct rank_entry), tmp, from);
}

const struct ks_aggkind ks_aggstat_rank = {sizeof(struct rank), rank_add,  rank_merge,
                                           rank_finish,         rank_save, rank_load};

/* ---- rate ---- */

struct reading {
    double value;
    struct ks_agg_order at;
};
struct rate {
    struct reading *readings;
    uint32_t n, cap;
    bool other;
};

static struct reading *rate_room(struct rate *r, struct ks_arena *keep) {
    if (r->n == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 4;
        struct reading *more = KS_NEWN(keep, r->cap, struct reading);
        if (r->n) memcpy(more, r->readings, r->n * sizeof *more);
        r->readings = more;
    }
    return &r->readings[r->n++];
}

static void rate_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with;
    struct rate *r = state;
    double d;
    if (!ks_aggkind_number(x->v, &d))
        r->other = true;
    else if (!isnan(x->at.time))
        *rate_room(r, keep) = (struct reading){d, x->at};
}

static void rate_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with;
    const struct rate *f = from;
    for (uint32_t i = 0; i < f->n; i++) *rate_room(into, keep) = f->readings[i];
    ((struct rate *)into)->other |= f->other;
}

static int by_time(const void *a, const void *b) {
    const struct reading *x = a, *y = b;
    if (x->at.time != y->at.time) return x->at.time > y->at.time ? 1 : -1;
    return (x->at.seq > y->at.seq) - (x->at.seq < y->at.seq);
}

/* A counter that fell was set back to zero in between: what it shows is what it grew by. */
static struct ks_value rate_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)out;
    struct rate *r = state;
    double growth = 0;
    if (r->n < 2 || (allnum && r->other)) return ks_value_null();
    qsort(r->readings, r->n, sizeof *r->readings, by_time);
    for (uint32_t i = 1; i < r->n; i++) {
        double before = r->readings[i - 1].value, now = r->readings[i].value;
        growth += now >= before ? now - before : now;
    }
    double seconds = r->readings[r->n - 1].at.time - r->readings[0].at.time;
    return seconds > 0 ? ks_value_num(growth / seconds) : ks_value_null();
}

static void rate_save(const void *state, struct ks_buf *out) {
    const struct rate *r = state;
    ks_buf_add(out, r->readings, r->n * sizeof *r->readings);
}

static void rate_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    struct rate *r = state;
    size_t bytes = r->n * sizeof *r->readings;
    const char *p = ks_aggkind_take(from, bytes);
    r->readings = ks_arena_alloc(tmp, bytes);
    if (bytes) memcpy(r->readings, p, bytes);
}

const struct ks_aggkind ks_aggstat_rate = {sizeof(struct rate), rate_add,  rate_merge,
                                           rate_finish,         rate_save, rate_load};
