/* opencloud.c - what the clouds wrap audit events in: CloudWatch, Azure diagnostic settings, Google's
 * LogEntry.
 *
 * In: a skimmed object. Out: true when it is one of these, its events given. Records that hold no audit event
 * by their own word (control messages, other categories, other log types) are counted, not given. */
#include "scan/openers.h"

#include "base/mem.h"
#include "scan/unescape.h"

#include <nettle/base64.h>
#include <string.h>
#include <zlib.h>

static bool is_text(struct ks_str value, const char *text) {
    return value.n == strlen(text) + 2 && value.p[0] == '"' && memcmp(value.p + 1, text, value.n - 2) == 0;
}

/* The text between the quotes, as written. */
static struct ks_str bare(struct ks_str value) {
    return ks_skim_is(value, '"') ? ks_text_cut(value, 1, value.n - 1) : (struct ks_str){"", 0};
}

/* The part number `n` of a path, from 0; from the end when negative. */
static struct ks_str part(struct ks_str path, int n) {
    struct ks_str parts[24];
    int count = 0;
    while (path.n && count < 24) {
        const char *slash = memchr(path.p, '/', path.n);
        struct ks_str one = {path.p, slash ? (size_t)(slash - path.p) : path.n};
        if (one.n) parts[count++] = one;
        path = ks_text_cut(path, one.n + 1, path.n);
    }
    int at = n < 0 ? count + n : n;
    return at >= 0 && at < count ? parts[at] : (struct ks_str){"", 0};
}

/* ---- packed texts ---- */

enum { INFLATED_MOST = 1 << 26 }; /* a bomb unpacks to no more */

static bool gunzip(struct ks_str in, struct ks_buf *out) {
    z_stream z = {.next_in = (unsigned char *)(uintptr_t)in.p, .avail_in = (unsigned)in.n};
    int code = Z_OK;
    if (in.n > 1u << 30 || inflateInit2(&z, 15 + 16) != Z_OK) return false;
    while (code == Z_OK && out->n < INFLATED_MOST) {
        z.next_out = (unsigned char *)ks_buf_room(out, 1 << 16);
        z.avail_out = 1 << 16;
        code = inflate(&z, Z_NO_FLUSH);
        out->n += (1 << 16) - z.avail_out;
    }
    inflateEnd(&z);
    return code == Z_STREAM_END;
}

/* Base64, and gzip when it is inside: a text of the record. p NULL when it is neither. */
struct ks_str ks_opencloud_unpack(struct ks_envelope *e, struct ks_str value) {
    struct ks_str s = ks_opener_string(e, value);
    struct base64_decode_ctx cx;
    size_t n = BASE64_DECODE_LENGTH(s.n);
    char *p = ks_arena_bytes(&e->tmp, n + 8);
    base64_decode_init(&cx);
    if (!base64_decode_update(&cx, &n, (uint8_t *)p, s.n, s.p) || !base64_decode_final(&cx))
        return (struct ks_str){NULL, 0};
    struct ks_str text = {p, n};
    if (n < 2 || (unsigned char)p[0] != 0x1f || (unsigned char)p[1] != 0x8b) return ks_opener_padded(e, text);
    struct ks_buf out;
    ks_buf_init(&out);
    text = gunzip(text, &out) ? ks_opener_padded(e, ks_buf_view(&out)) : (struct ks_str){NULL, 0};
    ks_buf_fini(&out);
    return text;
}

static void packed(struct ks_envelope *e, enum ks_shape shape, struct ks_str value) {
    struct ks_str text = value.p ? ks_opencloud_unpack(e, value) : value;
    if (text.p) {
        ks_opener_text(e, shape, text);
    } else {
        ks_opener_count(e, shape);
        e->counts[shape].damaged++;
    }
}

/* ---- CloudWatch ---- */

static void log_event(struct ks_envelope *e, struct ks_str item, struct ks_str stream) {
    struct ks_doc d;
    if (!ks_opener_doc(e, item, &d)) {
        e->counts[KS_SHAPE_CLOUDWATCH].other++;
        return;
    }
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str own = ks_opener_get(&d, "logStreamName");
    ks_opener_name(e, &(struct ks_opener_named){"log.stream", bare(own.p ? own : stream)}, 1);
    ks_opener_facts(e, &d, "message", NULL);
    e->at.later = ks_opener_get(&d, "timestamp");
    e->at.later_digits = 3;
    ks_opener_payload(e, KS_SHAPE_CLOUDWATCH, ks_opener_get(&d, "message"));
    ks_opener_leave(e, &m);
}

