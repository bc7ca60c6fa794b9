/* rfc8259_test.c - which texts are JSON, by RFC 8259: sets of texts by section, and every short text there
 * is.
 *
 * In: nothing, or by how many letters texts are to be shorter, for slow machines. Out: TAP.
 *
 * The judge is the grammar of the RFC written down as functions, a rule each, without any thought of speed.
 * Over small alphabets all texts up to a length are tried, which leaves no corner of numbers, strings and
 * brackets out; the sets say what matters by name, and check the judge. Every kernel must agree with it about
 * each line, strict or lazy: strict about all of them, lazy about those that are JSON. Longer texts, and
 * decoded values, are compared with another library (tests/simdjson.sh).
 *
 * What kspl takes is an object or array, and no scalar; bytes from 0x80 on are taken in strings as they are.
 */
#include "base/mem.h"
#include "scan/scan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned tests, failures;

static void check(bool ok, const char *what) {
    tests++;
    failures += !ok;
    printf("%sok %u - %s\n", ok ? "" : "not ", tests, what);
}

/* ---- the grammar; each function gives the end of what matches at p, or NULL ---- */

struct text {
    const char *end;
    unsigned depth;
};

static const char *value(const struct text *t, const char *p);

static const char *ws(const struct text *t, const char *p) {
    while (p < t->end && (*p == 0x20 || *p == 0x09 || *p == 0x0A || *p == 0x0D)) p++;
    return p;
}

static const char *one(const struct text *t, const char *p, char c) {
    return p && p < t->end && *p == c ? p + 1 : NULL;
}

/* ws %xNN ws, as brackets, colons and commas are. */
static const char *structural(const struct text *t, const char *p, char c) {
    p = p ? one(t, ws(t, p), c) : NULL;
    return p ? ws(t, p) : NULL;
}

static const char *word(const struct text *t, const char *p, const char *w) {
    size_t n = strlen(w);
    return (size_t)(t->end - p) >= n && memcmp(p, w, n) == 0 ? p + n : NULL;
}

static const char *digits(const struct text *t, const char *p) {
    const char *from = p;
    while (p < t->end && *p >= '0' && *p <= '9') p++;
    return p > from ? p : NULL;
}

/* number = [ minus ] int [ frac ] [ exp ] */
static const char *number(const struct text *t, const char *p) {
    if (one(t, p, '-')) p++;
    const char *q = one(t, p, '0');
    if (!q) q = digits(t, p);
    if (q && one(t, q, '.')) q = digits(t, q + 1);
    if (!q || !(one(t, q, 'e') || one(t, q, 'E'))) return q;
    q++;
    if (one(t, q, '+') || one(t, q, '-')) q++;
    return digits(t, q);
}

static bool is_hex(char c) {
    return c && strchr("0123456789abcdefABCDEF", c);
}

/* char = unescaped / escape ( ... ) */
static const char *character(const struct text *t, const char *p) {
    if (p == t->end || (unsigned char)*p < 0x20 || *p == '"') return NULL;
    if (*p != '\\') return p + 1;
    if (++p == t->end || !*p || !strchr("\"\\/bfnrtu", *p)) return NULL;
    if (*p++ != 'u') return p;
    for (unsigned i = 0; i < 4; i++, p++)
        if (p == t->end || !is_hex(*p)) return NULL;
    return p;
}

static const char *string(const struct text *t, const char *p) {
    const char *q = one(t, p, '"');
    for (p = q; p; p = character(t, p)) q = p;
    return q ? one(t, q, '"') : NULL;
}

static const char *member(const struct text *t, const char *p, bool named) {
    if (named) p = structural(t, string(t, p), ':');
    return p ? value(t, p) : NULL;
}

static const char *members(const struct text *t, const char *p, char close, bool named) {
    const char *empty = structural(t, p, close);
    if (empty) return empty;
    for (const char *q = p; q; q = structural(t, p, ','))
        if (!(p = member(t, q, named))) return NULL;
    return structural(t, p, close);
}

