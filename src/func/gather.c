/* gather.c - the fields of one document by name.
 *
 * In: name and value, leaf after leaf. Out: each name once with its values. A document of a few bytes can
 * spell names whose texts together are quadratic in its length (a long key over many leaves), so the bytes
 * of names are counted against KS_MAX_NAMES_TEXT; beyond that no more fields come out. */
#include "func/gather.h"

#include "lang/lang.h"

#include <string.h>

void ks_gather_init(struct ks_gather *g, struct ks_arena *a) {
    *g = (struct ks_gather){.a = a, .names = ks_names_new(ks_hash_seed()), .budget = KS_MAX_NAMES_TEXT};
}

uint32_t ks_gather_name(struct ks_gather *g, struct ks_str name) {
    if (name.n > g->budget) {
        g->budget = 0;
        return UINT32_MAX;
    }
    g->budget -= name.n;
    return ks_names_intern(g->names, name);
}

void ks_gather_add(struct ks_gather *g, uint32_t name, struct ks_value v) {
    if (name == UINT32_MAX) return;
    if (g->n == g->cap) {
        uint32_t cap = g->cap ? 2 * g->cap : 16;
        struct ks_gather_item *more = ks_arena_alloc(g->a, cap * sizeof *more);
        if (g->n) memcpy(more, g->items, g->n * sizeof *more);
        g->items = more;
        g->cap = cap;
    }
    g->items[g->n++] = (struct ks_gather_item){name, v};
}

/* Values of one name become a run of one array; first[i] is where that of name i begins. */
static void hand_out(struct ks_gather *g, uint32_t names,
                     void (*field)(void *arg, struct ks_str name, struct ks_value v), void *arg) {
    uint32_t *first = KS_NEWN(g->a, names + 1, uint32_t);
    struct ks_value *values = KS_NEWN(g->a, g->n, struct ks_value);
    for (uint32_t i = 0; i < g->n; i++) first[g->items[i].name + 1]++;
    for (uint32_t i = 0; i < names; i++) first[i + 1] += first[i];
    uint32_t *next = KS_NEWN(g->a, names, uint32_t);
    memcpy(next, first, names * sizeof *next);
    for (uint32_t i = 0; i < g->n; i++) values[next[g->items[i].name]++] = g->items[i].v;
    for (uint32_t i = 0; i < names; i++) {
        uint32_t n = first[i + 1] - first[i];
        if (!n) continue;
        struct ks_str name = ks_arena_str(g->a, ks_names_get(g->names, i));
        field(arg, name, ks_value_list(values + first[i], n));
    }
}

void ks_gather_end(struct ks_gather *g, void (*field)(void *arg, struct ks_str name, struct ks_value v),
                   void *arg) {
    if (g->n) hand_out(g, ks_names_count(g->names), field, arg);
    ks_names_free(g->names);
}
