/* expr.c - eval expressions with their static types (semantics 5, 11.9 to 11.13).
 *
 * In: the tree of an expression. Out: typed nodes; or diagnostics where the types are known and
 * cannot work: a condition that can never be true, a boolean compared with or joined to something
 * else, a number literal added to a text literal, wrong counts of arguments, broken constant regular
 * expressions. Fields are of unknown type but never boolean.
 *
 * AND and OR chains become flat lists. Nesting is limited by the grammar, and here once more.
 * Number literals of digits and a fraction keep their source text, so that 5.0 prints 5.0; others
 * (1e3, .5, 007) are numbers like computed ones. */
#include "front/front.h"
#include "plan/bracket.h"

#include <stdio.h>
#include <string.h>

static struct ks_x *null_const(struct ks_resolve *r, const struct ks_ast *n) {
    return ks_ir_const(r->plan, ks_value_null(), ks_resolve_at(r, n));
}

static const char *type_name(uint8_t t) {
    if (t == KS_T_BOOL) return "a condition";
    if (t == KS_T_NUM) return "a number";
    if (t == KS_T_STR) return "a text";
    return "a value";
}

static bool is_text_literal(const struct ks_x *x) {
    return x->kind == KS_X_CONST && x->types == KS_T_STR;
}

static bool bad_number(const struct ks_x *x) {
    double d;
    return is_text_literal(x) && !ks_value_number(&x->val, &d);
}

/* ---- leaves ---- */

/* Digits, and perhaps a fraction, as numbers are printed. */
static bool is_plain(struct ks_str s) {
    bool digit = false;
    if (s.n > 1 && s.p[0] == '0' && s.p[1] != '.') return false;
    for (size_t i = 0; i < s.n; i++) {
        bool before = digit;
        digit = s.p[i] >= '0' && s.p[i] <= '9';
        if (!digit && !(s.p[i] == '.' && before)) return false;
    }
    return digit;
}

static struct ks_x *number(struct ks_resolve *r, const struct ks_ast *n) {
    double d = 0;
    if (!ks_value_parse_num(n->text, &d))
        ks_resolve_error(r, KS_D_NUMBER, n, "`%.*s` is not a number", KS_FMT(n->text));
    struct ks_value v = is_plain(n->text) ? ks_value_text(n->text) : ks_value_num(d);
    return ks_ir_const(r->plan, v, ks_resolve_at(r, n));
}

static struct ks_x *text(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_x *template = ks_foreach_leaf(r, KS_OP_EACHTEXT, n->text, n);
    return template ? template : ks_ir_const(r->plan, ks_value_string(n->text), ks_resolve_at(r, n));
}

static struct ks_x *item(struct ks_resolve *r, const struct ks_ast *n, uint32_t loop) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_ITEM, ks_resolve_at(r, n), 0);
    x->cflags = (uint8_t)loop;
    x->types = KS_T_FIELD;
    return x;
}

static struct ks_x *name(struct ks_resolve *r, const struct ks_ast *n) {
    if (!n->op && ks_text_is_nocase(n->text, "true"))
        return ks_ir_const(r->plan, ks_value_bool(true), ks_resolve_at(r, n));
    if (!n->op && ks_text_is_nocase(n->text, "false"))
        return ks_ir_const(r->plan, ks_value_bool(false), ks_resolve_at(r, n));
    if (!n->op && ks_text_is_nocase(n->text, "null")) return null_const(r, n);
    for (uint32_t i = r->n_items; i--;)
        if (ks_text_equal(n->text, r->items[i])) return item(r, n, i);
    if (r->alone) return null_const(r, n);
    struct ks_x *template = n->op ? ks_foreach_leaf(r, KS_OP_EACHFIELD, n->text, n) : NULL;
    if (template) return template;
    struct ks_x *x = ks_ir_x(r->plan, KS_X_FIELD, ks_resolve_at(r, n), 0);
    x->field = ks_resolve_field(r, n->text);
    x->types = KS_T_FIELD;
    return x;
}

/* ---- operators ---- */

static bool want_condition(struct ks_resolve *r, const struct ks_x *x, const struct ks_ast *n,
                           const char *where) {
    if (x->types & (KS_T_BOOL | KS_T_NULL)) return true;
    struct ks_diag *d = ks_resolve_error(r, KS_D_FUNC_TYPE, n, "%s needs a condition, this is %s", where,
                                         type_name(x->types));
    if (x->kind == KS_X_FIELD)
        ks_diag_advise(r->diags, d, "a field is never true or false: compare it with a value");
    return false;
}

