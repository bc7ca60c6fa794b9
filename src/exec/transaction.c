/* transaction.c - events grouped by fields, time and marks of beginning and end (semantics 9).
 *
 * In: events newest first, so an event that `endswith` knows opens a transaction and one that `startswith`
 * knows completes it. An event belongs to the open transaction that has no other value in any of the fields
 * and shares one with it (connected=false: need not share); it brings the fields that were missing.
 *
 * A transaction is closed by its beginning, if startswith is given; else by maxspan, maxpause, maxevents, the
 * next end, or the end of the input. One that startswith leaves open is evicted: shown with keepevicted
 * alone. closed_txn is 1 for closed ones, 0 for evicted ones and where nothing says when one is over.
 *
 * Out: a row each, newest first: _time of the first event, the texts of all in order of time, and of every
 * other field the distinct values in byte order, or with mvlist all values in order of time.
 *
 * Transactions with a value in every field are found by hash; others by looking through those open. */
#include "exec/transaction.h"

#include "base/mem.h"
#include "exec/order.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct txn {
    struct txn *next, *before; /* open ones, the newest first */
    struct ks_str *values;     /* of the fields; p NULL: none yet */
    uint32_t known, id;        /* fields with a value; number of the whole key */
    size_t *events;            /* newest first */
    uint32_t n, cap;
    double latest, earliest;
};
struct gathering {
    struct ks_sink *s;
    const struct ks_isink *sink;
    const struct ks_ikey *keys;
    uint32_t n_keys, partial; /* open ones that lack a field */
    double maxspan, maxpause; /* negative: any */
    struct txn *open, *oldest;
    struct ks_names *whole; /* keys of transactions with all fields */
    struct txn **by_key;    /* the open one of each key */
    uint32_t cap;
    struct ks_row *rows;
    struct ks_rowset out;
    struct ks_buf key;
};

static bool flag_of(const struct gathering *g, size_t row, uint32_t role) {
    char tmp[KS_NUM_TEXT];
    uint32_t field = g->sink->f[role];
    const struct ks_value *v = field == KS_NONE ? NULL : &g->rows[row].cells[field];
    return v && v->kind != KS_NULL && ks_text_is(ks_value_str(ks_value_at(v, 0), tmp), "1");
}

static double time_of(const struct gathering *g, size_t row) {
    double t;
    const struct ks_value *v = &g->rows[row].cells[g->sink->f[3]];
    return v->kind != KS_NULL && ks_value_number(ks_value_at(v, 0), &t) ? t : NAN;
}

/* ---- fields in common ---- */

static uint32_t read_values(struct gathering *g, size_t row, struct ks_str *out) {
    uint32_t known = 0;
    for (uint32_t i = 0; i < g->n_keys; i++) {
        const struct ks_value *v = &g->rows[row].cells[g->keys[i].field];
        char *tmp = v->kind == KS_NUM ? ks_arena_bytes(&g->s->arena, KS_NUM_TEXT) : NULL;
        char digits[KS_NUM_TEXT];
        out[i] = (struct ks_str){NULL, 0};
        if (v->kind == KS_NULL) continue;
        out[i] = ks_value_str(ks_value_at(v, 0), tmp ? tmp : digits);
        if (!tmp) out[i] = ks_arena_str(&g->s->arena, out[i]);
        known++;
    }
    return known;
}

static bool agrees(const struct gathering *g, const struct txn *t, const struct ks_str *values) {
    bool shared = false;
    for (uint32_t i = 0; i < g->n_keys; i++) {
        if (!t->values[i].p || !values[i].p) continue;
        if (!ks_text_equal(t->values[i], values[i])) return false;
        shared = true;
    }
    return shared || g->n_keys == 0 || !(g->sink->flags & KS_SINK_CONNECTED);
}

static uint32_t whole_key(struct gathering *g, const struct ks_str *values) {
    ks_buf_clear(&g->key);
    for (uint32_t i = 0; i < g->n_keys; i++) {
        ks_buf_add(&g->key, &values[i].n, sizeof values[i].n);
        ks_buf_str(&g->key, values[i]);
    }
    uint32_t id = ks_names_intern(g->whole, ks_buf_view(&g->key));
    if (id >= g->cap) {
        uint32_t cap = (uint32_t)ks_mem_next(g->cap, id + 1);
        g->by_key = ks_mem_grow(g->by_key, cap, sizeof *g->by_key);
        memset(g->by_key + g->cap, 0, (cap - g->cap) * sizeof *g->by_key);
        g->cap = cap;
    }
    return id;
}

