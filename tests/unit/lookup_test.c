/* lookup_test.c - lookup definitions and tables without a disk. A row of `lookups` is a name and what must be
 * found under it: `columns | row | row ... ; options`, or the beginning of the problem. */
#include "front/lookup.h"
#include "lang/vocab.h"

#include <stdio.h>
#include <string.h>

static int tests, failures;

static void ok(bool good, const char *name, struct ks_str got) {
    tests++;
    failures += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", tests, name);
    if (!good) printf("#  got %.*s\n", KS_FMT(got));
}

static const struct {
    const char *path, *text;
} disk[] = {
    {"d/lookups/plain.csv", "\xef\xbb\xbfuser,  role \r\nann,admin\r\n\r\nbob\r\n"},
    {"d/lookups/quoted.csv", "a,b\n\"x,\"\"y\"\"\",\"1\n2\"\n3,4,5\n"},
    {"d/lookups/open.csv", "a,b\n\"x,1\n"},
    {"d/lookups/empty.csv", "\n\n"},
    {"e/lookups/plain.csv", "other\n1\n"},
};

static bool read_disk(void *arg, struct ks_arena *a, struct ks_str path, struct ks_str *text) {
    ++*(int *)arg;
    for (unsigned i = 0; i < sizeof disk / sizeof *disk; i++)
        if (ks_text_is(path, disk[i].path)) {
            *text = ks_arena_str(a, ks_text_of(disk[i].text));
            return true;
        }
    return false;
}

static const char *const yamls[] = {
    "name: plain\nfilename: plain.csv\ndescription: x\n",
    "name: options\nfilename: plain.csv\nmatch_type: WILDCARD(user), CIDR(role)\ncase_sensitive_match: "
    "'false'\n"
    "min_matches: 1\nmax_matches: 3\ndefault_match: 'none'\n",
    "name: kv\ncollection: kv\nfields_list: _key, a\n",
    "name: newer_kv\nlookup_type: kvstore\n",
    "name: gone\nfilename: gone.csv\n",
    "name: nothing\n",
    "name: path\nfilename: ../plain.csv\n",
    "name: open\nfilename: open.csv\n",
    "name: empty\nfilename: empty.csv\n",
    "name: bad_type\nfilename: plain.csv\nmatch_type: WILDCARD(nobody)\n",
    "name: bad_most\nfilename: plain.csv\nmax_matches: 0\n",
    "name: quoted\nlookup_type: csv\n",
    "name: later\nfilename: gone.csv\n",
    "name: later\nfilename: plain.csv\n",
};

static const char default_conf[] = "# tables\n[conf]\nfilename = plain.csv\nmax_matches = 5\nREGEX = x\n"
                                   "[other]\nfilename = quoted.csv\n";
static const char local_conf[] = "[conf]\nmax_matches = 7\nmatch_type = EXACT(user)\n";
static const char wrong_conf[] = "[x]\nno setting\n";

static const struct {
    const char *name, *want;
} lookups[] = {
    {"plain", "user,role|ann,admin|bob,;00 0 100 case "},
    {"options", "user,role|ann,admin|bob,;12 1 3 fold none"},
    {"quoted", "a,b|x,\"y\",1\n2|3,4;00 0 100 case "},
    {"conf", "user,role|ann,admin|bob,;00 0 7 case "},
    {"other", "a,b|x,\"y\",1\n2|3,4;00 0 100 case "},
    {"later", "user,role|ann,admin|bob,;00 0 100 case "},
    {"plain.csv", "user,role|ann,admin|bob,;00 0 100 case "},
    {"kv", "lookup `kv` (kv.yml) is a KV store collection"},
    {"newer_kv", "lookup `newer_kv` (newer_kv.yml) is a KV store"},
    {"gone", "lookup `gone` is defined in gone.yml but its table d/lookups/gone.csv is not there"},
    {"nothing", "lookup `nothing` (nothing.yml) names no table"},
    {"path", "lookup `path` (path.yml): `filename` is the name of a file"},
    {"open", "lookup `open`: its table d/lookups/open.csv cannot be read: a quote is not closed"},
    {"empty", "lookup `empty`: its table d/lookups/empty.csv cannot be read: it is empty"},
    {"bad_type", "lookup `bad_type` (bad_type.yml): `match_type` has a bad value"},
    {"bad_most", "lookup `bad_most` (bad_most.yml): `max_matches` has a bad value"},
    {"nobody", "none"},
};

