/* groupspill.c - tables larger than memory.
 *
 * In: a table that has grown too large. Out: its groups in a sorted run (runs.h), states as bytes, and an
 * empty table. At the end all runs are read side by side: the parts of a group come one after another, are
 * merged, and make its row. So rows come in their order without being sorted again, and what is in memory is
 * one group and a buffer per run.
 *
 * The answer is that of a table never put away, to the last digit: a state does not depend on how its rows
 * were divided, and sums, which would, keep their addends from the second run on (ks_agg_resume).
 *
 * The budget is one for all tables of a run. Whoever makes it overflow puts itself away, unless it is smaller
 * than the average table: then a larger one soon will. Many runs of one table are made one. */
#include "exec/groupspill.h"

#include "base/mem.h"
#include "exec/runs.h"

#include <string.h>

enum { MOST_RUNS = 128, RUN_PART = 256 };

static bool in_trouble(const struct ks_group *g) {
    return g->trouble->status != KS_OK;
}

static void check(struct ks_group *g, enum ks_status st) {
    if (!in_trouble(g) && st != KS_END) g->trouble->status = st;
}

/* ---- groups as records ---- */

static void save_block(struct ks_group *g, const char *block, struct ks_buf *out) {
    const struct ks_group_spec *s = g->spec;
    ks_buf_clear(out);
    if (s->flags & KS_SINK_FILL) ks_buf_add(out, block, s->n_aggs * sizeof(uint64_t));
    for (uint32_t i = 0; i < s->n_aggs; i++)
        ks_agg_save(s->aggs[i].agg, (const struct ks_agg_state *)(const void *)(block + s->aggs[i].at), out);
}

/* Adds what was saved to a block; states may keep what they need in `keep`. */
static void load_block(struct ks_group *g, char *block, struct ks_str body, struct ks_arena *keep) {
    const struct ks_group_spec *s = g->spec;
    struct ks_arena tmp;
    ks_arena_init(&tmp);
    for (uint32_t i = 0; i < s->n_aggs && (s->flags & KS_SINK_FILL);
         i++, body = ks_text_cut(body, 8, body.n)) {
        uint64_t missing;
        memcpy(&missing, body.p, sizeof missing);
        ((uint64_t *)(void *)block)[i] += missing;
    }
    for (uint32_t i = 0; i < s->n_aggs; i++)
        ks_agg_load(s->aggs[i].agg, (struct ks_agg_state *)(void *)(block + s->aggs[i].at), keep, &body,
                    &tmp);
    ks_arena_fini(&tmp);
}

/* ---- putting away ---- */

static void put_groups(struct ks_group *g, struct ks_runs *to) {
    struct ks_buf body;
    ks_buf_init(&body);
    ks_group_sort(g);
    for (uint32_t i = 0; i < g->n_order && !in_trouble(g); i++) {
        const char *block = g->order[i].block;
        save_block(g, block, &body);
        check(g, ks_runs_put(to, ks_grouptable_key(&g->table, block), ks_buf_view(&body), &g->trouble->err));
    }
    if (!in_trouble(g)) check(g, ks_runs_end(to, &g->trouble->err));
    ks_buf_fini(&body);
}

static void tell_written(struct ks_group *g, uint64_t bytes) {
    if (g->budget) atomic_fetch_add(&g->budget->spilled, bytes);
}

/* All groups that were put away so far, as one run instead of many. */
static void unite_runs(struct ks_group *g) {
    struct ks_groupspill_read *x = ks_groupspill_read(g);
    struct ks_buf body;
    struct ks_str key;
    char *block;
    ks_buf_init(&body);
    if (!in_trouble(g)) check(g, ks_runs_open(&g->runs, &g->trouble->err));
    while (!in_trouble(g) && ks_groupspill_next(g, x, &key, &block)) {
        save_block(g, block, &body);
        check(g, ks_runs_put(g->runs, key, ks_buf_view(&body), &g->trouble->err));
    }
    if (!in_trouble(g)) check(g, ks_runs_end(g->runs, &g->trouble->err));
    if (!in_trouble(g)) tell_written(g, ks_runs_bytes(g->runs));
    ks_groupspill_free(x);
    ks_buf_fini(&body);
}

