/* lines.h - a block cut into lines. */
#ifndef KS_LINES_H
#define KS_LINES_H

#include "scan/kernel.h"

/* Calls line(arg, p, n) for each line of [p, p+n), in order, without the newline. A last line without
 * newline counts; an empty rest does not. */
void ks_lines_each(const struct ks_kernel *k, const char *p, size_t n,
                   void (*line)(void *arg, const char *p, size_t n), void *arg);

#endif
