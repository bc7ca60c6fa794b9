/* grouping.c - transaction and mstats.
 *
 * The searches that open and close a transaction are hidden fields, computed in front of the sink. mstats
 * reads events like a search: its `where` is a filter, its metrics are the fields `metric_name:NAME` of the
 * events, and an event that holds one measurement as metric_name and _value is given that field first. */
#include "func/bin.h"
#include "plan/stats.h"

/* ---- transaction ---- */

static struct ks_x *filter_of(struct ks_resolve *r, const struct ks_ast *option) {
    if (option->kid->kind == KS_AST_EXPR) return ks_expr_condition(r, option->kid->kid);
    return ks_expr_search(r, option->kid, option->kid->text, ks_opt_rows[option->op].name);
}

static uint32_t mark(struct ks_resolve *r, const struct ks_options *o, enum ks_opt opt) {
    const struct ks_ast *option = o->value[opt];
    struct ks_x *x = option ? filter_of(r, option) : NULL;
    if (!x) return KS_NONE;
    struct ks_pop *flag = ks_ir_op(r->plan, KS_P_FLAG, r->stage, option->span);
    flag->x = x;
    return flag->field = ks_ir_hidden(r->plan);
}

/* Seconds as text; "" for any. */
static struct ks_str most_seconds(struct ks_resolve *r, const struct ks_options *o, enum ks_opt opt) {
    struct ks_str s = ks_resolve_text(o, opt);
    struct ks_bucket bin = {0};
    char tmp[KS_NUM_TEXT];
    if (ks_text_is(s, "-1")) return KS_STR("");
    bool ok = ks_text_is(s, "0") || (ks_bin_span(&bin, s) && !(bin.flags & (KS_BIN_MONTHS | KS_BIN_LOG)));
    if (!ok)
        ks_resolve_error(r, KS_D_OPT_VALUE, o->value[opt]->kid,
                         "`%s` takes a span of time such as 30s, 5m, 1h or 2d", ks_opt_rows[opt].name);
    struct ks_value v = ks_value_num(bin.width * (bin.flags & KS_BIN_DAYS ? 86400 : 1));
    return ks_arena_str(r->plan->arena, ks_value_str(&v, tmp));
}

static void keys_of(struct ks_resolve *r, const struct ks_ast *command, struct ks_psink *s) {
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (!ks_resolve_is_name(n) || ks_resolve_starred(n->text)) {
            ks_resolve_error(r, KS_D_ARGS, n, "`transaction` takes names of fields, then options");
            continue;
        }
        s->keys = ks_ir_grow(r->plan, s->keys, s->n_keys, sizeof *s->keys);
        s->keys[s->n_keys++] = (struct ks_ikey){.field = ks_resolve_field(r, n->text)};
    }
}

/* true, false, or names separated by commas or blanks. */
static void lists_of(struct ks_resolve *r, const struct ks_options *o, struct ks_psink *s) {
    static const char *const no[] = {"f", "false", "no", "0"};
    struct ks_str text = ks_resolve_text(o, KS_OPT_TRANSACTION_MVLIST);
    if (ks_resolve_bool(o, KS_OPT_TRANSACTION_MVLIST)) s->flags |= KS_SINK_LISTS;
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (ks_text_is_nocase(text, no[i])) return;
    if (s->flags & KS_SINK_LISTS) return;
    for (size_t at = 0, from = 0; at <= text.n; at++) {
        if (at < text.n && text.p[at] != ',' && text.p[at] != ' ') continue;
        struct ks_str name = ks_text_cut(text, from, at);
        from = at + 1;
        if (!name.n) continue;
        s->names = ks_ir_grow(r->plan, s->names, s->n_names, sizeof *s->names);
        s->slots = ks_ir_grow(r->plan, s->slots, s->n_names, sizeof *s->slots);
        s->slots[s->n_names] = ks_resolve_field(r, name);
        s->names[s->n_names++] = name;
    }
}

static uint32_t transaction_flags(const struct ks_options *o) {
    static const struct {
        enum ks_opt opt;
        uint32_t flag;
    } rows[] = {{KS_OPT_TRANSACTION_CONNECTED, KS_SINK_CONNECTED},
                {KS_OPT_TRANSACTION_UNIFYENDS, KS_SINK_UNIFY},
                {KS_OPT_TRANSACTION_KEEPORPHANS, KS_SINK_ORPHANS},
                {KS_OPT_TRANSACTION_KEEPEVICTED, KS_SINK_EVICTED},
                {KS_OPT_TRANSACTION_MVRAW, KS_SINK_RAWS}};
    uint32_t flags = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (ks_resolve_bool(o, rows[i].opt)) flags |= rows[i].flag;
    return flags;
}

