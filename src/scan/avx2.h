/* avx2.h - the comparisons behind the AVX2 searches, for code that wants them inline.
 *
 * Each loads 32 bytes and gives a mask, the first byte in the lowest bit. Callers carry KS_AVX2 too and
 * run only where ks_kernel.avx2 says so. */
#ifndef KS_AVX2_H
#define KS_AVX2_H

#if defined(__x86_64__)

#include <immintrin.h>
#include <stdint.h>

#define KS_AVX2 __attribute__((target("avx2,bmi")))

KS_AVX2 static inline uint32_t ks_avx2_newlines(const char *p) {
    __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)p);
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, _mm256_set1_epi8('\n')));
}

KS_AVX2 static inline uint32_t ks_avx2_specials(const char *p) {
    __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i quote = _mm256_cmpeq_epi8(x, _mm256_set1_epi8('"'));
    __m256i escape = _mm256_cmpeq_epi8(x, _mm256_set1_epi8('\\'));
    __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(x, _mm256_set1_epi8(0x1f)), x);
    return (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(_mm256_or_si256(quote, escape), control));
}

KS_AVX2 static inline uint32_t ks_avx2_solids(const char *p) {
    __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i a = _mm256_or_si256(_mm256_cmpeq_epi8(x, _mm256_set1_epi8(' ')),
                                _mm256_cmpeq_epi8(x, _mm256_set1_epi8('\t')));
    __m256i b = _mm256_or_si256(_mm256_cmpeq_epi8(x, _mm256_set1_epi8('\n')),
                                _mm256_cmpeq_epi8(x, _mm256_set1_epi8('\r')));
    return ~(uint32_t)_mm256_movemask_epi8(_mm256_or_si256(a, b));
}

#endif
#endif
