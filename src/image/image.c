/* image.c - builds, seals, saves and loads images.
 *
 * Building: every section is a growing buffer of records; texts go to BYTES through a hash table,
 * so that equal texts are stored once. Seal lays the sections out behind the head in the order of
 * enum ks_isect:
 *
 *   head | BYTES pad | RULES pad | FIELDS pad | ...      each begins on a multiple of 8
 *
 * Padding is zero and nothing depends on an address, a clock or a hash seed, so the same records in
 * the same order give the same bytes. The checksum covers what follows the field it stands in.
 *
 * Loading reads the file into memory of our own rather than mapping it: a mapped file can be
 * changed by its owner after it was verified, and the run side trusts what was verified. An image
 * is small beside any log.
 *
 * Saving writes beside the target and renames, so that a reader sees the old file or the new one.
 * A target that is no regular file is refused: renaming over a device or a pipe would replace it. */
#include "image/image.h"

#include "base/hash.h"
#include "base/mem.h"
#include "image/verify.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const uint32_t record_size[KS_SECT_COUNT] = {
    [KS_SECT_BYTES] = 1,
    [KS_SECT_RULES] = sizeof(struct ks_irule),
    [KS_SECT_FIELDS] = sizeof(struct ks_ifield),
    [KS_SECT_CONSTS] = sizeof(struct ks_iconst),
    [KS_SECT_SEGS] = sizeof(struct ks_iseg),
    [KS_SECT_CODE] = sizeof(struct ks_inst),
    [KS_SECT_SPANS] = sizeof(uint32_t),
    [KS_SECT_STAGES] = sizeof(struct ks_istage),
    [KS_SECT_SINKS] = sizeof(struct ks_isink),
    [KS_SECT_AGGS] = sizeof(struct ks_iagg),
    [KS_SECT_KEYS] = sizeof(struct ks_ikey),
    [KS_SECT_COLS] = sizeof(struct ks_icol),
    [KS_SECT_LITS] = sizeof(struct ks_ilit),
    [KS_SECT_LINES] = sizeof(struct ks_iline),
    [KS_SECT_PIPES] = sizeof(struct ks_ipipe),
    [KS_SECT_METAS] = sizeof(struct ks_imeta),
    [KS_SECT_TABLES] = sizeof(struct ks_itable),
    [KS_SECT_CELLS] = sizeof(struct ks_itext),
};

uint32_t ks_image_record(enum ks_isect s) {
    return record_size[s];
}

/* ---- building ---- */

/* Open addressing over texts in BYTES; a slot of length 0 is free (the empty text needs none). */
struct texts {
    uint64_t seed;
    uint32_t used, cap; /* cap is a power of two */
    struct ks_itext *slot;
};

void ks_image_begin(struct ks_builder *b) {
    for (int i = 0; i < KS_SECT_COUNT; i++) ks_buf_init(&b->sect[i]);
    b->tables = NULL;
    struct texts *t = ks_mem_zero(1, sizeof *t);
    t->seed = ks_hash_seed();
    t->cap = 256;
    t->slot = ks_mem_zero(t->cap, sizeof *t->slot);
    b->texts = t;
}

void ks_image_end(struct ks_builder *b) {
    struct texts *t = b->texts;
    for (int i = 0; i < KS_SECT_COUNT; i++) ks_buf_fini(&b->sect[i]);
    ks_mem_free(t->slot);
    ks_mem_free(t);
    b->texts = NULL;
    if (b->tables) ks_names_free(b->tables);
}

uint32_t ks_image_count(const struct ks_builder *b, enum ks_isect s) {
    return (uint32_t)(b->sect[s].n / record_size[s]);
}

uint32_t ks_image_add(struct ks_builder *b, enum ks_isect s, const void *record) {
    uint32_t index = ks_image_count(b, s);
    assert(s != KS_SECT_BYTES && index < KS_NONE - 1);
    ks_buf_add(&b->sect[s], record, record_size[s]);
    return index;
}

