/* masks_test.c - the bit masks of masks.h, every set that runs here, against loops over bytes.
 *
 * In: nothing. Out: TAP. Needs no library, so that it also runs for another processor (tests/neon.sh). */
#include "scan/kernel.h"
#include "scan/masks.h"

#include <stdio.h>

struct bits {
    uint64_t quotes, slashes, open, close, seams, newlines, prefix;
    bool same;
};

static char other[64]; /* what `same` compares with, where bits of `asked` are */
static uint64_t asked;

/* What masks.h says, a byte at a time. */
static struct bits plain(const char *p) {
    struct bits b = {.same = true};
    for (unsigned i = 0, odd = 0; i < 64; i++) {
        uint64_t bit = (uint64_t)1 << i;
        unsigned char c = (unsigned char)p[i], next = (unsigned char)p[i + 1];
        odd ^= c == '"';
        b.prefix |= odd ? bit : 0;
        b.quotes |= c == '"' ? bit : 0;
        b.slashes |= c == '\\' ? bit : 0;
        b.open |= c == '{' || c == '[' ? bit : 0;
        b.close |= c == '}' || c == ']' ? bit : 0;
        b.newlines |= c == '\n' ? bit : 0;
        b.same = b.same && (p[i] == other[i] || !(asked & bit));
        b.seams |= c == '}' && (next <= ' ' || next == '{' || next == '[') ? bit : 0;
    }
    return b;
}

#define SET(name, target, set, prefix_of)           \
    target static struct bits name(const char *p) { \
        struct bits b;                              \
        b.quotes = ks_quotes_##set(p, &b.slashes);  \
        ks_brackets_##set(p, &b.open, &b.close);    \
        b.seams = ks_seams_##set(p);                \
        b.newlines = ks_newlines_##set(p);          \
        b.same = ks_same_##set(p, other, asked);    \
        b.prefix = prefix_of(b.quotes);             \
        return b;                                   \
    }

SET(bits_any, , any, ks_prefix_any)
#if defined(__x86_64__)
SET(bits_sse42, KS_SSE42, sse42, ks_prefix_clmul)
SET(bits_avx2, KS_AVX2_MASKS, avx2, ks_prefix_clmul)
SET(bits_avx512, KS_AVX512, avx512, ks_prefix_clmul)
#elif defined(__aarch64__)
SET(bits_neon, , neon, ks_prefix_any)
#endif

static struct bits (*const sets[KS_ISA_COUNT])(const char *p) = {
    [KS_ISA_ANY] = bits_any,
#if defined(__x86_64__)
    [KS_ISA_SSE42] = bits_sse42,
    [KS_ISA_AVX2] = bits_avx2,
    [KS_ISA_AVX512] = bits_avx512,
#elif defined(__aarch64__)
    [KS_ISA_NEON] = bits_neon,
#endif
};

static unsigned tests, failures;

static void check(bool ok, const char *kernel, const char *what) {
    tests++;
    failures += !ok;
    printf("%sok %u - %s: %s\n", ok ? "" : "not ", tests, kernel, what);
}

static uint32_t state = 1;

static uint32_t rnd(uint32_t below) {
    state = state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)(state >> 8) * below >> 24);
}

static bool equal(const struct bits *a, const struct bits *b) {
    return a->quotes == b->quotes && a->slashes == b->slashes && a->open == b->open && a->close == b->close &&
           a->seams == b->seams && a->newlines == b->newlines && a->prefix == b->prefix && a->same == b->same;
}

/* Every byte at every place, with another behind it; then mixed texts. */
static void test_set(const struct ks_kernel *k) {
    static const char some[] = "\"\\{}[]\n \r\x1f!aA;\x7b\x7f\x80\xdb\xfb\xff";
    char text[64 + KS_SCAN_PAD];
    bool single = true, mixed = true;
    memset(other, 'a', sizeof other);
    asked = ~(uint64_t)0;
    for (unsigned c = 0; c < 256 * 8; c++) {
        for (unsigned at = 0; at < 64; at++) {
            memset(text, 'a', sizeof text);
            text[at] = (char)c;
            text[at + 1] = "}{[ \n!~\xfb"[c / 256];
            struct bits b = sets[k->isa](text), expect = plain(text);
            single = single && equal(&b, &expect);
        }
    }
    for (unsigned round = 0; round < 20000; round++) {
        for (unsigned i = 0; i < sizeof text; i++) text[i] = some[rnd(sizeof some - 1)];
        memcpy(other, text, sizeof other);
        other[rnd(64)] ^= (char)rnd(2);
        asked = rnd(2) ? ~(uint64_t)0 >> rnd(64) : (uint64_t)rnd(1 << 24) * rnd(1 << 24) << rnd(20);
        struct bits b = sets[k->isa](text), expect = plain(text);
        mixed = mixed && equal(&b, &expect);
    }
    check(single, k->name, "every byte at every place");
    check(mixed, k->name, "mixed texts");
}

/* Runs of backslashes over any seam between two blocks of 64. */
static void test_escaped(void) {
    bool ok = true;
    for (unsigned round = 0; round < 20000; round++) {
        uint64_t carry = 0;
        bool behind = false;
        for (unsigned block = 0; block < 4; block++) {
            uint64_t slashes = 0, expect = 0;
            for (unsigned i = 0; i < 64; i++) {
                bool slash = rnd(1 + round % 16) == 0;
                slashes |= (uint64_t)slash << i;
                expect |= (uint64_t)behind << i;
                behind = slash && !behind;
            }
            ok = ok && ks_escaped(slashes, &carry) == expect;
        }
    }
    check(ok, "all", "which bytes a backslash escapes");
}

int main(void) {
    const struct ks_kernel *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) test_set(k);
    test_escaped();
    printf("1..%u\n", tests);
    return failures != 0;
}
