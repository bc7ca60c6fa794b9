/* binning.c - bin without a span.
 *
 * In: all rows, in the order in which they came; that order and their times stay. The numbers among the
 * values give the least and the greatest, these and the most bins give a width (func/bin.h), and then each
 * row gets its span. Rows without a number stay as they are. */
#include "exec/binning.h"

#include "func/bin.h"

#include <math.h>
#include <string.h>

static void widen(const struct ks_value *v, double *low, double *high) {
    double d;
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        if (!ks_value_number(ks_value_at(v, i), &d) || !isfinite(d)) continue;
        if (d < *low) *low = d;
        if (d > *high) *high = d;
    }
}

void ks_binning_finish(struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    const struct ks_desc *d = s->rule->k[sink->value];
    struct ks_bucket bin = *(const struct ks_bucket *)d->made;
    double low = INFINITY, high = -INFINITY;
    for (size_t i = 0; i < s->rows.n; i++) widen(&s->rows.rows[i].cells[sink->f[0]], &low, &high);
    if (low > high) low = high = 0;
    ks_bin_fit(&bin, low, high);
    for (size_t i = 0; i < s->rows.n; i++) {
        struct ks_row *row = &s->rows.rows[i];
        size_t bytes = s->rule->n_fields * sizeof *row->cells;
        struct ks_value *cells = ks_arena_alloc(&s->rows.arena, bytes);
        memcpy(cells, row->cells, bytes);
        cells[sink->f[1]] = ks_bin_value(&bin, &s->rows.arena, &row->cells[sink->f[0]]);
        row->cells = cells;
    }
}
