/* lines.c - a block cut into lines, where there is no prefilter.
 *
 * In: bytes that begin at a line's start. Out: a call per line, in order, newline left off. A carriage
 * return stays (flatten.c takes it off); empty lines are called too, because they are counted. */
#include "scan/lines.h"

void ks_lines_each(const struct ks_kernel *k, const char *p, size_t n,
                   void (*line)(void *arg, const char *p, size_t n), void *arg) {
    const char *end = p + n;
    while (p < end) {
        const char *q = k->newline(p, end);
        line(arg, p, (size_t)(q - p));
        p = q + 1;
    }
}
