/* aggset.c - sets of texts, and the aggregates made of them: dc, values, estdc, mode.
 *
 * `stats ... by` makes a state per group, and most groups see few values: up to SMALL entries are a
 * bare run that is looked through. A larger set gets an index beside it, open addressing over entry
 * numbers, at most half full, seeded at random when it is made, because the texts are written by
 * those who are watched. Texts are told apart by their bytes: 1, 1.0 and 01 are three. A number that
 * was computed counts by its printed form. */
#include "func/aggset.h"

#include "base/hash.h"
#include "func/aggkind.h"
#include "func/aggsketch.h"

#include <stdlib.h>
#include <string.h>

enum { SMALL = 8 };

struct ks_aggset_index {
    uint64_t seed;
    uint32_t mask;
    uint32_t slot[]; /* entry + 1, or 0 */
};

void *ks_aggset_at(const struct ks_aggset *s, size_t size, uint32_t i) {
    return s->entries + size * i;
}

static bool is_key(const struct ks_aggset_entry *e, struct ks_str key) {
    return e->n == key.n && (key.n == 0 || memcmp(e->p, key.p, key.n) == 0);
}

static uint32_t hash_key(const struct ks_aggset *s, struct ks_str key) {
    return s->index ? (uint32_t)ks_hash_bytes(key.p, key.n, s->index->seed) : 0;
}

static void *find_small(const struct ks_aggset *s, size_t size, struct ks_str key) {
    for (uint32_t i = 0; i < s->n; i++)
        if (is_key(ks_aggset_at(s, size, i), key)) return ks_aggset_at(s, size, i);
    return NULL;
}

/* The slot of the key, or the free one where it belongs. */
static uint32_t *find_slot(const struct ks_aggset *s, size_t size, struct ks_str key, uint32_t hash) {
    uint32_t i = hash & s->index->mask;
    for (; s->index->slot[i] != 0; i = (i + 1) & s->index->mask) {
        const struct ks_aggset_entry *e = ks_aggset_at(s, size, s->index->slot[i] - 1);
        if (e->hash == hash && is_key(e, key)) break;
    }
    return &s->index->slot[i];
}

static void build_index(struct ks_aggset *s, size_t size, struct ks_arena *keep) {
    uint32_t slots = 2 * s->cap;
    uint64_t seed = s->index ? s->index->seed : ks_hash_seed();
    bool hashed = s->index != NULL;
    s->index = ks_arena_zero(keep, 1, sizeof *s->index + slots * sizeof(uint32_t));
    s->index->seed = seed;
    s->index->mask = slots - 1;
    for (uint32_t i = 0; i < s->n; i++) {
        struct ks_aggset_entry *e = ks_aggset_at(s, size, i);
        struct ks_str key = {e->p, e->n};
        if (!hashed) e->hash = hash_key(s, key);
        *find_slot(s, size, key, e->hash) = i + 1;
    }
}

static void grow(struct ks_aggset *s, size_t size, struct ks_arena *keep) {
    uint32_t cap = s->cap ? s->cap * 2 : 2;
    char *entries = ks_arena_zero(keep, cap, size);
    if (s->n) memcpy(entries, s->entries, s->n * size);
    s->entries = entries;
    s->cap = cap;
    if (cap > SMALL) build_index(s, size, keep);
}

void *ks_aggset_put(struct ks_aggset *s, size_t size, struct ks_arena *keep, struct ks_str key) {
    uint32_t hash = hash_key(s, key);
    if (s->index) {
        uint32_t at = *find_slot(s, size, key, hash);
        if (at != 0) return ks_aggset_at(s, size, at - 1);
    } else {
        void *found = find_small(s, size, key);
        if (found) return found;
    }
    if (s->n == s->cap) {
        grow(s, size, keep);
        hash = hash_key(s, key);
    }
    if (s->index) *find_slot(s, size, key, hash) = s->n + 1;
    struct ks_aggset_entry *e = ks_aggset_at(s, size, s->n++);
    e->p = ks_arena_str(keep, key).p;
    e->n = (uint32_t)key.n;
    e->hash = hash;
    return e;
}