bool ks_expr_wants_condition(struct ks_resolve *r, const struct ks_x *x, const struct ks_ast *n,
                             const char *where) {
    return want_condition(r, x, n, where);
}

static bool want_number(struct ks_resolve *r, const struct ks_x *x, const struct ks_ast *n,
                        const char *where) {
    if (x->types != KS_T_BOOL && !bad_number(x)) return true;
    ks_resolve_error(r, KS_D_FUNC_TYPE, n, "%s needs a number, this is %s", where, type_name(x->types));
    return false;
}

static struct ks_x *operation(struct ks_resolve *r, enum ks_op op, uint8_t types, const struct ks_ast *n,
                              struct ks_x *a, struct ks_x *b) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_OP, ks_resolve_at(r, n), b ? 2 : 1);
    x->op = (uint8_t)op;
    x->types = types;
    x->kids[0] = a;
    if (b) x->kids[1] = b;
    x->literal = a->literal && (!b || b->literal);
    x->sure = types == KS_T_BOOL && op == KS_OP_NOT && a->sure;
    return x;
}

static struct ks_x *negative(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_x *x = ks_expr_resolve(r, n->kid);
    want_number(r, x, n->kid, "`-`");
    if (x->kind != KS_X_CONST || x->types != KS_T_NUM) return operation(r, KS_OP_NEG, KS_T_NUM, n, x, NULL);
    double d = 0;
    if (!ks_value_number(&x->val, &d) || d == 0) return x; /* there is no -0 */
    if (x->val.kind == KS_NUM) return ks_ir_const(r->plan, ks_value_num(-d), ks_resolve_at(r, n));
    struct ks_str s = {x->val.p, x->val.n};
    s = s.n && s.p[0] == '-' ? ks_text_cut(s, 1, s.n) : ks_arena_printf(r->plan->arena, "-%.*s", KS_FMT(s));
    return ks_ir_const(r->plan, ks_value_text(s), ks_resolve_at(r, n));
}

static struct ks_x *positive(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_x *x = ks_expr_resolve(r, n->kid);
    want_number(r, x, n->kid, "`+`");
    return x;
}

static struct ks_x *negation(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_x *x = ks_expr_resolve(r, n->kid);
    want_condition(r, x, n->kid, "NOT");
    return operation(r, KS_OP_NOT, KS_T_BOOL, n, x, NULL);
}

enum check { NUMBERS, SUM, JOIN, COMPARE, CONDITIONS };
static const struct {
    uint8_t op, check;
    const char *text;
} binary[] = {
    [KS_BIN_MUL] = {KS_OP_MUL, NUMBERS, "`*`"},    [KS_BIN_DIV] = {KS_OP_DIV, NUMBERS, "`/`"},
    [KS_BIN_MOD] = {KS_OP_MOD, NUMBERS, "`%`"},    [KS_BIN_ADD] = {KS_OP_ADD, SUM, "`+`"},
    [KS_BIN_SUB] = {KS_OP_SUB, NUMBERS, "`-`"},    [KS_BIN_CAT] = {KS_OP_CAT, JOIN, "`.`"},
    [KS_BIN_EQ] = {KS_OP_EQ, COMPARE, "`=`"},      [KS_BIN_NE] = {KS_OP_NE, COMPARE, "`!=`"},
    [KS_BIN_LT] = {KS_OP_LT, COMPARE, "`<`"},      [KS_BIN_LE] = {KS_OP_LE, COMPARE, "`<=`"},
    [KS_BIN_GT] = {KS_OP_GT, COMPARE, "`>`"},      [KS_BIN_GE] = {KS_OP_GE, COMPARE, "`>=`"},
    [KS_BIN_AND] = {KS_OP_AND, CONDITIONS, "AND"}, [KS_BIN_OR] = {KS_OP_OR, CONDITIONS, "OR"},
    [KS_BIN_XOR] = {KS_OP_XOR, CONDITIONS, "XOR"},
};

static void mismatch(struct ks_resolve *r, const struct ks_ast *n, const struct ks_x *a,
                     const struct ks_x *b) {
    ks_resolve_error(r, KS_D_FUNC_TYPE, n, "%s cannot work on %s and %s", binary[n->op].text,
                     type_name(a->types), type_name(b->types));
}

/* `ok=true`: legal, and never so. */
static void never_true(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_diag *d =
        ks_resolve_error(r, KS_D_NEVER_TRUE, n, "a field never equals a condition, so this is never true");
    ks_diag_advise(r->diags, d, "compare with the text \"true\" or \"false\"");
}

