/* mvmake.c - eval functions that make a list of lists: mvdedup, mvsort, mvreverse, mvzip, mvrange, commands;
 * and mvfilter, mvmap, which the planner compiles (semantics 5.4).
 *
 * As in mv.c a single value is a list of one. Values are told apart and sorted by their text alone. */
#include "base/hash.h"
#include "func/arg.h"
#include "func/time.h"

#include <stdlib.h>
#include <string.h>

/* Their bodies are loops in the rule's own code; as calls there is nothing to run. */
KS_FUNC(MVFILTER) {
    return ks_value_null();
}

KS_FUNC(MVMAP) {
    return ks_value_null();
}

KS_FUNC(MVDEDUP) {
    uint32_t count = ks_value_count(&args[0]), kept = 0;
    char tmp[KS_NUM_TEXT];
    if (count < 2) return args[0];
    struct ks_value *items = KS_NEWN(cx->arena, count, struct ks_value);
    struct ks_names *seen = ks_names_new(ks_hash_seed());
    for (uint32_t i = 0; i < count; i++) {
        const struct ks_value *v = ks_value_at(&args[0], i);
        if (ks_names_intern(seen, ks_value_str(v, tmp)) == kept) items[kept++] = *v;
    }
    ks_names_free(seen);
    return ks_value_list(items, kept);
}

struct keyed {
    struct ks_str text;
    struct ks_value v;
};

static int by_text(const void *a, const void *b) {
    return ks_text_compare(((const struct keyed *)a)->text, ((const struct keyed *)b)->text);
}

KS_FUNC(MVSORT) {
    uint32_t count = ks_value_count(&args[0]);
    if (count < 2) return args[0];
    struct keyed *keyed = KS_NEWN(cx->arena, count, struct keyed);
    struct ks_value *items = KS_NEWN(cx->arena, count, struct ks_value);
    for (uint32_t i = 0; i < count; i++) {
        keyed[i].v = *ks_value_at(&args[0], i);
        if (!ks_arg_text(cx->arena, &keyed[i].v, &keyed[i].text)) return ks_value_null();
    }
    qsort(keyed, count, sizeof *keyed, by_text);
    for (uint32_t i = 0; i < count; i++) items[i] = keyed[i].v;
    return ks_value_list(items, count);
}

KS_FUNC(MVREVERSE) {
    uint32_t count = ks_value_count(&args[0]);
    struct ks_value *items = KS_NEWN(cx->arena, count, struct ks_value);
    for (uint32_t i = 0; i < count; i++) items[i] = *ks_value_at(&args[0], count - 1 - i);
    return ks_value_list(items, count);
}

/* ---- mvzip ---- */

static struct ks_str joined(struct ks_arena *a, struct ks_str x, struct ks_str between, struct ks_str y) {
    char *p = ks_arena_bytes(a, x.n + between.n + y.n);
    struct ks_str parts[] = {x, between, y};
    size_t at = 0;
    for (int i = 0; i < 3; i++) {
        if (parts[i].n) memcpy(p + at, parts[i].p, parts[i].n);
        at += parts[i].n;
    }
    return (struct ks_str){p, at};
}

KS_FUNC(MVZIP) {
    struct ks_str between = KS_STR(","), x, y;
    if (n > 2 && !ks_arg_text(cx->arena, &args[2], &between)) return ks_value_null();
    uint32_t count = ks_value_count(&args[0]), other = ks_value_count(&args[1]);
    if (other < count) count = other;
    struct ks_value *items = KS_NEWN(cx->arena, count, struct ks_value);
    for (uint32_t i = 0; i < count; i++) {
        if (!ks_arg_text(cx->arena, ks_value_at(&args[0], i), &x) ||
            !ks_arg_text(cx->arena, ks_value_at(&args[1], i), &y) || x.n + between.n + y.n > UINT32_MAX)
            return ks_value_null();
        items[i] = ks_value_text(joined(cx->arena, x, between, y));
    }
    return ks_value_list(items, count);
}

