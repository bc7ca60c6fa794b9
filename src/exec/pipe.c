/* pipe.c - steps one after the other over all rows.
 *
 *     rows of step 0 -> sink 0 -> step 1 over its rows -> sink 1 -> ... -> columns -> output
 *
 * In one thread and in order, so everything behind the first sink is deterministic by itself. A sink
 * is emptied into the next one and freed before the one after that fills.
 *
 * A pipe that takes the rows of another runs that one to its end when its own rows are there, so brackets are
 * done from the inside out.
 *
 * A step that begins with a rename with wildcards gets its pairs here: every name that some waiting
 * row has and that the pattern matches, in order of name (semantics 6, 11.20). */
#include "exec/pipe.h"

#include "base/mem.h"
#include "exec/each.h"
#include "exec/found.h"
#include "exec/join.h"
#include "exec/vm.h"

#include <math.h>
#include <string.h>

static bool expands(const struct ks_step *step) {
    return step->sink && step->sink->kind == KS_SINK_EXPAND;
}

static void init_spreads(struct ks_pipe *p, const struct ks_world *world) {
    p->spreads = ks_mem_zero(p->branch->n_steps + 1, sizeof *p->spreads);
    for (uint32_t i = 0; i < p->branch->n_steps; i++) {
        if (!expands(&p->branch->steps[i])) continue;
        p->spreads[i] = ks_mem_zero(1, sizeof *p->spreads[i]);
        ks_frame_init(&p->spreads[i]->frame, p->branch, world, p->cx, p->trouble);
        ks_mem_free(p->spreads[i]->frame.passed);
        p->spreads[i]->frame.passed = p->frame.passed; /* one count for all frames */
        p->spreads[i]->frame.found = p->found;
    }
}

static void fini_spreads(struct ks_pipe *p) {
    for (uint32_t i = 0; i < p->branch->n_steps; i++) {
        if (!p->spreads[i]) continue;
        p->spreads[i]->frame.passed = NULL;
        ks_frame_fini(&p->spreads[i]->frame);
        ks_mem_free(p->spreads[i]);
    }
    ks_mem_free(p->spreads);
}

void ks_pipe_init(struct ks_pipe *p, const struct ks_branch *branch, struct ks_pipe *others,
                  const struct ks_world *world, struct ks_func_cx *cx, struct ks_trouble *trouble,
                  const struct ks_output *out, const struct ks_kernel *kernel) {
    *p = (struct ks_pipe){.branch = branch,
                          .rule = branch->rule,
                          .others = others,
                          .cx = cx,
                          .trouble = trouble,
                          .kernel = kernel,
                          .n_sinks = branch->n_steps};
    p->sinks = ks_mem_zero(branch->n_steps + 1, sizeof *p->sinks);
    p->found = ks_mem_zero(branch->rule->r->pipes.n + 1, sizeof *p->found);
    for (uint32_t i = 0; i < branch->n_steps; i++)
        ks_sink_init(&p->sinks[i], branch->rule, &branch->steps[i], trouble, world,
                     i + 1 < branch->n_steps ? branch->steps[i + 1].sink : NULL);
    ks_frame_init(&p->frame, branch, world, cx, trouble);
    p->frame.found = p->found;
    init_spreads(p, world);
    ks_shown_init(&p->columns, branch->rule, out, trouble);
}

void ks_pipe_fini(struct ks_pipe *p) {
    for (uint32_t i = p->freed; i < p->n_sinks; i++) ks_sink_fini(&p->sinks[i]);
    for (uint32_t i = 0; i < p->rule->r->pipes.n; i++) ks_found_free(p->found[i]);
    ks_mem_free(p->found);
    ks_mem_free(p->sinks);
    fini_spreads(p);
    ks_frame_fini(&p->frame);
    ks_shown_fini(&p->columns);
}

static bool emits(const struct ks_step *step) {
    return step->sink && step->sink->kind == KS_SINK_EMIT;
}

static enum ks_status put(struct ks_pipe *p, uint32_t step, const struct ks_row *row);

/* Runs a step over the row in a frame and puts what is left into its sink. */
static enum ks_status run_step(struct ks_pipe *p, struct ks_frame *f, uint32_t step) {
    if (!ks_vm_run(f, &p->branch->steps[step])) return p->trouble->status;
    struct ks_row row = ks_frame_view(f);
    /* Made rows stay in this order, whatever their _time. */
    if (p->branch->p->source == KS_SRC_MADE) row.time = p->cx->now;
    return put(p, step, &row);
}

