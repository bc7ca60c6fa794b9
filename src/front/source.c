/* source.c - from an offset of the expanded text to a place in a file, and messages laid out.
 *
 * The map is a list of pieces ordered by `from`; the piece of an offset is found by halving. A place is
 * a file and an offset in it; line and column are counted when a message is printed, never before.
 *
 * A message, as printed:
 *
 *   rule.spl:3:9: error: unknown function `lenn` [KS3001]
 *     | where lenn(x) > 3
 *             ^~~~
 *     in the expansion of macro `m` at rule.spl:1:5
 *     did you mean `len`?
 *
 * Rules and macros may come from strangers: control characters, bytes that are no UTF-8 and marks that
 * turn the direction of writing are shown escaped, and of a long line only the part around the caret. */
#include "front/source.h"

#include <string.h>

enum { SHOWN_BEFORE = 70, SHOWN_AFTER = 70 }; /* code points of a long line */

void ks_source_plain(struct ks_source *s, struct ks_arena *a, const struct ks_file *file,
                     struct ks_str name) {
    struct ks_origin *origin = KS_NEW(a, struct ks_origin);
    origin->file = file;
    struct ks_piece *piece = KS_NEW(a, struct ks_piece);
    piece->origin = origin;
    *s = (struct ks_source){
        .file = file, .name = name, .text = ks_arena_str(a, file->text), .pieces = piece, .n_pieces = 1};
}

struct ks_excerpt ks_source_all(struct ks_arena *a, const struct ks_file *file) {
    return (struct ks_excerpt){file, file->text, KS_NEW(a, struct ks_run), 1};
}

static const struct ks_piece *find_piece(const struct ks_source *s, uint32_t offset) {
    uint32_t low = 0, high = s->n_pieces;
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (s->pieces[mid].from <= offset) {
            low = mid;
        } else {
            high = mid;
        }
    }
    return &s->pieces[low];
}

static struct ks_where where_in(const struct ks_file *file, size_t at) {
    struct ks_str text = file->text;
    if (at > text.n) at = text.n;
    struct ks_where w = {.file = file->name, .line = 1};
    const char *begin = text.p, *stop = text.p + at, *nl;
    while (begin < stop && (nl = memchr(begin, '\n', (size_t)(stop - begin)))) {
        begin = nl + 1;
        w.line++;
    }
    const char *end = text.n ? memchr(stop, '\n', text.n - at) : NULL;
    if (!end) end = text.p + text.n;
    if (end > begin && end[-1] == '\r') end--;
    w.line_text = (struct ks_str){begin, (size_t)(end - begin)};
    w.col = (uint32_t)ks_text_points((struct ks_str){begin, (size_t)(stop - begin)}) + 1;
    return w;
}

struct ks_where ks_source_where(const struct ks_source *s, uint32_t offset) {
    const struct ks_piece *p = find_piece(s, offset);
    struct ks_where w = where_in(p->origin->file, (size_t)p->at + (p->fixed ? 0 : offset - p->from));
    w.origin = p->origin;
    return w;
}

static bool hidden(uint32_t cp) {
    return cp < 0x20 || (cp >= 0x7f && cp < 0xa0) || (cp >= 0x200e && cp <= 0x200f) ||
           (cp >= 0x2028 && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069) || cp >= 0x110000;
}

/* One code point made safe for a terminal. Returns the columns it takes. */
static int put_point(struct ks_buf *out, const char *p, size_t n, uint32_t cp) {
    size_t before = out->n;
    if (cp == '\t') {
        ks_buf_byte(out, ' ');
        return 1;
    }
    if (!hidden(cp)) {
        ks_buf_add(out, p, n);
        return ks_text_width(cp);
    }
    if (cp >= 0x110000) cp -= 0x110000;
    ks_buf_printf(out, cp < 0x100 ? "\\x%02x" : "\\u{%x}", cp);
    return (int)(out->n - before);
}

static int put_text(struct ks_buf *out, struct ks_str s) {
    int columns = 0;
    for (size_t i = 0, n; i < s.n; i += n) {
        uint32_t cp;
        n = ks_text_decode(s.p + i, s.n - i, &cp);
        columns += put_point(out, s.p + i, n, cp);
    }
    return columns;
}

/* Bytes of the first `points` code points of s. */
static size_t span_of(struct ks_str s, size_t points) {
    size_t i = 0;
    uint32_t cp;
    while (points-- && i < s.n) i += ks_text_decode(s.p + i, s.n - i, &cp);
    return i;
}

/* The line around the caret, and below it the caret with a tail of `marked` bytes at most. */
static void put_line(struct ks_buf *out, const struct ks_where *w, size_t marked) {
    struct ks_str line = w->line_text;
    size_t at = span_of(line, w->col - 1);
    size_t first = w->col - 1 > SHOWN_BEFORE ? span_of(line, w->col - 1 - SHOWN_BEFORE) : 0;
    size_t last = at + span_of(ks_text_cut(line, at, line.n), SHOWN_AFTER);
    ks_buf_text(out, first ? "  ..." : "  ");
    int before = put_text(out, ks_text_cut(line, first, at)) + (first ? 5 : 2);
    size_t tail = at + marked < last ? at + marked : last;
    int under = put_text(out, ks_text_cut(line, at, tail));
    put_text(out, ks_text_cut(line, tail, last));
    ks_buf_text(out, last < line.n ? "...\n" : "\n");
    ks_buf_printf(out, "%*s^", before, "");
    while (--under > 0) ks_buf_byte(out, '~');
    ks_buf_byte(out, '\n');
}

static void put_chain(struct ks_buf *out, const struct ks_origin *o) {
    for (; o && o->caller; o = o->caller) {
        struct ks_where call = where_in(o->caller->file, o->at);
        ks_buf_text(out, "  in the expansion of macro `");
        put_text(out, o->macro);
        ks_buf_text(out, "` at ");
        put_text(out, call.file);
        ks_buf_printf(out, ":%u:%u\n", call.line, call.col);
    }
}

/* How many bytes after the first of the span stand side by side in the file. */
static size_t marked_bytes(const struct ks_source *s, struct ks_span span) {
    const struct ks_piece *p = find_piece(s, span.from);
    if (p->fixed) return 1;
    uint32_t end = p + 1 < s->pieces + s->n_pieces ? p[1].from : (uint32_t)s->text.n;
    uint32_t to = span.to < end ? span.to : end;
    return to > span.from ? to - span.from : 1;
}

void ks_source_print(const struct ks_source *s, const struct ks_diag *d, struct ks_buf *out) {
    struct ks_where w = ks_source_where(s, d->span.from);
    put_text(out, w.file);
    ks_buf_printf(out, ":%u:%u: %s: ", w.line, w.col, d->error ? "error" : "warning");
    put_text(out, d->text);
    ks_buf_printf(out, " [KS%04u]\n", (unsigned)d->code);
    put_line(out, &w, marked_bytes(s, d->span));
    put_chain(out, w.origin);
    if (!d->advice.n) return;
    ks_buf_text(out, "  ");
    put_text(out, d->advice);
    ks_buf_byte(out, '\n');
}
