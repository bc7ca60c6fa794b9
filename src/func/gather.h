/* gather.h - fields of one document, collected by name: each name once, with all its values in order.
 * Private to func/: shared by the walks over JSON and XML. */
#ifndef KS_GATHER_H
#define KS_GATHER_H

#include "base/hash.h"
#include "lang/value.h"

struct ks_gather_item {
    uint32_t name;
    struct ks_value v;
};
struct ks_gather {
    struct ks_arena *a;
    struct ks_names *names;
    struct ks_gather_item *items;
    uint32_t n, cap;
    size_t budget; /* bytes of names that may still be looked at; see KS_MAX_NAMES_TEXT */
};

void ks_gather_init(struct ks_gather *g, struct ks_arena *a);
/* The id of a name, UINT32_MAX once the budget is spent. */
uint32_t ks_gather_name(struct ks_gather *g, struct ks_str name);
void ks_gather_add(struct ks_gather *g, uint32_t name, struct ks_value v); /* nothing for UINT32_MAX */
/* Hands all fields out, in order of first sight, and frees what init took. */
void ks_gather_end(struct ks_gather *g, void (*field)(void *arg, struct ks_str name, struct ks_value v),
                   void *arg);

#endif
