/* report.c - the statistics of a run as text.
 *
 * In: the counters of ks_run. Out: lines of `count  what`, then exec's own report (the first skipped lines,
 * the funnel). Counters of things that went wrong, or that few runs do, are printed only when they are not 0,
 * so that what is printed matters. */
#include "cli/report.h"

struct count {
    uint64_t n;
    const char *what;
    bool always;
};

static void amount(struct ks_buf *out, double bytes) {
    static const char *const units[] = {"bytes", "KB", "MB", "GB", "TB"};
    unsigned u = 0;
    for (; bytes >= 10000 && u < 4; u++) bytes /= 1000;
    ks_buf_printf(out, "%.*f %s", u && bytes < 100 ? 1 : 0, bytes, units[u]);
}

void ks_report_print(const struct ks_run_stats *s, struct ks_buf *out) {
    const struct count counts[] = {
        {s->files, "files", true},
        {s->bytes, "bytes", true},
        {s->lines, "lines", true},
        {s->passed_over, "lines passed over by the prefilter", true},
        {s->parsed, "events parsed", true},
        {s->empty, "empty lines", false},
        {s->not_json, "lines that are no JSON", false},
        {s->damaged, "lines of damaged JSON", false},
        {s->too_deep, "lines nested too deep", false},
        {s->long_lines, "lines too long, skipped", false},
        {s->bad_files, "files damaged, read up to there", false},
        {s->regex_limited, "regular expression matches given up at the limit", false},
        {s->spills, "times a table of groups was put away to a temporary file", false},
        {s->spilled, "bytes written to temporary files", false},
        {s->results, "results", true},
    };
    for (unsigned i = 0; i < sizeof counts / sizeof counts[0]; i++)
        if (counts[i].n || counts[i].always)
            ks_buf_printf(out, "%12llu  %s\n", (unsigned long long)counts[i].n, counts[i].what);
    ks_buf_str(out, ks_buf_view(&s->report));
    if (s->seconds <= 0) return;
    ks_buf_printf(out, "%12.3f  seconds, ", s->seconds);
    amount(out, (double)s->bytes / s->seconds);
    ks_buf_text(out, " per second\n");
}

void ks_report_damage(const struct ks_run_stats *s, struct ks_buf *out) {
    unsigned long long bad = s->not_json + s->damaged + s->too_deep + s->long_lines;
    if (s->bad_files)
        ks_buf_printf(out,
                      "kspl: %llu files are damaged and were read only up to there; --stats tells which\n",
                      (unsigned long long)s->bad_files);
    if (!bad) return;
    ks_buf_printf(out, "kspl: %llu of %llu lines could not be read as JSON; --stats shows the first ones\n",
                  bad, (unsigned long long)s->lines);
}
