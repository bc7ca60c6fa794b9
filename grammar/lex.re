/* lex.re - characters to tokens, a condition per lexical mode (made into lex.c by re2c -c).
 *
 * The conditions and who enters them:
 *
 *   NAME  --command-->  TERM (search)  LEFT (eval)  EXPR (where)  AGG (stats)  ARG  KEY (sort, dedup)
 *   TERM  --operator--> VALUE --value--> TERM       TERM --IN--> LIST --)--> TERM
 *   LEFT  --=--> EXPR --,--> LEFT                   AGG --(--> AGGARG --eval(--> EXPR --)--> AGGARG --)--> AGG
 *   ARG, KEY, AGG --name=--> OPTION --value--> back ARG --(--> EXPR --)--> ARG
 *
 * A pipe leads to NAME from everywhere; [ puts a frame on top and ] takes it off (lexstate.c).
 *
 * The text ends in a NUL byte and holds no other, so no rule looks at a limit. Each byte is looked at a
 * bounded number of times: what scans ahead (quotes, TERM(...)) either takes what it scanned or ends the
 * stage with an error. */
#include "grammar/lex.h"
#include "grammar/parse.h"

#include <string.h>

#define YYCTYPE unsigned char
#define NEXT(c) (ks_lexstate_top(l)->cond = (c))

void ks_lex_init(struct ks_lex *l, struct ks_arena *a, const struct ks_source *src, enum ks_lexstart what,
                 struct ks_diags *diags)
{
    static const struct {
        int token;
        uint8_t cond, cmd;
    } starts[] = {{KS_T_START_RULE, KS_LC_NAME, KS_CMD_COUNT},
                  {KS_T_START_SEARCH, KS_LC_TERM, KS_CMD_SEARCH},
                  {KS_T_START_EXPR, KS_LC_EXPR, KS_CMD_WHERE}};
    *l = (struct ks_lex){.arena = a, .diags = diags, .start = starts[what].token};
    l->base = l->cur = l->tok = src->text.p;
    l->limit = src->text.p + src->text.n;
    l->frames[0] = (struct ks_lexframe){
        .cond = starts[what].cond, .home = starts[what].cond, .cmd = starts[what].cmd, .lead = true};
}

static struct ks_str lexeme(const struct ks_lex *l, size_t left, size_t right)
{
    return (struct ks_str){l->tok + left, (size_t)(l->cur - l->tok) - left - right};
}

/* Reports the token and leaves the stage. */
static int fail(struct ks_lex *l, enum ks_diag_code code, const char *text, const char *advice)
{
    struct ks_diag *d = ks_diag_add(l->diags, code, ks_lexstate_span(l), "%s", text);
    if (advice) ks_diag_advise(l->diags, d, "%s", advice);
    if (*l->tok == '[' || (*l->tok == '"' && l->cur == l->tok + 1)) l->cur = l->tok;
    ks_lexstate_skip(l);
    return KS_T_REPORTED;
}

/* Behind an open quote nothing can be told apart any more. */
static int open_quote(struct ks_lex *l)
{
    ks_diag_add(l->diags, KS_D_QUOTE_OPEN, ks_lexstate_span(l), "this quote is not closed");
    l->cur = l->limit;
    return KS_T_REPORTED;
}

static int bad_char(struct ks_lex *l)
{
    uint32_t cp;
    size_t n = ks_text_decode(l->tok, (size_t)(l->limit - l->tok), &cp);
    l->cur = l->tok + n;
    bool expr = ks_lexstate_top(l)->cond == KS_LC_EXPR;
    struct ks_diag *d = ks_diag_add(l->diags, KS_D_BAD_CHAR, ks_lexstate_span(l), "`%.*s` is out of place here",
                                    (int)n, l->tok);
    ks_diag_advise(l->diags, d, expr ? "a field's name with other characters than letters, digits and _ stands in "
                                       "single quotes: 'user.groups{}'"
                                     : "a value with special characters stands in double quotes");
    ks_lexstate_skip(l);
    return KS_T_REPORTED;
}

