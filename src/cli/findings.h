/* findings.h - messages about rules for programs: JSON, SARIF 2.1.0 (OASIS), GitHub's workflow commands.
 *
 * Columns count code points from 1, the end is the first column behind. Text is written as it comes in. */
#ifndef KS_FINDINGS_H
#define KS_FINDINGS_H

#include "base/buf.h"
#include "front/source.h"

enum ks_findings_format { KS_FINDINGS_TEXT, KS_FINDINGS_JSON, KS_FINDINGS_SARIF, KS_FINDINGS_GITHUB };
extern const char *const ks_findings_formats[]; /* their names, then NULL */

struct ks_findings {
    enum ks_findings_format format;
    struct ks_buf *out; /* borrowed */
    unsigned n;
};
void ks_findings_begin(struct ks_findings *f);
/* `findings` is a struct ks_findings, so that this can be a callback. */
void ks_findings_add(void *findings, const struct ks_source *src, const struct ks_diag *d);
void ks_findings_end(struct ks_findings *f);

#endif