void ks_aggset_save(const struct ks_aggset *s, size_t size, struct ks_buf *out) {
    for (uint32_t i = 0; i < s->n; i++) {
        const struct ks_aggset_entry *e = ks_aggset_at(s, size, i);
        ks_buf_add(out, e, size);
        ks_buf_add(out, e->p, e->n);
    }
}

void ks_aggset_load(struct ks_aggset *s, size_t size, struct ks_arena *tmp, struct ks_str *from) {
    s->entries = ks_arena_alloc(tmp, s->n * size);
    s->index = NULL;
    s->cap = s->n;
    for (uint32_t i = 0; i < s->n; i++) {
        struct ks_aggset_entry *e = ks_aggset_at(s, size, i);
        memcpy(e, ks_aggkind_take(from, size), size);
        e->p = ks_aggkind_take(from, e->n);
    }
}

/* ---- dc, values ---- */

/* Texts that a worker's table of short texts knows are bits; all others stand in the set. A state is fed from
 * one such table. The first few numbers are kept as they are, because most groups see few values. */
enum { FEW = 3 };
struct seen {
    uint32_t words;
    uint64_t bits[];
};
struct distinct {
    struct ks_aggset set;
    const struct ks_intern *of;
    struct seen *seen; /* NULL: few */
    uint16_t n_few, few[FEW];
};

static struct seen *widen(struct seen *old, uint32_t id, struct ks_arena *keep) {
    uint32_t words = old ? old->words : 1;
    while (words * 64 <= id) words *= 2;
    struct seen *s = ks_arena_zero(keep, 1, sizeof *s + words * sizeof *s->bits);
    if (old) memcpy(s, old, sizeof *old + old->words * sizeof *old->bits);
    s->words = words;
    return s;
}

static void set_bit(struct distinct *d, uint32_t id, struct ks_arena *keep) {
    if (!d->seen || d->seen->words * 64 <= id) d->seen = widen(d->seen, id, keep);
    d->seen->bits[id / 64] |= (uint64_t)1 << (id % 64);
}

void ks_aggset_see(struct ks_agg_state *state, struct ks_arena *keep, const struct ks_intern *of,
                   uint32_t id) {
    struct distinct *d = (struct distinct *)(void *)state;
    d->of = of;
    if (!d->seen) {
        for (unsigned i = 0; i < d->n_few; i++)
            if (d->few[i] == id) return;
        if (d->n_few < FEW) {
            d->few[d->n_few++] = (uint16_t)id;
            return;
        }
        for (unsigned i = 0; i < FEW; i++) set_bit(d, d->few[i], keep);
    }
    set_bit(d, id, keep);
}

static void put_id(struct ks_aggset *s, struct ks_arena *keep, const struct ks_intern *of, uint32_t id) {
    const struct ks_intern_entry *e = of->by_id[id];
    ks_aggset_put(s, sizeof(struct ks_aggset_entry), keep, (struct ks_str){e->text, e->n});
}

/* Adds the texts behind the numbers of d to a set. */
static void put_seen(struct ks_aggset *s, struct ks_arena *keep, const struct distinct *d) {
    for (unsigned i = 0; i < d->n_few && !d->seen; i++) put_id(s, keep, d->of, d->few[i]);
    for (uint32_t w = 0; d->seen && w < d->seen->words; w++)
        for (uint64_t left = d->seen->bits[w]; left; left &= left - 1)
            put_id(s, keep, d->of, w * 64 + (uint32_t)__builtin_ctzll(left));
}

static void distinct_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with;
    char tmp[KS_NUM_TEXT];
    ks_aggset_put(state, sizeof(struct ks_aggset_entry), keep, ks_value_str(x->v, tmp));
}

static void distinct_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with;
    const struct distinct *d = from;
    for (uint32_t i = 0; i < d->set.n; i++) {
        const struct ks_aggset_entry *e = ks_aggset_at(&d->set, sizeof *e, i);
        ks_aggset_put(into, sizeof *e, keep, (struct ks_str){e->p, e->n});
    }
    put_seen(into, keep, d);
}

