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
#include "base/status.h"
#include "base/text.h"
#include "lang/lang.h"

#include <stdint.h>

#define KS_IMAGE_MAGIC "KSPLIMG"
enum { KS_IMAGE_VERSION = 1, KS_IMAGE_ENDIAN = 0x01020304, KS_NONE = 0xffffffff };

struct ks_itext { uint32_t at, n; };  /* bytes [at, at+n) of BYTES */
struct ks_irange { uint32_t at, n; }; /* records [at, at+n) */

enum ks_isect {
    KS_SECT_BYTES, /* char */
    KS_SECT_RULES, KS_SECT_FIELDS, KS_SECT_CONSTS, KS_SECT_SEGS, KS_SECT_CODE, KS_SECT_SPANS,
    KS_SECT_STAGES, KS_SECT_SINKS, KS_SECT_AGGS, KS_SECT_KEYS, KS_SECT_COLS, KS_SECT_LITS, KS_SECT_LINES,
    KS_SECT_COUNT
};

struct ks_ihead {
    char magic[8];
    uint32_t version, endian;           /* endian: KS_IMAGE_ENDIAN as written */
    uint64_t size, check;               /* of the whole block; check covers all bytes after this field */
    struct { uint64_t at; uint32_t n, size; } sect[KS_SECT_COUNT]; /* byte offset, records, record size */
};

enum {
    KS_RULE_ALL = 1,        /* needs every field of an event, not only its named ones */
    KS_RULE_GENERATES = 2,  /* begins with makeresults: reads no events */
    KS_RULE_GEO = 4,        /* needs an IP location database */
    KS_RULE_TIME = 8,       /* needs the time of events */
    KS_RULE_HIDDEN = 16     /* output shows all fields: names from data, `_` names left out */
};
struct ks_irule {
    struct ks_itext name, path, text;   /* path: where it was compiled from; text: expanded */
    struct ks_irange fields, consts, segs, stages, cols, lits, lines;
    uint32_t temps, flags;
    struct ks_itext macros;             /* "name<TAB>file" lines: where each macro used came from */
    uint32_t made;                      /* GENERATES: how many rows makeresults makes */
    uint32_t spare;
};

enum ks_iorigin { KS_FROM_EVENT, KS_FROM_META, KS_FROM_RAW, KS_FROM_TIME, KS_FROM_RULE };
struct ks_ifield {
    struct ks_itext name;   /* unique in the rule; "" for a hidden helper */
    uint32_t origin;        /* enum ks_iorigin: where its first value comes from */
    uint32_t spare;
};

/* Constants. The first `values` kinds can be registers; the others only K operands. */
enum ks_iconst_kind {
    KS_C_NULL, KS_C_BOOL, KS_C_NUM, KS_C_TEXT /* acts as a number if it is one */, KS_C_STRING /* KS_VF_STRING */,
    KS_C_LAST_VALUE = KS_C_STRING,
    KS_C_PATTERN,   /* text: a search value; flags KS_PAT_*  */
    KS_C_TERM,      /* text: word or phrase; flags KS_TERM_* */
    KS_C_CIDR,      /* text: addr/len */
    KS_C_TIME,      /* text: a time modifier, resolved against now at run start */
    KS_C_PROJECT,   /* range: names as KS_C_PATTERN consts of the rule; flags KS_PROJ_* */
    KS_C_RENAME,    /* text: from pattern, more: to pattern */
    KS_C_GEO        /* range: pairs of (NUM: enum ks_geo_part, NUM: field) consts; text: language */
};
enum { KS_PAT_CASE = 1 /* compare as written */, KS_PAT_NAME = 2 /* a field name: case-sensitive, `*` wild */ };
enum { KS_TERM_WORD = 1 /* bare word */, KS_TERM_PHRASE = 2, KS_TERM_WHOLE = 4 /* TERM() */, KS_TERM_CASE = 8 /* CASE() */ };
enum { KS_PROJ_KEEP = 1 /* table: only these */, KS_PROJ_FIELDS = 2 /* fields +: also _time and _raw */, KS_PROJ_REMOVE = 4 };
struct ks_iconst {
    uint8_t kind, flags;
    uint16_t spare;
    uint32_t spare2;
    double num;
    struct ks_itext text, more;
    struct ks_irange range;             /* consts, counted from the image's first */
};

struct ks_inst {
    uint8_t op, n;
    uint16_t a, b, c;
};

/* One straight run of streaming commands, and what takes the rows that come out. */
struct ks_iseg {
    struct ks_irange code;              /* ends with KEEP or DROP */
    uint32_t sink;                      /* index into SINKS */
    uint32_t spare;
};

