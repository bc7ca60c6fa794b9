/* aggsketch.c - HyperLogLog and logarithmic buckets.
 *
 * A value's hash picks a register by its first bits and offers the number of leading zeros of the rest; the
 * register keeps the largest. With 64 bits of hash and far more values than registers, where this is used,
 * the plain estimate needs neither of the classical corrections. The seed is fixed, because the answer must
 * be the same in every run: who chooses values to deceive it deceives an estimate.
 *
 * Buckets are powers of (1 + e) / (1 - e), e the relative error; a bucket is shown by the number that is
 * equally far from both of its ends in proportion. */
#include "func/aggsketch.h"

#include "base/hash.h"

#include <math.h>

void ks_aggsketch_see(uint8_t *registers, struct ks_str value) {
    uint64_t hash = ks_hash_bytes(value.p, value.n, 0);
    uint64_t rest = hash << KS_AGGSKETCH_BITS | 1u << (KS_AGGSKETCH_BITS - 1); /* ends the run of zeros */
    uint8_t rank = (uint8_t)(__builtin_clzll(rest) + 1);
    uint8_t *r = &registers[hash >> (64 - KS_AGGSKETCH_BITS)];
    if (rank > *r) *r = rank;
}

void ks_aggsketch_merge(uint8_t *into, const uint8_t *from) {
    for (uint32_t i = 0; i < KS_AGGSKETCH_REGISTERS; i++)
        if (from[i] > into[i]) into[i] = from[i];
}

double ks_aggsketch_count(const uint8_t *registers) {
    uint32_t with_rank[65] = {0};
    double sum = 0, m = KS_AGGSKETCH_REGISTERS;
    for (uint32_t i = 0; i < KS_AGGSKETCH_REGISTERS; i++) with_rank[registers[i]]++;
    for (int rank = 64; rank >= 0; rank--) sum += ldexp(with_rank[rank], -rank);
    return round(0.7213 / (1 + 1.079 / m) * m * m / sum);
}

double ks_aggsketch_error(void) {
    return 1.04 / sqrt(KS_AGGSKETCH_REGISTERS);
}

static const double relative = 0.005;

double ks_aggsketch_round(double d, bool upper) {
    double base = (1 + relative) / (1 - relative), size = fabs(d);
    if (d == 0 || !isfinite(d)) return d;
    double bucket = ceil(log(size) / log(base)); /* it ends at base to this power, and begins one below */
    double end = pow(base, upper && d < 0 ? bucket - 1 : bucket);
    double shown = upper ? end : end * 2 / (base + 1);
    if (!isfinite(shown) || shown == 0) return d;
    return d < 0 ? -shown : shown;
}
