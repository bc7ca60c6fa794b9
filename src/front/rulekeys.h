/* rulekeys.h - what rulefile.c and rulerisk.c share while they read one detection. */
#ifndef KS_RULEKEYS_H
#define KS_RULEKEYS_H

#include "front/rulefile.h"
#include "front/ytree.h"

struct ks_rulekeys {
    struct ks_arena *a;
    const struct ks_file *file;
    struct ks_diags *diags;
    struct ks_rulefile *out;
    struct ks_about **last;
};

/* A fact appended to the rule's list; fill it in. */
struct ks_about *ks_rulefile_about(struct ks_rulekeys *r, enum ks_about_kind kind, struct ks_span at);
/* Warns about keys of `map` that are none of `known` (NULL-terminated) but close to one that is absent. */
void ks_rulefile_keys(struct ks_rulekeys *r, const struct ks_ynode *map, const char *const *known);
/* The text of a key; empty when it is absent. A value that is no text is an error. */
struct ks_str ks_rulefile_text(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key);
/* The value of a key as a list of maps; a lone map counts as a list of one. NULL when there is none, or when
 * it is something else, which is an error. */
const struct ks_ynode *ks_rulefile_maps(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key);
/* A whole number from 0 to `most`. False when the key is absent or, which is an error, no such number. */
bool ks_rulefile_number(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key, uint32_t most,
                        uint32_t *out);
/* Risk and threat objects of all generations, in rulerisk.c. */
void ks_rulefile_risk(struct ks_rulekeys *r, const struct ks_ynode *top);

#endif
