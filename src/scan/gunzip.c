/* gunzip.c - gzip by ISA-L, or by zlib where configure was told so.
 *
 * In: packed bytes in pieces of any size. Out: plain bytes in pieces of any size. Both libraries check the
 * length and the checksum behind a member, and take no byte beyond it. A step that neither uses nor makes
 * anything although there are both bytes and room would be made again for ever, so it counts as damage. */
#include "scan/gunzip.h"

#include "base/mem.h"

#include <stdint.h>
#include <string.h>

static unsigned most(size_t n) {
    return n > 1u << 30 ? 1u << 30 : (unsigned)n;
}

#ifdef KS_HAVE_ISAL

#include <isa-l.h>

struct ks_gunzip {
    struct inflate_state state;
    struct isal_gzip_header header;
    bool begun, headed;
};

struct ks_gunzip *ks_gunzip_new(void) {
    struct ks_gunzip *g = ks_mem_new(sizeof *g);
    isal_inflate_init(&g->state);
    g->begun = g->headed = false;
    return g;
}

void ks_gunzip_free(struct ks_gunzip *g) {
    ks_mem_free(g);
}

static void begin(struct ks_gunzip *g) {
    isal_inflate_reset(&g->state);
    isal_gzip_header_init(&g->header);
    g->state.crc_flag = ISAL_GZIP;
    g->begun = true;
    g->headed = false;
}

/* isal_inflate would read the header by itself, but forgets between two pieces which members it has. */
static int inflate_piece(struct ks_gunzip *g) {
    int code = g->headed ? ISAL_DECOMP_OK : isal_read_gzip_header(&g->state, &g->header);
    g->headed = code == ISAL_DECOMP_OK;
    return g->headed ? isal_inflate(&g->state) : code;
}

static const char *reason(int code) {
    switch (code) {
    case ISAL_INVALID_BLOCK: return "invalid block";
    case ISAL_INVALID_SYMBOL: return "invalid code";
    case ISAL_INVALID_LOOKBACK: return "invalid distance too far back";
    case ISAL_INVALID_WRAPPER: return "incorrect header check";
    case ISAL_UNSUPPORTED_METHOD: return "unknown compression method";
    case ISAL_INCORRECT_CHECKSUM: return "incorrect data check";
    default: return "not valid gzip";
    }
}

struct ks_gunzipped ks_gunzip_step(struct ks_gunzip *g, const void *in, size_t n, void *out, size_t room) {
    struct inflate_state *s = &g->state;
    if (!g->begun) begin(g);
    unsigned n_in = most(n), n_out = most(room);
    s->next_in = (uint8_t *)(uintptr_t)in;
    s->avail_in = n_in;
    s->next_out = out;
    s->avail_out = n_out;
    int code = inflate_piece(g);
    struct ks_gunzipped r = {n_in - s->avail_in, n_out - s->avail_out, false, NULL};
    if (code < 0 || (code != ISAL_DECOMP_OK && code != ISAL_END_INPUT && code != ISAL_OUT_OVERFLOW))
        r.why = reason(code);
    else if (g->headed && s->block_state == ISAL_BLOCK_FINISH)
        r.ended = true;
    else if (!r.used && !r.made && n && room)
        r.why = "not valid gzip";
    g->begun = !r.ended;
    return r;
}

#else

#include <zlib.h>

struct ks_gunzip {
    z_stream z;
    bool begun;
};

static void *take_memory(void *arg, unsigned count, unsigned size) {
    (void)arg;
    return ks_mem_zero(count, size);
}

static void give_memory(void *arg, void *p) {
    (void)arg;
    ks_mem_free(p);
}

struct ks_gunzip *ks_gunzip_new(void) {
    struct ks_gunzip *g = ks_mem_zero(1, sizeof *g);
    g->z.zalloc = take_memory;
    g->z.zfree = give_memory;
    if (inflateInit2(&g->z, 15 + 16) == Z_OK) return g;
    ks_mem_free(g);
    return NULL;
}

void ks_gunzip_free(struct ks_gunzip *g) {
    if (g) inflateEnd(&g->z);
    ks_mem_free(g);
}

struct ks_gunzipped ks_gunzip_step(struct ks_gunzip *g, const void *in, size_t n, void *out, size_t room) {
    z_stream *z = &g->z;
    if (!g->begun) inflateReset(z);
    unsigned n_in = most(n), n_out = most(room);
    z->next_in = (Bytef *)(uintptr_t)in;
    z->avail_in = n_in;
    z->next_out = out;
    z->avail_out = n_out;
    int code = inflate(z, Z_NO_FLUSH);
    struct ks_gunzipped r = {n_in - z->avail_in, n_out - z->avail_out, code == Z_STREAM_END, NULL};
    bool stuck = !r.used && !r.made && n && room && !r.ended;
    if (stuck || (!r.ended && code != Z_OK && code != Z_BUF_ERROR))
        r.why = z->msg ? z->msg : "not valid gzip";
    g->begun = !r.ended;
    return r;
}

#endif

void ks_gunzip_reset(struct ks_gunzip *g) {
    g->begun = false;
}
