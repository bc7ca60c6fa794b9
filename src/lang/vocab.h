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
    KS_RULE_HIDDEN = 16    /* output shows all fields: names from data, `_` names left out */
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
    KS_C_GEO      /* range: pairs of (NUM: enum ks_geo_part, NUM: field) consts; text: language */
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

enum ks_isink_kind {
    KS_SINK_EMIT,  /* the end: rows are results */
    KS_SINK_GROUP, /* stats: keys = by-fields, aggs */
    KS_SINK_SORT,  /* keys; limit 0 = all */
    KS_SINK_ORDER, /* events newest first (semantics 11.6); no keys */
    KS_SINK_HEAD,  /* limit, or cond */
    KS_SINK_TAIL,  /* limit; last first */
    KS_SINK_REVERSE,
    KS_SINK_DEDUP,   /* keys; limit = rows kept per combination */
    KS_SINK_FILLALL, /* fillnull without a list: value */
    KS_SINK_COUNT
};
enum {
    KS_SINK_IN_ORDER = 1,   /* GROUP: rows must come in input order (sums of fractions) */
    KS_SINK_SPLIT_ONCE = 2, /* GROUP: dedup_splitvals */
    KS_SINK_FILL = 4,       /* GROUP: a fillnull without list stands in front; value (DESIGN 4.6) */
    KS_SINK_WILD = 8,       /* GROUP: some aggs have wildcards; rows are kept until names are known */
    KS_SINK_ALLNUM = 16,
    KS_SINK_KEEPEMPTY = 32,
    KS_SINK_KEEPEVENTS = 64,
    KS_SINK_CONSECUTIVE = 128, /* DEDUP */
    KS_SINK_NULLS = 256,
    KS_SINK_KEEPLAST = 512, /* HEAD */
    KS_SINK_ROWS = 1024     /* GROUP: `ordered` functions follow the order of the rows fed, not their time */
};

/* A field to sort, group or deduplicate by. */
enum ks_ihow { KS_HOW_AUTO, KS_HOW_NUM, KS_HOW_STR, KS_HOW_IP };
struct ks_ikey {
    uint32_t field;
    uint8_t how, desc; /* desc 1: descending */
    uint16_t spare;
};

enum { KS_AGG_WILD = 1 /* in, out: patterns instead of fields */ };

#endif
