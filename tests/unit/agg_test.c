/* agg_test.c - the aggregates, called directly: the example of every row of aggs.def, edges, and the
 * promise merge(split(x)) == run(x), with the pieces fed in any order, on random rows. */
#include "base/buf.h"
#include "func/agg.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct ks_arena arena;
static int tests, failures;

static void ok(bool good, const char *what, const char *got, const char *want) {
    tests++;
    failures += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", tests, what);
    if (!good) printf("#   got %s\n#  want %s\n", got, want);
}

/* A result as the JSON of aggs.def. */
static const char *shown(struct ks_value v) {
    struct ks_buf b;
    char tmp[KS_NUM_TEXT];
    ks_buf_init(&b);
    uint32_t n = ks_value_count(&v);
    if (v.kind == KS_LIST) ks_buf_byte(&b, '[');
    for (uint32_t i = 0; i < n; i++)
        ks_buf_printf(&b, "%s\"%.*s\"", i ? "," : "", KS_FMT(ks_value_str(ks_value_at(&v, i), tmp)));
    if (v.kind == KS_LIST) ks_buf_byte(&b, ']');
    const char *s = n ? ks_arena_str(&arena, ks_buf_view(&b)).p : "null";
    ks_buf_fini(&b);
    return s;
}

static struct ks_agg_state *fresh(enum ks_agg agg) {
    return ks_arena_zero(&arena, 1, ks_agg_size(agg));
}

static const char *finish(enum ks_agg agg, struct ks_agg_state *s, double param, bool allnum) {
    return shown(ks_agg_finish(agg, s, param, allnum, &arena));
}

/* Values joined by blanks, in events one second apart. */
static const char *over(enum ks_agg agg, double param, bool allnum, const char *values) {
    struct ks_agg_state *s = fresh(agg);
    struct ks_agg_order at = {0, 0};
    for (const char *p = values; *p; at.time++, at.seq++) {
        size_t n = strcspn(p, " ");
        struct ks_value v = ks_value_text((struct ks_str){p, n});
        ks_agg_add(agg, s, &arena, &v, &at);
        p += n + (p[n] == ' ');
    }
    return finish(agg, s, param, allnum);
}

static void test_rows(void) {
    for (int i = 0; i < KS_AGG_COUNT; i++) {
        const struct ks_agg_row *row = &ks_agg_rows[i];
        if (strncmp(row->example, row->name, strlen(row->name)) != 0) continue; /* timechart makes these */
        double param = row->param ? strtod(row->example + strlen(row->name), NULL) : 0;
        const char *got = over((enum ks_agg)i, param, false, "10 9 9 100 x");
        ok(strcmp(got, row->expect) == 0, row->example, got, row->expect);
        got = finish((enum ks_agg)i, fresh((enum ks_agg)i), 50, false);
        bool zero =
            strncmp(row->name, "c", 1) == 0 || strstr(row->name, "dc") || strstr(row->name, "distinct");
        ok(strcmp(got, zero ? "\"0\"" : "null") == 0, "of nothing", got, row->name);
    }
}

static const struct {
    enum ks_agg agg;
    double param;
    bool allnum;
    const char *values, *want;
} edges[] = {
    {KS_AGG_SUM, 0, true, "1 2 x", "null"},
    {KS_AGG_SUM, 0, true, "1 2", "\"3\""},
    {KS_AGG_RANGE, 0, true, "1 x", "null"},
    {KS_AGG_PERC, 50, true, "1 x", "null"},
    {KS_AGG_MIN, 0, true, "1 x", "\"1\""},
    {KS_AGG_SUM, 0, false, "x y", "null"},
    {KS_AGG_MIN, 0, false, "1.0 1 01", "\"1.0\""},
    {KS_AGG_MAX, 0, false, "1 1.0", "\"1\""},
    {KS_AGG_MAX, 0, false, "b B a", "\"b\""},
    {KS_AGG_MIN, 0, false, "b B a", "\"B\""},
    {KS_AGG_MIN, 0, false, "b B 7", "\"7\""},
    {KS_AGG_DC, 0, false, "1 1.0 01 1", "\"3\""},
    {KS_AGG_VALUES, 0, false, "70 100 9 10 9", "[\"10\",\"100\",\"70\",\"9\"]"},
    {KS_AGG_VAR, 0, false, "5", "\"0\""},
    {KS_AGG_STDEV, 0, false, "0.1 0.1 0.1", "\"0\""},
    {KS_AGG_MEDIAN, 0, false, "1 2 3 4", "\"3\""},
    {KS_AGG_PERC, 0, false, "1 2 3 4", "\"1\""},
    {KS_AGG_PERC, 100, false, "1 2 3 4", "\"4\""},
    {KS_AGG_PERC, 95, false, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", "\"20\""},
    {KS_AGG_PERC, 90, false, "1 2 3 4 5 6 7 8 9 10", "\"10\""},
    {KS_AGG_MEDIAN, 0, false, "-0 0 0.0", "\"0\""},
    {KS_AGG_MODE, 0, false, "a b b a c", "\"a\""},
    {KS_AGG_MODE, 0, false, "b a a b", "\"b\""},
    {KS_AGG_RATE, 0, false, "5", "null"},
    {KS_AGG_RATE, 0, false, "10 20 30", "\"10\""},
    {KS_AGG_RATE, 0, false, "10 20 5 10", "\"6.666666666666667\""},
};

