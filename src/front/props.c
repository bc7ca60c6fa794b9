/* props.c - reads props.conf.
 *
 *   [google:gcp:cloudaudit]
 *   EXTRACT-part = ^(?<group>[^/]+) in protoPayload.resourceName
 *   FIELDALIAS-ip = protoPayload.requestMetadata.callerIp AS src  a AS b
 *   FIELDALIAS-body = protoPayload.request.* AS requestObject.*        (the asterisk is kspl's own)
 *   EVAL-verb = mvindex(split('protoPayload.methodName', "."), -1)
 *   LOOKUP-who = owners user AS user.username OUTPUT team
 *   KSPL-never = user.groups{}, user.uid                               fields that this source never records
 *   KSPL-inferred = responseStatus.code                                fields that are concluded, not
 * recorded KSPL-like = other:sourcetype                                       all settings of a stanza ahead
 *
 * A backslash at the end of a line joins the next one. Each setting is a row of `keys`: by what its name
 * begins with, and who reads the rest. What is read becomes part of a search (cli/mapping.c), so names hold
 * no quotes, and expressions close what they open. */
#include "front/props.h"

#include <string.h>

struct reader {
    struct ks_props *p;
    const struct ks_file *file;
    struct ks_diags *diags;
    struct ks_str text; /* a copy in which lines are joined; offsets are those of the file */
    struct ks_props_stanza *stanza;
};

struct ks_props *ks_props_new(struct ks_arena *a) {
    struct ks_props *p = KS_NEW(a, struct ks_props);
    p->arena = a;
    p->last = &p->first;
    return p;
}

static struct ks_span span_of(const struct reader *r, struct ks_str part) {
    uint32_t from = (uint32_t)(part.p - r->text.p);
    return (struct ks_span){from, from + (uint32_t)part.n};
}

static struct ks_props_stanza *stanza(struct reader *r, struct ks_str name) {
    for (struct ks_props_stanza *s = r->p->first; s; s = s->next)
        if (ks_text_equal(s->name, name)) return s;
    struct ks_props_stanza *s = KS_NEW(r->p->arena, struct ks_props_stanza);
    *s = (struct ks_props_stanza){.name = name, .file = r->file};
    *r->p->last = s;
    r->p->last = &s->next;
    return s;
}

/* Begins a setting: what had its key goes. False when there is no new value. */
static bool begin(struct reader *r, enum ks_prop_kind kind, struct ks_str cls, struct ks_str value) {
    struct ks_prop **at = &r->stanza->first;
    while (*at) {
        if ((*at)->kind == kind && ks_text_equal((*at)->cls, cls))
            *at = (*at)->next;
        else
            at = &(*at)->next;
    }
    return value.n > 0;
}

static void insert(struct reader *r, struct ks_prop p) {
    struct ks_prop **at = &r->stanza->first, *made = KS_NEW(r->p->arena, struct ks_prop);
    while (*at && ((*at)->kind != p.kind || ks_text_compare((*at)->cls, p.cls) <= 0)) at = &(*at)->next;
    *made = p;
    made->next = *at;
    *at = made;
}

static void put(struct reader *r, struct ks_prop p) {
    p.at = span_of(r, p.value).from;
    insert(r, p);
    r->stanza->file = r->file;
}

/* ---- values ---- */

static struct ks_str next_word(struct ks_str *rest) {
    *rest = ks_text_trim(*rest);
    size_t n = 0;
    bool quoted = rest->n && rest->p[0] == '"';
    if (quoted)
        for (n = 1; n < rest->n && rest->p[n] != '"';) n++;
    else
        while (n < rest->n && (unsigned char)rest->p[n] > ' ' && rest->p[n] != ',') n++;
    struct ks_str word = ks_text_cut(*rest, quoted, n);
    *rest = ks_text_cut(*rest, n + (quoted || (n < rest->n && rest->p[n] == ',')), rest->n);
    return word;
}

static unsigned stars(struct ks_str s) {
    unsigned n = 0;
    for (size_t i = 0; i < s.n; i++) n += s.p[i] == '*';
    return n;
}

static void wrong(struct reader *r, struct ks_str at, const char *what) {
    ks_diag_add(r->diags, KS_D_PROPS_CONF, span_of(r, at), "%s", what);
}

