/* stats.c - aggregations and by-fields (semantics 4).
 *
 * In: the tree of a `stats`. Out: a SET or FLAG into a hidden slot for each eval() argument, and one
 * GROUP sink. Output names are what the author typed, without the quotes around the field.
 *
 * Aggregates with wildcards carry patterns instead of slots; the by-fields are not matched by them.
 * A bare function other than count means func(*). Refused: unknown functions, percentiles outside
 * 0 to 100, two columns of one name, wildcards in BY. */
#include "plan/stats.h"
#include "func/match.h"

/* ---- names ---- */

/* The source text of `func( ... )` up to the bracket that closes it. */
static struct ks_str typed_call(const struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_str s = ks_text_cut(r->plan->text, n->span.from, r->plan->text.n);
    int depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < s.n; i++) {
        if (quoted && s.p[i] == '\\')
            i++;
        else if (s.p[i] == '"')
            quoted = !quoted;
        else if (!quoted && s.p[i] == '(')
            depth++;
        else if (!quoted && s.p[i] == ')' && --depth <= 0)
            return ks_text_cut(s, 0, i + 1);
    }
    return ks_text_cut(s, 0, n->span.to - n->span.from);
}

static struct ks_str default_name(const struct ks_resolve *r, const struct ks_ast *n,
                                  const struct ks_ast *arg) {
    if (arg && arg->kind == KS_AST_EXPR) return typed_call(r, n);
    if (arg) return ks_arena_printf(r->plan->arena, "%.*s(%.*s)", KS_FMT(n->text), KS_FMT(arg->text));
    if (n->op & 1) return ks_arena_printf(r->plan->arena, "%.*s()", KS_FMT(n->text));
    return n->text;
}

static bool new_name(struct ks_stats *b, const struct ks_ast *n, struct ks_str name) {
    uint32_t before = ks_names_count(b->outs);
    if (ks_names_intern(b->outs, name) >= before) return true;
    ks_resolve_error(b->r, KS_D_NAME_TWICE, n, "there is already a column `%.*s`", KS_FMT(name));
    return false;
}

/* ---- arguments ---- */

/* eval(...): a hidden field; a condition counts where it is true. */
static uint32_t eval_argument(struct ks_resolve *r, const struct ks_ast *arg) {
    struct ks_x *x = ks_expr_resolve(r, arg);
    bool condition = x->types & KS_T_BOOL;
    if (condition && (x->types & ~(KS_T_BOOL | KS_T_NULL)))
        ks_resolve_error(r, KS_D_BOOL_STORED, arg, "this is a condition in one case and a value in another");
    struct ks_pop *set = ks_ir_op(r->plan, condition ? KS_P_FLAG : KS_P_SET, r->stage, arg->span);
    set->x = x;
    return set->field = ks_ir_hidden(r->plan);
}

static struct ks_pagg *add_agg(struct ks_stats *b, struct ks_str in, struct ks_str out) {
    struct ks_plan *p = b->r->plan;
    uint32_t n = b->sink.n_aggs;
    b->sink.aggs = ks_ir_grow(p, b->sink.aggs, n, sizeof *b->sink.aggs);
    b->sink.aggs[n] = (struct ks_pagg){.in = KS_NONE, .out = KS_NONE, .in_name = in, .out_name = out};
    return &b->sink.aggs[b->sink.n_aggs++];
}

/* The field behind the name of a metric; `_value` is one itself. */
static struct ks_str source_name(const struct ks_stats *b, struct ks_str name) {
    if (!b->prefix.n || ks_text_is(name, "_value")) return name;
    return ks_arena_printf(b->r->plan->arena, "%.*s%.*s", KS_FMT(b->prefix), KS_FMT(name));
}

static uint16_t reading_flags(const struct ks_stats *b, enum ks_agg agg) {
    bool rank = agg == KS_AGG_MEDIAN || agg == KS_AGG_PERC || agg == KS_AGG_P || agg == KS_AGG_PERCENTILE ||
                agg == KS_AGG_EXACTPERC;
    return rank && (b->r->readings & KS_READING_INTERPOLATED) ? KS_AGG_INTERPOLATE : 0;
}

