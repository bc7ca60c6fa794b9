/* difference.h - expected text against text that came out. Each returns true when they agree and otherwise
 * adds lines `- expected` and `+ got` to `detail`. */
#ifndef KS_DIFFERENCE_H
#define KS_DIFFERENCE_H

#include "base/buf.h"

/* Whether `part` stands somewhere in `text`. */
bool ks_difference_holds(struct ks_str text, struct ks_str part);

/* Rows of JSON, in order or in any order. */
bool ks_difference_rows(struct ks_str expected, struct ks_str got, bool unordered, struct ks_buf *detail);
/* Lines, blanks at their ends aside. */
bool ks_difference_lines(struct ks_str expected, struct ks_str got, struct ks_buf *detail);
/* Every expected line is a part of the text; nothing expected is no agreement. */
bool ks_difference_parts(struct ks_str expected, struct ks_str got, struct ks_buf *detail);

#endif
