/* decimal.c - rounding on decimal digits.
 *
 * Splunk documents round(2.555,2) as 2.56, but the double nearest to 2.555 lies below it, and scaling by 100
 * rounds down. People mean the digits they see. So a number is printed in its shortest form, those digits are
 * rounded half away from zero, and the result is read back:
 *
 *     digits[0] digits[1] ... digits[n-1], the decimal point stands after `point` of them
 *     2.555 -> "2555", point 1        0.00042 -> "42", point -3        1e20 -> "1", point 21 */
#include "func/decimal.h"
#include "lang/value.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct decimal {
    bool negative;
    int n, point;
    char digits[KS_NUM_TEXT];
};

/* Reads what ks_value_print_num writes: -ddd.ddd, or -d.ddde-dd. */
static void take(struct decimal *d, double x) {
    char text[KS_NUM_TEXT];
    size_t len = ks_value_print_num(x, text);
    size_t i = text[0] == '-';
    *d = (struct decimal){.negative = i};
    bool whole = true;
    for (; i < len && text[i] != 'e'; i++) {
        if (text[i] == '.') {
            whole = false;
            continue;
        }
        if (whole && (d->n || text[i] != '0')) d->point++;
        if (!whole && !d->n && text[i] == '0') d->point--;
        if (d->n || text[i] != '0') d->digits[d->n++] = text[i];
    }
    if (i < len) {
        bool down = text[i + 1] == '-';
        int exponent = 0;
        for (i += 2; i < len; i++) exponent = exponent * 10 + (text[i] - '0');
        d->point += down ? -exponent : exponent;
    }
}

static void round_at(struct decimal *d, int64_t places) {
    int64_t keep = d->point + places;
    if (keep >= d->n) return;
    bool up = keep >= 0 && d->digits[keep] >= '5';
    d->n = keep > 0 ? (int)keep : 0;
    if (!up) return;
    while (d->n && d->digits[d->n - 1] == '9') d->n--;
    if (d->n) {
        d->digits[d->n - 1]++;
        return;
    }
    /* All nines, or nothing was kept: a one before the first digit. */
    d->digits[0] = '1';
    d->n = 1;
    d->point++;
}

double ks_decimal_round(double x, int64_t places) {
    if (!isfinite(x) || places > 400) return x;
    struct decimal d;
    take(&d, x);
    round_at(&d, places < -400 ? -400 : places);
    if (!d.n) return 0;
    char text[KS_NUM_TEXT + 16];
    size_t n = 0;
    if (d.negative) text[n++] = '-';
    memcpy(text + n, d.digits, (size_t)d.n);
    n += (size_t)d.n;
    int exponent = d.point - d.n;
    text[n++] = 'e';
    text[n++] = exponent < 0 ? '-' : '+';
    exponent = abs(exponent);
    for (int unit = 100; unit; unit /= 10) text[n++] = (char)('0' + exponent / unit % 10);
    double result = x;
    ks_value_parse_num((struct ks_str){text, n}, &result);
    return result;
}

struct ks_str ks_decimal_fixed(struct ks_arena *a, double x, unsigned places) {
    struct decimal d;
    take(&d, x);
    round_at(&d, places);
    int whole = d.point > 0 ? d.point : 1;
    char *out = ks_arena_bytes(a, (size_t)whole + places + 3);
    size_t n = 0;
    if (d.negative && d.n) out[n++] = '-';
    for (int i = d.point - whole; i < d.point + (int)places; i++) {
        if (i == d.point) out[n++] = '.';
        out[n++] = i >= 0 && i < d.n ? d.digits[i] : '0';
    }
    return (struct ks_str){out, n};
}
