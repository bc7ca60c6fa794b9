/* intern.h - short texts that come again and again, as small numbers.
 *
 * A table takes the first KS_INTERN_MOST texts it sees, and no more: a text is in it from its first time on,
 * or never. What has a number can be a bit in a set and a part of a packed key. One per thread. */
#ifndef KS_INTERN_H
#define KS_INTERN_H

#include "base/arena.h"

#include <stdint.h>

enum { KS_INTERN_BITS = 12, KS_INTERN_MOST = 1 << KS_INTERN_BITS, KS_INTERN_LONGEST = 128 };

struct ks_intern_entry {
    uint64_t hash;
    uint32_t id, n;
    char text[];
};
struct ks_intern {
    struct ks_arena keep;
    uint64_t seed;
    uint32_t n;
    const struct ks_intern_entry *by_id[KS_INTERN_MOST];
    const struct ks_intern_entry *slots[2 * KS_INTERN_MOST];
};

struct ks_intern *ks_intern_new(void);
void ks_intern_free(struct ks_intern *t);
/* NULL: not in the table, now or later. */
const struct ks_intern_entry *ks_intern_put(struct ks_intern *t, struct ks_str s);

#endif
