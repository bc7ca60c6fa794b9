/* groupsort.c - sorting keys by eight bytes at a time, in several threads.
 *
 * In: items that point to keys. Out: the items in order. Comparing two keys that lie somewhere in a gigabyte
 * costs two misses of the cache; so the part of each key that is looked at is copied into its item, once, and
 * asked for ahead:
 *
 *     head: | 7 bytes of the text | how many of them there are, + 1; 9: the text goes on; 0: missing |
 *
 * Heads sort as the texts do (shorter first among equal ones), and say whether two that are equal go on with
 * the same text or with the next by-value. They are sorted in place by the first byte in which they differ,
 * into 256 places, then the places by the next one; items whose heads are equal get their next heads. Keys
 * that agree for long (somebody may have written them so) are left to a comparing sort: depth is bounded,
 * whatever the data.
 *
 * A place is sorted without looking at another one. So large ones go to a heap of tasks, of which each
 * thread takes the newest; small ones are done at once by the thread that made them.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* qsort_r */
#endif
#include "exec/groupsort.h"

#include "base/mem.h"
#include "base/par.h"
#include "lang/vocab.h"

#include <stdlib.h>
#include <string.h>

enum { FEW = 32, DEEP = 24, PART = 7, GOES_ON = PART + 2, AHEAD = 16, TASK = 1 << 14, MANY = 1 << 17 };

/* Items that agree in their first `key` by-values and in `from` bytes of the next, where heads are taken. */
struct task {
    struct ks_groupsort_item *items;
    uint32_t n, key;
    size_t from;
    unsigned depth;
};
struct sorter {
    size_t key_at;
    uint32_t n_keys;
    unsigned threads;
    struct ks_lock lock; /* of what follows */
    struct task *tasks;
    unsigned n, cap, busy; /* threads that may still make tasks */
};

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

static int by_keys(const void *a, const void *b, void *sorter) {
    const struct ks_groupsort_item *x = a, *y = b;
    const struct sorter *s = sorter;
    return ks_groupsort_compare(x->block + s->key_at, y->block + s->key_at, s->n_keys);
}

/* ---- heads ---- */

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

static void make_heads(const struct sorter *s, const struct task *t) {
    for (uint32_t i = 0; i < t->n; i++) {
        if (i + AHEAD < t->n) __builtin_prefetch(t->items[i + AHEAD].block + s->key_at + t->from);
        const char *key = t->items[i].block + s->key_at;
        for (uint32_t k = 0; k < t->key; k++) key = next_text(key);
        t->items[i].head = head_of(key, t->from);
    }
}

static void sort_heads(struct sorter *s, const struct task *t);

/* All heads of the task are equal: goes on behind them. */
static void sort_behind(struct sorter *s, struct task t) {
    bool goes_on = (t.items[0].head & 255) == GOES_ON;
    t.from = goes_on ? t.from + PART : 0;
    t.key += !goes_on;
    if (t.key == s->n_keys) return;
    if (++t.depth == DEEP) {
        qsort_r(t.items, t.n, sizeof *t.items, by_keys, s);
        for (uint32_t i = 0; i < t.n; i++) t.items[i].head = 0;
        return;
    }
    make_heads(s, &t);
    sort_heads(s, &t);
}

/* ---- sorting by heads ---- */

static void sort_few(struct sorter *s, struct task t) {
    struct ks_groupsort_item *items = t.items;
    for (uint32_t i = 1; i < t.n; i++) {
        struct ks_groupsort_item x = items[i];
        uint32_t k = i;
        for (; k > 0 && items[k - 1].head > x.head; k--) items[k] = items[k - 1];
        items[k] = x;
    }
    for (uint32_t i = 0, n = t.n, run; i < n; i += run) {
        for (run = 1; i + run < n && items[i + run].head == items[i].head;) run++;
        t.items = items + i;
        t.n = run;
        if (run > 1) sort_behind(s, t);
    }
}

/* The place of the first byte in which heads differ; 64: none. */
static unsigned first_difference(const struct task *t) {
    uint64_t all = 0;
    for (uint32_t i = 1; i < t->n; i++) all |= t->items[i].head ^ t->items[0].head;
    return all ? (63 - (unsigned)__builtin_clzll(all)) & ~7U : 64;
}

/* Carries each item to the place of its byte at `shift`. */
static void distribute(struct ks_groupsort_item *items, const uint32_t *sizes, unsigned shift) {
    uint32_t at[256], end[256];
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
}

static void give(struct sorter *s, const struct task *t) {
    ks_par_lock(&s->lock);
    if (s->n == s->cap) {
        s->cap = (unsigned)ks_mem_next(s->cap, s->n + 1);
        s->tasks = ks_mem_grow(s->tasks, s->cap, sizeof *s->tasks);
    }
    s->tasks[s->n++] = *t;
    ks_par_wake(&s->lock);
    ks_par_unlock(&s->lock);
}

static void sort_heads(struct sorter *s, const struct task *t) {
    uint32_t sizes[256] = {0};
    if (t->n <= FEW) {
        sort_few(s, *t);
        return;
    }
    unsigned shift = first_difference(t);
    if (shift == 64) {
        sort_behind(s, *t);
        return;
    }
    for (uint32_t i = 0; i < t->n; i++) sizes[t->items[i].head >> shift & 255]++;
    distribute(t->items, sizes, shift);
    struct task part = *t;
    for (uint32_t b = 0; b < 256; part.items += sizes[b++]) {
        part.n = sizes[b];
        if (s->threads > 1 && part.n >= TASK)
            give(s, &part);
        else if (part.n > 1)
            sort_heads(s, &part);
    }
}

/* ---- threads ---- */

/* The newest task; false: there is none, and nobody is left to make one. */
static bool take(struct sorter *s, struct task *t) {
    ks_par_lock(&s->lock);
    s->busy--;
    while (!s->n && s->busy) ks_par_wait(&s->lock);
    bool any = s->n > 0;
    if (any) {
        *t = s->tasks[--s->n];
        s->busy++;
    } else {
        ks_par_wake(&s->lock);
    }
    ks_par_unlock(&s->lock);
    return any;
}

static void work(void *arg, unsigned thread) {
    struct sorter *s = arg;
    struct task t;
    (void)thread;
    ks_par_lock(&s->lock);
    s->busy++;
    ks_par_unlock(&s->lock);
    while (take(s, &t)) sort_heads(s, &t);
}

void ks_groupsort(struct ks_groupsort_item *items, uint32_t n, size_t key_at, uint32_t n_keys,
                  unsigned threads) {
    struct sorter s = {.key_at = key_at, .n_keys = n_keys, .threads = n < MANY ? 1 : threads};
    struct task all = {.items = items, .n = n};
    if (n_keys == 0) {
        for (uint32_t i = 0; i < n; i++) items[i].head = 0;
        return;
    }
    make_heads(&s, &all);
    ks_par_init(&s.lock);
    give(&s, &all);
    ks_par_run(s.threads, work, &s);
    ks_par_fini(&s.lock);
    ks_mem_free(s.tasks);
}
