/* optcheck.c - options of a command against the table: known, of the right kind, given once.
 *
 * Done while parsing, because the table is at hand and the place of the name is exact. What a value means
 * is the plan's affair. Booleans are t true yes 1 and f false no 0 in any case (semantics section 10). */
#include "front/grow.h"

bool ks_optcheck_bool(struct ks_str text, bool *value) {
    static const char *const yes[] = {"t", "true", "yes", "1"}, *const no[] = {"f", "false", "no", "0"};
    for (size_t i = 0; i < 4; i++) {
        *value = ks_text_is_nocase(text, yes[i]);
        if (*value || ks_text_is_nocase(text, no[i])) return true;
    }
    return false;
}

static bool is_int(struct ks_str s) {
    size_t i = s.n && s.p[0] == '-' ? 1 : 0;
    if (s.n - i > 9 || i == s.n) return false;
    while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9') i++;
    return i == s.n;
}

static void unknown(struct ks_parse *p, const struct ks_ast *option, enum ks_cmd cmd) {
    const char *names[KS_OPT_COUNT];
    uint32_t n = 0;
    for (unsigned i = 0; i < KS_OPT_COUNT; i++)
        if (ks_opt_rows[i].cmd == cmd) names[n++] = ks_opt_rows[i].name;
    struct ks_span at = {option->span.from, option->span.from + (uint32_t)option->text.n};
    struct ks_diag *d = ks_diag_add(p->diags, KS_D_OPT_UNKNOWN, at, "`%s` has no option `%.*s`",
                                    ks_cmd_rows[cmd].name, KS_FMT(ks_text_cut(option->text, 0, 60)));
    if (d) d->advice = ks_diag_near(p->diags->arena, option->text, names, n);
}

static void check_value(struct ks_parse *p, const struct ks_ast *value, const struct ks_opt_row *row) {
    bool word = value->kind == KS_AST_WORD || value->kind == KS_AST_STRING, ignored;
    const char *wanted = NULL;
    if (row->type == KS_OPT_BOOL && !(word && ks_optcheck_bool(value->text, &ignored)))
        wanted = "true or false";
    if (row->type == KS_OPT_INT && !(word && is_int(value->text))) wanted = "a whole number";
    if (row->type == KS_OPT_FIELD && !(word && value->text.n)) wanted = "a field's name";
    if (row->type == KS_OPT_TEXT && !word) wanted = "a text";
    if (row->type == KS_OPT_EXPR && word) wanted = "an expression in parentheses";
    if (wanted) ks_diag_add(p->diags, KS_D_OPT_VALUE, value->span, "option `%s` takes %s", row->name, wanted);
}

void ks_optcheck_option(struct ks_parse *p, const struct ks_ast *option, enum ks_cmd cmd) {
    if (option->op == KS_OPT_COUNT && cmd == KS_CMD_RETURN) return; /* `name=field` of return */
    if (option->op == KS_OPT_COUNT) {
        if (cmd != KS_CMD_RANGEMAP) unknown(p, option, cmd); /* whose ranges are name=low-high */
        return;
    }
    if (p->seen[option->op])
        ks_diag_add(p->diags, KS_D_OPT_TWICE, option->span, "option `%s` is given twice",
                    ks_opt_rows[option->op].name);
    p->seen[option->op] = true;
    check_value(p, option->kid, &ks_opt_rows[option->op]);
}
