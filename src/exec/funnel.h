/* funnel.h - what a run did, as text for --stats. */
#ifndef KS_FUNNEL_H
#define KS_FUNNEL_H

#include "exec/work.h"

/* One line that could not be read as an event. */
void ks_funnel_skipped(struct ks_buf *out, const struct ks_skipped *s);
/* The lines in `skipped`, then the reader's problems. */
/* `azure-eventhub: 1,204 records, 1,167 events out of them, 37 of other categories skipped`: a line for each
 * form of record that was seen. */
void ks_funnel_shapes(struct ks_buf *out, const struct ks_envelope_count *counts);
void ks_funnel_input(struct ks_buf *out, struct ks_str skipped, struct ks_read *read);
/* The rows that came out of each stage of a rule. `passed`: by stage. */
void ks_funnel_rule(struct ks_buf *out, const struct ks_rule *rule, const uint64_t *passed, uint64_t results);
/* Rows of bracket `pipe` that were left out, being beyond its limit. */
void ks_funnel_cut(struct ks_buf *out, uint32_t pipe, uint64_t rows);

#endif
