/* foreach.c - foreach: a template run for each field or each value (semantics
 * 9).
 *
 * The body is compiled once. Its templates, the texts that hold <<FIELD>> and
 * its like, stay texts: a template in single quotes or as the left side of an
 * assignment names a field, one in double quotes is a text, a bare one is what
 * it reads as, a number or a field's name. The machine fills them in for each
 * field that some row has and a pattern matches, in order of name; so what the
 * body does never depends on which names were known when the rule was compiled.
 * The list of fields is made when all rows are there, before the body runs for
 * the first of them. A name without asterisks stands for itself, there or not.
 *
 *     foreach *_n [eval t=t+'<<FIELD>>']   =>   each *_n;  set t = t +
 * field(<<FIELD>>);  next
 *
 * Refused: other commands than eval in the body, mode=json_array,
 * mode=auto_collections. */
#include "plan/bracket.h"

#include <string.h>

/* What may stand in a template, in the order of KS_EACH_* and the options that
 * rename it. */
static const struct {
    uint16_t opt;
    bool values; /* of mode=multivalue */
    const char *name;
} marks[] = {
    {KS_OPT_FOREACH_FIELDSTR, false, "<<FIELD>>"},      {KS_OPT_FOREACH_MATCHSTR, false, "<<MATCHSTR>>"},
    {KS_OPT_FOREACH_MATCHSEG1, false, "<<MATCHSEG1>>"}, {KS_OPT_FOREACH_MATCHSEG2, false, "<<MATCHSEG2>>"},
    {KS_OPT_FOREACH_MATCHSEG3, false, "<<MATCHSEG3>>"}, {KS_OPT_FOREACH_ITEMSTR, true, "<<ITEM>>"},
    {KS_OPT_FOREACH_ITERSTR, true, "<<ITER>>"},
};
enum { MARKS = sizeof marks / sizeof *marks };

struct ks_foreach {
    struct ks_str given[MARKS]; /* as the author writes them; empty: not in this mode */
};

/* The mark that stands at the start of s, or MARKS. */
static unsigned mark_at(const struct ks_foreach *f, struct ks_str s) {
    for (unsigned i = 0; i < MARKS; i++)
        if (f->given[i].n && ks_text_starts(s, f->given[i])) return i;
    return MARKS;
}

bool ks_foreach_template(const struct ks_resolve *r, struct ks_str *text) {
    struct ks_buf b;
    bool found = false;
    if (!r->each) return false;
    ks_buf_init(&b);
    for (size_t i = 0; i < text->n;) {
        unsigned m = mark_at(r->each, ks_text_cut(*text, i, text->n));
        if (m == MARKS) {
            ks_buf_byte(&b, text->p[i++]);
        } else {
            ks_buf_text(&b, marks[m].name);
            i += r->each->given[m].n;
            found = true;
        }
    }
    if (found) *text = ks_arena_str(r->plan->arena, ks_buf_view(&b));
    ks_buf_fini(&b);
    return found;
}

struct ks_x *ks_foreach_leaf(struct ks_resolve *r, enum ks_op op, struct ks_str text,
                             const struct ks_ast *n) {
    if (!ks_foreach_template(r, &text)) {
        if (op != KS_OP_EACHBARE) return NULL;
        ks_resolve_error(r, KS_D_SYNTAX, n, "`%.*s` means nothing here", KS_FMT(text));
    }
    struct ks_x *x = ks_ir_x(r->plan, KS_X_TEMPLATE, ks_resolve_at(r, n), 0);
    x->op = (uint8_t)op;
    x->val = ks_value_text(text);
    x->types = op == KS_OP_EACHTEXT ? KS_T_STR : KS_T_FIELD;
    return x;
}

/* ---- the body ---- */

