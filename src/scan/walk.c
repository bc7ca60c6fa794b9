/* walk.c - paths to files.
 *
 * In: a path as typed. Out: the regular files below it, appended in name order (by bytes, folders and
 * files alike), so that the same folder gives the same input order everywhere.
 * Everything is looked at here, before the first byte is read: a run of an hour should not end in "no
 * such file". Only permissions are asked for; opening would disturb a FIFO's writer.
 * Refuses what cannot be read, and folders nested deeper than KS_MAX_FOLDERS. */
#include "scan/walk.h"

#include "base/mem.h"
#include "lang/lang.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void ks_walk_init(struct ks_walk *w) {
    memset(w, 0, sizeof *w);
    ks_arena_init(&w->names);
}

void ks_walk_fini(struct ks_walk *w) {
    ks_arena_fini(&w->names);
    ks_mem_free(w->files);
}

static void add_file(struct ks_walk *w, struct ks_str path, bool regular, uint64_t size) {
    if (w->n == w->cap) {
        w->cap = ks_mem_next(w->cap, w->n + 1);
        w->files = ks_mem_grow(w->files, w->cap, sizeof *w->files);
    }
    w->files[w->n++] = (struct ks_walk_file){path, regular};
    w->bytes += size;
}

static void add_unknown(struct ks_walk *w, struct ks_str path) {
    add_file(w, path, false, 0);
    w->unknown = true;
}

static enum ks_status refuse(struct ks_str path, struct ks_error *err) {
    return ks_status_fail(err, KS_EWORLD, "%.*s: %s", KS_FMT(path), strerror(errno));
}

static enum ks_status add_readable(struct ks_walk *w, struct ks_str path, const struct stat *sb,
                                   struct ks_error *err) {
    if (faccessat(AT_FDCWD, path.p, R_OK, AT_EACCESS) != 0) return refuse(path, err);
    if (S_ISREG(sb->st_mode))
        add_file(w, path, true, (uint64_t)sb->st_size);
    else
        add_unknown(w, path);
    return KS_OK;
}

/* The names in a folder that are not hidden, copied into the walk's arena. */
struct listing {
    struct ks_str *names;
    size_t n, cap;
};

static int by_name(const void *a, const void *b) {
    return ks_text_compare(*(const struct ks_str *)a, *(const struct ks_str *)b);
}

static enum ks_status list_folder(struct ks_walk *w, struct ks_str path, struct listing *l,
                                  struct ks_error *err) {
    DIR *d = opendir(path.p);
    if (!d) return refuse(path, err);
    const char *slash = path.n && path.p[path.n - 1] == '/' ? "" : "/";
    struct dirent *e;
    for (errno = 0; (e = readdir(d)); errno = 0) {
        if (e->d_name[0] == '.') continue;
        if (l->n == l->cap) {
            l->cap = ks_mem_next(l->cap, l->n + 1);
            l->names = ks_mem_grow(l->names, l->cap, sizeof *l->names);
        }
        l->names[l->n++] = ks_arena_printf(&w->names, "%s%s%s", path.p, slash, e->d_name);
    }
    enum ks_status st = errno ? refuse(path, err) : KS_OK;
    closedir(d);
    if (l->n > 1) qsort(l->names, l->n, sizeof *l->names, by_name);
    return st;
}

static enum ks_status add_folder(struct ks_walk *w, struct ks_str path, unsigned depth, struct ks_error *err);

static enum ks_status add_inner(struct ks_walk *w, struct ks_str path, unsigned depth, struct ks_error *err) {
    struct stat sb;
    if (lstat(path.p, &sb) != 0) return refuse(path, err);
    if (S_ISDIR(sb.st_mode)) return add_folder(w, path, depth + 1, err);
    if (S_ISLNK(sb.st_mode) && stat(path.p, &sb) != 0) return refuse(path, err);
    return S_ISREG(sb.st_mode) ? add_readable(w, path, &sb, err) : KS_OK;
}

static enum ks_status add_folder(struct ks_walk *w, struct ks_str path, unsigned depth,
                                 struct ks_error *err) {
    if (depth >= KS_MAX_FOLDERS) {
        return ks_status_fail(err, KS_EWORLD, "%.*s: more than %d folders within folders", KS_FMT(path),
                              (int)KS_MAX_FOLDERS);
    }
    struct listing l = {NULL, 0, 0};
    enum ks_status st = list_folder(w, path, &l, err);
    for (size_t i = 0; st == KS_OK && i < l.n; i++) st = add_inner(w, l.names[i], depth, err);
    ks_mem_free(l.names);
    return st;
}

enum ks_status ks_walk_add(struct ks_walk *w, const char *path, struct ks_error *err) {
    struct ks_str name = ks_arena_str(&w->names, ks_text_of(path));
    struct stat sb;
    if (strcmp(path, "-") == 0) {
        add_unknown(w, name);
        return KS_OK;
    }
    if (stat(name.p, &sb) != 0) return refuse(name, err);
    if (S_ISDIR(sb.st_mode)) return add_folder(w, name, 0, err);
    return add_readable(w, name, &sb, err);
}
