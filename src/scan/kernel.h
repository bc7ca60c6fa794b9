/* kernel.h - the byte searches that decide speed, one set per instruction set.
 *
 * All sets give identical answers; which one runs is chosen once, at start. A search never looks at
 * bytes in front of `p` and may load up to KS_SCAN_PAD bytes from `end` on, whose values do not matter. */
#ifndef KS_KERNEL_H
#define KS_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Readable bytes that follow whatever is searched. */
enum { KS_SCAN_PAD = 64 };

/* Which copies of code that is compiled once per instruction set may run. */
enum ks_isa { KS_ISA_ANY, KS_ISA_SSE42, KS_ISA_AVX2, KS_ISA_AVX512, KS_ISA_NEON, KS_ISA_COUNT };

struct ks_kernel {
    const char *name; /* "scalar", "avx2", ... */
    /* First newline in [p, end), or end. */
    const char *(*newline)(const char *p, const char *end);
    /* How many newlines there are in [p, end). */
    uint64_t (*count)(const char *p, const char *end);
    /* First byte in [p, end) that ends or breaks a JSON string: a quote, a backslash or a byte below 0x20. */
    const char *(*string)(const char *p, const char *end);
    /* First byte that is not JSON white space. */
    const char *(*blank)(const char *p, const char *end);
    enum ks_isa isa;
    bool avx2; /* code with AVX2 inline may run (avx2.h) */
};

/* `name` NULL: KSPL_KERNEL's, else the best this processor has. NULL result: unknown or not runnable here. */
const struct ks_kernel *ks_kernel_pick(const char *name);
/* The i-th kernel that runs here, scalar first, best last; NULL at the end. */
const struct ks_kernel *ks_kernel_at(unsigned i);

#endif
