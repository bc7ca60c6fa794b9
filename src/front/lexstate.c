/* lexstate.c - what the lexer remembers between tokens: frames, brackets, and the way out of a bad stage.
 *
 * A frame belongs to a pipeline: the rule's own, or that of an open [. It holds the condition in which the
 * next token is cut, the command of the stage, and the parentheses open in it. A pipe sets the frame back
 * to a command's name, whatever was left open: so one bad stage costs one stage.
 *
 * Skipping (behind an error, and over the arguments of a command that is not run) knows only quotes,
 * backslashes and brackets, which is all that Splunk's own splitting at pipes looks at. */
#include "grammar/lex.h"
#include "grammar/parse.h"

#include <string.h>

struct ks_lexframe *ks_lexstate_top(struct ks_lex *l) {
    return &l->frames[l->depth];
}

struct ks_span ks_lexstate_span(const struct ks_lex *l) {
    return (struct ks_span){(uint32_t)(l->tok - l->base), (uint32_t)(l->cur - l->base)};
}

char ks_lexstate_peek(const char *p) {
    while (*p == ' ' || (*p >= '\t' && *p <= '\r')) p++;
    return *p;
}

static void forget_parens(struct ks_lex *l) {
    struct ks_lexframe *f = ks_lexstate_top(l);
    l->nest -= f->parens;
    f->parens = 0;
}

void ks_lexstate_pipe(struct ks_lex *l) {
    forget_parens(l);
    *ks_lexstate_top(l) = (struct ks_lexframe){.cond = KS_LC_NAME, .cmd = KS_CMD_COUNT};
}

static bool enter(struct ks_lex *l) {
    if (l->nest < KS_MAX_NEST) {
        l->nest++;
        return true;
    }
    ks_diag_add(l->diags, KS_D_NEST, ks_lexstate_span(l), "brackets are nested more than %d levels deep",
                KS_MAX_NEST);
    l->cur = l->tok;
    ks_lexstate_skip(l);
    return false;
}

bool ks_lexstate_open(struct ks_lex *l) {
    if (!enter(l)) return false;
    ks_lexstate_top(l)->parens++;
    return true;
}

void ks_lexstate_close(struct ks_lex *l) {
    struct ks_lexframe *f = ks_lexstate_top(l);
    if (!f->parens) return;
    f->parens--;
    l->nest--;
    if (f->back <= f->parens) return;
    f->cond = f->home;
    f->back = 0;
}

bool ks_lexstate_push(struct ks_lex *l) {
    if (!enter(l)) return false;
    l->frames[++l->depth] = (struct ks_lexframe){.cond = KS_LC_NAME, .cmd = KS_CMD_COUNT, .lead = true};
    return true;
}

void ks_lexstate_pop(struct ks_lex *l) {
    forget_parens(l);
    if (!l->depth) return;
    l->depth--;
    l->nest--;
}

static const char *skip_quoted(const char *p, const char *limit) {
    p++;
    while (p < limit && *p != '"') p += *p == '\\' ? 2 : 1;
    return p < limit ? p + 1 : limit;
}

void ks_lexstate_skip(struct ks_lex *l) {
    uint32_t level = 0;
    const char *p = l->cur;
    while (p < l->limit) {
        if (*p == '"') {
            p = skip_quoted(p, l->limit);
            continue;
        }
        if (!level && (*p == '|' || *p == ']')) break;
        level += *p == '[';
        level -= *p == ']';
        p += *p == '\\' ? 2 : 1;
    }
    l->cur = p < l->limit ? p : l->limit;
}

struct ks_str ks_lexstate_decode(struct ks_arena *a, struct ks_str s, const char *set, bool tab) {
    if (!s.n || !memchr(s.p, '\\', s.n)) return s;
    char *p = ks_arena_bytes(a, s.n);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char next = s.p[i] == '\\' && i + 1 < s.n ? s.p[i + 1] : 0;
        if (next && strchr(set, next)) {
            p[n++] = next;
            i++;
        } else if (tab && next == 't') {
            p[n++] = '\t';
            i++;
        } else {
            p[n++] = s.p[i];
        }
    }
    return (struct ks_str){p, n};
}

static struct ks_str near_command(struct ks_lex *l, struct ks_str name) {
    const char *names[KS_CMD_COUNT];
    for (unsigned i = 0; i < KS_CMD_COUNT; i++) names[i] = ks_cmd_rows[i].name;
    return ks_diag_near(l->diags->arena, name, names, KS_CMD_COUNT);
}

static int refuse(struct ks_lex *l, struct ks_str name, enum ks_cmd cmd) {
    struct ks_span at = ks_lexstate_span(l);
    if (cmd == KS_CMD_COUNT) {
        struct ks_diag *d = ks_diag_add(l->diags, KS_D_CMD_UNKNOWN, at, "unknown command `%.*s`",
                                        KS_FMT(ks_text_cut(name, 0, 60)));
        if (d) d->advice = near_command(l, name);
    } else {
        ks_diag_add(l->diags, KS_D_CMD_REFUSED, at, "command `%s`: %s", ks_cmd_rows[cmd].name,
                    ks_cmd_rows[cmd].note);
    }
    ks_lexstate_skip(l);
    return KS_T_SKIPPED;
}

int ks_lexstate_command(struct ks_lex *l, struct ks_token *out) {
    static const struct {
        uint8_t cond;
        int token;
    } modes[] = {
        [KS_LEX_SEARCH] = {KS_LC_TERM, KS_T_CMD_SEARCH}, [KS_LEX_EVAL] = {KS_LC_LEFT, KS_T_CMD_EVAL},
        [KS_LEX_WHERE] = {KS_LC_EXPR, KS_T_CMD_WHERE},   [KS_LEX_STATS] = {KS_LC_AGG, KS_T_CMD_STATS},
        [KS_LEX_ARGS] = {KS_LC_ARG, KS_T_CMD_ARGS},      [KS_LEX_SORT] = {KS_LC_KEY, KS_T_CMD_SORT},
        [KS_LEX_REX] = {KS_LC_ARG, KS_T_CMD_ARGS},
    };
    enum ks_cmd cmd = ks_lang_cmd(out->text);
    struct ks_lexframe *f = ks_lexstate_top(l);
    f->cmd = (uint8_t)cmd;
    f->lead = false;
    out->op = (int)cmd;
    if (cmd == KS_CMD_COUNT || ks_cmd_rows[cmd].support == KS_REFUSED) return refuse(l, out->text, cmd);
    f->cond = f->home = modes[ks_cmd_rows[cmd].mode].cond;
    return modes[ks_cmd_rows[cmd].mode].token;
}

int ks_lexstate_implied(struct ks_lex *l, struct ks_token *out) {
    l->cur = l->tok;
    out->text = KS_STR("search");
    return ks_lexstate_command(l, out);
}
