/* work.c - from a block of lines to rows, in one worker.
 *
 * In: blocks from the reader. Each line that passes the prefilter is flattened once and every rule
 * that reads events runs its first step over it. Out: rows into the rule's own table when its first
 * sink is a stats whose states merge, else into the unit that goes to the queue, with the position of
 * the line as its number.
 *
 * The invariant that makes output the same for any number of workers and any block size: rows of one
 * unit stand in order of lines, within a line in order of rules, and units are consumed in order of
 * blocks. A line that cannot be parsed is still an event without fields (semantics 11.19). */
#include "exec/work.h"

#include "base/mem.h"
#include "exec/dispatch.h"
#include "exec/vm.h"
#include "func/match.h"
#include "func/regex.h"
#include "func/time.h"
#include "scan/lines.h"

#include <math.h>
#include <string.h>
#include <time.h>

static void open_flats(struct ks_worker *w, const struct ks_job *job) {
    w->flat = ks_flat_new(job->load->paths, job->kernel);
    if (job->opts->strict) return;
    ks_flat_lazy(w->flat, KS_MAX_LAZY_LINE);
    if (!job->dispatch || !ks_dispatch_staged(job->dispatch)) return;
    w->first = ks_flat_new(job->load->paths, job->kernel);
    ks_flat_lazy(w->first, KS_MAX_LAZY_LINE);
    ks_flat_first(w->first);
}

void ks_work_init(struct ks_worker *w, struct ks_job *job) {
    *w = (struct ks_worker){.job = job};
    ks_arena_init(&w->tmp);
    ks_arena_init(&w->mapped);
    w->cx = (struct ks_func_cx){
        .arena = &w->tmp, .regexes = ks_regex_table(), .now = job->now, .clocked = job->clocked};
    open_flats(w, job);
    w->world = job->world;
    ks_envelope_init(&w->envelope, job->kernel, &job->envelope);
    w->intern = ks_intern_new();
    w->frames = ks_mem_zero(job->load->n_branches + 1, sizeof *w->frames);
    w->groups = ks_mem_zero(job->load->n_branches + 1, sizeof *w->groups);
    uint32_t words = job->dispatch ? ks_dispatch_words(job->dispatch) : 0;
    w->alive = ks_mem_zero(words + 1, sizeof *w->alive);
    w->some = ks_mem_zero(words + 1, sizeof *w->some);
    for (uint32_t i = 0; i < job->load->n_branches; i++) {
        if (job->load->branches[i].p->source != KS_SRC_EVENTS) continue;
        ks_frame_init(&w->frames[i], &job->load->branches[i], &w->world, &w->cx, &w->trouble);
        const struct ks_sink *first = &job->pipes[i].sinks[0];
        if (!ks_sink_merges(first)) continue;
        ks_group_init(&w->groups[i], &first->spec, &w->trouble);
        ks_group_use_intern(&w->groups[i], w->intern);
        ks_group_bound(&w->groups[i], first->budget);
    }
}

void ks_work_fini(struct ks_worker *w) {
    if (!w->job) return;
    for (uint32_t i = 0; i < w->job->load->n_branches; i++) {
        ks_frame_fini(&w->frames[i]);
        if (w->groups[i].spec) ks_group_fini(&w->groups[i]);
    }
    ks_envelope_fini(&w->envelope);
    ks_mem_free(w->frames);
    ks_mem_free(w->groups);
    ks_mem_free(w->alive);
    ks_mem_free(w->some);
    ks_intern_free(w->intern);
    ks_flat_free(w->flat);
    ks_flat_free(w->first);
    for (int i = 0; i < 2; i++) ks_raw_scratch_free(w->scratch[i]);
    ks_regex_free(w->cx.regexes);
    ks_read_free_block(&w->block);
    ks_arena_fini(&w->tmp);
    ks_arena_fini(&w->mapped);
}

void ks_work_fail(struct ks_job *job, const struct ks_trouble *t) {
    ks_par_lock(&job->lock);
    if (job->trouble.status == KS_OK) job->trouble = *t;
    ks_par_unlock(&job->lock);
    ks_queue_stop(&job->queue);
}

