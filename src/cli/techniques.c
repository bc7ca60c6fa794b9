/* techniques.c - coverage by ATT&CK technique.
 *
 * In: the rule files that cases name, one by one. Out: after the last case, a table. Rule files are read
 * again here for their tags alone; one that cannot be read has failed its cases already. */
#include "cli/techniques.h"

#include "cli/files.h"
#include "front/rulefile.h"
#include "lang/lang.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void ks_techniques_init(struct ks_techniques *t) {
    ks_arena_init(&t->arena);
    t->rules = ks_names_new(0);
    ks_buf_init(&t->tests);
}

void ks_techniques_fini(struct ks_techniques *t) {
    ks_buf_fini(&t->tests);
    ks_names_free(t->rules);
    ks_arena_fini(&t->arena);
}

void ks_techniques_add(struct ks_techniques *t, const struct ks_casefile *f, const struct ks_case *c) {
    const struct ks_case_section *s = &c->sections[KS_CASE_RULE];
    const uint32_t none = 0;
    if (!s->present) return;
    const char *path = ks_files_beside(&t->arena, f->path, s->arg);
    uint32_t id = ks_names_intern(t->rules, ks_text_of(path));
    if (id * sizeof none == t->tests.n) ks_buf_add(&t->tests, &none, sizeof none);
    ((uint32_t *)(void *)t->tests.p)[id]++;
}

struct technique {
    struct ks_str id;
    uint32_t rules, tests;
};
struct table {
    struct technique *at;
    uint32_t n, cap;
};

static void count(struct ks_arena *a, struct table *t, struct ks_str id, uint32_t tests) {
    uint32_t i = 0;
    while (i < t->n && !ks_text_equal(t->at[i].id, id)) i++;
    if (i == t->cap) {
        t->cap = t->cap ? 2 * t->cap : 32;
        struct technique *at = KS_NEWN(a, t->cap, struct technique);
        if (t->n) memcpy(at, t->at, t->n * sizeof *at);
        t->at = at;
    }
    if (i == t->n) t->at[t->n++] = (struct technique){.id = id};
    t->at[i].rules++;
    t->at[i].tests += tests;
}

static void read_rule(struct ks_arena *a, struct table *t, const char *path, uint32_t tests) {
    struct ks_file *f = KS_NEW(a, struct ks_file);
    struct ks_rulefile rule = {0};
    struct ks_diags diags;
    struct ks_error err;
    ks_diag_init(&diags, a);
    f->name = ks_text_of(path);
    bool yaml = ks_files_ends(path, ".yml") || ks_files_ends(path, ".yaml");
    if (!yaml || ks_files_read(a, path, KS_MAX_RULE_TEXT, &f->text, &err) != KS_OK) return;
    if (!ks_rulefile_yaml(a, f, &rule, &diags)) return;
    for (const struct ks_about *x = rule.about; x; x = x->next)
        if (x->kind == KS_ABOUT_ATTACK) count(a, t, x->key.n ? x->key : x->value, tests);
}

static int by_id(const void *a, const void *b) {
    return ks_text_compare(((const struct technique *)a)->id, ((const struct technique *)b)->id);
}

void ks_techniques_print(struct ks_techniques *t) {
    struct table table = {0};
    for (uint32_t i = 0, n = ks_names_count(t->rules); i < n; i++)
        read_rule(&t->arena, &table, ks_arena_str(&t->arena, ks_names_get(t->rules, i)).p,
                  ((const uint32_t *)(const void *)t->tests.p)[i]);
    if (!table.n) return;
    qsort(table.at, table.n, sizeof *table.at, by_id);
    printf("%-12s %6s %6s\n", "ATT&CK", "rules", "tests");
    for (uint32_t i = 0; i < table.n; i++)
        printf("%-12.*s %6u %6u\n", KS_FMT(table.at[i].id), table.at[i].rules, table.at[i].tests);
}
