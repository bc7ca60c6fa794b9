/* strftime.c - a time written by a format (semantics 5.4).
 *
 * Own code because the C library's follows the process's locale and knows no part of a second. The variables:
 *
 *   %Y %y %C %m %d %e %j %H %k %I %l %M %S %s %u %w %U %W %V %G %g   numbers
 *   %b %h %B %a %A %p %Z %z %:z %::z                                names and zones
 *   %N %Q %f, %3N %6Q ... (one digit before N or Q)                  part of a second: 9, 3, 6 digits or as
 * told %T %F %D %R %r %x %X %c %+                                       compositions; %% %n %t
 *
 * Names are English. A variable that is none of these stays as it is written. Times count to the microsecond:
 * a double of today holds no more. */
#include "func/civil.h"
#include "func/time.h"

#include <string.h>

struct writer {
    struct ks_arena *arena;
    char *p;
    size_t n, cap;
    struct tm tm;
    int64_t seconds, micros;
};

static void put(struct writer *w, const char *p, size_t n) {
    if (w->cap - w->n < n) {
        size_t cap = (w->cap + n) * 2 + 32;
        char *grown = ks_arena_bytes(w->arena, cap);
        if (w->n) memcpy(grown, w->p, w->n);
        w->p = grown;
        w->cap = cap;
    }
    if (n) memcpy(w->p + w->n, p, n);
    w->n += n;
}

static void put_text(struct writer *w, const char *text) {
    put(w, text, strlen(text));
}

static void put_number(struct writer *w, int64_t value, int width, char pad) {
    char text[32], *p = text + sizeof text;
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do *--p = (char)('0' + rest % 10);
    while (rest /= 10);
    while (text + sizeof text - p < width) *--p = pad;
    if (value < 0) *--p = '-';
    put(w, p, (size_t)(text + sizeof text - p));
}

/* ISO 8601 weeks begin on Monday; week 1 holds the year's first Thursday. */
static int iso_week(const struct tm *tm, int64_t *year) {
    int thursday = tm->tm_yday + 3 - (tm->tm_wday + 6) % 7;
    *year = tm->tm_year + 1900LL;
    if (thursday < 0) {
        --*year;
        thursday += 337 + ks_civil_month_days(*year, 2);
    } else if (thursday >= 337 + ks_civil_month_days(*year, 2)) {
        ++*year;
        return 1;
    }
    return thursday / 7 + 1;
}

/* Numbers of the calendar and the clock: the value, or false when `variable` is none of them. */
static bool number_of(const struct writer *w, char variable, int64_t *value) {
    const struct tm *tm = &w->tm;
    int64_t year = tm->tm_year + 1900LL, iso_year = 0;
    int week = strchr("VGg", variable) ? iso_week(tm, &iso_year) : 0;
    switch (variable) {
    case 'Y': return *value = year, true;
    case 'y': return *value = (year % 100 + 100) % 100, true;
    case 'C': return *value = (year - ((year % 100 + 100) % 100)) / 100, true;
    case 'm': return *value = tm->tm_mon + 1, true;
    case 'd':
    case 'e': return *value = tm->tm_mday, true;
    case 'j': return *value = tm->tm_yday + 1, true;
    case 'H':
    case 'k': return *value = tm->tm_hour, true;
    case 'I':
    case 'l': return *value = (tm->tm_hour + 11) % 12 + 1, true;
    case 'M': return *value = tm->tm_min, true;
    case 'S': return *value = tm->tm_sec, true;
    case 's': return *value = w->seconds, true;
    case 'u': return *value = (tm->tm_wday + 6) % 7 + 1, true;
    case 'w': return *value = tm->tm_wday, true;
    case 'U': return *value = (tm->tm_yday + 7 - tm->tm_wday) / 7, true;
    case 'W': return *value = (tm->tm_yday + 7 - (tm->tm_wday + 6) % 7) / 7, true;
    case 'V': return *value = week, true;
    case 'G': return *value = iso_year, true;
    case 'g': return *value = (iso_year % 100 + 100) % 100, true;
    default: return false;
    }
}

