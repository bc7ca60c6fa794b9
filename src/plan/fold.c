/* fold.c - constant folding with the very functions that the machine calls.
 *
 * An operator or call whose operands are all constants is computed now, if its row says that it
 * folds and its result can stand in a register (a list cannot). AND and OR lose operands that
 * decide nothing. Filters that are always true go away; their PASS stays, so that counts agree. */
#include "plan/passes.h"

static bool conditions_only(const struct ks_x *x) {
    for (uint32_t i = 0; i < x->n; i++)
        if (x->kids[i]->types & ~(KS_T_BOOL | KS_T_NULL)) return false;
    return true;
}

static bool is_bool(const struct ks_x *x, bool b) {
    return x->kind == KS_X_CONST && x->val.kind == KS_BOOL && (x->val.n != 0) == b;
}

/* One operand that decides wins; operands that decide nothing go. */
static struct ks_x *fold_junction(struct ks_plan *p, struct ks_x *x) {
    bool wins = x->kind == KS_X_OR;
    uint32_t kept = 0;
    if (!conditions_only(x)) return x;
    for (uint32_t i = 0; i < x->n; i++) {
        if (is_bool(x->kids[i], wins)) return ks_ir_const(p, ks_value_bool(wins), x->at);
        if (!is_bool(x->kids[i], !wins)) x->kids[kept++] = x->kids[i];
    }
    x->n = kept;
    if (kept == 0) return ks_ir_const(p, ks_value_bool(!wins), x->at);
    return kept == 1 ? x->kids[0] : x;
}

static bool all_const(const struct ks_x *x) {
    for (uint32_t i = 0; i < x->n; i++)
        if (x->kids[i]->kind != KS_X_CONST) return false;
    return true;
}

static struct ks_x *fold_op(struct ks_plan *p, struct ks_func_cx *func, struct ks_x *x) {
    if (!all_const(x)) return x;
    const struct ks_value *a = &x->kids[0]->val;
    struct ks_value v = x->n == 1 ? ks_func_unary((enum ks_op)x->op, a)
                                  : ks_func_binary(func, (enum ks_op)x->op, a, &x->kids[1]->val);
    return v.kind == KS_LIST ? x : ks_ir_const(p, v, x->at);
}

static struct ks_x *fold_call(struct ks_plan *p, struct ks_func_cx *func, struct ks_x *x) {
    if (!ks_func_rows[x->op].folds || !all_const(x)) return x;
    uint64_t limited = func->regex_limited;
    struct ks_value *args = KS_NEWN(p->arena, x->n + 1, struct ks_value);
    for (uint32_t i = 0; i < x->n; i++) args[i] = x->kids[i]->val;
    struct ks_value v = ks_func_call(func, (enum ks_func)x->op, args, x->n);
    bool usable = v.kind != KS_LIST && limited == func->regex_limited;
    return usable ? ks_ir_const(p, v, x->at) : x;
}

struct ks_x *ks_fold_expr(struct ks_plan *p, struct ks_func_cx *func, struct ks_x *x) {
    for (uint32_t i = 0; i < x->n; i++) x->kids[i] = ks_fold_expr(p, func, x->kids[i]);
    switch ((enum ks_xkind)x->kind) {
    case KS_X_AND:
    case KS_X_OR: return fold_junction(p, x);
    case KS_X_OP: return fold_op(p, func, x);
    case KS_X_CALL: return fold_call(p, func, x);
    default: return x;
    }
}

void ks_fold_run(struct ks_pass_cx *cx) {
    struct ks_pop **at = &cx->plan->ops;
    for (struct ks_pop *op; (op = *at);) {
        if (op->x) op->x = ks_fold_expr(cx->plan, cx->func, op->x);
        if (op->kind == KS_P_FILTER && ks_ir_is_true(op->x))
            *at = op->next;
        else
            at = &op->next;
    }
}
