/* main.c - which subcommand is meant.
 *
 * In: the command line. Out: the exit status of the subcommand, after standard output is closed.
 *
 * The table is the list of everything kspl can do. SIGPIPE is ignored here, once, so that a reader who
 * goes away shows as EPIPE at the write that meets it. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "cli/cli.h"

#include "cli/say.h"
#include "lang/diag.h"

#include <signal.h>
#include <string.h>

const struct ks_command *const ks_cli_commands[] = {
    &ks_cli_compile, &ks_cli_check,  &ks_cli_run, &ks_cli_list, &ks_cli_explain,
    &ks_cli_test,    &ks_cli_fields, &ks_cli_doc, NULL,
};

static const struct ks_command *find(const char *name) {
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!strcmp(ks_cli_commands[i]->name, name)) return ks_cli_commands[i];
    return NULL;
}

static void overview(FILE *to) {
    fputs("usage: kspl COMMAND [options] [arguments]\n"
          "Runs Splunk SPL detection rules over JSON audit logs.\n\n",
          to);
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!ks_cli_commands[i]->hidden)
            fprintf(to, "  %-9s %s\n", ks_cli_commands[i]->name, ks_cli_commands[i]->summary);
    fputs("  help      this text, or that of a command\n\n"
          "  kspl compile rules/*.spl              compile rules into ./bytecode\n"
          "  kspl run -f bytecode audit.jsonl      run them over a log\n"
          "  kspl run -e 'verb=delete' audit.jsonl run a search typed in place\n\n"
          "`kspl COMMAND --help` lists the options of a command; `kspl --version` tells the version.\n",
          to);
}

/* The first argument is no command, or the one after `help`. */
static int unknown(struct ks_arena *a, const char *name) {
    const char *names[sizeof ks_cli_commands / sizeof ks_cli_commands[0] + 2] = {"help", "--help",
                                                                                 "--version"};
    uint32_t n = 3;
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!ks_cli_commands[i]->hidden) names[n++] = ks_cli_commands[i]->name;
    struct ks_str near = ks_diag_near(a, ks_text_of(name), names, n);
    ks_say_line("unknown %s `%s`%s%.*s", *name == '-' ? "option" : "command", name, near.n ? "; " : "",
                KS_FMT(near));
    ks_say_line("`kspl help` lists the commands");
    return KS_EXIT_WRONG;
}

static int help(struct ks_arena *a, const char *about) {
    const struct ks_command *c = about ? find(about) : NULL;
    if (about && !c) return unknown(a, about);
    if (c)
        ks_options_help(stdout, c);
    else
        overview(stdout);
    return KS_EXIT_OK;
}

static int dispatch(struct ks_arena *a, int argc, char **argv) {
    if (argc < 2) {
        overview(stderr);
        return KS_EXIT_WRONG;
    }
    if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")) {
        puts("kspl " PACKAGE_VERSION);
        return KS_EXIT_OK;
    }
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")) return help(a, NULL);
    if (!strcmp(argv[1], "help")) return help(a, argv[2]);
    const struct ks_command *c = find(argv[1]);
    return c ? c->run(a, c, argc - 1, argv + 1) : unknown(a, argv[1]);
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN);
    struct ks_arena a;
    ks_arena_init(&a);
    int status = dispatch(&a, argc, argv);
    ks_arena_fini(&a);
    return ks_say_close(status);
}
