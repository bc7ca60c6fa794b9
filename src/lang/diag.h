/* diag.h - what kspl has to say about a rule: code, place, sentence, advice.
 *
 * Collected, never printed here, so that one run can report many. Codes are rows of
 * diags.def and never change meaning. Places are offsets into the rule's expanded text;
 * front/source.h turns them into file, line, column and the macro chain. */
#ifndef KS_DIAG_H
#define KS_DIAG_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

/* Bytes [from, to) of a rule's expanded text. */
struct ks_span {
    uint32_t from, to;
};

enum ks_diag_code {
#define X(code, id, severity, title, help) KS_D_##id = code,
#include "lang/diags.def"
#undef X
};

struct ks_diag {
    struct ks_diag *next;
    uint16_t code;
    bool error; /* else a warning */
    struct ks_span span;
    struct ks_str text, advice; /* advice may be empty */
};

struct ks_diags {
    struct ks_arena *arena;
    struct ks_diag *first, **last;
    uint32_t errors, warnings;
};

void ks_diag_init(struct ks_diags *d, struct ks_arena *arena);
/* Adds one; more than KS_MAX_DIAGS errors are counted but not kept. Returns it so that advice
 * can be put in, or NULL when it was not kept. */
struct ks_diag *ks_diag_add(struct ks_diags *d, enum ks_diag_code code, struct ks_span at, const char *fmt,
                            ...) __attribute__((format(printf, 4, 5)));
/* By place in the text; messages about one place keep their order. */
void ks_diag_sort(struct ks_diags *d);
void ks_diag_advise(struct ks_diags *d, struct ks_diag *to, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* "did you mean `x`?" from the nearest of `n` names, or empty. Owned by the arena. */
struct ks_str ks_diag_near(struct ks_arena *a, struct ks_str got, const char *const *names, uint32_t n);

#endif
