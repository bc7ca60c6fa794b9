/* load.c - from the records of a verified image to what the loop wants to touch.
 *
 * In: images whose every index verify.c has checked. Out: rules with compiled constants, register
 * images of the value constants, path ids, steps. What verify cannot know is refused here before
 * anything runs: texts of networks and times, parts of places, asterisks of a rename.
 *
 * The trick: RENAMEW and EACH need the names of all rows that reach them, so a segment that holds one is cut
 * there into two steps over the same code (vm.h); everything else is one step per segment. */
#include "exec/load.h"

#include "base/mem.h"
#include "exec/lookrow.h"
#include "func/bin.h"
#include "func/time.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *const ks_load_meta[4] = {"host", "source", "sourcetype", "index"};

struct loader {
    struct ks_load *l;
    struct ks_rule *rule;
    double now;
    double bounds[2]; /* of the time of events; NaN: none */
    struct ks_error *err;
};

static struct ks_str text_of(const struct ks_rule *rule, struct ks_itext t) {
    return ks_image_text(rule->im, t);
}

static const struct ks_iconst *const_at(const struct ks_rule *rule, uint32_t i) {
    return &rule->im->consts[rule->r->consts.at + i];
}

static enum ks_status refuse(struct loader *x, uint32_t i, const char *why) {
    struct ks_str text = text_of(x->rule, const_at(x->rule, i)->text);
    return ks_status_fail(x->err, KS_EIMAGE, "rule %.*s: constant %u, \"%.*s\": %s", KS_FMT(x->rule->name), i,
                          text.n > 80 ? 80 : (int)text.n, text.p, why);
}

/* ---- constants ---- */

static struct ks_value register_of(const struct ks_rule *rule, const struct ks_iconst *c) {
    switch (c->kind) {
    case KS_C_BOOL: return ks_value_bool(c->num != 0);
    case KS_C_NUM: return ks_value_num(c->num);
    case KS_C_TEXT: return ks_value_text(text_of(rule, c->text));
    case KS_C_STRING: return ks_value_string(text_of(rule, c->text));
    default: return ks_value_null();
    }
}

/* A pattern that begins with `*` does not reach internal names (semantics 11.21). */
static bool listed(const struct ks_project *p, struct ks_str name) {
    for (uint32_t i = 0; i < p->n; i++) {
        if (name.n && name.p[0] == '_' && p->patterns[i].n && p->patterns[i].p[0] == '*') continue;
        if (ks_match_name(p->patterns[i], name, NULL, 0)) return true;
    }
    return false;
}

static const void *load_project(struct loader *x, const struct ks_iconst *c) {
    struct ks_rule *rule = x->rule;
    struct ks_project *p = KS_NEW(&x->l->arena, struct ks_project);
    struct ks_str *patterns = KS_NEWN(&x->l->arena, c->range.n, struct ks_str);
    for (uint32_t i = 0; i < c->range.n; i++)
        patterns[i] = text_of(rule, rule->im->consts[c->range.at + i].text);
    *p = (struct ks_project){
        .patterns = patterns, .n = c->range.n, .flags = c->flags, .id = rule->n_projects++};
    uint16_t *gone = KS_NEWN(&x->l->arena, rule->n_fields, uint16_t);
    for (uint32_t i = 0; i < rule->n_fields; i++)
        if (rule->names[i].n && ks_load_removes(p, rule->names[i])) gone[p->n_gone++] = (uint16_t)i;
    p->gone = gone;
    return p;
}

static enum ks_status load_cidr(struct loader *x, uint32_t i, const struct ks_iconst *c) {
    struct ks_cidr_const *n = KS_NEW(&x->l->arena, struct ks_cidr_const);
    struct ks_str text = text_of(x->rule, c->text);
    if (!ks_match_cidr_parse(&n->net, text)) return refuse(x, i, "no network");
    ks_match_pattern_init(&n->text, &x->l->arena, text, false);
    x->rule->k[i] = n;
    return KS_OK;
}

static enum ks_status load_time(struct loader *x, uint32_t i, const struct ks_iconst *c) {
    double *t = KS_NEW(&x->l->arena, double);
    if (!ks_time_modifier(text_of(x->rule, c->text), x->now, t)) return refuse(x, i, "no time");
    x->rule->k[i] = t;
    return KS_OK;
}

