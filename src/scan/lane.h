/* lane.h - one open input file: where its bytes come from, and what is cut of them.
 *
 * Any number of threads read chunks of a plain file, one at a time those of a pipe or a packed file; each
 * takes a claim first and is asked for them in the order of their numbers afterwards. Who may call what when
 * is for the reader to say (read.c), under whose lock all fields are but for `in`, `head` and `cut`: those
 * belong to whoever reads, or whose turn it is to cut. */
#ifndef KS_LANE_H
#define KS_LANE_H

#include "base/status.h"
#include "scan/cut.h"
#include "scan/inflate.h"

struct ks_lane {
    struct ks_lane *next; /* the file after it */
    size_t number;        /* of the file in the input */
    struct ks_str file;
    struct ks_inflate *in;
    struct ks_buf head; /* the first bytes of the file, looked at ahead; given from `head_at` on */
    size_t head_at;
    struct ks_cut cut;
    bool begun;            /* how it is read and cut is known */
    bool reading;          /* somebody looks at its first bytes, or reads it and not by place */
    bool dry;              /* it gave its last byte */
    bool lines;            /* it is not framed */
    bool placed;           /* read by place: */
    struct ks_map *map;    /* NULL: all of it is copied */
    uint64_t ahead, size;  /* what is claimed next; where the file seemed to end when it was opened */
    uint64_t claims, turn; /* numbers of the next claim, and of the next chunk to cut */
    uint64_t taken;        /* bytes of it as stored, so far */
    uint64_t till;         /* the positions kept for it end here */
    enum ks_status failed; /* it cannot be read any further */
    struct ks_error error;
};

/* A chunk on its way into a block. */
struct ks_claim {
    uint64_t turn, at;
    bool placed, lines, dry;
    enum ks_status status;
    struct ks_look look;
    struct ks_error error;
};

struct ks_lane *ks_lane_new(const struct ks_kernel *k);
void ks_lane_free(struct ks_lane *l);
/* A failure is in l->failed. */
void ks_lane_open(struct ks_lane *l, struct ks_str path, const volatile int *stop);
void ks_lane_close(struct ks_lane *l);
/* Looks at the first bytes: how do records stand in it? `block` and `map` as in ks_read_opts. */
KS_MUST enum ks_status ks_lane_sniff(struct ks_lane *l, size_t block, bool map, struct ks_error *err);
/* Whether there is something to claim now. */
bool ks_lane_can_claim(const struct ks_lane *l);
struct ks_claim ks_lane_claim(struct ks_lane *l, size_t block);
/* Reads the chunk into *b, which holds no map before, and looks over it; how that went is in *c. */
void ks_lane_fetch(struct ks_lane *l, struct ks_claim *c, struct ks_block *b, size_t block);

#endif
