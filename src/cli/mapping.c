/* mapping.c - from stanzas of props.conf to SPL.
 *
 * In: stanzas, and the names that rules want of events. Out: a search per stanza, compiled like any other,
 * with the sourcetype as its name and KS_RULE_MAPPING set:
 *
 *   search * | rex field=F "..." | eval 'new'='old' | eval m0=(expr0), m1=(expr1) | rename m0 AS "verb", ...
 *            | lookup ... | table verb ...
 *
 * Expressions go into names of our own first, because EVALs of a stanza do not see each other. The run side
 * puts the columns of that search into the event before any rule sees it (exec/work.c). The text is made with
 * a map of where each part stands in props.conf, so that messages point there. */
#include "cli/mapping.h"

#include "cli/fieldcheck.h"
#include "func/match.h"
#include "plan/ir.h"

#include <string.h>

/* The text under construction. */
struct making {
    struct ks_build *b;
    const struct ks_props_stanza *s;
    struct ks_buf text, outs;
    struct ks_run runs[4096];
    uint32_t n_runs, n_outs, n_evals;
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
    ks_buf_printf(&m->outs, " \"%.*s\"", KS_FMT(name));
    m->n_outs++;
}

/* ---- what is wanted ---- */

static bool of_rule(const struct ks_plan *p, struct ks_str name) {
    for (uint32_t f = 0; f < p->n_fields; f++) {
        const struct ks_pfield *x = &p->fields[f];
        if (x->wanted && x->origin == KS_FROM_EVENT && ks_text_equal(x->name, name)) return true;
    }
    return false;
}

static struct ks_names *names_wanted(const struct ks_build *b, bool *all) {
    struct ks_names *names = ks_names_new(0);
    for (uint32_t i = 0; i < b->n_rules; i++) {
        const struct ks_plan *p = b->rules[i]->plan;
        if (!p) continue;
        *all = *all || (p->flags & KS_RULE_ALL);
        for (uint32_t f = 0; f < p->n_fields; f++)
            if (p->fields[f].wanted && p->fields[f].origin == KS_FROM_EVENT && p->fields[f].name.n)
                (void)ks_names_intern(names, p->fields[f].name);
    }
    return names;
}

static bool is_wanted(const struct making *m, const struct ks_names *names, struct ks_str name) {
    return m->all || ks_names_find(names, name) != UINT32_MAX;
}

/* ---- settings ---- */

static void add_extract(struct making *m, const struct ks_prop *p) {
    ks_buf_text(&m->text, " | rex");
    if (p->field.n) ks_buf_printf(&m->text, " field=\"%.*s\"", KS_FMT(p->field));
    ks_buf_text(&m->text, " \"");
    mark(m, p->at);
    for (size_t i = 0; i < p->value.n; i++) {
        if (p->value.p[i] == '"') ks_buf_byte(&m->text, '\\');
        ks_buf_byte(&m->text, p->value.p[i]);
    }
    ks_buf_byte(&m->text, '"');
}

/* The names between `(?<` and `>` of an expression. */
static bool extracts_wanted(struct making *m, const struct ks_names *names, const struct ks_prop *p,
                            bool write) {
    bool any = false;
    for (size_t i = 0; i + 3 < p->value.n; i++) {
        size_t at = i + 2 + (p->value.p[i + 2] == 'P');
        if (memcmp(p->value.p + i, "(?", 2) || p->value.p[at] != '<' || strchr("=!", p->value.p[at + 1]))
            continue;
        const char *end = memchr(p->value.p + at, '>', p->value.n - at);
        if (!end) continue;
        struct ks_str name = {p->value.p + at + 1, (size_t)(end - p->value.p) - at - 1};
        if (!is_wanted(m, names, name)) continue;
        any = true;
        if (write) out_name(m, name);
    }
    return any;
}

static void add_alias(struct making *m, const struct ks_prop *p, struct ks_str from, struct ks_str to) {
    ks_buf_printf(&m->text, " | eval '%.*s'=", KS_FMT(to));
    if (p->keep) ks_buf_printf(&m->text, "coalesce('%.*s',", KS_FMT(to));
    ks_buf_byte(&m->text, '\'');
    part(m, p, from, p->at);
    ks_buf_text(&m->text, p->keep ? "')" : "'");
    out_name(m, to);
}

/* `a.* AS b.*`: for each name that is wanted below b. */
static void add_wild(struct making *m, const struct ks_names *names, const struct ks_prop *p) {
    for (uint32_t i = 0, n = ks_names_count(names); i < n; i++) {
        struct ks_str name = ks_names_get(names, i), rest;
        if (!ks_match_name(p->name, name, &rest, 1)) continue;
        add_alias(m, p, ks_match_fill(m->b->arena, p->value, &rest, 1), name);
    }
}

