/* lookup.c - lookup definitions by name, and their tables read when asked for.
 *
 *   lookups/NAME.yml      name, filename or collection, match_type, case_sensitive_match, min_matches,
 *                         max_matches, default_match; a table FILE.csv beside it
 *   transforms.conf       the same keys in a stanza [NAME]; local/ changes single settings of default/
 *
 * A definition is a list of settings until someone asks for it; then settings are read, the CSV is cut into
 * cells, and both are kept. Whatever is wrong with a definition ends up in its `problem`, because a site
 * may have hundreds of lookups that no rule of today's run uses.
 *
 * The arena keeps all; the list inside may change behind a const handle, which is how a find can load. */
#include "front/lookup.h"

#include "base/csv.h"
#include "front/ytree.h"
#include "lang/lang.h"
#include "lang/value.h"
#include "lang/vocab.h"

#include <string.h>

enum setting { FILENAME, COLLECTION, TYPE, MATCH, CASE, LEAST, MOST, DEFAULT, SETTINGS };
static const char *const setting_names[SETTINGS] = {"filename",    "collection",           "external_type",
                                                    "match_type",  "case_sensitive_match", "min_matches",
                                                    "max_matches", "default_match"};

struct entry {
    struct entry *next;
    struct ks_lookup made;
    struct ks_str folder, settings[SETTINGS];
    bool is_set[SETTINGS], read;
};
struct list {
    struct entry *first, **last;
};
struct ks_lookups {
    struct ks_arena *a;
    ks_lookup_read_fn *read;
    void *arg;
    struct list *entries;
};

struct ks_lookups *ks_lookup_new(struct ks_arena *a, ks_lookup_read_fn *read, void *arg) {
    struct ks_lookups *l = KS_NEW(a, struct ks_lookups);
    *l = (struct ks_lookups){a, read, arg, KS_NEW(a, struct list)};
    l->entries->last = &l->entries->first;
    return l;
}

static struct entry *find(const struct ks_lookups *l, struct ks_str name) {
    struct entry *e = l->entries->first;
    while (e && !ks_text_equal(e->made.name, name)) e = e->next;
    return e;
}

/* The entry of a name, cleared unless `keep`, which also tells that it was there. */
static struct entry *put(struct ks_lookups *l, struct ks_str name, struct ks_str file, struct ks_str folder,
                         bool keep) {
    struct entry *e = find(l, name);
    if (!e) {
        e = KS_NEW(l->a, struct entry);
        *l->entries->last = e;
        l->entries->last = &e->next;
        e->made.name = name;
    } else if (!keep || !ks_text_equal(e->folder, folder)) {
        struct entry *next = e->next;
        *e = (struct entry){.next = next, .made.name = name};
    }
    e->made.file = file;
    e->folder = folder;
    return e;
}

static void set(struct entry *e, struct ks_str key, struct ks_str value) {
    for (int i = 0; i < SETTINGS; i++) {
        if (!ks_text_is(key, setting_names[i])) continue;
        e->settings[i] = value;
        e->is_set[i] = true;
    }
}

/* ---- definitions ---- */

bool ks_lookup_load_yaml(struct ks_lookups *l, const struct ks_file *file, struct ks_str folder,
                         struct ks_diags *diags) {
    const struct ks_ynode *top = ks_ytree_read(l->a, file, diags);
    const struct ks_ynode *name = top ? ks_ytree_need(top, "name", "lookup", diags) : NULL;
    if (!name) return false;
    struct entry *e = put(l, ks_text_trim(name->text), file->name, ks_arena_str(l->a, folder), false);
    for (const struct ks_ynode *x = top->first; x; x = x->next)
        if (x->kind == KS_Y_TEXT) set(e, x->key, ks_text_trim(x->text));
    /* The newest generation says lookup_type and leaves the file's name to that of the definition. */
    struct ks_str type = ks_ytree_text(ks_ytree_get(top, "lookup_type"));
    if (ks_text_is_nocase(type, "kvstore") && !e->is_set[COLLECTION])
        set(e, KS_STR("collection"), e->made.name);
    if (ks_text_is_nocase(type, "csv") && !e->is_set[FILENAME])
        set(e, KS_STR("filename"), ks_arena_printf(l->a, "%.*s.csv", KS_FMT(e->made.name)));
    return true;
}

static struct ks_str next_line(struct ks_str *rest) {
    const char *nl = memchr(rest->p, '\n', rest->n);
    size_t n = nl ? (size_t)(nl - rest->p) : rest->n;
    struct ks_str line = {rest->p, n};
    *rest = ks_text_cut(*rest, nl ? n + 1 : n, rest->n);
    return ks_text_trim(line);
}

