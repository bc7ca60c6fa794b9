/* aggsketch.h - what stands in for exact sets when they grow large: registers that estimate a number of
 * distinct values, and buckets that round numbers.
 *
 * Both are functions of the values alone, not of their order or division, so they merge. */
#ifndef KS_AGGSKETCH_H
#define KS_AGGSKETCH_H

#include "base/text.h"

#include <stdint.h>

/* HyperLogLog: one byte per register; zeroed is empty. The estimate errs by about 1.04 / sqrt(registers). */
enum { KS_AGGSKETCH_BITS = 14, KS_AGGSKETCH_REGISTERS = 1 << KS_AGGSKETCH_BITS };
void ks_aggsketch_see(uint8_t *registers, struct ks_str value);
void ks_aggsketch_merge(uint8_t *into, const uint8_t *from);
double ks_aggsketch_count(const uint8_t *registers);
double ks_aggsketch_error(void);
/* The number that stands for all of its bucket: within 0.5 % of each; with `upper` the largest of it. */
double ks_aggsketch_round(double d, bool upper);

#endif
