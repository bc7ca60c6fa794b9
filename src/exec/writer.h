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
    struct ks_buf line;            /* what is about to be written */
    struct ks_results results;     /* table, csv */
    const struct ks_image *images; /* risk */
    unsigned n_images;
    double now;
};

/* Writes w->line out and empties it. KS_ESTOP: nobody reads any more; KS_EWORLD: errno says why. */
KS_MUST enum ks_status ks_write_line(struct ks_writer *w);
/* A JSON string. */
void ks_write_string(struct ks_buf *b, struct ks_str s);
/* The risk events of a row. */
KS_MUST enum ks_status ks_riskwrite_row(struct ks_writer *w, uint32_t rule, const struct ks_str *names,
                                        const struct ks_value *cells, uint32_t n);
/* All results as one table each, or as one CSV. */
KS_MUST enum ks_status ks_tablewrite_all(struct ks_writer *w);
KS_MUST enum ks_status ks_csvwrite_all(struct ks_writer *w);

#endif