static struct txn *find(struct gathering *g, const struct ks_str *values, uint32_t known) {
    if (g->n_keys && known == g->n_keys) {
        uint32_t id = whole_key(g, values);
        struct txn *t = g->by_key[id];
        if (t || !g->partial) return t;
    }
    struct txn *t = g->open;
    while (t && !agrees(g, t, values)) t = t->next;
    return t;
}

/* ---- opening, growing ---- */

static void settle_key(struct gathering *g, struct txn *t) {
    g->partial -= t->known < g->n_keys;
    t->known = 0;
    for (uint32_t i = 0; i < g->n_keys; i++) t->known += t->values[i].p != NULL;
    g->partial += t->known < g->n_keys;
    if (!g->n_keys || t->known < g->n_keys) return;
    t->id = whole_key(g, t->values);
    if (!g->by_key[t->id]) g->by_key[t->id] = t;
}

static struct txn *begin(struct gathering *g) {
    struct txn *t = ks_mem_zero(1, sizeof *t);
    t->values = KS_NEWN(&g->s->arena, (size_t)g->n_keys + 1, struct ks_str);
    t->known = g->n_keys;
    t->id = KS_NONE;
    t->latest = t->earliest = NAN;
    t->next = g->open;
    if (g->open) g->open->before = t;
    if (!g->oldest) g->oldest = t;
    g->open = t;
    return t;
}

static void add_event(struct gathering *g, struct txn *t, size_t row, const struct ks_str *values) {
    double time = time_of(g, row);
    if (t->n == t->cap) {
        t->cap = (uint32_t)ks_mem_next(t->cap, t->n + 1);
        t->events = ks_mem_grow(t->events, t->cap, sizeof *t->events);
    }
    t->events[t->n++] = row;
    if (isnan(t->latest)) t->latest = time;
    if (!isnan(time)) t->earliest = time;
    for (uint32_t i = 0; i < g->n_keys; i++)
        if (!t->values[i].p) t->values[i] = values[i];
    settle_key(g, t);
}

/* ---- what a transaction shows ---- */

/* One value on its way into the row, with its place in time. */
struct piece {
    uint32_t slot, at, pos;
    struct ks_str text;
};

struct pieces {
    struct piece *p;
    size_t n, cap;
};

static void add_piece(struct pieces *all, struct piece x) {
    if (all->n == all->cap) {
        all->cap = ks_mem_next(all->cap, all->n + 1);
        all->p = ks_mem_grow(all->p, all->cap, sizeof *all->p);
    }
    all->p[all->n++] = x;
}

static void add_values(struct gathering *g, struct pieces *all, uint32_t slot, uint32_t at,
                       const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        struct ks_str text = ks_value_str(ks_value_at(v, i), tmp);
        if (ks_value_at(v, i)->kind == KS_NUM) text = ks_arena_str(&g->out.arena, text);
        add_piece(all, (struct piece){slot, at, i, text});
    }
}

static bool listed(const struct gathering *g, uint32_t slot) {
    if (g->sink->flags & KS_SINK_LISTS) return true;
    if (g->sink->names == KS_NONE) return false;
    return !ks_load_removes(g->s->rule->k[g->sink->names], ks_slots_name(&g->s->rule->slots, slot));
}

static bool is_helper(const struct gathering *g, uint32_t slot) {
    const struct ks_rule *rule = g->s->rule;
    return !rule->names[slot].n || slot == g->sink->f[3] || slot == rule->raw_field;
}

static void collect(struct gathering *g, const struct txn *t, struct pieces *all) {
    for (uint32_t i = 0; i < t->n; i++) {
        const struct ks_row *row = &g->rows[t->events[i]];
        uint32_t at = t->n - 1 - i;
        for (uint32_t k = 0; k < g->s->rule->n_fields; k++)
            if (!is_helper(g, k)) add_values(g, all, k, at, &row->cells[k]);
        for (uint32_t k = 0; k < row->n_extras; k++)
            add_values(g, all, row->extras[k].slot, at, &row->extras[k].v);
    }
}

static int in_time(const void *a, const void *b) {
    const struct piece *x = a, *y = b;
    if (x->slot != y->slot) return x->slot < y->slot ? -1 : 1;
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    return (x->pos > y->pos) - (x->pos < y->pos);
}

static int in_bytes(const void *a, const void *b) {
    return ks_text_compare(((const struct piece *)a)->text, ((const struct piece *)b)->text);
}

/* All values in order of time; an event that has none shows nullstr. */
static struct ks_value as_list(struct gathering *g, const struct piece *p, size_t n, uint32_t events) {
    struct ks_value *v = KS_NEWN(&g->out.arena, n + events + 1, struct ks_value);
    uint32_t k = 0;
    size_t i = 0;
    for (uint32_t at = 0; at < events; at++) {
        if (i == n || p[i].at != at) v[k++] = ks_value_text(ks_sink_text(g->s, 3));
        for (; i < n && p[i].at == at; i++) v[k++] = ks_value_text(p[i].text);
    }
    return ks_value_list(v, k);
}

