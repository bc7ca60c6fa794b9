/* masks.h - 64 bytes at a time as bit masks, the first byte lowest: one set per instruction set.
 *
 * The lazy walk (lazywalk.inc) is compiled once with each set. All give the same bits:
 *
 *   quotes(p, &slashes)        where `"` and `\` stand
 *   brackets(p, &open, &close) where `{` or `[`, `}` or `]`: 0x20 apart, so one `or` folds both kinds
 *   seams(p)                   where a `}` stands in front of a blank, `{` or `[`
 *   newlines(p)                where newlines stand
 *   folded(p, c)               where bytes stand that `or 0x20` makes c
 *   controls(p)                where bytes below 0x20 stand (two sets have it)
 *   same(p, text, m)           whether two times 64 bytes agree where bits of m are
 *   prefix(m)                  bit i: the parity of bits 0 to i of m; 1 inside a string when m are its quotes
 *
 * They load 64 bytes (seams one more), whatever the end of the text (KS_SCAN_PAD). */
#ifndef KS_MASKS_H
#define KS_MASKS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Where the masks must stay in registers: called out of line, the walk's state would live in memory. */
#define KS_INLINE static inline __attribute__((always_inline))

/* Six shifts where no carry-less multiplication is at hand. */
static inline uint64_t ks_prefix_any(uint64_t m) {
    for (unsigned i = 1; i < 64; i *= 2) m ^= m << i;
    return m;
}

/* Which bytes a backslash escapes. One that is not escaped itself escapes what follows: of each run every
 * other one, which a subtraction finds for all runs at once, as it carries through a run and turns the parity
 * of its end around. *carry: the first byte is escaped; then the one behind the last. */
KS_INLINE uint64_t ks_escaped(uint64_t slashes, uint64_t *carry) {
    const uint64_t odd = UINT64_C(0xaaaaaaaaaaaaaaaa);
    uint64_t open = slashes & ~*carry, behind = open << 1;
    uint64_t runs = ((behind | odd) - open) ^ odd;
    uint64_t escaped = runs ^ (slashes | *carry);
    *carry = (runs & slashes) >> 63;
    return escaped;
}

/* ---- eight bytes in a word ---- */

static inline uint64_t ks_load_any(const char *p) {
    uint64_t w;
    memcpy(&w, p, 8);
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
    w = __builtin_bswap64(w);
#endif
    return w;
}

/* One bit for each of the eight bytes that is `c`. */
static inline uint64_t ks_equal_any(uint64_t w, unsigned char c) {
    const uint64_t low = UINT64_C(0x7f7f7f7f7f7f7f7f);
    uint64_t x = w ^ (UINT64_C(0x0101010101010101) * c);
    uint64_t zero = ~(((x & low) + low) | x | low);
    return (zero >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static inline uint64_t ks_quotes_any(const char *p, uint64_t *slashes) {
    uint64_t quotes = 0;
    *slashes = 0;
    for (unsigned i = 0; i < 64; i += 8) {
        uint64_t w = ks_load_any(p + i);
        quotes |= ks_equal_any(w, '"') << i;
        *slashes |= ks_equal_any(w, '\\') << i;
    }
    return quotes;
}

static inline void ks_brackets_any(const char *p, uint64_t *open, uint64_t *close) {
    *open = *close = 0;
    for (unsigned i = 0; i < 64; i += 8) {
        uint64_t w = ks_load_any(p + i) | UINT64_C(0x2020202020202020);
        *open |= ks_equal_any(w, '{') << i;
        *close |= ks_equal_any(w, '}') << i;
    }
}

static inline uint64_t ks_seams_any(const char *p) {
    uint64_t close = 0, behind = 0;
    for (unsigned i = 0; i < 64; i += 8) close |= ks_equal_any(ks_load_any(p + i), '}') << i;
    for (uint64_t left = close; left; left &= left - 1) {
        unsigned char c = (unsigned char)p[__builtin_ctzll(left) + 1];
        if (c <= ' ' || (c | 0x20) == '{') behind |= left & -left;
    }
    return behind;
}

static inline uint64_t ks_newlines_any(const char *p) {
    uint64_t m = 0;
    for (unsigned i = 0; i < 64; i += 8) m |= ks_equal_any(ks_load_any(p + i), '\n') << i;
    return m;
}

static inline uint64_t ks_folded_any(const char *p, char c) {
    uint64_t m = 0;
    for (unsigned i = 0; i < 64; i += 8)
        m |= ks_equal_any(ks_load_any(p + i) | UINT64_C(0x2020202020202020), (unsigned char)c) << i;
    return m;
}

static inline bool ks_same_any(const char *p, const char *text, uint64_t m) {
    for (unsigned i = 0; i < 64 && m >> i; i += 8) {
        uint64_t w = ks_load_any(p + i) ^ ks_load_any(text + i), bits = m >> i & 0xff;
        uint64_t bytes = bits == 0xff ? UINT64_MAX : 0;
        for (unsigned k = 0; bits != 0xff && k < 8; k++) bytes |= (bits >> k & 1) * UINT64_C(0xff) << (8 * k);
        if (w & bytes) return false;
    }
    return true;
}

#if defined(__x86_64__)

#include <immintrin.h>

#define KS_SSE42 __attribute__((target("sse4.2,pclmul,popcnt")))
#define KS_AVX2_MASKS __attribute__((target("avx2,bmi,popcnt,pclmul")))
#define KS_AVX512 __attribute__((target("avx512f,avx512bw,avx2,bmi,popcnt,pclmul")))

KS_SSE42 static inline uint64_t ks_prefix_clmul(uint64_t m) {
    __m128i all = _mm_set1_epi8((char)0xff);
    return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_set_epi64x(0, (long long)m), all, 0));
}

