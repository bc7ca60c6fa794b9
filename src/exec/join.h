/* join.h - the rows of two pipes put together: append, appendcols, join.
 *
 * Fields of both keep their slots. Rows that come out are numbered anew. */
#ifndef KS_JOIN_H
#define KS_JOIN_H

#include "exec/load.h"
#include "exec/row.h"

/* All of these change `rows`, which owns what is in it afterwards; `more` stays
 * as it is. */
void ks_join_append(const struct ks_rule *rule, struct ks_rowset *rows, const struct ks_rowset *more);
void ks_join_columns(const struct ks_rule *rule, const struct ks_isink *sink, struct ks_rowset *rows,
                     const struct ks_rowset *more);
void ks_join_rows(struct ks_rule *rule, const struct ks_isink *sink, struct ks_rowset *rows,
                  const struct ks_rowset *more);

#endif
