/* emit.c - plans into the records of an image, rule after rule.
 *
 * In: plans and their sources. Out: one sealed block. Records of a rule go to each section in one
 * run; the same plans give the same bytes. What only shows here - too many constants, temporaries or
 * instructions - is reported to the rule's own diagnostics; such an image must not be used. */
#include "emit/emit.h"

#include "base/mem.h"
#include "emit/code.h"

#include <string.h>

struct emitting {
    struct ks_builder *out;
    const struct ks_plan *plan;
    const struct ks_source *src;
    const struct ks_about *about;
    struct ks_diags *diags;
    struct ks_code code;
};

static struct ks_irange since(const struct emitting *e, enum ks_isect s, uint32_t from) {
    return (struct ks_irange){from, ks_image_count(e->out, s) - from};
}

/* ---- limits ---- */

static bool fits(struct emitting *e, uint32_t have, uint32_t most, const char *what) {
    if (have <= most) return true;
    ks_diag_add(e->diags, KS_D_TOO_MANY, (struct ks_span){0, 1}, "the rule needs %u %s, more than %u", have,
                what, most);
    return false;
}

static bool all_fits(struct emitting *e) {
    const struct ks_iseg *segs = (const struct ks_iseg *)(const void *)e->code.segs.p;
    bool ok = fits(e, ks_consts_count(&e->code.consts), KS_MAX_CONSTS, "constants");
    ok = fits(e, e->code.temps, KS_MAX_TEMPS, "temporaries") && ok;
    for (size_t i = 0; i < e->code.segs.n / sizeof *segs; i++)
        ok = fits(e, segs[i].code.n, KS_MAX_CODE, "instructions in a segment") && ok;
    return ok;
}

/* ---- code ---- */

static uint16_t operand(const struct emitting *e, uint32_t x) {
    uint32_t base = e->plan->n_fields;
    if (x & KS_CODE_TEMP)
        return (uint16_t)(base + ks_consts_count(&e->code.consts) + (x & ~(uint32_t)KS_CODE_TEMP));
    if (x & KS_CODE_CONST) return (uint16_t)(base + (x & ~(uint32_t)KS_CODE_CONST));
    return (uint16_t)x;
}

static struct ks_irange add_segs(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_SEGS), base = ks_image_count(e->out, KS_SECT_CODE);
    const struct ks_code_inst *in = (const struct ks_code_inst *)(const void *)e->code.insts.p;
    for (size_t i = 0; i < e->code.insts.n / sizeof *in; i++) {
        struct ks_inst x = {in[i].op, in[i].n, operand(e, in[i].a), operand(e, in[i].b), operand(e, in[i].c)};
        (void)ks_image_add(e->out, KS_SECT_CODE, &x);
        (void)ks_image_add(e->out, KS_SECT_SPANS, &in[i].at);
    }
    const struct ks_iseg *segs = (const struct ks_iseg *)(const void *)e->code.segs.p;
    for (size_t i = 0; i < e->code.segs.n / sizeof *segs; i++) {
        struct ks_iseg s = segs[i];
        s.code.at += base;
        (void)ks_image_add(e->out, KS_SECT_SEGS, &s);
    }
    return since(e, KS_SECT_SEGS, from);
}

static struct ks_irange add_pipes(struct emitting *e, uint32_t segs) {
    uint32_t from = ks_image_count(e->out, KS_SECT_PIPES);
    const struct ks_ipipe *pipes = (const struct ks_ipipe *)(const void *)e->code.pipes.p;
    for (size_t i = 0; i < e->code.pipes.n / sizeof *pipes; i++) {
        struct ks_ipipe p = pipes[i];
        p.segs.at += segs;
        (void)ks_image_add(e->out, KS_SECT_PIPES, &p);
    }
    return since(e, KS_SECT_PIPES, from);
}

/* ---- tables ---- */