KS_SSE42 static inline uint64_t ks_equal_sse42(const __m128i x[4], char c) {
    uint64_t m = 0;
    for (unsigned i = 0; i < 4; i++)
        m |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x[i], _mm_set1_epi8(c))) << (16 * i);
    return m;
}

KS_SSE42 static inline uint64_t ks_quotes_sse42(const char *p, uint64_t *slashes) {
    __m128i x[4];
    for (unsigned i = 0; i < 4; i++) x[i] = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i));
    *slashes = ks_equal_sse42(x, '\\');
    return ks_equal_sse42(x, '"');
}

KS_SSE42 static inline void ks_brackets_sse42(const char *p, uint64_t *open, uint64_t *close) {
    __m128i x[4];
    for (unsigned i = 0; i < 4; i++)
        x[i] =
            _mm_or_si128(_mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i)), _mm_set1_epi8(0x20));
    *open = ks_equal_sse42(x, '{');
    *close = ks_equal_sse42(x, '}');
}

KS_SSE42 static inline uint64_t ks_seams_sse42(const char *p) {
    const __m128i fold = _mm_set1_epi8(0x20), brace = _mm_set1_epi8('{'), brace_off = _mm_set1_epi8('}');
    uint64_t m = 0;
    for (unsigned i = 0; i < 64; i += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
        __m128i y = _mm_loadu_si128((const __m128i *)(const void *)(p + i + 1));
        __m128i blank = _mm_cmpeq_epi8(_mm_min_epu8(y, fold), y),
                open = _mm_cmpeq_epi8(_mm_or_si128(y, fold), brace);
        __m128i seam = _mm_and_si128(_mm_cmpeq_epi8(x, brace_off), _mm_or_si128(blank, open));
        m |= (uint64_t)(uint32_t)_mm_movemask_epi8(seam) << i;
    }
    return m;
}

KS_SSE42 static inline uint64_t ks_newlines_sse42(const char *p) {
    __m128i x[4];
    for (unsigned i = 0; i < 4; i++) x[i] = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i));
    return ks_equal_sse42(x, '\n');
}

KS_SSE42 static inline uint64_t ks_folded_sse42(const char *p, char c) {
    const __m128i fold = _mm_set1_epi8(0x20);
    __m128i x[4];
    for (unsigned i = 0; i < 4; i++)
        x[i] = _mm_or_si128(_mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i)), fold);
    return ks_equal_sse42(x, c);
}

KS_SSE42 static inline bool ks_same_sse42(const char *p, const char *text, uint64_t m) {
    uint64_t same = 0;
    for (unsigned i = 0; i < 64; i += 16) {
        __m128i a = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
        __m128i b = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
        same |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)) << i;
    }
    return !(m & ~same);
}

