/* exec_test.c - the run side's own rooms, called directly: group tables (fill, cross products, merging),
 * orders (ties, nulls, dedup, head), the hand-over queue, writers over hostile text.
 *
 * Rows are written in a small notation: fields joined by blanks, a list by |, ~ for null; results are
 * shown the same way, rows joined by /. */
#include "base/mem.h"
#include "exec/exec.h"
#include "exec/folded.h"
#include "exec/group.h"
#include "exec/order.h"
#include "exec/queue.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS = 4 };

static struct ks_arena arena;
static int tests, failures;

static void ok(bool good, const char *what, const char *got, const char *want) {
    tests++;
    failures += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", tests, what);
    if (!good) printf("#   got %s\n#  want %s\n", got, want);
}

static void same(const char *what, const char *got, const char *want) {
    ok(!strcmp(got, want), what, got, want);
}

/* ---- the notation ---- */

static struct ks_value value(struct ks_str s) {
    if (ks_text_is(s, "~")) return ks_value_null();
    struct ks_value *items = KS_NEWN(&arena, s.n + 1, struct ks_value);
    uint32_t n = 0;
    for (size_t from = 0, i = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != '|') continue;
        items[n++] = ks_value_text(ks_text_cut(s, from, i));
        from = i + 1;
    }
    return ks_value_list(items, n);
}

static struct ks_row row(const char *text, uint64_t seq) {
    struct ks_value *cells = KS_NEWN(&arena, FIELDS, struct ks_value);
    for (unsigned i = 0; i < FIELDS && *text; i++) {
        size_t n = strcspn(text, " ");
        cells[i] = value((struct ks_str){text, n});
        text += n + (text[n] == ' ');
    }
    return (struct ks_row){.time = NAN, .seq = seq, .cells = cells};
}

static void show(struct ks_buf *b, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    if (v->kind == KS_NULL) ks_buf_byte(b, '~');
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        if (i) ks_buf_byte(b, '|');
        ks_buf_str(b, ks_value_str(ks_value_at(v, i), tmp));
    }
}

static const char *shown(const struct ks_rowset *s, unsigned fields) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (size_t i = 0; i < s->n; i++) {
        if (i) ks_buf_byte(&b, '/');
        for (unsigned k = 0; k < fields; k++) {
            if (k) ks_buf_byte(&b, ' ');
            show(&b, &s->rows[i].cells[k]);
        }
    }
    const char *text = ks_arena_str(&arena, ks_buf_view(&b)).p;
    ks_buf_fini(&b);
    return text;
}

/* ---- groups: by fields 0 and 1; count rows into 2, a function of 3 into 3 ---- */

static struct ks_group_spec spec_of(unsigned keys, enum ks_agg agg, uint32_t flags) {
    static const uint32_t slots[] = {0, 1};
    static const bool fills[] = {true, true};
    struct ks_group_agg *aggs = KS_NEWN(&arena, 2, struct ks_group_agg);
    aggs[0] = (struct ks_group_agg){.agg = KS_AGG_ROWS, .in = KS_NONE, .out = 2};
    aggs[1] = (struct ks_group_agg){.agg = agg, .in = 3, .out = 3, .fills = true};
    struct ks_group_spec s = {.keys = slots,
                              .key_outs = slots,
                              .key_fills = fills,
                              .n_keys = keys,
                              .n_aggs = 2,
                              .n_fields = FIELDS,
                              .time_field = KS_NONE,
                              .aggs = aggs,
                              .flags = flags,
                              .fill = KS_STR("0"),
                              .where = KS_STR("rule r: stats")};
    ks_group_plan(&s);
    return s;
}

