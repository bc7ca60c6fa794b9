/* raw.h - lines that cannot match are never parsed: a search for literals over whole blocks.
 *
 * Sound, not exact: a line that holds one of the literals always passes, however its case and however
 * JSON escapes spell it; a line that passes may hold none. Immutable after new; a scratch per thread. */
#ifndef KS_RAW_H
#define KS_RAW_H

#include "base/status.h"
#include "base/text.h"
#include "scan/kernel.h"

struct ks_raw;
struct ks_raw_scratch;

/* NULL with an empty err->text: nothing to filter by (n is 0, or a literal is empty and so in every line).
 * NULL with a text: the library failed. Literals should be letters, digits, _ - : (others are sound but
 * make every line with a backslash pass); ASCII case is folded. wrapped: events may be texts inside of lines.
 */
struct ks_raw *ks_raw_new(const struct ks_str *literals, uint32_t n, bool wrapped, struct ks_error *err);
void ks_raw_free(struct ks_raw *r);
struct ks_raw_scratch *ks_raw_scratch_new(const struct ks_raw *r, struct ks_error *err);
/* Before the ks_raw it was made for. */
void ks_raw_scratch_free(struct ks_raw_scratch *s);
/* Calls line(arg, p, n) for each line of [p, p+n) that may match, in order, once, without the newline.
 * Returns how many there are. */
uint64_t ks_raw_lines(const struct ks_raw *r, struct ks_raw_scratch *s, const struct ks_kernel *k,
                      const char *p, size_t n, void (*line)(void *arg, const char *p, size_t n), void *arg);

#endif
