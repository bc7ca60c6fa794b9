/* value.c - making, reading, comparing and copying values; numbers to text and back.
 *
 * Two facts live here and nowhere else: which text counts as a number (semantics 11.1) and how a
 * computed number prints (11.2). Both are written so that no locale can change them. */
#include "lang/value.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ks_value ks_value_null(void) {
    return (struct ks_value){0};
}

struct ks_value ks_value_bool(bool b) {
    return (struct ks_value){.kind = KS_BOOL, .n = b};
}

struct ks_value ks_value_num(double d) {
    return (struct ks_value){.kind = KS_NUM, .num = d};
}

struct ks_value ks_value_text(struct ks_str s) {
    return (struct ks_value){.kind = KS_TEXT, .n = (uint32_t)s.n, .p = s.p};
}

struct ks_value ks_value_string(struct ks_str s) {
    return (struct ks_value){.kind = KS_TEXT, .flags = KS_VF_STRING, .n = (uint32_t)s.n, .p = s.p};
}

struct ks_value ks_value_list(const struct ks_value *items, uint32_t n) {
    if (n == 0) return ks_value_null();
    if (n == 1) return items[0];
    return (struct ks_value){.kind = KS_LIST, .n = n, .items = items};
}

uint32_t ks_value_count(const struct ks_value *v) {
    return v->kind == KS_NULL ? 0 : v->kind == KS_LIST ? v->n : 1;
}

const struct ks_value *ks_value_at(const struct ks_value *v, uint32_t i) {
    return v->kind == KS_LIST ? &v->items[i] : v;
}

struct ks_str ks_value_str(const struct ks_value *v, char tmp[KS_NUM_TEXT]) {
    switch (v->kind) {
    case KS_TEXT: return (struct ks_str){v->n ? v->p : "", v->n};
    case KS_NUM: return (struct ks_str){tmp, ks_value_print_num(v->num, tmp)};
    case KS_BOOL: return v->n ? KS_STR("True") : KS_STR("False");
    default: return KS_STR("");
    }
}

static size_t digits(const char *p, size_t n) {
    size_t i = 0;
    while (i < n && p[i] >= '0' && p[i] <= '9') i++;
    return i;
}

/* Length of an exponent at p, 0 when there is none. */
static size_t exponent(const char *p, size_t n) {
    if (n < 2 || (p[0] != 'e' && p[0] != 'E')) return 0;
    size_t sign = p[1] == '+' || p[1] == '-';
    size_t d = digits(p + 1 + sign, n - 1 - sign);
    return d ? 1 + sign + d : 0;
}

/* Whole numbers of up to 15 digits are exact in a double; they are nearly all numbers of a log. */
static bool small_whole(struct ks_str s, double *d) {
    if (s.n == 0 || s.n > 15 || digits(s.p, s.n) != s.n) return false;
    int64_t v = 0;
    for (size_t i = 0; i < s.n; i++) v = v * 10 + (s.p[i] - '0');
    *d = (double)v;
    return true;
}

bool ks_value_parse_num(struct ks_str s, double *d) {
    if (small_whole(s, d)) return true;
    size_t i = s.n && (s.p[0] == '+' || s.p[0] == '-');
    size_t whole = digits(s.p + i, s.n - i), fraction = 0;
    i += whole;
    if (i < s.n && s.p[i] == '.') {
        fraction = digits(s.p + i + 1, s.n - i - 1);
        i += 1 + fraction;
    }
    if (whole + fraction == 0) return false;
    i += exponent(s.p + i, s.n - i);
    if (i != s.n) return false;
    char stack[64], *text = s.n < sizeof stack ? stack : malloc(s.n + 1);
    if (!text) return false;
    memcpy(text, s.p, s.n);
    text[s.n] = '\0';
    *d = strtod(text, NULL);
    if (text != stack) free(text);
    return true;
}

bool ks_value_number(const struct ks_value *v, double *d) {
    if (v->kind == KS_NUM) return *d = v->num, true;
    return v->kind == KS_TEXT && v->n && ks_value_parse_num((struct ks_str){v->p, v->n}, d);
}

/* Zeros at the end of the digits in front of the exponent say nothing. */
static void strip_zeros(char *s) {
    char *e = strchr(s, 'e'), *end = e;
    if (!e || !memchr(s, '.', (size_t)(e - s))) return;
    while (end[-1] == '0') end--;
    if (end[-1] == '.') end--;
    memmove(end, e, strlen(e) + 1);
}

