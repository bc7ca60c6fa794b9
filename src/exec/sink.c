/* sink.c - one sink of one rule: feeding it and finishing it.
 *
 * Rows go into a group table at once where their aggregates are known, else into a rowset that
 * order.c works on. Where only the best N rows matter (`sort 10 -x`, `head 5`, `tail`), the set is
 * cut back to N whenever it has grown to a few times that, so memory does not grow with the input.
 *
 * All other commands that need every row have a room of their own; the table `kinds` below leads there.
 *
 * stats with wildcards (`avg(*delay)`) keeps its rows until the end, when the names that some row has
 * are known; then one aggregate per matching name is made and the rows are grouped as usual. */
#include "exec/sink.h"

#include "exec/binning.h"
#include "exec/format.h"
#include "exec/frequent.h"
#include "exec/order.h"
#include "exec/pivot.h"
#include "exec/running.h"
#include "exec/transaction.h"

#include <string.h>

/* ---- stats ---- */

static bool wild(const struct ks_sink *s) {
    return s->step->sink->flags & KS_SINK_WILD;
}

/* Helpers and internal fields are never filled by fillnull (semantics section 3). */
static bool fills(const struct ks_rule *rule, uint32_t field) {
    return field < rule->n_fields && ks_row_public(rule->names[field]);
}

static void plan_keys(struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    const struct ks_ikey *keys = &s->rule->im->keys[sink->keys.at];
    uint32_t *slots = KS_NEWN(&s->arena, sink->keys.n, uint32_t);
    bool *fill = KS_NEWN(&s->arena, sink->keys.n, bool);
    for (uint32_t i = 0; i < sink->keys.n; i++) {
        slots[i] = keys[i].field;
        fill[i] = fills(s->rule, keys[i].field);
    }
    bool *optional = KS_NEWN(&s->arena, sink->keys.n, bool);
    for (uint32_t i = 0; i < sink->keys.n; i++) {
        optional[i] = sink->kind == KS_SINK_CHART && i > 0 && (sink->flags & KS_SINK_NULLCOL);
        s->spec.n_by += keys[i].how == KS_PART_BY;
    }
    uint32_t *outs = KS_NEWN(&s->arena, sink->keys.n, uint32_t);
    for (uint32_t i = 0; i < sink->keys.n; i++)
        outs[i] = i == 0 && sink->f[0] != KS_NONE ? sink->f[0] : keys[i].field;
    s->spec.key_outs = outs;
    s->spec.keys = slots;
    s->spec.key_fills = fill;
    s->spec.key_optional = optional;
    s->spec.first_only = sink->kind == KS_SINK_EVENTSTATS || sink->kind == KS_SINK_STREAM;
    s->spec.n_keys = sink->keys.n;
}

static void plan_group(struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    const struct ks_rule *rule = s->rule;
    struct ks_str stage = KS_STR("stats");
    if (sink->stage != KS_NONE)
        stage = ks_image_text(rule->im, rule->im->stages[rule->r->stages.at + sink->stage].label);
    s->spec = (struct ks_group_spec){
        .n_fields = rule->n_fields, .time_field = rule->time_field, .flags = sink->flags};
    s->spec.rows_only = ks_sink_flows(s) && !(sink->flags & KS_SINK_FILL);
    s->spec.unsorted = s->unsorted;
    s->spec.where = ks_arena_printf(&s->arena, "rule %.*s: %.*s", KS_FMT(rule->name), KS_FMT(stage));
    char tmp[KS_NUM_TEXT];
    if (sink->flags & KS_SINK_FILL)
        s->spec.fill = ks_arena_str(&s->arena, ks_value_str(&rule->consts[sink->value], tmp));
    plan_keys(s);
}

/* As ks_agg_finish takes it. */
static double param_of(const struct ks_iagg *a) {
    return a->flags & KS_AGG_INTERPOLATE ? -1 - a->param : a->param;
}

