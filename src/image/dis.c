/* dis.c - an image as text for people: `kspl list`, `kspl explain`, golden tests.
 *
 * In: a verified image; nothing is checked again. Out: one block per rule, and in it one line per
 * instruction with the place in the source it stands for, its operands by name, and the formula of
 * its row in ops.def:
 *
 *     3  2:14  s.eq    t0, verb, "create"           R[a] := any value of R[b] matches c
 *
 * Names and constants come from rules and from whoever wrote the image, so every byte that a terminal
 * could take for a command is escaped. Long texts are cut in code lines and whole among the constants. */
#include "image/dis.h"

#include "lang/value.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct lister {
    const struct ks_image *im;
    const struct ks_irule *r;
    struct ks_buf *out;
};

enum { FORMULA_COLUMN = 64, SHORT_TEXT = 40, SHORT_LIST = 16 };

/* ---- texts ---- */

static bool shows(uint32_t cp) {
    return cp >= 0x20 && cp < 0x110000 && (cp < 0x7f || (cp >= 0xa0 && ks_text_width(cp) > 0));
}

static void put_escaped(struct ks_buf *out, struct ks_str s, char quote) {
    for (size_t i = 0, n; i < s.n; i += n) {
        uint32_t cp;
        n = ks_text_decode(s.p + i, s.n - i, &cp);
        if (cp == '\\' || (quote && cp == (unsigned char)quote))
            ks_buf_printf(out, "\\%c", (char)cp);
        else if (shows(cp))
            ks_buf_add(out, s.p + i, n);
        else
            for (size_t k = 0; k < n; k++) ks_buf_printf(out, "\\x%02x", (unsigned char)s.p[i + k]);
    }
}

static void put_quoted(struct ks_buf *out, struct ks_str s, size_t most) {
    ks_buf_byte(out, '"');
    put_escaped(out, ks_text_cut(s, 0, most), '"');
    ks_buf_text(out, s.n > most ? "\"..." : "\"");
}

/* A name as it is when nobody could misread it, else in single quotes. */
static void put_name(struct ks_buf *out, struct ks_str s) {
    bool plain = s.n != 0;
    for (size_t i = 0; i < s.n; i++)
        plain = plain && (isalnum((unsigned char)s.p[i]) || memchr("_.{}:/-@$*()", s.p[i], 12));
    if (!plain) ks_buf_byte(out, '\'');
    put_escaped(out, s, plain ? 0 : '\'');
    if (!plain) ks_buf_byte(out, '\'');
}

static unsigned columns(struct ks_str s) {
    unsigned n = 0;
    for (size_t i = 0; i < s.n;) {
        uint32_t cp;
        i += ks_text_decode(s.p + i, s.n - i, &cp);
        int w = ks_text_width(cp);
        n += w > 0 ? (unsigned)w : 0;
    }
    return n;
}

/* Blanks up to a column of the line that began at `from`; two at least. */
static void put_column(struct ks_buf *out, size_t from, unsigned column) {
    unsigned at = columns(ks_text_cut(ks_buf_view(out), from, out->n));
    ks_buf_printf(out, "%*s", at + 2 > column ? 2 : (int)(column - at), "");
}

/* ---- registers and constants ---- */

static void put_field(const struct lister *l, uint32_t field) {
    struct ks_str name = ks_image_text(l->im, l->im->fields[l->r->fields.at + field].name);
    if (name.n)
        put_name(l->out, name);
    else
        ks_buf_printf(l->out, "hidden%u", field);
}

static void put_number(struct ks_buf *out, double d) {
    char text[KS_NUM_TEXT];
    ks_buf_add(out, text, ks_value_print_num(d, text));
}

static void put_list(const struct lister *l, const struct ks_iconst *k, size_t most) {
    uint32_t n = most == SIZE_MAX || k->range.n < SHORT_LIST ? k->range.n : SHORT_LIST;
    for (uint32_t i = 0; i < n; i++) {
        const struct ks_iconst *part = &l->im->consts[k->range.at + i];
        if (i) ks_buf_byte(l->out, ' ');
        put_name(l->out, ks_image_text(l->im, part->text));
    }
    if (n < k->range.n) ks_buf_text(l->out, " ...");
}

