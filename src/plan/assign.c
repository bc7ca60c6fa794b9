/* assign.c - eval: values into fields, and into fields whose names rows give (semantics 5.1).
 *
 * `{f}` in the name on the left stands for the value of field f. Such a name becomes an expression that
 * joins the texts between the braces with the fields in them; a row in which it is null, because a field
 * is absent or holds several values, is left as it is. `a{}` is a plain name, and so is a brace that is
 * never closed. Refused: conditions, which no field can hold. */
#include "plan/bracket.h"

static struct ks_pop *op(struct ks_resolve *r, enum ks_pkind kind, const struct ks_ast *n) {
    return ks_ir_op(r->plan, kind, r->stage, ks_resolve_at(r, n));
}

/* ---- names ---- */

/* The next `{f}` from `at` on: where its braces stand. f may hold `{}` itself. */
static bool next_hole(struct ks_str s, size_t at, size_t *open, size_t *shut) {
    size_t level = 0;
    for (size_t i = at; i < s.n; i++) {
        if (s.p[i] == '{' && level++ == 0) *open = i;
        if (s.p[i] != '}' || level == 0 || --level) continue;
        *shut = i;
        if (i > *open + 1) return true;
    }
    return false;
}

static struct ks_x *field(struct ks_resolve *r, struct ks_str name, const struct ks_ast *n) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_FIELD, ks_resolve_at(r, n), 0);
    x->field = ks_resolve_field(r, name);
    x->types = KS_T_FIELD;
    return x;
}

static struct ks_x *join(struct ks_resolve *r, struct ks_x *a, struct ks_x *b) {
    if (!a) return b;
    struct ks_x *x = ks_ir_x(r->plan, KS_X_OP, a->at, 2);
    x->op = KS_OP_CAT;
    x->types = KS_T_STR;
    x->kids[0] = a;
    x->kids[1] = b;
    return x;
}

static struct ks_x *join_text(struct ks_resolve *r, struct ks_x *a, struct ks_str text,
                              const struct ks_ast *n) {
    if (!text.n) return a;
    return join(r, a, ks_ir_const(r->plan, ks_value_string(text), ks_resolve_at(r, n)));
}

/* The name as an expression; *pattern is what it can be, a `*` for each field. NULL: a plain name. */
static struct ks_x *computed(struct ks_resolve *r, const struct ks_ast *n, struct ks_str *pattern) {
    struct ks_str s = n->text;
    struct ks_x *x = NULL;
    size_t at = 0, open = 0, shut = 0;
    *pattern = KS_STR("");
    for (; next_hole(s, at, &open, &shut); at = shut + 1) {
        struct ks_str before = ks_text_cut(s, at, open);
        *pattern = ks_arena_printf(r->plan->arena, "%.*s%.*s*", KS_FMT(*pattern), KS_FMT(before));
        x = join(r, join_text(r, x, before, n), field(r, ks_text_cut(s, open + 1, shut), n));
    }
    if (!x) return NULL;
    struct ks_str rest = ks_text_cut(s, at, s.n);
    *pattern = ks_arena_printf(r->plan->arena, "%.*s%.*s", KS_FMT(*pattern), KS_FMT(rest));
    return join_text(r, x, rest, n);
}

/* ---- assignments ---- */

void ks_assign_one(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_str pattern;
    struct ks_x *x = ks_expr_resolve(r, n->kid), *name = ks_foreach_name(r, n, &pattern);
    if (!name) name = computed(r, n, &pattern);
    if (x->types & KS_T_BOOL) {
        struct ks_diag *d =
            ks_resolve_error(r, KS_D_BOOL_STORED, n->kid, "`%.*s` cannot hold a condition", KS_FMT(n->text));
        ks_diag_advise(r->diags, d, "write if(..., \"true\", \"false\") or tostring(...)");
    }
    struct ks_pop *set = op(r, name ? KS_P_SETNAMED : KS_P_SET, n);
    set->x = x;
    set->name = name;
    set->value = pattern;
    if (!name) set->field = ks_resolve_make(r, n->text);
}

void ks_stream_eval(struct ks_resolve *r, const struct ks_ast *command) {
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_ASSIGN && n->kid)
            ks_assign_one(r, n);
        else
            ks_resolve_error(r, KS_D_ARGS, n, "`eval` does not take this");
    }
    if (!command->kid) ks_resolve_error(r, KS_D_ARGS, command, "`eval` needs name=expression");
    op(r, KS_P_PASS, command);
}
