/* cli_fields.c - `kspl fields`: which fields a log has.
 *
 * In: logs. Out: a line per field: the share of events that have it, how many, its name, its first value.
 * What a rule's author needs before writing, and what `kspl check --data` compares a rule with. */
#include "cli/cli.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "exec/census.h"
#include "exec/writer.h"

#include <stddef.h>
#include <string.h>
#include <unistd.h>

struct opts {
    const char *format;
};
static const char *const formats[] = {"text", "json", NULL};
static const struct ks_option rows[] = {
    {0, "format", "FORMAT", KS_OPTION_CHOICE, offsetof(struct opts, format), 0, formats,
     "text or json; default text"},
};

/* `100 %` is said of all events only. */
static double percent(const struct ks_census *c, uint64_t n) {
    double p = c->events ? 100 * (double)n / (double)c->events : 0;
    return n < c->events && p > 99.9 ? 99.9 : p;
}

static void text(const struct ks_census *c, struct ks_buf *out) {
    for (uint32_t i = 0; i < c->n; i++) {
        const struct ks_census_field *f = &c->fields[i];
        ks_buf_printf(out, "%5.1f %%  %10llu  %.*s%s  ", percent(c, f->events), (unsigned long long)f->events,
                      KS_FMT(f->name), f->lists ? " (list)" : "");
        ks_write_string(out, f->example);
        ks_buf_byte(out, '\n');
    }
}

static void json(const struct ks_census *c, struct ks_buf *out) {
    ks_buf_printf(out, "{\"events\":%llu,\"fields\":[", (unsigned long long)c->events);
    for (uint32_t i = 0; i < c->n; i++) {
        const struct ks_census_field *f = &c->fields[i];
        ks_buf_text(out, i ? ",\n {\"name\":" : "\n {\"name\":");
        ks_write_string(out, f->name);
        ks_buf_printf(out, ",\"events\":%llu,\"lists\":%llu,\"example\":", (unsigned long long)f->events,
                      (unsigned long long)f->lists);
        ks_write_string(out, f->example);
        ks_buf_byte(out, '}');
    }
    ks_buf_text(out, "]}\n");
}

static int fields(struct ks_arena *a, const struct ks_command *c, int argc, char **argv) {
    struct opts o = {0};
    struct ks_list logs;
    int status = ks_options_parse(a, c, &o, argc, argv, &logs);
    if (status >= 0) return status;
    struct ks_census census;
    struct ks_error err = {""};
    const volatile int *stop = ks_progress_catch();
    enum ks_status s = ks_census_take(a, logs.v, logs.n, stop, &census, &err);
    if (s == KS_ESTOP) ks_say_line("interrupted");
    if (s) return ks_say_status(s, &err);
    struct ks_buf out;
    ks_buf_init(&out);
    if (o.format && !strcmp(o.format, "json"))
        json(&census, &out);
    else
        text(&census, &out);
    fwrite(out.p, 1, out.n, stdout);
    ks_buf_fini(&out);
    ks_say_line("%llu events, %u fields; %llu lines could not be read", (unsigned long long)census.events,
                census.n, (unsigned long long)census.damaged);
    return KS_EXIT_OK;
}

const struct ks_command ks_cli_fields = {
    "fields", "[--format FORMAT] [LOG...]", "list the fields of a log, and in how many events each is",
    rows,     sizeof rows / sizeof rows[0], false,
    fields};
