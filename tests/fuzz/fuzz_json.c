/* fuzz_json.c - one line of any bytes through flatten, four ways at once.
 *
 * All fields and some fields must agree on whether the line is damaged and where; a wanted name must have
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

enum { KERNELS = 4 };
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
    struct ks_flat *flat[KERNELS];
};

static void side_init(struct side *s, bool all) {
    *s = (struct side){0};
    s->paths = ks_paths_new(all);
    for (unsigned i = 0; i < WANTED; i++) ks_paths_intern(s->paths, ks_text_of(wanted[i]));
    for (unsigned i = 0; i < KERNELS && ks_kernel_at(i); i++)
        s->flat[i] = ks_flat_new(s->paths, ks_kernel_at(i));
}

static void side_fini(struct side *s) {
    for (unsigned i = 0; i < KERNELS; i++) ks_flat_free(s->flat[i]);
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
}

static void run(const uint8_t *data, size_t n, struct side *all, struct side *some) {
    char *line = ks_mem_new(n + KS_SCAN_PAD); /* exactly what is promised, so that a wider load is seen */
    memcpy(line, data, n);
    memset(line + n, '"', KS_SCAN_PAD);
    both(all, some, line, n);
    ks_mem_free(line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct side all, some;
    side_init(&all, true);
    side_init(&some, false);
    run(data, n, &all, &some);
    run(data, n / 2, &all, &some);
    run(data, n, &all, &some);
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

static unsigned long mutate(const struct corpus *c, time_t until) {
    enum { ROOM = 1 << 16, LIFE = 5000 };
    uint8_t *line = malloc(ROOM);
    unsigned long n = 0;
    while (time(NULL) < until) {
        struct side all, some;
        side_init(&all, true);
        side_init(&some, false);
        for (int i = 0; i < LIFE && (i % 64 || time(NULL) < until); i++, n++) {
            size_t size = make(c, line, ROOM);
            run(line, size, &all, &some);
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
