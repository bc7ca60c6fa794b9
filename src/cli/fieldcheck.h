/* fieldcheck.h - the fields a rule wants of events, against those that a log has. */
#ifndef KS_FIELDCHECK_H
#define KS_FIELDCHECK_H

#include "cli/build.h"
#include "exec/census.h"

/* Adds a warning to the rule for each field that no event has, where the rule first names it. */
void ks_fieldcheck_rule(struct ks_build_rule *r, const struct ks_census *census);

#endif
