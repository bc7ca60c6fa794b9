/* probe.c - few texts in a block, by two of their bytes.
 *
 * In: texts; then blocks. Out: the first place where one stands, in either case.
 *
 * Of each text the two bytes are taken that are rarest in audit logs. 64 places are asked at once: with
 * `or 0x20` on what is loaded, which folds case, is the one byte here and the other there? Only where both
 * are is the text compared. A text costs two loads for 64 places, and lower case costs nothing.
 *
 *     ...  "resource":"DaemonSets","name" ...        daemonsets: `m` at 3, `d` at 0
 *                      D  m
 *
 * 0x20 also folds bytes that are no letters into each other (`\` and `|`), which the comparison sorts out.
 * The escapes of letters all begin with `\u`: they share one pair. */
#include "scan/probe.h"

#include "base/text.h"
#include "scan/masks.h"

/* Bytes of audit logs in lower case, the most frequent first; what is not among them is rarer still. */
static const char common[] = "\"etas:oinrcu,0dml-p1.2bf{}v/48k36\\g57y9hwz][xq_=j";

static size_t rarity(char c) {
    const char *at = strchr(common, ks_text_small(c));
    return at && *at ? (size_t)(at - common) : sizeof common;
}

/* The two rarest bytes of a text, within the distance that the padding of blocks allows; of a text of one
 * byte that byte twice. */
static struct ks_probe_pair rarest(const char *p, size_t n) {
    size_t a = 0, b = n > 1;
    for (size_t i = 1; i < n && i < KS_SCAN_PAD; i++) {
        if (rarity(p[i]) > rarity(p[a])) {
            b = a;
            a = i;
        } else if (rarity(p[i]) > rarity(p[b])) {
            b = i;
        }
    }
    return (struct ks_probe_pair){(unsigned)a, (unsigned)b, (char)(p[a] | 0x20), (char)(p[b] | 0x20)};
}

static struct ks_probe_pair pair_of(const char *p, size_t n) {
    if (n > 1 && p[0] == '\\' && p[1] == 'u') return (struct ks_probe_pair){0, 1, '\\' | 0x20, 'u'};
    return rarest(p, n);
}

static bool same(const struct ks_probe_pair *x, const struct ks_probe_pair *y) {
    return x->a == y->a && x->b == y->b && x->x == y->x && x->y == y->y;
}

static bool add_pair(struct ks_probe *t, struct ks_probe_pair pair) {
    for (unsigned i = 0; i < t->pairs; i++)
        if (same(&t->pair[i], &pair)) return true;
    if (t->pairs == KS_PROBE_PAIRS) return false;
    t->pair[t->pairs++] = pair;
    if (pair.a > t->reach) t->reach = pair.a;
    if (pair.b > t->reach) t->reach = pair.b;
    return true;
}

bool ks_probe_init(struct ks_probe *t, const char *const *p, const size_t *sizes, unsigned n) {
    *t = (struct ks_probe){.n = n};
    bool fits = n <= KS_PROBE_TEXTS;
    for (unsigned i = 0, first = 0, last = n; i < n && fits; i++) {
        unsigned at = *p[i] == '\\' ? --last : first++;
        t->text[at] = p[i];
        t->bytes[at] = sizes[i];
        t->escapes = last;
        fits = add_pair(t, pair_of(p[i], sizes[i]));
    }
    if (!fits) t->pairs = 0;
    for (unsigned i = t->pairs; i < KS_PROBE_PAIRS && fits; i++) t->pair[i] = t->pair[0];
    return fits && n > 0;
}

/* The last byte first, in which escapes differ. */
static bool stands(const char *p, const char *text, size_t n) {
    size_t i = 0;
    if (ks_text_small(p[n - 1]) != ks_text_small(text[n - 1])) return false;
    while (i < n && ks_text_small(p[i]) == ks_text_small(text[i])) i++;
    return i == n;
}

