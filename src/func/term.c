/* term.c - bare words and phrases of `search` over the raw text of an event (semantics 2.4, 11.15).
 *
 * Splunk looks terms up in an index of tokens. There is no index here; the same answer comes from
 * the text, cut at the breakers of lang/breakers.def:
 *
 *     user=system:admin, verb         major segments  user=system:admin | verb
 *     \__/ \____/ \___/  \__/         pieces          user system admin | verb
 *     \_____________/                 prefixes        user  user=system  user=system:admin | verb
 *
 *   without `*`               a literal occurrence that begins and ends on a token boundary (the edge of
 *                             the text, a breaker beside it, or a breaker as its own outer byte)
 *   word with `*`             the whole of a piece, a prefix or a major segment
 *   phrase with `*`, or such  its literal parts in order, anywhere
 *     a word with a major breaker
 *   TERM()                    the whole of a major segment
 *
 * A prefix is matched without trying them one by one: all parts but the last leftmost, then the last
 * wherever it ends on a boundary; so every shape is linear in the text. The whole text is first
 * searched for the longest literal part: most events hold none and are done. */
#include "func/match.h"
#include "func/matchfind.h"

#include <string.h>

enum { PLAIN, MINOR, MAJOR };

static const uint8_t breaker_class[256] = {
#define X(byte, major) [(unsigned char)(byte)] = (major) ? MAJOR : MINOR,
#include "lang/breakers.def"
};

/* The URL forms and the double dash. */
static const char *const breaker_runs[] = {
#define S(text) text,
#include "lang/breakers.def"
};
enum { RUN_MOST = 5 };

static bool is_breaker(char c) {
    return breaker_class[(unsigned char)c] != PLAIN;
}

/* Length of the longest breaking run at `i`, 0 if there is none. */
static size_t run_at(struct ks_str s, size_t i) {
    size_t best = 0;
    if (s.p[i] != '%' && s.p[i] != '-') return 0;
    for (size_t k = 0; k < sizeof breaker_runs / sizeof *breaker_runs; k++) {
        size_t n = strlen(breaker_runs[k]);
        if (n > best && n <= s.n - i && memcmp(s.p + i, breaker_runs[k], n) == 0) best = n;
    }
    return best;
}

/* Length of the major breaker at `i`, 0 if there is none. */
static size_t major_at(struct ks_str s, size_t i) {
    uint8_t class = breaker_class[(unsigned char)s.p[i]];
    return class == MAJOR ? 1 : class == MINOR ? run_at(s, i) : 0;
}

/* A token may begin at `i`: an edge or a breaker stands before it, and no run reaches over it. */
static bool begins(struct ks_str raw, size_t i) {
    if (i == 0) return true;
    for (size_t back = 1; back < RUN_MOST + 1 && back <= i; back++) {
        if (raw.p[i - back] != '%') continue;
        size_t run = run_at(raw, i - back);
        if (run >= back) return run == back;
    }
    return is_breaker(raw.p[i - 1]);
}

static bool ends(struct ks_str raw, size_t i) {
    return i == raw.n || is_breaker(raw.p[i]);
}

/* ---- without wildcards ---- */

static bool find_literal(const struct ks_term *t, struct ks_str raw) {
    struct ks_str x = t->pattern.text;
    size_t at = 0, len;
    if (x.n == 0) return true;
    bool open_left = is_breaker(x.p[0]), open_right = is_breaker(x.p[x.n - 1]);
    while ((at = ks_matchfind_next(&t->pattern, x, raw, at, &len)) != KS_NOWHERE) {
        if ((open_left || begins(raw, at)) && (open_right || ends(raw, at + len))) return true;
        at++;
    }
    return false;
}

/* ---- with wildcards ---- */

static bool parts_in_order(const struct ks_pattern *p, struct ks_str raw) {
    struct ks_str rest = p->text, part;
    size_t at = 0, len;
    while (ks_matchfind_part(&rest, &part)) {
        at = ks_matchfind_next(p, part, raw, at, &len);
        if (at == KS_NOWHERE) return false;
        at += len;
    }
    return true;
}

/* The last part of a pattern, at or after `at`, ending where a token of `seg` ends. */
static bool last_part(const struct ks_pattern *p, struct ks_str seg, size_t at, struct ks_str part) {
    size_t len;
    bool open = part.n != 0 && is_breaker(part.p[part.n - 1]);
    if (part.n == 0) return true;
    while ((at = ks_matchfind_next(p, part, seg, at, &len)) != KS_NOWHERE) {
        if (open || ends(seg, at + len)) return true;
        at++;
    }
    return false;
}

/* The pattern is the whole of `seg` or a prefix that ends at a minor breaker. */
static bool match_prefix(const struct ks_pattern *p, struct ks_str seg) {
    struct ks_str rest = p->text, part;
    ks_matchfind_part(&rest, &part);
    size_t at = ks_matchfind_here(p, part, seg), len;
    if (at == KS_NOWHERE) return false;
    while (ks_matchfind_part(&rest, &part)) {
        if (!rest.p) return last_part(p, seg, at, part);
        at = ks_matchfind_next(p, part, seg, at, &len);
        if (at == KS_NOWHERE) return false;
        at += len;
    }
    return ends(seg, at);
}

static bool match_piece(const struct ks_pattern *p, struct ks_str seg) {
    for (size_t from = 0, to; from < seg.n; from = to + 1) {
        for (to = from; to < seg.n && !is_breaker(seg.p[to]);) to++;
        if (to > from && ks_match_pattern(p, ks_text_cut(seg, from, to))) return true;
    }
    return false;
}

/* The next major segment at or after *at; false at the end. */
static bool next_segment(struct ks_str raw, size_t *at, struct ks_str *seg) {
    size_t i = *at, len = 0;
    while (i < raw.n && (len = major_at(raw, i)) != 0) i += len;
    if (i == raw.n) return false;
    size_t from = i;
    while (i < raw.n && major_at(raw, i) == 0) i++;
    *seg = ks_text_cut(raw, from, i);
    *at = i;
    return true;
}

static bool match_segments(const struct ks_term *t, struct ks_str raw) {
    const struct ks_pattern *p = &t->pattern;
    struct ks_str seg;
    for (size_t at = 0; next_segment(raw, &at, &seg);) {
        if (t->flags & KS_MATCH_WHOLE) {
            if (ks_match_pattern(p, seg)) return true;
        } else if (match_prefix(p, seg) || (!t->breakers && match_piece(p, seg))) {
            return true;
        }
    }
    return false;
}

/* ---- */

void ks_match_term_init(struct ks_term *t, struct ks_arena *a, struct ks_str text, unsigned flags) {
    memset(t, 0, sizeof *t);
    t->flags = (uint8_t)flags;
    ks_match_pattern_init(&t->pattern, a, text, (flags & KS_MATCH_CASE) != 0);
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '*') continue;
        t->breakers |= is_breaker(text.p[i]);
        t->major |= major_at(text, i) != 0;
    }
}

bool ks_match_term(const struct ks_term *t, struct ks_str raw) {
    const struct ks_pattern *p = &t->pattern;
    size_t len;
    if (p->lead.n == 0) return true;
    if (ks_matchfind_next(p, p->lead, raw, 0, &len) == KS_NOWHERE) return false;
    if (t->flags & KS_MATCH_WHOLE) return !t->major && match_segments(t, raw);
    if (!p->wild) return find_literal(t, raw);
    if ((t->flags & KS_MATCH_PHRASE) || t->major) return parts_in_order(p, raw);
    return match_segments(t, raw);
}
