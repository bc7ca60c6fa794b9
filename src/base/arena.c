/* arena.c - bump allocation in chunks.
 *
 *   chunk -> chunk -> chunk        newest first; [at, end) is the free space of the newest
 *
 * Chunks double up to 1 MiB, so a small phase stays small and a large one makes few calls. Reset
 * keeps the newest (largest ordinary) chunk: a batch that repeats soon allocates nothing. Where there is much
 * already, chunks are a small part of it, in huge pages. */
#include "base/arena.h"

#include "base/mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_CHUNK = 4096, LAST_CHUNK = 1 << 20, PART = 16, HUGE_CHUNK = 1 << 25, ALIGN = 16 };

struct ks_arena_chunk {
    struct ks_arena_chunk *older;
    size_t size; /* bytes of data */
    _Alignas(ALIGN) char data[];
};

void ks_arena_init(struct ks_arena *a) {
    *a = (struct ks_arena){0};
}

static void free_chain(struct ks_arena_chunk *c) {
    while (c) {
        struct ks_arena_chunk *older = c->older;
        ks_mem_free(c);
        c = older;
    }
}

void ks_arena_fini(struct ks_arena *a) {
    free_chain(a->chunk);
    *a = (struct ks_arena){0};
}

void ks_arena_reset(struct ks_arena *a) {
    struct ks_arena_chunk *keep = a->chunk;
    if (!keep) return;
    free_chain(keep->older);
    keep->older = NULL;
    a->at = keep->data;
    a->end = keep->data + keep->size;
    a->used = keep->size;
}

static size_t largest_chunk(const struct ks_arena *a) {
    size_t part = a->used / PART;
    return part < LAST_CHUNK ? LAST_CHUNK : part > HUGE_CHUNK ? HUGE_CHUNK : part;
}

static void add_chunk(struct ks_arena *a, size_t bytes) {
    size_t size = a->chunk ? a->chunk->size * 2 : FIRST_CHUNK, most = largest_chunk(a);
    if (size > most) size = most;
    if (size < bytes) size = bytes;
    struct ks_arena_chunk *c = ks_mem_grow(NULL, size + sizeof *c, 1);
    ks_mem_huge(c, size);
    c->older = a->chunk;
    c->size = size;
    a->chunk = c;
    a->at = c->data;
    a->end = c->data + size;
    a->used += size;
}

void *ks_arena_alloc(struct ks_arena *a, size_t bytes) {
    size_t pad = a->at ? -(uintptr_t)a->at & (ALIGN - 1) : 0;
    if (!a->at || (size_t)(a->end - a->at) < pad || (size_t)(a->end - a->at) - pad < bytes) {
        add_chunk(a, bytes);
        pad = 0;
    }
    char *p = a->at + pad;
    a->at = p + bytes;
    return p;
}

void *ks_arena_zero(struct ks_arena *a, size_t count, size_t size) {
    /* A product that wraps is asked of ks_mem_grow, which refuses it. */
    if (size && count > (SIZE_MAX - 4096) / size) ks_mem_grow(NULL, count, size);
    return memset(ks_arena_alloc(a, count * size), 0, count * size);
}

char *ks_arena_bytes(struct ks_arena *a, size_t bytes) {
    if (!a->at || (size_t)(a->end - a->at) < bytes) add_chunk(a, bytes);
    char *p = a->at;
    a->at += bytes;
    return p;
}

struct ks_str ks_arena_str(struct ks_arena *a, struct ks_str s) {
    char *p = ks_arena_bytes(a, s.n + 1);
    if (s.n) memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return (struct ks_str){p, s.n};
}

struct ks_str ks_arena_vprintf(struct ks_arena *a, const char *fmt, va_list ap) {
    va_list again;
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, again);
    va_end(again);
    size_t len = n < 0 ? 0 : (size_t)n;
    char *p = ks_arena_bytes(a, len + 1);
    vsnprintf(p, len + 1, fmt, ap);
    return (struct ks_str){p, len};
}

struct ks_str ks_arena_printf(struct ks_arena *a, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    struct ks_str s = ks_arena_vprintf(a, fmt, ap);
    va_end(ap);
    return s;
}
