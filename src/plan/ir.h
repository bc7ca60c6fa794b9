/* ir.h - the plan: typed expressions and operators over field slots.
 *
 *   stages   what the author wrote, for the funnel
 *   ops      one list; an op of kind SINK ends a segment (image.h), the last one is EMIT
 *   fields   slots: one name, one slot; hidden helpers have the name ""
 *
 * Resolving makes it from the tree; each later pass rewrites it in place (passes.h). */
#ifndef KS_IR_H
#define KS_IR_H

#include "lang/diag.h"
#include "lang/lang.h"
#include "lang/value.h"
#include "lang/vocab.h"
#include "plan/plan.h"

/* What an expression can give. A field holds no boolean, so KS_T_FIELD excludes it. */
enum { KS_T_NULL = 1, KS_T_BOOL = 2, KS_T_NUM = 4, KS_T_STR = 8, KS_T_FIELD = 16 };

enum ks_xkind {
    KS_X_CONST, /* val */
    KS_X_FIELD, /* field */
    KS_X_TEST,  /* op SEQ ... STILL: field against a constant of kind ckind */
    KS_X_OP,    /* op ADD ... GE, XOR, NEG, NOT: one or two kids */
    KS_X_AND,
    KS_X_OR,      /* any number of kids */
    KS_X_CALL,    /* op: enum ks_func; kids are the arguments */
    KS_X_LOOP,    /* op: MVMAP or MVFILTER; kids: the values, the expression for each; cflags: of the item */
    KS_X_ITEM,    /* the one value that a loop around is at; cflags: which loop, from the outside */
    KS_X_SUB,     /* field: the pipe of a subsearch; true for rows that match one of its rows */
    KS_X_TEMPLATE /* op EACHTEXT, EACHFIELD or EACHBARE on the text of val, within a foreach */
};
struct ks_x {
    uint8_t kind, op, types;
    bool sure;             /* never null */
    bool literal;          /* made of literals and operators alone */
    uint8_t ckind, cflags; /* TEST: KS_C_*, its flags */
    uint32_t field;
    struct ks_span at;
    struct ks_value val; /* CONST; TEST: the text */
    struct ks_x **kids;
    uint32_t n;
};

enum ks_pkind {
    KS_P_FILTER,   /* x: rows for which it is not true are gone */
    KS_P_SET,      /* field := x, as a field value */
    KS_P_SETNAMED, /* the field named `name` := x; value: the pattern of its names */
    KS_P_FLAG,     /* field := "1" while x is true, else null; `both`: "0" when it is false */
    KS_P_MOVE,     /* field := from; from := null */
    KS_P_NULL,     /* field := null */
    KS_P_FILL,     /* field := value where it is null */
    KS_P_GEO,      /* from: the address; pairs of part and field */
    KS_P_PROJECT,  /* names, flags KS_PROJ_* */
    KS_P_RENAMEW,  /* names[0] to names[1] */
    KS_P_PASS,     /* a row came out of `stage` */
    KS_P_DO,       /* the instruction `code` on from, field and desc, as the columns of its row say */
    KS_P_EACH,     /* foreach: up to NEXT, for each field that matches names or each value of `from` */
    KS_P_NEXT,
    KS_P_SHOWN, /* fieldformat: field is shown as x. Gone when the pipeline is resolved */
    KS_P_SINK
};
/* A description (descs.def): members by letter. */
struct ks_pmember {
    char letter; /* f, n, d or t */
    bool writes; /* f: the operation may give the field a value; else it reads it */
    bool sure;   /* f: it always does, or takes it away */
    uint32_t field;
    double num;
    struct ks_str text;
};
struct ks_pdesc {
    uint8_t kind, flags;
    double num;
    struct ks_str text, more;
    struct ks_pmember *at;
    uint32_t n;
    const struct ks_lookup *table; /* LOOKUP: whose number in the image becomes the first member */
    uint32_t *columns, n_columns;  /* the columns of it that go into the image */
};
struct ks_pagg {
    uint16_t agg, flags; /* enum ks_agg; KS_AGG_WILD */
    uint32_t in, out;    /* fields; in KS_NONE: count rows */
    double param;        /* percentile */
    struct ks_str in_name, out_name;
};
struct ks_psink {
    uint16_t kind;
    uint32_t flags;
    int64_t limit;
    struct ks_ikey *keys;
    uint32_t n_keys;
    struct ks_pagg *aggs;
    uint32_t n_aggs;
    uint32_t cond;
    struct ks_str value;            /* FILL, FILLALL */
    uint32_t f[KS_SINK_FIELDS];     /* by kind (vocab.h); KS_NONE: none */
    struct ks_str c[KS_SINK_TEXTS]; /* by kind; p NULL: none */
    struct ks_str *names;           /* by kind */
    uint32_t *slots, n_names;       /* of the names, KS_NONE for patterns */
    uint32_t pipe;                  /* the pipe it takes rows from, else KS_NONE */
};
struct ks_pop {
    struct ks_pop *next;
    uint8_t kind;
    bool both;
    uint32_t flags;
    uint32_t stage; /* KS_NONE for what kspl put in */
    struct ks_span at;
    uint32_t field, from;
    struct ks_x *x, *name;
    struct ks_str value;  /* FILL; GEO: language */
    struct ks_str *names; /* PROJECT, RENAMEW */
    uint32_t *slots;      /* PROJECT: of the names, KS_NONE for patterns; DO: fields read besides */
    uint32_t *pairs;      /* GEO: part, field, part, field ... */
    uint32_t n;           /* of names or pairs */
    struct ks_psink *sink;
    uint8_t code;          /* DO: enum ks_op */
    bool shows;            /* DO: changes what is shown of a column that is there, and makes none */
    bool opens, all;       /* DO: makes names that only data knows; looks at fields of any name */
    struct ks_pdesc *desc; /* DO; sink BIN */
};

