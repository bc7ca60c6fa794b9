/* recover.c - syntax errors: one message per bad stage, then on with the next.
 *
 * The parser reports the first token that cannot stand where it does. The lexer is then sent to the pipe
 * or ] that ends the stage (quotes and brackets respected), where the grammar's `stage: error` waits.
 *
 * A macro that could not be expanded left a blank, and what is odd about the text around that blank is not
 * the author's second mistake: an error in such a stage is not reported again. */
#include "front/recover.h"

#include "grammar/parse.h"

int ks_recover_token(struct ks_parse *p, struct ks_token *out, struct ks_span *at) {
    p->before = p->lex.last;
    int token = ks_lex_next(&p->lex, out, at);
    if (token == '|' || token == '[') {
        p->bar_before = p->bar;
        p->bar = at->to;
    } else if (token >= KS_T_CMD_SEARCH && token <= KS_T_SKIPPED) {
        p->cmd = (enum ks_cmd)out->op;
        p->cmd_bar = p->bar;
        p->by = NULL;
        p->sortby = false;
        for (unsigned i = 0; i < KS_OPT_COUNT; i++) p->seen[i] = false;
    }
    return token;
}

bool ks_recover_ends(int token) {
    return token == KS_T_END || token == '|' || token == ']';
}

/* Whether a macro failed in [from, to]. */
static bool macro_failed(const struct ks_parse *p, uint32_t from, uint32_t to) {
    for (const struct ks_diag *d = p->diags->first; d; d = d->next)
        if (d->code >= KS_D_MACRO_UNKNOWN && d->code < KS_D_MACRO_CONF && d->span.from >= from &&
            d->span.from <= to)
            return true;
    return false;
}

static void advise(struct ks_parse *p, struct ks_diag *d, const char *const *expected, int n) {
    struct ks_str list = {"", 0};
    for (int i = 0; i < n; i++)
        list = ks_arena_printf(p->arena, "%.*s%s%s", KS_FMT(list),
                               !i          ? ""
                               : i + 1 < n ? ", "
                                           : " or ",
                               expected[i]);
    if (n) ks_diag_advise(p->diags, d, "expected %.*s", KS_FMT(list));
}

static void say(struct ks_parse *p, struct ks_span at, const char *const *expected, int n) {
    int token = p->lex.last;
    uint32_t bar = token == '|' ? p->bar_before : p->bar;
    const char *name = p->cmd_bar == bar && p->cmd < KS_CMD_COUNT ? ks_cmd_rows[p->cmd].name : NULL;
    struct ks_str text = ks_text_cut((struct ks_str){p->lex.base + at.from, at.to - at.from}, 0, 40);
    bool end = ks_recover_ends(token);
    struct ks_diag *d;
    uint32_t stop = token == KS_T_END ? (uint32_t)(p->lex.limit - p->lex.base) : at.to;
    if (macro_failed(p, bar, stop)) return;
    if (end && name) {
        d = ks_diag_add(p->diags, KS_D_SYNTAX, at, "`%s` ends too early", name);
    } else if (end) {
        bool empty = p->before == '|' || p->before == '[' || p->before == 0;
        d = ks_diag_add(p->diags, KS_D_SYNTAX, at, "%s is missing here", empty ? "a command" : "something");
    } else if (name) {
        d = ks_diag_add(p->diags, KS_D_SYNTAX, at, "`%.*s` is out of place in `%s`", KS_FMT(text), name);
    } else {
        d = ks_diag_add(p->diags, KS_D_SYNTAX, at, "`%.*s` is out of place here", KS_FMT(text));
    }
    advise(p, d, expected, n);
}

void ks_recover_report(struct ks_parse *p, struct ks_span at, const char *const *expected, int n) {
    struct ks_lex *l = &p->lex;
    if (p->complained != at.from + 1) say(p, at, expected, n);
    p->complained = at.from + 1;
    if (ks_recover_ends(l->last)) return;
    if (l->last == '[') ks_lexstate_pop(l);
    l->cur = l->last == KS_T_STRAY ? l->base + at.to : l->base + at.from;
    ks_lexstate_skip(l);
}

void ks_recover_overflow(struct ks_parse *p, struct ks_span at, const char *text) {
    (void)text;
    ks_diag_add(p->diags, KS_D_NEST, at, "this is nested too deep");
}
