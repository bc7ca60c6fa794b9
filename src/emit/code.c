/* code.c - the operators of a plan as segments of code, each with its sink.
 *
 * A segment is straight: tests jump to the one DROP behind its KEEP. In the first segment fields are
 * loaded from the event when the first filters need them, test by test, so that an event that is
 * dropped early costs little; all others are loaded once the filters are over. */
#include "emit/code.h"

#include "emit/tables.h"

static uint32_t text_reg(struct ks_code *c, struct ks_str s) {
    return KS_CODE_CONST | ks_consts_text(&c->consts, KS_C_TEXT, 0, s, KS_STR(""));
}

/* ---- loading ---- */

static void load(void *arg, uint32_t f) {
    struct ks_code *c = arg;
    const struct ks_pfield *field = &c->plan->fields[f];
    if (!c->wanted[f] || c->loaded[f]) return;
    c->loaded[f] = true;
    switch ((enum ks_iorigin)field->origin) {
    case KS_FROM_EVENT: ks_code_emit(c, KS_OP_LOAD, 0, f, 0, 0); break;
    case KS_FROM_META: ks_code_emit(c, KS_OP_META, 0, f, field->meta, 0); break;
    case KS_FROM_RAW: ks_code_emit(c, KS_OP_RAW, 0, f, 0, 0); break;
    case KS_FROM_TIME: ks_code_emit(c, KS_OP_TIME, 0, f, 0, 0); break;
    case KS_FROM_RULE: break;
    }
}

static void load_rest(struct ks_code *c) {
    if (!c->leading) return;
    c->leading = false;
    for (uint32_t f = 0; f < c->plan->n_fields; f++) load(c, f);
}

/* ---- operators ---- */

static void conjunct(struct ks_code *c, const struct ks_x *x) {
    if (c->leading) ks_ir_reads(x, load, c);
    ks_code_unless(c, x, &c->drop);
}

static void filter(struct ks_code *c, const struct ks_x *x) {
    if (x->kind != KS_X_AND) conjunct(c, x);
    for (uint32_t i = 0; x->kind == KS_X_AND && i < x->n; i++) conjunct(c, x->kids[i]);
}

/* Numbers go to the field directly; anything that may be a boolean or a string passes MOVE. */
static void set(struct ks_code *c, const struct ks_pop *op) {
    bool number = op->x->kind == KS_X_OP &&
                  (op->x->op == KS_OP_SUB || op->x->op == KS_OP_MUL || op->x->op == KS_OP_DIV ||
                   op->x->op == KS_OP_MOD || op->x->op == KS_OP_NEG);
    if (number) {
        ks_code_into(c, op->x, op->field);
        return;
    }
    uint32_t reg = ks_code_value(c, op->x);
    if (reg != op->field) ks_code_emit(c, KS_OP_MOVE, 0, op->field, reg, 0);
}

static void set_named(struct ks_code *c, const struct ks_pop *op) {
    uint32_t name = ks_code_value(c, op->name);
    ks_code_emit(c, KS_OP_NAMED, 0, name, ks_code_value(c, op->x), 0);
}

static void flag(struct ks_code *c, const struct ks_pop *op) {
    uint32_t end = KS_LABEL_NONE;
    ks_code_emit(c, KS_OP_NULL, 0, op->field, 0, 0);
    if (op->both) {
        uint32_t reg = ks_code_value(c, op->x);
        ks_code_jump(c, KS_OP_JNULL, reg, &end);
        ks_code_emit(c, KS_OP_MOVE, 0, op->field, text_reg(c, KS_STR("0")), 0);
        ks_code_jump(c, KS_OP_JF, reg, &end);
    } else {
        ks_code_unless(c, op->x, &end);
    }
    ks_code_emit(c, KS_OP_MOVE, 0, op->field, text_reg(c, KS_STR("1")), 0);
    ks_code_place(c, &end);
}

