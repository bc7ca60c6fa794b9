/* runs.c - records to a file without a name and back.
 *
 *     file: | run | run | ...      run: | key length | body length | key | body | ...
 *
 * Each run is read by its own reader, from a buffer of its own; a heap of readers gives the smallest key. A
 * reader is moved on only when the next record is asked for, so what was given stays where it is until then.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* O_TMPFILE */
#endif
#include "exec/runs.h"

#include "base/buf.h"
#include "base/mem.h"
#include "exec/groupsort.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BUFFER = 1 << 16 };

struct run {
    uint64_t from, to;
};
struct ks_runs {
    struct ks_runs *next;
    const char *folder;
    int fd;
    struct ks_buf out; /* not yet written */
    uint64_t written;
    struct run *runs;
    unsigned n, cap;
};
struct head {
    uint32_t key, body; /* bytes */
};

/* ---- writing ---- */

static const char *temporary_folder(void) {
    const char *folder = getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

/* Where the file system cannot make a file without a name, it is made with one and unlinked at once. */
static int unnamed_file(const char *folder) {
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)) return fd;
    struct ks_buf path;
    ks_buf_init(&path);
    ks_buf_printf(&path, "%s/kspl.XXXXXX", folder);
    ks_buf_byte(&path, '\0');
    fd = mkostemp(path.p, O_CLOEXEC);
    if (fd >= 0) unlink(path.p);
    ks_buf_fini(&path);
    return fd;
}

enum ks_status ks_runs_open(struct ks_runs **r, struct ks_error *err) {
    const char *folder = temporary_folder();
    int fd = unnamed_file(folder);
    if (fd < 0)
        return ks_status_fail(err, KS_EWORLD, "cannot make a temporary file in %s: %s", folder,
                              strerror(errno));
    *r = ks_mem_zero(1, sizeof **r);
    **r = (struct ks_runs){.folder = folder, .fd = fd};
    ks_buf_init(&(*r)->out);
    return KS_OK;
}

void ks_runs_close(struct ks_runs *r) {
    while (r) {
        struct ks_runs *next = r->next;
        close(r->fd);
        ks_buf_fini(&r->out);
        ks_mem_free(r->runs);
        ks_mem_free(r);
        r = next;
    }
}

static enum ks_status write_out(struct ks_runs *r, struct ks_error *err) {
    const char *p = r->out.p;
    for (size_t left = r->out.n; left;) {
        ssize_t n = pwrite(r->fd, p, left, (off_t)r->written);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0)
            return ks_status_fail(err, KS_EWORLD, "cannot write to a temporary file in %s: %s", r->folder,
                                  strerror(n < 0 ? errno : ENOSPC));
        p += n;
        left -= (size_t)n;
        r->written += (uint64_t)n;
    }
    ks_buf_clear(&r->out);
    return KS_OK;
}

enum ks_status ks_runs_put(struct ks_runs *r, struct ks_str key, struct ks_str body, struct ks_error *err) {
    struct head h = {(uint32_t)key.n, (uint32_t)body.n};
    if (key.n > UINT32_MAX || body.n > UINT32_MAX)
        return ks_status_fail(err, KS_EWORLD, "a group of more than 4 GB does not fit into a temporary file");
    ks_buf_add(&r->out, &h, sizeof h);
    ks_buf_str(&r->out, key);
    ks_buf_str(&r->out, body);
    return r->out.n < BUFFER ? KS_OK : write_out(r, err);
}

enum ks_status ks_runs_end(struct ks_runs *r, struct ks_error *err) {
    enum ks_status st = write_out(r, err);
    if (st != KS_OK) return st;
    if (r->n == r->cap) {
        r->cap = (unsigned)ks_mem_next(r->cap, r->n + 1);
        r->runs = ks_mem_grow(r->runs, r->cap, sizeof *r->runs);
    }
    r->runs[r->n] = (struct run){r->n ? r->runs[r->n - 1].to : 0, r->written};
    r->n++;
    return KS_OK;
}

unsigned ks_runs_count(const struct ks_runs *r) {
    return r->n;
}

uint64_t ks_runs_bytes(const struct ks_runs *r) {
    return r->written;
}

struct ks_runs *ks_runs_chain(struct ks_runs *first, struct ks_runs *more) {
    struct ks_runs **at = &first;
    while (*at) at = &(*at)->next;
    *at = more;
    return first;
}

/* ---- reading ---- */

struct reader {
    const struct ks_runs *of;
    struct run left;   /* of the file */
    struct ks_buf buf; /* read; what is before `used` was given */
    size_t used;
    struct ks_str key, body;
};
struct ks_runs_merge {
    struct reader *readers;
    unsigned *heap; /* of numbers of readers that have a record */
    unsigned n_readers, n;
    uint32_t n_keys;
    bool given; /* the record of heap[0] */
};