static void log_events(struct ks_envelope *e, const struct ks_doc *d, const char *list) {
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str group = bare(ks_opener_get(d, "logGroup")), array = ks_opener_get(d, list);
    struct ks_str eks = ks_text_starts(group, KS_STR("/aws/eks/")) ? part(group, 2) : KS_STR("");
    const struct ks_opener_named names[] = {{"cloud.provider", KS_STR("aws")},
                                            {"cloud.account", bare(ks_opener_get(d, "owner"))},
                                            {"cluster", eks}};
    struct ks_member item;
    ks_opener_count(e, KS_SHAPE_CLOUDWATCH);
    ks_opener_name(e, names, 3);
    ks_opener_facts(e, d, list, NULL);
    struct ks_skim s = ks_skim_open(e->k, array.p + 1, array.p + array.n);
    while (ks_skim_next(&s, ']', &item)) log_event(e, item.value, ks_opener_get(d, "logStream"));
    ks_opener_leave(e, &m);
}

static bool cloudwatch(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str type = ks_opener_get(d, "messageType"), aws = ks_opener_get(d, "awslogs");
    if (ks_skim_is(ks_opener_get(d, "logEvents"), '[') && type.p) {
        if (is_text(type, "CONTROL_MESSAGE")) {
            ks_opener_count(e, KS_SHAPE_CLOUDWATCH);
            e->counts[KS_SHAPE_CLOUDWATCH].other++;
        } else {
            log_events(e, d, "logEvents");
        }
        return true;
    }
    struct ks_str events = ks_opener_get(d, "events");
    if (ks_skim_is(events, '[') && (memmem(events.p, events.n, "\"message\"", 9) || events.n < 4) &&
        (ks_opener_get(d, "nextToken").p || ks_opener_get(d, "searchedLogStreams").p ||
         memmem(events.p, events.n, "\"logStreamName\"", 15))) {
        log_events(e, d, "events");
        return true;
    }
    if (ks_skim_is(aws, '{')) {
        packed(e, KS_SHAPE_CLOUDWATCH, ks_skim_member(e->k, aws, "data"));
        return true;
    }
    return false;
}

/* ---- Azure ---- */

static bool is_kube_audit(struct ks_str category) {
    return is_text(category, "kube-audit") || is_text(category, "kube-audit-admin");
}

static struct ks_str wanted_part(const struct ks_envelope *e, const char *name, struct ks_str path, int n) {
    return ks_opener_wants(e, ks_text_of(name)) ? part(path, n) : KS_STR("");
}

static void azure_facts(struct ks_envelope *e, const struct ks_doc *d, const struct ks_doc *properties) {
    if (!e->o.facts) return;
    struct ks_str id = bare(ks_opener_get(d, "resourceId"));
    const struct ks_opener_named names[] = {{"cloud.provider", KS_STR("azure")},
                                            {"cloud.account", wanted_part(e, "cloud.account", id, 1)},
                                            {"cluster", wanted_part(e, "cluster", id, -1)},
                                            {"log.stream", bare(ks_opener_get(properties, "pod"))}};
    ks_opener_name(e, names, 4);
    ks_opener_facts(e, d, "properties", "log");
}

static bool azure_audits(const struct ks_doc *d) {
    return is_kube_audit(ks_opener_get(d, "category"));
}

/* A record whose payload was found; `text`: the payload decoded, or p NULL. */
static void azure_event(struct ks_envelope *e, const struct ks_doc *d, const struct ks_doc *properties,
                        struct ks_str log, struct ks_str text) {
    struct ks_opener_mark m = ks_opener_enter(e);
    azure_facts(e, d, properties);
    e->at.later = bare(ks_opener_get(d, "time"));
    e->at.later_digits = 0;
    if (text.p)
        ks_opener_text(e, KS_SHAPE_AZURE, text);
    else
        ks_opener_payload(e, KS_SHAPE_AZURE, log);
    ks_opener_leave(e, &m);
}

