/* probe.h - the next place in a block where one of few texts stands, by direct comparison.
 *
 * For a rule or two; for more raw.c asks Hyperscan. Immutable after init, needs nothing freed, borrows the
 * texts. */
#ifndef KS_PROBE_H
#define KS_PROBE_H

#include "scan/kernel.h"

/* Texts to look for, and how many groups of texts with a pair of bytes in common they may form: more would
 * be slower than Hyperscan. */
enum { KS_PROBE_TEXTS = 16, KS_PROBE_PAIRS = 3 };

/* Bytes x and y, in lower case, at distances a and b from where a text begins. */
struct ks_probe_pair {
    unsigned a, b;
    char x, y;
};

struct ks_probe {
    unsigned n, pairs; /* pairs 0: not in use */
    unsigned escapes;  /* texts from here on begin with a backslash, the others do not */
    const char *text[KS_PROBE_TEXTS];
    size_t bytes[KS_PROBE_TEXTS];
    struct ks_probe_pair pair[KS_PROBE_PAIRS]; /* unused ones repeat the first */
    unsigned reach;                            /* the greatest distance of a pair */
};

/* Whether texts p[0..n), of sizes[i] bytes each, none empty, can be looked for; else *t is not in use. Case
 * of ASCII letters does not count. */
bool ks_probe_init(struct ks_probe *t, const char *const *p, const size_t *sizes, unsigned n);
/* Where in [p, end) the first text stands that ends there too, or end. */
const char *ks_probe_find(const struct ks_probe *t, const struct ks_kernel *k, const char *p,
                          const char *end);

#endif
