/* verify.h - the security boundary: after it says yes, no index in an image can lead outside. */
#ifndef KS_VERIFY_H
#define KS_VERIFY_H

#include "image/image.h"

/* Checks the head, sizes, checksum, and every record and operand of every rule, in one pass and
 * linear time. The message names the section and record. */
KS_MUST enum ks_status ks_verify_image(struct ks_image *im, const void *p, size_t n, struct ks_error *err);

#endif
