/* grow.c - constructors of the tree: tokens and nodes come in from the grammar's actions, nodes go out.
 *
 * Two shapes are not what the grammar's productions are. Chains (`a AND b AND c` of search, long sums of
 * `and`, `or`, `xor`, `.` in expressions) are gathered in one node while parsing, because a chain of ten
 * thousand members must not become a tree of ten thousand levels; those of expressions, where a node has
 * two kids by contract, are made into balanced trees at the end. All four are associative, in Splunk's
 * three-valued logic too, and the order of members is kept.
 *
 * Every node knows the levels below it. One with more than KS_MAX_NEST is reported and a leaf takes its
 * place, so no later walk over the tree can run out of stack. */
#include "front/grow.h"

struct ks_ast *ks_grow_leaf(struct ks_parse *p, enum ks_ast_kind kind, struct ks_token t, struct ks_span at) {
    struct ks_ast *n = ks_ast_new(p->arena, kind, at);
    n->text = t.text;
    n->op = (uint16_t)t.op;
    return n;
}

/* A chain too long is cut at every KS_MAX_NEST levels, each beginning where the first one does. */
static bool reported(const struct ks_diags *diags, uint32_t from) {
    const struct ks_diag *d = diags->first;
    while (d && !(d->code == KS_D_NEST && d->span.from == from)) d = d->next;
    return d != NULL;
}

static struct ks_ast *check_depth(struct ks_parse *p, struct ks_ast *n) {
    if (n->depth <= KS_MAX_NEST) return n;
    if (!reported(p->diags, n->span.from))
        ks_diag_add(p->diags, KS_D_NEST, n->span, "this is nested more than %d levels deep", KS_MAX_NEST);
    return ks_ast_new(p->arena, KS_AST_FIELD, n->span);
}

struct ks_ast *ks_grow_node(struct ks_parse *p, enum ks_ast_kind kind, struct ks_token t, struct ks_span at,
                            struct ks_ast *a, struct ks_ast *b) {
    struct ks_ast *n = ks_grow_leaf(p, kind, t, at);
    return check_depth(p, ks_ast_add(ks_ast_add(n, a), b));
}

struct ks_ast *ks_grow_wrap(struct ks_parse *p, enum ks_ast_kind kind, struct ks_span at,
                            struct ks_ast *kid) {
    return ks_grow_node(p, kind, (struct ks_token){0}, at, kid, NULL);
}

struct ks_ast *ks_grow_pair(struct ks_parse *p, enum ks_ast_kind kind, struct ks_ast *a, struct ks_ast *b) {
    return ks_grow_node(p, kind, (struct ks_token){0}, a->span, a, b);
}

struct ks_ast *ks_grow_more(struct ks_parse *p, struct ks_ast *list, struct ks_ast *kid) {
    return check_depth(p, ks_ast_add(list, kid));
}

struct ks_ast *ks_grow_chain(struct ks_parse *p, enum ks_ast_kind kind, struct ks_ast *a, struct ks_ast *b) {
    return a->kind == kind ? ks_grow_more(p, a, b) : ks_grow_pair(p, kind, a, b);
}

static bool is_associative(unsigned op) {
    return op == KS_BIN_AND || op == KS_BIN_OR || op == KS_BIN_XOR || op == KS_BIN_CAT;
}

struct ks_ast *ks_grow_bin(struct ks_parse *p, enum ks_bin op, struct ks_ast *a, struct ks_ast *b) {
    if (a->kind == KS_AST_BIN && a->op == op && is_associative(op)) return ks_grow_more(p, a, b);
    return ks_grow_node(p, KS_AST_BIN, (struct ks_token){.op = (int)op}, a->span, a, b);
}

struct ks_ast *ks_grow_like(struct ks_parse *p, struct ks_ast *a, struct ks_ast *b) {
    return ks_grow_node(p, KS_AST_CALL, (struct ks_token){.text = KS_STR("like")}, a->span, a, b);
}