/* ---- mvrange ---- */

struct range {
    struct ks_arena *a;
    struct ks_value *items;
    uint32_t n, cap;
};

static bool put(struct range *r, double d) {
    if (r->n == KS_MAX_MV_MADE) return false;
    if (r->n == r->cap) {
        uint32_t cap = r->cap ? 2 * r->cap : 16;
        struct ks_value *more = ks_arena_alloc(r->a, cap * sizeof *more);
        if (r->n) memcpy(more, r->items, r->n * sizeof *more);
        r->items = more;
        r->cap = cap;
    }
    r->items[r->n++] = ks_value_num(d);
    return true;
}

/* The i-th value is computed from the start, so that errors of steps like 0.1 do not add up. */
static bool by_number(struct range *r, double from, double to, double step) {
    if (step == 0) return false;
    for (double d = from; step > 0 ? d < to : d > to; d = from + r->n * step)
        if (!put(r, d)) return false;
    return true;
}

/* A span moves a time by the calendar: a day stays a day where clocks change. */
static bool by_span(struct range *r, double from, double to, struct ks_str span) {
    bool sign = span.n && (span.p[0] == '-' || span.p[0] == '+'), down = sign && span.p[0] == '-';
    struct ks_str move = sign ? span : joined(r->a, KS_STR("+"), span, KS_STR(""));
    double next;
    for (double d = from; down ? d > to : d < to; d = next)
        if (!put(r, d) || !ks_time_relative(move, d, &next) || (down ? next >= d : next <= d)) return false;
    return true;
}

KS_FUNC(MVRANGE) {
    double from, to, step = 1;
    struct ks_str span;
    struct range r = {.a = cx->arena};
    if (!ks_value_number(&args[0], &from) || !ks_value_number(&args[1], &to)) return ks_value_null();
    bool number = n < 3 || ks_value_number(&args[2], &step);
    if (!number && !ks_arg_text(cx->arena, &args[2], &span)) return ks_value_null();
    bool good = number ? by_number(&r, from, to, step) : by_span(&r, from, to, span);
    return good ? ks_value_list(r.items, r.n) : ks_value_null();
}

/* ---- commands ---- */

/* The byte at which the stage that begins at i ends: a pipe outside quotes and brackets. */
static size_t stage_end(struct ks_str s, size_t i) {
    unsigned brackets = 0;
    bool quoted = false;
    for (; i < s.n; i++) {
        if (s.p[i] == '\\') {
            i++;
        } else if (s.p[i] == '"') {
            quoted = !quoted;
        } else if (!quoted) {
            brackets += s.p[i] == '[';
            if (s.p[i] == ']' && brackets) brackets--;
            if (s.p[i] == '|' && !brackets) return i;
        }
    }
    return s.n;
}

static struct ks_str first_word(struct ks_str s) {
    size_t n = 0;
    s = ks_text_trim(s);
    while (n < s.n && (s.p[n] == '_' || ((s.p[n] | 0x20) >= 'a' && (s.p[n] | 0x20) <= 'z'))) n++;
    return ks_text_cut(s, 0, n);
}

/* A search that begins with no pipe begins with the command search, written or not. Stages without a
 * word, such as macros, have no command to name. */
KS_FUNC(COMMANDS) {
    struct ks_str s;
    if (!ks_arg_text(cx->arena, &args[0], &s)) return ks_value_null();
    s = ks_text_trim(s);
    size_t stages = 1, i = 0;
    for (size_t k = 0; k < s.n; k++) stages += s.p[k] == '|';
    struct ks_value *items = KS_NEWN(cx->arena, stages, struct ks_value);
    uint32_t count = 0;
    for (bool first = true; i < s.n; first = false) {
        size_t end = stage_end(s, i);
        struct ks_str word = first && end > i ? KS_STR("search") : first_word(ks_text_cut(s, i, end));
        if (word.n) items[count++] = ks_value_text(word);
        i = end + 1;
    }
    return ks_value_list(items, count);
}
