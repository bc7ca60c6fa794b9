/* pairs.c - finds names and values in text.
 *
 * In: any bytes. Out: calls with name and value, in order of the text, cleaned of quotes and entities.
 * Each byte is looked at a bounded number of times: an XML element's end is looked for up to the next `<`
 * only, and a quote that is not closed is an ordinary character. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "func/pairs.h"

#include <string.h>

static bool in_set(char c, struct ks_str set) {
    return set.n && memchr(set.p, c, set.n) != NULL;
}

static bool is_key(char c) {
    unsigned char u = (unsigned char)c;
    bool plain = (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z');
    return plain || u == '_' || u == '.' || u == ':' || u == '-' || u >= 0x80;
}

/* Behind the quote that closes the one at `at`, or `at` when none does. */
static size_t quoted_end(struct ks_str s, size_t at) {
    for (size_t i = at + 1; i < s.n; i++) {
        if (s.p[i] == '\\')
            i++;
        else if (s.p[i] == '"')
            return i + 1;
    }
    return at;
}

/* Without quotes around it and the backslashes before quotes inside. */
static struct ks_str unquoted(struct ks_arena *a, struct ks_str s) {
    s = ks_text_trim(s);
    if (s.n < 2 || s.p[0] != '"' || s.p[s.n - 1] != '"') return s;
    s = ks_text_cut(s, 1, s.n - 1);
    if (!s.n || !memchr(s.p, '\\', s.n)) return s;
    char *out = ks_arena_bytes(a, s.n);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\' && i + 1 < s.n && (s.p[i + 1] == '"' || s.p[i + 1] == '\\')) i++;
        out[n++] = s.p[i];
    }
    return (struct ks_str){out, n};
}

/* ---- with delimiters ---- */

/* To the next character of the set outside quotes. */
static size_t piece_end(struct ks_str s, size_t at, struct ks_str set, size_t *no_quote) {
    while (at < s.n && !in_set(s.p[at], set)) {
        size_t end = s.p[at] == '"' && at < *no_quote ? quoted_end(s, at) : at;
        if (s.p[at] == '"' && end == at) *no_quote = at; /* no quote behind it is closed either */
        at = end > at ? end : at + 1;
    }
    return at;
}

static void delimited(struct ks_arena *a, struct ks_str s, struct ks_str pair_delims,
                      struct ks_str key_delims, ks_pairs_fn *found, void *arg) {
    size_t no_quote = s.n;
    for (size_t at = 0; at < s.n;) {
        size_t end = piece_end(s, at, pair_delims, &no_quote);
        struct ks_str piece = ks_text_cut(s, at, end);
        size_t split = 0;
        while (split < piece.n && !in_set(piece.p[split], key_delims)) split++;
        struct ks_str name = unquoted(a, ks_text_cut(piece, 0, split));
        if (split < piece.n && name.n &&
            !found(arg, name, unquoted(a, ks_text_cut(piece, split + 1, piece.n))))
            return;
        at = end + 1;
    }
}

/* ---- key=value ---- */

static void plain(struct ks_arena *a, struct ks_str s, ks_pairs_fn *found, void *arg) {
    size_t no_quote = s.n;
    for (size_t at = 0; at < s.n;) {
        size_t key = at;
        while (at < s.n && is_key(s.p[at])) at++;
        if (at == key || at >= s.n || s.p[at] != '=') {
            at += at == key;
            continue;
        }
        struct ks_str name = ks_text_cut(s, key, at++);
        size_t value = at, end = at < s.n && s.p[at] == '"' && at < no_quote ? quoted_end(s, at) : at;
        if (at < s.n && s.p[at] == '"' && end == at && at < no_quote) no_quote = at;
        if (end == at)
            while (end < s.n && !strchr(" \t\r\n,;&|", s.p[end])) end++;
        at = end;
        if (end > value && !found(arg, name, unquoted(a, ks_text_cut(s, value, end)))) return;
    }
}

void ks_pairs_each(struct ks_arena *a, struct ks_str text, struct ks_str pair_delims,
                   struct ks_str key_delims, ks_pairs_fn *found, void *arg) {
    if (!pair_delims.n && !key_delims.n) {
        plain(a, text, found, arg);
        return;
    }
    if (!pair_delims.n) pair_delims = KS_STR(" \t\r\n,;&|");
    if (!key_delims.n) key_delims = KS_STR("=");
    delimited(a, text, pair_delims, key_delims, found, arg);
}

struct ks_str ks_pairs_clean(struct ks_arena *a, struct ks_str name) {
    char *out = ks_arena_bytes(a, name.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        unsigned char u = (unsigned char)name.p[i];
        bool digit = u >= '0' && u <= '9', letter = (u | 32) >= 'a' && (u | 32) <= 'z';
        if (n == 0 && !letter) continue;
        out[n++] = digit || letter ? name.p[i] : '_';
    }
    return (struct ks_str){out, n};
}

/* ---- XML ---- */

static struct ks_str decoded(struct ks_arena *a, struct ks_str s) {
    static const struct {
        const char *name;
        char is;
    } entities[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
    if (!s.n || !memchr(s.p, '&', s.n)) return s;
    char *out = ks_arena_bytes(a, s.n);
    size_t n = 0;
    for (size_t i = 0; i < s.n; n++) {
        size_t taken = 0;
        for (size_t k = 0; k < 5 && s.p[i] == '&' && !taken; k++) {
            if (!ks_text_starts(ks_text_cut(s, i, s.n), ks_text_of(entities[k].name))) continue;
            taken = strlen(entities[k].name);
            out[n] = entities[k].is;
        }
        if (!taken) out[n] = s.p[i];
        i += taken ? taken : 1;
    }
    return (struct ks_str){out, n};
}

/* Whether s begins with </name>, blanks allowed. */
static bool closes(struct ks_str s, struct ks_str name) {
    if (!ks_text_starts(s, KS_STR("</"))) return false;
    s = ks_text_cut(s, 2, s.n);
    if (!ks_text_starts(s, name)) return false;
    size_t i = name.n;
    while (i < s.n && strchr(" \t\r\n", s.p[i]) && s.p[i]) i++;
    return i < s.n && s.p[i] == '>';
}

void ks_pairs_xml(struct ks_arena *a, struct ks_str text, ks_pairs_fn *found, void *arg) {
    const char *limit = text.p + text.n;
    for (const char *at = text.p; text.n && (at = memchr(at, '<', (size_t)(limit - at)));) {
        const char *next = memchr(at + 1, '<', (size_t)(limit - at - 1));
        if (!next) return;
        const char *end = memchr(at, '>', (size_t)(next - at));
        struct ks_str name = {at + 1, 0};
        while (name.p + name.n < next && !strchr(" \t\r\n/>", name.p[name.n])) name.n++;
        bool element = end && end[-1] != '/' && name.n && name.p[0] != '?' && name.p[0] != '!';
        if (element && closes((struct ks_str){next, (size_t)(limit - next)}, name) &&
            !found(arg, name, decoded(a, (struct ks_str){end + 1, (size_t)(next - end - 1)})))
            return;
        at = next;
    }
}
