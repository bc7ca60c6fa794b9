/* par.c - POSIX threads behind the few calls kspl needs. */
#include "base/par.h"

#include "base/mem.h"

#include <sched.h>
#include <unistd.h>

void ks_par_init(struct ks_lock *l) {
    pthread_mutex_init(&l->mutex, NULL);
    pthread_cond_init(&l->wake, NULL);
}

void ks_par_fini(struct ks_lock *l) {
    pthread_cond_destroy(&l->wake);
    pthread_mutex_destroy(&l->mutex);
}

void ks_par_lock(struct ks_lock *l) {
    pthread_mutex_lock(&l->mutex);
}

void ks_par_unlock(struct ks_lock *l) {
    pthread_mutex_unlock(&l->mutex);
}

void ks_par_wait(struct ks_lock *l) {
    pthread_cond_wait(&l->wake, &l->mutex);
}

void ks_par_wake(struct ks_lock *l) {
    pthread_cond_broadcast(&l->wake);
}

struct job {
    void (*work)(void *arg, unsigned worker);
    void *arg;
    unsigned worker;
    pthread_t thread;
};

static void *start(void *p) {
    struct job *j = p;
    j->work(j->arg, j->worker);
    return NULL;
}

void ks_par_run(unsigned n, void (*work)(void *arg, unsigned worker), void *arg) {
    struct job *jobs = ks_mem_zero(n, sizeof *jobs);
    unsigned made = 1;
    for (; made < n; made++) {
        jobs[made] = (struct job){.work = work, .arg = arg, .worker = made};
        if (pthread_create(&jobs[made].thread, NULL, start, &jobs[made])) break;
    }
    work(arg, 0);
    while (made-- > 1) pthread_join(jobs[made].thread, NULL);
    ks_mem_free(jobs);
}

unsigned ks_par_cores(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        int n = CPU_COUNT(&set);
        if (n > 0) return (unsigned)n;
    }
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? (unsigned)n : 1;
}
