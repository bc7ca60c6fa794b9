/* jsonrow.c - a small reader for the flat objects that kspl writes.
 *
 * In: one line of JSON Lines. Out: its members sorted by key, strings with their escapes decoded, joined by
 * bytes that cannot occur in them undoubled. It accepts no nested object and one level of arrays: results
 * have no more, so there is no recursion.
 *
 * It shares no code with the scanner that reads events, on purpose: an error in one must not hide in both. */
#include "cli/jsonrow.h"

#include <stdlib.h>
#include <string.h>

struct text {
    const char *p, *end;
};

static void blank(struct text *t) {
    while (t->p < t->end && memchr(" \t\r\n", *t->p, 4)) t->p++;
}

static bool take(struct text *t, char c) {
    blank(t);
    if (t->p == t->end || *t->p != c) return false;
    t->p++;
    return true;
}

static bool hex4(struct text *t, uint32_t *out) {
    *out = 0;
    if (t->end - t->p < 4) return false;
    for (unsigned i = 0; i < 4; i++) {
        char c = *t->p++, lower = (char)(c | 0x20);
        if (c >= '0' && c <= '9')
            *out = *out << 4 | (uint32_t)(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            *out = *out << 4 | (uint32_t)(lower - 'a' + 10);
        else
            return false;
    }
    return true;
}

/* After `\u`; a pair of surrogates is one character. */
static bool unicode(struct text *t, struct ks_buf *out) {
    uint32_t cp, low;
    char utf8[4];
    if (!hex4(t, &cp)) return false;
    if (cp >= 0xd800 && cp < 0xdc00 && t->end - t->p >= 6 && t->p[0] == '\\' && t->p[1] == 'u') {
        struct text after = {t->p + 2, t->end};
        if (hex4(&after, &low) && low >= 0xdc00 && low < 0xe000) {
            cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
            *t = after;
        }
    }
    ks_buf_add(out, utf8, ks_text_encode(cp, utf8));
    return true;
}

/* Decoded, with a length in front that keeps neighbours apart. */
static bool string(struct text *t, struct ks_buf *out) {
    static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    if (!take(t, '"')) return false;
    while (t->p < t->end && *t->p != '"') {
        char c = *t->p++;
        if ((unsigned char)c < 0x20) return false;
        if (c != '\\') {
            ks_buf_byte(out, c);
            continue;
        }
        if (t->p == t->end) return false;
        c = *t->p++;
        const char *at = c ? strchr(names, c) : NULL;
        if (c == 'u' ? !unicode(t, out) : !at) return false;
        if (c != 'u') ks_buf_byte(out, bytes[at - names]);
    }
    return take(t, '"');
}

/* A number, true, false or null, as written. */
static bool word(struct text *t, struct ks_buf *out) {
    const char *from = t->p;
    while (t->p < t->end && !memchr(",]} \t\r\n\"[{:", *t->p, 12)) t->p++;
    ks_buf_add(out, from, (size_t)(t->p - from));
    return t->p > from;
}

static bool scalar(struct text *t, struct ks_buf *out) {
    blank(t);
    bool quoted = t->p < t->end && *t->p == '"';
    ks_buf_byte(out, quoted ? '"' : '=');
    size_t at = out->n;
    bool ok = quoted ? string(t, out) : word(t, out);
    ks_buf_printf(out, "\x1f%zu\x1e", out->n - at);
    return ok;
}

static bool value(struct text *t, struct ks_buf *out) {
    if (!take(t, '[')) return scalar(t, out);
    ks_buf_byte(out, '[');
    if (take(t, ']')) return true;
    do
        if (!scalar(t, out)) return false;
    while (take(t, ','));
    return take(t, ']');
}

static int by_text(const void *x, const void *y) {
    return ks_text_compare(*(const struct ks_str *)x, *(const struct ks_str *)y);
}

/* All members into `out`, and where each begins into `starts`. */
static bool members(struct text *t, struct ks_buf *out, struct ks_buf *starts) {
    if (!take(t, '{')) return false;
    if (take(t, '}')) return true;
    do {
        ks_buf_add(starts, &out->n, sizeof out->n);
        if (!scalar(t, out) || !take(t, ':') || !value(t, out)) return false;
    } while (take(t, ','));
    return take(t, '}');
}

static struct ks_str sorted(struct ks_arena *a, const struct ks_buf *text, const struct ks_buf *starts) {
    size_t n = starts->n / sizeof(size_t);
    const size_t *at = (const size_t *)(const void *)starts->p;
    struct ks_str *m = KS_NEWN(a, n + 1, struct ks_str);
    for (size_t i = 0; i < n; i++)
        m[i] = (struct ks_str){text->p + at[i], (i + 1 < n ? at[i + 1] : text->n) - at[i]};
    qsort(m, n, sizeof *m, by_text);
    char *p = ks_arena_bytes(a, text->n + 1), *to = p;
    for (size_t i = 0; i < n; to += m[i++].n) memcpy(to, m[i].p, m[i].n);
    return (struct ks_str){p, text->n};
}

bool ks_jsonrow_canon(struct ks_arena *a, struct ks_str line, struct ks_str *out) {
    struct text t = {line.p, line.p + line.n};
    struct ks_buf text, starts;
    ks_buf_init(&text);
    ks_buf_init(&starts);
    bool ok = members(&t, &text, &starts);
    blank(&t);
    ok &= t.p == t.end;
    if (ok) *out = sorted(a, &text, &starts);
    ks_buf_fini(&starts);
    ks_buf_fini(&text);
    return ok;
}

/* ---- columns ---- */

struct column {
    struct ks_str key, *values;
    uint32_t n;
    bool list;
};
struct row {
    struct column *at;
    uint32_t n;
};

/* A scalar as people read it. */
static bool shown(struct ks_arena *a, struct text *t, struct ks_str *out) {
    blank(t);
    const char *from = t->p;
    struct ks_buf ignored;
    ks_buf_init(&ignored);
    bool ok = scalar(t, &ignored);
    ks_buf_fini(&ignored);
    *out = ks_arena_str(a, (struct ks_str){from, (size_t)(t->p - from)});
    return ok;
}

static void append(struct ks_arena *a, struct column *c, struct ks_str value) {
    if ((c->n & (c->n - 1)) == 0) { /* full: the room is the next power of two */
        struct ks_str *v = KS_NEWN(a, c->n ? 2 * c->n : 1, struct ks_str);
        if (c->n) memcpy(v, c->values, c->n * sizeof *v);
        c->values = v;
    }
    c->values[c->n++] = value;
}

static bool read_values(struct ks_arena *a, struct text *t, struct column *c) {
    struct ks_str s;
    c->list = take(t, '[');
    if (c->list && take(t, ']')) return true;
    do {
        if (!shown(a, t, &s)) return false;
        append(a, c, s);
    } while (c->list && take(t, ','));
    return !c->list || take(t, ']');
}

static bool read_row(struct ks_arena *a, struct ks_str line, struct row *r) {
    struct text t = {line.p, line.p + line.n};
    uint32_t most = 1;
    for (size_t i = 0; i < line.n; i++) most += line.p[i] == ':';
    *r = (struct row){KS_NEWN(a, most, struct column), 0};
    if (!take(&t, '{')) return false;
    if (take(&t, '}')) return true;
    do {
        struct column *c = &r->at[r->n++];
        bool named = shown(a, &t, &c->key) && c->key.n > 1;
        if (named) c->key = ks_text_cut(c->key, 1, c->key.n - 1);
        if (!named || !take(&t, ':') || !read_values(a, &t, c)) return false;
    } while (take(&t, ','));
    return take(&t, '}');
}

static const struct column *find(const struct row *r, struct ks_str key) {
    for (uint32_t i = 0; i < r->n; i++)
        if (ks_text_equal(r->at[i].key, key)) return &r->at[i];
    return NULL;
}

static bool has(const struct column *c, struct ks_str value) {
    for (uint32_t i = 0; i < c->n; i++)
        if (ks_text_equal(c->values[i], value)) return true;
    return false;
}

/* The values of one that the other has not. */
static uint32_t surplus(const struct column *c, const struct column *other, const char *word,
                        struct ks_buf *out) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n; i++)
        if (!has(other, c->values[i])) ks_buf_printf(out, "%s %.*s", n++ ? "," : word, KS_FMT(c->values[i]));
    return n;
}