/* The slot that holds `s`, or the free one where it belongs. */
static struct ks_itext *find_slot(const struct texts *t, const char *bytes, struct ks_str s) {
    uint32_t i = (uint32_t)ks_hash_bytes(s.p, s.n, t->seed) & (t->cap - 1);
    while (t->slot[i].n != 0 && (t->slot[i].n != s.n || memcmp(bytes + t->slot[i].at, s.p, s.n) != 0))
        i = (i + 1) & (t->cap - 1);
    return &t->slot[i];
}

static void grow_texts(struct texts *t, const char *bytes) {
    struct texts big = {.seed = t->seed, .used = t->used, .cap = t->cap * 2};
    big.slot = ks_mem_zero(big.cap, sizeof *big.slot);
    for (uint32_t i = 0; i < t->cap; i++) {
        struct ks_itext x = t->slot[i];
        if (x.n != 0) *find_slot(&big, bytes, (struct ks_str){bytes + x.at, x.n}) = x;
    }
    ks_mem_free(t->slot);
    *t = big;
}

struct ks_itext ks_image_intern(struct ks_builder *b, struct ks_str text) {
    struct texts *t = b->texts;
    struct ks_buf *bytes = &b->sect[KS_SECT_BYTES];
    if (text.n == 0) return (struct ks_itext){0, 0};
    if (t->used >= t->cap / 2) grow_texts(t, bytes->p);
    struct ks_itext *slot = find_slot(t, bytes->p, text);
    if (slot->n == 0) {
        assert(text.n < KS_NONE - bytes->n);
        *slot = (struct ks_itext){(uint32_t)bytes->n, (uint32_t)text.n};
        ks_buf_add(bytes, text.p, text.n);
        t->used++;
    }
    return *slot;
}

static void pad(struct ks_buf *out) {
    while (out->n % 8 != 0) ks_buf_byte(out, 0);
}

void ks_image_seal(struct ks_builder *b, struct ks_buf *out) {
    struct ks_ihead h = {.magic = KS_IMAGE_MAGIC, .version = KS_IMAGE_VERSION, .endian = KS_IMAGE_ENDIAN};
    ks_buf_clear(out);
    ks_buf_add(out, &h, sizeof h);
    for (int i = 0; i < KS_SECT_COUNT; i++) {
        pad(out);
        h.sect[i].at = out->n;
        h.sect[i].n = ks_image_count(b, (enum ks_isect)i);
        h.sect[i].size = record_size[i];
        if (b->sect[i].n != 0) ks_buf_add(out, b->sect[i].p, b->sect[i].n);
    }
    pad(out);
    h.size = out->n;
    memcpy(out->p, &h, sizeof h);
    h.check = ks_image_check(out->p, out->n);
    memcpy(out->p, &h, sizeof h);
}

uint64_t ks_image_check(const void *p, size_t n) {
    size_t from = offsetof(struct ks_ihead, check) + sizeof(uint64_t);
    return ks_hash_bytes((const char *)p + from, n - from, 0);
}

/* ---- loading ---- */

struct ks_str ks_image_text(const struct ks_image *im, struct ks_itext t) {
    return (struct ks_str){im->bytes + t.at, t.n};
}

/* No need to read on: verification will refuse what is there already. */
static bool hopeless(const struct ks_buf *b) {
    const struct ks_ihead *h = (const void *)b->p;
    if (b->n < sizeof *h) return false;
    return memcmp(h->magic, KS_IMAGE_MAGIC, sizeof h->magic) != 0 || b->n > h->size;
}

/* Bytes to ask for next: the head; then what a file still has, with one more to see its end; of a pipe some.
 */
static size_t ahead(int fd, const struct ks_buf *b) {
    struct stat sb;
    if (!b->n) return 1 << 12;
    bool known = fstat(fd, &sb) == 0 && S_ISREG(sb.st_mode) && (uint64_t)sb.st_size > b->n;
    return known ? (size_t)sb.st_size - b->n + 1 : 1 << 16;
}

/* Everything from a descriptor, pipes included. */
static enum ks_status read_all(int fd, const char *path, struct ks_buf *b, struct ks_error *err) {
    while (!hopeless(b)) {
        size_t n = ahead(fd, b);
        ssize_t got = read(fd, ks_buf_room(b, n), n);
        if (got == 0) return KS_OK;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return ks_status_fail(err, KS_EWORLD, "%s: cannot read: %s", path, strerror(errno));
        b->n += (size_t)got;
    }
    return KS_OK;
}

