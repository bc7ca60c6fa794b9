/* trial.h - one case compiled and run, in this process, through the same doors as the command line. */
#ifndef KS_TRIAL_H
#define KS_TRIAL_H

#include "cli/build.h"
#include "cli/casefile.h"
#include "exec/exec.h"

/* How to run it. All zero is what `kspl run -j1` does. */
struct ks_trial_config {
    const char *kernel;   /* NULL: the best */
    unsigned workers;     /* 0: one */
    size_t block, memory; /* 0: the default; no bound */
    const char *image;    /* NULL: the image in memory, else the file to load */
    bool no_prefilter, strict, map;
};
/* What compiling gave. The next case mostly asks for the same rule, so its caller may keep it. */
struct ks_made {
    const struct ks_case *of; /* the case that it was made for */
    bool optimised, ok;       /* ok: there is an image */
    struct ks_arena work;
    struct ks_build build;
    struct ks_buf image, messages; /* messages: diagnostics */
};
struct ks_trial {
    const struct ks_casefile *file;
    const struct ks_case *c;
    char events[256]; /* path of the input */
    bool temporary;   /* ... which goes away with unstage */
    const char *geoip;
    struct ks_arena arena; /* of stage */
    struct ks_made **kept; /* the caller's, for cases of one file; NULL: nothing is kept */
    /* between compile and discard: */
    struct ks_made *made;
    struct ks_buf messages; /* diagnostics, and why a run failed */
};

/* Puts the events where a run can read them and sets the time zone of the process. */
KS_MUST enum ks_status ks_trial_stage(struct ks_trial *t, const struct ks_casefile *f,
                                      const struct ks_case *c, struct ks_error *err);
void ks_trial_unstage(struct ks_trial *t);
/* Compiles, or takes what is kept when it was made of the same; what was wrong stands in `messages`. */
void ks_trial_compile(struct ks_trial *t, bool optimise);
void ks_trial_discard(struct ks_trial *t);
void ks_made_free(struct ks_made *made);
/* Runs the image: rows as `format` writes them go to `out`, the text of --stats to `report` (or NULL).
 * False when the run failed; why is added to `messages`. */
bool ks_trial_run(struct ks_trial *t, const struct ks_trial_config *how, enum ks_format format, bool typed,
                  struct ks_buf *out, struct ks_buf *report);

#endif