static struct ks_group_agg plain_agg(const struct ks_sink *s, const struct ks_iagg *a) {
    return (struct ks_group_agg){.agg = a->agg,
                                 .in = a->in,
                                 .out = a->out,
                                 .param = param_of(a),
                                 .fills = fills(s->rule, a->in),
                                 .once = a->flags & KS_AGG_ONCE};
}

static void plan_aggs(struct ks_sink *s) {
    const struct ks_irange range = s->step->sink->aggs;
    s->spec.aggs = KS_NEWN(&s->arena, range.n, struct ks_group_agg);
    s->spec.n_aggs = range.n;
    for (uint32_t i = 0; i < range.n; i++) s->spec.aggs[i] = plain_agg(s, &s->rule->im->aggs[range.at + i]);
    ks_group_plan(&s->spec);
}

/* ---- stats with wildcards ---- */

static bool is_key(const struct ks_group_spec *spec, uint32_t slot) {
    for (uint32_t i = 0; i < spec->n_keys; i++)
        if (spec->keys[i] == slot) return true;
    return false;
}

/* One aggregate for each name that the pattern matches. */
static void expand_agg(struct ks_sink *s, const struct ks_iagg *a, const uint32_t *slots, uint32_t n) {
    struct ks_str in = ks_image_text(s->rule->im, a->in_name), out = ks_image_text(s->rule->im, a->out_name);
    unsigned stars = ks_match_stars(in);
    struct ks_str *parts = KS_NEWN(&s->arena, stars, struct ks_str);
    for (uint32_t i = 0; i < n; i++) {
        struct ks_str name = ks_slots_name(&s->rule->slots, slots[i]);
        if (is_key(&s->spec, slots[i]) || !ks_match_name(in, name, parts, stars)) continue;
        uint32_t to = ks_slots_find(&s->rule->slots, ks_match_fill(&s->arena, out, parts, stars));
        if (to == KS_NONE) continue;
        s->spec.aggs[s->spec.n_aggs++] =
            (struct ks_group_agg){.agg = a->agg, .in = slots[i], .out = to, .param = param_of(a)};
    }
}

static void plan_wild(struct ks_sink *s) {
    const struct ks_irange range = s->step->sink->aggs;
    uint32_t *slots, n = ks_row_slots(&s->rows, &s->rule->slots, false, &s->arena, &slots), wilds = 0;
    for (uint32_t i = 0; i < range.n; i++) wilds += s->rule->im->aggs[range.at + i].flags & KS_AGG_WILD;
    s->spec.aggs = KS_NEWN(&s->arena, range.n + (size_t)wilds * n, struct ks_group_agg);
    for (uint32_t i = 0; i < range.n; i++) {
        const struct ks_iagg *a = &s->rule->im->aggs[range.at + i];
        if (a->flags & KS_AGG_WILD)
            expand_agg(s, a, slots, n);
        else
            s->spec.aggs[s->spec.n_aggs++] = plain_agg(s, a);
    }
    s->spec.flags &= ~(uint32_t)KS_SINK_FILL;
    ks_group_plan(&s->spec);
}

void ks_sink_begin_group(struct ks_sink *s) {
    plan_group(s);
    if (wild(s))
        plan_wild(s);
    else
        plan_aggs(s);
    ks_group_init(&s->group, &s->spec, s->trouble);
    ks_group_bound(&s->group, s->budget);
    s->group.threads = s->threads;
    s->grouping = true;
}

/* The table of rows that were kept. */
static void group_kept(struct ks_sink *s) {
    if (s->step->sink->flags & KS_SINK_FILL)
        ks_order_fill(&s->rows, &s->rule->slots, s->rule->consts[s->step->sink->value]);
    ks_sink_begin_group(s);
    for (size_t i = 0; i < s->rows.n; i++) ks_group_add(&s->group, &s->rows.rows[i]);
    ks_row_clear(&s->rows);
}

/* ---- all sinks ---- */

