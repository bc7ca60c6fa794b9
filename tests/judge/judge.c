/* judge.c - the scanner against simdjson: which texts are JSON, and what a member says.
 *
 * Texts are made from pieces, right and wrong, and then now and then one byte is changed. simdjson and the
 * scanner must agree about each, by every kernel, strict. What the two differ in by design is not made: bytes
 * that are not UTF-8 and halves of surrogate pairs (kspl takes them), numbers beyond a double (kspl keeps
 * them as text). TAP. */
#include "base/mem.h"
#include "scan/scan.h"

#include <stdio.h>
#include <string.h>

int outside_accepts(const char *p, size_t n);
long outside_member(const char *key, char *out, size_t room);

enum { ROOM = 1 << 14, TEXTS = 50000 };

static uint32_t state = 12345;

static uint32_t rnd(uint32_t below) {
    state = state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)(state >> 8) * below >> 24);
}

struct text {
    char p[ROOM + KS_SCAN_PAD];
    size_t n;
};

static void put(struct text *t, const char *s) {
    size_t n = strlen(s);
    if (t->n + n > ROOM) return;
    memcpy(t->p + t->n, s, n);
    t->n += n;
}

static void scalar(struct text *t) {
    static const char *const good[] = {
        "\"\"",
        "\"x\"",
        "\"a\\\"b\\\\\"",
        "\"\\u00e9\\n\"",
        "\"\303\251\"",
        "0",
        "-0",
        "12.5e-3",
        "1E5",
        "true",
        "false",
        "null",
        "\"}]{[,:\"",
        "\"a text that is longer than the sixty-four bytes that are looked at in one go, or so\""};
    static const char *const bad[] = {"\"\\x\"", "\"\\u12\"", "\"\t\"", "01",  "1.",    ".5",
                                      "+1",      "-",         "1e",     "tru", "nulll", "'x'",
                                      "\"",      "NaN",       "",       "]",   "}",     "\"\\\""};
    if (rnd(150))
        put(t, good[rnd(sizeof good / sizeof *good)]);
    else
        put(t, bad[rnd(sizeof bad / sizeof *bad)]);
}

static void space(struct text *t) {
    static const char *const blanks[] = {" ", "\t", "\r", "   "};
    if (rnd(8) == 0) put(t, blanks[rnd(4)]);
}

static void value(struct text *t, unsigned depth) {
    static const char *const keys[] = {"\"a\"", "\"b\"",        "\"user\"",
                                       "\"\"",  "\"k\\u0061\"", "\"longer than sixteen bytes\""};
    unsigned kind = depth ? rnd(3) : 2;
    if (kind == 2) {
        scalar(t);
        return;
    }
    put(t, kind ? "[" : "{");
    for (unsigned i = 0, n = rnd(6); i < n; i++) {
        if (i) put(t, ",");
        space(t);
        if (!kind) {
            put(t, keys[rnd(6)]);
            space(t);
            put(t, ":");
            space(t);
        }
        value(t, depth - 1);
        space(t);
    }
    put(t, kind ? "]" : "}");
}

static void make(struct text *t) {
    static const char bytes[] = "{}[],:\"\\0e. x\n\1";
    t->n = 0;
    value(t, 1 + rnd(4));
    char *odd = &t->p[rnd((uint32_t)t->n + 1)];
    if (rnd(3) == 0 && odd < t->p + t->n && (unsigned char)*odd < 0x80) *odd = bytes[rnd(sizeof bytes - 1)];
    memset(t->p + t->n, 0, KS_SCAN_PAD);
}

/* The first text that all do not agree on, told; false then. */
static bool agree(struct ks_flat *f, const char *kernel, uint32_t a, const struct text *t,
                  unsigned *accepted) {
    char member[ROOM];
    const struct ks_event *ev = ks_flat_line(f, t->p, t->n);
    bool ours = ev->damage == KS_WHOLE && !ev->more, theirs = outside_accepts(t->p, t->n);
    bool newline = memchr(t->p, '\n', t->n); /* a line has none */
    long n = ours && theirs && t->p[0] == '{' ? outside_member("a", member, sizeof member) : -1;
    const struct ks_value *v = &ev->cells[a];
    bool same = n < 0 || v->kind == KS_LIST ||
                (v->kind == KS_TEXT && v->n == (size_t)n && !memcmp(v->p, member, v->n));
    *accepted += theirs;
    if (newline || (ours == theirs && same)) return true;
    printf("# %s: %s: %.*s\n", kernel,
           ours == theirs ? "another member"
           : ours         ? "accepted"
                          : "refused",
           (int)t->n, t->p);
    return false;
}

int main(void) {
    unsigned n = 0, failed = 0;
    const struct ks_kernel *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) {
        struct text *t = ks_mem_new(sizeof *t);
        struct ks_paths *paths = ks_paths_new(false);
        uint32_t a = ks_paths_intern(paths, KS_STR("a"));
        struct ks_flat *f = ks_flat_new(paths, k);
        unsigned accepted = 0;
        bool good = true;
        for (unsigned j = 0; j < TEXTS && good; j++) {
            make(t);
            good = agree(f, k->name, a, t, &accepted);
        }
        good = good && accepted > TEXTS / 5 && accepted < TEXTS * 4 / 5;
        failed += !good;
        printf("%sok %u - %s and simdjson about %u texts, %u of them JSON\n", good ? "" : "not ", ++n,
               k->name, TEXTS, accepted);
        ks_flat_free(f);
        ks_paths_free(paths);
        ks_mem_free(t);
    }
    printf("1..%u\n", n);
    return failed != 0;
}
