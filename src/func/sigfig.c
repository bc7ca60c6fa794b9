/* sigfig.c - the eval functions exact and sigfig (semantics 5.4).
 *
 * sigfig rounds the result of a calculation to the digits that its operands justify, which only the
 * calculation tells: the planner hands over its shape in postfix notation as the first argument and its
 * operands as the others, so that fields take part with the digits of their source text.
 *
 *     sigfig(1.00*1111)  ->  "vv*", 1.00, 1111      v operand, n negation, + - * / % operators
 *
 * Multiplication and division keep the fewest significant digits of their operands, addition, subtraction
 * and remainder the fewest decimal places. Nothing is rounded before the end. */
#include "func/arg.h"
#include "func/decimal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The planner refuses an argument that is no number where it can; in a field it gives null. */
KS_FUNC(EXACT) {
    double d;
    return ks_value_number(&args[0], &d) ? args[0] : ks_value_null();
}

struct measured {
    double d;
    int digits, places; /* significant; behind the point, negative in front of it */
};

/* The power of ten of the first digit. */
static int magnitude(double d) {
    char text[KS_NUM_TEXT];
    if (d == 0 || !isfinite(d)) return 0;
    snprintf(text, sizeof text, "%.16e", d);
    return atoi(strchr(text, 'e') + 1);
}

static bool measure(const struct ks_value *v, struct measured *m) {
    char tmp[KS_NUM_TEXT];
    bool point = false;
    if (!ks_value_number(v, &m->d)) return false;
    struct ks_str s = ks_value_str(v, tmp);
    m->digits = m->places = 0;
    for (size_t i = 0; i < s.n && (s.p[i] | 0x20) != 'e'; i++) {
        bool digit = s.p[i] >= '0' && s.p[i] <= '9';
        point = point || s.p[i] == '.';
        m->digits += digit && (m->digits || s.p[i] != '0');
        m->places += digit && point;
    }
    if (m->digits) m->places = m->digits - 1 - magnitude(m->d); /* an exponent moves the point */
    if (!m->digits) m->digits = 1;
    return true;
}

static bool calculate(struct ks_func_cx *cx, char op, struct measured *a, const struct measured *b) {
    static const char ops[] = "+-*/%";
    static const enum ks_op codes[] = {KS_OP_ADD, KS_OP_SUB, KS_OP_MUL, KS_OP_DIV, KS_OP_MOD};
    const char *at = strchr(ops, op);
    struct ks_value x = ks_value_num(a->d), y = ks_value_num(b->d);
    struct ks_value v = ks_func_binary(cx, codes[at - ops], &x, &y);
    if (v.kind != KS_NUM) return false;
    a->d = v.num;
    if (op == '*' || op == '/') {
        a->digits = b->digits < a->digits ? b->digits : a->digits;
        a->places = a->digits - 1 - magnitude(a->d);
    } else {
        a->places = b->places < a->places ? b->places : a->places;
        int digits = a->places + 1 + magnitude(a->d);
        a->digits = digits > 1 ? digits : 1;
    }
    return true;
}

static bool run(struct ks_func_cx *cx, struct ks_str shape, const struct ks_value *operands, unsigned n,
                struct measured *stack) {
    unsigned top = 0, used = 0;
    for (size_t i = 0; i < shape.n; i++) {
        char c = shape.p[i];
        if (c == 'v') {
            if (used == n || !measure(&operands[used++], &stack[top++])) return false;
        } else if (c == 'n') {
            if (!top) return false;
            stack[top - 1].d = -stack[top - 1].d;
        } else if (!c || !strchr("+-*/%", c) || top < 2 ||
                   !calculate(cx, c, &stack[top - 2], &stack[top - 1])) {
            return false;
        } else {
            top--;
        }
    }
    return top == 1;
}

KS_FUNC(SIGFIG) {
    struct ks_str shape;
    if (n < 2 || !ks_arg_text(cx->arena, &args[0], &shape)) return ks_value_null();
    struct measured *stack = KS_NEWN(cx->arena, n, struct measured);
    if (!run(cx, shape, args + 1, n - 1, stack)) return ks_value_null();
    return ks_value_num(ks_decimal_round(stack[0].d, stack[0].places));
}
