/* cli_run.c - `kspl run`: rules over logs.
 *
 * In: images, rules to be compiled in memory, logs. Out: result rows on standard output; on request what
 * was read and where rows were lost (--stats) on standard error.
 *
 * Everything that can be wrong with the command line or a rule is found before the first byte of input is
 * read. Images are numbered first, then the rules compiled in memory. */
#include "cli/build.h"
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/progress.h"
#include "cli/report.h"
#include "cli/say.h"
#include "exec/suppress.h"
#include "func/time.h"

#include <ctype.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

struct opts {
    struct ks_list rules;
    struct ks_build_with with;
    const char *text, *format, *source, *sourcetype, *host, *index, *geoip, *earliest, *latest, *now, *kernel,
        *input_format, *memory;
    unsigned long workers, block;
    bool typed, stats, exit_status, no_prefilter, strict, suppress, map;
};
static const char *const formats[] = {"table", "jsonl", "json",
                                      "csv",   "risk",  NULL}; /* in the order of ks_format */

#define AT(field) offsetof(struct opts, field)
static const struct ks_option rows[] = {
    {'f', "file", "FILE", KS_OPTION_FILES, AT(rules), 0, NULL,
     "an image, a rule (.spl, .yml), or a folder of rules; may be given again"},
    {'e', NULL, "SPL", KS_OPTION_ONCE, AT(text), 0, NULL, "a search typed in place"},
    {0, "format", "table|jsonl|json|csv|risk", KS_OPTION_CHOICE, AT(format), 0, formats,
     "default: table on a terminal, else jsonl; risk: Splunk's risk events"},
    {0, "typed", NULL, KS_OPTION_FLAG, AT(typed), 0, NULL, "numbers as JSON numbers, not strings"},
    {'j', "jobs", "N", KS_OPTION_NUMBER, AT(workers), KS_MAX_WORKERS, NULL,
     "worker threads; default: one per processor"},
    {0, "stats", NULL, KS_OPTION_FLAG, AT(stats), 0, NULL,
     "say what was read, skipped and kept at each stage"},
    {0, "exit-status", NULL, KS_OPTION_FLAG, AT(exit_status), 0, NULL, "exit with 1 when there is no result"},
    {0, "source", "TEXT", KS_OPTION_TEXT, AT(source), 0, NULL,
     "the source of the events; default kubernetes"},
    {0, "sourcetype", "TEXT", KS_OPTION_TEXT, AT(sourcetype), 0, NULL, "their sourcetype; default _json"},
    {0, "host", "TEXT", KS_OPTION_TEXT, AT(host), 0, NULL, "their host; default none"},
    {0, "index", "TEXT", KS_OPTION_TEXT, AT(index), 0, NULL, "their index; default main"},
    {0, "geoip", "FILE", KS_OPTION_FILE, AT(geoip), 0, NULL, "IP location database for iplocation"},
    {0, "earliest", "TIME", KS_OPTION_TEXT, AT(earliest), 0, NULL, "only events from this time on"},
    {0, "latest", "TIME", KS_OPTION_TEXT, AT(latest), 0, NULL, "only events before this time"},
    {0, "now", "TIME", KS_OPTION_TEXT, AT(now), 0, NULL, "what the rules take for the present"},
    {'I', "include", "DIR", KS_OPTION_FILES, AT(with.folders), 0, NULL,
     "a folder with macros and lookups, for -e and rule files; later ones win"},
    {'D', "define", "NAME=BODY", KS_OPTION_LIST, AT(with.defines), 0, NULL,
     "define a macro, for -e and rule files"},
    {0, "reading", "NAME", KS_OPTION_LIST, AT(with.readings), 0, NULL,
     "where sources about SPL conflict, another reading; see kspl-commands(7)"},
    {0, "kernel", "NAME", KS_OPTION_TEXT, AT(kernel), 0, NULL,
     "byte search to use: scalar, ...; default: the fastest"},
    {0, "suppress", NULL, KS_OPTION_FLAG, AT(suppress), 0, NULL,
     "leave out results that the throttling of their rule covers"},
    {0, "input-format", "NAME", KS_OPTION_TEXT, AT(input_format), 0, NULL,
     "the form of records, see kspl(1); default auto: each record is recognised"},
    {0, "memory", "SIZE", KS_OPTION_TEXT, AT(memory), 0, NULL,
     "groups beyond it go to temporary files: bytes, or with K, M, G; default: half of the machine's"},
    {0, "block", "BYTES", KS_OPTION_NUMBER, AT(block), 1ul << 30, NULL, "bytes read at a time"},
    {0, "mmap", NULL, KS_OPTION_FLAG, AT(map), 0, NULL,
     "map plain files into memory; they must not be cut or changed meanwhile"},
    {0, "strict", NULL, KS_OPTION_FLAG, AT(strict), 0, NULL, "check every line to its end, wanted or not"},
    {0, "no-prefilter", NULL, KS_OPTION_FLAG, AT(no_prefilter), 0, NULL,
     "parse every line, ask every rule of every event"},
};
#undef AT

