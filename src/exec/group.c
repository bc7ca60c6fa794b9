/* group.c - hash tables of aggregate states.
 *
 * In: rows. Out: a row per group. The key of a group is the texts of its by-values, each behind its
 * length (KS_NONE: missing), as one string, which leads to one block of memory (grouptable.h):
 *
 *     key:    | len | text | len | text | ...
 *     block:  | missing counts, one per aggregate (FILL) | state | state | ...      16-aligned
 *
 * A by-field with many values puts the row into a group per value, several such fields into their
 * cross product (semantics 4.1), which is walked like an odometer.
 *
 * In a worker, most rows find their group a shorter way, by the numbers of short texts (add_packed), and most
 * values of dc() are a bit: Q3 goes 1.3 times as fast. Where most rows have texts without numbers (a group
 * per event) it is no longer tried.
 *
 * Where rows are only counted, the longer way is gone for many keys together: what each leads to is asked for
 * before the first one is looked up, so that the ways to memory overlap. From row to row they would not,
 * because there is a line to be read in between.
 *
 * Results are made one by one as they are asked for: ten million groups need their blocks and an order, not
 * rows. Where nothing else is asked for, tables of workers are not joined: the groups of all of them are
 * sorted, in as many threads, and those that then stand beside each other with one key are one.
 *
 * Deferred fillnull (KS_SINK_FILL): which fields get filled is known only at the end, so a missing
 * by-value is kept as a mark and missing inputs are counted. At the end a field that some row had is
 * filled: the mark becomes the fill value, groups that thereby become equal are merged, and each
 * aggregate gets the fill value as often as its input was missing. A field that no row had stays
 * missing, and groups that lack it are dropped. */
#include "exec/group.h"

#include "base/hash.h"
#include "base/mem.h"
#include "exec/groupspill.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Groups asked for together, before their rows are made; bytes of a line of the cache; keys that wait. */
enum { AHEAD = 16, LINE = 64, WAITING = 32 };
struct ks_group_waiting {
    struct ks_buf keys; /* one behind the other */
    size_t ends[WAITING];
    uint32_t hashes[WAITING];
    unsigned n;
};

static size_t align16(size_t n) {
    return (n + 15) & ~(size_t)15;
}

/* These look at `_time` itself; the other ordered functions at the order of arrival. */
static bool by_time(enum ks_agg agg) {
    return agg == KS_AGG_EARLIEST || agg == KS_AGG_LATEST || agg == KS_AGG_EARLIEST_TIME ||
           agg == KS_AGG_LATEST_TIME || agg == KS_AGG_RATE;
}

static bool only_counts(const struct ks_group_spec *s) {
    bool all = s->rows_only;
    for (uint32_t i = 0; i < s->n_aggs; i++)
        all = all && s->aggs[i].agg == KS_AGG_ROWS && s->aggs[i].in == KS_NONE && !s->aggs[i].once;
    return all;
}

void ks_group_plan(struct ks_group_spec *s) {
    s->counts = only_counts(s);
    s->seed = ks_hash_seed();
    s->block = s->flags & KS_SINK_FILL ? align16(s->n_aggs * sizeof(uint64_t)) : 0;
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        s->aggs[i].at = s->block;
        s->aggs[i].by_time = by_time(s->aggs[i].agg);
        s->aggs[i].sees = ks_agg_sees(s->aggs[i].agg);
        s->block += align16(ks_agg_size(s->aggs[i].agg));
    }
    s->packs = s->n_keys * KS_INTERN_BITS < 64 && !s->first_only &&
               !(s->flags & (KS_SINK_METRIC | KS_SINK_SPLIT_ONCE));
}

