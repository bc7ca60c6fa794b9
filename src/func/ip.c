/* ip.c - IP addresses and networks, read exactly as inet_pton reads them (semantics 11.16).
 *
 * An address is its 4 or 16 bytes; a v4 address never lies in a v6 network, mapped or not. Host bits
 * of a network are ignored. Text of any length and with any bytes may come in. */
#include "func/match.h"

#include <arpa/inet.h>
#include <string.h>

unsigned ks_match_ip(struct ks_str ip, uint8_t out[16]) {
    char text[INET6_ADDRSTRLEN];
    if (ip.n < 2 || ip.n >= sizeof text || memchr(ip.p, 0, ip.n)) return 0;
    memcpy(text, ip.p, ip.n);
    text[ip.n] = 0;
    if (inet_pton(AF_INET, text, out) == 1) return 4;
    return inet_pton(AF_INET6, text, out) == 1 ? 16 : 0;
}

/* One to three digits. */
static bool parse_bits(struct ks_str s, unsigned *bits) {
    if (s.n < 1 || s.n > 3) return false;
    *bits = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        *bits = *bits * 10 + (unsigned)(s.p[i] - '0');
    }
    return true;
}

bool ks_match_cidr_parse(struct ks_cidr *c, struct ks_str text) {
    const char *slash = text.n ? memchr(text.p, '/', text.n) : NULL;
    if (!slash) return false;
    size_t at = (size_t)(slash - text.p);
    memset(c, 0, sizeof *c);
    unsigned n = ks_match_ip(ks_text_cut(text, 0, at), c->addr);
    c->v6 = n == 16;
    return n != 0 && parse_bits(ks_text_cut(text, at + 1, text.n), &c->bits) && c->bits <= n * 8;
}

bool ks_match_cidr(const struct ks_cidr *c, struct ks_str ip) {
    uint8_t addr[16];
    unsigned n = ks_match_ip(ip, addr);
    if (n != (c->v6 ? 16u : 4u)) return false;
    unsigned whole = c->bits / 8, rest = c->bits % 8;
    if (memcmp(addr, c->addr, whole) != 0) return false;
    return rest == 0 || ((addr[whole] ^ c->addr[whole]) >> (8 - rest)) == 0;
}