double ks_work_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- the time of an event ---- */

/* A number of units, or RFC 3339. */
static bool told_time(struct ks_str s, unsigned digits, double *t) {
    if (!ks_value_parse_num(s, t)) return ks_time_rfc3339(s, t);
    while (digits--) *t /= 10;
    return true;
}

static bool text_time(const struct ks_event *ev, uint32_t path, bool number, double *t) {
    if (path >= ev->n_cells || ev->cells[path].kind == KS_NULL) return false;
    char tmp[KS_NUM_TEXT];
    const struct ks_value *v = ks_value_at(&ev->cells[path], 0);
    return (number && ks_value_number(v, t)) || ks_time_rfc3339(ks_value_str(v, tmp), t);
}

/* What the collector said comes first, then the event's own times, then the wrapper's (input-shapes, 3).
 * *odd: the first of its own is not there, or is no time. */
static double event_time(const struct ks_load *l, const struct ks_event *ev, const struct ks_unwrapped *u,
                         bool *odd) {
    double t;
    *odd = false;
    if (u && u->time.p && told_time(u->time, 0, &t)) return t;
    *odd = !text_time(ev, l->times[0], false, &t);
    if (!*odd) return t;
    for (unsigned i = 1; i < KS_LOAD_TIMES; i++)
        if (text_time(ev, l->times[i], i == KS_LOAD_TIMES - 1, &t)) return t;
    return u && u->later.p && told_time(u->later, u->later_digits, &t) ? t : NAN;
}

/* An event without a time lies outside any bounds (semantics 11.17). */
static bool in_bounds(const struct ks_job *job, double time) {
    return (isnan(job->from) || time >= job->from) && (isnan(job->till) || time < job->till);
}

/* ---- records ---- */

/* Lines of the block in front of p. */
static uint64_t lines_before(const struct ks_block *b, const char *p) {
    uint64_t n = 0;
    for (const char *at = b->p; (at = memchr(at, '\n', (size_t)(p - at))); at++) n++;
    return n;
}

/* p: where the damage is, in the block. */
static void note_damage(struct ks_worker *w, const struct ks_event *ev, const char *p, uint32_t byte) {
    w->counts.not_json += ev->damage == KS_NOT_JSON;
    w->counts.damaged += ev->damage == KS_DAMAGED;
    w->counts.too_deep += ev->damage == KS_TOO_DEEP;
    struct ks_unit *u = w->unit;
    if (u->n_skipped == KS_MAX_REPORTED) return;
    u->skipped[u->n_skipped++] = (struct ks_skipped){.file = w->block.file,
                                                     .line = w->block.line + lines_before(&w->block, p) + 1,
                                                     .byte = byte + 1,
                                                     .damage = ev->damage,
                                                     .nul = ev->damage_nul};
}

/* Bytes are counted in the record, where the event stands in it as it is; else in the text that was unpacked.
 */
static void damaged(struct ks_worker *w, const struct ks_event *ev, const char *text) {
    bool inside = text >= w->record.p && text < w->record.p + w->record.n;
    uint32_t before = inside ? (uint32_t)(text - w->record.p) : 0;
    note_damage(w, ev, w->record.p, before + ev->damage_at);
}

static void run_branch(struct ks_worker *w, uint32_t i, const struct ks_event *ev, double time,
                       uint64_t seq) {
    const struct ks_branch *b = &w->job->load->branches[i];
    const struct ks_rule *rule = b->rule;
    struct ks_frame *f = &w->frames[i];
    if (b->p->source != KS_SRC_EVENTS || (rule->r->flags & KS_RULE_MAPPING)) return;
    ks_arena_reset(&w->tmp);
    ks_frame_event(f, ev, rule->timed ? time : NAN, seq);
    if (!ks_vm_run(f, &b->steps[0])) return;
    struct ks_row row = ks_frame_view(f);
    if (w->groups[i].spec)
        ks_group_add(&w->groups[i], &row);
    else
        ks_row_add(&w->unit->rows, &row, rule->n_fields);
}

