/* envelope.h - from a record of the input to the audit events in it.
 *
 *   {"logGroup":"g","logEvents":[{"message":"{\"kind\":\"Event\"...}"}]}  ->  {"kind":"Event"...}, logGroup=g
 *
 * Each record is recognised for itself, by its own members. The inner event becomes the event; what the
 * wrapper says stays as fields of it (facts), under the names it has there, and loses against the event's
 * own. Source of the forms: the documentation of each product, as shapes.def names them. */
#ifndef KS_ENVELOPE_H
#define KS_ENVELOPE_H

#include "base/arena.h"
#include "base/buf.h"
#include "scan/flatten.h"
#include "scan/lines.h"

enum ks_shape {
#define X(id, name, sourcetype, what) KS_SHAPE_##id,
#include "scan/shapes.def"
#undef X
    KS_SHAPE_COUNT
};
struct ks_shape_row {
    const char *name;
    struct ks_str sourcetype;
    const char *what;
};
extern const struct ks_shape_row ks_shape_rows[KS_SHAPE_COUNT];
/* KS_SHAPE_COUNT when there is no such name. */
enum ks_shape ks_envelope_shape(const char *name);

enum { KS_ENVELOPE_FACTS = 12, KS_ENVELOPE_METAS = 4 };
struct ks_unwrapped {
    struct ks_str text; /* the event: JSON, or what should be; followed by KS_SCAN_PAD readable bytes */
    const struct ks_str *facts; /* JSON objects, the innermost last; padded likewise */
    unsigned n_facts;
    struct ks_str
        meta[KS_ENVELOPE_METAS]; /* host, source, sourcetype, index (enum ks_meta); p NULL: not told */
    struct ks_str time;          /* the event's time by the wrapper, seconds or RFC 3339; p NULL: not told */
    struct ks_str later; /* a time to take when the event has none: in units of 10^-later_digits seconds */
    unsigned later_digits;
    uint8_t shape;
    size_t *rest; /* not NULL: other text may follow the event; to be set to where it ends, 0 when it is not
                     whole, and then the event does not count and comes again (ks_envelope_flatten) */
    bool alone;   /* the text was a whole string, so what ends like an event ends one */
};
typedef void ks_envelope_fn(void *arg, const struct ks_unwrapped *u);

/* What became of records of one form. A record that held no event for a reason is counted by the reason. */
struct ks_envelope_count {
    uint64_t records, events;
    uint64_t other;   /* of another category or kind (Azure's guard, control messages, other log types) */
    uint64_t damaged; /* wrappers cut or not understood; what is in them is lost */
};
struct ks_envelope_opts {
    enum ks_shape only;         /* KS_SHAPE_COUNT: each record is recognised */
    bool facts;                 /* some rule wants fields that wrappers give ... */
    const struct ks_str *names; /* ... namely these, or members of them; NULL: any */
    uint32_t n_names;
    bool payload; /* some rule wants the payload itself as a field, such as properties.log */
    bool data;    /* some rule wants fields below `data.`, as rules over Pub/Sub do */
};
struct ks_envelope {
    const struct ks_kernel *k;
    struct ks_envelope_opts o;
    struct ks_envelope_count counts[KS_SHAPE_COUNT];
    /* private: the record under way */
    struct ks_arena tmp;
    struct ks_str facts[KS_ENVELOPE_FACTS];
    struct ks_unwrapped at;
    unsigned depth;
    bool begins[256];    /* first bytes of names that are wanted */
    enum ks_shape outer; /* the form of the record; KS_SHAPE_COUNT: not known yet */
    ks_envelope_fn *event;
    void *arg;
};
void ks_envelope_init(struct ks_envelope *e, const struct ks_kernel *k, const struct ks_envelope_opts *o);
void ks_envelope_fini(struct ks_envelope *e);
/* Calls event for every event in the record, in order. The texts are valid until the next record. What is no
 * wrapper is given as it is. `csv`: the header of the CSV file that the record is a row of; n 0: none. */
void ks_envelope_record(struct ks_envelope *e, const char *p, size_t n, struct ks_str csv,
                        ks_envelope_fn *event, void *arg);

/* For ks_envelope_plain: an object that begins with members of an event, its own ones among them. */
bool ks_envelope_sorted(const struct ks_kernel *k, const char *p, size_t n);
/* An ordinary event by its first bytes, as the API server writes it or with its keys sorted: nothing to
 * unwrap. A wrapper is not told by these, and what is neither is looked at in full. */
static inline bool ks_envelope_plain(const struct ks_kernel *k, const char *p, size_t n) {
    static const char head[] = "{\"kind\":\"Event\",";
    if (n <= sizeof head) return false;
    return __builtin_memcmp(p, head, sizeof head - 1) == 0 ||
           (p[0] == '{' && p[1] == '"' && p[2] == 'a' && ks_envelope_sorted(k, p, n));
}

/* Whether all lines of a block are ordinary events, one each: nothing in it can be spelled in other ways than
 * JSON texts are. */
bool ks_envelope_all_plain(const struct ks_kernel *k, const struct ks_lines *l, const char *p);

/* The event of a text that was unwrapped; NULL: it comes again. */
static inline const struct ks_event *ks_envelope_flatten(const struct ks_unwrapped *u, struct ks_flat *flat) {
    if (!u->rest && u->shape == KS_SHAPE_PLAIN && !u->n_facts)
        return ks_flat_line(flat, u->text.p, u->text.n);
    if (!u->rest) return ks_flat_facts(flat, u->text.p, u->text.n, u->facts, u->n_facts);
    ks_flat_alone(flat, u->alone);
    const struct ks_event *ev = ks_flat_item(flat, u->text.p, u->text.n, u->facts, u->n_facts);
    ks_flat_alone(flat, false);
    *u->rest = ev->damage == KS_WHOLE ? ev->more : 0;
    return *u->rest ? ev : NULL;
}

/* Words that stand in every line whose events a search for literals could not see: packed texts, and forms
 * whose fields are calculated. Such lines are always parsed. NULL at the end. */
extern const char *const ks_envelope_opaque[];

#endif
