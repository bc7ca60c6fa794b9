/* run.c - ks_run: one pass over the input for all rules of all images.
 *
 * Load; refuse what cannot run; open input and database; let the workers take blocks while
 * units are consumed in order; merge the workers' tables; finish the rules one by one; report.
 *
 *     reader -> workers: prefilter, flatten, first steps --rows--> queue -> pipes, in input order
 *                                         \--tables (by worker) --merge--> pipes
 *
 * The prefilter (sieve.h) is made when the input turns out to be long.
 * Pipes that make their rows run after the input, which is not even opened when all of them do. */
#include "exec/dispatch.h"
#include "exec/exec.h"
#include "exec/funnel.h"
#include "exec/pipe.h"
#include "exec/work.h"

#include "base/mem.h"
#include "func/regex.h"
#include "func/time.h"
#include "lang/diag.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <string.h>
#include <time.h>

struct run {
    struct ks_job job;
    struct ks_load load;
    const struct ks_output *out;
    struct ks_run_stats *stats;
    struct ks_error *err;
    struct ks_geo *geo;
    struct ks_worker *workers;
    unsigned n_workers;
    struct ks_arena tmp; /* of the pipes */
    struct ks_func_cx cx;
    struct ks_trouble trouble; /* of the pipes */
    struct ks_buf skipped;     /* the first skipped lines, as text */
    unsigned n_skipped;
};

/* ---- before the run ---- */

static double wall_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static struct ks_value meta_value(const char *given, const char *fallback) {
    const char *s = given ? given : fallback;
    return s ? ks_value_text(ks_text_of(s)) : ks_value_null();
}

static void set_given(struct ks_job *j, const struct ks_run_opts *o) {
    j->given[KS_META_HOST] = o->host;
    j->given[KS_META_SOURCE] = o->source;
    j->given[KS_META_SOURCETYPE] = o->sourcetype;
    j->given[KS_META_INDEX] = o->index;
}

static bool is_mapping(const struct ks_rule *rule) {
    return rule->r->flags & KS_RULE_MAPPING;
}

/* Fields that are calculated do not stand in the line. Lines whose sourcetype says so hold its name (the
 * collector's) or a word of ks_envelope_opaque; when every line has such a sourcetype, each is parsed. */
static bool all_mapped(const struct run *r) {
    const struct ks_value *own = &r->job.world.meta[KS_META_SOURCETYPE];
    bool all = false;
    for (uint32_t i = 0; i < r->load.n && !all; i++)
        all = is_mapping(&r->load.rules[i]) &&
              ks_text_equal(r->load.rules[i].name, (struct ks_str){own->p, own->n});
    return all;
}

/* ---- what rules want of wrappers ---- */

/* The first part of names that audit events have: what only they can give needs no wrapper. */
static bool is_audit(struct ks_str name) {
    static const char *const own[] = {"kind",
                                      "apiVersion",
                                      "level",
                                      "auditID",
                                      "stage",
                                      "requestURI",
                                      "verb",
                                      "user",
                                      "impersonatedUser",
                                      "sourceIPs{}",
                                      "userAgent",
                                      "objectRef",
                                      "responseStatus",
                                      "requestObject",
                                      "responseObject",
                                      "annotations",
                                      "requestReceivedTimestamp",
                                      "stageTimestamp",
                                      "authenticationMetadata"};
    const char *dot = name.n ? memchr(name.p, '.', name.n) : NULL;
    struct ks_str first = {name.p, dot ? (size_t)(dot - name.p) : name.n};
    bool any = false;
    for (unsigned i = 0; i < sizeof own / sizeof *own && !any; i++) any = ks_text_is(first, own[i]);
    return any;
}

static bool is_payload(struct ks_str name) {
    static const char *const all[] = {"properties.log", "message", "log", "log_s", "event", "result._raw"};
    bool any = false;
    for (unsigned i = 0; i < sizeof all / sizeof *all && !any; i++) any = ks_text_is(name, all[i]);
    return any;
}

