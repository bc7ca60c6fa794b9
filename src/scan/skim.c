/* skim.c - past values by their quotes and brackets.
 *
 * In: JSON text. Out: spans. A string is left by the kernel's search for quotes; of what stands between
 * strings only brackets count. Depth is bounded: a deeper text is damaged here and too deep for the flattener
 * anyway. */
#include "scan/skim.h"

#include "lang/lang.h"
#include "scan/masks.h"

#include <string.h>

static const char *blank(const char *p, const char *end) {
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) p++;
    return p;
}

/* p behind the opening quote; the place behind the closing one. Escapes need not be valid: a payload is
 * checked when it is decoded, and what is not decoded gives nothing. */
static const char *string_any(const struct ks_kernel *k, const char *p, const char *end) {
    for (;;) {
        p = k->string(p, end);
        if (p >= end) return NULL;
        if (*p == '"') return p + 1;
        if (*p != '\\' || end - p < 2 || (unsigned char)p[1] < 0x20) return NULL;
        p += 2;
    }
}

#if defined(__x86_64__)

#define STRING(name, target, quotes_at, controls_at)                    \
    target static const char *name(const char *p, const char *end) {    \
        for (uint64_t carry = 0, slashes; p < end; p += 64) {           \
            uint64_t stops = quotes_at(p, &slashes);                    \
            if (slashes | carry) stops &= ~ks_escaped(slashes, &carry); \
            stops |= controls_at(p);                                    \
            if (!stops) continue;                                       \
            p += __builtin_ctzll(stops);                                \
            return p < end && *p == '"' ? p + 1 : NULL;                 \
        }                                                               \
        return NULL;                                                    \
    }

STRING(string_avx2, KS_AVX2_MASKS, ks_quotes_avx2, ks_controls_avx2)
STRING(string_avx512, KS_AVX512, ks_quotes_avx512, ks_controls_avx512)

static const char *string(const struct ks_kernel *k, const char *p, const char *end) {
    if (k->isa == KS_ISA_AVX512) return string_avx512(p, end);
    return k->isa == KS_ISA_AVX2 ? string_avx2(p, end) : string_any(k, p, end);
}

#else

static const char *string(const struct ks_kernel *k, const char *p, const char *end) {
    return string_any(k, p, end);
}

#endif

static const char *container(const struct ks_kernel *k, const char *p, const char *end) {
    for (unsigned depth = 0; p < end;) {
        char c = *p++;
        if (c == '"') {
            p = string(k, p, end);
            if (!p) return NULL;
        } else if (c == '{' || c == '[') {
            if (++depth > KS_MAX_JSON_DEPTH) return NULL;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return p;
        }
    }
    return NULL;
}

const char *ks_skim_value(const struct ks_kernel *k, const char *p, const char *end) {
    if (p >= end) return NULL;
    if (*p == '"') return string(k, p + 1, end);
    if (*p == '{' || *p == '[') return container(k, p, end);
    const char *from = p;
    while (p < end && !memchr(",]} \t\r\n:\"{[", *p, 12)) p++;
    return p > from ? p : NULL;
}

struct ks_skim ks_skim_open(const struct ks_kernel *k, const char *p, const char *end) {
    return (struct ks_skim){k, p, end};
}

static bool fail(struct ks_skim *s) {
    s->p = NULL;
    return false;
}

static bool key(struct ks_skim *s, struct ks_member *m) {
    if (s->p == s->end || *s->p != '"') return fail(s);
    const char *from = s->p + 1, *to = string(s->k, from, s->end);
    if (!to) return fail(s);
    m->key = (struct ks_str){from, (size_t)(to - 1 - from)};
    s->p = blank(to, s->end);
    if (s->p == s->end || *s->p != ':') return fail(s);
    s->p = blank(s->p + 1, s->end);
    return true;
}

bool ks_skim_value_of(struct ks_skim *s, char close, struct ks_member *m) {
    *m = (struct ks_member){{"", 0}, {NULL, 0}};
    if (!s->p) return false;
    s->p = blank(s->p, s->end);
    if (s->p == s->end) return fail(s);
    if (*s->p == close) {
        s->p++;
        return false;
    }
    if (*s->p == ',') s->p = blank(s->p + 1, s->end);
    return close != '}' || key(s, m);
}

bool ks_skim_behind(struct ks_skim *s, char close, const char *to) {
    if (!to) return fail(s);
    s->p = blank(to, s->end);
    return s->p < s->end && (*s->p == ',' || *s->p == close) ? true : fail(s);
}

bool ks_skim_list(struct ks_skim *s, const char *name) {
    for (struct ks_member m; ks_skim_value_of(s, '}', &m);) {
        if (s->p < s->end && *s->p == '[' && ks_text_is(m.key, name)) {
            s->p++;
            return true;
        }
        if (!ks_skim_behind(s, '}', ks_skim_value(s->k, s->p, s->end))) break;
    }
    return false;
}

bool ks_skim_next(struct ks_skim *s, char close, struct ks_member *m) {
    if (!ks_skim_value_of(s, close, m)) return false;
    const char *to = ks_skim_value(s->k, s->p, s->end);
    m->value = (struct ks_str){s->p, (size_t)((to ? to : s->end) - s->p)};
    return ks_skim_behind(s, close, to);
}

struct ks_str ks_skim_member(const struct ks_kernel *k, struct ks_str object, const char *name) {
    struct ks_member m;
    if (!ks_skim_is(object, '{')) return (struct ks_str){NULL, 0};
    struct ks_skim s = ks_skim_open(k, object.p + 1, object.p + object.n);
    while (ks_skim_next(&s, '}', &m))
        if (ks_text_is(m.key, name)) return m.value;
    return (struct ks_str){NULL, 0};
}
