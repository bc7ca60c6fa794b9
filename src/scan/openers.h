/* openers.h - what the rooms of unwrapping share. Private to scan/: envelope.c, opencloud.c, openship.c. */
#ifndef KS_OPENERS_H
#define KS_OPENERS_H

#include "scan/envelope.h"
#include "scan/skim.h"

enum { KS_DOC_MEMBERS = 128 };
/* An object with its members; those beyond KS_DOC_MEMBERS are passed over. */
struct ks_doc {
    struct ks_str text;
    struct ks_member at[KS_DOC_MEMBERS];
    unsigned n;
    bool cut; /* no whole object; its last member is a list that breaks off */
};
/* False when the text is no whole object. */
bool ks_opener_doc(struct ks_envelope *e, struct ks_str text, struct ks_doc *d);
/* The value of a member; p NULL: none. Asked for many names in turn, so that lengths are compared first. */
static inline struct ks_str ks_opener_get(const struct ks_doc *d, const char *key) {
    size_t n = __builtin_strlen(key);
    for (unsigned i = 0; i < d->n; i++)
        if (d->at[i].key.n == n && __builtin_memcmp(d->at[i].key.p, key, n) == 0) return d->at[i].value;
    return (struct ks_str){NULL, 0};
}
/* The text of a string value, decoded, padded; p NULL when an escape in it is none. */
struct ks_str ks_opener_string(struct ks_envelope *e, struct ks_str value);
struct ks_str ks_opener_padded(struct ks_envelope *e, struct ks_str text);

/* Counts a record of that form. */
void ks_opener_count(struct ks_envelope *e, enum ks_shape shape);
/* Gives an event: object text, as it stands. */
void ks_opener_event(struct ks_envelope *e, enum ks_shape shape, struct ks_str text);
/* A payload: a string or an object that holds an event, or another wrapper. `shape`: whose payload it is.
 * Text that is no JSON is counted as other. */
void ks_opener_payload(struct ks_envelope *e, enum ks_shape shape, struct ks_str value);
/* A text: JSON, container log or prefixed line. */
void ks_opener_text(struct ks_envelope *e, enum ks_shape shape, struct ks_str text);
/* Whether the text of an object looks like audit events, wrapped or not. */
bool ks_opener_is_audit(struct ks_str text);

/* Facts: members of the wrapper but for those named (NULL at the end), while f runs. */
struct ks_opener_mark {
    unsigned n_facts;
    struct ks_str meta[KS_ENVELOPE_METAS], time, later;
    unsigned later_digits;
};
struct ks_opener_mark ks_opener_enter(const struct ks_envelope *e);
void ks_opener_leave(struct ks_envelope *e, const struct ks_opener_mark *m);
/* The document's members as facts, without `skip`, which is the payload: its member `inner` alone when that
 * is given, else all of it. The payload is left in when rules ask for it. */
void ks_opener_facts(struct ks_envelope *e, const struct ks_doc *d, const char *skip, const char *inner);
/* One more fact, of our own naming: cluster, cloud.provider, cloud.account, log.stream. value: raw text. */
struct ks_opener_named {
    const char *name;
    struct ks_str text;
};
void ks_opener_name(struct ks_envelope *e, const struct ks_opener_named *names, unsigned n);

/* Nothing but another value may follow a value at `at`: else the whole is damaged. */
bool ks_opener_goes_on(struct ks_str text, size_t at);
/* Whether rules want a fact of this name, or of a member of it. */
bool ks_opener_wants(const struct ks_envelope *e, struct ks_str key);

/* Base64, and gzip when it is inside: a text of the record, padded. p NULL when it is neither. */
struct ks_str ks_opencloud_unpack(struct ks_envelope *e, struct ks_str value);

/* A record of Azure as it mostly is, at the beginning of the text, read in one pass. How long it is; 0: it is
 * none such, and nothing was given. */
size_t ks_opencloud_azure(struct ks_envelope *e, struct ks_str text);

/* Rooms. True when the document is of one of their forms. */
bool ks_opencloud_doc(struct ks_envelope *e, const struct ks_doc *d);
bool ks_openship_doc(struct ks_envelope *e, const struct ks_doc *d);
void ks_openship_csv(struct ks_envelope *e, struct ks_str header, struct ks_str row);

#endif