KS_AVX2_MASKS static inline uint64_t ks_equal_avx2(__m256i a, __m256i b, char c) {
    uint32_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, _mm256_set1_epi8(c)));
    uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, _mm256_set1_epi8(c)));
    return low | (uint64_t)high << 32;
}

KS_AVX2_MASKS static inline uint64_t ks_quotes_avx2(const char *p, uint64_t *slashes) {
    __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));
    *slashes = ks_equal_avx2(a, b, '\\');
    return ks_equal_avx2(a, b, '"');
}

KS_AVX2_MASKS static inline void ks_brackets_avx2(const char *p, uint64_t *open, uint64_t *close) {
    const __m256i fold = _mm256_set1_epi8(0x20);
    __m256i a = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(const void *)p), fold);
    __m256i b = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(const void *)(p + 32)), fold);
    *open = ks_equal_avx2(a, b, '{');
    *close = ks_equal_avx2(a, b, '}');
}

KS_AVX2_MASKS static inline uint64_t ks_seams_avx2(const char *p) {
    const __m256i fold = _mm256_set1_epi8(0x20), brace = _mm256_set1_epi8('{'),
                  brace_off = _mm256_set1_epi8('}');
    uint64_t m = 0;
    for (unsigned i = 0; i < 64; i += 32) {
        __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)(p + i));
        __m256i y = _mm256_loadu_si256((const __m256i *)(const void *)(p + i + 1));
        __m256i blank = _mm256_cmpeq_epi8(_mm256_min_epu8(y, fold), y);
        __m256i open = _mm256_cmpeq_epi8(_mm256_or_si256(y, fold), brace);
        __m256i seam = _mm256_and_si256(_mm256_cmpeq_epi8(x, brace_off), _mm256_or_si256(blank, open));
        m |= (uint64_t)(uint32_t)_mm256_movemask_epi8(seam) << i;
    }
    return m;
}

KS_AVX2_MASKS static inline uint64_t ks_newlines_avx2(const char *p) {
    __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));
    return ks_equal_avx2(a, b, '\n');
}

KS_AVX2_MASKS static inline uint64_t ks_folded_avx2(const char *p, char c) {
    const __m256i fold = _mm256_set1_epi8(0x20);
    __m256i a = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(const void *)p), fold);
    __m256i b = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(const void *)(p + 32)), fold);
    return ks_equal_avx2(a, b, c);
}

KS_AVX2_MASKS static inline bool ks_same_avx2(const char *p, const char *text, uint64_t m) {
    __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)text);
    uint64_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, b));
    if (__builtin_expect(!(m >> 32), 1)) return !(m & ~low);
    a = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));
    b = _mm256_loadu_si256((const __m256i *)(const void *)(text + 32));
    return !(m & ~(low | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, b)) << 32));
}

KS_AVX2_MASKS static inline uint64_t ks_controls_avx2(const char *p) {
    const __m256i most = _mm256_set1_epi8(0x1f);
    __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(a, most), a)) |
           (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(b, most), b)) << 32;
}

KS_AVX512 static inline bool ks_same_avx512(const char *p, const char *text, uint64_t m) {
    return !_mm512_mask_cmpneq_epi8_mask(m, _mm512_loadu_si512((const void *)p),
                                         _mm512_loadu_si512((const void *)text));
}

KS_AVX512 static inline uint64_t ks_controls_avx512(const char *p) {
    return _mm512_cmplt_epu8_mask(_mm512_loadu_si512((const void *)p), _mm512_set1_epi8(0x20));
}

KS_AVX512 static inline uint64_t ks_seams_avx512(const char *p) {
    __m512i x = _mm512_loadu_si512((const void *)p), y = _mm512_loadu_si512((const void *)(p + 1));
    __mmask64 close = _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('}'));
    __mmask64 blank = _mm512_cmple_epu8_mask(y, _mm512_set1_epi8(' '));
    return close & (blank | _mm512_cmpeq_epi8_mask(_mm512_or_si512(y, _mm512_set1_epi8(0x20)),
                                                   _mm512_set1_epi8('{')));
}

KS_AVX512 static inline uint64_t ks_newlines_avx512(const char *p) {
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512((const void *)p), _mm512_set1_epi8('\n'));
}

