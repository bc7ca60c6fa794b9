/* passes.h - the passes between resolving and emit, in the order of plan.c. Each rewrites the plan in
 * place and may use memory of its arena. */
#ifndef KS_PASSES_H
#define KS_PASSES_H

#include "func/func.h"
#include "plan/ir.h"

struct ks_pass_cx {
    struct ks_plan *plan;
    struct ks_diags *diags;
    struct ks_func_cx *func;
};

/* Constant folding with the functions that the machine calls; true filters go away. */
void ks_fold_run(struct ks_pass_cx *cx);
struct ks_x *ks_fold_expr(struct ks_plan *p, struct ks_func_cx *func, struct ks_x *x);
/* Final columns. */
void ks_columns_run(struct ks_pass_cx *cx);
/* Puts in ORDER where newest first matters and none is established; marks aggregates' needs. */
void ks_arrival_run(struct ks_pass_cx *cx);
/* Which fields come from the event; KS_RULE_ALL. */
void ks_demand_run(struct ks_pass_cx *cx);
/* fillnull without a list that can wait until groups are complete. */
void ks_fill_run(struct ks_pass_cx *cx);
/* Literals of the prefilter. */
void ks_lits_run(struct ks_pass_cx *cx);

#endif
