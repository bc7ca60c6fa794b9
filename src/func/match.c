/* match.c - values against search patterns, names against name patterns, LIKE, and the two orders.
 *
 * A pattern is cut at its asterisks into literal parts: the first is anchored at the start, the last
 * at the end, and those between are found leftmost, one after the other. Taking the leftmost never
 * loses a match, so no part is looked for twice and a hostile value costs at most its length times
 * the length of the (trusted) pattern.
 *
 * Folding: a pattern is folded once. When it is ASCII, folding the ASCII letters of the value is
 * enough, because no other letter folds to an ASCII one (semantics 11.8). Otherwise the value is
 * folded code point by code point while it is compared; nothing is allocated. */
#include "func/match.h"
#include "func/matchfind.h"

#include <math.h>
#include <string.h>

void ks_match_pattern_init(struct ks_pattern *p, struct ks_arena *a, struct ks_str text, bool exact) {
    memset(p, 0, sizeof *p);
    p->exact = exact;
    p->wild = text.n != 0 && memchr(text.p, '*', text.n) != NULL;
    p->text = exact ? ks_arena_str(a, text) : ks_matchfind_fold(a, text);
    p->ascii = ks_matchfind_ascii(p->text);
    struct ks_str rest = p->text, part;
    while (ks_matchfind_part(&rest, &part))
        if (part.n > p->lead.n) p->lead = part;
    p->rare = ks_matchfind_rare(p->lead);
}

void ks_match_pattern_whole(struct ks_pattern *p, struct ks_arena *a, struct ks_str text, bool exact) {
    ks_match_pattern_init(p, a, text, exact);
    p->wild = false;
}

struct ks_str ks_match_folded(struct ks_arena *a, struct ks_str s) {
    return ks_matchfind_fold(a, s);
}

/* `last` at the end of s, no earlier than `from`. */
static bool ends_with(const struct ks_pattern *p, struct ks_str s, size_t from, struct ks_str last) {
    if (last.n == 0) return true;
    if (p->exact || p->ascii) {
        if (s.n - from < last.n) return false;
        return ks_matchfind_here(p, last, ks_text_cut(s, s.n - last.n, s.n)) == last.n;
    }
    size_t len = 0;
    while ((from = ks_matchfind_next(p, last, s, from, &len)) != KS_NOWHERE) {
        if (from + len == s.n) return true;
        from++;
    }
    return false;
}

/* The parts after the first, which ended at `at`; the text that is left in `rest` began behind an asterisk.
 */
static bool later_parts(const struct ks_pattern *p, struct ks_str s, size_t at, struct ks_str rest) {
    struct ks_str part;
    while (ks_matchfind_part(&rest, &part)) {
        if (!rest.p) return ends_with(p, s, at, part);
        size_t len;
        at = ks_matchfind_next(p, part, s, at, &len);
        if (at == KS_NOWHERE) return false;
        at += len;
    }
    return true;
}

bool ks_match_pattern(const struct ks_pattern *p, struct ks_str s) {
    if (!p->wild) {
        if ((p->exact || p->ascii) && s.n != p->text.n) return false;
        return ks_matchfind_here(p, p->text, s) == s.n;
    }
    struct ks_str rest = p->text, first;
    ks_matchfind_part(&rest, &first);
    size_t at = ks_matchfind_here(p, first, s);
    return at != KS_NOWHERE && later_parts(p, s, at, rest);
}

/* ---- names ---- */

unsigned ks_match_stars(struct ks_str pattern) {
    unsigned n = 0;
    for (size_t i = 0; i < pattern.n; i++) n += pattern.p[i] == '*';
    return n;
}

bool ks_match_name(struct ks_str pattern, struct ks_str name, struct ks_str *parts, unsigned most) {
    if (pattern.n && pattern.p[0] != '*' && (!name.n || name.p[0] != pattern.p[0])) return false;
    struct ks_pattern p = {.exact = true};
    struct ks_str rest = pattern.n ? pattern : KS_STR(""), part;
    ks_matchfind_part(&rest, &part);
    size_t at = ks_matchfind_here(&p, part, name);
    if (at == KS_NOWHERE) return false;
    if (!rest.p) return at == name.n;
    for (unsigned star = 0; ks_matchfind_part(&rest, &part); star++) {
        size_t len = part.n, hit;
        if (rest.p)
            hit = ks_matchfind_next(&p, part, name, at, &len);
        else
            hit = ends_with(&p, name, at, part) ? name.n - part.n : KS_NOWHERE;
        if (hit == KS_NOWHERE) return false;
        if (star < most) parts[star] = ks_text_cut(name, at, hit);
        at = hit + len;
    }
    return true;
}

