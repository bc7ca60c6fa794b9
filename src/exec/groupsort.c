/* groupsort.c - sorting keys by eight bytes at a time.
 *
 * In: items that point to keys. Out: the items in order. Comparing two keys that lie somewhere in a gigabyte
 * costs two misses of the cache; so the part of each key that is looked at is copied into its item, once:
 *
 *     head: | 7 bytes of the text | how many of them there are, + 1; 9: the text goes on; 0: missing |
 *
 * Heads sort as the texts do (shorter first among equal ones), and say whether two that are equal go on with
 * the same text or with the next by-value. They are sorted by their bytes in place, the highest first; runs
 * of equal heads then get their next heads. Keys that agree for long (somebody may have written them so) are
 * left to a comparing sort: depth is bounded, whatever the data.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* qsort_r */
#endif
#include "exec/groupsort.h"

#include "lang/vocab.h"

#include <stdlib.h>
#include <string.h>

enum { FEW = 32, DEEP = 24, PART = 7, GOES_ON = PART + 2 };

static uint32_t length_at(const char *key) {
    uint32_t n;
    memcpy(&n, key, sizeof n);
    return n;
}

static const char *next_text(const char *key) {
    uint32_t n = length_at(key);
    return key + sizeof n + (n == KS_NONE ? 0 : n);
}

int ks_groupsort_compare(const char *a, const char *b, uint32_t n_keys) {
    int c = 0;
    for (uint32_t i = 0; i < n_keys && !c; i++) {
        uint32_t x = length_at(a), y = length_at(b);
        if (x == KS_NONE || y == KS_NONE)
            c = (x != KS_NONE) - (y != KS_NONE);
        else
            c = ks_text_compare((struct ks_str){a + sizeof x, x}, (struct ks_str){b + sizeof y, y});
        a = next_text(a);
        b = next_text(b);
    }
    return c;
}

static int by_keys(const void *a, const void *b, void *n_keys) {
    const struct ks_groupsort_item *x = a, *y = b;
    return ks_groupsort_compare(x->key, y->key, *(const uint32_t *)n_keys);
}

/* The part of the text at `key` that begins `from` bytes in it. */
static uint64_t head_of(const char *key, size_t from) {
    uint32_t n = length_at(key);
    uint64_t bytes = 0;
    if (n == KS_NONE) return 0;
    const unsigned char *p = (const unsigned char *)key + sizeof n + from;
    size_t left = n - from;
    for (size_t i = 0; i < PART; i++) bytes = bytes << 8 | (i < left ? p[i] : 0);
    return bytes << 8 | (left > PART ? GOES_ON : left + 1);
}

static void sort_few(struct ks_groupsort_item *items, uint32_t n) {
    for (uint32_t i = 1; i < n; i++) {
        struct ks_groupsort_item x = items[i];
        uint32_t k = i;
        for (; k > 0 && items[k - 1].head > x.head; k--) items[k] = items[k - 1];
        items[k] = x;
    }
}

/* By heads: into 256 places by the byte at `shift`, each item carried to its own, then the places by the next
 * byte. */
static void sort_heads(struct ks_groupsort_item *items, uint32_t n, unsigned shift) {
    uint32_t at[256], end[256], sizes[256] = {0};
    if (n <= FEW) {
        sort_few(items, n);
        return;
    }
    for (uint32_t i = 0; i < n; i++) sizes[items[i].head >> shift & 255]++;
    for (uint32_t b = 0, sum = 0; b < 256; b++) {
        at[b] = sum;
        end[b] = sum += sizes[b];
    }
    for (uint32_t b = 0; b < 256; b++)
        while (at[b] < end[b]) {
            struct ks_groupsort_item x = items[at[b]];
            uint32_t to = x.head >> shift & 255;
            items[at[b]] = items[at[to]];
            items[at[to]++] = x;
        }
    if (shift == 0) return;
    for (uint32_t b = 0; b < 256; b++)
        if (sizes[b] > 1) sort_heads(items + end[b] - sizes[b], sizes[b], shift - 8);
}

/* Items that agree in the by-values in front of item->key, and in `from` bytes of the one there. */
static void sort_part(struct ks_groupsort_item *items, uint32_t n, uint32_t n_keys, size_t from,
                      unsigned depth) {
    if (n_keys == 0 || n < 2) return;
    if (depth == DEEP) {
        qsort_r(items, n, sizeof *items, by_keys, &n_keys);
        return;
    }
    for (uint32_t i = 0; i < n; i++) items[i].head = head_of(items[i].key, from);
    sort_heads(items, n, 56);
    for (uint32_t i = 0, run; i < n; i += run) {
        for (run = 1; i + run < n && items[i + run].head == items[i].head;) run++;
        if (run == 1) continue;
        bool goes_on = (items[i].head & 255) == GOES_ON;
        for (uint32_t k = i; k < i + run && !goes_on; k++) items[k].key = next_text(items[k].key);
        sort_part(items + i, run, n_keys - !goes_on, goes_on ? from + PART : 0, depth + 1);
    }
}

void ks_groupsort(struct ks_groupsort_item *items, uint32_t n, uint32_t n_keys) {
    sort_part(items, n, n_keys, 0, 0);
}
