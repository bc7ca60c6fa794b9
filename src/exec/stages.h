/* stages.h - which names are wanted of every event, and which only of the few that a rule can match. */
#ifndef KS_STAGES_H
#define KS_STAGES_H

#include "exec/guard.h"

/* Marks names as wanted later (scan/paths.h). Given: all guards (guard.h), those of a branch and field one
 * after another. all: also small names, where rules seem to match few events; else only what stands in large
 * members. Returns the set of branches that want a marked name, as bits, in the arena; NULL: none is marked.
 */
uint64_t *ks_stages_mark(const struct ks_load *l, const struct ks_guard *g, uint32_t n, bool all,
                         struct ks_arena *a);

#endif
