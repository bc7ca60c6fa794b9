/* read.c - input as blocks that end at a line's end.
 *
 * In: paths. Out: blocks of whole lines in input order, each with its place: file, position, line.
 *
 *   file:   .......line\nline\nli|ne\nline\n...
 *   block:  [carry][what one read gave .....][cut behind the last newline -> next carry]
 *
 * A block never spans two files. When a read gives no newline the block grows by another read, until the
 * line is longer than KS_MAX_LINE: then it is dropped, the rest of it too as it is read, and reported.
 * Only the first line of a block can be that long, because a read asks for no more than KS_MAX_LINE.
 * Positions count dropped bytes, so every byte of the input has one place. Everything happens under the
 * reader's lock: reading is at memory speed, and waiting for a pipe is waiting for all.
 * A world error sticks: every later call gives it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memrchr */
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
    struct ks_str file;
    struct ks_buf carry; /* the line begun at the end of the last block */
    bool dropping;       /* inside a line that is too long */
    bool eof;            /* the file gave its last byte */
    struct ks_buf head;  /* the first bytes of the file, looked at ahead; given from `head_at` on */
    size_t head_at;
    bool sniffed;
    struct ks_framer framer; /* framed files: the scan of the record that has begun */
    size_t framed;           /* ... which begins here in the block */
    struct ks_str csv;
    uint64_t seq, base, at, line;
    uint64_t taken; /* bytes_in of the files before */
    struct ks_read_counts counts;
    struct ks_arena texts;
    const char *problems[KS_MAX_DIAGS];
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
    ks_buf_init(&r->carry);
    ks_buf_init(&r->head);
    ks_arena_init(&r->texts);
    r->k = ks_kernel_pick(NULL);
    if (!r->k) r->k = ks_kernel_at(0);
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
    ks_buf_fini(&r->carry);
    ks_buf_fini(&r->head);
    ks_arena_fini(&r->texts);
    ks_par_fini(&r->lock);
    ks_mem_free(r);
}

void ks_read_free_block(struct ks_block *b) {
    ks_mem_free(b->p);
    ks_lines_free(&b->lines);
    memset(b, 0, sizeof *b);
}

/* ---- what went wrong ---- */

static void report(struct ks_read *r, uint64_t line, const char *what, uint64_t n, const char *why) {
    if (r->n_problems == KS_MAX_DIAGS) return;
    struct ks_str s = ks_arena_printf(&r->texts, "%.*s:%llu: %s %llu %s", KS_FMT(r->file),
                                      (unsigned long long)line, what, (unsigned long long)n, why);
    r->problems[r->n_problems++] = s.p;
}

/* The line at r->line is too long; its bytes seen so far are gone. */
static void report_long(struct ks_read *r) {
    report(r, r->line + 1, "skipped, longer than", KS_MAX_LINE, "bytes");
    r->counts.long_lines++;
}

static void report_damage(struct ks_read *r) {
    const char *why = ks_inflate_damage(r->in);
    if (!why) return;
    r->counts.bad_files++;
    report(r, r->line + !r->line, "damaged after byte", r->at, why);
}

/* ---- filling a block ---- */

static void room(struct ks_block *b, size_t more) {
    size_t need = b->n + more + KS_SCAN_PAD;
    if (need <= b->cap) return;
    b->cap = b->n ? ks_mem_next(b->cap, need) : need;
    b->p = ks_mem_grow(b->p, b->cap, 1);
}

/* Takes the carry over into an empty block; gives memory back that a huge line once needed. */
static void start_block(struct ks_read *r, struct ks_block *b) {
    size_t usual = r->carry.n + r->block + KS_SCAN_PAD;
    b->n = b->lines.bytes = 0;
    if (b->cap / 8 > usual) {
        ks_mem_free(b->p);
        b->p = NULL;
        b->cap = 0;
    }
    room(b, r->carry.n + r->block);
    if (r->carry.n) memcpy(b->p, r->carry.p, r->carry.n);
    b->n = r->carry.n;
    if (r->carry.cap / 8 > usual) {
        ks_buf_fini(&r->carry);
        ks_buf_init(&r->carry);
    }
    ks_buf_clear(&r->carry);
    b->form = (uint8_t)r->framer.form;
}

/* The first n bytes of the block are dropped; n_lines lines end in them. */
static void drop(struct ks_read *r, struct ks_block *b, size_t n, unsigned n_lines) {
    memmove(b->p, b->p + n, b->n - n);
    b->n -= n;
    r->base += n;
    r->at += n;
    r->line += n_lines;
    r->counts.lines += n_lines;
}

