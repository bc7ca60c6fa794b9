/* outcome.c - tests as they end.
 *
 * In: one test after the other, those of a file together. Out: on standard output FAIL lines and a sum, or
 * TAP, or JUnit XML: a suite per file, whose head needs its sums and so is written when the next file begins.
 *
 * XML has no way to write most control characters; they are shown as U+FFFD, as are bytes that are no UTF-8.
 */
#include "cli/outcome.h"

#include <stdio.h>
#include <string.h>

const char *const ks_outcome_forms[] = {"summary", "tap", "junit", NULL};

static void indented(const char *prefix, struct ks_str text) {
    while (text.n) {
        const char *nl = memchr(text.p, '\n', text.n);
        int n = (int)(nl ? (size_t)(nl - text.p) : text.n);
        printf("%s%.*s\n", prefix, n, text.p);
        text = ks_text_cut(text, (size_t)n + 1, text.n);
    }
}

/* ---- lines and TAP ---- */

static void line_of(enum ks_outcome_state state, const char *path, uint32_t line, struct ks_str name,
                    struct ks_str detail) {
    if (state == KS_OUTCOME_PASSED) return;
    bool failed = state == KS_OUTCOME_FAILED;
    printf("%s %s:%u: %.*s", failed ? "FAIL" : "SKIP", path, line, KS_FMT(name));
    if (!failed) printf(": %.*s", KS_FMT(detail));
    putchar('\n');
    if (failed) indented("    ", detail);
}

static void tap(const struct ks_outcomes *o, enum ks_outcome_state state, const char *path,
                struct ks_str name, struct ks_str detail) {
    bool failed = state == KS_OUTCOME_FAILED, skipped = state == KS_OUTCOME_SKIPPED;
    printf("%sok %u - %s: %.*s", failed ? "not " : "", o->passed + o->failed + o->skipped, path,
           KS_FMT(name));
    if (skipped) printf(" # SKIP %.*s", KS_FMT(detail));
    putchar('\n');
    if (failed) indented("# ", detail);
}

/* ---- JUnit ---- */

static void point(struct ks_buf *out, const char *p, size_t n, uint32_t cp) {
    switch (cp) {
    case '<': ks_buf_text(out, "&lt;"); break;
    case '>': ks_buf_text(out, "&gt;"); break;
    case '&': ks_buf_text(out, "&amp;"); break;
    case '"': ks_buf_text(out, "&quot;"); break;
    case '\n': ks_buf_text(out, "&#10;"); break;
    case '\t': ks_buf_text(out, "&#9;"); break;
    default:
        if (cp < 0x20 || cp == 0xfffe || cp == 0xffff || cp >= 0x110000)
            ks_buf_text(out, "\xef\xbf\xbd");
        else
            ks_buf_add(out, p, n);
    }
}

static void xml(struct ks_buf *out, struct ks_str s) {
    uint32_t cp;
    for (size_t at = 0, n; at < s.n; at += n) {
        n = ks_text_decode(s.p + at, s.n - at, &cp);
        point(out, s.p + at, n, cp);
    }
}

static void close_suite(struct ks_outcomes *o) {
    if (!o->tests) return;
    struct ks_buf name;
    ks_buf_init(&name);
    xml(&name, ks_buf_view(&o->path));
    printf("<testsuite name=\"%.*s\" tests=\"%u\" failures=\"%u\" skipped=\"%u\">\n%.*s</testsuite>\n",
           KS_FMT(ks_buf_view(&name)), o->tests, o->failures, o->skips, KS_FMT(ks_buf_view(&o->suite)));
    ks_buf_fini(&name);
    ks_buf_clear(&o->suite);
    o->tests = o->failures = o->skips = 0;
}

static void element(struct ks_buf *out, const char *tag, struct ks_str message, struct ks_str body) {
    ks_buf_printf(out, "<%s message=\"", tag);
    xml(out, message);
    ks_buf_text(out, "\">");
    xml(out, body);
    ks_buf_printf(out, "</%s>", tag);
}

static void junit(struct ks_outcomes *o, const char *path, uint32_t line, struct ks_str name,
                  enum ks_outcome_state state, struct ks_str detail) {
    if (!ks_text_is(ks_buf_view(&o->path), path)) {
        close_suite(o);
        ks_buf_clear(&o->path);
        ks_buf_text(&o->path, path);
    }
    struct ks_buf *out = &o->suite;
    ks_buf_text(out, "  <testcase name=\"");
    xml(out, name);
    ks_buf_text(out, "\" classname=\"");
    xml(out, ks_buf_view(&o->path));
    ks_buf_printf(out, "\" line=\"%u\">", line);
    if (state == KS_OUTCOME_FAILED) element(out, "failure", KS_STR("differs from what is expected"), detail);
    if (state == KS_OUTCOME_SKIPPED) element(out, "skipped", detail, KS_STR(""));
    ks_buf_text(out, "</testcase>\n");
    o->tests++;
    o->failures += state == KS_OUTCOME_FAILED;
    o->skips += state == KS_OUTCOME_SKIPPED;
}

/* ---- all of them ---- */

void ks_outcome_begin(struct ks_outcomes *o, enum ks_outcome_form form) {
    *o = (struct ks_outcomes){.form = form};
    ks_buf_init(&o->suite);
    ks_buf_init(&o->path);
    if (form == KS_OUTCOME_JUNIT) puts("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>");
}

void ks_outcome_add(struct ks_outcomes *o, const char *path, uint32_t line, struct ks_str name,
                    enum ks_outcome_state state, struct ks_str detail) {
    o->passed += state == KS_OUTCOME_PASSED;
    o->failed += state == KS_OUTCOME_FAILED;
    o->skipped += state == KS_OUTCOME_SKIPPED;
    switch (o->form) {
    case KS_OUTCOME_SUMMARY: line_of(state, path, line, name, detail); break;
    case KS_OUTCOME_TAP: tap(o, state, path, name, detail); break;
    case KS_OUTCOME_JUNIT: junit(o, path, line, name, state, detail); break;
    }
    fflush(stdout);
}

void ks_outcome_end(struct ks_outcomes *o) {
    if (o->form == KS_OUTCOME_JUNIT) {
        close_suite(o);
        puts("</testsuites>");
    } else if (o->form == KS_OUTCOME_TAP) {
        printf("1..%u\n", o->passed + o->failed + o->skipped);
    } else {
        printf("%u passed, %u failed", o->passed, o->failed);
        if (o->skipped) printf(", %u skipped", o->skipped);
        putchar('\n');
    }
    ks_buf_fini(&o->suite);
    ks_buf_fini(&o->path);
}
