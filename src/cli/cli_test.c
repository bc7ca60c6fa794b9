/* cli_test.c - `kspl test`: case files judged.
 *
 * In: case files and folders of them, and rule files with tests of their own (ruletest.c). Out: a line per
 * failed case with the difference (or TAP), a summary, and exit status 1 when a case failed, 2 when a case
 * file is wrong.
 *
 * --bless writes what came out into the file as what is expected, touching nothing but the sections that
 * failed; read the difference in version control before you believe it. */
#include "base/mem.h"
#include "base/par.h"
#include "cli/apart.h"
#include "cli/cli.h"
#include "cli/difference.h"
#include "cli/files.h"
#include "cli/matrix.h"
#include "cli/oom.h"
#include "cli/outcome.h"
#include "cli/ruletest.h"
#include "cli/say.h"
#include "cli/techniques.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

struct opts {
    bool bless, matrix, oom, tap;
    const char *only, *attack_data, *format;
    struct ks_build_with with;
};
static const struct ks_option rows[] = {
    {0, "bless", NULL, KS_OPTION_FLAG, offsetof(struct opts, bless), 0, NULL,
     "write what came out into the case files"},
    {0, "matrix", NULL, KS_OPTION_FLAG, offsetof(struct opts, matrix), 0, NULL,
     "run each case in every configuration as well"},
    {0, "oom", NULL, KS_OPTION_FLAG, offsetof(struct opts, oom), 0, NULL,
     "let each allocation of each case fail in turn"},
    {0, "format", "FORMAT", KS_OPTION_CHOICE, offsetof(struct opts, format), 0, ks_outcome_forms,
     "summary, tap (the Test Anything Protocol) or junit (XML); default summary"},
    {0, "tap", NULL, KS_OPTION_FLAG, offsetof(struct opts, tap), 0, NULL, "the same as --format tap"},
    {0, "only", "TEXT", KS_OPTION_TEXT, offsetof(struct opts, only), 0, NULL,
     "only cases whose name holds TEXT"},
    {0, "attack-data", "DIR", KS_OPTION_FILE, offsetof(struct opts, attack_data), 0, NULL,
     "where the data that rule files name lies; folders are then searched for rule files too"},
    {'I', "include", "DIR", KS_OPTION_FILES, offsetof(struct opts, with.folders), 0, NULL,
     "a folder with macros and lookups, for rule files; later ones win"},
    {'D', "define", "NAME=BODY", KS_OPTION_LIST, offsetof(struct opts, with.defines), 0, NULL,
     "define a macro, for rule files; wins over all folders"},
    {0, "reading", "NAME", KS_OPTION_LIST, offsetof(struct opts, with.readings), 0, NULL,
     "where sources about SPL conflict, another reading; see kspl-commands(7)"},
};

struct tally {
    const struct opts *o;
    struct ks_outcomes out;
    struct ks_techniques techniques;
    unsigned wrong;
};

/* A section to be replaced, in the order of the file. */
struct edit {
    struct ks_str old, new;
};

/* The file's text with the bodies of failed sections replaced. */
static void rewrite(const struct ks_casefile *f, const struct edit *edits, size_t n, struct ks_buf *out) {
    const char *at = f->text.p;
    for (size_t i = 0; i < n; i++) {
        ks_buf_add(out, at, (size_t)(edits[i].old.p - at));
        if (out->n && out->p[out->n - 1] != '\n') ks_buf_byte(out, '\n');
        ks_buf_str(out, edits[i].new);
        if (edits[i].new.n && edits[i].new.p[edits[i].new.n - 1] != '\n') ks_buf_byte(out, '\n');
        at = edits[i].old.p + edits[i].old.n;
    }
    ks_buf_add(out, at, (size_t)(f->text.p + f->text.n - at));
}

static enum ks_status save(const char *path, const struct ks_buf *text, struct ks_error *err) {
    FILE *to = fopen(path, "we");
    if (!to) return ks_status_fail(err, KS_EWORLD, "cannot write %s: %s", path, strerror(errno));
    size_t put = fwrite(text->p, 1, text->n, to);
    if (fclose(to) || put != text->n)
        return ks_status_fail(err, KS_EWORLD, "cannot write %s: %s", path, strerror(errno));
    return KS_OK;
}

