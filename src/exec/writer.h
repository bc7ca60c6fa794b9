/* writer.h - what the writers of the formats share. */
#ifndef KS_WRITER_H
#define KS_WRITER_H

#include "exec/exec.h"
#include "exec/results.h"

struct ks_writer {
    FILE *to;
    enum ks_format format;
    bool names, typed;
    unsigned width;
    uint64_t rows;
    struct ks_buf line;        /* what is about to be written */
    struct ks_results results; /* table, csv */
};

/* Writes w->line out and empties it. KS_ESTOP: nobody reads any more; KS_EWORLD: errno says why. */
KS_MUST enum ks_status ks_write_line(struct ks_writer *w);
/* All results as one table each, or as one CSV. */
KS_MUST enum ks_status ks_tablewrite_all(struct ks_writer *w);
KS_MUST enum ks_status ks_csvwrite_all(struct ks_writer *w);

#endif