static void put_places(const struct lister *l, const struct ks_iconst *k) {
    static const char *const parts[] = {
#define X(id, name, all, summary) name,
#include "lang/places.def"
#undef X
    };
    for (uint32_t i = 0; i < k->range.n; i += 2) {
        const struct ks_iconst *pair = &l->im->consts[k->range.at + i];
        ks_buf_printf(l->out, "%s:", parts[(uint32_t)pair[0].num]);
        put_field(l, (uint32_t)pair[1].num);
        ks_buf_byte(l->out, ' ');
    }
}

static void put_member(const struct lister *l, char letter, const struct ks_iconst *k, size_t most) {
    ks_buf_byte(l->out, ' ');
    if (letter == 'f')
        put_field(l, (uint32_t)k->num);
    else if (letter == 't')
        put_quoted(l->out, ks_image_text(l->im, k->text), most);
    else
        put_number(l->out, k->num);
}

/* The second text and the members of a description, by the letters of its row. */
static void put_members(const struct lister *l, const struct ks_iconst *k, size_t most) {
    const struct ks_desc_row *row = &ks_desc_rows[k->kind - KS_C_DESCS];
    size_t head = strlen(row->head), more = strlen(row->more);
    if (k->more.n) ks_buf_byte(l->out, ' ');
    if (k->more.n) put_quoted(l->out, ks_image_text(l->im, k->more), most);
    for (uint32_t i = 0; i < k->range.n && (most == SIZE_MAX || i < SHORT_LIST); i++)
        put_member(l, i < head ? row->head[i] : row->more[(i - head) % more], &l->im->consts[k->range.at + i],
                   most);
    if (most == SIZE_MAX && k->flags) ks_buf_printf(l->out, " flags %x", k->flags);
}

static void put_const(const struct lister *l, const struct ks_iconst *k, size_t most) {
    struct ks_str text = ks_image_text(l->im, k->text);
    switch ((enum ks_iconst_kind)k->kind) {
    case KS_C_NULL: ks_buf_text(l->out, "null"); break;
    case KS_C_BOOL: ks_buf_text(l->out, k->num != 0 ? "true" : "false"); break;
    case KS_C_NUM: put_number(l->out, k->num); break;
    case KS_C_PROJECT: put_list(l, k, most); break;
    case KS_C_GEO:
        put_places(l, k);
        ks_buf_text(l->out, "lang ");
        put_quoted(l->out, text, most);
        break;
    case KS_C_RENAME:
        put_name(l->out, text);
        ks_buf_text(l->out, " as ");
        put_name(l->out, ks_image_text(l->im, k->more));
        break;
    default:
        put_quoted(l->out, text, most);
        if (k->kind >= KS_C_DESCS) put_members(l, k, most);
    }
}

static const struct ks_iconst *const_at(const struct lister *l, uint32_t i) {
    return &l->im->consts[l->r->consts.at + i];
}

static void put_register(const struct lister *l, uint32_t reg) {
    uint32_t fields = l->r->fields.n, consts = l->r->consts.n;
    if (reg < fields)
        put_field(l, reg);
    else if (reg < fields + consts)
        put_const(l, const_at(l, reg - fields), SHORT_TEXT);
    else
        ks_buf_printf(l->out, "t%u", reg - fields - consts);
}

/* ---- code ---- */

static void put_temps(const struct lister *l, uint32_t first, unsigned n) {
    if (n == 0) {
        ks_buf_text(l->out, "none");
        return;
    }
    put_register(l, first);
    if (n > 1) {
        ks_buf_text(l->out, "..");
        put_register(l, first + n - 1);
    }
}

static const char *const meta_names[] = {"host", "source", "sourcetype", "index"};