static uint8_t check_sum(struct ks_resolve *r, const struct ks_ast *n, const struct ks_x *a,
                         const struct ks_x *b) {
    bool mixed =
        a->literal && b->literal && (a->types | b->types) == (KS_T_NUM | KS_T_STR) && a->types != b->types;
    if (mixed || a->types == KS_T_BOOL || b->types == KS_T_BOOL) {
        mismatch(r, n, a, b);
    } else if (a->types == b->types && (a->types == KS_T_NUM || a->types == KS_T_STR)) {
        return a->types;
    }
    return KS_T_FIELD;
}

/* Reports a pair that cannot work; gives the type of the result. */
static uint8_t check_pair(struct ks_resolve *r, const struct ks_ast *n, const struct ks_x *a,
                          const struct ks_x *b) {
    bool one_bool = (a->types == KS_T_BOOL) != (b->types == KS_T_BOOL);
    uint8_t other = a->types == KS_T_BOOL ? b->types : a->types;
    switch ((enum check)binary[n->op].check) {
    case NUMBERS:
        (void)(want_number(r, a, n->kid, binary[n->op].text) &&
               want_number(r, b, n->last, binary[n->op].text));
        return KS_T_NUM;
    case SUM: return check_sum(r, n, a, b);
    case JOIN:
        if (a->types == KS_T_BOOL || b->types == KS_T_BOOL) mismatch(r, n, a, b);
        return KS_T_STR;
    case COMPARE:
        if (one_bool && other && !(other & ~(KS_T_NUM | KS_T_STR))) mismatch(r, n, a, b);
        if (one_bool && other == KS_T_FIELD) never_true(r, n);
        return KS_T_BOOL;
    case CONDITIONS:
        (void)(want_condition(r, a, n->kid, binary[n->op].text) &&
               want_condition(r, b, n->last, binary[n->op].text));
        return KS_T_BOOL;
    }
    return KS_T_FIELD;
}

static bool same_chain(const struct ks_ast *n, unsigned op) {
    return n->kind == KS_AST_BIN && n->op == op;
}

static uint32_t chain_length(const struct ks_ast *n, unsigned op) {
    return same_chain(n, op) ? chain_length(n->kid, op) + chain_length(n->last, op) : 1;
}

static void chain_parts(struct ks_resolve *r, const struct ks_ast *n, unsigned op, struct ks_x *x) {
    if (same_chain(n, op)) {
        chain_parts(r, n->kid, op, x);
        chain_parts(r, n->last, op, x);
        return;
    }
    struct ks_x *part = ks_expr_resolve(r, n);
    want_condition(r, part, n, binary[op].text);
    x->sure = x->sure && part->sure;
    x->literal = x->literal && part->literal;
    x->kids[x->n++] = part;
}

/* Chains of AND and OR are trees of two in the grammar, balanced ones when long. */
static struct ks_x *chain(struct ks_resolve *r, enum ks_xkind kind, const struct ks_ast *n) {
    struct ks_x *x = ks_ir_x(r->plan, kind, ks_resolve_at(r, n), chain_length(n, n->op));
    x->types = KS_T_BOOL;
    x->sure = x->literal = true;
    x->n = 0;
    chain_parts(r, n, n->op, x);
    return x;
}

static struct ks_x *pair(struct ks_resolve *r, const struct ks_ast *n) {
    if (n->op == KS_BIN_AND) return chain(r, KS_X_AND, n);
    if (n->op == KS_BIN_OR) return chain(r, KS_X_OR, n);
    struct ks_x *a = ks_expr_resolve(r, n->kid), *b = ks_expr_resolve(r, n->last);
    uint8_t types = check_pair(r, n, a, b);
    return operation(r, (enum ks_op)binary[n->op].op, types, n, a, b);
}

/* ---- calls ---- */

static const char *letter_name(char letter) {
    switch (letter) {
    case 't': return "text";
    case 'a':
    case 'n': return "number";
    case 'b': return "condition";
    case 'l': return "values";
    case 'r': return "regex";
    default: return "value";
    }
}

static void advise_signature(struct ks_resolve *r, struct ks_diag *d, const struct ks_func_row *f) {
    struct ks_buf b;
    ks_buf_init(&b);
    uint32_t shown = ks_lang_letters(f);
    for (uint32_t i = 0; i < shown; i++) {
        bool optional = i >= f->min;
        ks_buf_printf(&b, "%s%s%s%s", i ? ", " : "", optional ? "[" : "", letter_name(ks_lang_letter(f, i)),
                      optional ? "]" : "");
    }
    if (f->max > shown) ks_buf_text(&b, ", ...");
    ks_diag_advise(r->diags, d, "%s(%.*s), as in %s", f->name, KS_FMT(ks_buf_view(&b)), f->example);
    ks_buf_fini(&b);
}

