/* strptime.c - text read as a time by a format (semantics 5.4).
 *
 * The variables are those of strftime.c. Numbers may have fewer digits than their width and blanks before
 * them, names are English in any case, short or full; blanks in the format match any run of blanks, other
 * characters themselves. The format must cover the text to its end. Variables that cannot fix a date here
 * (weeks, century, ISO year) are refused, weekdays are read and not used.
 *
 * What the format leaves open: with no part of a date, today's (by `now`, local); with a month or a day only,
 * the year of `now`; otherwise the first month and day; midnight; the local zone. Dates that do not exist are
 * refused. A zone is a number (%z: +hhmm, +hh:mm, +hh, Z) or one of a few names (%Z), local names included.
 * The result is exact to the microsecond. */
#include "func/civil.h"
#include "func/time.h"

#include <stddef.h>
#include <string.h>

enum { NONE = -1 };

struct parts {
    int year, month, day, yday, hour, hour12, minute, second, micros, half; /* NONE, or read; half: 1 is PM */
    int unused;
    bool zoned, epoch;
    int64_t zone, seconds; /* east of UTC; of %s */
};

static const struct parts unread = {.year = NONE,
                                    .month = NONE,
                                    .day = NONE,
                                    .yday = NONE,
                                    .hour = NONE,
                                    .hour12 = NONE,
                                    .minute = NONE,
                                    .second = NONE,
                                    .micros = NONE,
                                    .half = NONE};

struct reader {
    const char *p, *end;
    double now;
    struct parts parts;
};

static const struct number {
    char variable;
    uint8_t digits;
    int16_t least, most;
    uint16_t part;
} numbers[] = {
    {'Y', 4, 0, 9999, offsetof(struct parts, year)}, {'m', 2, 1, 12, offsetof(struct parts, month)},
    {'d', 2, 1, 31, offsetof(struct parts, day)},    {'e', 2, 1, 31, offsetof(struct parts, day)},
    {'j', 3, 1, 366, offsetof(struct parts, yday)},  {'H', 2, 0, 23, offsetof(struct parts, hour)},
    {'k', 2, 0, 23, offsetof(struct parts, hour)},   {'I', 2, 1, 12, offsetof(struct parts, hour12)},
    {'l', 2, 1, 12, offsetof(struct parts, hour12)}, {'M', 2, 0, 59, offsetof(struct parts, minute)},
    {'S', 2, 0, 60, offsetof(struct parts, second)}, {'y', 2, 0, 99, offsetof(struct parts, year)},
    {'u', 1, 1, 7, offsetof(struct parts, unused)},  {'w', 1, 0, 6, offsetof(struct parts, unused)},
};

static const struct {
    const char *name;
    int hours;
} zones[] = {{"UTC", 0},  {"GMT", 0},  {"Z", 0},    {"EST", -5}, {"EDT", -4}, {"CST", -6},
             {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}, {"WET", 0},
             {"WEST", 1}, {"CET", 1},  {"CEST", 2}, {"EET", 2},  {"EEST", 3}, {"JST", 9}};

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void skip_blanks(struct reader *r) {
    while (r->p < r->end && is_blank(*r->p)) r->p++;
}

/* How many digits were read, at most `most`. */
static int take_digits(struct reader *r, int most, int64_t *value) {
    int n = 0;
    *value = 0;
    for (; n < most && r->p < r->end && *r->p >= '0' && *r->p <= '9'; n++)
        *value = *value * 10 + (*r->p++ - '0');
    return n;
}

static bool take_number(struct reader *r, const struct number *row) {
    int64_t value;
    skip_blanks(r);
    if (!take_digits(r, row->digits, &value) || value < row->least || value > row->most) return false;
    if (row->variable == 'y') value += value < 69 ? 2000 : 1900;
    *(int *)((char *)&r->parts + row->part) = (int)value;
    return true;
}

/* Whether `name` (its first n bytes) stands next, in any case; then it is passed over. */
static bool take_word(struct reader *r, const char *name, size_t n) {
    if ((size_t)(r->end - r->p) < n) return false;
    for (size_t i = 0; i < n; i++) {
        char c = r->p[i], upper = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
        if (upper != (name[i] >= 'a' && name[i] <= 'z' ? (char)(name[i] - 32) : name[i])) return false;
    }
    r->p += n;
    return true;
}

/* The index of the name that stands next, full or three letters long; NONE if there is none. */
static int take_name(struct reader *r, const char *const *names, int count) {
    for (int i = 0; i < count; i++) {
        if (take_word(r, names[i], strlen(names[i])) || take_word(r, names[i], 3)) return i;
    }
    return NONE;
}

static bool take_zone_number(struct reader *r) {
    int64_t hours, minutes = 0;
    r->parts.zoned = true;
    if (take_word(r, "Z", 1)) return true;
    if (r->p == r->end || (*r->p != '+' && *r->p != '-')) return false;
    bool west = *r->p++ == '-';
    if (take_digits(r, 2, &hours) != 2) return false;
    bool colon = r->p < r->end && *r->p == ':';
    r->p += colon;
    int digits = take_digits(r, 2, &minutes);
    if ((digits != 2 && (digits || colon)) || minutes > 59) return false;
    r->parts.zone = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    return true;
}

/* Whether the local clock goes by this name, now or half a year from now. */
static bool is_local_zone(struct ks_str name, double now) {
    int64_t seconds, micros;
    struct tm tm;
    if (!ks_civil_split(now, &seconds, &micros)) return false;
    for (int half = 0; half < 2; half++) {
        if (ks_civil_local(seconds + half * 182LL * 86400, &tm) && ks_text_is_nocase(name, tm.tm_zone))
            return true;
    }
    return false;
}

