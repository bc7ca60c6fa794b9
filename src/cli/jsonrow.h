/* jsonrow.h - result rows compared as JSON objects: the order of keys and the spelling of escapes do not
 * count, the order of values in a multivalue does. */
#ifndef KS_JSONROW_H
#define KS_JSONROW_H

#include "base/arena.h"
#include "base/buf.h"

/* One line as one canonical text, in `a`: equal rows give equal texts. False when the line is not an object
 * whose values are strings, numbers, true, false, null, or arrays of those. */
bool ks_jsonrow_canon(struct ks_arena *a, struct ks_str line, struct ks_str *out);

#endif
