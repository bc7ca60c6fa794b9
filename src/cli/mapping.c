/* mapping.c - from stanzas of props.conf to SPL.
 *
 * In: stanzas, and the names that rules want of events. Out: a search per stanza, compiled like any other,
 * with the sourcetype as its name and KS_RULE_MAPPING set:
 *
 *   search * | rex field=F "..." | eval 'new'='old' | eval m0=(expr0), m1=(expr1) | rename m0 AS "verb", ...
 *            | lookup ... | table verb ...
 *
 * Expressions go into names of our own first, because EVALs of a stanza do not see each other. What is wanted
 * grows until it holds all that the search reads: an EVAL may need an alias, and that an extraction. The run
 * side puts the columns of that search into the event before any rule sees it (exec/work.c). The text is made
 * with a map of where each part stands in props.conf, so that messages point there.
 *
 * An alias `a.* AS b.*` becomes one alias for each wanted name below b, which also looks into a text of JSON;
 * where a rule wants all fields, it is a pair of patterns among the columns. */
#include "cli/mapping.h"

#include "cli/fieldcheck.h"
#include "func/match.h"
#include "plan/ir.h"

#include <string.h>

/* The text under construction. */
struct making {
    struct ks_build *b;
    const struct ks_props_stanza *s;
    struct ks_names *asked; /* by rules: the columns */
    struct ks_names *need;  /* these, and what it takes to calculate them */
    struct ks_names *outs;
    struct ks_buf text, pairs;
    struct ks_run runs[4096];
    uint32_t n_runs, n_evals;
    bool all; /* every setting, for messages, or because a rule wants all fields */
};

static void mark(struct making *m, uint32_t at) {
    if (m->n_runs && m->runs[m->n_runs - 1].from == m->text.n) m->n_runs--;
    if (m->n_runs < sizeof m->runs / sizeof *m->runs)
        m->runs[m->n_runs++] = (struct ks_run){(uint32_t)m->text.n, at};
}

static void part(struct making *m, const struct ks_prop *p, struct ks_str text, uint32_t at) {
    mark(m, at);
    ks_buf_str(&m->text, text);
    mark(m, p->at);
}

static void out_name(struct making *m, struct ks_str name) {
    if (m->all || ks_names_find(m->asked, name) != UINT32_MAX) (void)ks_names_intern(m->outs, name);
}

/* ---- what is wanted ---- */

static bool is_read(const struct ks_pfield *x) {
    return x->wanted && x->origin == KS_FROM_EVENT && x->name.n;
}

static bool of_rule(const struct ks_plan *p, struct ks_str name) {
    for (uint32_t f = 0; f < p->n_fields; f++)
        if (is_read(&p->fields[f]) && ks_text_equal(p->fields[f].name, name)) return true;
    return false;
}

static void add_read(struct ks_names *names, const struct ks_plan *p) {
    for (uint32_t f = 0; f < p->n_fields; f++)
        if (is_read(&p->fields[f])) (void)ks_names_intern(names, p->fields[f].name);
}

static struct ks_names *names_wanted(const struct ks_build *b, bool *all) {
    struct ks_names *names = ks_names_new(0);
    for (uint32_t i = 0; i < b->n_rules; i++) {
        const struct ks_plan *p = b->rules[i]->plan;
        if (!p) continue;
        *all = *all || (p->flags & KS_RULE_ALL);
        add_read(names, p);
    }
    return names;
}

static bool is_wanted(const struct making *m, struct ks_str name) {
    return m->all || ks_names_find(m->need, name) != UINT32_MAX;
}

/* ---- settings ---- */

/* Quotes are written as numbers: within a quoted text of SPL a backslash ahead of one would be lost; a
 * backquote would begin a macro. */
static void add_regex(struct making *m, const struct ks_prop *p) {
    for (size_t i = 0; i < p->value.n; i++) {
        char c = p->value.p[i];
        bool pair = c == '\\' && i + 1 < p->value.n;
        if (pair) c = p->value.p[++i];
        mark(m, p->at + (uint32_t)i);
        if (c == '"' || c == '`') {
            ks_buf_printf(&m->text, "\\x%02x", (unsigned)c);
            continue;
        }
        if (pair) ks_buf_byte(&m->text, '\\');
        ks_buf_byte(&m->text, c);
    }
}

