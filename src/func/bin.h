/* bin.h - numbers and times put into spans of equal width (semantics 9, bin). */
#ifndef KS_BIN_H
#define KS_BIN_H

#include "base/arena.h"
#include "lang/value.h"

struct ks_bucket {
    unsigned flags; /* KS_BIN_* */
    double width;   /* number, seconds, days, months; LOG: the coefficient; FREE: the least */
    double base;    /* LOG: the base; DAYS: the day, counted from 1970-01-01, on which a span begins */
    double start, end, bins; /* START, END, FREE */
    double align;            /* CLOCK: where a span begins; NaN: at multiples of the width */
};

/* `10`, `0.5`, `5m`, `1d`, `1w@w1`, `2mon`, `1.5log2`. Sets flags, width and base; false when it is none. */
bool ks_bin_span(struct ks_bucket *b, struct ks_str text);
/* The start of the span of a time. False beyond the calendar. */
bool ks_bin_time(const struct ks_bucket *b, double t, double *out);
/* The start of the next span behind one that begins at `t`. */
bool ks_bin_next(const struct ks_bucket *b, double t, double *out);
/* A field's value: times become the start of their span, numbers a text `low-high`, what is no number stays
 * as it is, and what lies outside start and end goes. Each value of a multivalue. */
struct ks_value ks_bin_value(const struct ks_bucket *b, struct ks_arena *a, const struct ks_value *v);
/* Chooses the width for values from `low` to `high`: the least power of ten, or the least usual span of
 * time, that needs no more spans than `bins`. */
void ks_bin_fit(struct ks_bucket *b, double low, double high);

#endif
