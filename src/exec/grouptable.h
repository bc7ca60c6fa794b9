/* grouptable.h - encoded keys to numbers and blocks of memory: the hash table under group.c.
 *
 * A block is `block` bytes of states, zero at first, and its key lies behind it. Numbers are dense, in
 * order of first sight. Tables with the same seed can be joined without hashing again. */
#ifndef KS_GROUPTABLE_H
#define KS_GROUPTABLE_H

#include "base/text.h"

#include <stdint.h>

struct ks_arena;
struct ks_grouptable_slot {
    uint32_t id_plus_1, hash;
};
struct ks_grouptable {
    struct ks_grouptable_slot *slots;
    void **blocks; /* by number */
    uint64_t seed;
    size_t block; /* bytes of states; a multiple of 16 */
    uint32_t n, cap, mask;
};

void ks_grouptable_init(struct ks_grouptable *t, size_t block, uint64_t seed);
void ks_grouptable_fini(struct ks_grouptable *t);
/* Bytes the table holds itself; blocks are the arena's. */
size_t ks_grouptable_bytes(const struct ks_grouptable *t);
/* Frees what groups are found by. Blocks stay, and ks_grouptable_key can be asked; nothing else. */
void ks_grouptable_forget(struct ks_grouptable *t);
/* The number of a key; made, with its block and a copy of the key in `keep`, when it is not there. */
uint32_t ks_grouptable_put(struct ks_grouptable *t, struct ks_arena *keep, struct ks_str key);
/* The same in steps, for several keys: their hashes, asking for what they lead to, and each key's number. */
uint32_t ks_grouptable_hash(const struct ks_grouptable *t, struct ks_str key);
void ks_grouptable_ask(const struct ks_grouptable *t, const uint32_t *hashes, unsigned n);
uint32_t ks_grouptable_put_hashed(struct ks_grouptable *t, struct ks_arena *keep, struct ks_str key,
                                  uint32_t hash);
/* UINT32_MAX when absent. */
uint32_t ks_grouptable_find(const struct ks_grouptable *t, struct ks_str key);
/* Takes all of `from`, a table with the same seed and block, whose blocks must stay. A block whose key is
 * there already is given to `unite`. */
void ks_grouptable_join(struct ks_grouptable *t, const struct ks_grouptable *from,
                        void (*unite)(void *arg, void *into, const void *block), void *arg);
struct ks_str ks_grouptable_key(const struct ks_grouptable *t, const void *block);
/* Where in each block its key begins. */
size_t ks_grouptable_key_at(const struct ks_grouptable *t);

#endif
