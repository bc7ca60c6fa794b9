/* margs.h - a macro call taken apart, and arguments put into a definition; for expand.c only. */
#ifndef KS_MARGS_H
#define KS_MARGS_H

#include "front/mdef.h"

/* `name(x, "y", ...)` between the backticks. */
struct ks_margs {
    struct ks_str name, *values; /* values trimmed, one pair of quotes around each dropped */
    uint32_t n;
    bool closed; /* the parenthesis is */
};

/* The offset of the backtick that ends the call whose text starts at `from`, or text.n. */
size_t ks_margs_end(struct ks_str text, size_t from);
/* The offset behind the double-quoted text that starts at `from`, or text.n. */
size_t ks_margs_quote(struct ks_str text, size_t from);
struct ks_margs ks_margs_cut(struct ks_arena *a, struct ks_str call);
/* Puts `a=x, b=y` into the order of the definition. False when some names are its arguments and others
 * not, or one stands twice; values without such names stay as they are. */
bool ks_margs_order(struct ks_arena *a, const struct ks_mdef *d, struct ks_margs *call);

/* A part of a definition after substitution. */
struct ks_mpart {
    struct ks_str text;
    uint32_t at; /* where it stood in the definition */
    bool fixed;  /* all of it stands for that one place */
};
/* Where the cutting of a definition has come to. With `bare` (for validation) an argument's name alone
 * counts too, outside quotes: its value becomes a literal. */
struct ks_mcursor {
    size_t at;
    bool bare, quoted;
};
/* Cuts the next part off `text`: a run without arguments, or the value of one. `$$` gives `$`. */
struct ks_mpart ks_margs_next(struct ks_arena *a, const struct ks_mdef *d, const struct ks_margs *call,
                              struct ks_str text, struct ks_mcursor *cursor);

#endif
