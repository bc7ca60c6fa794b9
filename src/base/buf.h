/* buf.h - a growing run of bytes; owns its memory; sizes grow in ks_mem_next alone. */
#ifndef KS_BUF_H
#define KS_BUF_H

#include "base/text.h"

#include <stddef.h>

struct ks_buf {
    char *p;
    size_t n, cap;
};

void ks_buf_init(struct ks_buf *b);
void ks_buf_fini(struct ks_buf *b);
void ks_buf_clear(struct ks_buf *b);              /* keeps the memory */
char *ks_buf_room(struct ks_buf *b, size_t more); /* at least `more` free bytes at the result */
void ks_buf_add(struct ks_buf *b, const void *p, size_t n);
void ks_buf_byte(struct ks_buf *b, char c);
void ks_buf_str(struct ks_buf *b, struct ks_str s);
void ks_buf_text(struct ks_buf *b, const char *s); /* NUL-terminated */
void ks_buf_printf(struct ks_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
struct ks_str ks_buf_view(const struct ks_buf *b); /* borrowed until the next change */

#endif
