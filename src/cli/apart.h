/* apart.h - the cases of a file judged in a process of their own, so that one that crashes is one that
 * failed. */
#ifndef KS_APART_H
#define KS_APART_H

#include "cli/expect.h"

#include <stdio.h>

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

/* All wanted cases of a file: begun, then told. KS_EWORLD when there can be no process; no finish then. `f`
 * and `how` must live until then. */
struct ks_apart_run {
    const struct ks_casefile *f;
    const struct ks_apart *how;
    uint32_t next;       /* private: the case whose verdict is due; f->n when there is none */
    struct ks_verdict v; /* what is known of it */
    const char *events;  /* its temporary file, in v.arena */
    int pid;             /* of the child; 0: none */
    FILE *from;          /* what it says */
};
KS_MUST enum ks_status ks_apart_start(struct ks_apart_run *run, const struct ks_casefile *f,
                                      const struct ks_apart *how, struct ks_error *err);
KS_MUST enum ks_status ks_apart_finish(struct ks_apart_run *run, struct ks_error *err);

#endif
