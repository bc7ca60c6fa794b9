/* bin.c - spans of numbers and times.
 *
 * In: a description and a number. Out: where its span begins, or the span as text.
 *
 * Clock spans (up to hours) are counted from the epoch, or from an aligned moment. Days, weeks and months are
 * counted on the local calendar from 1970-01-01, so that a day begins at local midnight whatever the clocks
 * do; a week begins on a Thursday, as the epoch does, unless the span says otherwise (1w@w1: Monday).
 *
 * A width of 0.1 has no exact double; ends of numeric spans are rounded to twelve digits, so that they print
 * as people write them. Widths that are no positive numbers, from a hostile image, leave values alone. */
#include "func/bin.h"

#include "func/civil.h"
#include "func/time.h"
#include "lang/vocab.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- reading a span ---- */

static bool take_number(struct ks_str *s, double *out) {
    size_t n = 0;
    while (n < s->n && ((s->p[n] >= '0' && s->p[n] <= '9') || s->p[n] == '.')) n++;
    struct ks_str digits = ks_text_cut(*s, 0, n);
    *s = ks_text_cut(*s, n, s->n);
    return ks_value_parse_num(digits, out);
}

static bool log_span(struct ks_bucket *b, struct ks_str base) {
    b->flags |= KS_BIN_LOG;
    b->base = 10;
    if (base.n && (!take_number(&base, &b->base) || base.n)) return false;
    return b->base > 1 && b->width >= 1 && b->width < b->base;
}

