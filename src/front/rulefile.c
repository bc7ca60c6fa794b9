/* rulefile.c - reads a detection in YAML by its keys.
 *
 * In: a file. Out: name, search with the places of its bytes, facts for findings, tests; messages.
 *
 * What kspl has no use for (author, references, how_to_implement, ...) is passed over, and so are keys it
 * does not know: detections of tomorrow should compile today. But a key that nobody knows and that is one
 * slip away from a key that is missing is reported, for a misspelt `risk_objects` would otherwise be
 * a rule without risk, in silence. */
#include "front/rulekeys.h"

#include "lang/lang.h"
#include "lang/value.h"

#include <string.h>

static const char *const top_keys[] = {
    "name",
    "id",
    "version",
    "date",
    "creation_date",
    "modification_date",
    "author",
    "status",
    "type",
    "description",
    "data_source",
    "search",
    "throttling",
    "severity",
    "misses",
    "evasion",
    "references",
    "how_to_implement",
    "deployment",
    "known_false_positives",
    "tags",
    "drilldown_searches",
    "rba",
    "finding",
    "threat_objects",
    "intermediate_findings",
    "category",
    "security_domain",
    "tests",
    "mitre_attack_id",
    "asset_type",
    "analytic_story",
    "product",
    "cve",
    "baselines",
    "atomic_guid",
    "manual_test",
    NULL,
};
static const char *const tag_keys[] = {"analytic_story",
                                       "asset_type",
                                       "atomic_guid",
                                       "confidence",
                                       "cve",
                                       "group",
                                       "impact",
                                       "manual_test",
                                       "message",
                                       "mitre_attack_id",
                                       "observable",
                                       "product",
                                       "required_fields",
                                       "risk_score",
                                       "security_domain",
                                       "supported_tas",
                                       "cis20",
                                       "nist",
                                       "kill_chain_phases",
                                       "throttling",
                                       "risk_severity",
                                       "dataset",
                                       "context",
                                       "research_site_url",
                                       "detections",
                                       NULL};
static const char *const drilldown_keys[] = {"name", "search", "earliest_offset", "latest_offset", NULL};
static const char *const test_keys[] = {"name",          "attack_data", "test_type",      "expected_results",
                                        "earliest_time", "latest_time", "pass_condition", NULL};
static const char *const data_keys[] = {"data",  "source",       "sourcetype",       "host",
                                        "index", "custom_index", "update_timestamp", NULL};

/* ---- what rulekeys.h promises ---- */

struct ks_about *ks_rulefile_about(struct ks_rulekeys *r, enum ks_about_kind kind, struct ks_span at) {
    struct ks_about *f = KS_NEW(r->a, struct ks_about);
    f->kind = (uint8_t)kind;
    f->at = at;
    *r->last = f;
    r->last = &f->next;
    return f;
}

void ks_rulefile_keys(struct ks_rulekeys *r, const struct ks_ynode *map, const char *const *known) {
    const char *absent[64];
    uint32_t n = 0, all = 0;
    if (!map || map->kind != KS_Y_MAP) return;
    for (; known[all]; all++)
        if (!ks_ytree_get(map, known[all]) && n < 64) absent[n++] = known[all];
    for (const struct ks_ynode *x = map->first; x; x = x->next) {
        bool is_known = false;
        for (uint32_t i = 0; i < all && !is_known; i++) is_known = ks_text_is(x->key, known[i]);
        struct ks_str near = is_known ? (struct ks_str){"", 0} : ks_diag_near(r->a, x->key, absent, n);
        if (!near.n) continue;
        struct ks_diag *d =
            ks_diag_add(r->diags, KS_D_KEY_UNKNOWN, x->key_at, "unknown key `%.*s`", KS_FMT(x->key));
        if (d) d->advice = near;
    }
}

struct ks_str ks_rulefile_text(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key) {
    const struct ks_ynode *n = ks_ytree_get(map, key);
    if (n && n->kind != KS_Y_TEXT)
        ks_diag_add(r->diags, KS_D_YAML_SHAPE, n->key_at, "`%s` is a text, not a list or map", key);
    return ks_ytree_text(n);
}

const struct ks_ynode *ks_rulefile_maps(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key) {
    const struct ks_ynode *n = ks_ytree_get(map, key);
    if (!n || (n->kind == KS_Y_TEXT && !n->text.n)) return NULL;
    struct ks_ynode *lone = KS_NEW(r->a, struct ks_ynode); /* its neighbours are other keys */
    *lone = *n;
    lone->next = NULL;
    const struct ks_ynode *first = n->kind == KS_Y_LIST ? n->first : lone;
    for (const struct ks_ynode *x = first; x; x = x->next) {
        if (x->kind == KS_Y_MAP) continue;
        ks_diag_add(r->diags, KS_D_YAML_SHAPE, x->at, "`%s` is a list of maps", key);
        return NULL;
    }
    return first;
}

