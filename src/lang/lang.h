/* lang.h - the facts of the language as tables: commands, options, functions, aggregates,
 * opcodes, limits. The .def files beside this one are the only place where such a fact
 * stands; everything else (enums, arity messages, did-you-mean, manual pages, support
 * matrix, disassembler, verifier, coverage test) is made from their rows.
 *
 * Rows are data, never code. Knows nothing of algorithms. */
#ifndef KS_LANG_H
#define KS_LANG_H

#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

/* How the text after a command name is cut into tokens. */
enum ks_lexmode {
    KS_LEX_SEARCH, /* terms, comparisons, wildcards */
    KS_LEX_EVAL,   /* name=expr, name=expr */
    KS_LEX_WHERE,  /* one expression */
    KS_LEX_STATS,  /* aggregations, AS, BY, options */
    KS_LEX_ARGS,   /* options and words, AS, parenthesised expressions */
    KS_LEX_SORT,   /* as ARGS, with signs and auto() num() str() ip() */
    KS_LEX_REX     /* as ARGS; in quotes only \" is decoded (semantics 11.22) */
};
enum ks_class { KS_CLASS_STREAMING, KS_CLASS_TRANSFORMING, KS_CLASS_ORDERING, KS_CLASS_GENERATING };
enum ks_support { KS_DONE, KS_PARTIAL, KS_REFUSED };

enum ks_cmd {
#define X(id, name, mode, class, support, summary, note) KS_CMD_##id,
#include "lang/cmds.def"
#undef X
    KS_CMD_COUNT
};
struct ks_cmd_row {
    const char *name;
    uint8_t mode, class, support;
    const char *summary; /* one line for the manual */
    const char *note;    /* what is partial, or why it is refused */
};
extern const struct ks_cmd_row ks_cmd_rows[KS_CMD_COUNT];

/* Other readings of SPL that may be asked for. */
enum ks_reading {
#define X(id, bit, name, meaning) KS_READING_##id = 1 << (bit),
#include "lang/readings.def"
#undef X
};
struct ks_reading_row {
    uint32_t bit;
    const char *name, *meaning;
};
extern const struct ks_reading_row ks_reading_rows[];
extern const unsigned ks_reading_count;
/* Where sources conflict: the question, what kspl does, how to have the other answer. */
struct ks_open_row {
    const char *question, *here, *other;
};
extern const struct ks_open_row ks_open_rows[];
extern const unsigned ks_open_count;

/* Options: `name=value` before or among a command's arguments. */
enum ks_opttype { KS_OPT_BOOL, KS_OPT_INT, KS_OPT_TEXT, KS_OPT_FIELD, KS_OPT_EXPR, KS_OPT_FILTER /* text, or an expression */ };
enum ks_opt {
#define X(cmd, id, name, type, fallback, summary) KS_OPT_##cmd##_##id,
#include "lang/opts.def"
#undef X
    KS_OPT_COUNT
};
struct ks_opt_row {
    uint16_t cmd;
    const char *name;
    uint8_t type;
    const char *fallback; /* the default as text; NULL when absent means something of its own */
    const char *summary;
};
extern const struct ks_opt_row ks_opt_rows[KS_OPT_COUNT];

/* Eval functions. Types of arguments and result, one letter each:
 *   t text   n number   a number, no quoted one   b boolean   v any value   l list (multivalue)
 *   r regular expression. See funcs.def for arguments beyond the letters: ks_lang_letter. */
enum ks_func {
#define X(id, name, args, min, max, result, nulls, folds, summary, example, expect) KS_FUNC_##id,
#include "lang/funcs.def"
#undef X
    KS_FUNC_COUNT
};
struct ks_func_row {
    const char *name;
    const char *args;
    uint8_t min, max;                       /* argument counts; max 255 = any */
    char result;                            /* letter as above */
    bool nulls;                             /* sees null arguments itself; else any null gives null */
    bool folds;                             /* constant arguments may be folded at compile time */
    const char *summary, *example, *expect; /* expect: JSON of the result, "null" for none */
};
extern const struct ks_func_row ks_func_rows[KS_FUNC_COUNT];

