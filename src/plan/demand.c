/* demand.c - which fields an event must deliver (DESIGN 4.3).
 *
 * Forward over the operators until rows are no events any more (the first GROUP): a field that is
 * read before anything wrote it comes from the event. A table or fields without wildcards nulls all
 * other names: what is read after it and was not kept by every such list is null, not wanted. A
 * consumer of names that only data knows (wildcards, an open listing at the end) makes the rule need
 * every field: KS_RULE_ALL; then every name of the rule may hold an event's value.
 *
 * The rows of makeresults with data are events like others, but without metadata, and without a text of
 * their own (_raw) when they come from CSV.
 *
 * A rule has several pipes (pipes.h); each one's events deliver what it reads, and what is read behind the
 * operator that takes its rows: for a bracket that is taken to be every name of the rule. A pipe that works
 * on the rows of the one around it reads from there.
 *
 * Sinks other than GROUP carry whole rows, so reading goes on behind them. */
#include "plan/passes.h"
#include "plan/pipes.h"

#include <string.h>

struct demand {
    struct ks_plan *p;
    bool *wants;        /* of the pipe: loaded from its events */
    bool *settled;      /* written, or wanted already */
    uint32_t *kept;     /* how many lists in a row kept the field */
    uint32_t lists;     /* lists without wildcards so far */
    bool looping;       /* within a foreach */
    uint32_t time, raw; /* the slots of _time and _raw, if the rule names them */
};

static void read_field(void *arg, uint32_t f) {
    struct demand *d = arg;
    if (f == KS_NONE || d->settled[f] || d->kept[f] != d->lists) return;
    struct ks_pfield *field = &d->p->fields[f];
    if (field->name.n == 0) return;
    d->settled[f] = d->wants[f] = field->wanted = true;
    if (field->origin == KS_FROM_RULE) field->origin = KS_FROM_EVENT;
    if (field->origin == KS_FROM_TIME && !(d->p->flags & KS_RULE_GENERATES)) d->p->flags |= KS_RULE_TIME;
}

static void write_field(struct demand *d, uint32_t f) {
    if (d->looping) read_field(d, f); /* a loop may run for nothing */
    d->settled[f] = true;
}

/* A consumer of names that only data knows. */
static void read_all(struct demand *d) {
    if (d->lists == 0) d->p->flags |= KS_RULE_ALL;
    for (uint32_t f = 0; f < d->p->n_fields; f++) read_field(d, f);
}

/* ---- operators ---- */

static void keep(struct demand *d, uint32_t f) {
    if (f != KS_NONE && d->kept[f] == d->lists) d->kept[f]++;
}

static void project(struct demand *d, const struct ks_pop *op) {
    bool wild = false;
    for (uint32_t i = 0; i < op->n; i++) wild = wild || op->slots[i] == KS_NONE;
    if (op->flags & KS_PROJ_REMOVE) {
        for (uint32_t i = 0; i < op->n; i++)
            if (op->slots[i] != KS_NONE) write_field(d, op->slots[i]);
    } else if (wild) {
        read_all(d);
    } else {
        for (uint32_t i = 0; i < op->n; i++) keep(d, op->slots[i]);
        if (op->flags & KS_PROJ_FIELDS) {
            keep(d, d->time);
            keep(d, d->raw);
        }
        d->lists++;
    }
}

static void geo(struct demand *d, const struct ks_pop *op) {
    read_field(d, op->from);
    for (uint32_t i = 0; i < op->n; i++) {
        read_field(d, op->pairs[2 * i + 1]); /* kept when the address is unknown */
        write_field(d, op->pairs[2 * i + 1]);
    }
}

/* Column totals of fields that only data names; those that are named are read. */
static bool sums_any(struct demand *d, const struct ks_psink *s) {
    bool any = s->kind == KS_SINK_TOTALS && s->n_names == 0;
    for (uint32_t i = 0; i < s->n_names; i++) {
        any = any || s->slots[i] == KS_NONE;
        read_field(d, s->slots[i]);
    }
    return any;
}

/* What passes a row on with more fields keeps the ones it has: a row outside all groups is unchanged. */
static void may_write(void *arg, uint32_t f) {
    read_field(arg, f);
    write_field(arg, f);
}

static void sure_write(void *arg, uint32_t f) {
    write_field(arg, f);
}

static void perform(struct demand *d, const struct ks_pop *op) {
    if (op->all) read_all(d);
    for (uint32_t i = 0; op->slots && i < op->n; i++) read_field(d, op->slots[i]);
    ks_ir_effects(op, &(struct ks_ir_visit){read_field, NULL, NULL}, d);
    ks_ir_effects(op, &(struct ks_ir_visit){NULL, may_write, sure_write}, d);
}

static void inner(struct demand *d, uint32_t pipe);