static struct ks_value as_set(struct gathering *g, struct piece *p, size_t n) {
    struct ks_value *v = KS_NEWN(&g->out.arena, n + 1, struct ks_value);
    uint32_t k = 0;
    qsort(p, n, sizeof *p, in_bytes);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || !ks_text_equal(p[i].text, p[i - 1].text)) v[k++] = ks_value_text(p[i].text);
    return ks_value_list(v, k);
}

static struct ks_value all_raw(struct gathering *g, const struct txn *t) {
    struct ks_value *v = KS_NEWN(&g->out.arena, (size_t)t->n + 1, struct ks_value);
    struct ks_buf b;
    uint32_t k = 0;
    ks_buf_init(&b);
    for (uint32_t i = t->n; i-- > 0;) {
        const struct ks_value *raw = &g->rows[t->events[i]].cells[g->s->rule->raw_field];
        if (raw->kind == KS_NULL) continue;
        v[k++] = *ks_value_at(raw, 0);
    }
    if (g->sink->flags & KS_SINK_RAWS || k < 2) return ks_value_list(v, k);
    for (uint32_t i = 0; i < k; i++) {
        char tmp[KS_NUM_TEXT];
        if (i) ks_buf_byte(&b, '\n');
        ks_buf_str(&b, ks_value_str(&v[i], tmp));
    }
    struct ks_value joined = ks_value_text(ks_arena_str(&g->out.arena, ks_buf_view(&b)));
    ks_buf_fini(&b);
    return joined;
}

/* Slots ascend in `all`, so the extras do. */
static void set_fields(struct gathering *g, const struct txn *t, struct pieces *all, struct ks_row *row,
                       struct ks_value *cells) {
    struct ks_extra *extras = KS_NEWN(&g->out.arena, all->n + 1, struct ks_extra);
    uint32_t n_fields = g->s->rule->n_fields;
    if (all->n) qsort(all->p, all->n, sizeof *all->p, in_time);
    for (size_t from = 0, to; from < all->n; from = to) {
        uint32_t slot = all->p[from].slot;
        for (to = from; to < all->n && all->p[to].slot == slot;) to++;
        struct ks_value v = listed(g, slot) ? as_list(g, all->p + from, to - from, t->n)
                                            : as_set(g, all->p + from, to - from);
        if (slot < n_fields)
            cells[slot] = v;
        else
            extras[row->n_extras++] = (struct ks_extra){slot, v};
    }
    row->cells = cells;
    row->extras = extras;
}

static void show(struct gathering *g, const struct txn *t, bool closed) {
    struct pieces all = {0};
    struct ks_row row = {.time = t->earliest, .seq = g->out.n};
    struct ks_value *cells = KS_NEWN(&g->out.arena, (size_t)g->s->rule->n_fields + 1, struct ks_value);
    collect(g, t, &all);
    set_fields(g, t, &all, &row, cells);
    if (g->s->rule->raw_field != KS_NONE) cells[g->s->rule->raw_field] = all_raw(g, t);
    cells[g->sink->f[3]] = g->rows[t->events[t->n - 1]].cells[g->sink->f[3]];
    double duration = t->latest - t->earliest;
    cells[g->sink->f[0]] = isnan(duration) ? ks_value_null() : ks_value_num(duration);
    cells[g->sink->f[1]] = ks_value_num(t->n);
    cells[g->sink->f[2]] = ks_value_text(closed ? KS_STR("1") : KS_STR("0"));
    ks_row_push(&g->out, &row);
    ks_mem_free(all.p);
}

/* ---- ending ---- */

static void leave(struct gathering *g, struct txn *t) {
    g->partial -= t->known < g->n_keys;
    if (t->id != KS_NONE && g->by_key[t->id] == t) g->by_key[t->id] = NULL;
    if (t->before)
        t->before->next = t->next;
    else
        g->open = t->next;
    if (t->next)
        t->next->before = t->before;
    else
        g->oldest = t->before;
    ks_mem_free(t->events);
    ks_mem_free(t);
}

static void finish(struct gathering *g, struct txn *t, bool whole, bool closed) {
    if (whole || (g->sink->flags & KS_SINK_EVICTED)) show(g, t, closed);
    leave(g, t);
}

/* Ended by something else than its beginning. */
static void cut_off(struct gathering *g, struct txn *t) {
    bool whole = g->sink->f[4] == KS_NONE;
    finish(g, t, whole, whole);
}

