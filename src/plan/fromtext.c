/* fromtext.c - commands that take fields out of text or rewrite values: rex, regex, makemv, nomv, mvexpand,
 * replace, extract, xmlkv.
 *
 * In: one command of the tree. Out: operators. Expressions are compiled here, so that what PCRE2 refuses is
 * told with its place, and the groups of rex are known as fields; the run side compiles them again.
 *
 * What a command means by itself becomes plain operators where the language has them: regex is a filter over
 * match(), nomv is mvjoin(). */
#include "func/jsonpath.h"
#include "func/match.h"
#include "plan/resolve.h"

#include <string.h>

static void pass(struct ks_resolve *r, const struct ks_ast *command) {
    ks_ir_op(r->plan, KS_P_PASS, r->stage, ks_resolve_at(r, command));
}

static const char *name_of(const struct ks_ast *command) {
    return ks_cmd_rows[command->op].name;
}

static void misplaced(struct ks_resolve *r, const struct ks_ast *command, const struct ks_ast *n) {
    ks_resolve_error(r, KS_D_ARGS, n, "`%s` does not take this", name_of(command));
}

/* The one word or text that is no option; NULL, with a message, when there is none or another. */
static const struct ks_ast *lone(struct ks_resolve *r, const struct ks_ast *command, const char *what) {
    const struct ks_ast *found = NULL;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (found || !ks_resolve_is_name(n))
            misplaced(r, command, n);
        else
            found = n;
    }
    if (!found) ks_resolve_error(r, KS_D_ARGS, command, "`%s` needs %s", name_of(command), what);
    return found;
}

static bool plain_field(struct ks_resolve *r, const struct ks_ast *n) {
    if (n && !ks_resolve_starred(n->text) && n->text.n) return true;
    if (n) ks_resolve_error(r, KS_D_WILDCARD, n, "one field's name, without wildcards, must stand here");
    return false;
}

/* The compiled expression, or NULL with a message at its node. */
static struct ks_regex *regex_of(struct ks_resolve *r, const struct ks_ast *n, struct ks_str text) {
    char why[256];
    size_t at = 0;
    struct ks_regex *re = ks_regex_get(r->func->regexes, text, why, sizeof why, &at);
    if (!re) ks_resolve_error(r, KS_D_REGEX, n, "bad regular expression at character %zu: %s", at, why);
    return re;
}

/* An operation that gives `field` a value made of its old one. */
static struct ks_pdesc *rewrite(struct ks_resolve *r, const struct ks_ast *n, enum ks_op code, uint8_t kind,
                                struct ks_str field) {
    struct ks_pop *op = ks_ir_do(r->plan, code, r->stage, ks_resolve_at(r, n));
    op->from = ks_resolve_field(r, field);
    op->field = ks_resolve_make(r, field);
    return op->desc = ks_ir_desc(r->plan, kind);
}

/* ---- rex ---- */

static void rex_fields(struct ks_resolve *r, struct ks_pop *op, const struct ks_regex *re,
                       struct ks_str offsets) {
    unsigned group;
    const char *name;
    for (unsigned i = 0; (name = ks_regex_name(re, i, &group)); i++) {
        ks_ir_number(r->plan, op->desc, 'n', group);
        ks_ir_writes(r->plan, op->desc, ks_resolve_make(r, ks_text_of(name)), false);
    }
    if (!offsets.n) return;
    ks_ir_number(r->plan, op->desc, 'n', 0);
    ks_ir_writes(r->plan, op->desc, ks_resolve_make(r, offsets), false);
}

static void rex_groups(struct ks_resolve *r, const struct ks_ast *command, const struct ks_options *o,
                       const struct ks_ast *n) {
    unsigned group;
    int64_t most = ks_resolve_int(r, o, KS_OPT_REX_MAX_MATCH, INT32_MAX);
    const struct ks_regex *re = regex_of(r, n, n->text);
    if (!re) return;
    if (!ks_regex_name(re, 0, &group)) {
        struct ks_diag *d =
            ks_resolve_error(r, KS_D_REGEX, n, "the expression names no group, so no field is made");
        ks_diag_advise(r->diags, d, "name what is to be taken out: (?<name>...)");
        return;
    }
    struct ks_pop *op = ks_ir_do(r->plan, KS_OP_REX, r->stage, ks_resolve_at(r, command));
    op->from = ks_resolve_field(r, ks_resolve_text(o, KS_OPT_REX_FIELD));
    op->desc = ks_ir_desc(r->plan, KS_C_REX);
    op->desc->text = n->text;
    ks_ir_number(r->plan, op->desc, 'n', (double)most);
    rex_fields(r, op, re, ks_resolve_text(o, KS_OPT_REX_OFFSET_FIELD));
}

