/* value.h - what a field holds: nothing, text, a computed number, or a list of those.
 *
 * Splunk stores no types: a field is an ordered list of texts (spl-semantics section 0).
 * kspl keeps text as text, so the source digits survive (`1.0` prints `1.0`), and lets
 * text that is wholly a number act as one. KS_NUM is only what arithmetic produced; it is
 * printed when text is needed. KS_BOOL never reaches a field.
 *
 *   kind      n                 payload
 *   KS_NULL   0                 -
 *   KS_BOOL   0 or 1            -
 *   KS_NUM    0                 num
 *   KS_TEXT   bytes             p   (not NUL-terminated)
 *   KS_LIST   items, 2 or more  items, each KS_TEXT or KS_NUM
 *
 * A list of one is stored as the plain value; a list of none is null. Values borrow their
 * bytes from an arena or an event; whoever keeps one copies it (ks_value_copy). */
#ifndef KS_VALUE_H
#define KS_VALUE_H

#include "base/arena.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

enum ks_kind { KS_NULL, KS_BOOL, KS_NUM, KS_TEXT, KS_LIST };
/* Text made by a string function or a quoted literal: does not act as a number in `+`
 * (semantics 11.9). Cleared when the value is stored in a field. */
enum { KS_VF_STRING = 1 };

struct ks_value {
    uint8_t kind, flags;
    uint16_t unused;
    uint32_t n;
    union {
        const char *p;
        double num;
        const struct ks_value *items;
    };
};

/* The longest text of a number, NUL included (ks_value_print_num). */
enum { KS_NUM_TEXT = 32 };

struct ks_value ks_value_null(void);
struct ks_value ks_value_bool(bool b);
struct ks_value ks_value_num(double d);           /* NaN and infinities print nan, inf, -inf */
struct ks_value ks_value_text(struct ks_str s);   /* borrows s */
struct ks_value ks_value_string(struct ks_str s); /* the same with KS_VF_STRING */
/* n values as one value: null, the single value, or a list that borrows `items`. */
struct ks_value ks_value_list(const struct ks_value *items, uint32_t n);

/* How many values: 0 for null, 1, or the length of the list. */
uint32_t ks_value_count(const struct ks_value *v);
/* The i-th of them (i < count). */
const struct ks_value *ks_value_at(const struct ks_value *v, uint32_t i);
/* Text of a single non-null value; a number is printed into `tmp`. */
struct ks_str ks_value_str(const struct ks_value *v, char tmp[KS_NUM_TEXT]);
/* True and *d when a single value is a number or text that is wholly one (semantics 11.1). */
bool ks_value_number(const struct ks_value *v, double *d);
bool ks_value_parse_num(struct ks_str s, double *d);
/* Shortest digits that read back as the same double (semantics 11.2). Returns the length. */
size_t ks_value_print_num(double d, char out[KS_NUM_TEXT]);
/* Equal as field contents: same texts in the same order. */
bool ks_value_same(const struct ks_value *a, const struct ks_value *b);
/* A deep copy in `a`. */
struct ks_value ks_value_copy(struct ks_arena *a, const struct ks_value *v);

#endif
