/* describe.c - commands that become plain operators: strcat, rangemap, addinfo, and fieldformat.
 *
 * strcat and rangemap are expressions in another dress, and become such. fieldformat changes what is shown,
 * not what later commands see: its expression waits until the end of the pipeline, follows renames of its
 * field, and is forgotten when a transforming command makes other rows. */
#include "plan/resolve.h"

#include "func/match.h"

#include <stdio.h>
#include <string.h>

static void pass(struct ks_resolve *r, const struct ks_ast *command) {
    ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
}

static struct ks_x *call(struct ks_resolve *r, enum ks_func f, struct ks_span at, uint8_t types,
                         uint32_t kids) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_CALL, at, kids);
    x->op = (uint8_t)f;
    x->types = types;
    return x;
}

static struct ks_x *binary(struct ks_resolve *r, enum ks_op op, uint8_t types, struct ks_x *a,
                           struct ks_x *b) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_OP, a->at, 2);
    x->op = (uint8_t)op;
    x->types = types;
    x->kids[0] = a;
    x->kids[1] = b;
    return x;
}

static struct ks_x *field(struct ks_resolve *r, struct ks_str name, struct ks_span at) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_FIELD, at, 0);
    x->field = ks_resolve_field(r, name);
    x->types = KS_T_FIELD;
    return x;
}

static struct ks_x *text(struct ks_resolve *r, struct ks_str s, struct ks_span at) {
    return ks_ir_const(r->plan, ks_value_string(s), at);
}

static void set(struct ks_resolve *r, const struct ks_ast *command, struct ks_str name, struct ks_x *x) {
    struct ks_pop *op = ks_ir_op(r->plan, KS_P_SET, r->stage, command->span);
    op->x = x;
    op->field = ks_resolve_make(r, name);
}

/* ---- strcat ---- */

/* A text in quotes stands for itself. The values of a field are joined with blanks; a missing one counts as
 * empty unless all are required, which then leaves the target as it was. */
static struct ks_x *strcat_part(struct ks_resolve *r, const struct ks_ast *n, bool required) {
    struct ks_span at = n->span;
    if (n->kind == KS_AST_STRING) return text(r, n->text, at);
    struct ks_x *joined = call(r, KS_FUNC_MVJOIN, at, KS_T_STR, 2);
    joined->kids[0] = field(r, n->text, at);
    joined->kids[1] = text(r, KS_STR(" "), at);
    if (required) return joined;
    struct ks_x *either = call(r, KS_FUNC_COALESCE, at, KS_T_STR, 2);
    either->kids[0] = joined;
    either->kids[1] = text(r, KS_STR(""), at);
    return either;
}

void ks_describe_strcat(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    bool required = ks_resolve_bool(&o, KS_OPT_STRCAT_ALLREQUIRED), any = false;
    const struct ks_ast *target = NULL;
    struct ks_x *x = text(r, KS_STR(""), command->span);
    for (const struct ks_ast *n = command->kid; n; n = n->next)
        if (n->kind != KS_AST_OPTION) target = n;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION || n == target) continue;
        if (!ks_resolve_is_name(n) || (n->kind == KS_AST_WORD && ks_resolve_starred(n->text))) {
            ks_resolve_error(r, KS_D_ARGS, n, "`strcat` takes names and texts in double quotes");
            continue;
        }
        any = true;
        x = binary(r, KS_OP_CAT, KS_T_STR, x, strcat_part(r, n, required));
    }
    if (!any || !ks_resolve_is_name(target)) {
        ks_resolve_error(r, KS_D_ARGS, command, "`strcat` needs what to join, and a name for it at the end");
        return;
    }
    if (required) {
        struct ks_x *kept = call(r, KS_FUNC_COALESCE, command->span, KS_T_FIELD, 2);
        kept->kids[0] = x;
        kept->kids[1] = field(r, target->text, command->span);
        x = kept;
    }
    set(r, command, target->text, x);
    pass(r, command);
}

