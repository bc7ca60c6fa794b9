/* front_test.c - the front end against texts and what must come of them: trees, codes, places. TAP.
 *
 * A row holds a rule, codes of the messages in order ("" for none), and texts that the printed tree (or,
 * with ==, the expanded text; with @, the printed messages) must hold. */
#include "base/mem.h"
#include "front/front.h"

#include <stdio.h>
#include <string.h>

struct row {
    const char *rule, *codes, *wants[4];
};

static const char conf[] = "# macros\n"
                           "[kube]\n"
                           "definition = source=\"kubernetes\" \\\n"
                           "  OR source=k8s\n"
                           "description = tolerated\n"
                           "disabled = 0\n"
                           "[f(2)]\n"
                           "args = a, b-c\n"
                           "definition = x=\"<$a$>\" y=$b-c$ z=\"$$\" w=$other$\n"
                           "[f]\n"
                           "definition = search bare=1\n"
                           "[nest(1)]\n"
                           "args = q\n"
                           "definition = `f($q$, 2)`\n"
                           "[bad]\n"
                           "definition = where nosuch.$ > 1\n"
                           "[cycle]\n"
                           "definition = `cycle2`\n"
                           "[cycle2]\n"
                           "definition = `cycle`\n"
                           "[made(1)]\n"
                           "args = n\n"
                           "iseval = true\n"
                           "definition = \"text\"\n"
                           "[check(1)]\n"
                           "args = n\n"
                           "definition = n=$n$\n"
                           "validation = isnum(n)\n"
                           "errormsg = n must be a number\n"
                           "[checked(1)]\n"
                           "args = n\n"
                           "definition = n=$n$\n"
                           "validation = if(isnum(\"$n$\"), null(), \"say a number\")\n"
                           "[empty]\n"
                           "definition =\n"
                           "[boom]\n"
                           "definition = `boom1` `boom1` `boom1` `boom1` `boom1` `boom1` `boom1` `boom1`\n"
                           "[boom1]\n"
                           "definition = `boom2` `boom2` `boom2` `boom2` `boom2` `boom2` `boom2` `boom2`\n"
                           "[boom2]\n"
                           "definition = `boom3` `boom3` `boom3` `boom3` `boom3` `boom3` `boom3` `boom3`\n"
                           "[boom3]\n"
                           "definition = `boom4` `boom4` `boom4` `boom4` `boom4` `boom4` `boom4` `boom4`\n"
                           "[boom4]\n"
                           "definition = `boom5` `boom5` `boom5` `boom5` `boom5` `boom5` `boom5` `boom5`\n"
                           "[boom5]\n"
                           "definition = `boom6` `boom6` `boom6` `boom6` `boom6` `boom6` `boom6` `boom6`\n"
                           "[boom6]\n"
                           "definition = `boom7` `boom7` `boom7` `boom7` `boom7` `boom7` `boom7` `boom7`\n"
                           "[boom7]\n"
                           "definition = `empty` `empty` `empty` `empty` `empty` `empty` `empty` `empty`\n";

/* Stands in for plan/: knows just the expressions of the macros above. */
static bool eval(struct ks_arena *a, struct ks_str e, struct ks_value *out) {
    (void)a;
    *out = ks_value_null();
    if (ks_text_is(e, "\"text\"")) {
        *out = ks_value_text(KS_STR("made=1"));
    } else if (ks_text_is(e, "isnum(7)")) {
        *out = ks_value_bool(true);
    } else if (ks_text_is(e, "isnum(\"a\\\"b\")")) {
        *out = ks_value_bool(false);
    } else if (ks_text_is(e, "if(isnum(\"x\"), null(), \"say a number\")")) {
        *out = ks_value_text(KS_STR("say a number"));
    } else {
        return ks_text_is(e, "isnum(\"none\")") ||
               ks_text_is(e, "if(isnum(\"7\"), null(), \"say a number\")");
    }
    return true;
}

