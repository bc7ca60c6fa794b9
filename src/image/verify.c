/* verify.c - the security boundary between an image file and the run side.
 *
 * In: any bytes. Out: a struct ks_image whose every text, range, index and operand leads inside, or
 * a message that names the rule and record. Sections are laid out in one canonical way, rules own
 * ascending, disjoint runs of records, segments and sinks likewise; so each record is looked at
 * once and the time is linear in the file. Operands are checked from the columns of ops.def, so a
 * new opcode is verified by its row.
 *
 * Order of refusal: foreign, cut short, other byte order, newer, damaged (checksum), malformed. The
 * checksum finds accidents; everything after it assumes an author who can compute one.
 *
 * Not checked here, because its meaning belongs to func/: whether the text of a CIDR or TIME
 * constant parses, and whether the texts of a RENAME agree in their asterisks. Whoever prepares
 * those constants must refuse them or treat them as matching nothing. */
#include "image/verify.h"

#include "base/hash.h"
#include "base/mem.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct checker {
    struct ks_image *im;
    struct ks_error *err;
    uint32_t n[KS_SECT_COUNT];    /* records per section */
    uint32_t next[KS_SECT_COUNT]; /* first record that no rule has taken yet */
    uint32_t rule;
    const struct ks_irule *r;
    uint32_t regs;                /* fields + constants + temporaries */
    uint32_t pipe;                /* of the rule, the one being checked */
    bool taken[KS_MAX_PIPES + 1]; /* pipes of the rule whose rows somebody takes */
};

static const char *const sect_names[KS_SECT_COUNT] = {
    "bytes",     "rule", "field",  "constant", "segment", "instruction", "span",  "stage", "sink",
    "aggregate", "key",  "column", "literal",  "line",    "fact",        "table", "cell",  "pipe",
};

/* Reports record `i` of a section (counted from the rule's first) and is false. */
static bool bad(struct checker *c, enum ks_isect s, uint32_t i, const char *why) {
    (void)ks_status_fail(c->err, KS_EIMAGE, "malformed image: rule %u, %s %u: %s", c->rule, sect_names[s], i,
                         why);
    return false;
}

/* ---- texts and ranges ---- */

static bool text_ok(const struct checker *c, struct ks_itext t) {
    return t.at <= c->n[KS_SECT_BYTES] && t.n <= c->n[KS_SECT_BYTES] - t.at;
}

/* A run of records that nobody has taken yet; takes it. */
static bool take(struct checker *c, enum ks_isect s, struct ks_irange x) {
    if (x.n == 0) return x.at <= c->n[s];
    if (x.at < c->next[s] || x.at > c->n[s] || x.n > c->n[s] - x.at) return false;
    c->next[s] = x.at + x.n;
    return true;
}

static bool inside(struct ks_irange part, struct ks_irange whole) {
    return part.at >= whole.at && part.at - whole.at <= whole.n && part.n <= whole.n - (part.at - whole.at);
}

/* ---- constants ---- */

static const struct ks_iconst *const_at(const struct checker *c, uint32_t i) {
    return &c->im->consts[c->r->consts.at + i];
}

static bool is_value(const struct ks_iconst *k) {
    return k->kind <= KS_C_LAST_VALUE;
}

static bool value_const(const struct checker *c, uint32_t i) {
    return i < c->r->consts.n && is_value(const_at(c, i));
}

/* The flags that a constant of each kind may carry. */
static const uint8_t const_flags[] = {
    [KS_C_PATTERN] = KS_PAT_CASE | KS_PAT_NAME,
    [KS_C_TERM] = KS_TERM_WORD | KS_TERM_PHRASE | KS_TERM_WHOLE | KS_TERM_CASE,
    [KS_C_PROJECT] = KS_PROJ_KEEP | KS_PROJ_FIELDS | KS_PROJ_REMOVE,
    [KS_C_GEO] = 0,
};

static bool number_below(const struct ks_iconst *k, double limit) {
    return k->kind == KS_C_NUM && k->num >= 0 && k->num < limit && k->num == floor(k->num);
}

enum {
    GEO_PARTS = 0
#define X(id, name, all, summary) +1
#include "lang/places.def"
#undef X
};

/* Pairs of part and field. */
static bool geo_range(const struct checker *c, struct ks_irange x) {
    if (x.n % 2 != 0 || x.n > 2 * GEO_PARTS) return false;
    for (uint32_t i = 0; i < x.n; i += 2) {
        const struct ks_iconst *k = &c->im->consts[x.at + i];
        if (!number_below(&k[0], GEO_PARTS) || !number_below(&k[1], c->r->fields.n)) return false;
    }
    return true;
}

/* `listed` bounds what all PROJECT constants of a rule name together: ranges may be shared. */
static bool project_range(const struct checker *c, struct ks_irange x, uint32_t *listed) {
    if (x.n > KS_MAX_CONSTS - *listed) return false;
    *listed += x.n;
    for (uint32_t i = 0; i < x.n; i++) {
        const struct ks_iconst *k = &c->im->consts[x.at + i];
        if (k->kind != KS_C_PATTERN || !(k->flags & KS_PAT_NAME)) return false;
    }
    return true;
}

static uint32_t whole(const struct ks_iconst *k) {
    return (uint32_t)k->num;
}

