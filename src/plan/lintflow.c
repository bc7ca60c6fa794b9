/* lintflow.c - what happens to fields on their way through the commands, as far as the rule alone tells.
 *
 * In: the operators as they were resolved, one after the other. Out: warnings about reads of fields that are
 * gone, groups by fields that may be absent, `!=` on such fields, counts that take each stage of a request
 * for one, and fields at the end that hold what fillnull put there.
 *
 * Of each field is known: where it is (in the event perhaps, here, gone), and whether it surely has a value,
 * holds one value only, is a number, may be fillnull's. A command that names fields by what the data holds
 * (`rename *`, foreach, pivots) ends that knowledge: from there on nothing is reported that rests on it. */
#include "func/match.h"
#include "plan/lint.h"
#include "plan/passes.h"
#include "plan/pipes.h"

#include <string.h>

enum where { EVENT, HERE, GONE };
struct fact {
    uint8_t where;
    bool sure, single, numeric, filled, told;
    struct ks_str by; /* GONE: the command that removed it */
};
struct flow {
    struct ks_plan *p;
    struct ks_diags *out;
    struct fact *at; /* by field */
    bool *numeric, *single;
    bool murky;  /* names are no longer known */
    bool audit;  /* the events are the API server's */
    bool staged; /* stage or auditID was looked at */
    bool grouped;
    struct ks_span reading; /* where the field being read stands */
};

static struct ks_str name_of(const struct flow *w, uint32_t f) {
    return w->p->fields[f].name;
}

static struct ks_str label(const struct flow *w, const struct ks_pop *op) {
    struct ks_str s = op->stage == KS_NONE ? KS_STR("") : w->p->stages[op->stage].label;
    const char *blank = s.n ? memchr(s.p, ' ', s.n) : NULL;
    return blank ? ks_text_cut(s, 0, (size_t)(blank - s.p)) : s;
}

/* ---- reading ---- */

static const char *nearest(const struct flow *w, struct ks_str name) {
    unsigned best = (unsigned)(name.n / 3 > 1 ? name.n / 3 : 1) + 1;
    const char *found = NULL;
    for (uint32_t f = 0; f < w->p->n_fields; f++) {
        if (w->at[f].where != HERE || !name_of(w, f).n) continue;
        unsigned d = ks_text_distance(name, name_of(w, f), best);
        if (d < best) best = d, found = ks_arena_str(w->p->arena, name_of(w, f)).p;
    }
    return found;
}

static void tell_gone(struct flow *w, uint32_t f, struct ks_span at) {
    struct fact *x = &w->at[f];
    const char *near = nearest(w, name_of(w, f));
    struct ks_diag *d =
        ks_diag_add(w->out, KS_D_FIELD_GONE, at, "`%.*s` has no value here: `%.*s` did not keep it",
                    KS_FMT(name_of(w, f)), KS_FMT(x->by));
    if (near) ks_diag_advise(w->out, d, "did you mean `%s`?", near);
    x->told = true;
}

static void reads(void *arg, uint32_t f) {
    struct flow *w = arg;
    if (f == KS_NONE || !name_of(w, f).n) return;
    w->staged = w->staged || ks_text_is(name_of(w, f), "stage") || ks_text_is(name_of(w, f), "auditID");
    if (w->murky || w->at[f].where != GONE || w->at[f].told) return;
    tell_gone(w, f, w->reading);
}

static void reads_x(struct flow *w, const struct ks_x *x) {
    w->reading = x->at;
    if (x->kind == KS_X_FIELD || x->kind == KS_X_TEST) reads(w, x->field);
    for (uint32_t i = 0; i < x->n; i++) reads_x(w, x->kids[i]);
}

static bool is_sure(const struct flow *w, uint32_t f) {
    return w->murky || w->at[f].sure;
}

/* ---- what a condition proves ---- */

static void learn(const struct flow *w, const struct ks_x *x, bool *has);

static void learn_any(const struct flow *w, const struct ks_x *x, bool *has) {
    size_t n = w->p->n_fields;
    bool *all = NULL;
    for (uint32_t i = 0; i < x->n; i++) {
        bool *one = KS_NEWN(w->p->arena, n + 1, bool);
        learn(w, x->kids[i], one);
        for (size_t f = 0; all && f < n; f++) all[f] = all[f] && one[f];
        if (!all) all = one;
    }
    for (size_t f = 0; all && f < n; f++) has[f] = has[f] || all[f];
}

