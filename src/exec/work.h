/* work.h - one worker: blocks in, rows of all rules out.
 *
 * Everything in a worker is its own; what it shares (rules, prefilter, reader, queue) is in ks_job. */
#ifndef KS_WORK_H
#define KS_WORK_H

#include "exec/exec.h"
#include "exec/group.h"
#include "exec/pipe.h"
#include "exec/queue.h"
#include "exec/sieve.h"

struct ks_job {
    const struct ks_run_opts *opts;
    struct ks_load *load;
    struct ks_world world;
    struct ks_group_budget budget; /* in use where world.budget is set */
    bool given[KS_ENVELOPE_METAS]; /* host, source, sourcetype, index: the user said it */
    bool mapped;                   /* plain events have a sourcetype with a mapping */
    struct ks_envelope_opts envelope;
    const struct ks_kernel *kernel;
    struct ks_dispatch *dispatch; /* NULL: every rule is asked of every event */
    struct ks_sieve sieve;
    struct ks_read *read;
    struct ks_queue queue;
    struct ks_pipe *pipes;     /* by branch */
    double from, till, now;    /* bounds of the time of events; NaN: none */
    bool clocked;              /* `now` was read from the clock */
    struct ks_lock lock;       /* of what follows */
    struct ks_trouble trouble; /* the first that any worker met */
    double told;               /* when progress was last called */
};
/* The record of the input that is being worked on. */
struct ks_work_record {
    const char *p;
    size_t n;
    uint64_t seq; /* of its next event */
};
struct ks_work_counts {
    uint64_t passed_over, parsed, empty, not_json, damaged, too_deep;
};
struct ks_worker {
    struct ks_job *job;
    struct ks_flat *flat;
    struct ks_flat
        *first; /* reads events for the names of the first stage (stages.h); NULL: there is one stage */
    struct ks_envelope envelope;
    struct ks_world world; /* the job's, with what the wrapper of an event says */
    struct ks_work_record record;
    struct ks_raw_scratch *scratch[2]; /* of the searches of the sieve; NULL: not used yet */
    uint32_t unfiltered;               /* blocks to go without the sieve, which did not pay */
    struct ks_arena tmp;               /* of one event and rule */
    struct ks_arena mapped;            /* of one event: what mappings calculate */
    struct ks_func_cx cx;
    struct ks_frame *frames; /* by branch */
    uint64_t *alive, *some;  /* sets of branches (exec/dispatch.h) */
    bool chosen;             /* `alive` is that of the event at hand */
    struct ks_intern *intern;
    struct ks_group *groups; /* by branch; in use where its first sink merges */
    struct ks_block block;
    struct ks_unit *unit;
    struct ks_work_counts counts;
    struct ks_trouble trouble;
};

void ks_work_init(struct ks_worker *w, struct ks_job *job);
void ks_work_fini(struct ks_worker *w);
/* Takes blocks until there are none. */
void ks_work_run(struct ks_worker *w);
/* Records what ends the run (the first one counts) and stops the queue. */
void ks_work_fail(struct ks_job *job, const struct ks_trouble *t);
double ks_work_clock(void);

#endif
