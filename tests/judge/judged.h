/* judged.h - kspl's reading of a text, in words that a program in C++ can include. */
#ifndef KS_JUDGED_H
#define KS_JUDGED_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct judged; /* the scanner of one kernel, with all names wanted */
/* The i-th kernel that runs here; NULL: there are no more. The caller frees it. */
struct judged *judged_new(unsigned i);
void judged_free(struct judged *j);
const char *judged_kernel(const struct judged *j);
/* Reads n bytes; whether they are one object or array and nothing else. If so, `value` has been called for
 * each value, name by name, those of a name in the order of the text. */
bool judged_read(struct judged *j, const char *text, size_t n,
                 void (*value)(void *arg, const char *name, size_t name_n, const char *value, size_t value_n),
                 void *arg);

#ifdef __cplusplus
}
#endif
#endif
