/* lintnever.c - comparisons that can never be true.
 *
 * In: one condition, and which fields are known to hold one number or one value. Out: warnings. What the
 * events hold is not known, so only these count: a literal against a literal's opposite (lower("...") and
 * capitals), a count against a text, a number below what a function can give, null with `=`, and two demands
 * on a field with one value that exclude each other. */
#include "plan/lint.h"

#include <math.h>
#include <string.h>

struct never {
    struct ks_plan *p;
    const struct ks_lint_known *known;
    struct ks_diags *out;
};

static void report(const struct never *v, struct ks_span at, const char *why, const char *advice) {
    struct ks_diag *d = ks_diag_add(v->out, KS_D_COMPARE_NEVER, at, "%s", why);
    if (advice) ks_diag_advise(v->out, d, "%s", advice);
}

static bool is_text(const struct ks_x *x) {
    return x->kind == KS_X_CONST && x->val.kind == KS_TEXT;
}

static struct ks_str text_of(const struct ks_x *x) {
    return (struct ks_str){x->val.p, x->val.n};
}

static bool number_of(const struct ks_x *x, double *d) {
    return (x->kind == KS_X_CONST || x->kind == KS_X_TEST) && ks_value_number(&x->val, d);
}

static bool any_between(struct ks_str s, char from, char to) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= from && s.p[i] <= to) return true;
    return false;
}

static bool wild(struct ks_str s) {
    size_t stars = 0;
    for (size_t i = 0; i < s.n; i++) stars += s.p[i] == '*';
    return stars && stars < s.n;
}

/* ---- one comparison of where ---- */

static void against_text(const struct never *v, const struct ks_x *x, const struct ks_x *other,
                         const struct ks_x *text) {
    struct ks_str s = text_of(text);
    double d;
    bool call = other->kind == KS_X_CALL, equal = x->op == KS_OP_EQ;
    bool literal = (text->val.flags & KS_VF_STRING) != 0;
    if (literal && wild(s) && other->kind == KS_X_FIELD) {
        struct ks_diag *g = ks_diag_add(v->out, KS_D_WHERE_WILD, text->at, "an asterisk is no wildcard here");
        ks_diag_advise(v->out, g, "use like() with %%, or match()");
    }
    if (!equal) return;
    if (call && other->op == KS_FUNC_LOWER && any_between(s, 'A', 'Z'))
        report(v, x->at, "lower() gives no capitals, so this is never true", "write the text in lower case");
    if (call && other->op == KS_FUNC_UPPER && any_between(s, 'a', 'z'))
        report(v, x->at, "upper() gives no small letters, so this is never true",
               "write the text in capitals");
    if (other->kind == KS_X_FIELD && v->known->numeric[other->field] && !ks_value_number(&text->val, &d))
        report(v, x->at, "a number never equals this text", NULL);
}

/* Functions that give no number below `least`. */
static const struct {
    uint8_t func;
    double least;
} floors[] = {{KS_FUNC_LEN, 0}, {KS_FUNC_LENGTH, 0}, {KS_FUNC_MVCOUNT, 1}, {KS_FUNC_ABS, 0}};

static bool below(enum ks_op op, double bound, double least) {
    switch (op) {
    case KS_OP_EQ: return bound < least;
    case KS_OP_LT: return bound <= least;
    case KS_OP_LE: return bound < least;
    default: return false;
    }
}

static void against_number(const struct never *v, const struct ks_x *x, const struct ks_x *call,
                           double bound) {
    if (call->kind != KS_X_CALL) return;
    for (size_t i = 0; i < sizeof floors / sizeof *floors; i++) {
        if (call->op != floors[i].func || !below((enum ks_op)x->op, bound, floors[i].least)) continue;
        bool count = call->op == KS_FUNC_MVCOUNT;
        report(v, x->at,
               count ? "mvcount() is null, not 0, where there is no value"
                     : "this function never gives so small a number",
               count ? "ask isnull()" : NULL);
    }
}

static bool is_null(const struct ks_x *x) {
    return x->kind == KS_X_CONST && x->val.kind == KS_NULL;
}

static void comparison(const struct never *v, const struct ks_x *x) {
    const struct ks_x *a = x->kids[0], *b = x->kids[1];
    double d;
    if (is_null(a) || is_null(b)) {
        report(v, x->at, "nothing compares with null, so this is never true", "ask isnull() or isnotnull()");
        return;
    }
    if (is_text(b))
        against_text(v, x, a, b);
    else if (is_text(a))
        against_text(v, x, b, a);
    if (number_of(b, &d)) against_number(v, x, a, d);
}