/* Keys, then outputs, are columns of a table that is there. */
static bool lookup_ok(const struct checker *c, const struct ks_iconst *k, uint32_t n) {
    uint32_t keys = whole(&k[3]), parts = (n - 4) / 3;
    if (whole(&k[1]) > KS_MAX_LOOKUP_MOST || whole(&k[2]) > KS_MAX_LOOKUP_MOST) return false;
    if (whole(&k[0]) >= c->im->n_tables || keys == 0 || keys > parts) return false;
    for (uint32_t i = 0; i < parts; i++) {
        const struct ks_iconst *part = &k[4 + 3 * i];
        if (whole(&part[0]) >= c->im->tables[whole(&k[0])].cols) return false;
        if (whole(&part[1]) > (i < keys ? KS_LOOK_CIDR : 1)) return false;
    }
    return true;
}

static bool member_ok(const struct checker *c, char letter, const struct ks_iconst *k) {
    switch (letter) {
    case 'f': return number_below(k, c->r->fields.n);
    case 'n': return number_below(k, KS_NONE);
    case 'd': return k->kind == KS_C_NUM;
    default: return k->kind == KS_C_TEXT;
    }
}

/* The members of a description are what its row says; bounded like those of PROJECT. */
static bool desc_range(const struct checker *c, const struct ks_iconst *k, uint32_t *listed) {
    const struct ks_desc_row *row = &ks_desc_rows[k->kind - KS_C_DESCS];
    uint32_t head = (uint32_t)strlen(row->head), more = (uint32_t)strlen(row->more), n = k->range.n;
    if (n > KS_MAX_CONSTS - *listed || n < head || (more ? (n - head) % more : n - head) != 0) return false;
    *listed += n;
    for (uint32_t i = 0; i < n; i++) {
        char letter = i < head ? row->head[i] : row->more[(i - head) % more];
        if (!member_ok(c, letter, &c->im->consts[k->range.at + i])) return false;
    }
    return k->kind != KS_C_LOOKUP || lookup_ok(c, &c->im->consts[k->range.at], n);
}

static bool check_const(struct checker *c, uint32_t i, uint32_t *listed) {
    const struct ks_iconst *k = const_at(c, i);
    if (k->kind >= KS_C_KINDS) return bad(c, KS_SECT_CONSTS, i, "unknown kind");
    if (k->flags & ~(k->kind < KS_C_DESCS ? const_flags[k->kind] : ks_desc_rows[k->kind - KS_C_DESCS].flags))
        return bad(c, KS_SECT_CONSTS, i, "unknown flags");
    if (!text_ok(c, k->text) || !text_ok(c, k->more)) return bad(c, KS_SECT_CONSTS, i, "text outside");
    if (k->kind == KS_C_BOOL && k->num != 0 && k->num != 1) return bad(c, KS_SECT_CONSTS, i, "no boolean");
    if (k->kind != KS_C_PROJECT && k->kind < KS_C_GEO) return true;
    if (!inside(k->range, c->r->consts)) return bad(c, KS_SECT_CONSTS, i, "range outside the rule");
    bool ok = k->kind == KS_C_GEO       ? geo_range(c, k->range)
              : k->kind == KS_C_PROJECT ? project_range(c, k->range, listed)
                                        : desc_range(c, k, listed);
    return ok || bad(c, KS_SECT_CONSTS, i, "range holds wrong constants");
}

static bool check_consts(struct checker *c) {
    uint32_t listed = 0;
    for (uint32_t i = 0; i < c->r->consts.n; i++)
        if (!check_const(c, i, &listed)) return false;
    return true;
}

/* ---- fields ---- */

/* Names are unique: the run side maps a name to one register. */
static bool check_fields(struct checker *c) {
    struct ks_names *seen = ks_names_new(ks_hash_seed());
    bool ok = true;
    uint32_t named = 0;
    for (uint32_t i = 0; ok && i < c->r->fields.n; i++) {
        const struct ks_ifield *f = &c->im->fields[c->r->fields.at + i];
        if (f->origin > KS_FROM_RULE)
            ok = bad(c, KS_SECT_FIELDS, i, "unknown origin");
        else if (!text_ok(c, f->name))
            ok = bad(c, KS_SECT_FIELDS, i, "text outside");
        else if (f->name.n != 0 && ks_names_intern(seen, ks_image_text(c->im, f->name)) != named++)
            ok = bad(c, KS_SECT_FIELDS, i, "name given twice");
    }
    ks_names_free(seen);
    return ok;
}

/* ---- code ---- */

struct place {
    const struct ks_inst *code; /* of the segment */
    uint32_t n, at;
    uint32_t loop;      /* where the foreach ends that `at` is in; 0: in none */
    bool first, events; /* it is the first of its pipe; it runs over events, or rows of data */
};

static bool reg_written(const struct checker *c, uint32_t reg) {
    return reg < c->r->fields.n || (reg >= c->r->fields.n + c->r->consts.n && reg < c->regs);
}

static bool reg_read(const struct checker *c, uint32_t reg) {
    if (reg >= c->regs) return false;
    uint32_t k = reg - c->r->fields.n;
    return reg < c->r->fields.n || k >= c->r->consts.n || is_value(const_at(c, k));
}