static const struct row rows[] = {
    /* search */
    {"a=1 AND b=2 OR c=3 d",
     "",
     {"    and\n      compare =\n", "      or\n        compare =\n          word \"b\""}},
    {"error NOT 403 OR 404",
     "",
     {"    and\n      term \"error\"\n      or\n        not\n          term \"403\"\n        term"}},
    {"\"user.groups{}\"=x \"a b\"", "", {"compare =\n        string \"user.groups{}\"\n", "phrase \"a b\""}},
    {"search f=*\\\"privileged\\\":true*", "", {"word \"*\\\"privileged\\\":true*\""}},
    {"f = x g!=y h>=3 i< 4", "", {"compare =\n", "compare !=", "compare >=", "compare <\n"}},
    {"f=a\"b x=1 | table z", "3011", {"command \"table\""}},
    {"f=\"a\"b", "3011", {0}},
    {"f=\"\\s\\\\s\\|\"", "", {"string \"\\\\s\\\\s|\""}},
    {"f::v 2001:db8::1 fe80:",
     "",
     {"compare =\n        word \"f\"\n        word \"v\"", "term \"2001:db8::1\""}},
    {"a or b AND c", "", {"term \"or\""}},
    {"TERM(a=b) CASE(X) h=CASE(Y) t=TERM(1.2)",
     "",
     {"TERM \"a=b\"", "CASE \"X\"", "word \"h\"\n        CASE \"Y\""}},
    {"x IN (a, b*, \"c d\") NOT y in (1)",
     "",
     {"in\n        word \"x\"\n        word \"a\"\n        word \"b*\"\n        string"}},
    {"x NOT IN (1)", "2001", {0}},
    {"state=OR x=1", "2001", {0}},
    {"state=\"OR\" f=a,b g, h", "", {"string \"OR\"", "word \"a,b\"", "term \"g\"", "term \"h\""}},
    {"search", "", {"pipeline\n  command \"search\"\n"}},
    {"search *", "", {"term \"*\""}},
    {"search=1", "", {"word \"search\""}},
    {"a\\|b | head", "", {"term \"a|b\"", "command \"head\""}},
    {"x [ search y | head 1 ] z",
     "",
     {"subsearch\n        pipeline\n          command \"search\"", "term \"z\""}},
    {"x=[ y ]", "", {"compare =\n      word \"x\"\n      subsearch"}},
    {"(a b) OR c", "", {"or\n      and\n"}},
    {"a b) c | head", "2001", {"head"}},
    {"f=CASE(x", "2001", {0}},
    {"path=C:\\dir\\file", "", {"word \"C:\\\\dir\\\\file\""}},
    /* eval, where */
    {"| eval cpu:mem=4/2, low-user=\"x\", \"a b\"=1, {f}.x=2",
     "",
     {"assign \"cpu:mem\"", "assign \"low-user\"", "assign \"a b\"", "assign \"{f}.x\""}},
    {"| eval y=n.n, z=\"a\".n.\"b\", w=1 . 2, v=1.5",
     "",
     {"binary .\n        field \"n\"", "number \"1\"", "number \"1.5\""}},
    {"| eval a=5., b=.5, c=a.5, d=5.\"x\"",
     "",
     {"number \"5.\"", "number \".5\"", "binary .\n        field \"a\"\n        number \"5\""}},
    {"| where a=1 OR b=1 AND NOT c=1 XOR d", "", {"binary xor\n      binary or\n", "binary and\n"}},
    {"| where a+b*-c . d > 1",
     "",
     {"binary >\n      binary .\n        binary +\n          field \"a\"\n          binary *\n"}},
    {"| where !isnull(x) and x Like \"a%\" or 'u.g{}' IN (1, y)",
     "",
     {"not\n          call \"isnull\"", "call \"like\"", "field quoted \"u.g{}\""}},
    {"| where in(a, 1) AND like(b, \"x\")", "", {"call \"in\"", "call \"like\""}},
    {"| eval s=\"\\d+\\t\\\"\\\\\"", "", {"text \"\\\\d+\\x09\\\"\\\\\""}},
    {"| eval s=\"open", "1002", {0}},
    {"| where user.groups{}=\"x\"", "1004", {0}},
    {"| where 5minutes>1", "3013", {0}},
    {"| eval x=1 y=2 | bogus | table z", "2001 2101", {"table"}},
    {"| where a= | eval =3 | stats count( | head", "2001 2001 2001", {"head"}},
    {"| where (a=1 AND (b=2) | head 3", "2001", {"head"}},
    {"| eval x=if(a=1,\"|\",\"]\") | head", "", {"head"}},
    {"| where true", "", {"field \"true\""}},
    /* stats */
    {"| stats count c, dc(user.groups{}) AS \"X y\" BY a, b dedup_splitvals=t c",
     "",
     {"agg \"count\"\n    agg \"c\"\n",
      "agg () as \"dc\"\n      word \"user.groups{}\"\n      string \"X y\"",
      "by\n      word \"a\"\n      word \"b\"\n      word \"c\"\n    option"}},
    {"| stats count(eval(a=\"(\" AND (b))) as n perc95('v t') allnum=t avg(*lay)",
     "",
     {"agg () as \"count\"\n      expr", "word \"n\"", "string \"v t\"", "word \"*lay\""}},
    {"| stats count by a span=5m", "2102", {0}},
    {"| STATS Count BY a", "", {"command \"STATS\"", "agg \"Count\""}},
    {"| stats count() sum( x )", "", {"agg () \"count\"", "agg () \"sum\"\n      word \"x\""}},
    /* words */
    {"| rename a.b{} AS c, \"d e\" as f | fields - a, b | fields -x | fields + y",
     "",
     {"rename\n      word \"a.b{}\"\n      word \"c\"", "string \"d e\"", "sign -\n    word \"a\"",
      "sign -\n    word \"x\""}},
    {"| head (x>3) keeplast=T | head 5 | head limit = 5",
     "",
     {"expr\n      binary >", "option \"keeplast\"", "word \"5\""}},
    {"| table a, b c-d/e _time", "", {"word \"c-d/e\""}},
    {"| fillnull vlaue=1 | head limit=x | sort limit=1 limit=2 a | table x=y", "2102 2103 2105 2102", {0}},
    {"| fillnull value=\"a b\" x | fillnull value=- y", "", {"string \"a b\"", "word \"-\""}},
    {"| sort 0 -count, +a, - b, str(n) desc",
     "",
     {"word \"0\"", "key -\n      word \"count\"", "key \"str\"\n      word \"n\"\n    word \"desc\""}},
    {"| sort a, d | sort desc | sort -ip(x)",
     "",
     {"key\n      word \"d\"", "key\n      word \"desc\"", "key - \"ip\""}},
    {"| dedup 3 a \"b c\" keepempty=t sortby -_time +x",
     "",
     {"word \"3\"\n    word \"a\"\n    string", "word \"sortby\"\n    key -"}},
    {"| dedup -a", "2001", {0}},
    /* refused and unknown commands */
    {"| collect field=x \"a|b[\" | sttas count | map x [ search a | where ] | head", "4001 2101 4001", {"head"}},
    {"| sttas", "2101", {"@did you mean `stats`?"}},
    {"| | head", "2001", {"head", "@a command is missing"}},
    {"| \"x\" | head", "2001", {"head"}},
    {" \n ", "2003", {0}},
    {"```only a comment```", "2003", {0}},
    {"\xef\xbb\xbf"
     "a=1",
     "",
     {"word \"a\""}},
    {"a ]", "2001", {0}},
    {"a [ b", "2001", {0}},
    /* macros */
    {"`kube` x=1", "", {"==source=\"kubernetes\"     OR source=k8s x=1"}},
    {"`f(\"a, \\\"b\", c)`", "3011", {"==x=\"<a, \"b>\" y=c z=\"$\" w=$other$"}},
    {"`f(b-c=2, a=1)`", "", {"==x=\"<1>\" y=2 z=\"$\" w=$other$"}},
    {"`f(a=1, 2)`", "1104", {0}},
    {"| `f`", "", {"==| search bare=1"}},
    {"`nest(\"q\")` t=\"$$\"", "", {"==x=\"<q>\" y=2 z=\"$\" w=$other$ t=\"$$\""}},
    {"| eval x=replace(p, \"`\", \"\"), y=\"```\" ```gone``` | head",
     "",
     {"text \"`\"", "text \"```\"", "head"}},
    {"a```c```b", "", {"==a b"}},
    {"a ```c", "1003", {0}},
    {"`kube", "1105", {0}},
    {"`cube` | `f(1)` | where x=`g` | head", "1101 1104 1101", {"head", "@did you mean `kube`?"}},
    {"`cycle`", "1102", {0}},
    {"`my_rule_filter` | `my_rule_filter`", "", {"==search * | search *"}},
    {"| `other_filter`", "1101", {0}},
    {"`made(1)`", "", {"==made=1"}},
    {"`check(7)`", "", {"==n=7"}},
    {"`check(\"a\\\"b\")`", "1106", {"@n must be a number"}},
    {"`check(none)`", "1106", {0}},
    {"`checked(7)`", "", {"==n=7"}},
    {"`checked(x)`", "1106", {"@say a number"}},
    {"`check(zzz)`", "1106", {"@not a constant expression"}},
    {"x=1 | `bad`", "1004", {"@m.conf:16:27: error", "@in the expansion of macro `bad` at my_rule.spl:1:7"}},
    {"\n  x=1 | where \xc3\xa4\xe4\xb8\xad=1", "1004", {"@my_rule.spl:2:15: error", "@\n                ^"}},
    {"a=1\n| nope \x1b[31m",
     "2101",
     {"@my_rule.spl:2:3: error: unknown command `nope`", "@  | nope \\x1b[31m\n    ^~~~\n"}},
    {"`boom`", "1001", {0}},
};

