/* kernel_simd.c - the byte searches with vectors: SSE2 and AVX2 on x86-64, NEON on aarch64.
 *
 * In: a run of bytes. Out: the same answers as the scalar set of kernel.c.
 * Each search loads a whole vector, compares it with the bytes sought, and turns the result into a mask
 * with one bit per byte (four per byte with NEON, which has no movemask); the lowest set bit is the
 * answer, unless it lies at or behind `end`. The last load may reach past `end` by less than a vector,
 * which KS_SCAN_PAD covers. Counting masks the bits of the last vector instead.
 *
 * The sets differ only in the few lines that load and compare, so the searches are one macro. */
#include "scan/kernel_simd.h"

#if defined(__x86_64__)

#include "scan/avx2.h"

#define FINDER(name, set, width, match)                                                    \
    __attribute__((target(set))) static const char *name(const char *p, const char *end) { \
        for (; p < end; p += (width)) {                                                    \
            uint32_t m = match(p);                                                         \
            if (!m) continue;                                                              \
            p += __builtin_ctz(m);                                                         \
            return p < end ? p : end;                                                      \
        }                                                                                  \
        return end;                                                                        \
    }
#define COUNTER(name, set, width, match)                                                      \
    __attribute__((target(set))) static uint64_t name(const char *p, const char *end) {       \
        uint64_t n = 0;                                                                       \
        for (; end - p >= (width); p += (width)) n += (unsigned)__builtin_popcount(match(p)); \
        if (p < end) n += (unsigned)__builtin_popcount(match(p) & ((1u << (end - p)) - 1));   \
        return n;                                                                             \
    }

static inline uint32_t newline_sse2(const char *p) {
    __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, _mm_set1_epi8('\n')));
}

static inline uint32_t string_sse2(const char *p) {
    __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i quote = _mm_cmpeq_epi8(x, _mm_set1_epi8('"'));
    __m128i escape = _mm_cmpeq_epi8(x, _mm_set1_epi8('\\'));
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8(0x1f)), x);
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, escape), control));
}

static inline uint32_t solid_sse2(const char *p) {
    __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i a = _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(x, _mm_set1_epi8('\t')));
    __m128i b = _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(x, _mm_set1_epi8('\r')));
    return 0xffffu ^ (uint32_t)_mm_movemask_epi8(_mm_or_si128(a, b));
}

FINDER(find_newline_sse2, "sse2", 16, newline_sse2)
FINDER(find_string_sse2, "sse2", 16, string_sse2)
FINDER(find_solid_sse2, "sse2", 16, solid_sse2)
COUNTER(count_newlines_sse2, "sse2", 16, newline_sse2)

FINDER(find_newline_avx2, "avx2,bmi", 32, ks_avx2_newlines)
FINDER(find_string_avx2, "avx2,bmi", 32, ks_avx2_specials)
FINDER(find_solid_avx2, "avx2,bmi", 32, ks_avx2_solids)
COUNTER(count_newlines_avx2, "avx2,bmi,popcnt", 32, ks_avx2_newlines)

static const struct ks_kernel sse2 = {
    "sse2", find_newline_sse2, count_newlines_sse2, find_string_sse2, find_solid_sse2, KS_ISA_ANY, false};
static const struct ks_kernel sse42 = {
    "sse4.2", find_newline_sse2, count_newlines_sse2, find_string_sse2, find_solid_sse2, KS_ISA_SSE42, false};
static const struct ks_kernel avx2 = {
    "avx2", find_newline_avx2, count_newlines_avx2, find_string_avx2, find_solid_avx2, KS_ISA_AVX2, true};
static const struct ks_kernel avx512 = {
    "avx512", find_newline_avx2, count_newlines_avx2, find_string_avx2, find_solid_avx2, KS_ISA_AVX512, true};

static bool has_sse42(void) {
    return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul") &&
           __builtin_cpu_supports("popcnt");
}

static bool has_avx2(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");
}

static bool has_avx512(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw");
}

/* Each needs the one before, so the list ends at the first that is not there. */
const struct ks_kernel *ks_kernel_simd_at(unsigned i) {
    static const struct ks_kernel *const sets[] = {&sse2, &sse42, &avx2, &avx512};
    bool has[] = {true, has_sse42(), has_sse42() && has_avx2(), has_sse42() && has_avx2() && has_avx512()};
    return i < sizeof sets / sizeof *sets && has[i] ? sets[i] : NULL;
}

#elif defined(__aarch64__)

#include <arm_neon.h>

/* Four bits per byte, the first byte lowest. */
static inline uint64_t mask(uint8x16_t hit) {
    return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(hit), 4)), 0);
}

static inline uint8x16_t load(const char *p) {
    return vld1q_u8((const uint8_t *)p);
}

static inline uint64_t newline_neon(const char *p) {
    return mask(vceqq_u8(load(p), vdupq_n_u8('\n')));
}

static inline uint64_t string_neon(const char *p) {
    uint8x16_t x = load(p);
    uint8x16_t special = vorrq_u8(vceqq_u8(x, vdupq_n_u8('"')), vceqq_u8(x, vdupq_n_u8('\\')));
    return mask(vorrq_u8(special, vcltq_u8(x, vdupq_n_u8(0x20))));
}

static inline uint64_t solid_neon(const char *p) {
    uint8x16_t x = load(p);
    uint8x16_t a = vorrq_u8(vceqq_u8(x, vdupq_n_u8(' ')), vceqq_u8(x, vdupq_n_u8('\t')));
    uint8x16_t b = vorrq_u8(vceqq_u8(x, vdupq_n_u8('\n')), vceqq_u8(x, vdupq_n_u8('\r')));
    return ~mask(vorrq_u8(a, b));
}

#define FINDER(name, match)                                   \
    static const char *name(const char *p, const char *end) { \
        for (; p < end; p += 16) {                            \
            uint64_t m = match(p);                            \
            if (!m) continue;                                 \
            p += __builtin_ctzll(m) / 4;                      \
            return p < end ? p : end;                         \
        }                                                     \
        return end;                                           \
    }

FINDER(find_newline_neon, newline_neon)
FINDER(find_string_neon, string_neon)
FINDER(find_solid_neon, solid_neon)

static uint64_t count_newlines_neon(const char *p, const char *end) {
    uint64_t n = 0;
    for (; end - p >= 16; p += 16) n += (unsigned)__builtin_popcountll(newline_neon(p)) / 4;
    for (; p < end; p++) n += *p == '\n';
    return n;
}

static const struct ks_kernel neon = {
    "neon", find_newline_neon, count_newlines_neon, find_string_neon, find_solid_neon, KS_ISA_NEON, false};

const struct ks_kernel *ks_kernel_simd_at(unsigned i) {
    return i == 0 ? &neon : NULL;
}

#else

const struct ks_kernel *ks_kernel_simd_at(unsigned i) {
    (void)i;
    return NULL;
}

#endif