static struct ks_irange add_fields(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_FIELDS);
    for (uint32_t i = 0; i < e->plan->n_fields; i++) {
        const struct ks_pfield *f = &e->plan->fields[i];
        struct ks_ifield out = {.name = ks_image_intern(e->out, f->name), .origin = f->origin};
        (void)ks_image_add(e->out, KS_SECT_FIELDS, &out);
    }
    return since(e, KS_SECT_FIELDS, from);
}

static struct ks_irange add_stages(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_STAGES);
    for (uint32_t i = 0; i < e->plan->n_stages; i++) {
        const struct ks_pstage *s = &e->plan->stages[i];
        struct ks_istage out = {ks_image_intern(e->out, s->label), s->at.from, s->at.to};
        (void)ks_image_add(e->out, KS_SECT_STAGES, &out);
    }
    return since(e, KS_SECT_STAGES, from);
}

static struct ks_irange add_cols(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_COLS);
    for (uint32_t i = 0; i < e->plan->n_cols; i++) {
        const struct ks_pcol *c = &e->plan->cols[i];
        struct ks_icol out = {ks_image_intern(e->out, c->name), c->field,
                              c->field == KS_NONE ? KS_COL_WILD : 0};
        (void)ks_image_add(e->out, KS_SECT_COLS, &out);
    }
    return since(e, KS_SECT_COLS, from);
}

static struct ks_irange add_lits(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_LITS);
    for (uint32_t i = 0; i < e->plan->n_lits; i++) {
        struct ks_ilit out = {ks_image_intern(e->out, e->plan->lits[i])};
        (void)ks_image_add(e->out, KS_SECT_LITS, &out);
    }
    return since(e, KS_SECT_LITS, from);
}

static struct ks_irange add_metas(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_METAS);
    for (const struct ks_about *f = e->about; f; f = f->next) {
        struct ks_imeta out = {.kind = f->kind, .num = f->num};
        out.key = ks_image_intern(e->out, f->key);
        out.value = ks_image_intern(e->out, f->value);
        for (unsigned i = 0; i < 2; i++) out.more[i] = ks_image_intern(e->out, f->more[i]);
        (void)ks_image_add(e->out, KS_SECT_METAS, &out);
    }
    return since(e, KS_SECT_METAS, from);
}

/* ---- where the text came from ---- */

/* Counts on from the place before, so that many stages of one file are read once. */
struct cursor {
    size_t at, begin; /* begin: of the line */
    size_t counted;   /* bytes of the line whose code points are in `points` */
    uint32_t line, points;
};

static struct ks_iline place_in_file(struct cursor *c, struct ks_str text, size_t at) {
    for (const char *nl; at > c->at && (nl = memchr(text.p + c->at, '\n', at - c->at));) {
        c->at = c->begin = (size_t)(nl - text.p) + 1;
        c->counted = c->points = 0;
        c->line++;
    }
    c->at = at;
    c->points += (uint32_t)ks_text_points(ks_text_cut(text, c->begin + c->counted, at));
    c->counted = at - c->begin;
    return (struct ks_iline){.line = c->line + 1, .col = c->points + 1};
}

static struct ks_iline place(struct emitting *e, struct cursor *c, const struct ks_piece *piece,
                             uint32_t offset) {
    const struct ks_file *file = piece->origin->file;
    size_t at = (size_t)piece->at + (piece->fixed ? 0 : offset - piece->from);
    struct ks_iline x;
    if (file == e->src->file && at >= c->at && at <= file->text.n) {
        x = place_in_file(c, file->text, at);
    } else {
        struct ks_where w = ks_source_where(e->src, offset);
        x = (struct ks_iline){.line = w.line, .col = w.col};
    }
    x.file = ks_image_intern(e->out, file->name);
    x.at = offset;
    return x;
}

