/* decode.c - base64 and backslash escapes into bytes.
 *
 * In: the body of a section. Out: the bytes it stands for, or false: a byte guessed would be a test of
 * something else. */
#include "cli/decode.h"

#include <string.h>

static int sextet(char c) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (int)(at - digits) : -1;
}

bool ks_decode_base64(struct ks_str text, struct ks_buf *out) {
    uint32_t bits = 0;
    unsigned have = 0, digits = 0;
    size_t i = 0;
    for (; i < text.n && text.p[i] != '='; i++) {
        if (strchr(" \t\r\n", text.p[i]) && text.p[i]) continue;
        int d = sextet(text.p[i]);
        if (d < 0) return false;
        digits++;
        bits = (bits << 6 | (uint32_t)d) & 0xffffff;
        have += 6;
        if (have < 8) continue;
        have -= 8;
        ks_buf_byte(out, (char)(bits >> have & 0xff));
    }
    for (; i < text.n; i++)
        if (!text.p[i] || !strchr("= \t\r\n", text.p[i])) return false;
    return digits % 4 != 1;
}

static int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The escape at s (after its backslash): its length, or 0 when there is none like it. */
static size_t escape(struct ks_str s, char *byte) {
    static const char names[] = "nrtbf0\\\"", bytes[] = "\n\r\t\b\f\0\\\"";
    if (!s.n || !s.p[0]) return 0;
    if (s.p[0] == 'x') {
        if (s.n < 3 || hex(s.p[1]) < 0 || hex(s.p[2]) < 0) return 0;
        *byte = (char)(hex(s.p[1]) << 4 | hex(s.p[2]));
        return 3;
    }
    const char *at = strchr(names, s.p[0]);
    if (!at) return 0;
    *byte = bytes[at - names];
    return 1;
}

bool ks_decode_escapes(struct ks_str s, struct ks_buf *out) {
    for (size_t i = 0; i < s.n; i++) {
        char byte = s.p[i];
        if (byte == '\n' || byte == '\r') continue;
        if (byte == '\\') {
            size_t n = escape((struct ks_str){s.p + i + 1, s.n - i - 1}, &byte);
            if (!n) return false;
            i += n;
        }
        ks_buf_byte(out, byte);
    }
    return true;
}
