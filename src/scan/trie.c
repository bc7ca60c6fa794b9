/* trie.c - the automaton over name text, built as data asks for it.
 *
 * In: a node (a prefix of a name) and a key. Out: the node of the longer prefix, or none.
 * A name does not tell where one key ends and the next begins: a.b is the key "a.b", or "b" in "a". All
 * splits of all wanted names would be too many to build in advance; the few that data uses are found on
 * demand. The text node.key is looked up in the sorted list of wanted names: it is alive when it is a
 * name, or when a name begins with it and goes on with `.` or `{}`. In `all` mode everything is alive.
 *
 * Steps are remembered in a table of fixed size, none-steps too, compared byte for byte;
 * so keys that an attacker invents cost a look-up each but no memory. Nodes are as many as prefixes of
 * wanted names, or, in `all` mode, bounded by KS_MAX_NAMES and KS_MAX_NAMES_TEXT: past them
 * names lead nowhere and the shared table is marked full. */
#include "scan/trie.h"

#include "base/mem.h"
#include "lang/lang.h"

#include <stdlib.h>

static uint32_t add_node(struct ks_trie *t, struct ks_str name, uint32_t id) {
    if (t->n_nodes == t->cap_nodes) {
        t->cap_nodes = (uint32_t)ks_mem_next(t->cap_nodes, t->n_nodes + 1);
        t->nodes = ks_mem_grow(t->nodes, t->cap_nodes, sizeof *t->nodes);
    }
    t->nodes[t->n_nodes] = (struct ks_trie_node){name, id, KS_TRIE_UNKNOWN};
    t->text += name.n;
    return t->n_nodes++;
}

/* Forgets all nodes and steps. */
static void clear(struct ks_trie *t) {
    ks_names_free(t->names);
    t->names = ks_names_new(ks_hash_seed());
    t->n_nodes = 0;
    t->text = 0;
    (void)add_node(t, (struct ks_str){"", 0}, KS_TRIE_NONE);
    for (unsigned i = 0; i < KS_TRIE_EDGES; i++) t->edges[i].from = KS_TRIE_NONE;
}

void ks_trie_init(struct ks_trie *t, struct ks_paths *paths) {
    memset(t, 0, sizeof *t);
    t->paths = paths;
    ks_buf_init(&t->tmp);
    t->edges = ks_mem_zero(KS_TRIE_EDGES, sizeof *t->edges);
    clear(t);
}

void ks_trie_fini(struct ks_trie *t) {
    ks_names_free(t->names);
    ks_mem_free(t->nodes);
    ks_mem_free(t->wanted);
    ks_mem_free(t->edges);
    ks_buf_fini(&t->tmp);
}

static int by_text(const void *a, const void *b) {
    return ks_text_compare(*(const struct ks_str *)a, *(const struct ks_str *)b);
}

static void take_wanted(struct ks_trie *t, uint32_t n) {
    t->wanted = ks_mem_grow(t->wanted, n, sizeof *t->wanted);
    for (uint32_t i = 0; i < n; i++) {
        t->wanted[i] = ks_paths_name(t->paths, i);
        if (t->wanted[i].n > t->longest) t->longest = t->wanted[i].n;
    }
    qsort(t->wanted, n, sizeof *t->wanted, by_text);
    t->seen = n;
    clear(t);
}

static bool crowded(const struct ks_trie *t) {
    return t->n_nodes > KS_MAX_NAMES || t->text > KS_MAX_NAMES_TEXT;
}

uint32_t ks_trie_refresh(struct ks_trie *t) {
    uint32_t n = ks_paths_count(t->paths);
    if (ks_paths_all(t->paths)) {
        if (crowded(t)) clear(t);
    } else if (n != t->seen) {
        take_wanted(t, n);
    }
    return n;
}

/* The first wanted name that is not below `s`, or t->seen. */
static uint32_t lower_bound(const struct ks_trie *t, struct ks_str s) {
    uint32_t from = 0, to = t->seen;
    while (from < to) {
        uint32_t mid = from + (to - from) / 2;
        if (ks_text_compare(t->wanted[mid], s) < 0) {
            from = mid + 1;
        } else {
            to = mid;
        }
    }
    return from;
}

/* A wanted name begins with t->tmp and then `with`. */
static bool begins(struct ks_trie *t, const char *with) {
    size_t n = t->tmp.n;
    ks_buf_text(&t->tmp, with);
    struct ks_str s = ks_buf_view(&t->tmp);
    uint32_t i = lower_bound(t, s);
    t->tmp.n = n;
    return i < t->seen && ks_text_starts(t->wanted[i], s);
}

static bool alive(struct ks_trie *t) {
    struct ks_str s = ks_buf_view(&t->tmp);
    if (s.n > t->longest) return false;
    uint32_t i = lower_bound(t, s);
    return (i < t->seen && ks_text_equal(t->wanted[i], s)) || begins(t, ".") || begins(t, "{}");
}

/* The node whose name stands in t->tmp. */
static uint32_t node_of_tmp(struct ks_trie *t) {
    struct ks_str s = ks_buf_view(&t->tmp);
    uint32_t have = ks_names_find(t->names, s);
    if (have != UINT32_MAX) return have + 1;
    if (ks_paths_all(t->paths)) {
        if (crowded(t)) {
            ks_paths_set_full(t->paths);
            return KS_TRIE_NONE;
        }
    } else if (!alive(t)) {
        return KS_TRIE_NONE;
    }
    s = ks_buf_view(&t->tmp); /* alive() may have moved it */
    uint32_t i = ks_names_intern(t->names, s);
    return add_node(t, ks_names_get(t->names, i), KS_TRIE_UNKNOWN);
}

uint32_t ks_trie_ask(struct ks_trie *t, uint32_t node) {
    uint32_t id;
    struct ks_str name = t->nodes[node].name;
    if (ks_paths_all(t->paths)) {
        id = ks_paths_intern(t->paths, name);
    } else {
        uint32_t i = lower_bound(t, name);
        bool is = i < t->seen && ks_text_equal(t->wanted[i], name);
        id = is ? ks_paths_intern(t->paths, name) : KS_TRIE_NONE;
    }
    return t->nodes[node].id = id;
}

static void start_name(struct ks_trie *t, uint32_t node) {
    ks_buf_clear(&t->tmp);
    ks_buf_str(&t->tmp, t->nodes[node].name);
}

uint32_t ks_trie_array(struct ks_trie *t, uint32_t node) {
    uint32_t to = t->nodes[node].array;
    if (to != KS_TRIE_UNKNOWN) return to;
    start_name(t, node);
    ks_buf_text(&t->tmp, "{}");
    to = node_of_tmp(t);
    return t->nodes[node].array = to;
}

static uint32_t find(struct ks_trie *t, uint32_t from, const char *key, size_t n) {
    if (!ks_paths_all(t->paths) && t->nodes[from].name.n + n > t->longest) return KS_TRIE_NONE;
    start_name(t, from);
    if (from != KS_TRIE_ROOT) ks_buf_byte(&t->tmp, '.');
    ks_buf_add(&t->tmp, key, n);
    return node_of_tmp(t);
}

uint32_t ks_trie_learn(struct ks_trie *t, size_t set, struct ks_trie_edge e, const char *key) {
    e.to = find(t, e.from, key, e.n);
    if (e.n > KS_TRIE_REST + 16) return e.to;
    if (e.n > 16) memcpy(e.rest, key + 8, e.n - 16);
    t->edges[set + 1] = t->edges[set];
    t->edges[set] = e;
    return e.to;
}
