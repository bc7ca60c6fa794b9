/* exec.h - running images over input: the only door the command line and the tests use. */
#ifndef KS_EXEC_H
#define KS_EXEC_H

#include "base/buf.h"
#include "base/status.h"
#include "image/image.h"
#include "lang/value.h"

#include <stdio.h>

/* Where results go. Rows of one rule come in result order. For a rule whose rows stream out as they are
 * found, columns may be announced by `columns` again when new names appear (wild columns). */
struct ks_output {
    void *arg;
    /* The columns of a rule, before its first row (also when it has no rows). */
    enum ks_status (*columns)(void *arg, uint32_t rule, struct ks_str rule_name, const struct ks_str *names,
                              uint32_t n);
    enum ks_status (*row)(void *arg, uint32_t rule, struct ks_str rule_name, const struct ks_str *names,
                          const struct ks_value *cells, uint32_t n);
    enum ks_status (*end)(void *arg); /* all rules done */
};

struct ks_run_opts {
    const char *const *paths; /* input; see ks_read_opts */
    unsigned n_paths;
    size_t block;       /* 0: default */
    size_t memory;      /* bytes; groups beyond it go to temporary files; 0: no bound */
    unsigned workers;   /* 0: one per processor, at most 16 */
    const char *format; /* of records, a name of shapes.def; NULL: each record is recognised */
    const char *kernel; /* NULL: best */
    bool no_prefilter;
    bool strict;         /* every line is validated to its end */
    bool map;            /* see ks_read_opts */
    uint64_t unfiltered; /* lines that begin in the first so many bytes are parsed in any case */
    const char *host, *source, *sourcetype, *index; /* NULL: none, kubernetes, _json, main */
    const char *geoip;                              /* NULL: KSPL_GEOIP, then system places */
    const char *earliest, *latest;                  /* time modifiers bounding all rules, or NULL */
    double now;                                     /* 0: the clock */
    const volatile int *stop; /* becomes non-zero when the run should end early (interrupt) */
    void (*progress)(void *arg, uint64_t bytes,
                     uint64_t total); /* called at most about 10 times a second, or NULL */
    void *progress_arg;
};

struct ks_run_stats {
    uint64_t files, bytes, lines, passed_over, parsed, damaged, not_json, too_deep, empty, long_lines;
    uint64_t bad_files; /* damaged inside: read up to there */
    uint64_t regex_limited;
    uint64_t spills, spilled; /* tables of groups put away to temporary files; bytes written for it */
    double seconds;
    struct ks_buf report; /* text for --stats: the first skipped lines, the funnel of every rule */
    uint64_t results;     /* rows written */
};

/* Rules are numbered through all images in order. `stats` is filled on success and failure; the caller
 * frees stats->report. A rule that needs a database that is not there ends the run before it starts. */
KS_MUST enum ks_status ks_run(const struct ks_image *images, unsigned n_images, const struct ks_run_opts *o,
                              const struct ks_output *out, struct ks_run_stats *stats, struct ks_error *err);

/* Writers: table, jsonl, json, csv. `names`: begin each row with search_name (several rules); `width`:
 * terminal columns for `table`, 0 when unknown; typed: numbers as JSON numbers. */
enum ks_format { KS_FORMAT_TABLE, KS_FORMAT_JSONL, KS_FORMAT_JSON, KS_FORMAT_CSV, KS_FORMAT_RISK };
struct ks_writer;
struct ks_writer *ks_write_new(FILE *to, enum ks_format format, bool names, bool typed, unsigned width);
/* For KS_FORMAT_RISK: one risk event for each risk object of each row. `images` as given to ks_run, alive
 * until free; `now`: the _time of rows that have none, 0 for the clock. */
void ks_write_risk(struct ks_writer *w, const struct ks_image *images, unsigned n_images, double now);
struct ks_output ks_write_output(struct ks_writer *w);
void ks_write_free(struct ks_writer *w);

#endif
