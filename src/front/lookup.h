/* lookup.h - lookup tables: definitions from lookups/NAME.yml and transforms.conf, tables from CSV files.
 *
 * Definitions are gathered first; a table is read when a rule asks for it by name, and once. A definition
 * that cannot be used (no table, a KV store, a broken file) is found as well, with the reason in `problem`:
 * only a rule that uses it is wrong. */
#ifndef KS_LOOKUP_H
#define KS_LOOKUP_H

#include "front/source.h"

/* How a column of the table is compared with a row's field: the table holds the pattern or network. */
enum ks_lookup_match { KS_LOOKUP_EXACT, KS_LOOKUP_WILDCARD, KS_LOOKUP_CIDR };

struct ks_lookup {
    struct ks_str name;
    struct ks_str problem;       /* not empty: cannot be used, and why, as a sentence for the message */
    struct ks_str *columns;      /* the CSV's header, in its order */
    enum ks_lookup_match *match; /* one per column */
    uint32_t n_columns, n_rows;
    const struct ks_str *cells; /* row after row, n_columns each; "" where a row is shorter than the header */
    bool case_sensitive;        /* case_sensitive_match; default true */
    uint32_t min_matches;       /* default 0 */
    uint32_t max_matches;       /* 1 to 1000; default KS_MAX_LOOKUP_MATCHES (100) */
    struct ks_str default_match; /* what stands in for each match that is missing up to min_matches */
    struct ks_str file;  /* where it is defined: the YAML file, the transforms.conf, or the CSV itself */
    struct ks_str table; /* path of the CSV; "" when it has none */
};
struct ks_lookups;

/* Reads a whole file into `a`; false when it cannot be read. The command line supplies it, because files are
 * its business. */
typedef bool ks_lookup_read_fn(void *arg, struct ks_arena *a, struct ks_str path, struct ks_str *text);

struct ks_lookups *ks_lookup_new(struct ks_arena *a, ks_lookup_read_fn *read, void *arg);
/* Definitions added later win over earlier ones of the same name. `folder`: where table files are, with its
 * final slash. Mistakes in the file go to `diags` with spans into it; false when there was an error. */
bool ks_lookup_load_yaml(struct ks_lookups *l, const struct ks_file *file, struct ks_str folder,
                         struct ks_diags *diags);
bool ks_lookup_load_conf(struct ks_lookups *l, const struct ks_file *file, struct ks_str folder,
                         struct ks_diags *diags);
/* A CSV that may be named by its file name without a definition (`inputlookup users.csv`); options are the
 * defaults. */
void ks_lookup_add_table(struct ks_lookups *l, struct ks_str path);

/* NULL when no definition and no table file has the name. `lookups` may be NULL: then there are none. The
 * table is read here; look at `problem` before use. */
const struct ks_lookup *ks_lookup_find(const struct ks_lookups *lookups, struct ks_str name);
/* "did you mean `x`?" from the nearest name, or empty. */
struct ks_str ks_lookup_near(const struct ks_lookups *lookups, struct ks_arena *a, struct ks_str name);
/* Index of a column, or KS_NONE (lang/vocab.h). Names of columns are compared as written. */
uint32_t ks_lookup_column(const struct ks_lookup *l, struct ks_str name);

#endif
