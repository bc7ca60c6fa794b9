/* fuzz_case.c - any bytes as a case file: parsed, and if it is one, compiled, run and judged.
 *
 * Reaches everything at once: case files, macros, rules, planner, image, verifier, scanner, machine, writers.
 * A case that names other files is not run, nor one that asks for many rows or much text: those take time,
 * not courage. */
#include "cli/expect.h"

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_BYTES = 1 << 16, MOST_CASES = 4 };

static bool names_files(const struct ks_case *c) {
    return c->sections[KS_CASE_RULE].present || c->options[KS_CASE_GEOIP] ||
           ks_casefile_file(&c->sections[KS_CASE_EVENTS]).n;
}

/* `makeresults count=` with a number of four digits or more. */
static bool wants_much(struct ks_str text) {
    unsigned digits = 0;
    for (size_t i = 0; i < text.n; i++) {
        digits = text.p[i] >= '0' && text.p[i] <= '9' ? digits + 1 : 0;
        if (digits > 3) return true;
    }
    return false;
}

static void run_case(const struct ks_casefile *f, const struct ks_case *c) {
    struct ks_trial t;
    struct ks_verdict v;
    struct ks_error err;
    if (ks_trial_stage(&t, f, c, &err)) return;
    ks_expect_case(&t, &v);
    ks_expect_fini(&v);
    ks_trial_unstage(&t);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct ks_arena a;
    struct ks_casefile f;
    struct ks_error err;
    if (size > MOST_BYTES) return 0;
    ks_arena_init(&a);
    struct ks_str text = ks_arena_str(&a, (struct ks_str){(const char *)data, size});
    if (!ks_casefile_parse(&a, "fuzz.t", text, &f, &err))
        for (uint32_t i = 0; i < f.n && i < MOST_CASES; i++)
            if (!names_files(&f.cases[i]) && !wants_much(f.cases[i].sections[KS_CASE_SEARCH].body) &&
                !wants_much(f.cases[i].sections[KS_CASE_MACROS].body))
                run_case(&f, &f.cases[i]);
    ks_arena_fini(&a);
    return 0;
}
