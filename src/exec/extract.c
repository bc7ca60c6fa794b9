/* extract.c - what instructions with descriptions do to the row in a frame.
 *
 * In: a frame, a register, a description (descs.def) whose members the verifier has checked. Out: fields. The
 * work on texts is in func/; here values find their registers.
 *
 * Names that come from data are gathered first, all values of one name in the order of the text, and given to
 * their fields at the end: so a name that occurs twice is a multivalue, and a name never sees half of its
 * values. A name that no operator of the rule can ask for is passed over without a slot (KS_OPEN_NAMED). */
#include "exec/extract.h"

#include "base/mem.h"
#include "func/bin.h"
#include "func/convert.h"
#include "func/jsonpath.h"
#include "func/pairs.h"
#include "func/regex.h"
#include "func/rewrite.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static struct ks_str text_at(struct ks_frame *f, const struct ks_value *v, uint32_t i) {
    const struct ks_value *one = ks_value_at(v, i);
    return ks_value_str(one, one->kind == KS_TEXT ? NULL : ks_arena_bytes(f->cx->arena, KS_NUM_TEXT));
}

/* ---- many values of many names ---- */

struct pair {
    uint32_t slot, order;
    struct ks_value v;
};
struct gathered {
    struct ks_frame *f;
    const struct ks_desc *d;
    struct pair *at;
    uint32_t n, cap;
    uint32_t most, count; /* rex: groups; else names there may be (0: any number), names so far */
    size_t bytes, points; /* rex: a place in the value, and how many code points lie in front of it */
};

static void gather(struct gathered *g, uint32_t slot, struct ks_value v) {
    if (g->n == g->cap) {
        uint32_t cap = (uint32_t)ks_mem_next(g->cap, g->n + 1);
        struct pair *more = ks_arena_alloc(g->f->cx->arena, cap * sizeof *more);
        if (g->n) memcpy(more, g->at, g->n * sizeof *more);
        g->at = more;
        g->cap = cap;
    }
    g->at[g->n] = (struct pair){slot, g->n, v};
    g->n++;
}

