/* trie.h - a thread's automaton over field names: from a prefix of a name, by a key, to a longer prefix.
 *
 * A node is a text that is a wanted name or begins one at a boundary (in front of `.` or `{}`). A key
 * may itself hold dots and braces, so several ways lead to one node; what counts is the text alone. */
#ifndef KS_TRIE_H
#define KS_TRIE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"
#include "scan/paths.h"

#include <string.h>

/* No wanted name begins like this; no id. */
#define KS_TRIE_NONE UINT32_MAX
/* Not asked yet (`id` and `array` of a node). */
#define KS_TRIE_UNKNOWN (UINT32_MAX - 1)
enum {
    KS_TRIE_ROOT = 0,
    KS_TRIE_NO_KID = 255,
    KS_TRIE_SET_BITS = 11,
    KS_TRIE_EDGES = 2 << KS_TRIE_SET_BITS,
    KS_TRIE_REST = 68
};

/* A key that leads on from a node: head and tail as in an edge. */
struct ks_trie_kid {
    uint64_t head, tail, clears; /* clears: what it takes from the node's `want` */
    const char *key;
    uint32_t n, to; /* to: KS_TRIE_UNKNOWN: not made yet */
};
struct ks_trie_node {
    struct ks_str name; /* the root has none */
    uint32_t id;        /* the name's id */
    uint32_t array;     /* node of name{} */
    /* Not in `all` mode. want: a bit for each key that an object here should have for all wanted names below
     * to be told; the last bit, never cleared, when there are too many. lens: which lengths below 64 the keys
     * have that lead on, heads: which first bytes, modulo 64, so that most other keys are told by these.
     * kids: all of those keys, where they are few, found by a hash that is without collisions for them:
     * slots[hash >> shift] is the place in kids, or none. */
    uint64_t want, lens, heads, factor;
    struct ks_trie_kid *kids;
    const uint8_t *slots;
    const struct ks_trie_keys *keys; /* what all of this was made from */
    unsigned shift;
};
/* One remembered step. head and tail are the first and last 8 bytes of the key, rest what follows head;
 * clears: what the key takes from the `want` of `from`. */
struct ks_trie_edge {
    uint64_t head, tail, clears;
    uint32_t from, to,
        n; /* from: the node's number and one; 0: no step yet, so that fresh memory need not be touched */
    char rest[KS_TRIE_REST];
};
struct ks_trie_name {
    struct ks_str name;
    bool optional; /* see paths.h */
};
struct ks_trie {
    struct ks_paths *paths;
    uint32_t seen; /* names of `paths` known here */
    bool
        first; /* only names of the first stage are wanted (paths.h); to be set in front of the first event */
    struct ks_trie_node *nodes;
    uint32_t n_nodes, cap_nodes;
    size_t text;                 /* bytes of all nodes' names */
    struct ks_names *names;      /* node i + 1 has name i */
    struct ks_trie_name *wanted; /* sorted; not in `all` mode */
    uint32_t n_wanted;
    size_t longest; /* bytes of the longest wanted name */
    struct ks_arena kids;
    struct ks_buf tmp;
    struct ks_trie_edge *edges; /* sets of two, the newer first */
    bool learnt;                /* some edge is one */
    bool renewed;               /* nodes were forgotten; for the caller, who may set it back */
};

void ks_trie_init(struct ks_trie *t, struct ks_paths *paths);
void ks_trie_fini(struct ks_trie *t);
/* To be called in front of each event: takes in names that are new, bounds the memory. Returns how many
 * names there are. Node numbers from before may be void after it. */
uint32_t ks_trie_refresh(struct ks_trie *t);
/* Makes the node that a kid leads to. */
uint32_t ks_trie_open(struct ks_trie *t, uint32_t from, unsigned kid);
uint32_t ks_trie_ask(struct ks_trie *t, uint32_t node);
/* The node of an element of an array at `node`. */
uint32_t ks_trie_array(struct ks_trie *t, uint32_t node);
/* The step that `e` describes (but for its end), found anew and remembered in the set. */
uint32_t ks_trie_learn(struct ks_trie *t, size_t set, struct ks_trie_edge e, const char *key,
                       uint64_t *clears);