/* What a run holds: images by load and compile. */
struct job {
    const struct opts *o;
    struct ks_build build;
    struct ks_buf compiled;
    struct ks_image *images;
    unsigned n_images;
    uint32_t n_rules;
    size_t memory; /* bytes for groups; 0: no bound */
    bool reads;    /* some rule reads events */
};

static bool has_magic(const char *path) {
    char head[sizeof KS_IMAGE_MAGIC];
    FILE *f = fopen(path, "re");
    bool yes = f && fread(head, sizeof head, 1, f) == 1 && !memcmp(head, KS_IMAGE_MAGIC, sizeof head);
    if (f) fclose(f);
    return yes;
}

/* Rules say so by their name, images by their first bytes; what is neither is for the loader to refuse. */
static bool is_rule(const char *path) {
    static const char *const endings[] = {".spl", ".yml", ".yaml"};
    if (ks_files_folder(path)) return true;
    for (unsigned i = 0; i < 3; i++)
        if (ks_files_ends(path, endings[i])) return !has_magic(path);
    return false;
}

/* Reading the embedded macros and mappings takes as long as loading an image. */
static bool compiles(const struct opts *o) {
    bool any = o->text || o->with.folders.n || o->with.defines.n;
    for (unsigned i = 0; i < o->rules.n && !any; i++) any = is_rule(o->rules.v[i]);
    return any;
}

static enum ks_status gather(struct job *j, struct ks_error *err) {
    const struct opts *o = j->o;
    enum ks_status s = ks_build_options(&j->build, &o->with, err);
    for (unsigned i = 0; !s && i < o->rules.n; i++) {
        if (is_rule(o->rules.v[i])) {
            s = ks_build_path(&j->build, o->rules.v[i], err);
        } else {
            s = ks_image_load(&j->images[j->n_images], o->rules.v[i], err);
            if (!s) j->n_images++;
        }
    }
    if (o->text) ks_build_text(&j->build, "-e", KS_STR("search"), ks_text_of(o->text));
    if (s || j->build.n_rules) return s;
    if (!j->n_images) return ks_status_fail(err, KS_EUSAGE, "run: no rules given: -f FILE or -e 'SPL'");
    if (o->with.folders.n || o->with.defines.n)
        return ks_status_fail(err, KS_EUSAGE,
                              "run: -I and -D are for rules compiled now; an image has its macros inside");
    return KS_OK;
}

static enum ks_status compile(struct job *j, struct ks_error *err) {
    if (!j->build.n_rules) return KS_OK;
    enum ks_status s = ks_build_image(&j->build, true, &j->compiled, err);
    if (!s) s = ks_image_open(&j->images[j->n_images], j->compiled.p, j->compiled.n, err);
    if (!s) j->n_images++;
    return s;
}

static void count_rules(struct job *j) {
    for (unsigned i = 0; i < j->n_images; i++)
        for (uint32_t r = 0; r < j->images[i].n_rules; r++) {
            uint32_t flags = j->images[i].rules[r].flags;
            j->n_rules += !(flags & KS_RULE_MAPPING);
            if (!(flags & (KS_RULE_GENERATES | KS_RULE_MAPPING))) j->reads = true;
        }
}

