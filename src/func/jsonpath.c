/* jsonpath.c - paths into JSON, and all its fields by name.
 *
 * A path is parsed once into steps. Following it keeps the list of nodes reached so far and replaces it
 * step by step: no recursion, and no list is longer than the tree, since no two steps reach a node twice.
 *
 * Names (semantics 1.1 to 1.14): keys joined by `.`, each level of arrays adds `{}`, containers themselves
 * have no field, a JSON null is the text null. The scanner of events gives the same names (scan/flatten.c);
 * here the document is the value of a field and small, so a tree is walked. */
#include "func/jsonpath.h"

#include "base/buf.h"
#include "func/gather.h"
#include "func/xmlpath.h"
#include "lang/lang.h"

#include <string.h>

/* ---- parsing ---- */

static bool parse_index(struct ks_str s, struct ks_jsonpath_step *step) {
    uint64_t i = 0;
    if (!s.n) {
        step->kind = KS_JSONPATH_ALL;
        return true;
    }
    if (s.p[0] == '@') {
        *step = (struct ks_jsonpath_step){.kind = KS_JSONPATH_ATTRIBUTE, .key = ks_text_cut(s, 1, s.n)};
        return s.n > 1;
    }
    for (size_t k = 0; k < s.n; k++) {
        if (s.p[k] < '0' || s.p[k] > '9' || i > UINT32_MAX / 10) return false;
        i = i * 10 + (uint64_t)(s.p[k] - '0');
    }
    *step = (struct ks_jsonpath_step){.kind = KS_JSONPATH_INDEX, .index = (uint32_t)i};
    return i <= UINT32_MAX;
}

/* One `{...}` at byte i. Returns the byte behind it, 0 when it is none. */
static size_t parse_braces(struct ks_str text, size_t i, struct ks_jsonpath *out) {
    const char *close = memchr(text.p + i, '}', text.n - i);
    if (!close) return 0;
    size_t end = (size_t)(close - text.p);
    struct ks_jsonpath_step *step = &out->at[out->n++];
    if (!parse_index(ks_text_cut(text, i + 1, end), step)) return 0;
    out->many = out->many || step->kind == KS_JSONPATH_ALL;
    return end + 1;
}

bool ks_jsonpath_parse(struct ks_arena *a, struct ks_str text, struct ks_jsonpath *out) {
    *out = (struct ks_jsonpath){.at = KS_NEWN(a, text.n + 1, struct ks_jsonpath_step)};
    size_t i = 0;
    do {
        size_t from = i;
        while (i < text.n && text.p[i] != '.' && text.p[i] != '{') i++;
        bool braces = i < text.n && text.p[i] == '{';
        if (i == from && (from || !braces)) return false; /* only the root may go without a key */
        if (i > from)
            out->at[out->n++] =
                (struct ks_jsonpath_step){.kind = KS_JSONPATH_KEY, .key = ks_text_cut(text, from, i)};
        while (i < text.n && text.p[i] == '{')
            if (!(i = parse_braces(text, i, out))) return false;
        if (i < text.n && text.p[i] != '.') return false;
    } while (i++ < text.n);
    return true;
}

/* ---- following ---- */

struct reached {
    struct ks_arena *a;
    struct ks_jsonpath_nodes nodes;
    uint32_t cap;
};

static void reach(struct reached *r, struct ks_json *node) {
    if (r->nodes.n == r->cap) {
        uint32_t cap = r->cap ? 2 * r->cap : 8;
        struct ks_json **more = ks_arena_alloc(r->a, cap * sizeof(struct ks_json *));
        if (r->nodes.n) memcpy(more, r->nodes.at, r->nodes.n * sizeof *more);
        r->nodes.at = more;
        r->cap = cap;
    }
    r->nodes.at[r->nodes.n++] = node;
}

static void follow(struct reached *to, const struct ks_json *node, const struct ks_jsonpath_step *step) {
    uint32_t i = 0;
    bool keyed = step->kind == KS_JSONPATH_KEY;
    if (node->kind != (keyed ? KS_JSON_OBJECT : KS_JSON_ARRAY)) return;
    for (struct ks_json *m = node->kid; m; m = m->next, i++) {
        bool hit = keyed                             ? ks_text_equal(m->key, step->key)
                   : step->kind == KS_JSONPATH_INDEX ? i == step->index
                                                     : step->kind == KS_JSONPATH_ALL;
        if (hit) reach(to, m);
    }
}