enum ks_isink_kind {
    KS_SINK_EMIT,       /* the end: rows are results */
    KS_SINK_GROUP,      /* stats: keys = by-fields, aggs */
    KS_SINK_SORT,       /* keys; limit 0 = all */
    KS_SINK_ORDER,      /* events newest first (semantics 11.6); no keys */
    KS_SINK_HEAD,       /* limit, or cond */
    KS_SINK_TAIL,       /* limit; last first */
    KS_SINK_REVERSE,
    KS_SINK_DEDUP,      /* keys; limit = rows kept per combination */
    KS_SINK_FILLALL,    /* fillnull without a list: value */
    KS_SINK_COUNT
};
enum {
    KS_SINK_IN_ORDER = 1,   /* GROUP: rows must come in input order (sums of fractions) */
    KS_SINK_SPLIT_ONCE = 2, /* GROUP: dedup_splitvals */
    KS_SINK_FILL = 4,       /* GROUP: a fillnull without list stands in front; value (DESIGN 4.6) */
    KS_SINK_WILD = 8,       /* GROUP: some aggs have wildcards; rows are kept until names are known */
    KS_SINK_ALLNUM = 16,
    KS_SINK_KEEPEMPTY = 32, KS_SINK_KEEPEVENTS = 64, KS_SINK_CONSECUTIVE = 128, /* DEDUP */
    KS_SINK_NULLS = 256, KS_SINK_KEEPLAST = 512,                               /* HEAD */
    KS_SINK_ROWS = 1024     /* GROUP: `ordered` functions follow the order of the rows fed, not their time */
};
struct ks_isink {
    uint16_t kind, spare;
    uint32_t flags;
    int64_t limit;
    struct ks_irange keys, aggs;
    uint32_t cond;                      /* HEAD: a field holding "1" while it goes on, "0" or null (see NULLS) where it ends; else KS_NONE */
    uint32_t value;                     /* FILL, FILLALL: const (rule-relative), else KS_NONE */
    uint32_t stage;                     /* stage whose rows-out this sink's output counts as */
    uint32_t spare2;
};

enum ks_ihow { KS_HOW_AUTO, KS_HOW_NUM, KS_HOW_STR, KS_HOW_IP };
struct ks_ikey {
    uint32_t field;
    uint8_t how, desc;                  /* desc 1: descending */
    uint16_t spare;
};

enum { KS_AGG_WILD = 1 /* in, out: patterns instead of fields */ };
struct ks_iagg {
    uint16_t agg, flags;                /* enum ks_agg */
    uint32_t in, out;                   /* fields; in KS_NONE: count rows */
    uint32_t spare;
    double param;                       /* percentile */
    struct ks_itext in_name, out_name;  /* WILD patterns; else for people */
};

/* A stage of the pipeline as the author wrote it, for the funnel and the listing. */
struct ks_istage {
    struct ks_itext label;
    uint32_t from, to;                  /* span in the rule's expanded text */
};

/* Final columns in order. A wild one stands for all names it matches that no other column
 * names, sorted. Without wild ones only the listed columns are shown. */
enum { KS_COL_WILD = 1 };
struct ks_icol {
    struct ks_itext name;               /* name or pattern */
    uint32_t field;                     /* KS_NONE when wild */
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
    const uint32_t *spans;              /* one per instruction: offset in the rule's text */
    const struct ks_istage *stages;
    const struct ks_isink *sinks;
    const struct ks_iagg *aggs;
    const struct ks_ikey *keys;
    const struct ks_icol *cols;
    const struct ks_ilit *lits;
    const struct ks_iline *lines;
    uint32_t n_rules;
};

/* Reads a file and verifies it. */
KS_MUST enum ks_status ks_image_load(struct ks_image *im, const char *path, struct ks_error *err);
/* The same over bytes that stay with the caller (8-byte aligned) until ks_image_close. */
KS_MUST enum ks_status ks_image_open(struct ks_image *im, const void *p, size_t n, struct ks_error *err);
void ks_image_close(struct ks_image *im);
/* Writes the block to a file, through a temporary name beside it. */
KS_MUST enum ks_status ks_image_save(const void *p, size_t n, const char *path, struct ks_error *err);
struct ks_str ks_image_text(const struct ks_image *im, struct ks_itext t);
uint32_t ks_image_record(enum ks_isect s);               /* bytes of one record */
uint64_t ks_image_check(const void *p, size_t n);        /* the checksum a block of n bytes should have */

/* Building: append records to sections, then seal. Used by emit/ alone. */
struct ks_builder {
    struct ks_buf sect[KS_SECT_COUNT];
    void *texts;                        /* interned texts, so that equal ones are stored once */
};
void ks_image_begin(struct ks_builder *b);
uint32_t ks_image_add(struct ks_builder *b, enum ks_isect s, const void *record); /* its index */
uint32_t ks_image_count(const struct ks_builder *b, enum ks_isect s);
struct ks_itext ks_image_intern(struct ks_builder *b, struct ks_str text);
void ks_image_seal(struct ks_builder *b, struct ks_buf *out);
void ks_image_end(struct ks_builder *b);

#endif
