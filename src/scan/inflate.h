/* inflate.h - one input file as plain bytes, whatever it is packed with.
 *
 * The packing is recognised by the first bytes, not by the name. One thread at a time but for
 * ks_inflate_read_at. */
#ifndef KS_INFLATE_H
#define KS_INFLATE_H

#include "base/status.h"
#include "scan/map.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ks_inflate;
/* *out: NULL, or one that was closed, whose memory is used again (if it cannot be opened, it stays closed).
 * "-" is standard input. While the file has nothing to give, *stop (may be NULL) is looked at. */
KS_MUST enum ks_status ks_inflate_open(struct ks_inflate **out, const char *path, const volatile int *stop,
                                       struct ks_error *err);
void ks_inflate_close(struct ks_inflate *f);
void ks_inflate_free(struct ks_inflate *f); /* closes it first; f may be NULL */
/* KS_OK with 1 <= *got <= n bytes in p; KS_END; KS_EWORLD when the file cannot be read; KS_ESTOP when
 * *stop was set while it waited. */
KS_MUST enum ks_status ks_inflate_read(struct ks_inflate *f, char *p, size_t n, size_t *got,
                                       struct ks_error *err);
/* Bytes of the file as stored when it was opened; 0 when it is no regular file. */
uint64_t ks_inflate_stored(const struct ks_inflate *f);
/* Whether the file is plain and can be read by place: its bytes, all of them, from *from to about *till. */
bool ks_inflate_place(const struct ks_inflate *f, uint64_t *from, uint64_t *till);
/* Such a file's bytes at a place, by any number of threads at once. *got is less than n only when the file
 * ends. */
KS_MUST enum ks_status ks_inflate_read_at(const struct ks_inflate *f, char *p, size_t n, uint64_t at,
                                          size_t *got, struct ks_error *err);
/* Such a file as a map from its first byte to what was its end when it was opened; NULL when it cannot be
 * mapped, and for standard input. */
struct ks_map *ks_inflate_map(const struct ks_inflate *f);
/* After KS_END: why the packed data ended early, or NULL when it was whole. */
const char *ks_inflate_damage(const struct ks_inflate *f);
/* Bytes taken from the file so far. */
uint64_t ks_inflate_taken(const struct ks_inflate *f);

#endif