/* s or y, then three delimiters that no backslash escapes: the two parts and what is behind them. */
static bool sed_parts(struct ks_str s, struct ks_str part[3]) {
    char delim = s.n > 1 ? s.p[1] : 0;
    size_t from = 2;
    for (int i = 0; i < 2; i++) {
        size_t at = from;
        while (at < s.n && s.p[at] != delim) at += s.p[at] == '\\' ? 2 : 1;
        if (at >= s.n) return false;
        part[i] = ks_text_cut(s, from, at);
        from = at + 1;
    }
    part[2] = ks_text_cut(s, from, s.n);
    return delim != '\\';
}

/* Without the backslashes before the delimiter; and with what \n, \t, \r stand for. */
static struct ks_str sed_text(struct ks_arena *a, struct ks_str s, char delim) {
    static const char letters[] = "ntr", meant[] = "\n\t\r";
    char *out = ks_arena_bytes(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char next = s.p[i] == '\\' && i + 1 < s.n ? s.p[i + 1] : 0;
        const char *letter = next ? strchr(letters, next) : NULL;
        if (next && (next == delim || letter)) {
            out[n++] = letter && next != delim ? meant[letter - letters] : next;
            i++;
        } else if (next == '\\') {
            out[n++] = s.p[i++];
            out[n++] = next;
        } else {
            out[n++] = s.p[i];
        }
    }
    return (struct ks_str){out, n};
}

/* g, a number, i; *fold for i. */
static bool sed_flags(struct ks_str s, int64_t *which, bool *fold) {
    size_t digits = 0;
    *which = 1;
    *fold = false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == 'g') {
            *which = 0;
        } else if (s.p[i] == 'i') {
            *fold = true;
        } else {
            digits = i;
            while (i + 1 < s.n && s.p[i + 1] >= '0' && s.p[i + 1] <= '9') i++;
            if (!ks_resolve_count(ks_text_cut(s, digits, i + 1), which) || *which < 1 || *which > INT32_MAX)
                return false;
        }
    }
    return true;
}

static void rex_sed(struct ks_resolve *r, const struct ks_options *o, const struct ks_ast *n) {
    struct ks_arena *a = r->plan->arena;
    struct ks_str part[3], script = ks_text_trim(n->text);
    int64_t which;
    bool fold, chars = script.n && script.p[0] == 'y', subst = script.n && script.p[0] == 's';
    if (!(chars || subst) || !sed_parts(script, part) || !sed_flags(part[2], &which, &fold) ||
        (chars && part[2].n)) {
        struct ks_diag *d = ks_resolve_error(r, KS_D_ARGS, n, "this is no sed expression");
        ks_diag_advise(r->diags, d,
                       "write s/expression/replacement/flags, with flags g or a number, or y/abc/xyz/");
        return;
    }
    struct ks_str text = part[0], by = sed_text(a, part[1], script.p[1]);
    if (chars) text = sed_text(a, text, script.p[1]);
    if (fold) text = ks_arena_printf(a, "(?i)%.*s", KS_FMT(text));
    if (subst && !regex_of(r, n, text)) return;
    if (chars && ks_text_points(text) != ks_text_points(by)) {
        ks_resolve_error(r, KS_D_ARGS, n, "y/// needs as many characters on both sides");
        return;
    }
    struct ks_pdesc *d = rewrite(r, n, KS_OP_SED, KS_C_SED, ks_resolve_text(o, KS_OPT_REX_FIELD));
    d->flags = chars ? KS_SED_CHARS : 0;
    d->text = text;
    d->more = by;
    ks_ir_number(r->plan, d, 'n', (double)which);
}

