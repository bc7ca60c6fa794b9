/* civil.c - the calendar, in UTC by arithmetic and in the local zone through localtime_r.
 *
 * mktime is not used: what it answers for a wall time that happens twice depends on its previous call, and
 * for one that never happens on the system. Here a local time is first read as UTC, then corrected by the
 * zone's offset as it was a day before that and as it is a day after. The first of the two that gives the
 * wall time back is the answer; if neither does, the wall time was skipped, and the offset from before the
 * change is taken, which is the moment that the clock would have shown had it not been put forward. So
 * midnight of a day whose clocks jump from 00:00 to 01:00 is its first moment. */
#include "func/civil.h"

#include <math.h>

const char *const ks_civil_months[12] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
const char *const ks_civil_weekdays[7] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                          "Thursday", "Friday", "Saturday"};

/* Years are counted from March, so that the leap day comes last; 400 years have 146097 days. */
int64_t ks_civil_days(int64_t year, int month, int day) {
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    int64_t of_era = year - era * 400,
            of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

int ks_civil_month_days(int64_t year, int month) {
    if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool ks_civil_split(double t, int64_t *seconds, int64_t *micros) {
    if (!(fabs(t) <= 1e15)) return false;
    *seconds = (int64_t)floor(t);
    *micros = llround((t - floor(t)) * 1e6);
    if (*micros == 1000000) {
        ++*seconds;
        *micros = 0;
    }
    return true;
}

/* Through whole microseconds where they fit: one rounding, so the nearest double. */
double ks_civil_join(int64_t seconds, int64_t micros) {
    if (seconds > -9000000000 && seconds < 9000000000) return (double)(seconds * 1000000 + micros) / 1e6;
    return (double)seconds + (double)micros / 1e6;
}

bool ks_civil_local(int64_t seconds, struct tm *out) {
    time_t t = (time_t)seconds;
    return t == seconds && localtime_r(&t, out);
}

int64_t ks_civil_utc(const struct tm *tm) {
    int64_t days = ks_civil_days(tm->tm_year + 1900LL, tm->tm_mon + 1, 1) + tm->tm_mday - 1;
    return days * 86400 + tm->tm_hour * 3600LL + tm->tm_min * 60LL + tm->tm_sec;
}

bool ks_civil_from_local(const struct tm *tm, int64_t *seconds) {
    struct tm before, after, back;
    int64_t wall = ks_civil_utc(tm);
    if (!ks_civil_local(wall - 86400, &before) || !ks_civil_local(wall + 86400, &after)) return false;
    *seconds = wall - before.tm_gmtoff;
    if (before.tm_gmtoff == after.tm_gmtoff) return true;
    if (ks_civil_local(*seconds, &back) && back.tm_gmtoff == before.tm_gmtoff) return true;
    int64_t second = wall - after.tm_gmtoff;
    if (ks_civil_local(second, &back) && back.tm_gmtoff == after.tm_gmtoff) *seconds = second;
    return true;
}

struct ks_str ks_civil_composite(char variable) {
    switch (variable) {
    case 'T':
    case 'X': return KS_STR("%H:%M:%S");
    case 'F': return KS_STR("%Y-%m-%d");
    case 'D': return KS_STR("%m/%d/%y");
    case 'R': return KS_STR("%H:%M");
    case 'r': return KS_STR("%I:%M:%S %p");
    case 'x': return KS_STR("%m/%d/%Y");
    case 'c': return KS_STR("%a %b %e %H:%M:%S %Y");
    case '+': return KS_STR("%a %b %e %H:%M:%S %Z %Y");
    default: return KS_STR("");
    }
}
