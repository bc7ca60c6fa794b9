/* envelope.c - recognising records, and what all openers need.
 *
 * In: a record. Out: calls with events. A text may be an object, an array, several of them one after the
 * other, a container's log line, or a line with a word ahead of an object. An object is skimmed once; its
 * keys say what it is: one of the API server's own members makes it an event, others lead to an opener
 * (opencloud.c, openship.c), which comes back here with the payload. So wrappers nest, as deep as DEPTH.
 *
 * Facts are kept as JSON objects of their own, the outer ones first, so that the flattener can walk them like
 * any other text and nothing needs to know their names. Everything lives until the next record. */
#include "scan/openers.h"

#include "base/csv.h"
#include "base/jsonstr.h"
#include "base/mem.h"
#include "scan/unescape.h"

#include <string.h>

enum { DEPTH = 6 };

const struct ks_shape_row ks_shape_rows[KS_SHAPE_COUNT] = {
#define X(id, name, sourcetype, what) {name, KS_STR(sourcetype), what},
#include "scan/shapes.def"
#undef X
};
const char *const ks_envelope_opaque[] = {"awslogs",       "messageId", "bytesValue", "protoPayload",
                                          "timegenerated", "class_uid", NULL};

enum ks_shape ks_envelope_shape(const char *name) {
    unsigned i = 0;
    while (i < KS_SHAPE_COUNT && strcmp(ks_shape_rows[i].name, name)) i++;
    return (enum ks_shape)i;
}

void ks_envelope_init(struct ks_envelope *e, const struct ks_kernel *k, const struct ks_envelope_opts *o) {
    *e = (struct ks_envelope){.k = k, .o = *o};
    for (uint32_t i = 0; i < o->n_names; i++)
        if (o->names[i].n) e->begins[(unsigned char)o->names[i].p[0]] = true;
    ks_arena_init(&e->tmp);
}

void ks_envelope_fini(struct ks_envelope *e) {
    ks_arena_fini(&e->tmp);
}

/* ---- texts ---- */

struct ks_str ks_opener_padded(struct ks_envelope *e, struct ks_str text) {
    char *p = ks_arena_bytes(&e->tmp, text.n + KS_SCAN_PAD);
    memcpy(p, text.p, text.n);
    memset(p + text.n, 0, KS_SCAN_PAD);
    return (struct ks_str){p, text.n};
}

struct ks_str ks_opener_string(struct ks_envelope *e, struct ks_str value) {
    if (!ks_skim_is(value, '"')) return value;
    char *p = ks_arena_bytes(&e->tmp, value.n + KS_SCAN_PAD);
    size_t n = 0;
    if (!ks_unescape(e->k, value.p + 1, value.p + value.n, p, &n)) return (struct ks_str){NULL, 0};
    memset(p + n, 0, KS_SCAN_PAD);
    return (struct ks_str){p, n};
}

static struct ks_str strip(struct ks_str s) {
    if (s.n >= 3 && memcmp(s.p, "\xef\xbb\xbf", 3) == 0) s = ks_text_cut(s, 3, s.n);
    return ks_text_trim(s);
}

bool ks_opener_is_audit(struct ks_str text) {
    static const char *const marks[] = {"auditID", "audit.k8s.io", "protoPayload", "\"objectRef"};
    bool any = false;
    for (unsigned i = 0; i < 4 && !any; i++) any = memmem(text.p, text.n, marks[i], strlen(marks[i])) != NULL;
    return any;
}

/* ---- documents ---- */

bool ks_opener_doc(struct ks_envelope *e, struct ks_str text, struct ks_doc *d) {
    struct ks_member m;
    d->text = text;
    d->n = 0; /* the members are not cleared: there are many, and few in use */
    d->cut = false;
    if (!ks_skim_is(text, '{')) return false;
    struct ks_skim s = ks_skim_open(e->k, text.p + 1, text.p + text.n);
    while (ks_skim_next(&s, '}', &m))
        if (d->n < KS_DOC_MEMBERS) d->at[d->n++] = m;
    if (!s.p) {
        d->cut = m.key.n && ks_skim_is(m.value, '[') && d->n < KS_DOC_MEMBERS;
        if (d->cut) d->at[d->n++] = m;
        return false;
    }
    d->text.n = (size_t)(s.p - text.p);
    return true;
}

