/* stream.c - commands that look at one row at a time, and makeresults.
 *
 * Each function takes one command of the tree to operators and ends with the PASS that counts its
 * rows. What a command refuses is said where it is refused. fillnull without a list needs all rows,
 * because it fills the fields that any row has: it is a FILLALL sink here; fill.c finds where that
 * can wait for the groups of a stats. */
#include "func/geo.h"
#include "func/match.h"
#include "plan/bracket.h"
#include "plan/made.h"

#include <string.h>

static struct ks_pop *op(struct ks_resolve *r, enum ks_pkind kind, const struct ks_ast *n) {
    return ks_ir_op(r->plan, kind, r->stage, ks_resolve_at(r, n));
}

static void pass(struct ks_resolve *r, const struct ks_ast *command) {
    op(r, KS_P_PASS, command);
}

static void misplaced(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n) {
    ks_resolve_error(r, KS_D_ARGS, n, "`%s` does not take this", ks_cmd_rows[command->op].name);
}

/* The WORD and STRING kids as names; anything else but options is refused. */
static struct ks_str *names_of(struct ks_resolve *r, const struct ks_ast *command, uint32_t *count) {
    struct ks_str *names = KS_NEWN(r->plan->arena, ks_ast_count(command) + 1, struct ks_str);
    *count = 0;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (ks_resolve_is_name(n))
            names[(*count)++] = n->text;
        else if (n->kind != KS_AST_OPTION && n->kind != KS_AST_SIGN)
            misplaced(r, command, n);
    }
    return names;
}

/* ---- search, where ---- */

void ks_stream_search(struct ks_resolve *r, const struct ks_ast *command) {
    if (command->kid) {
        struct ks_x *x = ks_search_resolve(r, command->kid);
        ks_bracket_filter(r, command, x);
    }
    pass(r, command);
}

void ks_stream_where(struct ks_resolve *r, const struct ks_ast *command) {
    if (!command->kid) {
        ks_resolve_error(r, KS_D_ARGS, command, "`where` needs a condition");
        return;
    }
    struct ks_x *x = ks_expr_condition(r, command->kid);
    op(r, KS_P_FILTER, command)->x = x;
    pass(r, command);
}

/* ---- fillnull ---- */

static void fill_list(struct ks_resolve *r, const struct ks_ast *command, struct ks_str value) {
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (!ks_resolve_is_name(n)) {
            misplaced(r, command, n);
        } else if (ks_resolve_starred(n->text)) {
            ks_resolve_error(r, KS_D_WILDCARD, n, "`fillnull` takes names without wildcards");
        } else {
            struct ks_pop *fill = op(r, KS_P_FILL, n);
            fill->field = ks_resolve_make(r, n->text);
            fill->value = value;
        }
    }
    pass(r, command);
}

void ks_stream_fillnull(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    struct ks_str value = ks_resolve_text(&o, KS_OPT_FILLNULL_VALUE);
    bool list = false;
    for (const struct ks_ast *n = command->kid; n; n = n->next) list = list || n->kind != KS_AST_OPTION;
    if (list)
        fill_list(r, command, value);
    else
        ks_ir_sink(r->plan, KS_SINK_FILLALL, r->stage, command->span)->sink->value = value;
}

/* ---- rename ---- */

static void rename_pair(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_str from = n->kid->text, to = n->last->text;
    if (ks_match_stars(from) != ks_match_stars(to)) {
        ks_resolve_error(r, KS_D_WILDCARD, n, "`%.*s` and `%.*s` differ in their number of asterisks",
                         KS_FMT(from), KS_FMT(to));
    } else if (ks_match_stars(from)) {
        struct ks_pop *x = op(r, KS_P_RENAMEW, n);
        ks_resolve_pattern(r, n);
        x->names = KS_NEWN(r->plan->arena, 2, struct ks_str);
        x->names[0] = from;
        x->names[1] = to;
        x->n = 2;
    } else if (!ks_text_equal(from, to)) {
        struct ks_pop *x = op(r, KS_P_MOVE, n);
        x->from = ks_resolve_field(r, from);
        x->field = ks_resolve_make(r, to);
    }
}

void ks_stream_rename(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_names *sources = ks_names_new(0);
    if (!command->kid) ks_resolve_error(r, KS_D_ARGS, command, "`rename` needs a AS b");
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind != KS_AST_RENAME || !ks_resolve_is_name(n->kid) || !ks_resolve_is_name(n->last)) {
            struct ks_diag *d = ks_resolve_error(r, KS_D_ARGS, n, "`rename` takes pairs");
            ks_diag_advise(r->diags, d, "write old AS new");
            continue;
        }
        uint32_t before = ks_names_count(sources);
        if (ks_names_intern(sources, n->kid->text) < before)
            ks_resolve_error(r, KS_D_ARGS, n, "`%.*s` is renamed twice", KS_FMT(n->kid->text));
        rename_pair(r, n);
    }
    ks_names_free(sources);
    pass(r, command);
}

/* ---- table, fields ---- */

static void project(struct ks_resolve *r, const struct ks_ast *command, uint32_t flags, struct ks_str *names,
                    uint32_t n) {
    if (!n) ks_resolve_error(r, KS_D_ARGS, command, "`%s` needs names", ks_cmd_rows[command->op].name);
    struct ks_pop *x = op(r, KS_P_PROJECT, command);
    x->flags = flags;
    x->names = names;
    x->n = n;
    x->slots = KS_NEWN(r->plan->arena, n + 1, uint32_t);
    for (uint32_t i = 0; i < n; i++) {
        bool wild = ks_resolve_starred(names[i]);
        x->slots[i] = wild ? KS_NONE : ks_resolve_field(r, names[i]);
        if (wild) ks_resolve_pattern(r, command);
    }
    pass(r, command);
}