static void put_operand(const struct lister *l, const struct ks_inst *x, uint8_t kind, uint32_t v) {
    switch ((enum ks_operand)kind) {
    case KS_U_: break;
    case KS_U_W:
    case KS_U_R: put_register(l, v); break;
    case KS_U_J: ks_buf_printf(l->out, "@%u", v); break;
    case KS_U_M: ks_buf_text(l->out, meta_names[v]); break;
    case KS_U_F: ks_buf_text(l->out, ks_func_rows[v].name); break;
    case KS_U_T: put_temps(l, v, x->n); break;
    case KS_U_G: ks_buf_printf(l->out, "stage %u", v); break;
    case KS_U_N: ks_buf_printf(l->out, "%u", v); break;
    case KS_U_P: ks_buf_printf(l->out, "pipe %u", v); break;
    default: put_const(l, const_at(l, v), SHORT_TEXT);
    }
}

static void put_operands(const struct lister *l, const struct ks_inst *x) {
    const struct ks_op_row *row = &ks_op_rows[x->op];
    const uint8_t kinds[] = {row->a, row->b, row->c};
    const uint16_t values[] = {x->a, x->b, x->c};
    for (int i = 0; i < 3; i++) {
        if (kinds[i] == KS_U_) continue;
        if (i && kinds[i - 1] != KS_U_) ks_buf_text(l->out, ", ");
        put_operand(l, x, kinds[i], values[i]);
    }
}

/* The last line record at or before an offset; records ascend. */
static const struct ks_iline *line_of(const struct lister *l, uint32_t offset) {
    const struct ks_iline *lines = &l->im->lines[l->r->lines.at];
    uint32_t low = 0, high = l->r->lines.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (lines[mid].at <= offset)
            low = mid + 1;
        else
            high = mid;
    }
    return low ? &lines[low - 1] : NULL;
}

static void put_place(const struct lister *l, uint32_t offset) {
    const struct ks_iline *from = line_of(l, offset);
    uint32_t line = from ? from->line : 1, col = from ? from->col : 1;
    struct ks_str text = ks_text_cut(ks_image_text(l->im, l->r->text), from ? from->at : 0, offset);
    for (const char *nl; text.n && (nl = memchr(text.p, '\n', text.n)); line++, col = 1)
        text = ks_text_cut(text, (size_t)(nl + 1 - text.p), text.n);
    char place[32];
    snprintf(place, sizeof place, "%u:%u", line, col + (uint32_t)ks_text_points(text));
    ks_buf_printf(l->out, "%-8s", place);
}

static void put_code(const struct lister *l, struct ks_irange code) {
    for (uint32_t i = 0; i < code.n; i++) {
        const struct ks_inst *x = &l->im->code[code.at + i];
        const struct ks_op_row *row = &ks_op_rows[x->op];
        size_t from = l->out->n;
        ks_buf_printf(l->out, "  %5u  ", i);
        put_place(l, l->im->spans[code.at + i]);
        ks_buf_printf(l->out, "%-9s", row->name);
        put_operands(l, x);
        put_column(l->out, from, FORMULA_COLUMN);
        ks_buf_printf(l->out, "%s\n", row->formula);
    }
}

/* ---- sinks ---- */

struct flag {
    uint32_t bit;
    const char *name;
};

static void put_flags(struct ks_buf *out, const struct flag *f, size_t n, uint32_t flags) {
    for (size_t i = 0; i < n; i++)
        if (flags & f[i].bit) ks_buf_printf(out, " %s", f[i].name);
}

static void put_sink_flags(struct ks_buf *out, uint32_t flags) {
    for (unsigned i = 0; i < ks_sink_flag_count; i++)
        if (flags & ks_sink_flags[i].bit) ks_buf_printf(out, " %s", ks_sink_flags[i].name);
}

static const char *const how_names[] = {"auto", "num", "str", "ip"};

static void put_key(const struct lister *l, const struct ks_ikey *k, bool sorts) {
    ks_buf_text(l->out, "\n           by ");
    put_field(l, k->field);
    if (sorts) ks_buf_printf(l->out, " %s %s", how_names[k->how], k->desc ? "descending" : "ascending");
}

