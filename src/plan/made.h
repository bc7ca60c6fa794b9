/* made.h - the rows that makeresults takes from its `data`, one JSON object a line. Private to plan/. */
#ifndef KS_MADE_H
#define KS_MADE_H

#include "base/buf.h"

struct ks_made {
    struct ks_buf rows; /* the caller frees it */
    uint32_t n;
    const char *why; /* what is wrong with the text ... */
    size_t at;       /* ... at which byte, from 0 */
};

/* False when the text is not of its format. */
bool ks_made_csv(struct ks_made *m, struct ks_str text);
bool ks_made_json(struct ks_made *m, struct ks_str text);

#endif
