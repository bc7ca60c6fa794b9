/* grow.h - the constructors that the grammar's actions call, and the state of one parse. */
#ifndef KS_GROW_H
#define KS_GROW_H

#include "front/ast.h"
#include "front/source.h"
#include "grammar/lex.h"

struct ks_parse {
    struct ks_lex lex;
    struct ks_arena *arena;
    struct ks_diags *diags;
    struct ks_ast *root;
    struct ks_ast *by; /* the BY of the stage, for names that come later */
    enum ks_cmd cmd;   /* the last command read, and the `bar` it stood behind */
    uint32_t cmd_bar;
    uint32_t bar, bar_before; /* where this stage and the one before it begin: behind a | or [ */
    uint32_t complained;      /* place of the last syntax error + 1 */
    int before;               /* the token before the last one */
    bool sortby;              /* dedup: keys follow */
    bool seen[KS_OPT_COUNT];  /* options of the stage */
};

struct ks_ast *ks_grow_leaf(struct ks_parse *p, enum ks_ast_kind kind, struct ks_token t, struct ks_span at);
/* One kid; two kids. Refuses what would be nested too deep: reported, and a leaf comes back. */
struct ks_ast *ks_grow_wrap(struct ks_parse *p, enum ks_ast_kind kind, struct ks_span at, struct ks_ast *kid);
struct ks_ast *ks_grow_pair(struct ks_parse *p, enum ks_ast_kind kind, struct ks_ast *a, struct ks_ast *b);
/* The same with text and op of the node itself from the token. */
struct ks_ast *ks_grow_node(struct ks_parse *p, enum ks_ast_kind kind, struct ks_token t, struct ks_span at,
                            struct ks_ast *a, struct ks_ast *b);
/* Appends to a list that is being read, and checks its depth. */
struct ks_ast *ks_grow_more(struct ks_parse *p, struct ks_ast *list, struct ks_ast *kid);
/* `a AND b AND c` becomes one node. */
struct ks_ast *ks_grow_chain(struct ks_parse *p, enum ks_ast_kind kind, struct ks_ast *a, struct ks_ast *b);
struct ks_ast *ks_grow_bin(struct ks_parse *p, enum ks_bin op, struct ks_ast *a, struct ks_ast *b);
struct ks_ast *ks_grow_like(struct ks_parse *p, struct ks_ast *a, struct ks_ast *b);
struct ks_ast *ks_grow_option(struct ks_parse *p, struct ks_token name, struct ks_span at,
                              struct ks_ast *value);
struct ks_ast *ks_grow_as(struct ks_ast *agg, struct ks_ast *name);
/* BY with its first name; a further name. Both return the command. */
struct ks_ast *ks_grow_by(struct ks_parse *p, struct ks_ast *command, struct ks_token by, struct ks_span at,
                          struct ks_ast *name);
struct ks_ast *ks_grow_by_more(struct ks_parse *p, struct ks_ast *command, struct ks_ast *name);
/* A sort key; a plain name of dedup before `sortby` stays what it is. */
struct ks_ast *ks_grow_key(struct ks_parse *p, struct ks_token sign, struct ks_token how, struct ks_span at,
                           struct ks_ast *name);
/* `sortby` of dedup: what follows are keys. */
struct ks_ast *ks_grow_sortby(struct ks_parse *p, struct ks_token t, struct ks_span at);
/* Turns long chains of and, or, xor, `.` into balanced trees. */
void ks_grow_balance(struct ks_arena *a, struct ks_ast *n);

/* Reports when `name=value` is no option of the command, has a wrong value, or stands twice. */
void ks_optcheck_option(struct ks_parse *p, const struct ks_ast *option, enum ks_cmd cmd);
/* "true" words and "false" words of options. False when the text is neither. */
bool ks_optcheck_bool(struct ks_str text, bool *value);

#endif
