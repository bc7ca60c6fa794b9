/* columns.c - which columns the results show, in which order.
 *
 * Forward over the operators. Events begin with one column `*`, made rows with _time,
 * and rows of `data` with _raw (if it is JSON), _time and `*`. stats gives
 * its by-fields, then its aggregates; table and fields give what they list, in that order; eval and
 * fillnull append; rename keeps the place. Names that begin with `_` are hidden unless a table,
 * fields, stats or makeresults put them there. Patterns in a list stand as they are while names come
 * from data, and are spelt out once all columns are known.
 *
 * A bracket has columns of its own: those of append, join and their like join the row's columns behind
 * it; those of a subsearch are what it compares.
 *
 * Columns are found by name through a hash table; a column that goes leaves a gap. */
#include "base/hash.h"
#include "func/match.h"
#include "plan/passes.h"
#include "plan/pipes.h"

#include <stdlib.h>
#include <string.h>

struct column {
    struct ks_pcol col;
    bool gone;
};

struct flow {
    struct ks_plan *p;
    struct column *at;
    uint32_t n, wild;       /* columns and gaps; patterns among them */
    struct ks_names *names; /* of all columns so far */
    uint32_t *place;        /* by id in names: where, or KS_NONE */
};

static bool hidden(struct ks_str name) {
    return name.n == 0 || name.p[0] == '_';
}

static uint32_t id_of(struct flow *w, struct ks_str name) {
    uint32_t n = ks_names_count(w->names), id = ks_names_intern(w->names, name);
    if (id < n) return id;
    w->place = ks_ir_grow(w->p, w->place, n, sizeof *w->place);
    w->place[id] = KS_NONE;
    return id;
}

/* Where the place of a name is kept; the table may move, so the id comes first. */
static uint32_t *place_of(struct flow *w, struct ks_str name) {
    uint32_t id = id_of(w, name);
    return &w->place[id];
}

static uint32_t find(struct flow *w, struct ks_str name) {
    return *place_of(w, name);
}

static void append(struct flow *w, struct ks_str name, uint32_t field) {
    uint32_t id = id_of(w, name);
    if (w->place[id] != KS_NONE) return;
    w->at = ks_ir_grow(w->p, w->at, w->n, sizeof *w->at);
    w->at[w->n] = (struct column){.col = {name, field}};
    w->place[id] = w->n++;
    w->wild += field == KS_NONE;
}

static void drop(struct flow *w, uint32_t i) {
    if (i == KS_NONE || w->at[i].gone) return;
    w->at[i].gone = true;
    w->wild -= w->at[i].col.field == KS_NONE;
    *place_of(w, w->at[i].col.name) = KS_NONE;
}

/* Starts over; the caller may go on reading the old columns. */
static struct column *begin(struct flow *w, uint32_t *n) {
    struct column *old = w->at;
    *n = w->n;
    for (uint32_t i = 0; i < w->n; i++)
        if (!old[i].gone) *place_of(w, old[i].col.name) = KS_NONE;
    w->at = NULL;
    w->n = w->wild = 0;
    return old;
}

static void made(struct flow *w, uint32_t field) {
    struct ks_str name = w->p->fields[field].name;
    if (!hidden(name)) append(w, name, field);
}

/* ---- operators ---- */

static void move(struct flow *w, const struct ks_pop *op) {
    struct ks_str from = w->p->fields[op->from].name, to = w->p->fields[op->field].name;
    uint32_t i = find(w, from);
    bool open = find(w, KS_STR("*")) != KS_NONE;
    drop(w, find(w, to));
    if (i == KS_NONE) {
        if ((hidden(from) || w->wild) && !open) made(w, op->field);
        return;
    }
    *place_of(w, from) = KS_NONE;
    w->at[i].gone = hidden(to);
    if (hidden(to)) return;
    w->wild -= w->at[i].col.field == KS_NONE;
    w->at[i].col = (struct ks_pcol){to, op->field};
    *place_of(w, to) = i;
}

static int by_name(const void *a, const void *b) {
    const struct ks_pcol *x = a, *y = b;
    return ks_text_compare(x->name, y->name);
}

