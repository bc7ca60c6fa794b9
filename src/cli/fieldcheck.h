/* fieldcheck.h - the fields a rule wants of events, against those that a log has. */
#ifndef KS_FIELDCHECK_H
#define KS_FIELDCHECK_H

#include "cli/build.h"
#include "exec/census.h"

/* Adds a warning to the rule for each field that no event has, where the rule first names it. */
void ks_fieldcheck_rule(struct ks_build_rule *r, const struct ks_census *census);

/* A warning where the rule first names the field. format: takes `what`, then the name. */
void ks_fieldcheck_warn(struct ks_build_rule *r, enum ks_diag_code code, struct ks_str name,
                        const char *format, struct ks_str what);

#endif
