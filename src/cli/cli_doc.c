/* cli_doc.c - `kspl doc`: pages of the manual made from the tables, for the build.
 *
 * In: the name of a page. Out: a manual page in man(7) form, or Markdown for the README, or a completion
 * script.
 *
 * The tables of lang/ are the only place where a fact about the language stands, so the pages cannot say
 * anything else than what the program does. */
#include "cli/cli.h"
#include "cli/completion.h"
#include "cli/say.h"
#include "lang/lang.h"
#include "scan/envelope.h"

#include <string.h>

/* Text inside a page: what troff would take for its own is escaped. */
static void roff(const char *s) {
    if (*s == '.' || *s == '\'') fputs("\\&", stdout);
    for (; *s; s++) {
        if (*s == '\\')
            fputs("\\e", stdout);
        else if (*s == '-')
            fputs("\\-", stdout);
        else if (*s == '`')
            fputs("\\(ga", stdout);
        else if (*s == '^')
            fputs("\\(ha", stdout);
        else
            putchar(*s);
    }
}

static void bold(const char *s) {
    fputs("\\fB", stdout);
    roff(s);
    fputs("\\fR", stdout);
}

static void page(const char *name, const char *title, const char *intro) {
    printf(".TH %s 7 \"\" \"kspl\" \"kspl manual\"\n.SH NAME\n%s \\- %s\n.SH DESCRIPTION\n", name, name,
           title);
    roff(intro);
    putchar('\n');
}

static void sentence(const char *s) {
    if (!s || !*s) return;
    roff(s);
    fputs(".\n", stdout);
}

/* ---- commands -------------------------------------------------------------------------------- */

static const char *const class_names[] = {"streaming", "transforming", "ordering", "generating"};
static const char *const support_names[] = {"yes", "partly", "no"};
static const char *const type_names[] = {
    [KS_OPT_BOOL] = "true or false", [KS_OPT_INT] = "number",      [KS_OPT_TEXT] = "text",
    [KS_OPT_FIELD] = "field",        [KS_OPT_EXPR] = "expression", [KS_OPT_FILTER] = "text or expression",
};
_Static_assert(sizeof type_names / sizeof *type_names == KS_OPT_FILTER + 1, "a name for each type of option");

static void command_options(unsigned cmd) {
    for (unsigned i = 0; i < KS_OPT_COUNT; i++) {
        const struct ks_opt_row *o = &ks_opt_rows[i];
        if (o->cmd != cmd) continue;
        fputs(".RS\n.TP\n", stdout);
        bold(o->name);
        printf("=\\fI%s\\fR\n", type_names[o->type]);
        roff(o->summary);
        if (o->fallback && *o->fallback && *o->fallback != ' ') {
            fputs("; default ", stdout);
            roff(o->fallback);
        }
        fputs(".\n.RE\n", stdout);
    }
}

/* Where sources conflict, as a section. */
static void opens_man(void) {
    for (unsigned i = 0; i < ks_open_count; i++) {
        const struct ks_open_row *o = &ks_open_rows[i];
        fputs(".TP\n", stdout);
        sentence(o->question);
        fputs("Here: ", stdout);
        sentence(o->here);
        if (strcmp(o->other, "-")) {
            fputs("Otherwise: ", stdout);
            sentence(o->other);
        }
    }
}

/* The same for the README. */
static void doc_opens(void) {
    puts("| question | kspl | otherwise |\n|---|---|---|");
    for (unsigned i = 0; i < ks_open_count; i++)
        printf("| %s | %s | %s |\n", ks_open_rows[i].question, ks_open_rows[i].here, ks_open_rows[i].other);
}

static void doc_commands(void) {
    page("kspl-commands", "commands of SPL that kspl runs",
         "Options are written name=value. What is not listed under SUPPORTED is refused when a rule is "
         "compiled, with the place and the reason.");
    fputs(".SH SUPPORTED\n", stdout);
    for (unsigned i = 0; i < KS_CMD_COUNT; i++) {
        const struct ks_cmd_row *c = &ks_cmd_rows[i];
        if (c->support == KS_REFUSED) continue;
        fputs(".TP\n", stdout);
        bold(c->name);
        printf(" (%s)\n", class_names[c->class]);
        sentence(c->summary);
        sentence(c->note);
        command_options(i);
    }
    fputs(".SH REFUSED\n", stdout);
    for (unsigned i = 0; i < KS_CMD_COUNT; i++) {
        const struct ks_cmd_row *c = &ks_cmd_rows[i];
        if (c->support != KS_REFUSED) continue;
        fputs(".TP\n", stdout);
        bold(c->name);
        putchar('\n');
        roff(c->summary);
        fputs(": ", stdout);
        sentence(c->note);
    }
    fputs(".SH WHERE SOURCES CONFLICT\n", stdout);
    opens_man();
    fputs(".SH READINGS\nOf --reading, by name.\n", stdout);
    for (unsigned i = 0; i < ks_reading_count; i++) {
        fputs(".TP\n", stdout);
        bold(ks_reading_rows[i].name);
        putchar('\n');
        sentence(ks_reading_rows[i].meaning);
    }
    fputs(".SH SEE ALSO\n.BR kspl (1),\n.BR kspl\\-functions (7),\n.BR kspl\\-rule (5)\n", stdout);
}

