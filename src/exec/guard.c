/* guard.c - guards from code.
 *
 * The code of a first filter is a run of tests, each followed by a jump to DROP:
 *
 *     s.eq t, verb, "create"     jf t, @drop                        a guard: verb is "create"
 *     s.eq t, f, "x"   jt t, @n   s.eq t, f, "y"   jf t, @drop   @n  a guard: f is "x" or "y"
 *
 * Up to the first thing that counts or changes anything, every event that passes has passed each of these.
 * Guards need only be necessary, so whatever is not understood is passed over: regions that a jump can leave
 * out, patterns with asterisks or letters beyond ASCII, fields that metadata can stand for. */
#include "exec/guard.h"

#include "func/match.h"

#include <string.h>

struct reading {
    struct ks_arena *arena;
    struct ks_buf *guards;
    const struct ks_branch *branch;
};

static bool is_test(uint8_t op) {
    return op >= KS_OP_SEQ && op <= KS_OP_STILL;
}

static bool is_drop(const struct ks_step *s, uint32_t at) {
    return at < s->n && s->code[at].op == KS_OP_DROP;
}

/* The path of the field in register `reg`; KS_NONE: it is no field of the event, or metadata may stand for
 * it. */
static uint32_t path_of(const struct ks_rule *rule, uint32_t reg) {
    if (reg >= rule->n_fields) return KS_NONE;
    for (unsigned i = 0; i < sizeof ks_load_meta / sizeof *ks_load_meta; i++)
        if (ks_text_is(rule->names[reg], ks_load_meta[i])) return KS_NONE;
    return rule->paths[reg];
}

static bool is_new(const struct reading *x, size_t before, uint32_t path) {
    const struct ks_guard *g = (const struct ks_guard *)(const void *)x->guards->p;
    for (size_t i = before; i < x->guards->n / sizeof *g; i++)
        if (g[i].path == path) return false;
    return true;
}

/* Tests [from, to) of which one must hold, all of one field, as a guard. first: where the guards of this
 * branch begin; a second one on the same field would be read as another choice, so it is left out. */
static void add_guard(struct reading *x, const struct ks_step *s, uint32_t from, uint32_t to, size_t first) {
    const struct ks_rule *rule = x->branch->rule;
    uint32_t path = path_of(rule, s->code[from].b);
    if (path == KS_NONE || !is_new(x, first, path)) return;
    size_t before = x->guards->n;
    for (uint32_t i = from; i < to; i += 2) {
        const struct ks_pattern *p = rule->k[s->code[i].c];
        if (p->wild || !p->ascii || p->text.n > KS_GUARD_LONGEST) {
            x->guards->n = before;
            return;
        }
        struct ks_guard g = {path, x->branch->id, p->exact ? ks_match_folded(x->arena, p->text) : p->text};
        ks_buf_add(x->guards, &g, sizeof g);
    }
}

/* Where the region ends that the jump at `at` may leave out: jumps within it may lead on. */
static uint32_t region_end(const struct ks_step *s, uint32_t at) {
    uint32_t end = s->code[at].b;
    for (uint32_t i = at + 1; i < end && i < s->n; i++) {
        uint8_t op = s->code[i].op;
        if ((op == KS_OP_JT || op == KS_OP_JF) && s->code[i].b > end && !is_drop(s, s->code[i].b))
            end = s->code[i].b;
        if (op != KS_OP_JT && op != KS_OP_JF && op != KS_OP_LOAD && op != KS_OP_META && !is_test(op))
            return s->n;
    }
    return end;
}

/* Tests of one field, the choices of an OR, from `at`: behind the last, or `at` when it is something else. */
static uint32_t choices(const struct ks_step *s, uint32_t at) {
    uint32_t end = s->code[at + 1].b, i = at;
    for (; i + 1 < s->n && s->code[i].op == KS_OP_SEQ && s->code[i].b == s->code[at].b; i += 2) {
        const struct ks_inst *jump = &s->code[i + 1];
        if (jump->a != s->code[i].a) return at;
        if (jump->op == KS_OP_JF) return is_drop(s, jump->b) && i + 2 == end ? end : at;
        if (jump->op != KS_OP_JT || jump->b != end) return at;
    }
    return at;
}

/* The test at `at` and the jump behind it; where to go on, s->n for nowhere. */
static uint32_t read_test(struct reading *x, const struct ks_step *s, uint32_t at, size_t first) {
    if (at + 1 >= s->n) return s->n;
    const struct ks_inst *test = &s->code[at], *jump = test + 1;
    if ((jump->op != KS_OP_JF && jump->op != KS_OP_JT) || jump->a != test->a) return s->n;
    if (is_drop(s, jump->b)) {
        if (jump->op == KS_OP_JF && test->op == KS_OP_SEQ) add_guard(x, s, at, at + 1, first);
        return at + 2;
    }
    if (jump->b <= at) return s->n;
    uint32_t end = test->op == KS_OP_SEQ && jump->op == KS_OP_JT ? choices(s, at) : at;
    if (end == at) return region_end(s, at + 1);
    add_guard(x, s, at, end, first);
    return end;
}

void ks_guard_read(const struct ks_branch *b, struct ks_arena *a, struct ks_buf *out) {
    struct reading x = {a, out, b};
    const struct ks_step *s = &b->steps[0];
    size_t first = out->n / sizeof(struct ks_guard);
    for (uint32_t at = s->from; at < s->n;) {
        uint8_t op = s->code[at].op;
        if (op == KS_OP_LOAD || op == KS_OP_META)
            at++;
        else
            at = is_test(op) ? read_test(&x, s, at, first) : s->n;
    }
}
