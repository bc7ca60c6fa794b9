/* read.c - files as blocks of whole records, read by many threads, handed out in input order.
 *
 * In: paths. Out: blocks with their places.
 *
 *   claim a chunk --(without the lock) read it, look over it--> wait for its turn: cut it --> a block
 *
 * A claim is a number and, for a plain file, a place in it: so any number of threads copy bytes out of the
 * page cache at once, each into memory of its own that stays in its cache. Pipes and packed files have no
 * places: there one thread reads, or unpacks, at a time, and the others parse meanwhile. What has to be done
 * in order (cut.c) touches the two ends of a chunk, some hundred nanoseconds of it.
 *
 * A file's end, and the next one's begin, are dealt with when no claim is out. The size of a file only says
 * how far it pays to claim: it may be cut short or grow while it is read, and ends where a read gives less
 * than was asked for; what was claimed behind that place is thrown away. An error, and being told to stop,
 * stick: every later call gives them again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "scan/read.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/par.h"
#include "lang/lang.h"
#include "scan/inflate.h"
#include "scan/walk.h"

#include <string.h>

/* Fits the second-level cache beside the tables of names: a third faster than 1 MiB on the audit log. */
enum { DEFAULT_BLOCK = 1 << 18 };

struct ks_read {
    struct ks_lock lock;
    const struct ks_kernel *k;
    struct ks_walk walk;
    const volatile int *stop;
    size_t block;
    size_t next_file;
    struct ks_inflate *in; /* the file being read, or NULL */
    struct ks_buf head;    /* the first bytes of the file, looked at ahead; given from `head_at` on */
    size_t head_at;
    bool placed;           /* read by place: */
    uint64_t ahead, size;  /* what is claimed next; where the file seemed to end when it was opened */
    bool reading;          /* not by place: somebody reads */
    bool dry;              /* the file gave its last byte */
    uint64_t claims, turn; /* numbers of the next claim, and of the next chunk to cut */
    struct ks_cut cut;
    uint64_t seq;
    uint64_t taken, taking; /* bytes_in of the files before, of the one being read */
    struct ks_read_counts counts;
    enum ks_status failed;
    struct ks_error error;
};

/* A chunk on its way into a block. */
struct claim {
    uint64_t turn, at;
    bool placed, lines, dry;
    enum ks_status status;
    struct ks_look look;
};

enum ks_status ks_read_open(struct ks_read **out, const struct ks_read_opts *o, struct ks_error *err) {
    static const char *const only_stdin[] = {"-"};
    const char *const *paths = o->n_paths ? o->paths : only_stdin;
    unsigned n = o->n_paths ? o->n_paths : 1;
    struct ks_read *r = ks_mem_zero(1, sizeof *r);
    ks_par_init(&r->lock);
    ks_walk_init(&r->walk);
    ks_buf_init(&r->head);
    r->k = ks_kernel_pick(NULL);
    if (!r->k) r->k = ks_kernel_at(0);
    ks_cut_init(&r->cut, r->k);
    r->stop = o->stop;
    r->block = o->block ? o->block : DEFAULT_BLOCK;
    if (r->block > KS_MAX_LINE) r->block = KS_MAX_LINE;
    enum ks_status st = KS_OK;
    for (unsigned i = 0; st == KS_OK && i < n; i++) st = ks_walk_add(&r->walk, paths[i], err);
    r->counts.bytes_total = r->walk.bytes;
    *out = r;
    if (st == KS_OK) return st;
    ks_read_close(r);
    *out = NULL;
    return st;
}

void ks_read_close(struct ks_read *r) {
    if (!r) return;
    ks_inflate_close(r->in);
    ks_walk_fini(&r->walk);
    ks_buf_fini(&r->head);
    ks_cut_fini(&r->cut);
    ks_par_fini(&r->lock);
    ks_mem_free(r);
}

void ks_read_free_block(struct ks_block *b) {
    ks_mem_free(b->mem);
    ks_lines_free(&b->lines);
    memset(b, 0, sizeof *b);
}