static int quoted(struct ks_lex *l, struct ks_token *out, int token, const char *set, bool tab)
{
    out->text = ks_lexstate_decode(l->arena, lexeme(l, 1, 1), set, tab);
    return token;
}

/* Quotes of the other modes: a regular expression keeps its backslashes (semantics 11.22). */
static const char *escapes(const struct ks_lexframe *f)
{
    return f->cmd < KS_CMD_COUNT && ks_cmd_rows[f->cmd].mode == KS_LEX_REX ? "\"" : "\"\\";
}

/* Whether what follows takes a word for a term or a field's name, or nothing does. */
static bool joined(const struct ks_lex *l)
{
    static const char *const words[] = {"AND", "OR", "IN", "in"};
    const char *p = l->cur + strspn(l->cur, " \t\r\n\f\v");
    size_t n = strcspn(p, " \t\r\n\f\v(|");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ks_text_is((struct ks_str){p, n}, words[i])) return true;
    return false;
}

/* `stats count` without a pipe in front: legal, and hardly meant. */
static void warn_of_command(struct ks_lex *l, struct ks_str word)
{
    enum ks_cmd cmd = ks_lang_cmd(word);
    char next = ks_lexstate_peek(l->cur);
    if (cmd == KS_CMD_COUNT || l->depth || joined(l)) return;
    if ((!next || next == '|') && ks_cmd_rows[cmd].class != KS_CLASS_GENERATING) return;
    struct ks_diag *d = ks_diag_add(l->diags, KS_D_WORD_COMMAND, ks_lexstate_span(l),
                                    "`%s` is a word to search for here, not a command", ks_cmd_rows[cmd].name);
    bool makes = ks_cmd_rows[cmd].class == KS_CLASS_GENERATING;
    ks_diag_advise(l->diags, d, makes ? "for the command write `| %s`" : "for the command write `search * | %s`",
                   ks_cmd_rows[cmd].name);
}

/* `eval <<FIELD>>=...` in a foreach: no comparison. */
static bool template(const char *p)
{
    p += strspn(p, " \t\r\n\f\v");
    return p[0] == '<' && p[1] == '<';
}

static int name_word(struct ks_lex *l, struct ks_token *out)
{
    struct ks_lexframe *f = ks_lexstate_top(l);
    out->text = lexeme(l, 0, 0);
    if (!f->lead) return ks_lexstate_command(l, out);
    char next = ks_lexstate_peek(l->cur);
    bool name = next == '=' || (next == '<' && !template(l->cur)) || next == '>';
    bool command = l->depth ? ks_lang_cmd(out->text) != KS_CMD_COUNT : ks_text_is_nocase(out->text, "search");
    if (command && !name) return ks_lexstate_command(l, out);
    if (!name) warn_of_command(l, out->text);
    return ks_lexstate_implied(l, out);
}

static int not_a_name(struct ks_lex *l, struct ks_token *out)
{
    if (ks_lexstate_top(l)->lead) return ks_lexstate_implied(l, out);
    return fail(l, KS_D_SYNTAX, "the name of a command must stand here", NULL);
}

static int operator(struct ks_lex *l, struct ks_token *out, enum ks_cmp op)
{
    out->op = (int)op;
    NEXT(KS_LC_VALUE);
    return KS_T_OP;
}

/* Where `field::value` parts, or 0. Names only, so that an IPv6 address stays whole. */
static size_t colons(struct ks_str word)
{
    if (!word.n || !((word.p[0] | 32) >= 'a' && (word.p[0] | 32) <= 'z')) return 0;
    for (size_t i = 0; i + 2 < word.n && word.p[i] != '*' && word.p[i] != '\\'; i++)
        if (word.p[i] == ':' && word.p[i + 1] == ':') return i;
    return 0;
}

static int in_list(struct ks_lex *l)
{
    if (l->last == KS_T_NOT)
        return fail(l, KS_D_SYNTAX, "IN needs a field's name before it", "write NOT field IN (...)");
    NEXT(KS_LC_LIST);
    return KS_T_SIN;
}

