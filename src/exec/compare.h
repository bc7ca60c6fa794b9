/* compare.h - the comparisons of `search`: any value will do, a missing field
 * compares false. */
#ifndef KS_COMPARE_H
#define KS_COMPARE_H

#include "exec/load.h"

/* `wanted`: whether a value that matches is looked for, or one that does not.
 */
bool ks_compare_pattern(const struct ks_value *v, const struct ks_pattern *p, bool wanted);
bool ks_compare_network(const struct ks_value *v, const struct ks_cidr_const *c, bool wanted);
bool ks_compare_term(const struct ks_value *v, const struct ks_term *t);
/* op: KS_OP_SLT, SLE, SGT or SGE. */
bool ks_compare_order(enum ks_op op, const struct ks_value *v, const struct ks_value *than);
bool ks_compare_time(const struct ks_value *v, double bound, bool from);

#endif
