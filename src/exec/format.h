/* format.h - rows as the text of a search: format and return. */
#ifndef KS_FORMAT_H
#define KS_FORMAT_H

#include "exec/sink.h"

void ks_format_finish(struct ks_sink *s);
void ks_format_return(struct ks_sink *s);

#endif