static bool temps_ok(const struct checker *c, uint32_t first, uint32_t n) {
    uint32_t from = c->r->fields.n + c->r->consts.n;
    return n == 0 ? first <= c->regs : first >= from && first <= c->regs && n <= c->regs - first;
}

static bool const_ok(const struct checker *c, uint32_t i, uint32_t kind) {
    return i < c->r->consts.n && const_at(c, i)->kind == kind;
}

static const uint8_t operand_kind[] = {
    [KS_U_KPATTERN] = KS_C_PATTERN, [KS_U_KTERM] = KS_C_TERM,       [KS_U_KCIDR] = KS_C_CIDR,
    [KS_U_KTIME] = KS_C_TIME,       [KS_U_KPROJECT] = KS_C_PROJECT, [KS_U_KRENAME] = KS_C_RENAME,
    [KS_U_KGEO] = KS_C_GEO,
#define X(id, name, flags, head, more, summary) [KS_U_K##id] = KS_C_##id,
#include "lang/descs.def"
#undef X
};

static bool operand_ok(const struct checker *c, const struct place *p, uint8_t kind, uint32_t x) {
    switch ((enum ks_operand)kind) {
    case KS_U_: return x == 0;
    case KS_U_W: return reg_written(c, x);
    case KS_U_R: return reg_read(c, x);
    case KS_U_J: return x > p->at && x < p->n;
    case KS_U_M: return x <= KS_META_INDEX;
    case KS_U_F: return x < KS_FUNC_COUNT;
    case KS_U_T: return temps_ok(c, x, p->code[p->at].n);
    case KS_U_G: return x < c->r->stages.n;
    case KS_U_N: return true;
    case KS_U_P: return x < c->r->pipes.n;
    case KS_U_KPATTERN:
    case KS_U_KTERM:
    case KS_U_KCIDR:
    case KS_U_KTIME:
    case KS_U_KPROJECT:
    case KS_U_KRENAME:
    case KS_U_KGEO:
#define X(id, name, flags, head, more, summary) case KS_U_K##id:
#include "lang/descs.def"
#undef X
        return const_ok(c, x, operand_kind[kind]);
    case KS_U_COUNT: break;
    }
    return false;
}

/* Takes a value out of an event into a field that says it comes from there. */
static bool from_event(const struct checker *c, uint32_t reg, uint32_t origin) {
    return reg < c->r->fields.n && c->im->fields[c->r->fields.at + reg].origin == origin;
}

static const struct ks_ipipe *pipe_at(const struct checker *c, uint32_t i) {
    return &c->im->pipes[c->r->pipes.at + i];
}

/* A pipe behind this one that nobody has taken yet; takes it. So pipes make a tree. */
static bool take_pipe(struct checker *c, uint32_t i, bool rows) {
    if (i <= c->pipe || i >= c->r->pipes.n || c->taken[i]) return false;
    if ((pipe_at(c, i)->source == KS_SRC_ROWS) != rows) return false;
    return c->taken[i] = true;
}

/* A foreach runs a closed piece of code: it ends with NEXT, nothing leads out of it, none stands in it. */
static bool loop_ok(struct place *p, const struct ks_inst *x) {
    bool begins = x->op == KS_OP_EACH || x->op == KS_OP_EACHVALUE;
    if (!p->loop) {
        if (!begins) return x->op != KS_OP_NEXT;
        if (x->b < p->at + 2 || p->code[x->b - 1].op != KS_OP_NEXT) return false;
        p->loop = x->b - 1;
        return true;
    }
    if (p->at == p->loop) {
        p->loop = 0;
        return x->op == KS_OP_NEXT;
    }
    const struct ks_op_row *row = &ks_op_rows[x->op];
    if ((row->a == KS_U_J && x->a > p->loop) || (row->b == KS_U_J && x->b > p->loop) ||
        (row->c == KS_U_J && x->c > p->loop))
        return false;
    return !begins && x->op != KS_OP_NEXT && x->op != KS_OP_KEEP && x->op != KS_OP_DROP &&
           x->op != KS_OP_RENAMEW;
}

/* What the operand columns cannot say. */
static bool meaning_ok(struct checker *c, const struct place *p, const struct ks_inst *x) {
    switch (x->op) {
    case KS_OP_LOAD: return p->events && from_event(c, x->a, KS_FROM_EVENT);
    case KS_OP_META: return p->events && from_event(c, x->a, KS_FROM_META);
    case KS_OP_RAW: return p->events && from_event(c, x->a, KS_FROM_RAW);
    case KS_OP_TIME: return p->first && from_event(c, x->a, KS_FROM_TIME);
    case KS_OP_SSUB: return !p->first && take_pipe(c, x->b, false);
    case KS_OP_GEO: return (c->r->flags & KS_RULE_GEO) != 0;
    case KS_OP_CALL: {
        const struct ks_func_row *f = &ks_func_rows[x->b];
        return x->n >= f->min && (x->n <= f->max || f->max == 255);
    }
    default: return true;
    }
}

