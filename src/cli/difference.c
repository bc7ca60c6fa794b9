/* difference.c - how a case differs from what it expects.
 *
 * In: two texts. Out: agreement, or the lines in which they differ.
 *
 * A line has a key, by which it is compared, and a text, which is shown: for rows the key is the canonical
 * form of the object. Ordered lines lose their common head and tail and the rest is shown; unordered ones are
 * sorted by key and merged. Shorter differences exist, but a case is small and its author reads all of it. */
#include "cli/difference.h"

#include "base/arena.h"
#include "cli/jsonrow.h"

#include <stdlib.h>
#include <string.h>

bool ks_difference_holds(struct ks_str text, struct ks_str part) {
    for (size_t i = 0; i + part.n <= text.n; i++)
        if (!memcmp(text.p + i, part.p, part.n)) return true;
    return false;
}

struct line {
    struct ks_str key, shown;
};
struct lines {
    struct line *v;
    size_t n;
};

static struct ks_str next_line(struct ks_str *rest) {
    const char *nl = memchr(rest->p, '\n', rest->n);
    struct ks_str line = {rest->p, nl ? (size_t)(nl - rest->p) : rest->n};
    *rest = ks_text_cut(*rest, line.n + 1, rest->n);
    while (line.n && strchr(" \t\r", line.p[line.n - 1]) && line.p[line.n - 1]) line.n--;
    return line;
}

static struct lines split(struct ks_arena *a, struct ks_str text) {
    size_t n = 1;
    for (size_t i = 0; i < text.n; i++) n += text.p[i] == '\n';
    struct lines l = {KS_NEWN(a, n, struct line), 0};
    while (text.n) {
        struct ks_str line = next_line(&text);
        l.v[l.n++] = (struct line){line, line};
    }
    while (l.n && !l.v[l.n - 1].shown.n) l.n--;
    return l;
}

static void show(struct ks_buf *detail, char sign, struct ks_str line) {
    ks_buf_printf(detail, "%c ", sign);
    ks_buf_str(detail, line);
    ks_buf_byte(detail, '\n');
}

enum { EXPLAINED = 10 };

/* Rows that stand side by side, column by column. */
static void explain(struct ks_arena *a, const struct line *e, const struct line *g, size_t n,
                    struct ks_buf *detail) {
    for (size_t i = 0; a && i < n && i < EXPLAINED; i++)
        if (!ks_text_equal(e[i].key, g[i].key)) ks_jsonrow_explain(a, e[i].shown, g[i].shown, detail);
}

/* a: of rows; NULL for other lines. */
static bool in_order(struct ks_arena *a, struct lines e, struct lines g, struct ks_buf *detail) {
    size_t head = 0, tail = 0;
    while (head < e.n && head < g.n && ks_text_equal(e.v[head].key, g.v[head].key)) head++;
    if (head == e.n && head == g.n) return true;
    while (tail < e.n - head && tail < g.n - head &&
           ks_text_equal(e.v[e.n - 1 - tail].key, g.v[g.n - 1 - tail].key))
        tail++;
    if (head) ks_buf_printf(detail, "  (the first %zu lines agree)\n", head);
    for (size_t i = head; i < e.n - tail; i++) show(detail, '-', e.v[i].shown);
    for (size_t i = head; i < g.n - tail; i++) show(detail, '+', g.v[i].shown);
    if (e.n == g.n) explain(a, e.v + head, g.v + head, e.n - tail - head, detail);
    if (tail) ks_buf_printf(detail, "  (the last %zu lines agree)\n", tail);
    return false;
}

static int by_key(const void *x, const void *y) {
    return ks_text_compare(((const struct line *)x)->key, ((const struct line *)y)->key);
}

static bool any_order(struct ks_arena *a, struct lines e, struct lines g, struct ks_buf *detail) {
    qsort(e.v, e.n, sizeof *e.v, by_key);
    qsort(g.v, g.n, sizeof *g.v, by_key);
    bool same = true;
    size_t lacking = 0, surplus = 0, at = 0, of = 0;
    for (size_t i = 0, k = 0; i < e.n || k < g.n;) {
        int c = i == e.n ? 1 : k == g.n ? -1 : by_key(&e.v[i], &g.v[k]);
        same &= c == 0;
        if (c < 0) show(detail, '-', e.v[at = i].shown), lacking++;
        if (c > 0) show(detail, '+', g.v[of = k].shown), surplus++;
        i += c <= 0;
        k += c >= 0;
    }
    if (lacking == 1 && surplus == 1) explain(a, &e.v[at], &g.v[of], 1, detail);
    return same;
}

/* Replaces keys by canonical rows; a line that is no row is said and keeps its text as key. */
static bool canonical(struct ks_arena *a, struct lines l, const char *whose, struct ks_buf *detail) {
    bool ok = true;
    for (size_t i = 0; i < l.n; i++) {
        if (ks_jsonrow_canon(a, l.v[i].shown, &l.v[i].key)) continue;
        ks_buf_printf(detail, "line %zu of the %s rows is no JSON object of flat values\n", i + 1, whose);
        ok = false;
    }
    return ok;
}

bool ks_difference_rows(struct ks_str expected, struct ks_str got, bool unordered, struct ks_buf *detail) {
    struct ks_arena a;
    ks_arena_init(&a);
    struct lines e = split(&a, expected), g = split(&a, got);
    bool same = canonical(&a, e, "expected", detail);
    same &= canonical(&a, g, "resulting", detail);
    same &= unordered ? any_order(&a, e, g, detail) : in_order(&a, e, g, detail);
    ks_arena_fini(&a);
    return same;
}

bool ks_difference_lines(struct ks_str expected, struct ks_str got, struct ks_buf *detail) {
    struct ks_arena a;
    ks_arena_init(&a);
    bool same = in_order(NULL, split(&a, expected), split(&a, got), detail);
    ks_arena_fini(&a);
    return same;
}

bool ks_difference_parts(struct ks_str expected, struct ks_str got, struct ks_buf *detail) {
    bool same = ks_text_trim(expected).n > 0;
    for (struct ks_str rest = expected; rest.n;) {
        struct ks_str line = ks_text_trim(next_line(&rest));
        if (!line.n || ks_difference_holds(got, line)) continue;
        same = false;
        show(detail, '-', line);
    }
    for (struct ks_str rest = got; !same && rest.n;) show(detail, '+', next_line(&rest));
    return same;
}