static struct ks_irange add_lines(struct emitting *e) {
    uint32_t from = ks_image_count(e->out, KS_SECT_LINES), piece = 0;
    struct cursor c = {0};
    for (uint32_t i = 0; i < e->plan->n_stages && e->src->n_pieces; i++) {
        uint32_t at = e->plan->stages[i].at.from;
        while (piece + 1 < e->src->n_pieces && e->src->pieces[piece + 1].from <= at) piece++;
        struct ks_iline x = place(e, &c, &e->src->pieces[piece], at);
        (void)ks_image_add(e->out, KS_SECT_LINES, &x);
    }
    return since(e, KS_SECT_LINES, from);
}

static bool first_time(struct ks_names *seen, const void *p, size_t n) {
    uint32_t before = ks_names_count(seen);
    return ks_names_intern(seen, (struct ks_str){p, n}) == before;
}

/* Each macro once, with the file it was defined in; callers that left no text of their own included. */
static struct ks_itext macro_lines(struct emitting *e) {
    struct ks_names *origins = ks_names_new(0), *lines = ks_names_new(0);
    struct ks_buf out, line;
    ks_buf_init(&out);
    ks_buf_init(&line);
    for (uint32_t i = 0; i < e->src->n_pieces; i++) {
        for (const struct ks_origin *o = e->src->pieces[i].origin; o && first_time(origins, &o, sizeof o);
             o = o->caller) {
            ks_buf_clear(&line);
            ks_buf_printf(&line, "%.*s\t%.*s\n", KS_FMT(o->macro), KS_FMT(o->file->name));
            if (o->macro.n && first_time(lines, line.p, line.n)) ks_buf_str(&out, ks_buf_view(&line));
        }
    }
    struct ks_itext t = ks_image_intern(e->out, ks_buf_view(&out));
    ks_buf_fini(&line);
    ks_buf_fini(&out);
    ks_names_free(lines);
    ks_names_free(origins);
    return t;
}

/* ---- rules ---- */

static void add_rule(struct emitting *e) {
    struct ks_irule r = {.flags = e->plan->flags, .temps = e->code.temps};
    r.name = ks_image_intern(e->out, e->plan->name);
    r.path = ks_image_intern(e->out, e->src->file->name);
    r.text = ks_image_intern(e->out, e->src->text);
    r.macros = macro_lines(e);
    r.fields = add_fields(e);
    r.segs = add_segs(e);
    r.pipes = add_pipes(e, r.segs.at);
    r.consts = ks_consts_flush(&e->code.consts);
    r.stages = add_stages(e);
    r.cols = add_cols(e);
    r.lits = add_lits(e);
    r.lines = add_lines(e);
    r.metas = add_metas(e);
    (void)ks_image_add(e->out, KS_SECT_RULES, &r);
}

static bool emit_rule(struct ks_builder *out, const struct ks_emit_rule *rule, struct ks_diags *diags) {
    struct emitting e = {
        .out = out, .plan = rule->plan, .src = rule->src, .about = rule->about, .diags = diags};
    e.code.out = out;
    e.code.plan = rule->plan;
    e.code.loaded = ks_mem_zero(rule->plan->n_fields + 1, sizeof *e.code.loaded);
    ks_consts_init(&e.code.consts, out);
    ks_code_rule(&e.code);
    bool ok = all_fits(&e);
    if (ok) add_rule(&e);
    ks_consts_fini(&e.code.consts);
    ks_buf_fini(&e.code.insts);
    ks_buf_fini(&e.code.segs);
    ks_buf_fini(&e.code.pipes);
    ks_mem_free(e.code.loaded);
    return ok;
}

bool ks_emit_image(const struct ks_emit_rule *rules, uint32_t n, struct ks_diags *const *diags,
                   struct ks_buf *out) {
    struct ks_builder b;
    bool ok = true;
    ks_image_begin(&b);
    for (uint32_t i = 0; i < n; i++) ok = emit_rule(&b, &rules[i], diags[i]) && ok;
    if (ok) ks_image_seal(&b, out);
    ks_image_end(&b);
    return ok;
}