/* What follows the search of an mstats: BY or an option. */
static bool ends_where(const struct ks_lex *l, struct ks_str word)
{
    if (ks_lexstate_peek(l->cur) == '=') return ks_lang_opt(KS_CMD_MSTATS, word) != KS_OPT_COUNT;
    return ks_text_is_nocase(word, "by") || ks_text_is_nocase(word, "groupby");
}

static int term_word(struct ks_lex *l, struct ks_token *out)
{
    if (l->cur[-1] == '!' && *l->cur == '=') l->cur--;
    struct ks_str word = lexeme(l, 0, 0);
    if (ks_text_is(word, "AND")) return KS_T_AND;
    if (ks_text_is(word, "OR")) return KS_T_OR;
    if (ks_text_is(word, "NOT")) return KS_T_NOT;
    bool after_name = l->last == KS_T_WORD || l->last == KS_T_STRING;
    if (ks_text_is_nocase(word, "in") && ks_lexstate_peek(l->cur) == '(' && (after_name || l->last == KS_T_NOT))
        return in_list(l);
    if (ks_lexstate_top(l)->cmd == KS_CMD_MSTATS && ends_where(l, word)) {
        l->cur = l->tok;
        NEXT(KS_LC_AGG);
        return KS_T_KS_YYUNDEF;
    }
    size_t at = colons(word);
    if (at) {
        l->cur = l->tok + at;
        l->colons = true;
        word.n = at;
    }
    out->text = ks_lexstate_decode(l->arena, word, "\"\\|", false);
    return KS_T_WORD;
}

/* TERM(x) and CASE(x). */
static int term_call(struct ks_lex *l, struct ks_token *out, int token)
{
    out->text = ks_text_trim(lexeme(l, 5, 1));
    size_t n = out->text.n;
    if (n > 1 && out->text.p[0] == '"' && out->text.p[n - 1] == '"') out->text = ks_text_cut(out->text, 1, n - 1);
    out->text = ks_lexstate_decode(l->arena, out->text, "\"\\|", false);
    return token;
}

/* A quoted value of search: nothing may be glued to it. */
static int value_string(struct ks_lex *l, struct ks_token *out)
{
    if (*l->cur && !strchr(" \t\r\n\f\v()|[],", *l->cur))
        return fail(l, KS_D_SLIP, "text is glued to the end of a quoted value", "put a blank behind the quote");
    return quoted(l, out, KS_T_STRING, "\"\\|", false);
}

/* `f=a"b`: reported. A quote with no other before the next pipe hides nothing from the skip. */
static int glued_quote(struct ks_lex *l)
{
    const char *quote = l->cur, *other = quote + 1 + strcspn(quote + 1, "\"|");
    if (*other != '"') l->cur++;
    return fail(l, KS_D_SLIP, "a quote stands inside a value that is not quoted",
                "put the whole value in double quotes, or write \\\" for a quote in it");
}

static int value_word(struct ks_lex *l, struct ks_token *out)
{
    static const char *const reserved[] = {"AND", "OR", "NOT", "IN"};
    struct ks_str word = lexeme(l, 0, 0);
    if (*l->cur == '"') return glued_quote(l);
    if (ks_text_starts(word, KS_STR("CASE(")) || ks_text_starts(word, KS_STR("TERM(")))
        return fail(l, KS_D_SYNTAX, "`)` is missing", NULL);
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (ks_text_is(word, reserved[i]))
            return fail(l, KS_D_SYNTAX, "a value is missing behind the operator",
                        "a value that is AND, OR, NOT or IN stands in double quotes");
    out->text = ks_lexstate_decode(l->arena, word, "\"\\|", false);
    return KS_T_WORD;
}

static bool is_operand(int token)
{
    return token == KS_T_IDENT || token == KS_T_NUM || token == KS_T_STR || token == KS_T_QFIELD || token == ')';
}

