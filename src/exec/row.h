/* row.h - a row of a rule and sets of them.
 *
 * A row is one value per field of the rule, plus those values whose names came from data, by slot
 * (slots.h). A row is a view: its values may lie in a frame's registers or in a rowset's arena. A
 * rowset owns deep copies. Booleans never get into one. */
#ifndef KS_ROW_H
#define KS_ROW_H

#include "exec/slots.h"
#include "lang/value.h"

struct ks_extra {
    uint32_t slot;
    struct ks_value v;
};
struct ks_row {
    double time;                   /* of the event, for newest-first order; NaN: none, or order is by seq */
    uint64_t seq;                  /* position of the event in the input, or number of the row */
    const struct ks_value *cells;  /* one per field */
    const struct ks_extra *extras; /* not null, slots ascending */
    uint32_t n_extras;
    uint32_t branch; /* for sets that hold rows of several pipes: the id of theirs */
};
struct ks_rowset {
    struct ks_arena arena;
    struct ks_row *rows;
    size_t n, cap;
};

void ks_row_init(struct ks_rowset *s);
void ks_row_fini(struct ks_rowset *s);
void ks_row_clear(struct ks_rowset *s); /* keeps memory for the next round */
/* Adds a deep copy; returns it. */
struct ks_row *ks_row_add(struct ks_rowset *s, const struct ks_row *row, uint32_t n_fields);
/* Adds a row whose values lie in s->arena already. */
void ks_row_push(struct ks_rowset *s, const struct ks_row *row);
/* The value in a slot, or null. */
struct ks_value ks_row_get(const struct ks_row *row, uint32_t n_fields, uint32_t slot);
/* Fields that can be seen and filled: named, and not with `_` in front. */
bool ks_row_public(struct ks_str name);
/* The slots that some row has a value in, ordered by name: public ones, or all with a name. In `a`. */
uint32_t ks_row_slots(const struct ks_rowset *s, struct ks_slots *slots, bool internal, struct ks_arena *a,
                      uint32_t **out);
/* From here on the order of the rows is the order: numbers them and forgets their times. */
void ks_row_number(struct ks_rowset *s);

#endif
