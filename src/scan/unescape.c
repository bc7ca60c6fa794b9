/* unescape.c - a string that holds JSON, as clouds wrap events.
 *
 * In: the bytes between two quotes. Out: the text they mean, as ks_jsonstr_read gives it.
 *
 * The one trick: in such a string nearly every escape is `\\"`, and those that stand for their second byte
 * are decoded by dropping their backslashes: 32 bytes at a time, all at once, a word by one PEXT
 * (bench/envelopes.sh: 0.9 instructions a byte, where a loop from escape to escape takes 4.5). Any other
 * escape ends the block at its place. */
#include "scan/unescape.h"

#include "base/jsonstr.h"
#include "scan/avx2.h"

#include <string.h>

#if defined(__x86_64__)

#define KS_SQUEEZE __attribute__((target("avx2,bmi,bmi2,popcnt")))

/* The bytes of the word whose bits are set, side by side. Eight bytes are stored, whatever their number. */
KS_SQUEEZE static inline char *squeeze(char *to, const char *from, uint32_t keep) {
    uint64_t word, mask = _pdep_u64(keep & 0xff, 0x0101010101010101) * 0xff;
    memcpy(&word, from, sizeof word);
    word = _pext_u64(word, mask);
    memcpy(to, &word, sizeof word);
    return to + _mm_popcnt_u32(keep & 0xff);
}

KS_SQUEEZE static inline uint32_t equal(__m256i x, char c) {
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, _mm256_set1_epi8(c)));
}

/* One block with backslashes in it, or with its first byte escaped (*carry). The first byte that was not
 * decoded; NULL: an escape is none. */
KS_SQUEEZE static const char *block(const char *p, const char *end, __m256i x, uint32_t live, uint32_t *carry,
                                    char **to) {
    uint32_t slashes = equal(x, '\\') & live, escaped = ks_avx2_escaped(slashes, carry);
    uint32_t itself = equal(x, '"') | equal(x, '\\') | equal(x, '/');
    uint32_t keep = live & ~(slashes & ~escaped), odd = escaped & ~itself & live;
    unsigned n = (unsigned)_mm_popcnt_u32(live);
    if (escaped & ~live) return NULL; /* nothing follows the last backslash */
    if (odd) keep &= (1u << (n = (unsigned)__builtin_ctz(odd))) - 1;
    for (unsigned i = 0; i < n; i += 8) *to = squeeze(*to, p + i, keep >> i);
    if (!odd) return p + n;
    *carry = 0;
    return ks_jsonstr_escape(p + n - 1, end, to);
}

KS_SQUEEZE static bool unescape_avx2(const char *p, size_t n, char *out, size_t *len) {
    const char *end = p + n;
    char *to = out;
    uint32_t carry = 0;
    while (p && p < end) {
        size_t left = (size_t)(end - p), step = left < 32 ? left : 32;
        uint32_t live = left < 32 ? (1u << left) - 1 : UINT32_MAX;
        __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)p);
        if ((equal(x, '\\') & live) | carry) {
            p = block(p, end, x, live, &carry, &to);
        } else {
            _mm256_storeu_si256((__m256i *)(void *)to, x);
            p += step;
            to += step;
        }
    }
    *len = (size_t)(to - out);
    return p && !carry;
}

bool ks_unescape(const struct ks_kernel *k, const char *p, size_t n, char *out, size_t *len) {
    if (k->avx2 && __builtin_cpu_supports("bmi2")) return unescape_avx2(p, n, out, len);
    return ks_jsonstr_read(p, n, out, len);
}

#else

bool ks_unescape(const struct ks_kernel *k, const char *p, size_t n, char *out, size_t *len) {
    (void)k;
    return ks_jsonstr_read(p, n, out, len);
}

#endif