bool ks_rulefile_number(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key, uint32_t most,
                        uint32_t *out) {
    const struct ks_ynode *n = ks_ytree_get(map, key);
    double d;
    if (!n || (n->kind == KS_Y_TEXT && !n->text.n)) return false;
    if (n->kind == KS_Y_TEXT && ks_value_parse_num(n->text, &d) && d >= 0 && d <= most) {
        *out = (uint32_t)(d + 0.5);
        return true;
    }
    ks_diag_add(r->diags, KS_D_YAML_VALUE, n->at, "`%s` is a number from 0 to %u", key, most);
    return false;
}

/* ---- facts ---- */

static void one_fact(struct ks_rulekeys *r, const struct ks_ynode *top, const char *key,
                     enum ks_about_kind kind) {
    struct ks_str text = ks_rulefile_text(r, top, key);
    if (text.n) ks_rulefile_about(r, kind, ks_ytree_get(top, key)->at)->value = text;
}

/* A key that older files have under `tags`; its value is one text or a list of them. */
static void facts(struct ks_rulekeys *r, const struct ks_ynode *top, const char *key,
                  enum ks_about_kind kind) {
    const struct ks_ynode *n = ks_ytree_get(top, key);
    if (!n) n = ks_ytree_get(ks_ytree_get(top, "tags"), key);
    if (!n) return;
    const struct ks_ynode *first = n->kind == KS_Y_LIST ? n->first : n;
    for (const struct ks_ynode *x = first; x; x = n->kind == KS_Y_LIST ? x->next : NULL) {
        if (x->kind != KS_Y_TEXT)
            ks_diag_add(r->diags, KS_D_YAML_SHAPE, x->at, "`%s` is a text or a list of texts", key);
        else if (x->text.n)
            ks_rulefile_about(r, kind, x->at)->value = x->text;
    }
}

static struct ks_str or_default(struct ks_str given, struct ks_str otherwise) {
    return given.n ? given : otherwise;
}

/* What the content's own deployment runs it with, unless the file says otherwise. */
static void schedule(struct ks_rulekeys *r, const struct ks_ynode *top) {
    const struct ks_ynode *s = ks_ytree_get(ks_ytree_get(top, "deployment"), "scheduling");
    struct ks_about *f = ks_rulefile_about(r, KS_ABOUT_SCHEDULE, s ? s->at : top->at);
    f->key = or_default(ks_rulefile_text(r, s, "cron_schedule"), KS_STR("0 * * * *"));
    f->value = or_default(ks_rulefile_text(r, s, "earliest_time"), KS_STR("-70m@m"));
    f->more[0] = or_default(ks_rulefile_text(r, s, "latest_time"), KS_STR("-10m@m"));
}

/* `3600s`, `30m`, `24h`, `7d` as seconds. */
static bool read_period(struct ks_str s, uint32_t *seconds) {
    static const char units[] = "smhd";
    static const uint32_t each[] = {1, 60, 3600, 86400};
    const char *unit = s.n > 1 ? memchr(units, s.p[s.n - 1], 4) : NULL;
    uint64_t n = 0;
    for (size_t i = 0; unit && i + 1 < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || n > 1000000000) return false;
        n = n * 10 + (uint64_t)(s.p[i] - '0');
    }
    if (!unit || n == 0 || n * each[unit - units] > UINT32_MAX) return false;
    *seconds = (uint32_t)n * each[unit - units];
    return true;
}

/* Splunk's alert.suppress: results alike in these fields are one within the period. */
static void throttling(struct ks_rulekeys *r, const struct ks_ynode *top) {
    static const char *const known[] = {"fields", "period", NULL};
    const struct ks_ynode *t = ks_ytree_get(top, "throttling");
    if (!t) t = ks_ytree_get(ks_ytree_get(top, "tags"), "throttling");
    if (!t) return;
    ks_rulefile_keys(r, t, known);
    const struct ks_ynode *fields = ks_ytree_get(t, "fields"), *period = ks_ytree_get(t, "period");
    uint32_t seconds = 0;
    if (!period || !read_period(ks_ytree_text(period), &seconds)) {
        ks_diag_add(r->diags, KS_D_YAML_VALUE, period ? period->at : t->at,
                    "`throttling` needs a `period` such as 3600s, 30m, 24h or 7d");
        return;
    }
    if (!fields || fields->kind != KS_Y_LIST || !fields->first) {
        ks_diag_add(r->diags, KS_D_YAML_SHAPE, fields ? fields->at : t->at,
                    "`throttling` needs a list of `fields`");
        return;
    }
    for (const struct ks_ynode *x = fields->first; x; x = x->next) {
        struct ks_about *f = ks_rulefile_about(r, KS_ABOUT_THROTTLE, x->at);
        f->key = ks_ytree_text(x);
        f->num = seconds;
    }
}

