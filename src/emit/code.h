/* code.h - a rule's code and constants while they are made. Private to emit/.
 *
 * Operands are 32 bits wide here: registers of constants and temporaries are marked, because their
 * numbers are known only when all constants are counted. */
#ifndef KS_CODE_H
#define KS_CODE_H

#include "base/hash.h"
#include "image/image.h"
#include "plan/ir.h"

enum { KS_CODE_CONST = 0x40000000, KS_CODE_TEMP = 0x20000000 };

struct ks_code_inst {
    uint8_t op, n;
    uint32_t a, b, c, at; /* at: offset in the rule's text */
};

/* Constants of one rule; equal ones are stored once, lists are runs. */
struct ks_consts {
    struct ks_builder *out;
    struct ks_names *ids;
    uint32_t *place; /* by id in ids: index of the constant */
    uint32_t n_ids, cap_ids;
    struct ks_buf list; /* struct ks_iconst */
};
void ks_consts_init(struct ks_consts *c, struct ks_builder *out);
void ks_consts_fini(struct ks_consts *c);
uint32_t ks_consts_count(const struct ks_consts *c);
uint32_t ks_consts_value(struct ks_consts *c, const struct ks_value *v);
uint32_t ks_consts_text(struct ks_consts *c, enum ks_iconst_kind kind, uint8_t flags, struct ks_str text,
                        struct ks_str more);
uint32_t ks_consts_project(struct ks_consts *c, uint8_t flags, const struct ks_str *names, uint32_t n);
uint32_t ks_consts_geo(struct ks_consts *c, struct ks_str lang, const uint32_t *pairs, uint32_t n);
uint32_t ks_consts_desc(struct ks_consts *c, const struct ks_pdesc *d);
/* Adds them to the image; ranges become the image's. Returns where they went. */
struct ks_irange ks_consts_flush(struct ks_consts *c);

struct ks_code {
    struct ks_builder *out;
    const struct ks_plan *plan;
    struct ks_consts consts;
    struct ks_buf insts;          /* struct ks_code_inst, all segments */
    struct ks_buf segs;           /* struct ks_iseg; code.at counts from the rule's first instruction */
    uint32_t from;                /* first instruction of the segment being made */
    uint32_t top, temps;          /* temporaries in use; the most ever */
    uint32_t each;                /* jumps behind the foreach being made */
    uint32_t drop;                /* jumps to the segment's DROP */
    uint32_t at;                  /* offset for what is emitted next */
    struct ks_buf pipes;          /* struct ks_ipipe; segs.at counts from the rule's first segment */
    const bool *wanted;           /* fields of the events of the pipe being made */
    uint32_t items[KS_MAX_LOOPS]; /* temporaries that hold the value a loop is at */
    bool *loaded;
    bool leading; /* only filters so far: fields are loaded when a test needs them */
};
void ks_code_rule(struct ks_code *c); /* all segments */

/* jump.c: expressions as values and as jumps. A label is a chain of jumps through their targets. */
enum { KS_LABEL_NONE = KS_NONE };
void ks_code_emit(struct ks_code *c, enum ks_op op, uint32_t n, uint32_t a, uint32_t b, uint32_t d);
void ks_code_jump(struct ks_code *c, enum ks_op op, uint32_t reg, uint32_t *label);
void ks_code_each(struct ks_code *c, uint32_t field, uint32_t names, uint32_t *label);
void ks_code_place(struct ks_code *c, uint32_t *label);
uint32_t ks_code_value(struct ks_code *c, const struct ks_x *x); /* the register that holds it */
void ks_code_into(struct ks_code *c, const struct ks_x *x, uint32_t reg);
void ks_code_unless(struct ks_code *c, const struct ks_x *x, uint32_t *label); /* jumps when not true */
void ks_code_when(struct ks_code *c, const struct ks_x *x, uint32_t *label);   /* jumps when true */

#endif
