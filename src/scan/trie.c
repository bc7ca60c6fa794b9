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

/* The first wanted name that is not below `s`, or t->n_wanted. */
static uint32_t lower_bound(const struct ks_trie *t, struct ks_str s) {
    uint32_t from = 0, to = t->n_wanted;
    while (from < to) {
        uint32_t mid = from + (to - from) / 2;
        if (ks_text_compare(t->wanted[mid].name, s) < 0) {
            from = mid + 1;
        } else {
            to = mid;
        }
    }
    return from;
}

/* ---- what an object is still good for ---- */

/* Whether a key may end at i: in front of `.` or `{}`, or with the name. */
static bool ends_key(struct ks_str s, size_t i) {
    return i == s.n || s.p[i] == '.' || (s.p[i] == '{' && i + 1 < s.n && s.p[i + 1] == '}');
}

static size_t first_key(struct ks_str s) {
    size_t i = 0;
    while (!ends_key(s, i)) i++;
    return i;
}

/* Members by which an event tells that it is one of another product's: none of them stands beside an auditID.
 */
static bool is_foreign(struct ks_str key) {
    static const char *const keys[] = {
        "protoPayload", "jsonPayload",       "textPayload",      "insertId",      "logName",
        "userIdentity", "requestParameters", "responseElements", "eventSource",   "eventName",
        "eventVersion", "awsRegion",         "receiveTimestamp", "operationName", "resourceId"};
    for (unsigned i = 0; i < sizeof keys / sizeof *keys; i++)
        if (ks_text_is(key, keys[i])) return true;
    return false;
}

enum { MOST_WANTED = 63, MOST_KIDS = 128, TRIES = 64 };
static const uint64_t never = (uint64_t)1 << MOST_WANTED;

/* The keys that lead on from a node: of a.b.c `a`, `a.b` and `a.b.c`. The shortest of each name owes a bit.
 */
struct ks_trie_keys {
    struct ks_str owed[MOST_WANTED], kids[MOST_KIDS];
    unsigned n_owed, n_kids;
    uint64_t want, lens, heads, foreign;
    bool many; /* more than there is room for */
};

static uint64_t bit_of(const struct ks_trie_keys *k, struct ks_str key) {
    unsigned i = 0;
    while (i < k->n_owed && !ks_text_equal(k->owed[i], key)) i++;
    return i < k->n_owed ? (uint64_t)1 << i : 0;
}

static uint64_t owe(struct ks_trie_keys *k, struct ks_str key) {
    uint64_t bit = bit_of(k, key);
    if (bit || k->n_owed == MOST_WANTED) return bit ? bit : never;
    k->owed[k->n_owed] = key;
    return (uint64_t)1 << k->n_owed++;
}

static void add_kid(struct ks_trie_keys *k, struct ks_str key) {
    unsigned i = 0;
    if (key.n < 64) k->lens |= (uint64_t)1 << key.n;
    k->heads |= key.n ? (uint64_t)1 << (key.p[0] & 63) : UINT64_MAX; /* behind an empty key stands a quote */
    while (i < k->n_kids && !ks_text_equal(k->kids[i], key)) i++;
    if (i < k->n_kids) return;
    k->many = k->many || i == MOST_KIDS;
    if (!k->many) k->kids[k->n_kids++] = key;
}

static void add_name(struct ks_trie_keys *k, const struct ks_trie_name *w, size_t skip, bool root) {
    struct ks_str rest = ks_text_cut(w->name, skip, w->name.n), key = ks_text_cut(rest, 0, first_key(rest));
    uint64_t bit = owe(k, key);
    if (!root || !w->optional) k->want |= bit;
    if (root && is_foreign(key)) k->foreign |= bit;
    for (size_t i = 0; i <= rest.n; i++)
        if (ends_key(rest, i)) add_kid(k, ks_text_cut(rest, 0, i));
}

