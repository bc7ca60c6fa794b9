/* cut.c - chunks into blocks that end where a record ends.
 *
 * In: chunks of a file in order. Out: blocks of whole records, each with its place: file, position, line.
 *
 *   file:   .......line\nline\nli|ne\nline\n...
 *   block:  [carry][the chunk .....][cut behind the last newline -> next carry]
 *
 * A chunk stands in its memory behind a gap, so that the carry, mostly a part of one line, is put in front of
 * it and nothing is moved; one that does not fit the gap takes the chunk in behind itself and changes places
 * with it. Of a mapped file nothing is copied: what is carried over stands in front of the next chunk as it
 * is, until a chunk comes that is not mapped, as the last one of a file. A line longer than KS_MAX_LINE is
 * dropped and reported, the rest of it too as it comes. Only the first line of a block can be that long,
 * because a chunk is no longer than KS_MAX_LINE. Positions count dropped bytes, so every byte of a file has
 * one place; a block stands for those dropped in front of it, too.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memrchr */
#endif
#include "scan/cut.h"

#include "base/mem.h"

#include <assert.h>
#include <string.h>

/* Holds the cut line of all but few chunks: lines of audit logs have 2 KB on average and seldom 20. */
enum { GAP = 1 << 15 };

void ks_cut_init(struct ks_cut *c, const struct ks_kernel *k) {
    memset(c, 0, sizeof *c);
    c->k = k;
    ks_buf_init(&c->carry);
    ks_arena_init(&c->texts);
}

void ks_cut_fini(struct ks_cut *c) {
    ks_lines_free(&c->head);
    ks_buf_fini(&c->carry);
    ks_arena_fini(&c->texts);
}

void ks_cut_open(struct ks_cut *c, struct ks_str file, uint64_t base, uint64_t front) {
    c->file = file;
    c->base = c->given = base;
    c->front = front;
    c->at = c->line = 0;
    c->open = false;
    c->held = KS_STR("");
    c->lines = c->long_lines = c->cut_lines = 0;
    c->n_problems = 0;
}

void ks_cut_begin(struct ks_cut *c, enum ks_frame_form form, struct ks_str csv) {
    c->csv = csv;
    c->framed = 0;
    ks_framer_init(&c->framer, form);
}

size_t ks_cut_carried(const struct ks_cut *c) {
    return c->carry.n + c->held.n;
}

void ks_cut_report(struct ks_cut *c, uint64_t line, const char *what, uint64_t n, const char *why) {
    if (c->n_problems == KS_MAX_DIAGS) return;
    struct ks_str s = ks_arena_printf(&c->texts, "%.*s:%llu: %s %llu %s", KS_FMT(c->file),
                                      (unsigned long long)line, what, (unsigned long long)n, why);
    c->problems[c->n_problems++] = s.p;
}

/* ---- memory ---- */

/* Gives memory back that a huge line once needed. */
char *ks_cut_room(struct ks_block *b, size_t n) {
    size_t need = GAP + n + KS_SCAN_PAD;
    if (b->cap < need || b->cap / 8 > need) {
        ks_mem_free(b->mem);
        b->mem = ks_mem_new(need);
        b->cap = need;
    }
    b->p = b->mem + GAP;
    b->n = 0;
    return b->mem + GAP;
}

/* A place in a block that is not mapped, to be written to. */
static char *own(const struct ks_block *b, const char *p) {
    return b->mem + (p - b->mem);
}

/* The block gets the carry's bytes and memory, the carry the block's memory, empty. */
static void change_places(struct ks_cut *c, struct ks_block *b) {
    (void)ks_buf_room(&c->carry, KS_SCAN_PAD);
    struct ks_buf empty = {.p = b->mem, .cap = b->cap};
    b->p = b->mem = c->carry.p;
    b->cap = c->carry.cap;
    b->n = c->carry.n;
    c->carry = empty;
}

