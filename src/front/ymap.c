/* ymap.c - where the bytes of a YAML text stand in its file.
 *
 * In: a scalar and its span. Out: runs (struct ks_run), each a stretch of the value that stands in the file
 * as it is. libyaml says where a scalar begins and ends; between the two the raw text is read again beside
 * the value:
 *
 *   literal   line k of the value is the tail of line k behind the header
 *   folded    the same, with a blank or line ends where lines were joined
 *   plain     blanks around a line end fold to one blank, or to one line end less than there were
 *   '...'     as plain, and '' is one quote
 *   "..."     as plain, and \ begins an escape
 *
 * What a run says is compared with the file as it is made. Where the two differ (libyaml knows line ends
 * that are none to us, as U+2028) the rest of the value is mapped to the place where they parted: a message
 * then points there instead of somewhere wrong. */
#include "front/ytree.h"

#include "base/buf.h"

#include <string.h>
#include <yaml.h>

struct aligning {
    struct ks_str raw, value;
    size_t r, v;
    struct ks_buf runs;
};

static void add_run(struct aligning *x, size_t value_at, size_t raw_at) {
    struct ks_run run = {(uint32_t)value_at, (uint32_t)raw_at};
    size_t n = x->runs.n / sizeof run;
    const struct ks_run *last = n ? (const struct ks_run *)(const void *)x->runs.p + n - 1 : NULL;
    if (last && run.at - last->at == run.from - last->from) return;
    ks_buf_add(&x->runs, &run, sizeof run);
}

/* The next `n` bytes of the value are those at `at`. False when they differ, or one is at its end. */
static bool same(struct aligning *x, size_t at, size_t n) {
    if (n > x->value.n - x->v || at > x->raw.n || n > x->raw.n - at) return false;
    if (n && memcmp(x->raw.p + at, x->value.p + x->v, n)) return false;
    if (n) add_run(x, x->v, at);
    x->v += n;
    return true;
}

/* `n` bytes of the value stand for what is at `at`. */
static bool stands_for(struct aligning *x, size_t at, size_t n) {
    if (n > x->value.n - x->v) return false;
    if (n) add_run(x, x->v, at);
    x->v += n;
    return true;
}

static bool blank(char c) {
    return c == ' ' || c == '\t';
}

static bool line_end(char c) {
    return c == '\n' || c == '\r';
}

static size_t skip_line_end(struct ks_str s, size_t at) {
    return at + 1 < s.n && s.p[at] == '\r' && s.p[at + 1] == '\n' ? at + 2 : at + 1;
}

static size_t find_line_end(struct ks_str s, size_t at) {
    while (at < s.n && !line_end(s.p[at])) at++;
    return at;
}

/* ---- blocks ---- */

/* Where the line of the value that begins at v ends. */
static size_t value_line(const struct aligning *x) {
    const char *nl = x->v < x->value.n ? memchr(x->value.p + x->v, '\n', x->value.n - x->v) : NULL;
    return nl ? (size_t)(nl - x->value.p) : x->value.n;
}

static bool literal(struct aligning *x) {
    while (x->v < x->value.n && x->r < x->raw.n) {
        size_t end = find_line_end(x->raw, x->r), n = value_line(x) - x->v;
        if (n > end - x->r || !same(x, end - n, n)) return false;
        if (x->v < x->value.n && !stands_for(x, end, 1)) return false;
        x->r = skip_line_end(x->raw, end);
    }
    return x->v == x->value.n;
}

/* The column at which the block's text begins: that of the value's first byte that is no line end. */
static size_t indent_of(const struct aligning *x) {
    size_t v = 0, r = x->r;
    while (v < x->value.n && x->value.p[v] == '\n') v++;
    for (size_t end; r < x->raw.n; r = skip_line_end(x->raw, end)) {
        size_t in = r;
        end = find_line_end(x->raw, r);
        while (in < end && x->raw.p[in] == ' ') in++;
        if (in == end) continue;
        while (in > r && v < x->value.n && x->value.p[v] == ' ') in--, v++;
        return in - r;
    }
    return 0;
}

static bool folded(struct aligning *x) {
    size_t indent = indent_of(x), joint = x->r;
    while (x->v < x->value.n && x->r < x->raw.n) {
        size_t end = find_line_end(x->raw, x->r), in = x->r + indent;
        if (in < end) {
            while (x->v < x->value.n && x->value.p[x->v] == '\n' && stands_for(x, joint, 1)) continue;
            if (!blank(x->raw.p[in]) && x->v < x->value.n && x->value.p[x->v] == ' ' &&
                !stands_for(x, joint, 1))
                return false;
            if (!same(x, in, end - in)) return false;
            joint = end;
        }
        x->r = skip_line_end(x->raw, end);
    }
    return stands_for(x, joint, x->value.n - x->v); /* line ends at the end */
}

