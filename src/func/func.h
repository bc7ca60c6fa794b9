/* func.h - eval functions: values in, value out. Pure: no files, no globals, no rows.
 *
 * One C function per row of funcs.def, in the room its subject belongs to (str.c, math.c, mv.c, ...).
 * Arguments are already checked for count; nulls are handled by the caller where the row says so.
 * Results borrow from the arguments or from cx->arena. */
#ifndef KS_FUNC_H
#define KS_FUNC_H

#include "lang/lang.h"
#include "lang/value.h"

struct ks_regexes; /* regex.h: compiled expressions, by text */

struct ks_func_cx {
    struct ks_arena *arena; /* for results */
    struct ks_regexes *regexes;
    double now;             /* start of the search, epoch seconds */
    bool clocked;           /* `now` is the clock's, so time() goes on from there */
    uint64_t random;        /* state of random(); 0: not seeded yet */
    uint64_t regex_limited; /* matches given up at the match limit: counted, no match */
};

typedef struct ks_value ks_func_fn(struct ks_func_cx *cx, const struct ks_value *args, unsigned n);
extern ks_func_fn *const ks_func_table[KS_FUNC_COUNT];

/* Applies the null rule of the row, then the function. */
struct ks_value ks_func_call(struct ks_func_cx *cx, enum ks_func f, const struct ks_value *args, unsigned n);

/* The operators, so that the VM and constant folding share one definition. `op` is KS_OP_ADD ... KS_OP_GE,
 * KS_OP_AND, OR, XOR (semantics 5.2, 5.3). */
struct ks_value ks_func_binary(struct ks_func_cx *cx, enum ks_op op, const struct ks_value *a,
                               const struct ks_value *b);
struct ks_value ks_func_unary(enum ks_op op, const struct ks_value *a); /* KS_OP_NEG, KS_OP_NOT */
/* Stored in a field: no boolean (null), no string flag. */
struct ks_value ks_func_stored(struct ks_value v);

#endif