static void print(const struct ks_lookup *l, struct ks_buf *out) {
    if (!l) ks_buf_text(out, "none");
    if (l) ks_buf_str(out, l->problem);
    if (!l || l->problem.n) return;
    for (uint32_t i = 0; i < l->n_columns * (l->n_rows + 1); i++) {
        if (i) ks_buf_byte(out, i % l->n_columns ? ',' : '|');
        ks_buf_str(out, i < l->n_columns ? l->columns[i] : l->cells[i - l->n_columns]);
    }
    ks_buf_byte(out, ';');
    for (uint32_t i = 0; i < l->n_columns; i++) ks_buf_printf(out, "%d", l->match[i]);
    ks_buf_printf(out, " %u %u %s %.*s", l->min_matches, l->max_matches, l->case_sensitive ? "case" : "fold",
                  KS_FMT(l->default_match));
}

static struct ks_file *file_of(struct ks_arena *a, const char *name, const char *text) {
    struct ks_file *f = KS_NEW(a, struct ks_file);
    *f = (struct ks_file){ks_text_of(name), ks_text_of(text)};
    return f;
}

static void load_yaml(struct ks_lookups *l, struct ks_arena *a, const char *text, struct ks_diags *diags) {
    const char *from = text + strlen("name: ");
    struct ks_str name = ks_arena_printf(a, "%.*s.yml", (int)strcspn(from, "\n"), from);
    (void)ks_lookup_load_yaml(l, file_of(a, name.p, text), KS_STR("d/lookups/"), diags);
}

int main(void) {
    struct ks_arena a;
    struct ks_diags diags;
    struct ks_buf got;
    int reads = 0;
    ks_arena_init(&a);
    ks_diag_init(&diags, &a);
    ks_buf_init(&got);
    struct ks_lookups *l = ks_lookup_new(&a, read_disk, &reads);
    ks_lookup_add_table(l, KS_STR("e/lookups/plain.csv"));
    ks_lookup_add_table(l, KS_STR("d/lookups/plain.csv"));
    for (unsigned i = 0; i < sizeof yamls / sizeof *yamls; i++) load_yaml(l, &a, yamls[i], &diags);
    bool loaded = ks_lookup_load_conf(l, file_of(&a, "c", default_conf), KS_STR("d/lookups/"), &diags);
    loaded = ks_lookup_load_conf(l, file_of(&a, "c", local_conf), KS_STR("d/lookups/"), &diags) && loaded;
    ok(loaded && !diags.errors, "definitions load", diags.first ? diags.first->text : KS_STR(""));
    ok(reads == 0, "no table is read before it is asked for", KS_STR("read"));
    for (unsigned i = 0; i < sizeof lookups / sizeof *lookups; i++) {
        ks_buf_clear(&got);
        print(ks_lookup_find(l, ks_text_of(lookups[i].name)), &got);
        bool problem = ks_text_starts(ks_text_of(lookups[i].want), KS_STR("lookup "));
        ok(problem ? ks_text_starts(ks_buf_view(&got), ks_text_of(lookups[i].want))
                   : ks_text_is(ks_buf_view(&got), lookups[i].want),
           lookups[i].name, ks_buf_view(&got));
    }
    int before = reads;
    const struct ks_lookup *plain = ks_lookup_find(l, KS_STR("plain"));
    ok(reads == before, "a table is read once", KS_STR("twice"));
    ok(ks_lookup_column(plain, KS_STR("role")) == 1 && ks_lookup_column(plain, KS_STR("Role")) == KS_NONE,
       "columns are found by name", KS_STR("not"));
    ok(ks_text_is(ks_lookup_near(l, &a, KS_STR("quotd")), "did you mean `quoted`?"), "a near name",
       KS_STR("none"));
    ok(!ks_lookup_find(NULL, KS_STR("x")), "no lookups at all", KS_STR("one"));
    ok(!ks_lookup_load_conf(l, file_of(&a, "w", wrong_conf), KS_STR(""), &diags) &&
           diags.first->span.from == 4,
       "a line that is no setting", KS_STR("read"));
    printf("1..%d\n", tests);
    ks_buf_fini(&got);
    ks_arena_fini(&a);
    return failures != 0;
}