/* `.5` behind an operand and `5.` before one are concatenations. */
static int number(struct ks_lex *l, struct ks_token *out)
{
    char c = *l->cur;
    if (*l->tok == '.' && is_operand(l->last)) {
        l->cur = l->tok + 1;
        return '.';
    }
    bool operand = ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || c == '"' || c == '\'' || c == '(';
    if (l->cur[-1] == '.' && operand) l->cur--;
    out->text = lexeme(l, 0, 0);
    return KS_T_NUM;
}

static int identifier(struct ks_lex *l, struct ks_token *out)
{
    static const struct {
        const char *word;
        int token;
    } words[] = {{"and", KS_T_AND}, {"or", KS_T_OR},     {"xor", KS_T_XOR},
                 {"not", KS_T_NOT}, {"like", KS_T_LIKE}, {"in", KS_T_IN}};
    out->text = lexeme(l, 0, 0);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ks_text_is_nocase(out->text, words[i].word)) return words[i].token;
    return KS_T_IDENT;
}

static int comparison(struct ks_token *out, enum ks_bin op)
{
    out->op = (int)op;
    return KS_T_CMP;
}

static int expr_comma(struct ks_lex *l)
{
    struct ks_lexframe *f = ks_lexstate_top(l);
    if (!f->parens && f->home == KS_LC_LEFT) f->cond = KS_LC_LEFT;
    return ',';
}

static int open_paren(struct ks_lex *l, uint8_t cond)
{
    if (!ks_lexstate_open(l)) return KS_T_REPORTED;
    ks_lexstate_top(l)->cond = cond;
    return '(';
}

/* The parenthesis of an expression among words, or of eval( ). */
static int open_expr(struct ks_lex *l, int token)
{
    struct ks_lexframe *f = ks_lexstate_top(l);
    if (!ks_lexstate_open(l)) return KS_T_REPORTED;
    if (f->cond != KS_LC_OPTION) f->home = f->cond;
    f->cond = KS_LC_EXPR;
    f->back = f->parens;
    return token;
}

static int close_paren(struct ks_lex *l, uint8_t cond)
{
    NEXT(cond);
    ks_lexstate_close(l);
    return ')';
}

static int bracket(struct ks_lex *l)
{
    struct ks_lexframe *f = ks_lexstate_top(l);
    if (f->cond == KS_LC_VALUE) f->cond = KS_LC_TERM;
    return ks_lexstate_push(l) ? '[' : KS_T_REPORTED;
}

static int option_name(struct ks_lex *l, struct ks_token *out)
{
    struct ks_lexframe *f = ks_lexstate_top(l);
    out->text = lexeme(l, 0, 0);
    out->op = f->cmd;
    l->cur += strcspn(l->cur, "=") + 1;
    f->home = f->cond;
    f->cond = KS_LC_OPTION;
    return KS_T_OPT;
}

static int option_value(struct ks_lex *l, struct ks_token *out, bool string)
{
    NEXT(ks_lexstate_top(l)->home);
    if (string) return quoted(l, out, KS_T_STRING, escapes(ks_lexstate_top(l)), false);
    out->text = lexeme(l, 0, 0);
    return KS_T_WORD;
}

static int sign(struct ks_lex *l, struct ks_token *out)
{
    out->op = *l->tok;
    out->text.n = 0;
    l->cur = l->tok + 1;
    return KS_T_SIGN;
}

static int arg_word(struct ks_lex *l, struct ks_token *out)
{
    out->text = lexeme(l, 0, 0);
    bool signed_word = out->text.p[0] == '-' || out->text.p[0] == '+';
    bool fields = l->last == KS_T_CMD_ARGS && ks_lexstate_top(l)->cmd == KS_CMD_FIELDS;
    if (signed_word && (out->text.n == 1 || fields)) return sign(l, out);
    if (ks_lexstate_top(l)->cmd == KS_CMD_INPUTLOOKUP && ks_text_is_nocase(out->text, "where")) {
        NEXT(KS_LC_TERM);
        return KS_T_WHERE;
    }
    return ks_text_is_nocase(out->text, "as") ? KS_T_AS : KS_T_WORD;
}

