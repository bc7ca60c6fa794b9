/* unescape.c - a string that holds JSON, as clouds wrap events.
 *
 * In: the bytes behind a quote. Out: the text up to the closing one, as ks_jsonstr_read gives it.
 *
 * The one trick: in such a string nearly every escape is `\\"`, and those that stand for their second byte
 * are decoded by dropping their backslashes: 64 bytes at a time by one VPCOMPRESSB, or a word by one PEXT,
 * where a loop goes from escape to escape (`make bench BENCH=envelopes`: AKS records 1.2 times as fast by
 * PEXT). Any other escape ends the block at its place. No processor with VPCOMPRESSB was at hand:
 * tests/vbmi2.sh runs its code with plain C in place of the instruction. */
#include "scan/unescape.h"

#include "base/jsonstr.h"
#include "scan/masks.h"

#include <string.h>

#if defined(__x86_64__)

#define KS_PEXT __attribute__((target("avx2,bmi,bmi2,popcnt,pclmul")))
#define KS_PEXT512 __attribute__((target("avx512f,avx512bw,avx2,bmi,bmi2,popcnt,pclmul")))
#define KS_VBMI2 __attribute__((target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,popcnt,pclmul")))

/* Of the 64 bytes at `from` those whose bits are set, side by side; as many are written. Where each word goes
 * is counted anew, so that none waits for the one before. */
KS_PEXT static inline char *squeeze_pext(char *to, const char *from, uint64_t keep) {
#pragma GCC unroll 8
    for (unsigned i = 0; i < 64; i += 8) {
        uint64_t word, bits = _pdep_u64(keep >> i, 0x0101010101010101);
        memcpy(&word, from + i, sizeof word);
        word = _pext_u64(word, (bits << 8) - bits);
        memcpy(to + __builtin_popcountll(keep & (((uint64_t)1 << i) - 1)), &word, sizeof word);
    }
    return to + __builtin_popcountll(keep);
}

KS_VBMI2 static inline char *squeeze_vbmi2(char *to, const char *from, uint64_t keep) {
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi8(keep, _mm512_loadu_si512(from)));
    return to + __builtin_popcountll(keep);
}

KS_PEXT static inline uint64_t solidi_pext(const char *p) {
    __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));
    return ks_equal_avx2(a, b, '/');
}

KS_AVX512 static inline uint64_t solidi_avx512(const char *p) {
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(p), _mm512_set1_epi8('/'));
}

/* A quote that is not escaped ends it all, an escape of another kind the block. */
#define UNESCAPE(name, target, quotes_at, controls_at, solidi_at, squeeze)                            \
    target static const char *name(const char *p, const char *end, char *out, size_t *len) {          \
        char *to = out;                                                                               \
        uint64_t carry = 0, slashes;                                                                  \
        while (p && p < end) {                                                                        \
            uint64_t quotes = quotes_at(p, &slashes), itself = quotes | slashes | solidi_at(p);       \
            uint64_t escaped = slashes | carry ? ks_escaped(slashes, &carry) : 0;                     \
            uint64_t keep = ~(slashes & ~escaped), odd = escaped & ~itself, stop = quotes & ~escaped; \
            uint64_t all = controls_at(p) | odd | stop;                                               \
            unsigned step = all ? (unsigned)__builtin_ctzll(all) : 64;                                \
            if (all) keep &= ((uint64_t)1 << step) - 1;                                               \
            if ((size_t)(end - p) < step + (all != 0)) return NULL;                                   \
            to = squeeze(to, p, keep);                                                                \
            p += step;                                                                                \
            if (!all) continue;                                                                       \
            *len = (size_t)(to - out);                                                                \
            if (stop >> step & 1) return p + 1;                                                       \
            if (!(odd >> step & 1)) return NULL;                                                      \
            carry = 0;                                                                                \
            p = ks_jsonstr_escape(p - 1, end, &to);                                                   \
        }                                                                                             \
        return NULL;                                                                                  \
    }

UNESCAPE(unescape_pext, KS_PEXT, ks_quotes_avx2, ks_controls_avx2, solidi_pext, squeeze_pext)
UNESCAPE(unescape_vbmi2, KS_VBMI2, ks_quotes_avx512, ks_controls_avx512, solidi_avx512, squeeze_vbmi2)
UNESCAPE(unescape_pext512, KS_PEXT512, ks_quotes_avx512, ks_controls_avx512, solidi_avx512, squeeze_pext)

#endif

static const char *unescape_any(const struct ks_kernel *k, const char *p, const char *end, char *out,
                                size_t *len) {
    const char *q = p;
    while ((q = k->string(q, end)) < end && *q == '\\')
        if (!(q = ks_jsonstr_skip(q, end))) return NULL;
    return q < end && *q == '"' && ks_jsonstr_read(p, (size_t)(q - p), out, len) ? q + 1 : NULL;
}

const char *ks_unescape(const struct ks_kernel *k, const char *p, const char *end, char *out, size_t *len) {
#if defined(__x86_64__)
    if (k->isa == KS_ISA_AVX512 && __builtin_cpu_supports("avx512vbmi2"))
        return unescape_vbmi2(p, end, out, len);
    if (k->isa == KS_ISA_AVX512 && __builtin_cpu_supports("bmi2")) return unescape_pext512(p, end, out, len);
    if (k->avx2 && __builtin_cpu_supports("bmi2")) return unescape_pext(p, end, out, len);
#endif
    return unescape_any(k, p, end, out, len);
}
