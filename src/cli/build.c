/* build.c - gathers macros and rules, compiles each, and makes one image of them.
 *
 * In: paths and texts. Out: an image's bytes, or messages with file, line and column.
 *
 * Invariant: one wrong rule never hides what is wrong in another. Each rule has its own diagnostics;
 * all rules are compiled, all messages collected, and only then is it decided whether an image exists.
 * Two rules of one name are refused, because results say which rule found them by name alone. */
#include "cli/build.h"

#include "base/hash.h"
#include "cli/embed.h"
#include "cli/fieldcheck.h"
#include "cli/files.h"
#include "cli/include.h"
#include "cli/mapping.h"
#include "image/image.h"
#include "plan/lint.h"

#include <string.h>

void ks_build_init(struct ks_build *b, struct ks_arena *a) {
    *b = (struct ks_build){.arena = a};
    ks_buf_init(&b->messages);
    b->macros = ks_macro_new(a, ks_plan_constant);
    b->lookups = ks_lookup_new(a, ks_include_table, NULL);
    b->props = ks_props_new(a);
    struct ks_file f;
    for (unsigned i = 0; ks_embed_file(i, &f); i++) {
        if (ks_files_ends(f.name.p, "props.conf"))
            ks_build_props(b, f.name, f.text);
        else
            ks_build_macros(b, f.name, f.text);
    }
}

void ks_build_fini(struct ks_build *b) {
    ks_buf_fini(&b->messages);
}

void ks_build_diags(struct ks_build *b, const struct ks_source *src, const struct ks_diags *d) {
    uint32_t kept = 0;
    for (const struct ks_diag *m = d->first; m; m = m->next, kept++) {
        if (b->tell)
            b->tell(b->tell_arg, src, m);
        else
            ks_source_print(src, m, &b->messages);
    }
    if (d->errors + d->warnings > kept && !b->tell)
        ks_buf_printf(&b->messages, "%.*s: %u more messages are not shown\n", KS_FMT(src->file->name),
                      d->errors + d->warnings - kept);
    b->errors += d->errors;
    b->warnings += d->warnings;
}

void ks_build_macros(struct ks_build *b, struct ks_str name, struct ks_str text) {
    struct ks_file *f = KS_NEW(b->arena, struct ks_file);
    *f = (struct ks_file){ks_arena_str(b->arena, name), text};
    struct ks_diags d;
    ks_diag_init(&d, b->arena);
    ks_macro_load(b->macros, f, &d);
    struct ks_source src;
    ks_source_plain(&src, b->arena, f, f->name);
    ks_build_diags(b, &src, &d);
}

void ks_build_props(struct ks_build *b, struct ks_str name, struct ks_str text) {
    struct ks_file *f = KS_NEW(b->arena, struct ks_file);
    *f = (struct ks_file){ks_arena_str(b->arena, name), text};
    struct ks_diags d;
    ks_diag_init(&d, b->arena);
    ks_props_load(b->props, f, &d);
    struct ks_source src;
    ks_source_plain(&src, b->arena, f, f->name);
    ks_build_diags(b, &src, &d);
}

void ks_build_mapping(struct ks_build *b, struct ks_build_rule *r) {
    if (b->n_mappings == b->cap_mappings) {
        uint32_t cap = b->cap_mappings ? 2 * b->cap_mappings : 8;
        struct ks_build_rule **v = KS_NEWN(b->arena, cap, struct ks_build_rule *);
        if (b->n_mappings) memcpy(v, b->mappings, b->n_mappings * sizeof *v);
        b->mappings = v;
        b->cap_mappings = cap;
    }
    b->mappings[b->n_mappings++] = r;
}

enum ks_status ks_build_define(struct ks_build *b, const char *text, struct ks_error *err) {
    if (ks_macro_define(b->macros, ks_text_of(text))) return KS_OK;
    return ks_status_fail(err, KS_EUSAGE, "-D takes `name=body` or `name(a,b)=body`, not `%s`", text);
}

static enum ks_status readings(struct ks_build *b, const struct ks_list *names, struct ks_error *err) {
    for (unsigned i = 0; i < names->n; i++) {
        unsigned k = 0;
        while (k < ks_reading_count && strcmp(ks_reading_rows[k].name, names->v[i])) k++;
        if (k == ks_reading_count)
            return ks_status_fail(err, KS_EUSAGE,
                                  "--reading: there is no reading `%s`; kspl-commands(7) lists them",
                                  names->v[i]);
        b->readings |= ks_reading_rows[k].bit;
    }
    return KS_OK;
}

