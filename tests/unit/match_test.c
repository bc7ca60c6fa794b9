/* match_test.c - patterns, names, terms, networks, LIKE and the orders, as tables of pattern, text, answer;
 * then wildcards against a plain recursive matcher on random text, and hostile sizes. */
#include "func/match.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct ks_arena arena;
static int tests, failures;

static void ok(bool good, const char *what, const char *a, const char *b) {
    tests++;
    failures += !good;
    printf("%sok %d - %s: %s | %s\n", good ? "" : "not ", tests, what, a, b);
}

struct pair {
    const char *pattern, *text;
    bool yes;
};

static const struct pair patterns[] = {
    {"create", "CREATE", true},
    {"Create", "create", true},
    {"create", "creates", false},
    {"1", "1.0", false},
    {"*", "", true},
    {"*", "x", true},
    {"", "", true},
    {"", "x", false},
    {"a*", "a", true},
    {"a*c", "abc", true},
    {"a*c", "ab", false},
    {"*b*", "abc", true},
    {"*b*", "ac", false},
    {"a**c", "ac", true},
    {"ab*bc", "abc", false},
    {"*a*b*a*", "xaxbxa", true},
    {"*a*b*a*", "xaxbxb", false},
    {"system:*", "System:Node:x", true},
    {"É*", "éa", true},
    {"*ß", "STRASSß", true},
    {"straße", "STRASSE", false},
    {"k", "\xe2\x84\xaa", false},
    {"s", "\xc5\xbf", false},
    {"istanbul", "İstanbul", false},
    {"*É*É", "aéxé", true},
    {"*éé", "éÉé", true},
    {"\xff*", "\xff\xfe", true},
    {"*aab", "aaaab", true},
    {"a*a", "a", false},
};
static const struct pair exact[] = {
    {"Create", "create", false},
    {"Create", "Create", true},
    {"C*e", "Create", true},
    {"C*e", "creatE", false},
};

static void test_patterns(const struct pair *t, size_t n, bool is_exact) {
    for (size_t i = 0; i < n; i++) {
        struct ks_pattern p;
        ks_match_pattern_init(&p, &arena, ks_text_of(t[i].pattern), is_exact);
        ok(ks_match_pattern(&p, ks_text_of(t[i].text)) == t[i].yes, is_exact ? "exact" : "pattern",
           t[i].pattern, t[i].text);
    }
}

static const struct {
    unsigned flags;
    const char *term, *raw;
    bool yes;
} terms[] = {
    {1, "forbid", "Forbidden", false},
    {1, "forbid*", "Forbidden", true},
    {1, "*bid*", "Forbidden", true},
    {1, "forbidden", "{\"reason\":\"Forbidden\"}", true},
    {1, "forbid*", "x.forbidden", true},
    {1, "forbid*", "xforbidden", false},
    {1, "*den", "a.forbidden,b", true},
    {1, "admin", "user=system:admin, verb", true},
    {1, "system", "user=system:admin, verb", true},
    {1, "dmin", "user=system:admin", false},
    {1, "system:admin", "user=system:admin, verb", true},
    {1, "system:adm", "user=system:admin", false},
    {1, "user=sys*", "user=system:admin", true},
    {1, "user=*:admin", "user=system:admin", true},
    {1, "user*stem", "user=system:admin", true},
    {1, "user*admi", "user=system:admin", false},
    {1, "u*n", "user=system:admin", true},
    {1, "sys*min", "user=system:admin", false},
    {1, "abc", "x%20abc", true},
    {1, "20abc", "x%20abc", false},
    {1, "3aabc", "x%3aabc", true},
    {1, "20", "a%2520b", false},
    {1, "b", "a%2520b", true},
    {1, "a*b", "a%2520b", false},
    {1, "a*b", "a%b", true},
    {1, "a*b", "a b", false},
    {1, "a*b", "a--b", false},
    {1, "a*b", "a-b", true},
    {1, "*", "", true},
    {1, "x", "", false},
    {1, "a&b*", "xa&bc", true},
    {2, "daemon set", "a daemon set b", true},
    {2, "daemon set", "a daemon sets b", false},
    {2, "DAEMON set", "a daemon set", true},
    {2, "mon set", "daemon set", false},
    {2, " set", "daemon set", true},
    {2, "pull*image", "Pulling an image", true},
    {2, "image*pull", "Pulling an image", false},
    {2, "\"verb\":\"create\"", "{\"verb\":\"create\"}", true},
    {2, "\"verb\":\"crea", "{\"verb\":\"create\"}", false},
    {4, "user=system:admin", "a user=system:admin, b", true},
    {4, "system:admin", "a user=system:admin, b", false},
    {4, "user=*", "a user=system:admin, b", true},
    {4, "a b", "a b", false},
    {4, "a-b", "x a-b", true},
    {4, "a", "a--b", true},
    {4, "a", "a-b", false},
    {9, "Admin", "user admin", false},
    {9, "Admin", "user Admin", true},
    {9, "Adm*", "user Admin", true},
    {12, "A=B", "x A=B", true},
    {12, "A=b", "x A=B", false},
    {1, "É", "x é y", true},
    {1, "é*", "x ÉA y", true},
};

