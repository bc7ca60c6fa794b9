/* resolve.h - what the rooms of resolving share: the context and the small questions about nodes.
 *
 * Private to plan/. resolve.c walks the commands; stream.c, assign.c, listing.c, stats.c, search.c and
 * expr.c turn their trees into operators. */
#ifndef KS_RESOLVE_H
#define KS_RESOLVE_H

#include "base/hash.h"
#include "func/func.h"
#include "func/regex.h"
#include "plan/ir.h"

struct ks_foreach;
struct ks_resolve {
    struct ks_plan *plan;
    struct ks_diags *diags;
    struct ks_names *made; /* names that a command before gave a value */
    struct ks_func_cx *func;
    uint32_t stage;
    const struct ks_lookups *lookups;
    uint32_t expands;              /* mvexpand so far */
    uint32_t patterns;             /* names with wildcards so far */
    uint32_t depth;                /* of the expression being resolved */
    const struct ks_foreach *each; /* within the template of a foreach */
    uint32_t readings; /* KS_READING_* */
    bool faults;                   /* the front end has reported errors */
    bool grouped;                  /* rows are no events any more */
    bool alone;                    /* an expression without a row: fields are null */
    bool inside;                   /* in a searchmatch: spans are those of the call */
    struct ks_span call;
    struct ks_str items[KS_MAX_LOOPS]; /* the fields that stand for one value, in loops from the outside */
    uint32_t n_items;
};

/* Slots. */
uint32_t ks_resolve_field(struct ks_resolve *r, struct ks_str name); /* to read it */
uint32_t ks_resolve_make(struct ks_resolve *r, struct ks_str name);  /* to write it */
bool ks_resolve_made(const struct ks_resolve *r, struct ks_str name);

/* Nodes. */
struct ks_span ks_resolve_at(const struct ks_resolve *r, const struct ks_ast *n);
struct ks_diag *ks_resolve_error(struct ks_resolve *r, enum ks_diag_code code, const struct ks_ast *n,
                                 const char *fmt, ...) __attribute__((format(printf, 4, 5)));
bool ks_resolve_is_name(const struct ks_ast *n); /* WORD or STRING */
struct ks_str ks_resolve_source(const struct ks_resolve *r, struct ks_span at);
bool ks_resolve_starred(struct ks_str s);
void ks_resolve_pattern(struct ks_resolve *r, const struct ks_ast *n); /* counts one against its limit */

/* Options of a command, by table row; values are the defaults' where absent. */
struct ks_options {
    const struct ks_ast *value[KS_OPT_COUNT];
};
void ks_resolve_options(const struct ks_ast *command, struct ks_options *o);
bool ks_resolve_bool(const struct ks_options *o, enum ks_opt opt);
int64_t ks_resolve_int(struct ks_resolve *r, const struct ks_options *o, enum ks_opt opt, int64_t most);
struct ks_str ks_resolve_text(const struct ks_options *o, enum ks_opt opt);
bool ks_resolve_count(struct ks_str s, int64_t *out); /* digits only */

/* Rooms. */
struct ks_x *ks_search_resolve(struct ks_resolve *r, const struct ks_ast *n);
struct ks_x *ks_expr_resolve(struct ks_resolve *r, const struct ks_ast *n);
/* Reports an expression that can give no condition; `where` says who needs one. */
bool ks_expr_wants_condition(struct ks_resolve *r, const struct ks_x *x, const struct ks_ast *n,
                             const char *where);
