/* aggkind.h - what every family of aggregates provides; shared by agg.c and the aggregates' rooms. */
#ifndef KS_AGGKIND_H
#define KS_AGGKIND_H

#include "func/agg.h"

/* One value on its way into a state. */
struct ks_aggkind_item {
    const struct ks_value *v; /* single, not null */
    struct ks_agg_order at;
    uint32_t pos;   /* place in its row's multivalue */
    uint64_t times; /* as often as this */
};

/* A family. `with` tells the functions of one family apart: a sign, a formula. A state is saved as its own
 * bytes; `save` adds what its pointers lead to, and `load` makes those pointers anew, into `from` or `tmp`,
 * so that the state can be merged from (NULL: there are none). */
struct ks_aggkind {
    size_t size;
    void (*add)(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x);
    void (*merge)(int with, void *into, struct ks_arena *keep, const void *from);
    struct ks_value (*finish)(int with, void *state, double param, bool allnum, struct ks_arena *out);
    void (*save)(const void *state, struct ks_buf *out);
    void (*load)(void *state, struct ks_arena *tmp, struct ks_str *from);
};
extern const struct ks_aggkind ks_aggstat_sums, ks_aggstat_range, ks_aggstat_rank, ks_aggstat_rate;
extern const struct ks_aggkind ks_aggset_distinct, ks_aggset_estimate, ks_aggset_mode;
extern const struct ks_aggkind ks_aggpick_extreme, ks_aggpick_row, ks_aggpick_time, ks_agglist_first;

enum {
    KS_AGG_AS_SUM,
    KS_AGG_AS_SUMSQ,
    KS_AGG_AS_MEAN,
    KS_AGG_AS_VAR,
    KS_AGG_AS_VARP,
    KS_AGG_AS_STDEV,
    KS_AGG_AS_STDEVP
};
enum { KS_AGG_AS_COUNT, KS_AGG_AS_VALUES, KS_AGG_AS_ERROR };
/* Percentiles that have their number in the name; any number from 0 up stands for itself. */
enum { KS_AGG_AS_PERC = -1, KS_AGG_AS_EXACT = -2, KS_AGG_AS_UPPER = -3 };
enum { KS_AGG_AS_MIN, KS_AGG_AS_MAX };
enum { KS_AGG_AS_FIRST, KS_AGG_AS_LAST, KS_AGG_AS_EARLIEST, KS_AGG_AS_LATEST };

/* A number to compute with: NaN is none. */
bool ks_aggkind_number(const struct ks_value *v, double *d);
/* Arrival order: newest first, no time last, ties by place in the input. */
bool ks_aggkind_before(const struct ks_agg_order *a, const struct ks_agg_order *b);

/* Text in a buffer that is used again, so that a state fed without end does not grow without end. */
struct ks_aggkind_kept {
    char *p; /* NULL: nothing yet */
    uint32_t n, cap;
};
void ks_aggkind_keep(struct ks_aggkind_kept *k, struct ks_arena *a, struct ks_str s);
void ks_aggkind_save(const struct ks_aggkind_kept *k, struct ks_buf *out);
void ks_aggkind_load(struct ks_aggkind_kept *k, struct ks_str *from);
/* The next n bytes of what was saved. */
const char *ks_aggkind_take(struct ks_str *from, size_t n);
/* Sums that are saved later than the first time keep their addends. */
void ks_aggkind_resume_sums(void *state);
struct ks_value ks_aggkind_text(struct ks_arena *out, struct ks_str s); /* a copy as a field value */
struct ks_value ks_aggkind_count(struct ks_arena *out, uint64_t n);     /* its digits */

#endif