/* A pattern over known columns: those that match, sorted. */
static void spell_out(struct flow *w, struct ks_str pattern, const struct column *old, uint32_t n) {
    struct ks_pcol *hits = NULL;
    uint32_t count = 0;
    bool internal = hidden(pattern);
    for (uint32_t i = 0; i < n; i++) {
        bool match = !old[i].gone && hidden(old[i].col.name) <= internal;
        if (!match || !ks_match_name(pattern, old[i].col.name, NULL, 0)) continue;
        hits = ks_ir_grow(w->p, hits, count, sizeof *hits);
        hits[count++] = old[i].col;
    }
    if (count) qsort(hits, count, sizeof *hits, by_name);
    for (uint32_t i = 0; i < count; i++) append(w, hits[i].name, hits[i].field);
}

static void keep(struct flow *w, const struct ks_pop *op) {
    uint32_t n, wild = w->wild;
    struct column *old = begin(w, &n);
    for (uint32_t i = 0; i < op->n; i++) {
        if (op->slots[i] != KS_NONE || wild)
            append(w, op->names[i], op->slots[i]);
        else
            spell_out(w, op->names[i], old, n);
    }
}

static void remove_all(struct flow *w, const struct ks_pop *op) {
    for (uint32_t i = 0; i < op->n; i++) {
        if (op->slots[i] != KS_NONE) drop(w, find(w, op->names[i]));
        for (uint32_t k = 0; op->slots[i] == KS_NONE && k < w->n; k++) {
            struct ks_str name = w->at[k].col.name;
            bool match = !w->at[k].gone && hidden(name) <= hidden(op->names[i]);
            if (match && w->at[k].col.field != KS_NONE && ks_match_name(op->names[i], name, NULL, 0))
                drop(w, k);
        }
    }
}

enum { MOST_STARS = 64 };

static void rename_column(struct flow *w, uint32_t i, struct ks_str to) {
    bool pattern = w->at[i].col.field == KS_NONE;
    drop(w, i);
    drop(w, find(w, to));
    if (hidden(to)) return;
    w->at[i] = (struct column){.col = {to, pattern ? KS_NONE : ks_ir_slot(w->p, to)}};
    *place_of(w, to) = i;
    w->wild += pattern;
}

/* Columns that match take the new name in their place, patterns among them if they match as text. Names
 * that only data knows, under another pattern, will stand at the end. */
static void rename_wild(struct flow *w, const struct ks_pop *op) {
    struct ks_str parts[MOST_STARS];
    unsigned stars = ks_match_stars(op->names[0]);
    uint32_t n = w->n, unmatched = 0;
    for (uint32_t i = 0; i < n && stars <= MOST_STARS; i++) {
        if (w->at[i].gone) continue;
        bool open = ks_text_is(w->at[i].col.name, "*");
        if (!open && ks_match_name(op->names[0], w->at[i].col.name, parts, MOST_STARS))
            rename_column(w, i, ks_match_fill(w->p->arena, op->names[1], parts, stars));
        else
            unmatched += !open && w->at[i].col.field == KS_NONE;
    }
    if (unmatched && find(w, KS_STR("*")) == KS_NONE) append(w, op->names[1], KS_NONE);
}

static void group(struct flow *w, const struct ks_psink *s) {
    uint32_t n;
    (void)begin(w, &n);
    for (uint32_t i = 0; i < s->n_keys; i++) {
        uint32_t field = i == 0 && s->f[0] != KS_NONE ? s->f[0] : s->keys[i].field;
        append(w, w->p->fields[field].name, field);
    }
    for (uint32_t i = 0; i < s->n_aggs; i++)
        if (s->aggs[i].out_name.n)
            append(w, s->aggs[i].out_name, s->aggs[i].flags & KS_AGG_WILD ? KS_NONE : s->aggs[i].out);
}

/* Aggregates that are added to rows. */
static void added(struct flow *w, const struct ks_psink *s) {
    bool open = find(w, KS_STR("*")) != KS_NONE;
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        if (!(s->aggs[i].flags & KS_AGG_WILD))
            made(w, s->aggs[i].out);
        else if (!open)
            append(w, s->aggs[i].out_name, KS_NONE);
    }
}

