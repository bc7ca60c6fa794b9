/* plan.c - the passes, in order, and the constants that macros ask for.
 *
 * In: a tree. Out: a plan that emit/ turns into records one by one. Passes that only make a rule
 * faster are left out on request; the answer must not change. Each pass may be traced. */
#include "plan/plan.h"

#include "base/hash.h"
#include "front/front.h"
#include "plan/lint.h"
#include "plan/passes.h"
#include "plan/pipes.h"
#include "plan/resolve.h"

static const struct {
    const char *name;
    void (*run)(struct ks_pass_cx *cx);
    bool optional, each; /* each: for every pipe of the rule */
} passes[] = {
    {"fold", ks_fold_run, true, true},         /* constants are computed */
    {"arrival", ks_arrival_run, false, true},  /* newest first where it matters */
    {"fill", ks_fill_run, true, true},         /* fillnull waits for groups */
    {"columns", ks_columns_run, false, false}, /* what the results show */
    {"demand", ks_demand_run, false, false},   /* what events deliver */
    {"lits", ks_lits_run, true, true},         /* what lines must hold */
};

static void trace(const struct ks_plan_opts *opts, const char *pass, const struct ks_plan *p) {
    if (!opts->trace) return;
    ks_buf_printf(opts->trace, "--- %s\n", pass);
    ks_ir_print(p, opts->trace);
}

static struct ks_plan *new_plan(struct ks_arena *a, const struct ks_source *src) {
    struct ks_plan *p = KS_NEW(a, struct ks_plan);
    p->arena = a;
    p->name = src->name;
    p->text = src->text;
    p->end = &p->ops;
    p->names = ks_names_new(0);
    return p;
}

static void check_size(const struct ks_plan *p, struct ks_diags *diags, struct ks_span at) {
    if (p->n_fields > KS_MAX_FIELDS)
        ks_diag_add(diags, KS_D_TOO_MANY, at, "the rule names %u fields, more than %d", p->n_fields,
                    KS_MAX_FIELDS);
    if (p->n_stages > KS_MAX_STAGES)
        ks_diag_add(diags, KS_D_TOO_MANY, at, "the rule has %u commands, more than %d", p->n_stages,
                    KS_MAX_STAGES);
}

static void run_passes(struct ks_plan *p, const struct ks_plan_opts *opts, struct ks_diags *diags,
                       struct ks_func_cx *func) {
    struct ks_pass_cx cx = {p, diags, func};
    trace(opts, "resolve", p);
    for (size_t i = 0; i < sizeof passes / sizeof *passes; i++) {
        if (passes[i].optional && !opts->optimise) continue;
        for (uint32_t k = 0; k < (passes[i].each ? p->n_pipes : 1); k++) {
            ks_pipes_enter(p, k);
            passes[i].run(&cx);
        }
        ks_pipes_enter(p, 0);
        trace(opts, passes[i].name, p);
    }
    ks_pipes_lits(p);
}

struct ks_plan *ks_plan_build(struct ks_arena *a, const struct ks_ast *tree, struct ks_source *src,
                              const struct ks_plan_opts *opts, struct ks_diags *diags) {
    struct ks_plan *p = new_plan(a, src);
    struct ks_func_cx func = {.arena = a, .regexes = ks_regex_table()};
    struct ks_resolve r = {
        .plan = p, .diags = diags, .readings = opts->readings, .lookups = opts->lookups, .made = ks_names_new(0), .func = &func};
    ks_resolve_pipeline(&r, tree);
    if (!diags->errors && opts->lints) {
        ks_lint_tree(tree, src, opts->lints);
        ks_lint_flow(p, src, opts->lints);
    }
    if (opts->mapping) p->flags |= KS_RULE_MAPPING;
    if (!diags->errors) run_passes(p, opts, diags, &func);
    check_size(p, diags, tree->span);
    ks_names_free(r.made);
    ks_names_free(p->names);
    p->names = NULL;
    ks_regex_free(func.regexes);
    return diags->errors ? NULL : p;
}

void ks_plan_print(const struct ks_plan *p, struct ks_buf *out) {
    ks_ir_print(p, out);
}

/* ---- constants ---- */

static struct ks_x *fold_lone(struct ks_resolve *r, const struct ks_ast *tree) {
    struct ks_x *x = tree && !r->diags->errors ? ks_expr_resolve(r, tree) : NULL;
    return x && !r->diags->errors ? ks_fold_expr(r->plan, r->func, x) : NULL;
}

bool ks_plan_constant(struct ks_arena *a, struct ks_str expr, struct ks_value *out) {
    struct ks_diags diags;
    struct ks_source *src = KS_NEW(a, struct ks_source);
    struct ks_file *file = KS_NEW(a, struct ks_file);
    *file = (struct ks_file){KS_STR("expression"), expr};
    ks_diag_init(&diags, a);
    ks_source_plain(src, a, file, file->name);
    struct ks_ast *tree = ks_front_expr(a, src, &diags);
    struct ks_plan *p = new_plan(a, src);
    struct ks_func_cx func = {.arena = a, .regexes = ks_regex_table()};
    struct ks_resolve r = {.plan = p, .diags = &diags, .made = ks_names_new(0), .func = &func, .alone = true};
    struct ks_x *x = fold_lone(&r, tree);
    bool constant = x && x->kind == KS_X_CONST;
    if (constant) *out = x->val;
    ks_names_free(r.made);
    ks_names_free(p->names);
    ks_regex_free(func.regexes);
    return constant;
}
