/* map.h - a plain file as memory: its bytes where the page cache has them.
 *
 * A map has as many holders as there are who may look into it; the last one takes it away. Pages that a file
 * has no more cannot be read: the process then ends with one line on standard error and exit status 3. */
#ifndef KS_MAP_H
#define KS_MAP_H

#include "base/status.h"

#include <stdint.h>

struct ks_map;

/* Before the first map: from here on the process knows what to do about pages that are not there. */
void ks_map_guard(void);
/* The first n bytes of an open file, for one holder; the file may be closed. NULL: it cannot be mapped. */
struct ks_map *ks_map_open(int fd, uint64_t n, const char *path);
const char *ks_map_bytes(const struct ks_map *m, uint64_t *n);
/* One more holder. Whoever asks is one. */
struct ks_map *ks_map_share(struct ks_map *m);
/* One holder less, and *m is NULL; it may be before. KS_EWORLD: it was the last one, and the file is shorter
 * than the map: what was read may be zeros. */
enum ks_status ks_map_drop(struct ks_map **m, struct ks_error *err);

#endif
