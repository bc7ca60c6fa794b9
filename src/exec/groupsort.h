/* groupsort.h - encoded keys of groups in the order of their by-values: ascending by bytes, by-value after
 * by-value, a missing one first.
 *
 *     key: | length | text | length | text | ...        length KS_NONE, and no text: missing */
#ifndef KS_GROUPSORT_H
#define KS_GROUPSORT_H

#include "base/text.h"

struct ks_groupsort_item {
    uint64_t head; /* the sorter's; behind it, items with different heads have different keys */
    char *block;   /* the caller's; its key lies in it */
};

/* Sorts n items whose keys begin `key_at` bytes behind `block` and have n_keys texts each. Many items are
 * sorted by up to `threads` threads. */
void ks_groupsort(struct ks_groupsort_item *items, uint32_t n, size_t key_at, uint32_t n_keys,
                  unsigned threads);
/* The same order between two keys: < 0, 0, > 0. */
int ks_groupsort_compare(const char *a, const char *b, uint32_t n_keys);

#endif
