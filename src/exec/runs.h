/* runs.h - sorted runs of records in a temporary file, read back together in the order of their keys.
 *
 * For tables that outgrow their memory. The file stands in $TMPDIR (else /tmp) and has no name, so it is gone
 * with the process, however that ends. What fails is the world: KS_EWORLD, with a message that names the
 * folder. */
#ifndef KS_RUNS_H
#define KS_RUNS_H

#include "base/status.h"
#include "base/text.h"

struct ks_runs;
KS_MUST enum ks_status ks_runs_open(struct ks_runs **r, struct ks_error *err);
void ks_runs_close(struct ks_runs *r); /* and those behind it */
/* A record of the run that is being written; keys come ascending. */
KS_MUST enum ks_status ks_runs_put(struct ks_runs *r, struct ks_str key, struct ks_str body,
                                   struct ks_error *err);
/* The run is complete; the next record begins another. */
KS_MUST enum ks_status ks_runs_end(struct ks_runs *r, struct ks_error *err);
unsigned ks_runs_count(const struct ks_runs *r); /* of this file */
uint64_t ks_runs_bytes(const struct ks_runs *r); /* in it */
/* Appends `more`, which may be NULL, and what is behind it: files that are read together. Takes them over. */
struct ks_runs *ks_runs_chain(struct ks_runs *first, struct ks_runs *more);

/* All runs of a chain as one: records ascending by key (groupsort.h), equal keys in the order of files and
 * runs. */
struct ks_runs_merge;
KS_MUST enum ks_status ks_runs_merge(struct ks_runs_merge **m, const struct ks_runs *r, uint32_t n_keys,
                                     struct ks_error *err);
void ks_runs_merge_free(struct ks_runs_merge *m);
/* KS_END: no more. Key and body are valid until the next call. */
KS_MUST enum ks_status ks_runs_next(struct ks_runs_merge *m, struct ks_str *key, struct ks_str *body,
                                    struct ks_error *err);

#endif
