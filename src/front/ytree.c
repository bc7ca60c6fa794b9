/* ytree.c - YAML through libyaml's events into a tree, and duplicate keys found on the way.
 *
 * In: a file. Out: nodes in the arena, or a message with its place. The stack of open lists and maps is
 * bounded (KS_MAX_YAML_DEPTH) and so is the number of nodes, so hostile files end in a message.
 *
 * libyaml counts places in code points; messages want bytes. Events come in the order of the file, so a
 * cursor that walks from one mark to the next turns one into the other in linear time.
 *
 * Refused: aliases (a few lines could grow without bound, and no rule needs them), keys that are no texts,
 * keys given twice (Splunk's tools take the last without a word), a second document. */
#include "front/ytree.h"

#include "base/hash.h"
#include "lang/lang.h"

#include <string.h>
#include <yaml.h>

struct open_node {
    struct ks_ynode *node, **last;
    uint32_t serial;
};
struct reader {
    struct ks_arena *a;
    const struct ks_file *file;
    struct ks_diags *diags;
    struct ks_str text; /* without byte-order mark */
    size_t skipped;     /* its length */
    size_t points, at;  /* the cursor: code points, bytes */
    struct open_node stack[KS_MAX_YAML_DEPTH];
    uint32_t depth, nodes, maps;
    struct ks_names *keys; /* serial of the map, then the key */
    struct ks_ynode *root;
    bool has_key;
    struct ks_str key;
    struct ks_span key_at;
};

static uint32_t place(struct reader *r, size_t points) {
    for (; r->points > points; r->points--)
        while (r->at && ((unsigned char)r->text.p[--r->at] & 0xc0) == 0x80) continue;
    for (uint32_t cp; r->points < points && r->at < r->text.n; r->points++)
        r->at += ks_text_decode(r->text.p + r->at, r->text.n - r->at, &cp);
    return (uint32_t)(r->at + r->skipped);
}

static struct ks_span span_of(struct reader *r, const yaml_event_t *e) {
    struct ks_span s = {.from = place(r, e->start_mark.index)};
    s.to = place(r, e->end_mark.index);
    return s;
}

static bool wrong(struct reader *r, struct ks_span at, const char *what) {
    ks_diag_add(r->diags, KS_D_YAML, at, "%s", what);
    return false;
}

/* The message of libyaml, at its place. */
static bool broken(struct reader *r, const yaml_parser_t *p) {
    const char *what = p->problem ? p->problem : "memory is exhausted";
    uint32_t at = p->error == YAML_READER_ERROR ? (uint32_t)(p->problem_offset + r->skipped)
                                                : place(r, p->problem_mark.index);
    struct ks_diag *d =
        ks_diag_add(r->diags, KS_D_YAML, (struct ks_span){at, at + 1}, "this is not YAML: %s", what);
    if (p->context) ks_diag_advise(r->diags, d, "it stands so %s", p->context);
    return false;
}

/* ---- building ---- */

static bool new_key(struct reader *r, uint32_t serial, struct ks_str key) {
    char *both = ks_arena_bytes(r->a, sizeof serial + key.n);
    memcpy(both, &serial, sizeof serial);
    if (key.n) memcpy(both + sizeof serial, key.p, key.n);
    uint32_t before = ks_names_count(r->keys);
    return ks_names_intern(r->keys, (struct ks_str){both, sizeof serial + key.n}) == before;
}

static bool is_null(const yaml_event_t *e, struct ks_str s) {
    if (e->data.scalar.style != YAML_PLAIN_SCALAR_STYLE) return false;
    return s.n == 0 || ks_text_is(s, "~") || ks_text_is(s, "null") || ks_text_is(s, "Null") ||
           ks_text_is(s, "NULL");
}

/* A scalar where a key is due. */
static bool take_key(struct reader *r, const struct open_node *in, const yaml_event_t *e) {
    struct ks_span at = span_of(r, e);
    if (e->type != YAML_SCALAR_EVENT) return wrong(r, at, "a key must be a text");
    r->key = ks_arena_str(r->a, (struct ks_str){(char *)e->data.scalar.value, e->data.scalar.length});
    r->key_at = at;
    r->has_key = true;
    if (new_key(r, in->serial, r->key)) return true;
    ks_diag_add(r->diags, KS_D_YAML_TWICE, at, "key `%.*s` is given twice", KS_FMT(r->key));
    return false;
}

