/* techniques.h - which ATT&CK techniques the tested rules name, and by how many tests. */
#ifndef KS_TECHNIQUES_H
#define KS_TECHNIQUES_H

#include "base/arena.h"
#include "base/hash.h"
#include "cli/casefile.h"

struct ks_techniques {
    struct ks_arena arena;
    struct ks_names *rules; /* paths of rule files */
    struct ks_buf tests;    /* uint32_t by rule */
};
void ks_techniques_init(struct ks_techniques *t);
void ks_techniques_fini(struct ks_techniques *t);
/* One case was run; counts for the rule file it names, if any. */
void ks_techniques_add(struct ks_techniques *t, const struct ks_casefile *f, const struct ks_case *c);
/* A table of technique, rules and tests; nothing when no rule names any. */
void ks_techniques_print(struct ks_techniques *t);

#endif