/* The i-th mapping, when it is of the event's sourcetype; else NULL. */
static struct ks_frame *mapping(const struct ks_worker *w, uint32_t i) {
    struct ks_frame *f = &w->frames[w->job->load->maps[i]];
    const struct ks_value *type = &w->world.meta[KS_META_SOURCETYPE];
    bool is = type->kind == KS_TEXT && ks_text_equal(f->rule->name, (struct ks_str){type->p, type->n});
    return is ? f : NULL;
}

static bool is_mapped(const struct ks_worker *w) {
    bool any = false;
    for (uint32_t i = 0; i < w->job->load->n_maps && !any; i++) any = mapping(w, i) != NULL;
    return any;
}

/* Fields whose names only data knows: each that the first pattern matches is given to the name that the
 * second one makes of it. What is given here is not looked at again. */
static void put_pattern(struct ks_worker *w, const struct ks_event *ev, struct ks_str from,
                        struct ks_str to) {
    struct ks_paths *paths = w->job->load->paths;
    for (uint32_t i = 0, n = ev->n_ids; i < n; i++) {
        uint32_t id = ev->ids[i];
        struct ks_str rest;
        if (!ks_match_name(from, ks_paths_name(paths, id), &rest, 1)) continue;
        ks_flat_set(w->flat, ks_paths_intern(paths, ks_match_fill(&w->mapped, to, &rest, 1)), ev->cells[id]);
    }
}

/* The columns of a mapping become fields of the event; one that is null takes a field away. Patterns stand in
 * pairs behind the others. */
static void put_columns(struct ks_worker *w, const struct ks_event *ev, const struct ks_frame *f) {
    const struct ks_rule *rule = f->rule;
    const struct ks_icol *cols = &rule->im->cols[rule->r->cols.at];
    for (uint32_t i = 0; i < rule->r->cols.n; i++) {
        if (cols[i].flags & KS_COL_WILD) {
            put_pattern(w, ev, ks_image_text(rule->im, cols[i].name),
                        ks_image_text(rule->im, cols[i + 1].name));
            i++;
        } else {
            struct ks_value v = f->r[cols[i].field];
            ks_flat_set(w->flat, rule->outs[i], v.kind == KS_BOOL ? ks_value_null() : v);
        }
    }
}

/* All mappings of the event's sourcetype (there is one per image) see the event as it was read; only then is
 * it changed, and perhaps its time, which is returned. */
static double calculate(struct ks_worker *w, const struct ks_event *ev, const struct ks_unwrapped *u,
                        double time) {
    const struct ks_load *l = w->job->load;
    struct ks_frame *f;
    bool odd;
    ks_arena_reset(&w->mapped);
    w->cx.arena = &w->mapped;
    for (uint32_t i = 0; i < l->n_maps; i++) {
        if (!(f = mapping(w, i))) continue;
        ks_frame_event(f, ev, time, 0);
        (void)ks_vm_run(f, &l->branches[l->maps[i]].steps[0]);
    }
    w->cx.arena = &w->tmp;
    for (uint32_t i = 0; i < l->n_maps; i++)
        if ((f = mapping(w, i))) put_columns(w, ev, f);
    return l->timed ? event_time(l, ev, u, &odd) : NAN;
}

static void run_some(struct ks_worker *w, const struct ks_event *ev, double time, uint64_t seq) {
    const struct ks_dispatch *d = w->job->dispatch;
    if (!w->chosen) ks_dispatch_event(d, ev, w->alive, w->some);
    for (uint32_t i = 0, n = ks_dispatch_words(d); i < n; i++)
        for (uint64_t left = w->alive[i]; left; left &= left - 1)
            run_branch(w, i * 64 + (uint32_t)__builtin_ctzll(left), ev, time, seq);
}

static void run_event(struct ks_worker *w, const struct ks_event *ev, double time) {
    uint64_t seq = w->record.seq++;
    if (!in_bounds(w->job, time)) return;
    if (w->job->dispatch) {
        run_some(w, ev, time, seq);
        return;
    }
    for (uint32_t i = 0; i < w->job->load->n_branches; i++) run_branch(w, i, ev, time, seq);
}

/* An event and its time. Where the member that its time is first looked for in was passed, and holds none,
 * another one counts, which may stand in what was left out: then all of the event is read. */
