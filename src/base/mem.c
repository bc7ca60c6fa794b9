/* mem.c - memory from the system, or the end of the process.
 *
 * Why exit here: an error path for every allocation would be a second program that nobody runs. A
 * run that is out of memory cannot give a right answer, so it says so in one line and stops with
 * status 3, whatever it was doing.
 *
 * The two counters are among the few writable globals of kspl (tests/writable.txt). They exist for the test that
 * makes the n-th allocation fail; a run that does not ask for it pays one relaxed increment. */
#include "base/mem.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static atomic_long made;
static atomic_long fail_at;

static void exhausted(void) {
    static const char line[] = "kspl: out of memory\n";
    ssize_t ignored = write(STDERR_FILENO, line, sizeof line - 1);
    (void)ignored;
    _exit(3);
}

/* Counts an allocation and tells whether it is the one that a test wants to fail. */
static int chosen(void) {
    long n = atomic_fetch_add_explicit(&made, 1, memory_order_relaxed) + 1;
    long at = atomic_load_explicit(&fail_at, memory_order_relaxed);
    return at != 0 && n >= at;
}

void *ks_mem_new(size_t bytes) {
    void *p = chosen() ? NULL : malloc(bytes ? bytes : 1);
    if (!p) exhausted();
    return p;
}

void *ks_mem_zero(size_t count, size_t size) {
    void *p = chosen() ? NULL : calloc(count ? count : 1, size ? size : 1);
    if (!p) exhausted();
    return p;
}

void *ks_mem_grow(void *p, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) exhausted();
    size_t bytes = count * size;
    void *q = chosen() ? NULL : realloc(p, bytes ? bytes : 1);
    if (!q) exhausted();
    return q;
}

void ks_mem_free(void *p) {
    free(p);
}

void ks_mem_huge(void *p, size_t bytes) {
    const uintptr_t page = 1 << 21, at = (uintptr_t)p, from = (at + page - 1) & ~(page - 1),
                    to = (at + bytes) & ~(page - 1);
    if (to > from) (void)madvise((void *)from, to - from, MADV_HUGEPAGE);
}

size_t ks_mem_next(size_t have, size_t need) {
    size_t next = have < 16 ? 16 : have;
    while (next < need) {
        if (next > SIZE_MAX / 2) exhausted();
        next *= 2;
    }
    return next;
}

void ks_mem_fail_at(long n) {
    long at = n ? atomic_load(&made) + n : 0;
    atomic_store(&fail_at, at);
}

void ks_mem_keep(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 1 << 24);
#endif
}

long ks_mem_count(void) {
    return atomic_load(&made);
}
