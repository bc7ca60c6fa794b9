/* margs.c - the arguments of a macro call.
 *
 *   `name`   `name(x, "a, b")`   `name(b=y, a=x)`
 *
 * Arguments are split at commas outside double quotes. A value wholly in double quotes loses them, and
 * `\"` inside becomes `"`. If every value begins with `argument=` the call is by name.
 *
 * Substitution is textual: `$arg$` is replaced wherever it stands in the definition, in quotes too. In a
 * `validation` the bare name is replaced as well, as a literal: Splunk's manual shows the one form and its
 * own configuration files the other. What was put in is never looked at again. */
#include "front/margs.h"

#include "lang/value.h"

#include <string.h>

size_t ks_margs_quote(struct ks_str text, size_t from) {
    size_t i = from + 1;
    while (i < text.n && text.p[i] != '"') i += text.p[i] == '\\' ? 2 : 1;
    return i < text.n ? i + 1 : text.n;
}

/* The first of two bytes outside quotes from `i` on, or text.n. */
static size_t find(struct ks_str text, size_t i, char what) {
    while (i < text.n && text.p[i] != what) {
        if (text.p[i] == '"') {
            i = ks_margs_quote(text, i);
        } else {
            i += text.p[i] == '\\' ? 2 : 1;
        }
    }
    return i < text.n ? i : text.n;
}

size_t ks_margs_end(struct ks_str text, size_t from) {
    return find(text, from, '`');
}

static struct ks_str unquote(struct ks_arena *a, struct ks_str value) {
    if (value.n < 2 || value.p[0] != '"' || value.p[value.n - 1] != '"') return value;
    if (ks_margs_quote(value, 0) != value.n) return value;
    char *p = ks_arena_bytes(a, value.n);
    size_t n = 0;
    for (size_t i = 1; i + 1 < value.n; i++) {
        if (value.p[i] == '\\' && value.p[i + 1] == '"' && i + 2 < value.n) i++;
        p[n++] = value.p[i];
    }
    return (struct ks_str){p, n};
}

static void cut_values(struct ks_arena *a, struct ks_str list, struct ks_margs *out) {
    if (!ks_text_trim(list).n) return;
    uint32_t count = 1;
    for (size_t i = 0; i < list.n; i++) count += list.p[i] == ',';
    out->values = KS_NEWN(a, count, struct ks_str);
    for (size_t i = 0; i <= list.n;) {
        size_t comma = find(list, i, ',');
        out->values[out->n++] = unquote(a, ks_text_trim(ks_text_cut(list, i, comma)));
        i = comma + 1;
    }
}

struct ks_margs ks_margs_cut(struct ks_arena *a, struct ks_str call) {
    struct ks_margs out = {.name = ks_text_trim(call), .closed = true};
    const char *open = out.name.n ? memchr(out.name.p, '(', out.name.n) : NULL;
    if (!open) return out;
    struct ks_str whole = out.name;
    size_t at = (size_t)(open - whole.p);
    out.name = ks_text_trim(ks_text_cut(whole, 0, at));
    out.closed = whole.p[whole.n - 1] == ')';
    if (out.closed) cut_values(a, ks_text_cut(whole, at + 1, whole.n - 1), &out);
    return out;
}

/* Which argument of d a text names, or n_args. */
static uint32_t argument(const struct ks_mdef *d, struct ks_str name) {
    uint32_t i = 0;
    while (i < d->n_args && !ks_text_equal(d->args[i], name)) i++;
    return i;
}

static uint32_t named(const struct ks_mdef *d, struct ks_str value, struct ks_str *rest) {
    const char *equals = value.n ? memchr(value.p, '=', value.n) : NULL;
    if (!equals) return d->n_args;
    size_t at = (size_t)(equals - value.p);
    *rest = ks_text_trim(ks_text_cut(value, at + 1, value.n));
    return argument(d, ks_text_trim(ks_text_cut(value, 0, at)));
}

