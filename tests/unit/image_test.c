/* image_test.c - the image: built, sealed, opened, listed, saved and loaded; then every byte of it changed
 * and every length cut, with the checksum put right, which must be refused or do no harm; then each kind of
 * wrong record, which must be refused by name. */
#include "base/mem.h"
#include "func/geo.h"
#include "image/dis.h"
#include "image/image.h"
#include "image/verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int tests, failures;

static void ok(bool good, const char *what, const char *got) {
    tests++;
    failures += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", tests, what);
    if (!good) printf("#   got %s\n", got);
}

/* ---- a small image that holds a record of every kind ---- */

static struct ks_itext text(struct ks_builder *b, const char *s) {
    return ks_image_intern(b, ks_text_of(s));
}

static const char source[] = "verb=create | stats count by verb | sort - count";

enum { F_VERB, F_COUNT, F_RAW, F_IP, FIELDS };
enum {
    K_CREATE,
    K_ZERO,
    K_TERM,
    K_NET,
    K_TIME,
    K_NAME,
    K_OTHER,
    K_PROJECT,
    K_RENAME,
    K_PART,
    K_FIELD,
    K_GEO,
    K_TRUE,
    CONSTS
};
enum { T0 = FIELDS + CONSTS };

static void add_fields(struct ks_builder *b) {
    static const struct {
        const char *name;
        uint32_t origin;
    } f[FIELDS] = {
        {"verb", KS_FROM_EVENT}, {"count", KS_FROM_RULE}, {"_raw", KS_FROM_RAW}, {"ip", KS_FROM_EVENT}};
    for (int i = 0; i < FIELDS; i++)
        ks_image_add(b, KS_SECT_FIELDS,
                     &(struct ks_ifield){.name = text(b, f[i].name), .origin = f[i].origin});
}

static void add_consts(struct ks_builder *b) {
    struct ks_iconst k[CONSTS] = {
        [K_CREATE] = {.kind = KS_C_PATTERN, .text = text(b, "create")},
        [K_ZERO] = {.kind = KS_C_TEXT, .text = text(b, "0")},
        [K_TERM] = {.kind = KS_C_TERM, .flags = KS_TERM_WORD, .text = text(b, "pods")},
        [K_NET] = {.kind = KS_C_CIDR, .text = text(b, "10.0.0.0/8")},
        [K_TIME] = {.kind = KS_C_TIME, .text = text(b, "-1d@d")},
        [K_NAME] = {.kind = KS_C_PATTERN, .flags = KS_PAT_NAME, .text = text(b, "verb")},
        [K_OTHER] = {.kind = KS_C_PATTERN, .flags = KS_PAT_NAME, .text = text(b, "c*")},
        [K_PROJECT] = {.kind = KS_C_PROJECT, .flags = KS_PROJ_KEEP, .range = {K_NAME, 2}},
        [K_RENAME] = {.kind = KS_C_RENAME, .text = text(b, "a*"), .more = text(b, "b*")},
        [K_PART] = {.kind = KS_C_NUM, .num = KS_GEO_COUNTRY},
        [K_FIELD] = {.kind = KS_C_NUM, .num = F_COUNT},
        [K_GEO] = {.kind = KS_C_GEO, .text = text(b, "en"), .range = {K_PART, 2}},
        [K_TRUE] = {.kind = KS_C_BOOL, .num = 1},
    };
    for (int i = 0; i < CONSTS; i++) ks_image_add(b, KS_SECT_CONSTS, &k[i]);
}

static const struct ks_inst code[] = {
    {.op = KS_OP_LOAD, .a = F_VERB},
    {.op = KS_OP_RAW, .a = F_RAW},
    {.op = KS_OP_SEQ, .a = T0, .b = F_VERB, .c = K_CREATE},
    {.op = KS_OP_JF, .a = T0, .b = 13},
    {.op = KS_OP_STERM, .a = T0, .b = F_RAW, .c = K_TERM},
    {.op = KS_OP_MOVE, .a = T0 + 1, .b = FIELDS + K_ZERO},
    {.op = KS_OP_CALL, .n = 1, .a = T0, .b = KS_FUNC_LOWER, .c = T0 + 1},
    {.op = KS_OP_SCIDR, .a = T0, .b = F_IP, .c = K_NET},
    {.op = KS_OP_GEO, .a = F_IP, .b = K_GEO},
    {.op = KS_OP_RENAMEW, .a = K_RENAME},
    {.op = KS_OP_PROJECT, .a = K_PROJECT},
    {.op = KS_OP_PASS, .a = 0},
    {.op = KS_OP_KEEP},
    {.op = KS_OP_DROP},
    {.op = KS_OP_KEEP}, /* second segment */
    {.op = KS_OP_KEEP}, /* third */
};
enum { CODE = sizeof code / sizeof *code };