/* The fewest significant digits that read back as d, as d.ddde[+-]x. A decimal of up to 15 digits survives
 * the way to a double and back, so 15 digits without their zeros are the fewest if they read back as d; only
 * below the least normal double there are fewer. */
static void shortest(double d, char out[KS_NUM_TEXT]) {
    for (int digits_after = fabs(d) < DBL_MIN ? 0 : 14; digits_after <= 16; digits_after++) {
        snprintf(out, KS_NUM_TEXT, "%.*e", digits_after, d);
        if (strtod(out, NULL) == d) break;
    }
    strip_zeros(out);
}

/* Above 2^53 the shortest digits end before the point does: 9.99e+16 is 99900000000000000. */
static size_t whole_with_zeros(const char *e, int exp10, char out[KS_NUM_TEXT]) {
    size_t n = 0;
    int places = exp10 + 1;
    for (; *e != 'e'; e++) {
        if (*e == '.') continue;
        out[n++] = *e;
        places -= *e != '-';
    }
    while (places-- > 0) out[n++] = '0';
    out[n] = '\0';
    return n;
}

/* The digits of n in front of `end`; returns where they begin. */
static char *digits_of(uint64_t n, char *end) {
    do *--end = (char)('0' + n % 10);
    while (n /= 10);
    return end;
}

/* Whole numbers and those of up to six decimals, as counts and times are; 0 for others. Below 2^33 doubles
 * lie so close that a number of millionths which reads back as d has the fewest digits of all that do.
 * Printing by the library and reading back takes 20 times as long. */
static size_t print_millionths(double d, char out[KS_NUM_TEXT]) {
    const double size = fabs(d), most = size == floor(size) ? 9007199254740992.0 : 8589934592.0;
    if (!(size >= 1e-4 && size < most)) return 0;
    uint64_t scale = size == floor(size) ? 1 : 1000000, n = (uint64_t)(size * (double)scale + 0.5);
    if ((double)n / (double)scale != size) return 0;
    char text[KS_NUM_TEXT], *end = text + sizeof text, *p = end;
    if (scale > 1) {
        /* The digit in front keeps the zeros, and gives way to the point. */
        p = digits_of(n % scale + scale, end);
        *p = '.';
        while (end[-1] == '0') end--;
    }
    p = digits_of(n / scale, p);
    if (d < 0) *--p = '-';
    size_t length = (size_t)(end - p);
    memcpy(out, p, length);
    out[length] = '\0';
    return length;
}

size_t ks_value_print_num(double d, char out[KS_NUM_TEXT]) {
    if (isnan(d)) return (size_t)snprintf(out, KS_NUM_TEXT, "nan");
    if (isinf(d)) return (size_t)snprintf(out, KS_NUM_TEXT, d < 0 ? "-inf" : "inf");
    if (d == 0) return (size_t)snprintf(out, KS_NUM_TEXT, "0");
    double size = fabs(d);
    size_t n = print_millionths(d, out);
    if (n) return n;
    char e[KS_NUM_TEXT];
    shortest(d, e);
    if (size < 1e-4 || size >= 1e17) return strlen(strcpy(out, e));
    int exp10 = atoi(strchr(e, 'e') + 1);
    int significant = (int)(strchr(e, 'e') - e) - (e[0] == '-') - (strchr(e, '.') != NULL);
    if (significant <= exp10) return whole_with_zeros(e, exp10, out);
    return (size_t)snprintf(out, KS_NUM_TEXT, "%.*f", significant - 1 - exp10, d);
}

bool ks_value_same(const struct ks_value *a, const struct ks_value *b) {
    uint32_t n = ks_value_count(a);
    if (n != ks_value_count(b)) return false;
    char ta[KS_NUM_TEXT], tb[KS_NUM_TEXT];
    for (uint32_t i = 0; i < n; i++)
        if (!ks_text_equal(ks_value_str(ks_value_at(a, i), ta), ks_value_str(ks_value_at(b, i), tb)))
            return false;
    return true;
}

struct ks_value ks_value_copy(struct ks_arena *a, const struct ks_value *v) {
    struct ks_value out = *v;
    if (v->kind == KS_TEXT) {
        char *p = ks_arena_bytes(a, v->n);
        if (v->n) memcpy(p, v->p, v->n);
        out.p = p;
    } else if (v->kind == KS_LIST) {
        struct ks_value *items = ks_arena_alloc(a, v->n * sizeof *items);
        for (uint32_t i = 0; i < v->n; i++) items[i] = ks_value_copy(a, &v->items[i]);
        out.items = items;
    }
    return out;
}