static void add_extract(struct making *m, const struct ks_prop *p) {
    ks_buf_text(&m->text, " | rex");
    if (p->field.n) ks_buf_printf(&m->text, " field=\"%.*s\"", KS_FMT(p->field));
    ks_buf_text(&m->text, " \"");
    add_regex(m, p);
    ks_buf_byte(&m->text, '"');
}

/* The names between `(?<` and `>` of an expression. */
static bool extracts_wanted(struct making *m, const struct ks_prop *p) {
    bool any = m->all;
    for (size_t i = 0; i + 3 < p->value.n; i++) {
        size_t at = i + 2 + (p->value.p[i + 2] == 'P');
        if (memcmp(p->value.p + i, "(?", 2) || p->value.p[at] != '<' || strchr("=!", p->value.p[at + 1]))
            continue;
        const char *end = memchr(p->value.p + at, '>', p->value.n - at);
        if (!end) continue;
        struct ks_str name = {p->value.p + at + 1, (size_t)(end - p->value.p) - at - 1};
        if (!is_wanted(m, name)) continue;
        any = true;
        out_name(m, name);
    }
    return any;
}

static void add_alias(struct making *m, const struct ks_prop *p) {
    ks_buf_printf(&m->text, " | eval '%.*s'=", KS_FMT(p->name));
    if (p->keep) ks_buf_printf(&m->text, "coalesce('%.*s',", KS_FMT(p->name));
    ks_buf_byte(&m->text, '\'');
    part(m, p, p->value, p->at);
    ks_buf_text(&m->text, p->keep ? "')" : "'");
    out_name(m, p->name);
}

/* What is in front of `.*`; empty: the asterisk stands elsewhere. */
static struct ks_str trunk_of(struct ks_str pattern) {
    bool ends = pattern.n > 2 && !memcmp(pattern.p + pattern.n - 2, ".*", 2);
    return ks_text_cut(pattern, 0, ends ? pattern.n - 2 : 0);
}

/* One name below an alias with an asterisk: a field, a member of a text that holds the object, or what is
 * there. A name that a search cannot write is none that anyone asks for. */
static void add_below(struct making *m, const struct ks_prop *p, struct ks_str name, struct ks_str rest) {
    struct ks_str from = ks_match_fill(m->b->arena, p->value, &rest, 1), trunk = trunk_of(p->value);
    for (size_t i = 0; i < name.n; i++)
        if (strchr("'\"\\`", name.p[i])) return;
    ks_buf_printf(&m->text, " | eval '%.*s'=coalesce(", KS_FMT(name));
    ks_buf_byte(&m->text, '\'');
    part(m, p, from, p->at);
    ks_buf_byte(&m->text, '\'');
    if (trunk.n)
        ks_buf_printf(&m->text, ",spath('%.*s',\"%.*s\"),json_extract_exact('%.*s',\"%.*s\")", KS_FMT(trunk),
                      KS_FMT(rest), KS_FMT(trunk), KS_FMT(rest));
    ks_buf_printf(&m->text, ",'%.*s')", KS_FMT(name));
    out_name(m, name);
}

/* Where a rule wants all fields, the names below are those of the event: a pair of columns, which the run
 * side reads as from and to (exec/work.c). */
static void add_pair(struct making *m, const struct ks_prop *p) {
    ks_buf_printf(&m->pairs, " \"%.*s\" \"%.*s\"", KS_FMT(p->value), KS_FMT(p->name));
}

static void add_wild(struct making *m, const struct ks_prop *p) {
    if (m->all) add_pair(m, p);
    for (uint32_t i = 0, n = ks_names_count(m->need); i < n; i++) {
        struct ks_str name = ks_names_get(m->need, i), rest;
        if (ks_match_name(p->name, name, &rest, 1)) add_below(m, p, name, rest);
    }
}

static void add_evals(struct making *m) {
    struct ks_buf renames;
    ks_buf_init(&renames);
    for (const struct ks_prop *p = m->s->first; p; p = p->next) {
        if (p->kind != KS_PROP_EVAL || !is_wanted(m, p->name)) continue;
        ks_buf_printf(&m->text, "%skspl_%u=(", m->n_evals ? ", " : " | eval ", m->n_evals);
        part(m, p, p->value, p->at);
        ks_buf_byte(&m->text, ')');
        ks_buf_printf(&renames, "%skspl_%u AS \"%.*s\"", m->n_evals ? ", " : " | rename ", m->n_evals,
                      KS_FMT(p->name));
        out_name(m, p->name);
        m->n_evals++;
    }
    ks_buf_str(&m->text, ks_buf_view(&renames));
    ks_buf_fini(&renames);
}

