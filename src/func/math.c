/* math.c - eval functions over numbers: round, floor, ceiling, abs (semantics 5.4, 11.13).
 *
 * An argument that is no number, or a list of them, gives null. Results are plain doubles: how they print is
 * value.c's affair. Rounding works on decimal digits, see decimal.c. */
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
