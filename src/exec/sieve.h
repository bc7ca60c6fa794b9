/* sieve.h - the literal search of a run: which lines are worth parsing for any of its rules.
 *
 * Made when the input turns out to be long enough: before, compiling the search costs more than the parsing
 * that it saves. Shared by all workers; what it hands out is immutable. */
#ifndef KS_SIEVE_H
#define KS_SIEVE_H

#include "base/par.h"
#include "exec/load.h"
#include "scan/raw.h"

struct ks_sieve {
    struct ks_lock lock;
    struct ks_str *texts; /* literals of the rules, then what wrapped events are known by; NULL: no search */
    uint32_t n[2];        /* of the plain search, of the one for wrapped events */
    struct ks_raw *raw[2];
    uint64_t from; /* lines that begin before this position are parsed, whatever they hold */
};

void ks_sieve_init(struct ks_sieve *s); /* of nothing: every line is parsed */
void ks_sieve_fini(struct ks_sieve *s);
/* Gathers the literals of all rules. `plain_only`: records are never wrapped. Nothing
 * is searched for when one rule needs every line. */
void ks_sieve_gather(struct ks_sieve *s, struct ks_load *l, uint64_t from, bool plain_only);
/* Whether lines are searched at all. */
bool ks_sieve_active(const struct ks_sieve *s);
/* The search for blocks of plain events, or for those where some may be wrapped; made at the first call.
 * NULL: the library failed, and err says why. Valid until fini. */
const struct ks_raw *ks_sieve_get(struct ks_sieve *s, bool wrapped, struct ks_error *err);

#endif