static void test_terms(void) {
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        struct ks_term t;
        ks_match_term_init(&t, &arena, ks_text_of(terms[i].term), terms[i].flags);
        ok(ks_match_term(&t, ks_text_of(terms[i].raw)) == terms[i].yes, "term", terms[i].term, terms[i].raw);
    }
}

static const struct pair nets[] = {
    {"10.0.0.0/8", "10.1.2.3", true},
    {"10.9.9.9/8", "10.1.2.3", true},
    {"10.0.0.0/8", "11.0.0.1", false},
    {"0.0.0.0/0", "1.2.3.4", true},
    {"1.2.3.4/32", "1.2.3.4", true},
    {"1.2.3.4/32", "1.2.3.5", false},
    {"10.0.0.0/9", "10.128.0.0", false},
    {"10.0.0.0/8", "::ffff:10.1.2.3", false},
    {"2001:db8::/33", "2001:db8::1", true},
    {"2001:db8::/33", "2001:db8:8000::1", false},
    {"10.0.0.0/8", "10.1.2", false},
    {"10.0.0.0/8", "010.1.2.3", false},
    {"::/0", "::1", true},
    {"::/0", "1.2.3.4", false},
    {"10.0.0.0/8", "", false},
    {"10.0.0.0/8", "10.1.2.3 ", false},
};
static const char *const no_nets[] = {"",       "/",           "10.0.0.0", "10.0.0.0/",   "10.0.0.0/33",
                                      "::/129", "10.0.0.0/8x", "10.0.0/8", "10.0.0.0/-1", "10.0.0.0/0008",
                                      "a/b",    "10.0.0.0/8/8"};

static void test_nets(void) {
    struct ks_cidr c;
    for (size_t i = 0; i < sizeof nets / sizeof *nets; i++)
        ok(ks_match_cidr_parse(&c, ks_text_of(nets[i].pattern)) &&
               ks_match_cidr(&c, ks_text_of(nets[i].text)) == nets[i].yes,
           "network", nets[i].pattern, nets[i].text);
    for (size_t i = 0; i < sizeof no_nets / sizeof *no_nets; i++)
        ok(!ks_match_cidr_parse(&c, ks_text_of(no_nets[i])), "no network", no_nets[i], "");
}

static const struct pair likes[] = {
    {"%", "", true},      {"", "", true},        {"_", "", false},        {"_", "é", true},
    {"a%", "abc", true},  {"a%", "Abc", false},  {"%b%", "abc", true},    {"a_c", "abc", true},
    {"a_c", "ac", false}, {"%a%b", "aab", true}, {"%a%b", "aabc", false}, {"a*", "ab", false},
    {"%_", "é", true},    {"__", "é", false},    {"%%x", "x", true},      {"\xff_", "\xff\xfe", true},
};

static void test_like(void) {
    for (size_t i = 0; i < sizeof likes / sizeof *likes; i++)
        ok(ks_match_like(ks_text_of(likes[i].text), ks_text_of(likes[i].pattern)) == likes[i].yes, "like",
           likes[i].pattern, likes[i].text);
}

static void test_names(void) {
    struct ks_str parts[2];
    ok(ks_match_name(KS_STR("a*.b*"), KS_STR("ax.y.bz"), parts, 2) && ks_text_is(parts[0], "x.y") &&
           ks_text_is(parts[1], "z"),
       "name", "a*.b*", "ax.y.bz");
    ok(ks_text_is(ks_match_fill(&arena, KS_STR("<*|*>"), parts, 2), "<x.y|z>"), "fill", "<*|*>", "");
    ok(ks_text_is(ks_match_fill(&arena, KS_STR("<*|*>"), parts, 1), "<x.y|>"), "fill", "too few parts", "");
    ok(!ks_match_name(KS_STR("a*"), KS_STR("A"), parts, 2), "name", "a*", "A");
    ok(ks_match_name(KS_STR("*lay"), KS_STR("delaylay"), parts, 1) && ks_text_is(parts[0], "delay"), "name",
       "*lay", "");
    ok(ks_match_name(KS_STR("a"), KS_STR("a"), NULL, 0) && !ks_match_name(KS_STR("a"), KS_STR("ab"), NULL, 0),
       "name", "a", "");
    ok(ks_match_name(KS_STR("*"), KS_STR(""), parts, 2) && parts[0].n == 0, "name", "*", "");
    ok(ks_match_stars(KS_STR("a*b**")) == 3, "stars", "a*b**", "");
}

