/* civil.h - the calendar: dates and clock times to epoch seconds and back, in UTC and in the local zone (TZ).
 * Private to func/. struct tm is the C library's, with tm_gmtoff and tm_zone. */
#ifndef KS_CIVIL_H
#define KS_CIVIL_H

#include "base/text.h"

#include <time.h>

/* Days from 1970-01-01 in the Gregorian calendar carried back; month 1 to 12. */
int64_t ks_civil_days(int64_t year, int month, int day);
int ks_civil_month_days(int64_t year, int month);
/* Splits t into whole seconds and microseconds (0 to 999999). False for NaN and beyond +-1e15 seconds. */
bool ks_civil_split(double t, int64_t *seconds, int64_t *micros);
double ks_civil_join(int64_t seconds, int64_t micros);
/* The local date and time. False when the year does not fit. */
bool ks_civil_local(int64_t seconds, struct tm *out);
/* tm_year ... tm_sec read as UTC; fields may lie outside their ranges, except the month. */
int64_t ks_civil_utc(const struct tm *tm);
/* The same read as local time. Of two moments the first; in a gap as if the clock had not been put forward.
 * False when the year does not fit. */
bool ks_civil_from_local(const struct tm *tm, int64_t *seconds);
/* The format that a variable such as %T stands for; empty when it is none of those. */
struct ks_str ks_civil_composite(char variable);
/* English names, full; their first three letters are the short form. */
extern const char *const ks_civil_months[12], *const ks_civil_weekdays[7];

#endif
