/* queue.h - units of work, done by many and consumed in input order by one at a time.
 *
 * Whoever finishes a unit whose turn it is consumes it and those that wait behind it. The number of
 * units is fixed, so a worker that runs far ahead waits for the slow one and memory stays bounded: but for
 * units that are ahead, which may stand in front of others that nobody has begun. There are as many of those
 * as fit into a number of bytes; when the queue is full of them, workers must not begin more. */
#ifndef KS_QUEUE_H
#define KS_QUEUE_H

#include "exec/row.h"
#include "lang/lang.h"
#include "scan/scan.h"

/* A line that could not be read as an event, for the report. */
struct ks_skipped {
    struct ks_str file;
    uint64_t line;
    uint32_t byte;
    enum ks_damage damage;
    bool nul;
};
struct ks_unit {
    struct ks_unit *next; /* of the free ones; of the heads of runs */
    struct ks_unit *more; /* the next one in the run, to which it is joined without a gap */
    struct ks_unit *last; /* a head: the last one in the run */
    uint64_t from, till;  /* positions of the input it is for; a head: the run is for */
    bool ahead;
    struct ks_rowset rows; /* of all rules, as they came out of their first steps */
    struct ks_skipped skipped[KS_MAX_REPORTED];
    uint32_t n_skipped;
};
struct ks_queue {
    struct ks_lock lock;
    unsigned most, used, n_free; /* units not ahead: how many there may be, how many are not free */
    struct ks_unit *free;
    struct ks_unit *waiting; /* heads of runs of units that are done, in order */
    uint64_t next;           /* position to be consumed */
    size_t bytes, room;      /* of units ahead that wait */
    bool busy, stopped;
    void (*consume)(void *arg, struct ks_unit *unit);
    void *arg;
};

/* n units, and so many bytes of others ahead. */
void ks_queue_init(struct ks_queue *q, unsigned n, size_t bytes,
                   void (*consume)(void *arg, struct ks_unit *unit), void *arg);
void ks_queue_fini(struct ks_queue *q);
/* An empty unit; waits for one. NULL when the queue was stopped. */
struct ks_unit *ks_queue_take(struct ks_queue *q);
/* Whether the next unit must not be one ahead. */
bool ks_queue_full(struct ks_queue *q);
/* A unit that is done, with from, till and ahead set; or one that was not used. */
void ks_queue_give(struct ks_queue *q, struct ks_unit *u);
void ks_queue_return(struct ks_queue *q, struct ks_unit *u);
void ks_queue_stop(struct ks_queue *q);
bool ks_queue_stopped(struct ks_queue *q);

#endif