void ks_group_init(struct ks_group *g, const struct ks_group_spec *spec, struct ks_trouble *trouble) {
    *g = (struct ks_group){.spec = spec, .trouble = trouble};
    ks_grouptable_init(&g->table, spec->block, spec->seed);
    ks_arena_init(&g->keep);
    ks_arena_init(&g->tmp);
    ks_buf_init(&g->key);
    if (spec->counts && spec->n_keys) g->waiting = ks_mem_zero(1, sizeof *g->waiting);
    if (g->waiting) ks_buf_init(&g->waiting->keys);
    g->key_seen = ks_mem_zero(spec->n_keys + 1, sizeof(bool));
    g->agg_seen = ks_mem_zero(spec->n_aggs + 1, sizeof(bool));
}

void ks_group_use_intern(struct ks_group *g, struct ks_intern *t) {
    g->intern = t;
    if (!g->spec->packs) return;
    g->packed_mask = 63;
    g->packed = ks_mem_zero(g->packed_mask + 1, sizeof *g->packed);
}

void ks_group_bound(struct ks_group *g, struct ks_group_budget *budget) {
    g->budget = budget;
}

void ks_group_fini(struct ks_group *g) {
    ks_groupspill_free(g->read);
    ks_runs_close(g->runs);
    ks_mem_free(g->packed);
    ks_mem_free(g->order);
    ks_grouptable_fini(&g->table);
    ks_arena_fini(&g->keep);
    ks_arena_fini(&g->tmp);
    ks_buf_fini(&g->key);
    if (g->waiting) ks_buf_fini(&g->waiting->keys);
    ks_mem_free(g->waiting);
    ks_mem_free(g->key_seen);
    ks_mem_free(g->agg_seen);
}

/* ---- keys ---- */

static void key_add(struct ks_buf *key, struct ks_str s) {
    uint32_t n = (uint32_t)s.n;
    ks_buf_add(key, &n, sizeof n);
    ks_buf_add(key, s.p, n);
}

static void key_add_missing(struct ks_buf *key) {
    uint32_t n = KS_NONE;
    ks_buf_add(key, &n, sizeof n);
}

/* Takes the next text off an encoded key; false when it is missing. */
static bool key_next(struct ks_str *key, struct ks_str *out) {
    uint32_t n;
    memcpy(&n, key->p, sizeof n);
    *key = ks_text_cut(*key, sizeof n, key->n);
    if (n == KS_NONE) return false;
    *out = ks_text_cut(*key, 0, n);
    *key = ks_text_cut(*key, n, key->n);
    return true;
}

static struct ks_agg_state *state_of(char *block, const struct ks_group_agg *a) {
    return (struct ks_agg_state *)(block + a->at);
}

static char *block_of(struct ks_group *g, struct ks_str key, uint32_t hash) {
    uint32_t known = g->table.n, id = ks_grouptable_put_hashed(&g->table, &g->keep, key, hash);
    for (uint32_t i = 0; i < g->spec->n_aggs && id == known && g->runs; i++) {
        const struct ks_group_agg *a = &g->spec->aggs[i];
        ks_agg_resume(a->agg, state_of(g->table.blocks[id], a)); /* it may have been put away before */
    }
    return g->table.blocks[id];
}

/* The block of the group whose key stands in g->key. */
static char *block_of_key(struct ks_group *g) {
    struct ks_str key = ks_buf_view(&g->key);
    if (g->spec->n_keys == 0 && g->table.n) return g->table.blocks[0];
    return block_of(g, key, ks_grouptable_hash(&g->table, key));
}

/* ---- feeding ---- */

static double row_time(const struct ks_group_spec *s, const struct ks_row *row) {
    double t;
    if (s->time_field == KS_NONE) return row->time;
    const struct ks_value *v = &row->cells[s->time_field];
    return v->kind != KS_NULL && ks_value_number(ks_value_at(v, 0), &t) ? t : NAN;
}

/* One value for dc or values: by its number where it has one. */
static void feed_seen(struct ks_group *g, struct ks_agg_state *state, const struct ks_group_agg *a,
                      const struct ks_value *v, const struct ks_agg_order *at) {
    const struct ks_intern_entry *e =
        v->kind == KS_TEXT ? ks_intern_put(g->intern, (struct ks_str){v->p, v->n}) : NULL;
    if (e)
        ks_agg_see(state, &g->keep, g->intern, e->id);
    else
        ks_agg_add(a->agg, state, &g->keep, v, at);
}