/* ---- rangemap ---- */

/* low-high, either of which may be negative. */
static bool range_of(struct ks_str s, struct ks_str *low, struct ks_str *high) {
    double d;
    for (size_t i = 1; i < s.n; i++) {
        if (s.p[i] != '-') continue;
        *low = ks_text_cut(s, 0, i);
        *high = ks_text_cut(s, i + 1, s.n);
        if (ks_value_parse_num(*low, &d) && ks_value_parse_num(*high, &d)) return true;
    }
    return false;
}

/* if(f>=low AND f<=high, name, null()) */
static struct ks_x *range_test(struct ks_resolve *r, const struct ks_ast *n, struct ks_str name) {
    struct ks_str low, high;
    struct ks_span at = n->span;
    if (!ks_resolve_is_name(n->kid) || !range_of(n->kid->text, &low, &high)) {
        struct ks_diag *d =
            ks_resolve_error(r, KS_D_OPT_VALUE, n, "a range is two numbers with a - between them");
        ks_diag_advise(r->diags, d, "write low=0-30 elevated=31-39 default=severe");
        return NULL;
    }
    struct ks_x *both = ks_ir_x(r->plan, KS_X_AND, at, 3), *x = call(r, KS_FUNC_IF, at, KS_T_FIELD, 3);
    both->types = KS_T_BOOL;
    both->kids[0] = call(r, KS_FUNC_ISNUM, at, KS_T_BOOL, 1);
    both->kids[0]->kids[0] = field(r, name, at);
    both->kids[1] =
        binary(r, KS_OP_GE, KS_T_BOOL, field(r, name, at), ks_ir_const(r->plan, ks_value_text(low), at));
    both->kids[2] =
        binary(r, KS_OP_LE, KS_T_BOOL, field(r, name, at), ks_ir_const(r->plan, ks_value_text(high), at));
    x->kids[0] = both;
    x->kids[1] = text(r, n->text, at);
    x->kids[2] = ks_ir_const(r->plan, ks_value_null(), at);
    return x;
}

enum { MOST_RANGES = 254 };

void ks_describe_rangemap(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    struct ks_str name = ks_resolve_text(&o, KS_OPT_RANGEMAP_FIELD);
    struct ks_x *all = call(r, KS_FUNC_MVAPPEND, command->span, KS_T_FIELD, ks_ast_count(command)), *one;
    all->n = 0;
    if (!name.n) ks_resolve_error(r, KS_D_ARGS, command, "`rangemap` needs field=");
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind != KS_AST_OPTION)
            ks_resolve_error(r, KS_D_ARGS, n, "`rangemap` takes name=low-high");
        else if (n->op == KS_OPT_COUNT && all->n < MOST_RANGES && (one = range_test(r, n, name)))
            all->kids[all->n++] = one;
    }
    struct ks_x *x = call(r, KS_FUNC_COALESCE, command->span, KS_T_FIELD, all->n ? 2 : 1);
    if (all->n) x->kids[0] = all;
    x->kids[x->n - 1] = text(r, ks_resolve_text(&o, KS_OPT_RANGEMAP_DEFAULT), command->span);
    set(r, command, KS_STR("range"), x);
    pass(r, command);
}

/* ---- addinfo ---- */

void ks_describe_addinfo(struct ks_resolve *r, const struct ks_ast *command) {
    static const char *const names[KS_INFO_COUNT] = {[KS_INFO_MIN] = "info_min_time",
                                                     [KS_INFO_MAX] = "info_max_time",
                                                     [KS_INFO_SID] = "info_sid",
                                                     [KS_INFO_SEARCH] = "info_search_time"};
    if (command->kid) ks_resolve_error(r, KS_D_ARGS, command->kid, "`addinfo` takes nothing");
    for (uint32_t i = 0; i < KS_INFO_COUNT; i++) {
        struct ks_pop *op = ks_ir_do(r->plan, KS_OP_INFO, r->stage, command->span);
        op->field = ks_resolve_make(r, ks_text_of(names[i]));
        op->flags = i;
    }
    pass(r, command);
}

