/* each.c - foreach at run time: its list of fields, and its templates filled
 * in.
 *
 * In: patterns and the rows that wait in front of it. Out: fields in order of
 * name, each with the parts that the asterisks of its pattern matched; of
 * several patterns the first that matches counts. A name without asterisks is a
 * field of the list whether a row has it or not. Names that begin with `_` are
 * left to patterns that begin so.
 *
 * A template is filled in anew each time; the texts lie in the arena of the
 * row. */
#include "exec/each.h"

#include "base/buf.h"

#include <string.h>

/* ---- the list ---- */

static void add(struct ks_frame *f, struct ks_str name, const struct ks_str *parts, unsigned stars) {
    struct ks_each_item *e = &f->each.items[f->each.n++];
    *e = (struct ks_each_item){.name = name};
    for (unsigned i = 0; i < stars && i < KS_EACH_PARTS; i++) e->parts[i] = parts[i];
    e->n_parts = stars;
    e->all = stars
                 ? (struct ks_str){parts[0].p, (size_t)(parts[stars - 1].p + parts[stars - 1].n - parts[0].p)}
                 : name;
}

static bool internal(struct ks_str s) {
    return s.n && s.p[0] == '_';
}

static bool matched(struct ks_frame *f, const struct ks_desc *patterns, struct ks_str name,
                    struct ks_arena *a) {
    for (uint32_t i = 0; i < patterns->n; i++) {
        struct ks_str pattern = patterns->at[i].text;
        unsigned stars = ks_match_stars(pattern);
        struct ks_str *parts = KS_NEWN(a, stars + 1, struct ks_str);
        if (internal(name) && !internal(pattern)) continue;
        if (!ks_match_name(pattern, name, parts, stars)) continue;
        add(f, name, parts, stars);
        return true;
    }
    return false;
}

void ks_each_fields(struct ks_frame *f, const struct ks_desc *patterns, const struct ks_rowset *rows,
                    struct ks_arena *a) {
    struct ks_slots *slots = &f->rule->slots;
    uint32_t *names, n = ks_row_slots(rows, slots, true, a, &names);
    f->each.items = KS_NEWN(a, n + patterns->n + 1, struct ks_each_item);
    f->each.n = 0;
    for (uint32_t i = 0; i < n; i++) (void)matched(f, patterns, ks_slots_name(slots, names[i]), a);
    for (uint32_t i = 0; i < patterns->n; i++) {
        bool there = ks_match_stars(patterns->at[i].text) != 0;
        for (uint32_t k = 0; k < f->each.n && !there; k++)
            there = ks_text_equal(f->each.items[k].name, patterns->at[i].text);
        if (!there) add(f, patterns->at[i].text, NULL, 0);
    }
}

/* ---- templates ---- */

enum mark { FIELD, MATCHSTR, SEG1, SEG2, SEG3, ITEM, ITER, MARKS };
static const char *const marks[MARKS] = {"<<FIELD>>",     "<<MATCHSTR>>", "<<MATCHSEG1>>", "<<MATCHSEG2>>",
                                         "<<MATCHSEG3>>", "<<ITEM>>",     "<<ITER>>"};

static void put(struct ks_buf *b, const struct ks_frame *f, enum mark m) {
    char digits[KS_NUM_TEXT];
    const struct ks_each_item *e = f->each.at < f->each.n ? &f->each.items[f->each.at] : NULL;
    if (m == ITER) ks_buf_printf(b, "%u", f->each.iter);
    if (m == ITEM && f->each.item.kind != KS_NULL) ks_buf_str(b, ks_value_str(&f->each.item, digits));
    if (!e || m >= ITEM) return;
    if (m == FIELD) ks_buf_str(b, e->name);
    if (m == MATCHSTR) ks_buf_str(b, e->all);
    if (m >= SEG1 && m <= SEG3 && (unsigned)(m - SEG1) < e->n_parts) ks_buf_str(b, e->parts[m - SEG1]);
}

static struct ks_str fill(struct ks_frame *f, struct ks_str s) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (size_t i = 0; i < s.n;) {
        unsigned m = s.p[i] == '<' ? 0 : MARKS;
        while (m < MARKS && !ks_text_starts(ks_text_cut(s, i, s.n), ks_text_of(marks[m]))) m++;
        if (m == MARKS) {
            ks_buf_byte(&b, s.p[i++]);
        } else {
            put(&b, f, (enum mark)m);
            i += strlen(marks[m]);
        }
    }
    struct ks_str text = ks_arena_str(f->cx->arena, ks_buf_view(&b));
    ks_buf_fini(&b);
    return text;
}

struct ks_value ks_each_text(struct ks_frame *f, const struct ks_desc *template) {
    return ks_value_string(fill(f, template->text));
}

static struct ks_value named(struct ks_frame *f, struct ks_str name) {
    uint32_t slot = name.n ? ks_slots_find(&f->rule->slots, name) : KS_NONE;
    return slot == KS_NONE ? ks_value_null() : ks_frame_get(f, slot);
}

struct ks_value ks_each_field(struct ks_frame *f, const struct ks_desc *template) {
    return named(f, fill(f, template->text));
}

struct ks_value ks_each_bare(struct ks_frame *f, const struct ks_desc *template) {
    double d;
    if (ks_text_is(template->text, marks[ITEM])) return f->each.item;
    struct ks_str text = fill(f, template->text);
    return ks_value_parse_num(text, &d) ? ks_value_text(text) : named(f, text);
}
