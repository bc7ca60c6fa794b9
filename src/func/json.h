/* json.h - a JSON text as a tree and back, for the json_* functions and for paths. Private to func/.
 *
 * Numbers keep their source digits, objects the order of their keys and keys given twice. Trees live in
 * an arena and may be changed in place. */
#ifndef KS_JSON_H
#define KS_JSON_H

#include "base/arena.h"
#include "lang/value.h"

enum ks_json_kind {
    KS_JSON_NULL,
    KS_JSON_FALSE,
    KS_JSON_TRUE,
    KS_JSON_NUMBER,
    KS_JSON_STRING,
    KS_JSON_ARRAY,
    KS_JSON_OBJECT
};
struct ks_json {
    uint8_t kind;
    uint32_t n;                        /* members */
    struct ks_str text;                /* NUMBER: its digits; STRING: decoded */
    struct ks_str source;              /* as it stood in the text that was read */
    struct ks_str key;                 /* of a member of an object, decoded */
    struct ks_json *kid, *last, *next; /* first and last member; the next of the same parent */
};

/* NULL when `text` is not exactly one JSON value (RFC 8259), or nested deeper than KS_MAX_JSON_DEPTH. */
struct ks_json *ks_json_read(struct ks_arena *a, struct ks_str text);
struct ks_json *ks_json_new(struct ks_arena *a, enum ks_json_kind kind);
void ks_json_add(struct ks_json *to, struct ks_json *member); /* as the last */
/* The first member of that name, or NULL. */
struct ks_json *ks_json_member(const struct ks_json *object, struct ks_str key);
/* Becomes what `from` is; keeps its key and its place. */
void ks_json_replace(struct ks_json *node, const struct ks_json *from);
/* Without blanks. */
struct ks_str ks_json_write(struct ks_arena *a, const struct ks_json *node);

/* A value of SPL as JSON: text that is an object or an array is that; a field's text that is a JSON
 * number is that number; booleans and null are their literals; a multivalue is an array. */
struct ks_json *ks_json_of(struct ks_arena *a, const struct ks_value *v);
/* JSON as a value of SPL: strings decoded, numbers as written, true and false as text, null as null,
 * arrays and objects as their JSON text. */
struct ks_value ks_json_value(struct ks_arena *a, const struct ks_json *node);

#endif
