/* message.h - texts with $field$ tokens, as risk messages and titles of findings are.
 *
 * A token is a name between two dollar signs: letters, digits and _ . { } : @ - / without blanks, so that
 * prices stay prices. `$result.x$` means `$x$` where no field has the longer name. */
#ifndef KS_MESSAGE_H
#define KS_MESSAGE_H

#include "base/text.h"

struct ks_message_part {
    struct ks_str text; /* the name without its dollars, or plain text */
    bool token;
    size_t at; /* where it begins in the message; of a token: its first dollar */
};

/* Cuts the next part off; false at the end. `*at` begins with 0. */
bool ks_message_next(struct ks_str message, size_t *at, struct ks_message_part *part);
/* `x` of `result.x`; empty when the name does not begin so. */
struct ks_str ks_message_result(struct ks_str name);

#endif