static void wild_agg(struct ks_stats *b, const struct ks_ast *n, enum ks_agg agg, double param,
                     struct ks_str in, struct ks_str out) {
    if (ks_match_stars(in) != ks_match_stars(out)) {
        ks_resolve_error(b->r, KS_D_WILDCARD, n, "`%.*s` and `%.*s` differ in their number of asterisks",
                         KS_FMT(in), KS_FMT(out));
        return;
    }
    ks_resolve_pattern(b->r, n);
    struct ks_pagg *a = add_agg(b, source_name(b, in), out);
    a->agg = (uint16_t)agg;
    a->flags = KS_AGG_WILD | reading_flags(b, agg);
    a->param = param;
    b->sink.flags |= KS_SINK_WILD;
}

static void plain_agg(struct ks_stats *b, const struct ks_ast *n, const struct ks_ast *arg, enum ks_agg agg,
                      double param, struct ks_str out) {
    bool eval = arg && arg->kind == KS_AST_EXPR;
    uint32_t in = KS_NONE;
    if (eval && b->prefix.n)
        ks_resolve_error(b->r, KS_D_AGG_ARG, arg, "a metric must stand here, not eval()");
    if (ks_resolve_starred(out) && !eval)
        ks_resolve_error(b->r, KS_D_WILDCARD, n, "`%.*s` has a wildcard, the field has none", KS_FMT(out));
    if (eval)
        in = eval_argument(b->r, arg->kid ? arg->kid : arg);
    else if (arg)
        in = ks_resolve_field(b->r, source_name(b, arg->text));
    struct ks_pagg *a = add_agg(b, arg && !eval ? arg->text : KS_STR(""), out);
    a->agg = (uint16_t)agg;
    a->flags = reading_flags(b, agg);
    a->param = param;
    a->in = in;
    a->out = KS_NONE; /* made after all arguments are read */
}

/* ---- aggregations ---- */

static bool needs_span(enum ks_agg agg) {
    return agg == KS_AGG_PER_SECOND || agg == KS_AGG_PER_MINUTE || agg == KS_AGG_PER_HOUR ||
           agg == KS_AGG_PER_DAY;
}

static enum ks_agg known_agg(const struct ks_stats *b, const struct ks_ast *n, double *param) {
    struct ks_resolve *r = b->r;
    enum ks_agg agg = ks_lang_agg(n->text, param);
    if (agg != KS_AGG_COUNT) {
        if (needs_span(agg) && !b->timed) {
            ks_resolve_error(r, KS_D_AGG_ARG, n, "%.*s() has a meaning in `timechart` only", KS_FMT(n->text));
            return KS_AGG_COUNT;
        }
        if (*param >= 0 && *param <= 100) return agg;
        ks_resolve_error(r, KS_D_AGG_ARG, n, "a percentile lies between 0 and 100, not at %g", *param);
        return KS_AGG_COUNT;
    }
    const char *names[KS_AGG_COUNT];
    for (unsigned i = 0; i < KS_AGG_COUNT; i++) names[i] = ks_agg_rows[i].name;
    struct ks_diag *d =
        ks_resolve_error(r, KS_D_AGG_UNKNOWN, n, "there is no aggregate function `%.*s`", KS_FMT(n->text));
    struct ks_str advice = ks_diag_near(r->plan->arena, n->text, names, KS_AGG_COUNT);
    if (advice.n) ks_diag_advise(r->diags, d, "%.*s", KS_FMT(advice));
    return KS_AGG_COUNT;
}

static void aggregation(struct ks_stats *b, const struct ks_ast *n) {
    double param = 0;
    const struct ks_ast *as = n->op & 2 ? n->last : NULL, *arg = n->kid != as ? n->kid : NULL;
    enum ks_agg agg = known_agg(b, n, &param);
    if (agg == KS_AGG_COUNT) return;
    bool bare = !arg && !(n->op & 1) && ks_agg_rows[agg].arg && !b->prefix.n;
    if (!arg && !bare && (ks_agg_rows[agg].arg || b->prefix.n)) {
        ks_resolve_error(b->r, KS_D_AGG_ARG, n, "%.*s() needs a field", KS_FMT(n->text));
        return;
    }
    struct ks_str in = bare ? KS_STR("*") : arg && arg->kind != KS_AST_EXPR ? arg->text : KS_STR("");
    struct ks_str out = as     ? as->text
                        : bare ? ks_arena_printf(b->r->plan->arena, "%.*s(*)", KS_FMT(n->text))
                               : default_name(b->r, n, arg);
    if (!new_name(b, as ? as : n, out)) return;
    if (ks_resolve_starred(in))
        wild_agg(b, n, agg, param, in, out);
    else
        plain_agg(b, n, arg, agg, param, out);
}

