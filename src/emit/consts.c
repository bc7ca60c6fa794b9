/* consts.c - the constants of a rule.
 *
 * A constant's identity is its kind, flags, number and texts; a hash table of those as one key keeps
 * each once. The members of PROJECT and GEO must lie side by side, so they are added without a
 * look. Indices count from the rule's first constant until ks_consts_flush. */
#include "emit/code.h"

#include "base/mem.h"

#include <string.h>

void ks_consts_init(struct ks_consts *c, struct ks_builder *out) {
    *c = (struct ks_consts){.out = out, .ids = ks_names_new(0)};
    ks_buf_init(&c->list);
}

void ks_consts_fini(struct ks_consts *c) {
    ks_names_free(c->ids);
    ks_mem_free(c->place);
    ks_buf_fini(&c->list);
}

uint32_t ks_consts_count(const struct ks_consts *c) {
    return (uint32_t)(c->list.n / sizeof(struct ks_iconst));
}

static uint32_t add(struct ks_consts *c, const struct ks_iconst *k) {
    ks_buf_add(&c->list, k, sizeof *k);
    return ks_consts_count(c) - 1;
}

/* The id of a key; *fresh when it is the first of its kind. */
static uint32_t known(struct ks_consts *c, const struct ks_iconst *k, bool *fresh) {
    struct {
        uint32_t kind, flags, text_at, text_n, more_at, more_n;
        uint64_t bits;
    } key = {k->kind, k->flags, k->text.at, k->text.n, k->more.at, k->more.n, 0};
    memcpy(&key.bits, &k->num, sizeof key.bits);
    uint32_t id = ks_names_intern(c->ids, (struct ks_str){(const char *)&key, sizeof key});
    *fresh = id == c->n_ids;
    return id;
}

/* Texts are interned, so equal texts have equal places. */
static uint32_t once(struct ks_consts *c, const struct ks_iconst *k) {
    bool fresh;
    uint32_t id = known(c, k, &fresh);
    if (!fresh) return c->place[id];
    if (c->n_ids == c->cap_ids) {
        c->cap_ids = (uint32_t)ks_mem_next(c->cap_ids, c->n_ids + 1);
        c->place = ks_mem_grow(c->place, c->cap_ids, sizeof *c->place);
    }
    c->n_ids++;
    return c->place[id] = add(c, k);
}

uint32_t ks_consts_text(struct ks_consts *c, enum ks_iconst_kind kind, uint8_t flags, struct ks_str text,
                        struct ks_str more) {
    struct ks_iconst k = {.kind = (uint8_t)kind, .flags = flags};
    k.text = ks_image_intern(c->out, text);
    k.more = ks_image_intern(c->out, more);
    return once(c, &k);
}

uint32_t ks_consts_value(struct ks_consts *c, const struct ks_value *v) {
    struct ks_iconst k = {.kind = KS_C_NULL};
    if (v->kind == KS_TEXT)
        return ks_consts_text(c, v->flags & KS_VF_STRING ? KS_C_STRING : KS_C_TEXT, 0,
                              (struct ks_str){v->p, v->n}, KS_STR(""));
    if (v->kind == KS_BOOL) k.kind = KS_C_BOOL, k.num = v->n != 0;
    if (v->kind == KS_NUM) k.kind = KS_C_NUM, k.num = v->num;
    return once(c, &k);
}

uint32_t ks_consts_project(struct ks_consts *c, uint8_t flags, const struct ks_str *names, uint32_t n) {
    uint32_t from = ks_consts_count(c);
    for (uint32_t i = 0; i < n; i++) {
        struct ks_iconst k = {.kind = KS_C_PATTERN, .flags = KS_PAT_NAME};
        k.text = ks_image_intern(c->out, names[i]);
        add(c, &k);
    }
    struct ks_iconst k = {.kind = KS_C_PROJECT, .flags = flags, .range = {from, n}};
    return add(c, &k);
}

uint32_t ks_consts_geo(struct ks_consts *c, struct ks_str lang, const uint32_t *pairs, uint32_t n) {
    uint32_t from = ks_consts_count(c);
    for (uint32_t i = 0; i < 2 * n; i++) {
        struct ks_iconst k = {.kind = KS_C_NUM, .num = pairs[i]};
        add(c, &k);
    }
    struct ks_iconst k = {.kind = KS_C_GEO, .range = {from, 2 * n}, .text = ks_image_intern(c->out, lang)};
    return add(c, &k);
}

uint32_t ks_consts_desc(struct ks_consts *c, const struct ks_pdesc *d) {
    uint32_t from = ks_consts_count(c);
    for (uint32_t i = 0; i < d->n; i++) {
        const struct ks_pmember *m = &d->at[i];
        struct ks_iconst k = {.kind = m->letter == 't' ? KS_C_TEXT : KS_C_NUM};
        k.text = ks_image_intern(c->out, m->text);
        k.num = m->letter == 'f' ? m->field : m->num;
        add(c, &k);
    }
    struct ks_iconst k = {.kind = d->kind, .flags = d->flags, .num = d->num, .range = {from, d->n}};
    k.text = ks_image_intern(c->out, d->text);
    k.more = ks_image_intern(c->out, d->more);
    return add(c, &k);
}

struct ks_irange ks_consts_flush(struct ks_consts *c) {
    uint32_t base = ks_image_count(c->out, KS_SECT_CONSTS), n = ks_consts_count(c);
    struct ks_iconst *k = (struct ks_iconst *)(void *)c->list.p;
    for (uint32_t i = 0; i < n; i++) {
        if (k[i].kind == KS_C_PROJECT || k[i].kind >= KS_C_GEO) k[i].range.at += base;
        (void)ks_image_add(c->out, KS_SECT_CONSTS, &k[i]);
    }
    return (struct ks_irange){base, n};
}
