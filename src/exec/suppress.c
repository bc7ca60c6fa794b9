/* suppress.c - results kept until their rule is done, then the ones that stand for others passed on.
 *
 * In: columns and rows as ks_run gives them. Out: the same without suppressed rows, in the same order. Which
 * rows stand is decided in order of time (_time, else lastTime, else firstTime, else now), whatever the order
 * of the results: so rows of a rule wait until the next rule or the end. */
#include "exec/suppress.h"

#include "base/hash.h"
#include "base/mem.h"
#include "lang/vocab.h"

#include <stdlib.h>
#include <string.h>

struct held {
    const struct ks_value *cells;
    double time;
    uint32_t at, key; /* position; id of the values of the fields */
    bool out;
};
struct ks_suppress {
    struct ks_output to;
    const struct ks_image *images;
    unsigned n_images;
    double now;
    uint64_t count;
    /* the rule whose rows are held */
    struct ks_arena arena;
    uint32_t rule, n_names;
    struct ks_str name;
    const struct ks_str *names;
    double period;
    struct ks_names *keys;
    struct held *rows;
    size_t n, cap;
};

struct ks_suppress *ks_suppress_new(const struct ks_output *to, const struct ks_image *images,
                                    unsigned n_images, double now) {
    struct ks_suppress *s = ks_mem_zero(1, sizeof *s);
    *s = (struct ks_suppress){.to = *to, .images = images, .n_images = n_images, .now = now};
    ks_arena_init(&s->arena);
    return s;
}

void ks_suppress_free(struct ks_suppress *s) {
    if (!s) return;
    ks_names_free(s->keys);
    ks_mem_free(s->rows);
    ks_arena_fini(&s->arena);
    ks_mem_free(s);
}

uint64_t ks_suppress_count(const struct ks_suppress *s) {
    return s->count;
}

/* ---- what the rule says ---- */

static const struct ks_irule *find_rule(const struct ks_suppress *s, uint32_t rule,
                                        const struct ks_image **im) {
    for (unsigned i = 0; i < s->n_images; rule -= s->images[i++].n_rules)
        if (rule < s->images[i].n_rules) {
            *im = &s->images[i];
            return &s->images[i].rules[rule];
        }
    return NULL;
}

static const struct ks_value *cell(const struct ks_suppress *s, const struct ks_value *cells,
                                   struct ks_str name) {
    for (uint32_t i = 0; i < s->n_names; i++)
        if (ks_text_equal(s->names[i], name)) return &cells[i];
    return NULL;
}

/* The values of the rule's fields, each with its length, so that no two rows look alike by chance. */
static uint32_t key_of(struct ks_suppress *s, uint32_t rule, const struct ks_value *cells, double *period) {
    const struct ks_image *im = NULL;
    const struct ks_irule *r = find_rule(s, rule, &im);
    struct ks_buf b;
    char tmp[KS_NUM_TEXT];
    *period = 0;
    ks_buf_init(&b);
    for (uint32_t i = 0; r && i < r->metas.n; i++) {
        const struct ks_imeta *m = &im->metas[r->metas.at + i];
        if (m->kind != KS_ABOUT_THROTTLE) continue;
        *period = m->num;
        const struct ks_value *v = cell(s, cells, ks_image_text(im, m->key));
        for (uint32_t k = 0; v && k < ks_value_count(v); k++) {
            struct ks_str text = ks_value_str(ks_value_at(v, k), tmp);
            ks_buf_printf(&b, "%zu:", text.n);
            ks_buf_str(&b, text);
        }
        ks_buf_byte(&b, ';');
    }
    if (*period > 0 && !s->keys) s->keys = ks_names_new(ks_hash_seed());
    uint32_t id = *period > 0 ? ks_names_intern(s->keys, ks_buf_view(&b)) : 0;
    ks_buf_fini(&b);
    return id;
}

