/* lookups.c - lookup: which columns of a table are compared with which fields, and which become fields.
 *
 *     lookup table column [AS field], ... [OUTPUT | OUTPUTNEW column [AS field], ...]
 *
 * The table comes from the lookups that the compiler was given and goes into the image with the columns that
 * are used here. Without OUTPUT all other columns become fields. Columns are found as they are written. */
#include "front/lookup.h"

#include "plan/resolve.h"

struct looking {
    struct ks_resolve *r;
    const struct ks_ast *command;
    const struct ks_lookup *table;
    struct ks_pop *op;
    uint32_t *columns; /* of the table, by column of the image's */
    uint32_t n_columns, keys;
};

static bool is_word(const struct ks_ast *n, const char *word) {
    return n->kind == KS_AST_WORD && ks_text_is_nocase(n->text, word);
}

static bool begins_output(const struct ks_ast *n) {
    return is_word(n, "output") || is_word(n, "outputnew");
}

/* `column` or `column AS field`. */
static bool pair_of(struct looking *l, const struct ks_ast *n, const struct ks_ast **column,
                    const struct ks_ast **field) {
    bool pair = n->kind == KS_AST_RENAME;
    *column = pair ? n->kid : n;
    *field = pair ? n->last : n;
    if (ks_resolve_is_name(*column) && ks_resolve_is_name(*field) && !ks_resolve_starred((*field)->text))
        return true;
    ks_resolve_error(l->r, KS_D_ARGS, n,
                     "`lookup` takes names of columns, each with AS and a field or alone");
    return false;
}

/* Its index among the columns of the image's table; KS_NONE, with a message, when there is none. */
static uint32_t column_of(struct looking *l, const struct ks_ast *n) {
    uint32_t at = ks_lookup_column(l->table, n->text);
    if (at == KS_NONE) {
        const char *names[64];
        uint32_t count = 0;
        struct ks_arena *a = l->r->plan->arena;
        for (uint32_t i = 0; i < l->table->n_columns && count < 64; i++)
            names[count++] = ks_arena_str(a, l->table->columns[i]).p;
        struct ks_diag *d = ks_resolve_error(l->r, KS_D_LOOKUP_COLUMN, n, "table `%.*s` has no column `%.*s`",
                                             KS_FMT(l->table->name), KS_FMT(ks_text_cut(n->text, 0, 60)));
        struct ks_str near = ks_diag_near(a, n->text, names, count);
        if (near.n) ks_diag_advise(l->r->diags, d, "%.*s", KS_FMT(near));
        return KS_NONE;
    }
    l->columns = ks_ir_grow(l->r->plan, l->columns, l->n_columns, sizeof *l->columns);
    l->columns[l->n_columns] = at;
    return l->n_columns++;
}

static void key(struct looking *l, const struct ks_ast *n) {
    static const uint8_t how[] = {[KS_LOOKUP_EXACT] = KS_LOOK_EXACT,
                                  [KS_LOOKUP_WILDCARD] = KS_LOOK_WILDCARD,
                                  [KS_LOOKUP_CIDR] = KS_LOOK_CIDR};
    const struct ks_ast *column, *field;
    struct ks_plan *p = l->r->plan;
    if (!pair_of(l, n, &column, &field)) return;
    uint32_t at = column_of(l, column);
    if (at == KS_NONE) return;
    ks_ir_number(p, l->op->desc, 'n', at);
    ks_ir_number(p, l->op->desc, 'n', how[l->table->match[l->columns[at]]]);
    ks_ir_member(p, l->op->desc, 'f')->field = ks_resolve_field(l->r, field->text);
    l->keys++;
}

static void output(struct looking *l, uint32_t column, struct ks_str field, bool fresh) {
    ks_ir_number(l->r->plan, l->op->desc, 'n', column);
    ks_ir_number(l->r->plan, l->op->desc, 'n', fresh);
    ks_ir_writes(l->r->plan, l->op->desc, ks_resolve_make(l->r, field), !fresh);
}

