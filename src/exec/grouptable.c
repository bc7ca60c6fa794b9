/* grouptable.c - open addressing over numbers of groups, linear probing, at most three quarters full.
 *
 *     slot:  | number + 1 | 32 bits of the hash |      a miss is decided without touching a key
 *     block: | states ... | length | hash | key ... |   16-aligned, in the arena of the caller
 *
 * What a look-up costs is the way to memory, so there is one random access to slots and one to the block. The
 * hash stands beside the key, so tables are joined without hashing: the slots of the groups to come are asked
 * for ahead. Big runs of slots lie in huge pages where the
 * system gives them. */
#include "exec/grouptable.h"

#include "base/arena.h"
#include "base/hash.h"
#include "base/mem.h"

#include <stddef.h>
#include <string.h>

enum { AHEAD = 12 };

/* Behind the states of a block. */
struct tail {
    uint32_t n, hash;
    char key[];
};

static struct tail *tail_of(const struct ks_grouptable *t, const void *block) {
    return (struct tail *)(void *)((char *)(uintptr_t)block + t->block);
}

static struct ks_grouptable_slot *new_slots(uint32_t n) {
    struct ks_grouptable_slot *slots = ks_mem_zero(n, sizeof *slots);
    ks_mem_huge(slots, (size_t)n * sizeof *slots);
    return slots;
}

void ks_grouptable_init(struct ks_grouptable *t, size_t block, uint64_t seed) {
    *t = (struct ks_grouptable){.seed = seed, .block = block, .mask = 15};
    t->slots = new_slots(t->mask + 1);
}

void ks_grouptable_fini(struct ks_grouptable *t) {
    ks_mem_free(t->slots);
    ks_mem_free(t->blocks);
    *t = (struct ks_grouptable){0};
}

void ks_grouptable_forget(struct ks_grouptable *t) {
    ks_mem_free(t->slots);
    ks_mem_free(t->blocks);
    t->slots = NULL;
    t->blocks = NULL;
    t->n = t->cap = t->mask = 0;
}

size_t ks_grouptable_bytes(const struct ks_grouptable *t) {
    return ((size_t)t->mask + 1) * sizeof *t->slots + t->cap * sizeof *t->blocks;
}

struct ks_str ks_grouptable_key(const struct ks_grouptable *t, const void *block) {
    const struct tail *k = tail_of(t, block);
    return (struct ks_str){k->key, k->n};
}

size_t ks_grouptable_key_at(const struct ks_grouptable *t) {
    return t->block + offsetof(struct tail, key);
}

uint32_t ks_grouptable_hash(const struct ks_grouptable *t, struct ks_str key) {
    return (uint32_t)ks_hash_bytes(key.p, key.n, t->seed);
}

/* The slot that holds the key, or the free one where it belongs. */
static struct ks_grouptable_slot *probe(const struct ks_grouptable *t, struct ks_str key, uint32_t hash) {
    for (uint32_t i = hash & t->mask;; i = (i + 1) & t->mask) {
        struct ks_grouptable_slot *s = &t->slots[i];
        if (!s->id_plus_1) return s;
        if (s->hash == hash && ks_text_equal(ks_grouptable_key(t, t->blocks[s->id_plus_1 - 1]), key))
            return s;
    }
}

/* Makes room for n groups: slots know their hash, so nothing else is touched. */
static void grow_slots(struct ks_grouptable *t, uint32_t n) {
    struct ks_grouptable_slot *old = t->slots;
    uint32_t had = t->mask + 1;
    while (t->mask / 4 * 3 < n) t->mask = t->mask * 2 + 1;
    t->slots = new_slots(t->mask + 1);
    for (uint32_t i = 0; i < had; i++) {
        if (!old[i].id_plus_1) continue;
        uint32_t j = old[i].hash & t->mask;
        while (t->slots[j].id_plus_1) j = (j + 1) & t->mask;
        t->slots[j] = old[i];
    }
    ks_mem_free(old);
}

static uint32_t append(struct ks_grouptable *t, struct ks_grouptable_slot *slot, void *block, uint32_t hash) {
    if (t->n == t->cap) {
        t->cap = (uint32_t)ks_mem_next(t->cap, t->n + 1);
        t->blocks = ks_mem_grow(t->blocks, t->cap, sizeof *t->blocks);
    }
    t->blocks[t->n] = block;
    *slot = (struct ks_grouptable_slot){++t->n, hash};
    if (t->n > t->mask / 4 * 3) grow_slots(t, t->n);
    return t->n - 1;
}

void ks_grouptable_ask(const struct ks_grouptable *t, const uint32_t *hashes, unsigned n) {
    for (unsigned i = 0; i < n; i++) __builtin_prefetch(&t->slots[hashes[i] & t->mask]);
    for (unsigned i = 0; i < n; i++) {
        const struct ks_grouptable_slot *s = &t->slots[hashes[i] & t->mask];
        if (s->id_plus_1 && s->hash == hashes[i]) __builtin_prefetch(tail_of(t, t->blocks[s->id_plus_1 - 1]));
    }
}

uint32_t ks_grouptable_put(struct ks_grouptable *t, struct ks_arena *keep, struct ks_str key) {
    return ks_grouptable_put_hashed(t, keep, key, ks_grouptable_hash(t, key));
}

uint32_t ks_grouptable_put_hashed(struct ks_grouptable *t, struct ks_arena *keep, struct ks_str key,
                                  uint32_t hash) {
    struct ks_grouptable_slot *s = probe(t, key, hash);
    if (s->id_plus_1) return s->id_plus_1 - 1;
    void *block = ks_arena_alloc(keep, t->block + sizeof(struct tail) + key.n);
    memset(block, 0, t->block);
    struct tail *k = tail_of(t, block);
    k->n = (uint32_t)key.n;
    k->hash = hash;
    if (key.n) memcpy(k->key, key.p, key.n);
    return append(t, s, block, hash);
}

uint32_t ks_grouptable_find(const struct ks_grouptable *t, struct ks_str key) {
    const struct ks_grouptable_slot *s = probe(t, key, ks_grouptable_hash(t, key));
    return s->id_plus_1 ? s->id_plus_1 - 1 : UINT32_MAX;
}

void ks_grouptable_join(struct ks_grouptable *t, const struct ks_grouptable *from,
                        void (*unite)(void *arg, void *into, const void *block), void *arg) {
    uint32_t most = t->n > from->n ? t->n : from->n;
    if (t->mask / 4 * 3 < most) grow_slots(t, most);
    for (uint32_t i = 0; i < from->n; i++) {
        if (i + AHEAD < from->n)
            __builtin_prefetch(&t->slots[tail_of(t, from->blocks[i + AHEAD])->hash & t->mask]);
        void *block = from->blocks[i];
        const struct tail *k = tail_of(t, block);
        struct ks_grouptable_slot *s = probe(t, (struct ks_str){k->key, k->n}, k->hash);
        if (s->id_plus_1)
            unite(arg, t->blocks[s->id_plus_1 - 1], block);
        else
            append(t, s, block, k->hash);
    }
}