bool ks_margs_order(struct ks_arena *a, const struct ks_mdef *d, struct ks_margs *call) {
    struct ks_str *ordered = KS_NEWN(a, call->n + 1, struct ks_str), rest;
    bool *seen = KS_NEWN(a, call->n + 1, bool);
    uint32_t count = 0;
    for (uint32_t i = 0; i < call->n; i++) {
        uint32_t which = named(d, call->values[i], &rest);
        if (which == d->n_args) continue;
        if (seen[which]) return false;
        seen[which] = true;
        ordered[which] = unquote(a, rest);
        count++;
    }
    if (count && count == call->n) call->values = ordered;
    return count == 0 || count == call->n;
}

static bool in_name(char c) {
    return ks_mdef_is_name((struct ks_str){&c, 1});
}

static size_t name_end(struct ks_str text, size_t i) {
    while (i < text.n && in_name(text.p[i])) i++;
    return i;
}

/* A value as a literal of eval. */
static struct ks_str literal(struct ks_arena *a, struct ks_str value) {
    double number;
    if (ks_value_parse_num(value, &number)) return value;
    char *p = ks_arena_bytes(a, 2 * value.n + 2);
    size_t n = 0;
    p[n++] = '"';
    for (size_t i = 0; i < value.n; i++) {
        if (value.p[i] == '"' || value.p[i] == '\\') p[n++] = '\\';
        p[n++] = value.p[i];
    }
    p[n++] = '"';
    return (struct ks_str){p, n};
}

/* `$name$` or `$$` at i. Returns the bytes it takes, 0 when it is neither. */
static size_t dollar(const struct ks_mdef *d, const struct ks_margs *call, struct ks_str text, size_t i,
                     struct ks_str *value) {
    if (i + 1 < text.n && text.p[i + 1] == '$') {
        *value = KS_STR("$");
        return 2;
    }
    size_t end = name_end(text, i + 1);
    if (end == i + 1 || end >= text.n || text.p[end] != '$') return 0;
    uint32_t which = argument(d, ks_text_cut(text, i + 1, end));
    if (which == d->n_args) return 0;
    *value = call->values[which];
    return end + 1 - i;
}

/* An argument's name alone at i, not as a function's name. Letters and _ only: `-` is an operator there. */
static size_t bare_name(struct ks_arena *a, const struct ks_mdef *d, const struct ks_margs *call,
                        struct ks_str text, size_t i, struct ks_str *value) {
    size_t end = i;
    while (end < text.n && in_name(text.p[end]) && text.p[end] != '-') end++;
    uint32_t which = argument(d, ks_text_cut(text, i, end));
    size_t next = end;
    while (next < text.n && text.p[next] == ' ') next++;
    if (which == d->n_args || (next < text.n && text.p[next] == '(')) return 0;
    *value = literal(a, call->values[which]);
    return end - i;
}

struct ks_mpart ks_margs_next(struct ks_arena *a, const struct ks_mdef *d, const struct ks_margs *call,
                              struct ks_str text, struct ks_mcursor *cursor) {
    size_t from = cursor->at, at = from;
    bool word = false;
    while (at < text.n) {
        struct ks_str value;
        size_t taken = 0;
        char c = text.p[at];
        bool letter = in_name(c) && c != '-';
        if (c == '$') taken = dollar(d, call, text, at, &value);
        if (cursor->bare && !cursor->quoted && letter && !word)
            taken = bare_name(a, d, call, text, at, &value);
        if (taken && at > from) break;
        if (taken) {
            cursor->at = at + taken;
            return (struct ks_mpart){value, (uint32_t)at, true};
        }
        if (c == '"') cursor->quoted = !cursor->quoted;
        word = letter;
        bool escape = c == '\\' && at + 1 < text.n && (text.p[at + 1] == '"' || text.p[at + 1] == '\\');
        at += escape ? 2 : 1;
    }
    cursor->at = at;
    return (struct ks_mpart){ks_text_cut(text, from, at), (uint32_t)from, false};
}
