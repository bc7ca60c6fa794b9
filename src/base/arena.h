/* arena.h - memory that lives as long as a phase.
 *
 * Bump allocation in chunks; nothing inside has a destructor; all of it goes away at
 * once. Pointers stay valid until reset or fini. Not shared between threads. */
#ifndef KS_ARENA_H
#define KS_ARENA_H

#include "base/text.h"

#include <stdarg.h>
#include <stddef.h>

struct ks_arena_chunk;
struct ks_arena {
    struct ks_arena_chunk *chunk; /* the newest chunk */
    char *at, *end;               /* free space inside it */
    size_t used;                  /* bytes in all chunks, for limits */
};

void ks_arena_init(struct ks_arena *a);
void ks_arena_fini(struct ks_arena *a);
/* Forgets everything but keeps one chunk for the next round. */
void ks_arena_reset(struct ks_arena *a);
/* `bytes` not cleared, aligned to 16. Never NULL (see mem.h). */
void *ks_arena_alloc(struct ks_arena *a, size_t bytes);
void *ks_arena_zero(struct ks_arena *a, size_t count, size_t size); /* cleared */
/* Unaligned bytes, for text. */
char *ks_arena_bytes(struct ks_arena *a, size_t bytes);
/* A copy of `s` with a NUL after it (not counted). */
struct ks_str ks_arena_str(struct ks_arena *a, struct ks_str s);
/* printf into the arena. */
struct ks_str ks_arena_vprintf(struct ks_arena *a, const char *fmt, va_list ap)
    __attribute__((format(printf, 2, 0)));
struct ks_str ks_arena_printf(struct ks_arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#define KS_NEW(a, type) ((type *)ks_arena_zero((a), 1, sizeof(type)))
#define KS_NEWN(a, n, type) ((type *)ks_arena_zero((a), (n), sizeof(type)))

#endif
