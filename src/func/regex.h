/* regex.h - PCRE2 behind one door: JIT, match limits (limits.def), UTF with bad bytes tolerated. */
#ifndef KS_REGEX_H
#define KS_REGEX_H

#include "base/arena.h"
#include "base/text.h"

struct ks_regex;
struct ks_regexes; /* a table of compiled expressions by text; one per thread */

struct ks_regexes *ks_regex_table(void);
void ks_regex_free(struct ks_regexes *t);
/* NULL when PCRE2 refuses the expression; the message and offset then go to err_text and err_at
 * (either may be NULL). Owned by the table; valid until the next ks_regex_get on it, which may make room. */
struct ks_regex *ks_regex_get(struct ks_regexes *t, struct ks_str text, char *err_text, size_t err_size,
                              size_t *err_at);
/* 1 found, 0 not, -1 given up at a limit. With `groups` the spans of groups 0..most-1 are filled as
 * pairs of offsets, KS_REGEX_UNSET where a group took no part. */
#define KS_REGEX_UNSET ((size_t)-1)
int ks_regex_find(struct ks_regex *re, struct ks_str s, size_t from, size_t (*groups)[2], unsigned most);
/* Where to look on behind a match that was looked for from `at`: its end, or a code point on when that is
 * no progress. */
size_t ks_regex_after(struct ks_str s, size_t at, const size_t match[2]);
/* All matches replaced; \0..\9 in `by`. Returns false at a limit. */
bool ks_regex_replace(struct ks_regex *re, struct ks_arena *a, struct ks_str s, struct ks_str by,
                      struct ks_str *out);
/* The same for one match, counted from 1; 0: all. */
bool ks_regex_replace_one(struct ks_regex *re, struct ks_arena *a, struct ks_str s, struct ks_str by,
                          uint32_t which, struct ks_str *out);
unsigned ks_regex_groups(const struct ks_regex *re); /* capturing ones */
/* The i-th name of a group, in order of its number; NULL past the last. Lives as long as `re`. */
const char *ks_regex_name(const struct ks_regex *re, unsigned i, unsigned *group);

#endif
