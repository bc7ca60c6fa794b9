/* matchfind.h - finding one literal part of a pattern in text, folded or exact. For match.c and term.c. */
#ifndef KS_MATCHFIND_H
#define KS_MATCHFIND_H

#include "func/match.h"

#define KS_NOWHERE ((size_t)-1)

/* The next piece between asterisks, from the front of *rest. After the last piece rest->p is NULL; then
 * the next call is false. "a**b" has the pieces a, "", b. */
bool ks_matchfind_part(struct ks_str *rest, struct ks_str *part);
/* Bytes of `s` that `part` takes at its very start, or KS_NOWHERE. */
size_t ks_matchfind_here(const struct ks_pattern *p, struct ks_str part, struct ks_str s);
/* Where `part` is found first at or after `from` (on a code point), or KS_NOWHERE; *len: bytes taken. */
size_t ks_matchfind_next(const struct ks_pattern *p, struct ks_str part, struct ks_str s, size_t from,
                         size_t *len);
/* A folded copy. */
struct ks_str ks_matchfind_fold(struct ks_arena *a, struct ks_str s);
bool ks_matchfind_ascii(struct ks_str s);
/* Index of the byte of `part` that is rarest in audit logs. */
uint32_t ks_matchfind_rare(struct ks_str part);

#endif
