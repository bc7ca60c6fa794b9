/* include.c - gathers macros and lookups from a folder of -I.
 *
 * In: a folder. Out: definitions in the build's tables. Every kind of file is a row: where it may be and who
 * reads it; the order of the rows is the order of precedence. Tables are only noted here and read when a
 * rule asks for one. */
#include "cli/include.h"

#include "cli/files.h"
#include "cli/mapping.h"

#include <string.h>
#include <unistd.h>

typedef void reader(struct ks_build *b, const struct ks_file *file, struct ks_str tables,
                    struct ks_diags *diags);

static void macros_yaml(struct ks_build *b, const struct ks_file *file, struct ks_str tables,
                        struct ks_diags *diags) {
    (void)tables;
    (void)ks_macro_load_yaml(b->macros, file, diags);
}

static void macros_conf(struct ks_build *b, const struct ks_file *file, struct ks_str tables,
                        struct ks_diags *diags) {
    (void)tables;
    (void)ks_macro_load(b->macros, file, diags);
}

static void lookups_yaml(struct ks_build *b, const struct ks_file *file, struct ks_str tables,
                         struct ks_diags *diags) {
    (void)ks_lookup_load_yaml(b->lookups, file, tables, diags);
}

static void lookups_conf(struct ks_build *b, const struct ks_file *file, struct ks_str tables,
                         struct ks_diags *diags) {
    (void)ks_lookup_load_conf(b->lookups, file, tables, diags);
}

static void props_conf(struct ks_build *b, const struct ks_file *file, struct ks_str tables,
                       struct ks_diags *diags) {
    (void)tables;
    ks_props_load(b->props, file, diags);
    if (!diags->errors) ks_mapping_check(b, file);
}

static const struct {
    const char *path;
    reader *read;
    bool folder; /* all *.yml and *.yaml in it */
} rows[] = {
    {"macros", macros_yaml, true},
    {"macros.conf", macros_conf, false},
    {"default/macros.conf", macros_conf, false},
    {"local/macros.conf", macros_conf, false},
    {"lookups", lookups_yaml, true},
    {"transforms.conf", lookups_conf, false},
    {"default/transforms.conf", lookups_conf, false},
    {"local/transforms.conf", lookups_conf, false},
    {"props.conf", props_conf, false},
    {"default/props.conf", props_conf, false},
    {"local/props.conf", props_conf, false},
};

static enum ks_status read_one(struct ks_build *b, const char *path, reader *read, struct ks_str tables,
                               struct ks_error *err) {
    struct ks_file *f = KS_NEW(b->arena, struct ks_file);
    f->name = ks_arena_str(b->arena, ks_text_of(path));
    enum ks_status s = ks_files_read(b->arena, path, KS_MAX_MACRO_TEXT, &f->text, err);
    if (s) return s;
    if (f->text.n > KS_MAX_MACRO_TEXT)
        return ks_status_fail(err, KS_EUSAGE, "%s is longer than %d bytes", path, KS_MAX_MACRO_TEXT);
    struct ks_diags d;
    struct ks_source src;
    ks_diag_init(&d, b->arena);
    read(b, f, tables, &d);
    if (d.errors + d.warnings == 0) return KS_OK;
    ks_source_plain(&src, b->arena, f, f->name);
    ks_build_diags(b, &src, &d);
    return KS_OK;
}

static enum ks_status read_folder(struct ks_build *b, const char *path, reader *read, struct ks_str tables,
                                  bool *found, struct ks_error *err) {
    static const char *const endings[] = {".yml", ".yaml"};
    struct ks_list files = {0};
    enum ks_status s = KS_OK;
    for (unsigned i = 0; !s && i < 2; i++) s = ks_files_walk(b->arena, path, endings[i], &files, err);
    for (unsigned i = 0; !s && i < files.n; i++) s = read_one(b, files.v[i], read, tables, err);
    *found = *found || files.n;
    return s;
}

static enum ks_status note_tables(struct ks_build *b, const char *path, bool *found, struct ks_error *err) {
    struct ks_list files = {0};
    enum ks_status s = ks_files_walk(b->arena, path, ".csv", &files, err);
    for (unsigned i = 0; !s && i < files.n; i++) ks_lookup_add_table(b->lookups, ks_text_of(files.v[i]));
    *found = *found || files.n;
    return s;
}

enum ks_status ks_include_folder(struct ks_build *b, const char *folder, struct ks_error *err) {
    if (!ks_files_folder(folder)) return ks_status_fail(err, KS_EUSAGE, "-I %s: no such folder", folder);
    const char *slash = ks_files_ends(folder, "/") ? "" : "/";
    struct ks_str tables = ks_arena_printf(b->arena, "%s%slookups/", folder, slash);
    bool found = false;
    enum ks_status s = ks_files_folder(tables.p) ? note_tables(b, tables.p, &found, err) : KS_OK;
    for (unsigned i = 0; !s && i < sizeof rows / sizeof *rows; i++) {
        const char *path = ks_arena_printf(b->arena, "%s%s%s", folder, slash, rows[i].path).p;
        if (rows[i].folder != ks_files_folder(path)) continue;
        if (rows[i].folder) {
            s = read_folder(b, path, rows[i].read, tables, &found, err);
        } else if (access(path, F_OK) == 0) {
            found = true;
            s = read_one(b, path, rows[i].read, tables, err);
        }
    }
    if (s || found) return s;
    return ks_status_fail(
        err, KS_EUSAGE,
        "-I %s: neither macros.conf nor transforms.conf, there or in default/ or local/, nor "
        "macros/*.yml nor lookups/*.yml",
        folder);
}

bool ks_include_table(void *arg, struct ks_arena *a, struct ks_str path, struct ks_str *text) {
    struct ks_error err;
    (void)arg;
    return ks_files_read(a, path.p, KS_MAX_LOOKUP_TEXT, text, &err) == KS_OK;
}
