/* total.c - eval functions over any number of values: sum, avg, min, max; and random (semantics 5.4, 11.3,
 * 11.12).
 *
 * Null arguments are passed over, multivalues count value by value. sum and avg take what reads as a number
 * and pass over the rest; without any number they are null. min and max order numbers before texts, numbers
 * by size, texts by bytes, and keep the source text of what they choose, the first among equals.
 *
 * random needs no quality, only speed and a new sequence for each run: a counter is mixed (splitmix64). */
#include "base/hash.h"
#include "func/arg.h"

struct total {
    double sum;
    uint64_t n;
};

static struct total total(const struct ks_value *args, unsigned n) {
    struct total t = {0, 0};
    double d;
    for (unsigned i = 0; i < n; i++) {
        for (uint32_t k = 0; k < ks_value_count(&args[i]); k++) {
            if (!ks_value_number(ks_value_at(&args[i], k), &d)) continue;
            t.sum += d;
            t.n++;
        }
    }
    return t;
}

KS_FUNC(SUM) {
    struct total t = total(args, n);
    return t.n ? ks_value_num(t.sum) : ks_value_null();
}

KS_FUNC(AVG) {
    struct total t = total(args, n);
    return t.n ? ks_value_num(t.sum / (double)t.n) : ks_value_null();
}

/* Below zero: a comes first. */
static int order(const struct ks_value *a, const struct ks_value *b) {
    double x, y;
    char ta[KS_NUM_TEXT], tb[KS_NUM_TEXT];
    bool na = ks_value_number(a, &x), nb = ks_value_number(b, &y);
    if (na && nb) return x < y ? -1 : x > y;
    if (na != nb) return na ? -1 : 1;
    return ks_text_compare(ks_value_str(a, ta), ks_value_str(b, tb));
}

static struct ks_value choose(const struct ks_value *args, unsigned n, int wanted) {
    const struct ks_value *best = NULL;
    for (unsigned i = 0; i < n; i++) {
        if (args[i].kind == KS_BOOL) continue;
        for (uint32_t k = 0; k < ks_value_count(&args[i]); k++) {
            const struct ks_value *v = ks_value_at(&args[i], k);
            if (!best || order(v, best) * wanted > 0) best = v;
        }
    }
    return best ? *best : ks_value_null();
}

KS_FUNC(MIN) {
    return choose(args, n, -1);
}

KS_FUNC(MAX) {
    return choose(args, n, 1);
}

KS_FUNC(RANDOM) {
    if (!cx->random) cx->random = ks_hash_seed();
    uint64_t x = cx->random += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return ks_value_num((double)((x ^ (x >> 31)) >> 33));
}
