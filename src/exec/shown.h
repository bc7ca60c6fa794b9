/* shown.h - the final columns of a rule, and rows shown in them. */
#ifndef KS_SHOWN_H
#define KS_SHOWN_H

#include "exec/exec.h"
#include "exec/frame.h"

struct ks_shown {
    struct ks_rule *rule;
    const struct ks_output *out;
    struct ks_trouble *trouble; /* told why the output failed */
    struct ks_arena arena;
    const struct ks_icol *cols;
    uint32_t n_cols;
    bool wild, begun;
    uint32_t *owner; /* wild columns: by slot, the column that shows it; see shown.c */
    uint32_t n_owner;
    struct shown_cell *shown; /* the row being shown */
    uint32_t n_shown, cap_shown;
    struct ks_str *names; /* as the output gets them */
    struct ks_value *cells;
    uint64_t rows; /* shown so far */
};

void ks_shown_init(struct ks_shown *c, struct ks_rule *rule, const struct ks_output *out,
                   struct ks_trouble *trouble);
void ks_shown_fini(struct ks_shown *c);
KS_MUST enum ks_status ks_shown_row(struct ks_shown *c, const struct ks_row *row);
/* After the last row; announces the columns when there was none, and all of them where some are wild. */
KS_MUST enum ks_status ks_shown_end(struct ks_shown *c);

#endif
