/* ruletest.h - the tests that a YAML rule file itself names: its own data, its own count of results. */
#ifndef KS_RULETEST_H
#define KS_RULETEST_H

#include "cli/build.h"

enum ks_ruletest_outcome { KS_RULETEST_PASSED, KS_RULETEST_FAILED, KS_RULETEST_SKIPPED };
struct ks_ruletest {
    const struct ks_build_with *with;
    const char *attack_data; /* where the public data set lies, or NULL */
    const char *only;        /* part of the name of the tests wanted, or NULL */
    void *arg;
    /* `line`: of the test in the file; `detail`: why it failed or was skipped. */
    void (*tell)(void *arg, const char *path, uint32_t line, struct ks_str name,
                 enum ks_ruletest_outcome outcome, struct ks_str detail);
};

/* All tests of one file. KS_ERULE when the rule does not compile; the messages have been printed. */
KS_MUST enum ks_status ks_ruletest_file(struct ks_arena *a, const char *path, const struct ks_ruletest *how,
                                        struct ks_error *err);

#endif