/* ---- fieldformat ---- */

void ks_describe_fieldformat(struct ks_resolve *r, const struct ks_ast *command) {
    const struct ks_ast *n = command->kid;
    if (!n || n->next || n->kind != KS_AST_ASSIGN || !n->kid) {
        ks_resolve_error(r, KS_D_ARGS, n && n->next ? n->next : command,
                         "`fieldformat` takes one name=expression");
        return;
    }
    struct ks_x *x = ks_expr_resolve(r, n->kid);
    if (x->types & KS_T_BOOL)
        ks_resolve_error(r, KS_D_BOOL_STORED, n->kid, "`%.*s` cannot show a condition", KS_FMT(n->text));
    struct ks_pop *op = ks_ir_op(r->plan, KS_P_SHOWN, r->stage, command->span);
    op->x = x;
    op->field = ks_resolve_field(r, n->text);
    pass(r, command);
}

/* The field that x reads as `from` becomes `to`. */
static void follow(struct ks_x *x, uint32_t from, uint32_t to) {
    if (x->field == from) x->field = to;
    for (uint32_t i = 0; i < x->n; i++) follow(x->kids[i], from, to);
}

static bool listed(const struct ks_plan *p, const struct ks_pop *list, uint32_t f) {
    for (uint32_t i = 0; i < list->n; i++)
        if (ks_match_name(list->names[i], p->fields[f].name, NULL, 0)) return true;
    return false;
}

/* Whether a field, and with it how it is shown, ends at an operator. */
static bool ends_at(const struct ks_plan *p, const struct ks_pop *op, uint32_t f) {
    if (op->kind == KS_P_SINK) return ks_sink_rows[op->sink->kind].fresh;
    if (op->kind == KS_P_MOVE || op->kind == KS_P_NULL) return op->field == f;
    if (op->kind == KS_P_SHOWN) return op->field == f; /* a later fieldformat of the same */
    return op->kind == KS_P_PROJECT && listed(p, op, f) == ((op->flags & KS_PROJ_REMOVE) != 0);
}

/* Where it is at the end of the pipeline; KS_NONE: nowhere. */
static uint32_t survives(struct ks_plan *p, struct ks_pop *shown) {
    uint32_t f = shown->field;
    for (const struct ks_pop *op = shown->next; op; op = op->next) {
        if (ends_at(p, op, f)) return KS_NONE;
        if (op->kind != KS_P_MOVE || op->from != f) continue;
        follow(shown->x, f, op->field);
        f = op->field;
    }
    return f;
}

/* All are computed before any is shown, so that none sees what another shows. */
void ks_describe_shown(struct ks_resolve *r) {
    struct ks_plan *p = r->plan;
    struct ks_pop *list = NULL, **end = &list;
    for (struct ks_pop **at = &p->ops, *op; (op = *at);) {
        if (op->kind != KS_P_SHOWN) {
            at = &op->next;
            continue;
        }
        op->field = survives(p, op);
        *at = op->next;
        if (p->end == &op->next) p->end = at;
        op->next = NULL;
        if (op->field == KS_NONE) continue;
        *end = op;
        end = &op->next;
    }
    for (struct ks_pop *op = list; op; op = op->next) {
        struct ks_pop *set = ks_ir_op(p, KS_P_SET, KS_NONE, op->at);
        set->x = op->x;
        set->field = op->from = ks_ir_hidden(p);
    }
    for (struct ks_pop *op = list; op; op = op->next) {
        struct ks_pop *show = ks_ir_do(p, KS_OP_MOVE, KS_NONE, op->at);
        show->from = op->from;
        show->field = op->field;
        show->shows = true;
    }
}
