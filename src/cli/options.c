/* options.c - getopt_long driven by a table of rows.
 *
 * In: argc, argv and the rows of a subcommand. Out: its struct filled in, and the other arguments.
 *
 * getopt_long is kept for what people's fingers know: options after arguments, `--`, `-j4`,
 * `--name=value`, abbreviations. Its messages are replaced, so that each names the subcommand and the
 * nearest option. Every subcommand has -h and --help without a row of its own.
 *
 * Values are stored through an offset; the row's kind says as what. */
#include "cli/options.h"

#include "cli/say.h"
#include "lang/diag.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum { LONG = 256 }; /* getopt value of row 0; values below are letters */

void ks_options_append(struct ks_arena *a, struct ks_list *l, const char *text) {
    if (l->n == l->cap) {
        unsigned cap = l->cap ? 2 * l->cap : 8;
        const char **v = KS_NEWN(a, cap, const char *);
        if (l->n) memcpy(v, l->v, l->n * sizeof *v);
        l->v = v;
        l->cap = cap;
    }
    l->v[l->n++] = text;
}

/* The tables in getopt's form. */
static struct option *long_options(struct ks_arena *a, const struct ks_command *c) {
    struct option *lo = KS_NEWN(a, c->n_options + 2, struct option);
    unsigned n = 0;
    for (unsigned i = 0; i < c->n_options; i++)
        if (c->options[i].name)
            lo[n++] = (struct option){c->options[i].name, c->options[i].arg ? required_argument : no_argument,
                                      NULL, LONG + (int)i};
    lo[n] = (struct option){"help", no_argument, NULL, 'h'};
    return lo;
}

static char *short_options(struct ks_arena *a, const struct ks_command *c) {
    char *s = ks_arena_zero(a, 2 * c->n_options + 4, 1), *p = s;
    *p++ = ':';
    *p++ = 'h';
    for (unsigned i = 0; i < c->n_options; i++) {
        if (!c->options[i].letter) continue;
        *p++ = c->options[i].letter;
        if (c->options[i].arg) *p++ = ':';
    }
    return s;
}

static const struct ks_option *row_of(const struct ks_command *c, int value) {
    if (value >= LONG) return &c->options[value - LONG];
    for (unsigned i = 0; i < c->n_options; i++)
        if (c->options[i].letter == value) return &c->options[i];
    return NULL;
}

/* `-f` or `--stats`, as it stands in messages. */
static struct ks_str shown(struct ks_arena *a, const struct ks_option *o) {
    return o->name ? ks_arena_printf(a, "--%s", o->name) : ks_arena_printf(a, "-%c", o->letter);
}

static int hint(const struct ks_command *c) {
    ks_say_line("`kspl %s --help` lists the options", c->name);
    return KS_EXIT_WRONG;
}

static int unknown_long(struct ks_arena *a, const struct ks_command *c, const char *arg) {
    const char **names = KS_NEWN(a, c->n_options + 1, const char *);
    uint32_t n = 0;
    for (unsigned i = 0; i < c->n_options; i++)
        if (c->options[i].name) names[n++] = shown(a, &c->options[i]).p;
    struct ks_str got = {arg, strcspn(arg, "=")};
    struct ks_str near = ks_diag_near(a, got, names, n);
    ks_say_line("%s: unknown option %.*s%s%.*s", c->name, KS_FMT(got), near.n ? "; " : "", KS_FMT(near));
    return hint(c);
}

static int complain(struct ks_arena *a, const struct ks_command *c, int code, const char *arg) {
    const struct ks_option *o = optopt ? row_of(c, optopt) : NULL;
    if (code == ':' && o)
        ks_say_line("%s: option %.*s needs a value: %s", c->name, KS_FMT(shown(a, o)), o->arg);
    else if (o)
        ks_say_line("%s: option %.*s takes no value", c->name, KS_FMT(shown(a, o)));
    else if (!optopt && !strncmp(arg, "--", 2))
        return unknown_long(a, c, arg);
    else
        ks_say_line("%s: unknown option -%c", c->name, optopt);
    return hint(c);
}

static bool number(const char *text, unsigned long most, unsigned long *out) {
    char *end;
    errno = 0;
    *out = strtoul(text, &end, 10);
    return text[0] >= '0' && text[0] <= '9' && !*end && !errno && *out >= 1 && *out <= most;
}

static bool choice(const struct ks_option *o, const char *text) {
    for (unsigned i = 0; o->choices[i]; i++)
        if (!strcmp(o->choices[i], text)) return true;
    return false;
}

/* Puts one value where it belongs; false when it is not of the row's kind. */
static bool store(struct ks_arena *a, const struct ks_option *o, void *into, const char *text) {
    void *at = (char *)into + o->at;
    switch (o->kind) {
    case KS_OPTION_FLAG: *(bool *)at = true; return true;
    case KS_OPTION_LIST:
    case KS_OPTION_FILES: ks_options_append(a, at, text); return true;
    case KS_OPTION_NUMBER: return number(text, o->most, at);
    case KS_OPTION_ONCE:
        if (*(const char **)at) return false;
        break;
    case KS_OPTION_CHOICE:
        if (!choice(o, text)) return false;
        break;
    default: break;
    }
    *(const char **)at = text;
    return true;
}

static int refuse(struct ks_arena *a, const struct ks_command *c, const struct ks_option *o,
                  const char *text) {
    struct ks_str name = shown(a, o);
    if (o->kind == KS_OPTION_NUMBER)
        ks_say_line("%s: %.*s takes a number from 1 to %lu, not `%s`", c->name, KS_FMT(name), o->most, text);
    else if (o->kind == KS_OPTION_ONCE)
        ks_say_line("%s: %.*s may be given once only", c->name, KS_FMT(name));
    else
        ks_say_line("%s: %.*s takes one of %s, not `%s`", c->name, KS_FMT(name), o->arg, text);
    return KS_EXIT_WRONG;
}

int ks_options_parse(struct ks_arena *a, const struct ks_command *c, void *into, int argc, char **argv,
                     struct ks_list *rest) {
    struct option *lo = long_options(a, c);
    char *so = short_options(a, c);
    opterr = 0;
    for (int code; (code = getopt_long(argc, argv, so, lo, NULL)) != -1;) {
        if (code == 'h') {
            ks_options_help(stdout, c);
            return KS_EXIT_OK;
        }
        if (code == '?' || code == ':') return complain(a, c, code, argv[optind - 1]);
        const struct ks_option *o = row_of(c, code);
        if (!store(a, o, into, optarg)) return refuse(a, c, o, optarg);
    }
    *rest = (struct ks_list){0};
    for (int i = optind; i < argc; i++) ks_options_append(a, rest, argv[i]);
    return -1;
}

void ks_options_help(FILE *to, const struct ks_command *c) {
    fprintf(to, "usage: kspl %s %s\n%s\n\n", c->name, c->args, c->summary);
    for (unsigned i = 0; i < c->n_options; i++) {
        const struct ks_option *o = &c->options[i];
        char left[80], letter[4] = "";
        if (o->letter) snprintf(letter, sizeof letter, "-%c", o->letter);
        snprintf(left, sizeof left, "%s%s%s%s%s%s", letter, o->letter && o->name ? ", " : "",
                 o->name ? "--" : "", o->name ? o->name : "", o->arg ? " " : "", o->arg ? o->arg : "");
        fprintf(to, strlen(left) > 25 ? "  %s\n%29s%s\n" : "  %-25s%.0s  %s\n", left, "", o->help);
    }
    fprintf(to, "  %-25s  %s\n", "-h, --help", "this text");
}
