/* read.c - files as blocks of whole records, read by many threads.
 *
 * In: paths. Out: blocks with their places.
 *
 *   claim a chunk --(without the lock) read it, look over it--> wait for its turn: cut it --> a block
 *
 * Chunks of a plain file are read by all threads at once; of a pipe or a packed file (lane.c) by one thread
 * at a time, and the others parse meanwhile. So that they have as much to do as it has, the files behind are
 * opened, too, each a lane of its own, at most as many as there are threads. A thread takes what it can get
 * from the first lane that has something: the others are there for when that one is in somebody's hands.
 *
 *   file 0: being unpacked        file 1: free                  file 2: not open yet
 *   |-- positions kept for it ----|-- kept for it --------------|-- ...
 *
 * Where a file's positions begin must be known before the lengths of those in front of it are: so each has an
 * equal share of 2^63, and ends with a block that stands for what it did not need of it, without bytes
 * mostly. Pipes and standard input are opened when all in front of them is done: a pipe may be silent, and
 * "-" may be named twice.
 *
 * Blocks of a lane come in order. Those of other lanes than the first are marked as ahead, and whoever cannot
 * hold more of them asks for the first lane's (`near`): in front of a block of that lane all has been given.
 *
 * A file's end is dealt with when no claim of its lane is out. An error of a lane waits until the lane is the
 * first, so that which one is told does not depend on who was faster. An error, and being told to stop,
 * stick: every later call gives them again. */
#include "scan/read.h"

#include "base/mem.h"
#include "base/par.h"
#include "lang/lang.h"
#include "scan/lane.h"
#include "scan/walk.h"

#include <string.h>

/* Fits the second-level cache beside the tables of names: a third faster than 1 MiB on the audit log. */
enum { DEFAULT_BLOCK = 1 << 18 };

struct problem {
    size_t file;
    const char *text;
};

struct ks_read {
    struct ks_lock lock;
    const struct ks_kernel *k;
    struct ks_walk walk;
    const volatile int *stop;
    size_t block;
    bool map;
    size_t next_file;
    struct ks_lane *first;                 /* open files in input order */
    struct ks_lane *spare;                 /* memory of files that were open */
    unsigned open, most;                   /* lanes there are, and may be */
    uint64_t front;                        /* bytes as stored of all files opened so far */
    uint64_t share;                        /* positions kept for a file */
    struct ks_read_counts counts;          /* of files that have ended; `files` and `bytes` of all */
    struct problem problems[KS_MAX_DIAGS]; /* by file */
    unsigned n_problems;
    enum ks_status failed;
    struct ks_error error;
};

enum ks_status ks_read_open(struct ks_read **out, const struct ks_read_opts *o, struct ks_error *err) {
    static const char *const only_stdin[] = {"-"};
    const char *const *paths = o->n_paths ? o->paths : only_stdin;
    unsigned n = o->n_paths ? o->n_paths : 1;
    struct ks_read *r = ks_mem_zero(1, sizeof *r);
    ks_par_init(&r->lock);
    ks_walk_init(&r->walk);
    r->k = ks_kernel_pick(NULL);
    if (!r->k) r->k = ks_kernel_at(0);
    r->stop = o->stop;
    r->block = o->block ? o->block : DEFAULT_BLOCK;
    if (r->block > KS_MAX_LINE) r->block = KS_MAX_LINE;
    r->map = o->map;
    if (o->map) ks_map_guard();
    r->most = 1;
    enum ks_status st = KS_OK;
    for (unsigned i = 0; st == KS_OK && i < n; i++) st = ks_walk_add(&r->walk, paths[i], err);
    r->counts.bytes_total = r->walk.bytes;
    r->share = (UINT64_C(1) << 63) / (r->walk.n + !r->walk.n);
    *out = r;
    if (st == KS_OK) return st;
    ks_read_close(r);
    *out = NULL;
    return st;
}

void ks_read_threads(struct ks_read *r, unsigned n) {
    r->most = n ? n : 1;
}

static void free_lanes(struct ks_lane *l) {
    while (l) {
        struct ks_lane *next = l->next;
        ks_lane_free(l);
        l = next;
    }
}

void ks_read_close(struct ks_read *r) {
    if (!r) return;
    free_lanes(r->first);
    free_lanes(r->spare);
    ks_walk_fini(&r->walk);
    ks_par_fini(&r->lock);
    ks_mem_free(r);
}

void ks_read_free_block(struct ks_block *b) {
    struct ks_error ignored;
    (void)ks_map_drop(&b->map, &ignored);
    ks_mem_free(b->mem);
    ks_lines_free(&b->lines);
    memset(b, 0, sizeof *b);
}

/* ---- failing ---- */

static enum ks_status fail(struct ks_read *r, enum ks_status st, const struct ks_error *err) {
    if (r->failed == KS_OK) {
        r->failed = st;
        r->error = *err;
    }
    return st;
}