static enum ks_status set_envelope(struct run *r) {
    struct ks_envelope_opts *e = &r->job.envelope;
    const char *format = r->job.opts->format;
    *e = (struct ks_envelope_opts){.only = KS_SHAPE_COUNT, .facts = ks_paths_all(r->load.paths)};
    if (format && strcmp(format, "auto")) {
        e->only = ks_envelope_shape(format);
        if (e->only == KS_SHAPE_COUNT)
            return ks_status_fail(r->err, KS_EUSAGE, "there is no input format `%s`", format);
    }
    uint32_t n = ks_paths_count(r->load.paths);
    struct ks_str *names = KS_NEWN(&r->load.arena, n + 1, struct ks_str);
    if (!e->facts) e->names = names;
    for (uint32_t i = 0; i < n; i++) {
        struct ks_str name = ks_paths_name(r->load.paths, i);
        if (e->names && !is_audit(name)) names[e->n_names++] = name;
        e->facts = e->facts || !is_audit(name);
        e->payload = e->payload || is_payload(name);
        e->data = e->data || ks_text_starts(name, KS_STR("data."));
    }
    return KS_OK;
}

static void set_meta(struct ks_world *w, const struct ks_run_opts *o) {
    w->meta[KS_META_HOST] = meta_value(o->host, NULL);
    w->meta[KS_META_SOURCE] = meta_value(o->source, "kubernetes");
    w->meta[KS_META_SOURCETYPE] = meta_value(o->sourcetype, "_json");
    w->meta[KS_META_INDEX] = meta_value(o->index, "main");
}

/* What is known of every event need not be looked for in it. */
static void set_known(struct run *r) {
    for (uint32_t i = 0, n = ks_paths_count(r->load.paths); i < n; i++)
        for (unsigned k = 0; k < KS_ENVELOPE_METAS; k++)
            if (r->job.world.meta[k].kind != KS_NULL &&
                ks_text_is(ks_paths_name(r->load.paths, i), ks_load_meta[k]))
                ks_paths_set_optional(r->load.paths, i, true);
}

/* Every event has a mapping: what they read is wanted of each. */
static void want_mapped(struct run *r) {
    for (uint32_t i = 0; i < r->load.n; i++)
        for (uint32_t k = 0; is_mapping(&r->load.rules[i]) && k < r->load.rules[i].n_fields; k++)
            if (r->load.rules[i].paths[k] != KS_NONE)
                ks_paths_set_optional(r->load.paths, r->load.rules[i].paths[k], false);
}

static enum ks_status bound(struct run *r, const char *what, const char *text, double *out) {
    *out = NAN;
    if (!text || ks_time_modifier(ks_text_of(text), r->job.now, out)) return KS_OK;
    return ks_status_fail(r->err, KS_EUSAGE, "%s: \"%s\" is no time", what, text);
}

static const char *diag_help(unsigned code) {
    for (unsigned i = 0; i < ks_diag_count; i++)
        if (ks_diag_rows[i].code == code) return ks_diag_rows[i].help;
    return "";
}

static enum ks_status refuse_geo(struct run *r, const struct ks_rule *rule) {
    struct ks_str at = KS_STR("");
    for (uint32_t s = 0; s < rule->r->segs.n && !at.n; s++) {
        struct ks_irange code = rule->im->segs[rule->r->segs.at + s].code;
        for (uint32_t i = code.at; i < code.at + code.n && !at.n; i++)
            if (rule->im->code[i].op == KS_OP_GEO) at = ks_load_place(rule, &r->tmp, rule->im->spans[i]);
    }
    return ks_status_fail(r->err, KS_EUSAGE, "%.*s: rule %.*s: %s [KS%d]", KS_FMT(at), KS_FMT(rule->name),
                          diag_help(KS_D_GEO_MISSING), KS_D_GEO_MISSING);
}

static enum ks_status open_geo(struct run *r) {
    for (uint32_t i = 0; i < r->load.n; i++) {
        if (!(r->load.rules[i].r->flags & KS_RULE_GEO)) continue;
        enum ks_status st = ks_geo_open(&r->geo, r->job.opts->geoip, r->err);
        if (st == KS_END) return refuse_geo(r, &r->load.rules[i]);
        r->job.world.geo = r->geo;
        return st;
    }
    return KS_OK;
}

