/* search.c - search expressions: terms, comparisons, networks, time modifiers (semantics 2).
 *
 * In: the tree of a `search` or of a searchmatch text. Out: an expression of KS_X_TEST leaves under
 * AND, OR and NOT. A search comparison is never null, so NOT here is two-valued and a missing field
 * is on the false side of every test.
 *
 * `f=*` asks for existence, `f!=*` is never true, a lone `*` always. A subsearch is a leaf of its own
 * (bracket.c). Refused: subsearches as values, wildcards in field names, time forms other than earliest=
 * and latest=. */
#include "func/match.h"
#include "func/time.h"
#include "plan/bracket.h"

#include <string.h>

static struct ks_x *constant(struct ks_resolve *r, bool b, const struct ks_ast *n) {
    return ks_ir_const(r->plan, ks_value_bool(b), ks_resolve_at(r, n));
}

static bool all_stars(struct ks_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != '*') return false;
    return s.n > 0;
}

static struct ks_x *not_of(struct ks_resolve *r, struct ks_x *x, const struct ks_ast *n) {
    struct ks_x *y = ks_ir_x(r->plan, KS_X_OP, ks_resolve_at(r, n), 1);
    y->op = KS_OP_NOT;
    y->types = KS_T_BOOL;
    y->sure = x->sure;
    y->kids[0] = x;
    return y;
}

/* ---- time modifiers ---- */

static const char *const refused_times[] = {
    "_index_earliest",
    "_index_latest",
    "starttime",
    "endtime",
    "starttimeu",
    "endtimeu",
    "startdaysago",
    "enddaysago",
    "starthoursago",
    "endhoursago",
    "startminutesago",
    "endminutesago",
    "startmonthsago",
    "endmonthsago",
    "timeformat",
    "searchtimespandays",
    "searchtimespanhours",
    "searchtimespanminutes",
    "searchtimespanmonths",
    "daysago",
    "hoursago",
    "minutesago",
    "monthsago",
};

/* In a later search the name of a field that a command made means that field. */
static bool means_time(struct ks_resolve *r, struct ks_str name) {
    return !r->inside && !r->grouped && !ks_resolve_made(r, name);
}

static bool refused_time(struct ks_resolve *r, struct ks_str name) {
    for (size_t i = 0; i < sizeof refused_times / sizeof *refused_times; i++)
        if (ks_text_is(name, refused_times[i])) return means_time(r, name);
    return false;
}

static struct ks_x *time_test(struct ks_resolve *r, const struct ks_ast *n, enum ks_op op) {
    struct ks_str text = n->last->text;
    double at;
    if (n->op != KS_CMP_EQ && n->op != KS_CMP_NE) {
        ks_resolve_error(r, KS_D_FORM_REFUSED, n, "`%.*s` takes = and != only", KS_FMT(n->kid->text));
    } else if (!ks_resolve_is_name(n->last) || !ks_time_modifier(text, 0, &at)) {
        ks_resolve_error(r, KS_D_TIME, n->last, "`%.*s` is not a time", KS_FMT(text));
    } else {
        return ks_ir_test(r->plan, op, ks_resolve_field(r, KS_STR("_time")), KS_C_TIME, 0, text,
                          ks_resolve_at(r, n));
    }
    return constant(r, false, n);
}

/* ---- comparisons ---- */

static struct ks_x *equals(struct ks_resolve *r, uint32_t field, const struct ks_ast *value, bool differs,
                           struct ks_span at);

/* The other reading of `f!=v` on a multivalue: f is there, and none of its values equals. */
static struct ks_x *none_equals(struct ks_resolve *r, uint32_t field, const struct ks_ast *value,
                                struct ks_span at) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_AND, at, 2), *no = ks_ir_x(r->plan, KS_X_OP, at, 1);
    no->op = KS_OP_NOT;
    no->kids[0] = equals(r, field, value, false, at);
    x->kids[0] = ks_ir_test(r->plan, KS_OP_SHAS, field, KS_C_NULL, 0, KS_STR(""), at);
    x->kids[1] = no;
    x->types = no->types = KS_T_BOOL;
    x->sure = no->sure = true;
    return x;
}

/* at: the comparison; the value alone, in a list. */
static struct ks_x *equals(struct ks_resolve *r, uint32_t field, const struct ks_ast *value, bool differs,
                           struct ks_span at) {
    struct ks_cidr net;
    bool cased = value->kind == KS_AST_CASE;
    if (!cased && all_stars(value->text))
        return differs ? constant(r, false, value)
                       : ks_ir_test(r->plan, KS_OP_SHAS, field, KS_C_NULL, 0, KS_STR(""), at);
    if (differs && (r->readings & KS_READING_NOT_EQUAL_NONE)) return none_equals(r, field, value, at);
    if (!cased && ks_match_cidr_parse(&net, value->text))
        return ks_ir_test(r->plan, differs ? KS_OP_SNCIDR : KS_OP_SCIDR, field, KS_C_CIDR, 0, value->text,
                          at);
    return ks_ir_test(r->plan, differs ? KS_OP_SNE : KS_OP_SEQ, field, KS_C_PATTERN, cased ? KS_PAT_CASE : 0,
                      value->text, at);
}

