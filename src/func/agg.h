/* agg.h - the aggregate functions of stats, as states that can be fed, merged and finished.
 *
 * merge(split(x)) == run(x): a state never depends on how its rows were divided, which is why order-
 * sensitive functions carry the order of the rows they keep. Newest first means larger `time` first
 * (no time last), ties by smaller `seq` (semantics 11.5, 11.6). Functions marked in_order in
 * aggs.def must be fed in input order and are never merged. */
#ifndef KS_AGG_H
#define KS_AGG_H

#include "base/buf.h"
#include "base/intern.h"
#include "lang/lang.h"
#include "lang/value.h"

struct ks_agg_order {
    double time;  /* NaN when the row has none */
    uint64_t seq; /* place in the input; unique per row */
};

struct ks_agg_state; /* opaque; size by ks_agg_size, 16-byte aligned, zero is a fresh state */

size_t ks_agg_size(enum ks_agg agg);
/* One row's value of the field (null: the row lacks it; multivalue: every value counts). For `count`
 * without a field pass any non-null single value. Text kept is copied to `keep`. */
void ks_agg_add(enum ks_agg agg, struct ks_agg_state *s, struct ks_arena *keep, const struct ks_value *v,
                const struct ks_agg_order *order);
/* The same for a state that tells true of ks_agg_sees: a text known by its number. */
bool ks_agg_sees(enum ks_agg agg);
void ks_agg_see(struct ks_agg_state *s, struct ks_arena *keep, const struct ks_intern *of, uint32_t id);
/* The same for `count` without a field. */
void ks_agg_row(struct ks_agg_state *s);
void ks_agg_merge(enum ks_agg agg, struct ks_agg_state *into, struct ks_arena *keep,
                  const struct ks_agg_state *from);
/* A state as bytes, and back: adds a saved state, which *from begins with, to another, and takes it off. What
 * is needed meanwhile lies in `tmp`. Only for the process that saved it. */
void ks_agg_save(enum ks_agg agg, const struct ks_agg_state *s, struct ks_buf *out);
void ks_agg_load(enum ks_agg agg, struct ks_agg_state *into, struct ks_arena *keep, struct ks_str *from,
                 struct ks_arena *tmp);
/* A fresh state is one that goes on where a saved one ended, and will be loaded behind it: functions that are
 * in_order then keep their numbers, to be added in their turn. */
void ks_agg_resume(enum ks_agg agg, struct ks_agg_state *s);
/* As if `times` more rows had been added whose value is `v` (for a deferred fillnull); only for
 * functions that do not look at order and are not in_order: see ks_agg_can_fill. */
void ks_agg_fill(enum ks_agg agg, struct ks_agg_state *s, struct ks_arena *keep, const struct ks_value *v,
                 uint64_t times);
bool ks_agg_can_fill(enum ks_agg agg);
/* The result, in `out_arena`. allnum: null if any value was not numeric (numeric functions only). */
struct ks_value ks_agg_finish(enum ks_agg agg, struct ks_agg_state *s, double param, bool allnum,
                              struct ks_arena *out_arena);

#endif
