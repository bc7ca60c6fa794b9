/* listing.c - commands about the order and number of rows: sort, dedup, head, tail, reverse.
 *
 * Each becomes a sink. A sign stands for its own key alone; a trailing `desc` or `d` turns all keys
 * around. head with a condition computes it into a hidden field first: "1" while it goes on. */
#include "plan/resolve.h"

#include <string.h>

static void misplaced(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n) {
    ks_resolve_error(r, KS_D_ARGS, n, "`%s` does not take this", ks_cmd_rows[command->op].name);
}

/* ---- keys ---- */

struct keys {
    struct ks_ikey *at;
    uint32_t n;
};

static void add_key(struct ks_resolve *r, struct keys *keys, struct ks_str name, uint8_t how, bool desc) {
    keys->at = ks_ir_grow(r->plan, keys->at, keys->n, sizeof *keys->at);
    keys->at[keys->n++] = (struct ks_ikey){ks_resolve_field(r, name), how, desc, 0};
}

static bool how_of(struct ks_str s, uint8_t *how) {
    static const char *const words[] = {"auto", "num", "str", "ip"};
    *how = KS_HOW_AUTO;
    if (!s.n) return true;
    for (uint8_t i = 0; i < 4; i++)
        if (ks_text_is_nocase(s, words[i])) {
            *how = i;
            return true;
        }
    return false;
}

/* The name of a key, bare or inside its KEY node; NULL when the node is no key. */
static const struct ks_ast *name_of(const struct ks_ast *n) {
    if (n->kind == KS_AST_KEY) return ks_resolve_is_name(n->kid) ? n->kid : NULL;
    return ks_resolve_is_name(n) ? n : NULL;
}

static bool is_count(const struct ks_ast *n, int64_t *out) {
    return n->kind == KS_AST_WORD && ks_resolve_count(n->text, out);
}

static bool is_word(const struct ks_ast *n, const char *word) {
    return n->kind == KS_AST_WORD && ks_text_is_nocase(n->text, word);
}

static void take_key(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n,
                     struct keys *keys) {
    const struct ks_ast *name = name_of(n);
    uint8_t how = KS_HOW_AUTO;
    if (!name || ks_resolve_starred(name->text)) {
        misplaced(r, command, n);
    } else if (n->kind == KS_AST_KEY && !how_of(n->text, &how)) {
        ks_resolve_error(r, KS_D_ARGS, n, "sort knows auto(), num(), str() and ip(), not %.*s()",
                         KS_FMT(n->text));
    } else {
        add_key(r, keys, name->text, how, n->kind == KS_AST_KEY && n->op == '-');
    }
}

static void flip(struct keys *keys) {
    for (uint32_t i = 0; i < keys->n; i++) keys->at[i].desc ^= 1;
}

static struct ks_psink *sink(struct ks_resolve *r, enum ks_isink_kind kind, uint32_t stage,
                             const struct ks_ast *command) {
    return ks_ir_sink(r->plan, kind, stage, command->span)->sink;
}

static struct ks_psink *keyed(struct ks_resolve *r, enum ks_isink_kind kind, uint32_t stage,
                              const struct ks_ast *command, const struct keys *keys) {
    struct ks_psink *s = sink(r, kind, stage, command);
    s->keys = keys->at;
    s->n_keys = keys->n;
    return s;
}

/* Keys from `n` on, with a trailing direction, which is a WORD; options are passed over. */
static void take_keys(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n,
                      struct keys *keys) {
    for (; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (n->kind != KS_AST_WORD)
            take_key(r, command, n, keys);
        else if (is_word(n, "desc") || is_word(n, "d"))
            flip(keys);
        else if (!is_word(n, "asc"))
            misplaced(r, command, n);
    }
}

/* ---- sort ---- */

void ks_listing_sort(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct keys keys = {0};
    ks_resolve_options(command, &o);
    int64_t limit = ks_resolve_int(r, &o, KS_OPT_SORT_LIMIT, INT32_MAX);
    const struct ks_ast *n = command->kid;
    while (n && n->kind == KS_AST_OPTION) n = n->next;
    if (n && is_count(n, &limit)) n = n->next;
    take_keys(r, command, n, &keys);
    if (!keys.n) {
        ks_resolve_error(r, KS_D_ARGS, command, "`sort` needs fields");
        return;
    }
    keyed(r, KS_SINK_SORT, r->stage, command, &keys)->limit = limit;
}

