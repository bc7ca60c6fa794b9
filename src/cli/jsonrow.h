/* jsonrow.h - result rows compared as JSON objects: the order of keys and the spelling of escapes do not
 * count, the order of values in a multivalue does. */
#ifndef KS_JSONROW_H
#define KS_JSONROW_H

#include "base/arena.h"
#include "base/buf.h"

/* One line as one canonical text, in `a`: equal rows give equal texts. False when the line is not an object
 * whose values are strings, numbers, true, false, null, or arrays of those. */
bool ks_jsonrow_canon(struct ks_arena *a, struct ks_str line, struct ks_str *out);

/* Adds a line to `out` for each column in which two rows differ; of multivalues the values that are missing
 * or too many, as sets. Nothing when one is no row. */
void ks_jsonrow_explain(struct ks_arena *a, struct ks_str expected, struct ks_str got, struct ks_buf *out);

#endif
