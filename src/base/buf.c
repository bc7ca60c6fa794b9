/* buf.c - a growing run of bytes. Amortised: capacity at least doubles (ks_mem_next). */
#include "base/buf.h"

#include "base/mem.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void ks_buf_init(struct ks_buf *b) {
    *b = (struct ks_buf){0};
}

void ks_buf_fini(struct ks_buf *b) {
    ks_mem_free(b->p);
    *b = (struct ks_buf){0};
}

void ks_buf_clear(struct ks_buf *b) {
    b->n = 0;
}

char *ks_buf_room(struct ks_buf *b, size_t more) {
    if (!b->p || b->cap - b->n < more) {
        size_t need = b->n + more;
        b->cap = ks_mem_next(b->cap, need < more ? (size_t)-1 : need);
        b->p = ks_mem_grow(b->p, b->cap, 1);
    }
    return b->p + b->n;
}

void ks_buf_add(struct ks_buf *b, const void *p, size_t n) {
    if (!n) return;
    memcpy(ks_buf_room(b, n), p, n);
    b->n += n;
}

void ks_buf_byte(struct ks_buf *b, char c) {
    *ks_buf_room(b, 1) = c;
    b->n++;
}

void ks_buf_str(struct ks_buf *b, struct ks_str s) {
    ks_buf_add(b, s.p, s.n);
}

void ks_buf_text(struct ks_buf *b, const char *s) {
    ks_buf_add(b, s, strlen(s));
}

void ks_buf_printf(struct ks_buf *b, const char *fmt, ...) {
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n > 0) {
        vsnprintf(ks_buf_room(b, (size_t)n + 1), (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

struct ks_str ks_buf_view(const struct ks_buf *b) {
    return (struct ks_str){b->p ? b->p : "", b->n};
}