/* Inside a line too long: drops up to its newline. */
static void drop_rest(struct ks_read *r, struct ks_block *b) {
    const char *end = b->p + b->n, *q = r->k->newline(b->p, end);
    r->dropping = q == end;
    drop(r, b, (size_t)(q - b->p) + (q < end), q < end);
}

/* Drops the block's first line when it is too long. */
static void check_first(struct ks_read *r, struct ks_block *b) {
    if (b->n <= KS_MAX_LINE) return;
    const char *end = b->p + b->n, *q = r->k->newline(b->p, end);
    if (q - b->p <= KS_MAX_LINE) return;
    report_long(r);
    drop_rest(r, b);
}

/* ---- looking ahead ---- */

enum { SNIFF_BYTES = 1 << 16 };

static enum ks_status fetch(struct ks_read *r, char *p, size_t n, size_t *got, struct ks_error *err) {
    size_t have = r->head.n - r->head_at;
    if (!have) return ks_inflate_read(r->in, p, n, got, err);
    *got = have < n ? have : n;
    memcpy(p, r->head.p + r->head_at, *got);
    r->head_at += *got;
    return KS_OK;
}

/* A line with something on it. */
static bool has_line(const struct ks_buf *b) {
    size_t i = 0;
    while (i < b->n && (unsigned char)b->p[i] <= ' ') i++;
    return i < b->n && memchr(b->p + i, '\n', b->n - i);
}

