/* mv.c - eval functions over multivalues: split, mvindex, mvcount, mvfind, mvjoin, mvappend
 * (semantics 5.4, 11.13).
 *
 * A single value is a list of one and null a list of none, so nothing here asks whether it got a list.
 * Results share the values of the argument where they can. Values of a list carry no KS_VF_STRING (see
 * func.c), so a value that becomes one loses it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "func/arg.h"

#include <string.h>

static struct ks_value plain(const char *p, size_t n) {
    return ks_value_text((struct ks_str){p, n});
}

static struct ks_value split_points(struct ks_arena *a, struct ks_str s) {
    size_t count = ks_text_points(s), at = 0;
    struct ks_value *items = KS_NEWN(a, count, struct ks_value);
    for (size_t i = 0; i < count; i++) {
        uint32_t cp;
        size_t len = ks_text_decode(s.p + at, s.n - at, &cp);
        items[i] = plain(s.p + at, len);
        at += len;
    }
    return ks_value_list(items, (uint32_t)count);
}

static const char *find(struct ks_str s, size_t from, struct ks_str delimiter) {
    return memmem(s.p + from, s.n - from, delimiter.p, delimiter.n);
}

KS_FUNC(SPLIT) {
    struct ks_str s, d;
    if (!ks_arg_text(cx->arena, &args[0], &s) || !ks_arg_text(cx->arena, &args[1], &d))
        return ks_value_null();
    if (!s.n) return plain(s.p, 0);
    if (!d.n) return split_points(cx->arena, s);
    size_t count = 1, at = 0;
    for (const char *hit = find(s, 0, d); hit; hit = find(s, (size_t)(hit - s.p) + d.n, d)) count++;
    struct ks_value *items = KS_NEWN(cx->arena, count, struct ks_value);
    for (size_t i = 0; i < count; i++) {
        const char *hit = find(s, at, d);
        size_t end = hit ? (size_t)(hit - s.p) : s.n;
        items[i] = plain(s.p + at, end - at);
        at = end + d.n;
    }
    return ks_value_list(items, (uint32_t)count);
}

KS_FUNC(MVINDEX) {
    int64_t from, to, count = ks_value_count(&args[0]);
    if (!ks_arg_whole(&args[1], &from) || (n > 2 && !ks_arg_whole(&args[2], &to))) return ks_value_null();
    if (n < 3) to = from;
    if (from < 0) from += count;
    if (to < 0) to += count;
    if (to >= count) to = count - 1;
    if (from < 0 || from > to) return ks_value_null();
    struct ks_value v = ks_value_list(ks_value_at(&args[0], (uint32_t)from), (uint32_t)(to - from + 1));
    v.flags = 0;
    return v;
}

KS_FUNC(MVCOUNT) {
    return ks_value_num(ks_value_count(&args[0]));
}

KS_FUNC(MVFIND) {
    uint32_t at;
    struct ks_value found = ks_cond_match(cx, args, &at);
    return ks_arg_true(&found) ? ks_value_num(at) : ks_value_null();
}

KS_FUNC(MVJOIN) {
    struct ks_str d, s;
    uint32_t count = ks_value_count(&args[0]);
    if (!ks_arg_text(cx->arena, &args[1], &d) || args[0].kind == KS_BOOL) return ks_value_null();
    char tmp[KS_NUM_TEXT];
    size_t total = (count - 1) * d.n, at = 0;
    for (uint32_t i = 0; i < count; i++) total += ks_value_str(ks_value_at(&args[0], i), tmp).n;
    if (total > UINT32_MAX) return ks_value_null();
    char *p = ks_arena_bytes(cx->arena, total);
    for (uint32_t i = 0; i < count; i++) {
        if (i && d.n) memcpy(p + at, d.p, d.n);
        at += i ? d.n : 0;
        s = ks_value_str(ks_value_at(&args[0], i), tmp);
        if (s.n) memcpy(p + at, s.p, s.n);
        at += s.n;
    }
    return ks_value_string((struct ks_str){p, total});
}

KS_FUNC(MVAPPEND) {
    uint64_t total = 0, at = 0;
    for (unsigned i = 0; i < n; i++) total += ks_value_count(&args[i]);
    if (total > UINT32_MAX) return ks_value_null();
    struct ks_value *items = KS_NEWN(cx->arena, total, struct ks_value);
    for (unsigned i = 0; i < n; i++) {
        if (args[i].kind == KS_BOOL) continue; /* no field value, so none of a list */
        for (uint32_t j = 0; j < ks_value_count(&args[i]); j++) {
            items[at] = *ks_value_at(&args[i], j);
            items[at++].flags = 0;
        }
    }
    return ks_value_list(items, (uint32_t)at);
}