static bool check_inst(struct checker *c, struct place *p, uint32_t index) {
    const struct ks_inst *x = &p->code[p->at];
    if (x->op >= KS_OP_COUNT) return bad(c, KS_SECT_CODE, index, "unknown opcode");
    const struct ks_op_row *row = &ks_op_rows[x->op];
    if (!operand_ok(c, p, row->n, x->n)) return bad(c, KS_SECT_CODE, index, "bad operand n");
    if (!operand_ok(c, p, row->a, x->a)) return bad(c, KS_SECT_CODE, index, "bad operand a");
    if (!operand_ok(c, p, row->b, x->b)) return bad(c, KS_SECT_CODE, index, "bad operand b");
    if (!operand_ok(c, p, row->c, x->c)) return bad(c, KS_SECT_CODE, index, "bad operand c");
    if (!loop_ok(p, x)) return bad(c, KS_SECT_CODE, index, "breaks a loop");
    if (!meaning_ok(c, p, x)) return bad(c, KS_SECT_CODE, index, "out of place");
    if (c->im->spans[index] > c->r->text.n) return bad(c, KS_SECT_SPANS, index, "outside the rule's text");
    return true;
}

/* ---- loops ---- */

/* What a body may hold: operations that give a temporary a value, and jumps. */
static bool body_op(const struct checker *c, const struct ks_inst *x) {
    const struct ks_op_row *row = &ks_op_rows[x->op];
    const uint8_t kinds[] = {row->a, row->b, row->c};
    if (x->op == KS_OP_LOOP || x->op == KS_OP_YIELD) return true;
    for (int i = 0; i < 3; i++)
        if (kinds[i] == KS_U_G || kinds[i] == KS_U_M || kinds[i] >= KS_U_KPROJECT) return false;
    if (row->a == KS_U_W) return x->a >= c->r->fields.n;
    return row->a == KS_U_J || row->b == KS_U_J;
}

struct open_loop {
    uint32_t at, end;
};

/* Bodies end with their YIELD and lie wholly in each other. within[i]: 1 + the LOOP whose body holds
 * instruction i. */
static bool nests(const struct checker *c, const struct place *p, uint32_t *within) {
    struct open_loop open[KS_MAX_LOOPS];
    uint32_t depth = 0;
    for (uint32_t i = 0; i < p->n; i++) {
        const struct ks_inst *x = &p->code[i];
        if (depth && i == open[depth - 1].end) depth--;
        within[i] = depth ? open[depth - 1].at + 1 : 0;
        if (depth && !body_op(c, x)) return false;
        if (x->op == KS_OP_YIELD && (!depth || i + 1 != open[depth - 1].end)) return false;
        if (x->op != KS_OP_LOOP) continue;
        if (x->n != 3 || depth == KS_MAX_LOOPS || p->code[x->c - 1].op != KS_OP_YIELD) return false;
        if (depth && x->c >= open[depth - 1].end) return false;
        open[depth++] = (struct open_loop){i, x->c};
    }
    return true;
}

/* No jump leads into a body or out of one. */
static bool stays(const struct place *p, const uint32_t *within) {
    for (uint32_t i = 0; i < p->n; i++) {
        const struct ks_inst *x = &p->code[i];
        const struct ks_op_row *row = &ks_op_rows[x->op];
        if (row->a == KS_U_J && within[x->a] != within[i]) return false;
        if (row->b == KS_U_J && within[x->b] != within[i]) return false;
    }
    return true;
}

static bool check_loops(struct checker *c, uint32_t seg, const struct place *p) {
    uint32_t i = 0;
    while (i < p->n && p->code[i].op != KS_OP_LOOP && p->code[i].op != KS_OP_YIELD) i++;
    if (i == p->n) return true;
    uint32_t *within = ks_mem_zero(p->n, sizeof *within);
    bool good = nests(c, p, within) && stays(p, within);
    ks_mem_free(within);
    return good || bad(c, KS_SECT_SEGS, seg, "loops out of order");
}

static bool check_code(struct checker *c, uint32_t seg, struct ks_irange code, bool first, bool events) {
    if (!take(c, KS_SECT_CODE, code)) return bad(c, KS_SECT_SEGS, seg, "code outside");
    if (code.n == 0 || code.n > KS_MAX_CODE) return bad(c, KS_SECT_SEGS, seg, "no code, or too much");
    struct place p = {.code = c->im->code + code.at, .n = code.n};
    p.first = first;
    p.events = events;
    for (p.at = 0; p.at < p.n; p.at++)
        if (!check_inst(c, &p, code.at + p.at)) return false;
    if (!check_loops(c, seg, &p)) return false;
    uint8_t last = p.code[p.n - 1].op;
    return last == KS_OP_KEEP || last == KS_OP_DROP || bad(c, KS_SECT_SEGS, seg, "code runs over its end");
}

/* ---- sinks ---- */

enum {
    SINK_FLAGS = 0
#define X(id, bit, name, meaning) | 1 << (bit)
#include "lang/sinkflags.def"
#undef X
};
enum { NO_KEYS, MAY_HAVE_KEYS, MUST_HAVE_KEYS }; /* column keys of sinks.def */

static bool field_or_none(const struct checker *c, uint32_t field) {
    return field == KS_NONE || field < c->r->fields.n;
}

static bool check_key(struct checker *c, uint32_t i) {
    const struct ks_ikey *k = &c->im->keys[i];
    bool ok = k->field < c->r->fields.n && k->how <= KS_HOW_IP && k->desc <= 1;
    return ok || bad(c, KS_SECT_KEYS, i, "bad field or order");
}

