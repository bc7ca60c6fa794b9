/* framer.c - records by their brackets, by the flags of container logs, by the quotes of CSV.
 *
 * In: bytes. Out: the end of the record that begins with them. JSON is followed by depth and quotes alone;
 * what is ahead of a bracket on its line (a node's name, a time) belongs to the record. A record that was cut
 * must not swallow those behind it: a line end inside a string, or a line that begins with `{"` while another
 * record is open, ends it, damaged. Objects written over many lines are indented, so that neither stands in a
 * whole one. */
#include "scan/framer.h"

#include <string.h>

void ks_framer_init(struct ks_framer *f, enum ks_frame_form form) {
    *f = (struct ks_framer){.form = form};
}

static const char *ended(struct ks_framer *f, const char *at) {
    ks_framer_init(f, f->form);
    return at;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* A byte outside of strings. True when it ends the record, itself included. */
static bool outside(struct ks_framer *f, char c) {
    if (c == '\n' && f->depth == 0) return f->begun;
    f->begun = f->begun || !is_blank(c);
    f->quoted = c == '"' && f->depth;
    if (c == '{' || c == '[') f->depth++;
    if ((c == '}' || c == ']') && f->depth) return --f->depth == 0;
    return false;
}

static void inside(struct ks_framer *f, char c) {
    if (!f->escaped && c == '"') f->quoted = false;
    f->escaped = !f->escaped && c == '\\';
}

/* What a line begins with that belongs to no object begun on a line before: an object of its own, or a word. */
static bool begins_another(const char *p) {
    bool word = (*p >= '0' && *p <= '9') || ((*p | 0x20) >= 'a' && (*p | 0x20) <= 'z');
    return word || (p[0] == '{' && p[1] == '"');
}

static const char *json(struct ks_framer *f, const char *p, const char *end) {
    for (const char *q = p + f->at; q < end; q++) {
        bool line = *q == '\n' && f->depth;
        if (line && q + 2 >= end) { /* what the next line begins with is not known yet */
            f->at = (size_t)(q - p);
            return NULL;
        }
        if (line && (f->quoted || begins_another(q + 1))) return ended(f, q + 1);
        if (f->quoted)
            inside(f, *q);
        else if (outside(f, *q))
            return ended(f, q + 1);
    }
    f->at = (size_t)(end - p);
    return NULL;
}

/* `... stdout P ` */
static bool is_part(const char *p, const char *end) {
    const char *space = memchr(p, ' ', (size_t)(end - p));
    return space && end - space > 9 && (!memcmp(space, " stdout P ", 10) || !memcmp(space, " stderr P ", 10));
}

static const char *container(struct ks_framer *f, const char *p, const char *end) {
    const char *q = p + f->at, *nl;
    while (q < end && (nl = memchr(q, '\n', (size_t)(end - q)))) {
        if (!is_part(q, nl)) return ended(f, nl + 1);
        q = nl + 1;
    }
    f->at = (size_t)(q - p);
    return NULL;
}

static const char *row(struct ks_framer *f, const char *p, const char *end) {
    for (const char *q = p + f->at; q < end; q++) {
        if (*q == '"') f->quoted = !f->quoted; /* a doubled quote closes and opens */
        if (*q == '\n' && !f->quoted) return ended(f, q + 1);
    }
    f->at = (size_t)(end - p);
    return NULL;
}

const char *ks_framer_next(struct ks_framer *f, const char *p, const char *end, bool all) {
    const char *q = NULL;
    if (f->form == KS_FRAME_JSON)
        q = json(f, p, end);
    else if (f->form == KS_FRAME_CRI)
        q = container(f, p, end);
    else if (f->form == KS_FRAME_CSV)
        q = row(f, p, end);
    return q || !all || p == end ? q : ended(f, end);
}

/* ---- which ---- */

static bool has_column(const char *p, size_t n, const char *name) {
    size_t m = strlen(name);
    for (size_t i = 0; i + m <= n; i++) {
        size_t k = 0;
        while (k < m && (p[i + k] | 0x20) == (name[k] | 0x20)) k++;
        bool begins = i == 0 || p[i - 1] == ',' || p[i - 1] == '"';
        if (k == m && begins && (i + m == n || strchr(",\"\r", p[i + m]))) return true;
    }
    return false;
}

static bool is_csv(const char *p, size_t n) {
    if (memchr(p, '{', n)) return false;
    return has_column(p, n, "_raw") || (has_column(p, n, "AuditId") && has_column(p, n, "Verb")) ||
           has_column(p, n, "log_s");
}

static bool is_container(const char *p, size_t n) {
    const char *space = n > 20 && p[0] >= '0' && p[0] <= '9' ? memchr(p, ' ', n < 40 ? n : 40) : NULL;
    size_t left = space ? n - (size_t)(space - p) : 0;
    return left > 10 && (!memcmp(space, " stdout ", 8) || !memcmp(space, " stderr ", 8));
}

/* The first record ends with its line. */
static bool ends_with_line(const char *p, const char *end, bool all) {
    struct ks_framer f;
    ks_framer_init(&f, KS_FRAME_JSON);
    const char *q = ks_framer_next(&f, p, end, all), *nl = memchr(p, '\n', (size_t)(end - p));
    if (!q) return !nl; /* one long line, as far as can be seen */
    if (nl && nl < q - 1) return false;
    while (q < end && *q != '\n' && is_blank(*q)) q++;
    return q == end || q[-1] == '\n' || (*q != '{' && *q != '[');
}

enum ks_frame_form ks_framer_sniff(const char *p, size_t n, bool all) {
    const char *end = p + n;
    if (n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) p += 3;
    while (p < end && is_blank(*p)) p++;
    if (p == end) return KS_FRAME_LINES;
    const char *nl = memchr(p, '\n', (size_t)(end - p));
    size_t line = (size_t)((nl ? nl : end) - p);
    if (*p == '{' || *p == '[') return ends_with_line(p, end, all) ? KS_FRAME_LINES : KS_FRAME_JSON;
    if (is_container(p, line)) return KS_FRAME_CRI;
    return is_csv(p, line) ? KS_FRAME_CSV : KS_FRAME_LINES;
}

static bool is_odd(const char *p, const char *end) {
    static const bool begins[256] = {[' '] = true, ['\t'] = true, ['}'] = true, [']'] = true};
    static const bool ends[256] = {['{'] = true, ['['] = true, [','] = true};
    if (p < end && end[-1] == '\r') end--;
    if (p == end) return false;
    return begins[(unsigned char)*p] || ends[(unsigned char)end[-1]];
}

/* A line of blanks is an empty line. */
static bool all_blank(const char *p, const char *end) {
    while (p < end && is_blank(*p)) p++;
    return p == end;
}

const char *ks_framer_odd(const struct ks_kernel *k, const char *p, const char *end) {
    while (p < end) {
        const char *q = k->newline(p, end);
        if (is_odd(p, q) && !all_blank(p, q)) return p;
        p = q + 1;
    }
    return NULL;
}