static void check_regex(struct ks_resolve *r, const struct ks_x *x, const struct ks_ast *n) {
    char why[256], digits[KS_NUM_TEXT];
    size_t at = 0;
    if (x->kind != KS_X_CONST || (x->val.kind != KS_TEXT && x->val.kind != KS_NUM)) return;
    if (!ks_regex_get(r->func->regexes, ks_value_str(&x->val, digits), why, sizeof why, &at))
        ks_resolve_error(r, KS_D_REGEX, n, "bad regular expression at character %zu: %s", at, why);
}

static void check_argument(struct ks_resolve *r, const struct ks_func_row *f, uint32_t i,
                           const struct ks_x *x, const struct ks_ast *n) {
    char where[64], want = ks_lang_letter(f, i);
    snprintf(where, sizeof where, "argument %u of %s()", i + 1, f->name);
    if (want == 'b') want_condition(r, x, n, where);
    if (want == 'n' || want == 'a') want_number(r, x, n, where);
    if (want == 'a' && is_text_literal(x) && !bad_number(x))
        ks_resolve_error(r, KS_D_FUNC_TYPE, n, "%s needs a number, this is a text", where);
    if (want == 'r') check_regex(r, x, n);
    if (strchr("tlr", want) && x->types == KS_T_BOOL)
        ks_resolve_error(r, KS_D_FUNC_TYPE, n, "%s needs a %s, this is a condition", where,
                         letter_name(want));
}

static uint8_t result_types(const struct ks_func_row *f, struct ks_x *const *args, uint32_t n) {
    uint8_t types = 0;
    if (f->result == 't') return KS_T_STR;
    if (f->result == 'n') return KS_T_NUM;
    if (f->result == 'b') return KS_T_BOOL;
    if (f->result == 'l') return KS_T_FIELD;
    for (uint32_t i = 0; i < n; i++)
        if (ks_lang_letter(f, i) == 'v') types |= args[i]->types;
    return types ? types : KS_T_NULL;
}

/* Field text that is no number gives null; a literal that is none is a mistake (semantics 5.4). */
static void check_tonumber(struct ks_resolve *r, const struct ks_ast *n, const struct ks_x *x) {
    struct ks_value args[2];
    for (uint32_t i = 0; i < x->n && i < 2; i++) {
        if (x->kids[i]->kind != KS_X_CONST || x->kids[i]->val.kind == KS_NULL) return;
        args[i] = x->kids[i]->val;
    }
    if (ks_func_call(r->func, KS_FUNC_TONUMBER, args, x->n).kind == KS_NULL)
        ks_resolve_error(r, KS_D_NUMBER, n, "tonumber() cannot read this literal");
}

struct ks_x *ks_expr_search(struct ks_resolve *r, const struct ks_ast *at, struct ks_str text,
                            const char *where) {
    struct ks_arena *a = r->plan->arena;
    struct ks_diags inner;
    struct ks_source *src = KS_NEW(a, struct ks_source);
    struct ks_file *file = KS_NEW(a, struct ks_file);
    *file = (struct ks_file){ks_text_of(where), ks_arena_str(a, text)};
    ks_diag_init(&inner, a);
    ks_source_plain(src, a, file, file->name);
    struct ks_ast *tree = ks_front_search(a, src, &inner);
    if (!tree || inner.errors) {
        struct ks_str why = inner.first ? inner.first->text : KS_STR("nothing to search for");
        ks_resolve_error(r, KS_D_SYNTAX, at, "in %s: %.*s", where, KS_FMT(why));
        return NULL;
    }
    r->inside = true;
    r->call = at->span;
    struct ks_x *x = ks_search_resolve(r, tree);
    r->inside = false;
    return x;
}

/* searchmatch("..."): the search is compiled where the call stands. */
static struct ks_x *search_match(struct ks_resolve *r, const struct ks_ast *n) {
    if (!n->kid || n->kid->kind != KS_AST_STR || r->inside || r->n_items) {
        ks_resolve_error(r, KS_D_FORM_REFUSED, n,
                         r->n_items
                             ? "searchmatch() tests whole rows: it cannot stand in mvmap() or mvfilter()"
                             : "searchmatch() takes a quoted search, known before the run");
        return null_const(r, n);
    }
    struct ks_x *x = ks_expr_search(r, n, n->kid->text, "searchmatch()");
    return x ? x : null_const(r, n);
}

