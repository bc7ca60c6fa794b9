/* str.c - eval functions over text: len, lower, upper, substr, replace (semantics 5.4, 11.13).
 *
 * Text is counted in code points; a byte that is not UTF-8 counts as one and stays as it is. lower and upper
 * work on every value of a list, the others give null for one. What comes out is a string (KS_VF_STRING), so
 * `+` joins it even if it looks like a number; values inside a list carry no such mark.
 *
 * substr has SQLite's rules, oddities included: positions before the text take part in the length, so
 * substr("abc",0,2) is "a", and a negative length takes what stands before the start. */
#include "func/arg.h"
#include "func/regex.h"

#include <string.h>

KS_FUNC(LEN) {
    struct ks_str s;
    if (!ks_arg_text(cx->arena, &args[0], &s)) return ks_value_null();
    return ks_value_num((double)ks_text_points(s));
}

KS_FUNC(LENGTH) {
    return ks_func_LEN(cx, args, n);
}

typedef uint32_t map_fn(uint32_t cp);

/* The first byte that the mapping may change: ASCII of the right case needs no copy. */
static size_t unchanged(struct ks_str s, map_fn *map) {
    size_t i = 0;
    while (i < s.n && (unsigned char)s.p[i] < 0x80 && map((unsigned char)s.p[i]) == (unsigned char)s.p[i])
        i++;
    return i;
}

static struct ks_str mapped(struct ks_arena *a, struct ks_str s, map_fn *map) {
    size_t at = unchanged(s, map);
    if (at == s.n) return s;
    size_t out = at;
    char *p = ks_arena_bytes(a, at + (s.n - at) * 2); /* simple mappings grow 2 bytes to 3 at the worst */
    memcpy(p, s.p, at);
    while (at < s.n) {
        uint32_t cp;
        char code[4];
        at += ks_text_decode(s.p + at, s.n - at, &cp);
        size_t len = ks_text_encode(cp < 0x110000 ? map(cp) : cp, code);
        memcpy(p + out, code, len);
        out += len;
    }
    return (struct ks_str){p, out};
}

static struct ks_value map_values(struct ks_func_cx *cx, const struct ks_value *v, map_fn *map) {
    struct ks_str s;
    if (v->kind != KS_LIST) {
        if (!ks_arg_text(cx->arena, v, &s)) return ks_value_null();
        return ks_value_string(mapped(cx->arena, s, map));
    }
    struct ks_value *items = KS_NEWN(cx->arena, v->n, struct ks_value);
    for (uint32_t i = 0; i < v->n; i++) {
        if (!ks_arg_text(cx->arena, &v->items[i], &s)) return ks_value_null();
        items[i] = ks_value_text(mapped(cx->arena, s, map));
    }
    return ks_value_list(items, v->n);
}

KS_FUNC(LOWER) {
    return map_values(cx, &args[0], ks_text_lower);
}

KS_FUNC(UPPER) {
    return map_values(cx, &args[0], ks_text_upper);
}

/* Start (from 1) and length as written become a range of code points from 0. */
static void clip(int64_t points, int64_t *start, int64_t *count) {
    bool before = *count < 0;
    if (before) *count = -*count;
    if (*start < 0) {
        *start += points;
        if (*start < 0) {
            *count = *count + *start > 0 ? *count + *start : 0;
            *start = 0;
        }
    } else if (*start > 0) {
        --*start;
    } else if (*count > 0) {
        --*count;
    }
    if (!before) return;
    *start -= *count;
    if (*start < 0) {
        *count += *start;
        *start = 0;
    }
}

/* The byte at which `points` code points after byte `at` end. */
static size_t skip(struct ks_str s, size_t at, int64_t points) {
    uint32_t cp;
    while (points-- > 0 && at < s.n) at += ks_text_decode(s.p + at, s.n - at, &cp);
    return at;
}

KS_FUNC(SUBSTR) {
    struct ks_str s;
    int64_t start, count;
    if (!ks_arg_text(cx->arena, &args[0], &s) || !ks_arg_whole(&args[1], &start)) return ks_value_null();
    count = (int64_t)s.n + (start < 0 ? -start : 1); /* to the end */
    if (n > 2 && !ks_arg_whole(&args[2], &count)) return ks_value_null();
    clip((int64_t)ks_text_points(s), &start, &count);
    size_t from = skip(s, 0, start), to = skip(s, from, count);
    return ks_value_string(ks_text_cut(s, from, to));
}

KS_FUNC(REPLACE) {
    struct ks_str s, re, by, out;
    if (!ks_arg_text(cx->arena, &args[0], &s) || !ks_arg_text(cx->arena, &args[1], &re) ||
        !ks_arg_text(cx->arena, &args[2], &by))
        return ks_value_null();
    struct ks_regex *compiled = ks_regex_get(cx->regexes, re, NULL, 0, NULL);
    if (!compiled) return ks_value_null();
    if (!ks_regex_replace(compiled, cx->arena, s, by, &out)) {
        cx->regex_limited++;
        return ks_value_string(s);
    }
    return out.n > UINT32_MAX ? ks_value_null() : ks_value_string(out);
}