void ks_stats_key(struct ks_stats *b, const struct ks_ast *n, enum ks_ipart part) {
    struct ks_plan *p = b->r->plan;
    if (ks_resolve_starred(n->text)) {
        ks_resolve_error(b->r, KS_D_WILDCARD, n, "BY takes no wildcards");
        return;
    }
    if (!new_name(b, n, n->text)) return;
    b->sink.keys = ks_ir_grow(p, b->sink.keys, b->sink.n_keys, sizeof *b->sink.keys);
    b->sink.keys[b->sink.n_keys++] =
        (struct ks_ikey){.field = ks_resolve_field(b->r, n->text), .how = (uint8_t)part};
}

void ks_stats_by(struct ks_stats *b) {
    const struct ks_ast *first = NULL;
    for (const struct ks_ast *n = b->command->kid; n; n = n->next) {
        if (n->kind != KS_AST_BY) continue;
        if (first)
            ks_resolve_error(b->r, KS_D_ARGS, n, "`%s` takes BY once", ks_cmd_rows[b->command->op].name);
        first = n;
        for (const struct ks_ast *k = n->kid; k; k = k->next) ks_stats_key(b, k, KS_PART_FIELD);
    }
}

void ks_stats_begin(struct ks_stats *b, struct ks_resolve *r, const struct ks_ast *command,
                    enum ks_isink_kind kind) {
    *b = (struct ks_stats){.r = r, .command = command, .outs = ks_names_new(0)};
    ks_ir_sink_init(&b->sink, kind);
}

void ks_stats_aggs(struct ks_stats *b) {
    const char *name = ks_cmd_rows[b->command->op].name;
    for (const struct ks_ast *n = b->command->kid; n; n = n->next) {
        if (n->kind == KS_AST_AGG)
            aggregation(b, n);
        else if (n->kind != KS_AST_BY && n->kind != KS_AST_OPTION && n->kind != KS_AST_WHERE)
            ks_resolve_error(b->r, KS_D_ARGS, n, "`%s` does not take this", name);
    }
    if (!b->sink.n_aggs && !b->r->diags->errors)
        ks_resolve_error(b->r, KS_D_ARGS, b->command, "`%s` needs an aggregation, such as count", name);
}

void ks_stats_end(struct ks_stats *b, bool fresh) {
    struct ks_resolve *r = b->r;
    ks_names_free(b->outs);
    if (fresh) {
        ks_names_free(r->made);
        r->made = ks_names_new(0);
        r->grouped = true;
    }
    for (uint32_t i = 0; i < b->sink.n_aggs; i++)
        if (!(b->sink.aggs[i].flags & KS_AGG_WILD))
            b->sink.aggs[i].out = ks_resolve_make(r, b->sink.aggs[i].out_name);
}

struct ks_psink *ks_stats_sink(struct ks_stats *b) {
    struct ks_pop *op =
        ks_ir_sink(b->r->plan, (enum ks_isink_kind)b->sink.kind, b->r->stage, b->command->span);
    *op->sink = b->sink;
    return op->sink;
}

void ks_stats_resolve(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_stats b;
    ks_stats_begin(&b, r, command, KS_SINK_GROUP);
    ks_resolve_options(command, &o);
    if (ks_resolve_bool(&o, KS_OPT_STATS_ALLNUM)) b.sink.flags |= KS_SINK_ALLNUM;
    if (ks_resolve_bool(&o, KS_OPT_STATS_DEDUP_SPLITVALS)) b.sink.flags |= KS_SINK_SPLIT_ONCE;
    (void)ks_resolve_int(r, &o, KS_OPT_STATS_PARTITIONS, 1000000);
    ks_stats_by(&b);
    ks_stats_aggs(&b);
    ks_stats_end(&b, true);
    (void)ks_stats_sink(&b);
}
