/* sink.h - what takes the rows at the end of a step, and gives them on when all are there. */
#ifndef KS_SINK_H
#define KS_SINK_H

#include "exec/group.h"

struct ks_sink {
    struct ks_rule *rule;
    const struct ks_step *step;
    struct ks_trouble *trouble;
    struct ks_group_spec spec; /* GROUP */
    struct ks_group group;
    bool grouping;         /* `group` is in use: rows go straight into it */
    struct ks_rowset rows; /* all other sinks */
    struct ks_arena arena;
};

void ks_sink_init(struct ks_sink *s, struct ks_rule *rule, const struct ks_step *step,
                  struct ks_trouble *trouble);
void ks_sink_fini(struct ks_sink *s);
/* Whether tables of `spec` can be filled apart, in any order, and merged into `group`. */
bool ks_sink_merges(const struct ks_sink *s);
void ks_sink_add(struct ks_sink *s, const struct ks_row *row);
/* All rows are in: the rows that come out. Owned by the sink. */
struct ks_rowset *ks_sink_finish(struct ks_sink *s);

#endif