static const struct ks_event *read_event(struct ks_worker *w, struct ks_flat *flat, struct ks_str text,
                                         const struct ks_unwrapped *u, bool every, double *time) {
    const struct ks_load *l = w->job->load;
    bool odd = false;
    ks_flat_every(flat, every);
    const struct ks_event *ev = u ? ks_envelope_flatten(u, flat) : ks_flat_line(flat, text.p, text.n);
    *time = ev && l->timed ? event_time(l, ev, u, &odd) : NAN;
    return odd && !every && ks_flat_left(flat) ? read_event(w, flat, text, u, true, time) : ev;
}

/* The same in two stages: in full only where a rule that wants more than the first gives can match. */
static const struct ks_event *take_event(struct ks_worker *w, struct ks_str text,
                                         const struct ks_unwrapped *u, bool every, double *time) {
    w->chosen = false;
    if (!w->first || every) return read_event(w, w->flat, text, u, every, time);
    const struct ks_event *ev = read_event(w, w->first, text, u, false, time);
    w->chosen = ev && ks_dispatch_first(w->job->dispatch, ev, w->alive, w->some);
    return !ev || w->chosen ? ev : read_event(w, w->flat, text, u, false, time);
}

/* What the user says of source, host and so on wins over what wrappers say. */
static void take_metas(struct ks_worker *w, const struct ks_unwrapped *u) {
    for (unsigned i = 0; i < KS_ENVELOPE_METAS; i++)
        w->world.meta[i] =
            u->meta[i].p && !w->job->given[i] ? ks_value_text(u->meta[i]) : w->job->world.meta[i];
}

static void on_unwrapped(void *arg, const struct ks_unwrapped *u) {
    struct ks_worker *w = arg;
    if (w->trouble.status != KS_OK) return;
    take_metas(w, u);
    bool mapped = is_mapped(w);
    double time;
    const struct ks_event *ev = take_event(w, u->text, u, mapped, &time);
    if (!ev || ev->damage == KS_EMPTY_LINE) return;
    w->counts.parsed++;
    if (ev->damage != KS_WHOLE) damaged(w, ev, u->text.p);
    run_event(w, ev, mapped ? calculate(w, ev, u, time) : time);
}

static bool all_blank(const char *p, size_t n) {
    size_t i = 0;
    while (i < n && (p[i] == ' ' || p[i] == '\t' || p[i] == '\r')) i++;
    return i == n;
}

static void unwrap(struct ks_worker *w, const char *p, size_t n) {
    if (all_blank(p, n)) {
        w->counts.empty++;
        return;
    }
    ks_envelope_record(&w->envelope, p, n, w->block.csv, on_unwrapped, w);
    memcpy(w->world.meta, w->job->world.meta, sizeof w->world.meta);
}

/* Most records are events as the API server writes them, and nothing need be known of wrappers. */
static void on_record(void *arg, const char *p, size_t n) {
    struct ks_worker *w = arg;
    if (w->trouble.status != KS_OK) return;
    w->record = (struct ks_work_record){p, n, w->block.base + (uint64_t)(p - w->block.p)};
    if (!ks_envelope_plain(w->job->kernel, p, n) || w->job->envelope.only != KS_SHAPE_COUNT) {
        unwrap(w, p, n);
        return;
    }
    double time; /* where all are mapped, their names are not optional (exec/run.c) */
    const struct ks_event *ev = take_event(w, (struct ks_str){p, n}, NULL, false, &time);
    uint32_t more = ev->more;
    w->counts.parsed++;
    w->envelope.counts[KS_SHAPE_PLAIN].records++;
    w->envelope.counts[KS_SHAPE_PLAIN].events++;
    if (ev->damage != KS_WHOLE) damaged(w, ev, p);
    run_event(w, ev, w->job->mapped ? calculate(w, ev, NULL, time) : time);
    if (more) unwrap(w, p + more, n - more);
}

/* ---- blocks ---- */

/* A search for literals costs about a third of reading the lines, and more where many are found: when fewer
 * lines than this percentage were passed over, so many blocks are read without it before it is tried again
 * (100 rules over 100 MB, 3 % passed over: 0.22 -> 0.14 s; ten, 60 %:
 * 423 -> 335 million instructions). */
