/* text.c - byte strings and UTF-8.
 *
 * Decoding never fails: a byte that begins no valid sequence (RFC 3629: no overlong forms, no
 * surrogates, nothing above U+10FFFF) stands for itself as 0x110000 + byte, and encode turns it back,
 * so mapping a text code point by code point keeps damaged bytes as they are. Case and width come
 * from libunistring (simple one-to-one mappings). */
#include "base/text.h"

#include <string.h>
#include <unicase.h>
#include <uniwidth.h>

enum { BAD = 0x110000, KELVIN = 0x212A, LONG_S = 0x017F, NAME_LIMIT = 64 };

bool ks_text_is_nocase(struct ks_str a, const char *nul_terminated) {
    struct ks_str b = ks_text_of(nul_terminated);
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++)
        if (ks_text_small(a.p[i]) != ks_text_small(b.p[i])) return false;
    return true;
}

int ks_text_compare(struct ks_str a, struct ks_str b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    if (c) return c;
    return (a.n > b.n) - (a.n < b.n);
}

bool ks_text_starts(struct ks_str a, struct ks_str prefix) {
    return a.n >= prefix.n && (prefix.n == 0 || memcmp(a.p, prefix.p, prefix.n) == 0);
}

struct ks_str ks_text_cut(struct ks_str a, size_t from, size_t to) {
    if (to > a.n) to = a.n;
    if (from > to) from = to;
    return (struct ks_str){a.p + from, to - from};
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct ks_str ks_text_trim(struct ks_str a) {
    while (a.n && is_blank(a.p[0])) a.p++, a.n--;
    while (a.n && is_blank(a.p[a.n - 1])) a.n--;
    return a;
}

static size_t bad_byte(const char *p, uint32_t *cp) {
    *cp = BAD + (unsigned char)*p;
    return 1;
}

size_t ks_text_decode(const char *p, size_t n, uint32_t *cp) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char b = (unsigned char)p[0];
    if (b < 0x80) return *cp = b, 1;
    size_t len = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
    if (b < 0xC2 || b > 0xF4 || len > n) return bad_byte(p, cp);
    uint32_t c = b & (0xFFu >> (len + 1));
    for (size_t i = 1; i < len; i++) {
        if (((unsigned char)p[i] & 0xC0) != 0x80) return bad_byte(p, cp);
        c = c << 6 | ((unsigned char)p[i] & 0x3F);
    }
    if (c < least[len] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return bad_byte(p, cp);
    *cp = c;
    return len;
}

size_t ks_text_encode(uint32_t cp, char out[4]) {
    if (cp >= BAD || cp < 0x80) return out[0] = (char)(cp & 0xFF), 1;
    size_t len = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--, cp >>= 6) out[i] = (char)(0x80 | (cp & 0x3F));
    out[0] = (char)((0xF00u >> len) | cp);
    return len;
}

size_t ks_text_points(struct ks_str s) {
    size_t count = 0;
    uint32_t cp;
    for (size_t i = 0; i < s.n; count++) i += ks_text_decode(s.p + i, s.n - i, &cp);
    return count;
}

uint32_t ks_text_lower(uint32_t cp) {
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    if (cp >= BAD || cp == KELVIN) return cp;
    return uc_tolower(cp);
}

uint32_t ks_text_upper(uint32_t cp) {
    if (cp < 0x80) return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
    if (cp >= BAD || cp == LONG_S) return cp;
    return uc_toupper(cp);
}

int ks_text_width(uint32_t cp) {
    if (cp >= BAD) return 1;
    int w = uc_width(cp, "UTF-8");
    return w < 0 ? 1 : w;
}

/* Optimal string alignment in three rows; names longer than NAME_LIMIT are never near. */
unsigned ks_text_distance(struct ks_str a, struct ks_str b, unsigned most) {
    unsigned rows[3][NAME_LIMIT + 1];
    if (a.n > NAME_LIMIT || b.n > NAME_LIMIT) return most + 1;
    for (size_t j = 0; j <= b.n; j++) rows[0][j] = (unsigned)j;
    for (size_t i = 1; i <= a.n; i++) {
        unsigned *now = rows[i % 3], *before = rows[(i + 2) % 3], *two = rows[(i + 1) % 3];
        now[0] = (unsigned)i;
        for (size_t j = 1; j <= b.n; j++) {
            unsigned swap = ks_text_small(a.p[i - 1]) != ks_text_small(b.p[j - 1]);
            unsigned d = before[j - 1] + swap;
            if (before[j] + 1 < d) d = before[j] + 1;
            if (now[j - 1] + 1 < d) d = now[j - 1] + 1;
            bool crossed = i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1];
            if (crossed && two[j - 2] + 1 < d) d = two[j - 2] + 1;
            now[j] = d;
        }
    }
    unsigned d = rows[a.n % 3][b.n];
    return d > most ? most + 1 : d;
}
