/* macro.c - an empty set of macros, -D, and the name of the macro that no one defines.
 *
 * `-D name=body` and `-D 'name(a,b)=body'` become definitions like those of macros.conf (macroconf.c); a
 * message about one points into the option's own text. Expansion is in expand.c. */
#include "front/macro.h"

#include "base/hash.h"
#include "front/mdef.h"

#include <string.h>

struct ks_macros *ks_macro_new(struct ks_arena *a, ks_macro_eval_fn *eval) {
    struct ks_macros *m = KS_NEW(a, struct ks_macros);
    m->arena = a;
    m->eval = eval;
    m->seed = ks_hash_seed();
    m->cap = 64;
    m->buckets = KS_NEWN(a, m->cap, struct ks_mdef *);
    m->names = KS_NEWN(a, m->cap, const char *);
    return m;
}

bool ks_macro_define(struct ks_macros *m, struct ks_str text) {
    struct ks_str copy = ks_arena_str(m->arena, text);
    const char *equals = copy.n ? memchr(copy.p, '=', copy.n) : NULL;
    if (!equals) return false;
    struct ks_mdef d = {.name = ks_text_trim((struct ks_str){copy.p, (size_t)(equals - copy.p)})};
    const char *open = d.name.n ? memchr(d.name.p, '(', d.name.n) : NULL;
    if (open) {
        size_t at = (size_t)(open - d.name.p), end = d.name.n - 1;
        if (d.name.p[end] != ')' || !ks_mdef_args(m, ks_text_cut(d.name, at + 1, end), &d)) return false;
        d.name = ks_text_trim(ks_text_cut(d.name, 0, at));
    }
    if (!d.name.n || memchr(d.name.p, '`', d.name.n)) return false;
    struct ks_file *file = KS_NEW(m->arena, struct ks_file);
    *file = (struct ks_file){KS_STR("-D"), copy};
    d.file = file;
    d.body = ks_text_cut(copy, (size_t)(equals + 1 - copy.p), copy.n);
    d.at = (uint32_t)(d.body.p - copy.p);
    ks_mdef_put(m, &d);
    return true;
}

struct ks_str ks_macro_filter_name(struct ks_arena *a, struct ks_str rule_name) {
    struct ks_str name = ks_arena_printf(a, "%.*s_filter", KS_FMT(rule_name));
    char *p = ks_arena_bytes(a, name.n + 1);
    for (size_t i = 0; i <= name.n; i++) {
        char c = name.p[i];
        bool blank = c == ' ' || c == '-' || c == '.' || c == '/';
        p[i] = (char)(blank ? '_' : ks_text_small(c));
    }
    return (struct ks_str){p, name.n};
}

void ks_macro_unused(const struct ks_macros *m,
                     void (*tell)(void *arg, struct ks_str name, const struct ks_file *file, uint32_t at),
                     void *arg) {
    for (uint32_t i = 0; i < m->cap; i++)
        for (const struct ks_mdef *d = m->buckets[i]; d; d = d->next)
            if (!*d->used) tell(arg, d->name, d->file, d->at);
}