static void sink(struct demand *d, const struct ks_psink *s) {
    const struct ks_sink_row *row = &ks_sink_rows[s->kind];
    bool ordered = s->kind == KS_SINK_ORDER;
    read_field(d, s->cond);
    for (uint32_t i = 0; i < s->n_keys; i++) read_field(d, s->keys[i].field);
    if (s->kind == KS_SINK_APPENDPIPE) inner(d, s->pipe);
    if (s->kind == KS_SINK_JOIN && !s->n_keys) read_all(d);
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        read_field(d, s->aggs[i].in);
        ordered = ordered || ks_agg_rows[s->aggs[i].agg].ordered;
    }
    for (uint32_t i = 0; i < KS_SINK_FIELDS; i++)
        if (!row->fresh || (row->reads >> i & 1)) read_field(d, s->f[i]);
    for (uint32_t i = 0; i < s->n_aggs && !row->fresh; i++) read_field(d, s->aggs[i].out);
    if ((s->flags & KS_SINK_WILD) || row->whole || sums_any(d, s)) read_all(d);
    if (ordered) read_field(d, d->time);
}

/* What a subsearch compares: its columns. A column `search` or `query` is text that asks for anything. */
static void subsearch(void *arg, uint32_t pipe) {
    struct demand *d = arg;
    const struct ks_ppipe *q = &d->p->pipes[pipe];
    bool any = false;
    for (uint32_t i = 0; i < q->n_cols; i++) {
        struct ks_str name = q->cols[i].name;
        any = any || q->cols[i].field == KS_NONE || ks_text_is(name, "search") || ks_text_is(name, "query");
        read_field(d, q->cols[i].field);
        if (ks_text_is(name, "earliest") || ks_text_is(name, "latest")) read_field(d, d->time);
    }
    if (any) read_all(d);
}

static void one(struct demand *d, const struct ks_pop *op) {
    if (op->kind == KS_P_FILTER) ks_pipes_subs(op->x, subsearch, d);
    if (op->x) ks_ir_reads(op->x, read_field, d);
    if (op->name) ks_ir_reads(op->name, read_field, d);
    switch ((enum ks_pkind)op->kind) {
    case KS_P_FILTER:
    case KS_P_SETNAMED:
    case KS_P_PASS: break;
    case KS_P_SET:
    case KS_P_FLAG:
    case KS_P_NULL: write_field(d, op->field); break;
    case KS_P_FILL:
        read_field(d, op->field);
        write_field(d, op->field);
        break;
    case KS_P_MOVE:
        read_field(d, op->from);
        write_field(d, op->from);
        write_field(d, op->field);
        break;
    case KS_P_GEO: geo(d, op); break;
    case KS_P_PROJECT: project(d, op); break;
    case KS_P_RENAMEW: read_all(d); break;
    case KS_P_SHOWN: break;
    case KS_P_DO: perform(d, op); break;
    case KS_P_EACH:
        if (op->from == KS_NONE) read_all(d);
        read_field(d, op->from);
        d->looping = true;
        break;
    case KS_P_NEXT: d->looping = false; break;
    case KS_P_SINK: sink(d, op->sink); break;
    }
}

/* ---- the pass ---- */

static void columns(struct demand *d, const struct ks_pcol *cols, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        if (cols[i].field == KS_NONE)
            read_all(d);
        else
            read_field(d, cols[i].field);
    }
}

static bool is_fresh(const struct ks_pop *op) {
    return op->kind == KS_P_SINK && ks_sink_rows[op->sink->kind].fresh;
}

/* The operators up to where rows hold no field of an event any more. True when there is no such place. */
static bool walk(struct demand *d, const struct ks_pop *op) {
    for (; op; op = op->next) {
        one(d, op);
        if (is_fresh(op)) return false;
    }
    return true;
}

/* A pipe over the rows of this one: it reads here, but what it writes is its own. */
static void inner(struct demand *d, uint32_t pipe) {
    struct ks_plan *p = d->p;
    struct demand x = *d;
    x.settled = KS_NEWN(p->arena, p->n_fields + 1, bool);
    x.kept = KS_NEWN(p->arena, p->n_fields + 1, uint32_t);
    memcpy(x.settled, d->settled, p->n_fields * sizeof *x.settled);
    memcpy(x.kept, d->kept, p->n_fields * sizeof *x.kept);
    (void)walk(&x, p->pipes[pipe].ops);
}

static bool filters(const struct ks_ppipe *q) {
    return q->taker && q->taker->kind != KS_P_SINK;
}

/* Behind the end of a bracket: what a subsearch compares is its columns, else any name may be read. */
static void behind(struct demand *d, uint32_t pipe) {
    const struct ks_ppipe *q = &d->p->pipes[pipe];
    if (pipe == 0) {
        columns(d, d->p->cols, d->p->n_cols);
    } else if (filters(q)) {
        columns(d, q->cols, q->n_cols);
    } else if (ks_pipes_open(d->p, pipe)) {
        read_all(d);
    } else {
        for (uint32_t f = 0; f < d->p->n_fields; f++) read_field(d, f);
    }
}

