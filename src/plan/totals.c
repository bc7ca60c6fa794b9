/* totals.c - top, rare, mvcombine, addtotals.
 *
 * top and rare are a stats that counts each combination, and also counts each row once per combination of
 * by-values (what a percentage is of), followed by a sink that picks. addtotals adds up a row in one
 * operation; for columns a sink adds a row. */
#include "plan/stats.h"

static void misplaced(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n) {
    ks_resolve_error(r, KS_D_ARGS, n, "`%s` does not take this", ks_cmd_rows[command->op].name);
}

/* ---- top, rare ---- */

/* The options of top and of rare are rows of their own, in one order. */
enum { LIMIT, COUNTFIELD, PERCENTFIELD, SHOWCOUNT, SHOWPERC, USEOTHER, OTHERSTR };

struct frequent {
    struct ks_resolve *r;
    const struct ks_ast *command;
    struct ks_options o;
    struct ks_stats stats;
    enum ks_opt first; /* option LIMIT of the command */
    int64_t limit;
    uint32_t count, rows, percent;
};

static enum ks_opt opt(const struct frequent *f, int which) {
    return (enum ks_opt)(f->first + which);
}

static bool is_by(const struct ks_ast *n) {
    return n->kind == KS_AST_WORD && ks_text_is_nocase(n->text, "by");
}

/* [N] field... [by field...]; the by-fields are the first keys. */
static void frequent_keys(struct frequent *f, bool by) {
    bool behind = false, first = true;
    for (const struct ks_ast *n = f->command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        bool number = first && n->kind == KS_AST_WORD && ks_resolve_count(n->text, &f->limit);
        bool word = !behind && is_by(n);
        first = false;
        behind = behind || word;
        if (number || word || behind != by) continue;
        if (!ks_resolve_is_name(n))
            misplaced(f->r, f->command, n);
        else if (ks_resolve_starred(n->text))
            ks_resolve_error(f->r, KS_D_WILDCARD, n, "`%s` takes names without wildcards",
                             ks_cmd_rows[f->command->op].name);
        else
            ks_stats_key(&f->stats, n, by ? KS_PART_BY : KS_PART_FIELD);
    }
    if (by && behind && !f->stats.sink.n_keys)
        ks_resolve_error(f->r, KS_D_ARGS, f->command, "a field must follow BY");
}

static void new_column(struct frequent *f, int which) {
    struct ks_str name = ks_resolve_text(&f->o, opt(f, which));
    uint32_t before = ks_names_count(f->stats.outs);
    if (ks_names_intern(f->stats.outs, name) >= before) return;
    const struct ks_ast *at = f->o.value[opt(f, which)];
    struct ks_diag *d = ks_resolve_error(f->r, KS_D_NAME_TWICE, at ? at : f->command,
                                         "there is already a column `%.*s`", KS_FMT(name));
    ks_diag_advise(f->r->diags, d, "give another name with %s=", ks_opt_rows[opt(f, which)].name);
}

static void count_agg(struct frequent *f, uint32_t out, struct ks_str name, uint16_t flags) {
    struct ks_psink *s = &f->stats.sink;
    s->aggs = ks_ir_grow(f->r->plan, s->aggs, s->n_aggs, sizeof *s->aggs);
    s->aggs[s->n_aggs++] =
        (struct ks_pagg){.agg = KS_AGG_ROWS, .flags = flags, .in = KS_NONE, .out = out, .out_name = name};
}

static void frequent_columns(struct frequent *f) {
    struct ks_resolve *r = f->r;
    bool counts = ks_resolve_bool(&f->o, opt(f, SHOWCOUNT)), parts = ks_resolve_bool(&f->o, opt(f, SHOWPERC));
    struct ks_str name = ks_resolve_text(&f->o, opt(f, COUNTFIELD));
    if (counts) new_column(f, COUNTFIELD);
    if (parts) new_column(f, PERCENTFIELD);
    ks_stats_end(&f->stats, true);
    f->count = counts ? ks_resolve_make(r, name) : ks_ir_hidden(r->plan);
    f->rows = ks_ir_hidden(r->plan);
    f->percent = parts ? ks_resolve_make(r, ks_resolve_text(&f->o, opt(f, PERCENTFIELD))) : KS_NONE;
    count_agg(f, f->count, counts ? name : KS_STR(""), 0);
    count_agg(f, f->rows, KS_STR(""), KS_AGG_ONCE);
}

