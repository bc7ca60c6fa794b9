/* text.h - byte strings with a length, and the UTF-8 facts the rest needs.
 *
 * NUL is an ordinary byte. Text is UTF-8 by convention but never trusted: a byte that
 * does not decode counts as one code point and maps to itself. */
#ifndef KS_TEXT_H
#define KS_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct ks_str {
    const char *p;
    size_t n;
};

#define KS_STR(lit) ((struct ks_str){(lit), sizeof(lit) - 1})
#define KS_FMT(s) (int)(s).n, (s).p /* for "%.*s" */

/* In the header, so that lengths of constants are constants. */
static inline struct ks_str ks_text_of(const char *nul_terminated) {
    return (struct ks_str){nul_terminated, strlen(nul_terminated)};
}
static inline bool ks_text_equal(struct ks_str a, struct ks_str b) {
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
static inline bool ks_text_is(struct ks_str a, const char *nul_terminated) {
    return ks_text_equal(a, ks_text_of(nul_terminated));
}
/* A to Z as small letters, all else as it is. */
static inline char ks_text_small(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}
/* ASCII letters folded; for keywords and option names. */
bool ks_text_is_nocase(struct ks_str a, const char *nul_terminated);
int ks_text_compare(struct ks_str a, struct ks_str b); /* by bytes, shorter first: <0, 0, >0 */
bool ks_text_starts(struct ks_str a, struct ks_str prefix);
struct ks_str ks_text_cut(struct ks_str a, size_t from, size_t to); /* clamped */
struct ks_str ks_text_trim(struct ks_str a);                        /* ASCII blanks at both ends */

/* One code point at p (n > 0 bytes left). Returns its length in bytes; a bad byte gives
 * length 1 and *cp = 0x110000 + byte. */
size_t ks_text_decode(const char *p, size_t n, uint32_t *cp);
/* Writes 1 to 4 bytes; the inverse of decode, bad bytes included. */
size_t ks_text_encode(uint32_t cp, char out[4]);
size_t ks_text_points(struct ks_str s); /* code points */
/* Simple one-to-one case mappings of Unicode; U+212A (Kelvin) and U+017F (long s) do not
 * fold to ASCII (semantics 11.8). */
uint32_t ks_text_lower(uint32_t cp);
uint32_t ks_text_upper(uint32_t cp);
int ks_text_width(uint32_t cp); /* terminal columns: 0, 1 or 2 */

/* Edit distance with transpositions, capped at `most` + 1; for did-you-mean. */
unsigned ks_text_distance(struct ks_str a, struct ks_str b, unsigned most);

#endif