static void put_agg(const struct lister *l, const struct ks_isink *s, const struct ks_iagg *a) {
    const struct ks_agg_row *row = &ks_agg_rows[a->agg];
    ks_buf_printf(l->out, "\n           %s", row->name);
    if (row->param) put_number(l->out, a->param);
    if (a->flags & KS_AGG_INTERPOLATE) ks_buf_text(l->out, " interpolated ");
    if (a->flags & KS_AGG_WILD) {
        ks_buf_byte(l->out, '(');
        put_name(l->out, ks_image_text(l->im, a->in_name));
        ks_buf_byte(l->out, ')');
    } else if (a->in != KS_NONE) {
        ks_buf_byte(l->out, '(');
        put_field(l, a->in);
        ks_buf_byte(l->out, ')');
    }
    ks_buf_text(l->out, " as ");
    if (a->out == KS_NONE)
        put_name(l->out, ks_image_text(l->im, a->out_name));
    else
        put_field(l, a->out);
    if (row->number && (s->flags & KS_SINK_ALLNUM)) ks_buf_text(l->out, " if all are numbers");
}

/* The fields and constants that the kind works with, by number (vocab.h). */
static void put_roles(const struct lister *l, const struct ks_isink *s) {
    for (uint32_t i = 0; i < KS_SINK_FIELDS; i++) {
        if (s->f[i] == KS_NONE) continue;
        ks_buf_printf(l->out, " f%u ", i);
        put_field(l, s->f[i]);
    }
    for (uint32_t i = 0; i < KS_SINK_TEXTS; i++) {
        if (s->c[i] == KS_NONE) continue;
        ks_buf_printf(l->out, " c%u ", i);
        put_const(l, const_at(l, s->c[i]), SHORT_TEXT);
    }
    if (s->names == KS_NONE) return;
    ks_buf_text(l->out, " names ");
    put_const(l, const_at(l, s->names), SHORT_TEXT);
}

static void put_sink(const struct lister *l, const struct ks_isink *s) {
    ks_buf_printf(l->out, "   sink    %s", ks_sink_rows[s->kind].name);
    put_sink_flags(l->out, s->flags);
    if (s->pipe != KS_NONE) ks_buf_printf(l->out, " pipe %u", s->pipe);
    if (s->limit > 0) ks_buf_printf(l->out, " limit %lld", (long long)s->limit);
    if (s->cond != KS_NONE) {
        ks_buf_text(l->out, " while ");
        put_field(l, s->cond);
    }
    if (s->value != KS_NONE) {
        ks_buf_text(l->out, " value ");
        put_const(l, const_at(l, s->value), SHORT_TEXT);
    }
    put_roles(l, s);
    for (uint32_t i = 0; i < s->keys.n; i++)
        put_key(l, &l->im->keys[s->keys.at + i], s->kind == KS_SINK_SORT);
    for (uint32_t i = 0; i < s->aggs.n; i++) put_agg(l, s, &l->im->aggs[s->aggs.at + i]);
    ks_buf_byte(l->out, '\n');
}

/* ---- the head of a rule ---- */

static const struct flag rule_flags[] = {
    {KS_RULE_ALL, "all-fields"}, {KS_RULE_GENERATES, "generates"},   {KS_RULE_GEO, "geo"},
    {KS_RULE_TIME, "time"},      {KS_RULE_HIDDEN, "hides-internal"}, {KS_RULE_MAPPING, "mapping"},
};

static void put_title(const struct lister *l, const char *title) {
    ks_buf_printf(l->out, " %-10s", title);
}

/* The rows that makeresults has from its data. */
static void put_data(const struct lister *l, struct ks_itext data) {
    struct ks_str rest = ks_image_text(l->im, data);
    while (rest.n) {
        const char *end = memchr(rest.p, '\n', rest.n);
        size_t n = end ? (size_t)(end - rest.p) : rest.n;
        put_title(l, "row");
        put_escaped(l->out, ks_text_cut(rest, 0, n), 0);
        ks_buf_byte(l->out, '\n');
        rest = ks_text_cut(rest, n + 1, rest.n);
    }
}

