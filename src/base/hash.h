/* hash.h - seeded hashing (xxHash XXH3) and the table of interned names.
 *
 * Seeds for data an attacker writes are random per run; output order never depends on
 * a hash. Images are hashed with seed 0 because their bytes must be reproducible. */
#ifndef KS_HASH_H
#define KS_HASH_H

#include "base/text.h"

#include <stddef.h>
#include <stdint.h>

uint64_t ks_hash_bytes(const void *p, size_t n, uint64_t seed);
uint64_t ks_hash_mix(uint64_t a, uint64_t b); /* combines two hashes */
uint64_t ks_hash_seed(void);                  /* fresh randomness from the system */

/* Interned names: dense ids 0, 1, 2, ... in order of first sight. Owns copies. Not shared
 * between threads; see the callers for the locks. */
struct ks_names;
struct ks_names *ks_names_new(uint64_t seed);
void ks_names_free(struct ks_names *t);
uint32_t ks_names_intern(struct ks_names *t, struct ks_str name);
/* UINT32_MAX when absent. */
uint32_t ks_names_find(const struct ks_names *t, struct ks_str name);
struct ks_str ks_names_get(const struct ks_names *t, uint32_t id); /* borrowed from t */
uint32_t ks_names_count(const struct ks_names *t);

#endif
