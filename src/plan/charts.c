/* charts.c - chart, timechart, xyseries, untable.
 *
 * A chart without a column field is a stats; with one, and over time, it is a sink of its own whose groups
 * are keyed by row and column. A span of the row or column field is put into a hidden field first, and the
 * row's name is given back by the sink. A timechart without a span finds it when all times are known.
 *
 * Refused: ranking by agg=, bins in a chart, a `where` behind the split, partial=false. */
#include "func/bin.h"
#include "plan/stats.h"

#include <string.h>

/* The options of chart and timechart are rows of their own, in one order. */
enum { LIMIT, USEOTHER, OTHERSTR, USENULL, NULLSTR, SEP, FORMAT, SPAN, AGG, DEDUP };

struct charting {
    struct ks_resolve *r;
    const struct ks_ast *command;
    struct ks_options o;
    struct ks_stats stats;
    enum ks_opt first; /* option LIMIT of the command */
    bool timed;
    const struct ks_ast *row, *col; /* names of the split fields */
};

static enum ks_opt opt(const struct charting *c, int which) {
    return (enum ks_opt)(c->first + which);
}

static const struct ks_ast *given(const struct charting *c, int which) {
    return c->o.value[opt(c, which)];
}

/* ---- limits and names ---- */

/* `5`, `top5`, `bottom5`. */
static void limit_of(struct charting *c) {
    struct ks_str s = ks_resolve_text(&c->o, opt(c, LIMIT));
    bool bottom = ks_text_is_nocase(ks_text_cut(s, 0, 6), "bottom");
    size_t skip = bottom ? 6 : ks_text_is_nocase(ks_text_cut(s, 0, 3), "top") ? 3 : 0;
    struct ks_str digits = ks_text_cut(s, skip, s.n);
    if (!ks_resolve_count(digits, &c->stats.sink.limit) || c->stats.sink.limit > KS_MAX_NAMES)
        ks_resolve_error(c->r, KS_D_OPT_VALUE, given(c, LIMIT)->kid,
                         "`limit` takes 5, top5 or bottom5, not `%.*s`", KS_FMT(s));
    if (bottom) c->stats.sink.flags |= KS_SINK_BOTTOM;
}

static struct ks_str form_of(struct ks_resolve *r, const struct ks_options *o, enum ks_opt sep,
                             enum ks_opt format) {
    if (o->value[format]) return ks_resolve_text(o, format);
    return ks_arena_printf(r->plan->arena, "$AGG$%.*s$VAL$", KS_FMT(ks_resolve_text(o, sep)));
}

static void column_options(struct charting *c) {
    struct ks_psink *s = &c->stats.sink;
    limit_of(c);
    if (ks_resolve_bool(&c->o, opt(c, USEOTHER))) s->flags |= KS_SINK_OTHER;
    if (ks_resolve_bool(&c->o, opt(c, USENULL))) s->flags |= KS_SINK_NULLCOL;
    if (ks_resolve_bool(&c->o, opt(c, DEDUP))) s->flags |= KS_SINK_SPLIT_ONCE;
    s->c[0] = ks_resolve_text(&c->o, opt(c, OTHERSTR));
    s->c[1] = ks_resolve_text(&c->o, opt(c, NULLSTR));
    s->c[2] = form_of(c->r, &c->o, opt(c, SEP), opt(c, FORMAT));
    s->c[3] = s->c[4] = s->c[5] = KS_STR("");
    if (given(c, AGG))
        ks_resolve_error(c->r, KS_D_FORM_REFUSED, given(c, AGG),
                         "columns are ranked by the sum of what they show");
}

/* ---- spans ---- */

static bool read_span(struct ks_resolve *r, const struct ks_ast *option, bool time, struct ks_bucket *bin) {
    *bin = (struct ks_bucket){0};
    bool ok = ks_bin_span(bin, option->kid->text) && !(time && (bin->flags & KS_BIN_LOG));
    if (ok && time && !(bin->flags & (KS_BIN_DAYS | KS_BIN_MONTHS))) bin->flags |= KS_BIN_CLOCK;
    if (!ok)
        ks_resolve_error(r, KS_D_OPT_VALUE, option->kid, "`%.*s` is no span%s", KS_FMT(option->kid->text),
                         time ? " of time such as 30s, 5m, 1h, 1d or 1mon" : "");
    return ok;
}

/* The field in spans, in a hidden one. */
uint32_t ks_charts_span(struct ks_resolve *r, const struct ks_ast *option, struct ks_str field) {
    struct ks_bucket bin;
    bool time = ks_text_is(field, "_time");
    if (!read_span(r, option, time, &bin)) return ks_ir_hidden(r->plan);
    struct ks_pop *op = ks_ir_do(r->plan, KS_OP_BIN, r->stage, option->span);
    const double members[] = {bin.width, bin.base, 0, 0, 0};
    op->from = ks_resolve_field(r, field);
    op->desc = ks_ir_desc(r->plan, KS_C_BIN);
    op->desc->flags = (uint8_t)bin.flags;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        ks_ir_number(r->plan, op->desc, 'd', members[i]);
    return op->field = ks_ir_hidden(r->plan);
}