static void put_head(const struct lister *l, uint32_t rule) {
    ks_buf_printf(l->out, "rule %u ", rule);
    put_quoted(l->out, ks_image_text(l->im, l->r->name), SIZE_MAX);
    ks_buf_byte(l->out, '\n');
    put_title(l, "from");
    put_escaped(l->out, ks_image_text(l->im, l->r->path), 0);
    ks_buf_byte(l->out, '\n');
    put_title(l, "flags");
    put_flags(l->out, rule_flags, sizeof rule_flags / sizeof *rule_flags, l->r->flags);
    ks_buf_byte(l->out, '\n');
}

/* What the rule file says about the rule. */
static void put_metas(const struct lister *l) {
    static const struct {
        const char *name;
        bool num;
    } kinds[KS_ABOUT_COUNT] = {
#define X(id, name, num, key, value, more0, more1) {name, sizeof num > 1},
#include "lang/abouts.def"
#undef X
    };
    for (uint32_t i = 0; i < l->r->metas.n; i++) {
        const struct ks_imeta *x = &l->im->metas[l->r->metas.at + i];
        const struct ks_itext parts[] = {x->key, x->value, x->more[0], x->more[1]};
        bool any = false;
        put_title(l, kinds[x->kind].name);
        for (unsigned k = 0; k < 4; k++) {
            if (!parts[k].n) continue;
            if (any) ks_buf_byte(l->out, ' ');
            put_quoted(l->out, ks_image_text(l->im, parts[k]), SIZE_MAX);
            any = true;
        }
        if (kinds[x->kind].num) ks_buf_printf(l->out, " %u", x->num);
        ks_buf_byte(l->out, '\n');
    }
}

/* What the rule takes out of events, by origin. */
static void put_demand(const struct lister *l) {
    static const char *const origins[] = {"event", "meta", "raw", "time"};
    for (uint32_t o = KS_FROM_EVENT; o < KS_FROM_RULE; o++) {
        bool any = false;
        for (uint32_t i = 0; i < l->r->fields.n; i++) {
            if (l->im->fields[l->r->fields.at + i].origin != o) continue;
            if (!any) put_title(l, origins[o]);
            if (any) ks_buf_text(l->out, ", ");
            put_field(l, i);
            any = true;
        }
        if (any) ks_buf_byte(l->out, '\n');
    }
}

static void put_literals(const struct lister *l) {
    put_title(l, "literals");
    for (uint32_t i = 0; i < l->r->lits.n; i++) {
        if (i) ks_buf_text(l->out, ", ");
        put_quoted(l->out, ks_image_text(l->im, l->im->lits[l->r->lits.at + i].text), SIZE_MAX);
    }
    ks_buf_text(l->out, l->r->lits.n ? "\n" : "none: every line is looked at\n");
}

/* Lines of "name<TAB>file". */
static void put_macros(const struct lister *l) {
    struct ks_str rest = ks_image_text(l->im, l->r->macros);
    while (rest.n) {
        const char *nl = memchr(rest.p, '\n', rest.n);
        size_t n = nl ? (size_t)(nl - rest.p) : rest.n;
        const char *tab = n ? memchr(rest.p, '\t', n) : NULL;
        size_t name = tab ? (size_t)(tab - rest.p) : n;
        put_title(l, "macro");
        put_escaped(l->out, ks_text_cut(rest, 0, name), 0);
        if (tab) ks_buf_text(l->out, " from ");
        if (tab) put_escaped(l->out, ks_text_cut(rest, name + 1, n), 0);
        ks_buf_byte(l->out, '\n');
        rest = ks_text_cut(rest, n + (nl != NULL), rest.n);
    }
}

static const char *const const_names[] = {"null", "bool", "number", "text",    "string", "pattern",
                                          "term", "cidr", "time",   "project", "rename", "geo"};

static const struct flag pattern_flags[] = {{KS_PAT_CASE, "case"}, {KS_PAT_NAME, "name"}};
static const struct flag term_flags[] = {
    {KS_TERM_WORD, "word"}, {KS_TERM_PHRASE, "phrase"}, {KS_TERM_WHOLE, "whole"}, {KS_TERM_CASE, "case"}};
