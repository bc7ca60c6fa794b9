/* binning.h - bin without a span: the width follows from the values of all rows. */
#ifndef KS_BINNING_H
#define KS_BINNING_H

#include "exec/sink.h"

/* Gives every row of a BIN sink its span. */
void ks_binning_finish(struct ks_sink *s);

#endif