void ks_fromtext_rex(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    struct ks_str mode = ks_resolve_text(&o, KS_OPT_REX_MODE);
    const struct ks_ast *n = lone(r, command, "a regular expression in double quotes");
    if (n && !mode.n)
        rex_groups(r, command, &o, n);
    else if (n && ks_text_is_nocase(mode, "sed"))
        rex_sed(r, &o, n);
    else if (n)
        ks_resolve_error(r, KS_D_OPT_VALUE, o.value[KS_OPT_REX_MODE], "the only mode is sed");
    pass(r, command);
}

/* ---- regex ---- */

static struct ks_x *call(struct ks_resolve *r, enum ks_func f, struct ks_span at, struct ks_x *a,
                         struct ks_x *b) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_CALL, at, b ? 2 : 1);
    x->op = (uint8_t)f;
    x->kids[0] = a;
    if (b) x->kids[1] = b;
    x->types = KS_T_BOOL;
    x->sure = f == KS_FUNC_ISNULL;
    return x;
}

static struct ks_x *field(struct ks_resolve *r, struct ks_str name, struct ks_span at) {
    struct ks_x *x = ks_ir_x(r->plan, KS_X_FIELD, at, 0);
    x->field = ks_resolve_field(r, name);
    x->types = KS_T_FIELD;
    return x;
}

/* `f!=re` keeps rows without f too. */
static struct ks_x *regex_test(struct ks_resolve *r, struct ks_str name, const struct ks_ast *re,
                               bool differs) {
    struct ks_span at = ks_resolve_at(r, re);
    struct ks_x *text = ks_ir_const(r->plan, ks_value_string(re->text), at);
    struct ks_x *match = call(r, KS_FUNC_MATCH, at, field(r, name, at), text);
    if (!differs) return match;
    struct ks_x *no = ks_ir_x(r->plan, KS_X_OP, at, 1), *either = ks_ir_x(r->plan, KS_X_OR, at, 2);
    no->op = KS_OP_NOT;
    no->kids[0] = match;
    either->kids[0] = call(r, KS_FUNC_ISNULL, at, field(r, name, at), NULL);
    either->kids[1] = no;
    no->types = either->types = KS_T_BOOL;
    return either;
}

void ks_fromtext_regex(struct ks_resolve *r, const struct ks_ast *command) {
    const struct ks_ast *n = command->kid, *name = NULL;
    if (n && n->next && ks_resolve_is_name(n) && n->next->kind == KS_AST_CMP && !n->next->kid->text.n) {
        name = n; /* `f != "x"`: a blank stands between the name and the operator */
        n = n->next;
    }
    bool compares = n && n->kind == KS_AST_CMP;
    if (compares && !name) name = n->kid;
    const struct ks_ast *re = compares ? n->last : n;
    if (!n || n->next || !ks_resolve_is_name(re) || (name && !name->text.n)) {
        struct ks_diag *d = ks_resolve_error(r, KS_D_ARGS, n ? n : command, "`regex` takes one comparison");
        ks_diag_advise(r->diags, d, "write field=\"expression\", field!=\"expression\" or \"expression\"");
        return;
    }
    if (!regex_of(r, re, re->text)) return;
    struct ks_x *x = regex_test(r, name ? name->text : KS_STR("_raw"), re, compares && n->op == KS_CMP_NE);
    ks_ir_op(r->plan, KS_P_FILTER, r->stage, ks_resolve_at(r, command))->x = x;
    pass(r, command);
}

/* ---- makemv, nomv, mvexpand ---- */

void ks_fromtext_makemv(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    const struct ks_ast *n = lone(r, command, "a field"), *tokens = o.value[KS_OPT_MAKEMV_TOKENIZER];
    struct ks_str delim = ks_resolve_text(&o, KS_OPT_MAKEMV_DELIM);
    if (!plain_field(r, n)) return;
    if (tokens && o.value[KS_OPT_MAKEMV_DELIM])
        ks_resolve_error(r, KS_D_ARGS, tokens, "`makemv` takes a delimiter or a tokenizer, not both");
    if (ks_resolve_bool(&o, KS_OPT_MAKEMV_SETSV))
        ks_resolve_error(r, KS_D_FORM_REFUSED, o.value[KS_OPT_MAKEMV_SETSV],
                         "a field that is one value and many at once is not supported");
    if (tokens && !regex_of(r, tokens->kid, tokens->kid->text)) return;
    if (!tokens && !delim.n)
        ks_resolve_error(r, KS_D_ARGS, o.value[KS_OPT_MAKEMV_DELIM], "the delimiter is empty");
    struct ks_pdesc *d = rewrite(r, command, KS_OP_MAKEMV, KS_C_MAKEMV, n->text);
    d->text = tokens ? tokens->kid->text : delim;
    d->flags = (uint8_t)((tokens ? KS_MV_TOKENS : 0) |
                         (ks_resolve_bool(&o, KS_OPT_MAKEMV_ALLOWEMPTY) ? KS_MV_EMPTY : 0));
    pass(r, command);
}

