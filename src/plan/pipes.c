/* pipes.c - a rule's pipes: entering one, making one of a bracket, and what
 * must be known of all.
 *
 * In: brackets of the tree. Out: struct ks_ppipe of the plan, the rule's own
 * first; a pipe stands behind the one that its bracket is in, and exactly one
 * operator takes its rows.
 *
 * All pipes share fields, constants and stages: one name is one slot wherever
 * it stands. Commands add to the plan's `ops` and look at nothing else, so
 * entering a pipe puts its operators there and parks those of the pipe before.
 * What a command before made (`made`) and whether rows are events (`grouped`)
 * belong to a pipe too. */
#include "plan/pipes.h"

/* ---- going in and out ---- */

static void park(struct ks_plan *p) {
    struct ks_ppipe *q = &p->pipes[p->pipe];
    q->ops = p->ops;
    q->end = p->ops ? p->end : NULL;
    q->flags = p->flags & KS_RULE_GENERATES;
    q->made = p->made;
    q->data = p->data;
    q->csv = p->csv;
    q->lits = p->lits;
    q->n_lits = p->n_lits;
}

void ks_pipes_enter(struct ks_plan *p, uint32_t i) {
    park(p);
    const struct ks_ppipe *q = &p->pipes[i];
    p->pipe = i;
    p->ops = q->ops;
    p->end = q->end ? q->end : &p->ops;
    p->flags = (p->flags & ~(uint32_t)KS_RULE_GENERATES) | q->flags;
    p->made = q->made;
    p->data = q->data;
    p->csv = q->csv;
    p->lits = q->lits;
    p->n_lits = q->n_lits;
}

uint32_t ks_pipes_add(struct ks_plan *p, enum ks_isource source) {
    p->pipes = ks_ir_grow(p, p->pipes, p->n_pipes, sizeof *p->pipes);
    p->pipes[p->n_pipes] = (struct ks_ppipe){.source = source, .outer = p->n_pipes ? p->pipe : KS_NONE};
    return p->n_pipes++;
}

bool ks_pipes_reads(const struct ks_plan *p, uint32_t i) {
    const struct ks_ppipe *q = &p->pipes[i];
    uint32_t flags = i == p->pipe ? p->flags : q->flags;
    struct ks_str data = i == p->pipe ? p->data : q->data;
    return (q->source == KS_SRC_EVENTS && !(flags & KS_RULE_GENERATES)) || data.p;
}

/* ---- brackets ---- */

/* How a field is shown (fieldformat) matters to results alone. */
static void drop_shown(struct ks_plan *p) {
    struct ks_pop **at = &p->ops;
    while (*at) {
        if ((*at)->kind == KS_P_SHOWN)
            *at = (*at)->next;
        else
            at = &(*at)->next;
    }
    p->end = at;
}

uint32_t ks_pipes_resolve(struct ks_resolve *r, const struct ks_ast *bracket, enum ks_isource source) {
    struct ks_plan *p = r->plan;
    struct ks_resolve inner = *r;
    uint32_t outer = p->pipe, pipe = ks_pipes_add(p, source);
    inner.made = ks_names_new(0);
    inner.grouped = source == KS_SRC_ROWS;
    ks_pipes_enter(p, pipe);
    ks_resolve_commands(&inner, bracket->kid, source == KS_SRC_ROWS);
    drop_shown(p);
    ks_ir_sink(p, KS_SINK_YIELD, KS_NONE, bracket->span);
    ks_pipes_enter(p, outer);
    ks_names_free(inner.made);
    r->patterns = inner.patterns;
    return pipe;
}

void ks_pipes_subs(const struct ks_x *x, void (*visit)(void *arg, uint32_t pipe), void *arg) {
    if (x->kind == KS_X_SUB) visit(arg, x->field);
    for (uint32_t i = 0; i < x->n; i++) ks_pipes_subs(x->kids[i], visit, arg);
}

bool ks_pipes_any_sub(const struct ks_x *x) {
    bool any = x->kind == KS_X_SUB;
    for (uint32_t i = 0; i < x->n && !any; i++) any = ks_pipes_any_sub(x->kids[i]);
    return any;
}

/* ---- what is wanted behind ---- */

static bool any_pattern(const struct ks_pop *op) {
    for (uint32_t i = 0; i < op->n; i++)
        if (op->slots[i] == KS_NONE) return true;
    return false;
}

static bool asks(const struct ks_pop *op) {
    if (op->kind == KS_P_SINK)
        return ks_sink_rows[op->sink->kind].whole || (op->sink->flags & KS_SINK_WILD) ||
               (op->sink->kind == KS_SINK_JOIN && !op->sink->n_keys);
    bool keeps = op->kind == KS_P_PROJECT && !(op->flags & KS_PROJ_REMOVE) && any_pattern(op);
    return keeps || op->kind == KS_P_RENAMEW || op->kind == KS_P_EACH || (op->kind == KS_P_DO && op->all);
}

/* Behind this only names that the rule mentions are there. */
static bool closes(const struct ks_pop *op) {
    if (op->kind == KS_P_SINK) return ks_sink_rows[op->sink->kind].fresh && !(op->sink->flags & KS_SINK_WILD);
    return op->kind == KS_P_PROJECT && (op->flags & KS_PROJ_KEEP) && !any_pattern(op);
}

bool ks_pipes_open(const struct ks_plan *p, uint32_t i) {
    for (; i; i = p->pipes[i].outer) {
        for (const struct ks_pop *op = p->pipes[i].taker; op; op = op->next) {
            if (asks(op)) return true;
            if (closes(op)) return false;
        }
    }
    for (uint32_t k = 0; k < p->n_cols; k++)
        if (p->cols[k].field == KS_NONE) return true;
    return false;
}

void ks_pipes_lits(struct ks_plan *p) {
    struct ks_str *all = NULL;
    uint32_t n = 0;
    ks_pipes_enter(p, 0);
    for (uint32_t i = 0; i < p->n_pipes; i++) {
        const struct ks_ppipe *q = &p->pipes[i];
        struct ks_str *lits = i ? q->lits : p->lits;
        uint32_t count = i ? q->n_lits : p->n_lits;
        if (q->source != KS_SRC_EVENTS || ((i ? q->flags : p->flags) & KS_RULE_GENERATES)) continue;
        if (!count) {
            p->n_lits = 0;
            return;
        }
        for (uint32_t k = 0; k < count; k++) {
            all = ks_ir_grow(p, all, n, sizeof *all);
            all[n++] = lits[k];
        }
    }
    p->lits = all;
    p->n_lits = n;
}
