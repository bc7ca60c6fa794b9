/* raw.c - which lines of a block may match, without parsing any.
 *
 * In: the literals of which every matching line holds at least one; then blocks. Out: the lines that
 * hold one, or might after JSON decoding. One or two literals are looked for by probe.c (selective rule over
 * 400 MB, one worker: 40 -> 30 ms of 170); for more
 * Hyperscan looks for all at once, at memory speed however many they are. Only where either hits are the ends
 * of a line looked for.
 *
 * Sound because the bytes of a literal stand in a JSON text either as themselves or as \u00XX: so beside
 * the literals we look for the escape's first five characters, with the high digits that the literals'
 * letters have in either case (`\u006` can spell a to o). `\u0026`, common in URIs, is not among them.
 * A byte that has other escapes too (a quote, a slash) or is not ASCII would make us look for `\` itself.
 * In a JSON text within a JSON text the escape's own characters may be spelled so too (`\u005cu0064`);
 * whatever the depth, an escape of a letter, a digit or a backslash then stands in the line: where
 * texts may be wrapped we look for all of these.
 *
 * Lines are gathered for a whole run of the block first: Hyperscan does not promise their order across
 * patterns, and the caller is promised lines in order. In practice they come sorted and the sort is
 * skipped. Lengths are 32 bits wide there, so longer input is handed over in pieces ended at a newline. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memrchr */
#endif
#include "scan/raw.h"

#include "base/mem.h"
#include "scan/probe.h"

#include <assert.h>
#include <dlfcn.h>
#include <hs.h>
#include <stdlib.h>
#include <string.h>

/* The library's functions. Linking with it costs every start of the program 1.3 ms, a quarter of a run over
 * one event: it brings the C++ library, and tables with thousands of addresses to be fitted. So it is opened
 * when it is first needed, by the name that goes with its header; Vectorscan has the same. */
struct hyper {
    void *library;
    __typeof__(&hs_compile_lit_multi) compile_lit_multi;
    __typeof__(&hs_free_compile_error) free_compile_error;
    __typeof__(&hs_alloc_scratch) alloc_scratch;
    __typeof__(&hs_clone_scratch) clone_scratch;
    __typeof__(&hs_free_scratch) free_scratch;
    __typeof__(&hs_free_database) free_database;
    __typeof__(&hs_scan) scan;
};

struct ks_raw {
    struct ks_probe probe;
    char *texts; /* of the probe */
    struct hyper hyper;
    hs_database_t *db;   /* NULL: the probe is in use */
    hs_scratch_t *proto; /* cloned for each thread */
};

struct span {
    uint32_t from, to; /* a line, without newline */
};

struct ks_raw_scratch {
    const struct hyper *hyper;
    hs_scratch_t *hs;
    struct span *lines;
    size_t n, cap;
    /* The scan under way. */
    const struct ks_kernel *k;
    const char *p, *end;
    uint32_t from, done; /* the furthest line gathered, its newline included: hits in it are known */
    bool shuffled;
};

/* ---- the library ---- */

#define TEXT_OF(number) #number
#define NAME_OF(major) "libhs.so." TEXT_OF(major)

static void close_hyper(struct hyper *h) {
    if (h->library) dlclose(h->library);
    h->library = NULL;
}

static enum ks_status open_hyper(struct hyper *h, struct ks_error *err) {
    *h = (struct hyper){.library = dlopen(NAME_OF(HS_MAJOR), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE)};
    if (!h->library) return ks_status_fail(err, KS_EWORLD, "Hyperscan cannot be opened: %s", dlerror());
    const struct {
        const char *name;
        void *at; /* a pointer to a function, written as bytes: ISO C has no other way */
    } all[] = {
        {"hs_compile_lit_multi", &h->compile_lit_multi},
        {"hs_free_compile_error", &h->free_compile_error},
        {"hs_alloc_scratch", &h->alloc_scratch},
        {"hs_clone_scratch", &h->clone_scratch},
        {"hs_free_scratch", &h->free_scratch},
        {"hs_free_database", &h->free_database},
        {"hs_scan", &h->scan},
    };
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
        void *found = dlsym(h->library, all[i].name);
        if (!found) {
            enum ks_status st = ks_status_fail(err, KS_EWORLD, "Hyperscan has no %s", all[i].name);
            close_hyper(h);
            return st;
        }
        __builtin_memcpy(all[i].at, &found, sizeof found);
    }
    return KS_OK;
}

/* ---- compiling ---- */

enum { ESCAPES = 7 }; /* \u003 to \u007, \u002d, the bare backslash */

struct patterns {
    const char **p;
    size_t *n;
    unsigned *flags, *ids;
    unsigned count;
    char escape[ESCAPES][8];
    unsigned n_escapes;
};