static void hold(struct ks_cut *c, const char *p, size_t n) {
    if (!c->held.n) c->held.p = p;
    c->held.n += n;
}

/* Chunks that follow are not mapped. */
static void copy_held(struct ks_cut *c) {
    ks_buf_str(&c->carry, c->held);
    c->held.n = 0;
}

/* The carry goes in front of the chunk. Returns how many bytes it had. */
static size_t join(struct ks_cut *c, struct ks_block *b) {
    size_t n = ks_cut_carried(c);
    if (n <= GAP || b->map) {
        b->p -= n;
        b->n += n;
        if (c->carry.n) memcpy(own(b, b->p), c->carry.p, n);
        ks_buf_clear(&c->carry);
        c->held.n = 0;
    } else {
        ks_buf_add(&c->carry, b->p, b->n);
        change_places(c, b);
    }
    return n;
}

/* All of it is carried over. */
static void put_back(struct ks_cut *c, struct ks_block *b) {
    if (b->map) {
        hold(c, b->p, b->n);
    } else if (b->p == b->mem && !c->carry.n) {
        struct ks_buf whole = {.p = b->mem, .n = b->n, .cap = b->cap};
        b->p = b->mem = c->carry.p;
        b->cap = c->carry.cap;
        c->carry = whole;
    } else {
        ks_buf_add(&c->carry, b->p, b->n);
    }
    b->n = 0;
}

/* Everything behind `keep` is carried over. */
static void carry_from(struct ks_cut *c, struct ks_block *b, size_t keep) {
    if (b->map)
        hold(c, b->p + keep, b->n - keep);
    else
        ks_buf_add(&c->carry, b->p + keep, b->n - keep);
    b->n = keep;
}

static void forget_carry(struct ks_cut *c) {
    ks_buf_fini(&c->carry);
    c->held.n = 0;
}

/* ---- places ---- */

static void pass_over(struct ks_cut *c, size_t n, uint64_t lines) {
    c->base += n;
    c->at += n;
    c->line += lines;
    c->lines += lines;
}

static void drop(struct ks_cut *c, struct ks_block *b, size_t n, unsigned lines) {
    b->p += n;
    b->n -= n;
    pass_over(c, n, lines);
}

/* A line counts with its newline: records may end within lines, so blocks of them do, too. */
static bool place(struct ks_cut *c, struct ks_block *b, enum ks_frame_form form) {
    b->from = c->given;
    b->file = c->file;
    if (!b->n) return false;
    c->open = b->p[b->n - 1] != '\n';
    if (!b->map) memset(own(b, b->p + b->n), 0, KS_SCAN_PAD);
    if (b->lines.bytes != b->n) ks_lines_find(&b->lines, c->k, b->p, b->n);
    b->base = c->base;
    b->at = c->at;
    b->front = c->front + c->at;
    b->line = c->line;
    b->csv = c->csv;
    b->form = (uint8_t)form;
    pass_over(c, b->n, b->lines.n - c->open);
    b->till = c->given = c->base;
    return true;
}

/* ---- lines ---- */

struct ks_look ks_cut_look(struct ks_block *b, const struct ks_kernel *k) {
    const char *last = b->n ? memrchr(b->p, '\n', b->n) : NULL;
    b->lines.bytes = SIZE_MAX;
    if (!last) return (struct ks_look){b->n, b->n, SIZE_MAX};
    const char *first = k->newline(b->p, b->p + b->n);
    ks_lines_find(&b->lines, k, first + 1, (size_t)(last - first));
    const char *odd = ks_framer_odd(&b->lines, first + 1);
    return (struct ks_look){(size_t)(first - b->p), (size_t)(last - b->p),
                            odd ? (size_t)(odd - first) - 1 : SIZE_MAX};
}

static void report_long(struct ks_cut *c) {
    ks_cut_report(c, c->line + 1, "skipped, longer than", KS_MAX_LINE, "bytes");
    c->long_lines++;
}

