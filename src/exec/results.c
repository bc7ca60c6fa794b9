/* results.c - a copy of all rows, by rule.
 *
 * Rows with wild columns come with the names they have themselves; the full list of columns comes
 * last. So each row remembers its names (shared with the row before it where they are the same) and
 * is laid out in the final columns at the end. Memory grows with the results, not with the input. */
#include "exec/results.h"

#include "base/hash.h"

void ks_results_init(struct ks_results *r) {
    *r = (struct ks_results){0};
    ks_arena_init(&r->arena);
}

void ks_results_fini(struct ks_results *r) {
    ks_arena_fini(&r->arena);
}

static struct ks_results_rule *rule_of(struct ks_results *r, uint32_t id, struct ks_str name) {
    struct ks_results_rule **at = &r->rules;
    while (*at && (*at)->id < id) at = &(*at)->next;
    if (*at && (*at)->id == id) return *at;
    struct ks_results_rule *rule = KS_NEW(&r->arena, struct ks_results_rule);
    *rule = (struct ks_results_rule){.next = *at, .id = id, .name = ks_arena_str(&r->arena, name)};
    rule->columns = KS_NEW(&r->arena, struct ks_results_names);
    rule->last = &rule->first;
    return *at = rule;
}

static bool same(const struct ks_results_names *a, const struct ks_str *names, uint32_t n) {
    if (a->n != n) return false;
    for (uint32_t i = 0; i < n; i++)
        if (!ks_text_equal(a->names[i], names[i])) return false;
    return true;
}

/* The names as they are in `last`, or a copy. */
static const struct ks_results_names *names_like(struct ks_results *r, const struct ks_results_names *last,
                                                 const struct ks_str *names, uint32_t n) {
    if (same(last, names, n)) return last;
    struct ks_results_names *copy = KS_NEW(&r->arena, struct ks_results_names);
    copy->names = KS_NEWN(&r->arena, n, struct ks_str);
    copy->n = n;
    for (uint32_t i = 0; i < n; i++) copy->names[i] = ks_arena_str(&r->arena, names[i]);
    return copy;
}

void ks_results_columns(struct ks_results *r, uint32_t id, struct ks_str name, const struct ks_str *names,
                        uint32_t n) {
    struct ks_results_rule *rule = rule_of(r, id, name);
    rule->columns = names_like(r, rule->columns, names, n);
}

void ks_results_row(struct ks_results *r, uint32_t id, struct ks_str name, const struct ks_str *names,
                    const struct ks_value *cells, uint32_t n) {
    struct ks_results_rule *rule = rule_of(r, id, name);
    struct ks_results_row *row = KS_NEW(&r->arena, struct ks_results_row);
    const struct ks_results_names *like = rule->first ? rule->newest->names : rule->columns;
    row->names = names_like(r, like, names, n);
    row->cells = KS_NEWN(&r->arena, n, struct ks_value);
    for (uint32_t i = 0; i < n; i++) row->cells[i] = ks_value_copy(&r->arena, &cells[i]);
    *rule->last = row;
    rule->last = &row->next;
    rule->newest = row;
    rule->n++;
}

/* Lays one row out in the columns; `ids` knows their names. */
static void settle_row(struct ks_results *r, const struct ks_results_rule *rule, struct ks_results_row *row,
                       const struct ks_names *ids) {
    if (row->names == rule->columns) return;
    struct ks_value *cells = KS_NEWN(&r->arena, rule->columns->n, struct ks_value);
    for (uint32_t i = 0; i < row->names->n; i++) {
        uint32_t id = ks_names_find(ids, row->names->names[i]);
        if (id < rule->columns->n) cells[id] = row->cells[i];
    }
    row->cells = cells;
    row->names = rule->columns;
}

void ks_results_settle(struct ks_results *r) {
    for (struct ks_results_rule *rule = r->rules; rule; rule = rule->next) {
        struct ks_names *ids = ks_names_new(ks_hash_seed());
        for (uint32_t i = 0; i < rule->columns->n; i++) ks_names_intern(ids, rule->columns->names[i]);
        for (struct ks_results_row *row = rule->first; row; row = row->next) settle_row(r, rule, row, ids);
        ks_names_free(ids);
    }
}