void ks_fromtext_nomv(struct ks_resolve *r, const struct ks_ast *command) {
    const struct ks_ast *n = lone(r, command, "a field");
    if (!plain_field(r, n)) return;
    struct ks_span at = ks_resolve_at(r, n);
    uint32_t slot = ks_resolve_field(r, n->text);
    struct ks_str delim = r->plan->fields[slot].delim;
    struct ks_x *by = ks_ir_const(r->plan, ks_value_string(delim.n ? delim : KS_STR("\n")), at);
    struct ks_x *x = call(r, KS_FUNC_MVJOIN, at, field(r, n->text, at), by);
    x->types = KS_T_STR;
    struct ks_pop *set = ks_ir_op(r->plan, KS_P_SET, r->stage, at);
    set->x = x;
    set->field = ks_resolve_make(r, n->text);
    pass(r, command);
}

void ks_fromtext_mvexpand(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    const struct ks_ast *n = lone(r, command, "a field");
    int64_t limit = ks_resolve_int(r, &o, KS_OPT_MVEXPAND_LIMIT, INT32_MAX);
    if (!plain_field(r, n)) return;
    if (++r->expands > KS_MAX_EXPANDS)
        ks_resolve_error(r, KS_D_TOO_MANY, command, "more than %d mvexpand in a rule", KS_MAX_EXPANDS);
    struct ks_pop *op = ks_ir_sink(r->plan, KS_SINK_EXPAND, r->stage, command->span);
    op->sink->keys = KS_NEW(r->plan->arena, struct ks_ikey);
    op->sink->keys[0].field = ks_resolve_field(r, n->text);
    op->sink->n_keys = 1;
    op->sink->limit = limit;
}

/* ---- replace ---- */

static bool is_word(const struct ks_ast *n, const char *word) {
    return n && n->kind == KS_AST_WORD && ks_text_is_nocase(n->text, word);
}

/* Pairs up to IN or the end; NULL, with a message, when they are none. */
static const struct ks_ast *replace_pairs(struct ks_resolve *r, const struct ks_ast *command,
                                          struct ks_pdesc *d) {
    const struct ks_ast *n = command->kid;
    do {
        const struct ks_ast *with = n ? n->next : NULL, *by = with ? with->next : NULL;
        if (!ks_resolve_is_name(n) || !is_word(with, "with") || !ks_resolve_is_name(by)) {
            struct ks_diag *e = ks_resolve_error(r, KS_D_ARGS, n ? n : command, "`replace` takes pairs");
            ks_diag_advise(r->diags, e, "write old WITH new, ... IN field ...");
            return NULL;
        }
        unsigned stars = ks_match_stars(n->text), new_stars = ks_match_stars(by->text);
        if (stars > 32 || (new_stars && stars != new_stars))
            ks_resolve_error(r, KS_D_WILDCARD, n, "`%.*s` and `%.*s` differ in their number of asterisks",
                             KS_FMT(n->text), KS_FMT(by->text));
        ks_ir_text(r->plan, d, n->text);
        ks_ir_text(r->plan, d, by->text);
        n = by->next;
    } while (n && !is_word(n, "in"));
    return n ? n : command;
}

void ks_fromtext_replace(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_pdesc *pairs = ks_ir_desc(r->plan, KS_C_REPLACE);
    const struct ks_ast *in = replace_pairs(r, command, pairs);
    if (!in) return;
    if (in == command) {
        struct ks_pop *op = ks_ir_do(r->plan, KS_OP_REPLACES, r->stage, ks_resolve_at(r, command));
        op->desc = pairs;
        op->all = true;
    } else if (!in->next) {
        ks_resolve_error(r, KS_D_ARGS, in, "fields must stand behind IN");
    }
    for (const struct ks_ast *n = in == command ? NULL : in->next; n; n = n->next) {
        if (!ks_resolve_is_name(n))
            misplaced(r, command, n);
        else if (plain_field(r, n))
            *rewrite(r, n, KS_OP_REPLACE, KS_C_REPLACE, n->text) = *pairs;
    }
    pass(r, command);
}

