/* func_test.c - the eval functions, called directly: what each does with null, a list, the wrong type and at
 * its edges; operators; time modifiers and clock changes; regular expressions at their limits; random bytes.
 *
 * Values are written in a small notation: ~ null, t/f booleans, #1.5 a computed number, "text (no closing
 * quote) a quoted literal or string result, anything else field text; a list is its values joined by |.
 * Results are compared in the same notation, so the string mark is part of what is tested. */
#include "base/buf.h"
#include "func/func.h"
#include "func/jsonpath.h"
#include "func/regex.h"
#include "func/time.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct ks_arena arena;
static struct ks_func_cx cx;
static int tests, failures;

static void ok(bool good, const char *what, const char *got, const char *want) {
    tests++;
    failures += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", tests, what);
    if (!good) printf("#   got %s\n#  want %s\n", got, want);
}

static struct ks_value one(struct ks_str s) {
    if (ks_text_is(s, "~")) return ks_value_null();
    if (ks_text_is(s, "t") || ks_text_is(s, "f")) return ks_value_bool(s.p[0] == 't');
    if (s.n && s.p[0] == '#') return ks_value_num(strtod(s.p + 1, NULL));
    if (s.n && s.p[0] == '"') return ks_value_string((struct ks_str){s.p + 1, s.n - 1});
    return ks_value_text(s);
}

static struct ks_value value(const char *text) {
    struct ks_value items[64];
    unsigned n = 0;
    for (;;) {
        const char *bar = strchr(text, '|');
        struct ks_str part = {text, bar ? (size_t)(bar - text) : strlen(text)};
        items[n++] = one(ks_arena_str(&arena, part));
        if (!bar) break;
        text = bar + 1;
    }
    if (n == 1) return items[0];
    struct ks_value all = ks_value_list(items, n);
    return ks_value_copy(&arena, &all);
}

static void show_one(struct ks_buf *b, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    if (v->kind == KS_NULL) ks_buf_text(b, "~");
    if (v->kind == KS_BOOL) ks_buf_text(b, v->n ? "t" : "f");
    if (v->kind == KS_NUM) ks_buf_byte(b, '#');
    if (v->flags & KS_VF_STRING) ks_buf_byte(b, '"');
    if (v->kind == KS_NUM || v->kind == KS_TEXT) ks_buf_str(b, ks_value_str(v, tmp));
}

static char *show(const struct ks_value *v) {
    struct ks_buf b;
    ks_buf_init(&b);
    if (v->kind != KS_LIST) show_one(&b, v);
    for (uint32_t i = 0; v->kind == KS_LIST && i < v->n; i++) {
        if (i) ks_buf_byte(&b, '|');
        show_one(&b, &v->items[i]);
    }
    char *text = ks_arena_bytes(&arena, b.n + 1);
    memcpy(text, b.n ? b.p : "", b.n);
    text[b.n] = '\0';
    ks_buf_fini(&b);
    return text;
}

struct call {
    enum ks_func f;
    const char *want, *args[5];
};

