/* fuzz_json.c - one line of any bytes through flatten, four ways at once.
 *
 * Lazy walks must agree among themselves, and with the strict one about lines without damage, but for names that
 * come twice, where they know a first part of the values. All fields and some fields must agree on whether the line is damaged and where; a wanted name must have
 * the same values either way; every kernel must agree with the scalar one. An entry for libFuzzer; with
 * -DKS_FUZZ_MAIN a driver that takes files, or makes mutations of the given files itself:
 * fuzz_json -s SECONDS FILE... */
#include "base/mem.h"
#include "scan/scan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { KERNELS = 6 };
static const char *const wanted[] = {
    "a", "a.b", "a.b.c", "a{}",  "a{}.b", "{}", "{}.a", "verb", "objectRef.resource", "user.groups{}",
    "",  "a.",  ".a",    "b{}{}"};
enum { WANTED = sizeof wanted / sizeof wanted[0] };

static void demand(bool ok, const char *what) {
    if (ok) return;
    fprintf(stderr, "fuzz_json: %s\n", what);
    abort();
}

struct side {
    struct ks_paths *paths;
    struct ks_flat *flat[KERNELS], *lazy[KERNELS];
};

static void side_init(struct side *s, bool all) {
    *s = (struct side){0};
    s->paths = ks_paths_new(all);
    for (unsigned i = 0; i < WANTED; i++) ks_paths_intern(s->paths, ks_text_of(wanted[i]));
    for (unsigned i = 0; i < KERNELS && ks_kernel_at(i); i++) {
        s->flat[i] = ks_flat_new(s->paths, ks_kernel_at(i));
        s->lazy[i] = ks_flat_new(s->paths, ks_kernel_at(i));
        ks_flat_lazy(s->lazy[i], 0);
    }
}

static void side_fini(struct side *s) {
    for (unsigned i = 0; i < KERNELS; i++) {
        ks_flat_free(s->flat[i]);
        ks_flat_free(s->lazy[i]);
    }
    ks_paths_free(s->paths);
}

static void compare(const struct ks_event *a, const struct ks_event *b, uint32_t n) {
    demand(a->damage == b->damage && a->damage_at == b->damage_at && a->damage_nul == b->damage_nul,
           "damage differs");
    demand(a->damage == KS_WHOLE || (a->n_ids == 0 && b->n_ids == 0), "a damaged line has fields");
    for (uint32_t i = 0; i < n; i++) demand(ks_value_same(&a->cells[i], &b->cells[i]), "values differ");
}

static void whole(const struct ks_event *e) {
    uint32_t present = 0;
    for (uint32_t i = 0; i < e->n_cells; i++) present += e->cells[i].kind != KS_NULL;
    demand(present == e->n_ids, "ids and cells differ");
}

/* a has all values of a name, b the first of them. */
static bool begins(const struct ks_value *a, const struct ks_value *b) {
    if (ks_value_count(b) > ks_value_count(a)) return false;
    for (uint32_t i = 0; i < ks_value_count(b); i++)
        if (!ks_value_same(ks_value_at(a, i), ks_value_at(b, i))) return false;
    return true;
}

/* What was looked at of a whole line is what stands there. A name that comes twice may end the walk before another
 * part of it comes, so then only what there is must be right. */
static void lazy(const struct ks_event *reference, struct side *some, const char *p, size_t n) {
    const struct ks_event *first = ks_flat_line(some->lazy[0], p, n);
    whole(first);
    for (uint32_t i = 0; i < WANTED && reference->damage == KS_WHOLE; i++) {
        const struct ks_value *a = &reference->cells[i], *b = &first->cells[i];
        demand(begins(a, b), "a lazy value is not there");
        demand(reference->more == first->more, "the end of the event differs");
    }
    if (reference->damage == KS_WHOLE) demand(first->damage == KS_WHOLE, "damage only where lazy");
    for (unsigned i = 1; i < KERNELS && some->lazy[i]; i++) {
        const struct ks_event *e = ks_flat_line(some->lazy[i], p, n);
        compare(first, e, WANTED);
        demand(first->more == e->more && first->n_ids == e->n_ids, "lazy walks differ");
    }
}