static void add_code(struct ks_builder *b) {
    for (uint32_t i = 0; i < CODE; i++) {
        uint32_t span = i;
        ks_image_add(b, KS_SECT_CODE, &code[i]);
        ks_image_add(b, KS_SECT_SPANS, &span);
    }
}

static void add_segments(struct ks_builder *b) {
    ks_image_add(b, KS_SECT_KEYS, &(struct ks_ikey){.field = F_VERB});
    ks_image_add(b, KS_SECT_KEYS, &(struct ks_ikey){.field = F_COUNT, .how = KS_HOW_NUM, .desc = 1});
    ks_image_add(
        b, KS_SECT_AGGS,
        &(struct ks_iagg){.agg = KS_AGG_ROWS, .in = KS_NONE, .out = F_COUNT, .out_name = text(b, "count")});
    struct ks_isink sinks[] = {
        {.kind = KS_SINK_GROUP,
         .keys = {0, 1},
         .aggs = {0, 1},
         .cond = KS_NONE,
         .value = KS_NONE,
         .pipe = KS_NONE,
         .stage = 0},
        {.kind = KS_SINK_SORT, .limit = 10000, .keys = {1, 1}, .cond = KS_NONE, .value = KS_NONE, .pipe = KS_NONE, .stage = 1},
        {.kind = KS_SINK_EMIT, .cond = KS_NONE, .value = KS_NONE, .pipe = KS_NONE, .stage = KS_NONE},
    };
    struct ks_irange runs[] = {{0, CODE - 2}, {CODE - 2, 1}, {CODE - 1, 1}};
    for (uint32_t i = 0; i < 3; i++) {
        sinks[i].names = KS_NONE;
        memset(sinks[i].f, 0xff, sizeof sinks[i].f);
        memset(sinks[i].c, 0xff, sizeof sinks[i].c);
        ks_image_add(b, KS_SECT_SINKS, &sinks[i]);
        ks_image_add(b, KS_SECT_SEGS, &(struct ks_iseg){.code = runs[i], .sink = i});
    }
}

static void add_rule(struct ks_builder *b) {
    struct ks_irule r = {
        .name = text(b, "daemonset"),
        .path = text(b, "rules/daemonset.spl"),
        .text = text(b, source),
        .fields = {0, FIELDS},
        .consts = {0, CONSTS},
        .segs = {0, 3},
        .pipes = {0, 1},
        .stages = {0, 2},
        .cols = {0, 2},
        .lits = {0, 1},
        .lines = {0, 1},
        .temps = 2,
        .flags = KS_RULE_GEO,
        .macros = text(b, "m\tmacros.conf\n"),
    };
    ks_image_add(b, KS_SECT_PIPES, &(struct ks_ipipe){.segs = {0, 3}, .table = KS_NONE});
    ks_image_add(b, KS_SECT_STAGES, &(struct ks_istage){.label = text(b, "search"), .from = 0, .to = 11});
    ks_image_add(b, KS_SECT_STAGES, &(struct ks_istage){.label = text(b, "stats"), .from = 14, .to = 33});
    ks_image_add(b, KS_SECT_COLS, &(struct ks_icol){.name = text(b, "verb"), .field = F_VERB});
    ks_image_add(b, KS_SECT_COLS,
                 &(struct ks_icol){.name = text(b, "*"), .field = KS_NONE, .flags = KS_COL_WILD});
    ks_image_add(b, KS_SECT_LITS, &(struct ks_ilit){.text = text(b, "create")});
    ks_image_add(b, KS_SECT_LINES,
                 &(struct ks_iline){.file = text(b, "rules/daemonset.spl"), .line = 1, .col = 1});
    ks_image_add(b, KS_SECT_RULES, &r);
}

