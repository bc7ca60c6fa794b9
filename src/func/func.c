/* func.c - the table of eval functions, the rule for null arguments, and the operators.
 *
 * The table comes from the rows of funcs.def: a row without a C function of its name does not link. A
 * function whose row does not say "sees nulls" never gets one.
 *
 * The operators stand here once, for the VM and for constant folding. Their rules (semantics 5.2, 5.3, 11.9
 * to 11.11): arithmetic and `.` take single values; a comparison is numeric if both sides are numbers or read
 * as such, else by bytes, and with lists it is true of any pair; logic has three values, null being the
 * third. A boolean compares with booleans only.
 *
 * KS_VF_STRING text is a string to `+` and to the type tests, and never occurs inside a list: values of lists
 * are field values. So `stored` has one flag to clear however long the list is. */
#include "func/arg.h"
#include "func/match.h"

#include <string.h>

ks_func_fn *const ks_func_table[KS_FUNC_COUNT] = {
#define X(id, ...) [KS_FUNC_##id] = ks_func_##id,
#include "lang/funcs.def"
#undef X
};

struct ks_value ks_func_call(struct ks_func_cx *cx, enum ks_func f, const struct ks_value *args, unsigned n) {
    if (!ks_func_rows[f].nulls) {
        for (unsigned i = 0; i < n; i++) {
            if (args[i].kind == KS_NULL) return ks_value_null();
        }
    }
    return ks_func_table[f](cx, args, n);
}

struct ks_value ks_func_stored(struct ks_value v) {
    if (v.kind == KS_BOOL) return ks_value_null();
    v.flags = 0;
    return v;
}

static struct ks_value joined(struct ks_func_cx *cx, const struct ks_value *a, const struct ks_value *b) {
    struct ks_str x, y;
    if (!ks_arg_text(cx->arena, a, &x) || !ks_arg_text(cx->arena, b, &y)) return ks_value_null();
    if (y.n > UINT32_MAX - x.n) return ks_value_null();
    char *p = ks_arena_bytes(cx->arena, x.n + y.n);
    if (x.n) memcpy(p, x.p, x.n);
    if (y.n) memcpy(p + x.n, y.p, y.n);
    return ks_value_string((struct ks_str){p, x.n + y.n});
}

static struct ks_value arithmetic(enum ks_op op, double x, double y) {
    switch (op) {
    case KS_OP_ADD: return ks_value_num(x + y);
    case KS_OP_SUB: return ks_value_num(x - y);
    case KS_OP_MUL: return ks_value_num(x * y);
    case KS_OP_DIV: return y == 0 ? ks_value_null() : ks_value_num(x / y);
    default: return y == 0 || isinf(x) ? ks_value_null() : ks_value_num(fmod(x, y));
    }
}

static struct ks_value add(struct ks_func_cx *cx, const struct ks_value *a, const struct ks_value *b) {
    double x, y;
    bool strings = (a->flags | b->flags) & KS_VF_STRING;
    if (!strings && ks_value_number(a, &x) && ks_value_number(b, &y)) return arithmetic(KS_OP_ADD, x, y);
    return joined(cx, a, b);
}

static bool is_nan(const struct ks_value *v) {
    return v->kind == KS_NUM && isnan(v->num);
}

/* Whether an order of -1, 0 or 1 satisfies the operator. */
static bool satisfies(enum ks_op op, int order) {
    switch (op) {
    case KS_OP_EQ: return order == 0;
    case KS_OP_NE: return order != 0;
    case KS_OP_LT: return order < 0;
    case KS_OP_LE: return order <= 0;
    case KS_OP_GT: return order > 0;
    default: return order >= 0;
    }
}

/* Most texts cannot be numbers, which their first byte tells. */
static bool may_be_number(const struct ks_value *v) {
    if (v->kind == KS_NUM) return true;
    return v->n && (v->p[0] == '+' || v->p[0] == '-' || v->p[0] == '.' || (v->p[0] >= '0' && v->p[0] <= '9'));
}

static bool one_pair(enum ks_op op, const struct ks_value *a, const struct ks_value *b) {
    if (is_nan(a) || is_nan(b)) return op == KS_OP_NE;
    if (a->kind == KS_TEXT && b->kind == KS_TEXT) {
        struct ks_str x = {a->p, a->n}, y = {b->p, b->n};
        if (ks_text_equal(x, y)) return satisfies(op, 0); /* equal numbers, too, if they are any */
        if (!may_be_number(a) || !may_be_number(b)) return satisfies(op, ks_text_compare(x, y));
    }
    return satisfies(op, ks_match_order(a, b));
}

static struct ks_value compare(enum ks_op op, const struct ks_value *a, const struct ks_value *b) {
    if (a->kind == KS_NULL || b->kind == KS_NULL) return ks_value_null();
    if (a->kind == KS_BOOL && b->kind == KS_BOOL) return ks_value_bool(satisfies(op, (int)a->n - (int)b->n));
    if (a->kind == KS_BOOL || b->kind == KS_BOOL) return ks_value_null();
    for (uint32_t i = 0; i < ks_value_count(a); i++) {
        for (uint32_t j = 0; j < ks_value_count(b); j++) {
            if (one_pair(op, ks_value_at(a, i), ks_value_at(b, j))) return ks_value_bool(true);
        }
    }
    return ks_value_bool(false);
}

static struct ks_value logic(enum ks_op op, const struct ks_value *a, const struct ks_value *b) {
    bool known_a = a->kind == KS_BOOL, known_b = b->kind == KS_BOOL;
    if (op != KS_OP_XOR) {
        bool wins = op == KS_OP_OR; /* true wins over null in OR, false in AND */
        if ((known_a && (bool)a->n == wins) || (known_b && (bool)b->n == wins)) return ks_value_bool(wins);
        return known_a && known_b ? ks_value_bool(!wins) : ks_value_null();
    }
    return known_a && known_b ? ks_value_bool(a->n != b->n) : ks_value_null();
}

struct ks_value ks_func_binary(struct ks_func_cx *cx, enum ks_op op, const struct ks_value *a,
                               const struct ks_value *b) {
    double x, y;
    switch (op) {
    case KS_OP_AND:
    case KS_OP_OR:
    case KS_OP_XOR: return logic(op, a, b);
    case KS_OP_CAT: return joined(cx, a, b);
    case KS_OP_ADD: return add(cx, a, b);
    case KS_OP_SUB:
    case KS_OP_MUL:
    case KS_OP_DIV:
    case KS_OP_MOD:
        if (!ks_value_number(a, &x) || !ks_value_number(b, &y)) return ks_value_null();
        return arithmetic(op, x, y);
    default: return compare(op, a, b);
    }
}

struct ks_value ks_func_unary(enum ks_op op, const struct ks_value *a) {
    double d;
    if (op == KS_OP_NOT) return a->kind == KS_BOOL ? ks_value_bool(!a->n) : ks_value_null();
    return ks_value_number(a, &d) ? ks_value_num(-d) : ks_value_null();
}
