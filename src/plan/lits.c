/* lits.c - literals that every matching line must hold (DESIGN 4.5).
 *
 * In: the filters that stand first, before anything changes a field. Each conjunct may offer a set
 * of literals of which one must occur in the line; the best set is kept: the one whose shortest
 * literal is longest, then the smallest. What stands in nearly every audit event (`stage=ResponseComplete`)
 * counts as a short one. Sound means: a line without any of them cannot match.
 *
 * Only runs of letters, digits, `_`, `-` and `:` count, since JSON may write other bytes in several
 * ways. Sets come from search equality on fields of the event, from terms over the raw text, and from
 * eval equality with a text that is no number; an OR needs a set from each side. Negations,
 * inequalities, networks, metadata and computed fields offer nothing. */
#include "plan/passes.h"

#include <string.h>

struct set {
    struct ks_str *at;
    uint32_t n;
    size_t least; /* bytes of the shortest, 1 where it is in most lines; 0: nothing offered */
};

static bool safe(char c) {
    unsigned char u = (unsigned char)c;
    return (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z') || c == '_' || c == '-' || c == ':';
}

static struct ks_str longest_run(struct ks_str s) {
    struct ks_str best = {s.p, 0};
    for (size_t i = 0, from = 0; i <= s.n; i++) {
        if (i < s.n && safe(s.p[i])) continue;
        if (i - from > best.n) best = ks_text_cut(s, from, i);
        from = i + 1;
    }
    return best;
}

/* Whether nearly every audit event holds the text, in whichever case. */
static bool is_common(struct ks_str s) {
    static const char event[] =
        "kind event apiversion audit.k8s.io/v1 level metadata requestresponse auditid stage responsecomplete "
        "requesturi verb user username groups system:authenticated system:serviceaccounts sourceips "
        "useragent "
        "objectref resource namespace name apigroup responsestatus code requestreceivedtimestamp "
        "stagetimestamp annotations authorization.k8s.io/decision allow authorization.k8s.io/reason "
        "rbac: allowed by clusterrolebinding kube-system";
    for (size_t at = 0; s.n && at + s.n < sizeof event; at++) {
        size_t i = 0;
        while (i < s.n && event[at + i] == ks_text_small(s.p[i])) i++;
        if (i == s.n) return true;
    }
    return false;
}

static struct set one(struct ks_arena *a, struct ks_str text) {
    struct ks_str run = longest_run(text);
    if (run.n < KS_MAX_LITERAL_MIN) return (struct set){0};
    struct ks_str *at = KS_NEW(a, struct ks_str);
    *at = run;
    return (struct set){at, 1, is_common(run) ? 1 : run.n};
}

static bool better(const struct set *a, const struct set *b) {
    return a->least != b->least ? a->least > b->least : a->n < b->n;
}

/* What wrappers are known by need not stand in the line (scan/opencloud.c). */
static bool of_event(const struct ks_plan *p, uint32_t field) {
    if (ks_text_is(p->fields[field].name, "cloud.provider")) return false;
    return p->fields[field].origin == KS_FROM_EVENT;
}

/* A text that `=` of eval compares as text alone. */
static bool text_only(const struct ks_x *x) {
    double d;
    bool text = x->kind == KS_X_CONST && x->val.kind == KS_TEXT;
    return text && !ks_value_number(&x->val, &d);
}

static struct set equality(const struct ks_plan *p, const struct ks_x *a, const struct ks_x *b) {
    if (a->kind == KS_X_CONST) {
        const struct ks_x *swap = a;
        a = b;
        b = swap;
    }
    if (a->kind != KS_X_FIELD || !of_event(p, a->field) || !text_only(b)) return (struct set){0};
    return one(p->arena, (struct ks_str){b->val.p, b->val.n});
}

static struct set offer(const struct ks_plan *p, const struct ks_x *x);

static struct set test(const struct ks_plan *p, const struct ks_x *x) {
    bool usable = x->op == KS_OP_STERM || (x->op == KS_OP_SEQ && of_event(p, x->field));
    return usable ? one(p->arena, (struct ks_str){x->val.p, x->val.n}) : (struct set){0};
}

/* All sides of an OR, or of IN (then each with the first argument). */
static struct set unite(const struct ks_plan *p, const struct ks_x *x, uint32_t from) {
    struct set *sides = KS_NEWN(p->arena, x->n, struct set), all = {.least = SIZE_MAX};
    uint32_t n = 0;
    for (uint32_t i = from; i < x->n; i++) {
        sides[i] = from ? equality(p, x->kids[0], x->kids[i]) : offer(p, x->kids[i]);
        if (!sides[i].least) return (struct set){0};
        if (sides[i].least < all.least) all.least = sides[i].least;
        n += sides[i].n;
    }
    all.at = KS_NEWN(p->arena, n + 1, struct ks_str);
    for (uint32_t i = from; i < x->n; i++) {
        memcpy(all.at + all.n, sides[i].at, sides[i].n * sizeof *all.at);
        all.n += sides[i].n;
    }
    return all.n ? all : (struct set){0};
}

static struct set best_of(const struct ks_plan *p, const struct ks_x *x) {
    struct set best = {0};
    for (uint32_t i = 0; i < x->n; i++) {
        struct set s = offer(p, x->kids[i]);
        if (s.least && better(&s, &best)) best = s;
    }
    return best;
}

static struct set offer(const struct ks_plan *p, const struct ks_x *x) {
    switch ((enum ks_xkind)x->kind) {
    case KS_X_TEST: return test(p, x);
    case KS_X_AND: return best_of(p, x);
    case KS_X_OR: return unite(p, x, 0);
    case KS_X_OP: return x->op == KS_OP_EQ ? equality(p, x->kids[0], x->kids[1]) : (struct set){0};
    case KS_X_CALL: return x->op == KS_FUNC_IN ? unite(p, x, 1) : (struct set){0};
    default: return (struct set){0};
    }
}

void ks_lits_run(struct ks_pass_cx *cx) {
    struct ks_plan *p = cx->plan;
    struct set best = {0};
    if (p->flags & KS_RULE_GENERATES) return;
    for (struct ks_pop *op = p->ops; op && (op->kind == KS_P_FILTER || op->kind == KS_P_PASS);
         op = op->next) {
        struct set s = op->x ? offer(p, op->x) : (struct set){0};
        if (s.least && better(&s, &best)) best = s;
    }
    p->lits = best.at;
    p->n_lits = best.least ? best.n : 0;
}