static struct ks_value text(const char *s) {
    return ks_value_text(ks_text_of(s));
}

static void test_orders(void) {
    static const char *const sorted[] = {"-5", "2", "10", "1e3", "9.9.9.9", "10.0.0.1", "::1", "A", "a", "b"};
    for (size_t i = 0; i < sizeof sorted / sizeof *sorted; i++)
        for (size_t j = 0; j < sizeof sorted / sizeof *sorted; j++) {
            struct ks_value a = text(sorted[i]), b = text(sorted[j]);
            ok(ks_match_sort(0, &a, &b) == (i > j) - (i < j), "sort auto", sorted[i], sorted[j]);
        }
    struct ks_value a = text("10"), b = text("9"), x = text("x"), ip = text("1.1.1.1"), one = text("1.0"),
                    num = ks_value_num(1);
    ok(ks_match_order(&a, &b) > 0 && ks_match_order(&a, &x) < 0 && ks_match_order(&one, &num) == 0, "order",
       "10", "9");
    ok(ks_match_sort(2, &a, &b) < 0, "sort str", "10", "9");
    ok(ks_match_sort(1, &x, &a) > 0 && ks_match_sort(1, &a, &b) > 0, "sort num", "x", "10");
    ok(ks_match_sort(3, &a, &ip) > 0 && ks_match_sort(3, &ip, &x) < 0, "sort ip", "10", "1.1.1.1");
    struct ks_value items[] = {text("3"), text("1")}, list = ks_value_list(items, 2), two = text("2");
    ok(ks_match_sort(0, &list, &two) > 0, "sort", "3|1", "2");
}

static bool plain(const char *p, const char *s) {
    if (!*p) return !*s;
    if (*p == '*') return plain(p + 1, s) || (*s && plain(p, s + 1));
    return *s == *p && plain(p + 1, s + 1);
}

static void random_text(char *out, size_t most, const char *of) {
    size_t n = (size_t)rand() % (most + 1), kinds = strlen(of);
    for (size_t i = 0; i < n; i++) out[i] = of[(size_t)rand() % kinds];
    out[n] = 0;
}

static void test_random(void) {
    bool same = true;
    srand(7);
    for (int i = 0; i < 200000 && same; i++) {
        char p[9], s[13];
        random_text(p, 8, "ab**");
        random_text(s, 12, "ab");
        struct ks_pattern folded, as_is;
        ks_match_pattern_init(&folded, &arena, ks_text_of(p), false);
        ks_match_pattern_init(&as_is, &arena, ks_text_of(p), true);
        bool want = plain(p, s);
        same = ks_match_pattern(&folded, ks_text_of(s)) == want &&
               ks_match_pattern(&as_is, ks_text_of(s)) == want &&
               ks_match_name(ks_text_of(p), ks_text_of(s), NULL, 0) == want;
        if (i % 1000 == 0) ks_arena_reset(&arena);
        if (!same) printf("# %s against %s\n", p, s);
    }
    ok(same, "random patterns", "", "");
}

/* Any bytes, any flags: only for the sanitizers. */
static void test_noise(void) {
    for (int i = 0; i < 100000; i++) {
        char p[9], s[33];
        random_text(p, 8, "aB*%2\xc3\xa9\xff-\"");
        random_text(s, 32, "aB%20\xc3\xa9\xff-\" .");
        struct ks_term t;
        ks_match_term_init(&t, &arena, ks_text_of(p), (unsigned)rand() % 16);
        (void)ks_match_term(&t, ks_text_of(s));
        (void)ks_match_like(ks_text_of(s), ks_text_of(p));
        if (i % 1000 == 0) ks_arena_reset(&arena);
    }
    ok(true, "random terms", "", "");
}

static void test_size(void) {
    enum { N = 1 << 20 };
    char *s = malloc(N);
    static const char *const hard[] = {"*a*a*a*a*b", "a*aab", "*aaaaaaaab*", "*é*b"};
    for (size_t k = 0; k < 2; k++) {
        for (size_t i = 0; i < N; i++) s[i] = k && i % 2 ? '.' : 'a';
        for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
            struct ks_term t;
            ks_match_term_init(&t, &arena, ks_text_of(hard[i]), 1);
            ok(!ks_match_term(&t, (struct ks_str){s, N}) &&
                   !ks_match_pattern(&t.pattern, (struct ks_str){s, N}),
               "a megabyte", hard[i], "");
        }
    }
    free(s);
}

int main(void) {
    ks_arena_init(&arena);
    test_patterns(patterns, sizeof patterns / sizeof *patterns, false);
    test_patterns(exact, sizeof exact / sizeof *exact, true);
    test_terms();
    test_nets();
    test_like();
    test_names();
    test_orders();
    test_random();
    test_noise();
    test_size();
    ks_arena_fini(&arena);
    printf("1..%d\n", tests);
    return failures != 0;
}
