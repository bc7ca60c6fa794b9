/* inflate.c - plain, gzip and zstd files as plain bytes.
 *
 * In: a path. Out: its bytes, unpacked. The first four bytes decide what the file is: 1f 8b gzip,
 * 28 b5 2f fd (or a skippable frame, 5x 2a 4d 18) zstd, anything else plain.
 *
 *   file --fill--> in[at, n) --unpack_gzip | unpack_zstd | copy--> caller's buffer
 *
 * A plain file goes through `in` only for those four bytes; the rest is read straight to the caller.
 * Both formats may hold several members one after the other. Between members zero bytes are padding;
 * anything else that is no member is trailing rubbish and ends the file, as does damage inside a member.
 * Neither is an error of the world: what came out stands, and ks_inflate_damage says what was wrong.
 *
 * A packed file may hold a packed file (CloudWatch by Firehose is packed twice): behind each unpacker stands
 * another stage that looks at the first bytes, up to STAGES.
 *
 * A pipe may be silent for ever, and a signal need not reach the thread that waits for it: such files are
 * polled, opened without waiting for a writer, and the caller's flag is looked at in between. */
#include "scan/inflate.h"

#include "base/mem.h"
#include "scan/gunzip.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

enum { IN_BYTES = 1 << 17, MAGIC_BYTES = 4, POLL_MS = 100, STAGES = 3 };
enum packing { UNKNOWN, PLAIN, GZIP, ZSTD };

struct ks_inflate {
    struct ks_inflate *inner, *outer; /* what is packed may hold a packed file again: a stage for each */
    unsigned level;
    const char *path;
    const volatile int *stop;
    int fd;
    bool waits;          /* not a regular file: a read may take for ever */
    uint64_t from, till; /* a regular file: where it was when it was opened, and its size */
    enum packing packing;
    bool eof;    /* the file gave its last byte into `in` */
    bool inside; /* a member has begun and not ended */
    bool ended;  /* nothing more comes out */
    unsigned members;
    const char *damage;
    uint64_t taken;
    size_t at, n; /* bytes of `in` not used yet */
    struct ks_gunzip *gzip;
    ZSTD_DStream *zstd;
    unsigned char in[IN_BYTES];
};

/* All but the unpackers, whose memory serves again. */
static void forget(struct ks_inflate *f, struct ks_gunzip *gzip, ZSTD_DStream *zstd) {
    memset(f, 0, offsetof(struct ks_inflate, in));
    f->fd = STDIN_FILENO; /* none to close */
    f->gzip = gzip;
    f->zstd = zstd;
}

static struct ks_inflate *new_stage(void) {
    struct ks_inflate *f = ks_mem_new(sizeof *f);
    forget(f, NULL, NULL);
    return f;
}

enum ks_status ks_inflate_open(struct ks_inflate **out, const char *path, const volatile int *stop,
                               struct ks_error *err) {
    struct stat sb;
    int fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return ks_status_fail(err, KS_EWORLD, "%s: %s", path, strerror(errno));
    struct ks_inflate *f = *out ? *out : new_stage();
    forget(f, f->gzip, f->zstd);
    f->path = path;
    f->stop = stop;
    f->fd = fd;
    f->waits = fstat(fd, &sb) != 0 || !S_ISREG(sb.st_mode);
    off_t from = f->waits ? -1 : lseek(fd, 0, SEEK_CUR);
    if (from >= 0 && from < sb.st_size) {
        f->from = (uint64_t)from;
        f->till = (uint64_t)sb.st_size;
    }
    *out = f;
    return KS_OK;
}

void ks_inflate_close(struct ks_inflate *f) {
    ks_inflate_free(f->inner);
    f->inner = NULL;
    if (f->fd != STDIN_FILENO) close(f->fd);
    if (f->fd == STDIN_FILENO && f->till) (void)lseek(f->fd, 0, SEEK_END); /* it has been read */
    f->fd = STDIN_FILENO;
    f->till = 0;
}

void ks_inflate_free(struct ks_inflate *f) {
    if (!f) return;
    ks_inflate_close(f);
    ks_gunzip_free(f->gzip);
    ZSTD_freeDStream(f->zstd);
    ks_mem_free(f);
}

const char *ks_inflate_damage(const struct ks_inflate *f) {
    const char *inner = f->inner ? ks_inflate_damage(f->inner) : NULL;
    return inner ? inner : f->damage;
}