KS_AVX512 static inline uint64_t ks_folded_avx512(const char *p, char c) {
    __m512i x = _mm512_or_si512(_mm512_loadu_si512((const void *)p), _mm512_set1_epi8(0x20));
    return _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8(c));
}

KS_AVX512 static inline uint64_t ks_quotes_avx512(const char *p, uint64_t *slashes) {
    __m512i x = _mm512_loadu_si512((const void *)p);
    *slashes = _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('\\'));
    return _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('"'));
}

KS_AVX512 static inline void ks_brackets_avx512(const char *p, uint64_t *open, uint64_t *close) {
    __m512i x = _mm512_or_si512(_mm512_loadu_si512((const void *)p), _mm512_set1_epi8(0x20));
    *open = _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('{'));
    *close = _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8('}'));
}

#elif defined(__aarch64__)

#include <arm_neon.h>

/* 64 bytes of 0 or 0xff to as many bits: each byte keeps its own bit, then neighbours are added up. */
static inline uint64_t ks_bits_neon(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t bit = vld1q_u8(bits);
    uint8x16_t low = vpaddq_u8(vandq_u8(a, bit), vandq_u8(b, bit));
    uint8x16_t all = vpaddq_u8(low, vpaddq_u8(vandq_u8(c, bit), vandq_u8(d, bit)));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

static inline uint64_t ks_equal_neon(const uint8x16_t x[4], uint8_t c) {
    uint8x16_t s = vdupq_n_u8(c);
    return ks_bits_neon(vceqq_u8(x[0], s), vceqq_u8(x[1], s), vceqq_u8(x[2], s), vceqq_u8(x[3], s));
}

static inline uint64_t ks_quotes_neon(const char *p, uint64_t *slashes) {
    uint8x16_t x[4];
    for (unsigned i = 0; i < 4; i++) x[i] = vld1q_u8((const uint8_t *)p + 16 * i);
    *slashes = ks_equal_neon(x, '\\');
    return ks_equal_neon(x, '"');
}

static inline void ks_brackets_neon(const char *p, uint64_t *open, uint64_t *close) {
    uint8x16_t x[4];
    for (unsigned i = 0; i < 4; i++) x[i] = vorrq_u8(vld1q_u8((const uint8_t *)p + 16 * i), vdupq_n_u8(0x20));
    *open = ks_equal_neon(x, '{');
    *close = ks_equal_neon(x, '}');
}

static inline bool ks_same_neon(const char *p, const char *text, uint64_t m) {
    uint8x16_t x[4];
    for (unsigned i = 0; i < 4; i++)
        x[i] = vceqq_u8(vld1q_u8((const uint8_t *)p + 16 * i), vld1q_u8((const uint8_t *)text + 16 * i));
    return !(m & ~ks_bits_neon(x[0], x[1], x[2], x[3]));
}

static inline uint64_t ks_seams_neon(const char *p) {
    uint8x16_t m[4];
    for (unsigned i = 0; i < 4; i++) {
        uint8x16_t x = vld1q_u8((const uint8_t *)p + 16 * i), y = vld1q_u8((const uint8_t *)p + 16 * i + 1);
        uint8x16_t open = vceqq_u8(vorrq_u8(y, vdupq_n_u8(0x20)), vdupq_n_u8('{'));
        m[i] = vandq_u8(vceqq_u8(x, vdupq_n_u8('}')), vorrq_u8(open, vcleq_u8(y, vdupq_n_u8(' '))));
    }
    return ks_bits_neon(m[0], m[1], m[2], m[3]);
}

static inline uint64_t ks_newlines_neon(const char *p) {
    uint8x16_t x[4];
    for (unsigned i = 0; i < 4; i++) x[i] = vld1q_u8((const uint8_t *)p + 16 * i);
    return ks_equal_neon(x, '\n');
}

static inline uint64_t ks_folded_neon(const char *p, char c) {
    uint8x16_t x[4];
    for (unsigned i = 0; i < 4; i++) x[i] = vorrq_u8(vld1q_u8((const uint8_t *)p + 16 * i), vdupq_n_u8(0x20));
    return ks_equal_neon(x, (uint8_t)c);
}

#endif
#endif
