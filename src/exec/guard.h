/* guard.h - what the first filter of a branch asks of single fields, read off its code. */
#ifndef KS_GUARD_H
#define KS_GUARD_H

#include "base/buf.h"
#include "exec/load.h"

enum { KS_GUARD_LONGEST = 255 /* bytes of a text */ };

/* No event passes the branch unless the field of this path has one of the texts that the branch's guards on
 * it have, letters of A to Z as small ones. */
struct ks_guard {
    uint32_t path, branch;
    struct ks_str text; /* folded; of the image, or in the arena */
};

/* Whether events are fed to a branch: mappings have their own way. */
static inline bool ks_guard_applies(const struct ks_branch *b) {
    return b->p->source == KS_SRC_EVENTS && !(b->rule->r->flags & KS_RULE_MAPPING);
}

/* Appends the guards of a branch that events are fed to, those on one field one after another. */
void ks_guard_read(const struct ks_branch *b, struct ks_arena *a, struct ks_buf *out);

#endif
