/* arrival.c - where the order of events matters (semantics 0, 11.6).
 *
 * Events stream in input order; Splunk shows them newest first. The commands that can tell the
 * difference get an ORDER sink in front, once: sort and stats establish an order of their own.
 * Aggregates that depend on order carry it in their states while they are fed with events; behind
 * another sink, or over made rows, they follow the rows (KS_SINK_ROWS), which must then be ordered. */
#include "plan/passes.h"

static struct ks_pop *order_before(struct ks_plan *p, struct ks_pop *next) {
    struct ks_pop *op = KS_NEW(p->arena, struct ks_pop);
    *op = (struct ks_pop){
        .next = next, .kind = KS_P_SINK, .stage = KS_NONE, .at = next->at, .field = KS_NONE, .from = KS_NONE};
    op->sink = KS_NEW(p->arena, struct ks_psink);
    ks_ir_sink_init(op->sink, KS_SINK_ORDER);
    return op;
}

static bool any_agg(const struct ks_psink *g, bool (*is)(const struct ks_agg_row *row)) {
    for (uint32_t i = 0; i < g->n_aggs; i++)
        if (is(&ks_agg_rows[g->aggs[i].agg])) return true;
    return false;
}

static bool is_ordered(const struct ks_agg_row *row) {
    return row->ordered;
}

static bool is_in_order(const struct ks_agg_row *row) {
    return row->in_order;
}

/* Times travel in the _time of a row. */
static void need_time(struct ks_plan *p) {
    (void)ks_ir_slot(p, KS_STR("_time"));
    if (!(p->flags & KS_RULE_GENERATES)) p->flags |= KS_RULE_TIME;
}

void ks_arrival_run(struct ks_pass_cx *cx) {
    struct ks_plan *p = cx->plan;
    bool ordered = (p->flags & KS_RULE_GENERATES) || p->pipes[p->pipe].source == KS_SRC_ROWS, rows = ordered;
    for (struct ks_pop **at = &p->ops, *op; (op = *at); at = &op->next) {
        if (op->kind != KS_P_SINK) continue;
        struct ks_psink *s = op->sink;
        const struct ks_sink_row *row = &ks_sink_rows[s->kind];
        bool tells = any_agg(s, is_ordered);
        if (!ordered && (row->sees || (tells && rows))) {
            *at = order_before(p, op);
            ordered = rows = true;
            need_time(p);
        }
        if ((tells && rows) || s->kind == KS_SINK_STREAM) s->flags |= KS_SINK_ROWS;
        if (tells) need_time(p);
        if (any_agg(s, is_in_order)) s->flags |= KS_SINK_IN_ORDER;
        rows = rows || (s->kind != KS_SINK_EXPAND &&
                        s->kind != KS_SINK_WAIT); /* whose rows keep the time and place of their event */
        ordered = ordered || row->makes;
    }
}
