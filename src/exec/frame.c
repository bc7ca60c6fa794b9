/* frame.c - filling registers and reading them back.
 *
 * Between events only what an event can have left behind is cleared: the fields, the temporaries and
 * the touched extras; constants stay. Temporaries are cleared too, so that code from a hostile image
 * that reads one before writing it sees null and not memory of an event that is gone.
 *
 * For a rule that needs all fields, every path id of the scanner is given a slot of the rule once
 * and remembered; metadata wins over a JSON key of the same name (semantics 11.18). */
#include "exec/frame.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void ks_frame_init(struct ks_frame *f, const struct ks_branch *branch, const struct ks_world *world,
                   struct ks_func_cx *cx, struct ks_trouble *trouble) {
    struct ks_rule *rule = branch->rule;
    *f = (struct ks_frame){
        .branch = branch, .rule = rule, .world = world, .cx = cx, .trouble = trouble, .time = NAN};
    size_t regs = (size_t)rule->n_fields + rule->n_consts + rule->n_temps;
    f->r = ks_mem_zero(regs + 1, sizeof *f->r);
    if (rule->n_consts) memcpy(f->r + rule->n_fields, rule->consts, rule->n_consts * sizeof *f->r);
    f->passed = ks_mem_zero(rule->r->stages.n + 1, sizeof *f->passed);
}

void ks_frame_fini(struct ks_frame *f) {
    ks_mem_free(f->r);
    ks_mem_free(f->extra);
    ks_mem_free(f->touched);
    ks_mem_free(f->view);
    ks_mem_free(f->slots);
    ks_mem_free(f->fates);
    ks_mem_free(f->passed);
}

static void reset(struct ks_frame *f) {
    const struct ks_rule *rule = f->rule;
    memset(f->r, 0, rule->n_fields * sizeof *f->r);
    memset(f->r + rule->n_fields + rule->n_consts, 0, rule->n_temps * sizeof *f->r);
    for (uint32_t i = 0; i < f->n_touched; i++) f->extra[f->touched[i]] = ks_value_null();
    f->n_touched = 0;
}

static void grow_extra(struct ks_frame *f, uint32_t need) {
    uint32_t n = (uint32_t)ks_mem_next(f->n_extra, need);
    f->extra = ks_mem_grow(f->extra, n, sizeof *f->extra);
    f->view = ks_mem_grow(f->view, n, sizeof *f->view);
    memset(f->extra + f->n_extra, 0, (n - f->n_extra) * sizeof *f->extra);
    f->n_extra = n;
}

static void touch(struct ks_frame *f, uint32_t at) {
    if (f->n_touched == f->cap_touched) {
        f->cap_touched = (uint32_t)ks_mem_next(f->cap_touched, f->n_touched + 1);
        f->touched = ks_mem_grow(f->touched, f->cap_touched, sizeof *f->touched);
    }
    f->touched[f->n_touched++] = at;
}

struct ks_value ks_frame_get(const struct ks_frame *f, uint32_t slot) {
    if (slot < f->rule->n_fields) return f->r[slot];
    uint32_t at = slot - f->rule->n_fields;
    return at < f->n_extra ? f->extra[at] : ks_value_null();
}

void ks_frame_set(struct ks_frame *f, uint32_t slot, struct ks_value v) {
    if (slot < f->rule->n_fields) {
        f->r[slot] = v;
        return;
    }
    uint32_t at = slot - f->rule->n_fields;
    if (at >= f->n_extra) grow_extra(f, at + 1);
    if (f->extra[at].kind == KS_NULL && v.kind != KS_NULL) touch(f, at);
    f->extra[at] = v;
}

static void too_many(struct ks_frame *f) {
    if (f->trouble->status == KS_OK)
        f->trouble->status =
            ks_status_fail(&f->trouble->err, KS_EWORLD, "rule %.*s: more than %d field names in the input",
                           KS_FMT(f->rule->name), KS_MAX_NAMES);
}

void ks_frame_named(struct ks_frame *f, const struct ks_value *name, struct ks_value v) {
    char digits[KS_NUM_TEXT];
    if (name->kind != KS_TEXT && name->kind != KS_NUM) return;
    struct ks_str text = ks_value_str(name, digits);
    uint32_t slot = text.n ? ks_slots_find(&f->rule->slots, text) : KS_NONE;
    if (slot != KS_NONE)
        ks_frame_set(f, slot, ks_func_stored(v));
    else if (text.n)
        too_many(f);
}

struct ks_value ks_frame_cell(const struct ks_frame *f, uint32_t path) {
    return f->event && path < f->event->n_cells ? f->event->cells[path] : ks_value_null();
}

