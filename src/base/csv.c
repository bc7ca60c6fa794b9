/* csv.c - reads comma-separated text.
 *
 * In: a text as a whole. Out: its fields one by one, each with whether it ends a record.
 *
 * A quote opens a quoted field only as its first byte; elsewhere it is an ordinary byte, as in most
 * programs that write such text. In a quoted field two quotes stand for one, and commas and line ends are
 * ordinary. Refused: a quoted field that is not closed, and anything but a comma or a line's end behind
 * its closing quote, because then no reading of the record is sure. */
#include "base/csv.h"

#include <string.h>

void ks_csv_init(struct ks_csv *c, struct ks_str text) {
    *c = (struct ks_csv){.p = text.p, .end = text.p + text.n, .last = true};
    ks_buf_init(&c->field);
}

void ks_csv_fini(struct ks_csv *c) {
    ks_buf_fini(&c->field);
}

/* How many bytes of line end stand at p. */
static size_t line_end(const struct ks_csv *c) {
    size_t n = (size_t)(c->end - c->p);
    if (n && *c->p == '\n') return 1;
    return n > 1 && c->p[0] == '\r' && c->p[1] == '\n' ? 2 : 0;
}

static bool quoted(struct ks_csv *c) {
    for (c->p++; c->p < c->end; c->p++) {
        const char *quote = memchr(c->p, '"', (size_t)(c->end - c->p));
        if (!quote) break;
        ks_buf_add(&c->field, c->p, (size_t)(quote - c->p));
        c->p = quote + 1;
        if (c->p == c->end || *c->p != '"') return true;
        ks_buf_byte(&c->field, '"');
    }
    c->p = c->end;
    c->why = "a quote is not closed";
    return false;
}

static void plain(struct ks_csv *c) {
    const char *from = c->p;
    while (c->p < c->end && *c->p != ',' && !line_end(c)) c->p++;
    ks_buf_add(&c->field, from, (size_t)(c->p - from));
}

/* What follows a field. */
static bool delimiter(struct ks_csv *c) {
    size_t n = line_end(c);
    bool comma = c->p < c->end && *c->p == ',';
    if (!n && !comma && c->p < c->end) {
        c->why = "neither a comma nor a line's end follows a closing quote";
        return false;
    }
    c->p += comma ? 1 : n;
    c->last = !comma;
    return true;
}

bool ks_csv_next(struct ks_csv *c) {
    ks_buf_clear(&c->field);
    for (size_t n; c->last && (n = line_end(c));) c->p += n;
    if (c->why || (c->last && c->p == c->end)) return false;
    c->quoted = c->p < c->end && *c->p == '"';
    if (!c->quoted) plain(c);
    return (!c->quoted || quoted(c)) && delimiter(c);
}