enum ks_status ks_build_options(struct ks_build *b, const struct ks_build_with *with, struct ks_error *err) {
    enum ks_status s = KS_OK;
    for (unsigned i = 0; !s && i < with->folders.n; i++) s = ks_include_folder(b, with->folders.v[i], err);
    for (unsigned i = 0; !s && i < with->defines.n; i++) s = ks_build_define(b, with->defines.v[i], err);
    if (!s) s = readings(b, &with->readings, err);
    return s;
}

static struct ks_build_rule *add_rule(struct ks_build *b, const char *file, struct ks_str text) {
    if (b->n_rules == b->cap) {
        uint32_t cap = b->cap ? 2 * b->cap : 16;
        struct ks_build_rule **v = KS_NEWN(b->arena, cap, struct ks_build_rule *);
        if (b->n_rules) memcpy(v, b->rules, b->n_rules * sizeof *v);
        b->rules = v;
        b->cap = cap;
    }
    struct ks_build_rule *r = KS_NEW(b->arena, struct ks_build_rule);
    r->file = (struct ks_file){ks_arena_str(b->arena, ks_text_of(file)), text};
    ks_diag_init(&r->file_diags, b->arena);
    ks_diag_init(&r->diags, b->arena);
    b->rules[b->n_rules++] = r;
    return r;
}

void ks_build_text(struct ks_build *b, const char *file, struct ks_str name, struct ks_str text) {
    struct ks_build_rule *r = add_rule(b, file, text);
    r->name = name;
    ks_rulefile_plain(b->arena, &r->file, name, &r->read);
}

/* `rules/access.spl` -> `access` */
static struct ks_str rule_name(const char *path) {
    const char *slash = strrchr(path, '/');
    struct ks_str s = ks_text_of(slash ? slash + 1 : path);
    if (s.n > 4 && ks_files_ends(path, ".spl")) s.n -= 4;
    return s;
}

/* A rule that cannot be read has its file's name, so that messages have one. */
static void add_yaml(struct ks_build *b, const char *path, struct ks_str text) {
    struct ks_build_rule *r = add_rule(b, path, text);
    if (!ks_rulefile_yaml(b->arena, &r->file, &r->read, &r->file_diags)) r->read.search.n = 0;
    r->name = r->read.name.n ? r->read.name : ks_arena_str(b->arena, rule_name(path));
}

static enum ks_status rule_file(struct ks_build *b, const char *path, struct ks_error *err) {
    struct ks_str text;
    bool yaml = ks_files_ends(path, ".yml") || ks_files_ends(path, ".yaml");
    enum ks_status s = ks_files_read(b->arena, path, KS_MAX_RULE_TEXT, &text, err);
    if (!s && yaml && text.n > KS_MAX_RULE_TEXT)
        s = ks_status_fail(err, KS_ERULE, "%s is longer than %d bytes", path, KS_MAX_RULE_TEXT);
    if (!s && ks_text_starts(text, KS_STR(KS_IMAGE_MAGIC)))
        s = ks_status_fail(err, KS_ERULE, "%s: an image, not a rule; `kspl list` shows it", path);
    if (!s && yaml) add_yaml(b, path, text);
    if (!s && !yaml) ks_build_text(b, path, rule_name(path), text);
    return s;
}

enum ks_status ks_build_path(struct ks_build *b, const char *path, struct ks_error *err) {
    static const char *const endings[] = {".spl", ".yml", ".yaml"};
    if (!ks_files_folder(path)) return rule_file(b, path, err);
    struct ks_list files = {0};
    enum ks_status s = KS_OK;
    for (unsigned i = 0; !s && i < 3; i++) s = ks_files_walk(b->arena, path, endings[i], &files, err);
    if (!s && !files.n)
        return ks_status_fail(err, KS_EUSAGE, "%s: no rules (*.spl, *.yml) in this folder", path);
    for (unsigned i = 0; !s && i < files.n; i++) s = rule_file(b, files.v[i], err);
    return s;
}

/* A macro that failed leaves a gap, and what is wrong around a gap is not the author's mistake. */
static bool macro_failed(const struct ks_diags *d) {
    for (const struct ks_diag *m = d->first; m; m = m->next)
        if (m->code >= KS_D_MACRO_UNKNOWN && m->code <= KS_D_MACRO_CONF) return true;
    return false;
}