static void drilldowns(struct ks_rulekeys *r, const struct ks_ynode *top) {
    for (const struct ks_ynode *x = ks_rulefile_maps(r, top, "drilldown_searches"); x; x = x->next) {
        ks_rulefile_keys(r, x, drilldown_keys);
        struct ks_about *f = ks_rulefile_about(r, KS_ABOUT_DRILLDOWN, x->at);
        f->key = ks_rulefile_text(r, x, "name");
        f->value = ks_rulefile_text(r, x, "search");
        f->more[0] = ks_rulefile_text(r, x, "earliest_offset");
        f->more[1] = ks_rulefile_text(r, x, "latest_offset");
    }
}

/* ---- tests ---- */

static struct ks_rtest_data *test_data(struct ks_rulekeys *r, const struct ks_ynode *test) {
    struct ks_rtest_data *first = NULL, **last = &first;
    for (const struct ks_ynode *x = ks_rulefile_maps(r, test, "attack_data"); x; x = x->next) {
        ks_rulefile_keys(r, x, data_keys);
        struct ks_rtest_data *d = KS_NEW(r->a, struct ks_rtest_data);
        d->data = ks_rulefile_text(r, x, "data");
        d->source = ks_rulefile_text(r, x, "source");
        d->sourcetype = ks_rulefile_text(r, x, "sourcetype");
        d->host = ks_rulefile_text(r, x, "host");
        d->index = or_default(ks_rulefile_text(r, x, "index"), ks_rulefile_text(r, x, "custom_index"));
        d->at = x->at;
        *last = d;
        last = &d->next;
    }
    return first;
}

static void tests(struct ks_rulekeys *r, const struct ks_ynode *top) {
    struct ks_rtest **last = &r->out->tests;
    for (const struct ks_ynode *x = ks_rulefile_maps(r, top, "tests"); x; x = x->next) {
        ks_rulefile_keys(r, x, test_keys);
        struct ks_rtest *t = KS_NEW(r->a, struct ks_rtest);
        t->name = or_default(ks_rulefile_text(r, x, "name"), KS_STR("test"));
        t->type = or_default(ks_rulefile_text(r, x, "test_type"), KS_STR("unit"));
        t->counted = ks_rulefile_number(r, x, "expected_results", UINT32_MAX - 1, &t->results);
        t->data = test_data(r, x);
        t->at = x->at;
        *last = t;
        last = &t->next;
    }
}

/* ---- the file ---- */

static bool read_search(struct ks_rulekeys *r, const struct ks_ynode *top) {
    const struct ks_ynode *name = ks_ytree_need(top, "name", "rule", r->diags);
    const struct ks_ynode *search = ks_ytree_need(top, "search", "rule", r->diags);
    if (name && !ks_text_trim(name->text).n)
        ks_diag_add(r->diags, KS_D_YAML_VALUE, name->at, "the rule's name is empty");
    if (name) r->out->name = ks_text_trim(name->text);
    if (search) r->out->search = ks_ytree_excerpt(r->a, r->file, search);
    return search != NULL;
}

bool ks_rulefile_yaml(struct ks_arena *a, const struct ks_file *file, struct ks_rulefile *out,
                      struct ks_diags *diags) {
    *out = (struct ks_rulefile){.is_yaml = true};
    struct ks_rulekeys r = {a, file, diags, out, &out->about};
    const struct ks_ynode *top = ks_ytree_read(a, file, diags);
    if (!top) return false;
    if (top->kind != KS_Y_MAP) {
        ks_diag_add(diags, KS_D_YAML_SHAPE, top->at, "a rule file is a map with `name` and `search`");
        return false;
    }
    ks_rulefile_keys(&r, top, top_keys);
    ks_rulefile_keys(&r, ks_ytree_get(top, "tags"), tag_keys);
    bool found = read_search(&r, top);
    one_fact(&r, top, "id", KS_ABOUT_ID);
    one_fact(&r, top, "version", KS_ABOUT_VERSION);
    one_fact(&r, top, "type", KS_ABOUT_TYPE);
    one_fact(&r, top, "status", KS_ABOUT_STATUS);
    one_fact(&r, top, "description", KS_ABOUT_DESCRIPTION);
    facts(&r, top, "security_domain", KS_ABOUT_DOMAIN);
    facts(&r, top, "analytic_story", KS_ABOUT_STORY);
    facts(&r, top, "mitre_attack_id", KS_ABOUT_ATTACK);
    ks_rulefile_risk(&r, top);
    schedule(&r, top);
    throttling(&r, top);
    drilldowns(&r, top);
    tests(&r, top);
    return found;
}

void ks_rulefile_plain(struct ks_arena *a, const struct ks_file *file, struct ks_str name,
                       struct ks_rulefile *out) {
    *out = (struct ks_rulefile){.name = name, .search = ks_source_all(a, file)};
}