/* A local name leaves the choice of the offset to the local rules. */
static bool take_zone_name(struct reader *r) {
    const char *start = r->p;
    while (r->p < r->end && (*r->p | 0x20) >= 'a' && (*r->p | 0x20) <= 'z') r->p++;
    struct ks_str name = {start, (size_t)(r->p - start)};
    if (is_local_zone(name, r->now)) return true;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        if (!ks_text_is_nocase(name, zones[i].name)) continue;
        r->parts.zoned = true;
        r->parts.zone = zones[i].hours * 3600;
        return true;
    }
    return false;
}

/* Digits after the point, nine at most, six used. */
static bool take_fraction(struct reader *r, int most) {
    int64_t value;
    int digits = take_digits(r, most, &value);
    for (int i = digits; i < 6; i++) value *= 10;
    for (int i = digits; i > 6; i--) value /= 10;
    r->parts.micros = (int)value;
    return digits > 0;
}

static bool take_epoch(struct reader *r) {
    bool negative = r->p < r->end && *r->p == '-';
    r->p += negative;
    r->parts.epoch = true;
    bool some = take_digits(r, 15, &r->parts.seconds);
    if (negative) r->parts.seconds = -r->parts.seconds;
    return some;
}

static bool take_variable(struct reader *r, char variable) {
    switch (variable) {
    case 'b':
    case 'h':
    case 'B': return (r->parts.month = take_name(r, ks_civil_months, 12) + 1) > 0;
    case 'a':
    case 'A': return take_name(r, ks_civil_weekdays, 7) != NONE;
    case 'p': r->parts.half = take_word(r, "PM", 2); return r->parts.half || take_word(r, "AM", 2);
    case 'z': return take_zone_number(r);
    case 'Z': return take_zone_name(r);
    case 's': return take_epoch(r);
    case 'N':
    case 'Q':
    case 'f': return take_fraction(r, 9);
    case '%': return take_word(r, "%", 1);
    case 'n':
    case 't': skip_blanks(r); return true;
    default: break;
    }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (numbers[i].variable == variable) return take_number(r, &numbers[i]);
    }
    return false;
}

/* What follows `%`; its length goes to *used. */
static bool take_directive(struct reader *r, struct ks_str f, size_t *used) {
    size_t colons = 0;
    while (colons < f.n && colons < 2 && f.p[colons] == ':') colons++;
    bool told = f.n > 1 && f.p[0] >= '1' && f.p[0] <= '9';
    *used = 1 + colons + told;
    if (colons) return colons < f.n && f.p[colons] == 'z' && take_zone_number(r);
    if (told) return (f.p[1] == 'N' || f.p[1] == 'Q') && take_fraction(r, f.p[0] - '0');
    return f.n && take_variable(r, f.p[0]);
}

/* One level deep: compositions consist of plain variables. */
static bool read_all(struct reader *r, struct ks_str format) {
    for (size_t i = 0; i < format.n; i++) {
        if (is_blank(format.p[i])) {
            skip_blanks(r);
            continue;
        }
        if (format.p[i] != '%') {
            if (r->p == r->end || *r->p++ != format.p[i]) return false;
            continue;
        }
        struct ks_str parts = i + 1 < format.n ? ks_civil_composite(format.p[i + 1]) : KS_STR("");
        size_t used = 1;
        if (!(parts.n ? read_all(r, parts) : take_directive(r, ks_text_cut(format, i + 1, format.n), &used)))
            return false;
        i += used;
    }
    return true;
}

/* The date, with what was left open filled in. False when there is no such day. */
static bool complete_date(struct parts *p, double now) {
    struct tm today;
    int64_t seconds, micros;
    bool dated = p->month != NONE || p->day != NONE || p->yday != NONE;
    if (p->year == NONE) {
        if (!ks_civil_split(now, &seconds, &micros) || !ks_civil_local(seconds, &today)) return false;
        p->year = today.tm_year + 1900;
        if (!dated) p->month = today.tm_mon + 1;
        if (!dated) p->day = today.tm_mday;
    }
    if (p->month == NONE && p->day == NONE && p->yday != NONE) {
        p->month = 1;
        p->day = p->yday;
        return p->day <= 337 + ks_civil_month_days(p->year, 2);
    }
    if (p->month == NONE) p->month = 1;
    if (p->day == NONE) p->day = 1;
    return p->day <= ks_civil_month_days(p->year, p->month);
}

static void complete_clock(struct parts *p) {
    if (p->hour == NONE && p->hour12 != NONE) p->hour = p->hour12 % 12 + (p->half == 1 ? 12 : 0);
    if (p->hour == NONE) p->hour = 0;
    if (p->minute == NONE) p->minute = 0;
    if (p->second == NONE) p->second = 0;
    if (p->micros == NONE) p->micros = 0;
}

bool ks_time_parse(struct ks_str text, struct ks_str format, double now, double *out) {
    const char *start = text.n ? text.p : "";
    struct reader r = {start, start + text.n, now, unread};
    struct parts *p = &r.parts;
    int64_t seconds = 0;
    if (!format.n || !read_all(&r, format) || r.p != r.end) return false;
    complete_clock(p);
    if (p->epoch) {
        *out = ks_civil_join(p->seconds, p->micros);
        return true;
    }
    if (!complete_date(p, now)) return false;
    struct tm tm = {.tm_year = p->year - 1900, .tm_mon = p->month - 1, .tm_mday = p->day};
    tm.tm_hour = p->hour;
    tm.tm_min = p->minute;
    tm.tm_sec = p->second;
    if (p->zoned) seconds = ks_civil_utc(&tm) - p->zone;
    if (!p->zoned && !ks_civil_from_local(&tm, &seconds)) return false;
    *out = ks_civil_join(seconds, p->micros);
    return true;
}
