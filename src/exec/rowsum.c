/* rowsum.c - addtotals row=t: one number out of the fields of a row.
 *
 * In: the fields in the frame, and patterns of names (none: every public field). The rule's own fields are
 * added in their order; those that data named come after them, ascending by value, because their slots
 * depend on chance and the sum must not. A multivalue adds each of its numbers. */
#include "exec/rowsum.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>

static bool wanted(const struct ks_desc *d, struct ks_str name) {
    for (uint32_t i = 0; i < d->n; i++)
        if (ks_match_name(d->at[i].text, name, NULL, 0)) return true;
    return d->n == 0 && ks_row_public(name);
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void take(double *out, uint32_t *n, const struct ks_value *v) {
    double d;
    for (uint32_t i = 0; i < ks_value_count(v); i++)
        if (ks_value_number(ks_value_at(v, i), &d) && !isnan(d)) out[(*n)++] = d;
}

/* The numbers among the fields that data named. */
static double extras(struct ks_frame *f, uint32_t target, const struct ks_desc *d) {
    struct ks_row row = ks_frame_view(f);
    size_t room = 0;
    uint32_t n = 0;
    double sum = 0;
    for (uint32_t i = 0; i < row.n_extras; i++) room += ks_value_count(&row.extras[i].v);
    double *numbers = ks_arena_alloc(f->cx->arena, (room + 1) * sizeof *numbers);
    for (uint32_t i = 0; i < row.n_extras; i++)
        if (row.extras[i].slot != target && wanted(d, ks_slots_name(&f->rule->slots, row.extras[i].slot)))
            take(numbers, &n, &row.extras[i].v);
    if (n) qsort(numbers, n, sizeof *numbers, by_value);
    for (uint32_t i = 0; i < n; i++) sum += numbers[i];
    return sum;
}

struct ks_value ks_rowsum_total(struct ks_frame *f, uint32_t target, const struct ks_desc *d) {
    double sum = 0, number;
    for (uint32_t i = 0; i < f->rule->n_fields; i++) {
        const struct ks_value *v = &f->r[i];
        if (i == target || v->kind == KS_NULL || v->kind == KS_BOOL || !wanted(d, f->rule->names[i]))
            continue;
        for (uint32_t k = 0; k < ks_value_count(v); k++)
            if (ks_value_number(ks_value_at(v, k), &number) && !isnan(number)) sum += number;
    }
    return ks_value_num(sum + extras(f, target, d));
}