static enum ks_status load_geo(struct loader *x, uint32_t i, const struct ks_iconst *c) {
    struct ks_geo_const *g = KS_NEW(&x->l->arena, struct ks_geo_const);
    g->lang = text_of(x->rule, c->text);
    if (c->range.n > 2 * KS_GEO_PARTS) return refuse(x, i, "too many parts of a place");
    for (uint32_t k = 0; k < c->range.n; k += 2) {
        const struct ks_iconst *pair = &x->rule->im->consts[c->range.at + k];
        if (pair[0].num >= KS_GEO_PARTS) return refuse(x, i, "unknown part of a place");
        g->parts[g->n].part = (uint32_t)pair[0].num;
        g->parts[g->n++].field = (uint32_t)pair[1].num;
    }
    x->rule->k[i] = g;
    return KS_OK;
}

static enum ks_status load_rename(struct loader *x, uint32_t i, const struct ks_iconst *c) {
    if (ks_match_stars(text_of(x->rule, c->text)) != ks_match_stars(text_of(x->rule, c->more)))
        return refuse(x, i, "the names of a rename differ in asterisks");
    x->rule->k[i] = c;
    return KS_OK;
}

/* ---- descriptions ---- */

static const void *make_bin(const struct loader *x, const struct ks_desc *d) {
    struct ks_bucket *b = KS_NEW(&x->l->arena, struct ks_bucket);
    *b = (struct ks_bucket){.flags = d->flags,
                            .width = d->at[0].num,
                            .base = d->at[1].num,
                            .start = d->at[2].num,
                            .end = d->at[3].num,
                            .bins = d->at[4].num,
                            .align = NAN};
    if (ks_text_is(d->text, "earliest"))
        b->align = x->bounds[0];
    else if (ks_text_is(d->text, "latest"))
        b->align = x->bounds[1];
    else if (d->text.n && !ks_time_modifier(d->text, x->now, &b->align))
        b->align = NAN;
    return b;
}

static const void *make_pairs(const struct loader *x, const struct ks_desc *d) {
    struct ks_str(*pairs)[2] = ks_arena_alloc(&x->l->arena, d->n * sizeof **pairs + 1);
    for (uint32_t i = 0; i < d->n; i++) pairs[i / 2][i % 2] = d->at[i].text;
    return pairs;
}

/* Remembers what must be given back. */
static const void *keep_index(struct ks_load *l, struct ks_lookrow *x) {
    struct ks_load_index *kept = KS_NEW(&l->arena, struct ks_load_index);
    *kept = (struct ks_load_index){l->indexes, x};
    l->indexes = kept;
    return x;
}

static enum ks_status load_desc(struct loader *x, uint32_t i, const struct ks_iconst *c) {
    struct ks_arena *a = &x->l->arena;
    struct ks_desc *d = KS_NEW(a, struct ks_desc);
    struct ks_desc_member *at = KS_NEWN(a, c->range.n + 1, struct ks_desc_member);
    for (uint32_t k = 0; k < c->range.n; k++) {
        const struct ks_iconst *m = &x->rule->im->consts[c->range.at + k];
        at[k] = (struct ks_desc_member){m->num, text_of(x->rule, m->text)};
    }
    *d = (struct ks_desc){.kind = c->kind, .flags = c->flags, .num = c->num, .at = at, .n = c->range.n};
    d->text = text_of(x->rule, c->text);
    d->more = text_of(x->rule, c->more);
    if (c->kind == KS_C_BIN) d->made = make_bin(x, d);
    if (c->kind == KS_C_REPLACE) d->made = make_pairs(x, d);
    if (c->kind == KS_C_LOOKUP) d->made = keep_index(x->l, ks_lookrow_new(a, x->rule->im, d));
    x->rule->k[i] = d;
    return KS_OK;
}

static enum ks_status load_const(struct loader *x, uint32_t i) {
    struct ks_rule *rule = x->rule;
    const struct ks_iconst *c = const_at(rule, i);
    rule->consts[i] = register_of(rule, c);
    switch (c->kind) {
    case KS_C_PATTERN: {
        struct ks_pattern *p = KS_NEW(&x->l->arena, struct ks_pattern);
        ks_match_pattern_init(p, &x->l->arena, text_of(rule, c->text),
                              c->flags & (KS_PAT_CASE | KS_PAT_NAME));
        rule->k[i] = p;
        return KS_OK;
    }
    case KS_C_TERM: {
        struct ks_term *t = KS_NEW(&x->l->arena, struct ks_term);
        ks_match_term_init(t, &x->l->arena, text_of(rule, c->text), c->flags);
        rule->k[i] = t;
        return KS_OK;
    }
    case KS_C_CIDR: return load_cidr(x, i, c);
    case KS_C_TIME: return load_time(x, i, c);
    case KS_C_PROJECT: rule->k[i] = load_project(x, c); return KS_OK;
    case KS_C_RENAME: return load_rename(x, i, c);
    case KS_C_GEO: return load_geo(x, i, c);
    default: return c->kind >= KS_C_DESCS ? load_desc(x, i, c) : KS_OK;
    }
}