static unsigned failed, number;

static void report(bool ok, const char *what, const char *got) {
    printf("%sok %u - ", ok ? "" : "not ", ++number);
    for (; *what; what++) putchar(*what == '\n' || *what == '#' ? ' ' : *what);
    putchar('\n');
    if (ok) return;
    failed++;
    printf("# ");
    for (; *got; got++) printf(*got == '\n' ? "\n# " : "%c", *got);
    printf("\n");
}

static bool holds(const struct ks_buf *b, const char *want) {
    return strstr(b->n ? b->p : "", want) != NULL;
}

static void run(const struct row *r, const struct ks_macros *m, struct ks_arena *a) {
    struct ks_file file = {KS_STR("my_rule.spl"), ks_text_of(r->rule)};
    struct ks_diags diags;
    struct ks_source src;
    struct ks_buf tree, codes, said;
    ks_diag_init(&diags, a);
    ks_buf_init(&tree);
    ks_buf_init(&codes);
    ks_buf_init(&said);
    struct ks_excerpt text = ks_source_all(a, &file);
    ks_ast_print(ks_front_parse(a, m, &text, KS_STR("my_rule"), &src, &diags), &tree);
    for (const struct ks_diag *d = diags.first; d; d = d->next) {
        ks_buf_printf(&codes, "%s%u", codes.n ? " " : "", (unsigned)d->code);
        ks_source_print(&src, d, &said);
    }
    ks_buf_byte(&tree, '\0');
    ks_buf_byte(&codes, '\0');
    ks_buf_byte(&said, '\0');
    bool ok = strcmp(codes.p, r->codes) == 0;
    for (int i = 0; i < 4 && r->wants[i]; i++) {
        const char *w = r->wants[i];
        if (w[0] == '=' && w[1] == '=') {
            ok = ok && ks_text_is(src.text, w + 2);
        } else {
            ok = ok && (w[0] == '@' ? holds(&said, w + 1) : holds(&tree, w));
        }
    }
    struct ks_str got =
        ks_arena_printf(a, "codes %s\n%s\n%s\n%.*s", codes.p, tree.p, said.p, KS_FMT(src.text));
    report(ok, r->rule, got.p);
    ks_buf_fini(&tree);
    ks_buf_fini(&codes);
    ks_buf_fini(&said);
}

