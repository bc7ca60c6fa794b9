/* ir.c - making pieces of a plan, walking its expressions.
 *
 * Everything lives in the arena of the plan. Arrays grow by doubling in the arena: the garbage is at
 * most as large as what is kept, and linear. */
#include "plan/ir.h"

#include "base/hash.h"

#include <string.h>

void *ks_ir_grow(struct ks_plan *p, void *items, uint32_t n, size_t size) {
    bool full = n == 0 || (n & (n - 1)) == 0;
    if (!full) return items;
    char *more = ks_arena_zero(p->arena, n ? 2 * (size_t)n : 1, size);
    if (n) memcpy(more, items, n * size);
    return more;
}

static const struct {
    const char *name;
    uint8_t origin, meta;
} known[] = {
    {"host", KS_FROM_META, KS_META_HOST},
    {"source", KS_FROM_META, KS_META_SOURCE},
    {"sourcetype", KS_FROM_META, KS_META_SOURCETYPE},
    {"index", KS_FROM_META, KS_META_INDEX},
    {"_raw", KS_FROM_RAW, 0},
    {"_time", KS_FROM_TIME, 0},
};

static uint32_t add_field(struct ks_plan *p, struct ks_pfield f) {
    p->fields = ks_ir_grow(p, p->fields, p->n_fields, sizeof *p->fields);
    p->fields[p->n_fields] = f;
    return p->n_fields++;
}

uint32_t ks_ir_hidden(struct ks_plan *p) {
    return add_field(p, (struct ks_pfield){.name = KS_STR(""), .origin = KS_FROM_RULE});
}

uint32_t ks_ir_slot(struct ks_plan *p, struct ks_str name) {
    uint32_t n = ks_names_count(p->names), id = ks_names_intern(p->names, name);
    if (id < n) return p->slot_of[id];
    struct ks_pfield f = {.name = ks_arena_str(p->arena, name), .origin = KS_FROM_RULE};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ks_text_is(name, known[i].name)) f.origin = known[i].origin, f.meta = known[i].meta;
    p->slot_of = ks_ir_grow(p, p->slot_of, n, sizeof *p->slot_of);
    return p->slot_of[id] = add_field(p, f);
}

struct ks_pop *ks_ir_op(struct ks_plan *p, enum ks_pkind kind, uint32_t stage, struct ks_span at) {
    struct ks_pop *op = KS_NEW(p->arena, struct ks_pop);
    op->kind = (uint8_t)kind;
    op->stage = stage;
    op->at = at;
    op->field = op->from = KS_NONE;
    *p->end = op;
    p->end = &op->next;
    return op;
}

void ks_ir_sink_init(struct ks_psink *s, enum ks_isink_kind kind) {
    *s = (struct ks_psink){.kind = (uint16_t)kind, .cond = KS_NONE, .pipe = KS_NONE};
    for (uint32_t i = 0; i < KS_SINK_FIELDS; i++) s->f[i] = KS_NONE;
}

struct ks_pop *ks_ir_sink(struct ks_plan *p, enum ks_isink_kind kind, uint32_t stage, struct ks_span at) {
    struct ks_pop *op = ks_ir_op(p, KS_P_SINK, stage, at);
    op->sink = KS_NEW(p->arena, struct ks_psink);
    ks_ir_sink_init(op->sink, kind);
    return op;
}

/* ---- operations with descriptions ---- */

struct ks_pop *ks_ir_do(struct ks_plan *p, enum ks_op code, uint32_t stage, struct ks_span at) {
    struct ks_pop *op = ks_ir_op(p, KS_P_DO, stage, at);
    op->code = (uint8_t)code;
    return op;
}

struct ks_pdesc *ks_ir_desc(struct ks_plan *p, uint8_t kind) {
    struct ks_pdesc *d = KS_NEW(p->arena, struct ks_pdesc);
    d->kind = kind;
    return d;
}