static bool has_risk(const struct ks_image *im, const struct ks_irule *r) {
    for (uint32_t i = 0; i < r->metas.n; i++)
        if (im->metas[r->metas.at + i].kind == KS_ABOUT_RISK) return true;
    return false;
}

/* Rules without risk objects would give no risk event and no reason. */
static enum ks_status check_risk(const struct job *j, struct ks_error *err) {
    unsigned lacking = 0;
    for (unsigned i = 0; i < j->n_images; i++) {
        const struct ks_image *im = &j->images[i];
        for (uint32_t k = 0; k < im->n_rules; k++) {
            const struct ks_irule *r = &im->rules[k];
            if (has_risk(im, r) || (r->flags & KS_RULE_MAPPING)) continue;
            lacking++;
            ks_say_line("%.*s: error: rule `%.*s` has no risk objects [KS%04d]",
                        KS_FMT(ks_image_text(im, r->path)), KS_FMT(ks_image_text(im, r->name)),
                        KS_D_RISK_NONE);
        }
    }
    if (!lacking) return KS_OK;
    return ks_status_fail(err, KS_ERULE, "run: --format risk needs rules with risk objects; %u %s none",
                          lacking, lacking > 1 ? "have" : "has");
}

static enum ks_status check_times(const struct opts *o, double *now, struct ks_error *err) {
    const char *const times[] = {o->now, o->earliest, o->latest};
    static const char *const names[] = {"now", "earliest", "latest"};
    double clock = (double)time(NULL), t;
    for (unsigned i = 0; i < 3; i++) {
        if (!times[i]) continue;
        if (!ks_time_modifier(ks_text_of(times[i]), clock, &t))
            return ks_status_fail(err, KS_EUSAGE,
                                  "run: --%s: `%s` is no time: epoch seconds, now, %%m/%%d/%%Y:%%H:%%M:%%S, "
                                  "or relative like -1d@d",
                                  names[i], times[i]);
        if (i == 0) *now = clock = t;
    }
    return KS_OK;
}

static unsigned terminal_width(void) {
    struct winsize w;
    return isatty(STDOUT_FILENO) && !ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) ? w.ws_col : 0;
}

static enum ks_format format_of(const struct opts *o) {
    if (!o->format) return isatty(STDOUT_FILENO) ? KS_FORMAT_TABLE : KS_FORMAT_JSONL;
    enum ks_format f = KS_FORMAT_TABLE;
    while (strcmp(formats[f], o->format)) f++;
    return f;
}

/* Says what needs saying after the rows are out. */
static void conclude(const struct job *j, const struct ks_run_stats *stats) {
    struct ks_buf text;
    ks_buf_init(&text);
    if (j->o->stats)
        ks_report_print(stats, &text);
    else
        ks_report_damage(stats, &text);
    ks_say_text(ks_buf_view(&text));
    ks_buf_fini(&text);
}

static int status_of(const struct job *j, enum ks_status s, const volatile int *stop,
                     const struct ks_run_stats *stats, const struct ks_error *err) {
    if (*stop && (s == KS_OK || s == KS_ESTOP)) {
        ks_say_line("interrupted; the results are not complete");
        return KS_EXIT_WORLD;
    }
    if (s == KS_ESTOP) return KS_EXIT_OK; /* the reader has all it wanted */
    if (s) return ks_say_status(s, err);
    if (stats->bad_files) return KS_EXIT_WORLD; /* the rows are right, but not all that there is */
    return j->o->exit_status && !stats->results ? KS_EXIT_NO : KS_EXIT_OK;
}

static size_t half_the_machine(void) {
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? (size_t)pages / 2 * (size_t)size : 0;
}

/* A size: digits, and a letter. 0: no bound. */
static enum ks_status memory_of(const struct opts *o, size_t *bytes, struct ks_error *err) {
    static const char letters[] = "KMG";
    if (!o->memory) {
        *bytes = half_the_machine();
        return KS_OK;
    }
    char *end = NULL;
    unsigned long long n = isdigit((unsigned char)*o->memory) ? strtoull(o->memory, &end, 10) : 0;
    const char *letter = end && *end ? strchr(letters, toupper((unsigned char)*end)) : NULL;
    unsigned shift = letter ? 10 * (unsigned)(letter - letters + 1) : 0;
    if (!end || (*end && (!letter || end[1])) || n > SIZE_MAX >> 1 >> shift)
        return ks_status_fail(err, KS_EUSAGE, "run: --memory %s: a size is bytes, or a number with K, M or G",
                              o->memory);
    *bytes = (size_t)n << shift;
    return KS_OK;
}