/* Adds the case's new bodies, in the order in which the sections stand in the file. */
static void add_edits(struct ks_arena *a, const struct ks_case *c, const struct ks_verdict *v,
                      struct ks_buf *edits) {
    size_t first = edits->n / sizeof(struct edit);
    for (unsigned k = KS_CASE_FIRST_EXPECTED; k < KS_CASE_SECTIONS; k++) {
        if (!v->bless[k].p) continue;
        struct edit e = {c->sections[k].body, ks_arena_str(a, v->bless[k])};
        ks_buf_add(edits, &e, sizeof e);
        struct edit *all = (struct edit *)(void *)edits->p;
        for (size_t i = edits->n / sizeof e - 1; i > first && all[i].old.p < all[i - 1].old.p; i--) {
            struct edit swap = all[i];
            all[i] = all[i - 1];
            all[i - 1] = swap;
        }
    }
}

/* A file that is being tested. */
struct testing {
    struct tally *t;
    struct ks_arena arena; /* of the file and the edits' texts */
    struct ks_casefile file;
    struct ks_buf edits;
    struct ks_apart how;
    struct ks_apart_run run;
    enum ks_status status; /* of its beginning */
    struct ks_error err;
};

static bool wanted(void *arg, const struct ks_case *c) {
    const struct testing *x = arg;
    return !x->t->o->only || ks_difference_holds(c->name, ks_text_of(x->t->o->only));
}

static void judge(void *arg, struct ks_trial *trial, struct ks_verdict *v) {
    const struct testing *x = arg;
    ks_expect_case(trial, v);
    if (v->passed && x->t->o->matrix) v->passed = ks_matrix_case(trial, &v->detail);
    if (v->passed && x->t->o->oom) v->passed = ks_oom_case(trial, &v->detail);
}

static void tell(void *arg, const struct ks_case *c, enum ks_outcome outcome, const struct ks_verdict *v) {
    struct testing *x = arg;
    if (outcome == KS_APART_WRONG) {
        ks_say_line("%.*s", KS_FMT(ks_buf_view(&v->detail)));
        x->t->wrong++;
        return;
    }
    ks_techniques_add(&x->t->techniques, &x->file, c);
    ks_outcome_add(&x->t->out, x->file.path, c->line, c->name,
                   v->passed ? KS_OUTCOME_PASSED : KS_OUTCOME_FAILED, ks_buf_view(&v->detail));
    if (x->t->o->bless) add_edits(&x->arena, c, v, &x->edits);
}

static enum ks_status bless(const struct ks_casefile *f, const struct ks_buf *edits, struct ks_error *err) {
    size_t n = edits->n / sizeof(struct edit);
    if (!n) return KS_OK;
    struct ks_buf text;
    ks_buf_init(&text);
    rewrite(f, (const struct edit *)(const void *)edits->p, n, &text);
    enum ks_status s = save(f->path, &text, err);
    ks_buf_fini(&text);
    if (!s) ks_say_line("%s: %zu section%s blessed", f->path, n, n > 1 ? "s" : "");
    return s;
}

static void begin_file(struct testing *x, struct tally *t, const char *path) {
    struct ks_str text;
    *x = (struct testing){.t = t, .how = {x, wanted, judge, tell}};
    ks_arena_init(&x->arena);
    ks_buf_init(&x->edits);
    enum ks_status s = ks_files_read(&x->arena, path, KS_MAX_LINE, &text, &x->err);
    if (!s && text.n > KS_MAX_LINE)
        s = ks_status_fail(&x->err, KS_ERULE, "%s: a case file of more than %d bytes", path, KS_MAX_LINE);
    if (!s) s = ks_casefile_parse(&x->arena, path, text, &x->file, &x->err);
    if (!s) s = ks_apart_start(&x->run, &x->file, &x->how, &x->err);
    x->status = s;
}

static enum ks_status end_file(struct testing *x, struct ks_error *err) {
    enum ks_status s = x->status;
    *err = x->err;
    if (!s) s = ks_apart_finish(&x->run, err);
    if (!s) s = bless(&x->file, &x->edits, err);
    ks_buf_fini(&x->edits);
    ks_arena_fini(&x->arena);
    return s;
}

/* ---- rule files ---- */

static void tell_rule(void *arg, const char *path, uint32_t line, struct ks_str name,
                      enum ks_ruletest_outcome outcome, struct ks_str detail) {
    struct tally *t = arg;
    static const enum ks_outcome_state states[] = {[KS_RULETEST_PASSED] = KS_OUTCOME_PASSED,
                                                   [KS_RULETEST_FAILED] = KS_OUTCOME_FAILED,
                                                   [KS_RULETEST_SKIPPED] = KS_OUTCOME_SKIPPED};
    ks_outcome_add(&t->out, path, line, name, states[outcome], detail);
}