/* Partial states that are merged, or filled afterwards, must be ones that can be. */
static bool agg_allowed(const struct ks_agg_row *row, const struct ks_isink *s, bool events) {
    if (events && row->in_order && !(s->flags & KS_SINK_IN_ORDER)) return false;
    return !(s->flags & KS_SINK_FILL) || (!row->ordered && !row->in_order);
}

static bool check_agg(struct checker *c, const struct ks_isink *s, uint32_t i, bool events) {
    const struct ks_iagg *a = &c->im->aggs[i];
    if (a->agg >= KS_AGG_COUNT || (a->flags & ~(KS_AGG_WILD | KS_AGG_ONCE | KS_AGG_INTERPOLATE)))
        return bad(c, KS_SECT_AGGS, i, "unknown function");
    const struct ks_agg_row *row = &ks_agg_rows[a->agg];
    bool wild = a->flags & KS_AGG_WILD;
    if (!field_or_none(c, a->in) || !field_or_none(c, a->out))
        return bad(c, KS_SECT_AGGS, i, "no such field");
    if (!wild && (a->out == KS_NONE || (a->in == KS_NONE && row->arg)))
        return bad(c, KS_SECT_AGGS, i, "lacks a field");
    if (wild && !(s->flags & KS_SINK_WILD)) return bad(c, KS_SECT_AGGS, i, "wild in a sink that is not");
    if (!agg_allowed(row, s, events)) return bad(c, KS_SECT_AGGS, i, "cannot be merged or filled");
    if (!(a->param >= 0 && a->param <= 100)) return bad(c, KS_SECT_AGGS, i, "number out of range");
    bool ok = text_ok(c, a->in_name) && text_ok(c, a->out_name);
    return ok || bad(c, KS_SECT_AGGS, i, "text outside");
}

/* The fields and constants that a kind of sink works with. */
static bool sink_roles(const struct checker *c, const struct ks_isink *s, const struct ks_sink_row *row) {
    for (uint32_t k = 0; k < KS_SINK_FIELDS; k++)
        if (!field_or_none(c, s->f[k]) || (k < row->fields && s->f[k] == KS_NONE)) return false;
    for (uint32_t k = 0; k < KS_SINK_TEXTS; k++)
        if (k < row->texts ? !value_const(c, s->c[k]) : s->c[k] != KS_NONE && !value_const(c, s->c[k]))
            return false;
    return s->names == KS_NONE || const_ok(c, s->names, KS_C_PROJECT);
}

static bool takes_pipe(uint16_t kind) {
    return kind == KS_SINK_APPEND || kind == KS_SINK_APPENDPIPE || kind == KS_SINK_APPENDCOLS ||
           kind == KS_SINK_JOIN;
}

/* The signs of format, or one name for each field of return. */
static bool format_ok(const struct checker *c, const struct ks_isink *s) {
    if (!const_ok(c, s->value, KS_C_FORMAT)) return false;
    return const_at(c, s->value)->range.n == (s->kind == KS_SINK_FORMAT ? KS_FORMAT_TEXTS : s->keys.n);
}

static bool sink_shape(struct checker *c, const struct ks_isink *s, uint32_t i, bool last) {
    if (s->kind >= KS_SINK_COUNT || (s->flags & ~(uint32_t)SINK_FLAGS))
        return bad(c, KS_SECT_SINKS, i, "unknown kind");
    uint16_t end = c->pipe ? KS_SINK_YIELD : KS_SINK_EMIT, other = c->pipe ? KS_SINK_EMIT : KS_SINK_YIELD;
    if ((s->kind == end) != last || s->kind == other)
        return bad(c, KS_SECT_SINKS, i, "results leave at the end alone");
    if (takes_pipe(s->kind) ? !take_pipe(c, s->pipe, s->kind == KS_SINK_APPENDPIPE) : s->pipe != KS_NONE)
        return bad(c, KS_SECT_SINKS, i, "takes a wrong pipe");
    const struct ks_sink_row *row = &ks_sink_rows[s->kind];
    if (s->limit < row->least) return bad(c, KS_SECT_SINKS, i, "limit out of range");
    if (s->keys.n != 0 ? row->keys == NO_KEYS : row->keys == MUST_HAVE_KEYS)
        return bad(c, KS_SECT_SINKS, i, "wrong number of keys");
    if (s->aggs.n != 0 && !row->aggs) return bad(c, KS_SECT_SINKS, i, "aggregates out of place");
    bool fills = row->value || (s->flags & KS_SINK_FILL);
    if (s->kind == KS_SINK_FORMAT || s->kind == KS_SINK_RETURN) {
        if (!format_ok(c, s)) return bad(c, KS_SECT_SINKS, i, "bad value");
    } else if (s->kind == KS_SINK_BIN ? !const_ok(c, s->value, KS_C_BIN)
                                      : (fills || s->value != KS_NONE) && !value_const(c, s->value)) {
        return bad(c, KS_SECT_SINKS, i, "bad value");
    }
    if (!sink_roles(c, s, row)) return bad(c, KS_SECT_SINKS, i, "lacks a field or constant");
    if (!field_or_none(c, s->cond)) return bad(c, KS_SECT_SINKS, i, "no such field");
    return s->stage == KS_NONE || s->stage < c->r->stages.n || bad(c, KS_SECT_SINKS, i, "no such stage");
}