/* ---- lookups ---- */

static struct ks_str next_word(struct ks_str *rest) {
    while (rest->n && (rest->p[0] <= ' ' || rest->p[0] == ',')) *rest = ks_text_cut(*rest, 1, rest->n);
    bool quoted = rest->n && rest->p[0] == '"';
    size_t n = quoted;
    while (n < rest->n && (quoted ? rest->p[n] != '"' : rest->p[n] > ' ' && rest->p[n] != ',')) n++;
    struct ks_str word = ks_text_cut(*rest, quoted, n);
    *rest = ks_text_cut(*rest, n + quoted, rest->n);
    return word;
}

/* `column AS field`, or a field that is called as the column. */
static struct ks_str next_pair(struct ks_str *rest, struct ks_str *field) {
    struct ks_str column = next_word(rest), ahead = *rest;
    *field = column;
    if (!ks_text_is_nocase(next_word(&ahead), "as")) return column;
    *field = next_word(&ahead);
    *rest = ahead;
    return column;
}

static bool gives(struct making *m, struct ks_str field) {
    if (!field.n || !is_wanted(m, field)) return false;
    out_name(m, field);
    return true;
}

/* Without OUTPUT a lookup gives all columns that it does not look for. */
static bool other_columns(struct making *m, const struct ks_lookup *t, const struct ks_names *sought) {
    bool any = false;
    for (uint32_t i = 0; t && i < t->n_columns; i++)
        if (ks_names_find(sought, t->columns[i]) == UINT32_MAX) any |= gives(m, t->columns[i]);
    return any;
}

static bool looks_up_wanted(struct making *m, const struct ks_prop *p) {
    struct ks_str rest = p->value, table = next_word(&rest), field;
    struct ks_names *sought = ks_names_new(0);
    bool outputs = false, any = m->all;
    while (ks_text_trim(rest).n) {
        struct ks_str column = next_pair(&rest, &field);
        if (ks_text_is_nocase(column, "output") || ks_text_is_nocase(column, "outputnew"))
            outputs = true;
        else if (outputs)
            any |= gives(m, field);
        else
            (void)ks_names_intern(sought, column);
    }
    if (!outputs) any |= other_columns(m, ks_lookup_find(m->b->lookups, table), sought);
    ks_names_free(sought);
    return any;
}

/* ---- the text ---- */

static void make_text(struct making *m) {
    ks_buf_clear(&m->text);
    ks_buf_clear(&m->pairs);
    m->n_runs = m->n_evals = 0;
    mark(m, 0);
    ks_buf_text(&m->text, "search *");
    for (const struct ks_prop *p = m->s->first; p; p = p->next)
        if (p->kind == KS_PROP_EXTRACT && extracts_wanted(m, p)) add_extract(m, p);
    for (const struct ks_prop *p = m->s->first; p; p = p->next) {
        if (p->kind != KS_PROP_ALIAS) continue;
        if (ks_match_stars(p->name))
            add_wild(m, p);
        else if (is_wanted(m, p->name))
            add_alias(m, p);
    }
    add_evals(m);
    for (const struct ks_prop *p = m->s->first; p; p = p->next) {
        if (p->kind != KS_PROP_LOOKUP || !looks_up_wanted(m, p)) continue;
        ks_buf_text(&m->text, " | lookup ");
        part(m, p, p->value, p->at);
    }
    ks_buf_text(&m->text, " | table");
    for (uint32_t i = 0; i < ks_names_count(m->outs); i++)
        ks_buf_printf(&m->text, " \"%.*s\"", KS_FMT(ks_names_get(m->outs, i)));
    ks_buf_str(&m->text, ks_buf_view(&m->pairs));
}

static struct making *making_new(struct ks_build *b, const struct ks_props_stanza *s, struct ks_names *asked,
                                 bool all) {
    struct making *m = KS_NEW(b->arena, struct making);
    *m = (struct making){.b = b, .s = s, .asked = asked, .all = all};
    m->need = ks_names_new(0);
    m->outs = ks_names_new(0);
    for (uint32_t i = 0; i < ks_names_count(asked); i++)
        (void)ks_names_intern(m->need, ks_names_get(asked, i));
    ks_buf_init(&m->text);
    ks_buf_init(&m->pairs);
    return m;
}

