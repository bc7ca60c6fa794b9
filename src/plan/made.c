/* made.c - `data` of makeresults into rows.
 *
 * In: CSV (a line of names, then values) or JSON (an array of objects, or one object). Out: a JSON object
 * on a line of its own for each row, which the run side takes apart as it does any event.
 *
 *     name, age                      {"name":"Ann","age":"35"}
 *     Ann,35                   ->    {"name":"Bob"}
 *     Bob,
 *
 * A CSV row lacks the fields whose value is empty. JSON is checked to its last byte here, so that a mistake
 * is told when the rule is compiled; its objects keep their text (it becomes _raw) but for line ends
 * between tokens, which become blanks. Refused: more values in a row than there are names, elements that
 * are no objects, and rows that take more room than a rule may. */
#include "plan/made.h"
#include "base/jsonstr.h"

#include "base/csv.h"
#include "base/mem.h"
#include "lang/lang.h"

#include <string.h>

static bool wrong(struct ks_made *m, const char *why, size_t at) {
    m->why = why;
    m->at = at;
    return false;
}

static bool end_row(struct ks_made *m, size_t at) {
    ks_buf_byte(&m->rows, '\n');
    m->n++;
    return m->rows.n <= KS_MAX_MACRO_TEXT || wrong(m, "the rows become too long", at);
}

/* ---- CSV ---- */

/* The names of the columns, as they will stand in the rows; `ends` are their ends in `names`. */
struct header {
    struct ks_buf names, ends;
};

static bool read_header(struct header *h, struct ks_csv *c) {
    do {
        if (!ks_csv_next(c)) return false;
        struct ks_str name = ks_buf_view(&c->field);
        if (!c->quoted) name = ks_text_trim(name);
        if (name.n) ks_jsonstr_put(&h->names, name);
        ks_buf_add(&h->ends, &h->names.n, sizeof h->names.n);
    } while (!c->last);
    return h->names.n > 0;
}

/* The i-th name; empty for a column without one, and behind the last. */
static struct ks_str name_at(const struct header *h, size_t i) {
    const size_t *ends = (const size_t *)(const void *)h->ends.p;
    if (i >= h->ends.n / sizeof *ends) return KS_STR("");
    return ks_text_cut(ks_buf_view(&h->names), i ? ends[i - 1] : 0, ends[i]);
}

static bool read_row(struct ks_made *m, const struct header *h, struct ks_csv *c, size_t at) {
    size_t names = h->ends.n / sizeof(size_t), column = 0;
    bool first = true;
    ks_buf_byte(&m->rows, '{');
    for (bool more = true; more; column++) {
        struct ks_str name = name_at(h, column), value = ks_buf_view(&c->field);
        if (value.n && column >= names) return wrong(m, "a row has more values than there are names", at);
        if (value.n && name.n) {
            if (!first) ks_buf_byte(&m->rows, ',');
            ks_buf_str(&m->rows, name);
            ks_buf_byte(&m->rows, ':');
            ks_jsonstr_put(&m->rows, value);
            first = false;
        }
        more = !c->last;
        if (more && !ks_csv_next(c)) return false;
    }
    ks_buf_byte(&m->rows, '}');
    return end_row(m, at);
}

bool ks_made_csv(struct ks_made *m, struct ks_str text) {
    struct header h;
    struct ks_csv c;
    ks_buf_init(&h.names);
    ks_buf_init(&h.ends);
    ks_csv_init(&c, text);
    bool ok = read_header(&h, &c) || wrong(m, "there is no line of names", 0);
    for (size_t at = (size_t)(c.p - text.p); ok && ks_csv_next(&c); at = (size_t)(c.p - text.p))
        ok = read_row(m, &h, &c, at);
    if (c.why) ok = wrong(m, c.why, (size_t)(c.p - text.p));
    ks_csv_fini(&c);
    ks_buf_fini(&h.ends);
    ks_buf_fini(&h.names);
    return ok;
}

/* ---- JSON ---- */

struct json {
    const char *p, *end, *why;
};

