/* casefile.h - case files (*.t): rules with their events and what must come out. The format is described
 * in kspl-test(5). Parsing checks the form only; nothing is compiled or read here. */
#ifndef KS_CASEFILE_H
#define KS_CASEFILE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"

enum ks_section {
    KS_CASE_SEARCH,
    KS_CASE_RULE,
    KS_CASE_MACROS,
    KS_CASE_OPTIONS,
    KS_CASE_EVENTS,
    /* what must come out: */
    KS_CASE_RESULT,
    KS_CASE_TABLE,
    KS_CASE_CSV,
    KS_CASE_JSON,
    KS_CASE_RISK,
    KS_CASE_ERROR,
    KS_CASE_STATS,
    KS_CASE_CHECK,
    KS_CASE_TOKENS,
    KS_CASE_AST,
    KS_CASE_PLAN,
    KS_CASE_CODE,
    KS_CASE_SECTIONS,
    KS_CASE_FIRST_EXPECTED = KS_CASE_RESULT
};
struct ks_case_section {
    bool present;
    struct ks_str arg;  /* the rest of the header line: a file name, `typed`, ... */
    struct ks_str body; /* whole lines, without blank lines at the end */
    uint32_t line;      /* of the header */
};
enum ks_case_option {
    KS_CASE_SOURCE,
    KS_CASE_SOURCETYPE,
    KS_CASE_HOST,
    KS_CASE_INDEX,
    KS_CASE_NOW,
    KS_CASE_EARLIEST,
    KS_CASE_LATEST,
    KS_CASE_TZ,
    KS_CASE_GEOIP,
    KS_CASE_INCLUDE,
    KS_CASE_READING,
    KS_CASE_INPUT_FORMAT,
    KS_CASE_STRICT,
    KS_CASE_OPTIONS_COUNT
};
struct ks_case {
    struct ks_str name;
    uint32_t line;
    struct ks_case_section sections[KS_CASE_SECTIONS];
    const char *options[KS_CASE_OPTIONS_COUNT]; /* NULL where not given */
};
struct ks_casefile {
    const char *path;
    struct ks_str text;
    struct ks_case *cases;
    uint32_t n;
};

extern const char *const ks_casefile_sections[KS_CASE_SECTIONS]; /* their names */

/* `text` is lent and must outlive `out`. KS_ERULE with `path:line: ...` when the form is wrong. */
KS_MUST enum ks_status ks_casefile_parse(struct ks_arena *a, const char *path, struct ks_str text,
                                         struct ks_casefile *out, struct ks_error *err);
/* The bytes that an `events` section without a file name stands for. */
KS_MUST enum ks_status ks_casefile_events(const struct ks_casefile *f, const struct ks_case *c,
                                          struct ks_buf *out, struct ks_error *err);
/* True when the word stands in the section's argument. */
bool ks_casefile_flag(const struct ks_case_section *s, const char *word);
/* The name of the file that `events` or `rule` names, or an empty string. */
struct ks_str ks_casefile_file(const struct ks_case_section *s);

#endif
