/* found.h - what a subsearch found, as a condition on rows (semantics 9:
 * format). */
#ifndef KS_FOUND_H
#define KS_FOUND_H

#include "exec/frame.h"

struct ks_found;
/* Of the rows of a subsearch; they need not stay. `now`: for times. */
struct ks_found *ks_found_new(struct ks_rule *rule, const struct ks_rowset *rows, double now);
void ks_found_free(struct ks_found *x);
/* Whether the row in the frame matches any of them. */
bool ks_found_matches(const struct ks_found *x, struct ks_frame *f);

/* For foundtext.c: conditions as a tree. */
enum ks_found_kind {
    KS_FOUND_NEVER,
    KS_FOUND_ALWAYS,
    KS_FOUND_AND,
    KS_FOUND_OR,
    KS_FOUND_NOT,
    KS_FOUND_PATTERN, /* op: KS_OP_SEQ or SNE */
    KS_FOUND_CIDR,
    KS_FOUND_HAS,
    KS_FOUND_ORDER, /* op: KS_OP_SLT ... */
    KS_FOUND_TERM,
    KS_FOUND_TIME /* op: KS_OP_SFROM or STILL */
};
struct ks_found_node {
    uint8_t kind, op;
    uint32_t slot;
    union {
        struct ks_pattern pattern;
        struct ks_cidr_const cidr;
        struct ks_term term;
        struct ks_value than;
        double time;
        struct {
            struct ks_found_node *first, *last;
        } kids;
    };
    struct ks_found_node *next;
};
struct ks_found {
    struct ks_arena arena;
    struct ks_rule *rule;
    double now;
    struct ks_found_node *others; /* conditions of rows that no index finds, all
                                     of them alternatives */
    /* The rest by the value of their first field. */
    struct ks_names *keys;           /* slot and folded value */
    struct ks_found_entry **entries; /* by id in keys */
    uint32_t cap;
    uint32_t *slots, n_slots; /* of the first fields */
};
struct ks_found_node *ks_found_make(struct ks_found *x, enum ks_found_kind kind);
void ks_found_add(struct ks_found_node *list, struct ks_found_node *kid);
/* `name op value`, as in a search. */
struct ks_found_node *ks_found_compare(struct ks_found *x, struct ks_str name, enum ks_op op,
                                       struct ks_str value);
struct ks_found_node *ks_found_term(struct ks_found *x, struct ks_str text, unsigned flags);
/* A text as a search; what cannot be read as one matches nothing. */
struct ks_found_node *ks_found_text(struct ks_found *x, struct ks_str text);

#endif