struct ks_str ks_match_fill(struct ks_arena *a, struct ks_str pattern, const struct ks_str *parts,
                            unsigned n) {
    size_t bytes = pattern.n;
    for (unsigned i = 0; i < n; i++) bytes += parts[i].n;
    char *out = ks_arena_bytes(a, bytes + 1);
    size_t at = 0;
    unsigned star = 0;
    for (size_t i = 0; i < pattern.n; i++) {
        if (pattern.p[i] != '*') {
            out[at++] = pattern.p[i];
        } else if (star < n) {
            if (parts[star].n) memcpy(out + at, parts[star].p, parts[star].n);
            at += parts[star++].n;
        }
    }
    return (struct ks_str){out, at};
}

/* ---- LIKE ---- */

/* Two places to go on from: the current one, and behind the last %, one code point further on. Only
 * the last % ever needs to give way, so the cost is bounded by value times pattern. */
bool ks_match_like(struct ks_str s, struct ks_str pattern) {
    size_t i = 0, j = 0, retry_i = 0, retry_j = KS_NOWHERE;
    uint32_t cp;
    for (;;) {
        if (j < pattern.n && pattern.p[j] == '%') {
            retry_i = i;
            retry_j = ++j;
            if (j == pattern.n) return true;
        } else if (i == s.n && j == pattern.n) {
            return true;
        } else if (i < s.n && j < pattern.n && pattern.p[j] == '_') {
            i += ks_text_decode(s.p + i, s.n - i, &cp);
            j++;
        } else if (i < s.n && j < pattern.n && pattern.p[j] == s.p[i]) {
            i++;
            j++;
        } else if (retry_j != KS_NOWHERE && retry_i < s.n) {
            retry_i += ks_text_decode(s.p + retry_i, s.n - retry_i, &cp);
            i = retry_i;
            j = retry_j;
        } else {
            return false;
        }
    }
}

/* ---- orders ---- */

static int sign(int x) {
    return (x > 0) - (x < 0);
}

static int number_order(double a, double b) {
    return (a > b) - (a < b);
}

static int text_order(const struct ks_value *a, const struct ks_value *b) {
    char ta[KS_NUM_TEXT], tb[KS_NUM_TEXT];
    return sign(ks_text_compare(ks_value_str(a, ta), ks_value_str(b, tb)));
}

/* NaN, which only arithmetic makes, is ordered as text: it is equal to itself alone. */
static bool orderable(const struct ks_value *v, double *d) {
    return ks_value_number(v, d) && !isnan(*d);
}

int ks_match_order(const struct ks_value *a, const struct ks_value *b) {
    double x, y;
    if (orderable(a, &x) && orderable(b, &y)) return number_order(x, y);
    return text_order(a, b);
}

/* What `sort` sees in a value: a class, and within it a number, an address or text. */
struct sortable {
    enum { AS_NUMBER, AS_IP, AS_TEXT } as;
    double num;
    unsigned ip_len;
    uint8_t ip[16];
};

enum { HOW_AUTO, HOW_NUM, HOW_STR, HOW_IP };

static struct sortable classify(unsigned how, const struct ks_value *v) {
    struct sortable s = {.as = AS_TEXT};
    char tmp[KS_NUM_TEXT];
    if ((how == HOW_AUTO || how == HOW_NUM) && orderable(v, &s.num)) s.as = AS_NUMBER;
    if (s.as == AS_TEXT && (how == HOW_AUTO || how == HOW_IP)) {
        s.ip_len = ks_match_ip(ks_value_str(v, tmp), s.ip);
        if (s.ip_len != 0) s.as = AS_IP;
    }
    return s;
}

int ks_match_sort(unsigned how, const struct ks_value *a, const struct ks_value *b) {
    a = ks_value_at(a, 0);
    b = ks_value_at(b, 0);
    struct sortable x = classify(how, a), y = classify(how, b);
    if (x.as != y.as) return x.as < y.as ? -1 : 1;
    if (x.as == AS_NUMBER) return number_order(x.num, y.num);
    if (x.as == AS_TEXT) return text_order(a, b);
    if (x.ip_len != y.ip_len) return x.ip_len < y.ip_len ? -1 : 1;
    return sign(memcmp(x.ip, y.ip, x.ip_len));
}
