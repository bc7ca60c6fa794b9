/* kernel_simd.h - the vector sets of byte searches, as far as this processor runs them. */
#ifndef KS_KERNEL_SIMD_H
#define KS_KERNEL_SIMD_H

#include "scan/kernel.h"

/* The i-th vector set that runs here, best last; NULL at the end. */
const struct ks_kernel *ks_kernel_simd_at(unsigned i);

#endif
