/* cut.h - chunks of a file, one behind the other, cut into blocks of whole records.
 *
 * A chunk is what one read gave; it may begin and end anywhere. What is begun at its end is carried over to
 * the next. Looking over a chunk needs no cutter and may be done by many threads at once; cutting is in order
 * of the file, one chunk at a time, and touches little more than the chunk's two ends. */
#ifndef KS_CUT_H
#define KS_CUT_H

#include "base/arena.h"
#include "base/buf.h"
#include "lang/lang.h"
#include "scan/framer.h"
#include "scan/map.h"

struct ks_block {
    const char *p; /* whole records; followed by KS_SCAN_PAD readable bytes */
    size_t n;
    uint64_t from, till;   /* positions it stands for: blocks in input order have no gap between them */
    uint64_t base;         /* position of p[0] in all input: order of rows */
    uint64_t at;           /* position of p[0] in its file, uncompressed */
    uint64_t front;        /* bytes of the input in front of p[0], files before its own as stored */
    bool ahead;            /* not all that stands in front of it was given yet */
    uint64_t line;         /* lines of the file in front of p[0] */
    struct ks_str file;    /* borrowed from the reader */
    struct ks_lines lines; /* of any form: where its lines end */
    uint8_t form;          /* enum ks_frame_form: how records stand in it; whole records in any case */
    struct ks_str csv;     /* CSV: the header, borrowed; n 0 else */
    char *mem;             /* what p points into, `cap` bytes owned by whoever holds the block ... */
    size_t cap;
    struct ks_map *map; /* ... unless the block holds a map: then p may point into that */
};

/* What many threads may find out about a chunk of lines; where its lines end goes to the block. */
struct ks_look {
    size_t first, last; /* where its first and last newline stand; both its length when there is none */
    size_t odd; /* the first of its whole lines that is no record of its own, counted from behind the first
                   newline; SIZE_MAX when there is none */
};

struct ks_cut {
    const struct ks_kernel *k;
    struct ks_lines head;                  /* the line that begins in the carry */
    struct ks_buf carry;                   /* begun and not given ... */
    struct ks_str held;                    /* ... where chunks are mapped: in the map, in front of the next */
    bool dropping;                         /* inside a line that is too long */
    bool open;                             /* the last block ended within a line */
    struct ks_framer framer;               /* framed files: the scan of the record that has begun ... */
    size_t framed;                         /* ... which begins here in the carry */
    struct ks_str file, csv;               /* of blocks to come */
    uint64_t base, at, line;               /* of the first byte not given */
    uint64_t given;                        /* where the block before ended */
    uint64_t front;                        /* as in ks_block, of the file */
    uint64_t lines, long_lines, cut_lines; /* of this file; see ks_read_counts */
    struct ks_arena texts;
    const char *problems[KS_MAX_DIAGS]; /* of this file */
    unsigned n_problems;
};

void ks_cut_init(struct ks_cut *c, const struct ks_kernel *k);
void ks_cut_fini(struct ks_cut *c);
/* What follows is of this file, whose first byte has the position `base`. `file` is borrowed. */
void ks_cut_open(struct ks_cut *c, struct ks_str file, uint64_t base, uint64_t front);
/* The next chunk begins it. */
void ks_cut_begin(struct ks_cut *c, enum ks_frame_form form, struct ks_str csv);
/* Memory for a chunk of up to n bytes, b->p, with room in front for what is carried over. */
char *ks_cut_room(struct ks_block *b, size_t n);
/* Looks over the chunk [b->p, b->p + b->n). */
struct ks_look ks_cut_look(struct ks_block *b, const struct ks_kernel *k);
/* Bytes that are carried over. */
size_t ks_cut_carried(const struct ks_cut *c);
/* The chunk in *b becomes a block, placed but for seq; false when it holds no end of a record, and is carried
 * over. `look`: what is known of it, used when the file is one of lines. */
bool ks_cut_chunk(struct ks_cut *c, struct ks_block *b, const struct ks_look *look);
/* The file has ended: what is carried over as a block, or false, and then *b is an empty one. */
bool ks_cut_end(struct ks_cut *c, struct ks_block *b);
/* Notes "file:line: what n why", the first KS_MAX_DIAGS times. */
void ks_cut_report(struct ks_cut *c, uint64_t line, const char *what, uint64_t n, const char *why);

#endif