bool ks_load_removes(const struct ks_project *p, struct ks_str name) {
    if (p->flags & KS_PROJ_REMOVE) return listed(p, name);
    if ((p->flags & KS_PROJ_FIELDS) && (ks_text_is(name, "_time") || ks_text_is(name, "_raw"))) return false;
    return !listed(p, name);
}

/* ---- names and paths ---- */

/* Rows of CSV have no text of their own, so their _raw is a name like any other. */
static uint32_t raw_field(const struct ks_rule *rule) {
    uint32_t f = ks_slots_field(&rule->slots, KS_STR("_raw"));
    bool raw = f != KS_NONE && rule->im->fields[rule->r->fields.at + f].origin == KS_FROM_RAW;
    return raw ? f : KS_NONE;
}

static const struct ks_ipipe *pipe_at(const struct ks_rule *rule, uint32_t i) {
    return &rule->im->pipes[rule->r->pipes.at + i];
}

/* Whether some pipe works on events, or on rows of data that stand like events. */
static bool any_events(const struct ks_rule *rule, bool data) {
    for (uint32_t i = 0; i < rule->r->pipes.n; i++)
        if (pipe_at(rule, i)->source == KS_SRC_EVENTS || (data && pipe_at(rule, i)->data.n)) return true;
    return false;
}

/* What only mappings want is no reason to walk on in an event that has none; wrapped events, which may have
 * one, are walked to their end. */
static uint32_t want_path(struct ks_paths *paths, struct ks_str name, bool mapping) {
    uint32_t before = ks_paths_count(paths), id = ks_paths_intern(paths, name);
    if (!mapping || id == before) ks_paths_set_optional(paths, id, mapping);
    return id;
}

static void load_fields(struct loader *x) {
    struct ks_rule *rule = x->rule;
    bool events = any_events(rule, true), mapping = rule->r->flags & KS_RULE_MAPPING;
    for (uint32_t i = 0; i < rule->n_fields; i++) {
        const struct ks_ifield *f = &rule->im->fields[rule->r->fields.at + i];
        bool outside = f->origin == KS_FROM_EVENT || f->origin == KS_FROM_META;
        rule->names[i] = text_of(rule, f->name);
        rule->paths[i] = outside && events ? want_path(x->l->paths, rule->names[i], mapping) : KS_NONE;
    }
    ks_slots_init(&rule->slots, rule->names, rule->n_fields);
    rule->time_field = ks_slots_field(&rule->slots, KS_STR("_time"));
    rule->raw_field = raw_field(rule);
}

/* ---- steps ---- */

/* Instructions that need all rows, to know their names. */
static bool waits(const struct ks_inst *i) {
    return i->op == KS_OP_RENAMEW || i->op == KS_OP_EACH;
}

static uint32_t count_steps(const struct ks_rule *rule) {
    uint32_t n = rule->r->segs.n;
    for (uint32_t s = 0; s < rule->r->segs.n; s++) {
        struct ks_irange code = rule->im->segs[rule->r->segs.at + s].code;
        for (uint32_t i = 0; i < code.n; i++) n += waits(&rule->im->code[code.at + i]);
    }
    return n;
}

/* These put their rows newest first themselves (order.h). */
static bool orders_itself(const struct ks_isink *sink) {
    return sink->kind == KS_SINK_SORT || sink->kind == KS_SINK_HEAD || sink->kind == KS_SINK_TAIL ||
           sink->kind == KS_SINK_REVERSE || sink->kind == KS_SINK_DEDUP;
}

/* An ORDER straight in front of such a sink would keep all rows where the sink may keep a few. */
static bool absorbs_order(const struct ks_rule *rule, const struct ks_iseg *seg,
                          const struct ks_isink *sink) {
    if (rule->im->code[seg->code.at].op != KS_OP_KEEP || !orders_itself(sink)) return false;
    return rule->steps[rule->n_steps - 1].sink->kind == KS_SINK_ORDER;
}