/* `first`: the combination is the first of its BY values. */
static void feed(struct ks_group *g, char *block, const struct ks_row *row, bool first) {
    static const struct ks_value one = {.kind = KS_TEXT, .n = 1, .p = "1"};
    const struct ks_group_spec *s = g->spec;
    bool rows = s->flags & KS_SINK_ROWS;
    struct ks_agg_order order = {rows ? NAN : row->time, rows ? g->fed : row->seq};
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        const struct ks_group_agg *a = &s->aggs[i];
        if (a->once && !first) continue;
        if (a->in == KS_NONE && a->agg == KS_AGG_ROWS) {
            g->agg_seen[i] = true;
            ks_agg_row(state_of(block, a));
            continue;
        }
        struct ks_value v = a->in == KS_NONE ? one : ks_row_get(row, s->n_fields, a->in);
        if (v.kind == KS_NULL) {
            if (s->flags & KS_SINK_FILL) ((uint64_t *)(void *)block)[i]++;
            continue;
        }
        g->agg_seen[i] = true;
        struct ks_agg_order at = a->by_time ? (struct ks_agg_order){row_time(s, row), order.seq} : order;
        if (a->sees && g->intern)
            for (uint32_t k = 0; k < ks_value_count(&v); k++)
                feed_seen(g, state_of(block, a), a, ks_value_at(&v, k), &at);
        else
            ks_agg_add(a->agg, state_of(block, a), &g->keep, &v, &at);
    }
}

/* The values of one by-field: the wheel of the odometer. */
struct wheel {
    struct ks_value v;
    uint32_t n, at;
};

/* Leaves out values that stand earlier in the list (dedup_splitvals). */
static struct ks_value split_once(struct ks_group *g, struct ks_value v) {
    if (v.kind != KS_LIST) return v;
    char tmp[KS_NUM_TEXT];
    struct ks_names *seen = ks_names_new(ks_hash_seed());
    struct ks_value *items = ks_arena_alloc(&g->tmp, v.n * sizeof *items);
    uint32_t n = 0;
    for (uint32_t i = 0; i < v.n; i++)
        if (ks_names_intern(seen, ks_value_str(&v.items[i], tmp)) == n) items[n++] = v.items[i];
    ks_names_free(seen);
    return ks_value_list(items, n);
}

static struct ks_value key_value(const struct ks_group *g, const struct ks_row *row, uint32_t i) {
    const struct ks_group_spec *s = g->spec;
    struct ks_value v = ks_row_get(row, s->n_fields, s->keys[i]);
    return s->first_only && v.kind == KS_LIST ? v.items[0] : v;
}

static bool is_optional(const struct ks_group_spec *s, uint32_t key) {
    return (s->flags & KS_SINK_FILL) || (s->key_optional && s->key_optional[key]);
}

/* How many groups the row falls into; 0: a by-field is missing. */
static uint64_t set_wheels(struct ks_group *g, const struct ks_row *row, struct wheel *w) {
    const struct ks_group_spec *s = g->spec;
    uint64_t groups = 1;
    for (uint32_t i = 0; i < s->n_keys; i++) {
        struct ks_value v = key_value(g, row, i);
        if (v.kind != KS_NULL) g->key_seen[i] = true;
        if (s->flags & KS_SINK_SPLIT_ONCE) v = split_once(g, v);
        w[i] = (struct wheel){.v = v, .n = ks_value_count(&v)};
        if (!w[i].n && !is_optional(s, i)) groups = 0;
        if (groups <= KS_MAX_BYROW && w[i].n) groups *= w[i].n;
    }
    return groups;
}

