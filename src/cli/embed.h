/* embed.h - the standard library, carried inside the binary (stdlib/ in the tree). */
#ifndef KS_EMBED_H
#define KS_EMBED_H

#include "front/source.h"

/* The i-th embedded file, lent for good; false after the last. */
bool ks_embed_file(unsigned i, struct ks_file *out);

#endif
