/* image.h - the waist of kspl: the compiled form of any number of rules, in one block.
 *
 * What the compile side writes and the run side reads. Offsets only, no pointers, so that a file
 * can be used where it lies. Little-endian; checksummed with XXH3 (seed 0); every index in it is
 * checked by verify.c before anything runs, so code behind this line trusts it.
 *
 *   +------+-------+--------+--------+-----
 *   | head | rules | fields | consts | ...      one array of fixed-size records per section
 *   +------+-------+--------+--------+-----
 *
 * A `range` is a run of records of one section (first, count); a `text` is a run of the BYTES
 * section. Rules own disjoint ranges. Records are 8-byte aligned. */
#ifndef KS_IMAGE_H
#define KS_IMAGE_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/status.h"
#include "base/text.h"
#include "lang/lang.h"
#include "lang/vocab.h"

#include <stdint.h>

#define KS_IMAGE_MAGIC "KSPLIMG"
enum { KS_IMAGE_VERSION = 1, KS_IMAGE_ENDIAN = 0x01020304 };

struct ks_itext {
    uint32_t at, n;
}; /* bytes [at, at+n) of BYTES */
struct ks_irange {
    uint32_t at, n;
}; /* records [at, at+n) */

enum ks_isect {
    KS_SECT_BYTES, /* char */
    KS_SECT_RULES,
    KS_SECT_FIELDS,
    KS_SECT_CONSTS,
    KS_SECT_SEGS,
    KS_SECT_CODE,
    KS_SECT_SPANS,
    KS_SECT_STAGES,
    KS_SECT_SINKS,
    KS_SECT_AGGS,
    KS_SECT_KEYS,
    KS_SECT_COLS,
    KS_SECT_LITS,
    KS_SECT_LINES,
    KS_SECT_METAS,
    KS_SECT_TABLES,
    KS_SECT_CELLS,
    KS_SECT_PIPES,
    KS_SECT_COUNT
};

struct ks_ihead {
    char magic[8];
    uint32_t version, endian; /* endian: KS_IMAGE_ENDIAN as written */
    uint64_t size, check;     /* of the whole block; check covers all bytes after this field */
    struct {
        uint64_t at;
        uint32_t n, size;
    } sect[KS_SECT_COUNT]; /* byte offset, records, record size */
};

struct ks_irule {
    struct ks_itext name, path, text; /* path: where it was compiled from; text: expanded */
    struct ks_irange fields, consts, segs, stages, cols, lits, lines, metas;
    uint32_t temps, flags;
    struct ks_itext macros; /* "name<TAB>file" lines: where each macro used came from */
    struct ks_irange pipes; /* the rule's own first, one behind the one it stands in */
};

struct ks_ifield {
    struct ks_itext name; /* unique in the rule; "" for a hidden helper */
    uint32_t origin;      /* enum ks_iorigin: where its first value comes from */
    uint32_t spare;
};

struct ks_iconst {
    uint8_t kind, flags;
    uint16_t spare;
    uint32_t spare2;
    double num;
    struct ks_itext text, more;
    struct ks_irange range; /* consts, counted from the image's first */
};

struct ks_inst {
    uint8_t op, n;
    uint16_t a, b, c;
};

/* One straight run of streaming commands, and what takes the rows that come out. */
struct ks_iseg {
    struct ks_irange code; /* ends with KEEP or DROP */
    uint32_t sink;         /* index into SINKS */
    uint32_t spare;
};

struct ks_isink {
    uint16_t kind, spare;
    uint32_t flags;
    int64_t limit;
    struct ks_irange keys, aggs;
    uint32_t cond;  /* HEAD: a field holding "1" while it goes on, "0" or null (see NULLS) where it ends; else
                       KS_NONE */
    uint32_t value; /* FILL, FILLALL: const (rule-relative), else KS_NONE */
    uint32_t stage; /* stage whose rows-out this sink's output counts as */
    uint32_t names; /* PROJECT const (rule-relative), else KS_NONE */
    uint32_t f[KS_SINK_FIELDS]; /* by kind, see vocab.h: fields, else KS_NONE */
    uint32_t c[KS_SINK_TEXTS];  /* consts (rule-relative), else KS_NONE */
    uint32_t pipe;              /* the pipe (rule-relative) that it takes rows from, else KS_NONE */
    uint32_t spare2;
};

/* The segments of the rule, or of a search in brackets, and where its rows come from. The last segment's
 * sink is EMIT in the rule's own pipe, YIELD in the others: their rows go to the one sink or instruction
 * that names the pipe. */