void ks_build_compile(struct ks_build *b, struct ks_build_rule *r, bool optimise, struct ks_buf *trace) {
    static const struct ks_file nothing = {{"", 0}, {"", 0}};
    ks_source_plain(&r->src, b->arena, &nothing, r->name);
    if (!r->read.search.n) return; /* not even a search could be found; that has been said */
    r->tree = ks_front_parse(b->arena, b->macros, &r->read.search, r->name, &r->src, &r->diags);
    if (!r->tree || macro_failed(&r->diags)) return;
    struct ks_plan_opts opts = {.optimise = optimise,
                                .readings = b->readings,
                                .trace = trace,
                                .lints = b->lint && !r->mapping ? &r->diags : NULL,
                                .mapping = r->mapping,
                                .lookups = b->lookups};
    const struct ks_plan *plan = ks_plan_build(b->arena, r->tree, &r->src, &opts, &r->diags);
    r->plan = r->diags.errors ? NULL : plan;
    if (b->data && !r->mapping) ks_fieldcheck_rule(r, b->data);
    if (b->lint && !r->mapping) ks_mapping_lint(b, r);
    ks_lint_notes(r->tree, &r->src, b->lint, &r->diags);
    if (!r->plan) return;
    ks_plan_finding(plan, &r->read.about, &r->file_diags);
}

void ks_build_report(struct ks_build *b, struct ks_build_rule *r) {
    if (r->file_diags.errors + r->file_diags.warnings) {
        struct ks_source whole;
        ks_source_plain(&whole, b->arena, &r->file, r->name);
        ks_build_diags(b, &whole, &r->file_diags);
    }
    if (b->lint) ks_diag_sort(&r->diags);
    ks_build_diags(b, &r->src, &r->diags);
}

/* Names are compared once per pair in the table of names, not once per pair of rules. */
static enum ks_status check_names(const struct ks_build *b, struct ks_error *err) {
    struct ks_names *seen = ks_names_new(0);
    enum ks_status s = KS_OK;
    for (uint32_t i = 0; !s && i < b->n_rules; i++) {
        uint32_t id = ks_names_intern(seen, b->rules[i]->name);
        if (id == i) continue; /* ids are dense, so a fresh name gets the number of its rule */
        s = ks_status_fail(err, KS_EUSAGE, "two rules are named `%.*s`: %.*s and %.*s",
                           KS_FMT(b->rules[i]->name), KS_FMT(b->rules[id]->file.name),
                           KS_FMT(b->rules[i]->file.name));
    }
    ks_names_free(seen);
    return s;
}

static struct ks_build_rule *nth(const struct ks_build *b, uint32_t i) {
    return i < b->n_rules ? b->rules[i] : b->mappings[i - b->n_rules];
}

static void emit(struct ks_build *b, struct ks_buf *out) {
    uint32_t n = b->n_rules + b->n_mappings;
    struct ks_emit_rule *rules = KS_NEWN(b->arena, n, struct ks_emit_rule);
    struct ks_diags **late = KS_NEWN(b->arena, n, struct ks_diags *);
    for (uint32_t i = 0; i < n; i++) {
        const struct ks_build_rule *r = nth(b, i);
        rules[i] = (struct ks_emit_rule){.plan = r->plan, .src = &r->src, .about = r->read.about};
        late[i] = KS_NEW(b->arena, struct ks_diags);
        ks_diag_init(late[i], b->arena);
    }
    ks_emit_image(rules, n, late, out);
    for (uint32_t i = 0; i < n; i++) ks_build_diags(b, &nth(b, i)->src, late[i]);
}

enum ks_status ks_build_image(struct ks_build *b, bool optimise, struct ks_buf *out, struct ks_error *err) {
    enum ks_status s = check_names(b, err);
    if (s) return s;
    for (uint32_t i = 0; i < b->n_rules; i++) {
        ks_build_compile(b, b->rules[i], optimise, NULL);
        ks_build_report(b, b->rules[i]);
    }
    if (!b->errors) ks_mapping_add(b);
    if (!b->errors) emit(b, out);
    if (!b->errors) return KS_OK;
    ks_buf_clear(out);
    return ks_status_fail(err, KS_ERULE, "%u error%s; nothing was made", b->errors, b->errors > 1 ? "s" : "");
}
