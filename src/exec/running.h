/* running.h - commands that leave rows as they are and add fields to each: eventstats, streamstats, accum,
 * delta. What is added is computed as the row leaves, so nothing is copied. */
#ifndef KS_RUNNING_H
#define KS_RUNNING_H

#include "exec/sink.h"

/* All rows are in s->rows. */
void ks_running_begin(struct ks_sink *s);
void ks_running_end(struct ks_sink *s);
void ks_running_row(struct ks_sink *s, size_t i, struct ks_frame *f);
/* streamstats reset_after: the row, with what was added, has been looked at. */
void ks_running_after(struct ks_sink *s, size_t i, const struct ks_frame *f);

#endif
