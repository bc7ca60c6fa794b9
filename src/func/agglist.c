/* agglist.c - list(): the first values in arrival order, as many as limits.def says.
 *
 * Arrival order is newest first while a log is usually read oldest first, so what is kept is a sorted
 * run of the best so far and its worst gives way. The buffer of the one that left serves the one that
 * came, which bounds the memory whatever the length of the log. */
#include "func/aggkind.h"

#include <string.h>

struct listed {
    struct ks_aggkind_kept text;
    struct ks_agg_order at;
    uint32_t pos;
};
struct list {
    struct listed *items;
    uint32_t n, cap;
};

static bool comes_before(const struct ks_agg_order *at, uint32_t pos, const struct listed *x) {
    if (ks_aggkind_before(at, &x->at)) return true;
    return !ks_aggkind_before(&x->at, at) && pos < x->pos;
}

static uint32_t place_of(const struct list *l, const struct ks_agg_order *at, uint32_t pos) {
    uint32_t low = 0, high = l->n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (comes_before(at, pos, &l->items[mid]))
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}

static void grow(struct list *l, struct ks_arena *keep) {
    uint32_t cap = l->cap ? l->cap * 2 : 2;
    if (cap > KS_MAX_LIST_AGG) cap = KS_MAX_LIST_AGG;
    struct listed *items = KS_NEWN(keep, cap, struct listed);
    if (l->n) memcpy(items, l->items, l->n * sizeof *items);
    l->items = items;
    l->cap = cap;
}

static void insert(struct list *l, struct ks_arena *keep, struct ks_str text, const struct ks_agg_order *at,
                   uint32_t pos) {
    uint32_t i = place_of(l, at, pos);
    if (i == KS_MAX_LIST_AGG) return;
    if (l->n == l->cap && l->cap < KS_MAX_LIST_AGG) grow(l, keep);
    struct ks_aggkind_kept buffer = {0};
    if (l->n == KS_MAX_LIST_AGG) buffer = l->items[--l->n].text;
    memmove(&l->items[i + 1], &l->items[i], (l->n - i) * sizeof *l->items);
    l->n++;
    ks_aggkind_keep(&buffer, keep, text);
    l->items[i] = (struct listed){buffer, *at, pos};
}

static void list_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with;
    char tmp[KS_NUM_TEXT];
    insert(state, keep, ks_value_str(x->v, tmp), &x->at, x->pos);
}

static void list_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with;
    const struct list *f = from;
    for (uint32_t i = 0; i < f->n; i++) {
        const struct listed *x = &f->items[i];
        insert(into, keep, (struct ks_str){x->text.p, x->text.n}, &x->at, x->pos);
    }
}

static void list_save(const void *state, struct ks_buf *out) {
    const struct list *l = state;
    ks_buf_add(out, l->items, l->n * sizeof *l->items);
    for (uint32_t i = 0; i < l->n; i++) ks_aggkind_save(&l->items[i].text, out);
}

static void list_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    struct list *l = state;
    size_t bytes = l->n * sizeof *l->items;
    const char *items = ks_aggkind_take(from, bytes);
    l->items = ks_arena_alloc(tmp, bytes);
    memcpy(l->items, items, bytes);
    for (uint32_t i = 0; i < l->n; i++) ks_aggkind_load(&l->items[i].text, from);
}

static struct ks_value list_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)allnum;
    const struct list *l = state;
    if (l->n == 0) return ks_value_null();
    struct ks_value *items = KS_NEWN(out, l->n, struct ks_value);
    for (uint32_t i = 0; i < l->n; i++)
        items[i] = ks_aggkind_text(out, (struct ks_str){l->items[i].text.p, l->items[i].text.n});
    return ks_value_list(items, l->n);
}

const struct ks_aggkind ks_agglist_first = {sizeof(struct list), list_add,  list_merge,
                                            list_finish,         list_save, list_load};