/* Calls that are true only where this argument has a value. */
static void learn_call(const struct ks_x *x, bool *has) {
    static const struct {
        uint8_t func, arg;
    } proves[] = {{KS_FUNC_ISNOTNULL, 0}, {KS_FUNC_MATCH, 0}, {KS_FUNC_LIKE, 0},  {KS_FUNC_CIDRMATCH, 1},
                  {KS_FUNC_IN, 0},        {KS_FUNC_ISNUM, 0}, {KS_FUNC_ISSTR, 0}, {KS_FUNC_ISINT, 0}};
    for (size_t i = 0; i < sizeof proves / sizeof *proves; i++)
        if (x->op == proves[i].func && x->n > proves[i].arg && x->kids[proves[i].arg]->kind == KS_X_FIELD)
            has[x->kids[proves[i].arg]->field] = true;
}

static void learn(const struct flow *w, const struct ks_x *x, bool *has) {
    if (x->kind == KS_X_TEST && x->op != KS_OP_STERM) has[x->field] = true;
    if (x->kind == KS_X_AND)
        for (uint32_t i = 0; i < x->n; i++) learn(w, x->kids[i], has);
    if (x->kind == KS_X_OR) learn_any(w, x, has);
    if (x->kind == KS_X_CALL) learn_call(x, has);
    if (x->kind != KS_X_OP || x->op < KS_OP_EQ || x->op > KS_OP_GE) return;
    for (uint32_t i = 0; i < x->n; i++)
        if (x->kids[i]->kind == KS_X_FIELD) has[x->kids[i]->field] = true;
}

/* ---- filters ---- */

static void not_equal(struct flow *w, const struct ks_x *x, const bool *has) {
    if (x->kind == KS_X_TEST && (x->op == KS_OP_SNE || x->op == KS_OP_SNCIDR)) {
        if (is_sure(w, x->field) || has[x->field] || w->at[x->field].where == GONE) return;
        struct ks_str f = name_of(w, x->field);
        struct ks_diag *d = ks_diag_add(w->out, KS_D_NOT_EQUAL, x->at,
                                        "this also drops every event without `%.*s`", KS_FMT(f));
        ks_diag_advise(w->out, d, "`NOT %.*s=...` keeps them; `%.*s=*` beside it says that they may go",
                       KS_FMT(f), KS_FMT(f));
    }
    bool *own = (bool *)has;
    if (x->kind == KS_X_AND) {
        own = KS_NEWN(w->p->arena, w->p->n_fields + 1, bool);
        memcpy(own, has, w->p->n_fields);
        for (uint32_t i = 0; i < x->n; i++)
            if (x->kids[i]->kind != KS_X_TEST || x->kids[i]->op != KS_OP_SNE) learn(w, x->kids[i], own);
    }
    for (uint32_t i = 0; i < x->n; i++) not_equal(w, x->kids[i], own);
}

static bool says_audit(const struct flow *w, const struct ks_x *x) {
    struct ks_str value = {x->val.p, x->val.n};
    bool type = x->kind == KS_X_TEST && x->op == KS_OP_SEQ && ks_text_is(name_of(w, x->field), "sourcetype");
    if (type && ks_text_is(value, "kube:apiserver:audit")) return true;
    bool any = x->kind == KS_X_TEST && x->op == KS_OP_SEQ && ks_text_is(name_of(w, x->field), "source") &&
               ks_text_is(value, "kubernetes");
    for (uint32_t i = 0; i < x->n && !any; i++) any = x->kind == KS_X_AND && says_audit(w, x->kids[i]);
    return any;
}

static void filter(struct flow *w, const struct ks_pop *op) {
    const struct ks_lint_known known = {w->numeric, w->single};
    bool *has = KS_NEWN(w->p->arena, w->p->n_fields + 1, bool);
    reads_x(w, op->x);
    w->audit = w->audit || says_audit(w, op->x);
    not_equal(w, op->x, has);
    ks_lint_condition(w->p, op->x, &known, w->out);
    memset(has, 0, w->p->n_fields);
    learn(w, op->x, has);
    for (uint32_t f = 0; f < w->p->n_fields; f++)
        if (has[f]) w->at[f].sure = true;
}

