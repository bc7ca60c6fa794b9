/* outcome.h - what became of each test, in one of three forms: lines for people, TAP, JUnit XML. */
#ifndef KS_OUTCOME_H
#define KS_OUTCOME_H

#include "base/buf.h"

#include <stdbool.h>

enum ks_outcome_form { KS_OUTCOME_SUMMARY, KS_OUTCOME_TAP, KS_OUTCOME_JUNIT };
enum ks_outcome_state { KS_OUTCOME_PASSED, KS_OUTCOME_FAILED, KS_OUTCOME_SKIPPED };
extern const char *const ks_outcome_forms[]; /* their names, then NULL */

struct ks_outcomes {
    enum ks_outcome_form form;
    unsigned passed, failed, skipped;
    /* JUnit: the suite, that is the file, being written */
    struct ks_buf suite, path;
    unsigned tests, failures, skips;
};

void ks_outcome_begin(struct ks_outcomes *o, enum ks_outcome_form form);
/* One test of the file. detail: the difference, or why it was skipped; lines end in \n. */
void ks_outcome_add(struct ks_outcomes *o, const char *path, uint32_t line, struct ks_str name,
                    enum ks_outcome_state state, struct ks_str detail);
/* The end of what goes to standard output, and the memory. */
void ks_outcome_end(struct ks_outcomes *o);

#endif