/* Nothing is searched for when a rule has to see every line, or when every line has a sourcetype with a
 * mapping. */
static void make_sieve(struct run *r) {
    const struct ks_run_opts *o = r->job.opts;
    if (o->no_prefilter || all_mapped(r)) return;
    ks_sieve_gather(&r->job.sieve, &r->load, o->unfiltered, r->job.envelope.only == KS_SHAPE_PLAIN);
}

static enum ks_status open_input(struct run *r) {
    const struct ks_run_opts *o = r->job.opts;
    if (!r->load.reads) return KS_OK;
    make_sieve(r);
    struct ks_read_opts ro = {o->paths, o->n_paths, o->block, o->stop, o->map};
    return ks_read_open(&r->job.read, &ro, r->err);
}

static enum ks_status no_kernel(struct run *r, const char *name) {
    struct ks_buf all;
    const struct ks_kernel *k;
    ks_buf_init(&all);
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) ks_buf_printf(&all, " %s", k->name);
    enum ks_status st = ks_status_fail(r->err, KS_EUSAGE, "no such kernel here: %s; there are%.*s",
                                       name ? name : "", KS_FMT(ks_buf_view(&all)));
    ks_buf_fini(&all);
    return st;
}

static enum ks_status prepare(struct run *r, const struct ks_image *images, unsigned n_images) {
    const struct ks_run_opts *o = r->job.opts;
    r->job.clocked = o->now == 0;
    r->job.now = o->now != 0 ? o->now : wall_clock();
    enum ks_status st = bound(r, "earliest", o->earliest, &r->job.from);
    if (st == KS_OK) st = bound(r, "latest", o->latest, &r->job.till);
    double bounds[2] = {r->job.from, r->job.till};
    if (st == KS_OK) st = ks_load_rules(&r->load, images, n_images, r->job.now, bounds, r->err);
    if (st != KS_OK) return st;
    r->job.load = &r->load;
    r->job.world =
        (struct ks_world){.load = &r->load, .from = bounds[0], .till = bounds[1], .now = r->job.now};
    set_meta(&r->job.world, o);
    set_known(r);
    set_given(&r->job, o);
    r->job.mapped = all_mapped(r);
    if (!o->no_prefilter) r->job.dispatch = ks_dispatch_new(&r->load, !r->job.mapped);
    if (r->job.mapped) want_mapped(r);
    st = set_envelope(r);
    if (st != KS_OK) return st;
    r->job.kernel = ks_kernel_pick(o->kernel);
    if (!r->job.kernel) return no_kernel(r, o->kernel);
    st = open_geo(r);
    return st == KS_OK ? open_input(r) : st;
}

/* ---- rows in input order ---- */

static void pipes_failed(struct run *r, enum ks_status st) {
    struct ks_trouble t = r->trouble;
    t.status = st;
    ks_work_fail(&r->job, &t);
}

static void consume(void *arg, struct ks_unit *u) {
    struct run *r = arg;
    for (uint32_t i = 0; i < u->n_skipped && r->n_skipped < KS_MAX_REPORTED; i++, r->n_skipped++)
        ks_funnel_skipped(&r->skipped, &u->skipped[i]);
    for (size_t i = 0; i < u->rows.n; i++) {
        if (ks_queue_stopped(&r->job.queue)) return;
        enum ks_status st = ks_pipe_row(&r->job.pipes[u->rows.rows[i].branch], &u->rows.rows[i]);
        if (st != KS_OK) pipes_failed(r, st);
    }
}

/* ---- the pass over the input ---- */

static void work(void *arg, unsigned i) {
    struct run *r = arg;
    ks_work_run(&r->workers[i]);
}

/* As many as asked for, else one per processor, but no more than find something to do. */
static unsigned worker_count(const struct run *r) {
    unsigned n = r->job.opts->workers;
    if (n) return n > KS_MAX_WORKERS ? KS_MAX_WORKERS : n;
    uint64_t most = ks_read_blocks(r->job.read);
    n = ks_par_cores();
    if (n > 16) n = 16;
    return n > most ? (unsigned)most : n;
}

