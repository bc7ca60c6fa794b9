/* rowstats.c - commands that add computed fields to every row and see the rows as a whole or in order:
 * eventstats, streamstats, accum, delta.
 *
 * Aggregations and BY are those of stats. The conditions that reset a streamstats are hidden fields: the one
 * before is computed in front of the sink, the one after behind it, where the new fields are known. */
#include "func/bin.h"
#include "plan/stats.h"

void ks_rowstats_eventstats(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_stats b;
    ks_resolve_options(command, &o);
    ks_stats_begin(&b, r, command, KS_SINK_EVENTSTATS);
    if (ks_resolve_bool(&o, KS_OPT_EVENTSTATS_ALLNUM)) b.sink.flags |= KS_SINK_ALLNUM;
    ks_stats_by(&b);
    ks_stats_aggs(&b);
    ks_stats_end(&b, false);
    (void)ks_stats_sink(&b);
}

/* ---- streamstats ---- */

static uint32_t condition(struct ks_resolve *r, const struct ks_ast *option) {
    struct ks_x *x = ks_expr_condition(r, option->kid->kid);
    struct ks_pop *flag = ks_ir_op(r->plan, KS_P_FLAG, r->stage, option->span);
    flag->x = x;
    return flag->field = ks_ir_hidden(r->plan);
}

/* Seconds; months have no fixed length. */
static struct ks_str seconds_of(struct ks_resolve *r, const struct ks_ast *option) {
    struct ks_bucket bin = {0};
    bool ok = ks_bin_span(&bin, option->kid->text) && !(bin.flags & (KS_BIN_MONTHS | KS_BIN_LOG));
    if (!ok) {
        ks_resolve_error(r, KS_D_OPT_VALUE, option->kid,
                         "`%.*s` is no span of time such as 30s, 5m, 1h or 2d", KS_FMT(option->kid->text));
        return KS_STR("0");
    }
    char tmp[KS_NUM_TEXT];
    struct ks_value v = ks_value_num(bin.width * (bin.flags & KS_BIN_DAYS ? 86400 : 1));
    return ks_arena_str(r->plan->arena, ks_value_str(&v, tmp));
}

static void window(struct ks_stats *b, const struct ks_options *o) {
    struct ks_resolve *r = b->r;
    b->sink.limit = ks_resolve_int(r, o, KS_OPT_STREAMSTATS_WINDOW, KS_MAX_WINDOW);
    const struct ks_ast *span = o->value[KS_OPT_STREAMSTATS_TIME_WINDOW];
    if (!span) return;
    b->sink.c[0] = seconds_of(r, span);
    b->sink.f[2] = ks_resolve_field(r, KS_STR("_time"));
}

void ks_rowstats_streamstats(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_stats b;
    ks_resolve_options(command, &o);
    ks_stats_begin(&b, r, command, KS_SINK_STREAM);
    if (ks_resolve_bool(&o, KS_OPT_STREAMSTATS_ALLNUM)) b.sink.flags |= KS_SINK_ALLNUM;
    if (ks_resolve_bool(&o, KS_OPT_STREAMSTATS_CURRENT)) b.sink.flags |= KS_SINK_CURRENT;
    if (ks_resolve_bool(&o, KS_OPT_STREAMSTATS_GLOBAL)) b.sink.flags |= KS_SINK_GLOBAL;
    if (ks_resolve_bool(&o, KS_OPT_STREAMSTATS_RESET_ON_CHANGE)) b.sink.flags |= KS_SINK_RESET;
    window(&b, &o);
    ks_stats_by(&b);
    ks_stats_aggs(&b);
    if (o.value[KS_OPT_STREAMSTATS_RESET_BEFORE])
        b.sink.f[0] = condition(r, o.value[KS_OPT_STREAMSTATS_RESET_BEFORE]);
    ks_stats_end(&b, false);
    struct ks_psink *sink = ks_stats_sink(&b);
    if (o.value[KS_OPT_STREAMSTATS_RESET_AFTER])
        sink->f[1] = condition(r, o.value[KS_OPT_STREAMSTATS_RESET_AFTER]);
}

/* ---- accum, delta ---- */

/* One name, or `name AS name`. */
static const struct ks_ast *lone_field(struct ks_resolve *r, const struct ks_ast *command,
                                       struct ks_str *to) {
    const struct ks_ast *found = NULL;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        const struct ks_ast *from = n->kind == KS_AST_RENAME ? n->kid : n;
        const struct ks_ast *into = n->kind == KS_AST_RENAME ? n->last : n;
        bool names = ks_resolve_is_name(from) && ks_resolve_is_name(into);
        if (found || !names || ks_resolve_starred(from->text) || ks_resolve_starred(into->text)) {
            ks_resolve_error(r, KS_D_ARGS, n, "`%s` takes one field", ks_cmd_rows[command->op].name);
            return NULL;
        }
        found = from;
        *to = n->kind == KS_AST_RENAME ? into->text : KS_STR("");
    }
    if (!found) ks_resolve_error(r, KS_D_ARGS, command, "`%s` needs a field", ks_cmd_rows[command->op].name);
    return found;
}

static struct ks_psink *running(struct ks_resolve *r, const struct ks_ast *command, enum ks_isink_kind kind,
                                const struct ks_ast *of, struct ks_str to) {
    struct ks_psink *s = ks_ir_sink(r->plan, kind, r->stage, command->span)->sink;
    s->f[0] = ks_resolve_field(r, of->text);
    s->f[1] = ks_resolve_make(r, to);
    return s;
}

void ks_rowstats_accum(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_str to;
    const struct ks_ast *of = lone_field(r, command, &to);
    if (of) running(r, command, KS_SINK_ACCUM, of, to.n ? to : of->text);
}

void ks_rowstats_delta(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_str to;
    ks_resolve_options(command, &o);
    const struct ks_ast *of = lone_field(r, command, &to);
    int64_t back = ks_resolve_int(r, &o, KS_OPT_DELTA_P, INT32_MAX);
    if (back < 1)
        ks_resolve_error(r, KS_D_OPT_VALUE, o.value[KS_OPT_DELTA_P], "`p` takes a whole number of 1 or more");
    if (!of) return;
    if (!to.n) to = ks_arena_printf(r->plan->arena, "delta(%.*s)", KS_FMT(of->text));
    running(r, command, KS_SINK_DELTA, of, to)->limit = back;
}