static int by_slot(const void *a, const void *b) {
    const struct pair *x = a, *y = b;
    if (x->slot != y->slot) return x->slot < y->slot ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

static void give(struct gathered *g, uint32_t slot, struct ks_value *items, uint32_t n) {
    struct ks_value old = ks_frame_get(g->f, slot);
    bool there = old.kind != KS_NULL;
    if (there && (g->d->flags & KS_OPEN_KEEP) && !(g->d->flags & KS_OPEN_ADD)) return;
    if (there && (g->d->flags & KS_OPEN_ADD)) {
        uint32_t had = ks_value_count(&old);
        struct ks_value *all = ks_arena_alloc(g->f->cx->arena, ((size_t)had + n) * sizeof *all);
        for (uint32_t i = 0; i < had; i++) all[i] = *ks_value_at(&old, i);
        memcpy(all + had, items, n * sizeof *items);
        items = all;
        n += had;
    }
    ks_frame_set(g->f, slot, ks_value_list(items, n));
}

/* Each field gets its values. */
static void settle(struct gathered *g) {
    if (g->n > 1) qsort(g->at, g->n, sizeof *g->at, by_slot);
    for (uint32_t i = 0, k; i < g->n; i = k) {
        for (k = i; k < g->n && g->at[k].slot == g->at[i].slot;) k++;
        struct ks_value *items = ks_arena_alloc(g->f->cx->arena, (k - i) * sizeof *items);
        for (uint32_t m = i; m < k; m++) items[m - i] = g->at[m].v;
        give(g, g->at[i].slot, items, k - i);
    }
}

/* ---- rex ---- */

static uint32_t whole(double d) {
    return d >= 0 && d < KS_NONE ? (uint32_t)d : 0;
}

/* Code points in front of a place; counts on from the last one, for matches mostly ascend. */
static size_t points_before(struct gathered *g, struct ks_str s, size_t at) {
    if (at < g->bytes) g->bytes = g->points = 0;
    g->points += ks_text_points(ks_text_cut(s, g->bytes, at));
    g->bytes = at;
    return g->points;
}

/* Places of the match in code points, both included. */
static struct ks_value place_of(struct gathered *g, struct ks_str s, const size_t span[2]) {
    size_t from = points_before(g, s, span[0]), to = points_before(g, s, span[1]);
    return ks_value_text(ks_arena_printf(g->f->cx->arena, "%zu-%lld", from, (long long)to - 1));
}

static void take_groups(struct gathered *g, struct ks_str s, size_t (*spans)[2]) {
    for (uint32_t i = 1; i + 1 < g->d->n; i += 2) {
        uint32_t group = whole(g->d->at[i].num), field = whole(g->d->at[i + 1].num);
        if (group > g->most || spans[group][0] == KS_REGEX_UNSET || spans[group][1] < spans[group][0])
            continue;
        if (group == 0)
            gather(g, field, place_of(g, s, spans[0]));
        else
            gather(g, field, ks_value_text(ks_text_cut(s, spans[group][0], spans[group][1])));
    }
}

static void match_all(struct gathered *g, struct ks_regex *re, struct ks_str s, size_t (*spans)[2]) {
    uint32_t most = whole(g->d->at[0].num), matches = 0;
    int hit = 0;
    g->bytes = g->points = 0;
    for (size_t at = 0; at <= s.n && (most == 0 || matches < most); matches++) {
        hit = ks_regex_find(re, s, at, spans, g->most + 1);
        if (hit <= 0) break;
        take_groups(g, s, spans);
        at = ks_regex_after(s, at, spans[0]);
    }
    g->f->cx->regex_limited += hit < 0;
}

void ks_extract_rex(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    struct ks_regex *re = ks_regex_get(f->cx->regexes, d->text, NULL, 0, NULL);
    if (!re || v->kind == KS_NULL) return;
    struct gathered g = {.f = f, .d = d, .most = ks_regex_groups(re)};
    size_t(*spans)[2] = ks_arena_alloc(f->cx->arena, ((size_t)g.most + 1) * sizeof *spans);
    for (uint32_t i = 0; i < ks_value_count(v); i++) match_all(&g, re, text_at(f, v, i), spans);
    settle(&g);
}

/* ---- names from data ---- */

static bool gather_named(void *arg, struct ks_str name, struct ks_str value) {
    struct gathered *g = arg;
    if (g->d->flags & KS_OPEN_CLEAN) name = ks_pairs_clean(g->f->cx->arena, name);
    if (!name.n) return true;
    uint32_t slot = g->d->flags & KS_OPEN_NAMED ? ks_slots_field(&g->f->rule->slots, name)
                                                : ks_slots_find(&g->f->rule->slots, name);
    struct ks_value v = ks_value_text(value), named = ks_value_text(name);
    if (slot != KS_NONE)
        gather(g, slot, v);
    else if (!(g->d->flags & KS_OPEN_NAMED))
        ks_frame_named(g->f, &named, v); /* says that there are too many */
    return g->most == 0 || ++g->count < g->most;
}

typedef void pairs_of(struct ks_frame *f, struct ks_str text, struct gathered *g);

static void open_names(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d,
                       pairs_of *find) {
    struct gathered g = {.f = f, .d = d, .most = whole(d->at[0].num)};
    uint32_t bytes = whole(d->at[1].num);
    for (uint32_t i = 0; i < ks_value_count(v); i++) {
        struct ks_str s = text_at(f, v, i);
        find(f, bytes ? ks_text_cut(s, 0, bytes) : s, &g);
    }
    settle(&g);
}

static void pairs_find(struct ks_frame *f, struct ks_str text, struct gathered *g) {
    ks_pairs_each(f->cx->arena, text, g->d->text, g->d->more, gather_named, g);
}

static void xml_find(struct ks_frame *f, struct ks_str text, struct gathered *g) {
    ks_pairs_xml(f->cx->arena, text, gather_named, g);
}

static void gather_values(void *arg, struct ks_str name, struct ks_value v) {
    struct gathered *g = arg;
    char tmp[KS_NUM_TEXT];
    for (uint32_t i = 0; i < ks_value_count(&v); i++) {
        const struct ks_value *one = ks_value_at(&v, i);
        struct ks_str s = ks_value_str(one, tmp);
        gather_named(g, name, one->kind == KS_TEXT ? s : ks_arena_str(g->f->cx->arena, s));
    }
}

static void spath_find(struct ks_frame *f, struct ks_str text, struct gathered *g) {
    ks_jsonpath_each(f->cx->arena, text, gather_values, g);
}

static void json_find(struct ks_frame *f, struct ks_str text, struct gathered *g) {
    struct ks_arena *a = f->cx->arena;
    const struct ks_json *object = ks_json_read(a, text);
    if (!object || object->kind != KS_JSON_OBJECT) return;
    for (const struct ks_json *m = object->kid; m; m = m->next) {
        struct ks_str name = m->key;
        if (g->d->text.n) name = ks_arena_printf(a, "%.*s%.*s", KS_FMT(g->d->text), KS_FMT(m->key));
        gather_values(g, name, ks_json_value(a, m));
    }
}

void ks_extract_spath(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    open_names(f, v, d, spath_find);
}

void ks_extract_fromjson(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    open_names(f, v, d, json_find);
}

void ks_extract_pairs(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    open_names(f, v, d, pairs_find);
}

void ks_extract_xmlkv(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    open_names(f, v, d, xml_find);
}

/* ---- values ---- */

struct ks_value ks_extract_sed(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    if (v->kind == KS_NULL) return *v;
    if (d->flags & KS_SED_CHARS) return ks_rewrite_chars(f->cx->arena, v, d->text, d->more);
    return ks_rewrite_sed(f->cx, v, d->text, d->more, whole(d->at[0].num));
}

struct ks_value ks_extract_makemv(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    bool empty = d->flags & KS_MV_EMPTY;
    if (d->flags & KS_MV_TOKENS) return ks_rewrite_tokens(f->cx, v, d->text, empty);
    return ks_rewrite_split(f->cx->arena, v, d->text, empty);
}

struct ks_value ks_extract_convert(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    return ks_convert_value(f->cx, (enum ks_convert)whole(d->at[0].num), d->text, v);
}

struct ks_value ks_extract_replace(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    return ks_rewrite_values(f->cx->arena, v, d->made, d->n / 2);
}

struct ks_value ks_extract_bin(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d) {
    return ks_bin_value(d->made, f->cx->arena, v);
}

/* ---- all fields ---- */

typedef void on_field(struct ks_frame *f, const struct ks_desc *d, uint32_t slot, struct ks_str name);

/* Those that are there before the first call. */
static void each_field(struct ks_frame *f, const struct ks_desc *d, on_field *call) {
    const struct ks_rule *rule = f->rule;
    uint32_t n = f->n_touched;
    for (uint32_t i = 0; i < rule->n_fields; i++)
        if (f->r[i].kind != KS_NULL && ks_row_public(rule->names[i])) call(f, d, i, rule->names[i]);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t slot = rule->n_fields + f->touched[i];
        struct ks_str name = ks_slots_name(&f->rule->slots, slot);
        if (f->extra[f->touched[i]].kind != KS_NULL && ks_row_public(name)) call(f, d, slot, name);
    }
}

