/* calls.c - calls that are no calls: their arguments are more than values.
 *
 * mvmap and mvfilter become loops: a field's name means one of its values in the expression that runs for
 * each. mvmap's first argument names the field, alone or in mvindex(); mvfilter's is the one field of its
 * condition. Loops nest up to KS_MAX_LOOPS; the inner one of a name hides the outer.
 *
 * sigfig needs the digits of the operands of its calculation, so it is handed the operands and the shape of
 * the calculation (func/sigfig.c).
 *
 * A printf format that stands in the rule is read here once, so that its slips are told before the run. */
#include "func/printf.h"
#include "plan/resolve.h"

static struct ks_x *null_at(struct ks_resolve *r, const struct ks_ast *n) {
    return ks_ir_const(r->plan, ks_value_null(), ks_resolve_at(r, n));
}

/* ---- loops ---- */

static struct ks_x *loop(struct ks_resolve *r, const struct ks_ast *n, enum ks_func f,
                         const struct ks_ast *values, struct ks_str name, const struct ks_ast *each) {
    if (r->n_items == KS_MAX_LOOPS) {
        ks_resolve_error(r, KS_D_NEST, n, "mvmap() and mvfilter() are nested deeper than %d", KS_MAX_LOOPS);
        return null_at(r, n);
    }
    struct ks_x *x = ks_ir_x(r->plan, KS_X_LOOP, ks_resolve_at(r, n), 2);
    x->op = (uint8_t)f;
    x->cflags = (uint8_t)r->n_items;
    x->types = KS_T_FIELD;
    x->kids[0] = ks_expr_resolve(r, values);
    r->items[r->n_items++] = name;
    x->kids[1] = ks_expr_resolve(r, each);
    r->n_items--;
    return x;
}

static bool is_field(const struct ks_ast *n) {
    bool word = ks_text_is_nocase(n->text, "true") || ks_text_is_nocase(n->text, "false") ||
                ks_text_is_nocase(n->text, "null");
    return n->kind == KS_AST_FIELD && (n->op || !word);
}

/* The field that the values come from: itself, or in mvindex(). */
static const struct ks_ast *mapped_field(const struct ks_ast *n) {
    while (n->kind == KS_AST_CALL && ks_lang_func(n->text) == KS_FUNC_MVINDEX && n->kid) n = n->kid;
    return is_field(n) ? n : NULL;
}

struct ks_x *ks_calls_map(struct ks_resolve *r, const struct ks_ast *n) {
    const struct ks_ast *field = mapped_field(n->kid);
    if (!field) {
        ks_resolve_error(r, KS_D_FUNC_TYPE, n->kid,
                         "argument 1 of mvmap() must be a field, or mvindex() of one");
        return null_at(r, n);
    }
    struct ks_x *x = loop(r, n, KS_FUNC_MVMAP, n->kid, field->text, n->last);
    if (x->kind == KS_X_LOOP && x->kids[1]->types == KS_T_BOOL)
        ks_resolve_error(r, KS_D_BOOL_STORED, n->last, "mvmap() needs a value for each, this is a condition");
    return x;
}

/* The only field of a condition; reports a second one. NULL when there is none. */
static const struct ks_ast *only_field(struct ks_resolve *r, const struct ks_ast *n,
                                       const struct ks_ast *found) {
    if (is_field(n)) {
        if (found && !ks_text_equal(found->text, n->text))
            ks_resolve_error(r, KS_D_FUNC_TYPE, n, "mvfilter() looks at one field only, at `%.*s` already",
                             KS_FMT(found->text));
        return found ? found : n;
    }
    for (const struct ks_ast *k = n->kid; k; k = k->next) found = only_field(r, k, found);
    return found;
}

struct ks_x *ks_calls_filter(struct ks_resolve *r, const struct ks_ast *n) {
    const struct ks_ast *field = only_field(r, n->kid, NULL);
    if (!field) {
        ks_resolve_error(r, KS_D_FUNC_TYPE, n->kid, "mvfilter() needs a condition over a field");
        return null_at(r, n);
    }
    struct ks_x *x = loop(r, n, KS_FUNC_MVFILTER, field, field->text, n->kid);
    if (x->kind == KS_X_LOOP) ks_expr_wants_condition(r, x->kids[1], n->kid, "mvfilter()");
    return x;
}

/* ---- sigfig ---- */

enum { MOST_OPERANDS = 253 };

struct shape {
    struct ks_buf text;
    struct ks_x *operands[MOST_OPERANDS];
    uint32_t n; /* may pass the most */
};

static char operator_letter(const struct ks_x *x) {
    if (x->kind != KS_X_OP) return 0;
    switch (x->op) {
    case KS_OP_ADD: return '+';
    case KS_OP_SUB: return '-';
    case KS_OP_MUL: return '*';
    case KS_OP_DIV: return '/';
    case KS_OP_MOD: return '%';
    case KS_OP_NEG: return 'n';
    default: return 0;
    }
}

static void take_shape(struct shape *s, struct ks_x *x) {
    char letter = operator_letter(x);
    if (!letter) {
        if (s->n < MOST_OPERANDS) s->operands[s->n] = x;
        s->n++;
    }
    for (uint32_t i = 0; letter && i < x->n; i++) take_shape(s, x->kids[i]);
    ks_buf_byte(&s->text, letter ? letter : 'v');
}

struct ks_x *ks_calls_sigfig(struct ks_resolve *r, const struct ks_ast *n, struct ks_x *x) {
    struct shape s = {.n = 0};
    ks_buf_init(&s.text);
    take_shape(&s, x->kids[0]);
    if (s.n > MOST_OPERANDS) {
        ks_resolve_error(r, KS_D_TOO_MANY, n, "sigfig() of more than %d operands", MOST_OPERANDS);
        s.n = MOST_OPERANDS;
    }
    struct ks_x *call = ks_ir_x(r->plan, KS_X_CALL, x->at, s.n + 1);
    call->op = x->op;
    call->types = x->types;
    struct ks_str text = ks_arena_str(r->plan->arena, ks_buf_view(&s.text));
    call->kids[0] = ks_ir_const(r->plan, ks_value_string(text), x->at);
    for (uint32_t i = 0; i < s.n; i++) call->kids[i + 1] = s.operands[i];
    ks_buf_fini(&s.text);
    return call;
}

/* ---- printf ---- */

void ks_calls_printf(struct ks_resolve *r, const struct ks_ast *n, const struct ks_x *x) {
    const struct ks_value *v = &x->kids[0]->val;
    unsigned values;
    size_t bad;
    if (x->kids[0]->kind != KS_X_CONST || v->kind != KS_TEXT) return;
    struct ks_str format = {v->p, v->n};
    if (!ks_printf_check(format, &values, &bad))
        ks_resolve_error(r, KS_D_FUNC_TYPE, n->kid, "printf() knows no such conversion: `%.*s`",
                         KS_FMT(ks_text_cut(format, bad, bad + 8)));
    else if (values > x->n - 1)
        ks_resolve_error(r, KS_D_FUNC_ARITY, n, "the format of printf() takes %u value%s, not %u", values,
                         values == 1 ? "" : "s", x->n - 1);
}