static void pattern(struct patterns *t, const char *p, size_t n) {
    t->p[t->count] = p;
    t->n[t->count] = n;
    t->flags[t->count] = HS_FLAG_CASELESS;
    t->ids[t->count] = t->count;
    t->count++;
}

static void escape(struct patterns *t, const char *text) {
    for (unsigned i = 0; i < t->n_escapes; i++) {
        if (strcmp(t->escape[i], text) == 0) return;
    }
    char *slot = t->escape[t->n_escapes++];
    strcpy(slot, text);
    pattern(t, slot, strlen(slot));
}

/* The escapes that could spell `c` or its other case. */
static void escapes_of(struct patterns *t, unsigned char c) {
    static const char *const high[] = {"", "", "", "\\u003", "\\u004", "\\u005", "\\u006", "\\u007"};
    unsigned char low = c | 0x20;
    if (c == '-') {
        escape(t, "\\u002d");
    } else if ((c >= '0' && c <= '9') || c == '_' || c == ':') {
        escape(t, high[c >> 4]);
    } else if (low >= 'a' && low <= 'z') {
        escape(t, high[low >> 4]);
        escape(t, high[(low >> 4) - 2]);
    } else {
        escape(t, "\\");
    }
}

static void patterns_init(struct patterns *t, const struct ks_str *literals, uint32_t n, bool wrapped) {
    static const unsigned char of_words[] = "0ap"; /* between them, letters and digits have all escapes */
    size_t most = (size_t)n + ESCAPES;
    memset(t, 0, sizeof *t);
    t->p = ks_mem_zero(most, sizeof *t->p);
    t->n = ks_mem_zero(most, sizeof *t->n);
    t->flags = ks_mem_zero(most, sizeof *t->flags);
    t->ids = ks_mem_zero(most, sizeof *t->ids);
    for (unsigned i = 0; wrapped && of_words[i]; i++) escapes_of(t, of_words[i]);
    for (uint32_t i = 0; i < n; i++) {
        pattern(t, literals[i].p, literals[i].n);
        for (size_t j = 0; j < literals[i].n; j++) escapes_of(t, (unsigned char)literals[i].p[j]);
    }
}

static void patterns_fini(struct patterns *t) {
    ks_mem_free(t->p);
    ks_mem_free(t->n);
    ks_mem_free(t->flags);
    ks_mem_free(t->ids);
}

/* The probe, with texts of its own; false: there are too many. */
static bool make_probe(struct ks_raw *r, const struct patterns *t) {
    const char *texts[KS_PROBE_TEXTS];
    size_t n = 0;
    if (t->count > KS_PROBE_TEXTS) return false;
    for (unsigned i = 0; i < t->count; i++) n += t->n[i];
    r->texts = ks_mem_zero(n, 1);
    n = 0;
    for (unsigned i = 0; i < t->count; n += t->n[i++]) texts[i] = memcpy(r->texts + n, t->p[i], t->n[i]);
    return ks_probe_init(&r->probe, texts, t->n, t->count);
}

static struct ks_raw *compile(const struct patterns *t, struct ks_error *err) {
    struct ks_raw *r = ks_mem_zero(1, sizeof *r);
    if (make_probe(r, t)) return r;
    hs_compile_error_t *why = NULL;
    if (open_hyper(&r->hyper, err) != KS_OK) {
        ks_mem_free(r->texts);
        ks_mem_free(r);
        return NULL;
    }
    hs_error_t code =
        r->hyper.compile_lit_multi(t->p, t->flags, t->ids, t->n, t->count, HS_MODE_BLOCK, NULL, &r->db, &why);
    if (code == HS_SUCCESS) code = r->hyper.alloc_scratch(r->db, &r->proto);
    if (code == HS_SUCCESS) return r;
    (void)ks_status_fail(err, KS_EWORLD, "the literal search of Hyperscan cannot be set up: %s",
                         why ? why->message : "no memory, or a processor without SSSE3");
    r->hyper.free_compile_error(why);
    ks_raw_free(r);
    return NULL;
}

struct ks_raw *ks_raw_new(const struct ks_str *literals, uint32_t n, bool wrapped, struct ks_error *err) {
    err->text[0] = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (literals[i].n == 0) return NULL;
    }
    if (n == 0) return NULL;
    struct patterns t;
    patterns_init(&t, literals, n, wrapped);
    struct ks_raw *r = compile(&t, err);
    patterns_fini(&t);
    return r;
}

void ks_raw_free(struct ks_raw *r) {
    if (!r) return;
    if (r->hyper.library) {
        r->hyper.free_scratch(r->proto);
        r->hyper.free_database(r->db);
        close_hyper(&r->hyper);
    }
    ks_mem_free(r->texts);
    ks_mem_free(r);
}