static const struct call calls[] = {
#define F(id, want, ...)      \
    {                         \
        KS_FUNC_##id, want, { \
            __VA_ARGS__       \
        }                     \
    }
    F(IF, "a", "t", "a", "b"),
    F(IF, "b", "f", "a", "b"),
    F(IF, "b", "~", "a", "b"),
    F(IF, "b", "true", "a", "b"),
    F(IF, "~", "t", "~", "b"),
    F(IF, "1|2", "t", "1|2", "b"),
    F(CASE, "b", "f", "a", "t", "b"),
    F(CASE, "~", "f", "a", "~", "b"),
    F(CASE, "~", "t", "~", "t", "b"),
    F(COALESCE, "", "~", "", "x"),
    F(COALESCE, "~", "~", "~"),
    F(COALESCE, "a|b", "~", "a|b"),
    F(NULL, "~", NULL),
    F(TRUE, "t", NULL),
    F(FALSE, "f", NULL),
    F(NULLIF, "~", "1", "1.0"),
    F(NULLIF, "a", "a", "A"),
    F(NULLIF, "a", "a", "~"),
    F(NULLIF, "~", "~", "a"),
    F(NULLIF, "~", "a|b", "b"),
    F(ISNULL, "t", "~"),
    F(ISNULL, "f", ""),
    F(ISNULL, "f", "a|b"),
    F(ISNULL, "f", "f"),
    F(ISNOTNULL, "f", "~"),
    F(ISNOTNULL, "t", ""),
    F(ISNOTNULL, "t", "#0"),
    F(ISNUM, "t", "5"),
    F(ISNUM, "t", "5.5"),
    F(ISNUM, "f", "\"5"),
    F(ISNUM, "t", "#5"),
    F(ISNUM, "f", "5x"),
    F(ISNUM, "f", "~"),
    F(ISNUM, "f", "t"),
    F(ISNUM, "f", "1|2"),
    F(ISNUM, "t", "NaN"),
    F(ISNUM, "f", "nan"),
    F(ISNUM, "f", ""),
    F(ISNUM, "f", " 5"),
    F(ISNUM, "f", "0x5"),
    F(ISNUM, "f", "inf"),
    F(ISNUM, "t", ".5"),
    F(ISNUM, "t", "5."),
    F(ISNUM, "t", "-1e3"),
    F(ISNUM, "f", "1e"),
    F(ISNUM, "f", "."),
    F(ISNUM, "f", "+"),
    F(ISINT, "t", "5"),
    F(ISINT, "f", "5.5"),
    F(ISINT, "f", "\"5"),
    F(ISINT, "f", "NaN"),
    F(ISINT, "f", "~"),
    F(ISINT, "f", "#inf"),
    F(ISINT, "t", "#-3"),
    F(ISINT, "f", "x"),
    F(ISINT, "f", "1|2"),
    F(ISSTR, "f", "5"),
    F(ISSTR, "t", "\"5"),
    F(ISSTR, "t", "NaN"),
    F(ISSTR, "t", "abc"),
    F(ISSTR, "t", ""),
    F(ISSTR, "f", "~"),
    F(ISSTR, "f", "t"),
    F(ISSTR, "f", "#5"),
    F(TYPEOF, "\"Number", "5"),
    F(TYPEOF, "\"String", "\"5"),
    F(TYPEOF, "\"String", "x"),
    F(TYPEOF, "\"Boolean", "t"),
    F(TYPEOF, "\"Invalid", "~"),
    F(TYPEOF, "\"Number", "#5"),
    F(TYPEOF, "\"String", "a|b"),
    F(MATCH, "t", "x err42 y", "err\\d+"),
    F(MATCH, "f", "err", "err\\d+"),
    F(MATCH, "t", "a|for", "^for$"),
    F(MATCH, "~", "~", "a"),
    F(MATCH, "~", "a", "~"),
    F(MATCH, "~", "a", "("),
    F(MATCH, "~", "t", "a"),
    F(MATCH, "t", "#403", "^40"),
    F(MATCH, "f", "ABC", "abc"),
    F(MATCH, "t", "ABC", "(?i)abc"),
    F(MATCH, "t", "", "^$"),
    F(MATCH, "t", "\xc3\xa9", "^.$"),
    F(MATCH, "f", "\xff", "^.$"),
    F(MATCH, "t",
      "\xff"
      "ab",
      "ab"),
    F(MATCH, "~", "a", "\\C"),
    F(MATCH, "~", "a", "\xff"),
    F(LIKE, "t", "axxbc", "a%b_"),
    F(LIKE, "f", "ab", "a%b_"),
    F(LIKE, "f", "ABC", "abc"),
    F(LIKE, "t", "x|ab", "a_"),
    F(LIKE, "~", "~", "a"),
    F(LIKE, "~", "a", "~"),
    F(LIKE, "t", "", ""),
    F(LIKE, "t", "#12", "1%"),
    F(LIKE, "~", "t", "%"),
    F(LIKE, "~", "a", "a|b"),
    F(LIKE, "t", "\xc3\xa9", "_"),
    F(CIDRMATCH, "t", "192.0.2.0/24", "192.0.2.56"),
    F(CIDRMATCH, "f", "192.0.2.0/24", "192.0.3.0"),
    F(CIDRMATCH, "f", "rubbish", "192.0.3.0"),
    F(CIDRMATCH, "f", "192.0.2.0/24", "rubbish"),
    F(CIDRMATCH, "t", "2001:db8::/32", "2001:db8::1"),
    F(CIDRMATCH, "t", "10.0.0.0/8", "1.1.1.1|10.1.1.1"),
    F(CIDRMATCH, "~", "~", "10.0.0.1"),
    F(CIDRMATCH, "~", "10.0.0.0/8", "~"),
    F(CIDRMATCH, "t", "10.1.2.3/8", "10.0.0.1"),
    F(IN, "t", "403", "401", "403"),
    F(IN, "t", "403", "403.0"),
    F(IN, "f", "a", "b", "c"),
    F(IN, "~", "a", "b", "~"),
    F(IN, "t", "a", "~", "a"),
    F(IN, "~", "~", "a"),
    F(IN, "t", "x|b", "a", "b"),
    F(IN, "t", "b", "x|b"),
    F(IN, "f", "a", "A"),
    F(SEARCHMATCH, "~", "a=b"),
    F(TONUMBER, "#164", "0A4", "16"),
    F(TONUMBER, "#5", "0101", "2"),
    F(TONUMBER, "#1", "1.0"),
    F(TONUMBER, "~", " 1"),
    F(TONUMBER, "~", "1 "),
    F(TONUMBER, "~", ""),
    F(TONUMBER, "~", "x"),
    F(TONUMBER, "~", "12", "2"),
    F(TONUMBER, "~", "12", "1"),
    F(TONUMBER, "~", "12", "37"),
    F(TONUMBER, "~", "12", "2.5"),
    F(TONUMBER, "#35", "z", "36"),
    F(TONUMBER, "#255", "0xff", "16"),
    F(TONUMBER, "~", "0x", "16"),
    F(TONUMBER, "#-255", "-FF", "16"),
    F(TONUMBER, "~", "~"),
    F(TONUMBER, "~", "1|2"),
    F(TONUMBER, "~", "t"),
    F(TONUMBER, "#5", "#101", "2"),
    F(TONUMBER, "~", "1.5", "8"),
    F(TONUMBER, "#1.5", "1.5", "10"),
    F(TONUMBER, "#5", "\"5"),
    F(TONUMBER, "~", "-", "8"),
    F(TOSTRING, "\"True", "t"),
    F(TOSTRING, "\"False", "f", "hex"),
    F(TOSTRING, "\"0xF", "15", "hex"),
    F(TOSTRING, "\"12,345.68", "12345.6789", "commas"),
    F(TOSTRING, "\"1.50", "1.5", "commas"),
    F(TOSTRING, "\"12", "12", "commas"),
    F(TOSTRING, "\"-1,234,567", "-1234567", "commas"),
    F(TOSTRING, "\"1,000.00", "999.999", "commas"),
    F(TOSTRING, "\"123", "123", "commas"),
    F(TOSTRING, "\"-123", "-123", "commas"),
    F(TOSTRING, "\"0.00", "0.001", "commas"),
    F(TOSTRING, "\"0.00", "-0.001", "commas"),
    F(TOSTRING, "\"1,000,000,000,000,000,000,000", "1e21", "commas"),
    F(TOSTRING, "\"00:10:15", "615", "duration"),
    F(TOSTRING, "\"1+01:01:01", "90061", "duration"),
    F(TOSTRING, "\"00:00:01.500000", "1.5", "duration"),
    F(TOSTRING, "\"-00:01:00", "-60", "duration"),
    F(TOSTRING, "\"23:59:59", "86399", "duration"),
    F(TOSTRING, "\"1+00:00:00", "86399.9999999", "duration"),
    F(TOSTRING, "\"1001", "9", "binary"),
    F(TOSTRING, "\"0", "0", "binary"),
    F(TOSTRING, "\"-0xF", "-15", "hex"),
    F(TOSTRING, "~", "1e20", "hex"),
    F(TOSTRING, "\"0xFF", "255.9", "hex"),
    F(TOSTRING, "\"abc", "abc", "hex"),
    F(TOSTRING, "~", "5", "octal"),
    F(TOSTRING, "~", "~"),
    F(TOSTRING, "~", "a|b"),
    F(TOSTRING, "\"1.0", "1.0"),
    F(TOSTRING, "\"0.1", "#0.1"),
    F(TOSTRING, "~", "5", "~"),
    F(TOSTRING, "~", "#nan", "commas"),
    F(TOSTRING, "~", "#inf", "duration"),
    F(TOSTRING, "~", "#nan", "hex"),
    F(LEN, "#5", "Hello"),
    F(LEN, "#0", ""),
    F(LEN, "#2", "h\xc3\xa9"),
    F(LEN, "#1", "\xff"),
    F(LEN, "~", "a|b"),
    F(LEN, "~", "~"),
    F(LEN, "#3", "#403"),
    F(LEN, "~", "t"),
    F(LENGTH, "#2", "ab"),
    F(LENGTH, "~", "~"),
    F(LOWER, "\"abc", "ABC"),
    F(LOWER, "a|b", "A|B"),
    F(LOWER, "~", "~"),
    F(LOWER, "\"5", "#5"),
    F(LOWER, "~", "t"),
    F(LOWER, "\"\xc3\xa9", "\xc3\x89"),
    F(LOWER,
      "\"\xff"
      "a",
      "\xff"
      "A"),
    F(LOWER, "\"abc", "abc"),
    F(LOWER, "\"", ""),
    F(LOWER, "\"\xe2\xb1\xa5", "\xc8\xba"),
    F(UPPER, "\"ABC", "abc"),
    F(UPPER, "A|B", "a|b"),
    F(UPPER, "~", "~"),
    F(UPPER, "1|A", "#1|a"),
    F(SUBSTR, "\"ing", "string", "-3"),
    F(SUBSTR, "\"str", "string", "1", "3"),
    F(SUBSTR, "\"string", "string", "0"),
    F(SUBSTR, "\"a", "abc", "0", "2"),
    F(SUBSTR, "\"", "abc", "4"),
    F(SUBSTR, "\"", "abc", "9", "2"),
    F(SUBSTR, "\"", "abc", "-5", "2"),
    F(SUBSTR, "\"a", "abc", "-5", "3"),
    F(SUBSTR, "\"a", "abc", "2", "-1"),
    F(SUBSTR, "\"b", "abc", "-1", "-1"),
    F(SUBSTR, "\"", "abc", "1", "0"),
    F(SUBSTR, "\"\xc3\xa9", "h\xc3\xa9llo", "2", "1"),
    F(SUBSTR, "~", "~", "1"),
    F(SUBSTR, "~", "a|b", "1"),
    F(SUBSTR, "~", "abc", "x"),
    F(SUBSTR, "~", "abc", "1", "~"),
    F(SUBSTR, "\"03", "#403", "2"),
    F(SUBSTR, "\"abc", "abc", "-1e300"),
    F(SUBSTR, "\"", "abc", "1e300"),
    F(SUBSTR, "\"abc", "abc", "1", "1e300"),
    F(SUBSTR, "\"", "abc", "1", "-1e300"),
    F(SUBSTR, "~", "abc", "#nan"),
    F(SUBSTR, "\"b", "abc", "2.9", "1.9"),
    F(REPLACE, "\"14/1/2023", "1/14/2023", "^(\\d{1,2})/(\\d{1,2})/", "\\2/\\1/"),
    F(REPLACE, "\"a_b_c", "a-b-c", "-", "_"),
    F(REPLACE, "\"-a-b-c-", "abc", "x*", "-"),
    F(REPLACE, "\"--", "aaa", "a*", "-"),
    F(REPLACE, "\"[a]b", "ab", "a", "[\\0]"),
    F(REPLACE, "\"xb", "ab", "a", "x\\7"),
    F(REPLACE, "\"b", "ab", "a(z)?", "\\1"),
    F(REPLACE, "\"\\x", "a", "a", "\\x"),
    F(REPLACE, "~", "~", "a", "b"),
    F(REPLACE, "~", "a|b", "a", "b"),
    F(REPLACE, "~", "a", "(", "b"),
    F(REPLACE, "~", "a", "a", "~"),
    F(REPLACE, "\"x", "", "^", "x"),
    F(REPLACE, "\"4x3", "#403", "0", "x"),
    F(REPLACE, "\"-\xc3\xa9-", "\xc3\xa9", "", "-"),
    F(REPLACE, "\"a\\", "ab", "b", "\\"),
    F(SPLIT, "a||b", "a,,b", ","),
    F(SPLIT, "a|b|c", "abc", ""),
    F(SPLIT, "", "", ","),
    F(SPLIT, "", "", ""),
    F(SPLIT, "abc", "abc", ","),
    F(SPLIT, "|", ",", ","),
    F(SPLIT, "a|b", "a--b", "--"),
    F(SPLIT, "~", "~", ","),
    F(SPLIT, "~", "a|b", ","),
    F(SPLIT, "h|\xc3\xa9|\xff", "h\xc3\xa9\xff", ""),
    F(SPLIT, "1|5", "#1.5", "."),
    F(SPLIT, "~", "a", "~"),
    F(MVINDEX, "c", "a|b|c", "-1"),
    F(MVINDEX, "a|b", "a|b|c", "0", "1"),
    F(MVINDEX, "b|c", "a|b|c", "-2", "-1"),
    F(MVINDEX, "~", "a|b", "5"),
    F(MVINDEX, "~", "a|b", "-3"),
    F(MVINDEX, "b", "a|b", "1", "9"),
    F(MVINDEX, "~", "a|b", "1", "0"),
    F(MVINDEX, "~", "a|b", "0", "-3"),
    F(MVINDEX, "x", "x", "0"),
    F(MVINDEX, "~", "x", "1"),
    F(MVINDEX, "~", "~", "0"),
    F(MVINDEX, "~", "a|b", "x"),
    F(MVINDEX, "5", "\"5", "0"),
    F(MVINDEX, "a|b", "a|b", "0", "1e300"),
    F(MVCOUNT, "#3", "a|b|c"),
    F(MVCOUNT, "#1", "x"),
    F(MVCOUNT, "~", "~"),
    F(MVCOUNT, "#1", ""),
    F(MVFIND, "#1", "a|b|c", "^b"),
    F(MVFIND, "~", "a|b", "x"),
    F(MVFIND, "#0", "x", "x"),
    F(MVFIND, "~", "~", "x"),
    F(MVFIND, "~", "a", "["),
    F(MVFIND, "~", "a", "~"),
    F(MVJOIN, "\"a-b-c", "a|b|c", "-"),
    F(MVJOIN, "\"x", "x", "-"),
    F(MVJOIN, "~", "~", "-"),
    F(MVJOIN, "\"12", "#1|#2", ""),
    F(MVJOIN, "~", "a|b", "~"),
    F(MVJOIN, "~", "t", "-"),
    F(MVJOIN, "\"-", "|", "-"),
    F(MVAPPEND, "a|b|c|d", "a|b|c", "~", "d"),
    F(MVAPPEND, "~", "~"),
    F(MVAPPEND, "x", "\"x"),
    F(MVAPPEND, "a|a", "a", "a"),
    F(MVAPPEND, "x", "t", "x"),
    F(ROUND, "#2.56", "2.555", "2"),
    F(ROUND, "#4", "3.5"),
    F(ROUND, "#-4", "-3.5"),
    F(ROUND, "#3", "2.5"),
    F(ROUND, "#1200", "1234", "-2"),
    F(ROUND, "#0", "1234", "-5"),
    F(ROUND, "#10000", "5000", "-4"),
    F(ROUND, "#0", "4999", "-4"),
    F(ROUND, "#1.005", "1.005", "3"),
    F(ROUND, "#1.01", "1.005", "2"),
    F(ROUND, "#10", "9.99", "1"),
    F(ROUND, "#1", "0.95", "1"),
    F(ROUND, "#0.1", "0.06", "1"),
    F(ROUND, "#0", "0.04", "1"),
    F(ROUND, "#0", "-0.4"),
    F(ROUND, "#100", "99.5"),
    F(ROUND, "#1e+300", "1e300", "2"),
    F(ROUND, "#0", "1e-300", "2"),
    F(ROUND, "#1.5", "1.5", "1e300"),
    F(ROUND, "#0", "1.5", "-1e300"),
    F(ROUND, "~", "x"),
    F(ROUND, "~", "~"),
    F(ROUND, "~", "1|2"),
    F(ROUND, "~", "1.5", "x"),
    F(ROUND, "~", "t"),
    F(ROUND, "#nan", "#nan"),
    F(ROUND, "#inf", "#inf", "2"),
    F(ROUND, "#5e-324", "4.9e-324", "330"),
    F(ROUND, "#5", "\"4.5"),
    F(FLOOR, "#1", "1.5"),
    F(FLOOR, "#-2", "-1.5"),
    F(FLOOR, "~", "x"),
    F(FLOOR, "~", "~"),
    F(FLOOR, "~", "1|2"),
    F(CEILING, "#2", "1.5"),
    F(CEILING, "#0", "-0.5"),
    F(CEILING, "~", "x"),
    F(CEIL, "#2", "1.1"),
    F(CEIL, "~", "~"),
    F(ABS, "#3", "-3"),
    F(ABS, "#3.5", "3.5"),
    F(ABS, "~", "x"),
    F(ABS, "~", "1|2"),
    F(NOW, "#1700000000.5", NULL),
    F(RELATIVE_TIME, "#0", "86400", "-1d@d"),
    F(RELATIVE_TIME, "~", "x", "-1d"),
    F(RELATIVE_TIME, "~", "86400", "rubbish"),
    F(RELATIVE_TIME, "~", "~", "-1d"),
    F(RELATIVE_TIME, "~", "#nan", "-1d"),
    F(RELATIVE_TIME, "~", "1|2", "-1d"),
    F(RELATIVE_TIME, "~", "86400", "now"),
    F(STRFTIME, "\"1970-01-01", "0", "%Y-%m-%d"),
    F(STRFTIME, "~", "x", "%Y"),
    F(STRFTIME, "~", "~", "%Y"),
    F(STRFTIME, "~", "0|1", "%Y"),
    F(STRFTIME, "\"", "0", ""),
    F(STRFTIME, "~", "#nan", "%Y"),
    F(STRFTIME, "~", "1e300", "%Y"),
    F(STRFTIME, "\"1969-12-31 23:59:58.750", "-1.25", "%F %T.%3N"),
    F(STRPTIME, "86400.000000", "1970-01-02", "%Y-%m-%d"),
    F(STRPTIME, "~", "1970-01-02x", "%Y-%m-%d"),
    F(STRPTIME, "-1.250000", "1969-12-31 23:59:58.75", "%F %T.%N"),
    F(STRPTIME, "~", "~", "%Y"),
    F(STRPTIME, "~", "a|b", "%Y"),
    F(STRPTIME, "-0.500000", "1969-12-31 23:59:59.5", "%F %T.%N"),
    F(STRPTIME, "~", "t", "%Y"),
    F(STRPTIME, "~", "1970", ""),
    F(STRPTIME, "1534143600.000000", "2018-08-13T07:00:00Z", "%Y-%m-%dT%H:%M:%SZ"),
    F(VALIDATE, "b", "t", "a", "f", "b"),
    F(VALIDATE, "a", "~", "a"),
    F(VALIDATE, "~", "t", "a"),
    F(LTRIM, "\"ab ", "  ab "),
    F(LTRIM, "~", "a|b"),
    F(RTRIM, "\"xxab", "xxabxx", "x"),
    F(RTRIM, "\"", "xx", "x"),
    F(TRIM, "\"ab", "  ab\t"),
    F(TRIM, "\"40", "#403", "3"),
    F(TRIM, "~", "f"),
    F(PRINTF, "\"1", "%d", "#1.9"),
    F(PRINTF, "~", "%d", "x"),
    F(PRINTF, "~", "%s", "a|b"),
    F(PRINTF, "~", "%q", "1"),
    F(PRINTF, "~", "%d"),
    F(PRINTF, "\"%", "%%"),
    F(PRINTF, "\"  +1", "%+*d", "4", "1"),
    F(PRINTF, "~", "%*d", "1e9", "1"),
    F(MVDEDUP, "a|b", "a|b|a"),
    F(MVDEDUP, "x", "x|x"),
    F(MVSORT, "10|9|a", "a|9|10"),
    F(MVSORT, "#10|#9", "#9|#10"),
    F(MVREVERSE, "#2|#1", "#1|#2"),
    F(MVREVERSE, "x", "x"),
    F(MVZIP, "a,1|b,-", "a|b", "1|-|c"),
    F(MVZIP, "a=1", "\"a", "#1", "="),
    F(MVZIP, "~", "a|b", "1|2", "f"),
    F(MVRANGE, "#1|#2|#3", "1", "4"),
    F(MVRANGE, "#0|#3600", "0", "7200", "1h"),
    F(MVRANGE, "~", "0", "7200", "1x"),
    F(MVRANGE, "~", "0", "7200", "0"),
    F(MVRANGE, "~", "a", "2"),
    F(MVFILTER, "~", "t"),
    F(MVMAP, "~", "a|b", "c"),
    F(COMMANDS, "search", "x [y "),
    F(COMMANDS, "~", "a|b"),
    F(JSON, "{}", "{}"),
    F(JSON, "~", "{"),
    F(JSON, "~", "a|b"),
    F(JSON_VALID, "t", "[1]"),
    F(JSON_VALID, "f", "[1"),
    F(JSON_VALID, "f", "[\"\\x\"]"),
    F(JSON_EXTRACT, "1", "{\"a\":1}", "a"),
    F(JSON_EXTRACT, "\"1", "{\"a\":\"1\"}", "a"),
    F(JSON_EXTRACT, "~", "{\"a\":1}", "b"),
    F(JSON_EXTRACT, "~", "{\"a\":1}", "a{"),
    F(JSON_EXTRACT, "[1,null]", "{\"a\":1}", "a", "b"),
    F(JSON_EXTRACT, "~", "x|y", "a"),
    F(JSON_EXTRACT_EXACT, "1", "{\"a.b\":1}", "a.b"),
    F(JSON_EXTRACT_EXACT, "~", "[]", "a"),
    F(JSON_KEYS, "[\"a\"]", "{\"a\":1}"),
    F(JSON_KEYS, "~", "[1]"),
    F(JSON_ENTRIES, "[{\"key\":\"a\",\"value\":1}]", "{\"a\":1}"),
    F(JSON_ENTRIES, "~", "1"),
    F(JSON_HAS_KEY_EXACT, "f", "{}", "a"),
    F(JSON_HAS_KEY_EXACT, "~", "[]", "a"),
    F(JSON_OBJECT, "{\"a\":null,\"b\":\"1\"}", "a", "~", "b", "\"1"),
    F(JSON_OBJECT, "~", "a|b", "1"),
    F(JSON_ARRAY, "[1,\"1\",true,[\"a\",\"b\"]]", "1", "\"1", "t", "a|b"),
    F(JSON_ARRAY, "[\"{\"]", "{"),
    F(JSON_ARRAY_TO_MV, "a|1", "[\"a\",1]"),
    F(JSON_ARRAY_TO_MV, "\"a\"|1", "[\"a\",1]", "t"),
    F(JSON_ARRAY_TO_MV, "~", "{}"),
    F(MV_TO_JSON_ARRAY, "[\"a\",\"1\"]", "a|#1"),
    F(MV_TO_JSON_ARRAY, "[1,null]", "1|a", "t"),
    F(MV_TO_JSON_ARRAY, "~", "f"),
    F(JSON_SET, "{\"a\":[1,5]}", "{\"a\":[1,2]}", "a{1}", "5"),
    F(JSON_SET, "{}", "{}", "~", "1"),
    F(JSON_SET, "~", "~", "a", "1"),
    F(JSON_SET_EXACT, "{\"a.b\":1}", "{}", "a.b", "1"),
    F(JSON_SET_EXACT, "~", "1", "a", "1"),
    F(JSON_APPEND, "{\"a\":[1,2]}", "{\"a\":1}", "a", "2"),
    F(JSON_APPEND, "~", "x", "a", "2"),
    F(JSON_EXTEND, "{\"a\":[1,\"x\",\"y\"]}", "{\"a\":1}", "a", "x|y"),
    F(JSON_EXTEND, "~", "x", "a", "2"),
    F(JSON_DELETE, "{}", "{\"a\":1,\"b\":2}", "a|b"),
    F(JSON_DELETE, "~", "[]", "a"),
    F(SPATH, "1|2", "{\"a\":[1,2]}", "a{}"),
    F(SPATH, "x", "<a>x</a>", "a"),
    F(SPATH, "~", "x", "a"),
    F(EXP, "#1", "0"),
    F(EXP, "~", "x"),
    F(LN, "#0", "1"),
    F(LN, "~", "0"),
    F(LOG, "#2", "100"),
    F(LOG, "~", "100", "1"),
    F(POW, "#8", "2", "3"),
    F(POW, "~", "-1", "0.5"),
    F(SQRT, "#3", "9"),
    F(SQRT, "~", "-1"),
    F(PI, "#3.14159265358", NULL),
    F(EXACT, "1.50", "1.50"),
    F(EXACT, "~", "x"),
    F(SIGFIG, "#1110", "vv*", "1.00", "1111"),
    F(SIGFIG, "#2", "vnv+", "1", "3"),
    F(SIGFIG, "~", "v*", "1"),
    F(SIGFIG, "~", "vv", "1", "2"),
    F(SIGFIG, "~", "vvv", "1"),
    F(SIGFIG, "~", "v", "x"),
    F(ACOS, "#0", "1"),
    F(ACOS, "~", "1.1"),
    F(ACOSH, "#0", "1"),
    F(ACOSH, "~", "0.9"),
    F(ASIN, "#0", "0"),
    F(ASIN, "~", "-1.1"),
    F(ASINH, "#0", "0"),
    F(ASINH, "~", "x"),
    F(ATAN, "#0", "0"),
    F(ATAN, "~", "1|2"),
    F(ATAN2, "#0", "0", "1"),
    F(ATAN2, "~", "x", "1"),
    F(ATANH, "#0", "0"),
    F(ATANH, "~", "-1"),
    F(COS, "#1", "0"),
    F(COS, "~", "x"),
    F(COSH, "#1", "0"),
    F(COSH, "~", "x"),
    F(HYPOT, "#5", "3", "4"),
    F(HYPOT, "~", "3", "x"),
    F(SIN, "#0", "0"),
    F(SIN, "~", "x"),
    F(SINH, "#0", "0"),
    F(SINH, "~", "x"),
    F(TAN, "#0", "0"),
    F(TAN, "~", "x"),
    F(TANH, "#0", "0"),
    F(TANH, "~", "x"),
    F(SUM, "#6", "1|2|x", "~", "3"),
    F(SUM, "~", "x", "~"),
    F(AVG, "#2", "1|2", "~", "3"),
    F(AVG, "~", "~"),
    F(MIN, "1", "a|1", "2"),
    F(MIN, "~", "~", "f"),
    F(MAX, "a", "a|1", "2"),
    F(MAX, "\"b", "\"b", "a"),
    F(TIME, "#1700000000.5", NULL),
    F(MD5, "\"d41d8cd98f00b204e9800998ecf8427e", ""),
    F(MD5, "~", "a|b"),
    F(SHA1, "\"da39a3ee5e6b4b0d3255bfef95601890afd80709", ""),
    F(SHA1, "~", "a|b"),
    F(SHA256, "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ""),
    F(SHA256, "~", "a|b"),
    F(SHA512, "~", "a|b"),
    F(URLDECODE, "\"a b%", "a%20b%"),
    F(URLDECODE, "~", "a|b"),
    F(IPMASK, "\"10.0.0.0", "255.0.0.0", "10.1.2.3"),
    F(IPMASK, "~", "255.0.0.0", "::1"),
    F(BIT_AND, "#8", "12", "9"),
    F(BIT_AND, "~", "-1", "9"),
    F(BIT_OR, "#6", "4", "2"),
    F(BIT_OR, "~", "1.5", "2"),
    F(BIT_XOR, "#5", "12", "9"),
    F(BIT_XOR, "~", "x", "9"),
    F(BIT_NOT, "#10", "5", "15"),
    F(BIT_NOT, "~", "9007199254740992"),
    F(BIT_SHIFT_LEFT, "#20", "5", "2"),
    F(BIT_SHIFT_LEFT, "#0", "1", "60"),
    F(BIT_SHIFT_RIGHT, "#5", "20", "2"),
    F(BIT_SHIFT_RIGHT, "~", "20", "-1"),
};

