/* irprint.c - plans as text, for `kspl explain`, traces and tests: one operator a line, expressions in
 * the notation of eval, tests in that of search. */
#include "plan/ir.h"

static void field_name(const struct ks_plan *p, uint32_t f, struct ks_buf *out) {
    if (f == KS_NONE)
        ks_buf_text(out, "-");
    else if (p->fields[f].name.n)
        ks_buf_str(out, p->fields[f].name);
    else
        ks_buf_printf(out, "#%u", f);
}

static void value(const struct ks_value *v, struct ks_buf *out) {
    char digits[KS_NUM_TEXT];
    if (v->kind == KS_NULL)
        ks_buf_text(out, "null");
    else if (v->kind == KS_BOOL)
        ks_buf_text(out, v->n ? "true" : "false");
    else if (v->kind == KS_NUM || !(v->flags & KS_VF_STRING))
        ks_buf_str(out, ks_value_str(v, digits));
    else
        ks_buf_printf(out, "\"%.*s\"", (int)v->n, v->p);
}

static void kids(const struct ks_plan *p, const struct ks_x *x, const char *between, struct ks_buf *out) {
    ks_buf_byte(out, '(');
    for (uint32_t i = 0; i < x->n; i++) {
        if (i) ks_buf_text(out, between);
        ks_ir_print_x(p, x->kids[i], out);
    }
    ks_buf_byte(out, ')');
}

static void operation(const struct ks_plan *p, const struct ks_x *x, struct ks_buf *out) {
    const char *name = ks_op_rows[x->op].name;
    if (x->n == 2) {
        ks_buf_byte(out, '(');
        ks_ir_print_x(p, x->kids[0], out);
        ks_buf_printf(out, " %s ", name);
        ks_ir_print_x(p, x->kids[1], out);
        ks_buf_byte(out, ')');
    } else {
        ks_buf_text(out, name);
        kids(p, x, "", out);
    }
}

void ks_ir_print_x(const struct ks_plan *p, const struct ks_x *x, struct ks_buf *out) {
    switch ((enum ks_xkind)x->kind) {
    case KS_X_CONST: value(&x->val, out); break;
    case KS_X_FIELD: field_name(p, x->field, out); break;
    case KS_X_TEST:
        ks_buf_printf(out, "%s[", ks_op_rows[x->op].name);
        field_name(p, x->field, out);
        if (x->ckind != KS_C_NULL) ks_buf_printf(out, " %.*s", (int)x->val.n, x->val.p);
        ks_buf_byte(out, ']');
        break;
    case KS_X_OP: operation(p, x, out); break;
    case KS_X_AND: kids(p, x, " and ", out); break;
    case KS_X_OR: kids(p, x, " or ", out); break;
    case KS_X_SUB: ks_buf_printf(out, "[pipe %u]", x->field); break;
    case KS_X_TEMPLATE:
        ks_buf_printf(out, "%s[%.*s]", ks_op_rows[x->op].name, (int)x->val.n, x->val.p);
        break;
    case KS_X_ITEM: ks_buf_printf(out, "item%u", x->cflags); break;
    case KS_X_LOOP:
    case KS_X_CALL:
        ks_buf_text(out, ks_func_rows[x->op].name);
        kids(p, x, ", ", out);
        break;
    }
}

static void sink_aggs(const struct ks_plan *p, const struct ks_psink *s, struct ks_buf *out) {
    for (uint32_t i = 0; i < s->n_aggs; i++) {
        ks_buf_printf(out, " %s", ks_agg_rows[s->aggs[i].agg].name);
        if (ks_agg_rows[s->aggs[i].agg].param) ks_buf_printf(out, "%g", s->aggs[i].param);
        ks_buf_byte(out, '(');
        if (s->aggs[i].flags & KS_AGG_WILD)
            ks_buf_str(out, s->aggs[i].in_name);
        else if (s->aggs[i].in != KS_NONE)
            field_name(p, s->aggs[i].in, out);
        ks_buf_printf(out, ")->%.*s", KS_FMT(s->aggs[i].out_name));
    }
}

static void sink(const struct ks_plan *p, const struct ks_psink *s, struct ks_buf *out) {
    ks_buf_printf(out, "=> %s", ks_sink_rows[s->kind].plan);
    for (unsigned i = 0; i < ks_sink_flag_count; i++)
        if (s->flags & ks_sink_flags[i].bit) ks_buf_printf(out, " %s", ks_sink_flags[i].name);
    for (uint32_t i = 0; i < KS_SINK_FIELDS; i++) {
        if (s->f[i] == KS_NONE) continue;
        ks_buf_printf(out, " f%u=", i);
        field_name(p, s->f[i], out);
    }
    for (uint32_t i = 0; i < KS_SINK_TEXTS; i++)
        if (s->c[i].p) ks_buf_printf(out, " c%u=%.*s", i, KS_FMT(s->c[i]));
    for (uint32_t i = 0; i < s->n_names; i++) ks_buf_printf(out, " %.*s", KS_FMT(s->names[i]));
    if (s->pipe != KS_NONE) ks_buf_printf(out, " pipe %u", s->pipe);
    if (s->limit) ks_buf_printf(out, " limit=%lld", (long long)s->limit);
    if (s->value.n) ks_buf_printf(out, " value=%.*s", KS_FMT(s->value));
    if (s->cond != KS_NONE) ks_buf_printf(out, " while #%u", s->cond);
    sink_aggs(p, s, out);
    if (s->n_keys) ks_buf_text(out, " by");
    for (uint32_t i = 0; i < s->n_keys; i++) {
        ks_buf_text(out, s->keys[i].desc ? " -" : " ");
        field_name(p, s->keys[i].field, out);
    }
}

