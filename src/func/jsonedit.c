/* jsonedit.c - eval functions that change a JSON document: json_set, json_set_exact, json_append,
 * json_extend, json_delete (semantics 5.4).
 *
 * In: a document and pairs of path and value. Out: the changed document, or null if it was no JSON. Pairs
 * work from left to right, each on what the one before left. A pair whose path does not fit the document
 * changes nothing: json_set makes missing keys of objects on its way, the others make nothing. */
#include "func/arg.h"
#include "func/jsonpath.h"

static struct ks_json *document(struct ks_func_cx *cx, const struct ks_value *v) {
    struct ks_str s;
    return ks_arg_text(cx->arena, v, &s) ? ks_json_read(cx->arena, s) : NULL;
}

static struct ks_value written(struct ks_func_cx *cx, const struct ks_json *node) {
    struct ks_str s = ks_json_write(cx->arena, node);
    return s.n > UINT32_MAX ? ks_value_null() : ks_value_text(s);
}

typedef void edit_fn(struct ks_func_cx *cx, struct ks_json *node, const struct ks_value *value);

/* ---- reaching ---- */

static bool keys_only(const struct ks_jsonpath *path, uint32_t from) {
    for (uint32_t s = from; s < path->n; s++)
        if (path->at[s].kind != KS_JSONPATH_KEY) return false;
    return true;
}

static struct ks_json *new_member(struct ks_arena *a, struct ks_json *to, struct ks_str key) {
    struct ks_json *m = ks_json_new(a, KS_JSON_NULL);
    m->key = key;
    ks_json_add(to, m);
    return m;
}

/* Makes the keys that the path lacks under every object it reaches; nothing where more than keys is
 * missing. */
static void make_keys(struct ks_arena *a, struct ks_json *root, const struct ks_jsonpath *path) {
    for (uint32_t s = 0; s < path->n; s++) {
        struct ks_jsonpath part = {.at = path->at, .n = s};
        if (path->at[s].kind != KS_JSONPATH_KEY || !keys_only(path, s)) continue;
        struct ks_jsonpath_nodes nodes = ks_jsonpath_select(a, root, &part);
        for (uint32_t i = 0; i < nodes.n; i++) {
            struct ks_json *node = nodes.at[i];
            if (node->kind != KS_JSON_OBJECT || ks_json_member(node, path->at[s].key)) continue;
            struct ks_json *m = new_member(a, node, path->at[s].key);
            if (s + 1 < path->n) m->kind = KS_JSON_OBJECT;
        }
    }
}

/* Each node at the path's end is edited by itself: values are read anew, so that no two share members. */
static struct ks_value edit(struct ks_func_cx *cx, const struct ks_value *args, unsigned n, bool make,
                            edit_fn *apply) {
    struct ks_json *root = document(cx, &args[0]);
    struct ks_jsonpath path;
    struct ks_str text;
    if (!root) return ks_value_null();
    for (unsigned i = 1; i + 1 < n; i += 2) {
        if (!ks_arg_text(cx->arena, &args[i], &text) || !ks_jsonpath_parse(cx->arena, text, &path)) continue;
        if (make) make_keys(cx->arena, root, &path);
        struct ks_jsonpath_nodes nodes = ks_jsonpath_select(cx->arena, root, &path);
        for (uint32_t k = 0; k < nodes.n; k++) apply(cx, nodes.at[k], &args[i + 1]);
    }
    return written(cx, root);
}

/* ---- editing ---- */

static void set(struct ks_func_cx *cx, struct ks_json *node, const struct ks_value *value) {
    ks_json_replace(node, ks_json_of(cx->arena, value));
}

/* A node that is no array becomes the first element of one. */
static void wrap(struct ks_func_cx *cx, struct ks_json *node) {
    if (node->kind == KS_JSON_ARRAY) return;
    struct ks_json *first = ks_json_new(cx->arena, KS_JSON_NULL);
    struct ks_json *array = ks_json_new(cx->arena, KS_JSON_ARRAY);
    ks_json_replace(first, node);
    ks_json_add(array, first);
    ks_json_replace(node, array);
}

static void append(struct ks_func_cx *cx, struct ks_json *node, const struct ks_value *value) {
    wrap(cx, node);
    ks_json_add(node, ks_json_of(cx->arena, value));
}

/* A value that is no array adds nothing. */
static void extend(struct ks_func_cx *cx, struct ks_json *node, const struct ks_value *value) {
    struct ks_json *more = ks_json_of(cx->arena, value);
    if (more->kind != KS_JSON_ARRAY) return;
    wrap(cx, node);
    for (struct ks_json *m = more->kid, *next; m; m = next) {
        next = m->next;
        ks_json_add(node, m);
    }
}

KS_FUNC(JSON_SET) {
    return edit(cx, args, n, true, set);
}

KS_FUNC(JSON_APPEND) {
    return edit(cx, args, n, false, append);
}

KS_FUNC(JSON_EXTEND) {
    return edit(cx, args, n, false, extend);
}

KS_FUNC(JSON_SET_EXACT) {
    struct ks_str key;
    struct ks_json *root = document(cx, &args[0]);
    if (!root || root->kind != KS_JSON_OBJECT || !ks_arg_text(cx->arena, &args[1], &key))
        return ks_value_null();
    struct ks_json *m = ks_json_member(root, key);
    set(cx, m ? m : new_member(cx->arena, root, key), &args[2]);
    return written(cx, root);
}

/* ---- deleting ---- */

static void remove_key(struct ks_json *object, struct ks_str key) {
    struct ks_json *m = object->kid, *next;
    if (object->kind != KS_JSON_OBJECT) return;
    object->kid = object->last = NULL;
    object->n = 0;
    for (; m; m = next) {
        next = m->next;
        if (!ks_text_equal(m->key, key)) ks_json_add(object, m);
    }
}

/* `a.b` is the key b in the object a; elements of arrays cannot be deleted. */
static void remove_path(struct ks_func_cx *cx, struct ks_json *root, struct ks_str text) {
    struct ks_jsonpath path;
    if (!ks_jsonpath_parse(cx->arena, text, &path) || !keys_only(&path, 0)) return;
    struct ks_str key = path.at[--path.n].key;
    struct ks_jsonpath_nodes nodes = ks_jsonpath_select(cx->arena, root, &path);
    for (uint32_t i = 0; i < nodes.n; i++) remove_key(nodes.at[i], key);
}

/* Keys are a text, a multivalue of them, or a JSON array of them. */
static void remove_all(struct ks_func_cx *cx, struct ks_json *root, const struct ks_value *keys) {
    struct ks_json *named = ks_json_of(cx->arena, keys);
    if (named->kind != KS_JSON_ARRAY) {
        struct ks_str s;
        if (ks_arg_text(cx->arena, keys, &s)) remove_path(cx, root, s);
        return;
    }
    for (const struct ks_json *m = named->kid; m; m = m->next)
        if (m->text.n) remove_path(cx, root, m->text);
}

KS_FUNC(JSON_DELETE) {
    struct ks_json *root = document(cx, &args[0]);
    if (!root || root->kind != KS_JSON_OBJECT) return ks_value_null();
    for (unsigned i = 1; i < n; i++) remove_all(cx, root, &args[i]);
    return written(cx, root);
}
