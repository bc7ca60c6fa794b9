/* pairs.h - names and values found in text: key=value pairs, XML elements. */
#ifndef KS_PAIRS_H
#define KS_PAIRS_H

#include "base/arena.h"
#include "base/text.h"

/* Called for each pair in order; false ends the walk. */
typedef bool ks_pairs_fn(void *arg, struct ks_str name, struct ks_str value);

/* Pairs between delimiters, each a set of characters. Without any: key=value, the value in double quotes or
 * up to a blank, comma, semicolon, & or |. Quotes are taken off. */
void ks_pairs_each(struct ks_arena *a, struct ks_str text, struct ks_str pair_delims,
                   struct ks_str key_delims, ks_pairs_fn *found, void *arg);
/* <name ...>text</name> without elements inside; the five entities are decoded. */
void ks_pairs_xml(struct ks_arena *a, struct ks_str text, ks_pairs_fn *found, void *arg);
/* Other characters than letters, digits and _ become _; _ and digits in front go. */
struct ks_str ks_pairs_clean(struct ks_arena *a, struct ks_str name);

#endif
