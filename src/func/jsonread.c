/* jsonread.c - eval functions that look into JSON or make it: json, json_valid, json_extract,
 * json_extract_exact, json_keys, json_entries, json_has_key_exact, json_object, json_array,
 * json_array_to_mv, mv_to_json_array, spath (semantics 5.4).
 *
 * A text that is not JSON gives null. What comes out of an extraction has the type it had: a JSON string is
 * a string even if it looks like a number, a number keeps its digits; true and false are texts, since a
 * field holds no boolean. What json_object and json_array take in is described at ks_json_of. */
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

static struct ks_json *json_string(struct ks_arena *a, struct ks_str s) {
    struct ks_json *node = ks_json_new(a, KS_JSON_STRING);
    node->text = s;
    return node;
}

KS_FUNC(JSON) {
    return document(cx, &args[0]) ? args[0] : ks_value_null();
}

KS_FUNC(JSON_VALID) {
    return ks_value_bool(document(cx, &args[0]) != NULL);
}

/* ---- extracting ---- */

typedef struct ks_value extract_fn(struct ks_func_cx *cx, struct ks_str doc, struct ks_str what);

/* One place gives its value, several a JSON array of theirs, none the whole document. */
static struct ks_value extract(struct ks_func_cx *cx, const struct ks_value *args, unsigned n,
                               extract_fn *one) {
    struct ks_str doc, what;
    struct ks_json *root = document(cx, &args[0]);
    if (!root || !ks_arg_text(cx->arena, &args[0], &doc)) return ks_value_null();
    if (n == 1) return ks_json_value(cx->arena, root);
    if (n == 2) return ks_arg_text(cx->arena, &args[1], &what) ? one(cx, doc, what) : ks_value_null();
    struct ks_json *array = ks_json_new(cx->arena, KS_JSON_ARRAY);
    for (unsigned i = 1; i < n; i++) {
        struct ks_value v = ks_value_null();
        if (ks_arg_text(cx->arena, &args[i], &what)) v = one(cx, doc, what);
        ks_json_add(array, ks_json_of(cx->arena, &v));
    }
    return written(cx, array);
}

static struct ks_value at_path(struct ks_func_cx *cx, struct ks_str doc, struct ks_str path) {
    return ks_jsonpath_get(cx->arena, doc, path, false);
}

static struct ks_value at_key(struct ks_func_cx *cx, struct ks_str doc, struct ks_str key) {
    struct ks_json *root = ks_json_read(cx->arena, doc), *m = root ? ks_json_member(root, key) : NULL;
    return m ? ks_json_value(cx->arena, m) : ks_value_null();
}

KS_FUNC(JSON_EXTRACT) {
    return extract(cx, args, n, at_path);
}

KS_FUNC(JSON_EXTRACT_EXACT) {
    return extract(cx, args, n, at_key);
}

KS_FUNC(SPATH) {
    struct ks_str doc, path;
    if (!ks_arg_text(cx->arena, &args[0], &doc) || !ks_arg_text(cx->arena, &args[1], &path))
        return ks_value_null();
    return ks_jsonpath_get(cx->arena, doc, path, true);
}

/* ---- objects ---- */

static struct ks_json *object(struct ks_func_cx *cx, const struct ks_value *v) {
    struct ks_json *root = document(cx, v);
    return root && root->kind == KS_JSON_OBJECT ? root : NULL;
}

KS_FUNC(JSON_KEYS) {
    struct ks_json *root = object(cx, &args[0]), *keys = ks_json_new(cx->arena, KS_JSON_ARRAY);
    if (!root) return ks_value_null();
    for (const struct ks_json *m = root->kid; m; m = m->next)
        ks_json_add(keys, json_string(cx->arena, m->key));
    return written(cx, keys);
}

static void add_named(struct ks_json *to, const char *key, struct ks_json *member) {
    member->key = ks_text_of(key);
    ks_json_add(to, member);
}

KS_FUNC(JSON_ENTRIES) {
    struct ks_json *root = object(cx, &args[0]), *entries = ks_json_new(cx->arena, KS_JSON_ARRAY);
    if (!root) return ks_value_null();
    for (const struct ks_json *m = root->kid; m; m = m->next) {
        struct ks_json *entry = ks_json_new(cx->arena, KS_JSON_OBJECT);
        struct ks_json *value = ks_json_new(cx->arena, KS_JSON_NULL);
        ks_json_replace(value, m);
        add_named(entry, "key", json_string(cx->arena, m->key));
        add_named(entry, "value", value);
        ks_json_add(entries, entry);
    }
    return written(cx, entries);
}

KS_FUNC(JSON_HAS_KEY_EXACT) {
    struct ks_str key;
    struct ks_json *root = object(cx, &args[0]);
    if (!root || !ks_arg_text(cx->arena, &args[1], &key)) return ks_value_null();
    return ks_value_bool(ks_json_member(root, key) != NULL);
}

/* ---- making ---- */

KS_FUNC(JSON_OBJECT) {
    struct ks_str key;
    struct ks_json *made = ks_json_new(cx->arena, KS_JSON_OBJECT);
    for (unsigned i = 0; i + 1 < n; i += 2) {
        if (!ks_arg_text(cx->arena, &args[i], &key)) return ks_value_null();
        struct ks_json *value = ks_json_of(cx->arena, &args[i + 1]), *old = ks_json_member(made, key);
        value->key = key;
        if (old)
            ks_json_replace(old, value);
        else
            ks_json_add(made, value);
    }
    return written(cx, made);
}

KS_FUNC(JSON_ARRAY) {
    struct ks_json *made = ks_json_new(cx->arena, KS_JSON_ARRAY);
    for (unsigned i = 0; i < n; i++) ks_json_add(made, ks_json_of(cx->arena, &args[i]));
    return written(cx, made);
}

/* An element as a value of a list; a list holds no null, so that is the text null. */
static struct ks_value element(struct ks_arena *a, const struct ks_json *m, bool quotes) {
    if (m->kind == KS_JSON_NULL || (quotes && m->kind == KS_JSON_STRING)) return ks_value_text(m->source);
    struct ks_value v = ks_json_value(a, m);
    v.flags = 0;
    return v;
}

KS_FUNC(JSON_ARRAY_TO_MV) {
    struct ks_json *root = document(cx, &args[0]);
    if (!root || root->kind != KS_JSON_ARRAY) return ks_value_null();
    struct ks_value *items = KS_NEWN(cx->arena, root->n, struct ks_value);
    uint32_t at = 0;
    for (const struct ks_json *m = root->kid; m; m = m->next)
        items[at++] = element(cx->arena, m, n > 1 && ks_arg_true(&args[1]));
    return ks_value_list(items, at);
}

/* With types: a value that is JSON is that, anything else null. */
KS_FUNC(MV_TO_JSON_ARRAY) {
    struct ks_json *made = ks_json_new(cx->arena, KS_JSON_ARRAY);
    struct ks_str s;
    for (uint32_t i = 0; i < ks_value_count(&args[0]); i++) {
        if (!ks_arg_text(cx->arena, ks_value_at(&args[0], i), &s)) return ks_value_null();
        bool typed = n > 1 && ks_arg_true(&args[1]);
        struct ks_json *m = typed ? ks_json_read(cx->arena, s) : json_string(cx->arena, s);
        ks_json_add(made, m ? m : ks_json_new(cx->arena, KS_JSON_NULL));
    }
    return written(cx, made);
}
