/* tables.h - lookup tables of an image. Private to emit/. */
#ifndef KS_TABLES_H
#define KS_TABLES_H

#include "front/lookup.h"
#include "image/image.h"

/* The number of the table in the image. */
uint32_t ks_tables_intern(struct ks_builder *out, const struct ks_lookup *l, const uint32_t *columns,
                          uint32_t n);

#endif
