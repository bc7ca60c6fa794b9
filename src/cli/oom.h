/* oom.h - one case with each of its allocations failing in turn. */
#ifndef KS_OOM_H
#define KS_OOM_H

#include "cli/trial.h"

/* True when every run either says that memory is out and exits with status 3, or gives the right answer. */
bool ks_oom_case(struct ks_trial *t, struct ks_buf *detail);

#endif