/* mvexpand: a row per value, on its way at once. A row with one value or none goes as it is. */
static enum ks_status spread(struct ks_pipe *p, uint32_t step, const struct ks_row *row) {
    const struct ks_isink *sink = p->branch->steps[step].sink;
    struct ks_spread *s = p->spreads[step];
    uint32_t field = p->rule->im->keys[sink->keys.at].field;
    struct ks_value v = row->cells[field];
    uint32_t count = ks_value_count(&v), n = count ? count : 1;
    if (sink->limit && n > (uint64_t)sink->limit) n = (uint32_t)sink->limit;
    enum ks_status st = KS_OK;
    for (uint32_t i = 0; i < n && st == KS_OK; i++) {
        ks_frame_row(&s->frame, row);
        if (count > 1) s->frame.r[field] = *ks_value_at(&v, i);
        s->frame.seq = s->seq++;
        if (sink->stage != KS_NONE) p->frame.passed[sink->stage]++;
        st = run_step(p, &s->frame, step + 1);
    }
    return st;
}

static enum ks_status put(struct ks_pipe *p, uint32_t step, const struct ks_row *row) {
    if (emits(&p->branch->steps[step])) return ks_shown_row(&p->columns, row);
    if (p->spreads[step]) return spread(p, step, row);
    ks_sink_add(&p->sinks[step], row);
    return p->trouble->status;
}

enum ks_status ks_pipe_row(struct ks_pipe *p, const struct ks_row *row) {
    if (p->spreads[0]) ks_arena_reset(p->cx->arena);
    return put(p, 0, row);
}

/* ---- makeresults ---- */

static enum ks_status generate_row(struct ks_pipe *p, const struct ks_event *row, double time, uint64_t i) {
    ks_arena_reset(p->cx->arena);
    ks_frame_event(&p->frame, row, time, i);
    if (row && p->trouble->status == KS_OK)
        p->trouble->status = ks_load_names(p->frame.world->load, &p->trouble->err);
    return p->trouble->status == KS_OK ? run_step(p, &p->frame, 0) : p->trouble->status;
}

/* The time of a row of data is its own, if it has one that is a number. */
static double time_of(const struct ks_pipe *p, const struct ks_event *row, uint32_t path) {
    double t;
    if (path >= row->n_cells || row->cells[path].kind == KS_NULL) return p->cx->now;
    return ks_value_number(ks_value_at(&row->cells[path], 0), &t) ? t : p->cx->now;
}

static enum ks_status generate_rows(struct ks_pipe *p, struct ks_flat *flat, struct ks_str lines) {
    uint32_t path = ks_paths_intern(p->frame.world->load->paths, KS_STR("_time"));
    enum ks_status st = KS_OK;
    for (uint64_t i = 0; lines.n && st == KS_OK; i++) {
        const char *end = memchr(lines.p, '\n', lines.n);
        size_t n = end ? (size_t)(end - lines.p) : lines.n;
        const struct ks_event *row = ks_flat_line(flat, lines.p, n);
        st = generate_row(p, row, time_of(p, row, path), i);
        lines = ks_text_cut(lines, n + 1, lines.n);
    }
    return st;
}

static enum ks_status generate_data(struct ks_pipe *p) {
    struct ks_str data = ks_image_text(p->rule->im, p->branch->p->data);
    char *padded = ks_mem_zero(data.n + KS_SCAN_PAD, 1);
    memcpy(padded, data.p, data.n);
    struct ks_flat *flat = ks_flat_new(p->frame.world->load->paths, p->kernel);
    enum ks_status st = generate_rows(p, flat, (struct ks_str){padded, data.n});
    ks_flat_free(flat);
    ks_mem_free(padded);
    return st;
}

static enum ks_status generate_table(struct ks_pipe *p) {
    const struct ks_image *im = p->rule->im;
    const struct ks_desc *d = p->rule->k[p->branch->p->table];
    const struct ks_itable *t = &im->tables[(uint32_t)d->at[0].num];
    enum ks_status st = KS_OK;
    for (uint32_t i = 0; i < t->rows && st == KS_OK; i++) {
        const struct ks_itext *cells = &im->cells[t->cells.at + (size_t)t->cols * (i + 1)];
        if (i < d->num) continue;
        ks_arena_reset(p->cx->arena);
        ks_frame_event(&p->frame, NULL, NAN, i);
        for (uint32_t k = 1; k + 1 < d->n; k += 2) {
            struct ks_str s = ks_image_text(im, cells[(uint32_t)d->at[k].num]);
            if (s.n) p->frame.r[(uint32_t)d->at[k + 1].num] = ks_value_text(s);
        }
        st = run_step(p, &p->frame, 0);
    }
    return st;
}

