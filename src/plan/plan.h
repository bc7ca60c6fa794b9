/* plan.h - from a tree to typed operators: names resolved, types checked, constants folded, columns
 * and demand computed, order decided. The passes are a list in plan.c, each printable. */
#ifndef KS_PLAN_H
#define KS_PLAN_H

#include "base/buf.h"
#include "front/ast.h"
#include "front/lookup.h"
#include "front/rulefile.h"
#include "lang/value.h"

struct ks_plan; /* plan/ir.h */

struct ks_plan_opts {
    bool mapping;                     /* the rule calculates fields of a sourcetype (mapping.h) */
    uint32_t readings;                /* KS_READING_*: other readings of SPL (readings.def) */
    bool optimise;                    /* false: only the passes that meaning needs */
    struct ks_buf *trace;             /* NULL, or gets the plan after each pass */
    struct ks_diags *lints;           /* NULL, or gets silent misses (lint.h) */
    const struct ks_lookups *lookups; /* tables that lookup and inputlookup may name; NULL: none */
};

/* Never NULL unless diags->errors. Lives in `a`; borrows the tree's texts. */
struct ks_plan *ks_plan_build(struct ks_arena *a, const struct ks_ast *tree, struct ks_source *src,
                              const struct ks_plan_opts *opts, struct ks_diags *diags);
/* Whether the results have the fields that the rule's risk objects, threat objects and messages name;
 * `diags` has spans into the rule file. Observables without a column leave the list. */
void ks_plan_finding(const struct ks_plan *p, struct ks_about **about, struct ks_diags *diags);
void ks_plan_print(const struct ks_plan *p, struct ks_buf *out);
/* For macros with iseval or validation: see front/macro.h. */
bool ks_plan_constant(struct ks_arena *a, struct ks_str expr, struct ks_value *out);

#endif