static void test_edges(void) {
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++) {
        const char *got = over(edges[i].agg, edges[i].param, edges[i].allnum, edges[i].values);
        ok(strcmp(got, edges[i].want) == 0, ks_agg_rows[edges[i].agg].name, got, edges[i].want);
    }
}

static const char *two_rows(enum ks_agg agg, double time) {
    struct ks_value a[] = {ks_value_text(KS_STR("a")), ks_value_text(KS_STR("b"))};
    struct ks_value b[] = {ks_value_text(KS_STR("c")), ks_value_text(KS_STR("d"))};
    struct ks_value x = ks_value_list(a, 2), y = ks_value_list(b, 2);
    struct ks_agg_state *s = fresh(agg);
    ks_agg_add(agg, s, &arena, &x, &(struct ks_agg_order){0, 0});
    ks_agg_add(agg, s, &arena, &y, &(struct ks_agg_order){time, 1});
    return finish(agg, s, 0, false);
}

static void test_multivalues(void) {
    static const struct {
        enum ks_agg agg;
        const char *newer, *same, *none;
    } t[] = {
        {KS_AGG_FIRST, "\"c\"", "\"a\"", "\"a\""},
        {KS_AGG_LAST, "\"b\"", "\"d\"", "\"d\""},
        {KS_AGG_EARLIEST, "\"a\"", "\"a\"", "\"a\""},
        {KS_AGG_LATEST, "\"c\"", "\"a\"", "\"a\""},
        {KS_AGG_ROWS, "\"4\"", "\"4\"", "\"4\""},
        {KS_AGG_LIST, "[\"c\",\"d\",\"a\",\"b\"]", "[\"a\",\"b\",\"c\",\"d\"]", "[\"a\",\"b\",\"c\",\"d\"]"},
        {KS_AGG_EARLIEST_TIME, "\"0.000000\"", "\"0.000000\"", "\"0.000000\""},
        {KS_AGG_LATEST_TIME, "\"5.000000\"", "\"0.000000\"", "\"0.000000\""},
    };
    for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
        const char *got[] = {two_rows(t[i].agg, 5), two_rows(t[i].agg, 0), two_rows(t[i].agg, NAN)};
        ok(strcmp(got[0], t[i].newer) == 0, ks_agg_rows[t[i].agg].name, got[0], t[i].newer);
        ok(strcmp(got[1], t[i].same) == 0, ks_agg_rows[t[i].agg].name, got[1], t[i].same);
        ok(strcmp(got[2], t[i].none) == 0, ks_agg_rows[t[i].agg].name, got[2], t[i].none);
    }
}

static void test_fill(void) {
    struct ks_value zero = ks_value_text(KS_STR("0")), other = ks_value_text(KS_STR("0.0"));
    for (int i = 0; i < KS_AGG_COUNT; i++) {
        if (!ks_agg_can_fill((enum ks_agg)i)) continue;
        struct ks_agg_state *filled = fresh((enum ks_agg)i), *added = fresh((enum ks_agg)i);
        struct ks_agg_state *late = fresh((enum ks_agg)i);
        for (uint64_t k = 0; k < 7; k++)
            ks_agg_add((enum ks_agg)i, added, &arena, k < 2 ? &other : &zero, &(struct ks_agg_order){NAN, k});
        for (uint64_t k = 0; k < 2; k++)
            ks_agg_add((enum ks_agg)i, filled, &arena, &other, &(struct ks_agg_order){NAN, k});
        ks_agg_fill((enum ks_agg)i, filled, &arena, &zero, 5);
        ks_agg_fill((enum ks_agg)i, late, &arena, &zero, 5);
        for (uint64_t k = 0; k < 2; k++)
            ks_agg_add((enum ks_agg)i, late, &arena, &other, &(struct ks_agg_order){NAN, k});
        const char *want = finish((enum ks_agg)i, added, 20, false),
                   *got = finish((enum ks_agg)i, filled, 20, false);
        ok(strcmp(got, want) == 0, "filled", got, want);
        got = finish((enum ks_agg)i, late, 20, false);
        ok(strcmp(got, want) == 0, "filled first", got, want);
    }
}

