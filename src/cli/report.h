/* report.h - what a run has to say about itself: the text of --stats. */
#ifndef KS_REPORT_H
#define KS_REPORT_H

#include "exec/exec.h"

/* Counts, skipped lines and the funnel of every rule. The last line, which names the speed, is the only one
 * that differs between two runs over the same input; it is left out when `stats->seconds` is 0. */
void ks_report_print(const struct ks_run_stats *stats, struct ks_buf *out);
/* A line each for events and files that no rule saw, else nothing: damage must not pass in silence. */
void ks_report_damage(const struct ks_run_stats *stats, struct ks_buf *out);

#endif
