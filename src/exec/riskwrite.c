/* riskwrite.c - a result row as risk events, in the names of Splunk's index `risk`.
 *
 * In: a row, and what the image knows about its rule. Out: JSON, one object a line for each risk object; a
 * field with several values is as many objects, as Splunk's risk framework makes of it. A row whose field
 * is null has no such object.
 *
 *   {"search_name":..,"_time":..,"source":..,"risk_object":..,"risk_object_type":..,"risk_score":..,
 *    "calculated_risk_score":..,"risk_message":..,"threat_object":..,"threat_object_type":..,
 *    "annotations.mitre_attack":..,"analyticstories":..}
 *
 * Lists of one are written as the value, as everywhere; what a rule lacks is left out. Scores and _time are
 * numbers. Several values of a token are joined by ", "; a token of a null field
 * becomes nothing, one that the row knows nothing of stays as it is. */
#include "exec/writer.h"
#include "func/message.h"

struct row {
    struct ks_writer *w;
    const struct ks_image *im;
    const struct ks_irule *rule;
    const struct ks_str *names;
    const struct ks_value *cells;
    uint32_t n;
};

static const struct ks_value *cell(const struct row *r, struct ks_str name) {
    for (uint32_t i = 0; i < r->n; i++)
        if (ks_text_equal(r->names[i], name)) return &r->cells[i];
    return NULL;
}

static const struct ks_imeta *meta(const struct row *r, uint32_t i) {
    return &r->im->metas[r->rule->metas.at + i];
}

static void key(struct ks_buf *b, const char *name) {
    ks_buf_byte(b, b->n && b->p[b->n - 1] != '\n' ? ',' : '{');
    ks_write_string(b, ks_text_of(name));
    ks_buf_byte(b, ':');
}

static void number(struct ks_buf *b, double d) {
    char text[KS_NUM_TEXT];
    ks_buf_add(b, text, ks_value_print_num(d, text));
}

static void single(struct ks_buf *b, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    ks_write_string(b, ks_value_str(v, tmp));
}

/* ---- the message ---- */

static void put_values(struct ks_buf *out, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        if (i) ks_buf_text(out, ", ");
        ks_buf_str(out, ks_value_str(ks_value_at(v, i), tmp));
    }
}

static void put_message(const struct row *r, struct ks_str message, struct ks_buf *out) {
    struct ks_message_part part;
    for (size_t at = 0; ks_message_next(message, &at, &part);) {
        const struct ks_value *v = part.token ? cell(r, part.text) : NULL;
        if (part.token && !v) v = cell(r, ks_message_result(part.text));
        if (v)
            put_values(out, v);
        else
            ks_buf_str(out, ks_text_cut(message, part.at, at));
    }
}

static void write_message(const struct row *r, struct ks_str message) {
    struct ks_buf text;
    if (!message.n) return;
    ks_buf_init(&text);
    put_message(r, message, &text);
    key(&r->w->line, "risk_message");
    ks_write_string(&r->w->line, ks_buf_view(&text));
    ks_buf_fini(&text);
}

/* ---- lists ---- */

/* The values of a list being written: a bracket only where there are two. */
struct lister {
    struct ks_buf items;
    uint32_t n;
};

static void list_item(struct lister *l, struct ks_str s) {
    if (l->n++) ks_buf_byte(&l->items, ',');
    ks_write_string(&l->items, s);
}

static void end_list(struct ks_buf *b, const char *name, struct lister *l) {
    if (l->n) {
        key(b, name);
        if (l->n > 1) ks_buf_byte(b, '[');
        ks_buf_str(b, ks_buf_view(&l->items));
        if (l->n > 1) ks_buf_byte(b, ']');
    }
    ks_buf_fini(&l->items);
}

static void write_facts(const struct row *r, const char *name, enum ks_about_kind kind) {
    struct lister l = {.n = 0};
    ks_buf_init(&l.items);
    for (uint32_t i = 0; i < r->rule->metas.n; i++)
        if (meta(r, i)->kind == kind) list_item(&l, ks_image_text(r->im, meta(r, i)->value));
    end_list(&r->w->line, name, &l);
}

/* Values of all threat fields, and beside each its type. */
static void write_threats(const struct row *r) {
    struct lister objects = {.n = 0}, types = {.n = 0};
    char tmp[KS_NUM_TEXT];
    ks_buf_init(&objects.items);
    ks_buf_init(&types.items);
    for (uint32_t i = 0; i < r->rule->metas.n; i++) {
        const struct ks_imeta *m = meta(r, i);
        const struct ks_value *v = m->kind == KS_ABOUT_THREAT ? cell(r, ks_image_text(r->im, m->key)) : NULL;
        for (uint32_t k = 0; v && k < ks_value_count(v); k++) {
            list_item(&objects, ks_value_str(ks_value_at(v, k), tmp));
            list_item(&types, ks_image_text(r->im, m->value));
        }
    }
    end_list(&r->w->line, "threat_object", &objects);
    end_list(&r->w->line, "threat_object_type", &types);
}

/* ---- events ---- */

static double time_of(const struct row *r) {
    const struct ks_value *v = cell(r, KS_STR("_time"));
    double t;
    return v && v->kind != KS_LIST && ks_value_number(v, &t) ? t : r->w->now;
}

static void write_event(const struct row *r, const struct ks_imeta *m, const struct ks_value *object) {
    struct ks_buf *b = &r->w->line;
    struct ks_str name = ks_image_text(r->im, r->rule->name);
    key(b, "search_name");
    ks_write_string(b, name);
    key(b, "_time");
    number(b, time_of(r));
    key(b, "source");
    ks_write_string(b, name);
    key(b, "risk_object");
    single(b, object);
    key(b, "risk_object_type");
    ks_write_string(b, ks_image_text(r->im, m->value));
    key(b, "risk_score");
    number(b, m->num);
    key(b, "calculated_risk_score");
    number(b, m->num);
    write_message(r, ks_image_text(r->im, m->more[0]));
    write_threats(r);
    write_facts(r, "annotations.mitre_attack", KS_ABOUT_ATTACK);
    write_facts(r, "analyticstories", KS_ABOUT_STORY);
    ks_buf_text(b, "}\n");
    r->w->rows++;
}

/* Rules are numbered through all images. */
static bool find_rule(struct row *r, uint32_t rule) {
    for (unsigned i = 0; i < r->w->n_images; i++) {
        r->im = &r->w->images[i];
        if (rule < r->im->n_rules) {
            r->rule = &r->im->rules[rule];
            return true;
        }
        rule -= r->im->n_rules;
    }
    return false;
}

enum ks_status ks_riskwrite_row(struct ks_writer *w, uint32_t rule, const struct ks_str *names,
                                const struct ks_value *cells, uint32_t n) {
    struct row r = {.w = w, .names = names, .cells = cells, .n = n};
    if (!find_rule(&r, rule)) return KS_OK;
    for (uint32_t i = 0; i < r.rule->metas.n; i++) {
        const struct ks_imeta *m = meta(&r, i);
        const struct ks_value *v = m->kind == KS_ABOUT_RISK ? cell(&r, ks_image_text(r.im, m->key)) : NULL;
        for (uint32_t k = 0; v && k < ks_value_count(v); k++) write_event(&r, m, ks_value_at(v, k));
    }
    return ks_write_line(w);
}