static bool compares(const struct ks_x *x) {
    return x->kind == KS_X_OP && x->n == 2 && x->op >= KS_OP_EQ && x->op <= KS_OP_GE;
}

/* ---- what search compares ---- */

static void search_test(const struct never *v, const struct ks_x *x) {
    double d;
    if (x->op != KS_OP_SEQ || !v->known->numeric[x->field]) return;
    if (memchr(x->val.p, '*', x->val.n) || ks_value_number(&x->val, &d)) return;
    report(v, x->at, "a number never equals this text", NULL);
}

/* ---- demands that exclude each other ---- */

/* A demand on one field: at least, at most, or this text. */
struct demand {
    uint32_t field;
    struct ks_str text; /* p NULL: a range */
    double least, most; /* with the ends when closed */
    bool open_least, open_most;
};

static bool of_test(const struct ks_x *x, struct demand *d) {
    struct ks_str s = {x->val.p, x->val.n};
    if (x->op != KS_OP_SEQ || x->cflags || memchr(s.p, '*', s.n)) return false;
    *d = (struct demand){.field = x->field, .text = s};
    return true;
}

static bool of_comparison(const struct ks_x *x, struct demand *d) {
    double n;
    if (x->kids[0]->kind != KS_X_FIELD || x->kids[1]->kind != KS_X_CONST) return false;
    *d = (struct demand){.field = x->kids[0]->field, .least = -INFINITY, .most = INFINITY};
    if (x->op == KS_OP_EQ && is_text(x->kids[1])) {
        d->text = text_of(x->kids[1]);
        return true;
    }
    if (!number_of(x->kids[1], &n)) return false;
    if (x->op == KS_OP_GT || x->op == KS_OP_GE) d->least = n;
    if (x->op == KS_OP_LT || x->op == KS_OP_LE) d->most = n;
    d->open_least = x->op == KS_OP_GT;
    d->open_most = x->op == KS_OP_LT;
    return x->op != KS_OP_NE && x->op != KS_OP_EQ;
}

static bool demand_of(const struct ks_x *x, struct demand *d) {
    if (x->kind == KS_X_TEST) return of_test(x, d);
    return compares(x) && of_comparison(x, d);
}

/* Case is not looked at: search does not, and where is given the benefit of the doubt. */
static bool same_letters(struct ks_str a, struct ks_str b) {
    bool same = a.n == b.n;
    for (size_t i = 0; same && i < a.n; i++) same = (a.p[i] | 0x20) == (b.p[i] | 0x20);
    return same;
}

static bool same_text(struct ks_str a, struct ks_str b) {
    double x, y;
    return same_letters(a, b) || (ks_value_parse_num(a, &x) && ks_value_parse_num(b, &y) && x == y);
}

static bool exclude(const struct demand *a, const struct demand *b) {
    if (a->field != b->field) return false;
    if (a->text.p && b->text.p) return !same_text(a->text, b->text);
    if (a->text.p || b->text.p) return false;
    double least = a->least > b->least ? a->least : b->least, most = a->most < b->most ? a->most : b->most;
    bool open = (a->open_least && a->least == least) || (b->open_least && b->least == least) ||
                (a->open_most && a->most == most) || (b->open_most && b->most == most);
    return least > most || (least == most && open);
}

enum { DEMANDS = 64 };

static void conjunction(const struct never *v, const struct ks_x *x) {
    struct demand seen[DEMANDS], d;
    uint32_t n = 0;
    for (uint32_t i = 0; i < x->n; i++) {
        if (!demand_of(x->kids[i], &d) || !v->known->single[d.field]) continue;
        for (uint32_t k = 0; k < n; k++)
            if (exclude(&seen[k], &d)) {
                report(v, x->kids[i]->at, "this excludes what was asked of the same field before",
                       "join them by OR");
                return;
            }
        if (n < DEMANDS) seen[n++] = d;
    }
}

static void visit(const struct never *v, const struct ks_x *x) {
    if (x->kind == KS_X_TEST) search_test(v, x);
    if (x->kind == KS_X_AND) conjunction(v, x);
    if (compares(x)) comparison(v, x);
    for (uint32_t i = 0; i < x->n; i++) visit(v, x->kids[i]);
}

void ks_lint_condition(struct ks_plan *p, const struct ks_x *x, const struct ks_lint_known *known,
                       struct ks_diags *out) {
    const struct never v = {p, known, out};
    visit(&v, x);
}
