/* walk.h - the files behind the paths of a command line: folders opened up, in name order.
 *
 * Hidden files are left out, links to files followed, links to folders not (they could make a circle),
 * sockets and devices inside folders left out. A path named by the user is taken as it is. */
#ifndef KS_WALK_H
#define KS_WALK_H

#include "base/arena.h"
#include "base/status.h"

struct ks_walk_file {
    struct ks_str path; /* NUL-terminated; "-" is standard input */
    bool regular;       /* no pipe, not standard input: can be opened ahead of its turn */
};
struct ks_walk {
    struct ks_arena names;
    struct ks_walk_file *files;
    size_t n, cap;
    uint64_t bytes; /* sum of sizes, where known */
    bool unknown;   /* some file is no regular one */
};

void ks_walk_init(struct ks_walk *w);
void ks_walk_fini(struct ks_walk *w);
/* Adds one path. KS_EWORLD names what is missing or not readable. */
KS_MUST enum ks_status ks_walk_add(struct ks_walk *w, const char *path, struct ks_error *err);

#endif