static void test_calls(void) {
    bool reached[KS_FUNC_COUNT] = {false};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        const struct call *c = &calls[i];
        struct ks_value args[5];
        unsigned n = 0;
        for (; n < 5 && c->args[n]; n++) args[n] = value(c->args[n]);
        struct ks_value got = ks_func_call(&cx, c->f, args, n);
        char what[200];
        snprintf(what, sizeof what, "%s(%s%s%s%s%s)", ks_func_rows[c->f].name, n ? c->args[0] : "",
                 n > 1 ? ", " : "", n > 1 ? c->args[1] : "", n > 2 ? ", " : "", n > 2 ? c->args[2] : "");
        ok(!strcmp(show(&got), c->want), what, show(&got), c->want);
        reached[c->f] = true;
    }
    for (unsigned f = 0; f < KS_FUNC_COUNT; f++) {
        if (!reached[f] && f != KS_FUNC_RANDOM) ok(false, ks_func_rows[f].name, "no test", "a test");
    }
}

static void test_dice(void) {
    bool inside = true, varies = false;
    double last = -1;
    for (int i = 0; i < 1000; i++) {
        struct ks_value v = ks_func_call(&cx, KS_FUNC_RANDOM, NULL, 0);
        inside = inside && v.kind == KS_NUM && v.num >= 0 && v.num <= 2147483647 && v.num == floor(v.num);
        varies = varies || (i && v.num != last);
        last = v.num;
    }
    ok(inside && varies, "random()", "out of range, or always the same", "whole numbers below 2^31");
}

