/* rulerisk.c - risk and threat objects of a detection, from whichever keys its generation keeps them in.
 *
 * All three come out as the same facts: RISK (field, type, score, message) and THREAT (field, type).
 *
 * The first generation has observables with roles instead. They are read as Splunk's own tool did: an
 * attacker is a threat object; everything else is a risk object, whose type follows from the observable's:
 * people are `user`, machines are `system`, the rest is `other`. All have the one score and message of the
 * tags. */
#include "front/rulekeys.h"

#include "lang/lang.h"

static const char *const rba_keys[] = {"message", "risk_objects", "threat_objects", NULL};
static const char *const object_keys[] = {"field", "type", "score", "message", NULL};
static const char *const threat_keys[] = {"field", "type", NULL};
static const char *const observable_keys[] = {"name", "type", "role", NULL};
static const char *const finding_keys[] = {"title", "message", "entity", "entities", "threat_objects", NULL};

/* The node of a message or title with the places of its bytes; NULL when it is empty or no text. */
static struct ks_excerpt *message_of(struct ks_rulekeys *r, const struct ks_ynode *map, const char *key) {
    if (!ks_rulefile_text(r, map, key).n) return NULL;
    struct ks_excerpt *e = KS_NEW(r->a, struct ks_excerpt);
    *e = ks_ytree_excerpt(r->a, r->file, ks_ytree_get(map, key));
    return e;
}

/* Lower case, blanks as underscores: all generations speak of `ip_address`. */
static struct ks_str type_name(struct ks_rulekeys *r, struct ks_str s) {
    char *p = ks_arena_bytes(r->a, s.n + 1);
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        p[i] = (char)(c == ' ' ? '_' : ks_text_small(c));
    }
    return (struct ks_str){p, s.n};
}

static struct ks_about *object(struct ks_rulekeys *r, enum ks_about_kind kind, const struct ks_ynode *map,
                               const char *field) {
    const struct ks_ynode *n =
        ks_ytree_need(map, field, kind == KS_ABOUT_RISK ? "risk object" : "threat object", r->diags);
    if (!n) return NULL;
    struct ks_about *f = ks_rulefile_about(r, kind, n->at);
    f->key = ks_text_trim(n->text);
    if (!f->key.n) ks_diag_add(r->diags, KS_D_YAML_VALUE, n->at, "`%s` names no field", field);
    return f;
}

static void risk(struct ks_rulekeys *r, const struct ks_ynode *map, struct ks_excerpt *message) {
    struct ks_about *f = object(r, KS_ABOUT_RISK, map, "field");
    struct ks_excerpt *own = message_of(r, map, "message");
    ks_rulefile_keys(r, map, object_keys);
    if (!f) return;
    struct ks_str type = ks_rulefile_text(r, map, "type");
    f->value = type.n ? type_name(r, type) : KS_STR("other");
    if (!ks_ytree_get(map, "score"))
        ks_diag_add(r->diags, KS_D_YAML_MISSING, f->at, "the risk object has no `score`");
    (void)ks_rulefile_number(r, map, "score", KS_MAX_RISK_SCORE, &f->num);
    f->message = own ? own : message;
    if (f->message) f->more[0] = f->message->text;
}

static void threats(struct ks_rulekeys *r, const struct ks_ynode *map) {
    for (const struct ks_ynode *x = ks_rulefile_maps(r, map, "threat_objects"); x; x = x->next) {
        ks_rulefile_keys(r, x, threat_keys);
        struct ks_about *f = object(r, KS_ABOUT_THREAT, x, "field");
        if (f) f->value = type_name(r, ks_rulefile_text(r, x, "type"));
    }
}

/* ---- the second and third generation ---- */

static void rba(struct ks_rulekeys *r, const struct ks_ynode *top) {
    const struct ks_ynode *map = ks_ytree_get(top, "rba");
    ks_rulefile_keys(r, map, rba_keys);
    struct ks_excerpt *message = message_of(r, map, "message");
    for (const struct ks_ynode *x = ks_rulefile_maps(r, map, "risk_objects"); x; x = x->next)
        risk(r, x, message);
    threats(r, map);
}

