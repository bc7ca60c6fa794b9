/* options.h - command lines from tables: a subcommand lists its options as rows; parsing, the help
 * text and the shell completions are made from them. */
#ifndef KS_OPTIONS_H
#define KS_OPTIONS_H

#include "base/arena.h"

#include <stdio.h>

enum ks_option_kind {
    KS_OPTION_FLAG,   /* bool */
    KS_OPTION_TEXT,   /* const char *; the last one counts */
    KS_OPTION_ONCE,   /* const char *: as TEXT, refused when given again */
    KS_OPTION_LIST,   /* struct ks_list; may be given again */
    KS_OPTION_NUMBER, /* unsigned long, 1 to `most` */
    KS_OPTION_CHOICE, /* const char *: one of `choices` */
    KS_OPTION_FILE,   /* const char *: as TEXT, completed as a path */
    KS_OPTION_FILES   /* struct ks_list of paths */
};
struct ks_list {
    const char **v;
    unsigned n, cap;
};
struct ks_option {
    char letter;                /* 0: long form only */
    const char *name;           /* NULL: short form only */
    const char *arg;            /* what the help text calls the value; NULL for a flag */
    uint8_t kind;               /* enum ks_option_kind */
    size_t at;                  /* offset of the variable in the subcommand's own struct */
    unsigned long most;         /* NUMBER */
    const char *const *choices; /* CHOICE, NULL-terminated */
    const char *help;
};
struct ks_command {
    const char *name, *args, *summary;
    const struct ks_option *options;
    unsigned n_options;
    bool hidden; /* not in the help text */
    int (*run)(struct ks_arena *a, const struct ks_command *c, int argc, char **argv);
};

/* Fills `into` (cleared by the caller) and `rest`, the arguments that are no options. Negative: go on;
 * else the exit status to leave with: help was printed, or the line is wrong and that was said. */
int ks_options_parse(struct ks_arena *a, const struct ks_command *c, void *into, int argc, char **argv,
                     struct ks_list *rest);
void ks_options_help(FILE *to, const struct ks_command *c);
void ks_options_append(struct ks_arena *a, struct ks_list *l, const char *text);

#endif
