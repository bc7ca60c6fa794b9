/* vocab.h - the words that plans and images share: kinds and flags of rules, fields, constants and sinks.
 *
 * The planner decides in these words, the image stores them, the verifier and the executor read them. */
#ifndef KS_VOCAB_H
#define KS_VOCAB_H

#include <stdint.h>

enum { KS_NONE = 0xffffffff }; /* no field, no constant */

enum {
    KS_RULE_ALL = 1,       /* needs every field of an event, not only its named ones */
    KS_RULE_GENERATES = 2, /* begins with makeresults: reads no events */
    KS_RULE_GEO = 4,       /* needs an IP location database */
    KS_RULE_TIME = 8,      /* needs the time of events */
    KS_RULE_MAPPING = 32,  /* calculates fields of events whose sourcetype is its name; gives no results */
    KS_RULE_HIDDEN = 16    /* output shows all fields: names from data, `_` names left out */
};

/* Where the rows of a pipe come from: the rule's own, or that of a bracket. */
enum ks_isource {
    KS_SRC_EVENTS,
    KS_SRC_MADE,  /* made rows without fields but _time, or rows of data */
    KS_SRC_TABLE, /* the rows of a lookup table */
    KS_SRC_ROWS,  /* the rows that the pipe around it has at that point */
    KS_SRC_COUNT
};

enum ks_iorigin { KS_FROM_EVENT, KS_FROM_META, KS_FROM_RAW, KS_FROM_TIME, KS_FROM_RULE };

/* Constants. The first `values` kinds can be registers; the others only K operands. */
enum ks_iconst_kind {
    KS_C_NULL,
    KS_C_BOOL,
    KS_C_NUM,
    KS_C_TEXT /* acts as a number if it is one */,
    KS_C_STRING /* KS_VF_STRING */,
    KS_C_LAST_VALUE = KS_C_STRING,
    KS_C_PATTERN, /* text: a search value; flags KS_PAT_*  */
    KS_C_TERM,    /* text: word or phrase; flags KS_TERM_* */
    KS_C_CIDR,    /* text: addr/len */
    KS_C_TIME,    /* text: a time modifier, resolved against now at run start */
    KS_C_PROJECT, /* range: names as KS_C_PATTERN consts of the rule; flags KS_PROJ_* */
    KS_C_RENAME,  /* text: from pattern, more: to pattern */
    KS_C_GEO,     /* range: pairs of (NUM: enum ks_geo_part, NUM: field) consts; text: language */
    KS_C_DESCS,   /* from here on descriptions of operations: descs.def */
    KS_C_BEFORE_DESCS = KS_C_DESCS - 1,
#define X(id, name, flags, head, more, summary) KS_C_##id,
#include "lang/descs.def"
#undef X
    KS_C_KINDS
};
/* Flags of descriptions. */
enum { KS_SED_CHARS = 1 /* y/abc/xyz/ */ };
enum { KS_MV_EMPTY = 1 /* empty pieces are values */, KS_MV_TOKENS = 2 /* an expression finds the pieces */ };
enum {
    KS_BIN_LOG = 1,
    KS_BIN_CLOCK = 2 /* times: seconds */,
    KS_BIN_DAYS = 4,
    KS_BIN_MONTHS = 8 /* of the local calendar */,
    KS_BIN_START = 16,
    KS_BIN_END = 32,
    KS_BIN_FREE = 64 /* the width comes from the values, and is at least this */
};
enum { KS_LOOK_FOLD = 1 /* case does not count */ };
enum { KS_LOOK_EXACT, KS_LOOK_WILDCARD, KS_LOOK_CIDR };
enum { KS_TOJSON_FILL = 1, KS_TOJSON_INTERNAL = 2 };
enum { KS_TOJSON_AUTO, KS_TOJSON_BOOL, KS_TOJSON_JSON, KS_TOJSON_NUM, KS_TOJSON_STR, KS_TOJSON_COUNT };
/* Operations that make names at run time: how a name that is there already fares, and which matter. */
enum {
    KS_OPEN_NAMED = 1 /* only names of the rule are asked for */,
    KS_OPEN_KEEP = 2 /* a field that is there stays as it is */,
    KS_OPEN_ADD = 4 /* its values stay, in front */,
    KS_OPEN_CLEAN = 8 /* names become letters, digits and _ */
};
enum ks_info { KS_INFO_MIN, KS_INFO_MAX, KS_INFO_SID, KS_INFO_SEARCH, KS_INFO_COUNT }; /* addinfo */
enum ks_convert {
    KS_CONVERT_AUTO,
    KS_CONVERT_CTIME,
    KS_CONVERT_DUR2SEC,
    KS_CONVERT_MEMK,
    KS_CONVERT_MKTIME,
    KS_CONVERT_MSTIME,
    KS_CONVERT_NONE,
    KS_CONVERT_NUM,
    KS_CONVERT_RMCOMMA,
    KS_CONVERT_RMUNIT,
    KS_CONVERT_COUNT
};
enum {
    KS_PAT_CASE = 1 /* compare as written */,
    KS_PAT_NAME = 2 /* a field name: case-sensitive, `*` wild */
};
enum {
    KS_TERM_WORD = 1 /* bare word */,
    KS_TERM_PHRASE = 2,
    KS_TERM_WHOLE = 4 /* TERM() */,
    KS_TERM_CASE = 8 /* CASE() */
};
enum {
    KS_PROJ_KEEP = 1 /* table: only these */,
    KS_PROJ_FIELDS = 2 /* fields +: also _time and _raw */,
    KS_PROJ_REMOVE = 4
};

