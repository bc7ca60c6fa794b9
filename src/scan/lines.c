/* lines.c - a block cut into lines.
 *
 * In: bytes that begin at a line's start. Out: where the lines end, then a call per line, in order, newline
 * left off. A carriage return stays (flatten.c takes it off); empty lines are called too, because they are
 * counted.
 *
 * The same pass looks for seams: `}` and then what may begin another event. In a block without any no
 * line holds two events, which then need not be asked of each line. One pass stands in for four: lines, their
 * number, odd ones, seams. */
#include "scan/lines.h"

#include "base/mem.h"
#include "scan/masks.h"

#include <string.h>

static void room(struct ks_lines *l) {
    if (l->cap - l->n >= 64) return;
    l->cap = (uint32_t)ks_mem_next(l->cap, (size_t)l->n + 64);
    l->ends = ks_mem_grow(l->ends, l->cap, sizeof *l->ends);
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Whether an event or a list can begin like this: the one at q, by the byte behind its bracket. A list of
 * numbers is neither, and `}[5m]` stands in many a text (20 MB with 189 of them: 72 -> 64 million
 * instructions). */
static bool begins_value(const char *q, const char *end) {
    if (q + 1 == end || is_blank(q[1])) return true;
    if (*q == '{') return q[1] == '"' || q[1] == '}';
    return q[1] && strchr("[{]\"", q[1]);
}

bool ks_lines_seam(const char *p, const char *end) {
    const char *q = p + 1;
    while (q < end && (*q == ' ' || *q == '\t' || *q == '\r')) q++;
    return q < end && (*q == '{' || *q == '[') && begins_value(q, end);
}

static bool any_seam(const char *p, uint64_t seams, const char *end) {
    for (; seams; seams &= seams - 1)
        if (ks_lines_seam(p + __builtin_ctzll(seams), end)) return true;
    return false;
}

static void put(struct ks_lines *l, size_t at, uint64_t ends) {
    if (!ends) return;
    room(l);
    for (; ends; ends &= ends - 1) l->ends[l->n++] = (uint32_t)at + (uint32_t)__builtin_ctzll(ends);
}

/* Seams at the end of a line are none; what follows the 64 bytes is left to ks_lines_seam. Four times 64
 * bytes are asked for one answer, which is mostly no (1 GB by itself: 0.075 -> 0.041 s). */
#define SEAMS(newlines, braces, p) (braces(p) & ~(newlines(p) >> 1))
#define FINDER(name, target, newlines, braces)                                                            \
    target static void name(struct ks_lines *l, const char *p, size_t n) {                                \
        size_t i = 0;                                                                                     \
        for (; n - i >= 256; i += 256) {                                                                  \
            const char *q = p + i;                                                                        \
            uint64_t a = newlines(q), b = newlines(q + 64), c = newlines(q + 128), d = newlines(q + 192); \
            uint64_t any = SEAMS(newlines, braces, q) | SEAMS(newlines, braces, q + 64) |                 \
                           SEAMS(newlines, braces, q + 128) | SEAMS(newlines, braces, q + 192);           \
            if (__builtin_expect(any != 0, 0))                                                            \
                for (unsigned k = 0; k < 256 && !l->seam; k += 64)                                        \
                    l->seam = any_seam(q + k, SEAMS(newlines, braces, q + k), p + n);                     \
            if (__builtin_expect(!(a | b | c | d), 1)) continue;                                          \
            put(l, i, a);                                                                                 \
            put(l, i + 64, b);                                                                            \
            put(l, i + 128, c);                                                                           \
            put(l, i + 192, d);                                                                           \
        }                                                                                                 \
        for (; i < n; i += 64) {                                                                          \
            uint64_t seen = n - i < 64 ? ((uint64_t)1 << (n - i)) - 1 : UINT64_MAX;                       \
            if (!l->seam) l->seam = any_seam(p + i, SEAMS(newlines, braces, p + i) & seen, p + n);        \
            put(l, i, newlines(p + i) & seen);                                                            \
        }                                                                                                 \
    }

FINDER(find_any, , ks_newlines_any, ks_seams_any)
#if defined(__x86_64__)
FINDER(find_sse42, KS_SSE42, ks_newlines_sse42, ks_seams_sse42)
FINDER(find_avx2, KS_AVX2_MASKS, ks_newlines_avx2, ks_seams_avx2)
FINDER(find_avx512, KS_AVX512, ks_newlines_avx512, ks_seams_avx512)
#elif defined(__aarch64__)
FINDER(find_neon, , ks_newlines_neon, ks_seams_neon)
#endif

static void (*const finders[KS_ISA_COUNT])(struct ks_lines *l, const char *p, size_t n) = {
    [KS_ISA_ANY] = find_any,
#if defined(__x86_64__)
    [KS_ISA_SSE42] = find_sse42,
    [KS_ISA_AVX2] = find_avx2,
    [KS_ISA_AVX512] = find_avx512,
#elif defined(__aarch64__)
    [KS_ISA_NEON] = find_neon,
#endif
};

void ks_lines_find(struct ks_lines *l, const struct ks_kernel *k, const char *p, size_t n) {
    l->n = 0;
    l->seam = false;
    l->bytes = n;
    finders[k->isa](l, p, n);
    if (n == 0 || p[n - 1] == '\n') return;
    room(l);
    l->ends[l->n++] = (uint32_t)n;
}

void ks_lines_prepend(struct ks_lines *l, size_t n, bool seam) {
    room(l);
    for (uint32_t i = l->n; i > 0; i--) l->ends[i] = l->ends[i - 1] + (uint32_t)n;
    l->ends[0] = (uint32_t)n - 1;
    l->n++;
    l->bytes += n;
    l->seam = l->seam || seam;
}

void ks_lines_free(struct ks_lines *l) {
    ks_mem_free(l->ends);
    *l = (struct ks_lines){.n = 0};
}

void ks_lines_each(const struct ks_lines *l, const char *p, void (*line)(void *arg, const char *p, size_t n),
                   void *arg) {
    for (uint32_t i = 0, from = 0; i < l->n; from = l->ends[i++] + 1) line(arg, p + from, l->ends[i] - from);
}