/* `x_<<FIELD>>` as a pattern of names, for the columns. */
static struct ks_str as_pattern(struct ks_resolve *r, struct ks_str text) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (size_t i = 0; i < text.n;) {
        struct ks_str rest = ks_text_cut(text, i, text.n);
        unsigned m = 0;
        while (m < MARKS && !ks_text_starts(rest, ks_text_of(marks[m].name))) m++;
        ks_buf_byte(&b, m < MARKS ? '*' : text.p[i]);
        i += m < MARKS ? strlen(marks[m].name) : 1;
    }
    struct ks_str pattern = ks_arena_str(r->plan->arena, ks_buf_view(&b));
    ks_buf_fini(&b);
    return pattern;
}

struct ks_x *ks_foreach_name(struct ks_resolve *r, const struct ks_ast *n, struct ks_str *pattern) {
    struct ks_str name = n->text;
    if (!ks_foreach_template(r, &name)) return NULL;
    *pattern = as_pattern(r, name);
    return ks_foreach_leaf(r, KS_OP_EACHTEXT, n->text, n);
}

static void body(struct ks_resolve *r, const struct ks_ast *bracket) {
    const struct ks_ast *pipeline = bracket->kid;
    for (const struct ks_ast *c = pipeline->kid; c; c = c->next) {
        if (c->kind != KS_AST_COMMAND || c->op >= KS_CMD_COUNT) continue;
        if (c->op != KS_CMD_EVAL) {
            ks_resolve_error(r, KS_D_FORM_REFUSED, c, "`foreach` runs eval only, not `%s`",
                             ks_cmd_rows[c->op].name);
            continue;
        }
        for (const struct ks_ast *n = c->kid; n; n = n->next)
            if (n->kind == KS_AST_ASSIGN && n->kid) ks_assign_one(r, n);
    }
}

/* ---- the command ---- */

static bool over_values(struct ks_resolve *r, const struct ks_options *o) {
    struct ks_str mode = ks_resolve_text(o, KS_OPT_FOREACH_MODE);
    if (ks_text_is_nocase(mode, "multivalue")) return true;
    if (ks_text_is_nocase(mode, "multifield")) return false;
    bool known = ks_text_is_nocase(mode, "json_array") || ks_text_is_nocase(mode, "auto_collections");
    ks_resolve_error(r, known ? KS_D_FORM_REFUSED : KS_D_OPT_VALUE, o->value[KS_OPT_FOREACH_MODE],
                     known ? "mode=%.*s is not supported" : "`%.*s` is no mode of foreach", KS_FMT(mode));
    return false;
}

static void patterns(struct ks_resolve *r, const struct ks_ast *command, struct ks_pop *each) {
    each->names = KS_NEWN(r->plan->arena, ks_ast_count(command) + 1, struct ks_str);
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (!ks_resolve_is_name(n)) continue;
        if (ks_resolve_starred(n->text)) ks_resolve_pattern(r, n);
        each->names[each->n++] = n->text;
    }
    each->desc = ks_ir_desc(r->plan, KS_C_EACH);
    for (uint32_t i = 0; i < each->n; i++) ks_ir_text(r->plan, each->desc, each->names[i]);
}

void ks_foreach_resolve(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    struct ks_foreach f = {0};
    ks_resolve_options(command, &o);
    const struct ks_ast *bracket = ks_bracket_of(r, command, true);
    bool values = over_values(r, &o);
    if (!bracket || r->each) {
        if (r->each) ks_resolve_error(r, KS_D_FORM_REFUSED, command, "a foreach within a foreach");
        return;
    }
    for (unsigned i = 0; i < MARKS; i++)
        if (marks[i].values == values) f.given[i] = ks_resolve_text(&o, (enum ks_opt)marks[i].opt);
    struct ks_pop *each = ks_ir_op(r->plan, KS_P_EACH, r->stage, command->span);
    patterns(r, command, each);
    if (!each->n || (values && (each->n > 1 || ks_resolve_starred(each->names[0])))) {
        ks_resolve_error(r, KS_D_ARGS, command,
                         values ? "mode=multivalue takes one field" : "`foreach` needs names");
        return;
    }
    if (values) each->from = ks_resolve_field(r, each->names[0]);
    r->each = &f;
    body(r, bracket);
    r->each = NULL;
    (void)ks_ir_op(r->plan, KS_P_NEXT, r->stage, command->span);
    (void)ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
}