static int execute(struct job *j, const struct ks_list *logs, double now) {
    const struct opts *o = j->o;
    enum ks_format format = format_of(o);
    struct ks_progress bar = {false};
    struct ks_run_opts r = {
        .paths = logs->v,
        .n_paths = logs->n,
        .block = o->block,
        .memory = j->memory,
        .workers = (unsigned)o->workers,
        .format = o->input_format,
        .kernel = o->kernel,
        .no_prefilter = o->no_prefilter,
        .strict = o->strict,
        .map = o->map,
        .unfiltered = KS_MAX_UNFILTERED,
        .host = o->host,
        .source = o->source,
        .sourcetype = o->sourcetype,
        .index = o->index,
        .geoip = o->geoip,
        .earliest = o->earliest,
        .latest = o->latest,
        .now = now,
        .stop = ks_progress_catch(),
        .progress_arg = &bar,
    };
    /* Rows that stream to the same terminal would run into the bar. */
    if (isatty(STDERR_FILENO) && (format == KS_FORMAT_TABLE || !isatty(STDOUT_FILENO)))
        r.progress = ks_progress_draw;
    if (j->reads && !logs->n && isatty(STDIN_FILENO)) ks_say_line("reading standard input (Ctrl-D ends it)");

    struct ks_writer *w = ks_write_new(stdout, format, j->n_rules > 1, o->typed, terminal_width());
    if (format == KS_FORMAT_RISK) ks_write_risk(w, j->images, j->n_images, now);
    struct ks_output writes = ks_write_output(w);
    struct ks_suppress *throttle =
        ks_suppress_new(&writes, j->images, j->n_images, now != 0 ? now : (double)time(NULL));
    struct ks_output out = o->suppress ? ks_suppress_output(throttle) : writes;
    struct ks_run_stats stats = {0};
    struct ks_error err = {""};
    enum ks_status s = ks_run(j->images, j->n_images, &r, &out, &stats, &err);
    if (o->stats && o->suppress)
        ks_say_line("%llu results left out by throttling", (unsigned long long)ks_suppress_count(throttle));
    ks_suppress_free(throttle);
    ks_write_free(w);
    ks_progress_erase(&bar);
    bool written = s == KS_EWORLD || ks_say_flush(); /* a writer that failed has said why in err */
    conclude(j, &stats);
    int status = written ? status_of(j, s, r.stop, &stats, &err) : KS_EXIT_WORLD;
    ks_buf_fini(&stats.report);
    return status;
}

static int run(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct opts o = {0};
    struct ks_list logs;
    int status = ks_options_parse(a, c, &o, argc, argv, &logs);
    if (status >= 0) return status;
    struct job j = {.o = &o, .images = KS_NEWN(a, o.rules.n + 1, struct ks_image)};
    struct ks_error err = {""};
    double now = 0;
    if (compiles(&o)) ks_build_init(&j.build, a);
    enum ks_status s = check_times(&o, &now, &err);
    if (!s) s = memory_of(&o, &j.memory, &err);
    if (!s) s = gather(&j, &err);
    if (!s) s = compile(&j, &err);
    ks_say_text(ks_buf_view(&j.build.messages));
    count_rules(&j);
    if (!s && format_of(&o) == KS_FORMAT_RISK) s = check_risk(&j, &err);
    status = s ? ks_say_status(s, &err) : execute(&j, &logs, now);
    for (unsigned i = 0; i < j.n_images; i++) ks_image_close(&j.images[i]);
    ks_buf_fini(&j.compiled);
    ks_build_fini(&j.build);
    return status;
}

const struct ks_command ks_cli_run = {"run",
                                      "-f FILE | -e 'SPL' [options] [LOG...]",
                                      "run rules over logs: files, folders, gzip, zstd, or standard input",
                                      rows,
                                      sizeof rows / sizeof rows[0],
                                      false,
                                      run};