/* ---- writing ---- */

static struct fact *writes(struct flow *w, uint32_t f) {
    w->at[f] = (struct fact){.where = HERE, .told = w->at[f].told};
    w->numeric[f] = w->single[f] = false;
    return &w->at[f];
}

static void may_write(void *arg, uint32_t f) {
    struct flow *w = arg;
    bool sure = w->at[f].sure, filled = w->at[f].filled;
    *writes(w, f) = (struct fact){.where = HERE, .sure = sure, .filled = filled};
}

static void sure_write(void *arg, uint32_t f) {
    writes(arg, f)->sure = true;
}

static void gone(struct flow *w, uint32_t f, const struct ks_pop *op) {
    if (w->at[f].where == GONE) return;
    writes(w, f)->where = GONE;
    w->at[f].by = label(w, op);
}

static bool gives_value(const struct flow *w, const struct ks_x *x) {
    if (x->kind == KS_X_CONST) return x->val.kind != KS_NULL;
    if (x->kind == KS_X_FIELD) return is_sure(w, x->field);
    bool all = x->kind == KS_X_OP && x->op == KS_OP_CAT, any = false;
    for (uint32_t i = 0; i < x->n; i++) {
        bool one = gives_value(w, x->kids[i]);
        all = all && one;
        any = any || one;
    }
    if (all) return true;
    if (x->kind != KS_X_CALL) return x->sure;
    if (x->op == KS_FUNC_COALESCE) return any;
    if (x->op == KS_FUNC_IF) return gives_value(w, x->kids[1]) && gives_value(w, x->kids[2]);
    if (x->op != KS_FUNC_CASE || x->n < 2) return x->sure;
    const struct ks_x *last = x->kids[x->n - 2];
    all = last->kind == KS_X_CONST || (last->kind == KS_X_CALL && last->op == KS_FUNC_TRUE) ||
          (last->kind == KS_X_OP && last->literal);
    for (uint32_t i = 1; i < x->n; i += 2) all = all && gives_value(w, x->kids[i]);
    return all;
}

static void set(struct flow *w, const struct ks_pop *op) {
    reads_x(w, op->x);
    bool sure = gives_value(w, op->x), number = op->x->types == KS_T_NUM;
    writes(w, op->field)->sure = sure;
    w->numeric[op->field] = w->single[op->field] = number;
}

static void fill(struct flow *w, uint32_t f) {
    if (!w->at[f].sure) w->at[f].filled = true;
    w->at[f].sure = true;
    w->at[f].where = HERE;
    w->numeric[f] = false;
}

static void move(struct flow *w, const struct ks_pop *op) {
    w->reading = op->at;
    reads(w, op->from);
    struct fact was = w->at[op->from];
    bool numeric = w->numeric[op->from], single = w->single[op->from];
    if (op->field == op->from) return;
    gone(w, op->from, op);
    if (was.where == EVENT) was.where = HERE;
    was.told = was.told || was.where == GONE;
    w->at[op->field] = was;
    w->numeric[op->field] = numeric;
    w->single[op->field] = single;
}

static bool listed(const struct flow *w, const struct ks_pop *op, uint32_t f) {
    for (uint32_t i = 0; i < op->n; i++)
        if (op->slots[i] == f ||
            (op->slots[i] == KS_NONE && ks_match_name(op->names[i], name_of(w, f), NULL, 0)))
            return true;
    bool internal = name_of(w, f).n && name_of(w, f).p[0] == '_';
    return (op->flags & KS_PROJ_FIELDS) && internal;
}

static void project(struct flow *w, const struct ks_pop *op) {
    bool remove = (op->flags & KS_PROJ_REMOVE) != 0;
    for (uint32_t f = 0; f < w->p->n_fields; f++)
        if (listed(w, op, f) == remove) gone(w, f, op);
}

/* ---- sinks ---- */

