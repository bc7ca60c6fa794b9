/* queue.h - units of work, done by many and consumed in input order by one at a time.
 *
 * Whoever finishes a unit whose turn it is consumes it and those that wait behind it. The number of
 * units is fixed, so a worker that runs far ahead waits for the slow one and memory stays bounded. */
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
    struct ks_unit *next;
    uint64_t seq;
    struct ks_rowset rows; /* of all rules, as they came out of their first steps */
    struct ks_skipped skipped[KS_MAX_REPORTED];
    uint32_t n_skipped;
};
struct ks_queue {
    struct ks_lock lock;
    struct ks_unit *units;
    unsigned n;
    struct ks_unit *free, *waiting; /* waiting: done, ascending by seq */
    uint64_t next;                  /* seq to be consumed */
    bool busy, stopped;
    void (*consume)(void *arg, struct ks_unit *unit);
    void *arg;
};

void ks_queue_init(struct ks_queue *q, unsigned n, void (*consume)(void *arg, struct ks_unit *unit),
                   void *arg);
void ks_queue_fini(struct ks_queue *q);
/* An empty unit; waits for one. NULL when the queue was stopped. */
struct ks_unit *ks_queue_take(struct ks_queue *q);
/* A unit that is done, with its seq set; or one that was not used. */
void ks_queue_give(struct ks_queue *q, struct ks_unit *u);
void ks_queue_return(struct ks_queue *q, struct ks_unit *u);
void ks_queue_stop(struct ks_queue *q);
bool ks_queue_stopped(struct ks_queue *q);

#endif