/* ---- names from text ---- */

static struct ks_pdesc *open_names(struct ks_resolve *r, const struct ks_ast *command, enum ks_op code,
                                   struct ks_str from) {
    struct ks_pop *op = ks_ir_do(r->plan, code, r->stage, ks_resolve_at(r, command));
    op->from = ks_resolve_field(r, from);
    op->desc = ks_ir_desc(r->plan, KS_C_OPEN);
    op->opens = true;
    return op->desc;
}

static void limits(struct ks_resolve *r, struct ks_pdesc *d, int64_t names, int64_t bytes) {
    ks_ir_number(r->plan, d, 'n', (double)names);
    ks_ir_number(r->plan, d, 'n', (double)bytes);
}

static void extract(struct ks_resolve *r, const struct ks_ast *command, const enum ks_opt opt[6]) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        ks_resolve_error(r, KS_D_FORM_REFUSED, n, "stanzas of transforms.conf are not supported here");
    }
    struct ks_pdesc *d = open_names(r, command, KS_OP_PAIRS, KS_STR("_raw"));
    d->text = ks_resolve_text(&o, opt[0]);
    d->more = ks_resolve_text(&o, opt[1]);
    d->flags = ks_resolve_bool(&o, opt[2]) ? KS_OPEN_ADD : KS_OPEN_KEEP;
    if (ks_resolve_bool(&o, opt[3])) d->flags |= KS_OPEN_CLEAN;
    limits(r, d, ks_resolve_int(r, &o, opt[4], INT32_MAX), ks_resolve_int(r, &o, opt[5], INT32_MAX));
    pass(r, command);
}

void ks_fromtext_extract(struct ks_resolve *r, const struct ks_ast *command) {
    static const enum ks_opt opts[] = {KS_OPT_EXTRACT_PAIRDELIM, KS_OPT_EXTRACT_KVDELIM,
                                       KS_OPT_EXTRACT_MV_ADD,    KS_OPT_EXTRACT_CLEAN_KEYS,
                                       KS_OPT_EXTRACT_LIMIT,     KS_OPT_EXTRACT_MAXCHARS};
    extract(r, command, opts);
}

void ks_fromtext_kv(struct ks_resolve *r, const struct ks_ast *command) {
    static const enum ks_opt opts[] = {KS_OPT_KV_PAIRDELIM,  KS_OPT_KV_KVDELIM, KS_OPT_KV_MV_ADD,
                                       KS_OPT_KV_CLEAN_KEYS, KS_OPT_KV_LIMIT,   KS_OPT_KV_MAXCHARS};
    extract(r, command, opts);
}

void ks_fromtext_xmlkv(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    (void)ks_resolve_int(r, &o, KS_OPT_XMLKV_MAXINPUTS, INT32_MAX);
    const struct ks_ast *n = command->kid;
    while (n && n->kind == KS_AST_OPTION) n = n->next;
    if (n && !plain_field(r, lone(r, command, "a field"))) return;
    limits(r, open_names(r, command, KS_OP_XMLKV, n ? n->text : KS_STR("_raw")), 0, 0);
    pass(r, command);
}

/* ---- JSON ---- */

/* coalesce(spath(input, path), output): a path that leads nowhere leaves the output as it was. */
static void spath_path(struct ks_resolve *r, const struct ks_ast *command, struct ks_str input,
                       struct ks_str output, const struct ks_ast *path) {
    struct ks_span at = ks_resolve_at(r, command);
    struct ks_jsonpath parsed;
    if (!ks_jsonpath_parse(r->plan->arena, path->text, &parsed))
        ks_resolve_error(r, KS_D_ARGS, path, "`%.*s` is no path", KS_FMT(ks_text_cut(path->text, 0, 100)));
    struct ks_x *found = call(r, KS_FUNC_SPATH, at, field(r, input, at),
                              ks_ir_const(r->plan, ks_value_string(path->text), at));
    found->types = KS_T_FIELD;
    struct ks_x *x = call(r, KS_FUNC_COALESCE, at, found, field(r, output, at));
    x->types = KS_T_FIELD;
    struct ks_pop *set = ks_ir_op(r->plan, KS_P_SET, r->stage, at);
    set->x = x;
    set->field = ks_resolve_make(r, output);
}