uint64_t ks_inflate_taken(const struct ks_inflate *f) {
    return f->taken;
}

uint64_t ks_inflate_stored(const struct ks_inflate *f) {
    return f->till - f->from;
}

bool ks_inflate_place(const struct ks_inflate *f, uint64_t *from, uint64_t *till) {
    *from = f->from;
    *till = f->till;
    return f->packing == PLAIN && f->from < f->till;
}

struct ks_map *ks_inflate_map(const struct ks_inflate *f) {
    return f->fd == STDIN_FILENO ? NULL : ks_map_open(f->fd, f->till, f->path);
}

static enum ks_status broken(const struct ks_inflate *f, struct ks_error *err) {
    return ks_status_fail(err, KS_EWORLD, "%s: %s", f->path, strerror(errno));
}

enum ks_status ks_inflate_read_at(const struct ks_inflate *f, char *p, size_t n, uint64_t at, size_t *got,
                                  struct ks_error *err) {
    ssize_t k = 1;
    for (*got = 0; *got < n && k; *got += (size_t)k) {
        do k = pread(f->fd, p + *got, n - *got, (off_t)(at + *got));
        while (k < 0 && errno == EINTR);
        if (k < 0) return broken(f, err);
    }
    return KS_OK;
}

/* Until there is something to read, or the end, or an error for read(2) to tell. */
static enum ks_status wait_for_input(struct ks_inflate *f, struct ks_error *err) {
    struct pollfd p = {.fd = f->fd, .events = POLLIN};
    int ready = 0;
    while (ready == 0 || (ready < 0 && errno == EINTR)) {
        if (f->stop && *f->stop) return ks_status_fail(err, KS_ESTOP, "%s: interrupted", f->path);
        ready = poll(&p, 1, POLL_MS);
    }
    return KS_OK;
}

static enum ks_status unpacked(struct ks_inflate *f, char *p, size_t n, size_t *got, struct ks_error *err);

/* read(2), or the stage around, with its outcomes as statuses; *got is 0 at the end of the file. */
static enum ks_status take(struct ks_inflate *f, void *p, size_t n, size_t *got, struct ks_error *err) {
    ssize_t k;
    if (f->outer) {
        enum ks_status st = unpacked(f->outer, p, n, got, err);
        return st == KS_END ? KS_OK : st;
    }
    do {
        enum ks_status st = f->waits ? wait_for_input(f, err) : KS_OK;
        if (st != KS_OK) return st;
        k = read(f->fd, p, n);
    } while (k < 0 && (errno == EINTR || errno == EAGAIN));
    *got = k > 0 ? (size_t)k : 0;
    f->taken += *got;
    return k >= 0 ? KS_OK : broken(f, err);
}

/* More bytes into `in`, behind those still there. */
static enum ks_status fill(struct ks_inflate *f, struct ks_error *err) {
    if (f->at) memmove(f->in, f->in + f->at, f->n - f->at);
    f->n -= f->at;
    f->at = 0;
    size_t got;
    enum ks_status st = take(f, f->in + f->n, sizeof f->in - f->n, &got, err);
    f->n += got;
    if (st == KS_OK && got == 0) f->eof = true;
    return st;
}

static void end_early(struct ks_inflate *f, const char *why) {
    f->damage = why;
    f->ended = true;
}

static enum ks_status begin_gzip(struct ks_inflate *f, struct ks_error *err) {
    if (f->gzip)
        ks_gunzip_reset(f->gzip);
    else
        f->gzip = ks_gunzip_new();
    if (!f->gzip) return ks_status_fail(err, KS_EWORLD, "%s: zlib failed", f->path);
    f->packing = GZIP;
    return KS_OK;
}

static enum ks_status begin_zstd(struct ks_inflate *f, struct ks_error *err) {
    if (!f->zstd) f->zstd = ZSTD_createDStream();
    if (!f->zstd || ZSTD_isError(ZSTD_initDStream(f->zstd)))
        return ks_status_fail(err, KS_EWORLD, "%s: no memory for zstd", f->path);
    f->packing = ZSTD;
    return KS_OK;
}

