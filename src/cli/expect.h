/* expect.h - what a case expects against what came out. */
#ifndef KS_EXPECT_H
#define KS_EXPECT_H

#include "cli/trial.h"

struct ks_verdict {
    bool passed;
    struct ks_buf detail;                  /* why not, for people: `- expected`, `+ got` */
    struct ks_str bless[KS_CASE_SECTIONS]; /* the body that would make a failed section pass; p NULL: none */
    struct ks_arena arena;                 /* of the above */
};

/* Compiles and runs a staged case and judges every section that expects something. */
void ks_expect_case(struct ks_trial *t, struct ks_verdict *v);
void ks_expect_fini(struct ks_verdict *v);

#endif