enum { MOST_STARS = 32 };

static void convert_one(struct ks_frame *f, const struct ks_desc *d, uint32_t slot, struct ks_str name) {
    struct ks_str parts[MOST_STARS], from = d->at[1].text, to = d->at[2].text;
    unsigned stars = ks_match_stars(from);
    if (stars > MOST_STARS || !ks_match_name(from, name, parts, MOST_STARS)) return;
    for (uint32_t i = 3; i < d->n; i++)
        if (ks_match_name(d->at[i].text, name, NULL, 0)) return;
    struct ks_value v = ks_frame_get(f, slot);
    v = ks_extract_convert(f, &v, d);
    struct ks_value target = ks_value_text(ks_match_fill(f->cx->arena, to, parts, stars));
    ks_frame_named(f, &target, v);
}

void ks_extract_converts(struct ks_frame *f, const struct ks_desc *d) {
    if (d->n >= 3) each_field(f, d, convert_one);
}

static void replace_one(struct ks_frame *f, const struct ks_desc *d, uint32_t slot, struct ks_str name) {
    (void)name;
    struct ks_value v = ks_frame_get(f, slot);
    ks_frame_set(f, slot, ks_extract_replace(f, &v, d));
}

void ks_extract_replaces(struct ks_frame *f, const struct ks_desc *d) {
    each_field(f, d, replace_one);
}

/* ---- addinfo ---- */

struct ks_value ks_extract_info(const struct ks_frame *f, uint32_t what) {
    const struct ks_world *w = f->world;
    switch (what) {
    case KS_INFO_MIN: return ks_value_num(isnan(w->from) ? 0 : w->from);
    case KS_INFO_MAX: return isnan(w->till) ? ks_value_text(KS_STR("+Infinity")) : ks_value_num(w->till);
    case KS_INFO_SID: return ks_value_text(ks_arena_printf(f->cx->arena, "%.6f", w->now));
    default: return ks_value_num(w->now);
    }
}

/* ---- tojson ---- */

