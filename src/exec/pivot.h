/* pivot.h - values that become names of columns, and back: chart, timechart, xyseries, untable. */
#ifndef KS_PIVOT_H
#define KS_PIVOT_H

#include "exec/sink.h"

/* Whether a chart over time must see all times before it knows its span. */
bool ks_pivot_waits(const struct ks_sink *s);
/* Chooses that span and rounds the times of the rows that were kept; else does nothing. */
void ks_pivot_bin(struct ks_sink *s);
/* From the groups of s->group to rows. */
void ks_pivot_chart(struct ks_sink *s);
void ks_pivot_xyseries(struct ks_sink *s);
void ks_pivot_untable(struct ks_sink *s);

#endif
