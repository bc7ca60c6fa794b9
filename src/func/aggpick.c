/* aggpick.c - aggregates that choose one value: min, max, first, last, earliest, latest, and the times
 * of the last two.
 *
 * They keep the text of the source (`1.0` stays `1.0`). Among values that are equal as numbers but
 * spelt differently min and max keep the one that stands first in the input; first and its kin decide
 * by time and place alone. So the answer does not depend on how rows were divided among workers.
 *
 * The text lies in a buffer that the next choice uses again: a log that runs towards its maximum
 * would otherwise leave every value it passes in memory. */
#include "func/aggkind.h"

#include <math.h>

/* ---- min, max ---- */

struct extreme {
    struct ks_aggkind_kept text;
    double num; /* NaN for text */
    uint64_t seq;
};

struct candidate {
    struct ks_str text;
    double num;
    uint64_t seq;
};

/* The order of values: numbers, then text by bytes. */
static int compare(const struct candidate *a, const struct extreme *b) {
    bool x = !isnan(a->num), y = !isnan(b->num);
    if (x != y) return x ? -1 : 1;
    if (x) return (a->num > b->num) - (a->num < b->num);
    return ks_text_compare(a->text, (struct ks_str){b->text.p, b->text.n});
}

static void offer(int with, struct extreme *e, struct ks_arena *keep, const struct candidate *c) {
    if (e->text.p) {
        int order = with == KS_AGG_AS_MIN ? compare(c, e) : -compare(c, e);
        if (order > 0 || (order == 0 && c->seq >= e->seq)) return;
    }
    ks_aggkind_keep(&e->text, keep, c->text);
    e->num = c->num;
    e->seq = c->seq;
}

static void extreme_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    char tmp[KS_NUM_TEXT];
    struct candidate c = {.text = ks_value_str(x->v, tmp), .seq = x->at.seq};
    if (!ks_aggkind_number(x->v, &c.num)) c.num = NAN;
    offer(with, state, keep, &c);
}

static void extreme_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    const struct extreme *f = from;
    if (f->text.p) offer(with, into, keep, &(struct candidate){{f->text.p, f->text.n}, f->num, f->seq});
}

static void extreme_save(const void *state, struct ks_buf *out) {
    ks_aggkind_save(&((const struct extreme *)state)->text, out);
}

static void extreme_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    (void)tmp;
    ks_aggkind_load(&((struct extreme *)state)->text, from);
}

static struct ks_value extreme_finish(int with, void *state, double param, bool allnum,
                                      struct ks_arena *out) {
    (void)with, (void)param, (void)allnum;
    const struct extreme *e = state;
    return e->text.p ? ks_aggkind_text(out, (struct ks_str){e->text.p, e->text.n}) : ks_value_null();
}

const struct ks_aggkind ks_aggpick_extreme = {sizeof(struct extreme), extreme_add,  extreme_merge,
                                              extreme_finish,         extreme_save, extreme_load};

/* ---- first, last, earliest, latest ---- */

struct picked {
    struct ks_aggkind_kept text;
    struct ks_agg_order at;
};

/* Whether a row at `a` takes the place of one at `b`. Of equal times the first in arrival order stays;
 * `last` is the very last there. */
static bool better(int with, const struct ks_agg_order *a, const struct ks_agg_order *b) {
    switch (with) {
    case KS_AGG_AS_FIRST: return ks_aggkind_before(a, b);
    case KS_AGG_AS_LAST: return ks_aggkind_before(b, a);
    case KS_AGG_AS_EARLIEST: return a->time < b->time || (a->time == b->time && a->seq < b->seq);
    default: return a->time > b->time || (a->time == b->time && a->seq < b->seq);
    }
}

static void choose(int with, struct picked *p, struct ks_arena *keep, struct ks_str text,
                   const struct ks_agg_order *at) {
    bool by_time = with == KS_AGG_AS_EARLIEST || with == KS_AGG_AS_LATEST;
    if (by_time && isnan(at->time)) return;
    if (p->text.p && !better(with, at, &p->at)) return;
    ks_aggkind_keep(&p->text, keep, text);
    p->at = *at;
}

static void row_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    char tmp[KS_NUM_TEXT];
    choose(with, state, keep, ks_value_str(x->v, tmp), &x->at);
}

static void row_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    const struct picked *f = from;
    if (f->text.p) choose(with, into, keep, (struct ks_str){f->text.p, f->text.n}, &f->at);
}

static void row_save(const void *state, struct ks_buf *out) {
    ks_aggkind_save(&((const struct picked *)state)->text, out);
}

static void row_load(void *state, struct ks_arena *tmp, struct ks_str *from) {
    (void)tmp;
    ks_aggkind_load(&((struct picked *)state)->text, from);
}

static struct ks_value row_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)allnum;
    const struct picked *p = state;
    return p->text.p ? ks_aggkind_text(out, (struct ks_str){p->text.p, p->text.n}) : ks_value_null();
}

const struct ks_aggkind ks_aggpick_row = {
    sizeof(struct picked), row_add, row_merge, row_finish, row_save, row_load};

/* ---- earliest_time, latest_time ---- */

struct moment {
    double time;
    bool any;
};

static void moment_take(int with, struct moment *m, double time) {
    if (isnan(time)) return;
    if (!m->any || (with == KS_AGG_AS_MIN ? time < m->time : time > m->time)) m->time = time;
    m->any = true;
}

static void moment_add(int with, void *state, struct ks_arena *keep, const struct ks_aggkind_item *x) {
    (void)keep;
    moment_take(with, state, x->at.time);
}

static void moment_merge(int with, void *into, struct ks_arena *keep, const void *from) {
    (void)keep;
    const struct moment *f = from;
    if (f->any) moment_take(with, into, f->time);
}

static struct ks_value moment_finish(int with, void *state, double param, bool allnum, struct ks_arena *out) {
    (void)with, (void)param, (void)allnum;
    const struct moment *m = state;
    return m->any ? ks_value_text(ks_arena_printf(out, "%.6f", m->time)) : ks_value_null();
}

const struct ks_aggkind ks_aggpick_time = {sizeof(struct moment), moment_add, moment_merge,
                                           moment_finish,         NULL,       NULL};