/* ---- facts ---- */

struct ks_opener_mark ks_opener_enter(const struct ks_envelope *e) {
    struct ks_opener_mark m = {.n_facts = e->at.n_facts,
                               .time = e->at.time,
                               .later = e->at.later,
                               .later_digits = e->at.later_digits};
    memcpy(m.meta, e->at.meta, sizeof m.meta);
    return m;
}

void ks_opener_leave(struct ks_envelope *e, const struct ks_opener_mark *m) {
    e->at.n_facts = m->n_facts;
    e->at.time = m->time;
    e->at.later = m->later;
    e->at.later_digits = m->later_digits;
    memcpy(e->at.meta, m->meta, sizeof m->meta);
}

/* Whether a wanted name is this key, or begins with it. A key with escapes may be any name. */
bool ks_opener_wants(const struct ks_envelope *e, struct ks_str key) {
    if (!e->o.names || memchr(key.p, '\\', key.n)) return true;
    if (!key.n || !e->begins[(unsigned char)key.p[0]]) return !key.n;
    for (uint32_t i = 0; i < e->o.n_names; i++) {
        struct ks_str name = e->o.names[i];
        if (!ks_text_starts(name, key)) continue;
        if (name.n == key.n || name.p[key.n] == '.' || name.p[key.n] == '{') return true;
    }
    return false;
}

static void add_member(struct ks_buf *b, struct ks_str key, struct ks_str value) {
    ks_buf_text(b, b->n ? ",\"" : "{\"");
    ks_buf_str(b, key);
    ks_buf_text(b, "\":");
    ks_buf_str(b, value);
}

static void add_others(struct ks_envelope *e, struct ks_buf *b, struct ks_str key, struct ks_str object,
                       const char *but) {
    struct ks_member m;
    struct ks_skim s = ks_skim_open(e->k, object.p + 1, object.p + object.n);
    struct ks_buf inner;
    ks_buf_init(&inner);
    while (ks_skim_next(&s, '}', &m))
        if (!ks_text_is(m.key, but)) add_member(&inner, m.key, m.value);
    ks_buf_text(&inner, inner.n ? "}" : "{}");
    add_member(b, key, ks_buf_view(&inner));
    ks_buf_fini(&inner);
}

/* The object lacks its closing brace; it is empty when it has no members. */
static void push(struct ks_envelope *e, struct ks_buf *object) {
    if (e->at.n_facts < KS_ENVELOPE_FACTS && object->n) {
        ks_buf_byte(object, '}');
        e->facts[e->at.n_facts++] = ks_opener_padded(e, ks_buf_view(object));
    }
    ks_buf_fini(object);
}

void ks_opener_facts(struct ks_envelope *e, const struct ks_doc *d, const char *skip, const char *inner) {
    if (!e->o.facts) return;
    struct ks_buf b;
    ks_buf_init(&b);
    for (unsigned i = 0; i < d->n; i++) {
        if (!ks_opener_wants(e, d->at[i].key)) continue;
        bool payload = ks_text_is(d->at[i].key, skip) && !e->o.payload;
        if (!payload)
            add_member(&b, d->at[i].key, d->at[i].value);
        else if (inner && ks_skim_is(d->at[i].value, '{'))
            add_others(e, &b, d->at[i].key, d->at[i].value, inner);
    }
    push(e, &b);
}

void ks_opener_name(struct ks_envelope *e, const struct ks_opener_named *names, unsigned n) {
    if (!e->o.facts) return;
    struct ks_buf b;
    ks_buf_init(&b);
    for (unsigned i = 0; i < n; i++) {
        if (!names[i].text.n || !ks_opener_wants(e, ks_text_of(names[i].name))) continue;
        ks_buf_printf(&b, "%c\"%s\":", b.n ? ',' : '{', names[i].name);
        ks_jsonstr_put(&b, names[i].text);
    }
    push(e, &b);
}

/* ---- events ---- */

void ks_opener_count(struct ks_envelope *e, enum ks_shape shape) {
    if (e->outer == KS_SHAPE_COUNT) e->outer = shape;
    e->counts[shape].records++;
}