static bool check_sink(struct checker *c, uint32_t i, bool last, bool events) {
    if (!take(c, KS_SECT_SINKS, (struct ks_irange){i, 1}))
        return bad(c, KS_SECT_SINKS, i, "outside or used twice");
    const struct ks_isink *s = &c->im->sinks[i];
    if (!sink_shape(c, s, i, last)) return false;
    if (!take(c, KS_SECT_KEYS, s->keys)) return bad(c, KS_SECT_SINKS, i, "keys outside");
    if (!take(c, KS_SECT_AGGS, s->aggs)) return bad(c, KS_SECT_SINKS, i, "aggregates outside");
    for (uint32_t k = 0; k < s->keys.n; k++)
        if (!check_key(c, s->keys.at + k)) return false;
    for (uint32_t k = 0; k < s->aggs.n; k++)
        if (!check_agg(c, s, s->aggs.at + k, events)) return false;
    return true;
}

static bool check_segs(struct checker *c, struct ks_irange segs, bool events) {
    uint32_t expands = 0;
    for (uint32_t i = 0; i < segs.n; i++) {
        const struct ks_iseg *g = &c->im->segs[segs.at + i];
        if (!check_code(c, segs.at + i - c->r->segs.at, g->code, i == 0, i == 0 && events) ||
            !check_sink(c, g->sink, i == segs.n - 1, i == 0))
            return false;
        expands += c->im->sinks[g->sink].kind == KS_SINK_EXPAND; /* each may stand on the stack at once */
    }
    return expands <= KS_MAX_EXPANDS || bad(c, KS_SECT_SEGS, 0, "passes the limit of mvexpand");
}

/* ---- pipes ---- */

static bool table_ok(const struct checker *c, uint32_t i) {
    if (!const_ok(c, i, KS_C_TABLE)) return false;
    const struct ks_irange range = const_at(c, i)->range;
    const struct ks_iconst *k = &c->im->consts[range.at];
    if (whole(&k[0]) >= c->im->n_tables) return false;
    for (uint32_t n = 1; n < range.n; n += 2)
        if (whole(&k[n]) >= c->im->tables[whole(&k[0])].cols) return false;
    return true;
}

static bool pipe_shape(struct checker *c, const struct ks_ipipe *p) {
    bool made = p->source == KS_SRC_MADE;
    if (p->source >= KS_SRC_COUNT || (p->source == KS_SRC_ROWS && c->pipe == 0)) return false;
    if (!text_ok(c, p->data) || p->data.n > (made ? KS_MAX_MACRO_TEXT : 0)) return false;
    if (p->made > (made ? KS_MAX_ROWS_MADE : 0)) return false;
    return p->source == KS_SRC_TABLE ? table_ok(c, p->table) : p->table == KS_NONE;
}

/* Pipes lie one behind the other in the rule's segments; each but the first is taken by one before it. */
static bool check_pipes(struct checker *c) {
    uint32_t at = c->r->segs.at, n = c->r->pipes.n;
    if (n == 0 || n > KS_MAX_PIPES + 1) return bad(c, KS_SECT_PIPES, 0, "is missing, or there are too many");
    memset(c->taken, 0, sizeof c->taken);
    for (c->pipe = 0; c->pipe < n; c->pipe++) {
        const struct ks_ipipe *p = pipe_at(c, c->pipe);
        bool events = p->source == KS_SRC_EVENTS || p->data.n != 0;
        if (!pipe_shape(c, p)) return bad(c, KS_SECT_PIPES, c->pipe, "its source is wrong");
        if (p->segs.n == 0 || p->segs.at != at || !inside(p->segs, c->r->segs))
            return bad(c, KS_SECT_PIPES, c->pipe, "its segments are others'");
        if (c->pipe && !c->taken[c->pipe]) return bad(c, KS_SECT_PIPES, c->pipe, "nobody takes its rows");
        if (!check_segs(c, p->segs, events)) return false;
        at += p->segs.n;
    }
    return at == c->r->segs.at + c->r->segs.n || bad(c, KS_SECT_SEGS, at - c->r->segs.at, "is of no pipe");
}

/* ---- what people see: stages, columns, literals, lines ---- */

static bool check_stages(struct checker *c) {
    for (uint32_t i = 0; i < c->r->stages.n; i++) {
        const struct ks_istage *s = &c->im->stages[c->r->stages.at + i];
        if (!text_ok(c, s->label)) return bad(c, KS_SECT_STAGES, i, "text outside");
        if (s->from > s->to || s->to > c->r->text.n)
            return bad(c, KS_SECT_STAGES, i, "outside the rule's text");
    }
    return true;
}

static bool check_cols(struct checker *c) {
    for (uint32_t i = 0; i < c->r->cols.n; i++) {
        const struct ks_icol *x = &c->im->cols[c->r->cols.at + i];
        if (!text_ok(c, x->name)) return bad(c, KS_SECT_COLS, i, "text outside");
        if (x->flags & ~(uint32_t)KS_COL_WILD) return bad(c, KS_SECT_COLS, i, "unknown flags");
        if (x->flags & KS_COL_WILD ? x->field != KS_NONE : x->field >= c->r->fields.n)
            return bad(c, KS_SECT_COLS, i, "no such field");
    }
    return true;
}

static bool one_star(const struct checker *c, const struct ks_icol *x) {
    unsigned stars = 0;
    for (uint32_t i = 0; i < x->name.n; i++) stars += c->im->bytes[x->name.at + i] == '*';
    return (x->flags & KS_COL_WILD) && stars == 1;
}