static const struct {
    enum ks_op op;
    const char *a, *b, *want;
} operations[] = {
    {KS_OP_ADD, "1", "2", "#3"},
    {KS_OP_ADD, "\"ab", "\"cd", "\"abcd"},
    {KS_OP_ADD, "10", "#5", "#15"},
    {KS_OP_ADD, "\"1", "2", "\"12"},
    {KS_OP_ADD, "a", "#5", "\"a5"},
    {KS_OP_ADD, "~", "1", "~"},
    {KS_OP_ADD, "1|2", "1", "~"},
    {KS_OP_ADD, "t", "1", "~"},
    {KS_OP_ADD, "\"", "\"", "\""},
    {KS_OP_SUB, "\"3", "1", "#2"},
    {KS_OP_SUB, "x", "1", "~"},
    {KS_OP_SUB, "1|2", "1", "~"},
    {KS_OP_MUL, "3", "1.5", "#4.5"},
    {KS_OP_MUL, "~", "2", "~"},
    {KS_OP_MUL, "1e308", "10", "#inf"},
    {KS_OP_DIV, "7", "2", "#3.5"},
    {KS_OP_DIV, "7", "0", "~"},
    {KS_OP_DIV, "0", "-0", "~"},
    {KS_OP_MOD, "7", "3", "#1"},
    {KS_OP_MOD, "-7", "3", "#-1"},
    {KS_OP_MOD, "7", "0", "~"},
    {KS_OP_MOD, "5.5", "2", "#1.5"},
    {KS_OP_MOD, "#inf", "2", "~"},
    {KS_OP_CAT, "a", "#1", "\"a1"},
    {KS_OP_CAT, "#1", "#1", "\"11"},
    {KS_OP_CAT, "1.0", "", "\"1.0"},
    {KS_OP_CAT, "a", "~", "~"},
    {KS_OP_CAT, "a|b", "c", "~"},
    {KS_OP_CAT, "t", "c", "~"},
    {KS_OP_EQ, "1", "1.0", "t"},
    {KS_OP_EQ, "404", "\"404", "t"},
    {KS_OP_EQ, "a", "A", "f"},
    {KS_OP_EQ, "a|b", "b", "t"},
    {KS_OP_EQ, "a|b", "c|b", "t"},
    {KS_OP_EQ, "a|b", "c|d", "f"},
    {KS_OP_EQ, "~", "a", "~"},
    {KS_OP_EQ, "", "", "t"},
    {KS_OP_EQ, "t", "t", "t"},
    {KS_OP_EQ, "t", "true", "~"},
    {KS_OP_EQ, "#nan", "#nan", "f"},
    {KS_OP_NE, "#nan", "#nan", "t"},
    {KS_OP_NE, "a|b", "a", "t"},
    {KS_OP_NE, "a", "a", "f"},
    {KS_OP_NE, "~", "~", "~"},
    {KS_OP_LT, "9", "10", "t"},
    {KS_OP_LT, "9", "10x", "f"},
    {KS_OP_LT, "B", "a", "t"},
    {KS_OP_LT, "10|1", "5", "t"},
    {KS_OP_GT, "10|1", "5", "t"},
    {KS_OP_LE, "1", "1.0", "t"},
    {KS_OP_GE, "a", "ab", "f"},
    {KS_OP_GE, "#nan", "1", "f"},
    {KS_OP_LE, "a", "a", "t"},
    {KS_OP_LT, "a", "~", "~"},
    {KS_OP_AND, "t", "t", "t"},
    {KS_OP_AND, "f", "~", "f"},
    {KS_OP_AND, "~", "f", "f"},
    {KS_OP_AND, "t", "~", "~"},
    {KS_OP_AND, "~", "~", "~"},
    {KS_OP_AND, "t", "x", "~"},
    {KS_OP_OR, "f", "f", "f"},
    {KS_OP_OR, "t", "~", "t"},
    {KS_OP_OR, "~", "t", "t"},
    {KS_OP_OR, "f", "~", "~"},
    {KS_OP_XOR, "t", "f", "t"},
    {KS_OP_XOR, "t", "t", "f"},
    {KS_OP_XOR, "~", "t", "~"},
};