struct ks_jsonpath_nodes ks_jsonpath_select(struct ks_arena *a, struct ks_json *root,
                                            const struct ks_jsonpath *path) {
    struct reached now = {.a = a};
    reach(&now, root);
    for (uint32_t s = 0; s < path->n; s++) {
        struct reached next = {.a = a};
        for (uint32_t i = 0; i < now.nodes.n; i++) follow(&next, now.nodes.at[i], &path->at[s]);
        now = next;
    }
    return now.nodes;
}

/* ---- one value ---- */

/* As a field of an event has it: null is text, a container its own text. */
static struct ks_value leaf(struct ks_arena *a, const struct ks_json *node) {
    switch ((enum ks_json_kind)node->kind) {
    case KS_JSON_NULL: return ks_value_text(KS_STR("null"));
    case KS_JSON_STRING: return ks_value_text(node->text);
    case KS_JSON_ARRAY:
    case KS_JSON_OBJECT: return ks_value_text(node->source);
    default: return ks_json_value(a, node);
    }
}

static struct ks_value all(struct ks_arena *a, struct ks_jsonpath_nodes nodes) {
    struct ks_value *items = KS_NEWN(a, nodes.n, struct ks_value);
    for (uint32_t i = 0; i < nodes.n; i++) items[i] = leaf(a, nodes.at[i]);
    return ks_value_list(items, nodes.n);
}

/* `{}` of a document that is no array is the document (json_extract's first example). */
static bool whole(const struct ks_jsonpath *path, const struct ks_json *root) {
    return path->n == 1 && path->many && root->kind != KS_JSON_ARRAY;
}

static struct ks_value extract(struct ks_arena *a, struct ks_json *root, const struct ks_jsonpath *path) {
    if (whole(path, root)) return ks_json_value(a, root);
    struct ks_jsonpath_nodes nodes = ks_jsonpath_select(a, root, path);
    if (!nodes.n) return ks_value_null();
    if (!path->many) return ks_json_value(a, nodes.at[0]);
    struct ks_json *array = ks_json_new(a, KS_JSON_ARRAY);
    for (uint32_t i = 0; i < nodes.n; i++) {
        struct ks_json *copy = ks_json_new(a, KS_JSON_NULL);
        ks_json_replace(copy, nodes.at[i]);
        ks_json_add(array, copy);
    }
    return ks_json_value(a, array);
}

static bool is_xml(struct ks_str doc) {
    doc = ks_text_trim(doc);
    return doc.n && doc.p[0] == '<';
}

struct ks_value ks_jsonpath_get(struct ks_arena *a, struct ks_str doc, struct ks_str path, bool as_spath) {
    struct ks_jsonpath parsed;
    if (!ks_jsonpath_parse(a, path, &parsed)) return ks_value_null();
    if (as_spath && is_xml(doc)) return ks_xmlpath_get(a, doc, &parsed);
    struct ks_json *root = ks_json_read(a, doc);
    if (!root) return ks_value_null();
    return as_spath ? all(a, ks_jsonpath_select(a, root, &parsed)) : extract(a, root, &parsed);
}

/* ---- all fields ---- */

struct walk {
    struct ks_gather *g;
    struct ks_buf name;
};

/* Members below the name that stands in w->name. As deep as reading allowed. */
static void walk(struct walk *w, const struct ks_json *node) {
    size_t mark = w->name.n;
    bool array = node->kind == KS_JSON_ARRAY;
    uint32_t scalars = UINT32_MAX; /* all scalars of an array have one name */
    if (array) ks_buf_text(&w->name, "{}");
    for (const struct ks_json *m = node->kid; m && w->g->budget; m = m->next) {
        size_t inner = w->name.n;
        if (!array && mark) ks_buf_byte(&w->name, '.');
        if (!array) ks_buf_str(&w->name, m->key);
        if (m->kind >= KS_JSON_ARRAY) {
            walk(w, m);
        } else {
            uint32_t name =
                array && scalars != UINT32_MAX ? scalars : ks_gather_name(w->g, ks_buf_view(&w->name));
            if (array) scalars = name;
            ks_gather_add(w->g, name, leaf(w->g->a, m));
        }
        w->name.n = inner;
    }
    w->name.n = mark;
}

void ks_jsonpath_each(struct ks_arena *a, struct ks_str doc,
                      void (*field)(void *arg, struct ks_str name, struct ks_value v), void *arg) {
    if (is_xml(doc)) {
        ks_xmlpath_each(a, doc, field, arg);
        return;
    }
    struct ks_json *root = ks_json_read(a, doc);
    if (!root || root->kind < KS_JSON_ARRAY) return;
    struct ks_gather g;
    struct walk w = {.g = &g};
    ks_gather_init(&g, a);
    ks_buf_init(&w.name);
    walk(&w, root);
    ks_buf_fini(&w.name);
    ks_gather_end(&g, field, arg);
}
