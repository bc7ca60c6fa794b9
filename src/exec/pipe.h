/* pipe.h - what becomes of the rows of one pipe of a rule behind its first step: the single-threaded part. */
#ifndef KS_PIPE_H
#define KS_PIPE_H

#include "exec/shown.h"
#include "exec/sink.h"

/* What an EXPAND makes of a row goes on in a frame of its own, because the row stands in another. */
struct ks_spread {
    struct ks_frame frame;
    uint64_t seq; /* rows so far */
};
struct ks_pipe {
    const struct ks_branch *branch;
    struct ks_rule *rule;
    struct ks_sink *sinks; /* by step */
    uint32_t n_sinks;      /* not yet finished with are those from `freed` on */
    uint32_t freed;
    struct ks_spread **spreads; /* by step; NULL but for EXPAND */
    struct ks_pipe *others;     /* of the rule, by number: the rule's own first */
    struct ks_found **found;    /* by number: subsearches that are complete */
    uint64_t cut;               /* rows beyond the limit of whoever takes them */
    const struct ks_kernel *kernel;
    struct ks_frame frame;
    struct ks_func_cx *cx;
    struct ks_trouble *trouble;
    struct ks_shown columns;
};

/* cx->arena is emptied between rows. `others`: the pipes of the rule, of which this is one. */
void ks_pipe_init(struct ks_pipe *p, const struct ks_branch *branch, struct ks_pipe *others,
                  const struct ks_world *world, struct ks_func_cx *cx, struct ks_trouble *trouble,
                  const struct ks_output *out, const struct ks_kernel *kernel);
void ks_pipe_fini(struct ks_pipe *p);
/* A row that came out of the first step, in input order. */
KS_MUST enum ks_status ks_pipe_row(struct ks_pipe *p, const struct ks_row *row);
/* All rows of the first step are in, here and in the pipes that this one takes rows from: makes the rows that
 * come from no event, runs the other steps and shows the results. */
KS_MUST enum ks_status ks_pipe_finish(struct ks_pipe *p);

#endif
