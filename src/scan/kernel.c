/* kernel.c - the portable byte searches, and the choice among all sets.
 *
 * In: the name of a set, or nothing. Out: a set that runs on this processor.
 * The scalar set defines what the others must answer (tests/unit/scan_test.c compares them byte for
 * byte); it also runs where no other does. The sets are ordered from plain to best, so the default is
 * the last one that the processor admits to. KSPL_KERNEL overrides, for tests and for bug reports.
 * Refuses a name that is unknown or needs instructions that are not there. */
#include "scan/kernel.h"

#include "scan/kernel_simd.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static const char *newline_scalar(const char *p, const char *end) {
    while (p < end && *p != '\n') p++;
    return p;
}

static uint64_t count_scalar(const char *p, const char *end) {
    uint64_t n = 0;
    for (; p < end; p++) n += *p == '\n';
    return n;
}

static const char *string_scalar(const char *p, const char *end) {
    while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20) p++;
    return p;
}

static const char *blank_scalar(const char *p, const char *end) {
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')) p++;
    return p;
}

static const struct ks_kernel scalar = {"scalar",     newline_scalar, count_scalar, string_scalar,
                                        blank_scalar, KS_ISA_ANY,     false};

const struct ks_kernel *ks_kernel_at(unsigned i) {
    return i == 0 ? &scalar : ks_kernel_simd_at(i - 1);
}

const struct ks_kernel *ks_kernel_pick(const char *name) {
    if (!name) name = getenv("KSPL_KERNEL");
    const struct ks_kernel *found = NULL, *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) {
        if (!name || !*name || strcmp(name, k->name) == 0) found = k;
    }
    return found;
}