static const struct flag project_flags[] = {
    {KS_PROJ_KEEP, "keep"}, {KS_PROJ_FIELDS, "fields"}, {KS_PROJ_REMOVE, "remove"}};

static void put_const_flags(const struct lister *l, const struct ks_iconst *k) {
    if (k->kind == KS_C_PATTERN) put_flags(l->out, pattern_flags, 2, k->flags);
    if (k->kind == KS_C_TERM) put_flags(l->out, term_flags, 4, k->flags);
    if (k->kind == KS_C_PROJECT) put_flags(l->out, project_flags, 3, k->flags);
}

static void put_consts(const struct lister *l) {
    for (uint32_t i = 0; i < l->r->consts.n; i++) {
        const struct ks_iconst *k = const_at(l, i);
        ks_buf_printf(l->out, " const %-5u%-9s", i,
                      k->kind < KS_C_DESCS ? const_names[k->kind] : ks_desc_rows[k->kind - KS_C_DESCS].name);
        put_const(l, k, SIZE_MAX);
        put_const_flags(l, k);
        ks_buf_byte(l->out, '\n');
    }
}

static void put_stages(const struct lister *l) {
    for (uint32_t i = 0; i < l->r->stages.n; i++) {
        ks_buf_printf(l->out, " stage %-5u", i);
        put_escaped(l->out, ks_image_text(l->im, l->im->stages[l->r->stages.at + i].label), 0);
        ks_buf_byte(l->out, '\n');
    }
}

static void put_cols(const struct lister *l) {
    put_title(l, "columns");
    for (uint32_t i = 0; i < l->r->cols.n; i++) {
        if (i) ks_buf_text(l->out, ", ");
        put_name(l->out, ks_image_text(l->im, l->im->cols[l->r->cols.at + i].name));
    }
    ks_buf_byte(l->out, '\n');
}

static void put_source(const struct lister *l, const struct ks_ipipe *p) {
    static const char *const names[KS_SRC_COUNT] = {"events", "made rows", "table",
                                                    "rows of the pipe around it"};
    ks_buf_text(l->out, names[p->source]);
    if (p->made) ks_buf_printf(l->out, " %u", p->made);
    if (p->table != KS_NONE) ks_buf_byte(l->out, ' ');
    if (p->table != KS_NONE) put_const(l, const_at(l, p->table), SHORT_TEXT);
    ks_buf_byte(l->out, '\n');
    put_data(l, p->data);
}

static void put_pipe(const struct lister *l, uint32_t i) {
    const struct ks_ipipe *p = &l->im->pipes[l->r->pipes.at + i];
    if (l->r->pipes.n > 1 || p->source != KS_SRC_EVENTS) {
        ks_buf_printf(l->out, " pipe %-6u", i);
        put_source(l, p);
    }
    for (uint32_t k = 0; k < p->segs.n; k++) {
        const struct ks_iseg *g = &l->im->segs[p->segs.at + k];
        ks_buf_printf(l->out, " segment %u\n", p->segs.at + k - l->r->segs.at);
        put_code(l, g->code);
        put_sink(l, &l->im->sinks[g->sink]);
    }
}

void ks_dis_rule(const struct ks_image *im, uint32_t rule, struct ks_buf *out) {
    struct lister l = {im, &im->rules[rule], out};
    put_head(&l, rule);
    put_metas(&l);
    put_macros(&l);
    put_demand(&l);
    put_literals(&l);
    put_stages(&l);
    put_consts(&l);
    for (uint32_t i = 0; i < l.r->pipes.n; i++) put_pipe(&l, i);
    put_cols(&l);
}

void ks_dis_image(const struct ks_image *im, struct ks_buf *out) {
    for (uint32_t i = 0; i < im->n_rules; i++) {
        if (i) ks_buf_byte(out, '\n');
        ks_dis_rule(im, i, out);
    }
}
