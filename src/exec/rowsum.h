/* rowsum.h - addtotals: the sum of the numbers in a row. */
#ifndef KS_ROWSUM_H
#define KS_ROWSUM_H

#include "exec/frame.h"

/* Of the fields that the description names, `target` excepted; 0 where there is no number. */
struct ks_value ks_rowsum_total(struct ks_frame *f, uint32_t target, const struct ks_desc *d);

#endif
