/* folded.h - a set of texts, looked up without regard to the case of A to Z.
 *
 * Made for looking up values of which most are not in it: their length and first byte tell most of those. */
#ifndef KS_FOLDED_H
#define KS_FOLDED_H

#include "base/arena.h"
#include "base/hash.h"

#include <string.h>

enum { KS_FOLDED_LONGEST = 255 /* bytes of a text */, KS_FOLDED_SHORT = 16 };

struct ks_folded_slot {
    uint64_t head, tail;
    uint32_t n, id; /* n: bytes and one; 0: nothing is here */
};
struct ks_folded {
    struct ks_names *names; /* all texts */
    uint64_t lens, heads;   /* a bit for each length, up to 63, and each first byte modulo 64 */
    size_t longest;
    struct ks_folded_slot *slots; /* texts of up to KS_FOLDED_SHORT bytes, by their bytes */
    unsigned shift;               /* 2^(64 - shift) slots */
};

/* For at most n texts; slots are in the arena. */
void ks_folded_init(struct ks_folded *f, struct ks_arena *a, uint32_t n);
void ks_folded_fini(struct ks_folded *f);
/* Adds a text of at most KS_FOLDED_LONGEST bytes, letters of A to Z as small ones. Returns its id: how many
 * were added before it, or what it got before. */
uint32_t ks_folded_add(struct ks_folded *f, struct ks_str text);
/* For ks_folded_find. */
uint32_t ks_folded_long(const struct ks_folded *f, struct ks_str s);
bool ks_folded_is(const struct ks_folded *f, uint32_t id, const char *p);

/* All bytes of a text of at most 16, letters without their case (and others like them). */
static inline uint64_t ks_folded_ends(const char *p, size_t n, uint64_t *tail) {
    const uint64_t small = UINT64_C(0x2020202020202020);
    uint64_t head = 0;
    uint32_t a, b;
    *tail = small;
    if (n >= 8) {
        memcpy(&head, p, 8);
        memcpy(tail, p + n - 8, 8);
        *tail |= small;
    } else if (n >= 4) {
        memcpy(&a, p, 4);
        memcpy(&b, p + n - 4, 4);
        head = a | (uint64_t)b << 32;
    } else if (n) {
        head = (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 |
               (uint64_t)(unsigned char)p[n - 1] << 16;
    }
    return head | small;
}

static inline uint64_t ks_folded_hash(uint64_t head, uint64_t tail, size_t n) {
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t h = (head ^ n) * factor;
    return ((h ^ h >> 32) + tail) * factor;
}

/* The id of the text that s is, UINT32_MAX when it is none. */
static inline uint32_t ks_folded_find(const struct ks_folded *f, struct ks_str s) {
    uint64_t tail, head;
    if (!(f->lens >> (s.n < 63 ? s.n : 63) & 1)) return UINT32_MAX;
    if (s.n && !(f->heads >> ((s.p[0] | 0x20) & 63) & 1)) return UINT32_MAX;
    if (s.n > KS_FOLDED_SHORT) return ks_folded_long(f, s);
    head = ks_folded_ends(s.p, s.n, &tail);
    uint64_t i = ks_folded_hash(head, tail, s.n) >> f->shift, last = UINT64_MAX >> f->shift;
    for (; f->slots[i].n; i = (i + 1) & last) {
        const struct ks_folded_slot *slot = &f->slots[i];
        if (slot->head == head && slot->tail == tail && slot->n == s.n + 1 && ks_folded_is(f, slot->id, s.p))
            return slot->id;
    }
    return UINT32_MAX;
}

#endif
