/* front.c - the way from a rule's text to its tree: limits, expansion, parsing.
 *
 * In: a file's text, macros. Out: the tree, with spans into the expanded text, and the map (`src`) that
 * leads from there to files. Refused before anything is cut into tokens: a text too long, before or after
 * expansion, one that holds a NUL byte (the lexer's end mark), and one that holds nothing. */
#include "front/front.h"

#include "front/grow.h"
#include "grammar/parse.h"

#include <string.h>

static struct ks_ast *parse(struct ks_arena *a, const struct ks_source *src, enum ks_lexstart what,
                            struct ks_diags *diags) {
    const char *nul = src->text.n ? memchr(src->text.p, 0, src->text.n) : NULL;
    if (nul) {
        uint32_t at = (uint32_t)(nul - src->text.p);
        ks_diag_add(diags, KS_D_BAD_CHAR, (struct ks_span){at, at + 1}, "a NUL byte stands here");
        return NULL;
    }
    struct ks_parse p = {.arena = a, .diags = diags, .cmd = KS_CMD_COUNT};
    ks_lex_init(&p.lex, a, src, what, diags);
    ks_yyparse(&p);
    if (p.root) ks_grow_balance(a, p.root);
    return p.root;
}

static bool was_cut(const struct ks_diags *diags) {
    for (const struct ks_diag *d = diags->first; d; d = d->next)
        if (d->code == KS_D_TEXT_LONG) return true;
    return false;
}

struct ks_ast *ks_front_parse(struct ks_arena *a, const struct ks_macros *macros,
                              const struct ks_excerpt *rule, struct ks_str rule_name, struct ks_source *src,
                              struct ks_diags *diags) {
    if (rule->text.n > KS_MAX_RULE_TEXT) {
        ks_source_plain(src, a, rule->file, rule_name);
        ks_diag_add(diags, KS_D_TEXT_LONG, (struct ks_span){0, 1}, "the rule is longer than %d bytes",
                    KS_MAX_RULE_TEXT);
        return NULL;
    }
    uint32_t errors = diags->errors;
    ks_macro_expand(macros, a, rule, rule_name, src, diags);
    if (was_cut(diags)) return NULL;
    if (!ks_text_trim(src->text).n) {
        if (errors == diags->errors)
            ks_diag_add(diags, KS_D_EMPTY, (struct ks_span){0, 0}, "the rule holds no search");
        return NULL;
    }
    return parse(a, src, KS_LEX_RULE, diags);
}

struct ks_ast *ks_front_search(struct ks_arena *a, struct ks_source *src, struct ks_diags *diags) {
    return parse(a, src, KS_LEX_SEARCH_ONLY, diags);
}

struct ks_ast *ks_front_expr(struct ks_arena *a, struct ks_source *src, struct ks_diags *diags) {
    return parse(a, src, KS_LEX_EXPR_ONLY, diags);
}

void ks_front_tokens(const struct ks_source *src, struct ks_buf *out) {
    struct ks_arena a;
    struct ks_diags ignored;
    struct ks_lex l;
    struct ks_token t;
    struct ks_span at;
    ks_arena_init(&a);
    ks_diag_init(&ignored, &a);
    ks_lex_init(&l, &a, src, KS_LEX_RULE, &ignored);
    ks_lex_next(&l, &t, &at); /* the mark that tells the parser what to parse */
    while (ks_lex_next(&l, &t, &at)) {
        struct ks_str text = ks_text_cut(src->text, at.from, at.to);
        ks_buf_printf(out, "%6u  %-24s  ", at.from, ks_lex_name(l.last));
        for (size_t i = 0; i < text.n; i++)
            ks_buf_byte(out, (unsigned char)text.p[i] < 0x20 || text.p[i] == 0x7f ? ' ' : text.p[i]);
        ks_buf_byte(out, '\n');
    }
    ks_arena_fini(&a);
}