/* The names below a node: those that begin with its own and a dot. */
static void keys_of(const struct ks_trie *t, uint32_t node, struct ks_trie_keys *k) {
    const struct ks_str name = t->nodes[node].name;
    k->n_owed = k->n_kids = 0;
    k->want = k->lens = k->heads = k->foreign = 0;
    k->many = false;
    for (uint32_t i = lower_bound(t, name); i < t->n_wanted && ks_text_starts(t->wanted[i].name, name); i++) {
        if (node == KS_TRIE_ROOT)
            add_name(k, &t->wanted[i], 0, true);
        else if (t->wanted[i].name.n > name.n && t->wanted[i].name.p[name.n] == '.')
            add_name(k, &t->wanted[i], name.n + 1, false);
    }
    k->foreign &= ~never;
    if (k->foreign) add_kid(k, KS_STR("auditID"));
}

static uint64_t clears(const struct ks_trie_keys *k, struct ks_str key) {
    return bit_of(k, key) | (ks_text_is(key, "auditID") ? k->foreign : 0);
}

static struct ks_trie_kid kid_of(const struct ks_trie_keys *k, struct ks_str key) {
    struct ks_trie_kid kid = {
        .key = key.p, .n = (uint32_t)key.n, .to = KS_TRIE_UNKNOWN, .clears = clears(k, key)};
    char padded[8] = {0};
    bool small = key.n < 8;
    if (small && key.n) memcpy(padded, key.p, key.n);
    kid.head = ks_trie_ends(small ? padded : key.p, key.n, &kid.tail);
    return kid;
}

/* Fills 2^bits slots; false when two kids fall into one. */
static bool place_kids(const struct ks_trie_kid *kids, unsigned n, uint64_t factor, unsigned bits,
                       uint8_t *slots) {
    memset(slots, KS_TRIE_NO_KID, (size_t)1 << bits);
    for (unsigned i = 0; i < n; i++) {
        uint8_t *slot = &slots[ks_trie_hash(kids[i].head, kids[i].tail, kids[i].n, factor) >> (64 - bits)];
        if (*slot != KS_TRIE_NO_KID) return false;
        *slot = (uint8_t)i;
    }
    return true;
}

/* Looks for a factor without collisions, in tables that grow. None found, by keys made for that: the steps
 * are remembered in the other way. */
static void hash_kids(struct ks_trie *t, struct ks_trie_node *node, struct ks_trie_kid *kids, unsigned n) {
    uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    uint8_t *slots = (uint8_t *)ks_arena_bytes(&t->kids, (size_t)1 << 12);
    unsigned bits = 1;
    while ((1u << bits) < 2 * n) bits++;
    for (unsigned i = 0; bits <= 12; bits += ++i % TRIES == 0, factor = factor * 5 + 2) {
        if (!place_kids(kids, n, factor | 1, bits, slots)) continue;
        node->kids = kids;
        node->slots = slots;
        node->factor = factor | 1;
        node->shift = 64 - bits;
        return;
    }
}

static void describe(struct ks_trie *t, uint32_t at) {
    if (ks_paths_all(t->paths)) return;
    struct ks_trie_node *node = &t->nodes[at];
    struct ks_trie_keys *k = KS_NEW(&t->kids, struct ks_trie_keys);
    keys_of(t, at, k);
    node->keys = k;
    node->want = k->want;
    node->lens = k->lens;
    node->heads = k->heads;
    if (k->many) return;
    struct ks_trie_kid *kids = KS_NEWN(&t->kids, k->n_kids + 1, struct ks_trie_kid);
    for (unsigned i = 0; i < k->n_kids; i++) kids[i] = kid_of(k, k->kids[i]);
    hash_kids(t, node, kids, k->n_kids);
}

/* What a key takes from the `want` of the node. */
static uint64_t cleared_by(const struct ks_trie *t, uint32_t node, struct ks_str key) {
    return ks_paths_all(t->paths) ? 0 : clears(t->nodes[node].keys, key);
}

/* ---- nodes ---- */

static uint32_t add_node(struct ks_trie *t, struct ks_str name, uint32_t id) {
    if (t->n_nodes == t->cap_nodes) {
        t->cap_nodes = (uint32_t)ks_mem_next(t->cap_nodes, t->n_nodes + 1);
        t->nodes = ks_mem_grow(t->nodes, t->cap_nodes, sizeof *t->nodes);
    }
    t->nodes[t->n_nodes] = (struct ks_trie_node){.name = name, .id = id, .array = KS_TRIE_UNKNOWN};
    t->text += name.n;
    describe(t, t->n_nodes);
    return t->n_nodes++;
}

