/* guess.c - remembers the keys of objects in the order they come in.
 *
 * In: keys as they are met. Out: for each, the two that came behind it most lately.
 *
 *   {"kind":"Event","apiVersion":...      first of the root -> "kind": -> "apiVersion": -> ...
 *
 * Of each key in each kind of object there is one guess, found by its hash when it is met where it was not
 * guessed. There are few: when the room is full, all are forgotten, so keys that an attacker invents cost
 * some copying and no memory. */
#include "scan/guess.h"

#include "base/hash.h"
#include "base/mem.h"

#include <string.h>

void ks_guess_init(struct ks_guesses *g) {
    memset(g, 0, sizeof *g);
    g->all = ks_mem_zero(KS_GUESS_MOST, sizeof *g->all);
    g->n = 1;
}

void ks_guess_fini(struct ks_guesses *g) {
    ks_mem_free(g->all);
    g->all = NULL;
}

/* What points to guesses may be left as it is: it points to others, or to none. */
void ks_guess_forget(struct ks_guesses *g) {
    if (g->n == 1) return;
    for (unsigned i = 1; i < g->n; i++) g->all[i].from = 0;
    memset(g->slots, 0, sizeof g->slots);
    g->n = 1;
}

static bool is(const struct ks_guess *e, const char *p, size_t n, uint32_t from) {
    return e->from == from + 1 && e->n == n && memcmp(e->text, p, n) == 0;
}

/* The slot of a key, or an empty one for it. */
static uint16_t *slot_of(struct ks_guesses *g, const char *p, size_t n, uint32_t from) {
    size_t i = (size_t)ks_hash_bytes(p, n, from) % KS_GUESS_SLOTS;
    while (g->slots[i] && !is(&g->all[g->slots[i]], p, n, from)) i = (i + 1) % KS_GUESS_SLOTS;
    return &g->slots[i];
}

static void put(struct ks_guess *e, const char *p, size_t n, uint32_t from) {
    memset(e, 0, sizeof *e);
    memcpy(e->text, p, n);
    e->mask = ~(uint64_t)0 >> (KS_GUESS_TEXT - n);
    e->from = from + 1;
    e->n = (uint32_t)n;
}

uint16_t *ks_guess_learn(struct ks_guesses *g, uint16_t *behind, const char *p, size_t n, uint32_t from,
                         uint32_t to, uint64_t clears) {
    uint16_t *slot = slot_of(g, p, n, from);
    if (!*slot && g->n == KS_GUESS_MOST) {
        ks_guess_forget(g);
        slot = slot_of(g, p, n, from);
    }
    if (!*slot) put(&g->all[*slot = (uint16_t)g->n++], p, n, from);
    struct ks_guess *e = &g->all[*slot];
    e->to = to;
    e->clears = clears;
    behind[1] = behind[0];
    behind[0] = *slot;
    return e->next;
}
