/* matchfind.c - the inner loops of pattern matching.
 *
 * Looking for a literal means looking for its rarest byte with memchr, which runs at memory speed,
 * and comparing around each hit. Of a letter both cases are looked for; the next place of each case
 * is remembered, so that a case that does not occur is searched for once and not after every hit of
 * the other. What is rare is judged by what JSON audit logs are made of. */
#include "func/matchfind.h"

#include <string.h>

static unsigned char fold(unsigned char c) {
    return c >= 'A' && c <= 'Z' ? c | 32 : c;
}

/* Only ASCII letters fold to ASCII ones: also the dotted capital I stays itself, so that one rule, "an
 * ASCII pattern is matched by bytes", holds everywhere. */
static uint32_t fold_point(uint32_t cp) {
    uint32_t low = ks_text_lower(cp);
    return cp >= 0x80 && low < 0x80 ? cp : low;
}

bool ks_matchfind_ascii(struct ks_str s) {
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80) return false;
    return true;
}

struct ks_str ks_matchfind_fold(struct ks_arena *a, struct ks_str s) {
    char *out = ks_arena_bytes(a, 4 * s.n + 1); /* folding may lengthen a code point */
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        uint32_t cp;
        i += ks_text_decode(s.p + i, s.n - i, &cp);
        n += ks_text_encode(fold_point(cp), out + n);
    }
    return (struct ks_str){out, n};
}

bool ks_matchfind_part(struct ks_str *rest, struct ks_str *part) {
    if (!rest->p) return false;
    const char *star = rest->n ? memchr(rest->p, '*', rest->n) : NULL;
    if (!star) {
        *part = *rest;
        *rest = (struct ks_str){NULL, 0};
        return true;
    }
    size_t at = (size_t)(star - rest->p);
    *part = (struct ks_str){rest->p, at};
    *rest = (struct ks_str){star + 1, rest->n - at - 1};
    return true;
}

/* Commonest first; a byte that is not listed is rarer than all of these. */
static const char common[] = "\"eatosrinc,:lpud.mvk-/{}0y1gbhf2w3";

uint32_t ks_matchfind_rare(struct ks_str part) {
    uint32_t best = 0;
    size_t best_rank = 0;
    for (size_t i = 0; i < part.n; i++) {
        const char *at = memchr(common, part.p[i], sizeof common - 1);
        size_t rank = at ? (size_t)(at - common) + 1 : sizeof common;
        if (rank > best_rank) {
            best_rank = rank;
            best = (uint32_t)i;
        }
    }
    return best;
}

/* ---- at one place ---- */

static bool folded_here(struct ks_str part, const char *s) {
    for (size_t i = 0; i < part.n; i++)
        if (fold((unsigned char)s[i]) != (unsigned char)part.p[i]) return false;
    return true;
}

static size_t points_here(struct ks_str part, struct ks_str s) {
    size_t i = 0, j = 0;
    while (j < part.n) {
        uint32_t cp;
        char bytes[4];
        if (i == s.n) return KS_NOWHERE;
        i += ks_text_decode(s.p + i, s.n - i, &cp);
        size_t n = ks_text_encode(fold_point(cp), bytes);
        if (n > part.n - j || memcmp(bytes, part.p + j, n) != 0) return KS_NOWHERE;
        j += n;
    }
    return i;
}

size_t ks_matchfind_here(const struct ks_pattern *p, struct ks_str part, struct ks_str s) {
    if (part.n == 0) return 0;
    if (!p->exact && !p->ascii) return points_here(part, s);
    if (s.n < part.n) return KS_NOWHERE;
    bool ok = p->exact ? memcmp(s.p, part.p, part.n) == 0 : folded_here(part, s.p);
    return ok ? part.n : KS_NOWHERE;
}

/* ---- anywhere ---- */

/* The next place of a byte in either case. */
struct hunt {
    const char *end, *lower, *upper;
    char low, up;
};

static const char *seek(const char *from, const char *end, char c) {
    const char *at = from < end ? memchr(from, c, (size_t)(end - from)) : NULL;
    return at ? at : end;
}

static const char *hunt_next(struct hunt *h, const char *from) {
    if (h->lower < from) h->lower = seek(from, h->end, h->low);
    if (h->low == h->up) return h->lower;
    if (h->upper < from) h->upper = seek(from, h->end, h->up);
    return h->lower < h->upper ? h->lower : h->upper;
}

static size_t bytes_next(const struct ks_pattern *p, struct ks_str part, struct ks_str s, size_t from) {
    if (part.n > s.n || from > s.n - part.n) return KS_NOWHERE;
    size_t rare = part.p == p->lead.p ? p->rare : 0;
    char c = part.p[rare];
    struct hunt h = {.end = s.p + s.n - (part.n - 1 - rare), .low = c, .up = c};
    if (!p->exact && c >= 'a' && c <= 'z') h.up = (char)(c - 32);
    const char *at = s.p + from + rare;
    h.lower = seek(at, h.end, h.low);
    h.upper = h.low == h.up ? h.lower : seek(at, h.end, h.up);
    for (; (at = hunt_next(&h, at)) < h.end; at++) {
        const char *start = at - rare;
        if (p->exact ? memcmp(start, part.p, part.n) == 0 : folded_here(part, start))
            return (size_t)(start - s.p);
    }
    return KS_NOWHERE;
}

size_t ks_matchfind_next(const struct ks_pattern *p, struct ks_str part, struct ks_str s, size_t from,
                         size_t *len) {
    *len = part.n;
    if (part.n == 0) return from <= s.n ? from : KS_NOWHERE;
    if (p->exact || p->ascii) return bytes_next(p, part, s, from);
    while (from < s.n) {
        *len = points_here(part, ks_text_cut(s, from, s.n));
        if (*len != KS_NOWHERE) return from;
        uint32_t cp;
        from += ks_text_decode(s.p + from, s.n - from, &cp);
    }
    return KS_NOWHERE;
}
