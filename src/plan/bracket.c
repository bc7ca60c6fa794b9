/* bracket.c - append, appendpipe, appendcols, join, inputlookup, format,
 * return, and subsearches.
 *
 * In: commands with a search in brackets. Out: a pipe for the bracket
 * (pipes.h), and in the pipe around it a sink that takes its rows when both are
 * complete.
 *
 * A subsearch in a `search` is a condition: a row passes when it matches a row
 * of the subsearch as `format` would write it. The conditions beside it are
 * tested first; what passes them waits for the subsearch.
 *
 * Refused: join by time or with `where`. */
#include "plan/bracket.h"

#include <string.h>

static void misplaced(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n) {
    ks_resolve_error(r, KS_D_ARGS, n, "`%s` does not take this", ks_cmd_rows[command->op].name);
}

const struct ks_ast *ks_bracket_of(struct ks_resolve *r, const struct ks_ast *command, bool names) {
    const struct ks_ast *found = NULL;
    bool twice = false;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_SUBSEARCH) {
            twice = twice || found;
            found = n;
        } else if (n->kind != KS_AST_OPTION && !(names && ks_resolve_is_name(n))) {
            misplaced(r, command, n);
        }
    }
    if (found && !twice) return found;
    ks_resolve_error(r, KS_D_ARGS, command, "`%s` needs %s in brackets", ks_cmd_rows[command->op].name,
                     found ? "one search" : "a search");
    return NULL;
}

/* ---- sinks that take a pipe ---- */

static bool room(struct ks_resolve *r, const struct ks_ast *n) {
    if (r->plan->n_pipes <= KS_MAX_PIPES) return true;
    ks_resolve_error(r, KS_D_TOO_MANY, n, "more than %d searches in brackets", KS_MAX_PIPES);
    return false;
}

static struct ks_psink *take(struct ks_resolve *r, enum ks_isink_kind kind, const struct ks_ast *command,
                             const struct ks_ast *bracket, enum ks_isource source) {
    if (!bracket || !room(r, bracket)) return NULL;
    uint32_t pipe = ks_pipes_resolve(r, bracket, source);
    struct ks_pop *op = ks_ir_sink(r->plan, kind, r->stage, command->span);
    op->sink->pipe = pipe;
    r->plan->pipes[pipe].taker = op;
    return op->sink;
}

/* Rows taken of a bracket; 0 means the limit. */
static int64_t maxout(struct ks_resolve *r, const struct ks_options *o, enum ks_opt opt) {
    int64_t n = ks_resolve_int(r, o, opt, KS_MAX_ROWS_MADE);
    return n ? n : KS_MAX_ROWS_MADE;
}

void ks_bracket_append(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    int64_t most = maxout(r, &o, KS_OPT_APPEND_MAXOUT);
    struct ks_psink *s = take(r, KS_SINK_APPEND, command, ks_bracket_of(r, command, false), KS_SRC_EVENTS);
    if (s) s->limit = most;
    r->grouped = true;
}

void ks_bracket_appendpipe(struct ks_resolve *r, const struct ks_ast *command) {
    (void)take(r, KS_SINK_APPENDPIPE, command, ks_bracket_of(r, command, false), KS_SRC_ROWS);
    r->grouped = true;
}

void ks_bracket_appendcols(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    int64_t most = maxout(r, &o, KS_OPT_APPENDCOLS_MAXOUT);
    struct ks_psink *s =
        take(r, KS_SINK_APPENDCOLS, command, ks_bracket_of(r, command, false), KS_SRC_EVENTS);
    if (!s) return;
    s->limit = most;
    if (ks_resolve_bool(&o, KS_OPT_APPENDCOLS_OVERRIDE)) s->flags |= KS_SINK_OVERWRITE;
    r->grouped = true;
}

/* ---- join ---- */

