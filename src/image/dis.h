/* dis.h - an image as text, for `kspl list`, `kspl explain` and golden tests. */
#ifndef KS_DIS_H
#define KS_DIS_H

#include "image/image.h"

/* All of it: rules, demanded fields, literals, constants, segments with source lines, sinks, columns. */
void ks_dis_image(const struct ks_image *im, struct ks_buf *out);
void ks_dis_rule(const struct ks_image *im, uint32_t rule, struct ks_buf *out);

#endif
