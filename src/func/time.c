/* time.c - time modifiers, RFC 3339, and the eval functions of time (semantics 2.6, 5.4).
 *
 * A modifier is a run of steps applied from left to right: an offset (sign, whole number or nothing for 1,
 * unit) or a snap (@unit, rounding down; @w0 to @w7 name a weekday). The sign is required, because `24h` is a
 * slip for `-24h` and would otherwise mean tomorrow. Seconds, minutes and hours are lengths of time; days and
 * longer move the local calendar and keep the wall time across a change of clocks. A month that lacks the day
 * ends on its last one.
 *
 * RFC 3339 is read for every event, hence by hand and eight bytes at a time. T and Z must be capitals. */
#include "func/time.h"

#include "func/arg.h"
#include "func/civil.h"
#include "lang/value.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

enum unit { SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR };

static const struct {
    const char *name;
    enum unit unit;
} units[] = {
    {"s", SECOND},    {"sec", SECOND},   {"secs", SECOND},     {"second", SECOND},    {"seconds", SECOND},
    {"m", MINUTE},    {"min", MINUTE},   {"mins", MINUTE},     {"minute", MINUTE},    {"minutes", MINUTE},
    {"h", HOUR},      {"hr", HOUR},      {"hrs", HOUR},        {"hour", HOUR},        {"hours", HOUR},
    {"d", DAY},       {"day", DAY},      {"days", DAY},        {"w", WEEK},           {"week", WEEK},
    {"weeks", WEEK},  {"mon", MONTH},    {"month", MONTH},     {"months", MONTH},     {"q", QUARTER},
    {"qtr", QUARTER}, {"qtrs", QUARTER}, {"quarter", QUARTER}, {"quarters", QUARTER}, {"y", YEAR},
    {"yr", YEAR},     {"yrs", YEAR},     {"year", YEAR},       {"years", YEAR},
};

/* How an offset of one unit moves: seconds on the clock, or days or months on the calendar. */
static const struct {
    int seconds, days, months;
} steps[] = {[SECOND] = {1, 0, 0}, [MINUTE] = {60, 0, 0}, [HOUR] = {3600, 0, 0}, [DAY] = {0, 1, 0},
             [WEEK] = {0, 7, 0},   [MONTH] = {0, 0, 1},   [QUARTER] = {0, 0, 3}, [YEAR] = {0, 0, 12}};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Letters up to the next step; *s then begins after them. */
static bool take_unit(struct ks_str *s, enum unit *unit) {
    size_t len = 0;
    while (len < s->n && s->p[len] >= 'a' && s->p[len] <= 'z') len++;
    struct ks_str name = ks_text_cut(*s, 0, len);
    *s = ks_text_cut(*s, len, s->n);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!ks_text_is(name, units[i].name)) continue;
        *unit = units[i].unit;
        return true;
    }
    return false;
}

bool ks_time_unit(struct ks_str name, int *seconds, int *days, int *months) {
    enum unit unit;
    if (!take_unit(&name, &unit) || name.n) return false;
    *seconds = steps[unit].seconds;
    *days = steps[unit].days;
    *months = steps[unit].months;
    return true;
}

static void add_months(struct tm *tm, int64_t months) {
    int64_t total = (tm->tm_year + 1900LL) * 12 + tm->tm_mon + months;
    int64_t year = total >= 0 ? total / 12 : (total - 11) / 12;
    tm->tm_mon = (int)(total - year * 12);
    tm->tm_year = (int)(year - 1900);
    int last = ks_civil_month_days(year, tm->tm_mon + 1);
    if (tm->tm_mday > last) tm->tm_mday = last;
}

static bool offset(struct ks_str *s, int64_t *t) {
    int64_t count = 0, sign = s->p[0] == '-' ? -1 : 1;
    size_t i = 1;
    enum unit unit;
    for (; i < s->n && is_digit(s->p[i]); i++) {
        count = count * 10 + (s->p[i] - '0');
        if (count > 99999999) return false; /* three million years of hours and more */
    }
    if (i == 1) count = 1;
    *s = ks_text_cut(*s, i, s->n);
    if (!take_unit(s, &unit)) return false;
    count *= sign;
    if (steps[unit].seconds) {
        *t += count * steps[unit].seconds;
        return true;
    }
    struct tm tm;
    if (!ks_civil_local(*t, &tm)) return false;
    tm.tm_mday += (int)count * steps[unit].days;
    if (steps[unit].months) add_months(&tm, count * steps[unit].months);
    return ks_civil_from_local(&tm, t);
}

