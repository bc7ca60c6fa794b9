/* load.h - a rule of an image made ready to run: constants compiled, names given slots.
 *
 * Immutable after ks_load_rules (but for the names that data brings, behind a lock), so all workers
 * share it. Texts are borrowed from the image. */
#ifndef KS_LOAD_H
#define KS_LOAD_H

#include "exec/slots.h"
#include "func/geo.h"
#include "func/match.h"
#include "image/image.h"
#include "scan/scan.h"

/* One segment, or the part of one up to or behind a rename with wildcards: such a rename must know
 * every name there is, so rows wait in front of it. */
struct ks_step {
    const struct ks_inst *code;  /* of the segment; jumps count from here */
    uint32_t n;                  /* of its instructions */
    uint32_t from;               /* where this step begins in it */
    bool renames;                /* it begins with the rename or foreach that rows waited for */
    const struct ks_isink *sink; /* NULL: rows wait for the rename that the next step begins with */
    int64_t best;                /* SORT: rows that can still matter downstream; 0 all */
};

struct ks_cidr_const {
    struct ks_cidr net;
    struct ks_pattern text; /* what a value that is no address is compared with */
};
struct ks_project {
    const struct ks_str *patterns;
    uint32_t n, flags;
    const uint16_t *gone; /* fields of the rule that it removes */
    uint32_t n_gone;
    uint32_t id; /* 0 ... n_projects-1 of the rule */
};
struct ks_geo_const {
    struct ks_str lang;
    uint32_t n;
    struct {
        uint32_t part, field;
    } parts[KS_GEO_PARTS];
};

/* A description of an operation (descs.def), its members read. */
struct ks_desc_member {
    double num;
    struct ks_str text;
};
struct ks_desc {
    uint8_t kind, flags;
    double num;
    struct ks_str text, more;
    const struct ks_desc_member *at;
    uint32_t n;
    const void *made; /* by kind: struct ks_bucket, pairs of texts, struct ks_lookrow */
};

/* A pipe of a rule (image.h). */
struct ks_branch {
    struct ks_rule *rule;
    const struct ks_ipipe *p;
    uint32_t id; /* through all rules */
    struct ks_step *steps;
    uint32_t n_steps;
};

struct ks_rule {
    const struct ks_image *im;
    const struct ks_irule *r;
    uint32_t id; /* through all images */
    struct ks_str name;
    uint32_t n_fields, n_consts, n_temps, n_projects;
    struct ks_str *names;    /* of fields */
    uint32_t *paths;         /* path ids of fields that events can bring, else KS_NONE */
    uint32_t *outs;          /* of a mapping: path ids of its columns; KS_NONE: a pattern */
    struct ks_value *consts; /* as registers */
    const void **k;          /* compiled, by constant; a double for TIME */
    struct ks_step *steps;   /* of all pipes */
    uint32_t n_steps;
    struct ks_branch *branches; /* its own pipe first */
    struct ks_slots slots;
    uint32_t time_field, raw_field; /* `_time`, `_raw`, else KS_NONE */
    bool all, timed, reads;         /* reads: events of the input */
};

/* The paths by which an event tells its time, in order of preference. */
enum { KS_LOAD_TIMES = 4 };
struct ks_load_index {
    struct ks_load_index *next;
    struct ks_lookrow *index;
};
struct ks_load {
    struct ks_arena arena;
    struct ks_rule *rules;
    uint32_t n;
    struct ks_branch *branches; /* of all rules */
    uint32_t n_branches;
    struct ks_paths *paths;
    struct ks_load_index *indexes; /* of lookup tables */
    uint32_t times[KS_LOAD_TIMES]; /* KS_NONE when no rule asks for the time */
    uint32_t *maps, n_maps;        /* branches that calculate fields of a sourcetype (KS_RULE_MAPPING) */
    bool reads, timed;             /* some rule reads events, asks for their time */
};

/* KS_EIMAGE when a constant's text means nothing. ks_load_free also after a failure. `bounds`: of
 * the time of events, NaN where there is none; with any their time is needed whatever the rules say. */
KS_MUST enum ks_status ks_load_rules(struct ks_load *l, const struct ks_image *images, unsigned n_images,
                                     double now, const double bounds[2], struct ks_error *err);
/* KS_EWORLD when a name of the input had to be left out: no answer that needs all fields is sure then. */
KS_MUST enum ks_status ks_load_names(const struct ks_load *l, struct ks_error *err);
void ks_load_free(struct ks_load *l);
/* Whether `table` or `fields` takes a field of this name away. */
bool ks_load_removes(const struct ks_project *p, struct ks_str name);
/* "file:line:col" of an instruction, in `a`. */
struct ks_str ks_load_place(const struct ks_rule *rule, struct ks_arena *a, uint32_t text_at);

extern const char *const ks_load_meta[4]; /* by enum ks_meta */

#endif