/* `what` n times between `begin` and `end`: must come to an end, with an error or without. */
static void many(const char *begin, const char *what, unsigned n, const char *end, const char *codes,
                 const struct ks_macros *m) {
    struct ks_arena a;
    struct ks_buf b;
    ks_arena_init(&a);
    ks_buf_init(&b);
    ks_buf_text(&b, begin);
    for (unsigned i = 0; i < n; i++) ks_buf_text(&b, what);
    ks_buf_text(&b, end);
    ks_buf_byte(&b, '\0');
    struct ks_file file = {KS_STR("r"), {b.p, b.n - 1}};
    struct ks_diags diags;
    struct ks_source src;
    struct ks_buf tree;
    char got[8] = "";
    ks_diag_init(&diags, &a);
    ks_buf_init(&tree);
    struct ks_excerpt text = ks_source_all(&a, &file);
    struct ks_ast *n_ = ks_front_parse(&a, m, &text, KS_STR("r"), &src, &diags);
    ks_ast_print(n_, &tree);
    if (diags.first) snprintf(got, sizeof got, "%u", (unsigned)diags.first->code);
    report(strcmp(got, codes) == 0, what, got);
    ks_buf_fini(&tree);
    ks_buf_fini(&b);
    ks_arena_fini(&a);
}

