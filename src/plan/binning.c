/* binning.c - bin, and its other name bucket.
 *
 * With a span it is one operation on one row; without one the width follows from all values, so it is a sink.
 * A span without a unit means seconds for _time and a range of numbers for other fields. Options may stand on
 * either side of the field. */
#include "func/bin.h"
#include "func/time.h"
#include "plan/resolve.h"

#include <math.h>
#include <string.h>

/* The options of bin and of bucket are rows of their own. */
struct binning {
    struct ks_resolve *r;
    const struct ks_ast *command;
    struct ks_options o;
    bool bucket, time;
    struct ks_bucket bin;
};

static const struct ks_ast *given(const struct binning *b, enum ks_opt bin, enum ks_opt bucket) {
    return b->o.value[b->bucket ? bucket : bin];
}

static void take_span(struct binning *b, const struct ks_ast *option) {
    if (!ks_bin_span(&b->bin, option->kid->text)) {
        struct ks_diag *d = ks_resolve_error(b->r, KS_D_OPT_VALUE, option->kid, "`%.*s` is no span",
                                             KS_FMT(option->kid->text));
        ks_diag_advise(b->r->diags, d,
                       "a span is a number, a number with a unit of time (5m, 1d, 1w@w1), or 2log10");
    }
    unsigned units = KS_BIN_CLOCK | KS_BIN_DAYS | KS_BIN_MONTHS;
    if (b->time && (b->bin.flags & KS_BIN_LOG))
        ks_resolve_error(b->r, KS_D_OPT_VALUE, option->kid, "time has no logarithmic spans");
    if (b->time && !(b->bin.flags & units)) b->bin.flags |= KS_BIN_CLOCK;
}

static void take_end(struct binning *b, const struct ks_ast *option, unsigned flag, double *out) {
    if (!option) return;
    if (!ks_value_parse_num(option->kid->text, out))
        ks_resolve_error(b->r, KS_D_OPT_VALUE, option->kid, "`%s` takes a number",
                         ks_opt_rows[option->op].name);
    else if (!b->time)
        b->bin.flags |= flag;
}

static void take_count(struct binning *b) {
    const struct ks_ast *bins = given(b, KS_OPT_BIN_BINS, KS_OPT_BUCKET_BINS);
    const struct ks_ast *least = given(b, KS_OPT_BIN_MINSPAN, KS_OPT_BUCKET_MINSPAN);
    b->bin.flags = b->time ? KS_BIN_CLOCK : 0;
    b->bin.width = 0;
    if (least) take_span(b, least);
    b->bin.bins =
        (double)ks_resolve_int(b->r, &b->o, b->bucket ? KS_OPT_BUCKET_BINS : KS_OPT_BIN_BINS, 1000000);
    if (b->bin.bins < 2) ks_resolve_error(b->r, KS_D_OPT_VALUE, bins, "`bins` takes a whole number above 1");
    b->bin.flags |= KS_BIN_FREE;
}

/* earliest, latest, or a time; spans of days and longer are not moved. */
static struct ks_str align_of(struct binning *b) {
    const struct ks_ast *n = given(b, KS_OPT_BIN_ALIGNTIME, KS_OPT_BUCKET_ALIGNTIME);
    double ignored;
    if (!n || !(b->bin.flags & KS_BIN_CLOCK)) return KS_STR("");
    struct ks_str s = n->kid->text;
    if (ks_text_is(s, "earliest") || ks_text_is(s, "latest") || ks_time_modifier(s, 0, &ignored)) return s;
    ks_resolve_error(b->r, KS_D_TIME, n->kid, "`%.*s` is no time", KS_FMT(s));
    return KS_STR("");
}

/* One name, or `name AS name`, before, behind or between options. */
static bool names_of(struct binning *b, struct ks_str *from, struct ks_str *to) {
    const struct ks_ast *found = NULL;
    for (const struct ks_ast *n = b->command->kid; n; n = n->next) {
        if (n->kind == KS_AST_OPTION) continue;
        bool pair = n->kind == KS_AST_RENAME && ks_resolve_is_name(n->kid) && ks_resolve_is_name(n->last);
        if (found || !(pair || ks_resolve_is_name(n))) {
            ks_resolve_error(b->r, KS_D_ARGS, n, "`%s` takes one field", ks_cmd_rows[b->command->op].name);
            return false;
        }
        found = n;
        *from = pair ? n->kid->text : n->text;
        *to = pair ? n->last->text : n->text;
    }
    bool usable = found && !ks_resolve_starred(*from) && !ks_resolve_starred(*to);
    if (!usable)
        ks_resolve_error(b->r, KS_D_ARGS, found ? found : b->command, "`%s` needs a field's name",
                         ks_cmd_rows[b->command->op].name);
    return usable;
}

static struct ks_pdesc *description(const struct binning *b, struct ks_str align) {
    struct ks_pdesc *d = ks_ir_desc(b->r->plan, KS_C_BIN);
    const double members[] = {b->bin.width, b->bin.base, b->bin.start, b->bin.end, b->bin.bins};
    d->flags = (uint8_t)b->bin.flags;
    d->text = align;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        ks_ir_number(b->r->plan, d, 'd', members[i]);
    return d;
}

void ks_binning_resolve(struct ks_resolve *r, const struct ks_ast *command) {
    struct binning b = {.r = r, .command = command, .bucket = command->op == KS_CMD_BUCKET};
    struct ks_str from, to;
    ks_resolve_options(command, &b.o);
    if (!names_of(&b, &from, &to)) return;
    b.time = ks_text_is(from, "_time");
    const struct ks_ast *span = given(&b, KS_OPT_BIN_SPAN, KS_OPT_BUCKET_SPAN);
    if (span)
        take_span(&b, span);
    else
        take_count(&b);
    take_end(&b, given(&b, KS_OPT_BIN_START, KS_OPT_BUCKET_START), KS_BIN_START, &b.bin.start);
    take_end(&b, given(&b, KS_OPT_BIN_END, KS_OPT_BUCKET_END), KS_BIN_END, &b.bin.end);
    struct ks_pdesc *d = description(&b, align_of(&b));
    if (span) {
        struct ks_pop *op = ks_ir_do(r->plan, KS_OP_BIN, r->stage, command->span);
        op->from = ks_resolve_field(r, from);
        op->field = ks_resolve_make(r, to);
        op->desc = d;
        ks_ir_op(r->plan, KS_P_PASS, r->stage, command->span);
    } else {
        struct ks_pop *op = ks_ir_sink(r->plan, KS_SINK_BIN, r->stage, command->span);
        op->sink->f[0] = ks_resolve_field(r, from);
        op->sink->f[1] = ks_resolve_make(r, to);
        op->desc = d;
    }
}
