/* aggset.h - sets of texts for aggregates: small ones are a run of entries, large ones are indexed. */
#ifndef KS_AGGSET_H
#define KS_AGGSET_H

#include "base/buf.h"
#include "base/intern.h"

#include <stdbool.h>

/* First member of every entry; what follows is the user's and begins zeroed. */
struct ks_aggset_entry {
    const char *p;
    uint32_t n, hash;
};
/* All zero is the empty set. Grows in an arena; entries move when it grows. */
struct ks_aggset {
    char *entries;
    struct ks_aggset_index *index;
    uint32_t n, cap;
};

/* The entry of `key`, made (with a copy of the text in `keep`) when there is none. `size`: bytes of an entry.
 */
void *ks_aggset_put(struct ks_aggset *s, size_t size, struct ks_arena *keep, struct ks_str key);
void *ks_aggset_at(const struct ks_aggset *s, size_t size, uint32_t i);

/* The entries as bytes, with their texts; and as a run to be looked through, in `tmp`, with texts where they
 * are in *from, which is cut behind them. `s->n` says how many there are. */
void ks_aggset_save(const struct ks_aggset *s, size_t size, struct ks_buf *out);
void ks_aggset_load(struct ks_aggset *s, size_t size, struct ks_arena *tmp, struct ks_str *from);

struct ks_agg_state;
/* For dc and values: adds the text of that number instead of the text itself. */
void ks_aggset_see(struct ks_agg_state *state, struct ks_arena *keep, const struct ks_intern *of,
                   uint32_t id);

#endif
