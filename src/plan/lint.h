/* lint.h - silent misses: rules that compile and cannot find what they were written for.
 *
 * All are warnings (9020 and on in diags.def). A miss is reported only where the text of the rule alone
 * proves it: what depends on the data is not guessed. */
#ifndef KS_LINT_H
#define KS_LINT_H

#include "func/func.h"
#include "plan/ir.h"

/* What the words of the rule say: lower-case operators, dotted names, macros that join their surroundings. */
void ks_lint_tree(const struct ks_ast *tree, const struct ks_source *src, struct ks_diags *out);
/* What happens to fields from command to command. To be called on the plan as it was resolved. */
void ks_lint_flow(struct ks_plan *p, const struct ks_source *src, struct ks_diags *out);
/* Comparisons within one condition that can never hold. numeric, single: by field. */
struct ks_lint_known {
    const bool *numeric, *single;
};
void ks_lint_condition(struct ks_plan *p, const struct ks_x *x, const struct ks_lint_known *known,
                       struct ks_diags *out);
/* Takes warnings out of `diags` that a comment of the rule allows. `all`: every warning there can be has been
 * looked for, so a comment that allows none is reported. */
void ks_lint_notes(const struct ks_ast *tree, const struct ks_source *src, bool all, struct ks_diags *diags);

#endif