static void encode(struct ks_group *g, const struct wheel *w) {
    char tmp[KS_NUM_TEXT];
    ks_buf_clear(&g->key);
    for (uint32_t i = 0; i < g->spec->n_keys; i++) {
        if (w[i].n)
            key_add(&g->key, ks_value_str(ks_value_at(&w[i].v, w[i].at), tmp));
        else
            key_add_missing(&g->key);
    }
}

/* The key of a row that falls into one group at most, as nearly all do; MANY: it takes wheels. */
enum falls { NOWHERE, ONE, MANY };
static enum falls encode_single(struct ks_group *g, const struct ks_row *row) {
    char tmp[KS_NUM_TEXT];
    enum falls into = ONE;
    ks_buf_clear(&g->key);
    for (uint32_t i = 0; i < g->spec->n_keys; i++) {
        struct ks_value v = key_value(g, row, i);
        if (v.kind == KS_LIST) return MANY;
        if (v.kind != KS_NULL) {
            g->key_seen[i] = true;
            key_add(&g->key, ks_value_str(&v, tmp));
        } else {
            if (!is_optional(g->spec, i)) into = NOWHERE;
            key_add_missing(&g->key);
        }
    }
    return into;
}

/* The next combination; the last by-field turns fastest. */
static void turn(struct wheel *w, uint32_t n) {
    for (uint32_t i = n; i-- > 0;) {
        if (++w[i].at < w[i].n) return;
        w[i].at = 0;
    }
}

static bool at_first(const struct wheel *w, const struct ks_group_spec *s) {
    for (uint32_t i = s->n_by; i < s->n_keys; i++)
        if (w[i].at) return false;
    return true;
}

/* An event that measures none of the metrics asked for is not there for mstats. */
static bool measures(const struct ks_group_spec *s, const struct ks_row *row) {
    for (uint32_t i = 0; i < s->n_aggs; i++)
        if (ks_row_get(row, s->n_fields, s->aggs[i].in).kind != KS_NULL) return true;
    return false;
}

/* ---- the short way: single values that have numbers ---- */

enum { PACKED_MOST = 1 << 16, UNPACKED_MOST = 1 << 12 };

static struct ks_group_packed *packed_slot(const struct ks_group *g, uint64_t key) {
    uint32_t i = (uint32_t)((key * UINT64_C(0x9e3779b97f4a7c15)) >> 40);
    while (g->packed[i & g->packed_mask].key && g->packed[i & g->packed_mask].key != key) i++;
    return &g->packed[i & g->packed_mask];
}

static void grow_packed(struct ks_group *g) {
    struct ks_group_packed *old = g->packed;
    uint32_t n = g->packed_mask + 1;
    g->packed_mask = n * 2 - 1;
    g->packed = ks_mem_zero((size_t)n * 2, sizeof *g->packed);
    for (uint32_t i = 0; i < n; i++)
        if (old[i].key) *packed_slot(g, old[i].key) = old[i];
    ks_mem_free(old);
}

/* The packed key of the row's group; 0: one of its values is not a single text with a number. */
static uint64_t pack(struct ks_group *g, const struct ks_row *row) {
    const struct ks_group_spec *s = g->spec;
    uint64_t key = 0;
    for (uint32_t i = 0; i < s->n_keys; i++) {
        struct ks_value v =
            s->keys[i] < s->n_fields ? row->cells[s->keys[i]] : ks_row_get(row, s->n_fields, s->keys[i]);
        if (v.kind != KS_TEXT) return 0;
        const struct ks_intern_entry *e = ks_intern_put(g->intern, (struct ks_str){v.p, v.n});
        if (!e) return 0;
        key = key << KS_INTERN_BITS | e->id;
    }
    return key + 1;
}

/* Where the table of packed keys has the row's group, one look-up by a number replaces writing the key,
 * hashing and comparing it. It only remembers: a group is made, merged and told by its texts all the same. */