void ks_stream_table(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    uint32_t n;
    ks_resolve_options(command, &o);
    struct ks_str *names = names_of(r, command, &n);
    project(r, command, KS_PROJ_KEEP, names, n);
}

void ks_stream_fields(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    uint32_t n;
    ks_resolve_options(command, &o);
    struct ks_str *names = names_of(r, command, &n);
    const struct ks_ast *first = command->kid;
    char sign = first && first->kind == KS_AST_SIGN ? (char)first->op : 0;
    project(r, command, sign == '-' ? KS_PROJ_REMOVE : KS_PROJ_KEEP | KS_PROJ_FIELDS, names, n);
}

/* ---- iplocation ---- */

void ks_stream_iplocation(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    uint32_t n;
    ks_resolve_options(command, &o);
    struct ks_str *names = names_of(r, command, &n), prefix = ks_resolve_text(&o, KS_OPT_IPLOCATION_PREFIX);
    uint32_t parts = ks_resolve_bool(&o, KS_OPT_IPLOCATION_ALLFIELDS) ? KS_GEO_PARTS : KS_GEO_LON + 1;
    if (n != 1 || ks_resolve_starred(names[0])) {
        ks_resolve_error(r, KS_D_ARGS, command, "`iplocation` takes one field that holds an address");
        return;
    }
    struct ks_pop *x = op(r, KS_P_GEO, command);
    x->from = ks_resolve_field(r, names[0]);
    x->value = ks_resolve_text(&o, KS_OPT_IPLOCATION_LANG);
    x->n = parts;
    x->pairs = KS_NEWN(r->plan->arena, 2 * parts, uint32_t);
    for (uint32_t i = 0; i < parts; i++) {
        struct ks_str name = ks_arena_printf(r->plan->arena, "%.*s%s", KS_FMT(prefix), ks_geo_names[i]);
        x->pairs[2 * i] = i;
        x->pairs[2 * i + 1] = ks_resolve_make(r, name);
    }
    r->plan->flags |= KS_RULE_GEO;
    pass(r, command);
}

/* ---- makeresults ---- */

/* annotate=true: the default fields, null (where data gives them no value) but for the server, which is
 * this machine. */
static void annotate(struct ks_resolve *r, const struct ks_ast *command) {
    static const char *const names[] = {"_raw", "host", "source", "sourcetype", "splunk_server_group"};
    for (size_t i = 0; i < sizeof names / sizeof *names && !r->plan->data.p; i++)
        op(r, KS_P_NULL, command)->field = ks_resolve_make(r, ks_text_of(names[i]));
    struct ks_pop *set = op(r, KS_P_SET, command);
    set->x = ks_ir_const(r->plan, ks_value_string(KS_STR("localhost")), command->span);
    set->field = ks_resolve_make(r, KS_STR("splunk_server"));
}

static void take_data(struct ks_resolve *r, const struct ks_ast *data, struct ks_str text, bool csv) {
    struct ks_made m = {.n = 0};
    ks_buf_init(&m.rows);
    if (csv ? ks_made_csv(&m, text) : ks_made_json(&m, text)) {
        if (m.n) r->plan->data = ks_arena_str(r->plan->arena, ks_buf_view(&m.rows));
        r->plan->made = m.n;
        r->plan->csv = csv;
    } else {
        ks_resolve_error(r, KS_D_OPT_VALUE, data->kid, "this is no %s: %s (byte %zu of the text)",
                         csv ? "CSV" : "JSON", m.why, m.at + 1);
    }
    ks_buf_fini(&m.rows);
}

/* format= and data= need each other; `count` does not matter beside them. */
static void rows_of_data(struct ks_resolve *r, const struct ks_options *o) {
    const struct ks_ast *format = o->value[KS_OPT_MAKERESULTS_FORMAT];
    const struct ks_ast *data = o->value[KS_OPT_MAKERESULTS_DATA];
    struct ks_str kind = ks_resolve_text(o, KS_OPT_MAKERESULTS_FORMAT);
    bool csv = ks_text_is_nocase(kind, "csv");
    if (format && !csv && !ks_text_is_nocase(kind, "json"))
        ks_resolve_error(r, KS_D_OPT_VALUE, format->kid, "`format` is csv or json, not `%.*s`", KS_FMT(kind));
    else if (format && data)
        take_data(r, data, ks_resolve_text(o, KS_OPT_MAKERESULTS_DATA), csv);
    else if (format)
        ks_resolve_error(r, KS_D_ARGS, format, "`format` says how to read `data`, which is missing");
    else if (data)
        ks_resolve_error(r, KS_D_ARGS, data, "`data` needs format=csv or format=json");
}

void ks_stream_makeresults(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    uint32_t n;
    ks_resolve_options(command, &o);
    names_of(r, command, &n);
    if (n) ks_resolve_error(r, KS_D_ARGS, command, "`makeresults` takes options only");
    r->plan->made = (uint32_t)ks_resolve_int(r, &o, KS_OPT_MAKERESULTS_COUNT, KS_MAX_ROWS_MADE);
    rows_of_data(r, &o);
    r->plan->flags |= KS_RULE_GENERATES;
    r->grouped = true;
    (void)ks_resolve_make(r, KS_STR("_time"));
    if (ks_resolve_bool(&o, KS_OPT_MAKERESULTS_ANNOTATE)) annotate(r, command);
    pass(r, command);
}
