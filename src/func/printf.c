/* printf.c - the eval function printf (semantics 5.4).
 *
 *     %[flags][width][.precision]conversion     flags - 0 + space # '     width, precision: digits or *
 *
 * d i u o x X p c s z f F e E g G a A %. `p` is `X`, `z` is `s`, `'` groups digits by commas. No lengths, no
 * `%n$`. Whole numbers are written here, since C has no commas without a locale; fractions by snprintf.
 * Widths count code points. Null comes out for a broken format, for too few values, for a value of the
 * wrong type, and for a width or precision beyond KS_MAX_PRINTF. Values left over are ignored, as in C. */
#include "func/printf.h"

#include "base/buf.h"
#include "func/arg.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct spec {
    bool minus, zero, plus, space, alternate, commas;
    bool width_given, precision_given; /* by `*` */
    int64_t width, precision;          /* precision -1: none */
    char conversion;                   /* 0: none */
};

/* ---- reading a format ---- */

static bool flag(struct spec *s, char c) {
    switch (c) {
    case '-': return s->minus = true;
    case '0': return s->zero = true;
    case '+': return s->plus = true;
    case ' ': return s->space = true;
    case '#': return s->alternate = true;
    case '\'': return s->commas = true;
    default: return false;
    }
}

static size_t amount(struct ks_str f, size_t i, int64_t *out, bool *given) {
    *out = 0;
    if (i < f.n && f.p[i] == '*') return *given = true, i + 1;
    for (; i < f.n && f.p[i] >= '0' && f.p[i] <= '9'; i++)
        if (*out <= KS_MAX_PRINTF) *out = *out * 10 + (f.p[i] - '0');
    return i;
}

/* The specification behind the `%` at i - 1. Returns the byte behind it. */
static size_t read_spec(struct ks_str f, size_t i, struct spec *s) {
    *s = (struct spec){.precision = -1};
    while (i < f.n && flag(s, f.p[i])) i++;
    i = amount(f, i, &s->width, &s->width_given);
    if (i < f.n && f.p[i] == '.') i = amount(f, i + 1, &s->precision, &s->precision_given);
    if (i < f.n && f.p[i] && strchr("diuoxXpcszfFeEgGaA%", f.p[i])) s->conversion = f.p[i];
    return i + 1;
}

bool ks_printf_check(struct ks_str format, unsigned *values, size_t *bad) {
    *values = 0;
    for (size_t i = 0; i < format.n; i++) {
        struct spec s;
        if (format.p[i] != '%') continue;
        *bad = i;
        i = read_spec(format, i + 1, &s) - 1;
        if (!s.conversion) return false;
        *values += (unsigned)s.width_given + (unsigned)s.precision_given + (s.conversion != '%');
    }
    return true;
}

/* ---- writing ---- */

static void fill(struct ks_buf *b, char c, int64_t n) {
    while (n-- > 0) ks_buf_byte(b, c);
}

/* sign or prefix, zeros, text, in the width. Zeros go between prefix and text. */
static void put(struct ks_buf *b, const struct spec *s, const char *prefix, struct ks_str text, bool zeros) {
    int64_t pad = s->width - (int64_t)strlen(prefix) - (int64_t)ks_text_points(text);
    if (!s->minus && !zeros) fill(b, ' ', pad);
    ks_buf_text(b, prefix);
    if (!s->minus && zeros) fill(b, '0', pad);
    ks_buf_str(b, text);
    if (s->minus) fill(b, ' ', pad);
}

static const char *sign(const struct spec *s, bool negative) {
    return negative ? "-" : s->plus ? "+" : s->space ? " " : "";
}

/* Commas between the digits in front of the point. */
static struct ks_str grouped(struct ks_arena *a, struct ks_str digits) {
    size_t whole = 0, out = 0;
    while (whole < digits.n && digits.p[whole] >= '0' && digits.p[whole] <= '9') whole++;
    char *p = ks_arena_bytes(a, digits.n + whole / 3);
    for (size_t i = 0; i < digits.n; i++) {
        if (i && i < whole && (whole - i) % 3 == 0) p[out++] = ',';
        p[out++] = digits.p[i];
    }
    return (struct ks_str){p, out};
}

/* Digits of `u`, at least `precision` of them; none for 0 at precision 0. */
static struct ks_str digits_of(struct ks_arena *a, uint64_t u, unsigned base, bool upper, int64_t precision) {
    size_t room = 64 + (size_t)(precision > 0 ? precision : 0);
    char *end = ks_arena_bytes(a, room) + room, *p = end;
    for (; u; u /= base) *--p = (upper ? "0123456789ABCDEF" : "0123456789abcdef")[u % base];
    while (end - p < (precision < 0 ? 1 : precision)) *--p = '0';
    return (struct ks_str){p, (size_t)(end - p)};
}

static bool put_whole(struct ks_buf *b, struct ks_arena *a, const struct spec *s, const struct ks_value *v) {
    double d;
    if (!ks_value_number(v, &d) || !(fabs(d) < 18446744073709551616.0)) return false;
    d = trunc(d);
    bool is_signed = s->conversion == 'd' || s->conversion == 'i',
         upper = s->conversion == 'X' || s->conversion == 'p';
    unsigned base = s->conversion == 'o' ? 8 : is_signed || s->conversion == 'u' ? 10 : 16;
    if (!is_signed && d < -9223372036854775808.0) return false;
    uint64_t size = d < 0 ? (uint64_t)-d : (uint64_t)d;
    uint64_t u = d < 0 && !is_signed ? 0 - size : size; /* two's complement, as in C */
    struct ks_str text = digits_of(a, u, base, upper, s->precision);
    const char *prefix = is_signed ? sign(s, d < 0) : "";
    if (s->alternate && base == 16 && u) prefix = upper ? "0X" : "0x";
    if (s->alternate && base == 8 && (!text.n || text.p[0] != '0')) prefix = "0";
    if (s->commas && base == 10) text = grouped(a, text);
    put(b, s, prefix, text, s->zero && s->precision < 0);
    return true;
}