static bool add_packed(struct ks_group *g, const struct ks_row *row, uint64_t *key) {
    *key = pack(g, row);
    struct ks_group_packed *slot = *key ? packed_slot(g, *key) : NULL;
    if (!slot || !slot->key) return false;
    feed(g, slot->block, row, true);
    g->fed++;
    return true;
}

/* Counts the rows that came the long way; when they are the rule there is no short one any more. */
static void remember_packed(struct ks_group *g, uint64_t key, void *block) {
    if (key && g->n_packed < PACKED_MOST) {
        *packed_slot(g, key) = (struct ks_group_packed){key, block};
        if (++g->n_packed * 2 > g->packed_mask) grow_packed(g);
    } else if (++g->unpacked > UNPACKED_MOST && g->unpacked > g->fed / 2) {
        ks_mem_free(g->packed);
        g->packed = NULL;
    }
}

/* ---- keys that wait ---- */

static void count_key(struct ks_group *g, struct ks_str key, uint32_t hash) {
    char *block = block_of(g, key, hash);
    for (uint32_t i = 0; i < g->spec->n_aggs; i++) ks_agg_row(state_of(block, &g->spec->aggs[i]));
}

static void count_waiting(struct ks_group *g) {
    struct ks_group_waiting *w = g->waiting;
    if (!w) return;
    ks_grouptable_ask(&g->table, w->hashes, w->n);
    for (unsigned i = 0; i < w->n; i++) {
        size_t from = i ? w->ends[i - 1] : 0;
        count_key(g, ks_text_cut(ks_buf_view(&w->keys), from, w->ends[i]), w->hashes[i]);
    }
    w->n = 0;
    ks_buf_clear(&w->keys);
}

/* The key in g->key. */
static void let_wait(struct ks_group *g) {
    struct ks_group_waiting *w = g->waiting;
    struct ks_str key = ks_buf_view(&g->key);
    ks_buf_str(&w->keys, key);
    w->ends[w->n] = w->keys.n;
    w->hashes[w->n] = ks_grouptable_hash(&g->table, key);
    if (++w->n == WAITING) count_waiting(g);
}

/* ---- rows ---- */

static void add_many(struct ks_group *g, const struct ks_row *row) {
    const struct ks_group_spec *s = g->spec;
    ks_arena_reset(&g->tmp);
    struct wheel *w = ks_arena_alloc(&g->tmp, s->n_keys * sizeof *w);
    uint64_t groups = set_wheels(g, row, w);
    if (groups > KS_MAX_BYROW) {
        if (g->trouble->status == KS_OK)
            g->trouble->status =
                ks_status_fail(&g->trouble->err, KS_EWORLD,
                               "%.*s: one row falls into more than %d groups by its multivalue fields",
                               KS_FMT(s->where), KS_MAX_BYROW);
        return;
    }
    for (uint64_t i = 0; i < groups; i++) {
        encode(g, w);
        feed(g, block_of_key(g), row, at_first(w, s));
        turn(w, s->n_keys);
    }
    g->fed++;
}

static void add(struct ks_group *g, const struct ks_row *row) {
    uint64_t packed = 0;
    if (g->packed && add_packed(g, row, &packed)) return;
    if ((g->spec->flags & KS_SINK_METRIC) && !measures(g->spec, row)) return;
    switch (encode_single(g, row)) {
    case MANY: add_many(g, row); return;
    case NOWHERE: break;
    case ONE: {
        if (g->waiting && !g->packed) {
            let_wait(g);
            break;
        }
        void *block = block_of_key(g);
        if (g->packed) remember_packed(g, packed, block);
        feed(g, block, row, true);
    }
    }
    g->fed++;
}

void ks_group_add(struct ks_group *g, const struct ks_row *row) {
    add(g, row);
    if (g->budget && g->keep.used != g->used) ks_groupspill_weigh(g);
}

/* ---- merging ---- */

