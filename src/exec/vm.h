/* vm.h - the loop: code over one row in a frame. */
#ifndef KS_VM_H
#define KS_VM_H

#include "exec/frame.h"

/* Runs a step over the row in the frame's registers. True: the row goes on to the step's sink (or
 * waits in front of the rename that the next step begins with). */
bool ks_vm_run(struct ks_frame *f, const struct ks_step *step);

#endif
