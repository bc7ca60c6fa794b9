/* census.h - which fields a log has, and in how many of its events each. */
#ifndef KS_CENSUS_H
#define KS_CENSUS_H

#include "base/arena.h"
#include "base/status.h"

struct ks_census_field {
    struct ks_str name;
    uint64_t events;       /* that have it */
    uint64_t lists;        /* in which it has more than one value */
    struct ks_str example; /* its first value, cut to KS_CENSUS_EXAMPLE bytes at a character */
};
struct ks_census {
    uint64_t events, damaged;       /* damaged lines are no events here */
    struct ks_census_field *fields; /* the most frequent first, then by name */
    uint32_t n;
};
enum { KS_CENSUS_EXAMPLE = 60 };

/* Reads all of it, as ks_run does. Everything lives in `a`. KS_EWORLD when a file cannot be read, or when
 * there are more names than KS_MAX_NAMES. */
KS_MUST enum ks_status ks_census_take(struct ks_arena *a, const char *const *paths, unsigned n_paths,
                                      const volatile int *stop, struct ks_census *out, struct ks_error *err);
/* Of the field of that name; 0 when there is none. */
uint64_t ks_census_events(const struct ks_census *c, struct ks_str name);
/* The most frequent field whose name is close to this one, or NULL. */
const struct ks_census_field *ks_census_near(const struct ks_census *c, struct ks_str name);

#endif
