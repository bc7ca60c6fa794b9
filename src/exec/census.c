/* census.c - counts the fields of a log.
 *
 * In: logs. Out: names with counts. One thread flattens every event whole; the ids of names are dense, so
 * that the counts are an array. Memory grows with the number of names (bounded by KS_MAX_NAMES), not of
 * events. */
#include "exec/census.h"

#include "base/mem.h"
#include "scan/scan.h"

#include <stdlib.h>
#include <string.h>

struct taking {
    struct ks_arena *a;
    struct ks_paths *paths;
    struct ks_flat *flat;
    struct ks_envelope envelope;
    struct ks_str csv;
    struct ks_census *c;
    struct ks_census_field *at; /* by id of the name */
    uint32_t cap;
};

static struct ks_census_field *field(struct taking *t, uint32_t id) {
    if (id >= t->cap) {
        uint32_t cap = (uint32_t)ks_mem_next(t->cap, id + 1);
        t->at = ks_mem_grow(t->at, cap, sizeof *t->at);
        memset(t->at + t->cap, 0, (cap - t->cap) * sizeof *t->at);
        t->cap = cap;
    }
    return &t->at[id];
}

/* Cut where a character begins. */
static struct ks_str example(struct taking *t, const struct ks_value *v) {
    char digits[KS_NUM_TEXT];
    struct ks_str s = ks_value_str(v, digits);
    size_t n = s.n;
    if (n > KS_CENSUS_EXAMPLE)
        for (n = KS_CENSUS_EXAMPLE; n && ((unsigned char)s.p[n] & 0xc0) == 0x80;) n--;
    return ks_arena_str(t->a, ks_text_cut(s, 0, n));
}

static void count(struct taking *t, const struct ks_event *ev, uint32_t id) {
    const struct ks_value *v = &ev->cells[id];
    struct ks_census_field *f = field(t, id);
    if (v->kind == KS_NULL) return;
    if (!f->events++) {
        f->name = ks_paths_name(t->paths, id);
        f->example = example(t, ks_value_at(v, 0));
    }
    f->lists += v->kind == KS_LIST;
}

static void on_event(void *arg, const struct ks_unwrapped *u) {
    struct taking *t = arg;
    const struct ks_event *ev = ks_envelope_flatten(u, t->flat);
    if (!ev || ev->damage == KS_EMPTY_LINE) return;
    if (ev->damage != KS_WHOLE) {
        t->c->damaged++;
        return;
    }
    t->c->events++;
    for (uint32_t i = 0; i < ev->n_ids; i++) count(t, ev, ev->ids[i]);
}

static void on_record(void *arg, const char *p, size_t n) {
    struct taking *t = arg;
    ks_envelope_record(&t->envelope, p, n, t->csv, on_event, t);
}

static int by_share(const void *a, const void *b) {
    const struct ks_census_field *x = a, *y = b;
    if (x->events != y->events) return x->events > y->events ? -1 : 1;
    return ks_text_compare(x->name, y->name);
}

static void finish(struct taking *t) {
    uint32_t n = 0;
    struct ks_census *c = t->c;
    for (uint32_t i = 0; i < t->cap; i++) n += t->at[i].events > 0;
    c->fields = KS_NEWN(t->a, n + 1, struct ks_census_field);
    for (uint32_t i = 0; i < t->cap; i++) {
        if (!t->at[i].events) continue;
        c->fields[c->n] = t->at[i];
        c->fields[c->n++].name = ks_arena_str(t->a, t->at[i].name);
    }
    if (c->n) qsort(c->fields, c->n, sizeof *c->fields, by_share);
}

static enum ks_status take(struct taking *t, struct ks_read *r, struct ks_error *err) {
    struct ks_block b = {0};
    enum ks_status s = KS_OK;
    while (!(s = ks_read_next(r, &b, true, err))) {
        t->csv = b.csv;
        ks_records_each(&b, on_record, t);
    }
    ks_read_free_block(&b);
    if (s != KS_END) return s;
    if (ks_paths_full(t->paths))
        return ks_status_fail(err, KS_EWORLD, "the log has too many different field names");
    return KS_OK;
}

enum ks_status ks_census_take(struct ks_arena *a, const char *const *paths, unsigned n_paths,
                              const volatile int *stop, struct ks_census *out, struct ks_error *err) {
    *out = (struct ks_census){0};
    const struct ks_kernel *k = ks_kernel_pick(NULL);
    struct ks_read *r = NULL;
    struct ks_read_opts o = {.paths = paths, .n_paths = n_paths, .stop = stop};
    if (!k) return ks_status_fail(err, KS_EUSAGE, "KSPL_KERNEL names no kernel that runs here");
    enum ks_status s = ks_read_open(&r, &o, err);
    if (s) return s;
    struct taking t = {.a = a, .paths = ks_paths_new(true), .c = out};
    const struct ks_envelope_opts how = {.only = KS_SHAPE_COUNT, .facts = true};
    t.flat = ks_flat_new(t.paths, k);
    ks_envelope_init(&t.envelope, k, &how);
    s = take(&t, r, err);
    if (!s) finish(&t);
    ks_envelope_fini(&t.envelope);
    ks_flat_free(t.flat);
    ks_paths_free(t.paths);
    ks_mem_free(t.at);
    ks_read_close(r);
    return s;
}

uint64_t ks_census_events(const struct ks_census *c, struct ks_str name) {
    for (uint32_t i = 0; i < c->n; i++)
        if (ks_text_equal(c->fields[i].name, name)) return c->fields[i].events;
    return 0;
}

/* Same letters in other cases are nearest; fields come most frequent first, so ties go to them. */
const struct ks_census_field *ks_census_near(const struct ks_census *c, struct ks_str name) {
    unsigned best = (unsigned)(name.n / 3 > 1 ? name.n / 3 : 1) + 1;
    const struct ks_census_field *found = NULL;
    for (uint32_t i = 0; i < c->n; i++) {
        unsigned d = ks_text_distance(name, c->fields[i].name, best);
        if (d < best) best = d, found = &c->fields[i];
    }
    return found;
}
