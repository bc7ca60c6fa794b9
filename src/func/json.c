/* json.c - reading and writing JSON at the level of values.
 *
 * In: the text of one field. Out: a tree in an arena, or NULL: reading is strict, since a text that is not
 * JSON must stay a text. Depth is limited by KS_MAX_JSON_DEPTH, so the recursion of reading and writing is
 * too. Trees that functions build are as deep as the rule nests its calls on top of what was read.
 *
 * Strings are decoded when read (escapes of base/jsonstr.h, shared with the event scanner) and encoded
 * canonically when written: the two obligatory escapes, the short ones, \u00XX for other control
 * characters; everything else, bytes that are no UTF-8 included, stands as it is. */
#include "func/json.h"

#include "base/buf.h"
#include "base/jsonstr.h"
#include "lang/lang.h"

#include <math.h>
#include <string.h>

/* ---- reading ---- */

struct reader {
    struct ks_arena *a;
    const char *p, *end;
    unsigned depth;
};

static void blanks(struct reader *r) {
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\t' || *r->p == '\n' || *r->p == '\r')) r->p++;
}

static bool take(struct reader *r, char c) {
    if (r->p == r->end || *r->p != c) return false;
    r->p++;
    return true;
}

static bool literal(struct reader *r, const char *word) {
    size_t n = strlen(word);
    if ((size_t)(r->end - r->p) < n || memcmp(r->p, word, n) != 0) return false;
    r->p += n;
    return true;
}

static bool digits(struct reader *r) {
    const char *from = r->p;
    while (r->p < r->end && *r->p >= '0' && *r->p <= '9') r->p++;
    return r->p > from;
}

static bool number(struct reader *r) {
    (void)take(r, '-');
    if (!take(r, '0') && !digits(r)) return false;
    if (take(r, '.') && !digits(r)) return false;
    if (!take(r, 'e') && !take(r, 'E')) return true;
    if (!take(r, '+')) (void)take(r, '-');
    return digits(r);
}

static bool string(struct reader *r, struct ks_str *out) {
    if (!take(r, '"')) return false;
    const char *from = r->p;
    bool escapes = false;
    while (r->p && r->p < r->end && *r->p != '"') {
        if ((unsigned char)*r->p < 0x20) return false;
        escapes = escapes || *r->p == '\\';
        r->p = *r->p == '\\' ? ks_jsonstr_skip(r->p, r->end) : r->p + 1;
    }
    if (!r->p) r->p = r->end; /* no such escape */
    if (r->p == r->end) return false;
    *out = (struct ks_str){from, (size_t)(r->p++ - from)};
    if (!escapes) return true;
    char *decoded = ks_arena_bytes(r->a, out->n);
    *out = (struct ks_str){decoded, ks_jsonstr_decode(from, out->n, decoded)};
    return true;
}

static struct ks_json *read_value(struct reader *r);

static struct ks_json *read_member(struct reader *r, bool named) {
    struct ks_str key = {0};
    blanks(r);
    if (named) {
        if (!string(r, &key)) return NULL;
        blanks(r);
        if (!take(r, ':')) return NULL;
    }
    struct ks_json *member = read_value(r);
    if (member) member->key = key;
    blanks(r);
    return member;
}

static bool read_members(struct reader *r, struct ks_json *node, char close) {
    blanks(r);
    if (take(r, close)) return true;
    do {
        struct ks_json *member = read_member(r, close == '}');
        if (!member) return false;
        ks_json_add(node, member);
    } while (take(r, ','));
    return take(r, close);
}

static bool read_into(struct reader *r, struct ks_json *node) {
    const char *from = r->p;
    switch (*r->p) {
    case '{': node->kind = KS_JSON_OBJECT; return r->p++, read_members(r, node, '}');
    case '[': node->kind = KS_JSON_ARRAY; return r->p++, read_members(r, node, ']');
    case '"': node->kind = KS_JSON_STRING; return string(r, &node->text);
    case 't': node->kind = KS_JSON_TRUE; return literal(r, "true");
    case 'f': node->kind = KS_JSON_FALSE; return literal(r, "false");
    case 'n': return literal(r, "null");
    default:
        node->kind = KS_JSON_NUMBER;
        if (!number(r)) return false;
        node->text = (struct ks_str){from, (size_t)(r->p - from)};
        return true;
    }
}

static struct ks_json *read_value(struct reader *r) {
    blanks(r);
    if (r->p == r->end || r->depth == KS_MAX_JSON_DEPTH) return NULL;
    struct ks_json *node = ks_json_new(r->a, KS_JSON_NULL);
    const char *from = r->p;
    r->depth++;
    bool good = read_into(r, node);
    r->depth--;
    node->source = (struct ks_str){from, good ? (size_t)(r->p - from) : 0};
    return good ? node : NULL;
}

