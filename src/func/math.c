/* math.c - eval functions over numbers: round, floor, ceiling, abs; exponents, logarithms, roots;
 * trigonometry (semantics 5.4, 11.13).
 *
 * An argument that is no number, or a list of them, gives null, and so does one outside the function's
 * domain, poles included; what is only too large for a double is infinite. Results are plain doubles: how
 * they print is value.c's affair. Rounding works on decimal digits, see decimal.c. */
#include "func/arg.h"
#include "func/decimal.h"

static struct ks_value apply(const struct ks_value *v, double (*f)(double)) {
    double d;
    return ks_value_number(v, &d) ? ks_value_num(f(d)) : ks_value_null();
}

KS_FUNC(ROUND) {
    double d;
    int64_t places = 0;
    if (!ks_value_number(&args[0], &d) || (n > 1 && !ks_arg_whole(&args[1], &places))) return ks_value_null();
    return ks_value_num(ks_decimal_round(d, places));
}

KS_FUNC(FLOOR) {
    return apply(&args[0], floor);
}

KS_FUNC(CEILING) {
    return apply(&args[0], ceil);
}

KS_FUNC(CEIL) {
    return apply(&args[0], ceil);
}

KS_FUNC(ABS) {
    return apply(&args[0], fabs);
}

/* ---- exponents and logarithms ---- */

/* NaN stands for null. */
static struct ks_value real(double d) {
    return isnan(d) ? ks_value_null() : ks_value_num(d);
}

static struct ks_value apply_within(const struct ks_value *v, double (*f)(double), double low, double high) {
    double d;
    return ks_value_number(v, &d) && d >= low && d <= high ? real(f(d)) : ks_value_null();
}

static double above(double d) {
    return nextafter(d, INFINITY);
}

KS_FUNC(EXP) {
    return apply_within(&args[0], exp, -INFINITY, INFINITY);
}

KS_FUNC(LN) {
    return apply_within(&args[0], log, above(0), INFINITY);
}

KS_FUNC(SQRT) {
    return apply_within(&args[0], sqrt, 0, INFINITY);
}

KS_FUNC(LOG) {
    double d, base = 10;
    if (!ks_value_number(&args[0], &d) || (n > 1 && !ks_value_number(&args[1], &base)))
        return ks_value_null();
    if (!(d > 0) || !(base > 0) || base == 1) return ks_value_null();
    if (base == 10) return real(log10(d)); /* exact for powers, which a quotient is not */
    return real(base == 2 ? log2(d) : log(d) / log(base));
}

KS_FUNC(POW) {
    double d, e;
    if (!ks_value_number(&args[0], &d) || !ks_value_number(&args[1], &e)) return ks_value_null();
    return d == 0 && e < 0 ? ks_value_null() : real(pow(d, e));
}

/* Splunk's has eleven digits behind the point. */
KS_FUNC(PI) {
    return ks_value_num(3.14159265358);
}

/* ---- trigonometry ---- */

KS_FUNC(ACOS) {
    return apply_within(&args[0], acos, -1, 1);
}

KS_FUNC(ACOSH) {
    return apply_within(&args[0], acosh, 1, INFINITY);
}

KS_FUNC(ASIN) {
    return apply_within(&args[0], asin, -1, 1);
}

KS_FUNC(ASINH) {
    return apply_within(&args[0], asinh, -INFINITY, INFINITY);
}

KS_FUNC(ATAN) {
    return apply_within(&args[0], atan, -INFINITY, INFINITY);
}

KS_FUNC(ATANH) {
    return apply_within(&args[0], atanh, above(-1), -above(-1));
}

KS_FUNC(COS) {
    return apply_within(&args[0], cos, -INFINITY, INFINITY);
}

KS_FUNC(COSH) {
    return apply_within(&args[0], cosh, -INFINITY, INFINITY);
}

KS_FUNC(SIN) {
    return apply_within(&args[0], sin, -INFINITY, INFINITY);
}

KS_FUNC(SINH) {
    return apply_within(&args[0], sinh, -INFINITY, INFINITY);
}

KS_FUNC(TAN) {
    return apply_within(&args[0], tan, -INFINITY, INFINITY);
}

KS_FUNC(TANH) {
    return apply_within(&args[0], tanh, -INFINITY, INFINITY);
}

static struct ks_value apply_pair(const struct ks_value *args, double (*f)(double, double)) {
    double a, b;
    return ks_value_number(&args[0], &a) && ks_value_number(&args[1], &b) ? real(f(a, b)) : ks_value_null();
}

KS_FUNC(ATAN2) {
    return apply_pair(args, atan2);
}

KS_FUNC(HYPOT) {
    return apply_pair(args, hypot);
}
