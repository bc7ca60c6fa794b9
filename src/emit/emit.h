/* emit.h - plans into an image. The same plans give the same bytes. */
#ifndef KS_EMIT_H
#define KS_EMIT_H

#include "front/rulefile.h"
#include "image/image.h"
#include "plan/plan.h"

struct ks_emit_rule {
    const struct ks_plan *plan;
    const struct ks_source *src;
    const struct ks_about *about; /* what an image keeps about the rule; NULL: nothing */
};

/* Writes a sealed image of `n` rules. Limits that only show here (code too long) go to the rule's
 * own `diags[i]`; returns false when there were any. */
bool ks_emit_image(const struct ks_emit_rule *rules, uint32_t n, struct ks_diags *const *diags,
                   struct ks_buf *out);

#endif
