/* paths.h - which fields are wanted: names of fields and their dense ids, shared by all threads. */
#ifndef KS_PATHS_H
#define KS_PATHS_H

#include "base/text.h"

struct ks_paths;
/* all: every field of every event gets an id when it is first seen. Otherwise only names interned by hand. */
struct ks_paths *ks_paths_new(bool all);
void ks_paths_free(struct ks_paths *t);
/* Takes a lock. UINT32_MAX in `all` mode when KS_MAX_NAMES or KS_MAX_NAMES_TEXT would be passed. */
uint32_t ks_paths_intern(struct ks_paths *t, struct ks_str name);
struct ks_str ks_paths_name(struct ks_paths *t, uint32_t id); /* takes a lock; stays valid */
/* The name is worth nothing where no other wanted name is left: the lazy walk ends without it. Before any
 * walk. */
void ks_paths_set_optional(struct ks_paths *t, uint32_t id, bool optional);
bool ks_paths_optional(struct ks_paths *t, uint32_t id); /* takes a lock */
/* The name is wanted of few events, which the others tell: a walk of the first stage (ks_flat_first) is made
 * without it. Before any walk. */
void ks_paths_set_later(struct ks_paths *t, uint32_t id);
bool ks_paths_later(struct ks_paths *t, uint32_t id); /* takes a lock */
uint32_t ks_paths_count(struct ks_paths *t);
bool ks_paths_all(const struct ks_paths *t);
/* A name was left out because of a limit: the run must fail. */
bool ks_paths_full(struct ks_paths *t);
void ks_paths_set_full(struct ks_paths *t);

#endif
