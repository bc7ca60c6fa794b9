/* skim.h - the members of an object or the items of an array as spans of text, without looking into them.
 *
 * Strings are checked, brackets must match; numbers and words are not looked at. */
#ifndef KS_SKIM_H
#define KS_SKIM_H

#include "base/text.h"
#include "scan/kernel.h"

struct ks_skim {
    const struct ks_kernel *k;
    const char *p, *end; /* p NULL: damaged */
};
struct ks_member {
    struct ks_str key;   /* as written, without its quotes; empty for an item */
    struct ks_str value; /* as written: {...}, [...], "...", a number or a word */
};

/* At the text behind the opening bracket. */
struct ks_skim ks_skim_open(const struct ks_kernel *k, const char *p, const char *end);
/* The next member (close '}') or item (']'); false behind the closing bracket, s->p then after it, or NULL
 * when the text is damaged or ends; m->value is then what there is of a value that was cut, p NULL when none
 * is. */
bool ks_skim_next(struct ks_skim *s, char close, struct ks_member *m);
/* The same in two steps, for values that are read otherwise: to the value of the next member or item; on from
 * the end of that value, which must be followed by a comma or the closing bracket (`to` NULL: it is damaged).
 */
bool ks_skim_value_of(struct ks_skim *s, char close, struct ks_member *m);
bool ks_skim_behind(struct ks_skim *s, char close, const char *to);
/* In an object: to the text behind the opening bracket of the list with that name, without a look at the
 * list. */
bool ks_skim_list(struct ks_skim *s, const char *name);
/* Behind the value at p, or NULL. */
const char *ks_skim_value(const struct ks_kernel *k, const char *p, const char *end);
/* The member of an object `{...}`; value.p NULL where there is none. */
struct ks_str ks_skim_member(const struct ks_kernel *k, struct ks_str object, const char *key);
/* Whether the value is of that kind: '{', '[', '"'. */
static inline bool ks_skim_is(struct ks_str value, char kind) {
    return value.n && value.p[0] == kind;
}

#endif
