/* bits.c - eval functions over the bits of whole numbers: bit_and, bit_or, bit_xor, bit_not,
 * bit_shift_left, bit_shift_right (semantics 5.4).
 *
 * Operands are whole numbers from 0 to 2^53 - 1, which a double holds exactly; anything else gives null.
 * Results stay in that range: bit_not inverts 53 bits and is then cut by its mask, and what a shift moves
 * beyond 53 bits is lost. */
#include "func/arg.h"

enum { BITS = 53 };
static const uint64_t all_bits = (UINT64_C(1) << BITS) - 1;

static bool take(const struct ks_value *v, uint64_t *out) {
    double d;
    if (!ks_value_number(v, &d) || !(d >= 0 && d <= (double)all_bits) || d != floor(d)) return false;
    *out = (uint64_t)d;
    return true;
}

static uint64_t apply(enum ks_func f, uint64_t a, uint64_t b) {
    switch (f) {
    case KS_FUNC_BIT_AND: return a & b;
    case KS_FUNC_BIT_OR: return a | b;
    case KS_FUNC_BIT_XOR: return a ^ b;
    case KS_FUNC_BIT_NOT: return ~a & b;
    case KS_FUNC_BIT_SHIFT_LEFT: return b < BITS ? (a << b) & all_bits : 0;
    default: return b < BITS ? a >> b : 0;
    }
}

static struct ks_value all(enum ks_func f, const struct ks_value *args, unsigned n) {
    uint64_t sum, next;
    if (!take(&args[0], &sum)) return ks_value_null();
    for (unsigned i = 1; i < n; i++) {
        if (!take(&args[i], &next)) return ks_value_null();
        sum = apply(f, sum, next);
    }
    return ks_value_num((double)sum);
}

KS_FUNC(BIT_AND) {
    return all(KS_FUNC_BIT_AND, args, n);
}

KS_FUNC(BIT_OR) {
    return all(KS_FUNC_BIT_OR, args, n);
}

KS_FUNC(BIT_XOR) {
    return all(KS_FUNC_BIT_XOR, args, n);
}

KS_FUNC(BIT_NOT) {
    struct ks_value pair[2] = {args[0], ks_value_num((double)all_bits)};
    if (n > 1) pair[1] = args[1];
    return all(KS_FUNC_BIT_NOT, pair, 2);
}

KS_FUNC(BIT_SHIFT_LEFT) {
    return all(KS_FUNC_BIT_SHIFT_LEFT, args, n);
}

KS_FUNC(BIT_SHIFT_RIGHT) {
    return all(KS_FUNC_BIT_SHIFT_RIGHT, args, n);
}