/* The support matrix of the README. */
static void doc_matrix(void) {
    puts("| command | supported | what it does | remark |\n|---|---|---|---|");
    for (unsigned i = 0; i < KS_CMD_COUNT; i++) {
        const struct ks_cmd_row *c = &ks_cmd_rows[i];
        printf("| `%s` | %s | %s | %s |\n", c->name, support_names[c->support], c->summary, c->note);
    }
    puts("\nWhere sources about SPL conflict:\n");
    doc_opens();
}

/* ---- functions ------------------------------------------------------------------------------- */

static const char *letter_name(char c) {
    switch (c) {
    case 't': return "text";
    case 'a':
    case 'n': return "number";
    case 'b': return "condition";
    case 'l': return "values";
    default: return "value";
    }
}

/* `if(condition, value, value)` from the letters and the counts. */
static void signature(const struct ks_func_row *f) {
    unsigned shown = f->max == 255 || f->max > 4 ? f->min : f->max;
    bold(f->name);
    putchar('(');
    for (unsigned i = 0; i < shown; i++) {
        char c = ks_lang_letter(f, i);
        printf("%s%s\\fI%s\\fR", i >= f->min ? "[" : "", i ? ", " : "", letter_name(c));
    }
    for (unsigned i = f->min; i < shown; i++) putchar(']');
    if (f->max > shown) fputs(", ...", stdout);
    putchar(')');
    printf(" \\(-> \\fI%s\\fR\n", letter_name(f->result));
}

static void example(const char *text, const char *result) {
    if (!text || !*text) return;
    fputs(".br\nExample: ", stdout);
    roff(text);
    fputs(" \\(-> ", stdout);
    roff(result);
    putchar('\n');
}

static void doc_functions(void) {
    page("kspl-functions", "functions of expressions and of stats",
         "A null argument gives null unless the function says otherwise. The examples of the first section "
         "are evaluated over a row with n=403 f=1.5 s=Hello m=[a,b,c] and no z; those of the second over "
         "five events whose f is 10, 9, 9, 100, x.");
    fputs(".SH EXPRESSIONS\n", stdout);
    for (unsigned i = 0; i < KS_FUNC_COUNT; i++) {
        fputs(".TP\n", stdout);
        signature(&ks_func_rows[i]);
        sentence(ks_func_rows[i].summary);
        example(ks_func_rows[i].example, ks_func_rows[i].expect);
    }
    fputs(".SH AGGREGATES\n", stdout);
    for (unsigned i = 0; i < KS_AGG_COUNT; i++) {
        const struct ks_agg_row *g = &ks_agg_rows[i];
        fputs(".TP\n", stdout);
        bold(g->name);
        printf("%s%s\n", g->param ? "\\fIN\\fR" : "", g->arg ? "(\\fIfield\\fR)" : "[(\\fIfield\\fR)]");
        sentence(g->summary);
        example(g->example, g->expect);
    }
    fputs(".SH SEE ALSO\n.BR kspl (1),\n.BR kspl\\-commands (7)\n", stdout);
}

/* ---- opcodes, errors, limits ------------------------------------------------------------------ */

static void doc_opcodes(void) {
    page("kspl-opcodes", "instructions of the kspl virtual machine",
         "An instruction is 8 bytes: opcode, n (8 bits each), a, b, c (16 bits each). Registers hold the "
         "fields of a row, then constants, then temporaries. Jumps go forward only. kspl list prints the "
         "program of an image.");
    fputs(".SH INSTRUCTIONS\n", stdout);
    for (unsigned i = 0; i < KS_OP_COUNT; i++) {
        fputs(".TP\n", stdout);
        bold(ks_op_rows[i].name);
        fputs("\n", stdout);
        roff(ks_op_rows[i].formula);
        putchar('\n');
        if (!*ks_op_rows[i].summary) continue;
        fputs(".br\n", stdout);
        sentence(ks_op_rows[i].summary);
    }
    fputs(".SH SEE ALSO\n.BR kspl (1)\n", stdout);
}