struct ks_pfield {
    struct ks_str name;
    uint8_t origin;      /* enum ks_iorigin */
    uint8_t meta;        /* origin META: enum ks_meta */
    bool wanted;         /* loaded from the event */
    struct ks_str delim; /* of mvcombine, which nomv joins with; empty: a line end */
};
struct ks_pstage {
    struct ks_str label;
    struct ks_span at;
};
struct ks_pcol {
    struct ks_str name;
    uint32_t field; /* KS_NONE: a pattern */
};

/* The operators of the rule, or of a bracket in it. What it shares with its plan while it is the one being
 * worked on (ks_pipes_enter) is kept there. */
struct ks_ppipe {
    struct ks_pop *ops, **end;
    uint32_t source; /* enum ks_isource */
    uint32_t outer;  /* the pipe that the bracket stands in; the rule's own: KS_NONE */
    uint32_t flags, made;
    struct ks_str data;
    bool csv;
    const struct ks_pop *taker; /* the operator that takes its rows, in `outer` */
    struct ks_pdesc *table;     /* SRC_TABLE */
    bool *wanted;               /* by field: loaded from its events */
    struct ks_str *lits;
    uint32_t n_lits;
    struct ks_pcol *cols; /* at its end */
    uint32_t n_cols;
};

struct ks_names;
struct ks_plan {
    struct ks_arena *arena;
    struct ks_str name, text;
    uint32_t flags, made; /* KS_RULE_*; rows of makeresults */
    struct ks_str data; /* the rows themselves, JSON lines, when makeresults has data; p NULL: no such row */
    bool csv;           /* they came as CSV: a row has no text of its own */
    struct ks_pfield *fields;
    uint32_t n_fields;
    struct ks_names *names; /* of the named slots; gone when the plan is built */
    uint32_t *slot_of;      /* by id in names */
    struct ks_pstage *stages;
    uint32_t n_stages;
    struct ks_ppipe *pipes; /* the rule's own first */
    uint32_t n_pipes, pipe; /* pipe: whose ops these are, and flags GENERATES, made, data, csv, lits */
    struct ks_pop *ops, **end;
    struct ks_pcol *cols;
    uint32_t n_cols;
    struct ks_str *lits;
    uint32_t n_lits;
    const bool *filled; /* by field: at the end it may hold fillnull's value; NULL: not looked at */
};

/* Making pieces; all in the plan's arena. */
uint32_t ks_ir_slot(struct ks_plan *p, struct ks_str name); /* one name, one slot */
uint32_t ks_ir_hidden(struct ks_plan *p);                   /* a slot without a name */
struct ks_pop *ks_ir_op(struct ks_plan *p, enum ks_pkind kind, uint32_t stage,
                        struct ks_span at); /* appended */
/* A sink without fields, constants or condition. */
void ks_ir_sink_init(struct ks_psink *s, enum ks_isink_kind kind);
struct ks_pop *ks_ir_sink(struct ks_plan *p, enum ks_isink_kind kind, uint32_t stage, struct ks_span at);
struct ks_pop *ks_ir_do(struct ks_plan *p, enum ks_op code, uint32_t stage, struct ks_span at);
struct ks_pdesc *ks_ir_desc(struct ks_plan *p, uint8_t kind);
struct ks_pmember *ks_ir_member(struct ks_plan *p, struct ks_pdesc *d, char letter); /* appended */
void ks_ir_number(struct ks_plan *p, struct ks_pdesc *d, char letter, double num);
void ks_ir_text(struct ks_plan *p, struct ks_pdesc *d, struct ks_str text);
void ks_ir_writes(struct ks_plan *p, struct ks_pdesc *d, uint32_t field, bool sure);
/* Calls for every field that a DO reads, may write, surely writes. Any may be NULL. */
struct ks_ir_visit {
    void (*reads)(void *arg, uint32_t field), (*may_write)(void *arg, uint32_t field),
        (*writes)(void *arg, uint32_t field);
};
void ks_ir_effects(const struct ks_pop *op, const struct ks_ir_visit *v, void *arg);
struct ks_x *ks_ir_x(struct ks_plan *p, enum ks_xkind kind, struct ks_span at, uint32_t kids);
struct ks_x *ks_ir_const(struct ks_plan *p, struct ks_value v, struct ks_span at);
struct ks_x *ks_ir_test(struct ks_plan *p, enum ks_op op, uint32_t field, uint8_t ckind, uint8_t cflags,
                        struct ks_str text, struct ks_span at);
/* Room for one more item in an arena array of `n`; the capacity is the next power of two. */
void *ks_ir_grow(struct ks_plan *p, void *items, uint32_t n, size_t size);
bool ks_ir_is_true(const struct ks_x *x);
/* Calls visit for every field that the expression reads. */
void ks_ir_reads(const struct ks_x *x, void (*visit)(void *arg, uint32_t field), void *arg);
void ks_ir_print_x(const struct ks_plan *p, const struct ks_x *x, struct ks_buf *out);
void ks_ir_print(const struct ks_plan *p, struct ks_buf *out);

#endif