static void frequent(struct ks_resolve *r, const struct ks_ast *command, enum ks_opt first, uint32_t flags) {
    struct frequent f = {.r = r, .command = command, .first = first};
    ks_resolve_options(command, &f.o);
    ks_stats_begin(&f.stats, r, command, KS_SINK_GROUP);
    f.limit = 10;
    frequent_keys(&f, true);
    uint32_t by = f.stats.sink.n_keys;
    frequent_keys(&f, false);
    if (f.o.value[opt(&f, LIMIT)]) f.limit = ks_resolve_int(r, &f.o, opt(&f, LIMIT), INT32_MAX);
    if (f.stats.sink.n_keys == by)
        ks_resolve_error(r, KS_D_ARGS, command, "`%s` needs a field", ks_cmd_rows[command->op].name);
    frequent_columns(&f);
    struct ks_psink *groups = ks_ir_sink(r->plan, KS_SINK_GROUP, KS_NONE, command->span)->sink;
    *groups = f.stats.sink;
    struct ks_psink *pick = ks_ir_sink(r->plan, KS_SINK_FREQUENT, r->stage, command->span)->sink;
    pick->keys = groups->keys;
    pick->n_keys = groups->n_keys;
    pick->limit = f.limit;
    pick->flags = flags | (ks_resolve_bool(&f.o, opt(&f, USEOTHER)) ? KS_SINK_OTHER : 0);
    pick->f[0] = f.count;
    pick->f[1] = f.rows;
    pick->f[2] = f.percent;
    pick->c[0] = ks_resolve_text(&f.o, opt(&f, OTHERSTR));
}

void ks_totals_top(struct ks_resolve *r, const struct ks_ast *command) {
    frequent(r, command, KS_OPT_TOP_LIMIT, 0);
}

void ks_totals_rare(struct ks_resolve *r, const struct ks_ast *command) {
    frequent(r, command, KS_OPT_RARE_LIMIT, KS_SINK_RARE);
}

/* ---- mvcombine ---- */

void ks_totals_mvcombine(struct ks_resolve *r, const struct ks_ast *command) {
    const struct ks_ast *found = NULL;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (found || !ks_resolve_is_name(n) || ks_resolve_starred(n->text))
            misplaced(r, command, n);
        else
            found = n;
    }
    if (!found) {
        ks_resolve_error(r, KS_D_ARGS, command, "`mvcombine` needs a field");
        return;
    }
    struct ks_psink *s = ks_ir_sink(r->plan, KS_SINK_MVCOMBINE, r->stage, command->span)->sink;
    s->f[0] = ks_resolve_field(r, found->text);
}

/* ---- addtotals ---- */

struct summed {
    struct ks_str *names;
    uint32_t *slots;
    uint32_t n;
    bool open; /* names that only data knows */
};

static struct summed summed_fields(struct ks_resolve *r, const struct ks_ast *command) {
    struct summed s = {0};
    uint32_t most = ks_ast_count(command) + 1;
    s.names = KS_NEWN(r->plan->arena, most, struct ks_str);
    s.slots = KS_NEWN(r->plan->arena, most, uint32_t);
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (!ks_resolve_is_name(n)) {
            misplaced(r, command, n);
            continue;
        }
        bool wild = ks_resolve_starred(n->text);
        if (wild) ks_resolve_pattern(r, n);
        s.open = s.open || wild;
        s.slots[s.n] = wild ? KS_NONE : ks_resolve_field(r, n->text);
        s.names[s.n++] = n->text;
    }
    s.open = s.open || s.n == 0;
    return s;
}

static uint32_t row_total(struct ks_resolve *r, const struct ks_ast *command, const struct summed *s,
                          struct ks_str name) {
    struct ks_pop *op = ks_ir_do(r->plan, KS_OP_TOTAL, r->stage, command->span);
    op->desc = ks_ir_desc(r->plan, KS_C_TOTAL);
    op->slots = KS_NEWN(r->plan->arena, s->n + 1, uint32_t);
    for (uint32_t i = 0; i < s->n; i++) {
        ks_ir_text(r->plan, op->desc, s->names[i]);
        if (s->slots[i] != KS_NONE) op->slots[op->n++] = s->slots[i];
    }
    op->all = s->open;
    return op->field = ks_resolve_make(r, name);
}

void ks_totals_addtotals(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    struct summed s = summed_fields(r, command);
    uint32_t total = KS_NONE;
    if (ks_resolve_bool(&o, KS_OPT_ADDTOTALS_ROW))
        total = row_total(r, command, &s, ks_resolve_text(&o, KS_OPT_ADDTOTALS_FIELDNAME));
    if (!ks_resolve_bool(&o, KS_OPT_ADDTOTALS_COL)) {
        ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
        return;
    }
    struct ks_psink *sink = ks_ir_sink(r->plan, KS_SINK_TOTALS, r->stage, command->span)->sink;
    if (o.value[KS_OPT_ADDTOTALS_LABELFIELD])
        sink->f[0] = ks_resolve_make(r, ks_resolve_text(&o, KS_OPT_ADDTOTALS_LABELFIELD));
    sink->f[1] = total;
    sink->c[0] = ks_resolve_text(&o, KS_OPT_ADDTOTALS_LABEL);
    sink->names = s.n ? s.names : NULL;
    sink->slots = s.slots;
    sink->n_names = s.n;
}
