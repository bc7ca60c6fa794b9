/* pipe.c - steps one after the other over all rows.
 *
 *     rows of step 0 -> sink 0 -> step 1 over its rows -> sink 1 -> ... -> columns -> output
 *
 * In one thread and in order, so everything behind the first sink is deterministic by itself. A sink
 * is emptied into the next one and freed before the one after that fills.
 *
 * A step that begins with a rename with wildcards gets its pairs here: every name that some waiting
 * row has and that the pattern matches, in order of name (semantics 6, 11.20). */
#include "exec/pipe.h"

#include "base/mem.h"
#include "exec/vm.h"

void ks_pipe_init(struct ks_pipe *p, struct ks_rule *rule, const struct ks_world *world,
                  struct ks_func_cx *cx, struct ks_trouble *trouble, const struct ks_output *out) {
    *p = (struct ks_pipe){.rule = rule, .cx = cx, .trouble = trouble, .n_sinks = rule->n_steps};
    p->sinks = ks_mem_zero(rule->n_steps + 1, sizeof *p->sinks);
    for (uint32_t i = 0; i < rule->n_steps; i++) ks_sink_init(&p->sinks[i], rule, &rule->steps[i], trouble);
    ks_frame_init(&p->frame, rule, world, cx, trouble);
    ks_shown_init(&p->columns, rule, out, trouble);
}

void ks_pipe_fini(struct ks_pipe *p) {
    for (uint32_t i = p->freed; i < p->n_sinks; i++) ks_sink_fini(&p->sinks[i]);
    ks_mem_free(p->sinks);
    ks_frame_fini(&p->frame);
    ks_shown_fini(&p->columns);
}

static bool emits(const struct ks_step *step) {
    return step->sink && step->sink->kind == KS_SINK_EMIT;
}

static enum ks_status put(struct ks_pipe *p, uint32_t step, const struct ks_row *row) {
    if (emits(&p->rule->steps[step])) return ks_shown_row(&p->columns, row);
    ks_sink_add(&p->sinks[step], row);
    return p->trouble->status;
}

enum ks_status ks_pipe_row(struct ks_pipe *p, const struct ks_row *row) {
    return put(p, 0, row);
}

/* Runs a step over the row in the frame and puts what is left into its sink. */
static enum ks_status run_step(struct ks_pipe *p, uint32_t step) {
    if (!ks_vm_run(&p->frame, &p->rule->steps[step])) return p->trouble->status;
    struct ks_row row = ks_frame_view(&p->frame);
    return put(p, step, &row);
}

enum ks_status ks_pipe_generate(struct ks_pipe *p) {
    enum ks_status st = KS_OK;
    for (uint32_t i = 0; i < p->rule->r->made && st == KS_OK; i++) {
        ks_arena_reset(p->cx->arena);
        ks_frame_event(&p->frame, NULL, p->cx->now, i); /* rows of one time stay in this order */
        st = run_step(p, 0);
    }
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
    struct ks_move *moves = KS_NEWN(a, n, struct ks_move);
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

static enum ks_status next_step(struct ks_pipe *p, uint32_t step, const struct ks_rowset *rows) {
    struct ks_arena names;
    ks_arena_init(&names);
    if (!p->rule->steps[step - 1].sink) expand_rename(p, &p->rule->steps[step], rows, &names);
    enum ks_status st = p->trouble->status;
    for (size_t i = 0; i < rows->n && st == KS_OK; i++) {
        ks_arena_reset(p->cx->arena);
        ks_frame_row(&p->frame, &rows->rows[i]);
        st = run_step(p, step);
    }
    ks_arena_fini(&names);
    return st;
}

enum ks_status ks_pipe_finish(struct ks_pipe *p) {
    enum ks_status st = p->trouble->status;
    for (uint32_t i = 0; i + 1 < p->rule->n_steps && st == KS_OK; i++) {
        const struct ks_isink *sink = p->rule->steps[i].sink;
        struct ks_rowset *rows = ks_sink_finish(&p->sinks[i]);
        if (sink && sink->stage != KS_NONE) p->frame.passed[sink->stage] += rows->n;
        if (p->trouble->status != KS_OK) return p->trouble->status;
        st = next_step(p, i + 1, rows);
        ks_sink_fini(&p->sinks[i]);
        p->freed = i + 1;
    }
    return st == KS_OK ? ks_shown_end(&p->columns) : st;
}
