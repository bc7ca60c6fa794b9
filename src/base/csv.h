/* csv.h - comma-separated text, field by field (RFC 4180; a line may end in LF alone). */
#ifndef KS_CSV_H
#define KS_CSV_H

#include "base/buf.h"

struct ks_csv {
    const char *p, *end;
    struct ks_buf field; /* the last field, without its quotes; valid until the next call */
    bool quoted, last;   /* it stood in quotes; it ended its record */
    const char *why;     /* set when the text is damaged: what is wrong at p */
};

/* `text` is lent. */
void ks_csv_init(struct ks_csv *c, struct ks_str text);
void ks_csv_fini(struct ks_csv *c);
/* The next field; false at the end or where the text is damaged. Empty lines are left out. */
bool ks_csv_next(struct ks_csv *c);

#endif