static void merge_block(struct ks_group *into, char *block, const char *from) {
    const struct ks_group_spec *s = into->spec;
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        if (s->flags & KS_SINK_FILL)
            ((uint64_t *)(void *)block)[i] += ((const uint64_t *)(const void *)from)[i];
        const struct ks_group_agg *a = &s->aggs[i];
        ks_agg_merge(a->agg, state_of(block, a), &into->keep,
                     (const struct ks_agg_state *)(const void *)(from + a->at));
    }
}

static void unite(void *arg, void *into, const void *block) {
    merge_block(arg, into, block);
}

/* An empty table takes over what the other holds. */
static void take_over(struct ks_group *into, struct ks_group *from) {
    struct ks_grouptable table = into->table;
    struct ks_arena keep = into->keep;
    into->table = from->table;
    into->keep = from->keep;
    from->table = table;
    from->keep = keep;
    size_t weight = into->weight;
    into->weight = from->weight;
    from->weight = weight;
}

static void add_table(struct ks_group *into, struct ks_group *from) {
    from->others = into->others;
    into->others = from;
}

void ks_group_merge(struct ks_group *into, struct ks_group *from) {
    count_waiting(from);
    if (into->table.n == 0)
        take_over(into, from);
    else if (into->spec->rows_only && !into->spec->unsorted)
        add_table(into, from);
    else
        ks_grouptable_join(&into->table, &from->table, unite, into);
    for (uint32_t i = 0; i < into->spec->n_keys; i++) into->key_seen[i] |= from->key_seen[i];
    for (uint32_t i = 0; i < into->spec->n_aggs; i++) into->agg_seen[i] |= from->agg_seen[i];
    into->fed += from->fed;
    into->runs = ks_runs_chain(into->runs, from->runs);
    from->runs = NULL;
}

/* ---- the deferred fillnull ---- */

static void fill_states(struct ks_group *g, char *block) {
    const struct ks_group_spec *s = g->spec;
    struct ks_value fill = ks_value_text(s->fill);
    uint64_t *missing = (uint64_t *)(void *)block;
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        const struct ks_group_agg *a = &s->aggs[i];
        if (missing[i] && a->fills && g->agg_seen[i])
            ks_agg_fill(a->agg, state_of(block, a), &g->keep, &fill, missing[i]);
        missing[i] = 0;
    }
}

/* Writes the key with its marks filled to `out`; false when one stays missing. */
static bool fill_key(const struct ks_group *g, struct ks_str key, struct ks_buf *out) {
    ks_buf_clear(out);
    for (uint32_t i = 0; i < g->spec->n_keys; i++) {
        struct ks_str text = g->spec->fill;
        if (!key_next(&key, &text) && !(g->key_seen[i] && g->spec->key_fills[i])) return false;
        key_add(out, text);
    }
    return true;
}

/* Two aggregates over one field know together whether any row had it; so do a by-field and an
 * aggregate. */
static void share_seen(struct ks_group *g) {
    const struct ks_group_spec *s = g->spec;
    for (uint32_t i = 0; i < s->n_keys; i++)
        for (uint32_t k = 0; k < s->n_aggs; k++)
            if (s->keys[i] == s->aggs[k].in) g->agg_seen[k] |= g->key_seen[i];
}

static void fill_groups(struct ks_group *g) {
    struct ks_grouptable old = g->table;
    share_seen(g);
    ks_grouptable_init(&g->table, old.block, old.seed);
    for (uint32_t id = 0; id < old.n; id++) {
        fill_states(g, old.blocks[id]);
        if (fill_key(g, ks_grouptable_key(&old, old.blocks[id]), &g->key))
            merge_block(g, block_of_key(g), old.blocks[id]);
    }
    ks_grouptable_fini(&old);
}

/* The same for groups that were put away; what comes of them may have to be put away again. */
static void fill_runs(struct ks_group *g) {
    struct ks_str key;
    char *block;
    share_seen(g);
    struct ks_groupspill_read *x = ks_groupspill_read(g);
    while (ks_groupspill_next(g, x, &key, &block)) {
        fill_states(g, block);
        if (fill_key(g, key, &g->key)) merge_block(g, block_of_key(g), block);
        ks_groupspill_weigh(g);
    }
    ks_groupspill_free(x);
}