static bool same_values(const struct column *a, const struct column *b) {
    bool same = a->n == b->n && a->list == b->list;
    for (uint32_t i = 0; same && i < a->n; i++) same = ks_text_equal(a->values[i], b->values[i]);
    return same;
}

static void explain(const struct column *e, const struct column *g, struct ks_buf *out) {
    if (same_values(e, g)) return;
    ks_buf_printf(out, "    %.*s:", KS_FMT(e->key));
    if (!e->list && !g->list && e->n && g->n) {
        ks_buf_printf(out, " %.*s, not %.*s\n", KS_FMT(g->values[0]), KS_FMT(e->values[0]));
        return;
    }
    uint32_t n = surplus(e, g, " without", out) + surplus(g, e, " besides", out);
    if (!n) ks_buf_text(out, " the same values, in another order or number");
    ks_buf_byte(out, '\n');
}

void ks_jsonrow_explain(struct ks_arena *a, struct ks_str expected, struct ks_str got, struct ks_buf *out) {
    struct row e, g;
    if (!read_row(a, expected, &e) || !read_row(a, got, &g)) return;
    for (uint32_t i = 0; i < e.n; i++) {
        const struct column *c = find(&g, e.at[i].key);
        if (c)
            explain(&e.at[i], c, out);
        else
            ks_buf_printf(out, "    %.*s: missing\n", KS_FMT(e.at[i].key));
    }
    for (uint32_t i = 0; i < g.n; i++)
        if (!find(&e, g.at[i].key)) ks_buf_printf(out, "    %.*s: not expected\n", KS_FMT(g.at[i].key));
}