/* ---- dedup ---- */

static uint32_t dedup_flags(const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    uint32_t flags = 0;
    if (ks_resolve_bool(&o, KS_OPT_DEDUP_KEEPEVENTS)) flags |= KS_SINK_KEEPEVENTS;
    if (ks_resolve_bool(&o, KS_OPT_DEDUP_KEEPEMPTY)) flags |= KS_SINK_KEEPEMPTY;
    if (ks_resolve_bool(&o, KS_OPT_DEDUP_CONSECUTIVE)) flags |= KS_SINK_CONSECUTIVE;
    return flags;
}

static const struct ks_ast *dedup_fields(struct ks_resolve *r, const struct ks_ast *command,
                                         const struct ks_ast *n, struct keys *keys) {
    for (; n && !is_word(n, "sortby"); n = n->next)
        if (n->kind != KS_AST_OPTION) take_key(r, command, n, keys);
    return n ? n->next : NULL;
}

void ks_listing_dedup(struct ks_resolve *r, const struct ks_ast *command) {
    struct keys keys = {0}, order = {0};
    int64_t limit = 1;
    uint32_t flags = dedup_flags(command);
    const struct ks_ast *n = command->kid;
    while (n && n->kind == KS_AST_OPTION) n = n->next;
    if (n && is_count(n, &limit)) n = n->next;
    const struct ks_ast *sortby = dedup_fields(r, command, n, &keys);
    take_keys(r, command, sortby, &order);
    if (!keys.n || limit < 1) {
        ks_resolve_error(r, KS_D_ARGS, command, "`dedup` needs fields, and a count of 1 or more");
        return;
    }
    if (order.n) keyed(r, KS_SINK_SORT, KS_NONE, command, &order); /* it decides which rows are kept */
    struct ks_psink *s = keyed(r, KS_SINK_DEDUP, r->stage, command, &keys);
    s->limit = limit;
    s->flags = flags;
}

/* ---- head, tail, reverse ---- */

/* One count and, for head, one condition. */
static const struct ks_ast *arguments(struct ks_resolve *r, const struct ks_ast *command, bool condition,
                                      int64_t *count) {
    const struct ks_ast *found = NULL;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (condition && n->kind == KS_AST_EXPR && !found)
            found = n;
        else if (!is_count(n, count))
            misplaced(r, command, n);
    }
    return found;
}

void ks_listing_head(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    int64_t limit = -1;
    ks_resolve_options(command, &o);
    const struct ks_ast *condition = arguments(r, command, true, &limit);
    if (o.value[KS_OPT_HEAD_LIMIT]) limit = ks_resolve_int(r, &o, KS_OPT_HEAD_LIMIT, INT32_MAX);
    uint32_t flags = ks_resolve_bool(&o, KS_OPT_HEAD_NULL) ? KS_SINK_NULLS : 0;
    if (ks_resolve_bool(&o, KS_OPT_HEAD_KEEPLAST)) flags |= KS_SINK_KEEPLAST;
    uint32_t field = KS_NONE;
    if (condition) {
        struct ks_x *x = ks_expr_condition(r, condition);
        struct ks_pop *flag = ks_ir_op(r->plan, KS_P_FLAG, r->stage, condition->span);
        flag->x = x;
        flag->both = true;
        flag->field = field = ks_ir_hidden(r->plan);
    }
    struct ks_psink *s = sink(r, KS_SINK_HEAD, r->stage, command);
    s->limit = limit >= 0 ? limit : condition ? INT64_MAX : 10;
    s->flags = flags;
    s->cond = field;
}

void ks_listing_tail(struct ks_resolve *r, const struct ks_ast *command) {
    int64_t limit = 10;
    struct ks_options o;
    ks_resolve_options(command, &o);
    (void)arguments(r, command, false, &limit);
    sink(r, KS_SINK_TAIL, r->stage, command)->limit = limit;
}

void ks_listing_reverse(struct ks_resolve *r, const struct ks_ast *command) {
    if (command->kid) misplaced(r, command, command->kid);
    sink(r, KS_SINK_REVERSE, r->stage, command);
}