/* Both sides live on through many inputs, so that what one leaves behind can harm the next. */
static void both(struct side *all, struct side *some, const char *p, size_t n) {
    const struct ks_event *reference = ks_flat_line(all->flat[0], p, n);
    whole(reference);
    for (unsigned i = 0; i < KERNELS && some->flat[i]; i++) {
        const struct ks_event *e = ks_flat_line(some->flat[i], p, n);
        whole(e);
        compare(reference, e, WANTED);
        if (i) compare(reference, ks_flat_line(all->flat[i], p, n), reference->n_cells);
    }
    lazy(reference, some, p, n);
}

/* An object in which no name comes twice: lazy or not, the values are the same. */
static void same_values(struct side *some, const char *p, size_t n) {
    const struct ks_event *strict = ks_flat_line(some->flat[0], p, n);
    demand(strict->damage == KS_WHOLE, "a generated line is damaged");
    for (unsigned i = 0; i < KERNELS && some->lazy[i]; i++) compare(strict, ks_flat_line(some->lazy[i], p, n), WANTED);
}

static void run(const uint8_t *data, size_t n, struct side *all, struct side *some, bool unique) {
    char *line = ks_mem_new(n + KS_SCAN_PAD); /* exactly what is promised, so that a wider load is seen */
    memcpy(line, data, n);
    memset(line + n, '"', KS_SCAN_PAD);
    both(all, some, line, n);
    if (unique) same_values(some, line, n);
    ks_mem_free(line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct side all, some;
    side_init(&all, true);
    side_init(&some, false);
    run(data, n, &all, &some, false);
    run(data, n / 2, &all, &some, false);
    run(data, n, &all, &some, false);
    side_fini(&all);
    side_fini(&some);
    return 0;
}

#ifdef KS_FUZZ_MAIN

static uint64_t state = 88172645463325252u;

static uint32_t rnd(uint32_t below) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return below ? (uint32_t)(state >> 20) % below : 0;
}

struct corpus {
    uint8_t **p;
    size_t *n, count;
};

static void add(struct corpus *c, const char *path) {
    char *line = NULL;
    size_t room = 0;
    FILE *f = fopen(path, "rb");
    for (ssize_t n; f && c->count < 20000 && (n = getline(&line, &room, f)) >= 0; c->count++) {
        c->p = realloc(c->p, (c->count + 1) * sizeof *c->p);
        c->n = realloc(c->n, (c->count + 1) * sizeof *c->n);
        c->n[c->count] = (size_t)n - (n && line[n - 1] == '\n');
        c->p[c->count] = memcpy(malloc((size_t)n + 1), line, (size_t)n);
    }
    free(line);
    if (f) fclose(f);
}

/* A line of the corpus, or tokens thrown together, then a few bytes changed. */
static size_t make(const struct corpus *c, uint8_t *to, size_t room) {
    static const char *const tokens[] = {"{",           "}",
                                         "[",           "]",
                                         ",",           ":",
                                         "\"a\"",       "\"a.b\"",
                                         "\"b\"",       "\"\"",
                                         "\"a{}\"",     "1",
                                         "-0.5e3",      "true",
                                         "null",        " ",
                                         "\"\\u0061\"", "\"\\ud800\"",
                                         "{\"a\":",     "\"b\":",
                                         "[1,2]",       "\"verb\":\"get\"",
                                         "\\",          "\"x\\n\""};
    size_t n = 0;
    if (c->count && rnd(3)) {
        size_t i = rnd((uint32_t)c->count);
        n = c->n[i] < room ? c->n[i] : room;
        memcpy(to, c->p[i], n);
    } else {
        for (uint32_t k = rnd(40); k && n + 32 < room; k--) {
            const char *t = tokens[rnd(sizeof tokens / sizeof tokens[0])];
            memcpy(to + n, t, strlen(t));
            n += strlen(t);
        }
    }
    for (uint32_t k = rnd(4); k && n; k--) {
        static const char bytes[] = "{}[],:\"\\ 0ae.-u\0\x1f\xff\r";
        size_t at = rnd((uint32_t)n);
        if (rnd(3) == 0) {
            memmove(to + at, to + at + 1, n - at - 1);
            n--;
        } else {
            to[at] = (uint8_t)bytes[rnd(sizeof bytes - 1)];
        }
    }
    return n;
}

