/* records.h - a block cut into its records: lines, or what the framer says. */
#ifndef KS_RECORDS_H
#define KS_RECORDS_H

#include "scan/read.h"

/* Calls record(arg, p, n) for each record, in order; of a line without its newline. The header of a CSV file
 * is none. */
void ks_records_each(const struct ks_block *b, void (*record)(void *arg, const char *p, size_t n), void *arg);

#endif
