/* dispatch.h - which rules an event can match at all, by what their first filters ask of single fields.
 *
 * Cost per event is that of a few lookups, one per field that some rule compares with a constant, and not
 * that of all rules. A rule that cannot be told by such fields is asked of every event. */
#ifndef KS_DISPATCH_H
#define KS_DISPATCH_H

#include "exec/load.h"
#include "scan/flatten.h"

struct ks_dispatch;

/* NULL when rules are so few, or so many of them cannot be told apart, that it would not pay; to ask a rule
 * that takes all fields is dear, so with one it pays. stages: names may be marked as wanted later (paths.h),
 * where the others tell which events their rules can match; not where a rule takes all fields, as then events
 * are read in full anyway. */
struct ks_dispatch *ks_dispatch_new(const struct ks_load *l, bool stages);
void ks_dispatch_free(struct ks_dispatch *d);
/* Words of 64 bits in a set of branches. */
uint32_t ks_dispatch_words(const struct ks_dispatch *d);
/* The branches that the event may match, as bits, and others that it does not. `some`: room for as many
 * words. */
void ks_dispatch_event(const struct ks_dispatch *d, const struct ks_event *ev, uint64_t *alive,
                       uint64_t *some);
/* Whether names are wanted later. */
bool ks_dispatch_staged(const struct ks_dispatch *d);
/* The same for an event that was read without them. False: a branch is alive that wants some of them, so the
 * event must be read in full and asked again. */
bool ks_dispatch_first(const struct ks_dispatch *d, const struct ks_event *ev, uint64_t *alive,
                       uint64_t *some);

#endif
