/* unescape.h - the text of a string that holds a whole event, with an escape every few bytes. */
#ifndef KS_UNESCAPE_H
#define KS_UNESCAPE_H

#include "scan/kernel.h"

/* Decodes n bytes between quotes into out; how many came out stands in *len. False when an escape among them is none.
 * KS_SCAN_PAD bytes behind p + n can be read, and as many behind out + n be written. */
bool ks_unescape(const struct ks_kernel *k, const char *p, size_t n, char *out, size_t *len);

#endif