static bool stop(struct json *j, const char *why) {
    j->why = why;
    return false;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The byte behind white space, without taking it; 0 at the end. */
static char peek(struct json *j) {
    while (j->p < j->end && is_blank(*j->p)) j->p++;
    return j->p < j->end ? *j->p : 0;
}

static bool take(struct json *j, char c) {
    if (peek(j) != c || j->p == j->end) return false;
    j->p++;
    return true;
}

static bool escape(struct json *j) {
    static const char hex[] = "0123456789abcdefABCDEF";
    const char *p = j->p + 1;
    size_t left = (size_t)(j->end - p);
    if (left && *p != 'u' && memchr("\"\\/bfnrt", *p, 8)) {
        j->p += 2;
        return true;
    }
    if (left < 5 || *p != 'u') return stop(j, "an escape that JSON does not have");
    for (int i = 1; i < 5; i++)
        if (!memchr(hex, p[i], sizeof hex - 1)) return stop(j, "an escape that JSON does not have");
    j->p += 6;
    return true;
}

static bool string(struct json *j) {
    if (!take(j, '"')) return stop(j, "a name in double quotes belongs here");
    while (j->p < j->end && *j->p != '"') {
        if ((unsigned char)*j->p < 0x20) return stop(j, "a control character in a string must be escaped");
        if (*j->p != '\\')
            j->p++;
        else if (!escape(j))
            return false;
    }
    return take(j, '"') || stop(j, "a string is not closed");
}

static bool digits(struct json *j) {
    const char *from = j->p;
    while (j->p < j->end && *j->p >= '0' && *j->p <= '9') j->p++;
    return j->p > from || stop(j, "a digit belongs here");
}

static bool number(struct json *j) {
    if (*j->p == '-') j->p++;
    if (j->p < j->end && *j->p == '0')
        j->p++;
    else if (!digits(j))
        return false;
    if (j->p < j->end && *j->p == '.') {
        j->p++;
        if (!digits(j)) return false;
    }
    if (j->p == j->end || (*j->p | 32) != 'e') return true;
    j->p++;
    if (j->p < j->end && (*j->p == '+' || *j->p == '-')) j->p++;
    return digits(j);
}

static bool word(struct json *j, const char *text) {
    size_t n = strlen(text);
    if ((size_t)(j->end - j->p) < n || memcmp(j->p, text, n) != 0) return stop(j, "a value belongs here");
    j->p += n;
    return true;
}

static bool scalar(struct json *j) {
    switch (peek(j)) {
    case '"': return string(j);
    case 't': return word(j, "true");
    case 'f': return word(j, "false");
    case 'n': return word(j, "null");
    default: break;
    }
    bool digit = j->p < j->end && (*j->p == '-' || (*j->p >= '0' && *j->p <= '9'));
    return digit ? number(j) : stop(j, "a value belongs here");
}

static bool key(struct json *j) {
    return string(j) && (take(j, ':') || stop(j, "a colon belongs here"));
}

/* One value. `closers` is the stack of the brackets that are open, as the bytes that close them. */
static bool value(struct json *j) {
    char closers[KS_MAX_JSON_DEPTH];
    unsigned depth = 0;
    do {
        char c = peek(j);
        if (c == '{' || c == '[') {
            if (depth == KS_MAX_JSON_DEPTH) return stop(j, "nested too deep");
            closers[depth++] = c == '{' ? '}' : ']';
            j->p++;
            if (peek(j) != closers[depth - 1]) {
                if (c == '{' && !key(j)) return false;
                continue;
            }
        } else if (!scalar(j)) {
            return false;
        }
        while (depth && take(j, closers[depth - 1])) depth--;
        if (!depth) return true;
        if (!take(j, ',')) return stop(j, "a comma or a closing bracket belongs here");
        if (closers[depth - 1] == '}' && !key(j)) return false;
    } while (depth);
    return true;
}

/* White space between tokens is the only place where a line can end. */
static bool object(struct ks_made *m, struct json *j, const char *text) {
    if (peek(j) != '{') return stop(j, "each row must be an object in braces");
    const char *from = j->p;
    if (!value(j)) return false;
    size_t n = (size_t)(j->p - from), at = m->rows.n;
    ks_buf_add(&m->rows, from, n);
    for (; at < m->rows.n; at++)
        if ((unsigned char)m->rows.p[at] < 0x20) m->rows.p[at] = ' ';
    return end_row(m, (size_t)(from - text));
}

static bool objects(struct ks_made *m, struct json *j, const char *text) {
    if (!take(j, '[')) return object(m, j, text);
    if (take(j, ']')) return true;
    do
        if (!object(m, j, text)) return false;
    while (take(j, ','));
    return take(j, ']') || stop(j, "a comma or a closing bracket belongs here");
}

bool ks_made_json(struct ks_made *m, struct ks_str text) {
    struct json j = {text.p, text.p + text.n, NULL};
    bool ok = objects(m, &j, text.p);
    if (ok && (peek(&j), j.p < j.end)) ok = stop(&j, "something follows the closing bracket");
    return ok || (j.why ? wrong(m, j.why, (size_t)(j.p - text.p)) : false);
}