/* Whether rows in another order could make another answer, or may: groups whose states merge do not care. */
static bool tells_order(const struct ks_rule *rule, const struct ks_isink *next) {
    if (!next || next->kind != KS_SINK_GROUP || (next->flags & KS_SINK_WILD)) return true;
    bool tells = false;
    for (uint32_t i = 0; i < next->aggs.n; i++) {
        const struct ks_agg_row *row = &ks_agg_rows[rule->im->aggs[next->aggs.at + i].agg];
        tells = tells || row->ordered || row->in_order;
    }
    return tells;
}

void ks_sink_init(struct ks_sink *s, struct ks_rule *rule, const struct ks_step *step,
                  struct ks_trouble *trouble, const struct ks_world *world, const struct ks_isink *next) {
    *s = (struct ks_sink){.rule = rule, .step = step, .trouble = trouble, .threads = world->threads};
    if (ks_sink_flows(s)) s->budget = world->budget;
    s->unsorted = ks_sink_flows(s) && !tells_order(rule, next);
    ks_arena_init(&s->arena);
    ks_row_init(&s->rows);
    bool groups = step->sink && (step->sink->kind == KS_SINK_GROUP || step->sink->kind == KS_SINK_CHART);
    if (!groups || wild(s) || ks_pivot_waits(s)) return;
    ks_sink_begin_group(s);
    s->direct = true;
}

void ks_sink_fini(struct ks_sink *s) {
    if (s->running) ks_running_end(s);
    if (s->grouping) ks_group_fini(&s->group);
    ks_row_fini(&s->rows);
    ks_arena_fini(&s->arena);
}

bool ks_sink_merges(const struct ks_sink *s) {
    return s->direct && !(s->spec.flags & KS_SINK_IN_ORDER);
}

static struct ks_order order_of(const struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    bool backwards = sink->kind == KS_SINK_TAIL || sink->kind == KS_SINK_REVERSE;
    bool keyed = sink->kind == KS_SINK_SORT;
    return (struct ks_order){&s->rule->im->keys[sink->keys.at], keyed ? sink->keys.n : 0, backwards};
}

/* Rows that can still matter; 0: all. */
static int64_t best_of(const struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    if (!sink) return 0;
    if (sink->kind == KS_SINK_TAIL || (sink->kind == KS_SINK_HEAD && sink->cond == KS_NONE))
        return sink->limit;
    return s->step->best;
}

enum { SLACK = 4096 };

void ks_sink_add(struct ks_sink *s, const struct ks_row *row) {
    if (s->direct) {
        ks_group_add(&s->group, row);
        return;
    }
    ks_row_add(&s->rows, row, s->rule->n_fields);
    int64_t best = best_of(s);
    if (best == 0 || s->rows.n / 2 < (uint64_t)best + SLACK) return;
    struct ks_order by = order_of(s);
    ks_order_rows(&s->rows, &by, best);
    ks_order_compact(&s->rows, s->rule->n_fields);
}

/* ---- finishing ---- */

void ks_sink_order(struct ks_sink *s) {
    struct ks_order by = order_of(s);
    ks_order_rows(&s->rows, &by, s->step->sink->kind == KS_SINK_HEAD ? 0 : best_of(s));
    ks_row_number(&s->rows);
}

static void finish_fill(struct ks_sink *s) {
    ks_order_fill(&s->rows, &s->rule->slots, s->rule->consts[s->step->sink->value]);
}

static void finish_tail(struct ks_sink *s) {
    ks_sink_order(s);
    if (s->step->sink->limit == 0) s->rows.n = 0;
}

static void finish_head(struct ks_sink *s) {
    ks_sink_order(s);
    ks_order_head(&s->rows, s->step->sink);
}

static void finish_dedup(struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    ks_sink_order(s);
    ks_order_dedup(&s->rows, sink, &s->rule->im->keys[sink->keys.at], s->rule->n_fields);
    ks_row_number(&s->rows);
}

static void finish_group(struct ks_sink *s) {
    if (!s->grouping) group_kept(s);
    ks_group_finish(&s->group, &s->rows);
}

