/* front.h - from the text of a rule to its tree. */
#ifndef KS_FRONT_H
#define KS_FRONT_H

#include "front/ast.h"
#include "front/macro.h"

/* Expands, cuts into tokens and parses. Returns the PIPELINE, or NULL when nothing could be parsed;
 * diags->errors tells whether it is whole. The tree and `src` live in `a`. */
struct ks_ast *ks_front_parse(struct ks_arena *a, const struct ks_macros *macros,
                              const struct ks_excerpt *rule, struct ks_str rule_name, struct ks_source *src,
                              struct ks_diags *diags);
/* Parses an already expanded text as one search expression (for searchmatch). */
struct ks_ast *ks_front_search(struct ks_arena *a, struct ks_source *src, struct ks_diags *diags);
/* Parses an already expanded text as one eval expression (for constants in macros). */
struct ks_ast *ks_front_expr(struct ks_arena *a, struct ks_source *src, struct ks_diags *diags);
/* The tokens of an expanded text, one a line, for `kspl explain`. */
void ks_front_tokens(const struct ks_source *src, struct ks_buf *out);

#endif
