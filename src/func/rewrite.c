/* rewrite.c - values in, values out, one by one: sed, character tables, splitting, whole-value replacement.
 *
 * Results are field values: text without KS_VF_STRING, in the arena or borrowed from the argument. What an
 * expression cannot do within the limits of regex.h leaves the value as it is and is counted. Patterns of
 * `replace` fold no case. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "func/rewrite.h"

#include "base/mem.h"
#include "func/match.h"
#include "func/regex.h"

#include <string.h>

/* The text of a single value; a number is printed into the arena. */
static struct ks_str text_of(struct ks_arena *a, const struct ks_value *v) {
    return ks_value_str(v, v->kind == KS_TEXT ? NULL : ks_arena_bytes(a, KS_NUM_TEXT));
}

/* ---- results of unknown number ---- */

struct found {
    struct ks_arena *arena;
    struct ks_value *items;
    uint32_t n, cap;
};

static void add(struct found *f, struct ks_str s) {
    if (f->n == f->cap) {
        uint32_t cap = (uint32_t)ks_mem_next(f->cap, f->n + 1);
        struct ks_value *more = ks_arena_alloc(f->arena, cap * sizeof *more);
        if (f->n) memcpy(more, f->items, f->n * sizeof *more);
        f->items = more;
        f->cap = cap;
    }
    f->items[f->n++] = ks_value_text(s);
}

/* ---- sed ---- */

struct ks_value ks_rewrite_sed(struct ks_func_cx *cx, const struct ks_value *v, struct ks_str re,
                               struct ks_str by, uint32_t which) {
    struct ks_regex *compiled = ks_regex_get(cx->regexes, re, NULL, 0, NULL);
    struct found f = {.arena = cx->arena};
    for (uint32_t i = 0; compiled && i < ks_value_count(v); i++) {
        struct ks_str s = text_of(cx->arena, ks_value_at(v, i)), out;
        bool done = ks_regex_replace_one(compiled, cx->arena, s, by, which, &out);
        cx->regex_limited += !done;
        add(&f, done ? out : s);
    }
    return compiled ? ks_value_list(f.items, f.n) : *v;
}

/* The code point at the place in `to` that `cp` has in `from`, or itself. */
static uint32_t mapped(struct ks_str from, struct ks_str to, uint32_t cp) {
    size_t i = 0, k = 0;
    while (i < from.n && k < to.n) {
        uint32_t a, b;
        i += ks_text_decode(from.p + i, from.n - i, &a);
        k += ks_text_decode(to.p + k, to.n - k, &b);
        if (a == cp) return b;
    }
    return cp;
}

static struct ks_str map_chars(struct ks_arena *a, struct ks_str s, struct ks_str from, struct ks_str to) {
    char *out = ks_arena_bytes(a, s.n * 4 + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        uint32_t cp;
        i += ks_text_decode(s.p + i, s.n - i, &cp);
        n += ks_text_encode(mapped(from, to, cp), out + n);
    }
    return (struct ks_str){out, n};
}

struct ks_value ks_rewrite_chars(struct ks_arena *a, const struct ks_value *v, struct ks_str from,
                                 struct ks_str to) {
    struct found f = {.arena = a};
    for (uint32_t i = 0; i < ks_value_count(v); i++)
        add(&f, map_chars(a, text_of(a, ks_value_at(v, i)), from, to));
    return ks_value_list(f.items, f.n);
}

/* ---- makemv ---- */

static void split_one(struct found *f, struct ks_str s, struct ks_str delim, bool empty) {
    for (bool more = true; more;) {
        const char *hit = delim.n && s.n ? memmem(s.p, s.n, delim.p, delim.n) : NULL;
        struct ks_str piece = ks_text_cut(s, 0, hit ? (size_t)(hit - s.p) : s.n);
        if (piece.n || empty) add(f, piece);
        more = hit != NULL;
        if (hit) s = ks_text_cut(s, piece.n + delim.n, s.n);
    }
}

struct ks_value ks_rewrite_split(struct ks_arena *a, const struct ks_value *v, struct ks_str delim,
                                 bool empty) {
    struct found f = {.arena = a};
    for (uint32_t i = 0; i < ks_value_count(v); i++)
        split_one(&f, text_of(a, ks_value_at(v, i)), delim, empty);
    return ks_value_list(f.items, f.n);
}

/* False when the expression was given up. */
static bool tokens_of(struct found *f, struct ks_regex *re, struct ks_str s, bool empty) {
    size_t at = 0, spans[2][2];
    unsigned group = ks_regex_groups(re) ? 1 : 0;
    int hit;
    while (at <= s.n && (hit = ks_regex_find(re, s, at, spans, 2)) > 0) {
        size_t from = spans[group][0], to = spans[group][1];
        bool took_part = from != KS_REGEX_UNSET && to >= from;
        if (took_part && (to > from || empty)) add(f, ks_text_cut(s, from, to));
        at = ks_regex_after(s, at, spans[0]);
    }
    return at > s.n || hit >= 0;
}

struct ks_value ks_rewrite_tokens(struct ks_func_cx *cx, const struct ks_value *v, struct ks_str re,
                                  bool empty) {
    struct ks_regex *compiled = ks_regex_get(cx->regexes, re, NULL, 0, NULL);
    struct found f = {.arena = cx->arena};
    bool whole = compiled != NULL;
    for (uint32_t i = 0; whole && i < ks_value_count(v); i++)
        whole = tokens_of(&f, compiled, text_of(cx->arena, ks_value_at(v, i)), empty);
    if (compiled && !whole) cx->regex_limited++;
    return whole ? ks_value_list(f.items, f.n) : *v;
}

/* ---- replace ---- */

enum { MOST_STARS = 32 };

static struct ks_str replaced(struct ks_arena *a, struct ks_str s, const struct ks_str (*pairs)[2],
                              uint32_t n) {
    struct ks_str parts[MOST_STARS];
    for (uint32_t i = 0; i < n; i++) {
        if (!ks_match_name(pairs[i][0], s, parts, MOST_STARS)) continue;
        unsigned stars = ks_match_stars(pairs[i][0]);
        return ks_match_fill(a, pairs[i][1], parts, stars < MOST_STARS ? stars : MOST_STARS);
    }
    return s;
}

struct ks_value ks_rewrite_values(struct ks_arena *a, const struct ks_value *v,
                                  const struct ks_str (*pairs)[2], uint32_t n) {
    struct found f = {.arena = a};
    for (uint32_t i = 0; i < ks_value_count(v); i++)
        add(&f, replaced(a, text_of(a, ks_value_at(v, i)), pairs, n));
    return ks_value_list(f.items, f.n);
}