static void assignment(const struct ks_plan *p, const char *name, const struct ks_pop *op,
                       struct ks_buf *out) {
    ks_buf_printf(out, "%s ", name);
    field_name(p, op->field, out);
    ks_buf_text(out, " := ");
    if (op->x)
        ks_ir_print_x(p, op->x, out);
    else if (op->kind == KS_P_MOVE)
        field_name(p, op->from, out);
    else
        ks_buf_str(out, op->value);
}

static void geo(const struct ks_plan *p, const struct ks_pop *op, struct ks_buf *out) {
    ks_buf_text(out, "geo ");
    field_name(p, op->from, out);
    ks_buf_text(out, " ->");
    for (uint32_t i = 0; i < op->n; i++) {
        ks_buf_byte(out, ' ');
        field_name(p, op->pairs[2 * i + 1], out);
    }
}

static void listed(const char *name, const struct ks_pop *op, struct ks_buf *out) {
    ks_buf_text(out, name);
    for (uint32_t i = 0; i < op->n; i++) ks_buf_printf(out, " %.*s", KS_FMT(op->names[i]));
}

static void perform(const struct ks_plan *p, const struct ks_pop *op, struct ks_buf *out) {
    const struct ks_pdesc *d = op->desc;
    ks_buf_printf(out, "%s", ks_op_rows[op->code].name);
    for (int i = 0; i < 2; i++) {
        uint32_t field = i ? op->from : op->field;
        if (field == KS_NONE) continue;
        ks_buf_text(out, i && ks_op_rows[op->code].a == KS_U_W ? " := " : " ");
        field_name(p, field, out);
    }
    if (d && d->text.n) ks_buf_printf(out, " \"%.*s\"", KS_FMT(d->text));
    if (d && d->more.n) ks_buf_printf(out, " \"%.*s\"", KS_FMT(d->more));
    for (uint32_t i = 0; d && i < d->n; i++) {
        ks_buf_byte(out, ' ');
        if (d->at[i].letter == 'f')
            field_name(p, d->at[i].field, out);
        else if (d->at[i].letter == 't')
            ks_buf_printf(out, "\"%.*s\"", KS_FMT(d->at[i].text));
        else
            ks_buf_printf(out, "%g", d->at[i].num);
    }
}

static void one(const struct ks_plan *p, const struct ks_pop *op, struct ks_buf *out) {
    switch ((enum ks_pkind)op->kind) {
    case KS_P_FILTER:
        ks_buf_text(out, "filter ");
        ks_ir_print_x(p, op->x, out);
        break;
    case KS_P_SET: assignment(p, "set", op, out); break;
    case KS_P_SETNAMED:
        ks_buf_text(out, "set field named ");
        ks_ir_print_x(p, op->name, out);
        ks_buf_text(out, " := ");
        ks_ir_print_x(p, op->x, out);
        break;
    case KS_P_SHOWN: assignment(p, "show", op, out); break;
    case KS_P_DO: perform(p, op, out); break;
    case KS_P_FLAG: assignment(p, op->both ? "flag both" : "flag", op, out); break;
    case KS_P_MOVE: assignment(p, "move", op, out); break;
    case KS_P_NULL: assignment(p, "null", op, out); break;
    case KS_P_FILL: assignment(p, "fill", op, out); break;
    case KS_P_GEO: geo(p, op, out); break;
    case KS_P_PROJECT:
        listed(op->flags & KS_PROJ_REMOVE   ? "remove"
               : op->flags & KS_PROJ_FIELDS ? "keep with _time _raw"
                                            : "keep",
               op, out);
        break;
    case KS_P_RENAMEW: listed("rename", op, out); break;
    case KS_P_EACH: listed(op->from == KS_NONE ? "each" : "each value", op, out); break;
    case KS_P_NEXT: ks_buf_text(out, "next"); break;
    case KS_P_PASS: ks_buf_printf(out, "pass %u", op->stage); break;
    case KS_P_SINK: sink(p, op->sink, out); break;
    }
    ks_buf_byte(out, '\n');
}

static void rule_flags(uint32_t flags, struct ks_buf *out) {
    static const char *const names[] = {"all", "generates", "geo", "time", "hidden"};
    ks_buf_text(out, "flags:");
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (flags & (1u << i)) ks_buf_printf(out, " %s", names[i]);
}

static const char *const sources[KS_SRC_COUNT] = {"events", "made rows", "a table", "rows"};

void ks_ir_print(const struct ks_plan *p, struct ks_buf *out) {
    for (const struct ks_pop *op = p->ops; op; op = op->next) one(p, op, out);
    for (uint32_t i = 1; i < p->n_pipes; i++) {
        ks_buf_printf(out, "pipe %u of %s:\n", i, sources[p->pipes[i].source]);
        for (const struct ks_pop *op = p->pipes[i].ops; op; op = op->next) one(p, op, out);
    }
    rule_flags(p->flags, out);
    if (p->data.p) ks_buf_printf(out, "\nrows: %u of data", p->made);
    ks_buf_text(out, "\nwants:");
    for (uint32_t f = 0; f < p->n_fields; f++)
        if (p->fields[f].wanted) ks_buf_printf(out, " %.*s", KS_FMT(p->fields[f].name));
    ks_buf_text(out, "\ncolumns:");
    for (uint32_t i = 0; i < p->n_cols; i++) ks_buf_printf(out, " %.*s", KS_FMT(p->cols[i].name));
    ks_buf_text(out, "\nliterals:");
    for (uint32_t i = 0; i < p->n_lits; i++) ks_buf_printf(out, " %.*s", KS_FMT(p->lits[i]));
    ks_buf_byte(out, '\n');
}