static void doc_errors(void) {
    page("kspl-errors", "messages of kspl about rules",
         "Every message about a rule carries a code. A code never changes its meaning. 1xxx: characters and "
         "macros; 2xxx: grammar; 3xxx: meaning; 4xxx: not supported; 9xxx: warnings.");
    fputs(".SH CODES\n", stdout);
    for (unsigned i = 0; i < ks_diag_count; i++) {
        const struct ks_diag_row *d = &ks_diag_rows[i];
        printf(".TP\n\\fBKS%04u\\fR %s: ", d->code, d->error ? "error" : "warning");
        roff(d->title);
        putchar('\n');
        roff(d->help);
        putchar('\n');
    }
    fputs(".SH SEE ALSO\n.BR kspl (1),\n.BR kspl\\-rule (5)\n", stdout);
}

static void doc_limits(void) {
    puts("| limit | value | unit | what happens there |\n|---|---:|---|---|");
    for (unsigned i = 0; i < ks_limit_count; i++)
        printf("| %s | %ld | %s | %s |\n", ks_limit_rows[i].name, ks_limit_rows[i].value,
               ks_limit_rows[i].unit, ks_limit_rows[i].what);
}

/* ---------------------------------------------------------------------------------------------- */

/* ---- formats ---- */

static void doc_formats(void) {
    page("kspl-formats", "forms of records that kspl reads",
         "Each record is recognised for itself, by its own members, unless --input-format names one form. The "
         "event inside becomes the event; the members of what is around it stay as fields, under their own names, "
         "where the event has none of the name. kspl run --stats counts records by form.");
    fputs(".SH FORMS\n", stdout);
    for (unsigned i = 0; i < KS_SHAPE_COUNT; i++) {
        fputs(".TP\n", stdout);
        bold(ks_shape_rows[i].name);
        putchar('\n');
        sentence(ks_shape_rows[i].what);
        if (!ks_shape_rows[i].sourcetype.n) continue;
        fputs("Events get sourcetype ", stdout);
        sentence(ks_shape_rows[i].sourcetype.p);
    }
    fputs(".SH FACTS\nNamed alike whatever is around an event:\n"
          ".BR cluster ,\n.B cloud.provider\n(aws, azure, gcp),\n.B cloud.account\n(account, subscription or "
          "project),\n.B log.stream\nand\n.B node\n(the word ahead of a line). host, source, sourcetype and index "
          "are those of Splunk's collector and export where they are told; options of\n.B kspl run\nwin. Azure records "
          "of categories other than kube\\-audit and kube\\-audit\\-admin, control messages and klog lines are counted "
          "and skipped.\n.SH TIME\nThe time of Splunk's collector or export, else requestReceivedTimestamp, "
          "stageTimestamp, timestamp or _time of the event, else the time around it.\n"
          ".SH FRAMES\nA record is a line. A file whose first record is an object over many lines, or several objects on "
          "one, is read by brackets, a container's log (time, stream, P or F) by its flags, CSV with a column _raw by its "
          "quotes; so is the rest of a file from the first line on that begins or ends in the middle of an object. "
          "Packed files may hold packed files. Parquet is refused.\n"
          ".SH SEE ALSO\n.BR kspl (1)\n", stdout);
}


static const struct {
    const char *name;
    void (*print)(void);
} pages[] = {
    {"commands", doc_commands},   {"functions", doc_functions}, {"opcodes", doc_opcodes},
    {"errors", doc_errors},       {"matrix", doc_matrix},       {"limits", doc_limits},
    {"formats", doc_formats},
    {"bash", ks_completion_bash}, {"zsh", ks_completion_zsh},   {"fish", ks_completion_fish},
};

static int doc(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct ks_list names;
    int status = ks_options_parse(a, c, NULL, argc, argv, &names);
    if (status >= 0) return status;
    for (unsigned i = 0; names.n == 1 && i < sizeof pages / sizeof pages[0]; i++) {
        if (strcmp(names.v[0], pages[i].name)) continue;
        pages[i].print();
        return KS_EXIT_OK;
    }
    ks_say_line("doc: name one page: kspl doc %s", c->args);
    return KS_EXIT_WRONG;
}

const struct ks_command ks_cli_doc = {"doc",
                                      "commands|functions|opcodes|errors|matrix|limits|formats|bash|zsh|fish",
                                      "print a page of the manual made from the tables",
                                      NULL,
                                      0,
                                      true,
                                      doc};
