/* groupsort.h - encoded keys of groups in the order of their by-values: ascending by bytes, by-value after
 * by-value, a missing one first.
 *
 *     key: | length | text | length | text | ...        length KS_NONE, and no text: missing */
#ifndef KS_GROUPSORT_H
#define KS_GROUPSORT_H

#include "base/text.h"

struct ks_groupsort_item {
    uint64_t head; /* the sorter's */
    const char *key;
    void *block; /* the caller's */
};

/* Sorts n items whose keys have n_keys texts each. `key` and `head` are spoilt. */
void ks_groupsort(struct ks_groupsort_item *items, uint32_t n, uint32_t n_keys);
/* The same order between two keys: < 0, 0, > 0. */
int ks_groupsort_compare(const char *a, const char *b, uint32_t n_keys);

#endif
