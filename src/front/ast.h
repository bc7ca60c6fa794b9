/* ast.h - the tree of a rule: one node kind per production of the grammar.
 *
 * Nodes live in the arena of the compile; `text` borrows from the expanded rule text or the arena.
 * Children are a list: kid is the first, next the sibling. Nothing here knows fields, types or
 * options' meanings: that is plan/. */
#ifndef KS_AST_H
#define KS_AST_H

#include "base/arena.h"
#include "base/buf.h"
#include "lang/diag.h"
#include "lang/lang.h"

/* clang-format off */
enum ks_ast_kind {
    /* kind            text / op                     kids */
    KS_AST_PIPELINE,  /* -                           commands, in order; a leading search is made explicit */
    KS_AST_COMMAND,   /* text: name; op: enum ks_cmd  what its lexical mode gives:
                         SEARCH  none or one search node
                         WHERE   one expression            EVAL  ASSIGN...
                         STATS   OPTION / AGG / BY in order
                         ARGS    OPTION / WORD / STRING / RENAME / EXPR / SIGN in order (commas dropped)
                         SORT    OPTION / KEY / WORD / STRING in order: whole numbers are WORDs, a trailing
                                 `desc`, `d` or `asc` is a WORD; in sort every other name is a KEY, in
                                 dedup names are WORD or STRING up to the WORD `sortby`, KEYs after it
                         A refused command has no kids (its arguments were passed over). */
    KS_AST_OPTION,    /* text: name; op: enum ks_opt  value: WORD, STRING or EXPR */
    KS_AST_WORD,      /* text; in search \" \\ \| are decoded, elsewhere as written     - */
    KS_AST_STRING,    /* text decoded                - */
    KS_AST_EXPR,      /* -                           one eval expression that stood in ( ) */
    KS_AST_RENAME,    /* -                           from, to: WORD or STRING (`a AS b`) */
    KS_AST_KEY,       /* text: auto num str ip or ""; op: '+' '-' or 0    one WORD or STRING */
    KS_AST_SIGN,      /* op: '+' or '-'              - (`fields - a` and `fields -a` alike) */
    KS_AST_BY,        /* text: over, or ""           WORD or STRING... */
    KS_AST_WHERE,     /* -                           one search node (mstats, inputlookup) */
    KS_AST_AGG,       /* text: function as written; op: 1 when it had parentheses
                                                     [argument: WORD, STRING or EXPR] [AS: WORD or STRING]
                         The argument is absent for `count`; AS is absent or the last kid; op bit 2
                         (value 2) says AS is present. */
    /* search */
    KS_AST_AND, KS_AST_OR, KS_AST_NOT, /* -          two or more / two or more / one */
    KS_AST_CMP,       /* op: enum ks_cmp             WORD or STRING (field), value: WORD, STRING, CASE,
                                                     TERMFN or SUBSEARCH */
    KS_AST_IN,        /* -                           WORD or STRING (field), values... */
    KS_AST_TERM,      /* text: a bare word           - */
    KS_AST_PHRASE,    /* text decoded: "..."         - */
    KS_AST_TERMFN,    /* text: x of TERM(x)          - */
    KS_AST_CASE,      /* text: x of CASE(x)          - */
    KS_AST_SUBSEARCH, /* -                           PIPELINE; also stands in eval expressions */
    /* eval */
    KS_AST_ASSIGN,    /* text: left side, raw        expression */
    KS_AST_NUM,       /* text: source digits         - */
    KS_AST_STR,       /* text decoded                - */
    KS_AST_FIELD,     /* text: name                  -  (bare or 'quoted': op 1 when quoted) */
    KS_AST_TEMPLATE,  /* text: with <<NAME>> outside of quotes, in a foreach    - */
    KS_AST_NEG, KS_AST_POS, KS_AST_ENOT, /* -        one */
    KS_AST_BIN,       /* op: enum ks_bin             two; long chains of and, or, xor, `.` are balanced */
    KS_AST_CALL,      /* text: function as written   arguments; `x IN (a,b)` and LIKE are calls of in, like */
    KS_AST_COUNT
};
/* clang-format on */

enum ks_cmp { KS_CMP_EQ, KS_CMP_NE, KS_CMP_LT, KS_CMP_LE, KS_CMP_GT, KS_CMP_GE };
enum ks_bin {
    KS_BIN_MUL,
    KS_BIN_DIV,
    KS_BIN_MOD,
    KS_BIN_ADD,
    KS_BIN_SUB,
    KS_BIN_CAT,
    KS_BIN_EQ,
    KS_BIN_NE,
    KS_BIN_LT,
    KS_BIN_LE,
    KS_BIN_GT,
    KS_BIN_GE,
    KS_BIN_AND,
    KS_BIN_OR,
    KS_BIN_XOR
};

struct ks_ast {
    uint16_t kind, op;
    uint32_t depth; /* levels below; no tree is deeper than a few times KS_MAX_NEST */
    struct ks_span span;
    struct ks_str text;
    struct ks_ast *kid, *last, *next; /* last: the last kid, so that appending is O(1) */
};

struct ks_ast *ks_ast_new(struct ks_arena *a, enum ks_ast_kind kind, struct ks_span at);
/* Appends a kid and widens the span; either may be NULL. Returns `to`. */
struct ks_ast *ks_ast_add(struct ks_ast *to, struct ks_ast *kid);
uint32_t ks_ast_count(const struct ks_ast *n); /* kids */
/* Indented text, one node a line. */
void ks_ast_print(const struct ks_ast *n, struct ks_buf *out);

#endif
