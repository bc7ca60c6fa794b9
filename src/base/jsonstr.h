/* jsonstr.h - the text inside a JSON string: its escapes checked and decoded. */
#ifndef KS_JSONSTR_H
#define KS_JSONSTR_H

#include "base/buf.h"

/* p at a backslash, p < end. The first byte behind the escape, or NULL when RFC 8259 has none such. */
const char *ks_jsonstr_skip(const char *p, const char *end);
/* Decodes a checked text of n bytes into out, which has room for n. Returns how many bytes came out. A
 * surrogate without its other half becomes U+FFFD; \u0000 becomes a NUL byte. */
size_t ks_jsonstr_decode(const char *p, size_t n, char *out);

/* Decodes the escape at p, p < end, to *to and moves that on by four bytes at the most. The first byte behind it, or NULL
 * when it is none. */
const char *ks_jsonstr_escape(const char *p, const char *end, char **to);

/* As ks_jsonstr_decode, for a text that was not checked: false when an escape in it is none. */
bool ks_jsonstr_read(const char *p, size_t n, char *out, size_t *len);

/* The text as a JSON string, with quotes; bytes that are not UTF-8 pass through. */
void ks_jsonstr_put(struct ks_buf *b, struct ks_str s);

#endif
