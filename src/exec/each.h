/* each.h - the templates of a foreach, filled in for the field or value that it
 * is at. */
#ifndef KS_EACH_H
#define KS_EACH_H

#include "exec/frame.h"

/* The fields that a foreach goes through: names that some row has and a pattern
 * matches. In `a`. */
void ks_each_fields(struct ks_frame *f, const struct ks_desc *patterns, const struct ks_rowset *rows,
                    struct ks_arena *a);
struct ks_value ks_each_text(struct ks_frame *f, const struct ks_desc *template);
struct ks_value ks_each_field(struct ks_frame *f, const struct ks_desc *template);
/* What stands outside of quotes: a number, a field's name, or the value itself.
 */
struct ks_value ks_each_bare(struct ks_frame *f, const struct ks_desc *template);

#endif
