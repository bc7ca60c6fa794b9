/* mapping.h - field mappings as rules of their own: one for each sourcetype, of the fields that the rules of the image
 * demand, of what it takes to calculate those, and of no others. */
#ifndef KS_MAPPING_H
#define KS_MAPPING_H

#include "cli/build.h"

/* Adds a rule for each stanza that calculates a field which some rule wants. After all rules are compiled. */
void ks_mapping_add(struct ks_build *b);
/* Compiles every stanza whole, for the messages about it. */
void ks_mapping_check(struct ks_build *b, const struct ks_file *file);
/* What is calculated for a rule, by sourcetype, and which of it is inferred: text for `kspl explain`. */
void ks_mapping_explain(struct ks_build *b, const struct ks_build_rule *r, struct ks_buf *out);
/* Warns of fields that the rule wants and a platform never records. */
void ks_mapping_lint(const struct ks_build *b, struct ks_build_rule *r);

#endif
