/* decode.h - bytes that cannot stand in a text file, as case files write them. */
#ifndef KS_DECODE_H
#define KS_DECODE_H

#include "base/buf.h"

/* Both append to `out` and return false when the text is not of the form. Line ends of the text mean
 * nothing. */
bool ks_decode_base64(struct ks_str text, struct ks_buf *out);
/* \n \r \t \b \f \0 \\ \" and \xHH; `\` in front of anything else is refused. */
bool ks_decode_escapes(struct ks_str text, struct ks_buf *out);

#endif