struct text {
    uint8_t *p;
    size_t n;
};

static void put(struct text *t, const char *s) {
    memcpy(t->p + t->n, s, strlen(s));
    t->n += strlen(s);
}

static void space(struct text *t) {
    static const char *const blanks[] = {" ", "\t", "  ", "                                        "};
    if (rnd(12) == 0) put(t, blanks[rnd(4)]);
}

/* A value; objects and arrays to a depth. Names are taken in a random order, each once in an object, so that none
 * comes twice; those with dots or braces would make others twice. */
static void value(struct text *t, unsigned depth) {
    static const char *const names[] = {"a", "b", "c", "verb", "objectRef", "resource", "user", "groups", "zzzz", "e\\\"f",
                                        "longer than sixteen bytes", "\\u007a"};
    static const char *const texts[] = {"\"\"", "1", "-2.5e7", "true", "null", "\"x\"", "\"}{\"", "\"a\\\\\"", "\"\\\"]\"",
                                        "\"some text that goes on for more than sixty-four bytes, so that it spans blocks\"",
                                        "\"\\u0061\\n\""};
    enum { NAMES = sizeof names / sizeof *names };
    unsigned kind = depth ? rnd(3) : 2, from = rnd(NAMES), n = rnd(NAMES), step = rnd(2) ? 5 : 7;
    if (kind == 2) {
        put(t, texts[rnd(sizeof texts / sizeof *texts)]);
        return;
    }
    put(t, kind ? "[" : "{");
    for (unsigned i = 0; i < n; i++) {
        if (i) put(t, ",");
        space(t);
        if (!kind) {
            put(t, "\"");
            put(t, names[(from + i * step) % NAMES]);
            put(t, "\"");
            space(t);
            put(t, ":");
            space(t);
        }
        value(t, rnd(2) ? depth - 1 : 0);
        space(t);
    }
    put(t, kind ? "]" : "}");
}

static size_t make_unique(uint8_t *to) {
    struct text t = {to, 0};
    do {
        t.n = 0;
        value(&t, 3);
    } while (to[0] != '{');
    return t.n;
}

static unsigned long mutate(const struct corpus *c, time_t until) {
    enum { ROOM = 1 << 20, LIFE = 5000 };
    uint8_t *line = malloc(ROOM);
    unsigned long n = 0;
    while (time(NULL) < until) {
        struct side all, some;
        side_init(&all, true);
        side_init(&some, false);
        for (int i = 0; i < LIFE && (i % 64 || time(NULL) < until); i++, n++) {
            bool unique = rnd(3) == 0;
            size_t size = unique ? make_unique(line) : make(c, line, ROOM);
            run(line, size, &all, &some, unique);
        }
        side_fini(&all);
        side_fini(&some);
    }
    free(line);
    return n;
}

int main(int argc, char **argv) {
    struct corpus c = {NULL, NULL, 0};
    bool seconds = argc > 2 && strcmp(argv[1], "-s") == 0;
    for (int i = seconds ? 3 : 1; i < argc; i++) add(&c, argv[i]);
    for (size_t i = 0; i < c.count; i++) (void)LLVMFuzzerTestOneInput(c.p[i], c.n[i]);
    unsigned long n = seconds ? mutate(&c, time(NULL) + atoi(argv[2])) : 0;
    printf("%zu lines, %lu mutations, no finding\n", c.count, n);
    for (size_t i = 0; i < c.count; i++) free(c.p[i]);
    free(c.p);
    free(c.n);
    return 0;
}

#endif