/* ---- chart ---- */

/* over R by C, by R C, over R, by R. */
static void splits(struct charting *c) {
    const struct ks_ast *over = NULL, *by = NULL;
    for (const struct ks_ast *n = c->command->kid; n; n = n->next) {
        if (n->kind != KS_AST_BY) continue;
        const struct ks_ast **to = n->text.n ? &over : &by;
        if (*to) ks_resolve_error(c->r, KS_D_ARGS, n, "%s stands twice", n->text.n ? "OVER" : "BY");
        *to = n;
    }
    uint32_t most = c->timed || over ? 1 : 2;
    if (over && ks_ast_count(over) > 1)
        ks_resolve_error(c->r, KS_D_ARGS, over->kid->next, "OVER takes one field");
    if (by && ks_ast_count(by) > most)
        ks_resolve_error(c->r, KS_D_ARGS, by->last, "`%s` takes %s here", ks_cmd_rows[c->command->op].name,
                         most == 1 ? "one field behind BY" : "two fields behind BY");
    const struct ks_ast *first = by ? by->kid : NULL;
    c->row = c->timed ? NULL : over ? over->kid : first;
    c->col = c->timed || over ? first : first ? first->next : NULL;
}

static void add_key(struct charting *c, uint32_t field, enum ks_ipart part) {
    struct ks_psink *s = &c->stats.sink;
    s->keys = ks_ir_grow(c->r->plan, s->keys, s->n_keys, sizeof *s->keys);
    s->keys[s->n_keys++] = (struct ks_ikey){.field = field, .how = (uint8_t)part};
}

/* A span belongs to the name that it stands behind. */
static void split_key(struct charting *c, const struct ks_ast *n, const struct ks_ast *next,
                      enum ks_ipart part) {
    const struct ks_ast *span = c->timed ? NULL : given(c, SPAN);
    bool mine = span && span->span.from > n->span.from && !(next && span->span.from > next->span.from);
    ks_stats_key(&c->stats, n, part);
    if (mine && c->stats.sink.n_keys)
        c->stats.sink.keys[c->stats.sink.n_keys - 1].field = ks_charts_span(c->r, span, n->text);
}

static void begin(struct charting *c, struct ks_resolve *r, const struct ks_ast *command, enum ks_opt first,
                  bool timed) {
    *c = (struct charting){.r = r, .command = command, .first = first, .timed = timed};
    ks_resolve_options(command, &c->o);
    ks_stats_begin(&c->stats, r, command, KS_SINK_CHART);
    c->stats.timed = timed;
    column_options(c);
    splits(c);
}

/* Without a column field nothing has to be ranked or named. */
static void without_columns(struct charting *c) {
    c->stats.sink.flags &= ~(uint32_t)(KS_SINK_OTHER | KS_SINK_NULLCOL | KS_SINK_BOTTOM);
    c->stats.sink.limit = 0;
}

static void as_stats(struct charting *c) {
    c->stats.sink.kind = KS_SINK_GROUP;
    memset(c->stats.sink.c, 0, sizeof c->stats.sink.c);
}

void ks_charts_chart(struct ks_resolve *r, const struct ks_ast *command) {
    struct charting c;
    begin(&c, r, command, KS_OPT_CHART_LIMIT, false);
    if (!c.row && given(&c, SPAN))
        ks_resolve_error(r, KS_D_ARGS, given(&c, SPAN),
                         "`span` needs a field behind OVER or BY in front of it");
    if (c.row) split_key(&c, c.row, c.col, KS_PART_BY);
    if (c.col) split_key(&c, c.col, NULL, KS_PART_FIELD);
    ks_stats_aggs(&c.stats);
    if (c.row) c.stats.sink.f[0] = ks_resolve_field(r, c.row->text);
    if (!c.col) without_columns(&c);
    if (!c.col) as_stats(&c);
    ks_stats_end(&c.stats, true);
    if (c.row) (void)ks_resolve_make(r, c.row->text);
    (void)ks_stats_sink(&c.stats);
}

/* ---- timechart ---- */