/* `regex` compares where other commands have options; the name may end in the ! of != */
static struct ks_ast *comparison(struct ks_parse *p, struct ks_token name, struct ks_span at,
                                 struct ks_ast *value) {
    bool differs = name.text.n && name.text.p[name.text.n - 1] == '!';
    name.text.n -= differs;
    struct ks_ast *field = ks_grow_leaf(p, KS_AST_WORD, name, at);
    struct ks_token op = {.op = differs ? KS_CMP_NE : KS_CMP_EQ};
    return ks_grow_node(p, KS_AST_CMP, op, at, field, value);
}

struct ks_ast *ks_grow_option(struct ks_parse *p, struct ks_token name, struct ks_span at,
                              struct ks_ast *value) {
    enum ks_cmd cmd = (enum ks_cmd)name.op;
    if (cmd == KS_CMD_REGEX) return comparison(p, name, at, value);
    name.op = (int)ks_lang_opt(cmd, name.text);
    struct ks_ast *option = ks_grow_node(p, KS_AST_OPTION, name, at, value, NULL);
    ks_optcheck_option(p, option, cmd);
    return option;
}

struct ks_ast *ks_grow_as(struct ks_ast *agg, struct ks_ast *name) {
    agg->op |= 2;
    return ks_ast_add(agg, name);
}

struct ks_ast *ks_grow_by(struct ks_parse *p, struct ks_ast *command, struct ks_token by, struct ks_span at,
                          struct ks_ast *name) {
    p->by = ks_ast_add(ks_grow_leaf(p, KS_AST_BY, by, at), name);
    return ks_ast_add(command, p->by);
}

struct ks_ast *ks_grow_by_more(struct ks_parse *p, struct ks_ast *command, struct ks_ast *name) {
    ks_ast_add(p->by, name);
    command->span.to = name->span.to;
    return command;
}

struct ks_ast *ks_grow_key(struct ks_parse *p, struct ks_token sign, struct ks_token how, struct ks_span at,
                           struct ks_ast *name) {
    if (p->cmd == KS_CMD_DEDUP && !p->sortby) {
        if (sign.op || how.text.n)
            ks_diag_add(p->diags, KS_D_SYNTAX, at,
                        "`dedup` takes names of fields; an order stands behind `sortby`");
        return name;
    }
    return ks_grow_node(p, KS_AST_KEY, (struct ks_token){how.text, sign.op}, at, name, NULL);
}

struct ks_ast *ks_grow_sortby(struct ks_parse *p, struct ks_token t, struct ks_span at) {
    p->sortby = true;
    return ks_grow_leaf(p, KS_AST_WORD, t, at);
}

/* A tree over members[0..n). */
static struct ks_ast *build(struct ks_arena *a, uint16_t op, struct ks_ast **members, size_t n) {
    if (n == 1) return members[0];
    size_t left = (n + 1) / 2;
    struct ks_ast *node = ks_ast_new(a, KS_AST_BIN, members[0]->span);
    node->op = op;
    ks_ast_add(node, build(a, op, members, left));
    return ks_ast_add(node, build(a, op, members + left, n - left));
}

static void balance_chain(struct ks_arena *a, struct ks_ast *n, uint32_t count) {
    struct ks_ast **members = KS_NEWN(a, count, struct ks_ast *), *next = n->kid;
    for (uint32_t i = 0; i < count; i++) {
        members[i] = next;
        next = next->next;
        members[i]->next = NULL;
    }
    struct ks_ast *made = build(a, n->op, members, count);
    n->kid = made->kid;
    n->last = made->last;
    n->depth = made->depth;
}

void ks_grow_balance(struct ks_arena *a, struct ks_ast *n) {
    uint32_t count = 0;
    for (struct ks_ast *k = n->kid; k; k = k->next, count++) ks_grow_balance(a, k);
    if (n->kind == KS_AST_BIN && count > 2) balance_chain(a, n, count);
}
