/* slots.h - where a name lives in a rule: a field the rule mentions, or one that only data brought.
 *
 * Slots 0 ... n_fields-1 are the rule's fields (registers); names from data get the slots after
 * them as they are first seen. All workers of a rule share one table; look-ups take its lock, so
 * callers remember what they found. The numbers behind n_fields depend on chance; output never
 * does, because names are sorted wherever they show. */
#ifndef KS_SLOTS_H
#define KS_SLOTS_H

#include "base/hash.h"
#include "base/par.h"

struct ks_slots {
    struct ks_lock lock;
    struct ks_names *fixed;     /* names of fields; a hidden helper has none */
    uint32_t *fixed_slot;       /* their slots, by id in `fixed` */
    const struct ks_str *names; /* by slot, of fields */
    uint32_t n_fields;
    struct ks_names *extra; /* slot - n_fields is the id */
};

/* `names` stays with the caller and must outlive the table. */
void ks_slots_init(struct ks_slots *s, const struct ks_str *names, uint32_t n_fields);
void ks_slots_fini(struct ks_slots *s);
/* The slot of a field of the rule, or UINT32_MAX. Takes no lock. */
uint32_t ks_slots_field(const struct ks_slots *s, struct ks_str name);
/* The slot of any name, made when it is new; UINT32_MAX past KS_MAX_NAMES. */
uint32_t ks_slots_find(struct ks_slots *s, struct ks_str name);
/* The name of a slot; stays valid. Empty for a hidden helper. */
struct ks_str ks_slots_name(struct ks_slots *s, uint32_t slot);
/* Slots in use so far. */
uint32_t ks_slots_count(struct ks_slots *s);

#endif