static int64_t floor_to(int64_t t, int64_t step) {
    int64_t rest = t % step;
    return t - (rest < 0 ? rest + step : rest);
}

/* To the start of the unit; `weekday` is where a week begins. */
static bool snap_to(enum unit unit, int weekday, int64_t *t) {
    struct tm tm;
    if (!ks_civil_local(*t, &tm)) return false;
    if (unit <= HOUR) {
        *t = floor_to(*t + tm.tm_gmtoff, steps[unit].seconds) - tm.tm_gmtoff;
        return true;
    }
    tm.tm_hour = tm.tm_min = tm.tm_sec = 0;
    if (unit == WEEK) tm.tm_mday -= (tm.tm_wday - weekday + 7) % 7;
    if (unit >= MONTH) tm.tm_mday = 1;
    if (unit == QUARTER) tm.tm_mon -= tm.tm_mon % 3;
    if (unit == YEAR) tm.tm_mon = 0;
    return ks_civil_from_local(&tm, t);
}

static bool snap(struct ks_str *s, int64_t *t) {
    enum unit unit;
    int weekday = 0;
    bool numbered = s->n > 2 && s->p[1] == 'w' && s->p[2] >= '0' && s->p[2] <= '7';
    if (numbered) {
        weekday = (s->p[2] - '0') % 7;
        *s = ks_text_cut(*s, 3, s->n);
        return snap_to(WEEK, weekday, t);
    }
    *s = ks_text_cut(*s, 1, s->n);
    return take_unit(s, &unit) && snap_to(unit, weekday, t);
}

bool ks_time_relative(struct ks_str text, double from, double *out) {
    int64_t t, micros;
    if (!text.n || !ks_civil_split(from, &t, &micros)) return false;
    while (text.n) {
        bool snaps = text.p[0] == '@';
        if (!snaps && text.p[0] != '+' && text.p[0] != '-') return false;
        if (!(snaps ? snap : offset)(&text, &t) || llabs(t) > 1000000000000000) return false;
        if (snaps) micros = 0;
    }
    *out = ks_civil_join(t, micros);
    return true;
}

bool ks_time_modifier(struct ks_str text, double now, double *out) {
    if (ks_text_is(text, "now")) {
        *out = now;
        return true;
    }
    double t;
    if (text.n && (is_digit(text.p[0]) || text.p[0] == '.') && ks_value_parse_num(text, &t)) {
        *out = t;
        return isfinite(t);
    }
    return ks_time_relative(text, now, out) || ks_time_parse(text, KS_STR("%m/%d/%Y:%H:%M:%S"), now, out);
}

