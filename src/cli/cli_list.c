/* cli_list.c - `kspl list`: what is in an image, as text. The image is verified first, as for a run. */
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/say.h"
#include "image/dis.h"

static int list_one(const char *path) {
    struct ks_image im;
    struct ks_error err = {""};
    enum ks_status s = ks_image_load(&im, path, &err);
    if (s == KS_EIMAGE && ks_files_ends(path, ".spl")) ks_say_line("`kspl explain` shows the code of a rule");
    if (s) return ks_say_status(s, &err);
    struct ks_buf text;
    ks_buf_init(&text);
    ks_dis_image(&im, &text);
    fwrite(text.p, 1, text.n, stdout);
    ks_buf_fini(&text);
    ks_image_close(&im);
    return KS_EXIT_OK;
}

static int list(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct ks_list paths;
    int status = ks_options_parse(a, c, NULL, argc, argv, &paths);
    if (status >= 0) return status;
    if (!paths.n) {
        ks_say_line("list: no image given: kspl list %s", c->args);
        return KS_EXIT_WRONG;
    }
    status = KS_EXIT_OK;
    for (unsigned i = 0; !status && i < paths.n; i++) status = list_one(paths.v[i]);
    return status;
}

const struct ks_command ks_cli_list = {"list", "IMAGE...", "disassemble an image", NULL, 0, false, list};
