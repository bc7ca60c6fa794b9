/* found.c - the rows of a subsearch as a condition.
 *
 * A row stands for: each of its fields equals its value, by the rules of
 * `search` (folded case, `*`, networks); of several values any will do. The
 * rows are alternatives. Fields whose name begins with `_` do not count;
 * `search` and `query` hold text that is read as a search (foundtext.c).
 * Nothing found matches nothing.
 *
 * Up to KS_MAX_SUBSEARCH rows are compared with every row that waits. Where the
 * first field of a row has plain values, the row is found through a table by
 * that value; only candidates are compared in full. */
#include "exec/found.h"

#include "base/mem.h"
#include "exec/compare.h"
#include "func/matchfind.h"
#include "func/time.h"

#include <string.h>

struct ks_found_entry {
    struct ks_found_entry *next;
    const struct ks_found_node *row;
};

/* ---- conditions ---- */

struct ks_found_node *ks_found_make(struct ks_found *x, enum ks_found_kind kind) {
    struct ks_found_node *n = KS_NEW(&x->arena, struct ks_found_node);
    n->kind = (uint8_t)kind;
    return n;
}

void ks_found_add(struct ks_found_node *list, struct ks_found_node *kid) {
    if (list->kids.last)
        list->kids.last->next = kid;
    else
        list->kids.first = kid;
    list->kids.last = kid;
}

static bool all_stars(struct ks_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != '*') return false;
    return s.n > 0;
}

static struct ks_found_node *bound(struct ks_found *x, struct ks_str name, struct ks_str value) {
    bool from = ks_text_is(name, "earliest");
    double at;
    if ((!from && !ks_text_is(name, "latest")) || x->rule->time_field == KS_NONE) return NULL;
    if (!ks_time_modifier(value, x->now, &at)) return NULL;
    struct ks_found_node *n = ks_found_make(x, KS_FOUND_TIME);
    n->op = from ? KS_OP_SFROM : KS_OP_STILL;
    n->slot = x->rule->time_field;
    n->time = at;
    return n;
}

static struct ks_found_node *equals(struct ks_found *x, struct ks_str value, bool differs) {
    struct ks_cidr net;
    struct ks_found_node *n;
    if (all_stars(value)) {
        n = ks_found_make(x, differs ? KS_FOUND_NEVER : KS_FOUND_HAS);
    } else if (ks_match_cidr_parse(&net, value)) {
        n = ks_found_make(x, KS_FOUND_CIDR);
        n->cidr.net = net;
        ks_match_pattern_init(&n->cidr.text, &x->arena, value, false);
    } else {
        n = ks_found_make(x, KS_FOUND_PATTERN);
        ks_match_pattern_init(&n->pattern, &x->arena, value, false);
    }
    n->op = differs ? KS_OP_SNE : KS_OP_SEQ;
    return n;
}

struct ks_found_node *ks_found_compare(struct ks_found *x, struct ks_str name, enum ks_op op,
                                       struct ks_str value) {
    struct ks_found_node *n = op == KS_OP_SEQ ? bound(x, name, value) : NULL;
    uint32_t slot = ks_slots_find(&x->rule->slots, name);
    if (n) return n;
    if (slot == KS_NONE) return ks_found_make(x, KS_FOUND_NEVER);
    if (op == KS_OP_SEQ || op == KS_OP_SNE) {
        n = equals(x, value, op == KS_OP_SNE);
    } else {
        n = ks_found_make(x, KS_FOUND_ORDER);
        n->op = (uint8_t)op;
        n->than = ks_value_text(ks_arena_str(&x->arena, value));
    }
    n->slot = slot;
    return n;
}

struct ks_found_node *ks_found_term(struct ks_found *x, struct ks_str text, unsigned flags) {
    if (all_stars(text)) return ks_found_make(x, KS_FOUND_ALWAYS);
    if (x->rule->raw_field == KS_NONE) return ks_found_make(x, KS_FOUND_NEVER);
    struct ks_found_node *n = ks_found_make(x, KS_FOUND_TERM);
    n->slot = x->rule->raw_field;
    ks_match_term_init(&n->term, &x->arena, text, flags);
    return n;
}

/* ---- rows ---- */

static bool is_text(struct ks_str name) {
    return ks_text_is(name, "search") || ks_text_is(name, "query");
}

/* Field equals value: any of several. */
static struct ks_found_node *field(struct ks_found *x, struct ks_str name, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    uint32_t n = ks_value_count(v);
    struct ks_found_node *any = n > 1 ? ks_found_make(x, KS_FOUND_OR) : NULL;
    for (uint32_t i = 0; i < n; i++) {
        struct ks_str s = ks_value_str(ks_value_at(v, i), tmp);
        struct ks_found_node *one =
            is_text(name) ? ks_found_text(x, s) : ks_found_compare(x, name, KS_OP_SEQ, s);
        if (!any) return one;
        ks_found_add(any, one);
    }
    return any;
}

static bool is_plain(const struct ks_found_node *n) {
    if (n->kind == KS_FOUND_PATTERN) return n->op == KS_OP_SEQ && !n->pattern.wild;
    if (n->kind != KS_FOUND_OR) return false;
    for (const struct ks_found_node *k = n->kids.first; k; k = k->next)
        if (!is_plain(k) || k->kind == KS_FOUND_OR) return false;
    return true;
}

static uint32_t find_key(const struct ks_found *x, uint32_t slot, struct ks_str folded, bool make) {
    struct ks_buf b;
    ks_buf_init(&b);
    ks_buf_add(&b, &slot, sizeof slot);
    ks_buf_str(&b, folded);
    uint32_t id = make ? ks_names_intern(x->keys, ks_buf_view(&b)) : ks_names_find(x->keys, ks_buf_view(&b));
    ks_buf_fini(&b);
    return id;
}

