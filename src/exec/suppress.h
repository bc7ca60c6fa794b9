/* suppress.h - throttling as Splunk's alert.suppress does it, on the time of the events.
 *
 * Of results of one rule that are alike in the fields the rule names, the first stands for all that follow
 * within the period; a later one opens the next period. Rules that name none pass untouched. */
#ifndef KS_SUPPRESS_H
#define KS_SUPPRESS_H

#include "exec/exec.h"

struct ks_suppress;
/* Between the run and `to`. `images` as given to ks_run, alive until free. */
struct ks_suppress *ks_suppress_new(const struct ks_output *to, const struct ks_image *images,
                                    unsigned n_images, double now);
struct ks_output ks_suppress_output(struct ks_suppress *s);
uint64_t ks_suppress_count(const struct ks_suppress *s); /* results left out */
void ks_suppress_free(struct ks_suppress *s);

#endif
