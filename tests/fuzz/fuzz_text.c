/* fuzz_text.c - any bytes as the text of a rule, with macros: front end, tree printer, token listing, and the
 * layout of every message. The bytes before the first NUL are a macros.conf when a NUL stands among them. */
#include "front/front.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* In place of plan's evaluator: an answer of each kind, chosen by the text. */
static bool eval(struct ks_arena *a, struct ks_str expr, struct ks_value *out) {
    (void)a;
    switch (expr.n % 4) {
    case 0: *out = ks_value_null(); break;
    case 1: *out = ks_value_bool(expr.n & 4); break;
    case 2: *out = ks_value_text(expr); break;
    default: return false;
    }
    return true;
}

static void print_all(const struct ks_source *src, const struct ks_diags *diags, struct ks_buf *out) {
    for (const struct ks_diag *d = diags->first; d; d = d->next) ks_source_print(src, d, out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char stdlib[] =
        "[m]\ndefinition=a=1 OR b=2\n[n(1)]\nargs=x\ndefinition=search \"$x$\" `m` | head $x$\n";
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
    struct ks_macros *m = ks_macro_new(&a, eval);
    ks_diag_init(&diags, &a);
    ks_macro_load(m, &lib, &diags);
    ks_macro_load(m, &conf, &diags);
    ks_source_plain(&src, &a, &conf, conf.name);
    print_all(&src, &diags, &out);
    ks_diag_init(&diags, &a);
    struct ks_ast *tree = ks_front_parse(&a, m, &rule, KS_STR("r"), &src, &diags);
    ks_ast_print(tree, &out);
    print_all(&src, &diags, &out);
    if (!memchr(src.text.p, 0, src.text.n)) ks_front_tokens(&src, &out);
    ks_diag_init(&diags, &a);
    ks_front_search(&a, &src, &diags);
    ks_front_expr(&a, &src, &diags);
    ks_buf_fini(&out);
    ks_arena_fini(&a);
    return 0;
}