/* Two digits; anything else is more than any field may be. */
static inline unsigned two(const char *p) {
    unsigned tens = (unsigned char)p[0] - '0', ones = (unsigned char)p[1] - '0';
    return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

/* `Z` or +hh:mm, to the end of the text. */
static bool zone(const char *p, size_t n, int64_t *offset_seconds) {
    *offset_seconds = 0;
    if (n == 1 && *p == 'Z') return true;
    if (n != 6 || (p[0] != '+' && p[0] != '-') || p[3] != ':') return false;
    unsigned hours = two(p + 1), minutes = two(p + 4);
    if (hours > 23 || minutes > 59) return false;
    *offset_seconds = (int64_t)(hours * 3600 + minutes * 60) * (p[0] == '-' ? -1 : 1);
    return true;
}

/* Eight bytes against a shape in which 0 stands for any digit: false, or in the lowest byte of *pairs and the
 * seven above it the two-digit number that begins at each place. XOR with the shape leaves digits as 0 to 9
 * and other places as 0; adding 0x76 or 0x7f then carries anything greater into the top bit of its byte. */
static inline bool read8(const char *p, const char shape[9], uint64_t limits, uint64_t *pairs) {
    uint64_t text, zero;
    memcpy(&text, p, 8);
    memcpy(&zero, shape, 8);
    text = le64toh(text ^ zero);
    *pairs = text * 10 + (text >> 8);
    return !((text | (text + limits)) & 0x8080808080808080u);
}

/* "YYYY-MM-DDThh:mm:ss" */
static bool date_and_clock(const char *p, int64_t *seconds) {
    uint64_t date, clock;
    if (!read8(p, "0000-00-", 0x7f76767f76767676u, &date)) return false;
    if (!read8(p + 8, "00T00:00", 0x76767f76767f7676u, &clock)) return false;
    unsigned month = date >> 40 & 0xff, day = clock & 0xff, hour = clock >> 24 & 0xff,
             minute = clock >> 48 & 0xff;
    unsigned year = (date & 0xff) * 100 + (date >> 16 & 0xff), second = two(p + 17);
    if (p[16] != ':' || month - 1 > 11 || hour > 23 || minute > 59 || second > 60) return false;
    if (day - 1 > 27 && (!day || (int)day > ks_civil_month_days(year, (int)month))) return false;
    *seconds = ks_civil_days(year, (int)month, (int)day) * 86400 + hour * 3600 + minute * 60 + second;
    return true;
}

/* Digits from p to the end or to something else: how many there are, and the first six as microseconds. */
static size_t fraction(const char *p, const char *end, int64_t *micros) {
    const char *start = p;
    *micros = 0;
    if (end - p > 6) { /* Kubernetes writes six, so no counting for those */
        unsigned a = two(p), b = two(p + 2), c = two(p + 4);
        if ((a | b | c) < 128) {
            *micros = a * 10000 + b * 100 + c;
            p += 6;
        }
    }
    for (int unit = p > start ? 0 : 100000; p < end && is_digit(*p); p++, unit /= 10)
        *micros += (*p - '0') * unit;
    return (size_t)(p - start);
}

bool ks_time_rfc3339(struct ks_str text, double *out) {
    int64_t seconds, offset_seconds, micros = 0;
    if (text.n < 20 || !date_and_clock(text.p, &seconds)) return false;
    size_t i = 19;
    if (text.p[i] == '.') {
        size_t digits = fraction(text.p + 20, text.p + text.n, &micros);
        if (!digits) return false;
        i += 1 + digits;
    }
    if (!zone(text.p + i, text.n - i, &offset_seconds)) return false;
    *out = ks_civil_join(seconds - offset_seconds, micros);
    return true;
}

KS_FUNC(NOW) {
    return ks_value_num(cx->now);
}

KS_FUNC(TIME) {
    struct timespec t;
    if (!cx->clocked || clock_gettime(CLOCK_REALTIME, &t) != 0) return ks_value_num(cx->now);
    return ks_value_num((double)t.tv_sec + (double)(t.tv_nsec / 1000) / 1e6);
}

KS_FUNC(RELATIVE_TIME) {
    struct ks_str modifier;
    double t;
    if (!ks_value_number(&args[0], &t) || !ks_arg_text(cx->arena, &args[1], &modifier))
        return ks_value_null();
    return ks_time_relative(modifier, t, &t) ? ks_value_num(t) : ks_value_null();
}

KS_FUNC(STRFTIME) {
    struct ks_str format, out;
    double t;
    if (!ks_value_number(&args[0], &t) || !ks_arg_text(cx->arena, &args[1], &format)) return ks_value_null();
    return ks_time_format(cx->arena, t, format, &out) ? ks_value_string(out) : ks_value_null();
}

/* A time prints with six decimals, and is a number to `+`. */
KS_FUNC(STRPTIME) {
    struct ks_str text, format;
    double t;
    int64_t seconds, micros;
    if (!ks_arg_text(cx->arena, &args[0], &text) || !ks_arg_text(cx->arena, &args[1], &format))
        return ks_value_null();
    if (!ks_time_parse(text, format, cx->now, &t) || !ks_civil_split(t, &seconds, &micros))
        return ks_value_null();
    bool negative = seconds < 0;
    if (negative && micros) {
        seconds++;
        micros = 1000000 - micros;
    }
    return ks_value_text(ks_arena_printf(cx->arena, "%s%lld.%06d", negative ? "-" : "",
                                         negative ? -(long long)seconds : (long long)seconds, (int)micros));
}
