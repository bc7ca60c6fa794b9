/* expect.c - judges a case.
 *
 * In: a staged case. Out: passed or not, a difference for people, and the text that --bless would put in.
 *
 * Three ways to compare, by section: rows as JSON objects, in order or not; text line by line, blanks at line
 * ends aside; and, for messages and statistics, each expected line as a part of what was printed. What was
 * not expected counts too: a case without an `error` section fails when its rule does not compile or run. */
#include "cli/expect.h"

#include "cli/difference.h"
#include "image/dis.h"

#include <string.h>

/* `search:2:14: error: unknown macro [KS1101]` -> `2:14: error: unknown macro [KS1101]`, one per message. */
static struct ks_str short_messages(struct ks_arena *a, struct ks_str text) {
    struct ks_buf out;
    ks_buf_init(&out);
    while (text.n) {
        const char *nl = memchr(text.p, '\n', text.n);
        struct ks_str line = {text.p, nl ? (size_t)(nl - text.p) : text.n};
        const char *colon = memchr(line.p, ':', line.n);
        bool first = ks_difference_holds(line, KS_STR(": error: ")) ||
                     ks_difference_holds(line, KS_STR(": warning: "));
        if (first && colon) ks_buf_printf(&out, "%.*s\n", (int)(line.p + line.n - colon - 1), colon + 1);
        text = ks_text_cut(text, line.n + 1, text.n);
    }
    struct ks_str s = ks_arena_str(a, out.n ? ks_buf_view(&out) : KS_STR(""));
    ks_buf_fini(&out);
    return s;
}

/* The text that belongs to a golden form. False when the rule did not get that far. */
static bool golden(struct ks_trial *t, enum ks_section kind, struct ks_buf *out) {
    const struct ks_build_rule *r = t->made->build.n_rules ? t->made->build.rules[0] : NULL;
    struct ks_image im;
    struct ks_error err;
    if (!r) return false;
    switch (kind) {
    case KS_CASE_TOKENS: ks_front_tokens(&r->src, out); return true;
    case KS_CASE_CHECK:
        ks_buf_str(out, short_messages(&t->arena, ks_buf_view(&t->made->build.messages)));
        return true;
    case KS_CASE_AST:
        if (r->tree) ks_ast_print(r->tree, out);
        return r->tree;
    case KS_CASE_PLAN:
        if (r->plan) ks_plan_print(r->plan, out);
        return r->plan;
    default:
        if (!t->made->ok || ks_image_open(&im, t->made->image.p, t->made->image.n, &err)) return false;
        ks_dis_rule(&im, 0, out);
        ks_image_close(&im);
        return true;
    }
}

static bool run_section(struct ks_trial *t, enum ks_section kind, struct ks_buf *out) {
    static const struct ks_trial_config plain = {0};
    static const enum ks_format formats[KS_CASE_SECTIONS] = {
        [KS_CASE_RESULT] = KS_FORMAT_JSONL, [KS_CASE_TABLE] = KS_FORMAT_TABLE,
        [KS_CASE_CSV] = KS_FORMAT_CSV,      [KS_CASE_JSON] = KS_FORMAT_JSON,
        [KS_CASE_RISK] = KS_FORMAT_RISK,    [KS_CASE_STATS] = KS_FORMAT_JSONL,
    };
    struct ks_buf rows;
    if (!t->made->ok) return false;
    ks_buf_init(&rows);
    bool ok = ks_trial_run(t, &plain, formats[kind], ks_casefile_flag(&t->c->sections[kind], "typed"),
                           kind == KS_CASE_STATS ? &rows : out, kind == KS_CASE_STATS ? out : NULL);
    ks_buf_fini(&rows);
    return ok;
}

static void compare(struct ks_verdict *v, const struct ks_case_section *s, enum ks_section kind,
                    struct ks_buf *got) {
    struct ks_str text = ks_buf_view(got);
    bool same;
    if (kind == KS_CASE_RESULT || kind == KS_CASE_RISK)
        same = ks_difference_rows(s->body, text, ks_casefile_flag(s, "unordered"), &v->detail);
    else if (kind == KS_CASE_STATS)
        same = ks_difference_parts(s->body, text, &v->detail);
    else
        same = ks_difference_lines(s->body, text, &v->detail);
    if (same) return;
    v->passed = false;
    if (kind != KS_CASE_STATS) v->bless[kind] = ks_arena_str(&v->arena, text);
}

static void check_section(struct ks_trial *t, struct ks_verdict *v, enum ks_section kind) {
    const struct ks_case_section *s = &t->c->sections[kind];
    bool ran = kind <= KS_CASE_RISK || kind == KS_CASE_STATS;
    struct ks_buf got;
    ks_buf_init(&got);
    if (ran ? run_section(t, kind, &got) : golden(t, kind, &got)) {
        compare(v, s, kind, &got);
    } else if (!t->c->sections[KS_CASE_ERROR].present || kind >= KS_CASE_TOKENS) {
        v->passed = false;
        ks_buf_printf(&v->detail, "no %s, because of errors\n", ks_casefile_sections[kind]);
    }
    ks_buf_fini(&got);
}

/* Messages are judged last, because running adds to them. */
static void check_messages(struct ks_trial *t, struct ks_verdict *v) {
    const struct ks_case_section *s = &t->c->sections[KS_CASE_ERROR];
    struct ks_str text = ks_buf_view(&t->messages);
    if (!s->present) {
        if (!v->passed && text.n) ks_buf_str(&v->detail, text);
        return;
    }
    if (text.n ? ks_difference_parts(s->body, text, &v->detail) : false) return;
    if (!text.n) ks_buf_text(&v->detail, "an error was expected; there is none\n");
    v->passed = false;
    v->bless[KS_CASE_ERROR] = short_messages(&v->arena, text);
}

/* A case that expects no more than an error is run too: some errors show only then. */
static void run_for_errors(struct ks_trial *t) {
    static const struct ks_trial_config plain = {0};
    struct ks_buf rows;
    ks_buf_init(&rows);
    ks_trial_run(t, &plain, KS_FORMAT_JSONL, false, &rows, NULL);
    ks_buf_fini(&rows);
}

void ks_expect_case(struct ks_trial *t, struct ks_verdict *v) {
    *v = (struct ks_verdict){.passed = true};
    ks_buf_init(&v->detail);
    ks_arena_init(&v->arena);
    ks_trial_compile(t, true);
    for (unsigned kind = KS_CASE_FIRST_EXPECTED; kind < KS_CASE_SECTIONS; kind++)
        if (t->c->sections[kind].present && kind != KS_CASE_ERROR) check_section(t, v, kind);
    if (t->made->ok && !t->messages.n && t->c->sections[KS_CASE_ERROR].present) run_for_errors(t);
    check_messages(t, v);
    ks_trial_discard(t);
}

void ks_expect_fini(struct ks_verdict *v) {
    ks_buf_fini(&v->detail);
    ks_arena_fini(&v->arena);
}