static void add_steps(struct ks_rule *rule, const struct ks_iseg *seg) {
    const struct ks_inst *code = &rule->im->code[seg->code.at];
    struct ks_step *step = &rule->steps[rule->n_steps++];
    step->code = code;
    step->n = seg->code.n;
    for (uint32_t i = 0; i < seg->code.n; i++) {
        if (!waits(&code[i])) continue;
        step = &rule->steps[rule->n_steps++];
        *step = (struct ks_step){.code = code, .n = seg->code.n, .from = i, .renames = true};
    }
    step->sink = &rule->im->sinks[seg->sink];
}

static void load_branch(struct loader *x, uint32_t i) {
    struct ks_rule *rule = x->rule;
    const struct ks_ipipe *p = pipe_at(rule, i);
    struct ks_branch *b = &x->l->branches[x->l->n_branches];
    *b = (struct ks_branch){.rule = rule, .p = p, .id = x->l->n_branches++};
    b->steps = &rule->steps[rule->n_steps];
    for (uint32_t s = 0; s < p->segs.n; s++) {
        const struct ks_iseg *seg = &rule->im->segs[p->segs.at + s];
        const struct ks_isink *sink = &rule->im->sinks[seg->sink];
        if (s && absorbs_order(rule, seg, sink))
            rule->steps[rule->n_steps - 1].sink = sink;
        else
            add_steps(rule, seg);
    }
    b->n_steps = (uint32_t)(&rule->steps[rule->n_steps] - b->steps);
}

static void load_steps(struct loader *x) {
    struct ks_rule *rule = x->rule;
    rule->steps = KS_NEWN(&x->l->arena, count_steps(rule), struct ks_step);
    rule->branches = &x->l->branches[x->l->n_branches];
    for (uint32_t i = 0; i < rule->r->pipes.n; i++) load_branch(x, i);
}

/* Whether a step lets every row through as it is. */
static bool passes_all(const struct ks_step *step) {
    const struct ks_inst *i = step->code + step->from;
    while (i->op == KS_OP_PASS) i++;
    return i->op == KS_OP_KEEP;
}

/* Sorted rows that a `head` right behind throws away need not be kept. */
static void load_best(struct ks_rule *rule) {
    for (uint32_t i = 0; i < rule->n_steps; i++) {
        struct ks_step *step = &rule->steps[i];
        if (!step->sink || step->sink->kind != KS_SINK_SORT) continue;
        step->best = step->sink->limit;
        const struct ks_step *next = i + 1 < rule->n_steps ? step + 1 : NULL;
        if (!next || !next->sink || next->sink->kind != KS_SINK_HEAD || !passes_all(next)) continue;
        int64_t head = next->sink->cond == KS_NONE ? next->sink->limit : 0;
        if (head > 0 && (step->best == 0 || head < step->best)) step->best = head;
    }
}

/* ---- rules ---- */

static void load_outs(struct loader *x) {
    struct ks_rule *rule = x->rule;
    uint32_t n = rule->r->cols.n;
    rule->outs = KS_NEWN(&x->l->arena, n + 1, uint32_t);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t field = rule->im->cols[rule->r->cols.at + i].field;
        rule->outs[i] = field == KS_NONE ? KS_NONE : ks_paths_intern(x->l->paths, rule->names[field]);
    }
}

static enum ks_status load_rule(struct loader *x, const struct ks_image *im, uint32_t i) {
    struct ks_rule *rule = x->rule;
    struct ks_arena *a = &x->l->arena;
    const struct ks_irule *r = &im->rules[i];
    *rule = (struct ks_rule){.im = im,
                             .r = r,
                             .id = (uint32_t)(rule - x->l->rules),
                             .n_fields = r->fields.n,
                             .n_consts = r->consts.n,
                             .n_temps = r->temps,
                             .all = (r->flags & KS_RULE_ALL) && !(r->flags & KS_RULE_MAPPING)};
    rule->name = text_of(rule, r->name);
    rule->names = KS_NEWN(a, rule->n_fields, struct ks_str);
    rule->paths = KS_NEWN(a, rule->n_fields, uint32_t);
    rule->consts = KS_NEWN(a, rule->n_consts, struct ks_value);
    rule->k = KS_NEWN(a, rule->n_consts, const void *);
    load_fields(x);
    load_steps(x);
    load_best(rule);
    rule->reads = any_events(rule, false) && !(r->flags & KS_RULE_MAPPING);
    bool mapping = r->flags & KS_RULE_MAPPING;
    rule->timed = (rule->reads || mapping) && (r->flags & (KS_RULE_TIME | KS_RULE_ALL));
    if (mapping) load_outs(x);
    x->l->reads |= rule->reads;
    x->l->timed |= rule->timed;
    for (uint32_t k = 0; k < rule->n_consts; k++) {
        enum ks_status st = load_const(x, k);
        if (st != KS_OK) return st;
    }
    return KS_OK;
}

