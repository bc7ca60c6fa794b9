/* unescape.h - the text of a string that holds a whole event, with an escape every few bytes. */
#ifndef KS_UNESCAPE_H
#define KS_UNESCAPE_H

#include "scan/kernel.h"

/* Decodes the string whose opening quote is in front of p into out, which has room for all of [p, end); how
 * many bytes came out stands in *len. What is behind the closing quote; NULL: there is none, an escape is
 * none, or a byte is below 0x20. KS_SCAN_PAD bytes behind `end` can be read, and as many behind the room be
 * written. */
const char *ks_unescape(const struct ks_kernel *k, const char *p, const char *end, char *out, size_t *len);

#endif