static void test_operators(void) {
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        struct ks_value a = value(operations[i].a), b = value(operations[i].b);
        struct ks_value got = ks_func_binary(&cx, operations[i].op, &a, &b);
        char what[120];
        snprintf(what, sizeof what, "%s: %s, %s", ks_op_rows[operations[i].op].name, operations[i].a,
                 operations[i].b);
        ok(!strcmp(show(&got), operations[i].want), what, show(&got), operations[i].want);
    }
    static const struct {
        enum ks_op op;
        const char *a, *want;
    } unary[] = {{KS_OP_NOT, "t", "f"},   {KS_OP_NOT, "f", "t"},   {KS_OP_NOT, "~", "~"},
                 {KS_OP_NOT, "x", "~"},   {KS_OP_NEG, "5", "#-5"}, {KS_OP_NEG, "x", "~"},
                 {KS_OP_NEG, "1|2", "~"}, {KS_OP_NEG, "0", "#0"}};
    for (size_t i = 0; i < sizeof unary / sizeof *unary; i++) {
        struct ks_value a = value(unary[i].a), got = ks_func_unary(unary[i].op, &a);
        ok(!strcmp(show(&got), unary[i].want), ks_op_rows[unary[i].op].name, show(&got), unary[i].want);
    }
    struct ks_value v = ks_func_stored(value("t")), s = ks_func_stored(value("\"5"));
    ok(!strcmp(show(&v), "~") && !strcmp(show(&s), "5"), "stored", show(&s), "5");
}

/* By rule, so that the test needs no database of zones. */
#define BERLIN "CET-1CEST,M3.5.0,M10.5.0/3"

static void zone(const char *name) {
    setenv("TZ", name, 1);
    tzset();
}

/* Local wall time and zone of an answer, which is easier to check by eye than seconds. */
static const char *wall(double t) {
    struct ks_str s;
    bool good = ks_time_format(&arena, t, KS_STR("%F %T.%3N %z"), &s);
    return good ? ks_arena_str(&arena, s).p : "?";
}

static void test_modifier(const char *from, const char *modifier, const char *want) {
    double t = 0, now = 0;
    char what[160];
    bool read = ks_time_parse(ks_text_of(from), KS_STR("%Y-%m-%d %H:%M:%S.%N"), 0, &now);
    bool good = read && ks_time_modifier(ks_text_of(modifier), now, &t);
    const char *got = good ? wall(t) : "refused";
    snprintf(what, sizeof what, "%s %s", from, modifier);
    ok(!strcmp(got, want), what, got, want);
}

