/* slots.c - names to slots and back.
 *
 * Two tables: `fixed` is complete after init and read without a lock, `extra` grows under one. A
 * slot, once given, never changes and its text never moves (ks_names keeps texts in an arena), so
 * workers may keep both. Refuses more than KS_MAX_NAMES names: a log whose keys are made up by an
 * attacker ends the run with a message, not the machine. */
#include "exec/slots.h"

#include "base/mem.h"
#include "lang/lang.h"

void ks_slots_init(struct ks_slots *s, const struct ks_str *names, uint32_t n_fields) {
    *s = (struct ks_slots){.names = names, .n_fields = n_fields};
    ks_par_init(&s->lock);
    uint64_t seed = ks_hash_seed();
    s->fixed = ks_names_new(seed);
    s->extra = ks_names_new(seed);
    s->fixed_slot = ks_mem_zero(n_fields + 1, sizeof *s->fixed_slot);
    for (uint32_t i = 0; i < n_fields; i++)
        if (names[i].n) s->fixed_slot[ks_names_intern(s->fixed, names[i])] = i;
}

void ks_slots_fini(struct ks_slots *s) {
    ks_names_free(s->fixed);
    ks_names_free(s->extra);
    ks_mem_free(s->fixed_slot);
    ks_par_fini(&s->lock);
}

uint32_t ks_slots_field(const struct ks_slots *s, struct ks_str name) {
    uint32_t id = name.n ? ks_names_find(s->fixed, name) : UINT32_MAX;
    return id == UINT32_MAX ? id : s->fixed_slot[id];
}

uint32_t ks_slots_find(struct ks_slots *s, struct ks_str name) {
    uint32_t slot = ks_slots_field(s, name);
    if (slot != UINT32_MAX) return slot;
    ks_par_lock(&s->lock);
    uint32_t id = ks_names_find(s->extra, name);
    if (id == UINT32_MAX && ks_names_count(s->extra) < KS_MAX_NAMES) id = ks_names_intern(s->extra, name);
    ks_par_unlock(&s->lock);
    return id == UINT32_MAX ? id : s->n_fields + id;
}

struct ks_str ks_slots_name(struct ks_slots *s, uint32_t slot) {
    if (slot < s->n_fields) return s->names[slot];
    ks_par_lock(&s->lock);
    struct ks_str name = ks_names_get(s->extra, slot - s->n_fields);
    ks_par_unlock(&s->lock);
    return name;
}

uint32_t ks_slots_count(struct ks_slots *s) {
    ks_par_lock(&s->lock);
    uint32_t n = s->n_fields + ks_names_count(s->extra);
    ks_par_unlock(&s->lock);
    return n;
}
