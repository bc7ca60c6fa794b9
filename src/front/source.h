/* source.h - a rule's text before and after macros, and the way from one place to the other.
 *
 * Macro expansion in Splunk is textual and reaches into quotes, so kspl expands text to text and
 * keeps a map: a list of pieces, each a run of expanded bytes with the place it came from. Every
 * later phase speaks in offsets into the expanded text (struct ks_span). */
#ifndef KS_SOURCE_H
#define KS_SOURCE_H

#include "base/arena.h"
#include "base/buf.h"
#include "lang/diag.h"

/* A file, a -D option, an embedded file or -e text. */
struct ks_file {
    struct ks_str name, text;
};

/* A text taken out of a file that says it in other words, as YAML does: its bytes from `from` up to the next
 * run stand side by side at `at`. */
struct ks_run {
    uint32_t from, at;
};
struct ks_excerpt {
    const struct ks_file *file;
    struct ks_str text;
    const struct ks_run *runs; /* at least one; the first begins at 0 */
    uint32_t n;
};

/* Why a piece of text stands where it does: the macro it came from and the call's place. */
struct ks_origin {
    const struct ks_file *file;
    struct ks_str macro;            /* "" for the rule itself */
    const struct ks_origin *caller; /* NULL for the rule itself */
    uint32_t at;                    /* offset of the call in the caller's file */
};

struct ks_piece {
    uint32_t from; /* first expanded byte */
    uint32_t at;   /* offset of that byte in origin->file */
    const struct ks_origin *origin;
    bool fixed; /* all bytes of the piece come from the one place (an argument) */
};

/* A comment that begins with `kspl:`, and the blank of the expanded text that stands for it. */
struct ks_note {
    uint32_t at;
    struct ks_str text; /* behind `kspl:` */
};

struct ks_source {
    const struct ks_file *file;
    struct ks_str name; /* the rule's name: file name without folder and ending */
    struct ks_str text; /* expanded; followed by a NUL byte that is not counted */
    struct ks_piece *pieces;
    uint32_t n_pieces;
    struct ks_note *notes; /* in order of `at` */
    uint32_t n_notes;
};

struct ks_where {
    struct ks_str file, line_text;
    uint32_t line, col;             /* from 1; col counts code points */
    const struct ks_origin *origin; /* for the chain */
};

/* A source without macros: one piece. */
void ks_source_plain(struct ks_source *s, struct ks_arena *a, const struct ks_file *file, struct ks_str name);
/* All of a file as an excerpt of it. */
struct ks_excerpt ks_source_all(struct ks_arena *a, const struct ks_file *file);
struct ks_where ks_source_where(const struct ks_source *s, uint32_t offset);
/* `file:line:col: error: text [KS0123]`, the line, a caret, the macro chain, advice. */
void ks_source_print(const struct ks_source *s, const struct ks_diag *d, struct ks_buf *out);

#endif