/* ---- every field of an event ---- */

static uint32_t slot_of_path(struct ks_frame *f, uint32_t path) {
    if (path >= f->n_slots) {
        uint32_t n = (uint32_t)ks_mem_next(f->n_slots, path + 1);
        f->slots = ks_mem_grow(f->slots, n, sizeof *f->slots);
        memset(f->slots + f->n_slots, 0xff, (n - f->n_slots) * sizeof *f->slots);
        f->n_slots = n;
    }
    if (f->slots[path] == KS_NONE)
        f->slots[path] = ks_slots_find(&f->rule->slots, ks_paths_name(f->world->load->paths, path));
    return f->slots[path];
}

static void preload(struct ks_frame *f) {
    for (uint32_t i = 0; i < f->event->n_ids; i++) {
        uint32_t path = f->event->ids[i], slot = slot_of_path(f, path);
        if (slot != KS_NONE)
            ks_frame_set(f, slot, ks_frame_cell(f, path));
        else
            too_many(f);
    }
    for (unsigned i = 0; i < 4 && f->branch->p->source == KS_SRC_EVENTS; i++)
        if (f->world->meta[i].kind != KS_NULL)
            ks_frame_set(f, ks_slots_find(&f->rule->slots, ks_text_of(ks_load_meta[i])), f->world->meta[i]);
    if (f->rule->raw_field != KS_NONE) f->r[f->rule->raw_field] = ks_value_text(f->event->raw);
    if (f->rule->time_field != KS_NONE && !isnan(f->time)) f->r[f->rule->time_field] = ks_value_num(f->time);
}

/* ---- loading ---- */

void ks_frame_event(struct ks_frame *f, const struct ks_event *event, double time, uint64_t seq) {
    reset(f);
    f->event = event;
    f->time = time;
    f->seq = seq;
    if (event && f->rule->all) preload(f);
}

void ks_frame_row(struct ks_frame *f, const struct ks_row *row) {
    reset(f);
    f->event = NULL;
    f->time = row->time;
    f->seq = row->seq;
    if (f->rule->n_fields) memcpy(f->r, row->cells, f->rule->n_fields * sizeof *f->r);
    for (uint32_t i = 0; i < row->n_extras; i++) ks_frame_set(f, row->extras[i].slot, row->extras[i].v);
}

/* ---- seeing ---- */

static int by_slot(const void *a, const void *b) {
    uint32_t x = ((const struct ks_extra *)a)->slot, y = ((const struct ks_extra *)b)->slot;
    return (x > y) - (x < y);
}

struct ks_row ks_frame_view(struct ks_frame *f) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->n_touched; i++) {
        uint32_t at = f->touched[i];
        if (f->extra[at].kind == KS_NULL) continue;
        f->view[n++] = (struct ks_extra){f->rule->n_fields + at, f->extra[at]};
        f->extra[at].kind = KS_NULL; /* a slot touched twice is shown once */
    }
    f->n_touched = 0;
    for (uint32_t i = 0; i < n; i++) ks_frame_set(f, f->view[i].slot, f->view[i].v);
    if (n > 1) qsort(f->view, n, sizeof *f->view, by_slot);
    return (struct ks_row){f->time, f->seq, f->r, f->view, n, f->branch->id};
}

/* ---- projection ---- */

enum fate { UNKNOWN, STAYS, GOES };

/* What becomes of an extra under a projection; asked of the patterns once per name. */
static uint8_t *fate_of(struct ks_frame *f, const struct ks_project *p, uint32_t at) {
    uint32_t width = f->rule->n_projects;
    if (at >= f->n_fates) {
        uint32_t n = (uint32_t)ks_mem_next(f->n_fates, at + 1);
        f->fates = ks_mem_grow(f->fates, n, width);
        memset(f->fates + (size_t)f->n_fates * width, UNKNOWN, (size_t)(n - f->n_fates) * width);
        f->n_fates = n;
    }
    uint8_t *fate = &f->fates[(size_t)at * width + p->id];
    if (*fate == UNKNOWN)
        *fate = ks_load_removes(p, ks_slots_name(&f->rule->slots, f->rule->n_fields + at)) ? GOES : STAYS;
    return fate;
}

void ks_frame_project(struct ks_frame *f, const struct ks_project *p) {
    for (uint32_t i = 0; i < p->n_gone; i++) f->r[p->gone[i]] = ks_value_null();
    for (uint32_t i = 0; i < f->n_touched; i++)
        if (*fate_of(f, p, f->touched[i]) == GOES) f->extra[f->touched[i]] = ks_value_null();
}