static void limits(const struct ks_macros *m) {
    many("x=1", " OR x=1", 50000, "", "", m);
    many("| where x=1", " OR x=1", 50000, "", "", m);
    many("| where x=1", ".x", 50000, "", "", m);
    many("| where x=1", "+x", 50000, "", "2002", m);
    many("| where ", "NOT ", 50000, "x", "2002", m);
    many("| where ", "(", 50000, "x", "2002", m);
    many("", "(", 50000, "x", "2002", m);
    many("", "NOT ", 150, "x", "", m);
    many("", "[ search ", 50000, "x", "2002", m);
    many("| eval x=f(", "f(", 150, ")", "2001", m);
    many("| eval x=f(1", ",1", 50000, ")", "", m);
    many("x IN (1", ",1", 50000, ")", "", m);
    many("| stats count", " count", 50000, "", "", m);
    many("| head", " limit=1", 50000, "", "2105", m);
    many("a", " | search a", 50000, "", "", m);
    many("a", " | collect \"[\"", 20000, "", "4001", m);
    many("", "\"", 50001, "", "1002", m);
    many("", "`", 50000, "", "1101", m);
    many("", "TERM(", 50000, "", "2001", m);
    many("x", " ", 1048577, "", "1001", m);
}

int main(void) {
    struct ks_arena a;
    struct ks_diags diags;
    ks_arena_init(&a);
    ks_diag_init(&diags, &a);
    struct ks_macros *m = ks_macro_new(&a, eval);
    struct ks_file file = {KS_STR("m.conf"), KS_STR(conf)};
    report(ks_macro_load(m, &file, &diags), "macros.conf is read", "");
    report(ks_macro_define(m, KS_STR("d(x)=a=$x$")) && !ks_macro_define(m, KS_STR("nothing")), "-D", "");
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) run(&rows[i], m, &a);
    struct row d = {"`d(4)`", "", {"==a=4"}};
    run(&d, m, &a);
    struct ks_file nul = {KS_STR("n"), {"a\0b", 3}};
    struct ks_source src;
    ks_diag_init(&diags, &a);
    struct ks_excerpt whole = ks_source_all(&a, &nul);
    bool refused = !ks_front_parse(&a, m, &whole, KS_STR("n"), &src, &diags);
    report(refused && diags.first && diags.first->code == KS_D_BAD_CHAR, "a NUL byte", "");
    limits(m);
    printf("1..%u\n", number);
    ks_arena_fini(&a);
    return failed ? 1 : 0;
}
