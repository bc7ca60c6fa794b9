/* hash.c - XXH3 behind two calls, and the table of interned names.
 *
 * Names: open addressing over ids, linear probing, at most half full; a slot holds the id + 1 and 32
 * bits of the hash, so that most misses are decided without touching the name. */
#include "base/hash.h"

#include "base/arena.h"
#include "base/mem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

uint64_t ks_hash_bytes(const void *p, size_t n, uint64_t seed) {
    return XXH3_64bits_withSeed(n ? p : "", n, seed);
}

uint64_t ks_hash_mix(uint64_t a, uint64_t b) {
    uint64_t h = (a ^ (b + 0x9E3779B97F4A7C15u + (a << 6) + (a >> 2))) * 0xD6E8FEB86659FD93u;
    return h ^ (h >> 32);
}

uint64_t ks_hash_seed(void) {
    uint64_t seed;
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) == (ssize_t)sizeof seed) return seed;
    /* No entropy yet (early boot): time and process are better than a constant. */
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return ks_hash_mix((uint64_t)t.tv_nsec, ks_hash_mix((uint64_t)t.tv_sec, (uint64_t)getpid()));
}

struct slot {
    uint32_t id_plus_1, hash;
};

struct ks_names {
    uint64_t seed;
    struct ks_arena text;
    struct ks_str *names;
    struct slot *slots;
    uint32_t count, cap, mask; /* cap: of names; mask + 1: slots */
};

struct ks_names *ks_names_new(uint64_t seed) {
    struct ks_names *t = ks_mem_zero(1, sizeof *t);
    t->seed = seed;
    ks_arena_init(&t->text);
    t->mask = 63;
    t->slots = ks_mem_zero(t->mask + 1, sizeof *t->slots);
    return t;
}

void ks_names_free(struct ks_names *t) {
    if (!t) return;
    ks_arena_fini(&t->text);
    ks_mem_free(t->names);
    ks_mem_free(t->slots);
    ks_mem_free(t);
}

/* The slot that holds `name`, or the free one where it belongs. */
static struct slot *probe(const struct ks_names *t, struct ks_str name, uint32_t hash) {
    for (uint32_t i = hash & t->mask;; i = (i + 1) & t->mask) {
        struct slot *s = &t->slots[i];
        if (!s->id_plus_1) return s;
        if (s->hash == hash && ks_text_equal(t->names[s->id_plus_1 - 1], name)) return s;
    }
}

static void grow_slots(struct ks_names *t) {
    struct slot *old = t->slots;
    uint32_t n = t->mask + 1;
    t->mask = n * 2 - 1;
    t->slots = ks_mem_zero((size_t)n * 2, sizeof *t->slots);
    for (uint32_t i = 0; i < n; i++) {
        if (!old[i].id_plus_1) continue;
        uint32_t j = old[i].hash & t->mask;
        while (t->slots[j].id_plus_1) j = (j + 1) & t->mask;
        t->slots[j] = old[i];
    }
    ks_mem_free(old);
}

uint32_t ks_names_intern(struct ks_names *t, struct ks_str name) {
    uint32_t hash = (uint32_t)ks_hash_bytes(name.p, name.n, t->seed);
    struct slot *s = probe(t, name, hash);
    if (s->id_plus_1) return s->id_plus_1 - 1;
    if (t->count == t->cap) {
        t->cap = (uint32_t)ks_mem_next(t->cap, t->count + 1);
        t->names = ks_mem_grow(t->names, t->cap, sizeof *t->names);
    }
    t->names[t->count] = ks_arena_str(&t->text, name);
    *s = (struct slot){++t->count, hash};
    if (t->count * 2 > t->mask) grow_slots(t);
    return t->count - 1;
}

uint32_t ks_names_find(const struct ks_names *t, struct ks_str name) {
    const struct slot *s = probe(t, name, (uint32_t)ks_hash_bytes(name.p, name.n, t->seed));
    return s->id_plus_1 ? s->id_plus_1 - 1 : UINT32_MAX;
}

struct ks_str ks_names_get(const struct ks_names *t, uint32_t id) {
    return t->names[id];
}

uint32_t ks_names_count(const struct ks_names *t) {
    return t->count;
}