/* Patterns of a mapping stand in pairs: from which names, to which. */
static bool check_pairs(struct checker *c) {
    const struct ks_icol *cols = &c->im->cols[c->r->cols.at];
    for (uint32_t i = 0; (c->r->flags & KS_RULE_MAPPING) && i < c->r->cols.n; i++) {
        if (!(cols[i].flags & KS_COL_WILD)) continue;
        if (i + 1 == c->r->cols.n || !one_star(c, &cols[i]) || !one_star(c, &cols[i + 1]))
            return bad(c, KS_SECT_COLS, i, "no pair of patterns");
        i++;
    }
    return true;
}

static bool literal_byte(unsigned char b) {
    return (b >= '0' && b <= '9') || ((b | 32) >= 'a' && (b | 32) <= 'z') || b == '_' || b == '-' || b == ':';
}

/* A rule's literals cannot be longer together than its text: keeps shared texts linear. */
static bool check_lits(struct checker *c) {
    uint64_t room = (uint64_t)c->r->text.n + 64;
    for (uint32_t i = 0; i < c->r->lits.n; i++) {
        struct ks_itext t = c->im->lits[c->r->lits.at + i].text;
        if (t.n == 0 || t.n > room || !text_ok(c, t))
            return bad(c, KS_SECT_LITS, i, "empty, too long or outside");
        room -= t.n;
        for (uint32_t k = 0; k < t.n; k++)
            if (!literal_byte((unsigned char)c->im->bytes[t.at + k]))
                return bad(c, KS_SECT_LITS, i, "holds a byte that has other spellings");
    }
    return true;
}

static bool check_lines(struct checker *c) {
    for (uint32_t i = 0; i < c->r->lines.n; i++) {
        const struct ks_iline *x = &c->im->lines[c->r->lines.at + i];
        if (!text_ok(c, x->file)) return bad(c, KS_SECT_LINES, i, "text outside");
        if (x->at > c->r->text.n) return bad(c, KS_SECT_LINES, i, "outside the rule's text");
    }
    return true;
}

static bool check_metas(struct checker *c) {
    for (uint32_t i = 0; i < c->r->metas.n; i++) {
        const struct ks_imeta *x = &c->im->metas[c->r->metas.at + i];
        if (x->kind >= KS_ABOUT_COUNT) return bad(c, KS_SECT_METAS, i, "unknown kind");
        if (x->kind == KS_ABOUT_RISK && x->num > KS_MAX_RISK_SCORE)
            return bad(c, KS_SECT_METAS, i, "score out of range");
        if (!text_ok(c, x->key) || !text_ok(c, x->value) || !text_ok(c, x->more[0]) ||
            !text_ok(c, x->more[1]))
            return bad(c, KS_SECT_METAS, i, "text outside");
    }
    return true;
}

/* ---- rules ---- */

enum { RULE_FLAGS = 2 * KS_RULE_MAPPING - 1 };

static bool rule_shape(struct checker *c) {
    const struct ks_irule *r = c->r;
    if (!text_ok(c, r->name) || !text_ok(c, r->path) || !text_ok(c, r->text) || !text_ok(c, r->macros))
        return bad(c, KS_SECT_RULES, c->rule, "text outside");
    bool straight = r->pipes.n == 1 && r->segs.n == 1 && !(r->flags & KS_RULE_GEO);
    if ((r->flags & KS_RULE_MAPPING) && !straight)
        return bad(c, KS_SECT_RULES, c->rule, "no straight mapping");
    if (r->flags & ~(uint32_t)RULE_FLAGS) return bad(c, KS_SECT_RULES, c->rule, "unknown flags");
    if (r->text.n > KS_MAX_MACRO_TEXT || r->fields.n > KS_MAX_FIELDS || r->consts.n > KS_MAX_CONSTS ||
        r->temps > KS_MAX_TEMPS)
        return bad(c, KS_SECT_RULES, c->rule, "passes a limit");
    bool ok = take(c, KS_SECT_FIELDS, r->fields) && take(c, KS_SECT_CONSTS, r->consts) &&
              take(c, KS_SECT_SEGS, r->segs) && take(c, KS_SECT_PIPES, r->pipes) &&
              take(c, KS_SECT_STAGES, r->stages) && take(c, KS_SECT_COLS, r->cols) &&
              take(c, KS_SECT_LITS, r->lits) && take(c, KS_SECT_LINES, r->lines) &&
              take(c, KS_SECT_METAS, r->metas);
    c->regs = r->fields.n + r->consts.n + r->temps;
    return ok || bad(c, KS_SECT_RULES, c->rule, "owns records outside, or another rule's");
}

static bool check_rule(struct checker *c) {
    return rule_shape(c) && check_fields(c) && check_consts(c) && check_stages(c) && check_pipes(c) &&
           check_cols(c) && check_pairs(c) && check_lits(c) && check_lines(c) && check_metas(c);
}

/* ---- lookup tables ---- */

