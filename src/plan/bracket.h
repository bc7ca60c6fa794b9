/* bracket.h - commands that take a search in brackets, and what stands in
 * brackets of a search. */
#ifndef KS_BRACKET_H
#define KS_BRACKET_H

#include "plan/pipes.h"

/* The one bracket among a command's arguments; NULL, and reported, when there
 * is none or more than one. `names`: names may stand beside it. */
const struct ks_ast *ks_bracket_of(struct ks_resolve *r, const struct ks_ast *command, bool names);
void ks_bracket_append(struct ks_resolve *r, const struct ks_ast *command);
void ks_bracket_appendpipe(struct ks_resolve *r, const struct ks_ast *command);
void ks_bracket_appendcols(struct ks_resolve *r, const struct ks_ast *command);
void ks_bracket_join(struct ks_resolve *r, const struct ks_ast *command);
void ks_bracket_inputlookup(struct ks_resolve *r, const struct ks_ast *command);
void ks_bracket_format(struct ks_resolve *r, const struct ks_ast *command);
void ks_bracket_return(struct ks_resolve *r, const struct ks_ast *command);
/* The filters of a `search`; one with subsearches waits for their rows. */
void ks_bracket_filter(struct ks_resolve *r, const struct ks_ast *command, struct ks_x *x);
/* A subsearch as a condition. */
struct ks_x *ks_bracket_condition(struct ks_resolve *r, const struct ks_ast *bracket);

void ks_assign_one(struct ks_resolve *r, const struct ks_ast *n); /* an ASSIGN of eval */
void ks_foreach_resolve(struct ks_resolve *r, const struct ks_ast *command);
/* Within a foreach: whether a text holds a template; it is brought into its
 * usual form. */
bool ks_foreach_template(const struct ks_resolve *r, struct ks_str *text);
/* The left side of an assignment that is one; *pattern: the names it can be.
 * NULL: it is none. */
struct ks_x *ks_foreach_name(struct ks_resolve *r, const struct ks_ast *n, struct ks_str *pattern);
/* The text as a template, or NULL when it is none. */
struct ks_x *ks_foreach_leaf(struct ks_resolve *r, enum ks_op op, struct ks_str text, const struct ks_ast *n);

#endif