static const char *value(const struct text *t, const char *p) {
    const char *q;
    if ((q = structural(t, p, '{'))) return members(t, q, '}', true);
    if ((q = structural(t, p, '['))) return members(t, q, ']', false);
    if ((q = string(t, p)) || (q = number(t, p))) return q;
    if ((q = word(t, p, "true")) || (q = word(t, p, "false"))) return q;
    return word(t, p, "null");
}

/* Whether the text is an object or array and nothing else. */
static bool is_json(const char *p, size_t n) {
    struct text t = {.end = p + n};
    p = ws(&t, p);
    if (p == t.end || (*p != '{' && *p != '[')) return false;
    p = value(&t, p);
    return p && ws(&t, p) == t.end;
}

/* ---- what kspl says ---- */

enum { KERNELS = 8, ROOM = 4096 };
struct scanners {
    struct ks_paths *paths;
    struct ks_flat *strict[KERNELS], *lazy[KERNELS];
    unsigned long asked, wrong;
};

static void begin(struct scanners *s) {
    *s = (struct scanners){.paths = ks_paths_new(false)};
    ks_paths_intern(s->paths, KS_STR("a"));
    ks_paths_intern(s->paths, KS_STR("v"));
    for (unsigned i = 0; i < KERNELS && ks_kernel_at(i); i++) {
        s->strict[i] = ks_flat_new(s->paths, ks_kernel_at(i));
        s->lazy[i] = ks_flat_new(s->paths, ks_kernel_at(i));
        ks_flat_lazy(s->lazy[i], 0);
    }
}

static void end(struct scanners *s, const char *what) {
    check(s->asked && !s->wrong, what);
    for (unsigned i = 0; i < KERNELS; i++) {
        ks_flat_free(s->strict[i]);
        ks_flat_free(s->lazy[i]);
    }
    ks_paths_free(s->paths);
}

static bool takes(struct ks_flat *f, const char *p, size_t n) {
    const struct ks_event *e = ks_flat_line(f, p, n);
    return e->damage == KS_WHOLE && !e->more;
}

static void wrong(struct scanners *s, const char *kernel, const char *how, bool json, const char *p,
                  size_t n) {
    if (s->wrong++ < 10) printf("# %s, %s: %.*s is %sJSON\n", kernel, how, (int)n, p, json ? "" : "no ");
}

static void ask(struct scanners *s, const char *text, size_t n, bool json) {
    char line[ROOM + KS_SCAN_PAD];
    memcpy(line, text, n);
    memset(line + n, '"', KS_SCAN_PAD);
    s->asked++;
    for (unsigned i = 0; i < KERNELS && s->strict[i]; i++) {
        const char *name = ks_kernel_at(i)->name;
        if (takes(s->strict[i], line, n) != json) wrong(s, name, "strict", json, line, n);
        if (json && !takes(s->lazy[i], line, n)) wrong(s, name, "lazy", json, line, n);
    }
}

/* ---- every text up to a length ---- */

/* Between `before` and `behind` each text of up to `most` letters of `alphabet` (n of them). */
static void every(const char *what, const char *before, const char *behind, const char *alphabet,
                  unsigned letters, unsigned most) {
    struct scanners s;
    char text[64];
    size_t start = strlen(before), tail = strlen(behind);
    begin(&s);
    memcpy(text, before, start);
    for (unsigned n = 0; n <= most; n++) {
        unsigned long all = 1;
        for (unsigned i = 0; i < n; i++) all *= letters;
        for (unsigned long k = 0; k < all; k++) {
            unsigned long left = k;
            for (unsigned i = 0; i < n; i++, left /= letters) text[start + i] = alphabet[left % letters];
            memcpy(text + start + n, behind, tail);
            ask(&s, text, start + n + tail, is_json(text, start + n + tail));
        }
    }
    end(&s, what);
}

#define LETTERS(s) s, sizeof(s) - 1