static bool check_tables(struct checker *c) {
    for (uint32_t i = 0; i < c->im->n_tables; i++) {
        const struct ks_itable *t = &c->im->tables[i];
        if (!text_ok(c, t->name)) return bad(c, KS_SECT_TABLES, i, "text outside");
        if (!take(c, KS_SECT_CELLS, t->cells)) return bad(c, KS_SECT_TABLES, i, "cells outside");
        if (!t->cols || (uint64_t)t->cols * ((uint64_t)t->rows + 1) != t->cells.n)
            return bad(c, KS_SECT_TABLES, i, "wrong number of cells");
    }
    for (uint32_t i = 0; i < c->n[KS_SECT_CELLS]; i++)
        if (!text_ok(c, c->im->cells[i])) return bad(c, KS_SECT_CELLS, i, "text outside");
    return true;
}

/* ---- the head ---- */

static enum ks_status check_head(const struct ks_ihead *h, size_t n, struct ks_error *err) {
    if (n < sizeof h->magic || memcmp(h->magic, KS_IMAGE_MAGIC, sizeof h->magic) != 0)
        return ks_status_fail(err, KS_EIMAGE, "not a kspl image");
    if (n < sizeof *h)
        return ks_status_fail(err, KS_EIMAGE, "truncated image: %zu bytes, shorter than its head", n);
    if (h->endian == __builtin_bswap32(KS_IMAGE_ENDIAN))
        return ks_status_fail(err, KS_EIMAGE, "made on a machine of the other byte order");
    if (h->version > KS_IMAGE_VERSION)
        return ks_status_fail(err, KS_EIMAGE, "made by a newer kspl (format %u, this one reads %d)",
                              h->version, KS_IMAGE_VERSION);
    if (n < h->size)
        return ks_status_fail(err, KS_EIMAGE, "truncated image: %zu bytes of %llu", n,
                              (unsigned long long)h->size);
    if (h->endian != KS_IMAGE_ENDIAN || h->version != KS_IMAGE_VERSION || n != h->size ||
        h->check != ks_image_check(h, n))
        return ks_status_fail(err, KS_EIMAGE, "damaged image: checksum or size is wrong");
    return KS_OK;
}

static uint64_t aligned(uint64_t n) {
    return (n + 7) & ~(uint64_t)7;
}

/* Sections follow each other without gaps other than padding, and fill the block. */
static bool check_sections(struct checker *c, const struct ks_ihead *h) {
    uint64_t at = aligned(sizeof *h);
    for (int s = 0; s < KS_SECT_COUNT; s++) {
        if (h->sect[s].at != at || h->sect[s].size != ks_image_record((enum ks_isect)s)) return false;
        at = aligned(at + (uint64_t)h->sect[s].n * h->sect[s].size);
        if (at > h->size) return false;
        c->n[s] = h->sect[s].n;
    }
    return at == h->size && c->n[KS_SECT_SPANS] == c->n[KS_SECT_CODE];
}

static void point(struct ks_image *im, const struct ks_ihead *h) {
    const char *p = (const char *)h;
    im->base = p;
    im->size = h->size;
    im->bytes = p + h->sect[KS_SECT_BYTES].at;
    im->rules = (const void *)(p + h->sect[KS_SECT_RULES].at);
    im->fields = (const void *)(p + h->sect[KS_SECT_FIELDS].at);
    im->consts = (const void *)(p + h->sect[KS_SECT_CONSTS].at);
    im->segs = (const void *)(p + h->sect[KS_SECT_SEGS].at);
    im->code = (const void *)(p + h->sect[KS_SECT_CODE].at);
    im->spans = (const void *)(p + h->sect[KS_SECT_SPANS].at);
    im->stages = (const void *)(p + h->sect[KS_SECT_STAGES].at);
    im->sinks = (const void *)(p + h->sect[KS_SECT_SINKS].at);
    im->aggs = (const void *)(p + h->sect[KS_SECT_AGGS].at);
    im->keys = (const void *)(p + h->sect[KS_SECT_KEYS].at);
    im->cols = (const void *)(p + h->sect[KS_SECT_COLS].at);
    im->lits = (const void *)(p + h->sect[KS_SECT_LITS].at);
    im->lines = (const void *)(p + h->sect[KS_SECT_LINES].at);
    im->metas = (const void *)(p + h->sect[KS_SECT_METAS].at);
    im->tables = (const void *)(p + h->sect[KS_SECT_TABLES].at);
    im->pipes = (const void *)(p + h->sect[KS_SECT_PIPES].at);
    im->cells = (const void *)(p + h->sect[KS_SECT_CELLS].at);
    im->n_tables = h->sect[KS_SECT_TABLES].n;
    im->n_rules = h->sect[KS_SECT_RULES].n;
}

enum ks_status ks_verify_image(struct ks_image *im, const void *p, size_t n, struct ks_error *err) {
    if ((uintptr_t)p % 8 != 0) return ks_status_fail(err, KS_EIMAGE, "image not aligned to 8 bytes");
    enum ks_status st = check_head(p, n, err);
    if (st != KS_OK) return st;
    struct checker c = {.im = im, .err = err};
    if (!check_sections(&c, p)) return ks_status_fail(err, KS_EIMAGE, "malformed image: bad section table");
    point(im, p);
    if (!check_tables(&c)) return KS_EIMAGE;
    for (c.rule = 0; c.rule < im->n_rules; c.rule++) {
        c.r = &im->rules[c.rule];
        if (!check_rule(&c)) return KS_EIMAGE;
    }
    return KS_OK;
}
