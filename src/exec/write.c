/* write.c - results as bytes: jsonl and json row by row, table and csv once all rows are there.
 *
 * Every value is a JSON string, as Splunk's own export has it; a multivalue an array, a null cell left
 * out. With `typed`, text that is a number is printed as one. Texts come from attackers: control
 * characters are escaped and a byte that is not UTF-8 becomes U+FFFD, so a line is always valid JSON
 * and one line.
 *
 * A reader that goes away (EPIPE) ends the run quietly; a full disk does not. */
#include "exec/writer.h"

#include "base/mem.h"

#include <errno.h>
#include <math.h>
#include <string.h>
#include <time.h>

struct ks_writer *ks_write_new(FILE *to, enum ks_format format, bool names, bool typed, unsigned width) {
    struct ks_writer *w = ks_mem_zero(1, sizeof *w);
    *w = (struct ks_writer){.to = to, .format = format, .names = names, .typed = typed, .width = width};
    ks_buf_init(&w->line);
    ks_results_init(&w->results);
    return w;
}

void ks_write_free(struct ks_writer *w) {
    if (!w) return;
    ks_buf_fini(&w->line);
    ks_results_fini(&w->results);
    ks_mem_free(w);
}

void ks_write_risk(struct ks_writer *w, const struct ks_image *images, unsigned n_images, double now) {
    w->images = images;
    w->n_images = n_images;
    w->now = now != 0 ? now : (double)time(NULL);
}

static enum ks_status failed(void) {
    return errno == EPIPE ? KS_ESTOP : KS_EWORLD;
}

enum ks_status ks_write_line(struct ks_writer *w) {
    size_t n = w->line.n;
    errno = 0;
    if (n && fwrite(w->line.p, 1, n, w->to) != n) return failed();
    ks_buf_clear(&w->line);
    return KS_OK;
}

/* ---- JSON ---- */

static void escape(struct ks_buf *b, unsigned char c) {
    static const char *const short_form[] = {
        ['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\f'] = "\\f", ['\r'] = "\\r"};
    if (c == '"' || c == '\\') {
        ks_buf_byte(b, '\\');
        ks_buf_byte(b, (char)c);
    } else if (c < sizeof short_form / sizeof *short_form && short_form[c]) {
        ks_buf_text(b, short_form[c]);
    } else {
        ks_buf_printf(b, "\\u%04x", c);
    }
}

/* Whether one of 8 bytes is a quote, a backslash, a control character, DEL or beyond ASCII. */
static bool odd_among(const char *p) {
    const uint64_t ones = UINT64_C(0x0101010101010101), high = ones * 0x80;
    uint64_t w, quote, slash, del;
    memcpy(&w, p, sizeof w);
    quote = w ^ ones * '"';
    slash = w ^ ones * '\\';
    del = w ^ ones * 0x7f;
    return (w | (w - ones * 0x20) | (quote - ones) | (slash - ones) | (del - ones)) & high;
}

/* Where plain text that begins at i ends: a result is mostly that. */
static size_t plain(struct ks_str s, size_t i) {
    while (i + 8 <= s.n && !odd_among(s.p + i)) i += 8;
    while (i < s.n && (unsigned char)s.p[i] >= 0x20 && (unsigned char)s.p[i] < 0x7f && s.p[i] != '"' &&
           s.p[i] != '\\')
        i++;
    return i;
}

void ks_write_string(struct ks_buf *b, struct ks_str s) {
    char *p = ks_buf_room(b, s.n + 2);
    if (plain(s, 0) == s.n) {
        *p = '"';
        if (s.n) memcpy(p + 1, s.p, s.n);
        p[s.n + 1] = '"';
        b->n += s.n + 2;
        return;
    }
    ks_buf_byte(b, '"');
    for (size_t i = 0; i < s.n;) {
        size_t to = plain(s, i);
        ks_buf_add(b, s.p + i, to - i);
        i = to;
        if (i == s.n) break;
        uint32_t cp;
        size_t n = ks_text_decode(s.p + i, s.n - i, &cp);
        if (cp < 0x80)
            escape(b, (unsigned char)cp);
        else if (cp > 0x10ffff)
            ks_buf_text(b, "\xef\xbf\xbd");
        else
            ks_buf_add(b, s.p + i, n);
        i += n;
    }
    ks_buf_byte(b, '"');
}

static size_t digits(struct ks_str s, size_t i) {
    size_t from = i;
    while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9') i++;
    return i - from;
}

