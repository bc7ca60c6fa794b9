/* diag.c - collecting messages and finding near names. */
#include "lang/diag.h"

#include "lang/lang.h"

#include <stdarg.h>
#include <string.h>

void ks_diag_init(struct ks_diags *d, struct ks_arena *arena) {
    *d = (struct ks_diags){.arena = arena};
    d->last = &d->first;
}

static bool is_error(enum ks_diag_code code) {
    for (unsigned i = 0; i < ks_diag_count; i++)
        if (ks_diag_rows[i].code == code) return ks_diag_rows[i].error;
    return true;
}

struct ks_diag *ks_diag_add(struct ks_diags *d, enum ks_diag_code code, struct ks_span at, const char *fmt,
                            ...) {
    bool error = is_error(code);
    uint32_t before = error ? d->errors++ : d->warnings++;
    if (before >= KS_MAX_DIAGS) return NULL;
    struct ks_diag *g = KS_NEW(d->arena, struct ks_diag);
    g->code = (uint16_t)code;
    g->error = error;
    g->span = at;
    va_list ap;
    va_start(ap, fmt);
    g->text = ks_arena_vprintf(d->arena, fmt, ap);
    va_end(ap);
    *d->last = g;
    d->last = &g->next;
    return g;
}

static struct ks_diag *merge(struct ks_diag *a, struct ks_diag *b) {
    struct ks_diag *first = NULL, **end = &first;
    while (a && b) {
        struct ks_diag **next = a->span.from <= b->span.from ? &a : &b;
        *end = *next;
        end = &(*next)->next;
        *next = *end;
    }
    *end = a ? a : b;
    return first;
}

static struct ks_diag *sorted(struct ks_diag *list, uint32_t n) {
    if (n < 2) return list;
    struct ks_diag *middle = list;
    for (uint32_t i = 1; i < n / 2; i++) middle = middle->next;
    struct ks_diag *rest = middle->next;
    middle->next = NULL;
    return merge(sorted(list, n / 2), sorted(rest, n - n / 2));
}

void ks_diag_sort(struct ks_diags *d) {
    uint32_t n = 0;
    for (const struct ks_diag *m = d->first; m; m = m->next) n++;
    d->first = sorted(d->first, n);
    d->last = &d->first;
    while (*d->last) d->last = &(*d->last)->next;
}

void ks_diag_advise(struct ks_diags *d, struct ks_diag *to, const char *fmt, ...) {
    if (!to) return;
    va_list ap;
    va_start(ap, fmt);
    to->advice = ks_arena_vprintf(d->arena, fmt, ap);
    va_end(ap);
}

/* A third of the letters may differ, at least one. */
struct ks_str ks_diag_near(struct ks_arena *a, struct ks_str got, const char *const *names, uint32_t n) {
    unsigned best = (unsigned)(got.n / 3 > 1 ? got.n / 3 : 1) + 1;
    const char *found = NULL;
    for (uint32_t i = 0; i < n; i++) {
        unsigned d = ks_text_distance(got, ks_text_of(names[i]), best);
        if (d < best) best = d, found = names[i];
    }
    return found ? ks_arena_printf(a, "did you mean `%s`?", found) : KS_STR("");
}
