/* queue.c - hand-over in input order.
 *
 * In: units, each for a stretch of positions, in any order. Out: the same in order, one at a time.
 *
 *   waiting:  [0 100)[100 180)   ->  [240 300)  ->  [9000 9100)[9100 9400)     runs of units without a gap
 *              ^ next
 *
 * There are no more runs than units in workers' hands and files being read at once, so looking for a place is
 * short, however many units wait. Those with nothing in them only make their run longer and are free again.
 *
 * Invariant: a worker takes its unit before it takes a block, and unless the block is ahead all in front of
 * it has been taken: so the unit whose turn it is is always in someone's hands or waiting, never kept back by
 * want of units: no deadlock with as few units as workers. Units ahead do not count among those; when they
 * have filled their room, workers take blocks that are not ahead (ks_read_next, near), and the room empties.
 * Consuming happens outside the lock, by one thread at a time (`busy`). */
#include "exec/queue.h"

#include "base/mem.h"

void ks_queue_init(struct ks_queue *q, unsigned n, size_t bytes,
                   void (*consume)(void *arg, struct ks_unit *unit), void *arg) {
    *q = (struct ks_queue){.most = n, .room = bytes, .consume = consume, .arg = arg};
    ks_par_init(&q->lock);
}

static void free_unit(struct ks_unit *u) {
    ks_row_fini(&u->rows);
    ks_mem_free(u);
}

static void free_units(struct ks_unit *u) {
    while (u) {
        struct ks_unit *next = u->next, *more = u->more;
        free_unit(u);
        for (u = more; u; u = more) {
            more = u->more;
            free_unit(u);
        }
        u = next;
    }
}

void ks_queue_fini(struct ks_queue *q) {
    free_units(q->free);
    free_units(q->waiting);
    ks_par_fini(&q->lock);
}

static struct ks_unit *new_unit(void) {
    struct ks_unit *u = ks_mem_zero(1, sizeof *u);
    ks_row_init(&u->rows);
    return u;
}

struct ks_unit *ks_queue_take(struct ks_queue *q) {
    ks_par_lock(&q->lock);
    while (q->used == q->most && !q->stopped) ks_par_wait(&q->lock);
    bool stopped = q->stopped;
    struct ks_unit *u = stopped ? NULL : q->free;
    if (u) {
        q->free = u->next;
        q->n_free--;
    }
    q->used += !stopped;
    ks_par_unlock(&q->lock);
    if (stopped) return NULL;
    if (!u) u = new_unit();
    ks_row_clear(&u->rows);
    u->n_skipped = 0;
    u->ahead = false;
    u->next = u->more = NULL;
    u->last = u;
    return u;
}

bool ks_queue_full(struct ks_queue *q) {
    ks_par_lock(&q->lock);
    bool full = q->bytes >= q->room;
    ks_par_unlock(&q->lock);
    return full;
}

static size_t unit_bytes(const struct ks_unit *u) {
    return sizeof *u + u->rows.cap * sizeof *u->rows.rows + u->rows.arena.used;
}

static void release(struct ks_queue *q, struct ks_unit *u) {
    if (u->ahead)
        q->bytes -= unit_bytes(u);
    else
        q->used--;
    ks_par_wake(&q->lock);
    if (q->n_free == q->most) {
        free_unit(u);
        return;
    }
    u->more = NULL;
    u->next = q->free;
    q->free = u;
    q->n_free++;
}

void ks_queue_return(struct ks_queue *q, struct ks_unit *u) {
    ks_par_lock(&q->lock);
    release(q, u);
    ks_par_unlock(&q->lock);
}

/* ---- runs ---- */

static bool is_empty(const struct ks_unit *u) {
    return !u->more && !u->rows.n && !u->n_skipped;
}

/* The run at `a` and the one behind it become one, if there is no gap between them. */
static void join(struct ks_queue *q, struct ks_unit *a) {
    struct ks_unit *b = a->next;
    if (!b || a->till != b->from) return;
    a->till = b->till;
    a->next = b->next;
    if (is_empty(b)) {
        release(q, b);
    } else {
        a->last->more = b;
        a->last = b->last;
    }
}

static void insert(struct ks_queue *q, struct ks_unit *u) {
    struct ks_unit *before = NULL, *after = q->waiting;
    for (; after && after->from < u->from; after = after->next) before = after;
    u->next = after;
    if (before)
        before->next = u;
    else
        q->waiting = u;
    join(q, u);
    if (before) join(q, before);
}

/* Consumes what is due. Called and left with the lock held. */
static void drain(struct ks_queue *q) {
    q->busy = true;
    while (q->waiting && q->waiting->from == q->next) {
        struct ks_unit *u = q->waiting, *more;
        q->waiting = u->next;
        q->next = u->till;
        for (; u; u = more) {
            more = u->more;
            ks_par_unlock(&q->lock);
            q->consume(q->arg, u);
            ks_par_lock(&q->lock);
            release(q, u);
        }
    }
    q->busy = false;
}

void ks_queue_give(struct ks_queue *q, struct ks_unit *u) {
    ks_par_lock(&q->lock);
    if (u->ahead) {
        q->used--;
        q->bytes += unit_bytes(u);
        ks_par_wake(&q->lock);
    }
    insert(q, u);
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