static void move(struct ks_code *c, const struct ks_pop *op) {
    ks_code_emit(c, KS_OP_MOVE, 0, op->field, op->from, 0);
    ks_code_emit(c, KS_OP_NULL, 0, op->from, 0, 0);
}

static uint32_t description(struct ks_code *c, const struct ks_pdesc *d) {
    if (d->table) d->at[0].num = ks_tables_intern(c->out, d->table, d->columns, d->n_columns);
    return ks_consts_desc(&c->consts, d);
}

/* Operands as the columns of the row say: registers from and field, then the description. */
static uint32_t operand_of(struct ks_code *c, const struct ks_pop *op, uint8_t kind, bool second) {
    if (kind == KS_U_) return 0;
    if (kind == KS_U_W) return op->field;
    if (kind == KS_U_N) return op->flags;
    if (kind != KS_U_R) return description(c, op->desc);
    return second && ks_op_rows[op->code].a == KS_U_R ? op->field : op->from;
}

static void perform(struct ks_code *c, const struct ks_pop *op) {
    const struct ks_op_row *row = &ks_op_rows[op->code];
    uint32_t a = operand_of(c, op, row->a, false), b = operand_of(c, op, row->b, true);
    ks_code_emit(c, (enum ks_op)op->code, 0, a, b, operand_of(c, op, row->c, true));
}

/* ---- sinks ---- */

static struct ks_irange keys(struct ks_code *c, const struct ks_psink *s) {
    struct ks_irange r = {ks_image_count(c->out, KS_SECT_KEYS), s->n_keys};
    for (uint32_t i = 0; i < s->n_keys; i++) (void)ks_image_add(c->out, KS_SECT_KEYS, &s->keys[i]);
    return r;
}

static struct ks_irange aggs(struct ks_code *c, const struct ks_psink *s) {
    struct ks_irange r = {ks_image_count(c->out, KS_SECT_AGGS), s->n_aggs};
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        const struct ks_pagg *p = &s->aggs[i];
        struct ks_iagg a = {.agg = p->agg, .flags = p->flags, .in = p->in, .out = p->out, .param = p->param};
        a.in_name = ks_image_intern(c->out, p->in_name);
        a.out_name = ks_image_intern(c->out, p->out_name);
        (void)ks_image_add(c->out, KS_SECT_AGGS, &a);
    }
    return r;
}

static uint32_t add_sink(struct ks_code *c, const struct ks_pop *op) {
    const struct ks_psink *s = op->sink;
    struct ks_isink out = {
        .kind = s->kind, .flags = s->flags, .limit = s->limit, .cond = s->cond, .stage = op->stage};
    out.pipe = s->pipe;
    bool fills = s->kind == KS_SINK_FILLALL || (s->flags & KS_SINK_FILL);
    out.value = fills ? ks_consts_text(&c->consts, KS_C_TEXT, 0, s->value, KS_STR("")) : KS_NONE;
    if (op->desc) out.value = ks_consts_desc(&c->consts, op->desc);
    for (uint32_t i = 0; i < KS_SINK_FIELDS; i++) out.f[i] = s->f[i];
    for (uint32_t i = 0; i < KS_SINK_TEXTS; i++)
        out.c[i] = s->c[i].p ? ks_consts_text(&c->consts, KS_C_TEXT, 0, s->c[i], KS_STR("")) : KS_NONE;
    out.names = s->names ? ks_consts_project(&c->consts, KS_PROJ_KEEP, s->names, s->n_names) : KS_NONE;
    out.keys = keys(c, s);
    out.aggs = aggs(c, s);
    return ks_image_add(c->out, KS_SECT_SINKS, &out);
}

