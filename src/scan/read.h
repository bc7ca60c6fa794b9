/* read.h - files, folders, standard input, gzip and zstd as blocks of whole lines that hold whole records.
 *
 * Any number of threads may ask for blocks at once; plain files are read by all of them side by side, packed
 * ones each by one thread at a time, but several files at once.
 * Memory does not grow with the input: a block per holder, for each open file an unpacker and a rest of a
 * line, the list of file names. */
#ifndef KS_READ_H
#define KS_READ_H

#include "base/status.h"
#include "base/text.h"
#include "scan/cut.h"

struct ks_read;
struct ks_read_opts {
    const char *const *paths; /* files, folders (walked in name order, hidden files left out), "-" */
    unsigned n_paths;         /* 0: standard input */
    size_t block;             /* bytes asked for at a time; 0: the default, 256 KiB */
    const volatile int *stop; /* may be NULL; looked at between reads and while a pipe is silent */
    bool map;                 /* plain files are mapped where they can be, see map.h; not standard input */
};
struct ks_read_counts {
    uint64_t files;       /* opened so far */
    uint64_t bytes;       /* uncompressed */
    uint64_t lines;       /* with the ones too long */
    uint64_t long_lines;  /* skipped: longer than KS_MAX_LINE */
    uint64_t cut_lines;   /* last line of a file without newline (whether it is whole JSON the caller sees) */
    uint64_t bad_files;   /* compressed files that were damaged */
    uint64_t bytes_in;    /* as stored ... */
    uint64_t bytes_total; /* ... and the sum of file sizes where known */
};

/* Looks at every path before anything is read: KS_EWORLD names one that is not there or not readable. */
KS_MUST enum ks_status ks_read_open(struct ks_read **out, const struct ks_read_opts *o, struct ks_error *err);
/* So many threads will ask for blocks, and so many files may be open at once; else one. Before the
 * first block. */
void ks_read_threads(struct ks_read *r, unsigned n);
/* KS_OK with a block (reusing *b's memory; zero *b before the first call), KS_END, KS_EWORLD with the file
 * named, or KS_ESTOP when *stop was set. A block may be without bytes, and then only stands for its
 * positions. `near`: one in front of which all has been given (not b->ahead). A damaged compressed file ends
 * that file: what was read of it is delivered first and `ks_read_problem` tells. Of a mapped file that was
 * cut short the bytes may be zeros: KS_EWORLD afterwards. */
KS_MUST enum ks_status ks_read_next(struct ks_read *r, struct ks_block *b, bool near, struct ks_error *err);
void ks_read_free_block(struct ks_block *b);
/* About how many blocks there will be, at least 1: so many that it does not matter when that cannot be known.
 */
uint64_t ks_read_blocks(const struct ks_read *r);
/* Bytes read so far, as stored, and at least those of how many; at any time. */
uint64_t ks_read_progress(struct ks_read *r, uint64_t *total);
/* The counts; while nobody reads. */
struct ks_read_counts ks_read_tally(const struct ks_read *r);
/* Lines longer than KS_MAX_LINE and damaged files, as "file:line: text" messages, the first KS_MAX_DIAGS
 * of them; NULL at the end. While nobody reads; valid until close. */
const char *ks_read_problem(struct ks_read *r, unsigned i);
void ks_read_close(struct ks_read *r);

#endif
