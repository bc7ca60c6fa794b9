/* instead.h - in place of instructions that the processor at hand does not have, what Intel's guide says of
 * them.
 *
 * Included in front of all else when src/scan/unescape.c is compiled for tests/vbmi2.sh. By itself it
 * replaces VPCOMPRESSB alone; with INSTEAD_ALL every AVX-512 instruction of that file and its masks, so that
 * no such processor is needed. `instead_of_vbmi2` counts, for the test to see that the code was reached. */
#ifndef INSTEAD_H
#define INSTEAD_H

#include <immintrin.h>
#include <stdint.h>
#include <string.h>

extern unsigned long instead_of_vbmi2;

/* Contiguously stores the bytes of `from` whose bits are set in k; zeroes behind them. */
static inline void instead_compress(uint8_t to[64], uint64_t k, const uint8_t from[64]) {
    unsigned m = 0;
    memset(to, 0, 64);
    for (unsigned j = 0; j < 64; j++)
        if (k >> j & 1) to[m++] = from[j];
    instead_of_vbmi2++;
}

#ifndef INSTEAD_ALL

static inline __attribute__((target("avx512f,avx512bw"))) __m512i instead_maskz_compress(__mmask64 k,
                                                                                         __m512i a) {
    uint8_t from[64], to[64];
    _mm512_storeu_si512(from, a);
    instead_compress(to, k, from);
    return _mm512_loadu_si512(to);
}

#else

struct instead512 {
    uint8_t byte[64];
};

static inline struct instead512 instead_load(const void *p) {
    struct instead512 a;
    memcpy(a.byte, p, 64);
    return a;
}

static inline void instead_store(void *p, struct instead512 a) {
    memcpy(p, a.byte, 64);
}

static inline struct instead512 instead_set1(char c) {
    struct instead512 a;
    memset(a.byte, (unsigned char)c, 64);
    return a;
}

static inline struct instead512 instead_or(struct instead512 a, struct instead512 b) {
    for (unsigned i = 0; i < 64; i++) a.byte[i] |= b.byte[i];
    return a;
}

static inline struct instead512 instead_maskz_compress(uint64_t k, struct instead512 a) {
    struct instead512 to;
    instead_compress(to.byte, k, a.byte);
    return to;
}

#define INSTEAD_COMPARE(name, is)                                                       \
    static inline uint64_t name(struct instead512 a, struct instead512 b) {             \
        uint64_t k = 0;                                                                 \
        for (unsigned i = 0; i < 64; i++) k |= (uint64_t)(a.byte[i] is b.byte[i]) << i; \
        return k;                                                                       \
    }
INSTEAD_COMPARE(instead_equal, ==)
INSTEAD_COMPARE(instead_differ, !=)
INSTEAD_COMPARE(instead_less, <)
INSTEAD_COMPARE(instead_less_or_equal, <=)

#undef _mm512_loadu_si512
#undef _mm512_storeu_si512
#undef _mm512_set1_epi8
#undef _mm512_or_si512
#undef _mm512_cmpeq_epi8_mask
#undef _mm512_mask_cmpneq_epi8_mask
#undef _mm512_cmplt_epu8_mask
#undef _mm512_cmple_epu8_mask
#define __m512i struct instead512
#define _mm512_loadu_si512 instead_load
#define _mm512_storeu_si512 instead_store
#define _mm512_set1_epi8 instead_set1
#define _mm512_or_si512 instead_or
#define _mm512_cmpeq_epi8_mask instead_equal
#define _mm512_mask_cmpneq_epi8_mask(k, a, b) ((k)&instead_differ(a, b))
#define _mm512_cmplt_epu8_mask instead_less
#define _mm512_cmple_epu8_mask instead_less_or_equal

#endif

#undef _mm512_maskz_compress_epi8
#define _mm512_maskz_compress_epi8 instead_maskz_compress

#endif