/* Inside a line too long: drops up to its newline. */
static void drop_rest(struct ks_cut *c, struct ks_block *b) {
    const char *end = b->p + b->n, *q = c->k->newline(b->p, end);
    c->dropping = q == end;
    drop(c, b, (size_t)(q - b->p) + (q < end), q < end);
}

/* A chunk without a newline. */
static void carry_all(struct ks_cut *c, struct ks_block *b) {
    carry_from(c, b, 0);
    if (ks_cut_carried(c) <= KS_MAX_LINE) return;
    report_long(c);
    c->dropping = true;
    pass_over(c, ks_cut_carried(c), 0);
    forget_carry(c);
}

/* From the line at `odd` on the file is framed: a record over many lines begins there, or with the line begun
 * in the middle of one. */
static void frame_from(struct ks_cut *c, struct ks_block *b, size_t odd) {
    struct ks_buf behind = c->carry;
    size_t held_behind = c->held.n;
    ks_buf_init(&c->carry);
    c->held.n = 0;
    carry_from(c, b, odd);
    ks_buf_str(&c->carry, ks_buf_view(&behind));
    c->held.n += held_behind;
    ks_buf_fini(&behind);
    ks_framer_init(&c->framer, KS_FRAME_JSON);
    c->framed = 0;
}

/* The line that begins in the carry, `n` bytes of it, is looked at now that it is whole. */
static bool is_head_odd(struct ks_cut *c, struct ks_block *b, size_t n) {
    ks_lines_find(&c->head, c->k, b->p, n);
    ks_lines_prepend(&b->lines, n, c->head.seam);
    return ks_framer_odd(&c->head, b->p);
}

static bool cut_lines(struct ks_cut *c, struct ks_block *b, struct ks_look look) {
    if (c->dropping) {
        drop_rest(c, b);
        look = ks_cut_look(b, c->k);
    }
    if (look.last == b->n) {
        carry_all(c, b);
        return false;
    }
    size_t front = join(c, b), head = front + look.first + 1, odd = look.odd;
    carry_from(c, b, front + look.last + 1);
    if (head - 1 > KS_MAX_LINE) {
        report_long(c);
        drop(c, b, head, 1);
    } else {
        odd = is_head_odd(c, b, head) ? 0 : odd == SIZE_MAX ? odd : head + odd;
    }
    if (odd != SIZE_MAX) frame_from(c, b, odd);
    return place(c, b, KS_FRAME_LINES);
}

/* ---- framed records ---- */

/* Cuts behind the last whole record. A record that grows beyond all bounds is given as it is. */
static bool cut_records(struct ks_cut *c, struct ks_block *b) {
    (void)join(c, b);
    const char *end = b->p + b->n, *q;
    size_t done = 0;
    while ((q = ks_framer_next(&c->framer, b->p + c->framed, end, false)))
        done = c->framed = (size_t)(q - b->p);
    if (!done && b->n <= KS_MAX_LINE) {
        put_back(c, b);
        return false;
    }
    if (!done) ks_framer_init(&c->framer, c->framer.form);
    if (done) carry_from(c, b, done);
    c->framed = 0;
    b->lines.bytes = SIZE_MAX;
    return place(c, b, c->framer.form);
}

bool ks_cut_chunk(struct ks_cut *c, struct ks_block *b, const struct ks_look *look) {
    if (!b->map) copy_held(c);
    assert(!b->map || !c->carry.n); /* mapped chunks come first */
    return c->framer.form == KS_FRAME_LINES ? cut_lines(c, b, *look) : cut_records(c, b);
}

bool ks_cut_end(struct ks_cut *c, struct ks_block *b) {
    bool dropped = c->dropping;
    copy_held(c);
    c->cut_lines += dropped || c->carry.n;
    c->dropping = false;
    change_places(c, b);
    b->lines.bytes = SIZE_MAX;
    b->lines.n = 0;
    bool placed = place(c, b, c->framer.form);
    pass_over(c, 0, dropped || c->open); /* the last line, without a newline */
    return placed;
}