static void index_one(struct ks_found *x, const struct ks_found_node *first,
                      const struct ks_found_node *row) {
    uint32_t id = find_key(x, first->slot, first->pattern.text, true);
    if (id >= x->cap) {
        uint32_t cap = (uint32_t)ks_mem_next(x->cap, id + 1);
        x->entries = ks_mem_grow(x->entries, cap, sizeof *x->entries);
        memset(x->entries + x->cap, 0, (cap - x->cap) * sizeof *x->entries);
        x->cap = cap;
    }
    struct ks_found_entry *e = KS_NEW(&x->arena, struct ks_found_entry);
    *e = (struct ks_found_entry){x->entries[id], row};
    x->entries[id] = e;
    for (uint32_t i = 0; i < x->n_slots; i++)
        if (x->slots[i] == first->slot) return;
    x->slots[x->n_slots++] = first->slot;
}

static void add_row(struct ks_found *x, struct ks_found_node *row) {
    struct ks_found_node *first = row->kids.first;
    if (!first) return;
    if (!is_plain(first) || x->n_slots == KS_MAX_PATTERNS) {
        ks_found_add(x->others, row);
    } else if (first->kind == KS_FOUND_PATTERN) {
        index_one(x, first, row);
    } else {
        for (const struct ks_found_node *k = first->kids.first; k; k = k->next) index_one(x, k, row);
    }
}

static void read_row(struct ks_found *x, const struct ks_row *row) {
    struct ks_found_node *all = ks_found_make(x, KS_FOUND_AND);
    for (uint32_t i = 0; i < x->rule->n_fields; i++)
        if (row->cells[i].kind != KS_NULL && ks_row_public(x->rule->names[i]))
            ks_found_add(all, field(x, x->rule->names[i], &row->cells[i]));
    for (uint32_t i = 0; i < row->n_extras; i++) {
        struct ks_str name = ks_slots_name(&x->rule->slots, row->extras[i].slot);
        if (row->extras[i].v.kind != KS_NULL && ks_row_public(name))
            ks_found_add(all, field(x, name, &row->extras[i].v));
    }
    add_row(x, all);
}

struct ks_found *ks_found_new(struct ks_rule *rule, const struct ks_rowset *rows, double now) {
    struct ks_found *x = ks_mem_zero(1, sizeof *x);
    x->rule = rule;
    x->now = now;
    ks_arena_init(&x->arena);
    x->keys = ks_names_new(ks_hash_seed());
    x->slots = KS_NEWN(&x->arena, KS_MAX_PATTERNS, uint32_t);
    x->others = ks_found_make(x, KS_FOUND_OR);
    for (size_t i = 0; i < rows->n; i++) read_row(x, &rows->rows[i]);
    return x;
}

void ks_found_free(struct ks_found *x) {
    if (!x) return;
    ks_names_free(x->keys);
    ks_mem_free(x->entries);
    ks_arena_fini(&x->arena);
    ks_mem_free(x);
}

/* ---- matching ---- */

static bool holds(const struct ks_found_node *n, const struct ks_frame *f);

static bool any(const struct ks_found_node *list, const struct ks_frame *f, bool wanted) {
    for (const struct ks_found_node *k = list->kids.first; k; k = k->next)
        if (holds(k, f) == wanted) return true;
    return false;
}

static bool holds(const struct ks_found_node *n, const struct ks_frame *f) {
    if (n->kind == KS_FOUND_AND) return !any(n, f, false);
    if (n->kind == KS_FOUND_OR) return any(n, f, true);
    if (n->kind == KS_FOUND_NOT) return !any(n, f, true);
    if (n->kind <= KS_FOUND_ALWAYS) return n->kind == KS_FOUND_ALWAYS;
    struct ks_value v = ks_frame_get(f, n->slot);
    switch ((enum ks_found_kind)n->kind) {
    case KS_FOUND_PATTERN: return ks_compare_pattern(&v, &n->pattern, n->op == KS_OP_SEQ);
    case KS_FOUND_CIDR: return ks_compare_network(&v, &n->cidr, n->op == KS_OP_SEQ);
    case KS_FOUND_ORDER: return ks_compare_order((enum ks_op)n->op, &v, &n->than);
    case KS_FOUND_TERM: return ks_compare_term(&v, &n->term);
    case KS_FOUND_TIME: return ks_compare_time(&v, n->time, n->op == KS_OP_SFROM);
    default: return v.kind != KS_NULL;
    }
}

static bool indexed(const struct ks_found *x, struct ks_frame *f, uint32_t slot) {
    char tmp[KS_NUM_TEXT];
    struct ks_value v = ks_frame_get(f, slot);
    for (uint32_t i = 0, n = ks_value_count(&v); i < n; i++) {
        struct ks_str folded = ks_matchfind_fold(f->cx->arena, ks_value_str(ks_value_at(&v, i), tmp));
        uint32_t id = find_key(x, slot, folded, false);
        const struct ks_found_entry *e = id < x->cap ? x->entries[id] : NULL;
        for (; e; e = e->next)
            if (holds(e->row, f)) return true;
    }
    return false;
}

bool ks_found_matches(const struct ks_found *x, struct ks_frame *f) {
    for (uint32_t i = 0; x && i < x->n_slots; i++)
        if (indexed(x, f, x->slots[i])) return true;
    return x && any(x->others, f, true);
}
