/* trim.c - eval functions that cut or recode a text: ltrim, rtrim, trim, urldecode, ipmask, and the
 * digests md5, sha1, sha256, sha512 (semantics 5.4).
 *
 * All take one text; a multivalue gives null, as Splunk documents. Characters to trim are a set of code
 * points. urldecode leaves what is no `%XX` as it stands, `+` included. Digests are of the bytes of the
 * text, in lower-case hexadecimal, by libnettle. */
#include "func/arg.h"
#include "func/match.h"

#include <nettle/nettle-meta.h>
#include <string.h>

static bool in_set(uint32_t cp, struct ks_str set) {
    for (size_t i = 0; i < set.n;) {
        uint32_t one;
        i += ks_text_decode(set.p + i, set.n - i, &one);
        if (one == cp) return true;
    }
    return false;
}

static struct ks_value trim(struct ks_func_cx *cx, const struct ks_value *args, unsigned n, bool left,
                            bool right) {
    struct ks_str s, set = KS_STR(" \t");
    if (!ks_arg_text(cx->arena, &args[0], &s) || (n > 1 && !ks_arg_text(cx->arena, &args[1], &set)))
        return ks_value_null();
    size_t from = 0, to = 0; /* from the first to behind the last that stays */
    bool any = false;
    for (size_t i = 0, len; i < s.n; i += len) {
        uint32_t cp;
        len = ks_text_decode(s.p + i, s.n - i, &cp);
        if (in_set(cp, set)) continue;
        if (!any) from = i;
        any = true;
        to = i + len;
    }
    if (!any) return ks_value_string(KS_STR(""));
    return ks_value_string(ks_text_cut(s, left ? from : 0, right ? to : s.n));
}

KS_FUNC(LTRIM) {
    return trim(cx, args, n, true, false);
}

KS_FUNC(RTRIM) {
    return trim(cx, args, n, false, true);
}

KS_FUNC(TRIM) {
    return trim(cx, args, n, true, true);
}

static int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

KS_FUNC(URLDECODE) {
    struct ks_str s;
    if (!ks_arg_text(cx->arena, &args[0], &s)) return ks_value_null();
    char *out = ks_arena_bytes(cx->arena, s.n);
    size_t to = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool coded = s.p[i] == '%' && s.n - i > 2 && hex(s.p[i + 1]) >= 0 && hex(s.p[i + 2]) >= 0;
        out[to++] = coded ? (char)(hex(s.p[i + 1]) * 16 + hex(s.p[i + 2])) : s.p[i];
        if (coded) i += 2;
    }
    return ks_value_string((struct ks_str){out, to});
}

KS_FUNC(IPMASK) {
    struct ks_str mask_text, ip_text;
    uint8_t mask[16], ip[16];
    if (!ks_arg_text(cx->arena, &args[0], &mask_text) || !ks_arg_text(cx->arena, &args[1], &ip_text))
        return ks_value_null();
    if (ks_match_ip(mask_text, mask) != 4 || ks_match_ip(ip_text, ip) != 4) return ks_value_null();
    return ks_value_string(ks_arena_printf(cx->arena, "%u.%u.%u.%u", ip[0] & mask[0], ip[1] & mask[1],
                                           ip[2] & mask[2], ip[3] & mask[3]));
}

static struct ks_value digest(struct ks_func_cx *cx, const struct ks_value *v,
                              const struct nettle_hash *hash) {
    struct ks_str s;
    uint8_t bytes[64];
    if (!ks_arg_text(cx->arena, v, &s)) return ks_value_null();
    void *state = ks_arena_alloc(cx->arena, hash->context_size);
    hash->init(state);
    hash->update(state, s.n, (const uint8_t *)s.p);
    hash->digest(state, hash->digest_size, bytes);
    char *out = ks_arena_bytes(cx->arena, 2 * hash->digest_size);
    for (unsigned i = 0; i < hash->digest_size; i++) {
        out[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    return ks_value_string((struct ks_str){out, 2 * hash->digest_size});
}

KS_FUNC(MD5) {
    return digest(cx, &args[0], &nettle_md5);
}

KS_FUNC(SHA1) {
    return digest(cx, &args[0], &nettle_sha1);
}

KS_FUNC(SHA256) {
    return digest(cx, &args[0], &nettle_sha256);
}

KS_FUNC(SHA512) {
    return digest(cx, &args[0], &nettle_sha512);
}