struct ks_ipipe {
    struct ks_irange segs;
    uint32_t source;      /* enum ks_isource */
    uint32_t made;        /* MADE: how many rows */
    struct ks_itext data; /* MADE: the rows, a JSON object a line; empty: `made` rows without fields */
    uint32_t table;       /* TABLE: const (rule-relative), else KS_NONE */
    uint32_t spare;
};

struct ks_iagg {
    uint16_t agg, flags; /* enum ks_agg */
    uint32_t in, out;    /* fields; in KS_NONE: count rows */
    uint32_t spare;
    double param;                      /* percentile */
    struct ks_itext in_name, out_name; /* WILD patterns; else for people */
};

/* A stage of the pipeline as the author wrote it, for the funnel and the listing. */
struct ks_istage {
    struct ks_itext label;
    uint32_t from, to; /* span in the rule's expanded text */
};

/* Final columns in order. A wild one stands for all names it matches that no other column
 * names, sorted. Without wild ones only the listed columns are shown. */
enum { KS_COL_WILD = 1 };
struct ks_icol {
    struct ks_itext name; /* name or pattern */
    uint32_t field;       /* KS_NONE when wild */
    uint32_t flags;
};

/* Where bytes [at, ...) of a rule's expanded text came from, for messages of the run side. */
struct ks_iline {
    struct ks_itext file;
    uint32_t at, line, col, spare;
};

/* Literals: a line that holds none of them (ASCII case folded) cannot match the rule. An empty
 * range means every line must be looked at. */
struct ks_ilit {
    struct ks_itext text;
};

/* A lookup table, with the columns that rules use: their names, then row after row, `cols` cells each. Rules
 * share tables; an empty cell is no value. */
struct ks_itable {
    struct ks_itext name;
    uint32_t cols, rows;
    struct ks_irange cells;
};

/* A fact about the rule that its program does not need; abouts.def says what the parts hold. */
struct ks_imeta {
    uint32_t kind, num; /* enum ks_about_kind */
    struct ks_itext key, value, more[2];
};

/* A loaded, verified image. `base` is owned unless it was lent. */
struct ks_image {
    const char *base;
    size_t size;
    bool owned;
    const char *bytes;
    const struct ks_irule *rules;
    const struct ks_ifield *fields;
    const struct ks_iconst *consts;
    const struct ks_iseg *segs;
    const struct ks_inst *code;
    const uint32_t *spans; /* one per instruction: offset in the rule's text */
    const struct ks_istage *stages;
    const struct ks_isink *sinks;
    const struct ks_iagg *aggs;
    const struct ks_ikey *keys;
    const struct ks_icol *cols;
    const struct ks_ilit *lits;
    const struct ks_iline *lines;
    const struct ks_imeta *metas;
    const struct ks_ipipe *pipes;
    const struct ks_itable *tables;
    const struct ks_itext *cells;
    uint32_t n_rules, n_tables;
};

/* Reads a file and verifies it. */
KS_MUST enum ks_status ks_image_load(struct ks_image *im, const char *path, struct ks_error *err);
/* The same over bytes that stay with the caller (8-byte aligned) until ks_image_close. */
KS_MUST enum ks_status ks_image_open(struct ks_image *im, const void *p, size_t n, struct ks_error *err);
void ks_image_close(struct ks_image *im);
/* Writes the block to a file, through a temporary name beside it. */
KS_MUST enum ks_status ks_image_save(const void *p, size_t n, const char *path, struct ks_error *err);
struct ks_str ks_image_text(const struct ks_image *im, struct ks_itext t);
uint32_t ks_image_record(enum ks_isect s);        /* bytes of one record */
uint64_t ks_image_check(const void *p, size_t n); /* the checksum a block of n bytes should have */

/* Building: append records to sections, then seal. Used by emit/ alone. */
struct ks_builder {
    struct ks_buf sect[KS_SECT_COUNT];
    void *texts;             /* interned texts, so that equal ones are stored once */
    struct ks_names *tables; /* lookup tables added so far; NULL: none */
};
void ks_image_begin(struct ks_builder *b);
uint32_t ks_image_add(struct ks_builder *b, enum ks_isect s, const void *record); /* its index */
uint32_t ks_image_count(const struct ks_builder *b, enum ks_isect s);
struct ks_itext ks_image_intern(struct ks_builder *b, struct ks_str text);
void ks_image_seal(struct ks_builder *b, struct ks_buf *out);
void ks_image_end(struct ks_builder *b);

/* Rules that give results: all but field mappings. */
uint32_t ks_image_searches(const struct ks_image *im);

#endif