static void test_every(unsigned fewer) {
    every("numbers of a few letters", "[", "]", LETTERS("-+.019eE"), 6 - fewer);
    every("strings of a few letters", "[\"", "\"]", LETTERS("\"\\un0fG \x1f\x80"), 5 - fewer);
    every("unicode escapes", "{\"a\":\"\\u", "\"}", LETTERS("09aFgG\"\\"), 5 - fewer);
    every("brackets, commas and colons", "", "", LETTERS("{}[],:1 \""), 6 - fewer);
    every("objects", "{\"a\":", "}", LETTERS("{}[],:\"b1"), 6 - fewer);
    every("words", "[", "]", LETTERS("truefalsn,"), 4 - fewer);
    every("white space", "[", "1]", LETTERS(" \t\r\n\v\f\x00\x85"), 4 - fewer);
}

/* ---- sets by section ---- */

struct set {
    const char *section;
    const char *accept[16], *reject[32];
};

/* A `@` stands for a text of 300 bytes, longer than what is looked at in one go. */
static const struct set sets[] = {
    {"2 grammar: white space and structural characters",
     {"{}", "[]", " {} ", "\t[\n]\r", "{ \"a\" : 1 , \"b\" : 2 }", "[ 1 , 2 ]", "[[],{}]"},
     {"",      " ",          ",",          "{,}",      "[,]",   "[1,,2]",  "[1,]",
      "[1;2]", "{\"a\":1,}", "{\"a\"=1}",  "{\"a\":}", "{:1}",  "{\"a\"}", "{a:1}",
      "[\v]",  "[\f1]",      "[\xc2\xa0]", "[1]]",     "[[1]",  "{]",      "[}",
      "[1}",   "{\"a\":1]",  "[/**/1]",    "[1]//",    "[1] x", "[1],",    "{\"a\":1 \"b\":2}",
      "[1 2]", "{1:2}"}},
    {"3 values",
     {"[true,false,null]", "{\"a\":true}", "[\n true\t,null ]"},
     {"[True]", "[TRUE]", "[nul]", "[nulll]", "[t]", "[undefined]", "[NaN]", "[Infinity]", "[-Infinity]",
      "[truefalse]", "[none]", "[yes]", "true", "null", "1", "\"a\""}},
    {"4 objects: names are strings, in any number and order",
     {"{\"\":1}", "{\"a\":{\"a\":{}}}", "{\"a\":1,\"a\":2}", "{\"\\u0061\":1}", "{\"@\":1}",
      "{\"b\":\"@\",\"a\":{\"c\":[\"@\"]}}"},
     {"{'a':1}", "{null:1}", "{[]:1}", "{\"a\":1:2}", "{\"a\",1}", "{\"a\"\"b\":1}", "{\"a\":1 2}",
      "{\"a\": }", "{\"a", "{\"a\\", "{\"a\":\"b", "{\"a\":{\"b\":1}", "{\"@\"}", "{\"a\":\"@\",}",
      "{\"b\":\"@\"\"a\":1}", "{\"a\n\":1}"}},
    {"5 arrays: values need not be of one kind",
     {"[1,\"a\",null,{},[]]", "[[[[]]]]", "[\"@\",\"@\"]"},
     {"[\"a\":1]", "[1:2]", "[\"@\" \"@\"]", "[", "[1", "[1,", "[\"@\"", "[[]", "[\"\"", "[{]}"}},
    {"6 numbers",
     {"[0]", "[-0]", "[10]", "[1.5]", "[-1.50]", "[0.0]", "[1e5]", "[1E+5]", "[1e-05]", "[0e0]", "[-0.0E-0]",
      "[123456789012345678901234567890]", "[1e999]"},
     {"[00]",   "[01]",  "[-01]", "[+1]",    "[--1]",   "[-]",   "[1.]",           "[.5]",    "[-.5]",
      "[1.e5]", "[1e]",  "[1e+]", "[1e5.5]", "[1e1e1]", "[0x1]", "[1_000]",        "[1 000]", "[1,000.]",
      "[1a]",   "[1\"]", "[1-2]", "[0b1]",   "[1.2.3]", "[e5]",  "[\xef\xbc\x91]", "[1/2]"}},
    {"7 strings",
     {"[\"\"]", "[\"/\"]", "[\"\\/\"]", "[\"\\\"\\\\\\b\\f\\n\\r\\t\"]", "[\"\\u0000\"]",
      "[\"\\uD834\\uDD1E\"]", "[\"\\ud800\"]", "[\"\x7f\"]", "[\"\xe2\x82\xac\"]", "[\"{[,:]}\"]",
      "[\"@\\\"@\"]", "[\"@\\\\\"]", "[\"\\\\\\\"\"]"},
     {"[\"]",          "[\"\\\"]",  "[\"\\a\"]",    "[\"\\x41\"]",   "[\"\\'\"]",     "[\"\\0\"]",
      "[\"\\U0041\"]", "[\"\\u\"]", "[\"\\u004\"]", "[\"\\u004g\"]", "[\"\\u 041\"]", "[\"\\u00\\u0041\"]",
      "[\"\n\"]",      "[\"\t\"]",  "[\"\r\"]",     "[\"\x01\"]",    "[\"\x1f\"]",    "['a']",
      "[\"a\"\"b\"]",  "[a]",       "[\"@\n\"]",    "[\"@\\\"]",     "[\"@\\\\\\\"]", "[\"@\\q\"]",
      "[\\\"a\\\"]",   "[`a`]"}},
};