/* makeresults gives its rows the time of the run, and what `data` holds. Where events are read beside them,
 * a name keeps the origin it has there. */
static void of_made(struct demand *d) {
    for (uint32_t f = 0; f < d->p->n_fields && d->p->data.p && d->p->n_pipes == 1; f++) {
        struct ks_pfield *field = &d->p->fields[f];
        if (field->origin == KS_FROM_META || (field->origin == KS_FROM_RAW && d->p->csv))
            field->origin = KS_FROM_EVENT;
    }
    if (d->time != KS_NONE) d->wants[d->time] = d->p->fields[d->time].wanted = true;
}

static uint32_t of_origin(const struct ks_plan *p, uint8_t origin) {
    uint32_t f = 0;
    while (f < p->n_fields && p->fields[f].origin != origin) f++;
    return f < p->n_fields ? f : KS_NONE;
}

/* ---- names made at run time ---- */

static bool starred(const struct ks_pop *op) {
    for (uint32_t i = 0; i < op->n; i++)
        if (op->slots[i] == KS_NONE) return true;
    return false;
}

static bool takes_any_name(const struct ks_pop *op) {
    switch ((enum ks_pkind)op->kind) {
    case KS_P_FILTER: return ks_pipes_any_sub(op->x);
    case KS_P_SET:
    case KS_P_FLAG:
    case KS_P_MOVE:
    case KS_P_NULL:
    case KS_P_FILL:
    case KS_P_GEO:
    case KS_P_PASS: return false;
    case KS_P_DO: return op->all;
    case KS_P_PROJECT: return !(op->flags & KS_PROJ_REMOVE) && starred(op);
    case KS_P_SINK:
        return (op->sink->flags & KS_SINK_WILD) || ks_sink_rows[op->sink->kind].whole ||
               op->sink->kind == KS_SINK_TOTALS || op->sink->pipe != KS_NONE;
    default: return true;
    }
}

static bool ends_names(const struct ks_pop *op) {
    if (op->kind == KS_P_PROJECT) return !(op->flags & KS_PROJ_REMOVE) && !starred(op);
    return op->kind == KS_P_SINK && ks_sink_rows[op->sink->kind].fresh;
}

/* What makes names that nothing can ask for until they are gone makes only those of the rule. */
static void spare_names(struct ks_plan *p) {
    struct ks_pdesc **open = NULL;
    uint32_t n = 0;
    bool wild = false;
    for (const struct ks_pop *op = p->ops; op; op = op->next) {
        bool ends = ends_names(op) && !takes_any_name(op);
        for (uint32_t i = 0; ends && i < n; i++) open[i]->flags |= KS_OPEN_NAMED;
        if (ends || takes_any_name(op)) n = 0;
        if (op->kind != KS_P_DO || !op->opens || op->desc->kind != KS_C_OPEN) continue;
        if (n == 0) open = NULL; /* a new array: the old one may be larger than it was */
        open = ks_ir_grow(p, open, n, sizeof *open);
        open[n++] = op->desc;
    }
    wild = p->pipe != 0; /* whoever takes the rows of a bracket may ask for any */
    for (uint32_t i = 0; i < p->n_cols; i++) wild = wild || p->cols[i].field == KS_NONE;
    for (uint32_t i = 0; !wild && i < n; i++) open[i]->flags |= KS_OPEN_NAMED;
}

static void of_pipe(struct ks_plan *p, uint32_t pipe) {
    struct demand d = {.p = p};
    d.settled = KS_NEWN(p->arena, p->n_fields + 1, bool);
    d.wants = KS_NEWN(p->arena, p->n_fields + 1, bool);
    d.kept = KS_NEWN(p->arena, p->n_fields + 1, uint32_t);
    d.time = of_origin(p, KS_FROM_TIME);
    d.raw = of_origin(p, KS_FROM_RAW);
    p->pipes[pipe].wanted = d.wants;
    if (p->pipes[pipe].source != KS_SRC_EVENTS) return;
    ks_pipes_enter(p, pipe);
    if (p->flags & KS_RULE_GENERATES) of_made(&d);
    if (ks_pipes_reads(p, pipe) && walk(&d, p->ops)) behind(&d, pipe);
}

void ks_demand_run(struct ks_pass_cx *cx) {
    struct ks_plan *p = cx->plan;
    for (uint32_t i = 0; i < p->n_pipes; i++) {
        ks_pipes_enter(p, i);
        spare_names(p);
    }
    for (uint32_t i = 0; i < p->n_pipes; i++) of_pipe(p, i);
    ks_pipes_enter(p, 0);
    for (uint32_t f = 0; f < p->n_fields && (p->flags & KS_RULE_ALL); f++)
        if (p->fields[f].name.n && p->fields[f].origin == KS_FROM_RULE) p->fields[f].origin = KS_FROM_EVENT;
}
