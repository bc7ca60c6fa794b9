/* ruletest.c - runs a rule over the data that its own `tests` name, and counts results.
 *
 * In: a YAML rule file. Out: passed, failed or skipped for each test. A test passes with one result or more,
 * or with exactly `expected_results`.
 *
 * Data is local: a relative path is a file beside the rule; the address of a file of the public data set is
 * looked for below --attack-data, by its part behind `datasets/`. Nothing is fetched. A test whose data is
 * not there, or whose files differ in source, sourcetype, host or index (a run has one of each), is skipped
 * with that reason: it says nothing about the rule. */
#include "cli/ruletest.h"

#include "cli/difference.h"
#include "cli/files.h"
#include "cli/say.h"
#include "exec/exec.h"

#include <string.h>
#include <unistd.h>

struct testing {
    struct ks_arena *a;
    const char *path;
    const struct ks_ruletest *how;
    struct ks_image im;
};

/* ---- data ---- */

static const char *there(const char *path) {
    return access(path, R_OK) == 0 ? path : NULL;
}

/* The local file of a data entry, or NULL. */
static const char *find_data(const struct testing *t, struct ks_str data) {
    const char *root = t->how->attack_data, *copy = ks_arena_str(t->a, data).p;
    const char *scheme = strstr(copy, "://"), *set = strstr(copy, "/datasets/");
    if (memchr(data.p, 0, data.n)) return NULL;
    if (!scheme) return there(ks_files_beside(t->a, t->path, data));
    if (!root || !set || strstr(set, "/../")) return NULL;
    const char *path = there(ks_arena_printf(t->a, "%s%s", root, set).p);
    return path ? path : there(ks_arena_printf(t->a, "%s%s", root, set + strlen("/datasets")).p);
}

static bool alike(const struct ks_rtest_data *x, const struct ks_rtest_data *y) {
    return ks_text_equal(x->source, y->source) && ks_text_equal(x->sourcetype, y->sourcetype) &&
           ks_text_equal(x->host, y->host) && ks_text_equal(x->index, y->index);
}

/* All files of a test; what stands in the way, or an empty text. */
static struct ks_str gather(const struct testing *t, const struct ks_rtest *test, struct ks_list *files) {
    if (!ks_text_is_nocase(test->type, "unit"))
        return ks_arena_printf(t->a, "kspl runs unit tests, not `%.*s`", KS_FMT(test->type));
    if (!test->data) return KS_STR("it names no attack_data");
    for (const struct ks_rtest_data *d = test->data; d; d = d->next) {
        const char *path = find_data(t, d->data);
        if (!path) return ks_arena_printf(t->a, "%.*s is not there", KS_FMT(d->data));
        if (!alike(d, test->data)) return KS_STR("its files differ in source, sourcetype, host or index");
        ks_options_append(t->a, files, path);
    }
    return KS_STR("");
}

/* ---- the run ---- */

static enum ks_status on_columns(void *arg, uint32_t rule, struct ks_str name, const struct ks_str *names,
                                 uint32_t n) {
    (void)arg, (void)rule, (void)name, (void)names, (void)n;
    return KS_OK;
}

static enum ks_status on_row(void *arg, uint32_t rule, struct ks_str name, const struct ks_str *names,
                             const struct ks_value *cells, uint32_t n) {
    (void)rule, (void)name, (void)names, (void)cells, (void)n;
    ++*(uint64_t *)arg;
    return KS_OK;
}

static enum ks_status on_end(void *arg) {
    (void)arg;
    return KS_OK;
}

static const char *given(struct ks_arena *a, struct ks_str s) {
    return s.n ? ks_arena_str(a, s).p : NULL;
}

static enum ks_status count(const struct testing *t, const struct ks_rtest *test, const struct ks_list *files,
                            uint64_t *rows, struct ks_error *err) {
    struct ks_output out = {.arg = rows, .columns = on_columns, .row = on_row, .end = on_end};
    struct ks_run_stats stats = {0};
    struct ks_run_opts o = {
        .paths = files->v,
        .n_paths = files->n,
        .source = given(t->a, test->data->source),
        .sourcetype = given(t->a, test->data->sourcetype),
        .host = given(t->a, test->data->host),
        .index = given(t->a, test->data->index),
    };
    enum ks_status s = ks_run(&t->im, 1, &o, &out, &stats, err);
    ks_buf_fini(&stats.report);
    return s;
}

static struct ks_str judge(const struct testing *t, const struct ks_rtest *test, uint64_t rows) {
    const char *plural = rows == 1 ? "" : "s";
    if (test->counted && rows != test->results)
        return ks_arena_printf(t->a, "%llu result%s, expected_results: %u", (unsigned long long)rows, plural,
                               test->results);
    if (!test->counted && !rows) return KS_STR("no result");
    return KS_STR("");
}

static enum ks_status one_test(const struct testing *t, const struct ks_source *whole,
                               const struct ks_rtest *test, struct ks_error *err) {
    struct ks_list files = {0};
    uint64_t rows = 0;
    uint32_t line = ks_source_where(whole, test->at.from).line;
    struct ks_str why = gather(t, test, &files);
    enum ks_ruletest_outcome outcome = KS_RULETEST_SKIPPED;
    if (!why.n) {
        enum ks_status s = count(t, test, &files, &rows, err);
        if (s) return s;
        why = judge(t, test, rows);
        outcome = why.n ? KS_RULETEST_FAILED : KS_RULETEST_PASSED;
    }
    t->how->tell(t->how->arg, t->path, line, test->name, outcome, why);
    return KS_OK;
}

static enum ks_status run_tests(struct testing *t, const struct ks_build_rule *r, struct ks_error *err) {
    struct ks_source whole;
    const char *only = t->how->only;
    enum ks_status s = KS_OK;
    ks_source_plain(&whole, t->a, &r->file, r->name);
    for (const struct ks_rtest *test = r->read.tests; test && !s; test = test->next)
        if (!only || ks_difference_holds(test->name, ks_text_of(only))) s = one_test(t, &whole, test, err);
    return s;
}

enum ks_status ks_ruletest_file(struct ks_arena *a, const char *path, const struct ks_ruletest *how,
                                struct ks_error *err) {
    struct testing t = {.a = a, .path = path, .how = how};
    struct ks_build b;
    struct ks_buf image;
    ks_build_init(&b, a);
    ks_buf_init(&image);
    enum ks_status s = ks_build_options(&b, how->with, err);
    if (!s) s = ks_build_path(&b, path, err);
    if (!s) s = ks_build_image(&b, true, &image, err);
    ks_say_text(ks_buf_view(&b.messages));
    if (!s) s = ks_image_open(&t.im, image.p, image.n, err);
    if (!s) s = run_tests(&t, b.rules[0], err);
    ks_image_close(&t.im);
    ks_buf_fini(&image);
    ks_build_fini(&b);
    return s;
}