/* ---- results ---- */

static int by_slot(const void *a, const void *b) {
    uint32_t x = ((const struct ks_extra *)a)->slot, y = ((const struct ks_extra *)b)->slot;
    return (x > y) - (x < y);
}

/* The row of a group: keys that are missing are empty. */
static struct ks_row row_of(struct ks_group *g, char *block, struct ks_str key, struct ks_arena *a) {
    const struct ks_group_spec *s = g->spec;
    struct ks_value *cells = KS_NEWN(a, s->n_fields, struct ks_value);
    struct ks_extra *extras = NULL;
    uint32_t n_extras = 0;
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        struct ks_value v = ks_group_value(g, block, i, a);
        if (s->aggs[i].out < s->n_fields) {
            cells[s->aggs[i].out] = v;
        } else if (v.kind != KS_NULL) {
            if (!extras) extras = KS_NEWN(a, s->n_aggs, struct ks_extra);
            extras[n_extras++] = (struct ks_extra){s->aggs[i].out, v};
        }
    }
    for (uint32_t i = 0; i < s->n_keys; i++) {
        struct ks_str text = {NULL, 0};
        (void)key_next(&key, &text);
        cells[s->key_outs[i]] = ks_value_text(text);
    }
    if (n_extras > 1) qsort(extras, n_extras, sizeof *extras, by_slot);
    return (struct ks_row){.time = NAN, .cells = cells, .extras = extras, .n_extras = n_extras};
}

/* All groups of a table behind those that stand in the order. */
static void line_up(struct ks_group *g, struct ks_grouptable *t) {
    for (uint32_t i = 0; i < t->n; i++) g->order[g->n_order++].block = t->blocks[i];
    ks_grouptable_forget(t);
}

static void line_up_all(struct ks_group *g) {
    size_t n = g->table.n;
    for (struct ks_group *x = g->others; x; x = x->others) n += x->table.n;
    ks_mem_free(g->order);
    g->order = ks_mem_new((n + 1) * sizeof *g->order);
    ks_mem_huge(g->order, n * sizeof *g->order);
    g->n_order = 0;
    for (struct ks_group *x = g; x; x = x->others) line_up(g, &x->table);
}

void ks_group_sort(struct ks_group *g) {
    line_up_all(g);
    ks_groupsort(g->order, g->n_order, ks_grouptable_key_at(&g->table), g->spec->n_keys,
                 g->threads ? g->threads : 1);
}

void ks_group_begin(struct ks_group *g) {
    const struct ks_group_spec *s = g->spec;
    count_waiting(g);
    if (g->runs && g->table.n)
        ks_groupspill_put(g); /* and the others, which are there only if it has groups */
    if (g->runs && (s->flags & KS_SINK_FILL))
        fill_runs(g);
    else if (s->flags & KS_SINK_FILL)
        fill_groups(g);
    if (g->runs && g->table.n) ks_groupspill_put(g);
    if (g->runs) g->read = ks_groupspill_read(g);
    ks_buf_clear(&g->key);
    if (s->n_keys == 0 && !g->read) block_of_key(g); /* no rows, no by: one row all the same */
    if (s->unsorted)
        line_up_all(g);
    else
        ks_group_sort(g);
}

/* Many at a time: one by one, each would wait for the way to its page. */
static void ask_ahead(struct ks_group *g) {
    for (uint32_t end = g->at + 2 * AHEAD; g->asked < end && g->asked < g->n_order; g->asked++) {
        const char *block = g->order[g->asked].block, *key = block + g->spec->block;
        __builtin_prefetch(block);
        __builtin_prefetch(key);
        __builtin_prefetch(key + LINE / 2); /* where it ends, mostly */
    }
}

