/* fuzz_envelope.c - any bytes as a record, and as a file of records.
 *
 * A record is unwrapped with every kernel, and all must give the same events with the same facts; what is
 * given must be readable to its padding and parse without harm. As a file the bytes are cut by the framer at
 * once and piecemeal, and the records must be the same: an answer never depends on how the input was cut. */
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "scan/scan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void demand(bool ok, const char *what) {
    if (ok) return;
    fprintf(stderr, "fuzz_envelope: %s\n", what);
    abort();
}

struct seen {
    struct ks_flat *flat;
    uint64_t hash, events;
};

static uint64_t fold(uint64_t h, struct ks_str s) {
    return ks_hash_mix(h, s.p ? ks_hash_bytes(s.p, s.n, 1) : 7);
}

static void on_event(void *arg, const struct ks_unwrapped *u) {
    struct seen *s = arg;
    volatile char last = u->text.p[u->text.n + KS_SCAN_PAD - 1];
    (void)last;
    const struct ks_event *ev = ks_envelope_flatten(u, s->flat);
    if (!ev) return;
    s->hash = fold(ks_hash_mix(s->hash, ev->n_ids), ev->raw);
    for (unsigned i = 0; i < u->n_facts; i++) s->hash = fold(s->hash, u->facts[i]);
    for (unsigned i = 0; i < KS_ENVELOPE_METAS; i++) s->hash = fold(s->hash, u->meta[i]);
    s->hash = fold(fold(s->hash, u->time), u->later);
    s->events++;
}

static void check_counts(const struct ks_envelope *e, uint64_t events) {
    uint64_t sum = 0;
    for (unsigned i = 0; i < KS_SHAPE_COUNT; i++) sum += e->counts[i].events;
    demand(sum == events, "events are not those counted");
}

/* The record unwrapped with one kernel. */
static struct seen unwrap(const struct ks_kernel *k, const char *p, size_t n, struct ks_str csv) {
    struct ks_paths *paths = ks_paths_new(true);
    struct ks_envelope e;
    const struct ks_envelope_opts how = {.only = KS_SHAPE_COUNT, .facts = true, .payload = n % 2 == 0};
    struct seen s = {.flat = ks_flat_new(paths, k)};
    ks_envelope_init(&e, k, &how);
    ks_envelope_record(&e, p, n, csv, on_event, &s);
    check_counts(&e, s.events);
    ks_envelope_fini(&e);
    ks_flat_free(s.flat);
    ks_paths_free(paths);
    return s;
}

static void all_kernels(const char *p, size_t n, struct ks_str csv) {
    const struct seen first = unwrap(ks_kernel_at(0), p, n, csv);
    for (unsigned i = 1; ks_kernel_at(i); i++) {
        const struct seen s = unwrap(ks_kernel_at(i), p, n, csv);
        demand(s.events == first.events && s.hash == first.hash, "kernels differ");
    }
}

/* Ends of records when the framer is given `step` bytes more at a time; the rest of the last one is not
 * asked for. */
static uint64_t ends(enum ks_frame_form form, const char *p, size_t n, size_t step) {
    struct ks_framer f;
    uint64_t hash = 0;
    size_t from = 0;
    ks_framer_init(&f, form);
    for (size_t have = step < n ? step : n;; have = have + step < n ? have + step : n) {
        const char *q;
        while ((q = ks_framer_next(&f, p + from, p + have, false))) {
            demand(q > p + from && q <= p + have, "a record ends where it cannot");
            from = (size_t)(q - p);
            hash = ks_hash_mix(hash, from);
        }
        if (have == n) return hash;
    }
}

/* Every kernel finds the same lines. */
static void same_lines(const char *p, size_t n) {
    struct ks_lines lines = {0}, other = {0};
    ks_lines_find(&lines, ks_kernel_at(0), p, n);
    (void)ks_framer_odd(&lines, p);
    for (unsigned i = 1; ks_kernel_at(i); i++) {
        ks_lines_find(&other, ks_kernel_at(i), p, n);
        demand(other.n == lines.n && other.seam == lines.seam, "another kernel finds other lines");
        demand(lines.n == 0 || memcmp(other.ends, lines.ends, lines.n * sizeof *lines.ends) == 0, "lines end elsewhere");
    }
    ks_lines_free(&lines);
    ks_lines_free(&other);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const enum ks_frame_form forms[] = {KS_FRAME_JSON, KS_FRAME_CRI, KS_FRAME_CSV};
    char *p = ks_mem_new(n + KS_SCAN_PAD); /* exactly what is promised, so that a wider load is seen */
    memcpy(p, data, n);
    memset(p + n, '"', KS_SCAN_PAD);
    all_kernels(p, n, (struct ks_str){"", 0});
    if (n % 8 == 0) all_kernels(p, n, KS_STR("_raw,_time,host"));
    for (unsigned i = 0; i < 3; i++) {
        uint64_t whole = ends(forms[i], p, n, n + 1);
        demand(ends(forms[i], p, n, 1) == whole && ends(forms[i], p, n, 7) == whole,
               "pieces give other records");
    }
    (void)ks_framer_sniff(p, n, true);
    same_lines(p, n);
    ks_mem_free(p);
    return 0;
}