static bool put_fraction(struct ks_buf *b, struct ks_arena *a, const struct spec *s,
                         const struct ks_value *v) {
    double d;
    char format[8], prefix[4];
    if (!ks_value_number(v, &d)) return false;
    snprintf(format, sizeof format, "%%%s.*%c", s->alternate ? "#" : "", s->conversion);
    int precision = (int)s->precision, n = snprintf(NULL, 0, format, precision, fabs(d));
    char *p = ks_arena_bytes(a, (size_t)n + 1);
    snprintf(p, (size_t)n + 1, format, precision, fabs(d));
    struct ks_str text = {p, (size_t)n};
    bool hex = (s->conversion | 0x20) == 'a' && isfinite(d);
    snprintf(prefix, sizeof prefix, "%s%.2s", sign(s, signbit(d) && !isnan(d)), hex ? p : "");
    if (hex) text = ks_text_cut(text, 2, text.n);
    if (s->commas && isfinite(d)) text = grouped(a, text);
    put(b, s, prefix, text, s->zero && isfinite(d));
    return true;
}

/* A number is a code point, a text gives its first. */
static bool put_character(struct ks_buf *b, struct ks_arena *a, const struct spec *s,
                          const struct ks_value *v) {
    char bytes[4];
    double d;
    struct ks_str text;
    uint32_t cp;
    if (!(v->flags & KS_VF_STRING) && ks_value_number(v, &d)) {
        if (!(d >= 0 && d < 0x110000)) return false;
        text = (struct ks_str){bytes, ks_text_encode((uint32_t)d, bytes)};
    } else {
        if (!ks_arg_text(a, v, &text)) return false;
        if (text.n) text.n = ks_text_decode(text.p, text.n, &cp);
    }
    put(b, s, "", text, false);
    return true;
}

static bool put_string(struct ks_buf *b, struct ks_arena *a, const struct spec *s, const struct ks_value *v) {
    struct ks_str text;
    if (!ks_arg_text(a, v, &text)) return false;
    size_t end = 0;
    uint32_t cp;
    for (int64_t i = 0; s->precision >= 0 && i < s->precision && end < text.n; i++)
        end += ks_text_decode(text.p + end, text.n - end, &cp);
    if (s->precision >= 0) text.n = end;
    put(b, s, "", text, false);
    return true;
}

/* ---- the function ---- */

struct values {
    const struct ks_value *at;
    unsigned n;
};

static const struct ks_value *next(struct values *v) {
    if (!v->n) return NULL;
    v->n--;
    return v->at++;
}

/* `*`: a negative width is a minus flag, a negative precision is none. */
static bool take_amounts(struct spec *s, struct values *v) {
    const struct ks_value *given;
    if (s->width_given && (!(given = next(v)) || !ks_arg_whole(given, &s->width))) return false;
    if (s->precision_given && (!(given = next(v)) || !ks_arg_whole(given, &s->precision))) return false;
    if (s->width < 0) s->minus = true;
    s->width = s->width < 0 ? -s->width : s->width;
    if (s->precision < 0) s->precision = -1;
    return s->width <= KS_MAX_PRINTF && s->precision <= KS_MAX_PRINTF;
}

static bool convert(struct ks_buf *b, struct ks_arena *a, struct spec *s, struct values *v) {
    if (!s->conversion || !take_amounts(s, v)) return false;
    if (s->conversion == '%') return ks_buf_byte(b, '%'), true;
    const struct ks_value *given = next(v);
    if (!given) return false;
    switch (s->conversion) {
    case 'c': return put_character(b, a, s, given);
    case 's':
    case 'z': return put_string(b, a, s, given);
    default: break;
    }
    return strchr("diuoxXp", s->conversion) ? put_whole(b, a, s, given) : put_fraction(b, a, s, given);
}

static bool format_all(struct ks_buf *b, struct ks_arena *a, struct ks_str f, struct values *v) {
    for (size_t i = 0; i < f.n;) {
        const char *percent = memchr(f.p + i, '%', f.n - i);
        size_t end = percent ? (size_t)(percent - f.p) : f.n;
        struct spec s;
        ks_buf_add(b, f.p + i, end - i);
        if (!percent) break;
        i = read_spec(f, end + 1, &s);
        if (!convert(b, a, &s, v)) return false;
    }
    return b->n <= UINT32_MAX;
}

KS_FUNC(PRINTF) {
    struct ks_str f;
    struct values v = {args + 1, n - 1};
    struct ks_buf b;
    if (!ks_arg_text(cx->arena, &args[0], &f)) return ks_value_null();
    ks_buf_init(&b);
    bool good = format_all(&b, cx->arena, f, &v);
    struct ks_value out = good ? ks_value_string(ks_arena_str(cx->arena, ks_buf_view(&b))) : ks_value_null();
    ks_buf_fini(&b);
    return out;
}
