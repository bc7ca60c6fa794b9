/* matrix.h - one case under every way of running it: the answer must be one. */
#ifndef KS_MATRIX_H
#define KS_MATRIX_H

#include "cli/trial.h"

/* True when all agree; else `detail` names the first configuration that does not, with the difference. */
bool ks_matrix_case(struct ks_trial *t, struct ks_buf *detail);

#endif
