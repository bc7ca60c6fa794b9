/* sink.h - what takes the rows at the end of a step, and gives them on when all are there. */
#ifndef KS_SINK_H
#define KS_SINK_H

#include "exec/group.h"
#include "func/bin.h"

struct ks_running; /* running.h */
struct ks_sink {
    struct ks_rule *rule;
    const struct ks_step *step;
    struct ks_trouble *trouble;
    bool unsorted;                  /* what takes its rows cannot tell their order */
    struct ks_group_budget *budget; /* of a table that gives a row per group; NULL: none */
    unsigned threads;               /* that may sort its groups */
    struct ks_group_spec spec;      /* of sinks with aggregates */
    struct ks_group group;
    bool grouping;              /* `group` is in use */
    bool direct;                /* rows go straight into it */
    struct ks_rowset rows;      /* all other sinks; what comes out */
    struct ks_bucket bin;       /* a timechart's span, when it follows from the data */
    struct ks_running *running; /* sinks that add to rows as they leave */
    struct ks_arena arena;
};

/* next: what takes the rows that come out; NULL: not known. */
void ks_sink_init(struct ks_sink *s, struct ks_rule *rule, const struct ks_step *step,
                  struct ks_trouble *trouble, const struct ks_world *world, const struct ks_isink *next);
void ks_sink_fini(struct ks_sink *s);
/* Whether tables of `spec` can be filled apart, in any order, and merged into `group`. */
bool ks_sink_merges(const struct ks_sink *s);
void ks_sink_add(struct ks_sink *s, const struct ks_row *row);
/* All rows are in: the rows that come out. Owned by the sink. */
struct ks_rowset *ks_sink_finish(struct ks_sink *s);
/* Whether the rows that come out can be had one by one, instead of all together: then begin, and next until
 * it is false. What is made for a row lies in `a`. */
bool ks_sink_flows(const struct ks_sink *s);
void ks_sink_begin(struct ks_sink *s);
bool ks_sink_next(struct ks_sink *s, struct ks_row *row, struct ks_arena *a);
/* What the sink adds to row i of those, which stands in the frame; and a look at it when it has passed
 * the step behind. In this order, row by row. */
void ks_sink_leave(struct ks_sink *s, size_t i, struct ks_frame *f);
void ks_sink_left(struct ks_sink *s, size_t i, const struct ks_frame *f);

/* For the rooms of sinks. */
void ks_sink_begin_group(struct ks_sink *s); /* plans the aggregates over s->rows and begins an empty table */
void ks_sink_order(struct ks_sink *s);       /* newest first, and numbered */
struct ks_str ks_sink_text(const struct ks_sink *s, uint32_t i); /* c[i]; empty when there is none */
uint32_t ks_sink_slot(struct ks_sink *s, struct ks_str name);    /* KS_NONE sets the trouble */
void ks_sink_fail(struct ks_sink *s, const char *why);

#endif
