/* jsonpath.h - places inside a document: the paths of spath and json_extract, and the names that automatic
 * extraction gives to everything in it (semantics 1).
 *
 *     path := step ("." step)*      step := key? ("{" (index | "@" attribute)? "}")*
 *
 * `{n}` is one element, from 0 in JSON and from 1 in XML; `{}` all of them. Keys that hold a dot or a
 * brace cannot be written. A document whose first byte is `<` is XML where the caller is spath. */
#ifndef KS_JSONPATH_H
#define KS_JSONPATH_H

#include "func/json.h"

enum ks_jsonpath_kind { KS_JSONPATH_KEY, KS_JSONPATH_INDEX, KS_JSONPATH_ALL, KS_JSONPATH_ATTRIBUTE };
struct ks_jsonpath_step {
    uint8_t kind;
    uint32_t index;    /* INDEX */
    struct ks_str key; /* KEY, ATTRIBUTE */
};
struct ks_jsonpath {
    struct ks_jsonpath_step *at;
    uint32_t n;
    bool many; /* holds a `{}` */
};
/* Nodes of a tree, in document order. */
struct ks_jsonpath_nodes {
    struct ks_json **at;
    uint32_t n;
};

/* False when the path is none. */
bool ks_jsonpath_parse(struct ks_arena *a, struct ks_str text, struct ks_jsonpath *out);
/* What the path leads to. Attributes lead nowhere in JSON. */
struct ks_jsonpath_nodes ks_jsonpath_select(struct ks_arena *a, struct ks_json *root,
                                            const struct ks_jsonpath *path);

/* The value at a path, null where there is none. `as_spath`: every match counts (a multivalue), a JSON null
 * is the text null, a container its text as it stands. Else as json_extract gives it: the first match, or
 * with `{}` in the path all of them as one JSON array; a JSON null is null. */
struct ks_value ks_jsonpath_get(struct ks_arena *a, struct ks_str doc, struct ks_str path, bool as_spath);
/* Every field that the document holds, once each, in order of first sight, with all its values: spath
 * without a path. Nothing for a damaged document. Names and values live in `a` or in `doc`. */
void ks_jsonpath_each(struct ks_arena *a, struct ks_str doc,
                      void (*field)(void *arg, struct ks_str name, struct ks_value v), void *arg);

#endif