bool ks_lookup_load_conf(struct ks_lookups *l, const struct ks_file *file, struct ks_str folder,
                         struct ks_diags *diags) {
    struct ks_str rest = file->text, where = ks_arena_str(l->a, folder);
    struct entry *e = NULL;
    uint32_t errors = diags->errors;
    if (ks_text_starts(rest, KS_STR("\xef\xbb\xbf"))) rest = ks_text_cut(rest, 3, rest.n);
    while (rest.n) {
        struct ks_str line = next_line(&rest);
        if (!line.n || line.p[0] == '#') continue;
        const char *equals = memchr(line.p, '=', line.n);
        uint32_t at = (uint32_t)(line.p - file->text.p);
        if (line.p[0] == '[' && line.p[line.n - 1] == ']') {
            e = put(l, ks_text_trim(ks_text_cut(line, 1, line.n - 1)), file->name, where, true);
        } else if (!equals || equals == line.p) {
            ks_diag_add(diags, KS_D_LOOKUP_CONF, (struct ks_span){at, at + (uint32_t)line.n},
                        "this line is neither a [stanza], a `name = value` setting nor a # comment");
        } else if (e) {
            size_t n = (size_t)(equals - line.p);
            set(e, ks_text_trim(ks_text_cut(line, 0, n)), ks_text_trim(ks_text_cut(line, n + 1, line.n)));
        }
    }
    return errors == diags->errors;
}

void ks_lookup_add_table(struct ks_lookups *l, struct ks_str path) {
    const char *slash = memrchr(path.p, '/', path.n);
    size_t n = slash ? (size_t)(slash - path.p) + 1 : 0;
    struct ks_str name = ks_arena_str(l->a, ks_text_cut(path, n, path.n));
    struct entry *e = put(l, name, path, ks_arena_str(l->a, ks_text_cut(path, 0, n)), false);
    set(e, KS_STR("filename"), name);
}

/* ---- settings ---- */

static bool number(struct ks_str s, uint32_t most, uint32_t *out) {
    double d;
    if (!ks_value_parse_num(s, &d) || d < 0 || d > most || d != (uint32_t)d) return false;
    *out = (uint32_t)d;
    return true;
}

static bool boolean(struct ks_str s, bool *out) {
    static const char *const words[] = {"0", "1", "f", "t", "n", "y", "false", "true", "no", "yes"};
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++) {
        if (!ks_text_is_nocase(s, words[i])) continue;
        *out = i % 2;
        return true;
    }
    return false;
}

/* `WILDCARD(a), CIDR(b)`. False when it is not of that form, or names no column. */
static bool match_types(struct ks_lookup *m, struct ks_str s) {
    static const char *const kinds[] = {"exact", "wildcard", "cidr"};
    while ((s = ks_text_trim(s)).n) {
        const char *open = memchr(s.p, '(', s.n), *close = memchr(s.p, ')', s.n);
        if (!open || !close || close < open) return false;
        struct ks_str kind = ks_text_trim(ks_text_cut(s, 0, (size_t)(open - s.p)));
        struct ks_str col = ks_text_trim(ks_text_cut(s, (size_t)(open - s.p) + 1, (size_t)(close - s.p)));
        uint32_t c = ks_lookup_column(m, col), k = 0;
        while (k < 3 && !ks_text_is_nocase(kind, kinds[k])) k++;
        if (k == 3 || c == KS_NONE) return false;
        m->match[c] = (enum ks_lookup_match)k;
        s = ks_text_trim(ks_text_cut(s, (size_t)(close - s.p) + 1, s.n));
        if (s.n && s.p[0] != ',') return false;
        s = ks_text_cut(s, 1, s.n);
    }
    return true;
}

/* Reads the settings; the name of the one that is wrong, or NULL. */
static const char *read_settings(struct entry *e) {
    struct ks_lookup *m = &e->made;
    m->case_sensitive = true;
    m->max_matches = KS_MAX_LOOKUP_MATCHES;
    m->default_match = e->settings[DEFAULT];
    if (e->is_set[CASE] && !boolean(e->settings[CASE], &m->case_sensitive)) return setting_names[CASE];
    if (e->is_set[LEAST] && !number(e->settings[LEAST], 1000, &m->min_matches)) return setting_names[LEAST];
    if (e->is_set[MOST] && (!number(e->settings[MOST], 1000, &m->max_matches) || !m->max_matches))
        return setting_names[MOST];
    if (e->is_set[MATCH] && !match_types(m, e->settings[MATCH])) return setting_names[MATCH];
    return NULL;
}

/* ---- the table ---- */

struct table {
    struct ks_arena *a;
    struct ks_buf cells; /* struct ks_str */
    uint32_t n_columns, n_rows, column;
};

static void add_cell(struct table *t, struct ks_str s) {
    ks_buf_add(&t->cells, &s, sizeof s);
}

static void end_row(struct table *t) {
    if (!t->n_columns) {
        t->n_columns = t->column;
    } else {
        for (; t->column < t->n_columns; t->column++) add_cell(t, (struct ks_str){"", 0});
        t->n_rows++;
    }
    t->column = 0;
}