/* Row i goes into table i % tables; the tables are then merged. */
static const char *grouped(const struct ks_group_spec *spec, unsigned tables, const char *const *rows,
                           unsigned n) {
    struct ks_trouble trouble = {0};
    struct ks_rowset out;
    struct ks_group g[8];
    ks_row_init(&out);
    for (unsigned i = 0; i < tables; i++) ks_group_init(&g[i], spec, &trouble);
    for (unsigned i = 0; i < n; i++) {
        struct ks_row r = row(rows[i], i);
        ks_group_add(&g[i % tables], &r);
    }
    for (unsigned i = 1; i < tables; i++) ks_group_merge(&g[0], &g[i]);
    ks_group_finish(&g[0], &out);
    const char *text =
        trouble.status == KS_OK ? shown(&out, FIELDS) : ks_arena_str(&arena, ks_text_of(trouble.err.text)).p;
    for (unsigned i = 0; i < tables; i++) ks_group_fini(&g[i]);
    ks_row_fini(&out);
    return text;
}

#define GROUPED(spec, tables, ...)                            \
    grouped(spec, tables, (const char *const[]){__VA_ARGS__}, \
            sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void test_groups(void) {
    struct ks_group_spec two = spec_of(2, KS_AGG_VALUES, 0), none = spec_of(0, KS_AGG_DC, 0);
    same("a missing by-field drops the row", GROUPED(&two, 1, "a x ~ 1", "a ~ ~ 2", "a x ~ 3"), "a x 2 1|3");
    same("ascending by bytes, left to right", GROUPED(&two, 1, "b x", "a y", "a x", "10 x", "9 x"),
         "10 x 1 ~/9 x 1 ~/a x 1 ~/a y 1 ~/b x 1 ~");
    same("values of two by-fields are crossed", GROUPED(&two, 1, "a|b x|y ~ 1"),
         "a x 1 1/a y 1 1/b x 1 1/b y 1 1");
    same("equal values count twice", GROUPED(&two, 1, "a|a x"), "a x 2 ~");
    same("texts are keys: 1 and 1.0", GROUPED(&two, 1, "1 x", "1.0 x"), "1 x 1 ~/1.0 x 1 ~");
    same("no rows, no by: one row", grouped(&none, 1, NULL, 0), "~ ~ 0 0");
    same("no rows, by: none", grouped(&two, 1, NULL, 0), "");
    struct ks_group_spec once = spec_of(2, KS_AGG_VALUES, KS_SINK_SPLIT_ONCE);
    same("dedup_splitvals", GROUPED(&once, 1, "a|a|b x"), "a x 1 ~/b x 1 ~");
}

static void test_fill(void) {
    struct ks_group_spec two = spec_of(2, KS_AGG_VALUES, KS_SINK_FILL);
    same("a by-field that no row has", GROUPED(&two, 1, "get ~", "put ~"), "");
    same("a by-field that one row has", GROUPED(&two, 1, "get ~", "get x"), "get 0 1 ~/get x 1 ~");
    same("groups that become equal are one", GROUPED(&two, 1, "get 0 ~ 7", "get ~", "get x"),
         "get 0 2 0|7/get x 1 0");
    same("an input that no row has stays null", GROUPED(&two, 1, "get x", "get ~"), "get 0 1 ~/get x 1 ~");
    same("seen in another worker's table", GROUPED(&two, 2, "get ~ ~ ~", "get x ~ 5"), "get 0 1 0/get x 1 5");
}

static void test_limit(void) {
    struct ks_group_spec two = spec_of(2, KS_AGG_VALUES, 0);
    char text[2200] = "0";
    for (int i = 1; i < 300; i++) sprintf(text + strlen(text), "|%d", i);
    struct ks_buf b;
    ks_buf_init(&b);
    ks_buf_printf(&b, "%s %s%c", text, text, 0);
    const char *got = GROUPED(&two, 1, b.p);
    ks_buf_fini(&b);
    same("a row in too many groups", got,
         "rule r: stats: one row falls into more than 65536 groups by its multivalue fields");
}

static const char *random_row(void) {
    static const char *const words[] = {"~", "a", "b", "c", "a|b", "0", "12", "x|x|y"};
    return ks_arena_printf(&arena, "%s %s ~ %s", words[rand() % 8], words[rand() % 8], words[rand() % 8]).p;
}

static void test_merge(void) {
    static const enum ks_agg aggs[] = {KS_AGG_ROWS, KS_AGG_DC,   KS_AGG_VALUES, KS_AGG_MIN,
                                       KS_AGG_MAX,  KS_AGG_LIST, KS_AGG_FIRST,  KS_AGG_MEDIAN};
    static const uint32_t flags[] = {0, KS_SINK_FILL, KS_SINK_SPLIT_ONCE, KS_SINK_ALLNUM};
    for (unsigned a = 0; a < sizeof aggs / sizeof *aggs; a++)
        for (unsigned f = 0; f < 4; f++) {
            if ((flags[f] & KS_SINK_FILL) && !ks_agg_can_fill(aggs[a])) continue;
            struct ks_group_spec s = spec_of(2, aggs[a], flags[f]);
            const char *rows[200];
            for (unsigned i = 0; i < 200; i++) rows[i] = random_row();
            const char *whole = grouped(&s, 1, rows, 200), *split = grouped(&s, 7, rows, 200);
            same(ks_arena_printf(&arena, "merge(split) == run: %s, flags %u", ks_agg_rows[aggs[a]].name,
                                 flags[f])
                     .p,
                 split, whole);
            if (flags[f] & KS_SINK_FILL) continue;
            s.rows_only = true;
            same(ks_arena_printf(&arena, "tables that are not joined: %s, flags %u",
                                 ks_agg_rows[aggs[a]].name, flags[f])
                     .p,
                 grouped(&s, 7, rows, 200), whole);
        }
}

static void test_counting(void) {
    struct ks_group_spec s = spec_of(2, KS_AGG_DC, 0), counts = s;
    s.n_aggs = counts.n_aggs = 1;
    counts.rows_only = true;
    ks_group_plan(&counts);
    const char *rows[200];
    for (unsigned i = 0; i < 200; i++) rows[i] = random_row();
    const char *want = grouped(&s, 1, rows, 200);
    same("rows that are only counted wait in the table", grouped(&counts, 1, rows, 200), want);
    same("and in many", grouped(&counts, 8, rows, 200), want);
    same("one of them waits", GROUPED(&counts, 1, "a x"), "a x 1 ~");
}

/* ---- sorting in threads ---- */

enum { KEYS = 300000 };

/* Two texts, one of them long and much the same everywhere; some are missing, some keys are equal. */
static char *random_key(void) {
    char a[64];
    int n = snprintf(a, sizeof a, "arn:aws:sts::%d:assumed-role/%d", rand() % 3, rand() % 5000);
    uint32_t lengths[2] = {rand() % 50 ? (uint32_t)n : KS_NONE, (uint32_t)(rand() % 20)};
    char *key = ks_arena_bytes(&arena, 2 * sizeof *lengths + sizeof a + 20), *at = key;
    memcpy(at, &lengths[0], sizeof *lengths);
    at += sizeof *lengths;
    if (lengths[0] != KS_NONE) memcpy(at, a, (size_t)n);
    if (lengths[0] != KS_NONE) at += n;
    memcpy(at, &lengths[1], sizeof *lengths);
    memset(at + sizeof *lengths, 'x', lengths[1]);
    return key;
}

static bool ascends(const struct ks_groupsort_item *items) {
    bool all = true;
    for (uint32_t i = 1; i < KEYS && all; i++) {
        int c = ks_groupsort_compare(items[i - 1].block, items[i].block, 2);
        all = c < 0 || (c == 0 && items[i - 1].head == items[i].head);
    }
    return all;
}

static void test_key_sort(void) {
    struct ks_groupsort_item *items = ks_arena_zero(&arena, KEYS, sizeof *items);
    for (unsigned threads = 1; threads < 10; threads += 4) {
        for (uint32_t i = 0; i < KEYS; i++) items[i].block = random_key();
        ks_groupsort(items, KEYS, 0, 2, threads);
        ok(ascends(items), threads == 1 ? "many keys" : "many keys, several threads", "", "ascending");
    }
}

/* ---- orders ---- */

static void fill_set(struct ks_rowset *s, const char *const *rows, unsigned n) {
    ks_row_init(s);
    for (unsigned i = 0; i < n; i++) {
        struct ks_row r = row(rows[i], i);
        ks_row_add(s, &r, FIELDS);
    }
}

static const char *taken(struct ks_rowset *s, unsigned fields) {
    const char *text = shown(s, fields);
    ks_row_fini(s);
    return text;
}

static void test_sort(void) {
    static const char *const rows[] = {"10 a", "~ b", "9 c", "x d", "9 e", "~ f", "100|1 g"};
    struct ks_ikey key = {.field = 0, .how = KS_HOW_AUTO};
    struct ks_order up = {&key, 1, false};
    struct ks_rowset s;
    fill_set(&s, rows, 7);
    ks_order_rows(&s, &up, 0);
    same("sort: numbers, texts, nulls; ties as they came", taken(&s, 2), "9 c/9 e/10 a/100|1 g/x d/~ b/~ f");
    struct ks_ikey down_key = {.field = 0, .how = KS_HOW_AUTO, .desc = 1};
    struct ks_order down = {&down_key, 1, false};
    fill_set(&s, rows, 7);
    ks_order_rows(&s, &down, 3);
    ks_order_compact(&s, FIELDS);
    same("sort: descending, limit 3", taken(&s, 2), "x d/100|1 g/10 a");
}

static void test_newest(void) {
    static const char *const rows[] = {"a", "b", "c", "d"};
    struct ks_order newest = {NULL, 0, false}, oldest = {NULL, 0, true};
    struct ks_rowset s;
    fill_set(&s, rows, 4);
    s.rows[0].time = 1;
    s.rows[2].time = 2;
    s.rows[3].time = 1;
    ks_order_rows(&s, &newest, 0);
    same("newest first, ties by position, no time last", shown(&s, 1), "c/a/d/b");
    ks_order_rows(&s, &oldest, 2);
    same("and backwards, cut to two", taken(&s, 1), "b/d");
}

static const char *deduped(uint32_t flags, int64_t limit) {
    static const char *const rows[] = {"1 a", "2 a", "3 ~", "4 b", "5 a", "6 a|b", "7 a|b", "8 a"};
    struct ks_ikey key = {.field = 1};
    struct ks_isink sink = {.kind = KS_SINK_DEDUP, .flags = flags, .limit = limit, .keys = {0, 1}};
    struct ks_rowset s;
    fill_set(&s, rows, 8);
    ks_order_dedup(&s, &sink, &key, FIELDS);
    return taken(&s, 2);
}

static void test_dedup(void) {
    same("dedup", deduped(0, 1), "1 a/4 b/6 a|b");
    same("dedup 2", deduped(0, 2), "1 a/2 a/4 b/6 a|b/7 a|b");
    same("dedup keepempty", deduped(KS_SINK_KEEPEMPTY, 1), "1 a/3 ~/4 b/6 a|b");
    same("dedup consecutive", deduped(KS_SINK_CONSECUTIVE, 1), "1 a/4 b/5 a/6 a|b/8 a");
    same("dedup keepevents", deduped(KS_SINK_KEEPEVENTS, 1), "1 a/2 ~/3 ~/4 b/5 ~/6 a|b/7 ~/8 ~");
}

static const char *headed(uint32_t flags, int64_t limit) {
    static const char *const rows[] = {"a 1", "b ~", "c 1", "d 0", "e 1"};
    struct ks_isink sink = {.kind = KS_SINK_HEAD, .flags = flags, .limit = limit, .cond = 1};
    struct ks_rowset s;
    fill_set(&s, rows, 5);
    ks_order_head(&s, &sink);
    return taken(&s, 1);
}

static void test_head(void) {
    same("head while", headed(0, INT64_MAX), "a");
    same("head while, null goes on", headed(KS_SINK_NULLS, INT64_MAX), "a/b/c");
    same("head while, keeplast", headed(KS_SINK_NULLS | KS_SINK_KEEPLAST, INT64_MAX), "a/b/c/d");
    same("head while, limit", headed(KS_SINK_NULLS | KS_SINK_KEEPLAST, 2), "a/b");
}

static void test_fillall(void) {
    static const char *const rows[] = {"1 ~ ~ ~", "~ 2 ~ ~"};
    static const struct ks_str names[FIELDS] = {KS_STR("a"), KS_STR("b"), KS_STR("c"), KS_STR("_d")};
    struct ks_slots slots;
    struct ks_rowset s;
    ks_slots_init(&slots, names, FIELDS);
    fill_set(&s, rows, 2);
    struct ks_extra extra = {ks_slots_find(&slots, KS_STR("data")), ks_value_text(KS_STR("v"))};
    s.rows[1].extras = &extra;
    s.rows[1].n_extras = 1;
    ks_order_fill(&s, &slots, ks_value_text(KS_STR("0")));
    struct ks_value v = ks_row_get(&s.rows[0], FIELDS, extra.slot);
    ok(v.kind == KS_TEXT && v.n == 1 && v.p[0] == '0', "fillnull reaches names that data brought", "", "0");
    same("fillnull fills what some row has", taken(&s, FIELDS), "1 0 ~ ~/0 2 ~ ~");
    ks_slots_fini(&slots);
}

/* ---- the queue ---- */

struct order_seen {
    struct ks_queue queue;
    uint64_t given, next, full;
    bool in_order;
    struct ks_lock lock;
};

static void consume(void *arg, struct ks_unit *u) {
    struct order_seen *o = arg;
    o->in_order = o->in_order && u->from >= o->next;
    o->full += u->n_skipped;
    o->next = u->from + 1;
}

static void produce(void *arg, unsigned worker) {
    struct order_seen *o = arg;
    (void)worker;
    for (struct ks_unit *u; (u = ks_queue_take(&o->queue));) {
        ks_par_lock(&o->lock);
        u->from = o->given++;
        u->till = u->from + 1;
        u->n_skipped = u->from % 3 == 0;
        ks_par_unlock(&o->lock);
        if (u->from >= 2000) {
            ks_queue_return(&o->queue, u);
            return;
        }
        ks_queue_give(&o->queue, u);
    }
}

/* Files whose lengths are not known while units of those behind them are made. */
enum { QUEUED_FILES = 12, QUEUED_SHARE = 1000, QUEUED_ROOM = 40 };

struct files_seen {
    struct order_seen o;
    uint64_t at[QUEUED_FILES], length[QUEUED_FILES];
    unsigned first, full, ahead;
    uint64_t made, dice;
};

static unsigned roll(struct files_seen *s, unsigned n) {
    s->dice = s->dice * UINT64_C(6364136223846793005) + 1442695040888963407U;
    return (unsigned)(s->dice >> 33) % n;
}

/* The next stretch of the first file, or of one of the two behind it. */
static bool next_stretch(struct files_seen *s, struct ks_unit *u, bool near) {
    if (s->first == QUEUED_FILES) return false;
    unsigned f = s->first + (near ? 0 : roll(s, 3));
    if (f >= QUEUED_FILES || s->at[f] == QUEUED_SHARE) f = s->first;
    bool ends = s->at[f] >= s->length[f];
    u->from = f * (uint64_t)QUEUED_SHARE + s->at[f];
    s->at[f] = ends ? QUEUED_SHARE : s->at[f] + 1 + roll(s, 4);
    u->till = f * (uint64_t)QUEUED_SHARE + s->at[f];
    u->n_skipped = roll(s, 2);
    u->ahead = f != s->first;
    s->made += u->n_skipped;
    s->ahead += u->ahead;
    s->full += near;
    while (s->first < QUEUED_FILES && s->at[s->first] == QUEUED_SHARE) s->first++;
    return true;
}

static void produce_files(void *arg, unsigned worker) {
    struct files_seen *s = arg;
    (void)worker;
    for (struct ks_unit *u; (u = ks_queue_take(&s->o.queue));) {
        bool near = ks_queue_full(&s->o.queue);
        ks_par_lock(&s->o.lock);
        bool any = next_stretch(s, u, near);
        ks_par_unlock(&s->o.lock);
        if (!any) {
            ks_queue_return(&s->o.queue, u);
            return;
        }
        ks_queue_give(&s->o.queue, u);
    }
}

static void test_queue_ahead(void) {
    bool right = true;
    unsigned full = 0, ahead = 0;
    for (unsigned round = 0; round < 20; round++) {
        struct files_seen s = {.o.in_order = true, .dice = round};
        for (unsigned i = 0; i < QUEUED_FILES; i++) s.length[i] = roll(&s, QUEUED_SHARE - 10);
        ks_par_init(&s.o.lock);
        ks_queue_init(&s.o.queue, 4, QUEUED_ROOM * sizeof(struct ks_unit), consume, &s.o);
        ks_par_run(1 + round % 4, produce_files, &s);
        right = right && s.o.in_order && s.o.full == s.made && !s.o.queue.waiting && !s.o.queue.bytes &&
                s.o.queue.n_free <= 4;
        ks_queue_fini(&s.o.queue);
        ks_par_fini(&s.o.lock);
        full += s.full;
        ahead += s.ahead;
    }
    ok(right && full && ahead, "and so are units of files that are ahead, of which only some fit", "", "");
}

static void test_queue(void) {
    struct order_seen o = {.in_order = true};
    ks_par_init(&o.lock);
    ks_queue_init(&o.queue, 4, 0, consume, &o);
    ks_par_run(4, produce, &o);
    ks_queue_fini(&o.queue);
    ks_par_fini(&o.lock);
    ok(o.in_order && o.full == 667, "units are consumed in order, all that hold something", "", "667");
}

/* ---- writers ---- */

static const char *written(enum ks_format format, bool rules, bool typed, unsigned width,
                           const struct ks_value *cells) {
    static const struct ks_str names[] = {KS_STR("a"), KS_STR("b\"\x1b")};
    char *text = NULL;
    size_t n = 0;
    FILE *to = open_memstream(&text, &n);
    struct ks_writer *w = ks_write_new(to, format, rules, typed, width);
    struct ks_output out = ks_write_output(w);
    enum ks_status st = out.columns(out.arg, 0, KS_STR("r"), names, 2);
    if (st == KS_OK && cells) st = out.row(out.arg, 0, KS_STR("r"), names, cells, 2);
    if (st == KS_OK) st = out.end(out.arg);
    ks_write_free(w);
    fclose(to);
    const char *copy = st == KS_OK ? ks_arena_str(&arena, (struct ks_str){text, n}).p : "failed";
    free(text);
    return copy;
}

/* ---- texts without case ---- */

static uint32_t random_text(char *p, uint32_t *state) {
    static const char letters[] = "aAbB@`[{:\0z\xc3\x89 7";
    *state = *state * 1664525 + 1013904223;
    uint32_t n = *state >> 8 & 1 ? *state >> 16 & 3 : *state >> 16 & 31;
    for (uint32_t i = 0; i < n; i++) {
        *state = *state * 1664525 + 1013904223;
        p[i] = letters[(*state >> 16) % (sizeof letters - 1)];
    }
    return n;
}

static struct ks_str folded(char *p, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) p[i] += p[i] >= 'A' && p[i] <= 'Z' ? 32 : 0;
    return (struct ks_str){p, n};
}