/* Names and expressions become part of a search. */
static bool nameable(struct ks_str name) {
    bool ok = name.n > 0;
    for (size_t i = 0; i < name.n; i++)
        ok = ok && (unsigned char)name.p[i] >= ' ' && !strchr("'\"\\`", name.p[i]);
    return ok;
}

/* Behind a quoted text or name that begins at i; 0: it does not end. */
static size_t behind_quote(struct ks_str s, size_t i) {
    char quote = s.p[i++];
    while (i < s.n && s.p[i] != quote) i += s.p[i] == '\\' ? 2 : 1;
    return i < s.n ? i + 1 : 0;
}

/* Brackets and quotes end within the text, and none of the bytes of `refused` stands outside of quotes. */
static bool closed(struct ks_str s, const char *refused) {
    unsigned depth = 0;
    for (size_t i = 0; i < s.n;) {
        if (strchr(refused, s.p[i]) || (s.p[i] == ')' && !depth)) return false;
        depth += s.p[i] == '(';
        depth -= s.p[i] == ')';
        i = s.p[i] == '"' || s.p[i] == '\'' ? behind_quote(s, i) : i + 1;
        if (!i) return false;
    }
    return depth == 0;
}

static void read_alias(struct reader *r, struct ks_str name, struct ks_str value) {
    if (!begin(r, KS_PROP_ALIAS, name, value)) return;
    for (struct ks_str rest = value; ks_text_trim(rest).n;) {
        struct ks_str from = next_word(&rest), as = next_word(&rest), to = next_word(&rest);
        bool fresh = ks_text_is_nocase(as, "asnew");
        if (!to.n || (!fresh && !ks_text_is_nocase(as, "as"))) {
            wrong(r, value, "an alias is `old AS new` or `old ASNEW new`");
            return;
        }
        if (stars(from) != stars(to) || stars(from) > 1) {
            wrong(r, value, "both names of an alias have one asterisk, or none has");
            return;
        }
        if (fresh && stars(from)) {
            wrong(r, value,
                  "an alias with an asterisk takes AS; a field that is there stays where the old one is not");
            return;
        }
        if (!nameable(from) || !nameable(to)) {
            wrong(r, value, "names of an alias hold no quotes, backslashes or backquotes");
            return;
        }
        put(r,
            (struct ks_prop){.kind = KS_PROP_ALIAS, .cls = name, .name = to, .value = from, .keep = fresh});
    }
}

static void read_eval(struct reader *r, struct ks_str name, struct ks_str value) {
    if (!begin(r, KS_PROP_EVAL, name, value)) return;
    if (!nameable(name))
        wrong(r, value, "the name of a field holds no quotes, backslashes or backquotes");
    else if (!closed(value, "|`"))
        wrong(r, value, "brackets or quotes of the expression do not close, or it holds a | or a macro");
    else
        put(r, (struct ks_prop){.kind = KS_PROP_EVAL, .cls = name, .name = name, .value = value});
}

/* `regular expression in field`: the last ` in ` counts, when one word follows. */
static void read_extract(struct reader *r, struct ks_str name, struct ks_str value) {
    struct ks_str field = {"", 0}, expr = value;
    if (!begin(r, KS_PROP_EXTRACT, name, value)) return;
    for (size_t i = value.n; i-- > 4;) {
        if (memcmp(value.p + i - 4, " in ", 4)) continue;
        field = ks_text_trim(ks_text_cut(value, i, value.n));
        expr = ks_text_trim(ks_text_cut(value, 0, i - 4));
        break;
    }
    if (memchr(field.p, ' ', field.n)) field.n = 0, expr = value;
    if (field.n && !nameable(field))
        wrong(r, field, "the name of a field holds no quotes, backslashes or backquotes");
    else
        put(r, (struct ks_prop){
                   .kind = KS_PROP_EXTRACT, .cls = name, .name = name, .value = expr, .field = field});
}

static void read_lookup(struct reader *r, struct ks_str name, struct ks_str value) {
    if (!begin(r, KS_PROP_LOOKUP, name, value)) return;
    if (!closed(value, "|[`'"))
        wrong(r, value, "a lookup is `table column AS field ... OUTPUT column AS field ...`");
    else
        put(r, (struct ks_prop){.kind = KS_PROP_LOOKUP, .cls = name, .name = name, .value = value});
}

