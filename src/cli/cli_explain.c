/* cli_explain.c - `kspl explain`: a rule in every form it goes through.
 *
 * In: one or more rules. Out, for each: the text after macros, tokens, tree, plan after each pass, and the
 * program with its demanded fields and prefilter literals. Each form is printed by its own one printer, the
 * same that the golden tests use. A rule with errors is shown as far as it got; the messages follow. */
#include "cli/build.h"
#include "cli/mapping.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "image/dis.h"

#include <stddef.h>
#include <string.h>

struct opts {
    const char *text, *only;
    struct ks_build_with with;
    bool plain;
};
static const char *const forms[] = {"text", "tokens", "ast", "plan", "code", "mapping", NULL};
static const struct ks_option rows[] = {
    {'e', NULL, "SPL", KS_OPTION_ONCE, offsetof(struct opts, text), 0, NULL,
     "explain a search typed in place"},
    {0, "only", "text|tokens|ast|plan|code", KS_OPTION_CHOICE, offsetof(struct opts, only), 0, forms,
     "print one form only"},
    {0, "no-optimise", NULL, KS_OPTION_FLAG, offsetof(struct opts, plain), 0, NULL,
     "leave out the passes that only make it faster"},
    {'I', "include", "DIR", KS_OPTION_FILES, offsetof(struct opts, with.folders), 0, NULL,
     "a folder with macros and lookups; later ones win"},
    {'D', "define", "NAME=BODY", KS_OPTION_LIST, offsetof(struct opts, with.defines), 0, NULL,
     "define a macro; wins over all folders"},
    {0, "reading", "NAME", KS_OPTION_LIST, offsetof(struct opts, with.readings), 0, NULL,
     "where sources about SPL conflict, another reading; see kspl-commands(7)"},
};

static void section(const struct opts *o, const char *form, struct ks_str rule, struct ks_str body) {
    if (o->only && strcmp(o->only, form)) return;
    if (!o->only) printf("== %s of %.*s\n", form, KS_FMT(rule));
    fwrite(body.p, 1, body.n, stdout);
    if (body.n && body.p[body.n - 1] != '\n') putchar('\n');
    if (!o->only) putchar('\n');
}

static void code(struct ks_build *b, const struct opts *o, struct ks_build_rule *r, struct ks_buf *out) {
    struct ks_buf image;
    struct ks_image im;
    struct ks_error err = {""};
    struct ks_emit_rule rule = {.plan = r->plan, .src = &r->src, .about = r->read.about};
    struct ks_diags *late = &r->diags;
    ks_buf_init(&image);
    if (!ks_emit_image(&rule, 1, &late, &image)) {
        ks_buf_fini(&image);
        return;
    }
    enum ks_status s = ks_image_open(&im, image.p, image.n, &err);
    if (s) {
        ks_say_line("%s", err.text);
        b->errors++;
    } else {
        ks_dis_rule(&im, 0, out);
        section(o, "code", r->name, ks_buf_view(out));
        ks_image_close(&im);
    }
    ks_buf_fini(&image);
}

static void explain_rule(struct ks_build *b, const struct opts *o, struct ks_build_rule *r) {
    struct ks_buf trace, out;
    ks_buf_init(&trace);
    ks_buf_init(&out);
    ks_build_compile(b, r, !o->plain, &trace);
    section(o, "text", r->name, r->src.text);
    ks_front_tokens(&r->src, &out);
    section(o, "tokens", r->name, ks_buf_view(&out));
    ks_buf_clear(&out);
    if (r->tree) ks_ast_print(r->tree, &out);
    section(o, "ast", r->name, ks_buf_view(&out));
    section(o, "plan", r->name, ks_buf_view(&trace));
    ks_buf_clear(&out);
    if (r->plan) code(b, o, r, &out);
    ks_buf_clear(&out);
    ks_mapping_explain(b, r, &out);
    section(o, "mapping", r->name, ks_buf_view(&out));
    ks_build_report(b, r);
    ks_buf_fini(&out);
    ks_buf_fini(&trace);
}

static enum ks_status gather(struct ks_build *b, const struct opts *o, const struct ks_list *paths,
                             struct ks_error *err) {
    enum ks_status s = ks_build_options(b, &o->with, err);
    for (unsigned i = 0; !s && i < paths->n; i++) s = ks_build_path(b, paths->v[i], err);
    if (o->text) ks_build_text(b, "-e", KS_STR("search"), ks_text_of(o->text));
    if (!s && !b->n_rules)
        return ks_status_fail(err, KS_EUSAGE, "explain: no rule given: a file, or -e 'SPL'");
    return s;
}

static int explain(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct opts o = {0};
    struct ks_list paths;
    int status = ks_options_parse(a, c, &o, argc, argv, &paths);
    if (status >= 0) return status;
    struct ks_build b;
    struct ks_error err = {""};
    ks_build_init(&b, a);
    enum ks_status s = gather(&b, &o, &paths, &err);
    for (uint32_t i = 0; !s && i < b.n_rules; i++) explain_rule(&b, &o, b.rules[i]);
    bool written = ks_say_flush();
    ks_say_text(ks_buf_view(&b.messages));
    status = !s && b.errors ? KS_EXIT_WRONG : ks_say_status(s, &err);
    ks_build_fini(&b);
    return written ? status : KS_EXIT_WORLD;
}

const struct ks_command ks_cli_explain = {
    "explain", "[options] RULE... | -e 'SPL'", "show the tokens, tree, plan and program of a rule",
    rows,      sizeof rows / sizeof rows[0],   false,
    explain};