struct ks_json *ks_json_read(struct ks_arena *a, struct ks_str text) {
    if (!text.n) return NULL;
    struct reader r = {.a = a, .p = text.p, .end = text.p + text.n};
    struct ks_json *node = read_value(&r);
    if (node) blanks(&r);
    return node && r.p == r.end ? node : NULL;
}

/* ---- building ---- */

struct ks_json *ks_json_new(struct ks_arena *a, enum ks_json_kind kind) {
    struct ks_json *node = KS_NEW(a, struct ks_json);
    node->kind = (uint8_t)kind;
    return node;
}

void ks_json_add(struct ks_json *to, struct ks_json *member) {
    if (to->last)
        to->last->next = member;
    else
        to->kid = member;
    to->last = member;
    member->next = NULL;
    to->n++;
}

struct ks_json *ks_json_member(const struct ks_json *object, struct ks_str key) {
    if (object->kind != KS_JSON_OBJECT) return NULL;
    struct ks_json *m = object->kid;
    while (m && !ks_text_equal(m->key, key)) m = m->next;
    return m;
}

void ks_json_replace(struct ks_json *node, const struct ks_json *from) {
    struct ks_json old = *node;
    *node = *from;
    node->key = old.key;
    node->next = old.next;
}

/* ---- writing ---- */

static void write_node(struct ks_buf *b, const struct ks_json *node) {
    static const char *const words[] = {"null", "false", "true"};
    bool object = node->kind == KS_JSON_OBJECT;
    switch ((enum ks_json_kind)node->kind) {
    case KS_JSON_NULL:
    case KS_JSON_FALSE:
    case KS_JSON_TRUE: ks_buf_text(b, words[node->kind]); return;
    case KS_JSON_NUMBER: ks_buf_str(b, node->text); return;
    case KS_JSON_STRING: ks_jsonstr_put(b, node->text); return;
    default: break;
    }
    ks_buf_byte(b, object ? '{' : '[');
    for (const struct ks_json *m = node->kid; m; m = m->next) {
        if (m != node->kid) ks_buf_byte(b, ',');
        if (object) ks_jsonstr_put(b, m->key);
        if (object) ks_buf_byte(b, ':');
        write_node(b, m);
    }
    ks_buf_byte(b, object ? '}' : ']');
}

struct ks_str ks_json_write(struct ks_arena *a, const struct ks_json *node) {
    struct ks_buf b;
    ks_buf_init(&b);
    write_node(&b, node);
    struct ks_str text = ks_arena_str(a, ks_buf_view(&b));
    ks_buf_fini(&b);
    return text;
}

/* ---- values of SPL ---- */

static struct ks_json *of_text(struct ks_arena *a, const struct ks_value *v) {
    struct ks_str s = {v->n ? v->p : "", v->n}, bare = ks_text_trim(s);
    bool container = bare.n && (bare.p[0] == '{' || bare.p[0] == '[');
    bool number = bare.n == s.n && !(v->flags & KS_VF_STRING) && s.n &&
                  (s.p[0] == '-' || (s.p[0] >= '0' && s.p[0] <= '9'));
    struct ks_json *node = container || number ? ks_json_read(a, s) : NULL;
    if (node) return node;
    node = ks_json_new(a, KS_JSON_STRING);
    node->text = s;
    return node;
}

struct ks_json *ks_json_of(struct ks_arena *a, const struct ks_value *v) {
    struct ks_json *node = ks_json_new(a, KS_JSON_NULL);
    switch ((enum ks_kind)v->kind) {
    case KS_NULL: break;
    case KS_BOOL: node->kind = v->n ? KS_JSON_TRUE : KS_JSON_FALSE; break;
    case KS_NUM:
        if (!isfinite(v->num)) break;
        node->kind = KS_JSON_NUMBER;
        node->text = ks_value_str(v, ks_arena_bytes(a, KS_NUM_TEXT));
        break;
    case KS_TEXT: return of_text(a, v);
    case KS_LIST:
        node->kind = KS_JSON_ARRAY;
        for (uint32_t i = 0; i < v->n; i++) ks_json_add(node, ks_json_of(a, &v->items[i]));
        break;
    }
    return node;
}

struct ks_value ks_json_value(struct ks_arena *a, const struct ks_json *node) {
    switch ((enum ks_json_kind)node->kind) {
    case KS_JSON_NULL: return ks_value_null();
    case KS_JSON_FALSE: return ks_value_text(KS_STR("false"));
    case KS_JSON_TRUE: return ks_value_text(KS_STR("true"));
    case KS_JSON_NUMBER: return ks_value_text(node->text);
    case KS_JSON_STRING: return ks_value_string(node->text);
    default: break;
    }
    struct ks_str text = ks_json_write(a, node);
    return text.n > UINT32_MAX ? ks_value_null() : ks_value_text(text);
}
