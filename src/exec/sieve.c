/* sieve.c - the literals of all rules of a run, and the search for them when it is worth making.
 *
 * In: loaded rules. Out: at most two searches: one for blocks of plain events, one with the words that tell
 * wrapped events, which may spell anything in escapes.
 *
 * Compiling ten rules' literals takes some 4 ms, parsing the first two megabytes about 2: so a run over one
 * event never makes the search, and a run over a gigabyte does not feel the difference. Positions decide,
 * not blocks, so counts are the same however the input is cut. */
#include "exec/sieve.h"

#include "base/arena.h"
#include "scan/envelope.h"

#include <ctype.h>
#include <string.h>

static bool is_mapping(const struct ks_rule *rule) {
    return rule->r->flags & KS_RULE_MAPPING;
}

/* A word of every line whose events a mapping may change: the form's own, or what JSON cannot write in two
 * ways of the sourcetype that a collector gave. Forms in ks_envelope_opaque need none. */
static struct ks_str marker(const struct ks_rule *rule) {
    struct ks_str s = rule->name, best = {s.p, 0};
    if (ks_text_equal(s, ks_shape_rows[KS_SHAPE_ELASTIC].sourcetype)) return KS_STR("kubernetes");
    for (size_t i = 0, from = 0; i <= s.n; i++) {
        if (i < s.n && (isalnum((unsigned char)s.p[i]) || strchr("_-:", s.p[i]))) continue;
        if (i - from > best.n) best = ks_text_cut(s, from, i);
        from = i + 1;
    }
    return best;
}

/* How many literals the rules have; 0 when some rule has to see every line. */
static uint32_t count(const struct ks_load *l) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < l->n; i++) {
        if (!l->rules[i].reads || is_mapping(&l->rules[i])) continue;
        if (l->rules[i].r->lits.n == 0) return 0;
        n += l->rules[i].r->lits.n;
    }
    return n;
}

static uint32_t gather(const struct ks_load *l, struct ks_str *texts) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < l->n; i++) {
        const struct ks_rule *rule = &l->rules[i];
        for (uint32_t k = 0; k < rule->r->lits.n && rule->reads && !is_mapping(rule); k++)
            texts[n++] = ks_image_text(rule->im, rule->im->lits[rule->r->lits.at + k].text);
    }
    return n;
}

void ks_sieve_init(struct ks_sieve *s) {
    *s = (struct ks_sieve){.texts = NULL};
    ks_par_init(&s->lock);
}

void ks_sieve_gather(struct ks_sieve *s, struct ks_load *l, uint64_t from, bool plain_only) {
    uint32_t most = count(l);
    if (!most) return;
    unsigned opaque = 0;
    while (ks_envelope_opaque[opaque]) opaque++;
    struct ks_str *texts = KS_NEWN(&l->arena, most + opaque + l->n, struct ks_str);
    uint32_t n = s->n[false] = gather(l, texts);
    for (unsigned i = 0; i < opaque && !plain_only; i++) texts[n++] = ks_text_of(ks_envelope_opaque[i]);
    for (uint32_t i = 0; i < l->n; i++) {
        if (!is_mapping(&l->rules[i])) continue;
        texts[n] = marker(&l->rules[i]);
        if (texts[n++].n < 2) return;
    }
    s->from = from;
    s->n[true] = n;
    s->texts = texts;
}

void ks_sieve_fini(struct ks_sieve *s) {
    for (int i = 0; i < 2; i++)
        if (s->raw[i]) ks_raw_free(s->raw[i]);
    ks_par_fini(&s->lock);
}

bool ks_sieve_active(const struct ks_sieve *s) {
    return s->texts;
}

const struct ks_raw *ks_sieve_get(struct ks_sieve *s, bool wrapped, struct ks_error *err) {
    ks_par_lock(&s->lock);
    if (!s->raw[wrapped]) s->raw[wrapped] = ks_raw_new(s->texts, s->n[wrapped], wrapped, err);
    const struct ks_raw *raw = s->raw[wrapped];
    ks_par_unlock(&s->lock);
    return raw;
}