static void build(struct ks_buf *out) {
    struct ks_builder b;
    ks_image_begin(&b);
    add_fields(&b);
    add_consts(&b);
    add_code(&b);
    add_segments(&b);
    add_rule(&b);
    ks_image_seal(&b, out);
    ks_image_end(&b);
}

/* ---- refusing ---- */

static void put_check(char *p, size_t n, bool size_too) {
    struct ks_ihead *h = (struct ks_ihead *)(void *)p;
    if (n < sizeof *h) return;
    if (size_too) h->size = n;
    h->check = ks_image_check(p, n);
}

/* Opens bytes in a block of exactly their size, so that a sanitizer sees any step outside. */
static enum ks_status try_open(const char *p, size_t n, struct ks_error *err) {
    struct ks_image im;
    struct ks_buf out;
    char *copy = ks_mem_new(n + 1);
    memcpy(copy, p, n);
    enum ks_status st = ks_image_open(&im, copy, n, err);
    if (st == KS_OK) {
        ks_buf_init(&out);
        ks_dis_image(&im, &out);
        ks_buf_fini(&out);
        ks_image_close(&im);
    }
    ks_mem_free(copy);
    return st;
}

static void test_flips(const struct ks_buf *image) {
    static const unsigned char turns[] = {0x01, 0x02, 0x10, 0x80, 0xff};
    struct ks_error err;
    unsigned long refused = 0, harmless = 0, wrong = 0;
    for (size_t i = 0; i < image->n; i++) {
        for (size_t k = 0; k < sizeof turns; k++) {
            char *p = ks_mem_new(image->n);
            memcpy(p, image->p, image->n);
            p[i] = (char)(p[i] ^ turns[k]);
            if (try_open(p, image->n, &err) == KS_OK) wrong++; /* the checksum must notice */
            put_check(p, image->n, false);
            *(try_open(p, image->n, &err) == KS_OK ? &harmless : &refused) += 1;
            ks_mem_free(p);
        }
    }
    printf("# %lu refused, %lu harmless\n", refused, harmless);
    ok(wrong == 0 && refused > harmless, "every byte changed", "a change passed the checksum");
}

static void test_cuts(const struct ks_buf *image) {
    struct ks_error err;
    unsigned long passed = 0;
    for (size_t n = 0; n < image->n; n++) {
        char *p = ks_mem_new(n + 1);
        memcpy(p, image->p, n);
        if (try_open(p, n, &err) != KS_EIMAGE) passed++;
        put_check(p, n, true);
        if (try_open(p, n, &err) != KS_EIMAGE) passed++;
        ks_mem_free(p);
    }
    ok(passed == 0, "every length cut", "a part passed");
}

static void expect_refusal(struct ks_buf *image, const char *what, const char *message) {
    struct ks_error err = {""};
    put_check(image->p, image->n, false);
    enum ks_status st = try_open(image->p, image->n, &err);
    ok(st == KS_EIMAGE && strstr(err.text, message), what, err.text);
}

static void test_messages(void) {
    struct ks_buf image;
    struct ks_error err = {""};
    ks_buf_init(&image);
    build(&image);
    struct ks_ihead *h = (struct ks_ihead *)(void *)image.p;
    image.p[image.n - 1] ^= 1;
    ok(try_open(image.p, image.n, &err) == KS_EIMAGE && strstr(err.text, "damaged image"), "damaged",
       err.text);
    ok(try_open("GIF89a, a picture", 17, &err) == KS_EIMAGE && strstr(err.text, "not a kspl image"),
       "foreign", err.text);
    ok(try_open("", 0, &err) == KS_EIMAGE && strstr(err.text, "not a kspl image"), "empty", err.text);
    ok(try_open(image.p, image.n - 8, &err) == KS_EIMAGE && strstr(err.text, "truncated"), "cut", err.text);
    build(&image);
    h = (struct ks_ihead *)(void *)image.p;
    h->version = 2;
    expect_refusal(&image, "newer", "made by a newer kspl (format 2, this one reads 1)");
    h->version = 0x01000000;
    h->endian = 0x04030201;
    expect_refusal(&image, "other byte order", "other byte order");
    ks_buf_fini(&image);
}

