/* rewrite.h - the values of a field rewritten: sed, makemv, replace (semantics 9). */
#ifndef KS_REWRITE_H
#define KS_REWRITE_H

#include "func/func.h"

/* s/re/by/: one match of each value, counted from 1, or all (0). A value that costs too much stays. */
struct ks_value ks_rewrite_sed(struct ks_func_cx *cx, const struct ks_value *v, struct ks_str re,
                               struct ks_str by, uint32_t which);
/* y/from/to/: code points, one by one. */
struct ks_value ks_rewrite_chars(struct ks_arena *a, const struct ks_value *v, struct ks_str from,
                                 struct ks_str to);
/* The pieces between delimiters; `empty` keeps empty ones. An empty delimiter cuts nothing. */
struct ks_value ks_rewrite_split(struct ks_arena *a, const struct ks_value *v, struct ks_str delim,
                                 bool empty);
/* The first group, or else the whole, of every match of an expression. */
struct ks_value ks_rewrite_tokens(struct ks_func_cx *cx, const struct ks_value *v, struct ks_str re,
                                  bool empty);
/* Each value that is wholly like a pattern of `*`, by the first of n pairs that fits; asterisks of the
 * replacement take what those of the pattern matched. */
struct ks_value ks_rewrite_values(struct ks_arena *a, const struct ks_value *v,
                                  const struct ks_str (*pairs)[2], uint32_t n);

#endif