/* The id of a node's name, KS_TRIE_NONE when it is not wanted. */
static inline uint32_t ks_trie_id(struct ks_trie *t, uint32_t node) {
    uint32_t id = t->nodes[node].id;
    return id != KS_TRIE_UNKNOWN ? id : ks_trie_ask(t, node);
}

/* The first n < 8 bytes of eight loaded. */
static inline uint64_t ks_trie_first(uint64_t bytes, size_t n) {
    if (n == 0) return 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return bytes << (64 - 8 * n);
#else
    return bytes >> (64 - 8 * n);
#endif
}

/* The first and last eight bytes of a key (8 readable bytes at least). */
static inline uint64_t ks_trie_ends(const char *key, size_t n, uint64_t *tail) {
    uint64_t head;
    memcpy(&head, key, 8);
    *tail = 0;
    if (n < 8) return ks_trie_first(head, n);
    memcpy(tail, key + n - 8, 8);
    return head;
}

static inline uint64_t ks_trie_hash(uint64_t head, uint64_t tail, size_t n, uint64_t factor) {
    return (head ^ (tail >> 7) ^ (tail << 57) ^ n) * factor;
}

/* The same in the table of steps. */
static inline uint32_t ks_trie_remembered(struct ks_trie *t, uint32_t from, const char *key, size_t n,
                                          uint64_t *clears) {
    uint64_t tail, head = ks_trie_ends(key, n, &tail);
    uint64_t h = ks_trie_hash(head, tail, n ^ (uint64_t)from << 40, UINT64_C(0x9e3779b97f4a7c15));
    size_t set = (size_t)(h >> (64 - KS_TRIE_SET_BITS)) * 2;
    for (struct ks_trie_edge *e = &t->edges[set]; e < &t->edges[set + 2]; e++) {
        if (e->head == head && e->tail == tail && e->from == from + 1 && e->n == n &&
            (n <= 16 || memcmp(e->rest, key + 8, n - 16) == 0)) {
            *clears = e->clears;
            return e->to;
        }
    }
    return ks_trie_learn(t, set,
                         (struct ks_trie_edge){.head = head, .tail = tail, .from = from, .n = (uint32_t)n},
                         key, clears);
}

/* The node that `key` leads to from `from`, KS_TRIE_NONE for nowhere. *clears: what it takes from the node's
 * `want`. The wanted keys of a node are few and known: one multiplication, one byte and one comparison tell
 * whether this is one of them. */
__attribute__((always_inline)) static inline uint32_t ks_trie_step(struct ks_trie *t, uint32_t from,
                                                                   const char *key, size_t n,
                                                                   uint64_t *clears) {
    const struct ks_trie_node *node = &t->nodes[from];
    if (!node->kids) return ks_trie_remembered(t, from, key, n, clears);
    uint64_t tail, head = ks_trie_ends(key, n, &tail);
    unsigned i = node->slots[ks_trie_hash(head, tail, n, node->factor) >> node->shift];
    *clears = 0;
    if (i == KS_TRIE_NO_KID) return KS_TRIE_NONE;
    const struct ks_trie_kid *kid = &node->kids[i];
    if (kid->head != head || kid->tail != tail || kid->n != n) return KS_TRIE_NONE;
    if (n > 16 && memcmp(kid->key + 8, key + 8, n - 16) != 0) return KS_TRIE_NONE;
    *clears = kid->clears;
    return kid->to != KS_TRIE_UNKNOWN ? kid->to : ks_trie_open(t, from, i);
}

static inline uint32_t ks_trie_key(struct ks_trie *t, uint32_t from, const char *key, size_t n) {
    uint64_t clears;
    return ks_trie_step(t, from, key, n, &clears);
}

#endif