static void end_segment(struct ks_code *c, const struct ks_pop *op) {
    ks_code_emit(c, KS_OP_KEEP, 0, 0, 0, 0);
    if (c->drop != KS_LABEL_NONE) {
        ks_code_place(c, &c->drop);
        ks_code_emit(c, KS_OP_DROP, 0, 0, 0, 0);
    }
    uint32_t end = (uint32_t)(c->insts.n / sizeof(struct ks_code_inst));
    struct ks_iseg seg = {.code = {c->from, end - c->from}, .sink = add_sink(c, op)};
    ks_buf_add(&c->segs, &seg, sizeof seg);
    c->from = end;
}

/* ---- the rule ---- */

static void one(struct ks_code *c, const struct ks_pop *op) {
    c->at = op->at.from;
    if (op->kind != KS_P_FILTER && op->kind != KS_P_PASS) load_rest(c);
    switch ((enum ks_pkind)op->kind) {
    case KS_P_FILTER: filter(c, op->x); break;
    case KS_P_SET: set(c, op); break;
    case KS_P_SETNAMED: set_named(c, op); break;
    case KS_P_FLAG: flag(c, op); break;
    case KS_P_MOVE: move(c, op); break;
    case KS_P_NULL: ks_code_emit(c, KS_OP_NULL, 0, op->field, 0, 0); break;
    case KS_P_FILL: ks_code_emit(c, KS_OP_FILL, 0, op->field, text_reg(c, op->value), 0); break;
    case KS_P_GEO:
        ks_code_emit(c, KS_OP_GEO, 0, op->from, ks_consts_geo(&c->consts, op->value, op->pairs, op->n), 0);
        break;
    case KS_P_PROJECT:
        ks_code_emit(c, KS_OP_PROJECT, 0, ks_consts_project(&c->consts, (uint8_t)op->flags, op->names, op->n),
                     0, 0);
        break;
    case KS_P_RENAMEW:
        ks_code_emit(c, KS_OP_RENAMEW, 0,
                     ks_consts_text(&c->consts, KS_C_RENAME, 0, op->names[0], op->names[1]), 0, 0);
        break;
    case KS_P_SHOWN: break;
    case KS_P_DO: perform(c, op); break;
    case KS_P_EACH:
        ks_code_each(c, op->from, op->from == KS_NONE ? ks_consts_desc(&c->consts, op->desc) : 0, &c->each);
        break;
    case KS_P_NEXT:
        ks_code_emit(c, KS_OP_NEXT, 0, 0, 0, 0);
        ks_code_place(c, &c->each);
        break;
    case KS_P_PASS: ks_code_emit(c, KS_OP_PASS, 0, op->stage, 0, 0); break;
    case KS_P_SINK: end_segment(c, op); break;
    }
    c->top = 0;
}

static void pipe(struct ks_code *c, uint32_t i) {
    const struct ks_ppipe *q = &c->plan->pipes[i];
    uint32_t from = (uint32_t)(c->segs.n / sizeof(struct ks_iseg));
    const struct ks_pop *first = i == 0 ? c->plan->ops : q->ops;
    c->leading = true;
    c->wanted = q->wanted;
    for (uint32_t f = 0; f < c->plan->n_fields; f++) c->loaded[f] = false;
    for (const struct ks_pop *op = first; op; op = op->next) one(c, op);
    struct ks_ipipe out = {.source = q->source, .made = i == 0 ? c->plan->made : q->made};
    out.segs = (struct ks_irange){from, (uint32_t)(c->segs.n / sizeof(struct ks_iseg)) - from};
    out.data = ks_image_intern(c->out, i == 0 ? c->plan->data : q->data);
    out.table = q->table ? description(c, q->table) : KS_NONE;
    if (q->source == KS_SRC_EVENTS && ((i == 0 ? c->plan->flags : q->flags) & KS_RULE_GENERATES))
        out.source = KS_SRC_MADE;
    ks_buf_add(&c->pipes, &out, sizeof out);
}

void ks_code_rule(struct ks_code *c) {
    c->drop = c->each = KS_LABEL_NONE;
    for (uint32_t i = 0; i < c->plan->n_pipes; i++) pipe(c, i);
}