/* Keys that may be absent, in one message. */
static void absent(struct flow *w, const struct ks_pop *op, const char *what) {
    const struct ks_psink *s = op->sink;
    struct ks_buf quoted, plain;
    uint32_t n = 0;
    ks_buf_init(&quoted);
    ks_buf_init(&plain);
    for (uint32_t i = 0; i < s->n_keys; i++) {
        uint32_t f = s->keys[i].field;
        if (f == KS_NONE || !name_of(w, f).n || is_sure(w, f) || w->at[f].where == GONE) continue;
        ks_buf_printf(&quoted, "%s`%.*s`", n++ ? ", " : "", KS_FMT(name_of(w, f)));
        ks_buf_printf(&plain, " %.*s", KS_FMT(name_of(w, f)));
    }
    if (n) {
        struct ks_diag *d = ks_diag_add(w->out, KS_D_BY_ABSENT, op->at, "%s drops every row without %s%.*s",
                                        what, n > 1 ? "all of " : "", KS_FMT(ks_buf_view(&quoted)));
        ks_diag_advise(w->out, d,
                       "put `fillnull value=...%.*s` ahead of it, or ask for the field in the search",
                       KS_FMT(ks_buf_view(&plain)));
    }
    ks_buf_fini(&quoted);
    ks_buf_fini(&plain);
}

static bool counts_rows(const struct ks_psink *s) {
    for (uint32_t i = 0; i < s->n_aggs; i++)
        if ((s->aggs[i].agg == KS_AGG_ROWS || s->aggs[i].agg == KS_AGG_C) && s->aggs[i].in == KS_NONE)
            return true;
    return false;
}

static void read_sink(struct flow *w, const struct ks_pop *op) {
    const struct ks_psink *s = op->sink;
    w->reading = op->at;
    for (uint32_t i = 0; i < s->n_keys; i++) reads(w, s->keys[i].field);
    for (uint32_t i = 0; i < s->n_aggs; i++) reads(w, s->aggs[i].in);
    if (s->cond != KS_NONE) reads(w, s->cond);
}

static void group_output(struct flow *w, const struct ks_pagg *a) {
    bool count = a->agg <= KS_AGG_ESTDC_ERROR, number = count || ks_agg_rows[a->agg].number;
    struct fact *f = writes(w, a->out);
    f->sure = count;
    w->numeric[a->out] = number;
    w->single[a->out] = number;
}

static void group(struct flow *w, const struct ks_pop *op) {
    const struct ks_psink *s = op->sink;
    absent(w, op, "stats");
    if (w->audit && !w->grouped && !w->staged && counts_rows(s)) {
        struct ks_diag *d = ks_diag_add(w->out, KS_D_STAGE_COUNT, op->at,
                                        "this counts a request once for each of its stages");
        ks_diag_advise(w->out, d, "ask for stage=ResponseComplete, or count dc(auditID)");
    }
    bool *key = KS_NEWN(w->p->arena, w->p->n_fields + 1, bool);
    for (uint32_t i = 0; i < s->n_keys; i++) key[s->keys[i].field] = true;
    for (uint32_t f = 0; f < w->p->n_fields; f++) {
        if (key[f]) {
            bool filled = w->at[f].filled;
            *writes(w, f) = (struct fact){.where = HERE, .sure = true, .filled = filled};
            w->single[f] = true;
        } else {
            gone(w, f, op);
        }
    }
    for (uint32_t i = 0; i < s->n_aggs; i++)
        if (s->aggs[i].out != KS_NONE) group_output(w, &s->aggs[i]);
    if (s->flags & KS_SINK_WILD) w->murky = true;
}

static void sink(struct flow *w, const struct ks_pop *op) {
    const struct ks_psink *s = op->sink;
    const struct ks_sink_row *row = &ks_sink_rows[s->kind];
    read_sink(w, op);
    switch ((enum ks_isink_kind)s->kind) {
    case KS_SINK_GROUP: group(w, op); break;
    case KS_SINK_FILLALL:
        for (uint32_t f = 0; f < w->p->n_fields; f++)
            if (w->at[f].where != GONE) fill(w, f);
        break;
    case KS_SINK_DEDUP:
        if (!(s->flags & KS_SINK_KEEPEMPTY)) absent(w, op, "dedup");
        break;
    case KS_SINK_EVENTSTATS:
    case KS_SINK_STREAM:
        for (uint32_t i = 0; i < s->n_aggs; i++)
            if (s->aggs[i].out != KS_NONE) writes(w, s->aggs[i].out);
        break;
    default: break;
    }
    for (uint32_t i = 0; i < KS_SINK_FIELDS; i++)
        if (s->f[i] != KS_NONE && !(row->reads >> i & 1)) writes(w, s->f[i]);
    bool plain = s->kind == KS_SINK_GROUP || (!row->fresh && s->pipe == KS_NONE && !row->whole);
    w->murky = w->murky || !plain;
    w->grouped = w->grouped || row->fresh;
}