/* One record of a fresh image is changed by a statement. */
#define WRONG(section, type, index, change, message)                                       \
    do {                                                                                   \
        build(&image);                                                                     \
        struct ks_ihead *h = (struct ks_ihead *)(void *)image.p;                           \
        struct type *x = (struct type *)(void *)(image.p + h->sect[section].at) + (index); \
        change;                                                                            \
        expect_refusal(&image, #section "[" #index "]: " #change, message);                \
    } while (0)

static void test_code(void) {
    struct ks_buf image;
    ks_buf_init(&image);
    WRONG(KS_SECT_CODE, ks_inst, 0, x->op = KS_OP_COUNT, "unknown opcode");
    WRONG(KS_SECT_CODE, ks_inst, 0, x->a = F_COUNT, "out of place");
    WRONG(KS_SECT_CODE, ks_inst, 0, x->b = 1, "operand b");
    WRONG(KS_SECT_CODE, ks_inst, 2, x->a = FIELDS + K_ZERO, "operand a");
    WRONG(KS_SECT_CODE, ks_inst, 2, x->a = T0 + 2, "operand a");
    WRONG(KS_SECT_CODE, ks_inst, 2, x->b = FIELDS + K_CREATE, "operand b");
    WRONG(KS_SECT_CODE, ks_inst, 2, x->c = K_ZERO, "operand c");
    WRONG(KS_SECT_CODE, ks_inst, 2, x->c = CONSTS, "operand c");
    WRONG(KS_SECT_CODE, ks_inst, 3, x->b = 3, "operand b");
    WRONG(KS_SECT_CODE, ks_inst, 3, x->b = CODE - 2, "operand b");
    WRONG(KS_SECT_CODE, ks_inst, 6, x->n = 2, "operand c");
    WRONG(KS_SECT_CODE, ks_inst, 6, x->n = 0, "out of place");
    WRONG(KS_SECT_CODE, ks_inst, 6, x->b = KS_FUNC_COUNT, "operand b");
    WRONG(KS_SECT_CODE, ks_inst, 11, x->a = 2, "operand a");
    WRONG(KS_SECT_CODE, ks_inst, 13, x->op = KS_OP_NULL, "runs over its end");
    WRONG(KS_SECT_CODE, ks_inst, 14, *x = code[0], "out of place");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->flags = 0, "out of place");
    ks_buf_fini(&image);
}

/* A loop in place of instructions 4 to 7: head, body, YIELD. */
static struct ks_inst *with_loop(struct ks_buf *image) {
    static const struct ks_inst body[] = {
        {.op = KS_OP_LOOP, .n = 3, .a = T0, .b = F_VERB, .c = 8},
        {.op = KS_OP_JF, .a = T0 + 1, .b = 7},
        {.op = KS_OP_COPY, .a = T0 + 2, .b = T0 + 1},
        {.op = KS_OP_YIELD},
    };
    build(image);
    struct ks_ihead *h = (struct ks_ihead *)(void *)image->p;
    ((struct ks_irule *)(void *)(image->p + h->sect[KS_SECT_RULES].at))->temps = 3;
    struct ks_inst *x = (struct ks_inst *)(void *)(image->p + h->sect[KS_SECT_CODE].at);
    memcpy(x + 4, body, sizeof body);
    return x;
}