/* item: other text may follow the event. Where the event ends in it; 0: with it, or it is damaged. */
static size_t give(struct ks_envelope *e, enum ks_shape shape, struct ks_str text, bool item) {
    size_t rest = 0;
    if (e->o.only != KS_SHAPE_COUNT && e->outer != e->o.only) {
        e->counts[e->outer].other++; /* a form was named, and this record is of another */
        return 0;
    }
    e->at.text = text;
    e->at.rest = item ? &rest : NULL;
    e->at.shape = (uint8_t)shape;
    e->at.facts = e->facts;
    e->counts[shape].events++;
    struct ks_str own = e->at.meta[2];
    struct ks_str type = ks_shape_rows[shape].sourcetype;
    if (!own.p && type.n) e->at.meta[2] = type;
    e->event(e->arg, &e->at);
    e->at.meta[2] = own;
    if (item && !rest) e->counts[shape].events--; /* it will be given again, with its end */
    return rest;
}

void ks_opener_event(struct ks_envelope *e, enum ks_shape shape, struct ks_str text) {
    (void)give(e, shape, text, false);
}

/* Members that the API server's events have at their top, and wrappers have not. */
static const char *const own[] = {"auditID", "objectRef", "requestURI", "stage", "requestReceivedTimestamp",
                                  NULL};

static bool is_event(const struct ks_doc *d) {
    struct ks_str kind = ks_opener_get(d, "kind");
    if (ks_text_is(kind, "\"Event\"")) return true;
    for (unsigned i = 0; own[i]; i++)
        if (ks_opener_get(d, own[i]).p) return true;
    return false;
}

static bool is_one_of(struct ks_str key, const char *const *names) {
    while (*names && !ks_text_is(key, *names)) names++;
    return *names != NULL;
}

static bool begins(const char *p, const char *end, const char *text, size_t n) {
    return (size_t)(end - p) > n && memcmp(p, text, n) == 0;
}

/* An event with sorted keys as nearly all are (Q3 over 200 MB of sorted events,
 * one worker: 0.205 -> 0.168 s; a rule with a literal 0.136 -> 0.070 s, as its blocks are told to hold
 * nothing wrapped). */
static bool is_usual(const struct ks_kernel *k, const char *p, const char *end) {
    static const char head[] = "{\"annotations\":{",
                      next[] = ",\"apiVersion\":\"audit.k8s.io/v1\",\"auditID\":";
    if (begins(p, end, head, sizeof head - 1)) {
        p = ks_flat_skip(k, p + sizeof head - 1, end);
        return p && begins(p, end, next, sizeof next - 1);
    }
    return begins(p + 1, end, next + 1, sizeof next - 2);
}

/* Of an event with sorted keys the third member is the auditID, and no body stands ahead of it. */
bool ks_envelope_sorted(const struct ks_kernel *k, const char *p, size_t n) {
    if (is_usual(k, p, p + n)) return true;
    static const char *const ahead[] = {"annotations", "apiVersion", "level", NULL};
    struct ks_member m;
    struct ks_skim s = ks_skim_open(k, p + 1, p + n);
    while (ks_skim_value_of(&s, '}', &m)) {
        if (is_one_of(m.key, own)) return true;
        if (!is_one_of(m.key, ahead) || !ks_skim_behind(&s, '}', ks_skim_value(k, s.p, s.end))) return false;
    }
    return false;
}

bool ks_envelope_all_plain(const struct ks_kernel *k, const struct ks_lines *l, const char *p) {
    for (uint32_t i = 0, from = 0; i < l->n; from = l->ends[i++] + 1)
        if (!ks_envelope_plain(k, p + from, l->ends[i] - from)) return false;
    return !l->seam;
}

static void items(struct ks_envelope *e, enum ks_shape shape, struct ks_str array);

static bool is_list(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_str list = ks_opener_get(d, "items"), kind = ks_opener_get(d, "kind");
    if (!ks_skim_is(list, '[')) return false;
    return ks_text_is(kind, "\"EventList\"") || (!kind.p && ks_opener_is_audit(list) && e->depth < DEPTH);
}

static void list(struct ks_envelope *e, const struct ks_doc *d) {
    struct ks_opener_mark m = ks_opener_enter(e);
    ks_opener_count(e, KS_SHAPE_LIST);
    items(e, KS_SHAPE_LIST, ks_opener_get(d, "items"));
    ks_opener_leave(e, &m);
}