/* Whether the text is a number as JSON writes them: `1.0` yes; `.5`, `+1`, `007` no. */
static bool json_number(struct ks_str s) {
    size_t i = s.n && s.p[0] == '-', n = digits(s, i);
    if (n == 0 || (n > 1 && s.p[i] == '0')) return false;
    i += n;
    if (i < s.n && s.p[i] == '.') {
        n = digits(s, i + 1);
        if (n == 0) return false;
        i += n + 1;
    }
    if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
        i++;
        i += i < s.n && (s.p[i] == '+' || s.p[i] == '-');
        n = digits(s, i);
        if (n == 0) return false;
        i += n;
    }
    return i == s.n;
}

static void json_single(const struct ks_writer *w, struct ks_buf *b, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    double d;
    struct ks_str s = ks_value_str(v, tmp);
    if (w->typed && ks_value_number(v, &d) && isfinite(d)) {
        char number[KS_NUM_TEXT];
        if (!json_number(s)) s = (struct ks_str){number, ks_value_print_num(d, number)};
        ks_buf_str(b, s);
        return;
    }
    ks_write_string(b, s);
}

static void json_value(const struct ks_writer *w, struct ks_buf *b, const struct ks_value *v) {
    if (v->kind != KS_LIST) {
        json_single(w, b, v);
        return;
    }
    for (uint32_t i = 0; i < v->n; i++) {
        ks_buf_byte(b, i ? ',' : '[');
        json_single(w, b, &v->items[i]);
    }
    ks_buf_byte(b, ']');
}

static void json_key(struct ks_buf *b, struct ks_str name, bool first) {
    if (!first) ks_buf_byte(b, ',');
    ks_write_string(b, name);
    ks_buf_byte(b, ':');
}

static void json_row(struct ks_writer *w, struct ks_str rule_name, const struct ks_str *names,
                     const struct ks_value *cells, uint32_t n) {
    struct ks_buf *b = &w->line;
    bool first = true;
    ks_buf_byte(b, '{');
    if (w->names) {
        json_key(b, KS_STR("search_name"), first);
        ks_write_string(b, rule_name);
        first = false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (cells[i].kind == KS_NULL) continue;
        json_key(b, names[i], first);
        json_value(w, b, &cells[i]);
        first = false;
    }
    ks_buf_byte(b, '}');
}

/* ---- the output ---- */

static bool streams(const struct ks_writer *w) {
    return w->format != KS_FORMAT_TABLE && w->format != KS_FORMAT_CSV;
}

static enum ks_status on_columns(void *arg, uint32_t rule, struct ks_str rule_name,
                                 const struct ks_str *names, uint32_t n) {
    struct ks_writer *w = arg;
    if (!streams(w)) ks_results_columns(&w->results, rule, rule_name, names, n);
    return KS_OK;
}

static enum ks_status on_row(void *arg, uint32_t rule, struct ks_str rule_name, const struct ks_str *names,
                             const struct ks_value *cells, uint32_t n) {
    struct ks_writer *w = arg;
    if (!streams(w)) {
        ks_results_row(&w->results, rule, rule_name, names, cells, n);
        return KS_OK;
    }
    if (w->format == KS_FORMAT_RISK) return ks_riskwrite_row(w, rule, names, cells, n);
    if (w->format == KS_FORMAT_JSON) ks_buf_text(&w->line, w->rows ? ",\n" : "[\n");
    json_row(w, rule_name, names, cells, n);
    if (w->format == KS_FORMAT_JSONL) ks_buf_byte(&w->line, '\n');
    w->rows++;
    return ks_write_line(w);
}

static enum ks_status on_end(void *arg) {
    struct ks_writer *w = arg;
    enum ks_status st = KS_OK;
    ks_results_settle(&w->results);
    if (w->format == KS_FORMAT_JSON) ks_buf_text(&w->line, w->rows ? "\n]\n" : "[]\n");
    if (w->format == KS_FORMAT_TABLE) st = ks_tablewrite_all(w);
    if (w->format == KS_FORMAT_CSV) st = ks_csvwrite_all(w);
    if (st == KS_OK) st = ks_write_line(w);
    if (st != KS_OK) return st;
    errno = 0;
    return fflush(w->to) ? failed() : KS_OK;
}

struct ks_output ks_write_output(struct ks_writer *w) {
    return (struct ks_output){.arg = w, .columns = on_columns, .row = on_row, .end = on_end};
}