static struct ks_ynode *add_node(struct reader *r, const yaml_event_t *e) {
    struct ks_ynode *n = KS_NEW(r->a, struct ks_ynode);
    n->at = span_of(r, e);
    if (r->has_key) {
        n->key = r->key;
        n->key_at = r->key_at;
        r->has_key = false;
    }
    if (r->depth) {
        struct open_node *in = &r->stack[r->depth - 1];
        *in->last = n;
        in->last = &n->next;
    } else {
        r->root = n;
    }
    r->nodes++;
    return n;
}

static bool open_one(struct reader *r, struct ks_ynode *n, enum ks_ykind kind) {
    n->kind = (uint8_t)kind;
    if (r->depth == KS_MAX_YAML_DEPTH) return wrong(r, n->at, "lists and maps are nested too deep");
    r->stack[r->depth++] = (struct open_node){n, &n->first, r->maps++};
    return true;
}

static bool take_node(struct reader *r, const yaml_event_t *e) {
    if (r->nodes == KS_MAX_YAML_NODES) return wrong(r, span_of(r, e), "the file has too many nodes");
    const struct open_node *in = r->depth ? &r->stack[r->depth - 1] : NULL;
    if (in && in->node->kind == KS_Y_MAP && !r->has_key) return take_key(r, in, e);
    struct ks_ynode *n = add_node(r, e);
    if (e->type == YAML_SEQUENCE_START_EVENT) return open_one(r, n, KS_Y_LIST);
    if (e->type == YAML_MAPPING_START_EVENT) return open_one(r, n, KS_Y_MAP);
    struct ks_str s = {(char *)e->data.scalar.value, e->data.scalar.length};
    n->style = (uint8_t)e->data.scalar.style;
    n->text = ks_arena_str(r->a, is_null(e, s) ? (struct ks_str){"", 0} : s);
    return true;
}

static bool take_event(struct reader *r, const yaml_event_t *e) {
    switch (e->type) {
    case YAML_ALIAS_EVENT:
        return wrong(r, span_of(r, e), "aliases (`*name`) are not read; write the value out");
    case YAML_SCALAR_EVENT:
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT: return take_node(r, e);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: r->depth--; return true;
    case YAML_DOCUMENT_START_EVENT:
        return !r->root || wrong(r, span_of(r, e), "a second document begins here; a file holds one");
    default: return true;
    }
}

static bool read_events(struct reader *r, yaml_parser_t *p) {
    for (bool more = true; more;) {
        yaml_event_t e;
        if (!yaml_parser_parse(p, &e)) return broken(r, p);
        more = e.type != YAML_STREAM_END_EVENT;
        bool ok = take_event(r, &e);
        yaml_event_delete(&e);
        if (!ok) return false;
    }
    return r->root || wrong(r, (struct ks_span){0, 0}, "the file is empty");
}

struct ks_ynode *ks_ytree_read(struct ks_arena *a, const struct ks_file *file, struct ks_diags *diags) {
    struct reader r = {.a = a, .file = file, .diags = diags, .text = file->text};
    if (ks_text_starts(r.text, KS_STR("\xef\xbb\xbf"))) r.skipped = 3;
    r.text = ks_text_cut(r.text, r.skipped, r.text.n);
    yaml_parser_t p;
    if (!yaml_parser_initialize(&p)) {
        (void)wrong(&r, (struct ks_span){0, 0}, "memory is exhausted");
        return NULL;
    }
    yaml_parser_set_encoding(&p, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&p, (const unsigned char *)r.text.p, r.text.n);
    r.keys = ks_names_new(ks_hash_seed());
    bool ok = read_events(&r, &p);
    ks_names_free(r.keys);
    yaml_parser_delete(&p);
    return ok ? r.root : NULL;
}

const struct ks_ynode *ks_ytree_get(const struct ks_ynode *map, const char *key) {
    if (!map || map->kind != KS_Y_MAP) return NULL;
    for (const struct ks_ynode *n = map->first; n; n = n->next)
        if (ks_text_is(n->key, key)) return n;
    return NULL;
}

const struct ks_ynode *ks_ytree_need(const struct ks_ynode *map, const char *key, const char *what,
                                     struct ks_diags *diags) {
    const struct ks_ynode *n = ks_ytree_get(map, key);
    if (!n)
        ks_diag_add(diags, KS_D_YAML_MISSING, (struct ks_span){map->at.from, map->at.from + 1},
                    "the %s has no `%s`", what, key);
    else if (n->kind != KS_Y_TEXT)
        ks_diag_add(diags, KS_D_YAML_SHAPE, n->at, "`%s` of a %s is a text", key, what);
    return n && n->kind == KS_Y_TEXT ? n : NULL;
}

struct ks_str ks_ytree_text(const struct ks_ynode *n) {
    return n && n->kind == KS_Y_TEXT ? n->text : (struct ks_str){"", 0};
}