struct ks_raw_scratch *ks_raw_scratch_new(const struct ks_raw *r, struct ks_error *err) {
    struct ks_raw_scratch *s = ks_mem_zero(1, sizeof *s);
    s->hyper = &r->hyper;
    if (!r->db || r->hyper.clone_scratch(r->proto, &s->hs) == HS_SUCCESS) return s;
    (void)ks_status_fail(err, KS_EWORLD, "no memory for the literal search");
    ks_mem_free(s);
    return NULL;
}

void ks_raw_scratch_free(struct ks_raw_scratch *s) {
    if (!s) return;
    if (s->hs) s->hyper->free_scratch(s->hs);
    ks_mem_free(s->lines);
    ks_mem_free(s);
}

/* ---- scanning ---- */

static void gather(struct ks_raw_scratch *s, const char *from, const char *to) {
    if (s->n == s->cap) {
        s->cap = ks_mem_next(s->cap, s->n + 1);
        s->lines = ks_mem_grow(s->lines, s->cap, sizeof *s->lines);
    }
    s->lines[s->n++] = (struct span){(uint32_t)(from - s->p), (uint32_t)(to - s->p)};
}

/* A pattern ends at `to`. The line around its last byte is worth parsing; a pattern holds no newline
 * unless the literals do, and then no line could match anyway. */
static int hit(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *arg) {
    (void)id, (void)from, (void)flags;
    struct ks_raw_scratch *s = arg;
    const char *last = s->p + to - 1;
    bool further = to > s->done;
    if (!further && to > s->from) return 0;
    const char *floor = further ? s->p + s->done : s->p;
    const char *begin = memrchr(floor, '\n', (size_t)(last - floor));
    const char *end = s->k->newline(last, s->end);
    begin = begin ? begin + 1 : floor;
    gather(s, begin, end);
    if (further) {
        s->from = (uint32_t)(begin - s->p);
        s->done = (uint32_t)(end - s->p) + (end < s->end);
    } else {
        s->shuffled = true;
    }
    return 0;
}

static int by_start(const void *a, const void *b) {
    const struct span *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

static void put_in_order(struct ks_raw_scratch *s) {
    size_t n = 0;
    qsort(s->lines, s->n, sizeof *s->lines, by_start);
    for (size_t i = 0; i < s->n; i++) {
        if (n == 0 || s->lines[n - 1].from != s->lines[i].from) s->lines[n++] = s->lines[i];
    }
    s->n = n;
}

static void scan_probe(const struct ks_raw *r, struct ks_raw_scratch *s, const char *p) {
    const char *at;
    while ((at = ks_probe_find(&r->probe, s->k, p, s->end)) < s->end) {
        const char *begin = memrchr(p, '\n', (size_t)(at - p)), *end = s->k->newline(at, s->end);
        gather(s, begin ? begin + 1 : p, end);
        p = end + (end < s->end);
    }
}

/* Fills s->lines for [p, p+n), n below 4 GiB. When the library fails all lines may match. */
static void scan(const struct ks_raw *r, struct ks_raw_scratch *s, const char *p, size_t n) {
    s->p = p;
    s->end = p + n;
    s->n = 0;
    s->from = s->done = 0;
    s->shuffled = false;
    if (!r->db) {
        scan_probe(r, s, p);
    } else if (r->hyper.scan(r->db, p, (unsigned)n, 0, s->hs, hit, s) != HS_SUCCESS) {
        s->n = 0;
        for (const char *q; p < s->end; p = q + 1) gather(s, p, q = s->k->newline(p, s->end));
    } else if (s->shuffled) {
        put_in_order(s);
    }
}

/* How much of `n` bytes to scan at once: up to a newline, the whole when it is short. */
static size_t piece(const struct ks_kernel *k, const char *p, size_t n) {
    const size_t most = (size_t)1 << 30;
    if (n <= most) return n;
    const char *cut = memrchr(p, '\n', most);
    if (!cut) cut = k->newline(p + most, p + n);
    return cut < p + n ? (size_t)(cut + 1 - p) : n;
}

uint64_t ks_raw_lines(const struct ks_raw *r, struct ks_raw_scratch *s, const struct ks_kernel *k,
                      const char *p, size_t n, void (*line)(void *arg, const char *p, size_t n), void *arg) {
    uint64_t called = 0;
    s->k = k;
    while (n) {
        size_t m = piece(k, p, n);
        assert(m <= UINT32_MAX); /* lines are at most KS_MAX_LINE */
        scan(r, s, p, m);
        for (size_t i = 0; i < s->n; i++) line(arg, p + s->lines[i].from, s->lines[i].to - s->lines[i].from);
        called += s->n;
        p += m;
        n -= m;
    }
    return called;
}
