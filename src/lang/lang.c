/* lang.c - the tables as arrays, and look-ups by name.
 *
 * Every array below is made from the rows of a .def file and from nothing else. Look-ups scan: the
 * tables are short and are asked once per word of a rule. */
#include "lang/lang.h"

#include "lang/diag.h"
#include "lang/vocab.h"

#include <string.h>

const struct ks_cmd_row ks_cmd_rows[KS_CMD_COUNT] = {
#define X(id, name, mode, class, support, summary, note) {name, mode, class, support, summary, note},
#include "lang/cmds.def"
#undef X
};

const struct ks_opt_row ks_opt_rows[KS_OPT_COUNT] = {
#define X(cmd, id, name, type, fallback, summary) {KS_CMD_##cmd, name, type, fallback, summary},
#include "lang/opts.def"
#undef X
};

const struct ks_func_row ks_func_rows[KS_FUNC_COUNT] = {
#define X(id, name, args, min, max, result, nulls, folds, summary, example, expect) \
    {name, args, min, max, result, nulls, folds, summary, example, expect},
#include "lang/funcs.def"
#undef X
};

const struct ks_agg_row ks_agg_rows[KS_AGG_COUNT] = {
#define X(id, name, arg, param, ordered, in_order, number, summary, example, expect) \
    {name, arg, param, ordered, in_order, number, summary, example, expect},
#include "lang/aggs.def"
#undef X
};

const struct ks_op_row ks_op_rows[KS_OP_COUNT] = {
#define X(id, name, n, a, b, c, formula, summary) \
    {name, KS_U_##n, KS_U_##a, KS_U_##b, KS_U_##c, formula, summary},
#include "lang/ops.def"
#undef X
};

const struct ks_desc_row ks_desc_rows[] = {
#define X(id, name, flags, head, more, summary) {name, flags, head, more},
#include "lang/descs.def"
#undef X
};

const struct ks_sink_row ks_sink_rows[] = {
#define X(id, ...) {__VA_ARGS__},
#include "lang/sinks.def"
#undef X
};
const struct ks_flag_row ks_sink_flags[] = {
#define X(id, bit, name, meaning) {1u << (bit), name},
#include "lang/sinkflags.def"
#undef X
};
const unsigned ks_sink_flag_count = sizeof ks_sink_flags / sizeof *ks_sink_flags;

const struct ks_diag_row ks_diag_rows[] = {
#define X(code, id, severity, title, help) {code, severity, title, help},
#include "lang/diags.def"
#undef X
};
const unsigned ks_diag_count = sizeof ks_diag_rows / sizeof *ks_diag_rows;

const struct ks_limit_row ks_limit_rows[] = {
#define X(id, value, unit, what) {#id, value, unit, what},
#include "lang/limits.def"
#undef X
};
const unsigned ks_limit_count = sizeof ks_limit_rows / sizeof *ks_limit_rows;

enum ks_cmd ks_lang_cmd(struct ks_str name) {
    unsigned i = 0;
    while (i < KS_CMD_COUNT && !ks_text_is_nocase(name, ks_cmd_rows[i].name)) i++;
    return (enum ks_cmd)i;
}

enum ks_opt ks_lang_opt(enum ks_cmd cmd, struct ks_str name) {
    unsigned i = 0;
    while (i < KS_OPT_COUNT && !(ks_opt_rows[i].cmd == cmd && ks_text_is_nocase(name, ks_opt_rows[i].name)))
        i++;
    return (enum ks_opt)i;
}

enum ks_func ks_lang_func(struct ks_str name) {
    unsigned i = 0;
    while (i < KS_FUNC_COUNT && !ks_text_is_nocase(name, ks_func_rows[i].name)) i++;
    return (enum ks_func)i;
}

/* Letters in front of the group that repeats, and in it; without one that is the last letter. */
static unsigned letters_before(const struct ks_func_row *f, unsigned *group) {
    const char *open = strchr(f->args, '(');
    unsigned n = (unsigned)strlen(f->args);
    *group = open ? n - 2 - (unsigned)(open - f->args) : n > 0;
    return open ? (unsigned)(open - f->args) : n - *group;
}

char ks_lang_letter(const struct ks_func_row *f, unsigned i) {
    unsigned group, before = letters_before(f, &group);
    if (!group) return 'v';
    if (i < before) return f->args[i];
    return f->args[before + (f->args[before] == '(') + (i - before) % group];
}

unsigned ks_lang_letters(const struct ks_func_row *f) {
    unsigned group, before = letters_before(f, &group);
    return before + group;
}

bool ks_lang_takes(const struct ks_func_row *f, unsigned count) {
    unsigned group, before = letters_before(f, &group);
    if (count < f->min || count > (f->max == 255 ? 254 : f->max)) return false;
    return !group || count < before || (count - before) % group == 0;
}

/* Digits with at most one point: the N of percN. */
static bool glued_number(struct ks_str s, double *out) {
    double value = 0, scale = 0;
    if (!s.n) return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '.' && scale == 0) {
            scale = 1;
        } else if (s.p[i] >= '0' && s.p[i] <= '9') {
            value = value * 10 + (s.p[i] - '0');
            scale *= 10;
        } else {
            return false;
        }
    }
    *out = scale > 1 ? value / scale : value;
    return true;
}

enum ks_agg ks_lang_agg(struct ks_str name, double *param) {
    *param = 0;
    for (unsigned i = 0; i < KS_AGG_COUNT; i++) {
        size_t n = strlen(ks_agg_rows[i].name);
        if (!ks_agg_rows[i].param && ks_text_is_nocase(name, ks_agg_rows[i].name)) return (enum ks_agg)i;
        if (ks_agg_rows[i].param && name.n > n &&
            ks_text_is_nocase(ks_text_cut(name, 0, n), ks_agg_rows[i].name) &&
            glued_number(ks_text_cut(name, n, name.n), param))
            return (enum ks_agg)i;
    }
    return KS_AGG_COUNT;
}

const struct ks_reading_row ks_reading_rows[] = {
#define X(id, bit, name, meaning) {1u << (bit), name, meaning},
#include "lang/readings.def"
#undef X
};
const unsigned ks_reading_count = sizeof ks_reading_rows / sizeof ks_reading_rows[0];

const struct ks_open_row ks_open_rows[] = {
#define X(question, here, other) {question, here, other},
#include "lang/opens.def"
#undef X
};
const unsigned ks_open_count = sizeof ks_open_rows / sizeof ks_open_rows[0];