static void azure_record(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_doc properties;
    (void)ks_opener_doc(e, ks_opener_get(d, "properties"), &properties);
    struct ks_str log = ks_opener_get(&properties, "log");
    ks_opener_count(e, KS_SHAPE_AZURE);
    if (azure_audits(d) && log.p)
        azure_event(e, d, &properties, log, (struct ks_str){NULL, 0});
    else
        e->counts[KS_SHAPE_AZURE].other++;
}

static bool is_azure(const struct ks_doc *d) {
    struct ks_str p = ks_opener_get(d, "properties");
    return ks_opener_get(d, "category").p && (ks_skim_is(p, '{') || ks_opener_get(d, "resourceId").p);
}

/* ---- Azure in one pass: the payload is decoded while its end is looked for ---- */

static const char log_head[] = "{\"log\":\"";
enum { LOG_HEAD = sizeof log_head - 1, LOG_MOST = 1 << 18 };

static void add(struct ks_doc *d, const struct ks_member *m) {
    if (d->n < KS_DOC_MEMBERS) d->at[d->n++] = *m;
}

static bool is_log(const struct ks_skim *s, const struct ks_member *m) {
    return ks_text_is(m->key, "properties") && s->end - s->p > LOG_HEAD &&
           memcmp(s->p, log_head, LOG_HEAD) == 0;
}

/* The value of `properties` at s: its payload decoded into *log, all its members into the document. What is
 * behind it; NULL: it is read the other way. */
static const char *read_log(struct ks_envelope *e, const struct ks_skim *s, struct ks_doc *properties,
                            struct ks_str *log) {
    const char *from = s->p + LOG_HEAD, *end = s->end - from > LOG_MOST ? from + LOG_MOST : s->end;
    char *to = ks_arena_bytes(&e->tmp, (size_t)(end - from) + KS_SCAN_PAD);
    size_t n = 0;
    const char *p = ks_unescape(e->k, from, end, to, &n);
    if (!p) return NULL;
    memset(to + n, 0, KS_SCAN_PAD);
    *log = (struct ks_str){to, n};
    properties->n = 0;
    struct ks_member m = {KS_STR("log"), {from - 1, (size_t)(p - from) + 1}};
    struct ks_skim rest = ks_skim_open(e->k, p, s->end);
    do add(properties, &m);
    while (ks_skim_next(&rest, '}', &m));
    return rest.p;
}

/* All members; what is behind the object, or NULL. Ahead of the payload no Azure record has objects or lists.
 */
static const char *read_azure(struct ks_envelope *e, struct ks_str text, struct ks_doc *d,
                              struct ks_doc *properties, struct ks_str *log) {
    struct ks_skim s = ks_skim_open(e->k, text.p + 1, text.p + text.n);
    d->n = 0;
    for (struct ks_member m; ks_skim_value_of(&s, '}', &m);) {
        const char *from = s.p, *to;
        bool is = !log->p && is_log(&s, &m);
        if (!is && !log->p && s.p < s.end && (*s.p == '{' || *s.p == '[')) return NULL;
        to = is ? read_log(e, &s, properties, log) : ks_skim_value(e->k, s.p, s.end);
        if (!ks_skim_behind(&s, '}', to)) return NULL;
        m.value = (struct ks_str){from, (size_t)(to - from)};
        add(d, &m);
    }
    return s.p;
}

size_t ks_opencloud_azure(struct ks_envelope *e, struct ks_str text) {
    struct ks_doc d, properties;
    struct ks_str log = {NULL, 0};
    if (e->o.payload || !ks_skim_is(text, '{')) return 0;
    const char *to = read_azure(e, text, &d, &properties, &log);
    if (!to || !log.p || !azure_audits(&d)) return 0;
    d.text = ks_text_cut(text, 0, (size_t)(to - text.p));
    if (!ks_opener_goes_on(text, d.text.n)) return 0;
    ks_opener_count(e, KS_SHAPE_AZURE);
    azure_event(e, &d, &properties, log, log);
    return d.text.n;
}

static void azure_records(struct ks_envelope *e, const struct ks_doc *outer) {
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str array = ks_opener_get(outer, "records");
    struct ks_skim s = ks_skim_open(e->k, array.p + 1, array.p + array.n);
    struct ks_member item;
    struct ks_doc d;
    ks_opener_facts(e, outer, "records", NULL);
    while (ks_skim_next(&s, ']', &item)) {
        if (ks_opener_doc(e, item.value, &d) && is_azure(&d)) {
            azure_record(e, &d);
            continue;
        }
        ks_opener_count(e, KS_SHAPE_AZURE);
        e->counts[KS_SHAPE_AZURE].other++;
    }
    ks_opener_leave(e, &m);
}

