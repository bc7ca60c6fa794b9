/* framer.c - records by their brackets, by the flags of container logs, by the quotes of CSV.
 *
 * In: bytes. Out: the end of the record that begins with them. JSON is followed by depth and quotes alone;
 * what is ahead of a bracket on its line (a node's name, a time) belongs to the record. A record that was cut
 * must not swallow those behind it: a line end inside a string, or a line that begins with `{"` while another
 * record is open, ends it, damaged. Objects written over many lines are indented, so that neither stands in a
 * whole one. */
#include "scan/framer.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

/* Whether an object may begin here at the start of a line: an array of records, one a line. */
static bool in_list(const struct ks_framer *f) {
    return f->depth == 1 && f->list && (f->last == '[' || f->last == ',');
}

/* A byte outside of strings. True when it ends the record, itself included. */
static bool outside(struct ks_framer *f, char c) {
    if (c == '\n' && f->depth == 0) return f->begun;
    f->begun = f->begun || !is_blank(c);
    if (!is_blank(c)) f->last = c;
    if (f->depth == 0) f->list = c == '[';
    f->quoted = c == '"' && f->depth;
    if (c == '{' || c == '[') f->depth++;
    if ((c == '}' || c == ']') && f->depth) return --f->depth == 0;
    return false;
}

static void inside(struct ks_framer *f, char c) {
    if (!f->escaped && c == '"') f->quoted = false;
    f->escaped = !f->escaped && c == '\\';
}

/* Over bytes of a string that mean nothing, up to the last that is known of. */
static const char *in_string(const char *q, const char *end) {
#if defined(__SSE2__)
    for (; end - q > 16; q += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)q);
        __m128i stop =
            _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('"')), _mm_cmpeq_epi8(x, _mm_set1_epi8('\\')));
        stop = _mm_or_si128(stop, _mm_cmpeq_epi8(x, _mm_set1_epi8('\n')));
        unsigned m = (unsigned)_mm_movemask_epi8(stop);
        if (m) return q + __builtin_ctz(m);
    }
#endif
    return q;
}

/* A line that goes on with an object begins with a blank, a bracket or a quote, never with a word. */
static bool begins_word(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static const char *json(struct ks_framer *f, const char *p, const char *end) {
    for (const char *q = p + f->at; q < end; q++) {
        bool line = *q == '\n' && f->depth;
        if (line && q + 2 >= end && !f->quoted) { /* what the next line begins with is not known yet */
            f->at = (size_t)(q - p);
            return NULL;
        }
        if (line && (f->quoted || begins_word(q[1]) || (q[1] == '{' && q[2] == '"' && !in_list(f))))
            return ended(f, q + 1);
        if (f->quoted && !f->escaped) {
            const char *next = in_string(q, end);
            if (*next == '\n') { /* looked at above */
                q = next - 1;
                continue;
            }
            q = next;
        }
        if (f->quoted)
            inside(f, *q);
        else if (outside(f, *q))
            return ended(f, q + 1);
    }
    f->at = (size_t)(end - p);
    return NULL;
}

/* `2026-01-02T03:04:05Z stdout P ...`: which stream, 0 or 1, and whether more of its line follows; -1: no
 * such line. */
static int stream_of(const char *p, const char *end, bool *part) {
    const char *space = p < end && *p >= '0' && *p <= '9' ? memchr(p, ' ', (size_t)(end - p)) : NULL;
    if (!space || end - space < 9 || (memcmp(space, " stdout ", 8) && memcmp(space, " stderr ", 8)))
        return -1;
    *part = space[8] == 'P';
    return space[4] == 'e';
}

/* Lines up to the one at which no stream waits for more; parts of both may stand between each other. A line
 * of another kind ends them all. */
static const char *container(struct ks_framer *f, const char *p, const char *end) {
    const char *q = p + f->at, *nl;
    for (; q < end && (nl = memchr(q, '\n', (size_t)(end - q))); q = nl + 1) {
        bool part = false;
        int stream = stream_of(q, nl, &part);
        if (stream < 0) return ended(f, q > p ? q : nl + 1);
        f->open[stream] = part;
        if (!f->open[0] && !f->open[1]) return ended(f, nl + 1);
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

static const char *start(const char *p, const char *end) {
    if (end - p >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) p += 3;
    while (p < end && is_blank(*p)) p++;
    return p;
}

static size_t line_at(const char *p, const char *end) {
    const char *nl = memchr(p, '\n', (size_t)(end - p));
    return (size_t)((nl ? nl : end) - p);
}

/* The first line that tells: one with an object, the header of a CSV, a container's line. Other text (klog) may stand
 * ahead of it. `end` when there is none. */
static const char *telling(const char *p, const char *end) {
    bool first = true;
    for (size_t n; p < end; p += n + 1, first = false) {
        n = line_at(p, end);
        if (*p == '[' || memchr(p, '{', n) || is_container(p, n) || (first && is_csv(p, n))) return p;
        if (p + n == end) break;
    }
    return end;
}

/* The two bytes behind it belong to it: they tell whether a record that is open goes on. */
bool ks_framer_tells(const char *p, size_t n) {
    if (!n) return false; /* and perhaps no bytes to point at */
    const char *end = p + n, *at = telling(start(p, end), end);
    return at < end && end - (at + line_at(at, end)) > 2;
}

enum ks_frame_form ks_framer_sniff(const char *p, size_t n, bool all) {
    const char *end = p + n;
    p = start(p, end);
    if (p == end) return KS_FRAME_LINES;
    if (*p == '{' || *p == '[') return ends_with_line(p, end, all) ? KS_FRAME_LINES : KS_FRAME_JSON;
    if (is_csv(p, line_at(p, end))) return KS_FRAME_CSV;
    const char *at = telling(p, end);
    return at < end && is_container(at, line_at(at, end)) ? KS_FRAME_CRI : KS_FRAME_LINES;
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

/* Between lines that begin and end with braces, as nearly all do, nothing is odd. */
static bool is_object(const char *p, const char *end) {
    return end - p >= 2 && *p == '{' && end[-1] == '}';
}

const char *ks_framer_odd(const struct ks_lines *l, const char *p) {
    for (uint32_t i = 0, from = 0; i < l->n; from = l->ends[i++] + 1) {
        const char *line = p + from, *end = p + l->ends[i];
        if (!is_object(line, end) && is_odd(line, end) && !all_blank(line, end)) return line;
    }
    return NULL;
}