/* `finding` has a title and one entity, `intermediate_findings` have entities with a message each; either
 * may have threat objects. */
static void finding(struct ks_rulekeys *r, const struct ks_ynode *top, const char *key) {
    const struct ks_ynode *map = ks_ytree_get(top, key);
    ks_rulefile_keys(r, map, finding_keys);
    struct ks_excerpt *title = message_of(r, map, "title"), *message = message_of(r, map, "message");
    if (title) {
        struct ks_about *f = ks_rulefile_about(r, KS_ABOUT_TITLE, ks_ytree_get(map, "title")->at);
        f->value = title->text;
        f->message = title;
    }
    if (!message) message = title;
    for (const struct ks_ynode *x = ks_rulefile_maps(r, map, "entity"); x; x = x->next) risk(r, x, message);
    for (const struct ks_ynode *x = ks_rulefile_maps(r, map, "entities"); x; x = x->next) risk(r, x, message);
    threats(r, map);
}

/* ---- the first generation ---- */

static bool has_role(const struct ks_ynode *roles, const char *role) {
    if (!roles) return false;
    if (roles->kind == KS_Y_TEXT) return ks_text_is_nocase(roles->text, role);
    for (const struct ks_ynode *x = roles->first; x; x = x->next)
        if (ks_text_is_nocase(ks_ytree_text(x), role)) return true;
    return false;
}

static struct ks_str risk_type(struct ks_str observable) {
    static const char *const users[] = {"user", "username", "email address"};
    static const char *const systems[] = {"device", "endpoint", "hostname", "ip address"};
    for (unsigned i = 0; i < sizeof users / sizeof *users; i++)
        if (ks_text_is_nocase(observable, users[i])) return KS_STR("user");
    for (unsigned i = 0; i < sizeof systems / sizeof *systems; i++)
        if (ks_text_is_nocase(observable, systems[i])) return KS_STR("system");
    return KS_STR("other");
}

/* risk_score, else what it is computed from. */
static uint32_t tags_score(struct ks_rulekeys *r, const struct ks_ynode *tags, struct ks_span at) {
    uint32_t score = 0, impact = 0, confidence = 0;
    if (ks_rulefile_number(r, tags, "risk_score", KS_MAX_RISK_SCORE, &score)) return score;
    bool known = ks_rulefile_number(r, tags, "impact", 100, &impact);
    known = ks_rulefile_number(r, tags, "confidence", 100, &confidence) && known;
    if (!known)
        ks_diag_add(r->diags, KS_D_YAML_MISSING, at,
                    "observables need a `risk_score` of the tags, or `impact` and `confidence`");
    return (impact * confidence + 50) / 100;
}

static void observables(struct ks_rulekeys *r, const struct ks_ynode *top) {
    const struct ks_ynode *tags = ks_ytree_get(top, "tags"), *x = ks_rulefile_maps(r, tags, "observable");
    if (!x) return;
    uint32_t score = tags_score(r, tags, x->at);
    struct ks_excerpt *message = message_of(r, tags, "message");
    for (; x; x = x->next) {
        const struct ks_ynode *roles = ks_ytree_get(x, "role");
        bool threat = has_role(roles, "attacker") && !has_role(roles, "victim");
        ks_rulefile_keys(r, x, observable_keys);
        struct ks_about *f = object(r, threat ? KS_ABOUT_THREAT : KS_ABOUT_RISK, x, "name");
        if (!f) continue;
        struct ks_str type = ks_rulefile_text(r, x, "type");
        f->loose = true;
        f->value = threat ? type_name(r, type) : risk_type(type);
        if (threat) continue;
        f->num = score;
        f->message = message;
        if (message) f->more[0] = message->text;
    }
}

void ks_rulefile_risk(struct ks_rulekeys *r, const struct ks_ynode *top) {
    rba(r, top);
    finding(r, top, "finding");
    finding(r, top, "intermediate_findings");
    threats(r, top);
    bool newer = false;
    for (const struct ks_about *f = r->out->about; f; f = f->next) newer = newer || f->kind == KS_ABOUT_RISK;
    if (!newer) observables(r, top);
}
