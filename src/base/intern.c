/* intern.c - the table of short texts.
 *
 * In: a text. Out: its entry. Open addressing, at most half full; a text whose slots are taken PROBES times
 * over is left out, so that names chosen to collide cost a bounded look and not the table's speed. That is
 * why a hash of two multiplications will do, where other tables of what attackers write use a strong one. It
 * is seeded all the same. */
#include "base/intern.h"

#include "base/hash.h"
#include "base/mem.h"

#include <string.h>

enum { PROBES = 16 };

struct ks_intern *ks_intern_new(void) {
    struct ks_intern *t = ks_mem_zero(1, sizeof *t);
    ks_arena_init(&t->keep);
    t->seed = ks_hash_seed();
    return t;
}

void ks_intern_free(struct ks_intern *t) {
    if (!t) return;
    ks_arena_fini(&t->keep);
    ks_mem_free(t);
}

static inline uint64_t mix(uint64_t a, uint64_t b) {
    unsigned __int128 m = (unsigned __int128)a * b;
    return (uint64_t)m ^ (uint64_t)(m >> 64);
}

static inline uint64_t load8(const char *p) {
    uint64_t w;
    memcpy(&w, p, 8);
    return w;
}

static inline uint64_t load4(const char *p) {
    uint32_t w;
    memcpy(&w, p, 4);
    return w;
}

/* Two words that together hold all of the n <= 16 bytes at p. */
static inline void ends(const char *p, size_t n, uint64_t *a, uint64_t *b) {
    *a = *b = 0;
    if (n >= 8) {
        *a = load8(p);
        *b = load8(p + n - 8);
    } else if (n >= 4) {
        *a = load4(p);
        *b = load4(p + n - 4);
    } else if (n) {
        *a = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 |
             (unsigned char)p[n - 1];
    }
}

static uint64_t hash(uint64_t seed, const char *p, size_t n) {
    const uint64_t k0 = UINT64_C(0x9e3779b97f4a7c15), k1 = UINT64_C(0xbf58476d1ce4e5b9),
                   k2 = UINT64_C(0x94d049bb133111eb);
    uint64_t a, b, h = seed ^ n;
    for (; n > 16; p += 16, n -= 16) h = mix(load8(p) ^ k0, load8(p + 8) ^ h);
    ends(p, n, &a, &b);
    return mix(mix(a ^ k1, b ^ h), k2);
}

static const struct ks_intern_entry *add(struct ks_intern *t, struct ks_str s, uint64_t h) {
    struct ks_intern_entry *e = ks_arena_alloc(&t->keep, sizeof *e + s.n + 1);
    *e = (struct ks_intern_entry){.hash = h, .id = t->n, .n = (uint32_t)s.n};
    if (s.n) memcpy(e->text, s.p, s.n);
    return t->by_id[t->n++] = e;
}

const struct ks_intern_entry *ks_intern_put(struct ks_intern *t, struct ks_str s) {
    const uint32_t mask = 2 * KS_INTERN_MOST - 1;
    if (s.n > KS_INTERN_LONGEST) return NULL;
    uint64_t h = hash(t->seed, s.p, s.n);
    for (uint32_t i = 0; i < PROBES; i++) {
        const struct ks_intern_entry **slot = &t->slots[(h + i) & mask], *e = *slot;
        if (!e) return t->n < KS_INTERN_MOST ? *slot = add(t, s, h) : NULL;
        if (e->hash == h && e->n == s.n && (s.n == 0 || memcmp(e->text, s.p, s.n) == 0)) return e;
    }
    return NULL;
}
