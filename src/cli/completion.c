/* completion.c - what a shell needs to complete the command line of kspl.
 *
 * In: the rows of every subcommand. Out: one script per shell. Options whose value is one of a few words
 * complete to those; options that take a file, and all arguments, complete to paths. */
#include "cli/completion.h"

#include "cli/cli.h"

#include <stdio.h>

static void commands(const char *between) {
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!ks_cli_commands[i]->hidden) printf("%s%s", ks_cli_commands[i]->name, between);
    fputs("help", stdout);
}

static void choices(const struct ks_option *o, const char *between) {
    for (unsigned i = 0; o->choices[i]; i++) printf("%s%s", i ? between : "", o->choices[i]);
}

/* Single quotes inside single quotes. */
static void quoted(const char *s) {
    for (; *s; s++) {
        if (*s == '\'')
            fputs("'\\''", stdout);
        else
            putchar(*s);
    }
}

/* ---- bash ------------------------------------------------------------------------------------ */

static void bash_words(const struct ks_command *c) {
    printf("        %s) words='--help", c->name);
    for (unsigned i = 0; i < c->n_options; i++) {
        if (c->options[i].letter) printf(" -%c", c->options[i].letter);
        if (c->options[i].name) printf(" --%s", c->options[i].name);
    }
    puts("' ;;");
}

static void bash_values(const struct ks_command *c) {
    for (unsigned i = 0; i < c->n_options; i++) {
        const struct ks_option *o = &c->options[i];
        if (o->kind != KS_OPTION_CHOICE) continue;
        printf("        %s:--%s) COMPREPLY=($(compgen -W '", c->name, o->name);
        choices(o, " ");
        puts("' -- \"$cur\")); return ;;");
    }
}

void ks_completion_bash(void) {
    fputs("# bash completion for kspl; printed by `kspl doc bash`.\n"
          "_kspl() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} cmd=${COMP_WORDS[1]} "
          "words=\n"
          "    if [ \"$COMP_CWORD\" -eq 1 ] || [ \"$cmd:$COMP_CWORD\" = help:2 ]; then\n"
          "        COMPREPLY=($(compgen -W '--help --version ",
          stdout);
    commands(" ");
    fputs("' -- \"$cur\")); return\n    fi\n    case $cmd:$prev in\n", stdout);
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!ks_cli_commands[i]->hidden) bash_values(ks_cli_commands[i]);
    fputs("    esac\n    case $cmd in\n", stdout);
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!ks_cli_commands[i]->hidden) bash_words(ks_cli_commands[i]);
    fputs("    esac\n"
          "    case $cur in\n"
          "        -*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n"
          "        *) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n"
          "    esac\n"
          "}\n"
          "complete -o filenames -F _kspl kspl\n",
          stdout);
}

/* ---- zsh ------------------------------------------------------------------------------------- */

static void zsh_option(const struct ks_option *o, bool letter) {
    bool again = o->kind == KS_OPTION_LIST || o->kind == KS_OPTION_FILES;
    printf(" \\\n            '%s", again ? "*" : "");
    if (letter)
        printf("-%c%s", o->letter, o->arg ? "+" : "");
    else
        printf("--%s%s", o->name, o->arg ? "=" : "");
    putchar('[');
    quoted(o->help);
    putchar(']');
    if (o->kind == KS_OPTION_CHOICE) {
        fputs(":value:(", stdout);
        choices(o, " ");
        putchar(')');
    } else if (o->arg) {
        fputs(o->kind == KS_OPTION_FILE || o->kind == KS_OPTION_FILES ? ":path:_files" : ":value: ", stdout);
    }
    putchar('\'');
}

static void zsh_command(const struct ks_command *c) {
    printf("        %s) _arguments -s", c->name);
    for (unsigned i = 0; i < c->n_options; i++) {
        if (c->options[i].letter) zsh_option(&c->options[i], true);
        if (c->options[i].name) zsh_option(&c->options[i], false);
    }
    fputs(" \\\n            '(-h --help)'{-h,--help}'[help]' '*:file:_files' ;;\n", stdout);
}

void ks_completion_zsh(void) {
    fputs("#compdef kspl\n# zsh completion for kspl; printed by `kspl doc zsh`.\n_kspl() {\n"
          "    if (( CURRENT == 2 )); then\n        local -a commands=(",
          stdout);
    for (unsigned i = 0; ks_cli_commands[i]; i++) {
        if (ks_cli_commands[i]->hidden) continue;
        printf("\n            '%s:", ks_cli_commands[i]->name);
        quoted(ks_cli_commands[i]->summary);
        putchar('\'');
    }
    fputs("\n            'help:show the help text of a command')\n"
          "        _describe command commands\n        return\n    fi\n"
          "    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $command in\n",
          stdout);
    for (unsigned i = 0; ks_cli_commands[i]; i++)
        if (!ks_cli_commands[i]->hidden) zsh_command(ks_cli_commands[i]);
    fputs("    esac\n}\n_kspl \"$@\"\n", stdout);
}

/* ---- fish ------------------------------------------------------------------------------------ */

static void fish_option(const struct ks_command *c, const struct ks_option *o) {
    printf("complete -c kspl -n '__fish_seen_subcommand_from %s'", c->name);
    if (o->letter) printf(" -s %c", o->letter);
    if (o->name) printf(" -l %s", o->name);
    if (o->kind == KS_OPTION_CHOICE) {
        fputs(" -xa '", stdout);
        choices(o, " ");
        putchar('\'');
    } else if (o->arg) {
        fputs(o->kind == KS_OPTION_FILE || o->kind == KS_OPTION_FILES ? " -rF" : " -x", stdout);
    }
    fputs(" -d '", stdout);
    quoted(o->help);
    puts("'");
}

void ks_completion_fish(void) {
    puts("# fish completion for kspl; printed by `kspl doc fish`.\n"
         "complete -c kspl -n __fish_use_subcommand -f -l version -d 'print the version'\n"
         "complete -c kspl -n __fish_use_subcommand -f -a help -d 'show the help text of a command'");
    for (unsigned i = 0; ks_cli_commands[i]; i++) {
        const struct ks_command *c = ks_cli_commands[i];
        if (c->hidden) continue;
        printf("complete -c kspl -n __fish_use_subcommand -f -a %s -d '", c->name);
        quoted(c->summary);
        puts("'");
        for (unsigned k = 0; k < c->n_options; k++) fish_option(c, &c->options[k]);
    }
}
