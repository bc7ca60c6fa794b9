/* linttree.c - misses that the words of a rule show: operators in lower case, dotted names without quotes,
 * macros whose text joins what stands around it.
 *
 * In: the tree, and the map of pieces that says which bytes came from which macro. Out: warnings.
 *
 * A macro joins its surroundings when the largest subtrees within its text hang from different logical
 * operators: `c=3 AND a=1 OR b=2`, where the macro is `a=1 OR b=2`, has a=1 below the AND and b=2 below the
 * OR. With parentheses the macro is one subtree, and all is well. */
#include "plan/lint.h"

#include "base/mem.h"

#include <string.h>

/* ---- words ---- */

static void check_word(const struct ks_ast *n, struct ks_diags *out) {
    static const char *const names[] = {"AND", "OR", "NOT"};
    for (unsigned i = 0; i < 3; i++) {
        if (!ks_text_is_nocase(n->text, names[i]) || ks_text_is(n->text, names[i])) continue;
        struct ks_diag *d = ks_diag_add(out, KS_D_LOWER_WORD, n->span,
                                        "`%.*s` is a word to look for here, no operator", KS_FMT(n->text));
        ks_diag_advise(out, d, "write %s; in quotes if the word is meant", names[i]);
    }
}

/* `a.b.c` written without blanks or quotes. */
static bool dotted(const struct ks_ast *n) {
    if (n->kind == KS_AST_FIELD) return !n->op;
    return n->kind == KS_AST_BIN && n->op == KS_BIN_CAT && dotted(n->kid) && dotted(n->last);
}

static bool has_blank(struct ks_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] <= ' ' || s.p[i] == '(') return true;
    return false;
}

static bool check_concat(const struct ks_ast *n, const struct ks_source *src, struct ks_diags *out) {
    struct ks_str text = ks_text_cut(src->text, n->span.from, n->span.to);
    if (n->kind != KS_AST_BIN || n->op != KS_BIN_CAT || !dotted(n) || has_blank(text)) return false;
    struct ks_diag *d =
        ks_diag_add(out, KS_D_CONCAT, n->span, "`%.*s` joins fields, it names none", KS_FMT(text));
    ks_diag_advise(out, d, "a field of that name is '%.*s', in single quotes", KS_FMT(text));
    return true;
}

static void words(const struct ks_ast *n, const struct ks_source *src, struct ks_diags *out) {
    if (n->kind == KS_AST_TERM) check_word(n, out);
    if (check_concat(n, src, out)) return;
    for (const struct ks_ast *k = n->kid; k; k = k->next) words(k, src, out);
}

/* ---- macros ---- */

struct joint {
    uint32_t from, to;          /* the macro's text */
    const struct ks_ast *above; /* operator that the first subtree hangs from */
    bool differs;
};

static bool is_logical(const struct ks_ast *n) {
    if (n->kind == KS_AST_BIN) return n->op == KS_BIN_AND || n->op == KS_BIN_OR || n->op == KS_BIN_XOR;
    return n->kind == KS_AST_AND || n->kind == KS_AST_OR || n->kind == KS_AST_NOT || n->kind == KS_AST_ENOT;
}

static void hangs(struct joint *j, const struct ks_ast *above) {
    if (!above || !is_logical(above)) return;
    if (j->above && (j->above->kind != above->kind || j->above->op != above->op)) j->differs = true;
    j->above = above;
}

static void subtrees(const struct ks_ast *n, const struct ks_ast *above, struct joint *j) {
    if (n->span.to <= j->from || n->span.from >= j->to || n->span.from == n->span.to) return;
    if (n->span.from >= j->from && n->span.to <= j->to) {
        hangs(j, above);
        return;
    }
    for (const struct ks_ast *k = n->kid; k && !j->differs; k = k->next) subtrees(k, n, j);
}

static void check_macro(const struct ks_ast *tree, const struct ks_origin *o, uint32_t from, uint32_t to,
                        struct ks_diags *out) {
    struct joint j = {.from = from, .to = to};
    if (!o->macro.n) return;
    subtrees(tree, NULL, &j);
    if (!j.differs) return;
    struct ks_diag *d =
        ks_diag_add(out, KS_D_MACRO_JOINS, (struct ks_span){from, to},
                    "macro `%.*s` is torn apart by the operators around it", KS_FMT(o->macro));
    ks_diag_advise(out, d, "put its definition in parentheses");
}

enum { OPEN_MOST = KS_MAX_MACRO_DEPTH + 2 };
struct open {
    const struct ks_origin *origin;
    uint32_t from;
};

static uint32_t chain_of(const struct ks_origin *o, const struct ks_origin **chain) {
    uint32_t n = 0;
    for (const struct ks_origin *at = o; at && n < OPEN_MOST; at = at->caller) n++;
    for (uint32_t i = n; i; o = o->caller) chain[--i] = o;
    return n;
}

/* Text of one call stands together, so calls open and close like brackets from piece to piece. */
static void macros(const struct ks_ast *tree, const struct ks_source *src, struct ks_diags *out) {
    struct open open[OPEN_MOST];
    const struct ks_origin *chain[OPEN_MOST];
    uint32_t n = 0;
    for (uint32_t i = 0; i <= src->n_pieces; i++) {
        bool end = i == src->n_pieces;
        uint32_t at = end ? (uint32_t)src->text.n : src->pieces[i].from, depth = 0;
        uint32_t same = 0;
        if (!end) depth = chain_of(src->pieces[i].origin, chain);
        while (same < n && same < depth && open[same].origin == chain[same]) same++;
        while (n > same) {
            n--;
            check_macro(tree, open[n].origin, open[n].from, at, out);
        }
        for (; n < depth; n++) open[n] = (struct open){chain[n], at};
    }
}

void ks_lint_tree(const struct ks_ast *tree, const struct ks_source *src, struct ks_diags *out) {
    words(tree, src, out);
    macros(tree, src, out);
}