/* The rows that come from no event. */
static enum ks_status generate(struct ks_pipe *p) {
    enum ks_status st = p->trouble->status;
    if (st == KS_OK && p->branch->p->source == KS_SRC_TABLE) return generate_table(p);
    if (p->branch->p->source != KS_SRC_MADE) return st;
    if (p->branch->p->data.n) return generate_data(p);
    for (uint32_t i = 0; i < p->branch->p->made && st == KS_OK; i++)
        st = generate_row(p, NULL, p->cx->now, i);
    return st;
}

/* ---- rename with wildcards ---- */

static void too_many(struct ks_pipe *p) {
    p->trouble->status = ks_status_fail(&p->trouble->err, KS_EWORLD, "rule %.*s: more than %d field names",
                                        KS_FMT(p->rule->name), KS_MAX_NAMES);
}

static void expand_rename(struct ks_pipe *p, const struct ks_step *step, const struct ks_rowset *rows,
                          struct ks_arena *a) {
    struct ks_slots *slots = &p->rule->slots;
    const struct ks_iconst *c = p->rule->k[step->code[step->from].a];
    struct ks_str from = ks_image_text(p->rule->im, c->text), to = ks_image_text(p->rule->im, c->more);
    uint32_t *names, n = ks_row_slots(rows, slots, from.n && from.p[0] == '_', a, &names), n_moves = 0;
    unsigned stars = ks_match_stars(from);
    struct ks_str *parts = KS_NEWN(a, stars, struct ks_str);
    struct ks_move *moves = KS_NEWN(a, n + 1, struct ks_move);
    for (uint32_t i = 0; i < n; i++) {
        if (!ks_match_name(from, ks_slots_name(slots, names[i]), parts, stars)) continue;
        uint32_t target = ks_slots_find(slots, ks_match_fill(a, to, parts, stars));
        if (target == KS_NONE) too_many(p);
        if (target != KS_NONE && target != names[i]) moves[n_moves++] = (struct ks_move){names[i], target};
    }
    p->frame.moves = moves;
    p->frame.n_moves = n_moves;
}

/* ---- the steps behind the first ---- */

static enum ks_status leave(struct ks_pipe *p, uint32_t step, const struct ks_rowset *rows, size_t i) {
    ks_arena_reset(p->cx->arena);
    ks_frame_row(&p->frame, &rows->rows[i]);
    ks_sink_leave(&p->sinks[step - 1], i, &p->frame);
    enum ks_status st = run_step(p, &p->frame, step);
    ks_sink_left(&p->sinks[step - 1], i, &p->frame);
    return st;
}

/* The step begins with an instruction that needs the names of all rows. */
static void expand_names(struct ks_pipe *p, const struct ks_step *step, const struct ks_rowset *rows,
                         struct ks_arena *a) {
    if (step->code[step->from].op == KS_OP_EACH)
        ks_each_fields(&p->frame, p->rule->k[step->code[step->from].a], rows, a);
    else
        expand_rename(p, step, rows, a);
}

static enum ks_status next_step(struct ks_pipe *p, uint32_t step, const struct ks_rowset *rows) {
    struct ks_arena names;
    ks_arena_init(&names);
    if (!p->branch->steps[step - 1].sink) expand_names(p, &p->branch->steps[step], rows, &names);
    enum ks_status st = p->trouble->status;
    for (size_t i = 0; i < rows->n && st == KS_OK; i++) st = leave(p, step, rows, i);
    p->frame.each = (struct ks_each){0};
    p->frame.moves = NULL;
    p->frame.n_moves = 0;
    ks_arena_fini(&names);
    return st;
}

/* Rows that need not all be there at once: each is made, goes through the step and is forgotten. */
static enum ks_status flow(struct ks_pipe *p, uint32_t step) {
    struct ks_sink *from = &p->sinks[step - 1];
    uint32_t stage = from->step->sink->stage;
    enum ks_status st = p->trouble->status;
    if (st == KS_OK) ks_sink_begin(from);
    while (st == KS_OK) {
        struct ks_row row;
        ks_arena_reset(p->cx->arena);
        if (!ks_sink_next(from, &row, p->cx->arena)) break;
        if (stage != KS_NONE) p->frame.passed[stage]++;
        ks_frame_row(&p->frame, &row);
        st = run_step(p, &p->frame, step);
    }
    return p->trouble->status != KS_OK ? p->trouble->status : st;
}