static bool is_by(const struct ks_lex *l, struct ks_str word)
{
    unsigned cmd = l->frames[l->depth].cmd;
    if (cmd == KS_CMD_MSTATS && ks_text_is_nocase(word, "groupby")) return true;
    return ks_text_is_nocase(word, "by") || (cmd == KS_CMD_CHART && ks_text_is_nocase(word, "over"));
}

static int agg_word(struct ks_lex *l, struct ks_token *out)
{
    out->text = lexeme(l, 0, 0);
    if (ks_text_is_nocase(out->text, "as")) return KS_T_AS;
    if (ks_lexstate_top(l)->cmd == KS_CMD_MSTATS && ks_text_is_nocase(out->text, "where")) {
        NEXT(KS_LC_TERM);
        return KS_T_WHERE;
    }
    if (!is_by(l, out->text)) return KS_T_WORD;
    if (!ks_text_is_nocase(out->text, "over")) out->text.n = 0;
    return KS_T_BY;
}

/* A search in parentheses as the value of an option: its text, to be read by the plan. */
static int search_option(struct ks_lex *l, struct ks_token *out)
{
    const char *p = l->cur;
    for (int level = 1; level; p++) {
        if (*p == '"') {
            for (p++; *p && *p != '"'; p++) p += *p == '\\' && p[1];
        }
        if (!*p) return fail(l, KS_D_SYNTAX, "`)` is missing", NULL);
        level += (*p == '(') - (*p == ')');
    }
    l->cur = p;
    out->text = lexeme(l, 1, 1);
    NEXT(ks_lexstate_top(l)->home);
    return KS_T_STRING;
}

static int option_paren(struct ks_lex *l, struct ks_token *out)
{
    return ks_lexstate_top(l)->cmd == KS_CMD_TRANSACTION ? search_option(l, out) : open_expr(l, '(');
}

/* `desc` at the end of the stage, right behind a key. */
static bool is_direction(const struct ks_lex *l, struct ks_str word)
{
    char next = ks_lexstate_peek(l->cur);
    if (next && next != '|' && next != ']') return false;
    if (l->last != KS_T_WORD && l->last != KS_T_STRING && l->last != ')') return false;
    return ks_text_is_nocase(word, "desc") || ks_text_is_nocase(word, "d") || ks_text_is_nocase(word, "asc");
}

static int key_word(struct ks_lex *l, struct ks_token *out)
{
    struct ks_lexframe *f = ks_lexstate_top(l);
    out->text = lexeme(l, 0, 0);
    size_t digits = strspn(out->text.p, "0123456789");
    if (digits >= out->text.n && l->last != KS_T_SIGN) return KS_T_NUM;
    if (f->cmd == KS_CMD_DEDUP && !f->keys && ks_text_is_nocase(out->text, "sortby")) {
        f->keys = true;
        return KS_T_SORTBY;
    }
    bool direction = (f->cmd == KS_CMD_SORT || f->keys) && is_direction(l, out->text);
    return direction ? KS_T_DIRECTION : KS_T_WORD;
}

static int close_bracket(struct ks_lex *l)
{
    if (!l->depth) return KS_T_STRAY;
    ks_lexstate_pop(l);
    return ']';
}

