/* tables.c - lookup tables into the image: the columns that a rule uses, each set of columns once.
 *
 * Rules of one build share what they read of a table, so ten thousand rules with one lookup carry it once. */
#include "emit/tables.h"

#include "base/hash.h"

static void add_cell(struct ks_builder *out, struct ks_str s) {
    struct ks_itext t = ks_image_intern(out, s);
    (void)ks_image_add(out, KS_SECT_CELLS, &t);
}

static uint32_t add_table(struct ks_builder *out, const struct ks_lookup *l, const uint32_t *columns,
                          uint32_t n) {
    struct ks_itable t = {.name = ks_image_intern(out, l->name), .cols = n, .rows = l->n_rows};
    t.cells = (struct ks_irange){ks_image_count(out, KS_SECT_CELLS), n * (l->n_rows + 1)};
    for (uint32_t c = 0; c < n; c++) add_cell(out, l->columns[columns[c]]);
    for (uint32_t i = 0; i < l->n_rows; i++)
        for (uint32_t c = 0; c < n; c++) add_cell(out, l->cells[(size_t)i * l->n_columns + columns[c]]);
    return ks_image_add(out, KS_SECT_TABLES, &t);
}

uint32_t ks_tables_intern(struct ks_builder *out, const struct ks_lookup *l, const uint32_t *columns,
                          uint32_t n) {
    struct ks_buf key;
    ks_buf_init(&key);
    ks_buf_add(&key, &l, sizeof l);
    ks_buf_add(&key, columns, n * sizeof *columns);
    if (!out->tables) out->tables = ks_names_new(0);
    uint32_t before = ks_names_count(out->tables), id = ks_names_intern(out->tables, ks_buf_view(&key));
    ks_buf_fini(&key);
    return id < before ? id : add_table(out, l, columns, n);
}