static void refuse_join(struct ks_resolve *r, const struct ks_options *o) {
    static const uint16_t refused[] = {KS_OPT_JOIN_LEFT, KS_OPT_JOIN_RIGHT, KS_OPT_JOIN_EARLIER};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (o->value[refused[i]])
            ks_resolve_error(r, KS_D_FORM_REFUSED, o->value[refused[i]], "%s",
                             refused[i] == KS_OPT_JOIN_EARLIER ? "joining by time is not supported"
                                                               : "join with `where` is not supported");
    if (ks_resolve_bool(o, KS_OPT_JOIN_USETIME))
        ks_resolve_error(r, KS_D_FORM_REFUSED, o->value[KS_OPT_JOIN_USETIME],
                         "joining by time is not supported");
}

static void join_keys(struct ks_resolve *r, const struct ks_ast *command, struct ks_psink *s) {
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (!ks_resolve_is_name(n)) continue;
        if (ks_resolve_starred(n->text)) {
            ks_resolve_error(r, KS_D_WILDCARD, n, "`join` takes names without wildcards");
            continue;
        }
        s->keys = ks_ir_grow(r->plan, s->keys, s->n_keys, sizeof *s->keys);
        s->keys[s->n_keys++] = (struct ks_ikey){.field = ks_resolve_field(r, n->text)};
    }
}

void ks_bracket_join(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    refuse_join(r, &o);
    struct ks_str type = ks_resolve_text(&o, KS_OPT_JOIN_TYPE);
    bool outer = ks_text_is_nocase(type, "left") || ks_text_is_nocase(type, "outer");
    if (!outer && !ks_text_is_nocase(type, "inner"))
        ks_resolve_error(r, KS_D_OPT_VALUE, o.value[KS_OPT_JOIN_TYPE],
                         "`type` is inner, left or outer, not `%.*s`", KS_FMT(type));
    int64_t most = ks_resolve_int(r, &o, KS_OPT_JOIN_MAX, KS_MAX_ROWS_MADE);
    struct ks_psink *s = take(r, KS_SINK_JOIN, command, ks_bracket_of(r, command, true), KS_SRC_EVENTS);
    if (!s) return;
    s->limit = most;
    if (outer) s->flags |= KS_SINK_OUTER;
    if (ks_resolve_bool(&o, KS_OPT_JOIN_OVERWRITE)) s->flags |= KS_SINK_OVERWRITE;
    join_keys(r, command, s);
    r->grouped = true;
}

/* ---- inputlookup ---- */

/* The pipe that the plan works on gives the rows of a table. */
static void read_table(struct ks_resolve *r, const struct ks_ast *command, const struct ks_lookup *t,
                       const struct ks_options *o) {
    struct ks_plan *p = r->plan;
    struct ks_pdesc *d = ks_ir_desc(p, KS_C_TABLE);
    d->table = t;
    d->columns = KS_NEWN(p->arena, t->n_columns + 1, uint32_t);
    d->num = (double)ks_resolve_int(r, o, KS_OPT_INPUTLOOKUP_START, 1000000000);
    ks_ir_number(p, d, 'n', 0);
    for (uint32_t i = 0; i < t->n_columns; i++) {
        if (!t->columns[i].n) continue;
        ks_ir_number(p, d, 'n', d->n_columns);
        ks_ir_writes(p, d, ks_resolve_make(r, t->columns[i]), true);
        d->columns[d->n_columns++] = i;
    }
    p->pipes[p->pipe].source = KS_SRC_TABLE;
    p->pipes[p->pipe].table = d;
    p->flags |= KS_RULE_GENERATES;
    r->grouped = true;
    for (const struct ks_ast *n = command->kid; n; n = n->next)
        if (n->kind == KS_AST_WHERE)
            ks_ir_op(p, KS_P_FILTER, r->stage, n->span)->x = ks_search_resolve(r, n->kid);
    int64_t most = ks_resolve_int(r, o, KS_OPT_INPUTLOOKUP_MAX, 1000000000);
    if (o->value[KS_OPT_INPUTLOOKUP_MAX])
        ks_ir_sink(p, KS_SINK_HEAD, KS_NONE, command->span)->sink->limit = most;
}

/* inputlookup append=true is an append of a bracket that holds the same without
 * it. */
