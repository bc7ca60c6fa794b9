/* frequent.h - top, rare, mvcombine and the column totals of addtotals: rowset in, rowset out. */
#ifndef KS_FREQUENT_H
#define KS_FREQUENT_H

#include "exec/sink.h"

void ks_frequent_finish(struct ks_sink *s);
void ks_frequent_combine(struct ks_sink *s);
void ks_frequent_totals(struct ks_sink *s);

#endif