/* Keys of exported tables come in any case. */
static struct ks_str any_case(const struct ks_doc *d, const char *key) {
    for (unsigned i = 0; i < d->n; i++)
        if (ks_text_is_nocase(d->at[i].key, key)) return d->at[i].value;
    return (struct ks_str){NULL, 0};
}

static bool azure_table(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str log = any_case(d, "log_s");
    struct ks_envelope_count *c = &e->counts[KS_SHAPE_AZURE_TABLE];
    if (log.p && any_case(d, "Category").p) {
        struct ks_opener_mark m = ks_opener_enter(e);
        ks_opener_count(e, KS_SHAPE_AZURE_TABLE);
        ks_opener_facts(e, d, "log_s", NULL);
        if (is_kube_audit(any_case(d, "Category")))
            ks_opener_payload(e, KS_SHAPE_AZURE, log);
        else
            c->other++;
        ks_opener_leave(e, &m);
        return true;
    }
    if (!any_case(d, "AuditId").p || !any_case(d, "Verb").p || !any_case(d, "TimeGenerated").p) return false;
    ks_opener_count(e, KS_SHAPE_AZURE_TABLE);
    e->at.later = bare(any_case(d, "TimeGenerated"));
    ks_opener_event(e, KS_SHAPE_AZURE_TABLE, d->text);
    return true;
}

static bool azure(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str list = ks_opener_get(d, "records");
    if (ks_skim_is(list, '[') && memmem(list.p, list.n, "\"category\"", 10)) {
        azure_records(e, d);
        return true;
    }
    if (!is_azure(d)) return azure_table(e, d);
    azure_record(e, d);
    return true;
}

/* ---- Google ---- */

static void entry(struct ks_envelope *e, enum ks_shape shape, struct ks_str text) {
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str labels = ks_skim_member(e->k, ks_skim_member(e->k, text, "resource"), "labels");
    const struct ks_opener_named names[] = {
        {"cloud.provider", KS_STR("gcp")},
        {"cloud.account", bare(ks_skim_member(e->k, labels, "project_id"))},
        {"cluster", bare(ks_skim_member(e->k, labels, "cluster_name"))}};
    ks_opener_count(e, shape);
    ks_opener_name(e, names, 3);
    ks_opener_event(e, shape, text);
    ks_opener_leave(e, &m);
}

static bool pubsub(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str data = ks_opener_get(d, "data"), message = ks_opener_get(d, "message");
    if (ks_skim_is(data, '{') && ks_skim_member(e->k, data, "protoPayload").p) {
        struct ks_opener_mark m = ks_opener_enter(e);
        bool payload = e->o.payload;
        e->o.payload = payload || e->o.data;
        ks_opener_facts(e, d, "data", NULL);
        e->o.payload = payload;
        entry(e, KS_SHAPE_PUBSUB, data);
        ks_opener_leave(e, &m);
        return true;
    }
    if (!ks_skim_is(message, '{') || !ks_opener_get(d, "subscription").p) return false;
    struct ks_str text = ks_opencloud_unpack(e, ks_skim_member(e->k, message, "data"));
    struct ks_opener_mark m = ks_opener_enter(e);
    ks_opener_facts(e, d, "message", "data");
    if (text.p && ks_skim_member(e->k, text, "protoPayload").p) {
        entry(e, KS_SHAPE_PUBSUB, text);
    } else {
        ks_opener_count(e, KS_SHAPE_PUBSUB);
        *(text.p ? &e->counts[KS_SHAPE_PUBSUB].other : &e->counts[KS_SHAPE_PUBSUB].damaged) += 1;
    }
    ks_opener_leave(e, &m);
    return true;
}

bool ks_opencloud_doc(struct ks_envelope *e, const struct ks_doc *d) {
    if (ks_skim_is(ks_opener_get(d, "protoPayload"), '{')) {
        entry(e, KS_SHAPE_GCP, d->text);
        return true;
    }
    return cloudwatch(e, d) || pubsub(e, d) || azure(e, d);
}
