/* xmlpath.c - enough of XML for spath: elements, attributes, text, CDATA, the five named entities and
 * numeric ones. Declarations, comments, processing instructions and document types are passed over.
 *
 * In: the text of a field, mild faults included: logs cut documents short and write attributes without
 * quotes, as Splunk's own examples do. A closing tag closes the nearest open element of its name; one that
 * nothing opened is passed over; at the end of the text all that is open ends. Out: a tree in an arena.
 * Building needs no recursion; depth is limited by KS_MAX_XML_DEPTH: deeper elements are not looked at.
 *
 * A path that names an element leads to all of that name under the parent, `{}` or not; `{n}` to the n-th
 * of them, from 1. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "func/xmlpath.h"

#include "base/buf.h"
#include "func/gather.h"
#include "lang/lang.h"

#include <string.h>

struct attribute {
    struct ks_str name, value;
    struct attribute *next;
};
struct element {
    struct ks_str name, inner; /* inner: between its tags, as it stands */
    struct attribute *attributes, **attributes_end;
    struct element *parent, *kid, *last, *next;
};
struct reader {
    struct ks_arena *a;
    const char *p, *end;
    struct element *open;
    unsigned depth, passed_over; /* passed_over: open elements below the depth limit */
};

/* ---- reading ---- */

static bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool at(const struct reader *r, const char *word) {
    size_t n = strlen(word);
    return (size_t)(r->end - r->p) >= n && memcmp(r->p, word, n) == 0;
}

/* Behind the next `word`, or to the end. */
static void pass(struct reader *r, const char *word) {
    const char *hit = memmem(r->p, (size_t)(r->end - r->p), word, strlen(word));
    r->p = hit ? hit + strlen(word) : r->end;
}

static struct ks_str name(struct reader *r) {
    const char *from = r->p;
    while (r->p < r->end && !blank(*r->p) && *r->p != '>' && *r->p != '/' && *r->p != '=') r->p++;
    return (struct ks_str){from, (size_t)(r->p - from)};
}

static void blanks(struct reader *r) {
    while (r->p < r->end && blank(*r->p)) r->p++;
}

static struct ks_str attribute_value(struct reader *r) {
    char quote = r->p < r->end && (*r->p == '"' || *r->p == '\'') ? *r->p++ : 0;
    const char *from = r->p;
    while (r->p < r->end && (quote ? *r->p != quote : !blank(*r->p) && *r->p != '>')) r->p++;
    struct ks_str value = {from, (size_t)(r->p - from)};
    if (quote && r->p < r->end) r->p++;
    return value;
}

static void attributes(struct reader *r, struct element *e) {
    for (blanks(r); r->p < r->end && *r->p != '>'; blanks(r)) {
        if (*r->p == '/' || *r->p == '=') {
            r->p++;
            continue;
        }
        struct attribute *t = KS_NEW(r->a, struct attribute);
        t->name = name(r);
        blanks(r);
        if (r->p < r->end && *r->p == '=') {
            r->p++;
            blanks(r);
            t->value = attribute_value(r);
        }
        *e->attributes_end = t;
        e->attributes_end = &t->next;
    }
}

static void close_open(struct reader *r, const char *end) {
    r->open->inner.n = (size_t)(end - r->open->inner.p);
    r->open = r->open->parent;
    r->depth--;
}

static void open_tag(struct reader *r) {
    struct element *e = KS_NEW(r->a, struct element);
    r->p++;
    e->name = name(r);
    if (!e->name.n) return; /* a lone `<` */
    e->attributes_end = &e->attributes;
    attributes(r, e);
    bool empty = r->p[-1] == '/';
    if (r->p < r->end) r->p++;
    if (r->depth == KS_MAX_XML_DEPTH) {
        r->passed_over += !empty;
        return;
    }
    e->inner.p = r->p;
    e->parent = r->open;
    if (r->open->last)
        r->open->last->next = e;
    else
        r->open->kid = e;
    r->open->last = e;
    r->open = e;
    r->depth++;
    if (empty) close_open(r, r->p);
}

static void close_tag(struct reader *r) {
    const char *from = r->p;
    r->p += 2;
    struct ks_str closed = name(r);
    pass(r, ">");
    if (r->passed_over) {
        r->passed_over--;
        return;
    }
    struct element *e = r->open;
    while (e->parent && !ks_text_equal(e->name, closed)) e = e->parent;
    if (!e->parent) return;
    while (r->open != e) close_open(r, from);
    close_open(r, from);
}