static bool any_stands(const struct ks_probe *t, const char *p, const char *end) {
    unsigned from = *p == '\\' ? t->escapes : 0, to = *p == '\\' ? t->n : t->escapes;
    for (unsigned i = from; i < to; i++)
        if (t->bytes[i] <= (size_t)(end - p) && stands(p, t->text[i], t->bytes[i])) return true;
    return false;
}

/* The last bytes, where a pair would reach behind the end. */
static const char *find_last(const struct ks_probe *t, const char *p, const char *end) {
    while (p < end && !any_stands(t, p, end)) p++;
    return p;
}

/* The first of the places m behind p where a text stands, or NULL. */
static const char *among(const struct ks_probe *t, const char *p, uint64_t m, const char *end) {
    for (; m; m &= m - 1) {
        const char *q = p + __builtin_ctzll(m);
        if (q < end && any_stands(t, q, end)) return q;
    }
    return NULL;
}

/* Four times 64 places are asked for one answer, which is mostly no (1 GB by itself: 0.090 -> 0.050 s). */
#define PAIR(folded, k, at) \
    (folded((at) + t->pair[k].a, t->pair[k].x) & folded((at) + t->pair[k].b, t->pair[k].y))
#define PLACES(folded, at) (PAIR(folded, 0, at) | PAIR(folded, 1, at))
#define FINDER(name, target, folded)                                                           \
    target static const char *name(const struct ks_probe *t, const char *p, const char *end) { \
        const bool third = t->pairs > 2;                                                       \
        const char *q;                                                                         \
        for (; (size_t)(end - p) > t->reach + 256; p += 256) {                                 \
            uint64_t a = PLACES(folded, p), b = PLACES(folded, p + 64);                        \
            uint64_t c = PLACES(folded, p + 128), d = PLACES(folded, p + 192);                 \
            if (third) {                                                                       \
                a |= PAIR(folded, 2, p);                                                       \
                b |= PAIR(folded, 2, p + 64);                                                  \
                c |= PAIR(folded, 2, p + 128);                                                 \
                d |= PAIR(folded, 2, p + 192);                                                 \
            }                                                                                  \
            if (__builtin_expect(!(a | b | c | d), 1)) continue;                               \
            if ((q = among(t, p, a, end)) || (q = among(t, p + 64, b, end)) ||                 \
                (q = among(t, p + 128, c, end)) || (q = among(t, p + 192, d, end)))            \
                return q;                                                                      \
        }                                                                                      \
        for (; (size_t)(end - p) > t->reach; p += 64) {                                        \
            uint64_t a = PLACES(folded, p) | (third ? PAIR(folded, 2, p) : 0);                 \
            if ((q = among(t, p, a, end))) return q;                                           \
            if (end - p <= 64) return end;                                                     \
        }                                                                                      \
        return find_last(t, p, end);                                                           \
    }

FINDER(find_any, , ks_folded_any)
#if defined(__x86_64__)
FINDER(find_sse42, KS_SSE42, ks_folded_sse42)
FINDER(find_avx2, KS_AVX2_MASKS, ks_folded_avx2)
FINDER(find_avx512, KS_AVX512, ks_folded_avx512)
#elif defined(__aarch64__)
FINDER(find_neon, , ks_folded_neon)
#endif

static const char *(*const finders[KS_ISA_COUNT])(const struct ks_probe *t, const char *p,
                                                  const char *end) = {
    [KS_ISA_ANY] = find_any,
#if defined(__x86_64__)
    [KS_ISA_SSE42] = find_sse42,
    [KS_ISA_AVX2] = find_avx2,
    [KS_ISA_AVX512] = find_avx512,
#elif defined(__aarch64__)
    [KS_ISA_NEON] = find_neon,
#endif
};

const char *ks_probe_find(const struct ks_probe *t, const struct ks_kernel *k, const char *p,
                          const char *end) {
    return finders[k->isa](t, p, end);
}
