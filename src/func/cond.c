/* cond.c - eval functions that choose and test: if, case, validate, coalesce, nullif, in, is..., typeof,
 * match, like, cidrmatch, searchmatch (semantics 5.4).
 *
 * A condition holds only if it is the boolean true; null and anything else do not hold. match, like and
 * cidrmatch are true of a list if they are of any value. The type tests never give null: text that reads
 * wholly as a number is one, but not a quoted literal or the result of a string function; the text NaN is
 * both number and string to isnum and isstr (11.1).
 *
 * A regular expression that PCRE2 refuses gives null: expressions in the rule's text are refused when the
 * rule is compiled, so this one came from the data. */
#include "func/arg.h"
#include "func/match.h"
#include "func/regex.h"

KS_FUNC(IF) {
    return ks_arg_true(&args[0]) ? args[1] : args[2];
}

KS_FUNC(CASE) {
    for (unsigned i = 0; i + 1 < n; i += 2) {
        if (ks_arg_true(&args[i])) return args[i + 1];
    }
    return ks_value_null();
}

/* The value after the first condition that does not hold. */
KS_FUNC(VALIDATE) {
    for (unsigned i = 0; i + 1 < n; i += 2) {
        if (!ks_arg_true(&args[i])) return args[i + 1];
    }
    return ks_value_null();
}

KS_FUNC(COALESCE) {
    for (unsigned i = 0; i < n; i++) {
        if (args[i].kind != KS_NULL) return args[i];
    }
    return ks_value_null();
}

KS_FUNC(NULL) {
    return ks_value_null();
}

KS_FUNC(TRUE) {
    return ks_value_bool(true);
}

KS_FUNC(FALSE) {
    return ks_value_bool(false);
}

static bool equal(struct ks_func_cx *cx, const struct ks_value *a, const struct ks_value *b) {
    struct ks_value same = ks_func_binary(cx, KS_OP_EQ, a, b);
    return ks_arg_true(&same);
}

KS_FUNC(NULLIF) {
    return equal(cx, &args[0], &args[1]) ? ks_value_null() : args[0];
}

KS_FUNC(IN) {
    struct ks_value found = ks_value_bool(false);
    for (unsigned i = 1; i < n && !ks_arg_true(&found); i++) {
        struct ks_value same = ks_func_binary(cx, KS_OP_EQ, &args[0], &args[i]);
        found = ks_func_binary(cx, KS_OP_OR, &found, &same);
    }
    return found;
}

KS_FUNC(ISNULL) {
    return ks_value_bool(args[0].kind == KS_NULL);
}

KS_FUNC(ISNOTNULL) {
    return ks_value_bool(args[0].kind != KS_NULL);
}

static bool typed_number(const struct ks_value *v, double *d) {
    return !(v->flags & KS_VF_STRING) && ks_value_number(v, d);
}

static bool text_nan(const struct ks_value *v) {
    return v->kind == KS_TEXT && ks_text_is((struct ks_str){v->p, v->n}, "NaN");
}

static bool texts(const struct ks_value *v) {
    double d;
    return v->kind == KS_LIST || (v->kind == KS_TEXT && !typed_number(v, &d));
}

KS_FUNC(ISNUM) {
    double d;
    return ks_value_bool(typed_number(&args[0], &d) || text_nan(&args[0]));
}

KS_FUNC(ISINT) {
    double d;
    return ks_value_bool(typed_number(&args[0], &d) && isfinite(d) && d == floor(d));
}

KS_FUNC(ISSTR) {
    return ks_value_bool(texts(&args[0]));
}

KS_FUNC(TYPEOF) {
    double d;
    switch (args[0].kind) {
    case KS_NULL: return ks_value_string(KS_STR("Invalid"));
    case KS_BOOL: return ks_value_string(KS_STR("Boolean"));
    default: return ks_value_string(typed_number(&args[0], &d) ? KS_STR("Number") : KS_STR("String"));
    }
}

struct ks_value ks_cond_match(struct ks_func_cx *cx, const struct ks_value *args, uint32_t *at) {
    struct ks_str re, s;
    if (!ks_arg_text(cx->arena, &args[1], &re)) return ks_value_null();
    struct ks_regex *compiled = ks_regex_get(cx->regexes, re, NULL, 0, NULL);
    if (!compiled) return ks_value_null();
    for (*at = 0; *at < ks_value_count(&args[0]); ++*at) {
        if (!ks_arg_text(cx->arena, ks_value_at(&args[0], *at), &s)) return ks_value_null();
        int found = ks_regex_find(compiled, s, 0, NULL, 0);
        if (found > 0) return ks_value_bool(true);
        cx->regex_limited += found < 0;
    }
    return ks_value_bool(false);
}

KS_FUNC(MATCH) {
    uint32_t at;
    return ks_cond_match(cx, args, &at);
}

KS_FUNC(LIKE) {
    struct ks_str pattern, s;
    if (!ks_arg_text(cx->arena, &args[1], &pattern)) return ks_value_null();
    for (uint32_t i = 0; i < ks_value_count(&args[0]); i++) {
        if (!ks_arg_text(cx->arena, ks_value_at(&args[0], i), &s)) return ks_value_null();
        if (ks_match_like(s, pattern)) return ks_value_bool(true);
    }
    return ks_value_bool(false);
}

KS_FUNC(CIDRMATCH) {
    struct ks_str text, ip;
    struct ks_cidr net;
    if (!ks_arg_text(cx->arena, &args[0], &text) || !ks_match_cidr_parse(&net, text))
        return ks_value_bool(false);
    for (uint32_t i = 0; i < ks_value_count(&args[1]); i++) {
        if (ks_arg_text(cx->arena, ks_value_at(&args[1], i), &ip) && ks_match_cidr(&net, ip))
            return ks_value_bool(true);
    }
    return ks_value_bool(false);
}

/* It tests the whole row, and functions see no rows: the planner puts the search expression's own code in
 * its place. Called as a function there is no row, hence no answer. */
KS_FUNC(SEARCHMATCH) {
    return ks_value_null();
}
