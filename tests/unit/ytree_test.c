/* ytree_test.c - YAML texts and where their bytes stand in the file. A row is a file, the value of its key
 * `a`, and for each byte of the value the byte of the file that it is said to come from: itself where it
 * stands there, the line end it was folded from, the backslash of its escape. */
#include "front/ytree.h"

#include <stdio.h>
#include <string.h>

static int tests, failures;

static void ok(bool good, const char *name, struct ks_str got) {
    tests++;
    failures += !good;
    printf("%sok %d - ", good ? "" : "not ", tests);
    for (const char *p = name; *p && p < name + 60; p++) putchar(*p == '\n' || *p == '#' ? ' ' : *p);
    putchar('\n');
    if (!good) printf("# got %.*s\n", KS_FMT(got));
}

static const struct {
    const char *file, *value, *from;
} rows[] = {
    {"a: b c\n", "b c", "b c"},
    {"a:   b\n  c\n\n  d   \n", "b c\nd", "b\nc\nd"},
    {"a: 'it''s\n  so'\n", "it's so", "it's\nso"},
    {"a: ''\n", "", ""},
    {"a: ''''\n", "'", "'"},
    {"a: \"x\\ty\\u00e9\\\"z\"\n", "x\ty\xc3\xa9\"z", "x\\y\\u\\z"},
    {"a: \"x\\\n   y\\\n   \\ z\n\n  w\"\n", "xy z\nw", "xy\\z\nw"},
    {"a: |\n  x\n    y\n\n  z\n", "x\n  y\n\nz\n", "x\n  y\n\nz\n"},
    {"a: |-\n  x\n  y\n\n\n", "x\ny", "x\ny"},
    {"a: |+\n  x\n\n\n", "x\n\n\n", "x\n\n\n"},
    {"a: |2-\n    x\n   y\n", "  x\n y", "  x\n y"},
    {"a: | # note\n  x\r\n  y\r\n", "x\ny\n", "x\ry\r"},
    {"a: >\n  x\n  y\n\n  z\n", "x y\nz\n", "x\ny\nz\n"},
    {"a: >-\n  x\n    y\n    z\n  w\n", "x\n  y\n  z\nw", "x\n  y\n  z\nw"},
    {"a: >-\n\n  x\n\n    y\n\n  w\n", "\nx\n\n  y\n\nw", "\nx\n\n  y\n\nw"},
    {"\xef\xbb\xbf"
     "a: \xc3\xa4\n",
     "\xc3\xa4", "\xc3\xa4"},
    {"\xc3\xa4: \xc3\xa4\na: \xc3\xa4 b\n", "\xc3\xa4 b", "\xc3\xa4 b"},
    {"a: !!str |\n  x\n", "x\n", "x\n"},
    {"x: {a: 1}\na: {b: 1}\n", NULL, NULL},
    {"a: ~\n", "", ""},
};

/* The byte of the file behind each byte of the value. */
static void origins(const struct ks_excerpt *e, char *out) {
    for (uint32_t i = 0, run = 0; i < e->text.n; i++) {
        while (run + 1 < e->n && e->runs[run + 1].from <= i) run++;
        uint32_t at = e->runs[run].at + (i - e->runs[run].from);
        out[i] = at < e->file->text.n ? e->file->text.p[at] : '?';
    }
    out[e->text.n] = 0;
}

static void check(unsigned i) {
    struct ks_arena a;
    struct ks_diags diags;
    char got[256] = "";
    ks_arena_init(&a);
    ks_diag_init(&diags, &a);
    struct ks_file file = {KS_STR("f"), ks_text_of(rows[i].file)};
    const struct ks_ynode *n = ks_ytree_get(ks_ytree_read(&a, &file, &diags), "a");
    bool good = n && !diags.errors && (n->kind == KS_Y_TEXT) == (rows[i].value != NULL);
    if (good && rows[i].value) {
        struct ks_excerpt e = ks_ytree_excerpt(&a, &file, n);
        good = ks_text_is(e.text, rows[i].value) && e.text.n < sizeof got;
        if (good) origins(&e, got);
        good = good && !strcmp(got, rows[i].from);
    }
    ok(good, rows[i].file, good ? KS_STR("") : diags.first ? diags.first->text : ks_text_of(got));
    ks_arena_fini(&a);
}

static const struct {
    const char *file;
    enum ks_diag_code code;
    uint32_t at;
} refused[] = {
    {"", KS_D_YAML, 0},
    {"a: [", KS_D_YAML, 4},
    {"\xc3\xa4: 1\nb: *x\n", KS_D_YAML, 9},
    {"a: 1\nb: 2\na: 3\n", KS_D_YAML_TWICE, 10},
    {"? [a]\n: b\n", KS_D_YAML, 2},
    {"a: 1\n---\nb: 1\n", KS_D_YAML, 5},
    {"a: \xff\n", KS_D_YAML, 3},
};

static void check_refused(unsigned i) {
    struct ks_arena a;
    struct ks_diags diags;
    ks_arena_init(&a);
    ks_diag_init(&diags, &a);
    struct ks_file file = {KS_STR("f"), ks_text_of(refused[i].file)};
    bool none = !ks_ytree_read(&a, &file, &diags);
    const struct ks_diag *d = diags.first;
    bool good = none && d && d->code == refused[i].code && d->span.from == refused[i].at;
    if (d && !good) printf("# at %u\n", d->span.from);
    ok(good, refused[i].file[0] ? refused[i].file : "an empty file", d ? d->text : KS_STR("nothing"));
    ks_arena_fini(&a);
}

static void check_deep(void) {
    struct ks_arena a;
    struct ks_diags diags;
    static const char deep[] =
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[";
    ks_arena_init(&a);
    ks_diag_init(&diags, &a);
    struct ks_file file = {KS_STR("f"), KS_STR(deep)};
    bool none = !ks_ytree_read(&a, &file, &diags);
    ok(none && diags.errors == 1, "lists in lists without end", KS_STR("read"));
    ks_arena_fini(&a);
}

int main(void) {
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) check(i);
    for (unsigned i = 0; i < sizeof refused / sizeof *refused; i++) check_refused(i);
    check_deep();
    printf("1..%d\n", tests);
    return failures != 0;
}
