/* apart.h - the cases of a file judged in a process of their own, so that one that crashes is one that
 * failed. */
#ifndef KS_APART_H
#define KS_APART_H

#include "cli/expect.h"

enum ks_outcome { KS_APART_PASSED, KS_APART_FAILED, KS_APART_WRONG /* the case cannot be staged */ };
struct ks_apart {
    void *arg;
    bool (*wanted)(void *arg, const struct ks_case *c);
    /* In the child: fills the verdict of a staged case. */
    void (*judge)(void *arg, struct ks_trial *t, struct ks_verdict *v);
    /* In the parent, in the order of the file; the verdict is valid during the call. WRONG: `detail` is why.
     */
    void (*tell)(void *arg, const struct ks_case *c, enum ks_outcome outcome, const struct ks_verdict *v);
};

/* All wanted cases of a file. KS_EWORLD when there can be no process. */
KS_MUST enum ks_status ks_apart_file(const struct ks_casefile *f, const struct ks_apart *how,
                                     struct ks_error *err);

#endif