void ks_fromtext_spath(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    const struct ks_ast *path = o.value[KS_OPT_SPATH_PATH], *output = o.value[KS_OPT_SPATH_OUTPUT];
    struct ks_str input = ks_resolve_text(&o, KS_OPT_SPATH_INPUT);
    if (path) path = path->kid;
    for (const struct ks_ast *n = command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        if (path || !ks_resolve_is_name(n))
            misplaced(r, command, n);
        else
            path = n;
    }
    if (path)
        spath_path(r, command, input, output ? output->kid->text : path->text, path);
    else if (output)
        ks_resolve_error(r, KS_D_ARGS, output, "`output` needs a path");
    else
        limits(r, open_names(r, command, KS_OP_SPATH, input), 0, 0);
    pass(r, command);
}

void ks_fromtext_fromjson(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    const struct ks_ast *n = lone(r, command, "a field that holds a JSON object");
    if (!plain_field(r, n)) return;
    struct ks_pdesc *d = open_names(r, command, KS_OP_FROMJSON, n->text);
    d->text = ks_resolve_text(&o, KS_OPT_FROMJSON_PREFIX);
    limits(r, d, 0, 0);
    pass(r, command);
}

static int json_type(struct ks_resolve *r, const struct ks_ast *n, struct ks_str name) {
    static const char *const names[KS_TOJSON_COUNT] = {"auto", "bool", "json", "num", "str"};
    for (int i = 0; i < KS_TOJSON_COUNT; i++)
        if (ks_text_is_nocase(name, names[i])) return i;
    if (ks_text_is_nocase(name, "none"))
        ks_resolve_error(r, KS_D_FORM_REFUSED, n, "none() is not supported");
    else
        ks_resolve_error(r, KS_D_FUNC_UNKNOWN, n, "tojson knows auto, bool, json, num and str, not `%.*s`",
                         KS_FMT(ks_text_cut(name, 0, 60)));
    return 0;
}

/* `name`, or type(name). */
static void json_member(struct ks_resolve *r, struct ks_pdesc *d, const struct ks_ast *n, int fallback) {
    if (n->kind != KS_AST_AGG || (n->op & 2) || (n->kid && !ks_resolve_is_name(n->kid)) ||
        ((n->op & 1) && !n->kid)) {
        ks_resolve_error(r, KS_D_ARGS, n, "`tojson` takes names, or a type with a name in ( )");
        return;
    }
    int type = n->kid ? json_type(r, n, n->text) : fallback;
    struct ks_str name = n->kid ? n->kid->text : n->text;
    ks_ir_number(r->plan, d, 'n', type);
    ks_ir_text(r->plan, d, name);
    if (!ks_resolve_starred(name)) (void)ks_resolve_field(r, name);
}

void ks_fromtext_tojson(struct ks_resolve *r, const struct ks_ast *command) {
    struct ks_options o;
    ks_resolve_options(command, &o);
    const struct ks_ast *given = o.value[KS_OPT_TOJSON_DEFAULT_TYPE];
    int fallback =
        json_type(r, given ? given->kid : command, ks_resolve_text(&o, KS_OPT_TOJSON_DEFAULT_TYPE));
    struct ks_pop *op = ks_ir_do(r->plan, KS_OP_TOJSON, r->stage, ks_resolve_at(r, command));
    op->desc = ks_ir_desc(r->plan, KS_C_TOJSON);
    op->all = true;
    if (ks_resolve_bool(&o, KS_OPT_TOJSON_FILL_NULL)) op->desc->flags |= KS_TOJSON_FILL;
    if (ks_resolve_bool(&o, KS_OPT_TOJSON_INCLUDE_INTERNAL)) op->desc->flags |= KS_TOJSON_INTERNAL;
    ks_ir_number(r->plan, op->desc, 'n', fallback);
    for (const struct ks_ast *n = command->kid; n; n = n->next)
        if (n->kind != KS_AST_OPTION) json_member(r, op->desc, n, fallback);
    op->field = ks_resolve_make(r, ks_resolve_text(&o, KS_OPT_TOJSON_OUTPUT_FIELD));
    pass(r, command);
}