/* Columns named by values: all of them, then those for the rest and for null. */
static void pivot(struct flow *w, const struct ks_psink *s) {
    uint32_t n;
    (void)begin(w, &n);
    append(w, w->p->fields[s->f[0]].name, s->f[0]);
    if (s->kind == KS_SINK_CHART && s->n_keys == 1 && !(s->flags & KS_SINK_WILD)) {
        for (uint32_t i = 0; i < s->n_aggs; i++) append(w, s->aggs[i].out_name, s->aggs[i].out);
        return;
    }
    append(w, KS_STR("*"), KS_NONE);
    if (s->flags & KS_SINK_OTHER) append(w, s->c[0], KS_NONE);
    if (s->flags & KS_SINK_NULLCOL) append(w, s->c[1], KS_NONE);
}

/* The order of the columns that become rows is known here. */
static void untable(struct flow *w, struct ks_psink *s) {
    uint32_t n;
    struct column *old = begin(w, &n);
    s->names = KS_NEWN(w->p->arena, n + 1, struct ks_str);
    s->slots = KS_NEWN(w->p->arena, n + 1, uint32_t);
    for (uint32_t i = 0; i < n; i++) {
        if (old[i].gone || old[i].col.field == KS_NONE) continue;
        s->slots[s->n_names] = old[i].col.field;
        s->names[s->n_names++] = old[i].col.name;
    }
    for (uint32_t i = 0; i < 3; i++) append(w, w->p->fields[s->f[i]].name, s->f[i]);
}

/* The columns of a pipe; `w`: the flow it stands in. */
static void columns_of(struct flow *w, uint32_t pipe);

/* Those of a pipe behind the ones that are there. */
static void unite(struct flow *w, const struct ks_psink *s) {
    columns_of(w, s->pipe);
    const struct ks_ppipe *q = &w->p->pipes[s->pipe];
    bool beside = s->kind == KS_SINK_APPENDCOLS || s->kind == KS_SINK_JOIN;
    for (uint32_t i = 0; i < q->n_cols; i++)
        if (!beside || !hidden(q->cols[i].name)) append(w, q->cols[i].name, q->cols[i].field);
}

/* format writes the columns that are there, in this order. */
static void format(struct flow *w, struct ks_psink *s) {
    uint32_t n;
    struct column *old = begin(w, &n);
    for (uint32_t i = 0; i < n && s->kind == KS_SINK_FORMAT; i++) {
        if (old[i].gone) continue;
        if (old[i].col.field == KS_NONE) {
            s->flags |= KS_SINK_WILD;
        } else if (!hidden(old[i].col.name)) {
            s->keys = ks_ir_grow(w->p, s->keys, s->n_keys, sizeof *s->keys);
            s->keys[s->n_keys++] = (struct ks_ikey){.field = old[i].col.field};
        }
    }
    append(w, w->p->fields[s->f[0]].name, s->f[0]);
}

static void sink(struct flow *w, struct ks_psink *s) {
    switch ((enum ks_isink_kind)s->kind) {
    case KS_SINK_GROUP: group(w, s); break;
    case KS_SINK_EVENTSTATS:
    case KS_SINK_STREAM: added(w, s); break;
    case KS_SINK_ACCUM:
    case KS_SINK_DELTA: made(w, s->f[1]); break;
    case KS_SINK_FREQUENT:
        if (s->f[2] != KS_NONE) made(w, s->f[2]);
        break;
    case KS_SINK_CHART:
    case KS_SINK_XYSERIES: pivot(w, s); break;
    case KS_SINK_UNTABLE: untable(w, s); break;
    case KS_SINK_TOTALS:
        if (s->f[0] != KS_NONE) made(w, s->f[0]);
        break;
    case KS_SINK_TRANSACTION:
        for (uint32_t i = 0; i < 3; i++) made(w, s->f[i]);
        break;
    case KS_SINK_APPEND:
    case KS_SINK_APPENDPIPE:
    case KS_SINK_APPENDCOLS:
    case KS_SINK_JOIN: unite(w, s); break;
    case KS_SINK_FORMAT:
    case KS_SINK_RETURN: format(w, s); break;
    default: break;
    }
}