static void outputs(struct looking *l, const struct ks_ast *n) {
    bool fresh = false, any = false;
    for (; n; n = n->next) {
        const struct ks_ast *column, *field;
        if (n->kind == KS_AST_OPTION) continue;
        if (begins_output(n)) {
            fresh = is_word(n, "outputnew");
            continue;
        }
        any = true;
        uint32_t at = pair_of(l, n, &column, &field) ? column_of(l, column) : KS_NONE;
        if (at != KS_NONE) output(l, at, field->text, fresh);
    }
    if (!any) ks_resolve_error(l->r, KS_D_ARGS, l->command, "columns must stand behind OUTPUT");
}

static bool is_key(const struct looking *l, uint32_t column) {
    for (uint32_t i = 0; i < l->keys; i++)
        if (l->columns[i] == column) return true;
    return false;
}

static void all_outputs(struct looking *l) {
    for (uint32_t i = 0; i < l->table->n_columns; i++) {
        if (is_key(l, i) || !l->table->columns[i].n) continue;
        l->columns = ks_ir_grow(l->r->plan, l->columns, l->n_columns, sizeof *l->columns);
        l->columns[l->n_columns] = i;
        output(l, l->n_columns++, l->table->columns[i], false);
    }
}

const struct ks_lookup *ks_lookups_table(struct ks_resolve *r, const struct ks_ast *n) {
    const struct ks_lookup *table = ks_lookup_find(r->lookups, n->text);
    if (table && !table->problem.n) return table;
    struct ks_str name = ks_text_cut(n->text, 0, 80);
    if (table) {
        ks_resolve_error(r, KS_D_LOOKUP_MISSING, n, "%.*s", KS_FMT(table->problem));
        return NULL;
    }
    struct ks_diag *d =
        ks_resolve_error(r, KS_D_LOOKUP_MISSING, n, "there is no lookup `%.*s`", KS_FMT(name));
    struct ks_str near = r->lookups ? ks_lookup_near(r->lookups, r->plan->arena, n->text) : KS_STR("");
    if (near.n)
        ks_diag_advise(r->diags, d, "%.*s", KS_FMT(near));
    else
        ks_diag_advise(r->diags, d, "name the folder that holds lookups/ or transforms.conf with -I");
    return NULL;
}

/* Table, least and most matches; how many keys, which comes last. */
static void begin(struct looking *l) {
    struct ks_plan *p = l->r->plan;
    l->op = ks_ir_do(p, KS_OP_LOOKUP, l->r->stage, l->command->span);
    l->op->desc = ks_ir_desc(p, KS_C_LOOKUP);
    l->op->desc->text = l->table->default_match;
    l->op->desc->flags = l->table->case_sensitive ? 0 : KS_LOOK_FOLD;
    ks_ir_number(p, l->op->desc, 'n', 0);
    uint32_t least = l->table->min_matches, most = l->table->max_matches;
    ks_ir_number(p, l->op->desc, 'n', least < KS_MAX_LOOKUP_MOST ? least : KS_MAX_LOOKUP_MOST);
    ks_ir_number(p, l->op->desc, 'n', most < KS_MAX_LOOKUP_MOST ? most : KS_MAX_LOOKUP_MOST);
    ks_ir_number(p, l->op->desc, 'n', 0);
}

void ks_lookups_resolve(struct ks_resolve *r, const struct ks_ast *command) {
    struct looking l = {.r = r, .command = command};
    const struct ks_ast *n = command->kid;
    while (n && n->kind == KS_AST_OPTION) n = n->next;
    if (!n || !ks_resolve_is_name(n)) {
        ks_resolve_error(r, KS_D_ARGS, n ? n : command, "`lookup` needs a table and a column of it");
        return;
    }
    l.table = ks_lookups_table(r, n);
    if (!l.table) return;
    begin(&l);
    for (n = n->next; n && !begins_output(n); n = n->next)
        if (n->kind != KS_AST_OPTION) key(&l, n);
    if (!l.keys && !r->diags->errors)
        ks_resolve_error(r, KS_D_ARGS, command, "`lookup` needs a column to compare");
    if (n)
        outputs(&l, n);
    else
        all_outputs(&l);
    l.op->desc->at[3].num = l.keys;
    l.op->desc->table = l.table;
    l.op->desc->columns = l.columns;
    l.op->desc->n_columns = l.n_columns;
    ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
}