static size_t expand(const char *t, char *to) {
    size_t n = 0;
    for (; *t; t++) {
        size_t times = *t == '@' ? 300 : 1;
        memset(to + n, *t == '@' ? 'x' : *t, times);
        n += times;
    }
    return n;
}

static void ask_set(struct scanners *s, const char *t, bool json) {
    char text[ROOM];
    size_t n = expand(t, text);
    if (is_json(text, n) != json) wrong(s, "the grammar", "here", json, text, n);
    ask(s, text, n, json);
}

static void test_sets(void) {
    for (unsigned i = 0; i < sizeof sets / sizeof *sets; i++) {
        struct scanners s;
        begin(&s);
        for (unsigned j = 0; j < 16 && sets[i].accept[j]; j++) ask_set(&s, sets[i].accept[j], true);
        for (unsigned j = 0; j < 32 && sets[i].reject[j]; j++) ask_set(&s, sets[i].reject[j], false);
        end(&s, sets[i].section);
    }
}

/* ---- places ---- */

/* Each text of the sets that matters by a single byte, behind any distance up to two blocks of 64, so that it
 * lies on every place of a block and over every seam between two. */
static void test_places(void) {
    static const char *const tails[] = {"1]",   "\\\"\"]",   "\\\\\"]", "\\u0041\"]", "\"]",   "\\\\\\\"\"]",
                                        "\"1]", "\\\\\\\"]", "\"}",     "\"]]",       "\n\"]", "\\",
                                        "\",]", "\",{}]",    "\"\"]",   "\",\"\"]"};
    struct scanners s;
    begin(&s);
    for (unsigned i = 0; i < sizeof tails / sizeof *tails; i++) {
        for (unsigned at = 0; at <= 140; at++) {
            char text[256];
            size_t n = (size_t)snprintf(text, sizeof text, "[\"%*s%s", (int)at, "", tails[i]);
            ask(&s, text, n, is_json(text, n));
        }
    }
    end(&s, "every place in a block");
}

int main(int argc, char **argv) {
    for (unsigned i = 0; ks_kernel_at(i); i++) printf("# kernel %s\n", ks_kernel_at(i)->name);
    test_sets();
    test_places();
    test_every(argc > 1 ? (unsigned)atoi(argv[1]) % 4 : 0);
    printf("1..%u\n", tests);
    return failures != 0;
}
