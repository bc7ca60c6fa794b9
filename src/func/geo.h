/* geo.h - places of IP addresses from a database in MaxMind format (semantics section 8). */
#ifndef KS_GEO_H
#define KS_GEO_H

#include "base/arena.h"
#include "base/status.h"
#include "lang/value.h"

enum ks_geo_part {
#define X(id, name, all, summary) KS_GEO_##id,
#include "lang/places.def"
#undef X
    KS_GEO_PARTS
};
extern const char *const ks_geo_names[KS_GEO_PARTS]; /* City, Country, ... */

struct ks_geo;
/* Opens `path`; or, when it is NULL, KSPL_GEOIP's, then the usual system places. KS_END: none found. */
KS_MUST enum ks_status ks_geo_open(struct ks_geo **out, const char *path, struct ks_error *err);
void ks_geo_close(struct ks_geo *g);
/* False for an address that is private, unknown or none. A known address gives "" for parts that the
 * database lacks. `lang` is "en", ..., or "code". Thread-safe. */
bool ks_geo_find(const struct ks_geo *g, struct ks_arena *a, struct ks_str ip, struct ks_str lang,
                 struct ks_value parts[KS_GEO_PARTS]);

#endif
