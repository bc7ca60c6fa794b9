/* stages.c - what can wait until it is known that some rule can match.
 *
 * In: rules and their guards. Out: names marked as later.
 *
 *     objectRef.resource=services verb=create requestObject.spec.type=NodePort | stats ... by user.username
 *     first: objectRef.resource, verb            later: requestObject.spec.type, user.username
 *
 * An event is read for the names of the first stage, and the guards among them say which rules are left
 * (dispatch.h); only where one of these wants more is the event read again, in full. A rule without a guard
 * takes every event, so what it wants is wanted first. (Ten rules, three of them for bodies of requests, over
 * 100 MB: 414 -> 335 million instructions.)
 *
 * Reading twice pays where few events are: bodies always wait, they are most of an audit log; other names
 * only where the guards promise that few events pass. That is a guess from the rules alone. It must not
 * depend on the data: how far an event is read decides which damage and which second values of a name are
 * seen. */
#include "exec/stages.h"

#include <string.h>

/* Names other than those in bodies wait when the rules match fewer events than this. */
#define FEW 0.25

static bool is_large(struct ks_str name) {
    static const struct ks_str all[] = {KS_STR("requestObject"), KS_STR("responseObject"),
                                        KS_STR("protoPayload.request"), KS_STR("protoPayload.response")};
    bool is = false;
    for (unsigned i = 0; i < sizeof all / sizeof *all && !is; i++)
        is = ks_text_starts(name, all[i]) && name.n > all[i].n &&
             (name.p[all[i].n] == '.' || name.p[all[i].n] == '{');
    return is;
}

/* The share of events that a comparison with one text lets pass: what audit logs are like. */
static double share_of(struct ks_str name) {
    static const struct {
        const char *name;
        double share;
    } all[] = {{"kind", 1},    {"apiVersion", 1}, {"objectRef.apiVersion", 1}, {"stage", 1},
               {"level", 0.5}, {"verb", 0.25},    {"user.groups{}", 0.25},     {"responseStatus.code", 0.25}};
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++)
        if (ks_text_is(name, all[i].name)) return all[i].share;
    return 0.05;
}

struct stages {
    const struct ks_load *l;
    double *shares; /* by branch: of events that pass its guards of the first stage; 1 where it has none */
    bool *first;    /* by path: wanted of every event */
};

/* What guards ask for is read first, but for bodies. */
static void read_guards(struct stages *s, const struct ks_guard *g, uint32_t n) {
    for (uint32_t i = 0, end; i < n; i = end) {
        struct ks_str name = ks_paths_name(s->l->paths, g[i].path);
        double share = 0;
        for (end = i; end < n && g[end].branch == g[i].branch && g[end].path == g[i].path; end++)
            share += share_of(name);
        if (is_large(name)) continue;
        s->first[g[i].path] = true;
        if (share < 1) s->shares[g[i].branch] *= share;
    }
}

/* A rule that any event may match wants all its names of every event. */
static void keep_names(struct stages *s, const struct ks_rule *rule) {
    for (uint32_t i = 0; i < rule->n_fields; i++)
        if (rule->paths[i] != KS_NONE) s->first[rule->paths[i]] = true;
}

/* Returns the share of events that pass the guards of some rule, at most. */
static double read_branches(struct stages *s) {
    double sum = 0;
    for (uint32_t i = 0; i < s->l->n_branches; i++) {
        const struct ks_branch *b = &s->l->branches[i];
        if (!ks_guard_applies(b)) continue;
        if (s->shares[i] < 1)
            sum += s->shares[i];
        else
            keep_names(s, b->rule);
    }
    for (unsigned i = 0; i < KS_LOAD_TIMES; i++)
        if (s->l->times[i] != KS_NONE) s->first[s->l->times[i]] = true;
    return sum;
}

/* Marks what a rule wants and can wait for it; whether there is any. */
static bool mark_names(const struct stages *s, const struct ks_rule *rule, bool all) {
    bool any = false;
    for (uint32_t i = 0; i < rule->n_fields; i++) {
        uint32_t path = rule->paths[i];
        if (path == KS_NONE || s->first[path]) continue;
        if (!all && !is_large(ks_paths_name(s->l->paths, path))) continue;
        ks_paths_set_later(s->l->paths, path);
        any = true;
    }
    return any;
}

uint64_t *ks_stages_mark(const struct ks_load *l, const struct ks_guard *g, uint32_t n, bool all,
                         struct ks_arena *a) {
    struct stages s = {.l = l};
    uint32_t n_paths = ks_paths_count(l->paths);
    uint32_t words = l->n_branches / 64 + 1;
    uint64_t *later = KS_NEWN(a, words, uint64_t);
    s.shares = KS_NEWN(a, l->n_branches, double);
    s.first = KS_NEWN(a, n_paths + 1, bool);
    memset(later, 0, words * sizeof *later);
    memset(s.first, 0, n_paths + 1);
    for (uint32_t i = 0; i < l->n_branches; i++) s.shares[i] = 1;
    read_guards(&s, g, n);
    all = read_branches(&s) < FEW && all;
    bool any = false;
    for (uint32_t i = 0; i < l->n_branches; i++) {
        if (!ks_guard_applies(&l->branches[i]) || !mark_names(&s, l->branches[i].rule, all)) continue;
        later[i / 64] |= (uint64_t)1 << (i % 64);
        any = true;
    }
    return any ? later : NULL;
}
