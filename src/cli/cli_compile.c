/* cli_compile.c - `kspl compile`: rules into an image file.
 *
 * In: .spl and .yml files and folders, macros, lookups. Out: one image, ./bytecode unless -o, or all messages
 * and no file: an image that lacks a rule would look like a rule that finds nothing. */
#include "cli/build.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "image/image.h"

#include <stddef.h>

struct opts {
    const char *output;
    struct ks_build_with with;
};
static const struct ks_option rows[] = {
    {'o', "output", "FILE", KS_OPTION_FILE, offsetof(struct opts, output), 0, NULL,
     "the image to write; default ./bytecode"},
    {'I', "include", "DIR", KS_OPTION_FILES, offsetof(struct opts, with.folders), 0, NULL,
     "a folder with macros and lookups; later ones win"},
    {'D', "define", "NAME=BODY", KS_OPTION_LIST, offsetof(struct opts, with.defines), 0, NULL,
     "define a macro; wins over all folders"},
    {0, "reading", "NAME", KS_OPTION_LIST, offsetof(struct opts, with.readings), 0, NULL,
     "where sources about SPL conflict, another reading; see kspl-commands(7)"},
};

static enum ks_status build(struct ks_build *b, const struct opts *o, const struct ks_list *paths,
                            struct ks_buf *image, struct ks_error *err) {
    enum ks_status s = ks_build_options(b, &o->with, err);
    for (unsigned i = 0; !s && i < paths->n; i++) s = ks_build_path(b, paths->v[i], err);
    if (!s) s = ks_build_image(b, true, image, err);
    return s ? s : ks_image_save(image->p, image->n, o->output, err);
}

static int compile(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct opts o = {.output = "bytecode"};
    struct ks_list paths;
    int status = ks_options_parse(a, c, &o, argc, argv, &paths);
    if (status >= 0) return status;
    if (!paths.n) {
        ks_say_line("compile: no rules given: kspl compile %s", c->args);
        return KS_EXIT_WRONG;
    }
    struct ks_build b;
    struct ks_buf image;
    struct ks_error err = {""};
    ks_build_init(&b, a);
    ks_buf_init(&image);
    enum ks_status s = build(&b, &o, &paths, &image, &err);
    ks_say_text(ks_buf_view(&b.messages));
    if (!s)
        ks_say_line("%u rule%s -> %s (%zu KB)", b.n_rules, b.n_rules > 1 ? "s" : "", o.output,
                    (image.n + 1023) / 1024);
    ks_buf_fini(&image);
    ks_build_fini(&b);
    return ks_say_status(s, &err);
}

const struct ks_command ks_cli_compile = {
    "compile",
    "[-o FILE] [-I DIR] [-D NAME=BODY] RULE...",
    "compile rules (.spl and .yml files or folders of them) into an image",
    rows,
    sizeof rows / sizeof rows[0],
    false,
    compile};