void ks_grouping_transaction(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_psink s;
    ks_resolve_options(command, &o);
    ks_ir_sink_init(&s, KS_SINK_TRANSACTION);
    if (o.value[KS_OPT_TRANSACTION_NAME])
        ks_resolve_error(r, KS_D_FORM_REFUSED, o.value[KS_OPT_TRANSACTION_NAME],
                         "types of transactiontypes.conf are not read; write its options here");
    s.flags = transaction_flags(&o);
    keys_of(r, command, &s);
    lists_of(r, &o, &s);
    s.limit = ks_resolve_int(r, &o, KS_OPT_TRANSACTION_MAXEVENTS, INT32_MAX);
    s.c[0] = most_seconds(r, &o, KS_OPT_TRANSACTION_MAXSPAN);
    s.c[1] = most_seconds(r, &o, KS_OPT_TRANSACTION_MAXPAUSE);
    s.c[2] = ks_resolve_text(&o, KS_OPT_TRANSACTION_DELIM);
    s.c[3] = ks_resolve_text(&o, KS_OPT_TRANSACTION_NULLSTR);
    s.f[4] = mark(r, &o, KS_OPT_TRANSACTION_STARTSWITH);
    s.f[5] = mark(r, &o, KS_OPT_TRANSACTION_ENDSWITH);
    s.f[3] = ks_resolve_field(r, KS_STR("_time"));
    s.f[0] = ks_resolve_make(r, KS_STR("duration"));
    s.f[1] = ks_resolve_make(r, KS_STR("eventcount"));
    s.f[2] = ks_resolve_make(r, KS_STR("closed_txn"));
    *ks_ir_sink(r->plan, KS_SINK_TRANSACTION, r->stage, command->span)->sink = s;
    if (!(r->plan->flags & KS_RULE_GENERATES)) r->plan->flags |= KS_RULE_TIME;
}

/* ---- mstats ---- */

static const struct ks_ast *where_of(const struct ks_ast *command) {
    const struct ks_ast *n = command->kid;
    while (n && n->kind != KS_AST_WHERE) n = n->next;
    return n;
}

static struct ks_x *field_x(struct ks_resolve *r, const char *name, struct ks_span at) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_FIELD, at, 0);
    x->field = ks_resolve_field(r, ks_text_of(name));
    x->types = KS_T_FIELD;
    return x;
}

/* {"metric_name":"m", "_value":1} is {"metric_name:m":1}. */
static void spread(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_span at = command->span;
    struct ks_x *name = ks_ir_x(r->plan, KS_X_OP, at, 2);
    name->op = KS_OP_CAT;
    name->types = KS_T_STR;
    name->kids[0] = ks_ir_const(r->plan, ks_value_string(KS_STR("metric_name:")), at);
    name->kids[1] = field_x(r, "metric_name", at);
    struct ks_pop *set = ks_ir_op(r->plan, KS_P_SETNAMED, r->stage, at);
    set->name = name;
    set->x = field_x(r, "_value", at);
    set->value = KS_STR("metric_name:*");
}

static void refuse_forms(struct ks_resolve *r, const struct ks_options *o) {
    static const enum ks_opt refused[] = {KS_OPT_MSTATS_CHART, KS_OPT_MSTATS_PRESTATS, KS_OPT_MSTATS_APPEND};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (ks_resolve_bool(o, refused[i]))
            ks_resolve_error(r, KS_D_FORM_REFUSED, o->value[refused[i]],
                             "`mstats` with %s=true is not supported", ks_opt_rows[refused[i]].name);
}

/* Spans of time are the first by-field, under the name _time. */
static void span_key(struct ks_stats *b, const struct ks_ast *option) {
    struct ks_resolve *r = b->r;
    uint32_t field = ks_charts_span(r, option, KS_STR("_time"));
    b->sink.keys = ks_ir_grow(r->plan, b->sink.keys, b->sink.n_keys, sizeof *b->sink.keys);
    b->sink.keys[b->sink.n_keys++] = (struct ks_ikey){.field = field};
    b->sink.f[0] = ks_resolve_field(r, KS_STR("_time"));
    (void)ks_names_intern(b->outs, KS_STR("_time"));
}

static void fill_keys(struct ks_stats *b, const struct ks_ast *option) {
    for (uint32_t i = b->sink.f[0] != KS_NONE; option && i < b->sink.n_keys; i++) {
        struct ks_pop *fill = ks_ir_op(b->r->plan, KS_P_FILL, b->r->stage, option->span);
        fill->field = b->sink.keys[i].field;
        fill->value = option->kid->text;
    }
}

void ks_grouping_mstats(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_stats b;
    const struct ks_ast *where = where_of(command);
    ks_resolve_options(command, &o);
    refuse_forms(r, &o);
    if (where) {
        struct ks_x *x = ks_search_resolve(r, where->kid);
        ks_ir_op(r->plan, KS_P_FILTER, r->stage, where->span)->x = x;
    }
    spread(r, command);
    ks_stats_begin(&b, r, command, KS_SINK_GROUP);
    b.prefix = KS_STR("metric_name:");
    b.sink.flags |= KS_SINK_METRIC;
    if (o.value[KS_OPT_MSTATS_SPAN]) span_key(&b, o.value[KS_OPT_MSTATS_SPAN]);
    ks_stats_by(&b);
    fill_keys(&b, o.value[KS_OPT_MSTATS_FILLNULL_VALUE]);
    ks_stats_aggs(&b);
    ks_stats_end(&b, true);
    if (b.sink.f[0] != KS_NONE) (void)ks_resolve_make(r, KS_STR("_time"));
    (void)ks_stats_sink(&b);
}
