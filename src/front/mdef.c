/* mdef.c - the table of macro definitions.
 *
 * A macro's identity is its name and its number of arguments: `m`, `m(1)` and `m(2)` are three. The table
 * hashes the name alone, so that a call with the wrong number finds its namesakes. A later definition
 * takes the place of an earlier one, which is how -I and -D override the standard library.
 *
 * Everything lives in the arena of the compile; the seed of the hash is random because the names of a
 * rule's calls come from whoever wrote the rule. */
#include "front/mdef.h"

#include "base/hash.h"

#include <string.h>

static struct ks_mdef **bucket(const struct ks_macros *m, struct ks_str name) {
    return &m->buckets[ks_hash_bytes(name.p, name.n, m->seed) & (m->cap - 1)];
}

static void grow(struct ks_macros *m) {
    struct ks_mdef **old = m->buckets;
    uint32_t old_cap = m->cap;
    m->cap *= 2;
    m->buckets = KS_NEWN(m->arena, m->cap, struct ks_mdef *);
    const char **names = KS_NEWN(m->arena, m->cap, const char *);
    memcpy(names, m->names, m->n * sizeof *names);
    m->names = names;
    for (uint32_t i = 0; i < old_cap; i++)
        for (struct ks_mdef *d = old[i], *next; d; d = next) {
            next = d->next;
            struct ks_mdef **b = bucket(m, d->name);
            d->next = *b;
            *b = d;
        }
}

const struct ks_mdef *ks_mdef_put(struct ks_macros *m, const struct ks_mdef *d) {
    if (m->n == m->cap) grow(m);
    struct ks_mdef **at = bucket(m, d->name), *copy = KS_NEW(m->arena, struct ks_mdef);
    *copy = *d;
    copy->used = KS_NEW(m->arena, bool);
    for (; *at; at = &(*at)->next) {
        struct ks_mdef *old = *at;
        if (old->n_args != d->n_args || !ks_text_equal(old->name, d->name)) continue;
        copy->next = old->next;
        *at = copy;
        return old;
    }
    *at = copy;
    copy->next = NULL;
    m->names[m->n++] = ks_arena_str(m->arena, d->name).p;
    return NULL;
}

const struct ks_mdef *ks_mdef_find(const struct ks_macros *m, struct ks_str name, uint32_t n_args) {
    for (const struct ks_mdef *d = *bucket(m, name); d; d = d->next)
        if ((n_args == UINT32_MAX || d->n_args == n_args) && ks_text_equal(d->name, name)) return d;
    return NULL;
}

bool ks_mdef_is_name(struct ks_str s) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != '_' && c != '-') return false;
    }
    return s.n > 0;
}

/* The text before the next comma; cuts it off `list`. */
static struct ks_str next_item(struct ks_str *list) {
    const char *comma = list->n ? memchr(list->p, ',', list->n) : NULL;
    size_t n = comma ? (size_t)(comma - list->p) : list->n;
    struct ks_str item = ks_text_trim(ks_text_cut(*list, 0, n));
    *list = ks_text_cut(*list, comma ? n + 1 : n, list->n);
    return item;
}

bool ks_mdef_args(struct ks_macros *m, struct ks_str list, struct ks_mdef *d) {
    enum { MOST_ARGS = 255 }; /* keeps the check for twins short; Splunk's own macros stay below ten */
    size_t count = 1;
    d->n_args = 0;
    if (!ks_text_trim(list).n) return true;
    for (size_t i = 0; i < list.n; i++) count += list.p[i] == ',';
    if (count > MOST_ARGS) return false;
    d->args = KS_NEWN(m->arena, count, struct ks_str);
    while (d->n_args < count) {
        struct ks_str arg = next_item(&list);
        if (!ks_mdef_is_name(arg)) return false;
        for (uint32_t i = 0; i < d->n_args; i++)
            if (ks_text_equal(d->args[i], arg)) return false;
        d->args[d->n_args++] = arg;
    }
    return true;
}
