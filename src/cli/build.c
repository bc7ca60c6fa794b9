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
#include "cli/files.h"

#include <string.h>

void ks_build_init(struct ks_build *b, struct ks_arena *a) {
    *b = (struct ks_build){.arena = a};
    ks_buf_init(&b->messages);
    b->macros = ks_macro_new(a, ks_plan_constant);
    struct ks_file f;
    for (unsigned i = 0; ks_embed_file(i, &f); i++) ks_build_macros(b, f.name, f.text);
}

void ks_build_fini(struct ks_build *b) {
    ks_buf_fini(&b->messages);
}

static void print_diags(struct ks_build *b, const struct ks_source *src, const struct ks_diags *d) {
    uint32_t kept = 0;
    for (const struct ks_diag *m = d->first; m; m = m->next, kept++) ks_source_print(src, m, &b->messages);
    if (d->errors + d->warnings > kept)
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
    print_diags(b, &src, &d);
}

/* One of the places where a folder may keep its macros. */
static enum ks_status macros_file(struct ks_build *b, const char *folder, const char *name, bool *found,
                                  struct ks_error *err) {
    struct ks_str path = ks_arena_printf(b->arena, "%s/%s", folder, name);
    FILE *probe = fopen(path.p, "re");
    if (!probe) return KS_OK;
    fclose(probe);
    *found = true;
    struct ks_str text;
    enum ks_status s = ks_files_read(b->arena, path.p, KS_MAX_MACRO_TEXT, &text, err);
    if (s) return s;
    if (text.n > KS_MAX_MACRO_TEXT)
        return ks_status_fail(err, KS_EUSAGE, "%s is longer than %d bytes", path.p, KS_MAX_MACRO_TEXT);
    ks_build_macros(b, path, text);
    return KS_OK;
}

enum ks_status ks_build_folder(struct ks_build *b, const char *folder, struct ks_error *err) {
    static const char *const names[] = {"macros.conf", "default/macros.conf", "local/macros.conf"};
    if (!ks_files_folder(folder)) return ks_status_fail(err, KS_EUSAGE, "-I %s: no such folder", folder);
    bool found = false;
    for (unsigned i = 0; i < 3; i++) {
        enum ks_status s = macros_file(b, folder, names[i], &found, err);
        if (s) return s;
    }
    if (found) return KS_OK;
    return ks_status_fail(err, KS_EUSAGE,
                          "-I %s: neither macros.conf nor default/macros.conf nor local/macros.conf is there",
                          folder);
}

enum ks_status ks_build_define(struct ks_build *b, const char *text, struct ks_error *err) {
    if (ks_macro_define(b->macros, ks_text_of(text))) return KS_OK;
    return ks_status_fail(err, KS_EUSAGE, "-D takes `name=body` or `name(a,b)=body`, not `%s`", text);
}

enum ks_status ks_build_options(struct ks_build *b, const struct ks_list *folders,
                                const struct ks_list *defines, struct ks_error *err) {
    enum ks_status s = KS_OK;
    for (unsigned i = 0; !s && i < folders->n; i++) s = ks_build_folder(b, folders->v[i], err);
    for (unsigned i = 0; !s && i < defines->n; i++) s = ks_build_define(b, defines->v[i], err);
    return s;
}

void ks_build_text(struct ks_build *b, const char *file, struct ks_str name, struct ks_str text) {
    if (b->n_rules == b->cap) {
        uint32_t cap = b->cap ? 2 * b->cap : 16;
        struct ks_build_rule **v = KS_NEWN(b->arena, cap, struct ks_build_rule *);
        if (b->n_rules) memcpy(v, b->rules, b->n_rules * sizeof *v);
        b->rules = v;
        b->cap = cap;
    }
    struct ks_build_rule *r = KS_NEW(b->arena, struct ks_build_rule);
    r->file = (struct ks_file){ks_arena_str(b->arena, ks_text_of(file)), text};
    r->name = name;
    ks_diag_init(&r->diags, b->arena);
    b->rules[b->n_rules++] = r;
}

/* `rules/access.spl` -> `access` */
static struct ks_str rule_name(const char *path) {
    const char *slash = strrchr(path, '/');
    struct ks_str s = ks_text_of(slash ? slash + 1 : path);
    if (s.n > 4 && ks_files_ends(path, ".spl")) s.n -= 4;
    return s;
}

static enum ks_status rule_file(struct ks_build *b, const char *path, struct ks_error *err) {
    if (ks_files_ends(path, ".yml") || ks_files_ends(path, ".yaml"))
        return ks_status_fail(
            err, KS_EUSAGE,
            "%s: YAML rules are not supported yet; put the text of `search:` into a .spl file", path);
    struct ks_str text;
    enum ks_status s = ks_files_read(b->arena, path, KS_MAX_RULE_TEXT, &text, err);
    if (!s) ks_build_text(b, path, rule_name(path), text);
    return s;
}

enum ks_status ks_build_path(struct ks_build *b, const char *path, struct ks_error *err) {
    if (!ks_files_folder(path)) return rule_file(b, path, err);
    struct ks_list files = {0};
    enum ks_status s = ks_files_walk(b->arena, path, ".spl", &files, err);
    if (!s && !files.n) return ks_status_fail(err, KS_EUSAGE, "%s: no rules (*.spl) in this folder", path);
    for (unsigned i = 0; !s && i < files.n; i++) s = rule_file(b, files.v[i], err);
    return s;
}

void ks_build_compile(struct ks_build *b, struct ks_build_rule *r, bool optimise, struct ks_buf *trace) {
    r->tree = ks_front_parse(b->arena, b->macros, &r->file, r->name, &r->src, &r->diags);
    if (!r->tree || r->diags.errors) return;
    struct ks_plan_opts opts = {optimise, trace};
    const struct ks_plan *plan = ks_plan_build(b->arena, r->tree, &r->src, &opts, &r->diags);
    if (!r->diags.errors) r->plan = plan;
}

void ks_build_report(struct ks_build *b, struct ks_build_rule *r) {
    print_diags(b, &r->src, &r->diags);
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

static void emit(struct ks_build *b, struct ks_buf *out) {
    struct ks_emit_rule *rules = KS_NEWN(b->arena, b->n_rules, struct ks_emit_rule);
    struct ks_diags **late = KS_NEWN(b->arena, b->n_rules, struct ks_diags *);
    for (uint32_t i = 0; i < b->n_rules; i++) {
        rules[i] = (struct ks_emit_rule){b->rules[i]->plan, &b->rules[i]->src};
        late[i] = KS_NEW(b->arena, struct ks_diags);
        ks_diag_init(late[i], b->arena);
    }
    ks_emit_image(rules, b->n_rules, late, out);
    for (uint32_t i = 0; i < b->n_rules; i++) print_diags(b, &b->rules[i]->src, late[i]);
}

enum ks_status ks_build_image(struct ks_build *b, bool optimise, struct ks_buf *out, struct ks_error *err) {
    enum ks_status s = check_names(b, err);
    if (s) return s;
    for (uint32_t i = 0; i < b->n_rules; i++) {
        ks_build_compile(b, b->rules[i], optimise, NULL);
        ks_build_report(b, b->rules[i]);
    }
    if (!b->errors) emit(b, out);
    if (!b->errors) return KS_OK;
    ks_buf_clear(out);
    return ks_status_fail(err, KS_ERULE, "%u error%s; nothing was made", b->errors, b->errors > 1 ? "s" : "");
}
