/* build.h - rules into an image: what `compile`, `run`, `explain` and `test` have in common.
 *
 *   macros (stdlib, -I, -D) + rules (files, folders, -e)  ->  messages, and an image if no error */
#ifndef KS_BUILD_H
#define KS_BUILD_H

#include "base/status.h"
#include "cli/options.h"
#include "emit/emit.h"
#include "exec/census.h"
#include "front/front.h"
#include "front/props.h"
#include "plan/plan.h"

struct ks_build_rule {
    struct ks_file file;
    struct ks_rulefile read;
    struct ks_str name;
    struct ks_source src;
    struct ks_diags file_diags; /* of a YAML rule, with spans into the file */
    struct ks_diags diags;      /* of the search, with spans into src */
    const struct ks_ast *tree;  /* NULL until compiled, or if nothing could be parsed */
    const struct ks_plan *plan; /* NULL until compiled without error */
    bool mapping;               /* made of props.conf (mapping.h): its name is a sourcetype */
};
struct ks_build {
    struct ks_arena *arena; /* borrowed; everything below lives in it */
    struct ks_macros *macros;
    struct ks_lookups *lookups;
    struct ks_props *props;
    struct ks_build_rule **mappings;
    uint32_t n_mappings, cap_mappings;
    struct ks_build_rule **rules;
    uint32_t n_rules, cap;
    uint32_t errors, warnings;
    struct ks_buf messages;       /* all diagnostics so far, laid out for people, or by `tell` */
    uint32_t readings;            /* KS_READING_* */
    bool lint;                    /* silent misses are reported too */
    const struct ks_census *data; /* a log that rules are compared with; NULL: none */
    void (*tell)(void *arg, const struct ks_source *src, const struct ks_diag *d); /* NULL: for people */
    void *tell_arg;
};

/* What rules are compiled with, as commands take it: -I, -D, --reading. */
struct ks_build_with {
    struct ks_list folders, defines, readings;
};

/* Begins with the macros of the standard library. */
void ks_build_init(struct ks_build *b, struct ks_arena *a);
void ks_build_fini(struct ks_build *b);

/* Macros: a macros.conf text; a -D option. Call in this order of precedence, folders of -I (include.h) in
 * between. */
void ks_build_macros(struct ks_build *b, struct ks_str name, struct ks_str text);
void ks_build_props(struct ks_build *b, struct ks_str name, struct ks_str text); /* a props.conf */
KS_MUST enum ks_status ks_build_define(struct ks_build *b, const char *text, struct ks_error *err);
/* All of -I, -D and --reading. */
KS_MUST enum ks_status ks_build_options(struct ks_build *b, const struct ks_build_with *with,
                                        struct ks_error *err);

/* Rules: a text under a name; a file, or all *.spl, *.yml and *.yaml below a folder. */
void ks_build_text(struct ks_build *b, const char *file, struct ks_str name, struct ks_str text);
KS_MUST enum ks_status ks_build_path(struct ks_build *b, const char *path, struct ks_error *err);

/* Front end and plan of one rule. `trace` as in plan.h. Messages are kept in the rule. */
void ks_build_compile(struct ks_build *b, struct ks_build_rule *r, bool optimise, struct ks_buf *trace);
void ks_build_mapping(struct ks_build *b, struct ks_build_rule *r);
/* Compiles all rules and writes an image to `out`. KS_ERULE when there is an error; `messages` then has
 * all of them, for all rules, and `out` is empty. */
KS_MUST enum ks_status ks_build_image(struct ks_build *b, bool optimise, struct ks_buf *out,
                                      struct ks_error *err);
/* Lays out messages and counts them. */
void ks_build_diags(struct ks_build *b, const struct ks_source *src, const struct ks_diags *d);
/* Appends the rule's diagnostics to `messages`; once per rule. */
void ks_build_report(struct ks_build *b, struct ks_build_rule *r);

#endif
