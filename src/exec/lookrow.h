/* lookrow.h - tables of the image compared with rows. */
#ifndef KS_LOOKROW_H
#define KS_LOOKROW_H

#include "exec/frame.h"

/* Prepares a description of kind LOOKUP: patterns and networks read, exact values hashed. In `a`; lookup_free
 * gives back the hash table. */
struct ks_lookrow *ks_lookrow_new(struct ks_arena *a, const struct ks_image *im, const struct ks_desc *d);
void ks_lookrow_free(struct ks_lookrow *x);
/* lookup: columns of the rows that match become fields. */
void ks_lookrow_find(struct ks_frame *f, const struct ks_desc *d);

#endif