static bool put_calendar(struct writer *w, char variable) {
    int64_t value;
    if (!number_of(w, variable, &value)) return false;
    int width = strchr("suw", variable) ? 1 : strchr("YG", variable) ? 4 : variable == 'j' ? 3 : 2;
    put_number(w, value, width, strchr("ekl", variable) ? ' ' : '0');
    return true;
}

static bool put_name(struct writer *w, char variable) {
    switch (variable) {
    case 'b':
    case 'h': put(w, ks_civil_months[w->tm.tm_mon], 3); return true;
    case 'B': put_text(w, ks_civil_months[w->tm.tm_mon]); return true;
    case 'a': put(w, ks_civil_weekdays[w->tm.tm_wday], 3); return true;
    case 'A': put_text(w, ks_civil_weekdays[w->tm.tm_wday]); return true;
    case 'p': put_text(w, w->tm.tm_hour < 12 ? "AM" : "PM"); return true;
    case 'Z': put_text(w, w->tm.tm_zone); return true;
    case '%': put_text(w, "%"); return true;
    case 'n': put_text(w, "\n"); return true;
    case 't': put_text(w, "\t"); return true;
    default: return false;
    }
}

/* +hhmm; one colon: +hh:mm; two: +hh:mm:ss. */
static void put_zone(struct writer *w, size_t colons) {
    long off = w->tm.tm_gmtoff < 0 ? -w->tm.tm_gmtoff : w->tm.tm_gmtoff;
    put_text(w, w->tm.tm_gmtoff < 0 ? "-" : "+");
    put_number(w, off / 3600, 2, '0');
    if (colons) put_text(w, ":");
    put_number(w, off / 60 % 60, 2, '0');
    if (colons < 2) return;
    put_text(w, ":");
    put_number(w, off % 60, 2, '0');
}

static void put_fraction(struct writer *w, unsigned digits) {
    int64_t unit = 100000;
    for (; digits; digits--, unit /= 10) put_number(w, unit ? w->micros / unit % 10 : 0, 1, '0');
}

/* Variables of more than one letter, and the parts of a second. How many bytes after `%` were used, or 0. */
static size_t put_long(struct writer *w, struct ks_str f) {
    size_t colons = 0;
    while (colons < f.n && colons < 2 && f.p[colons] == ':') colons++;
    if (colons < f.n && f.p[colons] == 'z') {
        put_zone(w, colons);
        return colons + 1;
    }
    bool told = f.p[0] >= '1' && f.p[0] <= '9' && f.n > 1;
    char variable = f.p[told];
    if (variable != 'N' && variable != 'Q' && (told || variable != 'f')) return 0;
    unsigned usual = variable == 'N' ? 9 : variable == 'Q' ? 3 : 6;
    put_fraction(w, told ? (unsigned)(f.p[0] - '0') : usual);
    return 1 + (size_t)told;
}

/* One level deep: compositions consist of plain variables. */
static void write_all(struct writer *w, struct ks_str format) {
    for (size_t i = 0; i < format.n; i++) {
        if (format.p[i] != '%' || i + 1 == format.n) {
            put(w, format.p + i, 1);
            continue;
        }
        char variable = format.p[i + 1];
        struct ks_str parts = ks_civil_composite(variable);
        size_t used = parts.n ? 1 : put_long(w, ks_text_cut(format, i + 1, format.n));
        if (parts.n) write_all(w, parts);
        if (!used) used = put_calendar(w, variable) || put_name(w, variable);
        if (!used) put(w, "%", 1);
        i += used;
    }
}

bool ks_time_format(struct ks_arena *a, double t, struct ks_str format, struct ks_str *out) {
    struct writer w = {.arena = a};
    if (!ks_civil_split(t, &w.seconds, &w.micros) || !ks_civil_local(w.seconds, &w.tm)) return false;
    write_all(&w, format);
    *out = (struct ks_str){w.p ? w.p : "", w.n};
    return true;
}
