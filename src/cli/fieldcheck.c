/* fieldcheck.c - `kspl check --data`: a wrong field name gives silence; here it gives a line.
 *
 * In: a compiled rule and the census of a log. Out: warnings. Which fields a rule wants is the planner's
 * demand; where it names one first is looked up in the tree. */
#include "cli/fieldcheck.h"

#include "plan/ir.h"

static const struct ks_ast *first_use(const struct ks_ast *n, struct ks_str name) {
    bool names = n->kind == KS_AST_WORD || n->kind == KS_AST_STRING || n->kind == KS_AST_FIELD ||
                 n->kind == KS_AST_KEY;
    if (names && ks_text_equal(n->text, name)) return n;
    const struct ks_ast *found = NULL;
    for (const struct ks_ast *k = n->kid; k && !found; k = k->next) found = first_use(k, name);
    return found;
}

static struct ks_span place_of(const struct ks_build_rule *r, struct ks_str name) {
    const struct ks_ast *use = first_use(r->tree, name);
    return use ? use->span : (struct ks_span){r->tree->span.from, r->tree->span.from + 1};
}

void ks_fieldcheck_warn(struct ks_build_rule *r, enum ks_diag_code code, struct ks_str name,
                        const char *format, struct ks_str what) {
    ks_diag_add(&r->diags, code, place_of(r, name), format, KS_FMT(what), KS_FMT(name));
}

static void report(struct ks_build_rule *r, const struct ks_census *c, struct ks_str name) {
    struct ks_diag *d = ks_diag_add(&r->diags, KS_D_FIELD_NOWHERE, place_of(r, name),
                                    "`%.*s` is in no event of the data", KS_FMT(name));
    const struct ks_census_field *near = ks_census_near(c, name);
    if (near)
        ks_diag_advise(&r->diags, d, "`%.*s` is in %.3g %%", KS_FMT(near->name),
                       100 * (double)near->events / (double)c->events);
}

void ks_fieldcheck_rule(struct ks_build_rule *r, const struct ks_census *c) {
    const struct ks_plan *p = r->plan;
    for (uint32_t f = 0; p && c->events && f < p->n_fields; f++) {
        const struct ks_pfield *field = &p->fields[f];
        if (!field->wanted || field->origin != KS_FROM_EVENT || !field->name.n) continue;
        if (!ks_census_events(c, field->name)) report(r, c, field->name);
    }
}
