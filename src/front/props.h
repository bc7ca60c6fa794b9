/* props.h - field mappings in Splunk's props.conf: what events of a sourcetype lack is calculated from what
 * they have. Source: props.conf.spec; the order of operations at search time is EXTRACT, FIELDALIAS, EVAL,
 * LOOKUP. */
#ifndef KS_PROPS_H
#define KS_PROPS_H

#include "front/source.h"

enum ks_prop_kind {
    KS_PROP_EXTRACT,
    KS_PROP_ALIAS,
    KS_PROP_EVAL,
    KS_PROP_LOOKUP,
    KS_PROP_NEVER,
    KS_PROP_INFERRED
};
struct ks_prop {
    struct ks_prop *next;
    uint8_t kind;
    struct ks_str cls;  /* what stands behind the dash of the key; NEVER, INFERRED: the field */
    struct ks_str name; /* EVAL: the field; ALIAS: the new name; NEVER, INFERRED: a field; else the class */
    struct ks_str
        value; /* EVAL: the expression; ALIAS: the old name; EXTRACT: the expression; LOOKUP: its arguments */
    struct ks_str field; /* EXTRACT: of which; empty: _raw */
    bool keep;           /* ALIAS: a field that is there stays (ASNEW) */
    uint32_t at;         /* of the value in the file */
};
/* Of one sourcetype. Later settings of the same key replace earlier ones, and an empty value takes a setting
 * away. Settings of a kind stand in the order in which Splunk applies them: by the bytes of their classes. */
struct ks_props_stanza {
    struct ks_props_stanza *next;
    struct ks_str name;
    const struct ks_file *file; /* of the first setting */
    struct ks_prop *first;
};
struct ks_props {
    struct ks_arena *arena;
    struct ks_props_stanza *first, **last;
};
struct ks_props *ks_props_new(struct ks_arena *a);
/* Settings that matter at index time only are passed over; what is misspelt is warned about, what cannot be
 * supported is an error. Spans are into the file. */
void ks_props_load(struct ks_props *p, const struct ks_file *file, struct ks_diags *diags);

#endif