static void add_evals(struct making *m, const struct ks_names *names) {
    struct ks_buf renames;
    ks_buf_init(&renames);
    for (const struct ks_prop *p = m->s->first; p; p = p->next) {
        if (p->kind != KS_PROP_EVAL || !is_wanted(m, names, p->name)) continue;
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

/* The names behind OUTPUT or OUTPUTNEW, as fields are called. */
static bool looks_up_wanted(struct making *m, const struct ks_names *names, const struct ks_prop *p) {
    struct ks_str rest = p->value, last = {"", 0};
    bool behind = false, any = false;
    while (rest.n) {
        size_t from = 0, to;
        while (from < rest.n && (rest.p[from] <= ' ' || rest.p[from] == ',')) from++;
        for (to = from; to < rest.n && rest.p[to] > ' ' && rest.p[to] != ',';) to++;
        struct ks_str word = ks_text_cut(rest, from, to);
        rest = ks_text_cut(rest, to, rest.n);
        if (ks_text_is_nocase(word, "output") || ks_text_is_nocase(word, "outputnew")) {
            behind = true;
            continue;
        }
        if (!behind || ks_text_is_nocase(word, "as") || !word.n) continue;
        last = word;
        if (is_wanted(m, names, last)) {
            out_name(m, last);
            any = true;
        }
    }
    return any;
}

static void make_text(struct making *m, const struct ks_names *names) {
    ks_buf_text(&m->text, "search *");
    for (const struct ks_prop *p = m->s->first; p; p = p->next)
        if (p->kind == KS_PROP_EXTRACT && extracts_wanted(m, names, p, true)) add_extract(m, p);
    for (const struct ks_prop *p = m->s->first; p; p = p->next) {
        if (p->kind != KS_PROP_ALIAS) continue;
        if (memchr(p->name.p, '*', p->name.n))
            add_wild(m, names, p);
        else if (is_wanted(m, names, p->name))
            add_alias(m, p, p->value, p->name);
    }
    add_evals(m, names);
    for (const struct ks_prop *p = m->s->first; p; p = p->next) {
        if (p->kind != KS_PROP_LOOKUP || !looks_up_wanted(m, names, p)) continue;
        ks_buf_text(&m->text, " | lookup ");
        part(m, p, p->value, p->at);
    }
    ks_buf_text(&m->text, " | table");
    ks_buf_str(&m->text, ks_buf_view(&m->outs));
}

/* ---- rules ---- */

static struct ks_build_rule *make_rule(struct ks_build *b, const struct ks_props_stanza *s,
                                       const struct ks_names *names, bool all) {
    struct making *m = KS_NEW(b->arena, struct making);
    *m = (struct making){.b = b, .s = s, .all = all};
    struct ks_build_rule *r = NULL;
    ks_buf_init(&m->text);
    ks_buf_init(&m->outs);
    mark(m, 0);
    make_text(m, names);
    if (m->n_outs) {
        r = KS_NEW(b->arena, struct ks_build_rule);
        r->file = *s->file;
        r->name = s->name;
        ks_diag_init(&r->file_diags, b->arena);
        ks_diag_init(&r->diags, b->arena);
        struct ks_run *runs = KS_NEWN(b->arena, m->n_runs, struct ks_run);
        memcpy(runs, m->runs, m->n_runs * sizeof *runs);
        r->read.search =
            (struct ks_excerpt){s->file, ks_arena_str(b->arena, ks_buf_view(&m->text)), runs, m->n_runs};
        r->mapping = true;
        ks_build_compile(b, r, true, NULL);
        ks_build_report(b, r);
    }
    ks_buf_fini(&m->text);
    ks_buf_fini(&m->outs);
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

void ks_mapping_explain(const struct ks_build *b, const struct ks_build_rule *r, struct ks_buf *out) {
    const struct ks_plan *plan = r->plan;
    for (const struct ks_props_stanza *s = b->props->first; s && plan; s = s->next) {
        unsigned n = 0;
        for (uint32_t f = 0; f < plan->n_fields; f++) {
            struct ks_str name = plan->fields[f].name;
            bool made =
                of_rule(plan, name) && (listed(s, KS_PROP_EVAL, name) || listed(s, KS_PROP_ALIAS, name));
            if (!made) continue;
            if (!n++) ks_buf_printf(out, "%.*s (%.*s)\n", KS_FMT(s->name), KS_FMT(s->file->name));
            ks_buf_printf(out, "  %.*s%s\n", KS_FMT(name),
                          listed(s, KS_PROP_INFERRED, name) ? "  inferred, not recorded" : "");
        }
    }
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