/* Reads the first line, or SNIFF_BYTES of it, and decides how records stand in the file. */
static enum ks_status sniff(struct ks_read *r, struct ks_error *err) {
    enum ks_status st = KS_OK;
    ks_buf_clear(&r->head);
    r->head_at = 0;
    while (st == KS_OK && r->head.n < SNIFF_BYTES && !has_line(&r->head)) {
        size_t got, most = SNIFF_BYTES - r->head.n;
        st =
            ks_inflate_read(r->in, ks_buf_room(&r->head, most), r->block < most ? r->block : most, &got, err);
        if (st == KS_OK) r->head.n += got;
    }
    if (st != KS_OK && st != KS_END) return st;
    if (r->head.n >= 4 && memcmp(r->head.p, "PAR1", 4) == 0)
        return ks_status_fail(err, KS_EWORLD, "%s: Parquet is not read; export it as JSON lines first",
                              r->file.p);
    enum ks_frame_form form = ks_framer_sniff(r->head.p, r->head.n, st == KS_END);
    ks_framer_init(&r->framer, form);
    r->csv = (struct ks_str){"", 0};
    if (form == KS_FRAME_CSV) {
        const char *nl = memchr(r->head.p, '\n', r->head.n);
        size_t bom = r->head.n >= 3 && memcmp(r->head.p, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
        struct ks_str header = {r->head.p + bom, (nl ? (size_t)(nl - r->head.p) : r->head.n) - bom};
        r->csv = ks_arena_str(&r->texts, ks_text_trim(header));
    }
    r->sniffed = true;
    return KS_OK;
}

/* ---- cutting ---- */

/* Everything behind `keep` becomes the carry. */
static void carry_from(struct ks_read *r, struct ks_block *b, size_t keep) {
    ks_buf_add(&r->carry, b->p + keep, b->n - keep);
    b->n = keep;
}

/* Cuts behind the last whole record. A record that grows beyond all bounds is given as it is. */
static bool cut_records(struct ks_read *r, struct ks_block *b) {
    const char *end = b->p + b->n, *q;
    size_t done = 0;
    while ((q = ks_framer_next(&r->framer, b->p + r->framed, end, false)))
        done = r->framed = (size_t)(q - b->p);
    if (!done && b->n <= KS_MAX_LINE) return false;
    if (!done) ks_framer_init(&r->framer, r->framer.form);
    carry_from(r, b, done ? done : b->n);
    r->framed = 0;
    return true;
}

/* A record over many lines in a file of lines: it begins with a line that ends in the middle of one, or the
 * line begins in the middle. From its first line on the file is framed. */
static void check_odd(struct ks_read *r, struct ks_block *b) {
    ks_lines_find(&b->lines, r->k, b->p, b->n);
    const char *odd = ks_framer_odd(&b->lines, b->p);
    if (!odd) return;
    size_t keep = (size_t)(odd - b->p);
    struct ks_buf rest;
    ks_buf_init(&rest);
    ks_buf_add(&rest, b->p + keep, b->n - keep);
    ks_buf_str(&rest, ks_buf_view(&r->carry));
    ks_buf_fini(&r->carry);
    r->carry = rest;
    b->n = keep;
    ks_framer_init(&r->framer, KS_FRAME_JSON);
    r->framed = 0;
}

/* What follows the last newline in the bytes from `fresh` on becomes the carry. False when there is none. */
static bool cut(struct ks_read *r, struct ks_block *b, size_t fresh) {
    const char *last = b->n > fresh ? memrchr(b->p + fresh, '\n', b->n - fresh) : NULL;
    if (!last) return false;
    carry_from(r, b, (size_t)(last - b->p) + 1);
    return true;
}

/* One read more. KS_OK when the block is ready, KS_END when it needs another. */
static enum ks_status add_read(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    size_t got, fresh = b->n;
    if (r->stop && *r->stop) return ks_status_fail(err, KS_ESTOP, "%s: interrupted", r->file.p);
    room(b, r->block);
    enum ks_status st = fetch(r, b->p + b->n, r->block, &got, err);
    if (st == KS_END) {
        r->eof = true;
        r->line += r->dropping;
        r->counts.lines += r->dropping;
        r->counts.cut_lines += r->dropping || b->n;
        r->dropping = false;
        return KS_OK;
    }
    if (st != KS_OK) return st;
    b->n += got;
    r->counts.bytes += got;
    if (r->framer.form != KS_FRAME_LINES) return cut_records(r, b) ? KS_OK : KS_END;
    if (r->dropping) {
        drop_rest(r, b);
        fresh = 0;
    }
    if (cut(r, b, fresh)) {
        check_first(r, b);
        check_odd(r, b);
        if (b->n) return KS_OK;
        start_block(r, b);
    } else {
        check_first(r, b);
    }
    return KS_END;
}

static void place(struct ks_read *r, struct ks_block *b) {
    memset(b->p + b->n, 0, KS_SCAN_PAD);
    if (b->lines.bytes != b->n) ks_lines_find(&b->lines, r->k, b->p, b->n);
    uint64_t lines = b->lines.n;
    b->seq = r->seq++;
    b->base = r->base;
    b->at = r->at;
    b->line = r->line;
    b->file = r->file;
    b->csv = r->csv;
    r->base += b->n;
    r->at += b->n;
    r->line += lines;
    r->counts.lines += lines;
}

/* ---- from file to file ---- */

static enum ks_status next_file(struct ks_read *r, struct ks_error *err) {
    if (r->next_file == r->walk.n) return KS_END;
    r->file = r->walk.files[r->next_file++];
    enum ks_status st = ks_inflate_open(&r->in, r->file.p, r->stop, err);
    r->at = r->line = 0;
    r->eof = r->sniffed = false;
    r->framed = 0;
    r->counts.files += st == KS_OK;
    return st;
}

static void end_file(struct ks_read *r) {
    report_damage(r);
    r->taken += ks_inflate_taken(r->in);
    ks_inflate_close(r->in);
    r->in = NULL;
}

static enum ks_status next_block(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    for (;;) {
        enum ks_status st = r->in ? KS_OK : next_file(r, err);
        if (st != KS_OK) return st;
        st = r->sniffed ? KS_OK : sniff(r, err);
        if (st != KS_OK) return st;
        start_block(r, b);
        st = KS_END;
        while (st == KS_END && !r->eof) st = add_read(r, b, err);
        if (st != KS_OK && st != KS_END) return st;
        if (b->n) {
            place(r, b);
            return KS_OK;
        }
        if (r->eof) end_file(r);
    }
}

enum ks_status ks_read_next(struct ks_read *r, struct ks_block *b, struct ks_error *err) {
    ks_par_lock(&r->lock);
    enum ks_status st = r->failed;
    if (st != KS_OK) {
        *err = r->error;
    } else {
        st = next_block(r, b, err);
        r->counts.bytes_in = r->taken + (r->in ? ks_inflate_taken(r->in) : 0);
        if (st == KS_EWORLD) {
            r->failed = st;
            r->error = *err;
        }
    }
    ks_par_unlock(&r->lock);
    return st;
}

uint64_t ks_read_blocks(const struct ks_read *r) {
    return r->walk.unknown ? UINT64_MAX : 1 + r->walk.bytes / r->block;
}

struct ks_read_counts ks_read_tally(struct ks_read *r) {
    ks_par_lock(&r->lock);
    struct ks_read_counts c = r->counts;
    c.lines += r->dropping; /* counted as too long already */
    ks_par_unlock(&r->lock);
    return c;
}

const char *ks_read_problem(struct ks_read *r, unsigned i) {
    ks_par_lock(&r->lock);
    const char *text = i < r->n_problems ? r->problems[i] : NULL;
    ks_par_unlock(&r->lock);
    return text;
}
