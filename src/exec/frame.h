/* frame.h - the registers of one rule in one worker, and the row that stands in them.
 *
 *   r:      fields | constants | temporaries
 *   extra:  values whose names came from data, by slot - n_fields; null where absent
 *
 * A frame is loaded from an event or a row, vm.c runs code over it, and what is left is seen as a
 * row again. Not shared between threads. */
#ifndef KS_FRAME_H
#define KS_FRAME_H

#include "exec/load.h"
#include "exec/row.h"
#include "func/func.h"

/* What ends a run from within: set once, looked at between events. */
struct ks_trouble {
    enum ks_status status;
    struct ks_error err;
};
/* What all rules see alike. */
struct ks_group_budget; /* group.h */
struct ks_world {
    const struct ks_load *load;
    struct ks_value meta[4]; /* by enum ks_meta; null: the event's own */
    const struct ks_geo *geo;
    double from, till, now;         /* bounds of the run, NaN: none; its start */
    struct ks_group_budget *budget; /* of the tables of groups; NULL: no bound */
    unsigned threads;               /* for what is done when all events are there */
};
/* One field moved by a rename with wildcards: slots. */
struct ks_move {
    uint32_t from, to;
};
/* One field that a foreach goes through. */
enum { KS_EACH_PARTS = 3 };
struct ks_each_item {
    struct ks_str name, all, parts[KS_EACH_PARTS]; /* what all asterisks matched, and each of the first */
    unsigned n_parts;
};
/* Where a foreach is. */
struct ks_each {
    struct ks_each_item *items; /* of the step, when it begins with EACH */
    uint32_t n, at;
    struct ks_value item; /* EACHVALUE */
    uint32_t iter;
};
struct ks_found;
struct ks_frame {
    const struct ks_branch *branch;
    struct ks_rule *rule;
    const struct ks_world *world;
    struct ks_func_cx *cx;
    struct ks_trouble *trouble;
    struct ks_value *r;
    struct ks_value *extra;
    uint32_t n_extra;  /* slots that `extra` has room for */
    uint32_t *touched; /* extra slots given a value since the reset; may repeat */
    uint32_t n_touched, cap_touched;
    struct ks_extra *view; /* what ks_frame_view shows; n_extra of them */
    uint32_t *slots;       /* by path id; KS_NONE: not asked yet */
    uint32_t n_slots;
    uint8_t *fates;               /* of extras under each projection */
    uint32_t n_fates;             /* extras that `fates` has room for */
    const struct ks_event *event; /* NULL: a row */
    double time;
    uint64_t seq;
    uint64_t *passed;            /* rows out of each stage */
    const struct ks_move *moves; /* of the rename that the current step begins with */
    uint32_t n_moves;
    struct ks_each each;
    struct ks_found *const *found; /* by pipe of the rule: what subsearches found */
};

void ks_frame_init(struct ks_frame *f, const struct ks_branch *branch, const struct ks_world *world,
                   struct ks_func_cx *cx, struct ks_trouble *trouble);
void ks_frame_fini(struct ks_frame *f);
/* Puts an event, a row, or nothing into the registers. `time` NaN: none. */
void ks_frame_event(struct ks_frame *f, const struct ks_event *event, double time, uint64_t seq);
void ks_frame_row(struct ks_frame *f, const struct ks_row *row);
/* The row in the registers; valid until the frame changes. */
struct ks_row ks_frame_view(struct ks_frame *f);
struct ks_value ks_frame_get(const struct ks_frame *f, uint32_t slot);
void ks_frame_set(struct ks_frame *f, uint32_t slot, struct ks_value v);
/* Gives the field of this name a field value; a name that is no single text changes nothing. */
void ks_frame_named(struct ks_frame *f, const struct ks_value *name, struct ks_value v);
/* The field of the event with this path, or null. */
struct ks_value ks_frame_cell(const struct ks_frame *f, uint32_t path);
/* Takes away the fields that a projection names or does not name. */
void ks_frame_project(struct ks_frame *f, const struct ks_project *p);

#endif