enum { SIEVE_PAYS = 75, SIEVE_REST = 63 };

/* The lines of the block that the sieve lets through, from the i-th on. */
static void sift(struct ks_worker *w, uint32_t i) {
    struct ks_job *job = w->job;
    const struct ks_block *b = &w->block;
    size_t from = i ? b->lines.ends[i - 1] + 1 : 0;
    bool wrapped = !ks_envelope_all_plain(job->kernel, &b->lines, b->p);
    const struct ks_raw *raw = ks_sieve_get(&job->sieve, wrapped, &w->trouble.err);
    if (raw && !w->scratch[wrapped]) w->scratch[wrapped] = ks_raw_scratch_new(raw, &w->trouble.err);
    if (!w->scratch[wrapped]) {
        w->trouble.status = KS_EWORLD;
        return;
    }
    uint64_t lines = b->lines.n - i, over = lines - ks_raw_lines(raw, w->scratch[wrapped], job->kernel,
                                                                 b->p + from, b->n - from, on_record, w);
    w->counts.passed_over += over;
    if (over * 100 < lines * SIEVE_PAYS) w->unfiltered = SIEVE_REST;
}

/* How many lines of the block begin before the sieve does. What stands in front of it is counted in the same
 * way whoever reads. */
static uint32_t unsifted(const struct ks_job *job, const struct ks_block *b) {
    uint32_t i = 0;
    if (b->front >= job->sieve.from) return 0;
    uint64_t before = job->sieve.from - b->front;
    while (i < b->lines.n && (i ? b->lines.ends[i - 1] + 1 : 0) < before) i++;
    return i;
}

static void scan_block(struct ks_worker *w) {
    const struct ks_block *b = &w->block;
    ks_flat_seamless(w->flat, !b->lines.seam);
    if (w->first) ks_flat_seamless(w->first, !b->lines.seam);
    if (!ks_sieve_active(&w->job->sieve) || b->form != KS_FRAME_LINES || w->unfiltered) {
        w->unfiltered -= w->unfiltered != 0;
        ks_records_each(b, on_record, w);
        return;
    }
    struct ks_lines whole = b->lines;
    whole.n = unsifted(w->job, b);
    ks_lines_each(&whole, b->p, on_record, w);
    if (whole.n < b->lines.n) sift(w, whole.n);
}

static void tell_progress(struct ks_job *job) {
    const struct ks_run_opts *o = job->opts;
    if (!o->progress) return;
    ks_par_lock(&job->lock);
    double now = ks_work_clock();
    if (now - job->told >= 0.1) {
        uint64_t total, n = ks_read_progress(job->read, &total);
        job->told = now;
        o->progress(o->progress_arg, n, total);
    }
    ks_par_unlock(&job->lock);
}

/* One block into w->unit; false when there is no more, or the run must end. */
static bool one_block(struct ks_worker *w) {
    if (w->job->opts->stop && *w->job->opts->stop) w->trouble.status = KS_ESTOP;
    if (w->trouble.status == KS_OK) {
        bool near = ks_queue_full(&w->job->queue);
        enum ks_status st = ks_read_next(w->job->read, &w->block, near, &w->trouble.err);
        if (st == KS_END) return false;
        w->trouble.status = st;
    }
    if (w->trouble.status == KS_OK) {
        w->unit->from = w->block.from;
        w->unit->till = w->block.till;
        w->unit->ahead = w->block.ahead;
        if (w->block.n) scan_block(w);
    }
    if (w->trouble.status == KS_OK) w->trouble.status = ks_load_names(w->job->load, &w->trouble.err);
    if (w->trouble.status == KS_OK) return true;
    ks_work_fail(w->job, &w->trouble);
    return false;
}

void ks_work_run(struct ks_worker *w) {
    while ((w->unit = ks_queue_take(&w->job->queue))) {
        if (!one_block(w)) {
            ks_queue_return(&w->job->queue, w->unit);
            return;
        }
        ks_queue_give(&w->job->queue, w->unit);
        tell_progress(w->job);
    }
}