static void making_end(struct making *m) {
    ks_names_free(m->need);
    ks_names_free(m->outs);
    ks_buf_fini(&m->text);
    ks_buf_fini(&m->pairs);
}

/* ---- rules ---- */

static struct ks_build_rule *compile(struct making *m) {
    struct ks_build *b = m->b;
    struct ks_build_rule *r = KS_NEW(b->arena, struct ks_build_rule);
    r->file = *m->s->file;
    r->name = m->s->name;
    ks_diag_init(&r->file_diags, b->arena);
    ks_diag_init(&r->diags, b->arena);
    struct ks_run *runs = KS_NEWN(b->arena, m->n_runs, struct ks_run);
    memcpy(runs, m->runs, m->n_runs * sizeof *runs);
    r->read.search =
        (struct ks_excerpt){m->s->file, ks_arena_str(b->arena, ks_buf_view(&m->text)), runs, m->n_runs};
    r->mapping = true;
    ks_build_compile(b, r, true, NULL);
    return r;
}

/* Ends when the search reads nothing that is not needed yet: names are those of the stanza and the rules. */
static struct ks_build_rule *make_rule(struct ks_build *b, const struct ks_props_stanza *s,
                                       struct ks_names *asked, bool all) {
    struct making *m = making_new(b, s, asked, all);
    struct ks_build_rule *r = NULL;
    for (uint32_t known = UINT32_MAX; ks_names_count(m->need) != known;) {
        known = ks_names_count(m->need);
        make_text(m);
        if (!ks_names_count(m->outs) && !m->pairs.n) break;
        r = compile(m);
        if (r->plan) add_read(m->need, r->plan);
    }
    if (r) ks_build_report(b, r);
    making_end(m);
    return r;
}

void ks_mapping_add(struct ks_build *b) {
    bool all = false;
    struct ks_names *names = names_wanted(b, &all);
    for (const struct ks_props_stanza *s = b->props->first; s; s = s->next) {
        struct ks_build_rule *r = make_rule(b, s, names, all);
        if (r) ks_build_mapping(b, r);
    }
    ks_names_free(names);
}

void ks_mapping_check(struct ks_build *b, const struct ks_file *file) {
    struct ks_names *none = ks_names_new(0);
    for (const struct ks_props_stanza *s = b->props->first; s; s = s->next)
        if (s->file == file) (void)make_rule(b, s, none, true);
    ks_names_free(none);
}

/* ---- for people ---- */

static bool listed(const struct ks_props_stanza *s, enum ks_prop_kind kind, struct ks_str name) {
    for (const struct ks_prop *p = s->first; p; p = p->next)
        if (p->kind == kind && ks_match_name(p->name, name, NULL, 0)) return true;
    return false;
}

static void explain_stanza(struct making *m, struct ks_buf *out) {
    make_text(m);
    if (ks_names_count(m->outs))
        ks_buf_printf(out, "%.*s (%.*s)\n", KS_FMT(m->s->name), KS_FMT(m->s->file->name));
    for (uint32_t i = 0; i < ks_names_count(m->outs); i++) {
        struct ks_str name = ks_names_get(m->outs, i);
        ks_buf_printf(out, "  %.*s%s\n", KS_FMT(name),
                      listed(m->s, KS_PROP_INFERRED, name) ? "  inferred, not recorded" : "");
    }
}

void ks_mapping_explain(struct ks_build *b, const struct ks_build_rule *r, struct ks_buf *out) {
    if (!r->plan) return;
    struct ks_names *asked = ks_names_new(0);
    add_read(asked, r->plan);
    for (const struct ks_props_stanza *s = b->props->first; s; s = s->next) {
        struct making *m = making_new(b, s, asked, r->plan->flags & KS_RULE_ALL);
        explain_stanza(m, out);
        making_end(m);
    }
    ks_names_free(asked);
}

void ks_mapping_lint(const struct ks_build *b, struct ks_build_rule *r) {
    for (const struct ks_props_stanza *s = b->props->first; s && r->plan; s = s->next)
        for (uint32_t f = 0; f < r->plan->n_fields; f++) {
            struct ks_str name = r->plan->fields[f].name;
            if (!of_rule(r->plan, name) || !listed(s, KS_PROP_NEVER, name)) continue;
            ks_fieldcheck_warn(r, KS_D_FIELD_NEVER, name, "events of sourcetype %.*s never have `%.*s`",
                               s->name);
        }
}