/* At least `want` bytes that were not given yet. */
static enum ks_status fill(struct reader *x, size_t want, struct ks_error *err) {
    size_t has = x->buf.n - x->used;
    if (has >= want) return KS_OK;
    if (has) memmove(x->buf.p, x->buf.p + x->used, has);
    x->buf.n = has;
    x->used = 0;
    size_t more = want - has > BUFFER ? want - has : BUFFER;
    if (more > x->left.to - x->left.from) more = (size_t)(x->left.to - x->left.from);
    char *p = ks_buf_room(&x->buf, more);
    while (more) {
        ssize_t n = pread(x->of->fd, p, more, (off_t)x->left.from);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        p += n;
        more -= (size_t)n;
        x->left.from += (uint64_t)n;
        x->buf.n += (size_t)n;
    }
    if (x->buf.n >= want) return KS_OK;
    return ks_status_fail(err, KS_EWORLD, "cannot read a temporary file in %s: %s", x->of->folder,
                          errno ? strerror(errno) : "it was cut");
}

/* The next record of a run; KS_END: it has no more. */
static enum ks_status next_record(struct reader *x, struct ks_error *err) {
    struct head h;
    if (x->used == x->buf.n && x->left.from == x->left.to) return KS_END;
    errno = 0;
    enum ks_status st = fill(x, sizeof h, err);
    if (st != KS_OK) return st;
    memcpy(&h, x->buf.p + x->used, sizeof h);
    size_t key = h.key, all = sizeof h + key + h.body;
    st = fill(x, all, err);
    if (st != KS_OK) return st;
    const char *p = x->buf.p + x->used + sizeof h;
    x->key = (struct ks_str){p, key};
    x->body = (struct ks_str){p + key, h.body};
    x->used += all;
    return KS_OK;
}

static bool before(const struct ks_runs_merge *m, unsigned a, unsigned b) {
    int c = ks_groupsort_compare(m->readers[a].key.p, m->readers[b].key.p, m->n_keys);
    return c ? c < 0 : a < b;
}

/* Lets heap[i] down to its place. */
static void sink_down(struct ks_runs_merge *m, unsigned i) {
    unsigned x = m->heap[i];
    for (unsigned child; (child = 2 * i + 1) < m->n; i = child) {
        if (child + 1 < m->n && before(m, m->heap[child + 1], m->heap[child])) child++;
        if (!before(m, m->heap[child], x)) break;
        m->heap[i] = m->heap[child];
    }
    m->heap[i] = x;
}

static void add_readers(struct ks_runs_merge *m, const struct ks_runs *r) {
    for (unsigned i = 0; i < r->n; i++) {
        struct reader *x = &m->readers[m->n_readers++];
        *x = (struct reader){.of = r, .left = r->runs[i]};
        ks_buf_init(&x->buf);
    }
}

enum ks_status ks_runs_merge(struct ks_runs_merge **out, const struct ks_runs *r, uint32_t n_keys,
                             struct ks_error *err) {
    struct ks_runs_merge *m = ks_mem_zero(1, sizeof *m);
    unsigned all = 0;
    *out = m;
    for (const struct ks_runs *x = r; x; x = x->next) all += x->n;
    m->n_keys = n_keys;
    m->readers = ks_mem_zero(all + 1, sizeof *m->readers);
    m->heap = ks_mem_zero(all + 1, sizeof *m->heap);
    for (; r; r = r->next) add_readers(m, r);
    for (unsigned i = 0; i < all; i++) {
        enum ks_status st = next_record(&m->readers[i], err);
        if (st == KS_OK) m->heap[m->n++] = i;
        if (st != KS_OK && st != KS_END) return st;
    }
    for (unsigned i = m->n; i-- > 0;) sink_down(m, i);
    return KS_OK;
}

void ks_runs_merge_free(struct ks_runs_merge *m) {
    if (!m) return;
    for (unsigned i = 0; i < m->n_readers; i++) ks_buf_fini(&m->readers[i].buf);
    ks_mem_free(m->readers);
    ks_mem_free(m->heap);
    ks_mem_free(m);
}

enum ks_status ks_runs_next(struct ks_runs_merge *m, struct ks_str *key, struct ks_str *body,
                            struct ks_error *err) {
    if (m->given) {
        enum ks_status st = next_record(&m->readers[m->heap[0]], err);
        if (st == KS_END) m->heap[0] = m->heap[--m->n];
        if (st != KS_OK && st != KS_END) return st;
        if (m->n) sink_down(m, 0);
    }
    m->given = m->n > 0;
    if (!m->n) return KS_END;
    *key = m->readers[m->heap[0]].key;
    *body = m->readers[m->heap[0]].body;
    return KS_OK;
}
