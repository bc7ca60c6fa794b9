/* format.c - format and return (semantics 9): rows become one row whose field
 * `search` holds a search.
 *
 *     ( ( f="v" AND g="w" ) OR ( f="x" ) )          several values: ( f="v" OR
 * f="w" )
 *
 * Signs and separators come from the command. Fields stand in the order of the
 * columns, those that only data names behind them by name; names that begin
 * with `_` do not count, `search` and `query` are put in as they are. In values
 * `"` and `\` are escaped, so that the text reads back as the value. return
 * takes its fields in its own order, `name="v"` or the bare value, and has no
 * row to give when no row has one of them. */
#include "exec/format.h"

#include "base/buf.h"

enum { ROW_PREFIX, COLUMN_PREFIX, COLUMN_SEPARATOR, COLUMN_END, ROW_SEPARATOR, ROW_END, MVSEP, EMPTY };

struct formatting {
    struct ks_sink *s;
    const struct ks_desc *d;
    uint32_t *slots, n; /* of the columns, in order */
    struct ks_buf out;
};

static void word(struct formatting *x, struct ks_str s) {
    if (x->out.n && x->out.p[x->out.n - 1] != ' ') ks_buf_byte(&x->out, ' ');
    ks_buf_str(&x->out, s);
}

static void sign(struct formatting *x, unsigned i) {
    word(x, x->d->at[i].text);
}

/* name="value", or the value alone. */
static void pair(struct formatting *x, struct ks_str name, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    struct ks_str s = ks_value_str(v, tmp);
    word(x, name);
    if (!name.n) {
        ks_buf_str(&x->out, s);
        return;
    }
    ks_buf_text(&x->out, "=\"");
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"' || s.p[i] == '\\') ks_buf_byte(&x->out, '\\');
        ks_buf_byte(&x->out, s.p[i]);
    }
    ks_buf_byte(&x->out, '"');
}

static void condition(struct formatting *x, struct ks_str name, struct ks_str separator,
                      const struct ks_value *v) {
    uint32_t n = ks_value_count(v);
    if (n > 1) word(x, KS_STR("("));
    for (uint32_t i = 0; i < n; i++) {
        if (i) word(x, separator);
        pair(x, name, ks_value_at(v, i));
    }
    if (n > 1) word(x, KS_STR(")"));
}

static void give(struct formatting *x, bool empty) {
    struct ks_sink *s = x->s;
    struct ks_str text = ks_arena_str(&s->arena, ks_buf_view(&x->out));
    ks_row_clear(&s->rows);
    struct ks_value *cells = KS_NEWN(&s->arena, s->rule->n_fields, struct ks_value);
    cells[s->step->sink->f[0]] = ks_value_text(text);
    if (!empty) (void)ks_row_add(&s->rows, &(struct ks_row){.cells = cells}, s->rule->n_fields);
    ks_row_number(&s->rows);
    ks_buf_fini(&x->out);
}

/* ---- format ---- */

static struct ks_str text_name(struct ks_str name) {
    return ks_text_is(name, "search") || ks_text_is(name, "query") ? KS_STR("") : name;
}

static bool listed(const struct formatting *x, uint32_t slot) {
    for (uint32_t i = 0; i < x->n; i++)
        if (x->slots[i] == slot) return true;
    return false;
}

static void find_columns(struct formatting *x) {
    struct ks_sink *s = x->s;
    const struct ks_isink *sink = s->step->sink;
    uint32_t *open = NULL, n = 0;
    if (sink->flags & KS_SINK_WILD) n = ks_row_slots(&s->rows, &s->rule->slots, false, &s->arena, &open);
    x->slots = KS_NEWN(&s->arena, sink->keys.n + n + 1, uint32_t);
    for (uint32_t i = 0; i < sink->keys.n; i++) x->slots[x->n++] = s->rule->im->keys[sink->keys.at + i].field;
    uint32_t named = x->n;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t all = x->n;
        x->n = named;
        bool there = listed(x, open[i]);
        x->n = all;
        if (!there) x->slots[x->n++] = open[i];
    }
}

/* False when the row has none of the columns. */
static bool format_row(struct formatting *x, const struct ks_row *row, bool first) {
    bool any = false;
    for (uint32_t i = 0; i < x->n; i++) {
        struct ks_value v = ks_row_get(row, x->s->rule->n_fields, x->slots[i]);
        struct ks_str name = ks_slots_name(&x->s->rule->slots, x->slots[i]);
        if (v.kind == KS_NULL || !ks_row_public(name)) continue;
        if (!any && !first) sign(x, ROW_SEPARATOR);
        sign(x, any ? COLUMN_SEPARATOR : COLUMN_PREFIX);
        condition(x, text_name(name), x->d->at[MVSEP].text, &v);
        any = true;
    }
    if (any) sign(x, COLUMN_END);
    return any;
}

void ks_format_finish(struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    struct formatting x = {.s = s, .d = s->rule->k[sink->value]};
    size_t most = sink->limit && (uint64_t)sink->limit < s->rows.n ? (size_t)sink->limit : s->rows.n;
    bool any = false;
    ks_sink_order(s);
    find_columns(&x);
    sign(&x, ROW_PREFIX);
    for (size_t i = 0; i < most; i++) any = format_row(&x, &s->rows.rows[i], !any) || any;
    sign(&x, ROW_END);
    if (!any) {
        ks_buf_clear(&x.out);
        ks_buf_str(&x.out, x.d->at[EMPTY].text);
    }
    give(&x, false);
}

/* ---- return ---- */

static bool has_any(const struct ks_sink *s, const struct ks_row *row) {
    const struct ks_irange keys = s->step->sink->keys;
    for (uint32_t i = 0; i < keys.n; i++)
        if (row->cells[s->rule->im->keys[keys.at + i].field].kind != KS_NULL) return true;
    return false;
}

static void return_row(struct formatting *x, const struct ks_row *row) {
    const struct ks_irange keys = x->s->step->sink->keys;
    for (uint32_t i = 0; i < keys.n; i++) {
        const struct ks_value *v = &row->cells[x->s->rule->im->keys[keys.at + i].field];
        if (v->kind != KS_NULL) condition(x, x->d->at[i].text, KS_STR("OR"), v);
    }
}

void ks_format_return(struct ks_sink *s) {
    const struct ks_isink *sink = s->step->sink;
    struct formatting x = {.s = s, .d = s->rule->k[sink->value]};
    size_t most = (uint64_t)sink->limit < s->rows.n ? (size_t)sink->limit : s->rows.n, n = 0, done = 0;
    ks_sink_order(s);
    for (size_t i = 0; i < most; i++) n += has_any(s, &s->rows.rows[i]);
    for (size_t i = 0; i < most; i++) {
        if (!has_any(s, &s->rows.rows[i])) continue;
        if (done++) word(&x, KS_STR("OR "));
        if (n > 1) ks_buf_byte(&x.out, '(');
        struct formatting row = {.s = s, .d = x.d};
        return_row(&row, &s->rows.rows[i]);
        ks_buf_str(&x.out, ks_buf_view(&row.out));
        ks_buf_fini(&row.out);
        if (n > 1) ks_buf_byte(&x.out, ')');
    }
    give(&x, n == 0);
}