/* ---- pipes that this one takes rows from ---- */

static struct ks_rowset *all_rows(struct ks_pipe *p);

/* The rows of pipe i of the rule, no more than `most`; NULL when the run must end. `rows`: what a pipe over
 * the rows of this one works on. */
static struct ks_rowset *rows_of(struct ks_pipe *p, uint32_t i, uint64_t most, const struct ks_rowset *rows) {
    struct ks_pipe *from = &p->others[i];
    if (from->branch->p->source == KS_SRC_ROWS) {
        for (size_t k = 0; k < rows->n && p->trouble->status == KS_OK; k++) {
            ks_arena_reset(p->cx->arena);
            ks_frame_row(&from->frame, &rows->rows[k]);
            (void)run_step(from, &from->frame, 0);
        }
    }
    struct ks_rowset *got = all_rows(from);
    if (!got || got->n <= most) return got;
    from->cut += got->n - most;
    got->n = (size_t)most;
    return got;
}

static void take(struct ks_pipe *p, const struct ks_isink *sink, struct ks_rowset *rows) {
    uint64_t most = sink->kind == KS_SINK_JOIN         ? KS_MAX_SUBROWS
                    : sink->kind == KS_SINK_APPENDPIPE ? UINT64_MAX
                                                       : (uint64_t)sink->limit;
    const struct ks_rowset *more = rows_of(p, sink->pipe, most, rows);
    if (!more) return;
    if (sink->kind == KS_SINK_JOIN)
        ks_join_rows(p->rule, sink, rows, more);
    else if (sink->kind == KS_SINK_APPENDCOLS)
        ks_join_columns(p->rule, sink, rows, more);
    else
        ks_join_append(p->rule, rows, more);
}

/* The subsearches that a step asks for. */
static void search(struct ks_pipe *p, const struct ks_step *step) {
    for (uint32_t i = step->from; p->rule->r->pipes.n > 1 && i < step->n; i++) {
        if (step->code[i].op != KS_OP_SSUB) continue;
        const struct ks_rowset *rows = rows_of(p, step->code[i].b, KS_MAX_SUBSEARCH, NULL);
        if (!rows) return;
        p->found[step->code[i].b] = ks_found_new(p->rule, rows, p->cx->now);
    }
}

/* ---- all steps ---- */

/* All rows of sink i, then the step behind it. */
static enum ks_status gather(struct ks_pipe *p, uint32_t i) {
    const struct ks_isink *sink = p->branch->steps[i].sink;
    struct ks_rowset *rows = ks_sink_finish(&p->sinks[i]); /* none of an EXPAND: they have gone on */
    if (sink && sink->pipe != KS_NONE && p->trouble->status == KS_OK) take(p, sink, rows);
    if (p->trouble->status == KS_OK) search(p, &p->branch->steps[i + 1]);
    if (sink && sink->stage != KS_NONE) p->frame.passed[sink->stage] += rows->n;
    return p->trouble->status == KS_OK ? next_step(p, i + 1, rows) : p->trouble->status;
}

/* Up to the last sink. */
static enum ks_status run_steps(struct ks_pipe *p) {
    enum ks_status st = generate(p);
    for (uint32_t i = 0; i + 1 < p->branch->n_steps && st == KS_OK; i++) {
        if (ks_sink_flows(&p->sinks[i])) {
            search(p, &p->branch->steps[i + 1]);
            st = flow(p, i + 1);
        } else {
            st = gather(p, i);
        }
        ks_sink_fini(&p->sinks[i]);
        p->freed = i + 1;
    }
    return st;
}

static struct ks_rowset *all_rows(struct ks_pipe *p) {
    enum ks_status st = run_steps(p);
    if (st != KS_OK && p->trouble->status == KS_OK) p->trouble->status = st;
    return p->trouble->status == KS_OK ? ks_sink_finish(&p->sinks[p->n_sinks - 1]) : NULL;
}

enum ks_status ks_pipe_finish(struct ks_pipe *p) {
    enum ks_status st = run_steps(p);
    return st == KS_OK ? ks_shown_end(&p->columns) : st;
}
