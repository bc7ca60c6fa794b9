/* queue.c - hand-over in input order.
 *
 * Invariant: a worker takes its unit before it takes a block, so the unit whose turn it is is always
 * in someone's hands or waiting, never kept back by want of units: no deadlock with as few units as
 * workers. Consuming happens outside the lock, by one thread at a time (`busy`). */
#include "exec/queue.h"

#include "base/mem.h"

void ks_queue_init(struct ks_queue *q, unsigned n, void (*consume)(void *arg, struct ks_unit *unit),
                   void *arg) {
    *q = (struct ks_queue){.n = n, .consume = consume, .arg = arg};
    ks_par_init(&q->lock);
    q->units = ks_mem_zero(n, sizeof *q->units);
    for (unsigned i = 0; i < n; i++) {
        ks_row_init(&q->units[i].rows);
        q->units[i].next = q->free;
        q->free = &q->units[i];
    }
}

void ks_queue_fini(struct ks_queue *q) {
    for (unsigned i = 0; i < q->n; i++) ks_row_fini(&q->units[i].rows);
    ks_mem_free(q->units);
    ks_par_fini(&q->lock);
}

struct ks_unit *ks_queue_take(struct ks_queue *q) {
    ks_par_lock(&q->lock);
    while (!q->free && !q->stopped) ks_par_wait(&q->lock);
    struct ks_unit *u = q->stopped ? NULL : q->free;
    if (u) q->free = u->next;
    ks_par_unlock(&q->lock);
    if (!u) return NULL;
    ks_row_clear(&u->rows);
    u->n_skipped = 0;
    return u;
}

static void release(struct ks_queue *q, struct ks_unit *u) {
    u->next = q->free;
    q->free = u;
    ks_par_wake(&q->lock);
}

void ks_queue_return(struct ks_queue *q, struct ks_unit *u) {
    ks_par_lock(&q->lock);
    release(q, u);
    ks_par_unlock(&q->lock);
}

/* Consumes what is due. Called and left with the lock held. */
static void drain(struct ks_queue *q) {
    q->busy = true;
    while (q->waiting && q->waiting->seq == q->next) {
        struct ks_unit *u = q->waiting;
        q->waiting = u->next;
        ks_par_unlock(&q->lock);
        q->consume(q->arg, u);
        ks_par_lock(&q->lock);
        q->next++;
        release(q, u);
    }
    q->busy = false;
}

void ks_queue_give(struct ks_queue *q, struct ks_unit *u) {
    ks_par_lock(&q->lock);
    struct ks_unit **at = &q->waiting;
    while (*at && (*at)->seq < u->seq) at = &(*at)->next;
    u->next = *at;
    *at = u;
    if (!q->busy) drain(q);
    ks_par_unlock(&q->lock);
}

void ks_queue_stop(struct ks_queue *q) {
    ks_par_lock(&q->lock);
    q->stopped = true;
    ks_par_wake(&q->lock);
    ks_par_unlock(&q->lock);
}

bool ks_queue_stopped(struct ks_queue *q) {
    ks_par_lock(&q->lock);
    bool stopped = q->stopped;
    ks_par_unlock(&q->lock);
    return stopped;
}
