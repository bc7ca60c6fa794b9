/* results.h - rows kept until all are there, for formats that need to see every row first. */
#ifndef KS_RESULTS_H
#define KS_RESULTS_H

#include "lang/value.h"

struct ks_results_names {
    struct ks_str *names;
    uint32_t n;
};
struct ks_results_row {
    struct ks_results_row *next;
    const struct ks_results_names *names;
    struct ks_value *cells; /* one per name */
};
struct ks_results_rule {
    struct ks_results_rule *next; /* ascending by id */
    uint32_t id;
    struct ks_str name;
    const struct ks_results_names *columns; /* as last announced */
    struct ks_results_row *first, *newest, **last;
    uint64_t n;
};
struct ks_results {
    struct ks_arena arena;
    struct ks_results_rule *rules;
};

void ks_results_init(struct ks_results *r);
void ks_results_fini(struct ks_results *r);
void ks_results_columns(struct ks_results *r, uint32_t rule, struct ks_str rule_name,
                        const struct ks_str *names, uint32_t n);
void ks_results_row(struct ks_results *r, uint32_t rule, struct ks_str rule_name, const struct ks_str *names,
                    const struct ks_value *cells, uint32_t n);
/* Brings the rows of all rules into their final columns: afterwards row->names is rule->columns. */
void ks_results_settle(struct ks_results *r);

#endif