/* Numbers are nothing to another table: all is saved as texts, behind how many there are. */
static void distinct_save(const void *state, struct ks_buf *out) {
    struct distinct d = *(const struct distinct *)state;
    struct ks_arena tmp;
    ks_arena_init(&tmp);
    struct ks_aggset all = {0};
    put_seen(&all, &tmp, &d);
    uint32_t n = all.n + d.set.n;
    ks_buf_add(out, &n, sizeof n);
    ks_aggset_save(&d.set, sizeof(struct ks_aggset_entry), out);
    ks_aggset_save(&all, sizeof(struct ks_aggset_entry), out);
    ks_arena_fini(&tmp);
}

static void distinct_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    struct distinct *d = state;
    *d = (struct distinct){0};
    memcpy(&d->set.n, ks_aggkind_take(from, sizeof d->set.n), sizeof d->set.n);
    ks_aggset_load(&d->set, sizeof(struct ks_aggset_entry), tmp, from);
}

static int by_bytes(const void *a, const void *b) {
    const struct ks_aggset_entry *x = a, *y = b;
    return ks_text_compare((struct ks_str){x->p, x->n}, (struct ks_str){y->p, y->n});
}

/* Sorts a copy: the state may be fed again. */
static struct ks_value sorted_values(const struct ks_aggset *s, struct ks_arena *out) {
    struct ks_value *items = KS_NEWN(out, s->n, struct ks_value);
    struct ks_aggset_entry *e = KS_NEWN(out, s->n, struct ks_aggset_entry);
    memcpy(e, s->entries, s->n * sizeof *e);
    qsort(e, s->n, sizeof *e, by_bytes);
    for (uint32_t i = 0; i < s->n; i++) items[i] = ks_aggkind_text(out, (struct ks_str){e[i].p, e[i].n});
    return ks_value_list(items, s->n);
}

static struct ks_value distinct_finish(int with, void *state, double param, bool allnum,
                                       struct ks_arena *out) {
    (void)param, (void)allnum;
    struct distinct *d = state;
    const struct ks_aggset *s = &d->set;
    put_seen(&d->set, out, d);
    d->n_few = 0;
    d->seen = NULL;
    if (with == KS_AGG_AS_COUNT) return ks_aggkind_count(out, s->n);
    return s->n ? sorted_values(s, out) : ks_value_null();
}

const struct ks_aggkind ks_aggset_distinct = {sizeof(struct distinct), distinct_add,  distinct_merge,
                                              distinct_finish,         distinct_save, distinct_load};

/* ---- estdc ---- */

/* The set as long as it is small enough, then registers: which of them, the values alone decide. */
struct estimate {
    struct ks_aggset set;
    uint8_t *registers;
};

static void use_registers(struct estimate *e, struct ks_arena *keep) {
    if (e->registers) return;
    e->registers = KS_NEWN(keep, KS_AGGSKETCH_REGISTERS, uint8_t);
    for (uint32_t i = 0; i < e->set.n; i++) {
        const struct ks_aggset_entry *x = ks_aggset_at(&e->set, sizeof *x, i);
        ks_aggsketch_see(e->registers, (struct ks_str){x->p, x->n});
    }
    e->set = (struct ks_aggset){0};
}

static void see(struct estimate *e, struct ks_arena *keep, struct ks_str value) {
    if (e->registers) {
        ks_aggsketch_see(e->registers, value);
        return;
    }
    ks_aggset_put(&e->set, sizeof(struct ks_aggset_entry), keep, value);
    if (e->set.n > KS_MAX_DISTINCT_EXACT) use_registers(e, keep);
}

static void estimate_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with;
    char tmp[KS_NUM_TEXT];
    see(state, keep, ks_value_str(x->v, tmp));
}