static void read_list(struct reader *r, enum ks_prop_kind kind, struct ks_str value) {
    for (struct ks_str rest = value; ks_text_trim(rest).n;) {
        struct ks_str word = next_word(&rest);
        if (word.n && begin(r, kind, word, word))
            put(r, (struct ks_prop){.kind = (uint8_t)kind, .cls = word, .name = word, .value = word});
    }
}

static void read_never(struct reader *r, struct ks_str name, struct ks_str value) {
    (void)name;
    read_list(r, KS_PROP_NEVER, value);
}

static void read_inferred(struct reader *r, struct ks_str name, struct ks_str value) {
    (void)name;
    read_list(r, KS_PROP_INFERRED, value);
}

/* All settings of another stanza, but what its platform never records: that is said once. */
static void read_like(struct reader *r, struct ks_str name, struct ks_str value) {
    const struct ks_props_stanza *s = r->p->first;
    const struct ks_prop *before = NULL;
    (void)name;
    while (s && !ks_text_equal(s->name, value)) s = s->next;
    if (!s || s == r->stanza) {
        wrong(r, value, "there is no such stanza ahead of this one");
        return;
    }
    for (const struct ks_prop *p = s->first; p; p = p->next) {
        if (p->kind == KS_PROP_NEVER) continue;
        if (p == s->first || p->kind != before->kind || !ks_text_equal(p->cls, before->cls))
            (void)begin(r, (enum ks_prop_kind)p->kind, p->cls, value);
        before = p;
        insert(r, *p);
    }
    r->stanza->file = s->file;
}

static void refuse(struct reader *r, struct ks_str name, struct ks_str value) {
    (void)name;
    ks_diag_add(r->diags, KS_D_FORM_REFUSED, span_of(r, value),
                "extractions by transforms.conf are not supported; write them as EXTRACT");
}

/* Settings by what their names begin with; those without a reader matter when events are indexed. */
static const struct {
    const char *prefix;
    void (*read)(struct reader *r, struct ks_str name, struct ks_str value);
} keys[] = {
    {"FIELDALIAS-", read_alias},
    {"EVAL-", read_eval},
    {"EXTRACT-", read_extract},
    {"LOOKUP-", read_lookup},
    {"KSPL-never", read_never},
    {"KSPL-inferred", read_inferred},
    {"KSPL-like", read_like},
    {"REPORT-", refuse},
    {"TRANSFORMS-", NULL},
    {"SEDCMD-", NULL},
    {"METRIC-SCHEMA-TRANSFORMS-", NULL},
    {"TIME_", NULL},
    {"MAX_", NULL},
    {"LINE_BREAKER", NULL},
    {"SHOULD_LINEMERGE", NULL},
    {"BREAK_ONLY_BEFORE", NULL},
    {"MUST_", NULL},
    {"EVENT_BREAKER", NULL},
    {"TRUNCATE", NULL},
    {"DATETIME_CONFIG", NULL},
    {"TZ", NULL},
    {"CHARSET", NULL},
    {"ANNOTATE_PUNCT", NULL},
    {"KV_MODE", NULL},
    {"AUTO_KV_JSON", NULL},
    {"INDEXED_EXTRACTIONS", NULL},
    {"FIELD_", NULL},
    {"HEADER_FIELD_", NULL},
    {"PREAMBLE_REGEX", NULL},
    {"TIMESTAMP_FIELDS", NULL},
    {"NO_BINARY_CHECK", NULL},
    {"ADD_EXTRA_TIME_FIELDS", NULL},
    {"SEGMENTATION", NULL},
    {"CHECK_", NULL},
    {"category", NULL},
    {"description", NULL},
    {"pulldown_type", NULL},
    {"disabled", NULL},
    {"rename", NULL},
    {"priority", NULL},
    {"detect_trailing_nulls", NULL},
    {"unarchive_cmd", NULL},
    {"invalid_cause", NULL},
    {"is_valid", NULL},
    {"maxDist", NULL},
    {"sourcetype", NULL},
    {"given_type", NULL},
    {"initCrcLength", NULL},
    {"LEARN_", NULL},
    {"PREFIX_SOURCETYPE", NULL},
    {"ROUTE_EVENTS_OLDER_THAN", NULL},
    {"DEPTH_LIMIT", NULL},
    {"MATCH_LIMIT", NULL},
    {"LB_CHUNK_BREAKER", NULL},
    {"HEADER_MODE", NULL},
    {"STATSD", NULL},
    {"METRICS_PROTOCOL", NULL},
};