static void markup(struct reader *r) {
    if (at(r, "<!--"))
        pass(r, "-->");
    else if (at(r, "<![CDATA["))
        pass(r, "]]>");
    else if (at(r, "<?") || at(r, "<!"))
        pass(r, ">");
    else if (at(r, "</"))
        close_tag(r);
    else
        open_tag(r);
}

/* The document: an element without a name that holds the outermost one. */
static struct element *read_xml(struct ks_arena *a, struct ks_str doc) {
    struct element *root = KS_NEW(a, struct element);
    struct reader r = {.a = a, .p = doc.p, .end = doc.p + doc.n, .open = root};
    root->inner = doc;
    while (r.p < r.end) {
        const char *next = memchr(r.p, '<', (size_t)(r.end - r.p));
        if (!next) break;
        r.p = next;
        markup(&r);
    }
    while (r.open != root) close_open(&r, r.end);
    return root;
}

/* ---- text ---- */

static const struct {
    const char *name;
    char c;
} entities[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};

/* The code point of `#38` or `#x26`; 0 when it is none. */
static uint32_t numeric(struct ks_str s) {
    bool hex = s.n > 2 && (s.p[1] | 0x20) == 'x';
    uint32_t cp = 0;
    for (size_t i = hex ? 2 : 1; i < s.n; i++) {
        int low = s.p[i] | 0x20;
        int digit = s.p[i] >= '0' && s.p[i] <= '9' ? s.p[i] - '0'
                    : low >= 'a' && low <= 'f'     ? low - 'a' + 10
                                                   : 99;
        if (digit >= (hex ? 16 : 10)) return 0;
        cp = cp * (hex ? 16 : 10) + (uint32_t)digit;
        if (cp > 0x10ffff) return 0;
    }
    return cp >= 0xd800 && cp <= 0xdfff ? 0 : cp;
}

/* Writes what stands for the entity `s` (without & and ;). Returns 0 when it is none. */
static size_t entity(struct ks_str s, char out[4]) {
    if (s.n && s.p[0] == '#') {
        uint32_t cp = numeric(s);
        return cp ? ks_text_encode(cp, out) : 0;
    }
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (ks_text_is(s, entities[i].name)) return out[0] = entities[i].c, 1;
    return 0;
}

enum { LONGEST_ENTITY = 10 };

static void put_text(struct ks_buf *b, struct ks_str s) {
    for (size_t i = 0; i < s.n;) {
        size_t most = s.n - i < LONGEST_ENTITY ? s.n - i : LONGEST_ENTITY;
        const char *end = s.p[i] == '&' ? memchr(s.p + i, ';', most) : NULL;
        char bytes[4];
        size_t n = end ? entity((struct ks_str){s.p + i + 1, (size_t)(end - s.p) - i - 1}, bytes) : 0;
        if (n)
            ks_buf_add(b, bytes, n);
        else
            ks_buf_byte(b, s.p[i]);
        i = n ? (size_t)(end - s.p) + 1 : i + 1;
    }
}

/* Text with CDATA opened, comments gone, entities decoded. */
static struct ks_str plain(struct ks_arena *a, struct ks_str s) {
    if (!s.n || (!memchr(s.p, '&', s.n) && !memchr(s.p, '<', s.n))) return s;
    struct ks_buf b;
    ks_buf_init(&b);
    struct reader r = {.p = s.p, .end = s.p + s.n};
    while (r.p < r.end) {
        const char *from = r.p, *lt = memchr(r.p, '<', (size_t)(r.end - r.p));
        r.p = lt ? lt : r.end;
        put_text(&b, (struct ks_str){from, (size_t)(r.p - from)});
        if (r.p == r.end) break;
        bool cdata = at(&r, "<![CDATA[");
        from = r.p + (cdata ? 9 : 0);
        pass(&r, cdata ? "]]>" : at(&r, "<!--") ? "-->" : ">");
        bool closed = r.p - from >= 3 && memcmp(r.p - 3, "]]>", 3) == 0;
        if (cdata) ks_buf_add(&b, from, (size_t)(r.p - from) - (closed ? 3 : 0));
    }
    struct ks_str out = ks_arena_str(a, ks_buf_view(&b));
    ks_buf_fini(&b);
    return out;
}

static struct ks_value content(struct ks_arena *a, const struct element *e) {
    return ks_value_text(ks_text_trim(e->kid ? e->inner : plain(a, ks_text_trim(e->inner))));
}