static void estimate_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with;
    const struct estimate *f = from;
    if (f->registers) {
        use_registers(into, keep);
        ks_aggsketch_merge(((struct estimate *)into)->registers, f->registers);
    }
    for (uint32_t i = 0; i < f->set.n; i++) {
        const struct ks_aggset_entry *x = ks_aggset_at(&f->set, sizeof *x, i);
        see(into, keep, (struct ks_str){x->p, x->n});
    }
}

static void estimate_save(const void *state, struct ks_buf *out) {
    const struct estimate *e = state;
    ks_aggset_save(&e->set, sizeof(struct ks_aggset_entry), out);
    if (e->registers) ks_buf_add(out, e->registers, KS_AGGSKETCH_REGISTERS);
}

static void estimate_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    struct estimate *e = state;
    ks_aggset_load(&e->set, sizeof(struct ks_aggset_entry), tmp, from);
    if (e->registers) e->registers = (uint8_t *)(uintptr_t)ks_aggkind_take(from, KS_AGGSKETCH_REGISTERS);
}

static struct ks_value estimate_finish(int with, void *state, double param, bool allnum,
                                       struct ks_arena *out) {
    (void)param, (void)allnum;
    const struct estimate *e = state;
    if (with == KS_AGG_AS_ERROR) {
        char tmp[KS_NUM_TEXT];
        struct ks_value error = ks_value_num(e->registers ? ks_aggsketch_error() : 0);
        return ks_aggkind_text(out, ks_value_str(&error, tmp));
    }
    double n = e->registers ? ks_aggsketch_count(e->registers) : e->set.n;
    return ks_value_text(ks_arena_printf(out, "%.0f", n));
}

const struct ks_aggkind ks_aggset_estimate = {sizeof(struct estimate), estimate_add,  estimate_merge,
                                              estimate_finish,         estimate_save, estimate_load};

/* ---- mode ---- */

struct mode_entry {
    struct ks_aggset_entry text;
    uint64_t count;
    struct ks_agg_order seen; /* earliest arrival */
    uint32_t pos;
};

static bool seen_before(const struct ks_agg_order *a, uint32_t a_pos, const struct ks_agg_order *b,
                        uint32_t b_pos) {
    if (ks_aggkind_before(a, b)) return true;
    return !ks_aggkind_before(b, a) && a_pos < b_pos;
}

static void mode_count(void *state, struct ks_arena *keep, struct ks_str key, uint64_t times,
                       const struct ks_agg_order *at, uint32_t pos) {
    struct mode_entry *e = ks_aggset_put(state, sizeof *e, keep, key);
    if (e->count == 0 || seen_before(at, pos, &e->seen, e->pos)) {
        e->seen = *at;
        e->pos = pos;
    }
    e->count += times;
}

static void mode_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)with;
    char tmp[KS_NUM_TEXT];
    mode_count(state, keep, ks_value_str(x->v, tmp), x->times, &x->at, x->pos);
}

static void mode_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)with;
    const struct ks_aggset *f = from;
    for (uint32_t i = 0; i < f->n; i++) {
        const struct mode_entry *e = ks_aggset_at(f, sizeof *e, i);
        mode_count(into, keep, (struct ks_str){e->text.p, e->text.n}, e->count, &e->seen, e->pos);
    }
}

static void mode_save(const void *state, struct ks_buf *out) {
    ks_aggset_save(state, sizeof(struct mode_entry), out);
}

static void mode_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    ks_aggset_load(state, sizeof(struct mode_entry), tmp, from);
}

static struct ks_value mode_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)allnum;
    const struct ks_aggset *s = state;
    const struct mode_entry *best = NULL;
    for (uint32_t i = 0; i < s->n; i++) {
        const struct mode_entry *e = ks_aggset_at(s, sizeof *e, i);
        if (!best || e->count > best->count ||
            (e->count == best->count && seen_before(&e->seen, e->pos, &best->seen, best->pos)))
            best = e;
    }
    return best ? ks_aggkind_text(out, (struct ks_str){best->text.p, best->text.n}) : ks_value_null();
}

const struct ks_aggkind ks_aggset_mode = {
    sizeof(struct ks_aggset), mode_add, mode_merge, mode_finish, mode_save, mode_load};