/* Whether the next group has the key of the one in front of it. */
static bool is_same(const struct ks_group *g, struct ks_str key) {
    const struct ks_groupsort_item *next = &g->order[g->at];
    return g->at < g->n_order && next[-1].head == next->head &&
           ks_text_equal(ks_grouptable_key(&g->table, next->block), key);
}

/* The next group in the order of keys; a key that was put away is copied to `a`. */
static bool next_group(struct ks_group *g, struct ks_str *key, char **block, struct ks_arena *a) {
    if (g->read) {
        if (!ks_groupspill_next(g, g->read, key, block)) return false;
        *key = ks_arena_str(a, *key);
        return true;
    }
    if (g->at == g->n_order) return false;
    if (g->at % AHEAD == 0) ask_ahead(g);
    *block = g->order[g->at++].block;
    *key = ks_grouptable_key(&g->table, *block);
    for (; g->others && is_same(g, *key); g->at++) merge_block(g, *block, g->order[g->at].block);
    return true;
}

bool ks_group_next(struct ks_group *g, struct ks_row *row, struct ks_arena *a) {
    struct ks_str key;
    char *block;
    if (!next_group(g, &key, &block, a)) return false;
    *row = row_of(g, block, key, a);
    row->seq = g->given++;
    return true;
}

void ks_group_finish(struct ks_group *g, struct ks_rowset *out) {
    struct ks_row row;
    ks_group_begin(g);
    while (ks_group_next(g, &row, &out->arena)) ks_row_push(out, &row);
}

/* ---- groups without a row of their own ---- */

static bool encode_first(struct ks_group *g, const struct ks_row *row) {
    char tmp[KS_NUM_TEXT];
    ks_buf_clear(&g->key);
    for (uint32_t i = 0; i < g->spec->n_keys; i++) {
        struct ks_value v = ks_row_get(row, g->spec->n_fields, g->spec->keys[i]);
        if (v.kind == KS_NULL) return false;
        key_add(&g->key, ks_value_str(ks_value_at(&v, 0), tmp));
    }
    return true;
}

uint32_t ks_group_find(struct ks_group *g, const struct ks_row *row) {
    return encode_first(g, row) ? ks_grouptable_find(&g->table, ks_buf_view(&g->key)) : KS_NONE;
}

uint32_t ks_group_intern(struct ks_group *g, const struct ks_row *row) {
    return encode_first(g, row) ? ks_grouptable_put(&g->table, &g->keep, ks_buf_view(&g->key)) : KS_NONE;
}

uint32_t ks_group_count(const struct ks_group *g) {
    return g->table.n;
}

void *ks_group_block(const struct ks_group *g, uint32_t id) {
    return g->table.blocks[id];
}

void *ks_group_fresh(struct ks_group *g) {
    return ks_arena_zero(&g->keep, 1, g->spec->block + 1);
}

void ks_group_feed(struct ks_group *g, void *block, const struct ks_row *row) {
    feed(g, block, row, true);
    g->fed++;
}

void ks_group_unite(struct ks_group *g, void *into, const void *from) {
    merge_block(g, into, from);
}

struct ks_value ks_group_value(const struct ks_group *g, void *block, uint32_t agg, struct ks_arena *out) {
    const struct ks_group_spec *s = g->spec;
    const struct ks_group_agg *a = &s->aggs[agg];
    return ks_agg_finish(a->agg, state_of(block, a), a->param, s->flags & KS_SINK_ALLNUM, out);
}

const struct ks_str *ks_group_key(const struct ks_group *g, uint32_t id, struct ks_arena *a) {
    struct ks_str key = ks_grouptable_key(&g->table, g->table.blocks[id]);
    struct ks_str *texts = KS_NEWN(a, g->spec->n_keys + 1, struct ks_str);
    for (uint32_t i = 0; i < g->spec->n_keys; i++) (void)key_next(&key, &texts[i]);
    return texts;
}