static void test_folded(void) {
    struct ks_folded f;
    struct ks_names *plain = ks_names_new(7);
    uint32_t state = 3, wrong = 0, found = 0;
    char p[40];
    ks_folded_init(&f, &arena, 600);
    for (unsigned i = 0; i < 600; i++) {
        struct ks_str s = folded(p, random_text(p, &state));
        wrong += ks_folded_add(&f, s) != ks_names_intern(plain, s);
    }
    for (unsigned i = 0; i < 200000; i++) {
        char *exact = malloc(40); /* so that reading beyond the text is found out */
        uint32_t n = random_text(p, &state);
        struct ks_str s = {memcpy(exact + 40 - n, p, n), n};
        uint32_t want = ks_names_find(plain, folded(p, n));
        wrong += ks_folded_find(&f, s) != want;
        found += want != UINT32_MAX;
        free(exact);
    }
    printf("# %u of 200000 texts are in the set\n", found);
    ok(!wrong && found > 20000 && found < 180000, "texts without case: as by folding and comparing", "others",
       "the same");
    ks_folded_fini(&f);
    ks_names_free(plain);
}

static void test_writers(void) {
    static const struct ks_value list[] = {{.kind = KS_TEXT, .n = 3, .p = "x,y"},
                                           {.kind = KS_NUM, .num = 2.5}};
    const struct ks_value evil[] = {ks_value_text(KS_STR("\x1b[2J\xff\"\n\xe2\x80\xae")),
                                    ks_value_list(list, 2)};
    const struct ks_value numbers[] = {ks_value_text(KS_STR("007")), ks_value_text(KS_STR("1.0"))};
    const struct ks_value nulls[] = {ks_value_null(), ks_value_text(KS_STR(""))};
    const struct ks_value wide[] = {ks_value_text(KS_STR("\xe6\xbc\xa2\xe5\xad\x97")),
                                    ks_value_text(KS_STR("z"))};
    same("jsonl: controls, bad bytes, lists", written(KS_FORMAT_JSONL, false, false, 0, evil),
         "{\"a\":\"\\u001b[2J\xef\xbf\xbd\\\"\\n\xe2\x80\xae\",\"b\\\"\\u001b\":[\"x,y\",\"2.5\"]}\n");
    same("jsonl: null left out, empty kept, rule named", written(KS_FORMAT_JSONL, true, false, 0, nulls),
         "{\"search_name\":\"r\",\"b\\\"\\u001b\":\"\"}\n");
    same("jsonl: typed", written(KS_FORMAT_JSONL, false, true, 0, numbers),
         "{\"a\":7,\"b\\\"\\u001b\":1.0}\n");
    same("json: one row", written(KS_FORMAT_JSON, false, false, 0, numbers),
         "[\n{\"a\":\"007\",\"b\\\"\\u001b\":\"1.0\"}\n]\n");
    same("json: none", written(KS_FORMAT_JSON, false, false, 0, NULL), "[]\n");
    same("csv: quotes, lists", written(KS_FORMAT_CSV, false, false, 0, evil),
         "a,\"b\"\"\x1b\"\r\n\"\x1b[2J\xff\"\"\n\xe2\x80\xae\",\"x,y\n2.5\"\r\n");
    same("table: nothing raw reaches the terminal", written(KS_FORMAT_TABLE, false, false, 0, evil),
         "a                         b\"\\x1b\n------------------------  ------\n"
         "\\x1b[2J\\xff\"\\x0a\\u{202e}  x,y\n                          2.5\n");
    same("table: wide characters", written(KS_FORMAT_TABLE, false, false, 0, wide),
         "a     b\"\\x1b\n----  ------\n\xe6\xbc\xa2\xe5\xad\x97  z\n");
    same("table: no results", written(KS_FORMAT_TABLE, false, false, 0, NULL), "no results\n");
    same("table: several rules", written(KS_FORMAT_TABLE, true, false, 0, wide),
         "r: 1 row\na     b\"\\x1b\n----  ------\n\xe6\xbc\xa2\xe5\xad\x97  z\n");
    same("table: narrow terminal", written(KS_FORMAT_TABLE, false, false, 20, evil),
         "a             b\"\\x1b\n------------  ------\n\\x1b[2J\\xff\"  x,y\n\\x0a\\u{202e}  2.5\n");
}

static void test_full_disk(void) {
    FILE *to = fopen("/dev/full", "w");
    if (!to) return;
    struct ks_writer *w = ks_write_new(to, KS_FORMAT_JSON, false, false, 0);
    struct ks_output out = ks_write_output(w);
    ok(out.end(out.arg) == KS_EWORLD, "a full disk is not silent", "", "KS_EWORLD");
    ks_write_free(w);
    (void)fclose(to);
}

int main(void) {
    ks_arena_init(&arena);
    srand(7);
    test_groups();
    test_fill();
    test_limit();
    test_merge();
    test_counting();
    test_key_sort();
    test_sort();
    test_newest();
    test_dedup();
    test_head();
    test_fillall();
    test_queue();
    test_queue_ahead();
    test_folded();
    test_writers();
    test_full_disk();
    ks_arena_fini(&arena);
    printf("1..%d\n", tests);
    return failures != 0;
}
