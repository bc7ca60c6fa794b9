/* openship.c - what log shippers and indexers wrap audit events in: Splunk's collector and export, Fluent
 * Bit, Vector, Docker, OpenTelemetry, Elastic, OCSF.
 *
 * In: a skimmed object, or a row of CSV. Out: true when it is one of these, its events given. A text in `log`
 * or `message` is opened only when it looks like an audit event: any program may write such members. */
#include "scan/openers.h"

#include "base/csv.h"
#include "base/jsonstr.h"

#include <string.h>

static const char *const meta_keys[KS_ENVELOPE_METAS] = {"host", "source", "sourcetype", "index"};

/* ---- Splunk ---- */

static bool only_of_collector(const struct ks_doc *d) {
    static const char *const known[] = {"time", "event", "fields", "host", "source", "sourcetype", "index"};
    bool all = d->n > 1;
    for (unsigned i = 0; all && i < d->n; i++) {
        bool any = false;
        for (unsigned k = 0; k < sizeof known / sizeof *known && !any; k++)
            any = ks_text_is(d->at[i].key, known[k]);
        all = any;
    }
    return all;
}

static void take_metas(struct ks_envelope *e, const struct ks_doc *d) {
    for (unsigned i = 0; i < KS_ENVELOPE_METAS; i++) {
        struct ks_str v = ks_opener_get(d, meta_keys[i]);
        if (ks_skim_is(v, '"')) e->at.meta[i] = ks_opener_string(e, v);
    }
}

/* Indexed fields of the collector are fields of the event: they come without a name in front. */
static void collector_fields(struct ks_envelope *e, struct ks_str fields) {
    struct ks_doc d;
    if (!ks_opener_doc(e, fields, &d)) return;
    ks_opener_facts(e, &d, "", NULL);
    struct ks_str cluster = ks_opener_get(&d, "k8s.cluster.name");
    if (ks_skim_is(cluster, '"'))
        ks_opener_name(e, &(struct ks_opener_named){"cluster", ks_opener_string(e, cluster)}, 1);
}

/* An object, or a text of JSON, of a container or of klog; other texts are no events of the API server, and a
 * record with such a text may be anything. */
static bool may_be_event(struct ks_str v) {
    char first = v.n > 2 && v.p[0] == '"' ? v.p[1] : 0;
    return ks_skim_is(v, '{') || (first && strchr("{[ \\IWEF0123456789", first));
}

static bool collector(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str event = ks_opener_get(d, "event");
    struct ks_doc inner;
    if (!may_be_event(event) || !only_of_collector(d)) return false;
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str time = ks_opener_get(d, "time");
    ks_opener_count(e, KS_SHAPE_HEC);
    take_metas(e, d);
    if (time.p) e->at.time = ks_opener_string(e, time);
    collector_fields(e, ks_opener_get(d, "fields"));
    /* The OpenTelemetry collector nests `event` in `event`. */
    if (ks_opener_doc(e, event, &inner) && inner.n == 1 && ks_text_is(inner.at[0].key, "event"))
        event = inner.at[0].value;
    ks_opener_payload(e, KS_SHAPE_HEC, event);
    ks_opener_leave(e, &m);
    return true;
}

static bool export(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str result = ks_opener_get(d, "result");
    struct ks_doc inner;
    if (!ks_skim_is(result, '{') || !ks_opener_doc(e, result, &inner)) return false;
    struct ks_str raw = ks_opener_get(&inner, "_raw");
    if (!raw.p) return false;
    struct ks_opener_mark m = ks_opener_enter(e);
    ks_opener_count(e, KS_SHAPE_SPLUNK);
    take_metas(e, &inner);
    struct ks_str time = ks_opener_get(&inner, "_time");
    if (time.p) e->at.time = ks_opener_string(e, time);
    ks_opener_facts(e, &inner, "_raw", NULL);
    ks_opener_payload(e, KS_SHAPE_SPLUNK, raw);
    ks_opener_leave(e, &m);
    return true;
}

/* A row becomes the object that its header makes of it, and is opened as such. */
void ks_openship_csv(struct ks_envelope *e, struct ks_str header, struct ks_str row) {
    struct ks_csv names, cells;
    struct ks_buf b;
    ks_csv_init(&names, header);
    ks_csv_init(&cells, row);
    ks_buf_init(&b);
    ks_buf_byte(&b, '{');
    while (ks_csv_next(&names) && ks_csv_next(&cells)) {
        if (b.n > 1) ks_buf_byte(&b, ',');
        ks_jsonstr_put(&b, ks_buf_view(&names.field));
        ks_buf_byte(&b, ':');
        ks_jsonstr_put(&b, ks_buf_view(&cells.field));
        if (names.last || cells.last) break;
    }
    ks_buf_byte(&b, '}');
    struct ks_str object = ks_opener_padded(e, ks_buf_view(&b));
    ks_buf_fini(&b);
    ks_csv_fini(&names);
    ks_csv_fini(&cells);
    struct ks_doc d;
    if (!ks_opener_doc(e, object, &d)) return;
    struct ks_str raw = ks_opener_get(&d, "_raw"), time = ks_opener_get(&d, "_time");
    if (!raw.p) {
        ks_opener_text(e, KS_SHAPE_SPLUNK, object);
        return;
    }
    ks_opener_count(e, KS_SHAPE_SPLUNK);
    take_metas(e, &d);
    if (time.p) e->at.time = ks_opener_string(e, time);
    ks_opener_facts(e, &d, "_raw", NULL);
    ks_opener_payload(e, KS_SHAPE_SPLUNK, raw);
}

