/* arg.h - what the rooms of eval functions share: how a row of funcs.def becomes a C function, and how
 * an argument is read. Private to func/.
 *
 * ks_arg_* return false where the argument is of no use (a list, a boolean, null, not a number); the
 * function then gives null, which is what SPL does with values of the wrong type. */
#ifndef KS_ARG_H
#define KS_ARG_H

#include "func/func.h"

#include <math.h>

#define X(id, ...) ks_func_fn ks_func_##id;
#include "lang/funcs.def"
#undef X

/* Opens the definition of one function. */
#define KS_UNUSED __attribute__((unused))
#define KS_FUNC(id)                                                                                      \
    struct ks_value ks_func_##id(KS_UNUSED struct ks_func_cx *cx, KS_UNUSED const struct ks_value *args, \
                                 KS_UNUSED unsigned n)

/* The text of a single value; a number is printed into the arena, so that results may borrow it. */
static inline bool ks_arg_text(struct ks_arena *a, const struct ks_value *v, struct ks_str *s) {
    if (v->kind == KS_TEXT) {
        *s = (struct ks_str){v->p, v->n};
        return true;
    }
    if (v->kind != KS_NUM) return false;
    *s = ks_value_str(v, ks_arena_bytes(a, KS_NUM_TEXT));
    return true;
}

/* A number cut to a whole one, as positions and counts are; far beyond any text or list it saturates. */
static inline bool ks_arg_whole(const struct ks_value *v, int64_t *i) {
    double d;
    if (!ks_value_number(v, &d) || isnan(d)) return false;
    *i = (int64_t)fmax(fmin(d, 9007199254740992.0), -9007199254740992.0);
    return true;
}

/* Whether any value of args[0] holds the regular expression args[1], and which is the first one (cond.c).
 * Null where a value before it is no text, or the expression is none. */
struct ks_value ks_cond_match(struct ks_func_cx *cx, const struct ks_value *args, uint32_t *at);

static inline bool ks_arg_true(const struct ks_value *v) {
    return v->kind == KS_BOOL && v->n;
}

#endif
