/* groupspill.h - group tables that have outgrown their memory: put away as sorted runs, and read back as
 * results.
 *
 * A failure is the table's trouble. */
#ifndef KS_GROUPSPILL_H
#define KS_GROUPSPILL_H

#include "exec/group.h"

/* After each row: tells the budget how large the table is, and empties it into a run when that is too much.
 */
void ks_groupspill_weigh(struct ks_group *g);
/* Empties the table into a run. */
void ks_groupspill_put(struct ks_group *g);
/* What was put away, group by group in the order of their keys; takes g->runs. Free after use. */
struct ks_groupspill_read;
struct ks_groupspill_read *ks_groupspill_read(struct ks_group *g);
/* Key and block are valid until the next. False: no more. */
bool ks_groupspill_next(struct ks_group *g, struct ks_groupspill_read *x, struct ks_str *key, char **block);
void ks_groupspill_free(struct ks_groupspill_read *x);

#endif
