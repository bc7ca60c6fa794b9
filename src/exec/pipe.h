/* pipe.h - what becomes of the rows of one rule behind its first step: the single-threaded part. */
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
    struct ks_rule *rule;
    struct ks_sink *sinks; /* by step */
    uint32_t n_sinks;      /* not yet finished with are those from `freed` on */
    uint32_t freed;
    struct ks_spread **spreads; /* by step; NULL but for EXPAND */
    struct ks_frame frame;
    struct ks_func_cx *cx;
    struct ks_trouble *trouble;
    struct ks_shown columns;
};

/* cx->arena is emptied between rows. */
void ks_pipe_init(struct ks_pipe *p, struct ks_rule *rule, const struct ks_world *world,
                  struct ks_func_cx *cx, struct ks_trouble *trouble, const struct ks_output *out);
void ks_pipe_fini(struct ks_pipe *p);
/* A row that came out of the first step, in input order. */
KS_MUST enum ks_status ks_pipe_row(struct ks_pipe *p, const struct ks_row *row);
/* The rows of makeresults through the first step. */
KS_MUST enum ks_status ks_pipe_generate(struct ks_pipe *p, const struct ks_kernel *k);
/* All rows of the first step are in: runs the other steps and shows the results. */
KS_MUST enum ks_status ks_pipe_finish(struct ks_pipe *p);

#endif