/* Every branch may have a table in each worker, and one where they are merged. */
static void set_budget(struct run *r) {
    r->job.world.threads = r->job.read ? worker_count(r) : 0;
    r->job.budget.most = r->job.opts->memory;
    r->job.budget.tables = (r->job.world.threads + 1) * r->load.n_branches;
    if (r->job.opts->memory && r->job.budget.tables) r->job.world.budget = &r->job.budget;
}

static enum ks_status scan_input(struct run *r) {
    r->n_workers = worker_count(r);
    r->workers = ks_mem_zero(r->n_workers, sizeof *r->workers);
    for (unsigned i = 0; i < r->n_workers; i++) ks_work_init(&r->workers[i], &r->job);
    ks_read_threads(r->job.read, r->n_workers);
    ks_queue_init(&r->job.queue, r->n_workers * 2, KS_MAX_ROWS_AHEAD, consume, r);
    ks_par_run(r->n_workers, work, r);
    ks_queue_fini(&r->job.queue);
    if (r->job.trouble.status != KS_OK && r->job.trouble.status != KS_ESTOP) *r->err = r->job.trouble.err;
    return r->job.trouble.status;
}

static void merge_tables(struct run *r) {
    for (unsigned w = 0; w < r->n_workers; w++)
        for (uint32_t i = 0; i < r->load.n_branches; i++)
            if (r->workers[w].groups[i].spec)
                ks_group_merge(&r->job.pipes[i].sinks[0].group, &r->workers[w].groups[i]);
}

static enum ks_status finish_rules(struct run *r) {
    enum ks_status st = KS_OK;
    for (uint32_t i = 0; i < r->load.n && st == KS_OK; i++) {
        if (is_mapping(&r->load.rules[i])) continue;
        st = ks_pipe_finish(&r->job.pipes[r->load.rules[i].branches->id]);
        if (r->job.opts->stop && *r->job.opts->stop) st = KS_ESTOP;
    }
    if (st != KS_OK) {
        *r->err = r->trouble.err;
        return st;
    }
    st = r->out->end(r->out->arg);
    if (st == KS_EWORLD) st = ks_status_fail(r->err, st, "cannot write the results: %s", strerror(errno));
    return st;
}

static void make_pipes(struct run *r) {
    set_budget(r);
    r->cx = (struct ks_func_cx){
        .arena = &r->tmp, .regexes = ks_regex_table(), .now = r->job.now, .clocked = r->job.clocked};
    r->job.pipes = ks_mem_zero(r->load.n_branches + 1, sizeof *r->job.pipes);
    for (uint32_t i = 0; i < r->load.n_branches; i++) {
        const struct ks_branch *b = &r->load.branches[i];
        ks_pipe_init(&r->job.pipes[i], b, &r->job.pipes[b->rule->branches->id], &r->job.world, &r->cx,
                     &r->trouble, r->out, r->job.kernel);
    }
}

/* ---- after the run ---- */

static void add_counts(struct ks_run_stats *s, const struct ks_work_counts *c) {
    s->passed_over += c->passed_over;
    s->parsed += c->parsed;
    s->empty += c->empty;
    s->not_json += c->not_json;
    s->damaged += c->damaged;
    s->too_deep += c->too_deep;
}

/* Rows out of each stage, in all workers; what brackets gave too much of. */
static void add_branch(struct run *r, uint32_t i, uint64_t *passed) {
    const struct ks_rule *rule = r->load.branches[i].rule;
    for (uint32_t k = 0; k < rule->r->stages.n; k++) {
        passed[k] += r->job.pipes[i].frame.passed[k];
        for (unsigned w = 0; w < r->n_workers; w++)
            if (r->workers[w].frames && r->workers[w].frames[i].passed)
                passed[k] += r->workers[w].frames[i].passed[k];
    }
}