static void test_modifiers(void) {
    static const char *const rows[][2] = {
        {"now", "2024-05-15 13:47:21.250 +0200"},
        {"-30s", "2024-05-15 13:46:51.250 +0200"},
        {"+1sec", "2024-05-15 13:47:22.250 +0200"},
        {"-1secs", "2024-05-15 13:47:20.250 +0200"},
        {"-1second", "2024-05-15 13:47:20.250 +0200"},
        {"-2seconds", "2024-05-15 13:47:19.250 +0200"},
        {"-m", "2024-05-15 13:46:21.250 +0200"},
        {"-1min", "2024-05-15 13:46:21.250 +0200"},
        {"-1mins", "2024-05-15 13:46:21.250 +0200"},
        {"-1minute", "2024-05-15 13:46:21.250 +0200"},
        {"-60minutes", "2024-05-15 12:47:21.250 +0200"},
        {"-h", "2024-05-15 12:47:21.250 +0200"},
        {"-1hr", "2024-05-15 12:47:21.250 +0200"},
        {"-1hrs", "2024-05-15 12:47:21.250 +0200"},
        {"-1hour", "2024-05-15 12:47:21.250 +0200"},
        {"-24hours", "2024-05-14 13:47:21.250 +0200"},
        {"-d", "2024-05-14 13:47:21.250 +0200"},
        {"-1day", "2024-05-14 13:47:21.250 +0200"},
        {"+2days", "2024-05-17 13:47:21.250 +0200"},
        {"-w", "2024-05-08 13:47:21.250 +0200"},
        {"-1week", "2024-05-08 13:47:21.250 +0200"},
        {"-2weeks", "2024-05-01 13:47:21.250 +0200"},
        {"-mon", "2024-04-15 13:47:21.250 +0200"},
        {"-1month", "2024-04-15 13:47:21.250 +0200"},
        {"-5months", "2023-12-15 13:47:21.250 +0100"},
        {"-q", "2024-02-15 13:47:21.250 +0100"},
        {"-1qtr", "2024-02-15 13:47:21.250 +0100"},
        {"-1qtrs", "2024-02-15 13:47:21.250 +0100"},
        {"-1quarter", "2024-02-15 13:47:21.250 +0100"},
        {"-2quarters", "2023-11-15 13:47:21.250 +0100"},
        {"-y", "2023-05-15 13:47:21.250 +0200"},
        {"-1yr", "2023-05-15 13:47:21.250 +0200"},
        {"-1yrs", "2023-05-15 13:47:21.250 +0200"},
        {"-1year", "2023-05-15 13:47:21.250 +0200"},
        {"-2years", "2022-05-15 13:47:21.250 +0200"},
        {"@s", "2024-05-15 13:47:21.000 +0200"},
        {"@m", "2024-05-15 13:47:00.000 +0200"},
        {"@h", "2024-05-15 13:00:00.000 +0200"},
        {"@d", "2024-05-15 00:00:00.000 +0200"},
        {"@w", "2024-05-12 00:00:00.000 +0200"},
        {"@week", "2024-05-12 00:00:00.000 +0200"},
        {"@w0", "2024-05-12 00:00:00.000 +0200"},
        {"@w7", "2024-05-12 00:00:00.000 +0200"},
        {"@w1", "2024-05-13 00:00:00.000 +0200"},
        {"@w2", "2024-05-14 00:00:00.000 +0200"},
        {"@w3", "2024-05-15 00:00:00.000 +0200"},
        {"@w4", "2024-05-09 00:00:00.000 +0200"},
        {"@w5", "2024-05-10 00:00:00.000 +0200"},
        {"@w6", "2024-05-11 00:00:00.000 +0200"},
        {"@mon", "2024-05-01 00:00:00.000 +0200"},
        {"@q", "2024-04-01 00:00:00.000 +0200"},
        {"@qtr", "2024-04-01 00:00:00.000 +0200"},
        {"@y", "2024-01-01 00:00:00.000 +0100"},
        {"@year", "2024-01-01 00:00:00.000 +0100"},
        {"-1d@d", "2024-05-14 00:00:00.000 +0200"},
        {"-1d@d+3h", "2024-05-14 03:00:00.000 +0200"},
        {"@d-2h", "2024-05-14 22:00:00.000 +0200"},
        {"-mon@mon", "2024-04-01 00:00:00.000 +0200"},
        {"@w1+1d@d-1s", "2024-05-13 23:59:59.000 +0200"},
        {"-7d@w1", "2024-05-06 00:00:00.000 +0200"},
        {"-70m@m", "2024-05-15 12:37:00.000 +0200"},
        {"-0d", "2024-05-15 13:47:21.250 +0200"},
        {"86400", "1970-01-02 01:00:00.000 +0100"},
        {"1e3", "1970-01-01 01:16:40.000 +0100"},
        {"05/15/2024:00:00:00", "2024-05-15 00:00:00.000 +0200"},
        {"", "refused"},
        {"-", "refused"},
        {"@", "refused"},
        {"24h", "refused"},
        {"-1", "refused"},
        {"-1x", "refused"},
        {"-1d@", "refused"},
        {"-1d x", "refused"},
        {" -1d", "refused"},
        {"-1d ", "refused"},
        {"@w8", "refused"},
        {"@d1", "refused"},
        {"-1M", "refused"},
        {"--1d", "refused"},
        {"-999999999999d", "refused"},
        {"-99999999y-99999999y", "refused"},
        {"13/15/2024:00:00:00", "refused"},
        {"1e999", "refused"},
        {"@w1x", "refused"},
        {"02/30/2024:00:00:00", "refused"},
    };
    zone(BERLIN);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        test_modifier("2024-05-15 13:47:21.25", rows[i][0], rows[i][1]);
    test_modifier("2024-03-31 12:00:00.0", "-1mon", "2024-02-29 12:00:00.000 +0100");
    test_modifier("2023-03-31 12:00:00.0", "-1mon", "2023-02-28 12:00:00.000 +0100");
    test_modifier("2024-02-29 12:00:00.0", "+1y", "2025-02-28 12:00:00.000 +0100");
    test_modifier("2024-01-31 12:00:00.0", "+1q", "2024-04-30 12:00:00.000 +0200");
    /* Clocks go forward on 31 March 2024 at 2:00, back on 27 October at 3:00. */
    test_modifier("2024-03-31 12:00:00.0", "-1d", "2024-03-30 12:00:00.000 +0100");
    test_modifier("2024-03-31 12:00:00.0", "-24h", "2024-03-30 11:00:00.000 +0100");
    test_modifier("2024-03-31 12:00:00.0", "@d", "2024-03-31 00:00:00.000 +0100");
    test_modifier("2024-03-30 02:30:00.0", "+1d", "2024-03-31 03:30:00.000 +0200");
    test_modifier("2024-10-26 02:30:00.0", "+1d", "2024-10-27 02:30:00.000 +0200");
    test_modifier("2024-10-28 02:30:00.0", "-1d", "2024-10-27 02:30:00.000 +0200");
    test_modifier("2024-10-27 12:00:00.0", "@d", "2024-10-27 00:00:00.000 +0200");
    test_modifier("2024-10-27 12:00:00.0", "-1d", "2024-10-26 12:00:00.000 +0200");
    test_modifier("2024-10-27 12:00:00.0", "-24h", "2024-10-26 13:00:00.000 +0200");
    zone("<-03>3<-02>,M11.1.0/0,M2.3.0/0"); /* Sao Paulo: midnight of 4 November 2018 did not happen */
    test_modifier("2018-11-04 12:00:00.0", "@d", "2018-11-04 01:00:00.000 -0200");
    zone("IST-5:30");
    test_modifier("2024-05-15 13:47:21.25", "@h", "2024-05-15 13:00:00.000 +0530");
    zone("UTC");
    test_modifier("1969-12-31 23:59:59.5", "@h", "1969-12-31 23:00:00.000 +0000");
    test_modifier("1968-02-29 00:00:00.0", "-1d@mon", "1968-02-01 00:00:00.000 +0000");
}

static void test_format(double t, const char *format, const char *want) {
    struct ks_str s = KS_STR("refused");
    ks_time_format(&arena, t, ks_text_of(format), &s);
    const char *got = ks_arena_str(&arena, s).p;
    ok(!strcmp(got, want), format, got, want);
}

static void test_formats(void) {
    zone(BERLIN);
    double t = 1715773641.123456; /* 2024-05-15 13:47:21.123456 +0200, a Wednesday */
    test_format(t, "%Y %y %C %m %d %e %j", "2024 24 20 05 15 15 136");
    test_format(t, "%H %k %I %l %M %S %p %s", "13 13 01  1 47 21 PM 1715773641");
    test_format(t, "%b %h %B %a %A %u %w %U %W %V %G %g", "May May May Wed Wednesday 3 3 19 20 20 2024 24");
    test_format(t, "%N %Q %f %3N %6N %9N %3Q %6Q %1N",
                "123456000 123 123456 123 123456 123456000 123 123456 1");
    test_format(t, "%Z %z %:z %::z", "CEST +0200 +02:00 +02:00:00");
    test_format(t, "%T %F %D %R %r", "13:47:21 2024-05-15 05/15/24 13:47 01:47:21 PM");
    test_format(t, "%x|%X|%c|%+",
                "05/15/2024|13:47:21|Wed May 15 13:47:21 2024|Wed May 15 13:47:21 CEST 2024");
    test_format(t, "%% %n%t %E %L %J %: %3x %", "% \n\t %E %L %J %: %3x %");
    test_format(1534143600.123, "%3N", "123");
    test_format(0.9999999, "%S.%3N", "01.000");
    zone("UTC");
    /* ISO weeks at the turn of years. */
    test_format(1104537600, "%G-W%V-%u", "2004-W53-6"); /* 2005-01-01 */
    test_format(1230681600, "%G-W%V-%u", "2009-W01-3"); /* 2008-12-31 */
    test_format(1262304000, "%G-W%V-%u", "2009-W53-5"); /* 2010-01-01 */
    test_format(1199059200, "%G-W%V-%u", "2008-W01-1"); /* 2007-12-31 */
    test_format(-62135596800, "%F", "0001-01-01");
    test_format(0, "%I%p %l", "12AM 12");
    test_format(43200, "%I%p", "12PM");
}

static void test_parse(const char *text, const char *format, double want) {
    double t = NAN;
    /* 2024-05-15 11:47:21 UTC */
    bool good = ks_time_parse(ks_text_of(text), ks_text_of(format), 1715773641, &t);
    char got[40], wanted[40], what[120];
    snprintf(got, sizeof got, "%.17g", good ? t : NAN);
    snprintf(wanted, sizeof wanted, "%.17g", want);
    snprintf(what, sizeof what, "%s by %s", text, format);
    ok(good == !isnan(want) && (!good || t == want), what, got, wanted);
}

