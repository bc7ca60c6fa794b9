/* flatten.h - one line of JSON to fields by path id (semantics section 1).
 *
 * Every byte is validated by RFC 8259, unless told to be lazy; only values whose name is wanted are looked at
 * further. */
#ifndef KS_FLATTEN_H
#define KS_FLATTEN_H

#include "lang/value.h"
#include "scan/kernel.h"
#include "scan/paths.h"

enum ks_damage {
    KS_WHOLE,
    KS_NOT_JSON /* does not begin like an object or array */,
    KS_DAMAGED,
    KS_TOO_DEEP,
    KS_EMPTY_LINE
};
struct ks_event {
    struct ks_str raw; /* the line without newline, CR and BOM */
    const struct ks_value
        *cells; /* by path id; null where absent; n_cells of them, at least ks_paths_count at the start */
    uint32_t n_cells;
    const uint32_t *ids; /* ids present, in document order of first sight */
    uint32_t n_ids;
    enum ks_damage damage; /* not KS_WHOLE: no fields (semantics 11.19) */
    uint32_t damage_at;    /* byte in the line as given, from 0 */
    bool damage_nul;       /* the byte there is a NUL */
    uint32_t more;         /* another value begins at this byte of the line, behind the event; 0: none */
};
struct ks_flat; /* one per thread: the automaton and the last event's memory */
struct ks_flat *ks_flat_new(struct ks_paths *paths, const struct ks_kernel *k);
/* From now on only as much of a line of `from` bytes or more is looked at as the wanted names ask for: other
 * values, names that come a second time behind the last wanted one, and damage in them are not seen. In `all`
 * mode nothing changes. */
void ks_flat_lazy(struct ks_flat *f, size_t from);
/* Names that are wanted later (paths.h) are left to another walk. Before the first event. */
void ks_flat_first(struct ks_flat *f);
/* Whether it is known that no line from now on holds two events. */
void ks_flat_seamless(struct ks_flat *f, bool seamless);
/* Whether all wanted names of the next events count, optional ones too (paths.h). */
void ks_flat_every(struct ks_flat *f, bool every);
/* Whether members of the last event were left out, because all names that count were given ahead of them. */
bool ks_flat_left(const struct ks_flat *f);
void ks_flat_free(struct ks_flat *f);
/* Behind the bracket that closes the container that p is in, or NULL; brackets are told from those in
 * strings, nothing else is checked. */
const char *ks_flat_skip(const struct ks_kernel *k, const char *p, const char *end);
/* Parses one line (shorter than 4 GiB); the event is valid until the next call and borrows the line.
 * The line must be followed by KS_SCAN_PAD readable bytes. */
const struct ks_event *ks_flat_line(struct ks_flat *f, const char *p, size_t n);
/* Gives the last event a field or another value in it; null takes the field away. The value must outlive the
 * event. */
void ks_flat_set(struct ks_flat *f, uint32_t path, struct ks_value v);
/* The same with facts of a wrapper, lazy or not to the end of the event (envelope.h): members of these
 * objects become fields too, the last first, where neither the event nor an object before has them. The
 * objects are whole. */
const struct ks_event *ks_flat_facts(struct ks_flat *f, const char *p, size_t n, const struct ks_str *facts,
                                     unsigned n_facts);
/* Whether the texts given next are known to be whole, as lines are: then the walk of one may end early. */
void ks_flat_alone(struct ks_flat *f, bool alone);
/* The same for an item of a list, of which [p, p+n) is the rest: where whole, `more` is where the item ends.
 */
const struct ks_event *ks_flat_item(struct ks_flat *f, const char *p, size_t n, const struct ks_str *facts,
                                    unsigned n_facts);

#endif
