/* resolve.c - from the tree to operators: slots, spans, options, and the walk over the commands.
 *
 * In: a tree (front/ast.h). Out: a plan whose operators name slots (ir.h), or diagnostics; a wrong
 * command does not keep the ones after it from being looked at.
 *
 * One name is one slot for the whole rule, whatever commands do to it: a slot that a command removed
 * is null when it is read later. Slots start as made by the rule; demand.c finds which come from the
 * event. Names are found by hash, so the time is linear in the rule. */
#include "plan/resolve.h"
#include "plan/bracket.h"

#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- slots ---- */

uint32_t ks_resolve_field(struct ks_resolve *r, struct ks_str name) {
    return ks_ir_slot(r->plan, name);
}

uint32_t ks_resolve_make(struct ks_resolve *r, struct ks_str name) {
    (void)ks_names_intern(r->made, name);
    return ks_ir_slot(r->plan, name);
}

bool ks_resolve_made(const struct ks_resolve *r, struct ks_str name) {
    return ks_names_find(r->made, name) != UINT32_MAX;
}

/* ---- nodes ---- */

struct ks_span ks_resolve_at(const struct ks_resolve *r, const struct ks_ast *n) {
    return r->inside ? r->call : n->span;
}

struct ks_diag *ks_resolve_error(struct ks_resolve *r, enum ks_diag_code code, const struct ks_ast *n,
                                 const char *fmt, ...) {
    char text[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    return ks_diag_add(r->diags, code, ks_resolve_at(r, n), "%s", text);
}

bool ks_resolve_is_name(const struct ks_ast *n) {
    return n && (n->kind == KS_AST_WORD || n->kind == KS_AST_STRING);
}

struct ks_str ks_resolve_source(const struct ks_resolve *r, struct ks_span at) {
    return ks_text_trim(ks_text_cut(r->plan->text, at.from, at.to));
}

bool ks_resolve_starred(struct ks_str s) {
    return s.n && memchr(s.p, '*', s.n) != NULL;
}

void ks_resolve_pattern(struct ks_resolve *r, const struct ks_ast *n) {
    if (++r->patterns == KS_MAX_PATTERNS + 1)
        ks_resolve_error(r, KS_D_TOO_MANY, n, "more than %d names with wildcards", KS_MAX_PATTERNS);
}

/* ---- options: the front end has checked their names and kinds ---- */

void ks_resolve_options(const struct ks_ast *command, struct ks_options *o) {
    *o = (struct ks_options){0};
    for (const struct ks_ast *n = command->kid; n; n = n->next)
        if (n->kind == KS_AST_OPTION && n->op < KS_OPT_COUNT) o->value[n->op] = n;
}

struct ks_str ks_resolve_text(const struct ks_options *o, enum ks_opt opt) {
    const struct ks_ast *n = o->value[opt];
    if (n && ks_resolve_is_name(n->kid)) return n->kid->text;
    return ks_opt_rows[opt].fallback ? ks_text_of(ks_opt_rows[opt].fallback) : KS_STR("");
}

bool ks_resolve_bool(const struct ks_options *o, enum ks_opt opt) {
    static const char *const yes[] = {"t", "true", "yes", "1"};
    struct ks_str s = ks_resolve_text(o, opt);
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        if (ks_text_is_nocase(s, yes[i])) return true;
    return false;
}

bool ks_resolve_count(struct ks_str s, int64_t *out) {
    int64_t v = 0;
    if (s.n == 0 || s.n > 15) return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        v = v * 10 + (s.p[i] - '0');
    }
    *out = v;
    return true;
}

int64_t ks_resolve_int(struct ks_resolve *r, const struct ks_options *o, enum ks_opt opt, int64_t most) {
    struct ks_str s = ks_resolve_text(o, opt);
    int64_t v = 0;
    if (ks_resolve_count(s, &v) && v <= most) return v;
    ks_resolve_error(r, KS_D_OPT_VALUE, o->value[opt], "`%s` takes a whole number up to %lld, not `%.*s`",
                     ks_opt_rows[opt].name, (long long)most, KS_FMT(s));
    return 0;
}

/* ---- commands ---- */

