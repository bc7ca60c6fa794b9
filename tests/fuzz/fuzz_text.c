/* fuzz_text.c - any bytes as the text of a rule, with macros: front end, every printer, the layout of every
 * message, plan with its passes on and off, image. What stands before the first NUL, if there is one, is
 * read as a macros.conf. */
#include "emit/emit.h"
#include "front/front.h"
#include "plan/plan.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void print_all(const struct ks_source *src, const struct ks_diags *diags, struct ks_buf *out) {
    for (const struct ks_diag *d = diags->first; d; d = d->next) ks_source_print(src, d, out);
}

static void compile(struct ks_arena *a, const struct ks_macros *m, const struct ks_file *rule, bool optimise,
                    struct ks_buf *out) {
    struct ks_diags diags, *list = &diags;
    struct ks_source src;
    struct ks_buf image;
    ks_buf_init(&image);
    ks_diag_init(&diags, a);
    struct ks_excerpt text = ks_source_all(a, rule);
    struct ks_ast *tree = ks_front_parse(a, m, &text, KS_STR("r"), &src, &diags);
    ks_ast_print(tree, out);
    if (!memchr(src.text.p, 0, src.text.n)) ks_front_tokens(&src, out);
    struct ks_plan_opts opts = {.optimise = optimise, .trace = out};
    const struct ks_plan *plan = tree && !diags.errors ? ks_plan_build(a, tree, &src, &opts, &diags) : NULL;
    struct ks_emit_rule one = {.plan = plan, .src = &src};
    if (plan && !diags.errors) ks_emit_image(&one, 1, &list, &image);
    print_all(&src, &diags, out);
    ks_buf_fini(&image);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char stdlib[] = "[m]\ndefinition = a=1 OR b=2\n"
                                 "[n(1)]\nargs = x\ndefinition = search \"$x$\" `m` | head $x$\n"
                                 "validation = isnum(x)\n"
                                 "[e(1)]\nargs = x\ndefinition = \"a=\".$x$\niseval = true\n";
    const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
    size_t head = nul ? (size_t)(nul - data) : 0, skip = nul ? head + 1 : 0;
    struct ks_file lib = {KS_STR("lib"), KS_STR(stdlib)}, conf = {KS_STR("conf"), {(const char *)data, head}};
    struct ks_file rule = {KS_STR("r.spl"), {(const char *)data + skip, size - skip}};
    struct ks_arena a;
    struct ks_diags diags;
    struct ks_source src;
    struct ks_buf out;
    ks_arena_init(&a);
    ks_buf_init(&out);
    struct ks_macros *m = ks_macro_new(&a, ks_plan_constant);
    ks_diag_init(&diags, &a);
    ks_macro_load(m, &lib, &diags);
    ks_macro_load(m, &conf, &diags);
    ks_source_plain(&src, &a, &conf, conf.name);
    print_all(&src, &diags, &out);
    compile(&a, m, &rule, true, &out);
    compile(&a, m, &rule, false, &out);
    ks_buf_fini(&out);
    ks_arena_fini(&a);
    return 0;
}