static bool parts_of_second(struct ks_str unit, double *seconds) {
    static const struct {
        const char *name;
        double seconds;
    } units[] = {{"us", 1e-6}, {"ms", 1e-3}, {"cs", 1e-2}, {"ds", 1e-1}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (ks_text_is(unit, units[i].name)) {
            *seconds = units[i].seconds;
            return true;
        }
    return false;
}

enum { FIRST_SUNDAY = 3 /* 1970-01-04 */ };

/* `@w1` behind a number of weeks. */
static bool snap(struct ks_bucket *b, struct ks_str at) {
    bool weekday = at.n == 2 && at.p[0] == 'w' && at.p[1] >= '0' && at.p[1] <= '7';
    if (!(b->flags & KS_BIN_DAYS) || fmod(b->width, 7) != 0 || !(weekday || ks_text_is(at, "w")))
        return false;
    b->base = FIRST_SUNDAY + (weekday ? (at.p[1] - '0') % 7 : 0);
    return true;
}

static bool time_span(struct ks_bucket *b, struct ks_str unit) {
    const char *at = memchr(unit.p, '@', unit.n);
    struct ks_str name = at ? ks_text_cut(unit, 0, (size_t)(at - unit.p)) : unit;
    int seconds, days, months;
    double part;
    if (parts_of_second(name, &part)) {
        b->flags |= KS_BIN_CLOCK;
        b->width *= part;
    } else if (!ks_time_unit(name, &seconds, &days, &months)) {
        return false;
    } else {
        b->flags |= seconds ? KS_BIN_CLOCK : days ? KS_BIN_DAYS : KS_BIN_MONTHS;
        b->width *= seconds + days + months; /* two of them are 0 */
        if (!seconds && b->width != floor(b->width)) return false;
    }
    return !at || snap(b, ks_text_cut(unit, name.n + 1, unit.n));
}

bool ks_bin_span(struct ks_bucket *b, struct ks_str text) {
    b->width = 1;
    b->align = NAN;
    b->base = 0;
    bool number = text.n && text.p[0] != 'l' && text.p[0] != '@';
    if (number && (!take_number(&text, &b->width) || !(b->width > 0))) return false;
    if (ks_text_starts(text, KS_STR("log"))) return log_span(b, ks_text_cut(text, 3, text.n));
    if (!number) return false;
    return b->width < 1e9 && (!text.n || time_span(b, text));
}

/* ---- times ---- */

static int64_t rest_of(int64_t x, int64_t width) {
    int64_t rest = x % width;
    return rest < 0 ? rest + width : rest;
}

/* The local midnight `back` days or months, and then `on` of them, away from the day or month of tm. */
static bool calendar(const struct ks_bucket *b, double t, int spans, double *out) {
    int64_t seconds, micros, width = b->width >= 1 && b->width < 1e9 ? (int64_t)b->width : 1;
    struct tm tm;
    if (!ks_civil_split(t, &seconds, &micros) || !ks_civil_local(seconds, &tm)) return false;
    int64_t month = ((int64_t)tm.tm_year - 70) * 12 + tm.tm_mon;
    int64_t day = ks_civil_days(tm.tm_year + 1900LL, tm.tm_mon + 1, tm.tm_mday);
    if (b->flags & KS_BIN_MONTHS) {
        month += spans * width - rest_of(month, width);
        if (llabs(month) > 1000000000) return false;
        tm.tm_year = (int)((month - rest_of(month, 12)) / 12 + 70);
        tm.tm_mon = (int)rest_of(month, 12);
        tm.tm_mday = 1;
    } else {
        int64_t first = b->base >= 0 && b->base < 1e6 ? (int64_t)b->base : 0;
        int64_t days = spans * width - rest_of(day - first, width);
        if (llabs(days) > 1000000000) return false;
        tm.tm_mday += (int)days;
    }
    tm.tm_hour = tm.tm_min = tm.tm_sec = 0;
    if (!ks_civil_from_local(&tm, &seconds)) return false;
    *out = (double)seconds;
    return true;
}

static bool is_calendar(const struct ks_bucket *b) {
    return b->flags & (KS_BIN_DAYS | KS_BIN_MONTHS);
}

bool ks_bin_time(const struct ks_bucket *b, double t, double *out) {
    if (!isfinite(t) || !(b->width > 0)) return false;
    if (is_calendar(b)) return calendar(b, t, 0, out);
    double from = isnan(b->align) ? 0 : b->align;
    double count = floor((t - from) / b->width);
    if ((count + 1) * b->width + from <= t) count++; /* the division was rounded */
    *out = b->width < 1 ? round((count * b->width + from) * 1e6) / 1e6 : count * b->width + from;
    return true;
}

bool ks_bin_next(const struct ks_bucket *b, double t, double *out) {
    if (is_calendar(b)) return calendar(b, t, 1, out);
    return ks_bin_time(b, t + b->width * 1.5, out) && *out > t;
}

/* ---- numbers ---- */

static double tidy(double d) {
    char digits[40];
    snprintf(digits, sizeof digits, "%.12g", d);
    return strtod(digits, NULL);
}

/* False where there is no span: zero and below on a logarithmic scale. */
static bool ends_of(const struct ks_bucket *b, double d, double *low, double *high) {
    if (b->flags & KS_BIN_LOG) {
        if (!(d > 0) || !(b->base > 1) || !(b->width > 0)) return false;
        double power = floor(log(d / b->width) / log(b->base) + 1e-12);
        *low = tidy(b->width * pow(b->base, power));
        *high = tidy(b->width * pow(b->base, power + 1));
        return true;
    }
    if (!(b->width > 0)) return false;
    double count = floor(d / b->width);
    if (tidy((count + 1) * b->width) <= d) count++;
    *low = tidy(count * b->width);
    *high = tidy((count + 1) * b->width);
    return true;
}

static struct ks_value span_text(struct ks_arena *a, double low, double high) {
    char from[KS_NUM_TEXT], to[KS_NUM_TEXT];
    size_t n = ks_value_print_num(low, from), m = ks_value_print_num(high, to);
    return ks_value_text(ks_arena_printf(a, "%.*s-%.*s", (int)n, from, (int)m, to));
}

static struct ks_value one(const struct ks_bucket *b, struct ks_arena *a, const struct ks_value *v) {
    double d, low, high;
    if (!ks_value_number(v, &d) || !isfinite(d)) return *v;
    if (b->flags & (KS_BIN_CLOCK | KS_BIN_DAYS | KS_BIN_MONTHS))
        return ks_bin_time(b, d, &low) ? ks_value_num(low) : *v;
    if ((b->flags & KS_BIN_START && d < b->start) || (b->flags & KS_BIN_END && d > b->end))
        return ks_value_null();
    return ends_of(b, d, &low, &high) ? span_text(a, low, high) : *v;
}

struct ks_value ks_bin_value(const struct ks_bucket *b, struct ks_arena *a, const struct ks_value *v) {
    uint32_t count = ks_value_count(v), n = 0;
    if (count == 1) return one(b, a, ks_value_at(v, 0));
    struct ks_value *items = ks_arena_alloc(a, count * sizeof *items);
    for (uint32_t i = 0; i < count; i++) {
        items[n] = one(b, a, ks_value_at(v, i));
        n += items[n].kind != KS_NULL;
    }
    return ks_value_list(items, n);
}

/* ---- choosing a width ---- */

/* `open`: the last span ends at `high`. */
static double spans_needed(double low, double high, double width, bool open) {
    return (open ? ceil(high / width) : floor(high / width) + 1) - floor(low / width);
}

static void fit_time(struct ks_bucket *b, double low, double high) {
    static const struct {
        double width, seconds;
        unsigned flag;
    } usual[] = {{1, 1, KS_BIN_CLOCK},     {5, 5, KS_BIN_CLOCK},       {10, 10, KS_BIN_CLOCK},
                 {30, 30, KS_BIN_CLOCK},   {60, 60, KS_BIN_CLOCK},     {300, 300, KS_BIN_CLOCK},
                 {600, 600, KS_BIN_CLOCK}, {1800, 1800, KS_BIN_CLOCK}, {3600, 3600, KS_BIN_CLOCK},
                 {1, 86400, KS_BIN_DAYS},  {1, 2592000, KS_BIN_MONTHS}};
    size_t last = sizeof usual / sizeof *usual - 1, i = 0;
    double least = b->width * (b->flags & KS_BIN_MONTHS ? 2592000.0 : b->flags & KS_BIN_DAYS ? 86400.0 : 1.0);
    while (i < last &&
           (usual[i].seconds < least || spans_needed(low, high, usual[i].seconds, false) > b->bins))
        i++;
    b->width = usual[i].width;
    b->flags = (b->flags & ~(unsigned)(KS_BIN_CLOCK | KS_BIN_DAYS | KS_BIN_MONTHS)) | usual[i].flag;
}

void ks_bin_fit(struct ks_bucket *b, double low, double high) {
    bool time = b->flags & (KS_BIN_CLOCK | KS_BIN_DAYS | KS_BIN_MONTHS);
    double bins = b->bins >= 1 ? b->bins : 1;
    b->bins = bins;
    b->flags &= ~(unsigned)KS_BIN_FREE;
    if (time) {
        fit_time(b, low, high);
        return;
    }
    if (b->flags & KS_BIN_START) low = b->start;
    if (b->flags & KS_BIN_END) high = b->end;
    double width = high > low ? pow(10, floor(log10((high - low) / bins))) : 1;
    if (!(width > 1e-300) || !isfinite(width)) width = 1;
    for (int i = 0; i < 3 && spans_needed(low, high, width, b->flags & KS_BIN_END) > bins; i++) width *= 10;
    b->width = width < b->width ? b->width : width;
}
