/* lines.h - a block cut into lines. */
#ifndef KS_LINES_H
#define KS_LINES_H

#include "scan/kernel.h"

/* Where the lines of a block end, found in one pass for everyone who asks. */
struct ks_lines {
    uint32_t *ends;  /* newlines, from the block's start; the block's end for a last line without one */
    uint32_t n, cap; /* lines */
    size_t bytes;    /* of the block when it was looked at */
    bool seam;       /* a closing brace stands in front of what may be another value, on the same line */
};

/* n below 4 GiB. */
void ks_lines_find(struct ks_lines *l, const struct ks_kernel *k, const char *p, size_t n);
/* Whether the brace at p is a seam: behind it, on the same line, another value may begin. */
bool ks_lines_seam(const char *p, const char *end);
/* A line of n bytes, its newline counted, stands in front of the others. */
void ks_lines_prepend(struct ks_lines *l, size_t n, bool seam);
void ks_lines_free(struct ks_lines *l);
/* Calls line(arg, p, n) for each line of the block at p, in order, without the newline. */
void ks_lines_each(const struct ks_lines *l, const char *p, void (*line)(void *arg, const char *p, size_t n),
                   void *arg);

#endif
