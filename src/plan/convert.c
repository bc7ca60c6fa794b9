/* convert.c - convert: one operation per conversion; wildcards look at the names of each row.
 *
 * The front end reads ctime(x) AS y as it reads aggregations. A conversion with wildcards passes over what an
 * earlier none() names. */
#include "func/convert.h"

#include "func/match.h"
#include "plan/resolve.h"

struct converting {
    struct ks_resolve *r;
    struct ks_str format;
    struct ks_str *spared; /* by none() */
    uint32_t n_spared;
};

static void wild(struct converting *c, const struct ks_ast *n, enum ks_convert how, struct ks_str from,
                 struct ks_str to) {
    struct ks_plan *p = c->r->plan;
    unsigned stars = ks_match_stars(from);
    if (stars != ks_match_stars(to) || stars > 32) {
        ks_resolve_error(c->r, KS_D_WILDCARD, n, "`%.*s` and `%.*s` differ in their number of asterisks",
                         KS_FMT(from), KS_FMT(to));
        return;
    }
    ks_resolve_pattern(c->r, n);
    struct ks_pop *op = ks_ir_do(p, KS_OP_CONVERTS, c->r->stage, n->span);
    op->all = true;
    op->opens = !ks_text_equal(from, to);
    op->desc = ks_ir_desc(p, KS_C_CONVERT);
    op->desc->text = c->format;
    ks_ir_number(p, op->desc, 'n', how);
    ks_ir_text(p, op->desc, from);
    ks_ir_text(p, op->desc, to);
    for (uint32_t i = 0; i < c->n_spared; i++) ks_ir_text(p, op->desc, c->spared[i]);
}

static bool is_spared(const struct converting *c, struct ks_str name) {
    for (uint32_t i = 0; i < c->n_spared; i++)
        if (ks_match_name(c->spared[i], name, NULL, 0)) return true;
    return false;
}

static void plain(struct converting *c, const struct ks_ast *n, enum ks_convert how, struct ks_str from,
                  struct ks_str to) {
    if (is_spared(c, from)) return;
    struct ks_pop *op = ks_ir_do(c->r->plan, KS_OP_CONVERT, c->r->stage, n->span);
    op->from = ks_resolve_field(c->r, from);
    op->field = ks_resolve_make(c->r, to);
    op->desc = ks_ir_desc(c->r->plan, KS_C_CONVERT);
    op->desc->text = c->format;
    ks_ir_number(c->r->plan, op->desc, 'n', how);
}

static void conversion(struct converting *c, const struct ks_ast *n) {
    const struct ks_ast *as = n->op & 2 ? n->last : NULL, *arg = n->kid != as ? n->kid : NULL;
    enum ks_convert how = ks_convert_find(n->text);
    if (how == KS_CONVERT_COUNT) {
        struct ks_diag *d = ks_resolve_error(c->r, KS_D_FUNC_UNKNOWN, n, "convert has no function `%.*s`",
                                             KS_FMT(ks_text_cut(n->text, 0, 60)));
        ks_diag_advise(c->r->diags, d, "auto ctime dur2sec memk mktime mstime none num rmcomma rmunit");
    } else if (!arg || !ks_resolve_is_name(arg)) {
        ks_resolve_error(c->r, KS_D_ARGS, n, "%.*s() needs a field", KS_FMT(n->text));
    } else if (how == KS_CONVERT_NONE) {
        c->spared = ks_ir_grow(c->r->plan, c->spared, c->n_spared, sizeof *c->spared);
        c->spared[c->n_spared++] = arg->text;
    } else {
        struct ks_str to = as ? as->text : arg->text;
        bool stars = ks_resolve_starred(arg->text) || ks_resolve_starred(to);
        (stars ? wild : plain)(c, n, how, arg->text, to);
    }
}

void ks_convert_resolve(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    struct converting c = {.r = r, .format = ks_resolve_text(&o, KS_OPT_CONVERT_TIMEFORMAT)};
    bool any = false;
    for (int spares = 1; spares >= 0; spares--) { /* none() counts wherever it stands */
        for (const struct ks_ast *n = command->kid; n; n = n->next) {
            bool none = n->kind == KS_AST_AGG && ks_text_is_nocase(n->text, "none");
            if (n->kind == KS_AST_OPTION || none != (spares == 1)) continue;
            any = true;
            if (n->kind == KS_AST_AGG)
                conversion(&c, n);
            else
                ks_resolve_error(r, KS_D_ARGS, n, "`convert` does not take this");
        }
    }
    if (!any) ks_resolve_error(r, KS_D_ARGS, command, "`convert` needs a conversion, such as ctime(_time)");
    ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
}
