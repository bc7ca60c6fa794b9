/* fill.c - fillnull without a list, put off until the groups are complete (DESIGN 4.6).
 *
 * `fillnull | stats ...` would keep every row until it is known which fields any row has. When the
 * stats follows, at once or behind commands that only move or leave out columns, the groups can keep
 * a mark for `missing` and decide at the end. That is the same answer only if no aggregate cares about
 * the order of values or of additions, no value is computed in between (eval arguments), the names are
 * known (no wildcards), and no field concerned is internal, since fillnull leaves those alone.
 * Otherwise the FILLALL sink stays and rows wait. */
#include "func/agg.h"
#include "plan/passes.h"

static bool internal(const struct ks_plan *p, uint32_t field) {
    struct ks_str name = p->fields[field].name;
    return name.n == 0 || name.p[0] == '_';
}

static bool can_wait(const struct ks_plan *p, const struct ks_psink *g) {
    if (g->flags & KS_SINK_WILD) return false;
    for (uint32_t i = 0; i < g->n_keys; i++)
        if (internal(p, g->keys[i].field)) return false;
    for (uint32_t i = 0; i < g->n_aggs; i++) {
        const struct ks_pagg *a = &g->aggs[i];
        if (!ks_agg_can_fill((enum ks_agg)a->agg)) return false;
        if (a->in != KS_NONE && internal(p, a->in)) return false;
    }
    return true;
}

/* Moving a column, or leaving columns out, gives the same before filling as after it: a column is filled
 * when any row has a value in it, under whichever name. A move to or from an internal name is not such. */
static bool commutes(const struct ks_plan *p, const struct ks_pop *op) {
    if (op->kind == KS_P_MOVE) return !internal(p, op->from) && !internal(p, op->field);
    return op->kind == KS_P_PASS || op->kind == KS_P_PROJECT;
}

static struct ks_psink *group_after(const struct ks_plan *p, struct ks_pop *op) {
    do op = op->next;
    while (op && commutes(p, op));
    return op && op->kind == KS_P_SINK && op->sink->kind == KS_SINK_GROUP ? op->sink : NULL;
}

void ks_fill_run(struct ks_pass_cx *cx) {
    for (struct ks_pop *op = cx->plan->ops; op; op = op->next) {
        if (op->kind != KS_P_SINK || op->sink->kind != KS_SINK_FILLALL) continue;
        struct ks_psink *g = group_after(cx->plan, op);
        if (!g || (g->flags & KS_SINK_FILL) || !can_wait(cx->plan, g)) continue;
        g->flags |= KS_SINK_FILL;
        g->value = op->sink->value;
        op->kind = KS_P_PASS;
        op->sink = NULL;
    }
}