/* ---- lines ---- */

/* EVAL may be written in any case, says Splunk; the others not. */
static bool begins(struct ks_str key, struct ks_str prefix, bool any_case) {
    return ks_text_starts(key, prefix) ||
           (any_case && ks_text_is_nocase(ks_text_cut(key, 0, prefix.n), prefix.p));
}

static void read_setting(struct reader *r, struct ks_str key, struct ks_str value) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct ks_str prefix = ks_text_of(keys[i].prefix);
        if (!begins(key, prefix, keys[i].read == read_eval)) continue;
        if (keys[i].read && r->stanza) keys[i].read(r, ks_text_cut(key, prefix.n, key.n), value);
        return;
    }
    const char *names[sizeof keys / sizeof *keys];
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) names[i] = keys[i].prefix;
    struct ks_diag *d = ks_diag_add(r->diags, KS_D_KEY_UNKNOWN, span_of(r, key),
                                    "`%.*s` is no setting of props.conf", KS_FMT(key));
    const char *dash = memchr(key.p, '-', key.n);
    struct ks_str front = dash ? ks_text_cut(key, 0, (size_t)(dash + 1 - key.p)) : key;
    struct ks_str near = ks_diag_near(r->p->arena, front, names, sizeof keys / sizeof *keys);
    if (near.n) ks_diag_advise(r->diags, d, "%.*s", KS_FMT(near));
}

static void read_header(struct reader *r, struct ks_str line) {
    r->stanza = NULL;
    if (line.p[line.n - 1] != ']' || line.n < 3) {
        wrong(r, line, "a stanza is [sourcetype]");
        return;
    }
    struct ks_str name = ks_text_trim(ks_text_cut(line, 1, line.n - 1));
    bool pattern = ks_text_starts(name, KS_STR("source::")) || ks_text_starts(name, KS_STR("host::")) ||
                   ks_text_starts(name, KS_STR("rule::")) || ks_text_starts(name, KS_STR("delayedrule::"));
    if (pattern)
        ks_diag_add(r->diags, KS_D_FORM_REFUSED, span_of(r, line),
                    "only stanzas of a sourcetype are supported");
    else if (!ks_text_is(name, "default"))
        r->stanza = stanza(r, name);
}

/* One logical line: a comment, a stanza or a setting. */
static void read_line(struct reader *r, struct ks_str line) {
    line = ks_text_trim(line);
    if (!line.n || line.p[0] == '#') return;
    if (line.p[0] == '[') {
        read_header(r, line);
        return;
    }
    const char *equals = memchr(line.p, '=', line.n);
    if (!equals || equals == line.p) {
        wrong(r, line, "this line is neither a [stanza], a `name = value` setting nor a # comment");
        return;
    }
    size_t at = (size_t)(equals - line.p);
    read_setting(r, ks_text_trim(ks_text_cut(line, 0, at)), ks_text_trim(ks_text_cut(line, at + 1, line.n)));
}

void ks_props_load(struct ks_props *p, const struct ks_file *file, struct ks_diags *diags) {
    struct reader r = {.p = p, .file = file, .diags = diags};
    struct ks_str copy = ks_arena_str(p->arena, file->text);
    char *text = (char *)(uintptr_t)copy.p;
    r.text = copy;
    for (size_t i = 0; i + 1 < copy.n; i++) {
        size_t end = text[i + 1] == '\r' && i + 2 < copy.n ? i + 2 : i + 1;
        if (text[i] == '\\' && text[end] == '\n') memset(text + i, ' ', end + 1 - i);
    }
    for (size_t at = ks_text_starts(copy, KS_STR("\xef\xbb\xbf")) ? 3 : 0; at < copy.n;) {
        const char *nl = memchr(copy.p + at, '\n', copy.n - at);
        size_t end = nl ? (size_t)(nl - copy.p) : copy.n;
        read_line(&r, ks_text_cut(copy, at, end));
        at = end + 1;
    }
}
