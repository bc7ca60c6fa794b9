/* jsonstr.c - escapes of JSON strings.
 *
 * In: the bytes between two quotes. Out: the text they mean. Decoding never makes text longer: the
 * shortest escape has two bytes for one, and six of \uXXXX give at most three (twelve of a pair, four).
 * Bytes that are not UTF-8 pass through. Checking and decoding are apart because most strings with
 * escapes are skipped, and the check must come first in either case. */
#include "base/jsonstr.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* What `\\c` stands for; 0 where it is no escape of one letter. */
static const char short_escape[256] = {['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
                                       ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t'};

/* The value of four hexadecimal digits, or -1. */
static int hex4(const char *p) {
    int v = 0;
    for (int i = 0; i < 4; i++) {
        int c = (unsigned char)p[i], low = c | 0x20;
        int digit = c >= '0' && c <= '9' ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
        if (digit < 0) return -1;
        v = v * 16 + digit;
    }
    return v;
}

const char *ks_jsonstr_skip(const char *p, const char *end) {
    if (end - p < 2) return NULL;
    if (short_escape[(unsigned char)p[1]]) return p + 2;
    return p[1] == 'u' && end - p >= 6 && hex4(p + 2) >= 0 ? p + 6 : NULL;
}

/* The code point of an escape at p, \uXXXX; *used bytes of it. */
static uint32_t unicode(const char *p, const char *end, size_t *used) {
    uint32_t c = (uint32_t)hex4(p + 2);
    *used = 6;
    if (c < 0xd800 || c > 0xdfff) return c;
    if (c > 0xdbff || end - p < 12 || p[6] != '\\' || p[7] != 'u') return 0xfffd;
    uint32_t low = (uint32_t)hex4(p + 8);
    if (low < 0xdc00 || low > 0xdfff) return 0xfffd;
    *used = 12;
    return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
}

/* Copies what stands in front of the next backslash; how many bytes that is. */
static size_t copy_plain(const char *p, const char *end, char *to) {
    const char *from = p;
#if defined(__SSE2__)
    for (; end - p >= 16; p += 16, to += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
        unsigned m = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(x, _mm_set1_epi8('\\')));
        _mm_storeu_si128((__m128i *)(void *)to, x);
        if (m) return (size_t)(p - from) + (unsigned)__builtin_ctz(m);
    }
#endif
    while (p < end && *p != '\\') *to++ = *p++;
    return (size_t)(p - from);
}

const char *ks_jsonstr_escape(const char *p, const char *end, char **to) {
    char c = end - p < 2 ? 0 : short_escape[(unsigned char)p[1]], bytes[4];
    size_t used = 2;
    if (c) {
        *(*to)++ = c;
        return p + 2;
    }
    if (!ks_jsonstr_skip(p, end)) return NULL;
    size_t n = ks_text_encode(unicode(p, end, &used), bytes);
    memcpy(*to, bytes, n);
    *to += n;
    return p + used;
}

/* What is decoded is never longer than what was read, so a whole chunk may be stored before it is known how
 * much of it counts: what comes next overwrites the rest. */
bool ks_jsonstr_read(const char *p, size_t n, char *out, size_t *len) {
    const char *end = p + n;
    char *to = out;
    while (p) {
        size_t plain = copy_plain(p, end, to);
        p += plain;
        to += plain;
        if (p == end) break;
        p = ks_jsonstr_escape(p, end, &to);
    }
    *len = (size_t)(to - out);
    return p != NULL;
}

size_t ks_jsonstr_decode(const char *p, size_t n, char *out) {
    size_t len = 0;
    return ks_jsonstr_read(p, n, out, &len) ? len : 0;
}

void ks_jsonstr_put(struct ks_buf *b, struct ks_str s) {
    static const char letters[128] = {
        ['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    ks_buf_byte(b, '"');
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        char escape = c < 128 ? letters[c] : 0;
        if (c >= 0x20 && !escape) continue;
        ks_buf_add(b, s.p + from, i - from);
        if (escape)
            ks_buf_printf(b, "\\%c", escape);
        else
            ks_buf_printf(b, "\\u%04x", c);
        from = i + 1;
    }
    if (s.n > from) ks_buf_add(b, s.p + from, s.n - from);
    ks_buf_byte(b, '"');
}
