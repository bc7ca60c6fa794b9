/* lex.h - cuts the expanded text of a rule into tokens, and what lexer and parser share.
 *
 * How text is cut depends on the command (lang.h, enum ks_lexmode): the lexer looks a command's name up,
 * takes its mode from the table, and keeps one frame per open [ so that after ] it goes on where it was.
 * The text must end in a NUL byte and hold no other. */
#ifndef KS_LEX_H
#define KS_LEX_H

#include "front/ast.h"
#include "front/source.h"

/* The lexer's conditions; `name` is the re2c condition. */
enum ks_lexcond {
    KS_LC_NAME,   /* a command's name */
    KS_LC_TERM,   /* search: terms, names, operators */
    KS_LC_VALUE,  /* search: the value behind an operator */
    KS_LC_LIST,   /* search: the values of IN ( ) */
    KS_LC_LEFT,   /* eval: the left side of an assignment */
    KS_LC_EXPR,   /* an expression */
    KS_LC_AGG,    /* stats: functions, names, AS, BY */
    KS_LC_AGGARG, /* stats: what stands in a function's parentheses */
    KS_LC_ARG,    /* words, options */
    KS_LC_KEY,    /* sort keys */
    KS_LC_OPTION  /* the value behind `name=` */
};
/* What the caller wants parsed; also the first token. */
enum ks_lexstart { KS_LEX_RULE, KS_LEX_SEARCH_ONLY, KS_LEX_EXPR_ONLY };

struct ks_lexframe {
    uint8_t cond, home; /* home: where to go back to behind an option's value or an expression in ( ) */
    uint8_t cmd;        /* enum ks_cmd of the stage */
    bool lead;          /* nothing of the pipeline was read yet */
    bool keys;          /* dedup: `sortby` was read */
    uint32_t parens;    /* open parentheses of the stage */
    uint32_t back;      /* the count of open ones at which an expression in ( ) ends */
};
struct ks_lex {
    struct ks_arena *arena;
    struct ks_diags *diags;
    const char *base, *limit;
    const char *cur, *tok;  /* next byte; first byte of the token */
    const char *mark, *ctx; /* re2c's */
    struct ks_lexframe frames[KS_MAX_NEST + 1];
    uint32_t depth; /* index of the frame on top */
    uint32_t nest;  /* open brackets of all kinds */
    uint32_t ended; /* offset behind the last token */
    int last;       /* the last token */
    int start;      /* the first token to give, or 0 */
    bool colons;    /* `field::` was cut; its colons come next */
};
struct ks_token {
    struct ks_str text;
    int op; /* enum ks_cmp, ks_cmd, ... or a sign */
};

void ks_lex_init(struct ks_lex *l, struct ks_arena *a, const struct ks_source *src, enum ks_lexstart what,
                 struct ks_diags *diags);
/* The next token; 0 at the end. Problems are reported and give the token `REPORTED`, with the text up to
 * the next pipe of the same level passed over. */
int ks_lex_next(struct ks_lex *l, struct ks_token *out, struct ks_span *at);
/* The name of a token for messages and listings, or NULL. */
const char *ks_lex_name(int token);

/* For lex.re; in src/front/lexstate.c. */
struct ks_lexframe *ks_lexstate_top(struct ks_lex *l);
struct ks_span ks_lexstate_span(const struct ks_lex *l);
void ks_lexstate_pipe(struct ks_lex *l);
bool ks_lexstate_open(struct ks_lex *l);  /* ( or [: false, with a message, when too deep */
void ks_lexstate_close(struct ks_lex *l); /* ) */
bool ks_lexstate_push(struct ks_lex *l);  /* [ */
void ks_lexstate_pop(struct ks_lex *l);   /* ] */
/* Goes to the next | or ] of the stage's level, or the end. */
void ks_lexstate_skip(struct ks_lex *l);
/* Decodes `\x` for each x of `set`; with `tab`, `\t` too. */
struct ks_str ks_lexstate_decode(struct ks_arena *a, struct ks_str s, const char *set, bool tab);
/* The command named by the token: sets the frame up and returns the token of its mode. A refused or unknown
 * one is reported and its arguments passed over. */
int ks_lexstate_command(struct ks_lex *l, struct ks_token *out);
/* A command's name that is left out at the start: search. */
int ks_lexstate_implied(struct ks_lex *l, struct ks_token *out);
/* The next byte that is no blank, from `p` on. */
char ks_lexstate_peek(const char *p);

#endif