static void report_rule(struct run *r, uint32_t i) {
    const struct ks_rule *rule = &r->load.rules[i];
    uint32_t first = rule->branches->id;
    uint64_t *passed = ks_mem_zero(rule->r->stages.n + 1, sizeof *passed);
    for (uint32_t k = 0; k < rule->r->pipes.n; k++) add_branch(r, first + k, passed);
    r->stats->results += r->job.pipes[first].columns.rows;
    ks_funnel_rule(&r->stats->report, rule, passed, r->job.pipes[first].columns.rows);
    for (uint32_t k = 1; k < rule->r->pipes.n; k++)
        if (r->job.pipes[first + k].cut) ks_funnel_cut(&r->stats->report, k, r->job.pipes[first + k].cut);
    ks_mem_free(passed);
}

static void add_shape(struct ks_envelope_count *to, const struct ks_envelope_count *from) {
    to->records += from->records;
    to->events += from->events;
    to->other += from->other;
    to->damaged += from->damaged;
}

static void report(struct run *r, double started) {
    struct ks_run_stats *s = r->stats;
    s->seconds = ks_work_clock() - started;
    s->regex_limited = r->cx.regex_limited;
    s->spills = atomic_load(&r->job.budget.spills);
    s->spilled = atomic_load(&r->job.budget.spilled);
    struct ks_envelope_count shapes[KS_SHAPE_COUNT] = {0};
    for (unsigned w = 0; w < r->n_workers; w++) {
        add_counts(s, &r->workers[w].counts);
        for (unsigned i = 0; i < KS_SHAPE_COUNT; i++)
            add_shape(&shapes[i], &r->workers[w].envelope.counts[i]);
        s->regex_limited += r->workers[w].cx.regex_limited;
    }
    if (r->job.read) {
        struct ks_read_counts c = ks_read_tally(r->job.read);
        s->files = c.files;
        s->bytes = c.bytes;
        s->lines = c.lines;
        s->long_lines = c.long_lines;
        s->bad_files = c.bad_files;
        ks_funnel_shapes(&s->report, shapes);
        ks_funnel_input(&s->report, ks_buf_view(&r->skipped), r->job.read);
    }
    for (uint32_t i = 0; i < r->load.n && r->job.pipes; i++)
        if (!is_mapping(&r->load.rules[i])) report_rule(r, i);
}

static void clean_up(struct run *r) {
    for (unsigned i = 0; i < r->n_workers; i++) ks_work_fini(&r->workers[i]);
    ks_mem_free(r->workers);
    for (uint32_t i = 0; i < r->load.n_branches && r->job.pipes; i++) ks_pipe_fini(&r->job.pipes[i]);
    ks_mem_free(r->job.pipes);
    if (r->cx.regexes) ks_regex_free(r->cx.regexes);
    if (r->job.read) ks_read_close(r->job.read);
    ks_dispatch_free(r->job.dispatch);
    ks_sieve_fini(&r->job.sieve);
    if (r->geo) ks_geo_close(r->geo);
    if (r->load.paths) ks_load_free(&r->load);
    ks_buf_fini(&r->skipped);
    ks_arena_fini(&r->tmp);
    ks_par_fini(&r->job.lock);
}

enum ks_status ks_run(const struct ks_image *images, unsigned n_images, const struct ks_run_opts *o,
                      const struct ks_output *out, struct ks_run_stats *stats, struct ks_error *err) {
    double started = ks_work_clock();
    struct run r = {.out = out, .stats = stats, .err = err};
    *stats = (struct ks_run_stats){0};
    ks_buf_init(&stats->report);
    ks_buf_init(&r.skipped);
    ks_arena_init(&r.tmp);
    ks_par_init(&r.job.lock);
    ks_sieve_init(&r.job.sieve);
    r.job.opts = o;
    enum ks_status st = prepare(&r, images, n_images);
    if (st == KS_OK) make_pipes(&r);
    if (st == KS_OK && r.job.read) st = scan_input(&r);
    if (st == KS_OK) merge_tables(&r);
    if (st == KS_OK) st = finish_rules(&r);
    report(&r, started);
    clean_up(&r);
    return st;
}