static bool needs_all(const struct ks_image *images, unsigned n_images, uint32_t *n_rules,
                      uint32_t *n_pipes) {
    bool all = false;
    for (unsigned i = 0; i < n_images; i++) {
        *n_rules += images[i].n_rules;
        for (uint32_t k = 0; k < images[i].n_rules; k++) {
            all |= (images[i].rules[k].flags & KS_RULE_ALL) != 0;
            *n_pipes += images[i].rules[k].pipes.n;
        }
    }
    return all;
}

/* Timestamps stand behind the large parts of an event: asked for only where time matters. */
static void load_times(struct ks_load *l) {
    static const char *const times[KS_LOAD_TIMES] = {"requestReceivedTimestamp", "stageTimestamp",
                                                     "timestamp", "_time"};
    for (unsigned i = 0; i < KS_LOAD_TIMES; i++) {
        uint32_t before = ks_paths_count(l->paths);
        l->times[i] = l->timed ? ks_paths_intern(l->paths, ks_text_of(times[i])) : KS_NONE;
        /* Only the first is worth waiting for; where it is not, the others are met on the way. */
        if (i && l->timed && l->times[i] == before) ks_paths_set_optional(l->paths, before, true);
    }
}

static void load_maps(struct ks_load *l) {
    l->maps = KS_NEWN(&l->arena, l->n_branches + 1, uint32_t);
    for (uint32_t i = 0; i < l->n_branches; i++)
        if (l->branches[i].rule->r->flags & KS_RULE_MAPPING) l->maps[l->n_maps++] = i;
}

enum ks_status ks_load_rules(struct ks_load *l, const struct ks_image *images, unsigned n_images, double now,
                             const double bounds[2], struct ks_error *err) {
    *l = (struct ks_load){.timed = !isnan(bounds[0]) || !isnan(bounds[1])};
    ks_arena_init(&l->arena);
    uint32_t total = 0, pipes = 0;
    l->paths = ks_paths_new(needs_all(images, n_images, &total, &pipes));
    l->rules = KS_NEWN(&l->arena, total, struct ks_rule);
    l->branches = KS_NEWN(&l->arena, pipes, struct ks_branch);
    for (unsigned i = 0; i < n_images; i++) {
        for (uint32_t k = 0; k < images[i].n_rules; k++) {
            struct loader x = {l, &l->rules[l->n++], now, {bounds[0], bounds[1]}, err};
            enum ks_status st = load_rule(&x, &images[i], k);
            if (st != KS_OK) return st;
        }
    }
    load_times(l);
    load_maps(l);
    return KS_OK;
}

enum ks_status ks_load_names(const struct ks_load *l, struct ks_error *err) {
    if (!ks_paths_full(l->paths)) return KS_OK;
    return ks_status_fail(err, KS_EWORLD, "more than %d field names in the input, or %d bytes of them",
                          KS_MAX_NAMES, KS_MAX_NAMES_TEXT);
}

void ks_load_free(struct ks_load *l) {
    for (uint32_t i = 0; i < l->n; i++) ks_slots_fini(&l->rules[i].slots);
    for (struct ks_load_index *x = l->indexes; x; x = x->next) ks_lookrow_free(x->index);
    ks_paths_free(l->paths);
    ks_arena_fini(&l->arena);
}

struct ks_str ks_load_place(const struct ks_rule *rule, struct ks_arena *a, uint32_t text_at) {
    const struct ks_iline *lines = &rule->im->lines[rule->r->lines.at], *best = NULL;
    for (uint32_t i = 0; i < rule->r->lines.n && lines[i].at <= text_at; i++) best = &lines[i];
    struct ks_str text = text_of(rule, rule->r->text), path = text_of(rule, rule->r->path);
    uint32_t line = best ? best->line : 1, col = best ? best->col : 1;
    for (uint32_t i = best ? best->at : 0; i < text_at && i < text.n; i++) {
        line += text.p[i] == '\n';
        col = text.p[i] == '\n' ? 1 : col + 1;
    }
    struct ks_str file = best ? text_of(rule, best->file) : path;
    return ks_arena_printf(a, "%.*s:%u:%u", KS_FMT(file), line, col);
}