/* Reads the first bytes and decides what the file is. */
static enum ks_status recognise(struct ks_inflate *f, struct ks_error *err) {
    while (f->n < MAGIC_BYTES && !f->eof) {
        enum ks_status st = fill(f, err);
        if (st != KS_OK) return st;
    }
    const unsigned char *m = f->in;
    if (f->n >= 2 && m[0] == 0x1f && m[1] == 0x8b) return begin_gzip(f, err);
    if (f->n >= 4 && memcmp(m, "\x28\xb5\x2f\xfd", 4) == 0) return begin_zstd(f, err);
    if (f->n >= 4 && m[0] >> 4 == 5 && memcmp(m + 1, "\x2a\x4d\x18", 3) == 0) return begin_zstd(f, err);
    f->packing = PLAIN;
    return KS_OK;
}

/* Both unpackers: use some of `in`, put some into p, tell how much; on damage end the file. */
static size_t unpack_gzip(struct ks_inflate *f, char *p, size_t n) {
    struct ks_gunzipped r = ks_gunzip_step(f->gzip, f->in + f->at, f->n - f->at, p, n);
    f->at += r.used;
    f->inside = !r.ended;
    f->members += r.ended;
    if (r.why) end_early(f, r.why);
    return r.made;
}

static size_t unpack_zstd(struct ks_inflate *f, char *p, size_t n) {
    ZSTD_inBuffer in = {f->in + f->at, f->n - f->at, 0};
    ZSTD_outBuffer out = {p, n, 0};
    size_t left = ZSTD_decompressStream(f->zstd, &out, &in);
    f->at += in.pos;
    f->inside = left != 0;
    if (ZSTD_isError(left)) {
        end_early(f, ZSTD_getErrorName(left));
    } else if (left == 0) {
        f->members++;
    }
    return out.pos;
}

/* Between members: skips zero bytes; false when what follows is no member. */
static bool at_member(struct ks_inflate *f) {
    if (f->inside || f->members == 0) return true;
    while (f->at < f->n && f->in[f->at] == 0) f->at++;
    if (f->at == f->n) return true;
    unsigned char c = f->in[f->at];
    if (f->packing == GZIP ? c == 0x1f : c == 0x28 || c >> 4 == 5) return true;
    end_early(f, "trailing rubbish left out");
    return false;
}

static enum ks_status unpack(struct ks_inflate *f, char *p, size_t n, size_t *got, struct ks_error *err) {
    for (;;) {
        if (!at_member(f)) return KS_END;
        bool dry = f->at == f->n;
        if (f->inside || !dry) *got = f->packing == GZIP ? unpack_gzip(f, p, n) : unpack_zstd(f, p, n);
        if (*got) return KS_OK;
        if (f->ended) return KS_END;
        if (f->at < f->n) continue;
        if (f->eof && dry) {
            if (f->inside) f->damage = "the file ends too early";
            return KS_END;
        }
        enum ks_status st = f->eof ? KS_OK : fill(f, err);
        if (st != KS_OK) return st;
    }
}

static enum ks_status copy(struct ks_inflate *f, char *p, size_t n, size_t *got, struct ks_error *err) {
    size_t have = f->n - f->at;
    if (have) {
        *got = have < n ? have : n;
        memcpy(p, f->in + f->at, *got);
        f->at += *got;
        return KS_OK;
    }
    if (f->eof) return KS_END;
    enum ks_status st = take(f, p, n, got, err);
    return st == KS_OK && *got == 0 ? KS_END : st;
}

static enum ks_status unpacked(struct ks_inflate *f, char *p, size_t n, size_t *got, struct ks_error *err) {
    *got = 0;
    if (f->ended) return KS_END;
    enum ks_status st = f->packing == PLAIN ? copy(f, p, n, got, err) : unpack(f, p, n, got, err);
    if (st == KS_END) f->ended = true;
    return st;
}

static void add_stage(struct ks_inflate *f) {
    struct ks_inflate *g = new_stage();
    g->path = f->path;
    g->stop = f->stop;
    g->outer = f;
    g->level = f->level + 1;
    f->inner = g;
}

enum ks_status ks_inflate_read(struct ks_inflate *f, char *p, size_t n, size_t *got, struct ks_error *err) {
    *got = 0;
    if (f->inner) return ks_inflate_read(f->inner, p, n, got, err);
    enum ks_status st = f->packing == UNKNOWN && !f->ended ? recognise(f, err) : KS_OK;
    if (st != KS_OK) return st;
    if (f->packing <= PLAIN || f->level >= STAGES) return unpacked(f, p, n, got, err);
    add_stage(f);
    return ks_inflate_read(f->inner, p, n, got, err);
}