/* Puts the path in front of a message. */
static enum ks_status name_path(struct ks_error *err, enum ks_status status, const char *path) {
    struct ks_error e = *err;
    return ks_status_fail(err, status, "%s: %s", path, e.text);
}

enum ks_status ks_image_load(struct ks_image *im, const char *path, struct ks_error *err) {
    memset(im, 0, sizeof *im);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return ks_status_fail(err, KS_EWORLD, "%s: cannot open: %s", path, strerror(errno));
    struct ks_buf b;
    ks_buf_init(&b);
    enum ks_status st = read_all(fd, path, &b, err);
    close(fd);
    if (st == KS_OK) {
        st = ks_verify_image(im, b.p, b.n, err);
        if (st != KS_OK) st = name_path(err, st, path);
    }
    if (st == KS_OK)
        im->owned = true;
    else
        ks_buf_fini(&b);
    return st;
}

enum ks_status ks_image_open(struct ks_image *im, const void *p, size_t n, struct ks_error *err) {
    memset(im, 0, sizeof *im);
    return ks_verify_image(im, p, n, err);
}

void ks_image_close(struct ks_image *im) {
    if (im->owned) {
        struct ks_buf b = {.p = (char *)(uintptr_t)im->base, .n = im->size, .cap = im->size};
        ks_buf_fini(&b);
    }
    memset(im, 0, sizeof *im);
}

/* ---- saving ---- */

static enum ks_status write_all(int fd, const char *p, size_t n, const char *path, struct ks_error *err) {
    while (n != 0) {
        ssize_t put = write(fd, p, n);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return ks_status_fail(err, KS_EWORLD, "%s: cannot write: %s", path, strerror(errno));
        p += put;
        n -= (size_t)put;
    }
    if (fsync(fd) != 0) return ks_status_fail(err, KS_EWORLD, "%s: cannot write: %s", path, strerror(errno));
    return KS_OK;
}

/* Makes a fresh file beside the target; its name goes to `name`. */
static int open_beside(const char *target, mode_t mode, char name[PATH_MAX]) {
    for (unsigned i = 0; i < 100; i++) {
        int n = snprintf(name, PATH_MAX, "%s.%ld.%u", target, (long)getpid(), i);
        if (n < 0 || n >= PATH_MAX) {
            errno = ENAMETOOLONG;
            return -1;
        }
        int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (fd >= 0 || errno != EEXIST) return fd;
    }
    return -1;
}

static enum ks_status write_beside(const void *p, size_t n, const char *path, const char *target, mode_t mode,
                                   struct ks_error *err) {
    char name[PATH_MAX];
    int fd = open_beside(target, mode, name);
    if (fd < 0) return ks_status_fail(err, KS_EWORLD, "%s: cannot create: %s", path, strerror(errno));
    enum ks_status st = write_all(fd, p, n, path, err);
    if (close(fd) != 0 && st == KS_OK)
        st = ks_status_fail(err, KS_EWORLD, "%s: cannot write: %s", path, strerror(errno));
    if (st == KS_OK && rename(name, target) != 0)
        st = ks_status_fail(err, KS_EWORLD, "%s: cannot replace: %s", path, strerror(errno));
    if (st != KS_OK) unlink(name);
    return st;
}

enum ks_status ks_image_save(const void *p, size_t n, const char *path, struct ks_error *err) {
    struct stat sb;
    if (stat(path, &sb) != 0) return write_beside(p, n, path, path, 0666, err);
    if (S_ISDIR(sb.st_mode)) return ks_status_fail(err, KS_EWORLD, "%s: is a directory", path);
    if (!S_ISREG(sb.st_mode)) return ks_status_fail(err, KS_EWORLD, "%s: is not a regular file", path);
    /* A link stays a link; what it leads to is replaced. */
    char target[PATH_MAX];
    if (!realpath(path, target)) return ks_status_fail(err, KS_EWORLD, "%s: %s", path, strerror(errno));
    return write_beside(p, n, path, target, sb.st_mode & 0777, err);
}

uint32_t ks_image_searches(const struct ks_image *im) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < im->n_rules; i++) n += !(im->rules[i].flags & KS_RULE_MAPPING);
    return n;
}