static void test_parses(void) {
    zone("UTC");
    test_parse("2024-05-15T11:47:21.123456Z", "%Y-%m-%dT%H:%M:%S.%6NZ", 1715773641.123456);
    test_parse("2024-05-15T11:47:21.123456Z", "%FT%T.%N%z", 1715773641.123456);
    test_parse("2024-05-15 13:47:21 +0200", "%F %T %z", 1715773641);
    test_parse("2024-05-15 13:47:21 +02:00", "%F %T %z", 1715773641);
    test_parse("2024-05-15 13:47:21 +02:00", "%F %T %:z", 1715773641);
    test_parse("2024-05-15 13:47:21+02", "%F %T%z", 1715773641);
    test_parse("2024-05-15 13:47:21 CEST", "%F %T %Z", 1715773641);
    test_parse("2024-05-15 13:47:21 XYZ", "%F %T %Z", NAN);
    test_parse("2024-05-15 13:47:21 +02:", "%F %T %z", NAN);
    test_parse("2024-05-15 13:47:21 +0260", "%F %T %z", NAN);
    test_parse("15 may 2024", "%d %B %Y", 1715731200);
    test_parse("15 MAY 2024", "%d %b %Y", 1715731200);
    test_parse("Wed, 15 September 2021", "%a, %d %b %Y", 1631664000);
    test_parse("Wednesday  5/ 5/99", "%A %m/%e/%y", 925862400);
    test_parse("5/15/68", "%D", 3104265600);
    test_parse("01:47:21 PM", "%I:%M:%S %p", 1715780841);
    test_parse("12:00 am", "%I:%M %p", 1715731200);
    test_parse("13:47", "%H:%M", 1715780820);
    test_parse("05-15", "%m-%d", 1715731200);
    test_parse("2024", "%Y", 1704067200);
    test_parse("2024-02", "%Y-%m", 1706745600);
    test_parse("2024-136", "%Y-%j", 1715731200);
    test_parse("2023-366", "%Y-%j", NAN);
    test_parse("1715773641", "%s", 1715773641);
    test_parse("1715773641.5", "%s.%N", 1715773641.5);
    test_parse("-5", "%s", -5);
    test_parse("20240515114721", "%Y%m%d%H%M%S", 1715773641);
    test_parse("2024-02-30", "%F", NAN);
    test_parse("2023-02-29", "%F", NAN);
    test_parse("2024-13-01", "%F", NAN);
    test_parse("2024-05-15 24:00:00", "%F %T", NAN);
    test_parse("2024-05-15 23:59:60", "%F %T", 1715817600);
    test_parse("2024-05-15 ", "%F", NAN);
    test_parse("2024-05-15", "%F %T", NAN);
    test_parse("", "%F", NAN);
    test_parse("", "", NAN);
    test_parse("x", "%", NAN);
    test_parse("20", "%U", NAN);
    test_parse("1", "%3", NAN);
    test_parse("100%", "%j%%", 1712620800);
    test_parse("2024-05-15 11:47:21.1234567", "%F %T.%9N", 1715773641.123456);
    zone(BERLIN);
    test_parse("2024-05-15 13:47:21", "%F %T", 1715773641);
    test_parse("2024-05-15 13:47:21 CET", "%F %T %Z", 1715773641);
    test_parse("2024-10-27 02:30:00", "%F %T", 1729989000);
    test_parse("2024-03-31 02:30:00", "%F %T", 1711848600);
    zone("UTC");
}

static void test_rfc3339(const char *text, double want) {
    double t = NAN;
    bool good = ks_time_rfc3339(ks_text_of(text), &t);
    ok(good == !isnan(want) && (!good || t == want), text, good ? wall(t) : "refused",
       isnan(want) ? "refused" : wall(want));
}

static void test_rfc3339_all(void) {
    test_rfc3339("2024-05-15T11:47:21Z", 1715773641);
    test_rfc3339("2024-05-15t11:47:21Z", NAN);
    test_rfc3339("2024-05-15T11:47:21z", NAN);
    test_rfc3339("2024-05-15T11:47:21.5Z", 1715773641.5);
    test_rfc3339("2024-05-15T11:47:21.123456Z", 1715773641.123456);
    test_rfc3339("2024-05-15T11:47:21.123456789123Z", 1715773641.123456);
    test_rfc3339("2024-05-15T13:47:21+02:00", 1715773641);
    test_rfc3339("2024-05-15T06:17:21.25-05:30", 1715773641.25);
    test_rfc3339("1969-12-31T23:59:59.75Z", -0.25);
    test_rfc3339("2024-02-29T00:00:00Z", 1709164800);
    test_rfc3339("2016-12-31T23:59:60Z", 1483228800);
    static const char *const bad[] = {"<ts>",
                                      "",
                                      "2024-05-15",
                                      "2024-05-15T11:47:21",
                                      "2024-05-15 11:47:21Z",
                                      "2023-02-29T00:00:00Z",
                                      "2024-05-15T24:00:00Z",
                                      "2024-05-15T11:60:00Z",
                                      "2024-05-15T11:47:61Z",
                                      "2024-05-15T11:47:21.Z",
                                      "2024-05-15T11:47:21Zx",
                                      "2024-05-15T11:47:21+0200",
                                      "2024-05-15T11:47:21+24:00",
                                      "2024-00-15T11:47:21Z",
                                      "2024-05-00T11:47:21Z",
                                      "2024-05-15T11:47:21,5Z",
                                      "2024/05/15T11:47:21Z",
                                      "20240515T114721Z.......",
                                      "2024-05-15T11:47:21.5",
                                      "2024-05-15T1a:47:21Z",
                                      "-024-05-15T11:47:21Z",
                                      "2024-05-15T11:47:21.5+02:"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) test_rfc3339(bad[i], NAN);
}

/* Every byte in every place of a good time: only digits may stand where digits are, nothing else elsewhere.
 */
static void test_rfc3339_bytes(void) {
    static const char good[] = "2011-11-11T11:11:11.111111Z";
    unsigned wrong = 0;
    for (size_t at = 0; at < sizeof good - 1; at++) {
        for (int byte = 0; byte < 256; byte++) {
            char text[sizeof good];
            double t;
            memcpy(text, good, sizeof good);
            text[at] = (char)byte;
            bool digit = byte >= '0' && byte <= '9', digit_place = good[at] >= '0' && good[at] <= '9';
            if (!digit_place || !digit)
                wrong += ks_time_rfc3339((struct ks_str){text, sizeof good - 1}, &t) != (byte == good[at]);
        }
    }
    ok(!wrong, "one wrong byte is refused", "accepted", "");
}

static double seconds_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void test_regex_limits(void) {
    char subject[5000];
    memset(subject, 'a', sizeof subject);
    subject[sizeof subject - 1] = '!';
    struct ks_str s = {subject, sizeof subject};
    static const char *const costly[] = {"^(a+)+$", "^(a|aa)+$", "(a*)*b", "^(?:(?:a|b)|(?:a|c))*d",
                                         "(x+x+)+y|(a+a+)+b"};
    for (size_t i = 0; i < sizeof costly / sizeof *costly; i++) {
        struct ks_regex *re = ks_regex_get(cx.regexes, ks_text_of(costly[i]), NULL, 0, NULL);
        double start = seconds_now();
        int found = re ? ks_regex_find(re, s, 0, NULL, 0) : -2;
        ok(found <= 0 && found > -2 && seconds_now() - start < 5, costly[i], "slow or found",
           "given up soon");
    }
    struct ks_value args[3] = {ks_value_text(s), value("^(a+)+$"), value("x")};
    uint64_t before = cx.regex_limited;
    struct ks_value m = ks_func_call(&cx, KS_FUNC_MATCH, args, 2),
                    r = ks_func_call(&cx, KS_FUNC_REPLACE, args, 3);
    ok(!strcmp(show(&m), "f") && r.n == s.n && cx.regex_limited == before + 2, "a limit counts as no match",
       show(&m), "f");

    char why[100];
    size_t at = 99;
    struct ks_regex *none = ks_regex_get(cx.regexes, KS_STR("a(b"), why, sizeof why, &at);
    ok(!none && at == 3 && strlen(why), "refusal", why, "a message at 3");
    ok(!ks_regex_get(cx.regexes, KS_STR("a(b"), why, 4, &at), "refusal kept, short message", why, "cut");

    struct ks_regex *re = ks_regex_get(cx.regexes, KS_STR("(a)|(b)(?<x>c)?"), NULL, 0, NULL);
    size_t g[6][2];
    ok(ks_regex_find(re, KS_STR("zzb"), 0, g, 6) == 1 && g[0][0] == 2 && g[1][0] == KS_REGEX_UNSET &&
           g[2][1] == 3 && g[3][0] == KS_REGEX_UNSET && g[5][0] == KS_REGEX_UNSET,
       "groups", "", "");
    ok(ks_regex_find(re, KS_STR("ab"), 1, g, 1) == 1 && g[0][0] == 1, "from", "", "");
    ok(ks_regex_find(re, KS_STR("ab"), 3, g, 1) == 0, "from beyond the end", "", "");

    /* Many groups, then more expressions than the table keeps. */
    struct ks_buf b;
    ks_buf_init(&b);
    for (int i = 0; i < 300; i++) ks_buf_text(&b, "(a)");
    re = ks_regex_get(cx.regexes, ks_buf_view(&b), NULL, 0, NULL);
    size_t many[301][2];
    ok(re && ks_regex_find(re, s, 0, many, 301) == 1 && many[300][0] == 299, "300 groups", "", "");
    ks_buf_fini(&b);
    bool all = true;
    for (int i = 0; i < 2500; i++) {
        char text[32];
        snprintf(text, sizeof text, "^%d$", i % 1700);
        re = ks_regex_get(cx.regexes, ks_text_of(text), NULL, 0, NULL);
        char number[16];
        snprintf(number, sizeof number, "%d", i % 1700);
        all = all && re && ks_regex_find(re, ks_text_of(number), 0, NULL, 0) == 1;
    }
    ok(all, "more expressions than are kept", "", "");
}

