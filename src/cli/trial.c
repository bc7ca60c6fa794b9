/* trial.c - stages, compiles and runs one case.
 *
 * In: a case. Out: rows as text, messages as text. Nothing is compared here.
 *
 * Events given in the case file go through a temporary file, so that they take the whole way of real input:
 * open, blocks, line ends. The time zone is UTC unless the case says otherwise, whatever the machine has. */
#include "cli/trial.h"

#include "base/mem.h"
#include "cli/files.h"
#include "cli/include.h"
#include "cli/report.h"
#include "func/time.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static enum ks_status stage_events(struct ks_trial *t, struct ks_error *err) {
    struct ks_str name = ks_casefile_file(&t->c->sections[KS_CASE_EVENTS]);
    if (name.n) {
        int n = snprintf(t->events, sizeof t->events, "%s", ks_files_beside(&t->arena, t->file->path, name));
        if (n < (int)sizeof t->events) return KS_OK;
        return ks_status_fail(err, KS_EUSAGE, "%s:%u: the path of the events is too long", t->file->path,
                              t->c->sections[KS_CASE_EVENTS].line);
    }
    struct ks_buf bytes;
    ks_buf_init(&bytes);
    enum ks_status s = ks_casefile_events(t->file, t->c, &bytes, err);
    if (!s) s = ks_files_temporary(ks_buf_view(&bytes), t->events, err);
    t->temporary = !s;
    ks_buf_fini(&bytes);
    return s;
}

enum ks_status ks_trial_stage(struct ks_trial *t, const struct ks_casefile *f, const struct ks_case *c,
                              struct ks_error *err) {
    *t = (struct ks_trial){.file = f, .c = c};
    ks_arena_init(&t->arena);
    const char *geoip = c->options[KS_CASE_GEOIP], *zone = c->options[KS_CASE_TZ];
    if (geoip) t->geoip = ks_files_beside(&t->arena, f->path, ks_text_of(geoip));
    setenv("TZ", zone ? zone : "UTC", 1);
    tzset();
    enum ks_status s = stage_events(t, err);
    if (s) ks_trial_unstage(t);
    return s;
}

void ks_trial_unstage(struct ks_trial *t) {
    if (t->temporary) unlink(t->events);
    ks_arena_fini(&t->arena);
}

static void explain_failure(struct ks_trial *t, const struct ks_error *err) {
    ks_buf_printf(&t->messages, "%s\n", err->text);
}

static enum ks_status add_rule(const struct ks_trial *t, struct ks_made *m, struct ks_error *err) {
    const struct ks_case_section *s = t->c->sections;
    const char *folder = t->c->options[KS_CASE_INCLUDE];
    enum ks_status st = KS_OK;
    struct ks_build_with with = {0};
    if (t->c->options[KS_CASE_READING])
        ks_options_append(&m->work, &with.readings, t->c->options[KS_CASE_READING]);
    st = ks_build_options(&m->build, &with, err);
    if (!st && folder)
        st = ks_include_folder(&m->build, ks_files_beside(&m->work, t->file->path, ks_text_of(folder)), err);
    if (st) return st;
    if (s[KS_CASE_MACROS].present) ks_build_macros(&m->build, KS_STR("macros"), s[KS_CASE_MACROS].body);
    if (s[KS_CASE_RULE].present)
        return ks_build_path(&m->build, ks_files_beside(&m->work, t->file->path, s[KS_CASE_RULE].arg), err);
    ks_build_text(&m->build, "search", KS_STR("search"), s[KS_CASE_SEARCH].body);
    return KS_OK;
}

static struct ks_made *make(const struct ks_trial *t, bool optimise) {
    struct ks_made *m = ks_mem_new(sizeof *m);
    struct ks_error err = {""};
    *m = (struct ks_made){.of = t->c, .optimised = optimise};
    ks_arena_init(&m->work);
    ks_buf_init(&m->image);
    ks_buf_init(&m->messages);
    ks_build_init(&m->build, &m->work);
    m->build.lint = t->c->sections[KS_CASE_CHECK].present;
    enum ks_status s = add_rule(t, m, &err);
    bool added = !s;
    if (!s) s = ks_build_image(&m->build, optimise, &m->image, &err);
    ks_buf_str(&m->messages, ks_buf_view(&m->build.messages));
    if (s && (!added || s != KS_ERULE)) ks_buf_printf(&m->messages, "%s\n", err.text);
    m->ok = !s;
    return m;
}

void ks_made_free(struct ks_made *m) {
    if (!m) return;
    ks_build_fini(&m->build);
    ks_buf_fini(&m->messages);
    ks_buf_fini(&m->image);
    ks_arena_fini(&m->work);
    ks_mem_free(m);
}

static bool same_option(const struct ks_case *a, const struct ks_case *b, unsigned i) {
    const char *x = a->options[i], *y = b->options[i];
    return x && y ? !strcmp(x, y) : x == y;
}