static void fail_lane(struct ks_read *r, struct ks_lane *l, enum ks_status st, const struct ks_error *err) {
    if (st == KS_ESTOP) fail(r, st, err);
    if (l->failed != KS_OK) return;
    l->failed = st;
    l->error = *err;
}

/* Whether nothing more is to be given, and why. */
static enum ks_status refused(struct ks_read *r, struct ks_error *err) {
    if (r->failed == KS_OK && r->stop && *r->stop) {
        struct ks_str file = r->first ? r->first->file : KS_STR("");
        (void)fail(r, ks_status_fail(err, KS_ESTOP, "%.*s: interrupted", KS_FMT(file)), err);
    }
    if (r->failed == KS_OK && r->first && r->first->failed != KS_OK)
        fail(r, r->first->failed, &r->first->error);
    if (r->failed != KS_OK) *err = r->error;
    return r->failed;
}

/* ---- from file to file ---- */

static struct ks_lane **last_lane(struct ks_read *r) {
    struct ks_lane **at = &r->first;
    while (*at && (*at)->next) at = &(*at)->next;
    return at;
}

static bool may_open(struct ks_read *r, bool near) {
    if (r->next_file == r->walk.n) return false;
    if (!r->first) return true;
    return !near && r->open < r->most && (*last_lane(r))->failed == KS_OK &&
           r->walk.files[r->next_file].regular;
}

static void open_file(struct ks_read *r) {
    struct ks_lane *l = r->spare, **at = last_lane(r);
    if (l) r->spare = l->next;
    if (!l) l = ks_lane_new(r->k);
    if (*at) at = &(*at)->next;
    *at = l;
    l->next = NULL;
    l->number = r->next_file++;
    r->open++;
    l->till = (l->number + 1) * r->share;
    ks_lane_open(l, r->walk.files[l->number].path, r->stop);
    ks_cut_open(&l->cut, l->file, l->number * r->share, r->front);
    if (l->failed != KS_OK) return;
    r->counts.files++;
    r->front += ks_inflate_stored(l->in);
}

static void begin_file(struct ks_read *r, struct ks_lane *l) {
    struct ks_error err;
    l->reading = true;
    ks_par_unlock(&r->lock);
    enum ks_status st = ks_lane_sniff(l, r->block, r->map, &err);
    ks_par_lock(&r->lock);
    if (st != KS_OK) fail_lane(r, l, st, &err);
    l->reading = false;
    l->begun = true;
    ks_par_wake(&r->lock);
}

/* By file, and within a file as they came. */
static void add_problem(struct ks_read *r, size_t file, const char *text) {
    unsigned i = r->n_problems;
    while (i > 0 && r->problems[i - 1].file > file) i--;
    if (i == KS_MAX_DIAGS) return;
    r->n_problems += r->n_problems < KS_MAX_DIAGS;
    memmove(&r->problems[i + 1], &r->problems[i], (r->n_problems - i - 1) * sizeof *r->problems);
    r->problems[i] = (struct problem){file, text};
}

static void move_problems(struct ks_read *r, struct ks_lane *l) {
    for (unsigned i = 0; i < l->cut.n_problems; i++) add_problem(r, l->number, l->cut.problems[i]);
    l->cut.n_problems = 0;
}

static void add_counts(struct ks_read_counts *c, const struct ks_lane *l) {
    c->lines += l->cut.lines + l->cut.dropping; /* counted as too long already */
    c->long_lines += l->cut.long_lines;
    c->cut_lines += l->cut.cut_lines;
    c->bytes_in += l->taken;
}

static void close_lane(struct ks_read *r, struct ks_lane *l) {
    struct ks_lane **at = &r->first;
    while (*at != l) at = &(*at)->next;
    *at = l->next;
    ks_lane_close(l);
    l->next = r->spare;
    r->spare = l;
    r->open--;
    ks_par_wake(&r->lock);
}

static bool is_spent(const struct ks_lane *l) {
    return l->begun && l->dry && l->claims == l->turn;
}

/* The rest of a file, with all positions kept for it. */
static void end_file(struct ks_read *r, struct ks_lane *l, struct ks_block *b) {
    (void)ks_cut_end(&l->cut, b);
    const char *why = ks_inflate_damage(l->in);
    if (why) {
        r->counts.bad_files++;
        ks_cut_report(&l->cut, l->cut.line + !l->cut.line, "damaged after byte", l->cut.at, why);
    }
    b->till = l->till;
    b->ahead = l != r->first;
    b->map = l->map; /* goes away with the block, when nobody waits for the lock */
    l->map = NULL;
    move_problems(r, l);
    add_counts(&r->counts, l);
    close_lane(r, l);
}

/* ---- chunks ---- */

static void add_taken(struct ks_read *r, struct ks_lane *l, const struct ks_claim *c) {
    l->reading = false;
    l->dry = c->dry;
    l->taken = ks_inflate_taken(l->in);
    ks_par_wake(&r->lock);
}