static uint64_t state = 88172645463325252u;
static unsigned chance(unsigned n) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state % n);
}

static struct ks_value random_value(bool lists) {
    static const char pieces[] = "0123456789.-+eE%YmdHMSNQz@dwqy \xff\xc3\xa9\xe2\x80\\1(a|b)*+?[]^$:/,TZ";
    switch (chance(lists ? 8 : 7)) {
    case 0: return ks_value_null();
    case 1: return ks_value_bool(chance(2));
    case 2: return ks_value_num(ldexp((double)chance(1000000) - 500000, (int)chance(200) - 100));
    case 3: return ks_value_num((double[]){NAN, INFINITY, -INFINITY, 0, -0.0, 1e308, -1e17}[chance(7)]);
    case 7: {
        uint32_t n = 2 + chance(3);
        struct ks_value *items = KS_NEWN(&arena, n, struct ks_value);
        for (uint32_t i = 0; i < n; i++) {
            do items[i] = random_value(false);
            while (items[i].kind != KS_NUM && items[i].kind != KS_TEXT);
            items[i].flags = 0;
        }
        return ks_value_list(items, n);
    }
    default: {
        size_t n = chance(14);
        char *p = malloc(n ? n : 1); /* exact size, so that reading beyond is seen; freed with the process */
        for (size_t i = 0; i < n; i++)
            p[i] = chance(20) ? pieces[chance(sizeof pieces - 1)] : (char)chance(256);
        struct ks_value v = ks_value_text(ks_arena_str(&arena, (struct ks_str){p, n}));
        free(p);
        v.flags = chance(2) ? KS_VF_STRING : 0;
        return v;
    }
    }
}

static bool sound(const struct ks_value *v) {
    if (v->kind != KS_LIST) return v->kind <= KS_TEXT;
    for (uint32_t i = 0; i < v->n; i++) {
        if ((v->items[i].kind != KS_TEXT && v->items[i].kind != KS_NUM) || v->items[i].flags) return false;
    }
    return v->n >= 2;
}

static void test_random(unsigned rounds) {
    unsigned bad = 0;
    for (unsigned round = 0; round < rounds; round++) {
        struct ks_arena fresh;
        ks_arena_init(&fresh);
        cx.arena = &fresh;
        struct ks_value args[4];
        for (unsigned i = 0; i < 4; i++) args[i] = random_value(true);
        for (unsigned f = 0; f < KS_FUNC_COUNT; f++) {
            unsigned least = ks_func_rows[f].min, most = ks_func_rows[f].max < 4 ? ks_func_rows[f].max : 4;
            struct ks_value got = ks_func_call(&cx, f, args, least + chance(most - least + 1));
            bad += !sound(&got);
        }
        for (unsigned op = KS_OP_ADD; op <= KS_OP_GE; op++) {
            if (op == KS_OP_NEG) continue;
            struct ks_value got = ks_func_binary(&cx, op, &args[0], &args[1]);
            bad += !sound(&got);
        }
        ks_arena_fini(&fresh);
        ks_arena_reset(&arena);
    }
    cx.arena = &arena;
    ok(!bad, "random arguments give sound values", "others", "");
}

/* ---- every field of a document ---- */

static void put_field(void *arg, struct ks_str name, struct ks_value v) {
    struct ks_buf *b = arg;
    ks_buf_printf(b, "%s%.*s=%s", b->n ? " " : "", KS_FMT(name), show(&v));
}

static void fields_of(const char *doc, const char *want) {
    struct ks_buf b;
    ks_buf_init(&b);
    ks_jsonpath_each(&arena, ks_text_of(doc), put_field, &b);
    ks_buf_byte(&b, '\0');
    ok(strcmp(b.p, want) == 0, doc, b.p, want);
    ks_buf_fini(&b);
}

static void test_fields(void) {
    fields_of("{\"a\":{\"b\":1,\"c\":[true,null]},\"d\":[{\"e\":\"x\"},{\"f\":2},{\"e\":\"y\"}],\"g\":[],"
              "\"h\":[[1,2],[3]]}",
              "a.b=1 a.c{}=true|null d{}.e=x|y d{}.f=2 h{}{}=1|2|3");
    fields_of("{\"a\":{\"b\":1},\"a.b\":2,\"c/d e\":\"\",\"x\":{}}", "a.b=1|2 c/d e=");
    fields_of("[1,{\"k\":1.50},[2]]", "{}=1 {}.k=1.50 {}{}=2");
    fields_of("{\"a\":1,\"a\":2,\"\":3}", "a=1|2 =3");
    fields_of("{\"a\":1", "");
    fields_of("\"a\"", "");
    fields_of("", "");
    fields_of("<a i='1'><b>x</b><b j=2>y</b><c><d>&#38;&lt;</d></c><e/> </a>",
              "a{@i}=1 a.b=x|y a.b{@j}=2 a.c.d=&<");
    fields_of("<a><b>1</c></b><d>2", "a.b=1 a.d=2");
    fields_of("< > <", "");
}

/* The text of n millionths, by hand. */
static void millionths(uint64_t n, char *out) {
    size_t at = (size_t)sprintf(out, "%llu.%06llu", (unsigned long long)(n / 1000000),
                                (unsigned long long)(n % 1000000));
    while (out[at - 1] == '0') at--;
    out[at - (out[at - 1] == '.')] = 0;
}

/* Counts of millionths below 2^33 and their neighbours: the first are written as they are, of the others
 * seventeen digits or fewer that read back. */
static void test_numbers(void) {
    uint64_t at = 1;
    bool exact = true, back = true;
    for (int i = 0; i < 200000; i++) {
        char expect[64], got[KS_NUM_TEXT];
        at = at * UINT64_C(6364136223846793005) + 1442695040888963407;
        uint64_t n = 100 + (at >> 11) % (UINT64_C(8589934592000000) >> i % 40);
        double d = (double)n / 1e6, next = nextafter(d, i % 2 ? INFINITY : 0);
        millionths(n, expect);
        (void)ks_value_print_num(d, got);
        exact = exact && strcmp(got, expect) == 0;
        (void)ks_value_print_num(-next, got);
        back = back && strtod(got, NULL) == -next;
    }
    ok(exact, "numbers of up to six decimals", "other digits", "theirs");
    ok(back, "their neighbours read back", "another number", "themselves");
}

int main(int argc, char **argv) {
    ks_arena_init(&arena);
    cx = (struct ks_func_cx){.arena = &arena, .regexes = ks_regex_table(), .now = 1700000000.5};
    zone("UTC");
    test_calls();
    test_numbers();
    test_dice();
    test_operators();
    test_modifiers();
    test_formats();
    test_parses();
    test_rfc3339_all();
    test_rfc3339_bytes();
    test_regex_limits();
    test_fields();
    test_random(argc > 1 ? (unsigned)atoi(argv[1]) : 3000);
    ks_regex_free(cx.regexes);
    ks_arena_fini(&arena);
    printf("1..%d\n", tests);
    return failures ? 1 : 0;
}