/* ---- shippers ---- */

static bool shipped(struct ks_envelope *e, const struct ks_doc *d, const char *key) {
    struct ks_str value = ks_opener_get(d, key);
    if (!ks_skim_is(value, '"') || !ks_opener_is_audit(value)) return false;
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str host = ks_opener_get(d, "host");
    ks_opener_count(e, KS_SHAPE_SHIPPER);
    if (ks_skim_is(host, '"')) e->at.meta[0] = ks_opener_string(e, host);
    ks_opener_facts(e, d, key, NULL);
    struct ks_str time = ks_opener_get(d, "timestamp");
    if (!time.p) time = ks_opener_get(d, "@timestamp");
    if (!time.p) time = ks_opener_get(d, "date");
    if (!time.p && ks_opener_get(d, "stream").p) time = ks_opener_get(d, "time");
    if (time.p) e->at.later = ks_opener_string(e, time);
    e->at.later_digits = 0;
    ks_opener_payload(e, KS_SHAPE_SHIPPER, value);
    ks_opener_leave(e, &m);
    return true;
}

static bool elastic(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str audit = ks_skim_member(e->k, ks_opener_get(d, "kubernetes"), "audit");
    if (!ks_skim_is(audit, '{')) return false;
    struct ks_opener_mark m = ks_opener_enter(e);
    ks_opener_count(e, KS_SHAPE_ELASTIC);
    ks_opener_facts(e, d, "kubernetes", "audit");
    struct ks_str time = ks_opener_get(d, "@timestamp");
    if (time.p) e->at.later = ks_opener_string(e, time);
    e->at.later_digits = 0;
    ks_opener_event(e, KS_SHAPE_ELASTIC, audit);
    ks_opener_leave(e, &m);
    return true;
}

static bool ocsf(struct ks_envelope *e, const struct ks_doc *d) {
    if (!ks_text_is(ks_opener_get(d, "class_uid"), "6003")) return false;
    ks_opener_count(e, KS_SHAPE_OCSF);
    e->at.later = ks_opener_get(d, "time");
    e->at.later_digits = 3;
    ks_opener_event(e, KS_SHAPE_OCSF, d->text);
    return true;
}

/* ---- OpenTelemetry ---- */

enum { TREE_DEPTH = 60 };

/* A value of OTLP as the JSON it stands for. False when it is none. */
static bool any_value(struct ks_envelope *e, struct ks_str v, struct ks_buf *out, unsigned depth);

/* array: of pairs of key and value */
static bool key_values(struct ks_envelope *e, struct ks_str array, struct ks_buf *out, unsigned depth) {
    struct ks_member item;
    bool ok = true, first = true;
    ks_buf_byte(out, '{');
    if (ks_skim_is(array, '[')) {
        struct ks_skim s = ks_skim_open(e->k, array.p + 1, array.p + array.n);
        while (ok && ks_skim_next(&s, ']', &item)) {
            struct ks_str key = ks_skim_member(e->k, item.value, "key");
            if (!ks_skim_is(key, '"')) return false;
            ks_buf_printf(out, "%s%.*s:", first ? "" : ",", KS_FMT(key));
            first = false;
            ok = any_value(e, ks_skim_member(e->k, item.value, "value"), out, depth + 1);
        }
    }
    ks_buf_byte(out, '}');
    return ok;
}

static bool array_value(struct ks_envelope *e, struct ks_str list, struct ks_buf *out, unsigned depth) {
    struct ks_str array = ks_skim_member(e->k, list, "values");
    struct ks_member item;
    bool ok = true, first = true;
    ks_buf_byte(out, '[');
    if (ks_skim_is(array, '[')) {
        struct ks_skim s = ks_skim_open(e->k, array.p + 1, array.p + array.n);
        while (ok && ks_skim_next(&s, ']', &item)) {
            if (!first) ks_buf_byte(out, ',');
            first = false;
            ok = any_value(e, item.value, out, depth + 1);
        }
    }
    ks_buf_byte(out, ']');
    return ok;
}

