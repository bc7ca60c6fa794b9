/* finding.c - whether a rule gives the fields that its finding speaks of.
 *
 * In: a plan with its columns, and what the rule file says. Out: a message for each risk object, threat
 * object and $token$ whose field is no column, at its place in the file, with the columns that there are.
 *
 * Where names come from data (a column is a pattern that the name matches), nothing can be said before
 * the run, and nothing is. */
#include "func/match.h"
#include "func/message.h"
#include "plan/ir.h"

enum { COLUMNS_NAMED = 30 };

static bool gives(const struct ks_plan *p, struct ks_str name) {
    for (uint32_t i = 0; i < p->n_cols; i++) {
        bool pattern = p->cols[i].field == KS_NONE;
        if (pattern ? ks_match_name(p->cols[i].name, name, NULL, 0) : ks_text_equal(p->cols[i].name, name))
            return true;
    }
    return false;
}

static struct ks_str column_list(const struct ks_plan *p) {
    struct ks_buf out;
    ks_buf_init(&out);
    for (uint32_t i = 0; i < p->n_cols && i < COLUMNS_NAMED; i++)
        ks_buf_printf(&out, "%s%.*s", i ? ", " : "", KS_FMT(p->cols[i].name));
    if (p->n_cols > COLUMNS_NAMED) ks_buf_printf(&out, " and %u more", p->n_cols - COLUMNS_NAMED);
    struct ks_str s = ks_arena_str(p->arena, ks_buf_view(&out));
    ks_buf_fini(&out);
    return s;
}

static void missing(const struct ks_plan *p, struct ks_str name, const char *what, bool loose,
                    struct ks_span at, struct ks_diags *diags) {
    struct ks_diag *d = ks_diag_add(diags, loose ? KS_D_OBSERVABLE : KS_D_RISK_FIELD, at,
                                    "%s `%.*s` is no column of the rule's results", what, KS_FMT(name));
    ks_diag_advise(diags, d, "the columns are %.*s", KS_FMT(column_list(p)));
}

/* Where a byte of a message stands in its file. */
static uint32_t place(const struct ks_excerpt *e, size_t at) {
    uint32_t i = 0;
    while (i + 1 < e->n && e->runs[i + 1].from <= at) i++;
    return e->runs[i].at + (uint32_t)(at - e->runs[i].from);
}

static void check_message(const struct ks_plan *p, const struct ks_excerpt *e, bool loose,
                          struct ks_diags *diags) {
    struct ks_message_part part;
    for (size_t at = 0; ks_message_next(e->text, &at, &part);) {
        if (!part.token || gives(p, part.text)) continue;
        struct ks_str inner = ks_message_result(part.text);
        if (inner.n && gives(p, inner)) continue;
        uint32_t from = place(e, part.at);
        missing(p, part.text, "token", loose, (struct ks_span){from, from + (uint32_t)part.text.n + 2},
                diags);
    }
}

/* The column of the name holds fillnull's value where events lacked it. */
static bool may_be_filled(const struct ks_plan *p, struct ks_str name) {
    for (uint32_t i = 0; p->filled && i < p->n_cols; i++)
        if (p->cols[i].field != KS_NONE && ks_text_equal(p->cols[i].name, name))
            return p->filled[p->cols[i].field];
    return false;
}

static void check_zero(const struct ks_plan *p, const struct ks_about *f, struct ks_diags *diags) {
    if (f->kind != KS_ABOUT_RISK || !may_be_filled(p, f->key)) return;
    struct ks_diag *d = ks_diag_add(diags, KS_D_RISK_ZERO, f->at,
                                    "risk object `%.*s` can be what fillnull put there", KS_FMT(f->key));
    ks_diag_advise(diags, d, "ask for the field in the search, or drop rows without it ahead of fillnull");
}

static bool check_object(const struct ks_plan *p, const struct ks_about *f, struct ks_diags *diags) {
    bool risk = f->kind == KS_ABOUT_RISK;
    check_zero(p, f, diags);
    if (f->kind == KS_ABOUT_THROTTLE && !gives(p, f->key)) {
        missing(p, f->key, "throttling field", false, f->at, diags);
        return false;
    }
    if ((!risk && f->kind != KS_ABOUT_THREAT) || !f->key.n || gives(p, f->key)) return true;
    const char *what = f->loose ? "observable" : risk ? "risk object" : "threat object";
    missing(p, f->key, what, f->loose, f->at, diags);
    return false;
}

void ks_plan_finding(const struct ks_plan *p, struct ks_about **about, struct ks_diags *diags) {
    const struct ks_excerpt *checked = NULL; /* objects of one list share their message */
    for (struct ks_about *f; (f = *about);) {
        if (check_object(p, f, diags))
            about = &f->next;
        else
            *about = f->next;
        if (!f->message || f->message == checked) continue;
        checked = f->message;
        check_message(p, checked, f->loose, diags);
    }
}