static void append_table(struct ks_resolve *r, const struct ks_ast *command, const struct ks_lookup *t,
                         const struct ks_options *o) {
    struct ks_plan *p = r->plan;
    struct ks_resolve inner = *r;
    uint32_t outer = p->pipe, pipe = ks_pipes_add(p, KS_SRC_TABLE);
    ks_pipes_enter(p, pipe);
    read_table(&inner, command, t, o);
    ks_ir_sink(p, KS_SINK_YIELD, KS_NONE, command->span);
    ks_pipes_enter(p, outer);
    struct ks_pop *op = ks_ir_sink(p, KS_SINK_APPEND, r->stage, command->span);
    op->sink->pipe = pipe;
    op->sink->limit = KS_MAX_ROWS_MADE;
    p->pipes[pipe].taker = op;
    r->grouped = true;
}

static const struct ks_ast *table_name(struct ks_resolve *r, const struct ks_ast *command) {
    const struct ks_ast *name = NULL;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (ks_resolve_is_name(n) && !name)
            name = n;
        else if (n->kind != KS_AST_OPTION && n->kind != KS_AST_WHERE)
            misplaced(r, command, n);
    }
    if (!name) ks_resolve_error(r, KS_D_ARGS, command, "`inputlookup` needs the name of a table");
    return name;
}

void ks_bracket_inputlookup(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    const struct ks_ast *name = table_name(r, command);
    const struct ks_lookup *t = name ? ks_lookups_table(r, name) : NULL;
    bool first = !r->plan->ops && r->plan->pipes[r->plan->pipe].source == KS_SRC_EVENTS;
    if (!first && !ks_resolve_bool(&o, KS_OPT_INPUTLOOKUP_APPEND)) {
        struct ks_diag *d =
            ks_resolve_error(r, KS_D_ARGS, command, "`inputlookup` makes rows and can only stand first");
        ks_diag_advise(r->diags, d, "with append=true it adds its rows to those that are there");
    }
    if (!t || !room(r, command)) return;
    if (!first) {
        append_table(r, command, t, &o);
        return;
    }
    read_table(r, command, t, &o);
    ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
}

/* ---- format, return ---- */

static struct ks_pop *text_sink(struct ks_resolve *r, enum ks_isink_kind kind, const struct ks_ast *command) {
    ks_names_free(r->made);
    r->made = ks_names_new(0);
    struct ks_pop *op = ks_ir_sink(r->plan, kind, r->stage, command->span);
    op->desc = ks_ir_desc(r->plan, KS_C_FORMAT);
    op->sink->f[0] = ks_resolve_make(r, KS_STR("search"));
    r->grouped = true;
    return op;
}

void ks_bracket_format(struct ks_resolve *r, const struct ks_ast *command) {
    static const char *const usual[] = {"(", "(", "AND", ")", "OR", ")"};
    struct ks_options o;
    struct ks_str signs[6];
    uint32_t n = 0;
    ks_resolve_options(command, &o);
    for (uint32_t i = 0; i < 6; i++) signs[i] = ks_text_of(usual[i]);
    for (const struct ks_ast *k = command->kid; k; k = k->next) {
        if (k->kind == KS_AST_OPTION) continue;
        if (!ks_resolve_is_name(k) || n == 6)
            misplaced(r, command, k);
        else
            signs[n++] = k->text;
    }
    if (n && n < 6)
        ks_resolve_error(r, KS_D_ARGS, command, "`format` takes all six signs of rows and columns, or none");
    int64_t most = ks_resolve_int(r, &o, KS_OPT_FORMAT_MAXRESULTS, 1000000000);
    struct ks_pop *op = text_sink(r, KS_SINK_FORMAT, command);
    struct ks_pdesc *d = op->desc;
    op->sink->limit = most;
    for (uint32_t i = 0; i < 6; i++) ks_ir_text(r->plan, d, signs[i]);
    ks_ir_text(r->plan, d, ks_resolve_text(&o, KS_OPT_FORMAT_MVSEP));
    ks_ir_text(r->plan, d, ks_resolve_text(&o, KS_OPT_FORMAT_EMPTYSTR));
}