static bool any_value(struct ks_envelope *e, struct ks_str v, struct ks_buf *out, unsigned depth) {
    struct ks_doc d;
    if (depth > TREE_DEPTH || !ks_opener_doc(e, v, &d) || d.n != 1) return false;
    struct ks_str kind = d.at[0].key, value = d.at[0].value;
    if (ks_text_is(kind, "kvlistValue"))
        return key_values(e, ks_skim_member(e->k, value, "values"), out, depth);
    if (ks_text_is(kind, "arrayValue")) return array_value(e, value, out, depth);
    bool number = ks_text_is(kind, "intValue") && ks_skim_is(value, '"'); /* 64 bits stand in quotes */
    ks_buf_str(out, number ? ks_text_cut(value, 1, value.n - 1) : value);
    return true;
}

/* Attributes as members of an object. */
static struct ks_str attributes(struct ks_envelope *e, struct ks_str owner) {
    struct ks_str list = ks_skim_member(e->k, owner, "attributes");
    if (!ks_skim_is(list, '[')) return (struct ks_str){NULL, 0};
    struct ks_buf out;
    ks_buf_init(&out);
    bool ok = key_values(e, list, &out, 0);
    struct ks_str text = ok ? ks_opener_padded(e, ks_buf_view(&out)) : (struct ks_str){NULL, 0};
    ks_buf_fini(&out);
    return text;
}

static void attribute_facts(struct ks_envelope *e, struct ks_str owner) {
    struct ks_str text = attributes(e, owner);
    struct ks_doc d;
    if (!text.p || !ks_opener_doc(e, text, &d)) return;
    ks_opener_facts(e, &d, "", NULL);
    struct ks_str cluster = ks_opener_get(&d, "k8s.cluster.name"), host = ks_opener_get(&d, "host.name");
    if (ks_skim_is(host, '"')) e->at.meta[0] = ks_opener_string(e, host);
    if (ks_skim_is(cluster, '"'))
        ks_opener_name(e, &(struct ks_opener_named){"cluster", ks_opener_string(e, cluster)}, 1);
}

static void log_record(struct ks_envelope *e, struct ks_str record) {
    struct ks_opener_mark m = ks_opener_enter(e);
    struct ks_str body = ks_skim_member(e->k, record, "body"),
                  time = ks_skim_member(e->k, record, "timeUnixNano");
    struct ks_str text = ks_skim_member(e->k, body, "stringValue"),
                  bytes = ks_skim_member(e->k, body, "bytesValue");
    struct ks_buf b;
    ks_buf_init(&b);
    ks_opener_count(e, KS_SHAPE_OTLP);
    attribute_facts(e, record);
    if (time.p) e->at.later = ks_opener_string(e, time);
    e->at.later_digits = 9;
    if (text.p) {
        ks_opener_payload(e, KS_SHAPE_OTLP, text);
    } else if (bytes.p) {
        struct ks_str plain = ks_opencloud_unpack(e, bytes);
        if (plain.p)
            ks_opener_text(e, KS_SHAPE_OTLP, plain);
        else
            e->counts[KS_SHAPE_OTLP].damaged++;
    } else if (body.p && any_value(e, body, &b, 0)) {
        ks_opener_text(e, KS_SHAPE_OTLP, ks_opener_padded(e, ks_buf_view(&b)));
    } else {
        e->counts[KS_SHAPE_OTLP].other++;
    }
    ks_buf_fini(&b);
    ks_opener_leave(e, &m);
}

static void each_item(struct ks_envelope *e, struct ks_str array,
                      void (*f)(struct ks_envelope *e, struct ks_str item)) {
    struct ks_member item;
    if (!ks_skim_is(array, '[')) return;
    struct ks_skim s = ks_skim_open(e->k, array.p + 1, array.p + array.n);
    while (ks_skim_next(&s, ']', &item)) f(e, item.value);
}

/* For each item of the array `list` of `owner`. */
static void each(struct ks_envelope *e, struct ks_str owner, const char *list,
                 void (*f)(struct ks_envelope *e, struct ks_str item)) {
    each_item(e, ks_skim_member(e->k, owner, list), f);
}

static void scope_logs(struct ks_envelope *e, struct ks_str scope) {
    each(e, scope, "logRecords", log_record);
}

static void resource_logs(struct ks_envelope *e, struct ks_str resource) {
    struct ks_opener_mark m = ks_opener_enter(e);
    attribute_facts(e, ks_skim_member(e->k, resource, "resource"));
    each(e, resource, "scopeLogs", scope_logs);
    ks_opener_leave(e, &m);
}

static bool otlp(struct ks_envelope *e, const struct ks_doc *d) {
    if (!ks_skim_is(ks_opener_get(d, "resourceLogs"), '[')) return false;
    each_item(e, ks_opener_get(d, "resourceLogs"), resource_logs);
    return true;
}

bool ks_openship_doc(struct ks_envelope *e, const struct ks_doc *d) {
    return collector(e, d) || export(e, d) || elastic(e, d) || ocsf(e, d) || otlp(e, d) ||
           shipped(e, d, "log") || shipped(e, d, "message");
}