static void orphan(struct gathering *g, size_t row) {
    if (!(g->sink->flags & KS_SINK_ORPHANS)) return;
    struct ks_row copy = g->rows[row];
    uint32_t slot = ks_sink_slot(g->s, KS_STR("_txn_orphan")), n = 0;
    struct ks_value one = ks_value_text(KS_STR("1"));
    struct ks_value *cells = KS_NEWN(&g->out.arena, (size_t)g->s->rule->n_fields + 1, struct ks_value);
    struct ks_extra *extras = KS_NEWN(&g->out.arena, (size_t)copy.n_extras + 1, struct ks_extra);
    if (g->s->rule->n_fields) memcpy(cells, copy.cells, g->s->rule->n_fields * sizeof *cells);
    for (uint32_t i = 0; i < copy.n_extras; i++) {
        if (n == i && slot != KS_NONE && slot < copy.extras[i].slot)
            extras[n++] = (struct ks_extra){slot, one};
        extras[n++] = copy.extras[i];
    }
    if (slot < g->s->rule->n_fields)
        cells[slot] = one;
    else if (n == copy.n_extras && slot != KS_NONE)
        extras[n++] = (struct ks_extra){slot, one};
    copy.time = time_of(g, row);
    copy.seq = g->out.n;
    copy.cells = cells;
    copy.extras = extras;
    copy.n_extras = n;
    ks_row_push(&g->out, &copy);
}

/* ---- the walk ---- */

static bool too_far(const struct gathering *g, const struct txn *t, double time) {
    if (isnan(time)) return false;
    return (g->maxspan >= 0 && t->latest - time > g->maxspan) ||
           (g->maxpause >= 0 && t->earliest - time > g->maxpause);
}

/* The open transaction that the event joins; NULL: none. */
static struct txn *partner(struct gathering *g, size_t row, const struct ks_str *values, uint32_t known) {
    bool begins = flag_of(g, row, 4), ends = flag_of(g, row, 5);
    struct txn *t = g->n_keys && !known ? g->open : find(g, values, known);
    if (t && (too_far(g, t, time_of(g, row)) || (ends && !begins))) {
        cut_off(g, t);
        t = NULL;
    }
    return t;
}

static void take(struct gathering *g, size_t row, struct ks_str *values) {
    uint32_t known = read_values(g, row, values);
    bool begins = flag_of(g, row, 4), ends = flag_of(g, row, 5);
    if (g->n_keys && !known && ((g->sink->flags & KS_SINK_UNIFY) || !(begins || ends))) {
        orphan(g, row);
        return;
    }
    struct txn *t = partner(g, row, values, known);
    if (!t && g->sink->f[5] != KS_NONE && !ends) {
        orphan(g, row);
        return;
    }
    if (!t) t = begin(g);
    add_event(g, t, row, values);
    if (begins)
        finish(g, t, true, true);
    else if (g->sink->limit > 0 && t->n >= (uint64_t)g->sink->limit)
        cut_off(g, t);
}

static double limit_of(const struct ks_sink *s, uint32_t text) {
    double d;
    return ks_value_parse_num(ks_sink_text(s, text), &d) ? d : -1;
}

static void finish_open(struct gathering *g) {
    bool whole = g->sink->f[4] == KS_NONE, bounded = g->maxspan >= 0 || g->maxpause >= 0;
    while (g->oldest) finish(g, g->oldest, whole, whole && bounded);
}

void ks_transaction_finish(struct ks_sink *s) {
    struct gathering g = {.s = s, .sink = s->step->sink, .whole = ks_names_new(ks_hash_seed())};
    size_t n = s->rows.n;
    g.keys = &s->rule->im->keys[g.sink->keys.at];
    g.n_keys = g.sink->keys.n;
    g.maxspan = limit_of(s, 0);
    g.maxpause = limit_of(s, 1);
    ks_sink_order(s);
    ks_buf_init(&g.key);
    ks_row_init(&g.out);
    g.rows = s->rows.rows;
    struct ks_str *values = KS_NEWN(&s->arena, (size_t)g.n_keys + 1, struct ks_str);
    for (size_t i = 0; i < n; i++) take(&g, i, values);
    finish_open(&g);
    struct ks_order by = {0};
    ks_order_rows(&g.out, &by, 0);
    ks_row_number(&g.out);
    for (size_t i = 0; i < g.out.n; i++) ks_row_add(&s->rows, &g.out.rows[i], s->rule->n_fields);
    memmove(s->rows.rows, s->rows.rows + n, g.out.n * sizeof *s->rows.rows);
    s->rows.n = g.out.n;
    ks_row_fini(&g.out);
    ks_names_free(g.whole);
    ks_mem_free(g.by_key);
    ks_buf_fini(&g.key);
}