/* ---- merge(split(x)) == run(x) ---- */

enum { ROWS = 400, PIECES = 5 };
struct row {
    struct ks_value v;
    struct ks_agg_order at;
};

static struct ks_value random_value(void) {
    static const char *const texts[] = {"1", "1.0", "01", "2",   "10",  "-3",
                                        "",  "x",   "y",  "1e2", "100", "\xc3\xa9"};
    if (rand() % 4 == 0) return ks_value_text(ks_arena_printf(&arena, "%d", rand() % 300));
    if (rand() % 8 == 0) return ks_value_num(rand() % 50 / 4.0);
    return ks_value_text(ks_text_of(texts[(size_t)rand() % (sizeof texts / sizeof *texts)]));
}

static void random_rows(struct row *rows, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        struct ks_value *items = KS_NEWN(&arena, 3, struct ks_value);
        uint32_t count = rand() % 5 ? 1 : (uint32_t)rand() % 4;
        for (uint32_t k = 0; k < count; k++) items[k] = random_value();
        rows[i].v = ks_value_list(items, count);
        rows[i].at = (struct ks_agg_order){rand() % 7 ? rand() % 40 : NAN, i};
    }
}

static void shuffle(uint32_t *x, uint32_t n) {
    for (uint32_t i = n; i > 1; i--) {
        uint32_t k = (uint32_t)rand() % i, t = x[k];
        x[k] = x[i - 1];
        x[i - 1] = t;
    }
}

static struct ks_agg_state *split(enum ks_agg agg, const struct row *rows, uint32_t n) {
    struct ks_agg_state *part[PIECES], *all = fresh(agg);
    uint32_t order[ROWS], pieces[PIECES];
    for (uint32_t i = 0; i < PIECES; i++) part[i] = fresh(agg), pieces[i] = i;
    for (uint32_t i = 0; i < n; i++) order[i] = i;
    shuffle(order, n);
    shuffle(pieces, PIECES);
    for (uint32_t i = 0; i < n; i++) {
        const struct row *r = &rows[order[i]];
        ks_agg_add(agg, part[rand() % PIECES], &arena, &r->v, &r->at);
    }
    for (uint32_t i = 0; i < PIECES; i++) ks_agg_merge(agg, all, &arena, part[pieces[i]]);
    return all;
}

static void test_merge(enum ks_agg agg) {
    const char *got = "", *want = "";
    bool same = true;
    for (int round = 0; round < 60 && same; round++) {
        struct row rows[ROWS];
        uint32_t n = (uint32_t)rand() % (round % 2 ? 20 : ROWS);
        bool allnum = rand() % 2;
        random_rows(rows, n);
        struct ks_agg_state *s = fresh(agg);
        for (uint32_t i = 0; i < n; i++) ks_agg_add(agg, s, &arena, &rows[i].v, &rows[i].at);
        want = finish(agg, s, 37.5, allnum);
        got = finish(agg, split(agg, rows, n), 37.5, allnum);
        same = strcmp(got, want) == 0;
        if (same) ks_arena_reset(&arena);
    }
    ok(same, ks_agg_rows[agg].name, got, want);
}

/* A state fed without end stays as small as what it keeps. */
static void test_bounded(void) {
    static const enum ks_agg aggs[] = {KS_AGG_LIST, KS_AGG_MAX, KS_AGG_FIRST, KS_AGG_LATEST};
    for (size_t i = 0; i < sizeof aggs / sizeof *aggs; i++) {
        ks_arena_reset(&arena);
        struct ks_agg_state *s = fresh(aggs[i]);
        for (uint64_t k = 0; k < 200000; k++) {
            char text[32];
            int n = snprintf(text, sizeof text, "%020llu", (unsigned long long)k);
            struct ks_value v = ks_value_text((struct ks_str){text, (size_t)n});
            ks_agg_add(aggs[i], s, &arena, &v, &(struct ks_agg_order){(double)k, k});
        }
        ok(arena.used < 200000, "bounded", ks_agg_rows[aggs[i]].name, "");
    }
}

int main(void) {
    ks_arena_init(&arena);
    srand(11);
    test_rows();
    test_edges();
    test_multivalues();
    test_fill();
    for (int i = 0; i < KS_AGG_COUNT; i++)
        if (!ks_agg_rows[i].in_order) test_merge((enum ks_agg)i);
    test_bounded();
    ks_arena_fini(&arena);
    printf("1..%d\n", tests);
    return failures != 0;
}
