/* ytree.h - a YAML file as a small tree: texts, lists and maps, each with its place in the file.
 *
 * Only what rule, macro and lookup files need: one document, keys that are texts, no aliases. All scalars
 * are texts; what a number or a date means is the reader's business. */
#ifndef KS_YTREE_H
#define KS_YTREE_H

#include "front/source.h"

enum ks_ykind { KS_Y_TEXT, KS_Y_LIST, KS_Y_MAP };
struct ks_ynode {
    uint8_t kind;  /* enum ks_ykind */
    uint8_t style; /* TEXT: how it was written; ytree.c alone knows */
    struct ks_span at;
    struct ks_str text; /* TEXT; empty for null */
    struct ks_str key;  /* in a MAP */
    struct ks_span key_at;
    struct ks_ynode *first, *next; /* children in file order; the next sibling */
};

/* NULL when the file is no YAML, or empty: that is in `diags`, with spans into the file. */
struct ks_ynode *ks_ytree_read(struct ks_arena *a, const struct ks_file *file, struct ks_diags *diags);
/* The value of a key; NULL when it is absent or `map` is no map (NULL allowed). */
const struct ks_ynode *ks_ytree_get(const struct ks_ynode *map, const char *key);
/* The same for a key that a file of its kind (`what`) must have, as a text; else a message, and NULL. */
const struct ks_ynode *ks_ytree_need(const struct ks_ynode *map, const char *key, const char *what,
                                     struct ks_diags *diags);
/* The text of a node; empty when it is NULL or no text. */
struct ks_str ks_ytree_text(const struct ks_ynode *n);
/* A text with the places of its bytes: indentation, folds, quotes and escapes accounted for. */
struct ks_excerpt ks_ytree_excerpt(struct ks_arena *a, const struct ks_file *file, const struct ks_ynode *n);

#endif