static void finish_chart(struct ks_sink *s) {
    ks_pivot_bin(s);
    if (!s->grouping) group_kept(s);
    ks_pivot_chart(s);
}

static void finish_ordered_running(struct ks_sink *s) {
    ks_sink_order(s);
    ks_running_begin(s);
}

static void (*const kinds[KS_SINK_COUNT])(struct ks_sink *s) = {
    [KS_SINK_GROUP] = finish_group,
    [KS_SINK_SORT] = ks_sink_order,
    [KS_SINK_ORDER] = ks_sink_order,
    [KS_SINK_HEAD] = finish_head,
    [KS_SINK_TAIL] = finish_tail,
    [KS_SINK_REVERSE] = ks_sink_order,
    [KS_SINK_DEDUP] = finish_dedup,
    [KS_SINK_FILLALL] = finish_fill,
    [KS_SINK_BIN] = ks_binning_finish,
    [KS_SINK_EVENTSTATS] = ks_running_begin,
    [KS_SINK_STREAM] = finish_ordered_running,
    [KS_SINK_ACCUM] = finish_ordered_running,
    [KS_SINK_DELTA] = finish_ordered_running,
    [KS_SINK_FREQUENT] = ks_frequent_finish,
    [KS_SINK_CHART] = finish_chart,
    [KS_SINK_XYSERIES] = ks_pivot_xyseries,
    [KS_SINK_UNTABLE] = ks_pivot_untable,
    [KS_SINK_MVCOMBINE] = ks_frequent_combine,
    [KS_SINK_TOTALS] = ks_frequent_totals,
    [KS_SINK_TRANSACTION] = ks_transaction_finish,
    [KS_SINK_YIELD] = ks_sink_order,
    [KS_SINK_APPEND] = ks_sink_order,
    [KS_SINK_APPENDPIPE] = ks_sink_order,
    [KS_SINK_APPENDCOLS] = ks_sink_order,
    [KS_SINK_JOIN] = ks_sink_order,
    [KS_SINK_FORMAT] = ks_format_finish,
    [KS_SINK_RETURN] = ks_format_return,
};

struct ks_rowset *ks_sink_finish(struct ks_sink *s) {
    if (s->step->sink && kinds[s->step->sink->kind]) kinds[s->step->sink->kind](s);
    return &s->rows;
}

bool ks_sink_flows(const struct ks_sink *s) {
    return s->step->sink && s->step->sink->kind == KS_SINK_GROUP;
}

void ks_sink_begin(struct ks_sink *s) {
    if (!s->grouping) group_kept(s);
    ks_group_begin(&s->group);
}

bool ks_sink_next(struct ks_sink *s, struct ks_row *row, struct ks_arena *a) {
    return ks_group_next(&s->group, row, a);
}

void ks_sink_leave(struct ks_sink *s, size_t i, struct ks_frame *f) {
    if (s->running) ks_running_row(s, i, f);
}

void ks_sink_left(struct ks_sink *s, size_t i, const struct ks_frame *f) {
    if (s->running) ks_running_after(s, i, f);
}

/* ---- for the rooms ---- */

struct ks_str ks_sink_text(const struct ks_sink *s, uint32_t i) {
    uint32_t c = s->step->sink->c[i];
    if (c == KS_NONE || s->rule->consts[c].kind != KS_TEXT) return KS_STR("");
    return (struct ks_str){s->rule->consts[c].p, s->rule->consts[c].n};
}

void ks_sink_fail(struct ks_sink *s, const char *why) {
    if (s->trouble->status == KS_OK)
        s->trouble->status =
            ks_status_fail(&s->trouble->err, KS_EWORLD, "rule %.*s: %s", KS_FMT(s->rule->name), why);
}

uint32_t ks_sink_slot(struct ks_sink *s, struct ks_str name) {
    uint32_t slot = ks_slots_find(&s->rule->slots, name);
    if (slot == KS_NONE) ks_sink_fail(s, "more field names than the limit");
    return slot;
}
