/* transaction.h - events that belong together as one row. */
#ifndef KS_TRANSACTION_H
#define KS_TRANSACTION_H

#include "exec/sink.h"

void ks_transaction_finish(struct ks_sink *s);

#endif
