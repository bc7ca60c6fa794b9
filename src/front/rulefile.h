/* rulefile.h - a rule as its author keeps it: a search in a .spl file, or a detection in YAML with all that
 * is known about it, in any of the three generations of Splunk's security content.
 *
 *   generation   risk                                    where
 *   1, to 2024   tags.message, tags.risk_score           tags.observable, by role
 *   2, 2025      rba.message, score of each object       rba.risk_objects, rba.threat_objects
 *   3, 2026      message and score of each entity        finding, intermediate_findings, threat_objects
 *
 * They differ in keys alone and are read by their keys, so a file between two generations is read as well. */
#ifndef KS_RULEFILE_H
#define KS_RULEFILE_H

#include "front/source.h"
#include "lang/vocab.h"

/* A fact about the rule; what its parts hold says abouts.def. */
struct ks_about {
    struct ks_about *next;
    uint8_t kind; /* enum ks_about_kind */
    uint32_t num;
    struct ks_str key, value, more[2];
    struct ks_span at;          /* in the file: of the key if it has one, else of the value */
    bool loose;                 /* an observable: a field that is no column is no error */
    struct ks_excerpt *message; /* RISK, TITLE: the text with tokens, and where it stands; else NULL */
};

/* A file of events that a test is made with. */
struct ks_rtest_data {
    struct ks_rtest_data *next;
    struct ks_str data, source, sourcetype, host, index; /* empty: not given */
    struct ks_span at;
};
struct ks_rtest {
    struct ks_rtest *next;
    struct ks_str name, type; /* type: test_type, "unit" unless given */
    bool counted;             /* expected_results was given: */
    uint32_t results;         /* so many, else one or more */
    struct ks_rtest_data *data;
    struct ks_span at;
};

struct ks_rulefile {
    struct ks_str name;
    struct ks_excerpt search;
    struct ks_about *about; /* in the order of the file, by kind */
    struct ks_rtest *tests;
    bool is_yaml;
};

/* A YAML detection. False when there is no search to compile; what is wrong, and keys that look misspelt, is
 * in `diags` with spans into the file. Everything lives in `a` and borrows from the file. */
bool ks_rulefile_yaml(struct ks_arena *a, const struct ks_file *file, struct ks_rulefile *out,
                      struct ks_diags *diags);
/* A file that is a search and nothing else, under a name. */
void ks_rulefile_plain(struct ks_arena *a, const struct ks_file *file, struct ks_str name,
                       struct ks_rulefile *out);

#endif
