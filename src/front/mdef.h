/* mdef.h - a macro's definition and the table of them; for macro.c, macroconf.c, margs.c and expand.c only.
 */
#ifndef KS_MDEF_H
#define KS_MDEF_H

#include "front/macro.h"

struct ks_mdef {
    struct ks_mdef *next; /* of the same bucket */
    struct ks_str name;
    struct ks_str *args; /* names of the arguments */
    uint32_t n_args;
    bool iseval;
    struct ks_str body, validation, message; /* validation empty: none */
    const struct ks_file *file;
    uint32_t at; /* offset of the body in the file; both are of the same length, unless there are runs */
    const struct ks_run *runs; /* where the bytes of the body stand in a YAML file; else NULL */
    uint32_t n_runs;
    bool *used; /* some rule called it; never NULL in the table */
};

struct ks_macros {
    struct ks_arena *arena;
    ks_macro_eval_fn *eval;
    uint64_t seed;
    struct ks_mdef **buckets;
    const char **names; /* for did-you-mean; room for `cap` */
    uint32_t n, cap;    /* definitions; buckets (a power of two) */
};

/* Puts a definition in; returns the one it hides, or NULL. */
const struct ks_mdef *ks_mdef_put(struct ks_macros *m, const struct ks_mdef *d);
/* The definition of that name and number of arguments; with any number when n_args is UINT32_MAX. */
const struct ks_mdef *ks_mdef_find(const struct ks_macros *m, struct ks_str name, uint32_t n_args);
/* Cuts `a, b` into names in the arena. False when one is no name or stands twice. */
bool ks_mdef_args(struct ks_macros *m, struct ks_str list, struct ks_mdef *d);
bool ks_mdef_is_name(struct ks_str s); /* letters, digits, _ and - */

#endif