/* Forgets all nodes and steps. */
static void clear(struct ks_trie *t) {
    ks_names_free(t->names);
    t->names = ks_names_new(ks_hash_seed());
    ks_arena_reset(&t->kids);
    t->n_nodes = 0;
    t->text = 0;
    (void)add_node(t, (struct ks_str){"", 0}, KS_TRIE_NONE);
    if (t->learnt) memset(t->edges, 0, KS_TRIE_EDGES * sizeof *t->edges);
    t->learnt = false;
    t->renewed = true;
}

void ks_trie_init(struct ks_trie *t, struct ks_paths *paths) {
    memset(t, 0, sizeof *t);
    t->paths = paths;
    ks_arena_init(&t->kids);
    ks_buf_init(&t->tmp);
    t->edges = ks_mem_zero(KS_TRIE_EDGES, sizeof *t->edges);
    clear(t);
}

void ks_trie_fini(struct ks_trie *t) {
    ks_names_free(t->names);
    ks_mem_free(t->nodes);
    ks_mem_free(t->wanted);
    ks_mem_free(t->edges);
    ks_arena_fini(&t->kids);
    ks_buf_fini(&t->tmp);
}

static int by_text(const void *a, const void *b) {
    return ks_text_compare(((const struct ks_trie_name *)a)->name, ((const struct ks_trie_name *)b)->name);
}

static void take_wanted(struct ks_trie *t, uint32_t n) {
    t->wanted = ks_mem_grow(t->wanted, n, sizeof *t->wanted);
    t->n_wanted = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (t->first && ks_paths_later(t->paths, i)) continue;
        struct ks_trie_name w = {ks_paths_name(t->paths, i), ks_paths_optional(t->paths, i)};
        if (w.name.n > t->longest) t->longest = w.name.n;
        t->wanted[t->n_wanted++] = w;
    }
    qsort(t->wanted, t->n_wanted, sizeof *t->wanted, by_text);
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

/* A wanted name begins with t->tmp and then `with`. */
static bool begins(struct ks_trie *t, const char *with) {
    size_t n = t->tmp.n;
    ks_buf_text(&t->tmp, with);
    struct ks_str s = ks_buf_view(&t->tmp);
    uint32_t i = lower_bound(t, s);
    t->tmp.n = n;
    return i < t->n_wanted && ks_text_starts(t->wanted[i].name, s);
}

static bool alive(struct ks_trie *t) {
    struct ks_str s = ks_buf_view(&t->tmp);
    if (s.n > t->longest) return false;
    uint32_t i = lower_bound(t, s);
    return (i < t->n_wanted && ks_text_equal(t->wanted[i].name, s)) || begins(t, ".") || begins(t, "{}");
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
        bool is = i < t->n_wanted && ks_text_equal(t->wanted[i].name, name);
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

uint32_t ks_trie_open(struct ks_trie *t, uint32_t from, unsigned kid) {
    struct ks_trie_kid *k = &t->nodes[from].kids[kid];
    return k->to = find(t, from, k->key, k->n);
}

uint32_t ks_trie_learn(struct ks_trie *t, size_t set, struct ks_trie_edge e, const char *key,
                       uint64_t *clears) {
    bool audit = e.from == KS_TRIE_ROOT && e.n == sizeof "auditID" - 1;
    e.to = find(t, e.from, key, e.n);
    e.clears = e.to != KS_TRIE_NONE || audit ? cleared_by(t, e.from, (struct ks_str){key, e.n}) : 0;
    *clears = e.clears;
    if (e.n > KS_TRIE_REST + 16) return e.to;
    if (e.n > 16) memcpy(e.rest, key + 8, e.n - 16);
    e.from++;
    t->learnt = true;
    t->edges[set + 1] = t->edges[set];
    t->edges[set] = e;
    return e.to;
}