#define WRONG_LOOP(change, message)                            \
    do {                                                       \
        struct ks_inst *x = with_loop(&image);                 \
        change;                                                \
        expect_refusal(&image, "loop: " #change, message);     \
    } while (0)

static void test_loops(void) {
    struct ks_buf image;
    struct ks_error err = {""};
    ks_buf_init(&image);
    (void)with_loop(&image);
    put_check(image.p, image.n, false);
    ok(try_open(image.p, image.n, &err) == KS_OK, "a loop", err.text);
    WRONG_LOOP(x[4].n = 2, "loops out of order");
    WRONG_LOOP(x[4].a = T0 + 1, "operand a");
    WRONG_LOOP(x[4].c = 4, "operand c");
    WRONG_LOOP(x[4].c = 5, "loops out of order");
    WRONG_LOOP(x[4].c = 9, "loops out of order");
    WRONG_LOOP(x[7].op = KS_OP_KEEP, "loops out of order");
    WRONG_LOOP(x[6].op = KS_OP_YIELD; x[6].a = x[6].b = 0, "loops out of order");
    WRONG_LOOP(x[4] = x[6], "loops out of order");          /* a YIELD without a loop */
    WRONG_LOOP(x[5].b = 9, "loops out of order");           /* a jump out */
    WRONG_LOOP(x[3].b = 6, "loops out of order");           /* and in */
    WRONG_LOOP(x[6].a = F_COUNT, "loops out of order");     /* a field written in a body */
    WRONG_LOOP(x[6] = code[11], "loops out of order");      /* a count */
    WRONG_LOOP(x[6] = code[8], "loops out of order");       /* fields made */
    WRONG_LOOP((x[5] = x[4], x[5].c = 8), "loops out of order"); /* two that end as one */
    ks_buf_fini(&image);
}

static void test_records(void) {
    struct ks_buf image;
    ks_buf_init(&image);
    WRONG(KS_SECT_RULES, ks_irule, 0, x->temps = KS_MAX_TEMPS + 1, "limit");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->fields.n = UINT32_MAX, "limit");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->segs.at = UINT32_MAX, "outside");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->segs.n = 2, "segments are others'");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->pipes.n = 0, "missing");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->segs.n = 2, "leave at the end");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->segs.at = 1, "segments are others'");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->source = 9, "source is wrong");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->source = KS_SRC_ROWS, "source is wrong");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->source = KS_SRC_TABLE, "source is wrong");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->made = 1, "source is wrong");
    WRONG(KS_SECT_SINKS, ks_isink, 1, x->pipe = 0, "takes a wrong pipe");
    WRONG(KS_SECT_SINKS, ks_isink, 1, x->kind = KS_SINK_APPENDPIPE, "takes a wrong pipe");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->name.at = UINT32_MAX, "text outside");
    WRONG(KS_SECT_RULES, ks_irule, 0, x->flags = 1u << 30, "unknown flags");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->data.at = UINT32_MAX, "source is wrong");
    WRONG(KS_SECT_PIPES, ks_ipipe, 0, x->data.n = UINT32_MAX, "source is wrong");
    WRONG(KS_SECT_FIELDS, ks_ifield, 1, x->name = x[-1].name, "given twice");
    WRONG(KS_SECT_FIELDS, ks_ifield, 1, x->origin = 9, "unknown origin");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_TRUE, x->num = 2, "no boolean");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_PROJECT, x->range.n = 3, "wrong constants");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_PROJECT, x->range.n = UINT32_MAX, "outside");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_PART, x->num = 99, "wrong constants");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_FIELD, x->num = 0.5, "wrong constants");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_FIELD, x->num = -1, "wrong constants");
    WRONG(KS_SECT_CONSTS, ks_iconst, K_GEO, x->range.n = 1, "wrong constants");
    WRONG(KS_SECT_CONSTS, ks_iconst, 0, x->kind = 99, "unknown kind");
    WRONG(KS_SECT_SEGS, ks_iseg, 1, x->code.at = 0, "code outside");
    WRONG(KS_SECT_SEGS, ks_iseg, 1, x->code.n = 0, "no code");
    WRONG(KS_SECT_SEGS, ks_iseg, 1, x->sink = 0, "used twice");
    WRONG(KS_SECT_SINKS, ks_isink, 0, x->kind = KS_SINK_EMIT, "at the end");
    WRONG(KS_SECT_SINKS, ks_isink, 0, x->aggs.n = 2, "aggregates outside");
    WRONG(KS_SECT_SINKS, ks_isink, 0, x->flags = KS_SINK_FILL, "bad value");
    WRONG(KS_SECT_SINKS, ks_isink, 1, x->keys.n = 0, "number of keys");
    WRONG(KS_SECT_SINKS, ks_isink, 1, x->limit = -1, "limit");
    WRONG(KS_SECT_AGGS, ks_iagg, 0, x->agg = KS_AGG_COUNT, "unknown function");
    WRONG(KS_SECT_AGGS, ks_iagg, 0, x->agg = KS_AGG_DC, "lacks a field");
    WRONG(KS_SECT_AGGS, ks_iagg, 0, (x->agg = KS_AGG_SUM, x->in = 0), "merged");
    WRONG(KS_SECT_AGGS, ks_iagg, 0, x->param = 101, "out of range");
    WRONG(KS_SECT_AGGS, ks_iagg, 0, x->out = FIELDS, "no such field");
    WRONG(KS_SECT_KEYS, ks_ikey, 0, x->how = 4, "bad field or order");
    WRONG(KS_SECT_COLS, ks_icol, 0, x->field = FIELDS, "no such field");
    WRONG(KS_SECT_LITS, ks_ilit, 0, x->text.n = 0, "empty");
    WRONG(KS_SECT_STAGES, ks_istage, 0, x->to = 4000, "outside");
    ks_buf_fini(&image);
}