static void time_row(struct charting *c) {
    struct ks_psink *s = &c->stats.sink;
    const struct ks_ast *span = given(c, SPAN), *least = c->o.value[KS_OPT_TIMECHART_MINSPAN];
    struct ks_bucket bin;
    uint32_t field;
    int64_t bins = ks_resolve_int(c->r, &c->o, KS_OPT_TIMECHART_BINS, KS_MAX_CHART_ROWS);
    if (bins < 2)
        ks_resolve_error(c->r, KS_D_OPT_VALUE, c->o.value[KS_OPT_TIMECHART_BINS],
                         "`bins` takes a whole number above 1");
    s->c[4] = ks_arena_printf(c->r->plan->arena, "%lld", (long long)bins);
    if (least && read_span(c->r, least, true, &bin)) s->c[5] = least->kid->text;
    if (span) s->c[3] = span->kid->text;
    field = span ? ks_charts_span(c->r, span, KS_STR("_time")) : ks_ir_hidden(c->r->plan);
    add_key(c, field, KS_PART_BY);
    s->f[0] = ks_resolve_field(c->r, KS_STR("_time"));
    (void)ks_names_intern(c->stats.outs, KS_STR("_time"));
    s->flags |= KS_SINK_TIME;
    if (ks_resolve_bool(&c->o, KS_OPT_TIMECHART_CONT)) s->flags |= KS_SINK_CONT;
    if (!ks_resolve_bool(&c->o, KS_OPT_TIMECHART_PARTIAL))
        ks_resolve_error(c->r, KS_D_FORM_REFUSED, c->o.value[KS_OPT_TIMECHART_PARTIAL],
                         "whether a span is partial is not known here");
}

void ks_charts_timechart(struct ks_resolve *r, const struct ks_ast *command) {
    struct charting c;
    begin(&c, r, command, KS_OPT_TIMECHART_LIMIT, true);
    time_row(&c);
    if (c.col) split_key(&c, c.col, NULL, KS_PART_FIELD);
    ks_stats_aggs(&c.stats);
    if (!c.col) without_columns(&c);
    ks_stats_end(&c.stats, true);
    (void)ks_resolve_make(r, KS_STR("_time"));
    (void)ks_stats_sink(&c.stats);
}

/* ---- xyseries, untable ---- */

/* The words of a command, at least `least`, none with a wildcard. */
static const struct ks_ast **words_of(struct ks_resolve *r, const struct ks_ast *command, uint32_t least,
                                      const char *what, uint32_t *count) {
    const struct ks_ast **words = KS_NEWN(r->plan->arena, ks_ast_count(command) + 1, const struct ks_ast *);
    *count = 0;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (!ks_resolve_is_name(n) || ks_resolve_starred(n->text))
            ks_resolve_error(r, KS_D_ARGS, n, "`%s` takes names of fields", ks_cmd_rows[command->op].name);
        else
            words[(*count)++] = n;
    }
    if (*count < least)
        ks_resolve_error(r, KS_D_ARGS, command, "`%s` needs %s", ks_cmd_rows[command->op].name, what);
    return *count < least ? NULL : words;
}

static void all_new(struct ks_resolve *r) {
    ks_names_free(r->made);
    r->made = ks_names_new(0);
    r->grouped = true;
}

void ks_charts_xyseries(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    uint32_t n;
    ks_resolve_options(command, &o);
    const struct ks_ast **w =
        words_of(r, command, 3, "a field for rows, one for columns, and one or more for values", &n);
    if (!w) return;
    struct ks_psink *s = ks_ir_sink(r->plan, KS_SINK_XYSERIES, r->stage, command->span)->sink;
    s->f[0] = ks_resolve_field(r, w[0]->text);
    s->f[1] = ks_resolve_field(r, w[1]->text);
    s->keys = KS_NEWN(r->plan->arena, n, struct ks_ikey);
    for (uint32_t i = 2; i < n; i++)
        s->keys[s->n_keys++] = (struct ks_ikey){.field = ks_resolve_field(r, w[i]->text)};
    s->c[0] = form_of(r, &o, KS_OPT_XYSERIES_SEP, KS_OPT_XYSERIES_FORMAT);
    if (ks_resolve_bool(&o, KS_OPT_XYSERIES_GROUPED)) s->flags |= KS_SINK_GROUPED;
    all_new(r);
    (void)ks_resolve_make(r, w[0]->text);
}

void ks_charts_untable(struct ks_resolve *r, const struct ks_ast *command) {
    uint32_t n;
    const struct ks_ast **w =
        words_of(r, command, 3, "the field to keep and names for the columns' names and values", &n);
    if (!w) return;
    if (n > 3) ks_resolve_error(r, KS_D_ARGS, w[3], "`untable` takes three fields");
    bool distinct = !ks_text_equal(w[0]->text, w[1]->text) && !ks_text_equal(w[0]->text, w[2]->text) &&
                    !ks_text_equal(w[1]->text, w[2]->text);
    if (!distinct) ks_resolve_error(r, KS_D_NAME_TWICE, w[2], "the three fields need three names");
    struct ks_psink *s = ks_ir_sink(r->plan, KS_SINK_UNTABLE, r->stage, command->span)->sink;
    s->f[0] = ks_resolve_field(r, w[0]->text);
    all_new(r);
    (void)ks_resolve_make(r, w[0]->text);
    s->f[1] = ks_resolve_make(r, w[1]->text);
    s->f[2] = ks_resolve_make(r, w[2]->text);
}
