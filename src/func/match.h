/* match.h - what `search` compares with: patterns, terms, networks (semantics 2.2 to 2.4).
 *
 * Compiled once per constant, then used by any number of threads. */
#ifndef KS_MATCH_H
#define KS_MATCH_H

#include "base/arena.h"
#include "lang/value.h"

/* A search value: folded unless `exact`, `*` matches any run of bytes. */
struct ks_pattern {
    struct ks_str text;      /* folded */
    bool wild, exact, ascii; /* ascii: the pattern is, so folding bytes is enough */
    struct ks_str lead;      /* its longest literal part */
    uint32_t rare;           /* the byte of it to look for */
};
void ks_match_pattern_init(struct ks_pattern *p, struct ks_arena *a, struct ks_str text, bool exact);
/* The same with `*` as an ordinary character. */
void ks_match_pattern_whole(struct ks_pattern *p, struct ks_arena *a, struct ks_str text, bool exact);
bool ks_match_pattern(const struct ks_pattern *p, struct ks_str s);
struct ks_str ks_match_folded(struct ks_arena *a, struct ks_str s); /* as patterns are folded */
/* Field-name patterns: case-sensitive. Parts that `*` matched go to `parts` (as many as there are
 * asterisks in `pattern`, at most `most`); returns false when it does not match. */
bool ks_match_name(struct ks_str pattern, struct ks_str name, struct ks_str *parts, unsigned most);
unsigned ks_match_stars(struct ks_str pattern);
/* `pattern` with its asterisks replaced by the parts. */
struct ks_str ks_match_fill(struct ks_arena *a, struct ks_str pattern, const struct ks_str *parts,
                            unsigned n);

/* A term or phrase over raw text; the flags are the KS_TERM_* of image.h. */
enum {
    KS_MATCH_WORD = 1,
    KS_MATCH_PHRASE = 2,
    KS_MATCH_WHOLE = 4 /* TERM() */,
    KS_MATCH_CASE = 8 /* CASE() */
};
struct ks_term {
    struct ks_pattern pattern;
    uint8_t flags;
    bool breakers, major; /* the text holds minor or major / major breakers */
};
void ks_match_term_init(struct ks_term *t, struct ks_arena *a, struct ks_str text, unsigned flags);
bool ks_match_term(const struct ks_term *t, struct ks_str raw);

/* addr/len, v4 or v6; host bits allowed. */
struct ks_cidr {
    uint8_t addr[16];
    unsigned bits;
    bool v6;
};
bool ks_match_cidr_parse(struct ks_cidr *c, struct ks_str text);
bool ks_match_cidr(const struct ks_cidr *c, struct ks_str ip);
/* inet_pton's view of an address: 4 or 16 bytes, 0 when it is none. */
unsigned ks_match_ip(struct ks_str ip, uint8_t out[16]);

/* LIKE: % any run, _ one code point, whole text, case-sensitive. */
bool ks_match_like(struct ks_str s, struct ks_str pattern);
/* -1, 0, 1 in the order of `search`'s < and of eval: numbers if both are, else bytes. */
int ks_match_order(const struct ks_value *a, const struct ks_value *b);
/* The order of `sort` for one pair (KS_HOW_* of image.h: 0 auto, 1 num, 2 str, 3 ip), nulls excluded. */
int ks_match_sort(unsigned how, const struct ks_value *a, const struct ks_value *b);

#endif