static void empty(struct ks_group *g) {
    for (struct ks_group *x = g->others; x; x = x->others) ks_arena_fini(&x->keep);
    g->others = NULL;
    ks_grouptable_fini(&g->table);
    ks_grouptable_init(&g->table, g->spec->block, g->spec->seed);
    ks_arena_fini(&g->keep);
    ks_mem_free(g->order);
    g->order = NULL;
    g->n_order = 0;
    g->n_packed = 0;
    if (g->packed) memset(g->packed, 0, ((size_t)g->packed_mask + 1) * sizeof *g->packed);
}

void ks_groupspill_put(struct ks_group *g) {
    if (g->runs && ks_runs_count(g->runs) == MOST_RUNS) unite_runs(g);
    if (!g->runs && !in_trouble(g)) check(g, ks_runs_open(&g->runs, &g->trouble->err));
    if (!in_trouble(g)) {
        uint64_t before = ks_runs_bytes(g->runs);
        put_groups(g, g->runs);
        tell_written(g, ks_runs_bytes(g->runs) - before);
        if (g->budget) atomic_fetch_add(&g->budget->spills, 1);
    }
    empty(g);
}

void ks_groupspill_weigh(struct ks_group *g) {
    struct ks_group_budget *b = g->budget;
    size_t now = g->keep.used + ks_grouptable_bytes(&g->table);
    g->used = g->keep.used;
    size_t all = atomic_fetch_add(&b->used, now - g->weight) + (now - g->weight);
    g->weight = now;
    if (all <= b->most || now < all / b->tables || in_trouble(g)) return;
    if (g->runs && now < ks_runs_bytes(g->runs) / RUN_PART) return;
    ks_groupspill_put(g);
    g->used = 0;
    now = ks_grouptable_bytes(&g->table);
    atomic_fetch_sub(&b->used, g->weight - now);
    g->weight = now;
}

/* ---- reading back ---- */

struct ks_groupspill_read {
    struct ks_runs *runs;
    struct ks_runs_merge *merge;
    struct ks_str key, body; /* the record that comes next, if `more` */
    bool more;
    struct ks_arena whole; /* of the group that is put together */
};

static void advance(struct ks_group *g, struct ks_groupspill_read *x) {
    enum ks_status st = ks_runs_next(x->merge, &x->key, &x->body, &g->trouble->err);
    x->more = st == KS_OK;
    check(g, st);
}

struct ks_groupspill_read *ks_groupspill_read(struct ks_group *g) {
    struct ks_groupspill_read *x = ks_mem_zero(1, sizeof *x);
    ks_arena_init(&x->whole);
    x->runs = g->runs;
    g->runs = NULL;
    check(g, ks_runs_merge(&x->merge, x->runs, g->spec->n_keys, &g->trouble->err));
    if (!in_trouble(g)) advance(g, x);
    return x;
}

bool ks_groupspill_next(struct ks_group *g, struct ks_groupspill_read *x, struct ks_str *key, char **block) {
    if (!x->more || in_trouble(g)) return false;
    ks_arena_reset(&x->whole);
    *block = ks_arena_zero(&x->whole, 1, g->spec->block + 1);
    *key = ks_arena_str(&x->whole, x->key);
    do {
        load_block(g, *block, x->body, &x->whole);
        advance(g, x);
    } while (x->more && ks_text_equal(x->key, *key));
    return !in_trouble(g);
}

void ks_groupspill_free(struct ks_groupspill_read *x) {
    if (!x) return;
    ks_runs_merge_free(x->merge);
    ks_runs_close(x->runs);
    ks_arena_fini(&x->whole);
    ks_mem_free(x);
}