/* ---- building, listing, files ---- */

static void test_build(void) {
    struct ks_buf a, b, out;
    struct ks_image im;
    struct ks_error err = {""};
    ks_buf_init(&a), ks_buf_init(&b), ks_buf_init(&out);
    build(&a);
    build(&b);
    ok(a.n == b.n && memcmp(a.p, b.p, a.n) == 0, "same bytes", "");
    ok(ks_image_open(&im, a.p, a.n, &err) == KS_OK, "opens", err.text);
    ok(ks_text_is(ks_image_text(&im, im.rules[0].name), "daemonset"), "name", "");
    ok(im.fields[0].name.at == im.cols[0].name.at, "equal texts are stored once", "");
    ks_dis_image(&im, &out);
    ks_buf_byte(&out, 0);
    for (char *line = strtok(out.p, "\n"); line; line = strtok(NULL, "\n")) printf("# %s\n", line);
    ks_image_close(&im);
    test_flips(&a);
    test_cuts(&a);
    ks_buf_fini(&a), ks_buf_fini(&b), ks_buf_fini(&out);
}

static void test_many_texts(void) {
    struct ks_builder b;
    bool same = true;
    ks_image_begin(&b);
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0, at = 0; i < 5000; i++) {
            char s[16];
            int n = snprintf(s, sizeof s, "%u", i);
            struct ks_itext t = ks_image_intern(&b, (struct ks_str){s, (size_t)n});
            same = same && t.at == at && t.n == (uint32_t)n;
            at += t.n;
        }
    ok(same && ks_image_intern(&b, KS_STR("")).n == 0, "many texts", "");
    ks_image_end(&b);
}

static void test_files(void) {
    struct ks_buf image;
    struct ks_image im;
    struct ks_error err = {""};
    char dir[] = "/tmp/kspl-image-XXXXXX", path[64], link[64];
    if (!mkdtemp(dir)) return;
    snprintf(path, sizeof path, "%s/bytecode", dir);
    snprintf(link, sizeof link, "%s/link", dir);
    ks_buf_init(&image);
    build(&image);
    ok(ks_image_save(image.p, image.n, path, &err) == KS_OK && ks_image_load(&im, path, &err) == KS_OK,
       "saved", err.text);
    ok(im.size == image.n && memcmp(im.base, image.p, image.n) == 0, "loaded", "");
    ks_image_close(&im);
    struct stat sb;
    ok(symlink("bytecode", link) == 0 && ks_image_save(image.p, image.n, link, &err) == KS_OK &&
           lstat(link, &sb) == 0 && S_ISLNK(sb.st_mode),
       "through a link", err.text);
    ok(ks_image_save(image.p, image.n, dir, &err) == KS_EWORLD && strstr(err.text, "is a directory"),
       "directory", err.text);
    ok(ks_image_save(image.p, image.n, "/dev/null", &err) == KS_EWORLD &&
           strstr(err.text, "/dev/null: is not a regular"),
       "device", err.text);
    ok(ks_image_save(image.p, image.n, "/nowhere/x", &err) == KS_EWORLD && strstr(err.text, "/nowhere/x"),
       "no folder", err.text);
    ok(ks_image_load(&im, "/dev/zero", &err) == KS_EIMAGE && strstr(err.text, "/dev/zero: not a kspl image"),
       "endless", err.text);
    ok(ks_image_load(&im, dir, &err) == KS_EWORLD && strstr(err.text, dir), "folder", err.text);
    ok(ks_image_load(&im, "/nowhere/x", &err) == KS_EWORLD && strstr(err.text, "/nowhere/x"), "absent",
       err.text);
    unlink(link);
    unlink(path);
    ok(rmdir(dir) == 0, "nothing left behind", "");
    ks_buf_fini(&image);
}

int main(void) {
    test_build();
    test_many_texts();
    test_messages();
    test_code();
    test_loops();
    test_records();
    test_files();
    printf("1..%d\n", tests);
    return failures != 0;
}
