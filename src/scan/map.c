/* map.c - plain files mapped into memory, and what happens when one is cut short.
 *
 * In: an open file. Out: its bytes, for any number of holders.
 *
 *   |== page ==|== page ==|== page ==|      the file as it was mapped
 *   |== page ==|== da00000|                 cut short: zeros to the end of a page, behind it SIGBUS
 *
 * Behind SIGBUS nothing can go on: the bytes are gone, and whoever asked for them had no doubt about them.
 * The handler looks which map the address lies in, says so and ends the process. Zeros are noticed when the
 * last holder leaves: then the file is asked for its length.
 *
 * Nothing helps against bytes that change between two looks at them; who maps a file takes it that they do
 * not.
 *
 * The handler has no argument that could carry the maps, so their table is a global, of fixed size, without a
 * lock. A place in it is free while `holders` is 0, and looked at by the handler while `p` is set. What the
 * handler finds cannot change under it: the thread that was stopped holds that map. */
#include "scan/map.h"

#include "lang/lang.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAPS = 2 * KS_MAX_WORKERS /* one that it reads, one whose last block it has */, NAME = 400 };

struct ks_map {
    atomic_uint holders;
    const char *_Atomic p;
    atomic_size_t n;
    int fd;
    char name[NAME];
};

static struct ks_map maps[MAPS];
static struct sigaction before; /* what was done about SIGBUS */
static atomic_flag told = ATOMIC_FLAG_INIT;

#define CUT_SHORT "was cut short while it was read through --mmap"

/* ---- pages that are not there ---- */

static bool is_short(const struct ks_map *m) {
    struct stat sb;
    return fstat(m->fd, &sb) != 0 || (uint64_t)sb.st_size < m->n;
}

static size_t put(char *line, size_t at, const char *text) {
    size_t n = strlen(text);
    memcpy(line + at, text, n);
    return at + n;
}

/* Ends the process. If several threads come here, one says why. */
static void give_up(const struct ks_map *m) {
    char line[NAME + 100];
    if (atomic_flag_test_and_set(&told))
        for (;;) pause();
    size_t n = put(line, 0, "kspl: ");
    n = put(line, n, m->name);
    n = put(line, n, is_short(m) ? ": " CUT_SHORT "\n" : ": cannot be read through --mmap\n");
    ssize_t ignored = write(STDERR_FILENO, line, n);
    (void)ignored;
    _exit(3);
}

/* A place may be taken away and given anew while it is looked at: an address counts if it was the same before
 * and after, and what is paired with it then was never over a page of another map. */
static bool is_inside(struct ks_map *m, const char *at) {
    const char *p = atomic_load(&m->p);
    size_t n = m->n;
    return p && at >= p && (size_t)(at - p) < n && atomic_load(&m->p) == p;
}

/* Not ours: as if we were not there. The address is touched again; a signal that somebody sent is sent
 * again. */
static void pass_on(int sig, const siginfo_t *info) {
    sigaction(sig, &before, NULL);
    if (info->si_code <= 0) raise(sig);
}

static void on_bus(int sig, siginfo_t *info, void *context) {
    (void)context;
    for (unsigned i = 0; info->si_code > 0 && i < MAPS; i++)
        if (is_inside(&maps[i], info->si_addr)) give_up(&maps[i]);
    pass_on(sig, info);
}

void ks_map_guard(void) {
    struct sigaction ours = {.sa_sigaction = on_bus, .sa_flags = SA_SIGINFO | SA_ONSTACK}, had;
    sigaction(SIGBUS, &ours, &had);
    if (!(had.sa_flags & SA_SIGINFO) || had.sa_sigaction != on_bus) before = had;
}

/* ---- maps ---- */

static struct ks_map *free_place(void) {
    for (unsigned i = 0; i < MAPS; i++) {
        unsigned none = 0;
        if (atomic_compare_exchange_strong(&maps[i].holders, &none, 1)) return &maps[i];
    }
    return NULL;
}

/* As messages show names. */
static void take_name(struct ks_map *m, const char *path) {
    snprintf(m->name, sizeof m->name, "%s", path);
    for (char *p = m->name; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f) *p = '?';
}

static bool fill(struct ks_map *m, int fd, size_t n, const char *path) {
    m->fd = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (m->fd < 0) return false;
    void *p = mmap(NULL, n, PROT_READ, MAP_PRIVATE, fd, 0);
    if (p == MAP_FAILED) {
        close(m->fd);
        return false;
    }
    m->n = n;
    take_name(m, path);
    atomic_store(&m->p, (const char *)p);
    return true;
}

struct ks_map *ks_map_open(int fd, uint64_t n, const char *path) {
    struct ks_map *m = n <= SIZE_MAX ? free_place() : NULL;
    if (!m || fill(m, fd, (size_t)n, path)) return m;
    atomic_store(&m->holders, 0);
    return NULL;
}

const char *ks_map_bytes(const struct ks_map *m, uint64_t *n) {
    *n = m->n;
    return atomic_load(&m->p);
}

struct ks_map *ks_map_share(struct ks_map *m) {
    atomic_fetch_add(&m->holders, 1);
    return m;
}

/* Its place is free for others behind this. */
static void take_away(struct ks_map *m) {
    void *p = (void *)(uintptr_t)atomic_load(&m->p);
    atomic_store(&m->p, NULL);
    munmap(p, m->n);
    close(m->fd);
    atomic_store(&m->holders, 0);
}

enum ks_status ks_map_drop(struct ks_map **map, struct ks_error *err) {
    struct ks_map *m = *map;
    if (!m) return KS_OK;
    *map = NULL;
    /* The last holder is not counted down: at 0 the place would be free too early. */
    unsigned n = atomic_load(&m->holders);
    while (n > 1)
        if (atomic_compare_exchange_weak(&m->holders, &n, n - 1)) return KS_OK;
    enum ks_status st = is_short(m) ? ks_status_fail(err, KS_EWORLD, "%s: " CUT_SHORT, m->name) : KS_OK;
    take_away(m);
    return st;
}
