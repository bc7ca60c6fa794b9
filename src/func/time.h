/* time.h - times as Splunk writes and reads them (semantics 2.6, 5.4). Times are epoch seconds in
 * doubles; days and longer follow the local time zone (TZ). */
#ifndef KS_TIME_H
#define KS_TIME_H

#include "base/arena.h"
#include "base/text.h"

/* A time modifier: epoch, now, %m/%d/%Y:%H:%M:%S, or relative (`-1d@d+3h`), against `now`. */
bool ks_time_modifier(struct ks_str text, double now, double *out);
/* Only its relative form, for relative_time(). */
bool ks_time_relative(struct ks_str text, double from, double *out);
/* How long one of a unit is: seconds, or days or months of the calendar; the others are 0. */
bool ks_time_unit(struct ks_str name, int *seconds, int *days, int *months);
/* False for a time beyond the calendar. */
bool ks_time_format(struct ks_arena *a, double t, struct ks_str format, struct ks_str *out);
/* The whole text by the format, to the microsecond. What the format leaves open comes from `now`'s date. */
bool ks_time_parse(struct ks_str text, struct ks_str format, double now, double *out);
/* RFC 3339 as Kubernetes writes it; false when it is not one. Any number of fraction digits, of which six
 * count. */
bool ks_time_rfc3339(struct ks_str text, double *out);

#endif
