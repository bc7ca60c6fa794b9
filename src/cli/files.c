/* files.c - reading whole files, walking folders, temporary files.
 *
 * In: paths as the user typed them. Out: text and lists of paths, both in an arena.
 *
 * A folder is walked with a queue, not by recursion, and links to folders are not followed, so a tree of
 * any depth and shape ends. The list is sorted as a whole: the same tree gives the same order on every
 * file system, which the byte-for-byte promise of images rests on. */
#include "cli/files.h"

#include "base/buf.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool ks_files_folder(const char *path) {
    struct stat st;
    return !stat(path, &st) && S_ISDIR(st.st_mode);
}

bool ks_files_ends(const char *path, const char *ending) {
    size_t n = strlen(path), m = strlen(ending);
    return n >= m && !strcmp(path + n - m, ending);
}

const char *ks_files_beside(struct ks_arena *a, const char *path, struct ks_str name) {
    const char *slash = strrchr(path, '/');
    int folder = slash && !(name.n && name.p[0] == '/') ? (int)(slash - path) + 1 : 0;
    return ks_arena_printf(a, "%.*s%.*s", folder, path, KS_FMT(name)).p;
}

/* Appends to `b` until the end or `most` bytes. */
static bool read_all(int fd, size_t most, struct ks_buf *b) {
    while (b->n < most) {
        size_t want = most - b->n < 65536 ? most - b->n : 65536;
        ssize_t got = read(fd, ks_buf_room(b, want), want);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return false;
        if (got == 0) break;
        b->n += (size_t)got;
    }
    return true;
}

enum ks_status ks_files_read(struct ks_arena *a, const char *path, size_t most, struct ks_str *out,
                             struct ks_error *err) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return ks_status_fail(err, KS_EWORLD, "%s: cannot open: %s", path, strerror(errno));
    struct ks_buf b;
    ks_buf_init(&b);
    bool ok = read_all(fd, most + 1, &b);
    int why = errno;
    close(fd);
    *out = ks_arena_str(a, ks_buf_view(&b));
    ks_buf_fini(&b);
    return ok ? KS_OK : ks_status_fail(err, KS_EWORLD, "%s: cannot read: %s", path, strerror(why));
}

/* Sorts one entry of a folder into files and folders still to be walked. */
static void sort_entry(struct ks_arena *a, const char *folder, const char *name, const char *ending,
                       struct ks_list *files, struct ks_list *folders) {
    if (name[0] == '.') return;
    const char *slash = ks_files_ends(folder, "/") ? "" : "/";
    const char *path = ks_arena_printf(a, "%s%s%s", folder, slash, name).p;
    struct stat st;
    if (lstat(path, &st)) return; /* went away meanwhile */
    if (S_ISDIR(st.st_mode))
        ks_options_append(a, folders, path);
    else if (ks_files_ends(name, ending))
        ks_options_append(a, files, path);
}

static int by_text(const void *x, const void *y) {
    return strcmp(*(const char *const *)x, *(const char *const *)y);
}

enum ks_status ks_files_walk(struct ks_arena *a, const char *folder, const char *ending, struct ks_list *out,
                             struct ks_error *err) {
    struct ks_list files = {0}, folders = {0};
    ks_options_append(a, &folders, folder);
    for (unsigned i = 0; i < folders.n; i++) {
        DIR *d = opendir(folders.v[i]);
        if (!d) return ks_status_fail(err, KS_EWORLD, "%s: cannot open: %s", folders.v[i], strerror(errno));
        for (struct dirent *e; (e = readdir(d));)
            sort_entry(a, folders.v[i], e->d_name, ending, &files, &folders);
        closedir(d);
    }
    if (files.n) qsort(files.v, files.n, sizeof *files.v, by_text);
    for (unsigned i = 0; i < files.n; i++) ks_options_append(a, out, files.v[i]);
    return KS_OK;
}

static bool write_all(int fd, struct ks_str s) {
    while (s.n) {
        ssize_t put = write(fd, s.p, s.n);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return false;
        s = (struct ks_str){s.p + put, s.n - (size_t)put};
    }
    return true;
}

enum ks_status ks_files_temporary(struct ks_str bytes, char path[256], struct ks_error *err) {
    const char *folder = getenv("TMPDIR");
    if (!folder || !*folder || strlen(folder) > 200) folder = "/tmp";
    snprintf(path, 256, "%s/kspl-XXXXXX", folder);
    int fd = mkstemp(path);
    if (fd < 0)
        return ks_status_fail(err, KS_EWORLD, "cannot make a temporary file in %s: %s", folder,
                              strerror(errno));
    bool ok = write_all(fd, bytes);
    int why = errno;
    close(fd);
    if (ok) return KS_OK;
    unlink(path);
    return ks_status_fail(err, KS_EWORLD, "cannot write %s: %s", path, strerror(why));
}