/* ---- paths ---- */

struct elements {
    struct ks_arena *a;
    const struct element **at;
    uint32_t n, cap;
};

static void reach(struct elements *r, const struct element *e) {
    if (r->n == r->cap) {
        r->cap = r->cap ? 2 * r->cap : 8;
        const struct element **more = ks_arena_alloc(r->a, r->cap * sizeof(struct element *));
        if (r->n) memcpy(more, r->at, r->n * sizeof *more);
        r->at = more;
    }
    r->at[r->n++] = e;
}

/* `index` 0: all of that name. */
static void follow(struct elements *to, const struct element *e, struct ks_str key, uint32_t index) {
    uint32_t seen = 0;
    for (const struct element *k = e->kid; k; k = k->next)
        if (ks_text_equal(k->name, key) && (++seen == index || !index)) reach(to, k);
}

static struct ks_value attribute_values(const struct elements *from, struct ks_str key) {
    struct ks_value *items = NULL;
    uint32_t n = 0, cap = 0;
    for (uint32_t i = 0; i < from->n; i++) {
        for (const struct attribute *t = from->at[i]->attributes; t; t = t->next) {
            if (!ks_text_equal(t->name, key)) continue;
            if (n == cap) {
                cap = cap ? 2 * cap : 8;
                struct ks_value *more = ks_arena_alloc(from->a, cap * sizeof *more);
                if (n) memcpy(more, items, n * sizeof *more);
                items = more;
            }
            items[n++] = ks_value_text(plain(from->a, t->value));
        }
    }
    return ks_value_list(items, n);
}

struct ks_value ks_xmlpath_get(struct ks_arena *a, struct ks_str doc, const struct ks_jsonpath *path) {
    struct elements now = {.a = a};
    reach(&now, read_xml(a, doc));
    for (uint32_t s = 0; s < path->n; s++) {
        const struct ks_jsonpath_step *step = &path->at[s], *next = s + 1 < path->n ? step + 1 : NULL;
        if (step->kind == KS_JSONPATH_ATTRIBUTE)
            return next ? ks_value_null() : attribute_values(&now, step->key);
        if (step->kind == KS_JSONPATH_ALL) continue;
        bool indexed = next && next->kind == KS_JSONPATH_INDEX;
        if (step->kind == KS_JSONPATH_INDEX || (indexed && !next->index)) return ks_value_null();
        struct elements then = {.a = a};
        for (uint32_t i = 0; i < now.n; i++) follow(&then, now.at[i], step->key, indexed ? next->index : 0);
        now = then;
        s += indexed;
    }
    struct ks_value *items = KS_NEWN(a, now.n, struct ks_value);
    for (uint32_t i = 0; i < now.n; i++) items[i] = content(a, now.at[i]);
    return ks_value_list(items, now.n);
}

/* ---- all fields ---- */

static void element_fields(struct ks_gather *g, struct ks_buf *name_so_far, const struct element *e) {
    size_t mark = name_so_far->n;
    for (const struct attribute *t = e->attributes; t && g->budget; t = t->next) {
        ks_buf_printf(name_so_far, "{@%.*s}", KS_FMT(t->name));
        ks_gather_add(g, ks_gather_name(g, ks_buf_view(name_so_far)), ks_value_text(plain(g->a, t->value)));
        name_so_far->n = mark;
    }
    struct ks_value v = content(g->a, e);
    if (!e->kid && v.n) ks_gather_add(g, ks_gather_name(g, ks_buf_view(name_so_far)), v);
}

/* Down to the first child, along the siblings, up again: names are cut where they were joined. */
void ks_xmlpath_each(struct ks_arena *a, struct ks_str doc,
                     void (*field)(void *arg, struct ks_str name, struct ks_value v), void *arg) {
    struct ks_gather g;
    struct ks_buf path;
    ks_gather_init(&g, a);
    ks_buf_init(&path);
    const struct element *root = read_xml(a, doc), *e = root->kid;
    while (e && g.budget) {
        if (path.n) ks_buf_byte(&path, '.');
        ks_buf_str(&path, e->name);
        element_fields(&g, &path, e);
        if (e->kid) {
            e = e->kid;
            continue;
        }
        while (e != root && !e->next) {
            path.n -= e->name.n + (e->parent != root);
            e = e->parent;
        }
        if (e == root) break;
        path.n -= e->name.n + (e->parent != root);
        e = e->next;
    }
    ks_buf_fini(&path);
    ks_gather_end(&g, field, arg);
}