/* Calls that are no calls: mvmap, mvfilter, sigfig; and what a printf format asks for. */
struct ks_x *ks_calls_map(struct ks_resolve *r, const struct ks_ast *n);
struct ks_x *ks_calls_filter(struct ks_resolve *r, const struct ks_ast *n);
struct ks_x *ks_calls_sigfig(struct ks_resolve *r, const struct ks_ast *n, struct ks_x *x);
void ks_calls_printf(struct ks_resolve *r, const struct ks_ast *n, const struct ks_x *x);
struct ks_x *ks_expr_condition(struct ks_resolve *r, const struct ks_ast *n); /* must be able to be true */
void ks_stats_resolve(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_search(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_where(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_eval(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_fillnull(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_rename(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_table(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_fields(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_iplocation(struct ks_resolve *r, const struct ks_ast *command);
void ks_stream_makeresults(struct ks_resolve *r, const struct ks_ast *command);
void ks_listing_sort(struct ks_resolve *r, const struct ks_ast *command);
void ks_listing_dedup(struct ks_resolve *r, const struct ks_ast *command);
void ks_listing_head(struct ks_resolve *r, const struct ks_ast *command);
void ks_listing_tail(struct ks_resolve *r, const struct ks_ast *command);
void ks_listing_reverse(struct ks_resolve *r, const struct ks_ast *command);
/* Commands one after the other; `rows`: they have rows to work on, so none need stand first. */
void ks_resolve_commands(struct ks_resolve *r, const struct ks_ast *tree, bool rows);
void ks_fromtext_rex(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_regex(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_makemv(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_nomv(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_mvexpand(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_replace(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_extract(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_kv(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_xmlkv(struct ks_resolve *r, const struct ks_ast *command);
void ks_binning_resolve(struct ks_resolve *r, const struct ks_ast *command);
void ks_convert_resolve(struct ks_resolve *r, const struct ks_ast *command);
void ks_lookups_resolve(struct ks_resolve *r, const struct ks_ast *command);
/* The table of that name, or NULL with a message at the node. */
const struct ks_lookup *ks_lookups_table(struct ks_resolve *r, const struct ks_ast *n);
void ks_describe_strcat(struct ks_resolve *r, const struct ks_ast *command);
void ks_describe_rangemap(struct ks_resolve *r, const struct ks_ast *command);
void ks_describe_addinfo(struct ks_resolve *r, const struct ks_ast *command);
void ks_describe_fieldformat(struct ks_resolve *r, const struct ks_ast *command);
void ks_describe_shown(struct ks_resolve *r); /* the fieldformats of a pipeline, at its end */
void ks_fromtext_spath(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_fromjson(struct ks_resolve *r, const struct ks_ast *command);
void ks_fromtext_tojson(struct ks_resolve *r, const struct ks_ast *command);
void ks_rowstats_eventstats(struct ks_resolve *r, const struct ks_ast *command);
void ks_rowstats_streamstats(struct ks_resolve *r, const struct ks_ast *command);
void ks_rowstats_accum(struct ks_resolve *r, const struct ks_ast *command);
void ks_rowstats_delta(struct ks_resolve *r, const struct ks_ast *command);
void ks_totals_top(struct ks_resolve *r, const struct ks_ast *command);
void ks_totals_rare(struct ks_resolve *r, const struct ks_ast *command);
void ks_totals_mvcombine(struct ks_resolve *r, const struct ks_ast *command);
void ks_totals_addtotals(struct ks_resolve *r, const struct ks_ast *command);
void ks_charts_chart(struct ks_resolve *r, const struct ks_ast *command);
void ks_charts_timechart(struct ks_resolve *r, const struct ks_ast *command);
void ks_charts_xyseries(struct ks_resolve *r, const struct ks_ast *command);
void ks_charts_untable(struct ks_resolve *r, const struct ks_ast *command);
void ks_grouping_transaction(struct ks_resolve *r, const struct ks_ast *command);
void ks_grouping_mstats(struct ks_resolve *r, const struct ks_ast *command);
/* A search written as a text, such as that of searchmatch(), at the place of `at`. NULL with a message. */
struct ks_x *ks_expr_search(struct ks_resolve *r, const struct ks_ast *at, struct ks_str text,
                            const char *where);
void ks_resolve_pipeline(struct ks_resolve *r, const struct ks_ast *tree);

#endif