static enum ks_func known_function(struct ks_resolve *r, const struct ks_ast *n) {
    enum ks_func f = ks_lang_func(n->text);
    if (f != KS_FUNC_COUNT) return f;
    const char *names[KS_FUNC_COUNT];
    for (unsigned i = 0; i < KS_FUNC_COUNT; i++) names[i] = ks_func_rows[i].name;
    struct ks_diag *d =
        ks_resolve_error(r, KS_D_FUNC_UNKNOWN, n, "there is no function `%.*s`", KS_FMT(n->text));
    struct ks_str advice = ks_diag_near(r->plan->arena, n->text, names, KS_FUNC_COUNT);
    if (advice.n) ks_diag_advise(r->diags, d, "%.*s", KS_FMT(advice));
    return f;
}

static bool count_fits(struct ks_resolve *r, const struct ks_ast *n, enum ks_func f, uint32_t count) {
    const struct ks_func_row *row = &ks_func_rows[f];
    bool one = f != KS_FUNC_SIGFIG || count == 1; /* its other arguments are the planner's */
    if (ks_lang_takes(row, count) && one) return true;
    struct ks_diag *d = ks_resolve_error(r, KS_D_FUNC_ARITY, n, "%s() cannot take %u argument%s", row->name,
                                         count, count == 1 ? "" : "s");
    advise_signature(r, d, row);
    return false;
}

static struct ks_x *call(struct ks_resolve *r, const struct ks_ast *n) {
    enum ks_func f = known_function(r, n);
    uint32_t count = ks_ast_count(n), i = 0;
    bool fits = f != KS_FUNC_COUNT && count_fits(r, n, f, count);
    if (fits && f == KS_FUNC_SEARCHMATCH) return search_match(r, n);
    if (fits && f == KS_FUNC_MVMAP) return ks_calls_map(r, n);
    if (fits && f == KS_FUNC_MVFILTER) return ks_calls_filter(r, n);
    struct ks_x *x = ks_ir_x(r->plan, KS_X_CALL, ks_resolve_at(r, n), count);
    for (const struct ks_ast *k = n->kid; k; k = k->next, i++) {
        x->kids[i] = ks_expr_resolve(r, k);
        if (fits) check_argument(r, &ks_func_rows[f], i, x->kids[i], k);
    }
    if (!fits) return null_const(r, n);
    x->op = (uint8_t)f;
    x->types = result_types(&ks_func_rows[f], x->kids, count);
    x->sure = f == KS_FUNC_ISNULL || f == KS_FUNC_ISNOTNULL;
    if (f == KS_FUNC_TONUMBER) check_tonumber(r, n, x);
    if (f == KS_FUNC_PRINTF) ks_calls_printf(r, n, x);
    return f == KS_FUNC_SIGFIG ? ks_calls_sigfig(r, n, x) : x;
}

/* ---- the way down ---- */

static struct ks_x *dispatch(struct ks_resolve *r, const struct ks_ast *n) {
    switch ((enum ks_ast_kind)n->kind) {
    case KS_AST_NUM: return number(r, n);
    case KS_AST_STR: return text(r, n);
    case KS_AST_TEMPLATE: return ks_foreach_leaf(r, KS_OP_EACHBARE, n->text, n);
    case KS_AST_FIELD: return name(r, n);
    case KS_AST_NEG: return negative(r, n);
    case KS_AST_POS: return positive(r, n);
    case KS_AST_ENOT: return negation(r, n);
    case KS_AST_BIN: return pair(r, n);
    case KS_AST_CALL: return call(r, n);
    case KS_AST_SUBSEARCH:
        ks_resolve_error(r, KS_D_FORM_REFUSED, n, "a subsearch cannot stand in an expression");
        return null_const(r, n);
    case KS_AST_EXPR:
        if (n->kid) return ks_expr_resolve(r, n->kid);
        break;
    default: break;
    }
    ks_resolve_error(r, KS_D_SYNTAX, n, "an expression is missing here");
    return null_const(r, n);
}

struct ks_x *ks_expr_resolve(struct ks_resolve *r, const struct ks_ast *n) {
    if (r->depth >= 2 * KS_MAX_NEST) {
        ks_resolve_error(r, KS_D_NEST, n, "nested too deep");
        return null_const(r, n);
    }
    r->depth++;
    struct ks_x *x = dispatch(r, n);
    r->depth--;
    return x;
}

struct ks_x *ks_expr_condition(struct ks_resolve *r, const struct ks_ast *n) {
    struct ks_x *x = ks_expr_resolve(r, n);
    want_condition(r, x, n, "this command");
    return x;
}