/* Sinks, by row of sinks.def. What stands in their fields f[] and constants c[]:
 *
 *   GROUP        f: 0 what the first by-value is written to instead
 *   STREAM       f: 0 reset before, 1 reset after ("1" does it), 2 _time;  c: 0 seconds of time_window; limit: window
 *   ACCUM        f: 0 of, 1 into                                     DELTA the same; limit: rows back
 *   FREQUENT     f: 0 count, 1 rows of the group, 2 percent          c: 0 name for the rest
 *                keys: how is a ks_ipart
 *   CHART        f: 0 what a row is of; keys: row, column (ks_ipart) c: 0 name for the rest, 1 for null,
 *                                       2 form of names, 3 span of time or "", 4 most spans, 5 least span or ""
 *   XYSERIES     f: 0 row, 1 column; keys: values                    c: 0 form of names
 *   UNTABLE      f: 0 kept, 1 label, 2 value; names: columns in order
 *   MVCOMBINE    f: 0 the field
 *   TOTALS       f: 0 label field, 1 row total; names: summed        c: 0 label
 *   EXPAND       keys: the field; limit 0: all. Its rows go on at once
 *   BIN          f: 0 of, 1 into; value: the description
 *   TRANSACTION  f: 0 duration, 1 eventcount, 2 closed_txn, 3 _time, 4 begins, 5 ends
 *                keys: fields; names: lists
 *                c: 0 maxspan, 1 maxpause in seconds or "", 2 delim, 3 nullstr; limit: maxevents
 *
 * A form of names holds $AGG$ and $VAL$. */
enum ks_isink_kind {
#define X(id, ...) KS_SINK_##id,
#include "lang/sinks.def"
#undef X
    KS_SINK_COUNT
};
enum {
#define X(id, bit, name, meaning) KS_SINK_##id = 1 << (bit),
#include "lang/sinkflags.def"
#undef X
};
/* Texts that describe a format: row and column signs, mvsep, emptystr. */
enum { KS_FORMAT_TEXTS = 8 };
enum { KS_SINK_FIELDS = 6, KS_SINK_TEXTS = 6 };

/* A field to sort, group or deduplicate by. */
enum ks_ihow { KS_HOW_AUTO, KS_HOW_NUM, KS_HOW_STR, KS_HOW_IP };
struct ks_ikey {
    uint32_t field;
    uint8_t how, desc; /* desc 1: descending */
    uint16_t spare;
};

/* What a key of FREQUENT and CHART is (`how`). */
enum ks_ipart { KS_PART_FIELD, KS_PART_BY };

enum {
    KS_AGG_WILD = 1 /* in, out: patterns instead of fields */,
    KS_AGG_INTERPOLATE = 4 /* percentiles: between the two nearest values */,
    KS_AGG_ONCE = 2 /* counts a row once per combination of the BY keys, whatever the FIELD keys hold */
};

/* What an image knows about a rule beside its program. */
enum ks_about_kind {
#define X(id, name, num, key, value, more0, more1) KS_ABOUT_##id,
#include "lang/abouts.def"
#undef X
    KS_ABOUT_COUNT
};

#endif
