/* par.h - threads, only as much as kspl needs: a mutex, a condition, a group of workers. */
#ifndef KS_PAR_H
#define KS_PAR_H

#include "base/status.h"

#include <pthread.h>

struct ks_lock {
    pthread_mutex_t mutex;
    pthread_cond_t wake;
};

void ks_par_init(struct ks_lock *l);
void ks_par_fini(struct ks_lock *l);
void ks_par_lock(struct ks_lock *l);
void ks_par_unlock(struct ks_lock *l);
void ks_par_wait(struct ks_lock *l); /* with the lock held */
void ks_par_wake(struct ks_lock *l); /* all waiters */
/* Runs work(arg, 0) ... work(arg, n-1) on n threads (on the caller's when n is 1) and waits.
 * When a thread cannot be made the ones that run do the work: worker 0 always runs. */
void ks_par_run(unsigned n, void (*work)(void *arg, unsigned worker), void *arg);
unsigned ks_par_cores(void); /* processors this process may use */

#endif