static int scan(struct ks_lex *l, struct ks_token *out)
{
again:
    l->tok = l->cur;
    /*!re2c
    re2c:define:YYCURSOR = l->cur;
    re2c:define:YYMARKER = l->mark;
    re2c:define:YYCTXMARKER = l->ctx;
    re2c:define:YYGETCONDITION = "ks_lexstate_top(l)->cond";
    re2c:define:YYGETCONDITION:naked = 1;
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;
    re2c:condenumprefix = "KS_LC_";
    re2c:flags:unsafe = 0;

    ws      = [ \t\r\n\f\v];
    esc     = "\\" ["\\|];
    dquoted = "\"" ( [^"\\\x00] | "\\" [^\x00] )* "\"";
    squoted = "'" ( [^'\\\x00] | "\\" [^\x00] )* "'";
    // bytes of words; a backslash that escapes nothing stands for itself
    t       = [^ \t\r\n\f\v\x00|"(),[\]=<>\\];
    v       = [^ \t\r\n\f\v\x00|")\]\\];
    v1      = v \ [([];
    i       = v \ [(,];
    w       = [^ \t\r\n\f\v\x00|"'(),[\]=];
    o       = [^ \t\r\n\f\v\x00|"(),[\]];
    inside  = ( [^)|"\x00] | dquoted )*;
    id      = [A-Za-z_] [A-Za-z0-9_]*;
    exp     = [eE] [+-]? [0-9]+;

    <*> ws+          { goto again; }
    <*> "\x00"       { l->cur = l->tok; return 0; }
    <*> "|"          { ks_lexstate_pipe(l); return '|'; }
    <*> "["          { return bracket(l); }
    <*> "]"          { return close_bracket(l); }
    <*> "("          { return open_paren(l, ks_lexstate_top(l)->cond); }
    <*> ")"          { return close_paren(l, ks_lexstate_top(l)->cond); }
    <*> ","          { return ','; }
    <*> "="          { return KS_T_ASSIGN; }
    <*> "\""         { return open_quote(l); }
    <*> [^]          { return bad_char(l); }

    <NAME> w+        { return name_word(l, out); }
    <NAME> ["'(),=[] { return not_a_name(l, out); }

    <TERM> dquoted   { return quoted(l, out, KS_T_STRING, "\"\\|", false); }
    <TERM> "=" | "==" { return operator(l, out, KS_CMP_EQ); }
    <TERM> "!="      { return operator(l, out, KS_CMP_NE); }
    <TERM> "<"       { return operator(l, out, KS_CMP_LT); }
    <TERM> "<="      { return operator(l, out, KS_CMP_LE); }
    <TERM> ">"       { return operator(l, out, KS_CMP_GT); }
    <TERM> ">="      { return operator(l, out, KS_CMP_GE); }
    <TERM> ","       { goto again; }
    <TERM> ( esc | t | "\\" t )+ "\\"? | "\\" {
        int token = term_word(l, out);
        if (token != KS_T_KS_YYUNDEF) return token;
        goto again;
    }

    <VALUE> dquoted  { NEXT(KS_LC_TERM); return value_string(l, out); }
    <VALUE> ( esc | v1 | "\\" v ) ( esc | v | "\\" v )* "\\"? | "\\" { NEXT(KS_LC_TERM); return value_word(l, out); }
    <VALUE> ")"      { return close_paren(l, KS_LC_TERM); }

    <LIST> dquoted   { return value_string(l, out); }
    <LIST> ( esc | i | "\\" i )+ "\\"? | "\\" { return value_word(l, out); }
    <LIST> ")"       { return close_paren(l, KS_LC_TERM); }

    <VALUE> "TERM(" inside ")" { NEXT(KS_LC_TERM); return term_call(l, out, KS_T_TERMFN); }
    <VALUE> "CASE(" inside ")" { NEXT(KS_LC_TERM); return term_call(l, out, KS_T_CASEFN); }
    <TERM, LIST> "TERM(" inside ")" { return term_call(l, out, KS_T_TERMFN); }
    <TERM, LIST> "CASE(" inside ")" { return term_call(l, out, KS_T_CASEFN); }
    <TERM, LIST> ( "TERM(" | "CASE(" ) { return fail(l, KS_D_SYNTAX, "`)` is missing", NULL); }

    <LEFT> dquoted   { return quoted(l, out, KS_T_LEFT, "\"\\", false); }
    <LEFT> squoted   { return quoted(l, out, KS_T_LEFT, "'\\", false); }
    <LEFT> "'"       { return open_quote(l); }
    <LEFT> w+        { out->text = lexeme(l, 0, 0); return KS_T_LEFT; }
    <LEFT> "="       { NEXT(KS_LC_EXPR); return KS_T_ASSIGN; }

    <EXPR> dquoted   { return quoted(l, out, KS_T_STR, "\"\\", true); }
    <EXPR> squoted   { return quoted(l, out, KS_T_QFIELD, "'\\", false); }
    <EXPR> "'"       { return open_quote(l); }
    <EXPR> id        { return identifier(l, out); }
    <EXPR> [A-Za-z0-9_]* ( "<<" [A-Z0-9]+ ">>" [A-Za-z0-9_]* )+ { out->text = lexeme(l, 0, 0); return KS_T_TEMPLATE; }
    <EXPR> [0-9]+ ( "." [0-9]* )? exp? | "." [0-9]+ exp? { return number(l, out); }
    <EXPR> [0-9]+ ( "." [0-9]+ )? [A-Za-z_] [A-Za-z0-9_]* {
        return fail(l, KS_D_NUMBER, "this is no number", "a field's name that begins with a digit stands in single quotes");
    }
    <EXPR> "=" | "==" { return comparison(out, KS_BIN_EQ); }
    <EXPR> "!="      { return comparison(out, KS_BIN_NE); }
    <EXPR> "<"       { return comparison(out, KS_BIN_LT); }
    <EXPR> "<="      { return comparison(out, KS_BIN_LE); }
    <EXPR> ">"       { return comparison(out, KS_BIN_GT); }
    <EXPR> ">="      { return comparison(out, KS_BIN_GE); }
    <EXPR> "!"       { return KS_T_NOT; }
    <EXPR> [-+*/%.]  { return (unsigned char)*l->tok; }
    <EXPR> ","       { return expr_comma(l); }

    <AGG> w+ / ws* "=" { return option_name(l, out); }
    <AGG> w+         { return agg_word(l, out); }
    <AGG> "("        { return open_paren(l, KS_LC_AGGARG); }
    <AGGARG> 'eval' ws* "(" { return open_expr(l, KS_T_EVAL); }
    <AGGARG> ( w | "=" )+ { out->text = lexeme(l, 0, 0); return KS_T_WORD; }
    <AGGARG> ")"     { return close_paren(l, KS_LC_AGG); }

    <ARG> w+ / ws* "=" { return option_name(l, out); }
    <ARG> w+         { return arg_word(l, out); }
    <ARG> "("        { return open_expr(l, '('); }

    <KEY> [-+]       { return sign(l, out); }
    <KEY> ( w \ [-+] ) w* / ws* "=" { return option_name(l, out); }
    <KEY> ( w \ [-+] ) w* { return key_word(l, out); }

    <AGG, AGGARG, ARG, KEY> dquoted { return quoted(l, out, KS_T_STRING, escapes(ks_lexstate_top(l)), false); }
    <AGG, AGGARG, ARG, KEY> squoted { return quoted(l, out, KS_T_STRING, "'\\", false); }
    <AGG, AGGARG, ARG, KEY> "'" { return open_quote(l); }

    <OPTION> dquoted { return option_value(l, out, true); }
    <OPTION> o+      { return option_value(l, out, false); }
    <OPTION> "("     { return option_paren(l, out); }
    <OPTION> 'eval' ws* "(" { return open_expr(l, KS_T_EVAL); }
    */
}

int ks_lex_next(struct ks_lex *l, struct ks_token *out, struct ks_span *at)
{
    int token = l->start;
    *out = (struct ks_token){{l->cur, 0}, 0};
    *at = (struct ks_span){0, 0};
    l->start = 0;
    if (token) return token;
    if (l->colons) {
        l->colons = false;
        l->tok = l->cur;
        l->cur += 2;
        token = operator(l, out, KS_CMP_EQ);
    } else {
        token = scan(l, out);
    }
    *at = ks_lexstate_span(l);
    if (!token) *at = (struct ks_span){l->ended, l->ended};
    l->ended = at->to;
    l->last = token;
    return token;
}