static bool is_rule(const char *path) {
    return ks_files_ends(path, ".yml") || ks_files_ends(path, ".yaml");
}

static enum ks_status test_rule(struct tally *t, const char *path, struct ks_error *err) {
    const struct opts *o = t->o;
    const struct ks_ruletest how = {&o->with, o->attack_data, o->only, t, tell_rule};
    struct ks_arena a;
    ks_arena_init(&a);
    enum ks_status s = ks_ruletest_file(&a, path, &how, err);
    ks_arena_fini(&a);
    return s;
}

static enum ks_status walk(struct ks_arena *a, const struct opts *o, const char *folder,
                           struct ks_list *files, struct ks_error *err) {
    static const char *const endings[] = {".t", ".yml", ".yaml"};
    unsigned n = o->attack_data ? 3 : 1;
    enum ks_status s = KS_OK;
    for (unsigned i = 0; !s && i < n; i++) s = ks_files_walk(a, folder, endings[i], files, err);
    return s;
}

static enum ks_status list_files(struct ks_arena *a, const struct opts *o, const struct ks_list *paths,
                                 struct ks_list *files, struct ks_error *err) {
    enum ks_status s = KS_OK;
    for (unsigned i = 0; !s && i < paths->n; i++) {
        unsigned before = files->n;
        if (!ks_files_folder(paths->v[i])) {
            ks_options_append(a, files, paths->v[i]);
            continue;
        }
        s = walk(a, o, paths->v[i], files, err);
        if (!s && files->n == before)
            s = ks_status_fail(err, KS_EUSAGE, "%s: no case files (*.t) in this folder", paths->v[i]);
    }
    if (!s && !files->n)
        return ks_status_fail(err, KS_EUSAGE, "test: no case files given: kspl test FILE|FOLDER...");
    return s;
}

/* As many files at once as there are processors, told in the order given. */
static int test_files(struct tally *t, const struct ks_list *files) {
    unsigned room = ks_par_cores(), begun = 0, status = KS_EXIT_OK;
    struct testing *ring = ks_mem_zero(room, sizeof *ring);
    struct ks_error err = {""};
    for (unsigned i = 0; i < files->n; i++) {
        for (; begun < files->n && begun < i + room; begun++)
            if (!is_rule(files->v[begun])) begin_file(&ring[begun % room], t, files->v[begun]);
        enum ks_status s =
            is_rule(files->v[i]) ? test_rule(t, files->v[i], &err) : end_file(&ring[i % room], &err);
        if (s) status = (unsigned)ks_say_status(s, &err);
    }
    ks_mem_free(ring);
    return (int)status;
}

static enum ks_outcome_form form_of(const struct opts *o) {
    unsigned i = 0;
    while (o->format && strcmp(ks_outcome_forms[i], o->format)) i++;
    return o->format ? (enum ks_outcome_form)i : o->tap ? KS_OUTCOME_TAP : KS_OUTCOME_SUMMARY;
}

static int summary(struct tally *t, int status) {
    if (t->out.form == KS_OUTCOME_SUMMARY) ks_techniques_print(&t->techniques);
    ks_techniques_fini(&t->techniques);
    ks_outcome_end(&t->out);
    if (!status && t->wrong) status = KS_EXIT_WRONG;
    if (status) return status;
    if (t->o->only && !t->out.passed && !t->out.failed)
        ks_say_line("test: no case has `%s` in its name", t->o->only);
    return t->out.failed || !(t->out.passed + t->out.skipped) ? KS_EXIT_NO : KS_EXIT_OK;
}

static int test(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct opts o = {0};
    struct ks_list paths, files = {0};
    int status = ks_options_parse(a, c, &o, argc, argv, &paths);
    if (status >= 0) return status;
    ks_mem_keep();
    struct tally t = {.o = &o};
    struct ks_error err = {""};
    enum ks_status s = list_files(a, &o, &paths, &files, &err);
    if (s) return ks_say_status(s, &err);
    ks_outcome_begin(&t.out, form_of(&o));
    ks_techniques_init(&t.techniques);
    status = KS_EXIT_OK;
    status = test_files(&t, &files);
    return summary(&t, status);
}

const struct ks_command ks_cli_test = {
    "test", "[options] FILE|FOLDER...",   "run case files (*.t): rules with events and what must come out",
    rows,   sizeof rows / sizeof rows[0], false,
    test};