/* The value as JSON of a type, or NULL where it cannot be. */
static struct ks_json *json_of(struct ks_arena *a, const struct ks_value *v, uint32_t type) {
    static const char *const yes[] = {"true", "t", "yes"}, *const no[] = {"false", "f", "no"};
    char tmp[KS_NUM_TEXT];
    struct ks_str s = ks_value_str(v, tmp);
    struct ks_json *made = NULL;
    double d;
    bool number = ks_value_parse_num(s, &d);
    switch (type) {
    case KS_TOJSON_BOOL:
        if (number) made = ks_json_new(a, d != 0 ? KS_JSON_TRUE : KS_JSON_FALSE);
        for (int i = 0; i < 3 && !made; i++) {
            if (ks_text_is_nocase(s, yes[i])) made = ks_json_new(a, KS_JSON_TRUE);
            if (ks_text_is_nocase(s, no[i])) made = ks_json_new(a, KS_JSON_FALSE);
        }
        return made;
    case KS_TOJSON_JSON: return ks_json_read(a, ks_arena_str(a, s));
    case KS_TOJSON_NUM:
    case KS_TOJSON_AUTO:
        made = number || type == KS_TOJSON_AUTO ? ks_json_read(a, ks_arena_str(a, s)) : NULL;
        if (made && type == KS_TOJSON_NUM && made->kind != KS_JSON_NUMBER) made = NULL;
        if (made && made->kind == KS_JSON_STRING) made = NULL; /* a text with quotes is a text */
        if (made || (type == KS_TOJSON_NUM && !number)) return made;
        if (number) {
            made = ks_json_new(a, KS_JSON_NUMBER);
            made->text = ks_arena_str(a, (struct ks_str){tmp, ks_value_print_num(d, tmp)});
            return made;
        }
        break;
    default: break;
    }
    made = ks_json_new(a, KS_JSON_STRING);
    made->text = ks_arena_str(a, s);
    return made;
}

static struct ks_json *json_value(struct ks_arena *a, const struct ks_value *v, uint32_t type, bool fill) {
    if (v->kind != KS_LIST) {
        struct ks_json *made = v->kind == KS_NULL ? NULL : json_of(a, v, type);
        return made || !fill ? made : ks_json_new(a, KS_JSON_NULL);
    }
    struct ks_json *array = ks_json_new(a, KS_JSON_ARRAY);
    for (uint32_t i = 0; i < v->n; i++) {
        struct ks_json *item = json_value(a, ks_value_at(v, i), type, fill);
        if (item) ks_json_add(array, item);
    }
    return array;
}

/* Members: the default type, then pairs of type and pattern. KS_NONE when none takes the name. */
static uint32_t json_type(const struct ks_desc *d, struct ks_str name) {
    bool internal = name.p[0] == '_';
    if (d->n < 3) return internal && !(d->flags & KS_TOJSON_INTERNAL) ? KS_NONE : whole(d->at[0].num);
    for (uint32_t i = 1; i + 1 < d->n; i += 2) {
        struct ks_str pattern = d->at[i + 1].text;
        bool wild = ks_match_stars(pattern) > 0;
        if (wild && internal && !(d->flags & KS_TOJSON_INTERNAL)) continue;
        if (ks_match_name(pattern, name, NULL, 0)) return whole(d->at[i].num);
    }
    return KS_NONE;
}

struct named {
    struct ks_str name;
    struct ks_value v;
};

static int by_name(const void *a, const void *b) {
    return ks_text_compare(((const struct named *)a)->name, ((const struct named *)b)->name);
}

/* Fields of the rule, the missing ones too, and those that are there under other names. */
static uint32_t named_values(struct ks_frame *f, struct named *out) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->rule->n_fields; i++)
        if (f->rule->names[i].n) out[n++] = (struct named){f->rule->names[i], f->r[i]};
    for (uint32_t i = 0; i < f->n_touched; i++) {
        uint32_t at = f->touched[i];
        if (f->extra[at].kind != KS_NULL)
            out[n++] = (struct named){ks_slots_name(&f->rule->slots, f->rule->n_fields + at), f->extra[at]};
    }
    if (n > 1) qsort(out, n, sizeof *out, by_name);
    return n;
}

static bool asked_by_name(const struct ks_desc *d, struct ks_str name) {
    for (uint32_t i = 2; i < d->n; i += 2)
        if (ks_text_equal(d->at[i].text, name)) return true;
    return false;
}

struct ks_value ks_extract_tojson(struct ks_frame *f, const struct ks_desc *d) {
    struct ks_arena *a = f->cx->arena;
    struct named *all = ks_arena_alloc(a, ((size_t)f->rule->n_fields + f->n_touched + 1) * sizeof *all);
    uint32_t n = named_values(f, all);
    struct ks_json *object = ks_json_new(a, KS_JSON_OBJECT);
    for (uint32_t i = 0; i < n; i++) {
        if (i && ks_text_equal(all[i].name, all[i - 1].name)) continue; /* a slot touched twice */
        uint32_t type = json_type(d, all[i].name);
        bool fill = d->flags & KS_TOJSON_FILL;
        if (type == KS_NONE || (all[i].v.kind == KS_NULL && !asked_by_name(d, all[i].name))) continue;
        struct ks_json *member = json_value(a, &all[i].v, type, fill);
        if (!member) continue;
        member->key = all[i].name;
        ks_json_add(object, member);
    }
    return ks_value_text(ks_json_write(a, object));
}