static void plain(struct ks_envelope *e, enum ks_shape shape, struct ks_str text) {
    if (shape == KS_SHAPE_PLAIN) ks_opener_count(e, shape);
    ks_opener_event(e, shape, text);
}

/* One object. shape: whose payload it is; PLAIN for the record itself. */
static void object(struct ks_envelope *e, enum ks_shape shape, const struct ks_doc *d) {
    if (is_event(d) || e->depth >= DEPTH) {
        plain(e, shape, d->text);
    } else if (is_list(e, d)) {
        list(e, d);
    } else if (!ks_opencloud_doc(e, d) && !ks_openship_doc(e, d)) {
        plain(e, shape, d->text);
    }
}

/* An item at p that is an event as the API server writes it; its end is found by reading it. False when it is
 * something else, or does not end well. */
static bool plain_item(struct ks_envelope *e, enum ks_shape shape, struct ks_skim *s) {
    const char *p = s->p;
    while (p < s->end && (*p == ',' || *p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) p++;
    if (!ks_envelope_plain(e->k, p, (size_t)(s->end - p)) || e->o.only != KS_SHAPE_COUNT) return false;
    size_t n = give(e, shape, (struct ks_str){p, (size_t)(s->end - p)}, true);
    if (n) s->p = p + n;
    return n != 0;
}

/* The items of a list, s behind its opening bracket; true when s is then behind the closing one. Items that
 * are no objects (an array of numbers) are events of their own, as a line would be. */
static bool each_item(struct ks_envelope *e, enum ks_shape shape, struct ks_skim *s) {
    struct ks_member m;
    struct ks_doc d;
    for (;;) {
        if (s->p && plain_item(e, shape, s)) continue;
        if (!ks_skim_next(s, ']', &m)) return s->p != NULL;
        if (ks_opener_doc(e, m.value, &d))
            object(e, shape, &d);
        else
            plain(e, shape, m.value);
    }
}

static void items(struct ks_envelope *e, enum ks_shape shape, struct ks_str array) {
    struct ks_skim s = ks_skim_open(e->k, array.p + 1, array.p + array.n);
    e->depth++;
    (void)each_item(e, shape, &s);
    e->depth--;
}

/* ---- texts ---- */

static bool is_klog(struct ks_str s) {
    bool digits = s.n > 21 && strchr("IWEF", s.p[0]) && s.p[5] == ' ';
    for (unsigned i = 1; digits && i < 5; i++) digits = s.p[i] >= '0' && s.p[i] <= '9';
    return digits && s.p[8] == ':' && s.p[11] == ':';
}

/* `2026-01-02T03:04:05.690Z stdout F text`: the length of what is ahead of the text, or 0. The text may be
 * empty (behind a part that was as long as parts are), and then the blank ahead of it may have been trimmed.
 */
static size_t cri_head(struct ks_str s, bool *partial) {
    const char *t = s.n > 30 ? memchr(s.p, ' ', 40 < s.n ? 40 : s.n) : NULL;
    if (!t || s.p[0] < '0' || s.p[0] > '9' || !memchr(s.p, 'T', (size_t)(t - s.p))) return 0;
    size_t at = (size_t)(t - s.p) + 1;
    if (s.n < at + 8) return 0;
    if (memcmp(s.p + at, "stdout ", 7) && memcmp(s.p + at, "stderr ", 7)) return 0;
    char flag = s.p[at + 7], behind = s.n > at + 8 ? s.p[at + 8] : ' ';
    if ((flag != 'P' && flag != 'F') || (behind != ' ' && behind != ':')) return 0;
    *partial = flag == 'P';
    return at + 9;
}

static void container_line(struct ks_envelope *e, struct ks_buf *whole, struct ks_str time) {
    struct ks_opener_mark m = ks_opener_enter(e);
    e->at.later = time;
    e->at.later_digits = 0;
    if (whole->n) ks_opener_text(e, KS_SHAPE_CRI, ks_opener_padded(e, ks_buf_view(whole)));
    ks_buf_clear(whole);
    ks_opener_leave(e, &m);
}

/* Lines of a container's log, those of each stream joined where they are parts. */
static void container(struct ks_envelope *e, struct ks_str text) {
    struct ks_buf whole[2];
    struct ks_str time[2] = {{NULL, 0}, {NULL, 0}};
    for (unsigned i = 0; i < 2; i++) ks_buf_init(&whole[i]);
    ks_opener_count(e, KS_SHAPE_CRI);
    while (text.n) {
        const char *nl = memchr(text.p, '\n', text.n);
        struct ks_str l = {text.p, nl ? (size_t)(nl - text.p) : text.n};
        bool part = false;
        size_t head = cri_head(l, &part), err = head && l.p[head - 6] == 'e';
        if (!whole[err].n) time[err] = ks_text_cut(l, 0, head < 10 ? 0 : head - 10);
        ks_buf_str(&whole[err], ks_text_cut(l, head, l.n && l.p[l.n - 1] == '\r' ? l.n - 1 : l.n));
        if (!part) container_line(e, &whole[err], time[err]);
        text = ks_text_cut(text, l.n + 1, text.n);
    }
    for (unsigned i = 0; i < 2; i++) {
        if (whole[i].n) container_line(e, &whole[i], time[i]);
        ks_buf_fini(&whole[i]);
    }
}

/* A word without blanks or quotes, a blank, and an object: the place of the object, or 0. */
static size_t prefixed(struct ks_str s) {
    size_t i = 0;
    while (i < s.n && i < 300 && s.p[i] > ' ' && s.p[i] != '"' && s.p[i] != '{' && s.p[i] != '[') i++;
    if (i == 0 || i == s.n || (s.p[i] != ' ' && s.p[i] != '\t')) return 0;
    while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t')) i++;
    return i < s.n && (s.p[i] == '{' || s.p[i] == '[') ? i : 0;
}

static void line(struct ks_envelope *e, enum ks_shape shape, struct ks_str s) {
    bool partial;
    size_t at = prefixed(s);
    if (cri_head(s, &partial)) {
        container(e, s);
    } else if (is_klog(s)) {
        ks_opener_count(e, KS_SHAPE_KLOG);
        e->counts[shape].other += shape != KS_SHAPE_PLAIN;
    } else if (at) {
        struct ks_opener_mark m = ks_opener_enter(e);
        struct ks_str word = ks_text_trim(ks_text_cut(s, 0, at));
        bool time = word.p[0] >= '0' && word.p[0] <= '9';
        ks_opener_count(e, KS_SHAPE_PREFIXED);
        if (time) e->at.later = word;
        e->at.later_digits = 0;
        if (!time) ks_opener_name(e, &(struct ks_opener_named){"node", word}, 1);
        ks_opener_text(e, KS_SHAPE_PREFIXED, ks_text_cut(s, at, s.n));
        ks_opener_leave(e, &m);
    } else if (shape != KS_SHAPE_PLAIN && shape != KS_SHAPE_CRI) {
        e->counts[shape].other++;
    } else {
        plain(e, shape, s);
    }
}

/* An array at the top is a list of events when its items look like it; else it is an event whose fields are
 * named
 * `{}` (semantics 1.14). */
static bool is_array_of_events(struct ks_str text) {
    size_t i = 1;
    while (i < text.n && (unsigned char)text.p[i] <= ' ') i++;
    return i < text.n && text.p[i] == '{' && ks_opener_is_audit(text);
}

/* Nothing but another value may follow a value: else the whole is damaged. */
bool ks_opener_goes_on(struct ks_str text, size_t at) {
    text = strip(ks_text_cut(text, at, text.n));
    return !text.n || text.p[0] == '{' || text.p[0] == '[';
}

/* The items of a record's list up to where it breaks off. */
static void cut_list(struct ks_envelope *e, const struct ks_doc *d) {
    if (is_list(e, d))
        list(e, d);
    else if (!ks_opencloud_doc(e, d))
        (void)ks_openship_doc(e, d);
}

static bool starts_list(struct ks_str text) {
    return ks_text_starts(text, KS_STR("{\"kind\":\"EventList\","));
}

/* An EventList as the API server writes it, read in one go; how long it is. 0: it breaks off, which is then
 * said of the record. */
static size_t event_list(struct ks_envelope *e, enum ks_shape shape, struct ks_str text) {
    struct ks_member m;
    struct ks_skim s = ks_skim_open(e->k, text.p + 1, text.p + text.n);
    ks_opener_count(e, KS_SHAPE_LIST);
    e->depth++;
    if (ks_skim_list(&s, "items") && each_item(e, KS_SHAPE_LIST, &s))
        while (ks_skim_next(&s, '}', &m)) continue;
    e->depth--;
    if (s.p) return (size_t)(s.p - text.p);
    e->counts[KS_SHAPE_LIST].damaged++;
    plain(e, shape, text);
    return 0;
}

/* Events one behind the other, as the API server writes them; what is left. */
static struct ks_str plain_events(struct ks_envelope *e, enum ks_shape shape, struct ks_str text) {
    while (shape != KS_SHAPE_PLAIN && e->o.only == KS_SHAPE_COUNT &&
           ks_envelope_plain(e->k, text.p, text.n)) {
        e->at.alone = shape == KS_SHAPE_AZURE;
        size_t n = give(e, shape, text, true);
        e->at.alone = false;
        if (!n) break;
        text = strip(ks_text_cut(text, n, text.n));
    }
    return text;
}

/* JSON texts one after the other; what follows a damaged one cannot be told apart from it. */
void ks_opener_text(struct ks_envelope *e, enum ks_shape shape, struct ks_str text) {
    struct ks_doc d;
    e->depth++;
    for (text = strip(text); text.n; text = strip(text)) {
        text = plain_events(e, shape, text);
        if (!text.n) break;
        size_t azure = e->depth < DEPTH ? ks_opencloud_azure(e, text) : 0;
        if (azure) {
            text = ks_text_cut(text, azure, text.n);
            continue;
        }
        if (starts_list(text) && e->depth < DEPTH) {
            size_t all = event_list(e, shape, text);
            text = ks_text_cut(text, all ? all : text.n, text.n);
            continue;
        }
        if (text.p[0] == '{' && ks_opener_doc(e, text, &d) && ks_opener_goes_on(text, d.text.n)) {
            object(e, shape, &d);
            text = ks_text_cut(text, d.text.n, text.n);
            continue;
        }
        const char *end = text.p[0] == '[' ? ks_skim_value(e->k, text.p, text.p + text.n) : NULL;
        size_t n = end ? (size_t)(end - text.p) : 0;
        if (n && e->depth < DEPTH && ks_opener_goes_on(text, n) &&
            is_array_of_events(ks_text_cut(text, 0, n))) {
            ks_opener_count(e, KS_SHAPE_LIST);
            items(e, KS_SHAPE_LIST, ks_text_cut(text, 0, n));
            text = ks_text_cut(text, n, text.n);
            continue;
        }
        if (text.p[0] == '{' && d.cut && e->depth < DEPTH) cut_list(e, &d);
        if (text.p[0] == '{' || text.p[0] == '[' || e->depth >= DEPTH) {
            e->counts[shape].damaged += shape != KS_SHAPE_PLAIN;
            plain(e, shape, text); /* the flattener says what is wrong with it */
        } else {
            line(e, shape, text);
        }
        break;
    }
    e->depth--;
}

void ks_opener_payload(struct ks_envelope *e, enum ks_shape shape, struct ks_str value) {
    struct ks_doc d;
    if (ks_skim_is(value, '"')) {
        struct ks_str text = ks_opener_string(e, value);
        if (text.p)
            ks_opener_text(e, shape, text);
        else
            plain(e, shape, value); /* bad escapes: the flattener says so */
    } else if (ks_opener_doc(e, value, &d)) {
        e->depth++;
        object(e, shape, &d);
        e->depth--;
    } else {
        e->counts[shape].other++;
    }
}

void ks_envelope_record(struct ks_envelope *e, const char *p, size_t n, struct ks_str csv,
                        ks_envelope_fn *event, void *arg) {
    struct ks_str text = {p, n};
    ks_arena_reset(&e->tmp);
    e->at = (struct ks_unwrapped){0};
    e->depth = 0;
    e->outer = KS_SHAPE_COUNT;
    e->event = event;
    e->arg = arg;
    if (csv.n)
        ks_openship_csv(e, csv, text);
    else if (e->o.only == KS_SHAPE_PLAIN)
        plain(e, KS_SHAPE_PLAIN, text);
    else
        ks_opener_text(e, KS_SHAPE_PLAIN, text);
}
