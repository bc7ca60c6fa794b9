/* stats.h - aggregations and by-fields, for stats and the commands that take them as stats does.
 *
 * Private to plan/. A command begins, reads what it wants of its tree, and ends with the slots of its
 * columns made; what it does with the sink is its own affair. */
#ifndef KS_STATS_H
#define KS_STATS_H

#include "plan/resolve.h"

struct ks_stats {
    struct ks_resolve *r;
    const struct ks_ast *command;
    struct ks_psink sink;
    struct ks_names *outs; /* names of columns so far */
    struct ks_str prefix;  /* put in front of the names of fields: metrics */
    bool timed;            /* per_second() and its kin have a meaning */
};

void ks_stats_begin(struct ks_stats *b, struct ks_resolve *r, const struct ks_ast *command,
                    enum ks_isink_kind kind);
/* A by-field as a key; all of the command's one BY. */
void ks_stats_key(struct ks_stats *b, const struct ks_ast *n, enum ks_ipart part);
void ks_stats_by(struct ks_stats *b);
/* All aggregations; what is neither that nor an option nor BY is refused. */
void ks_stats_aggs(struct ks_stats *b);
/* Makes the slots of the aggregates. `fresh`: of nothing else from here on. Gives back what was lent. */
void ks_stats_end(struct ks_stats *b, bool fresh);
/* The finished sink as an operator. */
struct ks_psink *ks_stats_sink(struct ks_stats *b);

/* charts.c: a field in spans, in a hidden field. */
uint32_t ks_charts_span(struct ks_resolve *r, const struct ks_ast *option, struct ks_str field);

#endif
