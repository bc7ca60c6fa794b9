/* csvwrite.c - results as CSV (RFC 4180).
 *
 * One header, one record per row, CRLF between records as the RFC has it. Values stand as they are: a
 * cell that a spreadsheet would take for a formula is not changed, because programs read this too.
 * The values of a multivalue are joined by newlines inside quotes, a null is an empty cell. With
 * several rules the header is the union of their columns, in order of first sight, behind
 * search_name: one file with one header is what readers of CSV expect. */
#include "base/hash.h"
#include "exec/writer.h"

#include <string.h>

static bool needs_quotes(struct ks_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '"' || s.p[i] == ',' || s.p[i] == '\n' || s.p[i] == '\r') return true;
    return s.n && (s.p[0] == ' ' || s.p[s.n - 1] == ' ');
}

static void add_text(struct ks_buf *b, struct ks_str s) {
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') ks_buf_byte(b, '"');
        ks_buf_byte(b, s.p[i]);
    }
}

static void add_field(struct ks_buf *b, struct ks_str s) {
    bool quotes = needs_quotes(s);
    if (quotes) ks_buf_byte(b, '"');
    add_text(b, s);
    if (quotes) ks_buf_byte(b, '"');
}

static void add_cell(struct ks_buf *b, const struct ks_value *v) {
    char tmp[KS_NUM_TEXT];
    if (v->kind == KS_NULL) return;
    if (v->kind != KS_LIST) {
        add_field(b, ks_value_str(v, tmp));
        return;
    }
    ks_buf_byte(b, '"');
    for (uint32_t i = 0; i < v->n; i++) {
        if (i) ks_buf_byte(b, '\n');
        add_text(b, ks_value_str(&v->items[i], tmp));
    }
    ks_buf_byte(b, '"');
}

/* Where each column of the file stands in a rule's rows; KS_NONE where it has none. */
static void map_columns(const struct ks_names *all, const struct ks_results_rule *rule, uint32_t *place) {
    memset(place, 0xff, ks_names_count(all) * sizeof *place);
    for (uint32_t i = 0; i < rule->columns->n; i++) place[ks_names_find(all, rule->columns->names[i])] = i;
}

static enum ks_status write_rule(struct ks_writer *w, const struct ks_names *all,
                                 const struct ks_results_rule *rule) {
    uint32_t n = ks_names_count(all), *place = ks_arena_alloc(&w->results.arena, n * sizeof *place);
    map_columns(all, rule, place);
    for (const struct ks_results_row *row = rule->first; row; row = row->next) {
        if (w->names) add_field(&w->line, rule->name);
        for (uint32_t i = 0; i < n; i++) {
            if (i || w->names) ks_buf_byte(&w->line, ',');
            if (place[i] != UINT32_MAX) add_cell(&w->line, &row->cells[place[i]]);
        }
        ks_buf_text(&w->line, "\r\n");
        enum ks_status st = ks_write_line(w);
        if (st != KS_OK) return st;
    }
    return KS_OK;
}

enum ks_status ks_csvwrite_all(struct ks_writer *w) {
    struct ks_names *all = ks_names_new(ks_hash_seed());
    for (struct ks_results_rule *rule = w->results.rules; rule; rule = rule->next)
        for (uint32_t i = 0; i < rule->columns->n; i++) ks_names_intern(all, rule->columns->names[i]);
    if (w->names) add_field(&w->line, KS_STR("search_name"));
    for (uint32_t i = 0; i < ks_names_count(all); i++) {
        if (i || w->names) ks_buf_byte(&w->line, ',');
        add_field(&w->line, ks_names_get(all, i));
    }
    ks_buf_text(&w->line, "\r\n");
    enum ks_status st = KS_OK;
    for (struct ks_results_rule *rule = w->results.rules; rule && st == KS_OK; rule = rule->next)
        st = write_rule(w, all, rule);
    ks_names_free(all);
    return st;
}