/* ---- from file to file ---- */

enum { SNIFF_BYTES = 1 << 16 };

/* Reads up to the end of the first line that tells how records stand in the file, or SNIFF_BYTES, and decides. */
static enum ks_status sniff(struct ks_read *r, struct ks_str file, struct ks_error *err) {
    enum ks_status st = KS_OK;
    ks_buf_clear(&r->head);
    r->head_at = 0;
    while (st == KS_OK && r->head.n < SNIFF_BYTES && !ks_framer_tells(r->head.p, r->head.n)) {
        size_t got, most = SNIFF_BYTES - r->head.n;
        st =
            ks_inflate_read(r->in, ks_buf_room(&r->head, most), r->block < most ? r->block : most, &got, err);
        if (st == KS_OK) r->head.n += got;
    }
    if (st != KS_OK && st != KS_END) return st;
    if (r->head.n >= 4 && memcmp(r->head.p, "PAR1", 4) == 0)
        return ks_status_fail(err, KS_EWORLD, "%s: Parquet is not read; export it as JSON lines first",
                              file.p);
    enum ks_frame_form form = ks_framer_sniff(r->head.p, r->head.n, st == KS_END);
    struct ks_str csv = {"", 0};
    if (form == KS_FRAME_CSV) {
        const char *nl = memchr(r->head.p, '\n', r->head.n);
        size_t bom = r->head.n >= 3 && memcmp(r->head.p, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
        struct ks_str header = {r->head.p + bom, (nl ? (size_t)(nl - r->head.p) : r->head.n) - bom};
        csv = ks_arena_str(&r->cut.texts, ks_text_trim(header));
    }
    ks_cut_begin(&r->cut, file, form, csv);
    return KS_OK;
}

static enum ks_status next_file(struct ks_read *r, struct ks_error *err) {
    if (r->next_file == r->walk.n) return KS_END;
    struct ks_str file = r->walk.files[r->next_file++];
    enum ks_status st = ks_inflate_open(&r->in, file.p, r->stop, err);
    if (st != KS_OK) return st;
    r->dry = false;
    r->counts.files++;
    st = sniff(r, file, err);
    r->placed = st == KS_OK && ks_inflate_place(r->in, &r->ahead, &r->size) && r->size - r->ahead > r->block;
    return st;
}

static void end_file(struct ks_read *r) {
    const char *why = ks_inflate_damage(r->in);
    if (why) {
        r->counts.bad_files++;
        ks_cut_report(&r->cut, r->cut.line + !r->cut.line, "damaged after byte", r->cut.at, why);
    }
    r->taken += r->placed ? r->cut.at : r->taking;
    r->taking = 0;
    r->placed = false;
    ks_inflate_close(r->in);
    r->in = NULL;
}

/* ---- chunks: without the lock ---- */

static enum ks_status fetch(struct ks_read *r, char *p, size_t *got, struct ks_error *err) {
    size_t have = r->head.n - r->head_at;
    if (!have) return ks_inflate_read(r->in, p, r->block, got, err);
    *got = have < r->block ? have : r->block;
    memcpy(p, r->head.p + r->head_at, *got);
    r->head_at += *got;
    return KS_OK;
}

static void read_chunk(struct ks_read *r, struct claim *c, struct ks_block *b, struct ks_error *err) {
    ks_cut_room(b, r->block);
    if (c->placed) {
        c->status = ks_inflate_read_at(r->in, b->p, r->block, c->at, &b->n, err);
        c->dry = b->n < r->block;
    } else {
        c->status = fetch(r, b->p, &b->n, err);
        c->dry = c->status == KS_END;
        if (c->dry) c->status = KS_OK;
    }
}

/* ---- claims: with the lock ---- */

static bool can_claim(const struct ks_read *r) {
    if (r->dry) return false;
    return r->placed ? r->ahead < r->size || r->claims == r->turn : !r->reading;
}

static struct claim claim(struct ks_read *r) {
    struct claim c = {.turn = r->claims++, .at = r->ahead, .placed = r->placed};
    c.lines = r->cut.framer.form == KS_FRAME_LINES;
    r->reading = !r->placed;
    r->ahead += r->block;
    return c;
}

static enum ks_status fail(struct ks_read *r, enum ks_status st, const struct ks_error *err) {
    if (r->failed == KS_OK) {
        r->failed = st;
        r->error = *err;
    }
    return st;
}

/* What can be done only when no claim is out: the rest of a file, or the next file. KS_OK with a block in *b,
 * or with b->n 0 when it is to be gone on. */
static enum ks_status between(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    b->n = 0;
    if (!r->in) return next_file(r, err);
    (void)ks_cut_end(&r->cut, b);
    end_file(r);
    return KS_OK;
}

/* Until there is something to claim, KS_OK; or as `between`. */
static enum ks_status wait_for_work(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    for (;;) {
        if (r->failed != KS_OK) {
            *err = r->error;
            return r->failed;
        }
        if (r->stop && *r->stop) {
            (void)ks_status_fail(err, KS_ESTOP, "%.*s: interrupted", KS_FMT(r->cut.file));
            return fail(r, KS_ESTOP, err);
        }
        if (r->in && can_claim(r)) return KS_OK;
        if (r->claims != r->turn) {
            ks_par_wait(&r->lock);
            continue;
        }
        enum ks_status st = between(r, b, err);
        ks_par_wake(&r->lock);
        if (st == KS_EWORLD || st == KS_ESTOP) return fail(r, st, err);
        if (st != KS_OK || b->n) return st;
    }
}

/* One claim from read to cut. KS_OK with b->n 0: no record ends in the chunk. */
static enum ks_status one_chunk(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    struct claim c = claim(r);
    ks_par_unlock(&r->lock);
    read_chunk(r, &c, b, err);
    if (c.lines && c.status == KS_OK) c.look = ks_cut_look(b, r->k);
    ks_par_lock(&r->lock);
    if (!c.placed) {
        r->reading = false;
        r->dry = c.dry;
        r->taking = ks_inflate_taken(r->in);
        ks_par_wake(&r->lock);
    }
    while (r->turn != c.turn) ks_par_wait(&r->lock);
    if (c.status != KS_OK) fail(r, c.status, err);
    if (r->failed != KS_OK || (c.placed && r->dry)) b->n = 0;
    r->counts.bytes += b->n;
    r->dry = r->dry || c.dry;
    if (b->n && !ks_cut_chunk(&r->cut, b, &c.look)) b->n = 0;
    r->turn++;
    ks_par_wake(&r->lock);
    return c.status;
}

static enum ks_status next_block(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    enum ks_status st;
    for (b->n = 0; !b->n;) {
        st = wait_for_work(r, b, err);
        if (st == KS_OK && !b->n) st = one_chunk(r, b, err);
        if (st != KS_OK) return st;
    }
    b->seq = r->seq++;
    return KS_OK;
}

enum ks_status ks_read_next(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    ks_par_lock(&r->lock);
    enum ks_status st = next_block(r, b, err);
    ks_par_unlock(&r->lock);
    return st;
}

/* ---- what was read ---- */

uint64_t ks_read_blocks(const struct ks_read *r) {
    return r->walk.unknown ? UINT64_MAX : 1 + r->walk.bytes / r->block;
}

struct ks_read_counts ks_read_tally(struct ks_read *r) {
    ks_par_lock(&r->lock);
    struct ks_read_counts c = r->counts;
    c.lines = r->cut.lines + r->cut.dropping; /* counted as too long already */
    c.long_lines = r->cut.long_lines;
    c.cut_lines = r->cut.cut_lines;
    c.bytes_in = r->taken + (r->placed ? r->cut.at : r->taking);
    ks_par_unlock(&r->lock);
    return c;
}

const char *ks_read_problem(struct ks_read *r, unsigned i) {
    ks_par_lock(&r->lock);
    const char *text = i < r->cut.n_problems ? r->cut.problems[i] : NULL;
    ks_par_unlock(&r->lock);
    return text;
}