static void (*const by_command[KS_CMD_COUNT])(struct ks_resolve *r, const struct ks_ast *command) = {
    [KS_CMD_SEARCH] = ks_stream_search,
    [KS_CMD_APPEND] = ks_bracket_append,
    [KS_CMD_APPENDPIPE] = ks_bracket_appendpipe,
    [KS_CMD_APPENDCOLS] = ks_bracket_appendcols,
    [KS_CMD_INPUTLOOKUP] = ks_bracket_inputlookup,
    [KS_CMD_JOIN] = ks_bracket_join,
    [KS_CMD_FORMAT] = ks_bracket_format,
    [KS_CMD_RETURN] = ks_bracket_return,
    [KS_CMD_FOREACH] = ks_foreach_resolve,
    [KS_CMD_WHERE] = ks_stream_where,
    [KS_CMD_EVAL] = ks_stream_eval,
    [KS_CMD_FILLNULL] = ks_stream_fillnull,
    [KS_CMD_RENAME] = ks_stream_rename,
    [KS_CMD_TABLE] = ks_stream_table,
    [KS_CMD_FIELDS] = ks_stream_fields,
    [KS_CMD_IPLOCATION] = ks_stream_iplocation,
    [KS_CMD_MAKERESULTS] = ks_stream_makeresults,
    [KS_CMD_STATS] = ks_stats_resolve,
    [KS_CMD_SORT] = ks_listing_sort,
    [KS_CMD_DEDUP] = ks_listing_dedup,
    [KS_CMD_HEAD] = ks_listing_head,
    [KS_CMD_TAIL] = ks_listing_tail,
    [KS_CMD_REVERSE] = ks_listing_reverse,
    [KS_CMD_EVENTSTATS] = ks_rowstats_eventstats,
    [KS_CMD_STREAMSTATS] = ks_rowstats_streamstats,
    [KS_CMD_ACCUM] = ks_rowstats_accum,
    [KS_CMD_DELTA] = ks_rowstats_delta,
    [KS_CMD_TOP] = ks_totals_top,
    [KS_CMD_RARE] = ks_totals_rare,
    [KS_CMD_MVCOMBINE] = ks_totals_mvcombine,
    [KS_CMD_ADDTOTALS] = ks_totals_addtotals,
    [KS_CMD_CHART] = ks_charts_chart,
    [KS_CMD_TIMECHART] = ks_charts_timechart,
    [KS_CMD_XYSERIES] = ks_charts_xyseries,
    [KS_CMD_UNTABLE] = ks_charts_untable,
    [KS_CMD_TRANSACTION] = ks_grouping_transaction,
    [KS_CMD_MSTATS] = ks_grouping_mstats,
    [KS_CMD_REX] = ks_fromtext_rex,
    [KS_CMD_REGEX] = ks_fromtext_regex,
    [KS_CMD_MAKEMV] = ks_fromtext_makemv,
    [KS_CMD_NOMV] = ks_fromtext_nomv,
    [KS_CMD_MVEXPAND] = ks_fromtext_mvexpand,
    [KS_CMD_REPLACE] = ks_fromtext_replace,
    [KS_CMD_EXTRACT] = ks_fromtext_extract,
    [KS_CMD_KV] = ks_fromtext_kv,
    [KS_CMD_XMLKV] = ks_fromtext_xmlkv,
    [KS_CMD_SPATH] = ks_fromtext_spath,
    [KS_CMD_FROMJSON] = ks_fromtext_fromjson,
    [KS_CMD_TOJSON] = ks_fromtext_tojson,
    [KS_CMD_BIN] = ks_binning_resolve,
    [KS_CMD_BUCKET] = ks_binning_resolve,
    [KS_CMD_CONVERT] = ks_convert_resolve,
    [KS_CMD_LOOKUP] = ks_lookups_resolve,
    [KS_CMD_STRCAT] = ks_describe_strcat,
    [KS_CMD_RANGEMAP] = ks_describe_rangemap,
    [KS_CMD_ADDINFO] = ks_describe_addinfo,
    [KS_CMD_FIELDFORMAT] = ks_describe_fieldformat,
};

static void add_stage(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_plan *p = r->plan;
    p->stages = ks_ir_grow(p, p->stages, p->n_stages, sizeof *p->stages);
    p->stages[p->n_stages] = (struct ks_pstage){ks_resolve_source(r, command->span), command->span};
    r->stage = p->n_stages++;
}

/* Generating commands stand first, and with a leading pipe only they do. */
static bool well_placed(struct ks_resolve *r, const struct ks_ast *command, bool first) {
    const struct ks_cmd_row *row = &ks_cmd_rows[command->op];
    bool generates = row->class == KS_CLASS_GENERATING;
    if (generates && !first && command->op != KS_CMD_INPUTLOOKUP) { /* which may add its rows */
        ks_resolve_error(r, KS_D_ARGS, command, "`%s` makes rows and can only stand first", row->name);
        return false;
    }
    if (first && !generates && command->op != KS_CMD_SEARCH) {
        struct ks_diag *d = ks_resolve_error(r, KS_D_ARGS, command, "`%s` has nothing to work on", row->name);
        ks_diag_advise(r->diags, d, "begin with a search, as in `* | %s ...`", row->name);
        return false;
    }
    return true;
}

/* Whether the front end has found something wrong in it: its own words would be repeated. */
static bool faulty(const struct ks_resolve *r, const struct ks_ast *command) {
    if (!r->faults) return false;
    for (const struct ks_diag *d = r->diags->first; d; d = d->next)
        if (d->span.from >= command->span.from && d->span.from <= command->span.to) return true;
    return false;
}

/* The front end has refused the commands that have no row here. */
static void resolve_command(struct ks_resolve *r, const struct ks_ast *command, bool first) {
    if (command->kind != KS_AST_COMMAND || command->op >= KS_CMD_COUNT || faulty(r, command)) return;
    add_stage(r, command);
    if (by_command[command->op] && well_placed(r, command, first)) by_command[command->op](r, command);
}

void ks_resolve_commands(struct ks_resolve *r, const struct ks_ast *tree, bool rows) {
    for (const struct ks_ast *n = tree->kid; n; n = n->next) resolve_command(r, n, n == tree->kid && !rows);
}

void ks_resolve_pipeline(struct ks_resolve *r, const struct ks_ast *tree) {
    r->faults = r->diags->errors > 0;
    (void)ks_pipes_add(r->plan, KS_SRC_EVENTS);
    ks_resolve_commands(r, tree, false);
    ks_describe_shown(r);
    ks_ir_sink(r->plan, KS_SINK_EMIT, KS_NONE, tree->span);
}