/* Aggregate functions of stats. */
enum ks_agg {
#define X(id, name, arg, param, ordered, in_order, number, summary, example, expect) KS_AGG_##id,
#include "lang/aggs.def"
#undef X
    KS_AGG_COUNT
};
struct ks_agg_row {
    const char *name; /* `perc` stands for percN, pN */
    bool arg;         /* needs a field (count may go without) */
    bool param;       /* a number glued to the name: perc95 */
    bool ordered;     /* the answer depends on the order of events */
    bool in_order;    /* partial states cannot be merged exactly: fed in input order */
    bool number;      /* looks at numeric values only */
    const char *summary, *example, *expect;
};
extern const struct ks_agg_row ks_agg_rows[KS_AGG_COUNT];

/* Opcodes; operand kinds are explained in ops.def. */
enum ks_op {
#define X(id, name, n, a, b, c, formula, summary) KS_OP_##id,
#include "lang/ops.def"
#undef X
    KS_OP_COUNT
};
enum ks_operand {
    KS_U_,  /* unused, must be 0 */
    KS_U_W, /* register written: a field or a temporary */
    KS_U_R, /* register read: field, constant or temporary */
    KS_U_J, /* forward jump target in this segment */
    KS_U_M, /* metadata: enum ks_meta */
    KS_U_F, /* eval function */
    KS_U_T, /* first of n temporaries */
    KS_U_G, /* stage counter of the rule */
    KS_U_N, /* plain number */
    KS_U_P, /* pipe of the rule */
    KS_U_KPATTERN,
    KS_U_KTERM,
    KS_U_KCIDR,
    KS_U_KTIME,
    KS_U_KPROJECT,
    KS_U_KRENAME,
    KS_U_KGEO, /* constant of that kind */
#define X(id, name, flags, head, more, summary) KS_U_K##id,
#include "lang/descs.def"
#undef X
    KS_U_COUNT
};

/* Kinds of descriptions, by kind - KS_C_DESCS (vocab.h). */
struct ks_desc_row {
    const char *name;
    uint8_t flags;
    const char *head, *more; /* letters of the members */
};
extern const struct ks_desc_row ks_desc_rows[];
struct ks_op_row {
    const char *name;
    uint8_t n, a, b, c; /* enum ks_operand */
    const char *formula, *summary;
};
extern const struct ks_op_row ks_op_rows[KS_OP_COUNT];

/* Kinds of sinks, by enum ks_isink_kind; the columns are explained in sinks.def. */
struct ks_sink_row {
    const char *plan, *name;
    uint8_t keys;
    bool aggs, value;
    int64_t least;
    uint8_t fields, reads, texts;
    bool sees, makes, whole, fresh;
};
extern const struct ks_sink_row ks_sink_rows[];
struct ks_flag_row {
    uint32_t bit;
    const char *name;
};
extern const struct ks_flag_row ks_sink_flags[];
extern const unsigned ks_sink_flag_count;

enum ks_meta { KS_META_HOST, KS_META_SOURCE, KS_META_SOURCETYPE, KS_META_INDEX };

struct ks_diag_row {
    uint16_t code;
    bool error;
    const char *title, *help; /* help: the paragraph of the manual */
};
extern const struct ks_diag_row ks_diag_rows[];
extern const unsigned ks_diag_count;

/* Every hard limit of kspl: KS_MAX_<id>. */
enum {
#define X(id, value, unit, what) KS_MAX_##id = value,
#include "lang/limits.def"
#undef X
};
struct ks_limit_row {
    const char *name;
    long value;
    const char *unit, *what;
};
extern const struct ks_limit_row ks_limit_rows[];
extern const unsigned ks_limit_count;

/* Look-ups by name; the COUNT value when there is none. Functions match any case. */
enum ks_cmd ks_lang_cmd(struct ks_str name);
enum ks_opt ks_lang_opt(enum ks_cmd cmd, struct ks_str name);
enum ks_func ks_lang_func(struct ks_str name);
/* Arguments of a function: the type letter of the i-th (`v` where it has none), how many letters the row
 * spells out, and whether it takes so many. */
char ks_lang_letter(const struct ks_func_row *f, unsigned i);
unsigned ks_lang_letters(const struct ks_func_row *f);
bool ks_lang_takes(const struct ks_func_row *f, unsigned count);
/* `perc95` gives KS_AGG_PERC and *param = 95. */
enum ks_agg ks_lang_agg(struct ks_str name, double *param);

#endif
