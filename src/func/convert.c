/* convert.c - texts to numbers and back, as `convert` does it.
 *
 *   auto, num   a number, with commas or not; a duration; an amount of memory with its letter
 *   ctime       epoch seconds to text          mktime  text to epoch seconds
 *   dur2sec     [D+]HH:MM:SS                   mstime  [MM:]SS.SSS
 *   memk        12k 12m 12g, in kilobytes      rmunit  the number in front      rmcomma  without commas
 *
 * One function per row of the table; each tells whether it could. */
#include "func/convert.h"

#include "func/arg.h"
#include "func/time.h"

#include <string.h>

typedef bool convert_fn(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out);

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* ---- numbers ---- */

static struct ks_str without_commas(struct ks_arena *a, struct ks_str s) {
    char *out = ks_arena_bytes(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != ',') out[n++] = s.p[i];
    return (struct ks_str){out, n};
}

static bool rmcomma(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    (void)format;
    *out = ks_value_text(without_commas(cx->arena, s));
    return true;
}

/* The longest beginning that is a number. */
static bool rmunit(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    (void)cx, (void)format;
    size_t i = s.n && (s.p[0] == '-' || s.p[0] == '+') ? 1 : 0, best = 0;
    double d;
    for (bool point = false; i < s.n && (is_digit(s.p[i]) || (s.p[i] == '.' && !point)); i++) {
        point = point || s.p[i] == '.';
        best = i + 1;
    }
    if (best && s.p[best - 1] == '.') best--;
    *out = ks_value_text(ks_text_cut(s, 0, best));
    return ks_value_parse_num(ks_text_cut(s, 0, best), &d);
}

static bool memk(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    (void)cx, (void)format;
    double d, times = 1;
    char unit = s.n ? s.p[s.n - 1] | 32 : 0;
    if (unit == 'm') times = 1024;
    if (unit == 'g') times = 1024.0 * 1024.0;
    if (unit == 'k' || unit == 'm' || unit == 'g') s.n--;
    if (!ks_value_parse_num(ks_text_trim(s), &d)) return false;
    *out = ks_value_num(d * times);
    return true;
}

/* ---- durations ---- */

static bool take_whole(struct ks_str *s, double *out) {
    size_t n = 0;
    double v = 0;
    while (n < s->n && is_digit(s->p[n])) v = v * 10 + (s->p[n++] - '0');
    *s = ks_text_cut(*s, n, s->n);
    *out = v;
    return n > 0 && n < 12;
}

static bool take_char(struct ks_str *s, char c) {
    if (!s->n || s->p[0] != c) return false;
    *s = ks_text_cut(*s, 1, s->n);
    return true;
}

static bool dur2sec(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    (void)cx, (void)format;
    double first, minutes, seconds, days = 0;
    if (!take_whole(&s, &first)) return false;
    if (take_char(&s, '+')) {
        days = first;
        if (!take_whole(&s, &first)) return false;
    }
    if (!take_char(&s, ':') || !take_whole(&s, &minutes) || !take_char(&s, ':') || !take_whole(&s, &seconds))
        return false;
    *out = ks_value_num(days * 86400 + first * 3600 + minutes * 60 + seconds);
    return !s.n;
}

static bool mstime(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    (void)cx, (void)format;
    double minutes = 0, seconds;
    const char *colon = s.n ? memchr(s.p, ':', s.n) : NULL;
    if (colon && (!take_whole(&s, &minutes) || !take_char(&s, ':'))) return false;
    if (!s.n || !(is_digit(s.p[0]) || s.p[0] == '.') || !ks_value_parse_num(s, &seconds)) return false;
    *out = ks_value_num(minutes * 60 + seconds);
    return true;
}

/* ---- times ---- */

static bool ctime_of(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    double t;
    struct ks_str text;
    if (!ks_value_parse_num(s, &t) || !ks_time_format(cx->arena, t, format, &text)) return false;
    *out = ks_value_text(text);
    return true;
}

static bool mktime_of(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    double t;
    if (!ks_time_parse(s, format, cx->now, &t)) return false;
    *out = ks_value_num(t);
    return true;
}

/* ---- the best of them ---- */

static bool best(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    double d;
    struct ks_str plain = without_commas(cx->arena, s);
    if (ks_value_parse_num(plain, &d)) {
        *out = plain.n == s.n ? ks_value_text(s) : ks_value_text(plain);
        return true;
    }
    return dur2sec(cx, format, s, out) || memk(cx, format, s, out);
}

static bool same(struct ks_func_cx *cx, struct ks_str format, struct ks_str s, struct ks_value *out) {
    (void)cx, (void)format;
    *out = ks_value_text(s);
    return true;
}

static const struct {
    const char *name;
    convert_fn *run;
} conversions[KS_CONVERT_COUNT] = {
    [KS_CONVERT_AUTO] = {"auto", best},          [KS_CONVERT_CTIME] = {"ctime", ctime_of},
    [KS_CONVERT_DUR2SEC] = {"dur2sec", dur2sec}, [KS_CONVERT_MEMK] = {"memk", memk},
    [KS_CONVERT_MKTIME] = {"mktime", mktime_of}, [KS_CONVERT_MSTIME] = {"mstime", mstime},
    [KS_CONVERT_NONE] = {"none", same},          [KS_CONVERT_NUM] = {"num", best},
    [KS_CONVERT_RMCOMMA] = {"rmcomma", rmcomma}, [KS_CONVERT_RMUNIT] = {"rmunit", rmunit},
};

enum ks_convert ks_convert_find(struct ks_str name) {
    unsigned i = 0;
    while (i < KS_CONVERT_COUNT && !ks_text_is_nocase(name, conversions[i].name)) i++;
    return (enum ks_convert)i;
}

struct ks_value ks_convert_value(struct ks_func_cx *cx, enum ks_convert how, struct ks_str format,
                                 const struct ks_value *v) {
    uint32_t count = ks_value_count(v), n = 0;
    struct ks_value *items = ks_arena_alloc(cx->arena, (count + 1) * sizeof *items);
    if (how >= KS_CONVERT_COUNT) return *v;
    for (uint32_t i = 0; i < count; i++) {
        struct ks_str s;
        struct ks_value made;
        if (!ks_arg_text(cx->arena, ks_value_at(v, i), &s)) continue;
        bool done = conversions[how].run(cx, format, s, &made);
        if (!done && how == KS_CONVERT_AUTO) return *v;
        if (!done && how == KS_CONVERT_NUM) continue;
        items[n++] = done ? made : *ks_value_at(v, i);
    }
    return ks_value_list(items, n);
}
