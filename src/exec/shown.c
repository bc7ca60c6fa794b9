/* shown.c - which columns a result has, in which order.
 *
 * In: rows of the last step. Out: names and cells to the output. Without wild columns the names are
 * those of the image and never change. A wild column (`*` of a bare search, `table a *`) stands for
 * the names it matches that no other column names, sorted. Rows then come with the names they have
 * themselves, and all names together are announced at the end: so a row costs what it holds, however
 * many names other rows brought.
 *
 * `owner` remembers for each slot whether it was seen and which column shows it. */
#include "exec/shown.h"

#include "base/mem.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { UNSEEN, UNSHOWN, FIRST }; /* owner: FIRST + column */

struct shown_cell {
    uint32_t col, slot;
    struct ks_str name;
    struct ks_value v;
};

void ks_shown_init(struct ks_shown *c, struct ks_rule *rule, const struct ks_output *out,
                   struct ks_trouble *trouble) {
    *c = (struct ks_shown){.rule = rule, .out = out, .trouble = trouble, .n_cols = rule->r->cols.n};
    c->cols = &rule->im->cols[rule->r->cols.at];
    ks_arena_init(&c->arena);
    for (uint32_t i = 0; i < c->n_cols; i++) c->wild |= (c->cols[i].flags & KS_COL_WILD) != 0;
}

void ks_shown_fini(struct ks_shown *c) {
    ks_arena_fini(&c->arena);
    ks_mem_free(c->owner);
    ks_mem_free(c->shown);
    ks_mem_free(c->names);
    ks_mem_free(c->cells);
}

static struct ks_str col_name(const struct ks_shown *c, uint32_t i) {
    return ks_image_text(c->rule->im, c->cols[i].name);
}

/* ---- who shows a name ---- */

static uint32_t find_owner(const struct ks_shown *c, struct ks_str name) {
    uint32_t owner = UNSHOWN;
    for (uint32_t i = 0; i < c->n_cols; i++) {
        struct ks_str col = col_name(c, i);
        if (!(c->cols[i].flags & KS_COL_WILD)) {
            if (ks_text_equal(col, name)) return UNSHOWN;
            continue;
        }
        bool internal = col.n && col.p[0] == '_';
        if (ks_text_equal(col, name)) return FIRST + i;
        if (owner != UNSHOWN || !name.n || (!internal && !ks_row_public(name))) continue;
        if (ks_match_name(col, name, NULL, 0)) owner = FIRST + i;
    }
    return owner;
}

static uint32_t owner_of(struct ks_shown *c, uint32_t slot) {
    if (slot >= c->n_owner) {
        uint32_t n = (uint32_t)ks_mem_next(c->n_owner, slot + 1);
        c->owner = ks_mem_grow(c->owner, n, sizeof *c->owner);
        memset(c->owner + c->n_owner, 0, (n - c->n_owner) * sizeof *c->owner);
        c->n_owner = n;
    }
    if (c->owner[slot] == UNSEEN) c->owner[slot] = find_owner(c, ks_slots_name(&c->rule->slots, slot));
    return c->owner[slot];
}

/* ---- lists of names ---- */

static void show(struct ks_shown *c, uint32_t col, uint32_t slot, struct ks_str name, struct ks_value v) {
    if (c->n_shown == c->cap_shown) {
        c->cap_shown = (uint32_t)ks_mem_next(c->cap_shown, c->n_shown + 1);
        c->shown = ks_mem_grow(c->shown, c->cap_shown, sizeof *c->shown);
        c->names = ks_mem_grow(c->names, c->cap_shown, sizeof *c->names);
        c->cells = ks_mem_grow(c->cells, c->cap_shown, sizeof *c->cells);
    }
    c->shown[c->n_shown++] = (struct shown_cell){col, slot, name, v};
}

static void show_wild(struct ks_shown *c, uint32_t slot, struct ks_value v) {
    uint32_t owner = v.kind == KS_NULL || v.kind == KS_BOOL ? UNSHOWN : owner_of(c, slot);
    if (owner >= FIRST) show(c, owner - FIRST, slot, ks_slots_name(&c->rule->slots, slot), v);
}

static int in_order(const void *x, const void *y) {
    const struct shown_cell *a = x, *b = y;
    if (a->col != b->col) return a->col < b->col ? -1 : 1;
    return ks_text_compare(a->name, b->name);
}

/* Puts what is shown into column order and into the arrays that the output gets. */
static void arrange(struct ks_shown *c) {
    if (c->wild && c->n_shown > 1) qsort(c->shown, c->n_shown, sizeof *c->shown, in_order);
    for (uint32_t i = 0; i < c->n_shown; i++) {
        c->names[i] = c->shown[i].name;
        c->cells[i] = c->shown[i].v;
    }
}

static void show_fixed(struct ks_shown *c, const struct ks_row *row) {
    c->n_shown = 0;
    for (uint32_t i = 0; i < c->n_cols; i++) {
        if (c->cols[i].flags & KS_COL_WILD) continue;
        struct ks_value v = row ? row->cells[c->cols[i].field] : ks_value_null();
        show(c, i, c->cols[i].field, col_name(c, i), v.kind == KS_BOOL ? ks_value_null() : v);
    }
}

/* An output has no message of its own; errno is why its file failed. */
static enum ks_status checked(struct ks_shown *c, enum ks_status st) {
    if (st != KS_OK && st != KS_ESTOP)
        st = ks_status_fail(&c->trouble->err, st, "cannot write the results: %s", strerror(errno));
    return st;
}

static enum ks_status announce(struct ks_shown *c) {
    show_fixed(c, NULL);
    for (uint32_t slot = 0; slot < c->n_owner; slot++)
        if (c->owner[slot] >= FIRST)
            show(c, c->owner[slot] - FIRST, slot, ks_slots_name(&c->rule->slots, slot), ks_value_null());
    arrange(c);
    c->begun = true;
    return checked(c, c->out->columns(c->out->arg, c->rule->id, c->rule->name, c->names, c->n_shown));
}

enum ks_status ks_shown_row(struct ks_shown *c, const struct ks_row *row) {
    enum ks_status st = c->begun ? KS_OK : announce(c);
    if (st != KS_OK) return st;
    show_fixed(c, row);
    if (c->wild) {
        for (uint32_t i = 0; i < c->rule->n_fields; i++) show_wild(c, i, row->cells[i]);
        for (uint32_t i = 0; i < row->n_extras; i++) show_wild(c, row->extras[i].slot, row->extras[i].v);
    }
    arrange(c);
    c->rows++;
    return checked(c, c->out->row(c->out->arg, c->rule->id, c->rule->name, c->names, c->cells, c->n_shown));
}

enum ks_status ks_shown_end(struct ks_shown *c) {
    return c->begun && !c->wild ? KS_OK : announce(c);
}