/* Whether the second case, of the same file, gives the compiler the same to read. */
static bool same_input(const struct ks_case *a, const struct ks_case *b) {
    static const enum ks_section sections[] = {KS_CASE_SEARCH, KS_CASE_RULE, KS_CASE_MACROS};
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        const struct ks_case_section *x = &a->sections[sections[i]], *y = &b->sections[sections[i]];
        if (x->present != y->present || !ks_text_equal(x->arg, y->arg) || !ks_text_equal(x->body, y->body))
            return false;
    }
    return a->sections[KS_CASE_CHECK].present == b->sections[KS_CASE_CHECK].present &&
           same_option(a, b, KS_CASE_INCLUDE) && same_option(a, b, KS_CASE_READING) &&
           same_option(a, b, KS_CASE_TZ);
}

void ks_trial_compile(struct ks_trial *t, bool optimise) {
    struct ks_made *m = t->kept ? *t->kept : NULL;
    if (m && (m->optimised != optimise || !same_input(m->of, t->c))) {
        ks_made_free(m);
        m = NULL;
    }
    t->made = m ? m : make(t, optimise);
    if (t->kept) *t->kept = t->made;
    ks_buf_init(&t->messages);
    ks_buf_str(&t->messages, ks_buf_view(&t->made->messages));
}

void ks_trial_discard(struct ks_trial *t) {
    ks_buf_fini(&t->messages);
    if (!t->kept) ks_made_free(t->made);
    t->made = NULL;
}

static enum ks_status open_image(struct ks_trial *t, const struct ks_trial_config *how, struct ks_image *im,
                                 struct ks_error *err) {
    return how->image ? ks_image_load(im, how->image, err)
                      : ks_image_open(im, t->made->image.p, t->made->image.n, err);
}

static enum ks_status now_of(const struct ks_trial *t, double *now, struct ks_error *err) {
    const char *text = t->c->options[KS_CASE_NOW];
    *now = 0;
    if (!text || ks_time_modifier(ks_text_of(text), (double)time(NULL), now)) return KS_OK;
    return ks_status_fail(err, KS_EUSAGE, "now=%s is no time", text);
}

/* The run itself, between a writer that is there and one that is not. */
static enum ks_status run_to(struct ks_trial *t, const struct ks_trial_config *how, const struct ks_image *im,
                             const struct ks_output *out, struct ks_buf *report, struct ks_error *err) {
    const char *const *given = t->c->options;
    const char *path = t->events;
    struct ks_run_opts o = {
        .paths = &path,
        .n_paths = 1,
        .block = how->block,
        .memory = how->memory,
        .workers = how->workers ? how->workers : 1,
        .kernel = how->kernel,
        .no_prefilter = how->no_prefilter,
        .strict = given[KS_CASE_STRICT] ? strcmp(given[KS_CASE_STRICT], "no") != 0 : how->strict,
        .map = how->map,
        .host = given[KS_CASE_HOST],
        .source = given[KS_CASE_SOURCE],
        .sourcetype = given[KS_CASE_SOURCETYPE],
        .format = given[KS_CASE_INPUT_FORMAT],
        .index = given[KS_CASE_INDEX],
        .geoip = t->geoip,
        .earliest = given[KS_CASE_EARLIEST],
        .latest = given[KS_CASE_LATEST],
    };
    enum ks_status s = now_of(t, &o.now, err);
    if (s) return s;
    struct ks_run_stats stats = {0};
    s = ks_run(im, 1, &o, out, &stats, err);
    stats.seconds = 0;
    if (report) ks_report_print(&stats, report);
    ks_buf_fini(&stats.report);
    return s;
}

static enum ks_status run_image(struct ks_trial *t, const struct ks_trial_config *how, FILE *to,
                                enum ks_format format, bool typed, struct ks_buf *report,
                                struct ks_error *err) {
    struct ks_image im;
    enum ks_status s = open_image(t, how, &im, err);
    if (s) return s;
    struct ks_writer *w = ks_write_new(to, format, ks_image_searches(&im) > 1, typed, 0);
    double now;
    s = now_of(t, &now, err);
    if (format == KS_FORMAT_RISK) ks_write_risk(w, &im, 1, now);
    struct ks_output out = ks_write_output(w);
    if (!s) s = run_to(t, how, &im, &out, report, err);
    ks_write_free(w);
    ks_image_close(&im);
    return s;
}

bool ks_trial_run(struct ks_trial *t, const struct ks_trial_config *how, enum ks_format format, bool typed,
                  struct ks_buf *out, struct ks_buf *report) {
    char *text = NULL;
    size_t n = 0;
    struct ks_error err = {""};
    FILE *to = open_memstream(&text, &n);
    if (!to) {
        ks_buf_text(&t->messages, "no memory for the results\n");
        return false;
    }
    enum ks_status s = run_image(t, how, to, format, typed, report, &err);
    fclose(to);
    ks_buf_add(out, text, n);
    free(text);
    if (s) explain_failure(t, &err);
    return !s;
}