/* `name` is empty for `$field`. */
static void add_returned(struct ks_resolve *r, struct ks_psink *s, struct ks_pdesc *d, struct ks_str name,
                         struct ks_str field) {
    ks_ir_text(r->plan, d, name);
    s->keys = ks_ir_grow(r->plan, s->keys, s->n_keys, sizeof *s->keys);
    s->keys[s->n_keys++] = (struct ks_ikey){.field = ks_resolve_field(r, field)};
}

void ks_bracket_return(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_psink s = {0};
    struct ks_pdesc *d = ks_ir_desc(r->plan, KS_C_FORMAT);
    int64_t most = 1;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION && ks_resolve_is_name(n->kid))
            add_returned(r, &s, d, n->text, n->kid->text);
        else if (!ks_resolve_is_name(n))
            misplaced(r, command, n);
        else if (n == command->kid && n->kind == KS_AST_WORD && ks_resolve_count(n->text, &most))
            continue;
        else if (n->text.n > 1 && n->text.p[0] == '$')
            add_returned(r, &s, d, KS_STR(""), ks_text_cut(n->text, 1, n->text.n));
        else
            add_returned(r, &s, d, n->text, n->text);
    }
    if (!s.n_keys || !most) ks_resolve_error(r, KS_D_ARGS, command, "`return` needs the names of fields");
    struct ks_pop *op = text_sink(r, KS_SINK_RETURN, command);
    op->desc = d;
    op->sink->limit = most;
    op->sink->keys = s.keys;
    op->sink->n_keys = s.n_keys;
}

/* ---- subsearches in a search ---- */

struct ks_x *ks_bracket_condition(struct ks_resolve *r, const struct ks_ast *bracket) {
    if (r->inside || !room(r, bracket)) {
        if (r->inside) ks_resolve_error(r, KS_D_FORM_REFUSED, bracket, "no subsearch can stand here");
        return ks_ir_const(r->plan, ks_value_bool(false), ks_resolve_at(r, bracket));
    }
    (void)ks_ir_slot(r->plan, KS_STR("_raw"));
    (void)ks_ir_slot(r->plan, KS_STR("_time"));
    uint32_t pipe = ks_pipes_resolve(r, bracket, KS_SRC_EVENTS);
    struct ks_x *x = ks_ir_x(r->plan, KS_X_SUB, bracket->span, 0);
    x->field = pipe;
    x->types = KS_T_BOOL;
    x->sure = true;
    return x;
}

struct taking {
    struct ks_plan *p;
    const struct ks_pop *op;
};

static void taken(void *arg, uint32_t pipe) {
    const struct taking *t = arg;
    t->p->pipes[pipe].taker = t->op;
}

static void filter(struct ks_resolve *r, const struct ks_ast *command, struct ks_x *x) {
    struct ks_pop *op = ks_ir_op(r->plan, KS_P_FILTER, r->stage, ks_resolve_at(r, command));
    op->x = x;
    ks_pipes_subs(x, taken, &(struct taking){r->plan, op});
}

/* The parts of a conjunction with or without subsearches. */
static void filter_parts(struct ks_resolve *r, const struct ks_ast *command, struct ks_x *x, bool sub) {
    if (x->kind != KS_X_AND) {
        if (ks_pipes_any_sub(x) == sub) filter(r, command, x);
        return;
    }
    struct ks_x *part = ks_ir_x(r->plan, KS_X_AND, x->at, x->n);
    part->types = KS_T_BOOL;
    part->sure = x->sure;
    part->n = 0;
    for (uint32_t i = 0; i < x->n; i++)
        if (ks_pipes_any_sub(x->kids[i]) == sub) part->kids[part->n++] = x->kids[i];
    if (part->n) filter(r, command, part->n == 1 ? part->kids[0] : part);
}

void ks_bracket_filter(struct ks_resolve *r, const struct ks_ast *command, struct ks_x *x) {
    if (!ks_pipes_any_sub(x)) {
        filter(r, command, x);
        return;
    }
    filter_parts(r, command, x, false);
    ks_ir_sink(r->plan, KS_SINK_WAIT, KS_NONE, command->span);
    filter_parts(r, command, x, true);
}