/* Of a million files each may have nine terabytes. */
static void check_length(struct ks_read *r, struct ks_lane *l, const struct ks_block *b) {
    struct ks_error err;
    if (l->till - l->cut.base > ks_cut_carried(&l->cut) + b->n) return;
    fail_lane(r, l, ks_status_fail(&err, KS_EWORLD, "%s: too long for one of so many files", l->file.p),
              &err);
}

/* The chunk whose turn it is becomes a block. What others see of the lane is changed with the lock. */
static void cut_chunk(struct ks_read *r, struct ks_lane *l, const struct ks_claim *c, struct ks_block *b) {
    if (c->status != KS_OK) fail_lane(r, l, c->status, &c->error);
    check_length(r, l, b);
    if (r->failed != KS_OK || l->failed != KS_OK || (c->placed && l->dry)) b->n = 0;
    r->counts.bytes += b->n;
    if (b->n) {
        ks_par_unlock(&r->lock);
        if (!ks_cut_chunk(&l->cut, b, &c->look)) b->n = 0;
        ks_par_lock(&r->lock);
    }
    l->dry = l->dry || c->dry;
    l->lines = l->cut.framer.form == KS_FRAME_LINES;
    if (c->placed) l->taken = l->cut.at;
}

/* One claim from read to cut. False: no record ends in the chunk. */
static bool one_chunk(struct ks_read *r, struct ks_lane *l, struct ks_block *b) {
    struct ks_claim c = ks_lane_claim(l, r->block);
    ks_par_unlock(&r->lock);
    ks_lane_fetch(l, &c, b, r->block);
    ks_par_lock(&r->lock);
    if (!c.placed) add_taken(r, l, &c);
    while (l->turn != c.turn) ks_par_wait(&r->lock);
    cut_chunk(r, l, &c, b);
    if (!b->n) (void)ks_map_drop(&b->map, &c.error); /* the lane has it, too */
    b->ahead = l != r->first;
    l->turn++;
    ks_par_wake(&r->lock);
    return b->n;
}

/* ---- who does what ---- */

/* The first lane in which there is something to do, or NULL. */
static struct ks_lane *free_lane(struct ks_read *r, bool near) {
    for (struct ks_lane *l = r->first; l; l = near ? NULL : l->next) {
        if (l->failed != KS_OK) continue;
        if (l->begun ? ks_lane_can_claim(l) || is_spent(l) : !l->reading) return l;
    }
    return NULL;
}

/* Until there is something to do in a lane. */
static enum ks_status wait_for_lane(struct ks_read *r, bool near, struct ks_lane **l, struct ks_error *err) {
    for (;;) {
        enum ks_status st = refused(r, err);
        if (st != KS_OK) return st;
        *l = free_lane(r, near);
        if (*l) return KS_OK;
        if (may_open(r, near))
            open_file(r);
        else if (!r->first)
            return KS_END;
        else
            ks_par_wait(&r->lock);
    }
}

static enum ks_status next_block(struct ks_read *r, struct ks_block *b, bool near, struct ks_error *err) {
    for (;;) {
        struct ks_lane *l;
        enum ks_status st = wait_for_lane(r, near, &l, err);
        if (st != KS_OK) return st;
        if (!l->begun) {
            begin_file(r, l);
        } else if (is_spent(l)) {
            end_file(r, l, b);
            return KS_OK;
        } else if (one_chunk(r, l, b)) {
            return KS_OK;
        }
    }
}

enum ks_status ks_read_next(struct ks_read *r, struct ks_block *b, bool near, struct ks_error *err) {
    struct ks_error cut;
    enum ks_status st = ks_map_drop(&b->map, &cut);
    ks_par_lock(&r->lock);
    if (st != KS_OK) fail(r, st, &cut);
    st = next_block(r, b, near, err);
    ks_par_unlock(&r->lock);
    return st;
}

/* ---- what was read ---- */

uint64_t ks_read_blocks(const struct ks_read *r) {
    return r->walk.unknown ? UINT64_MAX : 1 + r->walk.bytes / r->block;
}

uint64_t ks_read_progress(struct ks_read *r, uint64_t *total) {
    ks_par_lock(&r->lock);
    uint64_t n = r->counts.bytes_in;
    for (const struct ks_lane *l = r->first; l; l = l->next) n += l->taken;
    *total = r->counts.bytes_total;
    ks_par_unlock(&r->lock);
    return n;
}

struct ks_read_counts ks_read_tally(const struct ks_read *r) {
    struct ks_read_counts c = r->counts;
    for (const struct ks_lane *l = r->first; l; l = l->next) add_counts(&c, l);
    return c;
}

const char *ks_read_problem(struct ks_read *r, unsigned i) {
    for (struct ks_lane *l = r->first; l; l = l->next) move_problems(r, l);
    return i < r->n_problems ? r->problems[i].text : NULL;
}
