/* macroconf.c - reads macros.conf.
 *
 *   # comment                      a line of its own
 *   [name]  or  [name(2)]          a stanza; the number is the count of arguments
 *   args = a, b
 *   definition = index=x f=$a$ \   a backslash at the end of a line joins the next one
 *       g=$b$
 *   iseval = false
 *   validation = isnum($a$)
 *   errormsg = a must be a number
 *
 * The text is copied once with every backslash-and-line-end turned into blanks of the same length. So a
 * definition is one line of the copy, and an offset in the copy is the offset in the file, which is what
 * messages need. Settings kspl has no use for (description, disabled, ...) are passed over. A line that is
 * none of these, a stanza without a definition, and arguments that do not fit the count are errors. */
#include "front/mdef.h"

#include <string.h>

struct reader {
    struct ks_macros *m;
    const struct ks_file *file;
    struct ks_diags *diags;
    struct ks_str text;    /* the copy */
    struct ks_mdef d;      /* the stanza being read */
    struct ks_span header; /* its line; to == 0: none yet */
    struct ks_str args;
    uint32_t count; /* the number in the header */
    bool has_body, ok;
};

/* Turns `\` + line end into blanks; not in comments. */
static struct ks_str join_lines(struct ks_arena *a, struct ks_str text) {
    struct ks_str copy = ks_arena_str(a, text);
    char *p = (char *)(uintptr_t)copy.p;
    bool begin = true, comment = false;
    for (size_t i = 0; i < copy.n; i++) {
        size_t end = i + 1 < copy.n && p[i + 1] == '\r' ? i + 2 : i + 1;
        if (!comment && p[i] == '\\' && end < copy.n && p[end] == '\n') {
            memset(p + i, ' ', end + 1 - i);
            i = end;
        } else if (p[i] == '\n') {
            begin = true;
            comment = false;
        } else if (p[i] != ' ' && p[i] != '\t') {
            comment = comment || (begin && p[i] == '#');
            begin = false;
        }
    }
    return copy;
}

static struct ks_span span_of(const struct reader *r, struct ks_str part) {
    uint32_t from = (uint32_t)(part.p - r->text.p);
    return (struct ks_span){from, from + (uint32_t)part.n};
}

static void wrong(struct reader *r, struct ks_span at, const char *what) {
    ks_diag_add(r->diags, KS_D_MACRO_CONF, at, "%s", what);
    r->ok = false;
}

static void finish_stanza(struct reader *r) {
    if (!r->header.to || ks_text_is(r->d.name, "default")) return;
    bool named = ks_mdef_args(r->m, r->args, &r->d);
    if (!r->has_body) {
        wrong(r, r->header, "the macro has no definition");
    } else if (!named) {
        wrong(r, span_of(r, r->args),
              "names of arguments are letters, digits, _ and -, and differ from each other");
    } else if (r->d.n_args != r->count) {
        wrong(r, r->header, "`args` does not name as many arguments as the stanza says");
    } else {
        const struct ks_mdef *hidden = ks_mdef_put(r->m, &r->d);
        if (hidden && hidden->file == r->file)
            ks_diag_add(r->diags, KS_D_MACRO_SHADOW, r->header, "macro `%.*s` is defined twice in this file",
                        KS_FMT(r->d.name));
    }
}

/* `(12)` at the end of a stanza's name. False when it is no small number. */
static bool read_count(struct ks_str digits, uint32_t *count) {
    *count = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9') return false;
        *count = *count * 10 + (uint32_t)(digits.p[i] - '0');
    }
    return digits.n > 0 && digits.n < 4;
}

static void read_header(struct reader *r, struct ks_str line) {
    finish_stanza(r);
    r->d = (struct ks_mdef){.file = r->file};
    r->args = (struct ks_str){line.p, 0};
    r->count = 0;
    r->has_body = false;
    r->header = (struct ks_span){0, 0};
    bool closed = line.p[line.n - 1] == ']';
    struct ks_str name = closed ? ks_text_trim(ks_text_cut(line, 1, line.n - 1)) : (struct ks_str){line.p, 0};
    const char *open = name.n ? memchr(name.p, '(', name.n) : NULL;
    if (open) {
        size_t at = (size_t)(open - name.p), end = name.n - 1;
        closed = name.p[end] == ')' && read_count(ks_text_trim(ks_text_cut(name, at + 1, end)), &r->count);
        name = ks_text_trim(ks_text_cut(name, 0, at));
    }
    if (!closed || !name.n || memchr(name.p, '`', name.n)) {
        wrong(r, span_of(r, line), "a stanza is [name] or [name(number of arguments)]");
        return;
    }
    r->d.name = name;
    r->header = span_of(r, line);
}

static bool is_true(struct ks_str s) {
    static const char *const words[] = {"1", "t", "true", "y", "yes"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ks_text_is_nocase(s, words[i])) return true;
    return false;
}

static void read_setting(struct reader *r, struct ks_str key, struct ks_str value) {
    if (ks_text_is(key, "definition")) {
        r->d.body = value;
        r->d.at = span_of(r, value).from;
        r->has_body = true;
    } else if (ks_text_is(key, "args")) {
        r->args = value;
    } else if (ks_text_is(key, "iseval")) {
        r->d.iseval = is_true(value);
    } else if (ks_text_is(key, "validation")) {
        r->d.validation = value;
    } else if (ks_text_is(key, "errormsg")) {
        r->d.message = value;
    }
}

static void read_line(struct reader *r, struct ks_str line) {
    line = ks_text_trim(line);
    if (!line.n || line.p[0] == '#') return;
    if (line.p[0] == '[') {
        read_header(r, line);
        return;
    }
    const char *equals = memchr(line.p, '=', line.n);
    size_t at = equals ? (size_t)(equals - line.p) : 0;
    if (!at) {
        wrong(r, span_of(r, line),
              "this line is neither a [stanza], a `name = value` setting nor a # comment");
        return;
    }
    read_setting(r, ks_text_trim(ks_text_cut(line, 0, at)), ks_text_trim(ks_text_cut(line, at + 1, line.n)));
}

bool ks_macro_load(struct ks_macros *m, const struct ks_file *conf, struct ks_diags *diags) {
    struct reader r = {.m = m, .file = conf, .diags = diags, .ok = true};
    r.text = join_lines(m->arena, conf->text);
    size_t at = ks_text_starts(r.text, KS_STR("\xef\xbb\xbf")) ? 3 : 0;
    while (at < r.text.n) {
        const char *nl = memchr(r.text.p + at, '\n', r.text.n - at);
        size_t end = nl ? (size_t)(nl - r.text.p) : r.text.n;
        read_line(&r, ks_text_cut(r.text, at, end));
        at = end + 1;
    }
    finish_stanza(&r);
    return r.ok;
}
