/* progress.h - the bar on a terminal, and the interrupt. */
#ifndef KS_PROGRESS_H
#define KS_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

/* From here on SIGINT and SIGTERM ask the run to end; a second one ends the process at once. The result is
 * non-zero once it was asked. */
const volatile int *ks_progress_catch(void);

struct ks_progress {
    bool drawn;
};
/* For ks_run_opts.progress with a struct ks_progress: draws on standard error, for long input only. */
void ks_progress_draw(void *progress, uint64_t bytes, uint64_t total);
/* Takes the bar away again. */
void ks_progress_erase(struct ks_progress *p);

#endif
