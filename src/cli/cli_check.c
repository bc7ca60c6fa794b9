/* cli_check.c - `kspl check`: what is wrong with rules, and what they would miss without a word.
 *
 * In: rules as for compile. Out: everything that compile refuses and the warnings of plan/lint.h, on standard
 * output; a summary on standard error. Exit status 2 when a rule is wrong, 1 when there are warnings, else 0.
 *
 * Macros that nothing calls are reported when they were defined by -D or stand below a folder that is
 * checked: a library that is only borrowed from (-I) is not expected to be used whole. */
#include "cli/build.h"
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/findings.h"
#include "cli/progress.h"
#include "cli/say.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct opts {
    const char *format;
    struct ks_list data;
    struct ks_build_with with;
};
static const struct ks_option rows[] = {
    {0, "format", "FORMAT", KS_OPTION_CHOICE, offsetof(struct opts, format), 0, ks_findings_formats,
     "text, json, sarif or github; default text"},
    {0, "data", "LOG", KS_OPTION_FILES, offsetof(struct opts, data), 0, NULL,
     "also tell which fields of the rules are in no event of this log"},
    {'I', "include", "DIR", KS_OPTION_FILES, offsetof(struct opts, with.folders), 0, NULL,
     "a folder with macros and lookups; later ones win"},
    {'D', "define", "NAME=BODY", KS_OPTION_LIST, offsetof(struct opts, with.defines), 0, NULL,
     "define a macro; wins over all folders"},
    {0, "reading", "NAME", KS_OPTION_LIST, offsetof(struct opts, with.readings), 0, NULL,
     "where sources about SPL conflict, another reading; see kspl-commands(7)"},
};

static enum ks_findings_format format_of(const struct opts *o) {
    unsigned i = 0;
    while (o->format && ks_findings_formats[i] && strcmp(ks_findings_formats[i], o->format)) i++;
    return o->format ? (enum ks_findings_format)i : KS_FINDINGS_TEXT;
}

/* ---- macros that nothing calls ---- */

struct unused {
    struct ks_str name;
    const struct ks_file *file;
    uint32_t at;
};
struct unused_list {
    struct ks_build *b;
    const struct ks_list *paths;
    struct unused *v;
    uint32_t n, cap;
};

static bool below(struct ks_str file, const char *folder) {
    struct ks_str f = ks_text_of(folder);
    while (f.n > 1 && f.p[f.n - 1] == '/') f.n--;
    if (ks_text_is(f, ".")) return file.n && file.p[0] != '/' && !ks_text_starts(file, KS_STR("../"));
    return ks_text_starts(file, f) && file.n > f.n && file.p[f.n] == '/';
}

static bool concerns(const struct unused_list *l, struct ks_str file) {
    bool any = ks_text_is(file, "-D");
    for (unsigned i = 0; i < l->paths->n && !any; i++) any = below(file, l->paths->v[i]);
    return any;
}

static void note_unused(void *arg, struct ks_str name, const struct ks_file *file, uint32_t at) {
    struct unused_list *l = arg;
    if (!concerns(l, file->name)) return;
    if (l->n == l->cap) {
        l->cap = l->cap ? 2 * l->cap : 16;
        struct unused *v = KS_NEWN(l->b->arena, l->cap, struct unused);
        if (l->n) memcpy(v, l->v, l->n * sizeof *v);
        l->v = v;
    }
    l->v[l->n++] = (struct unused){name, file, at};
}

static int by_place(const void *a, const void *b) {
    const struct unused *x = a, *y = b;
    int c = ks_text_compare(x->file->name, y->file->name);
    if (c) return c;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* One source for all of a file, so that many macros cost no more than the file. */
static void report_unused(struct ks_build *b, const struct unused *v, uint32_t n) {
    struct ks_source src;
    struct ks_diags d;
    ks_diag_init(&d, b->arena);
    ks_source_plain(&src, b->arena, v->file, v->file->name);
    for (uint32_t i = 0; i < n; i++)
        ks_diag_add(&d, KS_D_MACRO_UNUSED, (struct ks_span){v[i].at, v[i].at + 1},
                    "no rule calls macro `%.*s`", KS_FMT(v[i].name));
    ks_build_diags(b, &src, &d);
}

static void check_unused(struct ks_build *b, const struct ks_list *paths) {
    struct unused_list l = {.b = b, .paths = paths};
    ks_macro_unused(b->macros, note_unused, &l);
    if (l.n) qsort(l.v, l.n, sizeof *l.v, by_place);
    for (uint32_t from = 0, to; from < l.n; from = to) {
        for (to = from + 1; to < l.n && l.v[to].file == l.v[from].file;) to++;
        report_unused(b, &l.v[from], to - from);
    }
}

/* ---- the command ---- */

static enum ks_status check_all(struct ks_build *b, const struct opts *o, const struct ks_list *paths,
                                struct ks_error *err) {
    struct ks_buf image;
    struct ks_census census;
    enum ks_status s = ks_build_options(b, &o->with, err);
    if (!s && o->data.n) {
        s = ks_census_take(b->arena, o->data.v, o->data.n, ks_progress_catch(), &census, err);
        b->data = &census;
    }
    if (!s && b->data && !census.events) s = ks_status_fail(err, KS_EUSAGE, "check: --data holds no event");
    for (unsigned i = 0; !s && i < paths->n; i++) s = ks_build_path(b, paths->v[i], err);
    if (s) return s;
    ks_buf_init(&image);
    s = ks_build_image(b, true, &image, err); /* some limits show only in the image */
    ks_buf_fini(&image);
    if (!s || b->errors) check_unused(b, paths);
    return b->errors ? KS_OK : s;
}

static int summary(const struct ks_build *b) {
    ks_say_line("%u rule%s: %u error%s, %u warning%s", b->n_rules, b->n_rules == 1 ? "" : "s", b->errors,
                b->errors == 1 ? "" : "s", b->warnings, b->warnings == 1 ? "" : "s");
    return b->errors ? KS_EXIT_WRONG : b->warnings ? KS_EXIT_NO : KS_EXIT_OK;
}

static int check(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct opts o = {0};
    struct ks_list paths;
    int status = ks_options_parse(a, c, &o, argc, argv, &paths);
    if (status >= 0) return status;
    if (!paths.n) {
        ks_say_line("check: no rules given: kspl check %s", c->args);
        return KS_EXIT_WRONG;
    }
    struct ks_build b;
    struct ks_error err = {""};
    ks_build_init(&b, a);
    struct ks_findings f = {format_of(&o), &b.messages, 0};
    b.lint = true;
    b.tell = ks_findings_add;
    b.tell_arg = &f;
    ks_findings_begin(&f);
    enum ks_status s = check_all(&b, &o, &paths, &err);
    ks_findings_end(&f);
    fwrite(b.messages.p, 1, b.messages.n, stdout);
    status = s ? ks_say_status(s, &err) : summary(&b);
    ks_build_fini(&b);
    return status;
}

const struct ks_command ks_cli_check = {
    "check",
    "[--format FORMAT] [--data LOG] [-I DIR] [-D NAME=BODY] RULE...",
    "tell what is wrong with rules, and what they would miss without a word",
    rows,
    sizeof rows / sizeof rows[0],
    false,
    check};