static double time_of(const struct ks_suppress *s, const struct ks_value *cells) {
    static const char *const names[] = {"_time", "lastTime", "firstTime"};
    double t;
    for (unsigned i = 0; i < 3; i++) {
        const struct ks_value *v = cell(s, cells, ks_text_of(names[i]));
        if (v && v->kind != KS_LIST && ks_value_number(v, &t)) return t;
    }
    return s->now;
}

/* ---- rows of one rule ---- */

static int by_time(const void *a, const void *b) {
    const struct held *x = a, *y = b;
    if (x->time != y->time) return x->time < y->time ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

static int by_place(const void *a, const void *b) {
    uint32_t x = ((const struct held *)a)->at, y = ((const struct held *)b)->at;
    return x < y ? -1 : x > y;
}

static void decide(struct ks_suppress *s) {
    uint32_t n = ks_names_count(s->keys);
    double *last = ks_mem_zero(n + 1, sizeof *last);
    bool *any = ks_mem_zero(n + 1, sizeof *any);
    qsort(s->rows, s->n, sizeof *s->rows, by_time);
    for (size_t i = 0; i < s->n; i++) {
        struct held *h = &s->rows[i];
        h->out = any[h->key] && h->time < last[h->key] + s->period;
        if (h->out) {
            s->count++;
        } else {
            any[h->key] = true;
            last[h->key] = h->time;
        }
    }
    qsort(s->rows, s->n, sizeof *s->rows, by_place);
    ks_mem_free(last);
    ks_mem_free(any);
}

static enum ks_status flush(struct ks_suppress *s) {
    enum ks_status st = KS_OK;
    if (!s->n) return KS_OK;
    decide(s);
    for (size_t i = 0; i < s->n && st == KS_OK; i++)
        if (!s->rows[i].out)
            st = s->to.row(s->to.arg, s->rule, s->name, s->names, s->rows[i].cells, s->n_names);
    s->n = 0;
    ks_names_free(s->keys);
    s->keys = NULL;
    ks_arena_reset(&s->arena);
    return st;
}

static enum ks_status on_columns(void *arg, uint32_t rule, struct ks_str name, const struct ks_str *names,
                                 uint32_t n) {
    struct ks_suppress *s = arg;
    enum ks_status st = flush(s);
    return st == KS_OK ? s->to.columns(s->to.arg, rule, name, names, n) : st;
}

static void hold(struct ks_suppress *s, const struct ks_value *cells, uint32_t key) {
    if (s->n == s->cap) {
        s->cap = ks_mem_next(s->cap, s->n + 1);
        s->rows = ks_mem_grow(s->rows, s->cap, sizeof *s->rows);
    }
    struct ks_value *copy = KS_NEWN(&s->arena, s->n_names + 1, struct ks_value);
    for (uint32_t i = 0; i < s->n_names; i++) copy[i] = ks_value_copy(&s->arena, &cells[i]);
    s->rows[s->n] = (struct held){copy, time_of(s, cells), (uint32_t)s->n, key, false};
    s->n++;
}

static enum ks_status on_row(void *arg, uint32_t rule, struct ks_str name, const struct ks_str *names,
                             const struct ks_value *cells, uint32_t n) {
    struct ks_suppress *s = arg;
    double period;
    enum ks_status st = KS_OK;
    if (s->n && (rule != s->rule || n != s->n_names)) st = flush(s);
    if (st != KS_OK) return st;
    s->names = names;
    s->n_names = n;
    uint32_t key = key_of(s, rule, cells, &period);
    if (period <= 0) return s->to.row(s->to.arg, rule, name, names, cells, n);
    s->rule = rule;
    s->name = name;
    s->period = period;
    hold(s, cells, key);
    return KS_OK;
}

static enum ks_status on_end(void *arg) {
    struct ks_suppress *s = arg;
    enum ks_status st = flush(s);
    return st == KS_OK ? s->to.end(s->to.arg) : st;
}

struct ks_output ks_suppress_output(struct ks_suppress *s) {
    return (struct ks_output){s, on_columns, on_row, on_end};
}