static bool field_ok(struct ks_resolve *r, const struct ks_ast *n) {
    const struct ks_ast *f = n->kid;
    if (!ks_resolve_is_name(f)) return false;
    if (n->last->kind == KS_AST_SUBSEARCH) {
        struct ks_diag *d =
            ks_resolve_error(r, KS_D_FORM_REFUSED, n->last, "a subsearch cannot stand for a value");
        ks_diag_advise(r->diags, d, "let it name the field: [ ... | return %.*s ]", KS_FMT(f->text));
        return false;
    }
    if (ks_resolve_starred(f->text)) {
        ks_resolve_error(r, KS_D_FORM_REFUSED, f, "a field name with a wildcard cannot be compared");
        return false;
    }
    if (refused_time(r, f->text)) {
        struct ks_diag *d =
            ks_resolve_error(r, KS_D_FORM_REFUSED, n, "`%.*s` is not supported", KS_FMT(f->text));
        ks_diag_advise(r->diags, d, "use earliest= and latest=");
        return false;
    }
    return true;
}

static struct ks_x *comparison(struct ks_resolve *r, const struct ks_ast *n) {
    static const uint8_t ops[] = {
        [KS_CMP_LT] = KS_OP_SLT, [KS_CMP_LE] = KS_OP_SLE, [KS_CMP_GT] = KS_OP_SGT, [KS_CMP_GE] = KS_OP_SGE};
    if (!field_ok(r, n)) return constant(r, false, n);
    struct ks_str name = n->kid->text;
    bool earliest = ks_text_is(name, "earliest"), latest = ks_text_is(name, "latest");
    if ((earliest || latest) && means_time(r, name))
        return time_test(r, n, earliest == (n->op == KS_CMP_NE) ? KS_OP_STILL : KS_OP_SFROM);
    uint32_t field = ks_resolve_field(r, name);
    if (n->op == KS_CMP_EQ || n->op == KS_CMP_NE)
        return equals(r, field, n->last, n->op == KS_CMP_NE, ks_resolve_at(r, n));
    return ks_ir_test(r->plan, (enum ks_op)ops[n->op], field, KS_C_TEXT, 0, n->last->text,
                      ks_resolve_at(r, n));
}

static struct ks_x *list(struct ks_resolve *r, enum ks_xkind kind, const struct ks_ast *n, uint32_t kids) {
    struct ks_x *x = ks_ir_x(r->plan, kind, ks_resolve_at(r, n), kids);
    x->types = KS_T_BOOL;
    x->sure = true;
    return x;
}

static struct ks_x *in_list(struct ks_resolve *r, const struct ks_ast *n) {
    if (!field_ok(r, n) || n->kid == n->last) return constant(r, false, n);
    uint32_t field = ks_resolve_field(r, n->kid->text), i = 0;
    struct ks_x *x = list(r, KS_X_OR, n, ks_ast_count(n) - 1);
    for (const struct ks_ast *v = n->kid->next; v; v = v->next)
        x->kids[i++] = equals(r, field, v, false, ks_resolve_at(r, v));
    return x;
}

static struct ks_x *term(struct ks_resolve *r, const struct ks_ast *n, uint8_t flags) {
    if ((flags & (KS_TERM_WORD | KS_TERM_PHRASE)) && all_stars(n->text)) return constant(r, true, n);
    return ks_ir_test(r->plan, KS_OP_STERM, ks_resolve_field(r, KS_STR("_raw")), KS_C_TERM, flags, n->text,
                      ks_resolve_at(r, n));
}

static struct ks_x *junction(struct ks_resolve *r, enum ks_xkind kind, const struct ks_ast *n) {
    struct ks_x *x = list(r, kind, n, ks_ast_count(n));
    uint32_t i = 0;
    for (const struct ks_ast *k = n->kid; k; k = k->next) x->kids[i++] = ks_search_resolve(r, k);
    return x;
}

static struct ks_x *dispatch(struct ks_resolve *r, const struct ks_ast *n) {
    switch ((enum ks_ast_kind)n->kind) {
    case KS_AST_AND: return junction(r, KS_X_AND, n);
    case KS_AST_OR: return junction(r, KS_X_OR, n);
    case KS_AST_NOT: return not_of(r, ks_search_resolve(r, n->kid), n);
    case KS_AST_CMP: return comparison(r, n);
    case KS_AST_IN: return in_list(r, n);
    case KS_AST_TERM: return term(r, n, KS_TERM_WORD);
    case KS_AST_PHRASE: return term(r, n, KS_TERM_PHRASE);
    case KS_AST_TERMFN: return term(r, n, KS_TERM_WHOLE);
    case KS_AST_CASE: return term(r, n, KS_TERM_CASE);
    case KS_AST_SUBSEARCH: return ks_bracket_condition(r, n);
    default: ks_resolve_error(r, KS_D_SYNTAX, n, "this does not belong into a search"); break;
    }
    return constant(r, false, n);
}

struct ks_x *ks_search_resolve(struct ks_resolve *r, const struct ks_ast *n) {
    if (r->depth >= 2 * KS_MAX_NEST) {
        ks_resolve_error(r, KS_D_NEST, n, "nested too deep");
        return constant(r, false, n);
    }
    r->depth++;
    struct ks_x *x = dispatch(r, n);
    r->depth--;
    return x;
}
