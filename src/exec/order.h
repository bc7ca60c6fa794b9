/* order.h - commands that need all rows: what they do to a rowset.
 *
 * Newest first means larger time first, rows without a time after those with one, ties by position
 * (semantics 11.6). Rows whose order is already settled have no time, so for them it means as they
 * stand. */
#ifndef KS_ORDER_H
#define KS_ORDER_H

#include "exec/row.h"
#include "image/image.h"

struct ks_order {
    const struct ks_ikey *keys; /* sort; none: newest first */
    uint32_t n_keys;
    bool backwards; /* reverse, tail */
};

/* Sorts, and forgets all but the first `most` rows (0: keeps all). */
void ks_order_rows(struct ks_rowset *s, const struct ks_order *by, int64_t most);
/* Gives the memory of forgotten rows back. */
void ks_order_compact(struct ks_rowset *s, uint32_t n_fields);
void ks_order_head(struct ks_rowset *s, const struct ks_isink *sink);
void ks_order_dedup(struct ks_rowset *s, const struct ks_isink *sink, const struct ks_ikey *keys,
                    uint32_t n_fields);
/* fillnull without a list: every public field that some row has is given to all. */
void ks_order_fill(struct ks_rowset *s, struct ks_slots *slots, struct ks_value value);

#endif