static void subsearch(void *arg, uint32_t pipe) {
    columns_of(arg, pipe);
}

static void made_by(void *w, uint32_t field) {
    made(w, field);
}

static void perform(struct flow *w, const struct ks_pop *op) {
    if (op->shows || find(w, KS_STR("*")) != KS_NONE) return;
    ks_ir_effects(op, &(struct ks_ir_visit){NULL, made_by, made_by}, w);
    if (op->opens) append(w, KS_STR("*"), KS_NONE);
}

static void one(struct flow *w, const struct ks_pop *op) {
    if (op->kind == KS_P_FILTER) ks_pipes_subs(op->x, subsearch, w);
    switch ((enum ks_pkind)op->kind) {
    case KS_P_SET:
    case KS_P_NULL:
    case KS_P_FILL: made(w, op->field); break;
    case KS_P_SETNAMED:
        if (find(w, KS_STR("*")) == KS_NONE) append(w, op->value, KS_NONE);
        break;
    case KS_P_GEO:
        for (uint32_t i = 0; i < op->n && find(w, KS_STR("*")) == KS_NONE; i++) made(w, op->pairs[2 * i + 1]);
        break;
    case KS_P_DO: perform(w, op); break;
    case KS_P_MOVE: move(w, op); break;
    case KS_P_RENAMEW: rename_wild(w, op); break;
    case KS_P_PROJECT:
        if (op->flags & KS_PROJ_KEEP)
            keep(w, op);
        else
            remove_all(w, op);
        break;
    case KS_P_SINK: sink(w, op->sink); break;
    default: break;
    }
}

static struct ks_pcol *list(const struct flow *w, uint32_t *count) {
    struct ks_pcol *cols = KS_NEWN(w->p->arena, w->n + 1, struct ks_pcol);
    *count = 0;
    for (uint32_t i = 0; i < w->n; i++)
        if (!w->at[i].gone) cols[(*count)++] = w->at[i].col;
    return cols;
}

static void copy(struct flow *to, const struct flow *from) {
    for (uint32_t i = 0; i < from->n; i++)
        if (!from->at[i].gone) append(to, from->at[i].col.name, from->at[i].col.field);
}

static void begin_with(struct flow *w, const struct flow *outer) {
    struct ks_plan *p = w->p;
    const struct ks_ppipe *q = &p->pipes[p->pipe];
    if (q->source == KS_SRC_ROWS) {
        copy(w, outer);
    } else if (q->source == KS_SRC_TABLE) {
        for (uint32_t i = 0; i < q->table->n; i++)
            if (q->table->at[i].letter == 'f')
                append(w, p->fields[q->table->at[i].field].name, q->table->at[i].field);
    } else {
        if (p->data.p && !p->csv) append(w, KS_STR("_raw"), ks_ir_slot(p, KS_STR("_raw")));
        if (p->flags & KS_RULE_GENERATES) append(w, KS_STR("_time"), ks_ir_slot(p, KS_STR("_time")));
        if (p->data.p || !(p->flags & KS_RULE_GENERATES)) append(w, KS_STR("*"), KS_NONE);
    }
}

static void columns_of(struct flow *outer, uint32_t pipe) {
    struct ks_plan *p = outer->p;
    uint32_t before = p->pipe;
    struct flow w = {.p = p, .names = ks_names_new(0)};
    ks_pipes_enter(p, pipe);
    begin_with(&w, outer);
    for (const struct ks_pop *op = p->ops; op; op = op->next) one(&w, op);
    ks_pipes_enter(p, before);
    p->pipes[pipe].cols = list(&w, &p->pipes[pipe].n_cols);
    if (pipe == 0 && w.wild) p->flags |= KS_RULE_HIDDEN;
    ks_names_free(w.names);
}

void ks_columns_run(struct ks_pass_cx *cx) {
    struct flow none = {.p = cx->plan};
    columns_of(&none, 0);
    cx->plan->cols = cx->plan->pipes[0].cols;
    cx->plan->n_cols = cx->plan->pipes[0].n_cols;
}