/* ---- the walk ---- */

static void perform(struct flow *w, const struct ks_pop *op) {
    w->reading = op->at;
    ks_ir_effects(op, &(struct ks_ir_visit){reads, NULL, NULL}, w);
    ks_ir_effects(op, &(struct ks_ir_visit){NULL, may_write, sure_write}, w);
    for (uint32_t f = 0; op->opens && f < w->p->n_fields; f++)
        if (w->at[f].where == GONE) w->at[f].where = HERE;
}

static void one(struct flow *w, const struct ks_pop *op) {
    switch ((enum ks_pkind)op->kind) {
    case KS_P_FILTER: filter(w, op); break;
    case KS_P_SET: set(w, op); break;
    case KS_P_FLAG:
        reads_x(w, op->x);
        writes(w, op->field);
        break;
    case KS_P_MOVE: move(w, op); break;
    case KS_P_NULL: gone(w, op->field, op); break;
    case KS_P_FILL: fill(w, op->field); break;
    case KS_P_GEO:
        w->reading = op->at;
        reads(w, op->from);
        for (uint32_t i = 0; i < op->n; i++) may_write(w, op->pairs[2 * i + 1]);
        break;
    case KS_P_PROJECT: project(w, op); break;
    case KS_P_DO: perform(w, op); break;
    case KS_P_SINK: sink(w, op); break;
    case KS_P_PASS:
    case KS_P_SHOWN: break;
    case KS_P_SETNAMED:
    case KS_P_RENAMEW:
    case KS_P_EACH:
    case KS_P_NEXT: w->murky = true; break;
    }
}

static bool always_there(const struct ks_pfield *f) {
    static const char *const names[] = {
#define X(name) name,
#include "lang/auditfields.def"
#undef X
    };
    if (f->origin != KS_FROM_EVENT && f->origin != KS_FROM_RULE) return true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ks_text_is(f->name, names[i])) return true;
    return false;
}

static void begin(struct flow *w) {
    uint32_t n = w->p->n_fields;
    w->at = KS_NEWN(w->p->arena, n + 1, struct fact);
    w->numeric = KS_NEWN(w->p->arena, n + 1, bool);
    w->single = KS_NEWN(w->p->arena, n + 1, bool);
    for (uint32_t f = 0; f < n; f++) w->at[f].sure = always_there(&w->p->fields[f]);
}

/* The macro is what a site redefines, so its name says more than its body. */
static bool calls_audit(const struct ks_source *src) {
    for (uint32_t i = 0; i < src->n_pieces; i++)
        for (const struct ks_origin *o = src->pieces[i].origin; o; o = o->caller)
            if (ks_text_is(o->macro, "kube_audit")) return true;
    return false;
}

void ks_lint_flow(struct ks_plan *p, const struct ks_source *src, struct ks_diags *out) {
    for (uint32_t i = 0; i < p->n_pipes; i++) {
        struct flow w = {.p = p, .out = out, .audit = calls_audit(src)};
        if (p->pipes[i].source != KS_SRC_EVENTS) continue;
        ks_pipes_enter(p, i);
        w.murky = !ks_pipes_reads(p, i); /* rows that makeresults made are no events */
        begin(&w);
        for (const struct ks_pop *op = p->ops; op; op = op->next) one(&w, op);
        if (i) continue;
        bool *filled = KS_NEWN(p->arena, p->n_fields + 1, bool);
        for (uint32_t f = 0; f < p->n_fields; f++) filled[f] = w.at[f].filled && w.at[f].where != GONE;
        p->filled = filled;
    }
    ks_pipes_enter(p, 0);
}