/* Header and rows into cells. What is wrong with the text, or NULL. */
static const char *read_rows(struct table *t, struct ks_str text) {
    struct ks_csv c;
    const char *why = NULL;
    if (ks_text_starts(text, KS_STR("\xef\xbb\xbf"))) text = ks_text_cut(text, 3, text.n);
    ks_csv_init(&c, text);
    while (!why && ks_csv_next(&c)) {
        if (!t->n_columns || t->column < t->n_columns) {
            add_cell(t, ks_arena_str(t->a, ks_buf_view(&c.field)));
            t->column++;
        }
        if (c.last) end_row(t);
        if (t->cells.n / sizeof(struct ks_str) > KS_MAX_LOOKUP_CELLS) why = "it has too many cells";
    }
    if (!why) why = c.why;
    if (!why && !t->n_columns) why = "it is empty";
    ks_csv_fini(&c);
    return why;
}

static void take_rows(struct ks_lookup *m, const struct table *t) {
    struct ks_str *all = KS_NEWN(t->a, t->cells.n / sizeof *all + 1, struct ks_str);
    memcpy(all, t->cells.p, t->cells.n);
    m->columns = all;
    m->n_columns = t->n_columns;
    for (uint32_t i = 0; i < m->n_columns; i++) all[i] = ks_text_trim(all[i]);
    m->cells = all + t->n_columns;
    m->n_rows = t->n_rows;
    m->match = KS_NEWN(t->a, t->n_columns, enum ks_lookup_match);
}

static void read_table(const struct ks_lookups *l, struct entry *e) {
    struct ks_lookup *m = &e->made;
    struct ks_str text;
    m->table = ks_arena_printf(l->a, "%.*s%.*s", KS_FMT(e->folder), KS_FMT(e->settings[FILENAME]));
    if (!l->read(l->arg, l->a, m->table, &text)) {
        m->problem = ks_arena_printf(l->a, "lookup `%.*s` is defined in %.*s but its table %.*s is not there",
                                     KS_FMT(m->name), KS_FMT(m->file), KS_FMT(m->table));
        return;
    }
    struct table t = {.a = l->a};
    ks_buf_init(&t.cells);
    const char *why = text.n > KS_MAX_LOOKUP_TEXT ? "it is too long" : read_rows(&t, text);
    if (why)
        m->problem = ks_arena_printf(l->a, "lookup `%.*s`: its table %.*s cannot be read: %s",
                                     KS_FMT(m->name), KS_FMT(m->table), why);
    else
        take_rows(m, &t);
    ks_buf_fini(&t.cells);
}

static void load(const struct ks_lookups *l, struct entry *e) {
    struct ks_lookup *m = &e->made;
    struct ks_str file = e->settings[FILENAME];
    e->read = true;
    if (e->settings[COLLECTION].n)
        m->problem =
            ks_arena_printf(l->a,
                            "lookup `%.*s` (%.*s) is a KV store collection, which only a Splunk server "
                            "has; give a CSV table",
                            KS_FMT(m->name), KS_FMT(m->file));
    else if (!file.n)
        m->problem = ks_arena_printf(l->a, "lookup `%.*s` (%.*s) names no table: it has no `filename`",
                                     KS_FMT(m->name), KS_FMT(m->file));
    else if (memchr(file.p, '/', file.n) || memchr(file.p, 0, file.n))
        m->problem =
            ks_arena_printf(l->a, "lookup `%.*s` (%.*s): `filename` is the name of a file, not a path",
                            KS_FMT(m->name), KS_FMT(m->file));
    else
        read_table(l, e);
    if (m->problem.n) return;
    const char *wrong = read_settings(e);
    if (wrong)
        m->problem = ks_arena_printf(l->a, "lookup `%.*s` (%.*s): `%s` has a bad value", KS_FMT(m->name),
                                     KS_FMT(m->file), wrong);
}

const struct ks_lookup *ks_lookup_find(const struct ks_lookups *lookups, struct ks_str name) {
    struct entry *e = lookups ? find(lookups, name) : NULL;
    if (!e) return NULL;
    if (!e->read) load(lookups, e);
    return &e->made;
}

struct ks_str ks_lookup_near(const struct ks_lookups *lookups, struct ks_arena *a, struct ks_str name) {
    uint32_t n = 0;
    if (!lookups) return (struct ks_str){"", 0};
    for (const struct entry *e = lookups->entries->first; e; e = e->next) n++;
    const char **names = KS_NEWN(a, n + 1, const char *);
    n = 0;
    for (const struct entry *e = lookups->entries->first; e; e = e->next)
        names[n++] = ks_arena_str(a, e->made.name).p;
    return ks_diag_near(a, name, names, n);
}

uint32_t ks_lookup_column(const struct ks_lookup *l, struct ks_str name) {
    for (uint32_t i = 0; i < l->n_columns; i++)
        if (ks_text_equal(l->columns[i], name)) return i;
    return KS_NONE;
}