/* ---- flow ---- */

/* Blanks and line ends at r, if they hold a line end: what they fold to. */
static bool fold(struct aligning *x, bool *folds) {
    size_t r = x->r, ends = 0, first = 0;
    while (r < x->raw.n && (blank(x->raw.p[r]) || line_end(x->raw.p[r]))) {
        if (line_end(x->raw.p[r])) {
            if (!ends++) first = r;
            r = skip_line_end(x->raw, r);
        } else {
            r++;
        }
    }
    *folds = ends != 0;
    if (!ends) return true;
    x->r = r;
    return stands_for(x, first, ends > 1 ? ends - 1 : 1);
}

/* Bytes in the file and in the value of an escape. */
static void measure(struct ks_str s, size_t *raw, size_t *value) {
    static const char wide[] = "xuU";
    char c = s.n > 1 ? s.p[1] : 0;
    const char *hex = c ? strchr(wide, c) : NULL;
    *raw = 2;
    *value = c == 'N' || c == '_' ? 2 : c == 'L' || c == 'P' ? 3 : 1;
    if (!hex) return;
    size_t digits = (size_t)2 << (hex - wide);
    uint32_t cp = 0;
    for (size_t i = 0; i < digits && 2 + i < s.n; i++) {
        char d = s.p[2 + i];
        cp = cp * 16 + (uint32_t)(d <= '9' ? d - '0' : (d | 32) - 'a' + 10);
    }
    *raw = 2 + digits;
    *value = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

static bool escape(struct aligning *x) {
    size_t raw, value;
    if (x->r + 1 < x->raw.n && line_end(x->raw.p[x->r + 1])) { /* the line end is no blank */
        size_t r = skip_line_end(x->raw, x->r + 1);
        size_t ends = 0;
        for (; r < x->raw.n && (blank(x->raw.p[r]) || line_end(x->raw.p[r]));)
            r = line_end(x->raw.p[r]) ? (ends++, skip_line_end(x->raw, r)) : r + 1;
        size_t at = x->r;
        x->r = r;
        return stands_for(x, at, ends);
    }
    measure(ks_text_cut(x->raw, x->r, x->raw.n), &raw, &value);
    size_t at = x->r;
    x->r += raw;
    return stands_for(x, at, value);
}

static bool flow(struct aligning *x, char quote) {
    while (x->v < x->value.n) {
        bool folds;
        if (!fold(x, &folds)) return false;
        if (folds) continue;
        if (x->r >= x->raw.n) return false;
        char c = x->raw.p[x->r];
        if (quote == '"' && c == '\\') {
            if (!escape(x)) return false;
            continue;
        }
        if (!same(x, x->r, 1)) return false;
        x->r += quote == '\'' && c == '\'' ? 2 : 1;
    }
    return true;
}

/* ---- a scalar ---- */

/* Passes over a tag or an anchor in front of the text. */
static void skip_properties(struct aligning *x) {
    while (x->r < x->raw.n && (x->raw.p[x->r] == '!' || x->raw.p[x->r] == '&')) {
        while (x->r < x->raw.n && !blank(x->raw.p[x->r]) && !line_end(x->raw.p[x->r])) x->r++;
        while (x->r < x->raw.n && (blank(x->raw.p[x->r]) || line_end(x->raw.p[x->r]))) x->r++;
    }
}

static bool align(struct aligning *x, yaml_scalar_style_t style) {
    skip_properties(x);
    switch (style) {
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE:
        x->r = find_line_end(x->raw, x->r); /* behind the header */
        x->r = skip_line_end(x->raw, x->r);
        return style == YAML_LITERAL_SCALAR_STYLE ? literal(x) : folded(x);
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: x->r++; return flow(x, '\'');
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: x->r++; return flow(x, '"');
    default: return flow(x, 0);
    }
}

struct ks_excerpt ks_ytree_excerpt(struct ks_arena *a, const struct ks_file *file, const struct ks_ynode *n) {
    struct aligning x = {.raw = ks_text_cut(file->text, 0, n->at.to), .value = n->text, .r = n->at.from};
    ks_buf_init(&x.runs);
    if (!align(&x, (yaml_scalar_style_t)n->style)) {
        struct ks_run rest = {(uint32_t)x.v, (uint32_t)(x.r < file->text.n ? x.r : file->text.n)};
        ks_buf_add(&x.runs, &rest, sizeof rest);
    }
    if (!x.runs.n) add_run(&x, 0, n->at.from);
    struct ks_excerpt e = {.file = file, .text = n->text, .n = (uint32_t)(x.runs.n / sizeof(struct ks_run))};
    struct ks_run *runs = KS_NEWN(a, e.n, struct ks_run);
    memcpy(runs, x.runs.p, x.runs.n);
    e.runs = runs;
    ks_buf_fini(&x.runs);
    return e;
}
