/* conv.c - eval functions between texts and numbers: tonumber, tostring (semantics 5.4, 11.14).
 *
 * tonumber reads the number text of 11.1 in base 10, and whole numbers with an optional sign in any other
 * base from 2 to 36 (`0x` may stand before base 16, as tostring writes it); anything else, outer blanks
 * included, is null. tostring's formats touch numbers only: text that reads as no number comes back as it is,
 * booleans are True and False. An unknown format is null. */
#include "func/arg.h"
#include "func/decimal.h"

#include <string.h>

static unsigned digit_of(char c) {
    if (c >= '0' && c <= '9') return (unsigned)(c - '0');
    if (c >= 'a' && c <= 'z') return (unsigned)(c - 'a') + 10;
    if (c >= 'A' && c <= 'Z') return (unsigned)(c - 'A') + 10;
    return 36;
}

static bool whole_in_base(struct ks_str s, unsigned base, double *d) {
    bool negative = s.n && s.p[0] == '-';
    if (negative || (s.n && s.p[0] == '+')) s = ks_text_cut(s, 1, s.n);
    if (base == 16 && s.n > 2 && s.p[0] == '0' && (s.p[1] | 0x20) == 'x') s = ks_text_cut(s, 2, s.n);
    double sum = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned digit = digit_of(s.p[i]);
        if (digit >= base) return false;
        sum = sum * base + digit;
    }
    *d = negative ? -sum : sum;
    return s.n > 0;
}

KS_FUNC(TONUMBER) {
    struct ks_str s;
    double d, base = 10;
    if (n > 1 && !ks_value_number(&args[1], &base)) return ks_value_null();
    if (!(base >= 2 && base <= 36) || base != floor(base)) return ks_value_null();
    if (base == 10) return ks_value_number(&args[0], &d) ? ks_value_num(d) : ks_value_null();
    if (!ks_arg_text(cx->arena, &args[0], &s) || !whole_in_base(s, (unsigned)base, &d))
        return ks_value_null();
    return ks_value_num(d);
}

static struct ks_value in_base(struct ks_arena *a, double d, const char *prefix, unsigned base) {
    double size = trunc(fabs(d));
    if (!(size < 18446744073709551616.0)) return ks_value_null();
    char text[72], *p = text + sizeof text;
    uint64_t rest = (uint64_t)size;
    do *--p = "0123456789ABCDEF"[rest % base];
    while (rest /= base);
    size_t n = strlen(prefix);
    p -= n;
    memcpy(p, prefix, n);
    if (d < 0 && size > 0) *--p = '-';
    return ks_value_string(ks_arena_str(a, (struct ks_str){p, (size_t)(text + sizeof text - p)}));
}

static struct ks_value hex(struct ks_arena *a, double d) {
    return in_base(a, d, "0x", 16);
}

static struct ks_value binary(struct ks_arena *a, double d) {
    return in_base(a, d, "", 2);
}

static struct ks_value commas(struct ks_arena *a, double d) {
    if (!isfinite(d)) return ks_value_null();
    struct ks_str s = ks_decimal_fixed(a, d, d == floor(d) ? 0 : 2);
    const char *point = memchr(s.p, '.', s.n);
    size_t sign = s.p[0] == '-', whole = point ? (size_t)(point - s.p) : s.n, out = 0;
    char *p = ks_arena_bytes(a, s.n + whole / 3);
    for (size_t i = 0; i < s.n; i++) {
        if (i > sign && i < whole && (whole - i) % 3 == 0) p[out++] = ',';
        p[out++] = s.p[i];
    }
    return ks_value_string((struct ks_str){p, out});
}

/* [D+]HH:MM:SS, with six decimals if there is a part of a second. */
static struct ks_value duration(struct ks_arena *a, double d) {
    if (!(fabs(d) < 1e15)) return ks_value_null();
    double whole = floor(fabs(d));
    uint64_t seconds = (uint64_t)whole, micros = (uint64_t)llround((fabs(d) - whole) * 1e6);
    seconds += micros / 1000000;
    micros %= 1000000;
    const char *sign = d < 0 && (seconds || micros) ? "-" : "";
    struct ks_str days = KS_STR(""), part = KS_STR("");
    if (seconds >= 86400) days = ks_arena_printf(a, "%llu+", (unsigned long long)(seconds / 86400));
    if (micros) part = ks_arena_printf(a, ".%06u", (unsigned)micros);
    unsigned s = (unsigned)(seconds % 86400);
    return ks_value_string(ks_arena_printf(a, "%s%.*s%02u:%02u:%02u%.*s", sign, KS_FMT(days), s / 3600,
                                           s / 60 % 60, s % 60, KS_FMT(part)));
}

static const struct {
    const char *name;
    struct ks_value (*write)(struct ks_arena *a, double d);
} formats[] = {{"hex", hex}, {"commas", commas}, {"duration", duration}, {"binary", binary}};

KS_FUNC(TOSTRING) {
    struct ks_str s, format;
    double d;
    if (args[0].kind == KS_BOOL) return ks_value_string(args[0].n ? KS_STR("True") : KS_STR("False"));
    if (!ks_arg_text(cx->arena, &args[0], &s)) return ks_value_null();
    if (n < 2) return ks_value_string(s);
    if (!ks_arg_text(cx->arena, &args[1], &format)) return ks_value_null();
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (!ks_text_is(format, formats[i].name)) continue;
        return ks_value_number(&args[0], &d) ? formats[i].write(cx->arena, d) : ks_value_string(s);
    }
    return ks_value_null();
}
