/* lane.c - one open input file as chunks.
 *
 *   open --sniff--> lines, framed, CSV --claim, fetch--> chunks for cut.c
 *
 * A claim is a number and, for a plain file, a place in it: so any number of threads copy bytes out of the
 * page cache at once, each into memory of its own that stays in its cache. Pipes and packed files have no
 * places: there one thread at a time reads, or unpacks.
 *
 * Where maps are asked for, chunks that have enough bytes behind them are places in the file's map. The
 * others, the last of each file among them, are copied, so the file's end is found in the same way.
 *
 * The size of a file only says how far it pays to claim: it may be cut short or grow while it is read, and
 * ends where a read gives less than was asked for. */
#include "scan/lane.h"

#include "base/mem.h"

#include <string.h>

enum { SNIFF_BYTES = 1 << 16 };

struct ks_lane *ks_lane_new(const struct ks_kernel *k) {
    struct ks_lane *l = ks_mem_zero(1, sizeof *l);
    ks_buf_init(&l->head);
    ks_cut_init(&l->cut, k);
    return l;
}

void ks_lane_free(struct ks_lane *l) {
    struct ks_error ignored;
    (void)ks_map_drop(&l->map, &ignored);
    ks_inflate_free(l->in);
    ks_buf_fini(&l->head);
    ks_cut_fini(&l->cut);
    ks_mem_free(l);
}

void ks_lane_open(struct ks_lane *l, struct ks_str path, const volatile int *stop) {
    l->file = path;
    l->begun = l->reading = l->dry = l->placed = false;
    l->claims = l->turn = l->taken = 0;
    l->failed = ks_inflate_open(&l->in, path.p, stop, &l->error);
}

void ks_lane_close(struct ks_lane *l) {
    ks_inflate_close(l->in);
}

/* ---- the beginning ---- */

/* Up to the end of the first line that tells how records stand in the file, or SNIFF_BYTES. KS_END: all of
 * it. */
static enum ks_status read_head(struct ks_lane *l, size_t block, struct ks_error *err) {
    enum ks_status st = KS_OK;
    ks_buf_clear(&l->head);
    l->head_at = 0;
    while (st == KS_OK && l->head.n < SNIFF_BYTES && !ks_framer_tells(l->head.p, l->head.n)) {
        size_t got, most = SNIFF_BYTES - l->head.n;
        st = ks_inflate_read(l->in, ks_buf_room(&l->head, most), block < most ? block : most, &got, err);
        if (st == KS_OK) l->head.n += got;
    }
    return st;
}

static struct ks_str csv_header(struct ks_lane *l) {
    const char *nl = memchr(l->head.p, '\n', l->head.n);
    size_t bom = l->head.n >= 3 && memcmp(l->head.p, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    struct ks_str header = {l->head.p + bom, (nl ? (size_t)(nl - l->head.p) : l->head.n) - bom};
    return ks_arena_str(&l->cut.texts, ks_text_trim(header));
}

enum ks_status ks_lane_sniff(struct ks_lane *l, size_t block, bool map, struct ks_error *err) {
    enum ks_status st = read_head(l, block, err);
    if (st != KS_OK && st != KS_END) return st;
    if (l->head.n >= 4 && memcmp(l->head.p, "PAR1", 4) == 0)
        return ks_status_fail(err, KS_EWORLD, "%s: Parquet is not read; export it as JSON lines first",
                              l->file.p);
    enum ks_frame_form form = ks_framer_sniff(l->head.p, l->head.n, st == KS_END);
    ks_cut_begin(&l->cut, form, form == KS_FRAME_CSV ? csv_header(l) : KS_STR(""));
    l->lines = form == KS_FRAME_LINES;
    l->placed = ks_inflate_place(l->in, &l->ahead, &l->size) && l->size - l->ahead > block;
    if (l->placed && map) l->map = ks_inflate_map(l->in);
    return KS_OK;
}

/* ---- chunks ---- */

bool ks_lane_can_claim(const struct ks_lane *l) {
    if (l->dry) return false;
    return l->placed ? l->ahead < l->size || l->claims == l->turn : !l->reading;
}

struct ks_claim ks_lane_claim(struct ks_lane *l, size_t block) {
    struct ks_claim c = {.turn = l->claims++, .at = l->ahead, .placed = l->placed, .lines = l->lines};
    l->reading = !l->placed;
    l->ahead += block;
    return c;
}

static enum ks_status next_bytes(struct ks_lane *l, char *p, size_t n, size_t *got, struct ks_error *err) {
    size_t have = l->head.n - l->head_at;
    if (!have) return ks_inflate_read(l->in, p, n, got, err);
    *got = have < n ? have : n;
    memcpy(p, l->head.p + l->head_at, *got);
    l->head_at += *got;
    return KS_OK;
}

/* A chunk of the map, if it has all of it and KS_SCAN_PAD more. */
static bool fetch_mapped(struct ks_lane *l, const struct ks_claim *c, struct ks_block *b, size_t block) {
    uint64_t n;
    const char *p = l->map ? ks_map_bytes(l->map, &n) : NULL;
    if (!p || c->at >= n || n - c->at < block + KS_SCAN_PAD) return false;
    b->map = ks_map_share(l->map);
    b->p = p + c->at;
    b->n = block;
    return true;
}

static void fetch_copied(struct ks_lane *l, struct ks_claim *c, struct ks_block *b, size_t block) {
    char *to = ks_cut_room(b, block);
    if (c->placed) {
        c->status = ks_inflate_read_at(l->in, to, block, c->at, &b->n, &c->error);
        c->dry = b->n < block;
    } else {
        c->status = next_bytes(l, to, block, &b->n, &c->error);
        c->dry = c->status == KS_END;
        if (c->dry) c->status = KS_OK;
    }
}

void ks_lane_fetch(struct ks_lane *l, struct ks_claim *c, struct ks_block *b, size_t block) {
    if (!fetch_mapped(l, c, b, block)) fetch_copied(l, c, b, block);
    if (c->lines && c->status == KS_OK) c->look = ks_cut_look(b, l->cut.k);
}