struct ks_pmember *ks_ir_member(struct ks_plan *p, struct ks_pdesc *d, char letter) {
    d->at = ks_ir_grow(p, d->at, d->n, sizeof *d->at);
    d->at[d->n] = (struct ks_pmember){.letter = letter, .field = KS_NONE};
    return &d->at[d->n++];
}

void ks_ir_number(struct ks_plan *p, struct ks_pdesc *d, char letter, double num) {
    ks_ir_member(p, d, letter)->num = num;
}

void ks_ir_text(struct ks_plan *p, struct ks_pdesc *d, struct ks_str text) {
    ks_ir_member(p, d, 't')->text = text;
}

void ks_ir_writes(struct ks_plan *p, struct ks_pdesc *d, uint32_t field, bool sure) {
    struct ks_pmember *m = ks_ir_member(p, d, 'f');
    m->field = field;
    m->writes = true;
    m->sure = sure;
}

static void call(void (*visit)(void *arg, uint32_t field), void *arg, uint32_t field) {
    if (visit && field != KS_NONE) visit(arg, field);
}

void ks_ir_effects(const struct ks_pop *op, const struct ks_ir_visit *v, void *arg) {
    call(v->reads, arg, op->from);
    for (uint32_t i = 0; op->desc && i < op->desc->n; i++) {
        const struct ks_pmember *m = &op->desc->at[i];
        if (m->letter == 'f') call(!m->writes ? v->reads : m->sure ? v->writes : v->may_write, arg, m->field);
    }
    bool writes = ks_op_rows[op->code].a == KS_U_W;
    call(writes ? v->writes : v->reads, arg, op->field);
}

struct ks_x *ks_ir_x(struct ks_plan *p, enum ks_xkind kind, struct ks_span at, uint32_t kids) {
    struct ks_x *x = KS_NEW(p->arena, struct ks_x);
    x->kind = (uint8_t)kind;
    x->at = at;
    x->field = KS_NONE;
    x->n = kids;
    if (kids) x->kids = KS_NEWN(p->arena, kids, struct ks_x *);
    return x;
}

static uint8_t types_of(const struct ks_value *v) {
    switch ((enum ks_kind)v->kind) {
    case KS_NULL: return KS_T_NULL;
    case KS_BOOL: return KS_T_BOOL;
    case KS_NUM: return KS_T_NUM;
    case KS_TEXT: return v->flags & KS_VF_STRING ? KS_T_STR : KS_T_NUM;
    case KS_LIST: break;
    }
    return KS_T_FIELD;
}

struct ks_x *ks_ir_const(struct ks_plan *p, struct ks_value v, struct ks_span at) {
    struct ks_x *x = ks_ir_x(p, KS_X_CONST, at, 0);
    x->val = v;
    x->types = types_of(&v);
    x->sure = v.kind != KS_NULL;
    x->literal = true;
    return x;
}

struct ks_x *ks_ir_test(struct ks_plan *p, enum ks_op op, uint32_t field, uint8_t ckind, uint8_t cflags,
                        struct ks_str text, struct ks_span at) {
    struct ks_x *x = ks_ir_x(p, KS_X_TEST, at, 0);
    x->op = (uint8_t)op;
    x->field = field;
    x->ckind = ckind;
    x->cflags = cflags;
    x->val = ks_value_text(text);
    x->types = KS_T_BOOL;
    x->sure = true;
    return x;
}

bool ks_ir_is_true(const struct ks_x *x) {
    return x->kind == KS_X_CONST && x->val.kind == KS_BOOL && x->val.n;
}

void ks_ir_reads(const struct ks_x *x, void (*visit)(void *arg, uint32_t field), void *arg) {
    if (x->kind == KS_X_FIELD || x->kind == KS_X_TEST) visit(arg, x->field);
    for (uint32_t i = 0; i < x->n; i++) ks_ir_reads(x->kids[i], visit, arg);
}
