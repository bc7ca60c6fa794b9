/* flatten.c - a line of JSON to the wanted fields, in one pass that checks every byte.
 *
 * In: a line. Out: an event: values by path id, the ids in order of first sight, or where it is damaged.
 *
 *   {"user":{"groups":["a","b"]},"verb":"get"}
 *     root -user-> user -groups-> user.groups -[]-> user.groups{} = a, b      root -verb-> verb = get
 *
 * The walk keeps a stack of containers, each with its node in the automaton of names (trie.c). In a
 * container whose node is KS_TRIE_NONE keys are not looked up and values not kept: only checked.
 * Texts point into the line; only those with escapes are decoded, into the event's arena. A second value
 * of a name goes to a side list, and lists are laid out when the line is over, in document order. After
 * the first lines nothing is allocated; what one huge line needed is given back.
 *
 * The walk itself is flatwalk.inc, compiled once for any kernel and once with AVX2 inline.
 *
 * Unless told to be strict, the walk of lazywalk.inc comes first: it looks at objects with wanted names only
 * and ends behind the last of them. Where it meets damage, the line is walked again in full, which tells what
 * and where.
 *
 * Refuses all that RFC 8259 refuses, but takes bytes that are not UTF-8 inside strings as they are, and
 * does not take a lone scalar for an event. No field of a damaged line is given (semantics 11.19). */
#include "scan/flatten.h"

#include "base/jsonstr.h"
#include "base/mem.h"
#include "lang/lang.h"
#include "scan/avx2.h"
#include "scan/guess.h"
#include "scan/lines.h"
#include "scan/masks.h"
#include "scan/trie.h"

struct level {
    uint64_t want; /* lazy walk: keys that the object still owes */
    uint32_t node; /* of the object, or of the array's elements */
    bool array;
    uint16_t *next; /* lazy walk: which key may be next in the object (guess.h) */
};
struct more {
    uint32_t id;
    struct ks_value value;
};
struct ks_flat {
    const struct ks_kernel *k;
    struct ks_trie trie;
    struct ks_guesses guesses; /* of the lazy walk */
    struct ks_event event;
    struct ks_value *cells;
    uint32_t *ids, *extra; /* extra: how many more values an id has; all zero between lines */
    uint32_t n_ids, cap;   /* cap: of cells, ids and extra */
    uint32_t guarded;      /* so many ids, the first, take no more values */
    struct more *more;     /* second and later values, in document order */
    size_t n_more, cap_more;
    struct ks_value *items; /* storage of lists */
    size_t cap_items;
    struct ks_arena text; /* decoded strings */
    struct ks_buf key;    /* a decoded key */
    const char *bad;      /* where the line is damaged */
    bool deep, item;      /* item: a comma or bracket may follow the event */
    bool wrapped;         /* the event stood in another: lazy or not, its end is looked for */
    bool alone;           /* and its text ends where it should */
    bool seamless;        /* no line holds two events */
    bool every;           /* optional names count as others do */
    size_t lazy_from;     /* bytes */
    bool lazy;            /* the walk of lines so long may end early ... */
    bool early, odd;      /* ... and did, or met a key that is none */
    bool left;            /* members of the outermost object were left out */
    struct level stack[KS_MAX_JSON_DEPTH + 1]; /* the first is below the outermost container */
};

/* Side lists longer than this are given back after the line. */
enum { KEEP_MORE = 1 << 16 };

struct ks_flat *ks_flat_new(struct ks_paths *paths, const struct ks_kernel *k) {
    struct ks_flat *f = ks_mem_zero(1, sizeof *f);
    f->k = k;
    ks_trie_init(&f->trie, paths);
    ks_guess_init(&f->guesses);
    ks_arena_init(&f->text);
    ks_buf_init(&f->key);
    return f;
}

void ks_flat_lazy(struct ks_flat *f, size_t from) {
    f->lazy = true;
    f->lazy_from = from;
}

void ks_flat_first(struct ks_flat *f) {
    f->trie.first = true;
}

void ks_flat_seamless(struct ks_flat *f, bool seamless) {
    f->seamless = seamless;
}

void ks_flat_alone(struct ks_flat *f, bool alone) {
    f->alone = alone;
}

void ks_flat_every(struct ks_flat *f, bool every) {
    f->every = every;
}

bool ks_flat_left(const struct ks_flat *f) {
    return f->left;
}

void ks_flat_free(struct ks_flat *f) {
    if (!f) return;
    ks_trie_fini(&f->trie);
    ks_guess_fini(&f->guesses);
    ks_arena_fini(&f->text);
    ks_buf_fini(&f->key);
    ks_mem_free(f->cells);
    ks_mem_free(f->ids);
    ks_mem_free(f->extra);
    ks_mem_free(f->more);
    ks_mem_free(f->items);
    ks_mem_free(f);
}

/* ---- keeping values ---- */

static void grow_cells(struct ks_flat *f, uint32_t need) {
    uint32_t old = f->cap;
    f->cap = (uint32_t)ks_mem_next(old, need);
    f->cells = ks_mem_grow(f->cells, f->cap, sizeof *f->cells);
    f->ids = ks_mem_grow(f->ids, f->cap, sizeof *f->ids);
    f->extra = ks_mem_grow(f->extra, f->cap, sizeof *f->extra);
    memset(f->cells + old, 0, (f->cap - old) * sizeof *f->cells);
    memset(f->extra + old, 0, (f->cap - old) * sizeof *f->extra);
}

static void keep_more(struct ks_flat *f, uint32_t id, struct ks_value v) {
    if (f->n_more == f->cap_more) {
        f->cap_more = ks_mem_next(f->cap_more, f->n_more + 1);
        f->more = ks_mem_grow(f->more, f->cap_more, sizeof *f->more);
    }
    f->more[f->n_more++] = (struct more){id, v};
    f->extra[id]++;
}

/* Few fields of wrappers are wanted, so looking through the list is cheap where it happens. */
static bool is_guarded(const struct ks_flat *f, uint32_t id) {
    uint32_t i = 0;
    while (i < f->guarded && f->ids[i] != id) i++;
    return i < f->guarded;
}

static void keep(struct ks_flat *f, uint32_t node, const char *p, size_t n) {
    uint32_t id = ks_trie_id(&f->trie, node);
    if (id == KS_TRIE_NONE) return;
    if (id >= f->cap) grow_cells(f, id + 1);
    struct ks_value v = ks_value_text((struct ks_str){p, n});
    if (f->cells[id].kind != KS_NULL) {
        if (!f->guarded || !is_guarded(f, id)) keep_more(f, id, v);
        return;
    }
    f->cells[id] = v;
    f->ids[f->n_ids++] = id;
}

static void keep_decoded(struct ks_flat *f, uint32_t node, const char *p, size_t n) {
    if (ks_trie_id(&f->trie, node) == KS_TRIE_NONE) return;
    char *out = ks_arena_bytes(&f->text, n);
    keep(f, node, out, ks_jsonstr_decode(p, n, out));
}

/* Lays out the lists: a stretch of `items` per name that has more than one value. */
static void make_lists(struct ks_flat *f) {
    size_t at = 0;
    if (f->n_more * 2 > f->cap_items) {
        f->cap_items = ks_mem_next(f->cap_items, f->n_more * 2);
        f->items = ks_mem_grow(f->items, f->cap_items, sizeof *f->items);
    }
    for (uint32_t i = 0; i < f->n_ids; i++) {
        uint32_t id = f->ids[i], n = f->extra[id];
        if (!n) continue;
        f->items[at] = f->cells[id];
        f->cells[id] = ks_value_list(f->items + at, n + 1);
        f->extra[id] = (uint32_t)at + 1; /* now where the next value goes */
        at += n + 1;
    }
    for (size_t i = 0; i < f->n_more; i++) f->items[f->extra[f->more[i].id]++] = f->more[i].value;
    for (size_t i = 0; i < f->n_more; i++) f->extra[f->more[i].id] = 0;
}

static void forget(struct ks_flat *f) {
    for (uint32_t i = 0; i < f->n_ids; i++) f->cells[f->ids[i]] = (struct ks_value){.kind = KS_NULL};
    for (size_t i = 0; i < f->n_more; i++) f->extra[f->more[i].id] = 0;
    f->n_ids = 0;
    f->n_more = 0;
    if (f->cap_more > KEEP_MORE) {
        ks_mem_free(f->more);
        ks_mem_free(f->items);
        f->more = NULL;
        f->items = NULL;
        f->cap_more = f->cap_items = 0;
    }
}

/* ---- steps of the walk; each returns where it ended, or NULL with f->bad set ---- */

static const char *fail(struct ks_flat *f, const char *p) {
    f->bad = p;
    return NULL;
}

static inline const char *blank(const struct ks_flat *f, const char *p, const char *end) {
    return p < end && (unsigned char)*p <= ' ' ? f->k->blank(p, end) : p;
}

static inline bool is_digit(const char *p, const char *end) {
    return p < end && *p >= '0' && *p <= '9';
}

static const char *digits(struct ks_flat *f, const char *p, const char *end) {
    if (!is_digit(p, end)) return fail(f, p);
    do p++;
    while (is_digit(p, end));
    return p;
}

/* -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)? */
static const char *number(struct ks_flat *f, const char *p, const char *end) {
    if (*p == '-') p++;
    p = p < end && *p == '0' ? p + 1 : digits(f, p, end);
    if (p && p < end && *p == '.') p = digits(f, p + 1, end);
    if (!p || p == end || (*p | 0x20) != 'e') return p;
    p++;
    if (p < end && (*p == '+' || *p == '-')) p++;
    return digits(f, p, end);
}

static const char *word(struct ks_flat *f, const char *p, const char *end, const char *text, size_t n) {
    return (size_t)(end - p) >= n && memcmp(p, text, n) == 0 ? p + n : fail(f, p);
}

static const char *bare(struct ks_flat *f, const char *p, const char *end) {
    switch (*p) {
    case 't': return word(f, p, end, "true", 4);
    case 'f': return word(f, p, end, "false", 5);
    case 'n': return word(f, p, end, "null", 4);
    default: return *p == '-' || is_digit(p, end) ? number(f, p, end) : fail(f, p);
    }
}

static uint32_t escaped_key(struct ks_flat *f, uint32_t from, const char *p, size_t n) {
    ks_buf_clear(&f->key);
    char *out = ks_buf_room(&f->key, n + 8); /* ks_trie_key loads eight bytes */
    return ks_trie_key(&f->trie, from, out, ks_jsonstr_decode(p, n, out));
}

/* A wanted text with escapes, which are checked first. */
static bool escaped_text(struct ks_flat *f, uint32_t node, const char *p, const char *q);
static uint32_t unguessed(struct ks_flat *f, struct level *top, const char *p, const char *q);

#define WALK(name) name##_any
#define WALK_TARGET
#define WALK_STRING(f, p, end) (f)->k->string(p, end)
#include "scan/flatwalk.inc"

#if defined(__x86_64__)

KS_AVX2 static inline const char *special_avx2(const char *p, const char *end) {
    for (; p < end; p += 32) {
        uint32_t m = ks_avx2_specials(p);
        if (!m) continue;
        p += __builtin_ctz(m);
        return p < end ? p : end;
    }
    return end;
}

#define WALK(name) name##_avx2
#define WALK_TARGET KS_AVX2
#define WALK_STRING(f, p, end) special_avx2(p, end)
#include "scan/flatwalk.inc"

static const char *walk(struct ks_flat *f, const char *p, const char *end) {
    return f->k->avx2 ? walk_avx2(f, p, end) : walk_any(f, p, end);
}

#else

static const char *walk(struct ks_flat *f, const char *p, const char *end) {
    return walk_any(f, p, end);
}

#endif

/* ---- the lazy walk ---- */

static bool escaped_text(struct ks_flat *f, uint32_t node, const char *p, const char *q) {
    bool escaped = false;
    if (string_any(f, p, q + 1, &escaped) != q) return false;
    keep_decoded(f, node, p, (size_t)(q - p));
    return true;
}

static uint32_t escaped_step(struct ks_flat *f, struct level *top, const char *p, size_t n) {
    ks_buf_clear(&f->key);
    char *out = ks_buf_room(&f->key, n + 8);
    uint64_t clears = 0;
    size_t len;
    if (!ks_jsonstr_read(p, n, out, &len)) {
        f->odd = true;
        return KS_TRIE_NONE;
    }
    uint32_t node = ks_trie_step(&f->trie, top->node, out, len, &clears);
    top->want &= ~clears;
    return node;
}

/* Whether key [k, k+n) of a node is none that leads on, by its length and first byte alone. */
static bool idle(const struct ks_trie_node *node, const char *k, size_t n) {
    return n < 64 && !(node->lens >> n & node->heads >> (*k & 63) & 1);
}

/* The node of the value of a key that nobody guessed, between the quotes at p and q; the next time it may be.
 */
static uint32_t unguessed(struct ks_flat *f, struct level *top, const char *p, const char *q) {
    const char *k = p + 1;
    size_t n = (size_t)(q - k);
    if (memchr(k, '\\', n)) return escaped_step(f, top, k, n);
    uint64_t clears = 0;
    uint32_t node = KS_TRIE_NONE;
    if (!idle(&f->trie.nodes[top->node], k, n)) node = ks_trie_step(&f->trie, top->node, k, n, &clears);
    top->want &= ~clears;
    if (q[1] == ':' && n + 3 <= KS_GUESS_TEXT)
        top->next = ks_guess_learn(&f->guesses, top->next, p, n + 3, top->node, node, clears);
    return node;
}

#define LAZY(name) lazy_##name##_any
#define LAZY_TARGET
#define LAZY_STRING(f, p, end) (f)->k->string(p, end)
#define LAZY_QUOTES ks_quotes_any
#define LAZY_SAME ks_same_any
#define LAZY_BRACKETS ks_brackets_any
#define LAZY_PREFIX ks_prefix_any
#define LAZY_SEAMS ks_seams_any
#include "scan/lazywalk.inc"

#if defined(__x86_64__)

#define LAZY(name) lazy_##name##_sse42
#define LAZY_TARGET KS_SSE42
#define LAZY_STRING(f, p, end) (f)->k->string(p, end)
#define LAZY_QUOTES ks_quotes_sse42
#define LAZY_SAME ks_same_sse42
#define LAZY_BRACKETS ks_brackets_sse42
#define LAZY_PREFIX ks_prefix_clmul
#define LAZY_SEAMS ks_seams_sse42
#include "scan/lazywalk.inc"

#define LAZY(name) lazy_##name##_avx2
#define LAZY_TARGET KS_AVX2_MASKS
#define LAZY_STRING(f, p, end) special_avx2(p, end)
#define LAZY_QUOTES ks_quotes_avx2
#define LAZY_SAME ks_same_avx2
#define LAZY_BRACKETS ks_brackets_avx2
#define LAZY_PREFIX ks_prefix_clmul
#define LAZY_SEAMS ks_seams_avx2
#include "scan/lazywalk.inc"

#define LAZY(name) lazy_##name##_avx512
#define LAZY_TARGET KS_AVX512
#define LAZY_STRING(f, p, end) special_avx2(p, end)
#define LAZY_QUOTES ks_quotes_avx512
#define LAZY_SAME ks_same_avx512
#define LAZY_BRACKETS ks_brackets_avx512
#define LAZY_PREFIX ks_prefix_clmul
#define LAZY_SEAMS ks_seams_avx512
#include "scan/lazywalk.inc"

#elif defined(__aarch64__)

#define LAZY(name) lazy_##name##_neon
#define LAZY_TARGET
#define LAZY_STRING(f, p, end) (f)->k->string(p, end)
#define LAZY_QUOTES ks_quotes_neon
#define LAZY_SAME ks_same_neon
#define LAZY_BRACKETS ks_brackets_neon
#define LAZY_PREFIX ks_prefix_any
#define LAZY_SEAMS ks_seams_neon
#include "scan/lazywalk.inc"

#endif

static const struct lazy_set {
    const char *(*walk)(struct ks_flat *f, const char *p, const char *end, bool whole);
    const char *(*seam)(const char *p, const char *end);
    const char *(*skip)(const char *p, const char *end);
} lazy_sets[KS_ISA_COUNT] = {
    [KS_ISA_ANY] = {lazy_walk_any, lazy_seam_any, lazy_skip_any},
#if defined(__x86_64__)
    [KS_ISA_SSE42] = {lazy_walk_sse42, lazy_seam_sse42, lazy_skip_sse42},
    [KS_ISA_AVX2] = {lazy_walk_avx2, lazy_seam_avx2, lazy_skip_avx2},
    [KS_ISA_AVX512] = {lazy_walk_avx512, lazy_seam_avx512, lazy_skip_avx512},
#elif defined(__aarch64__)
    [KS_ISA_NEON] = {lazy_walk_neon, lazy_seam_neon, lazy_skip_neon},
#endif
};

const char *ks_flat_skip(const struct ks_kernel *k, const char *p, const char *end) {
    return lazy_sets[k->isa].skip(p, end);
}

/* Whether in [p, end) one event may end and another begin. Of a line this says the same as the look at its
 * whole block does (lines.h), which may have spared it: else what stands in other lines would decide which
 * damage is seen in this one. Texts out of wrappers may hold newlines. */
static bool has_seam(const struct ks_flat *f, const char *p, const char *end) {
    if (f->seamless && !f->wrapped) return false;
    while ((p = lazy_sets[f->k->isa].seam(p, end)) < end && !f->wrapped && !ks_lines_seam(p, end)) p++;
    return p < end;
}

/* The end of an object whose walk ended early at p: that of the text, if it ends with a brace and nothing
 * before looks like the end of one event and the start of another. NULL: it must be looked for. */
static const char *early_end(const struct ks_flat *f, const char *p, const char *end) {
    while (end > p && (unsigned char)end[-1] <= ' ') end--;
    return end > p && end[-1] == '}' && !has_seam(f, p, end) ? end : NULL;
}

/* What a walk left behind that is to be done again. */
static void begin_walk(struct ks_flat *f) {
    forget(f);
    f->early = f->odd = f->left = false;
}

/* NULL also when the text is damaged in what was walked; where, the strict walk finds out. */
static const char *lazy_walk(struct ks_flat *f, const char *p, const char *end) {
    const struct lazy_set *set = &lazy_sets[f->k->isa];
    bool whole = (f->wrapped && !f->alone) || *p == '[';
    begin_walk(f);
    const char *q = set->walk(f, p, end, whole);
    if (q && f->early) q = early_end(f, q, end);
    if (!q && f->early) {
        begin_walk(f);
        q = set->walk(f, p, end, true);
    }
    return f->odd ? NULL : q;
}

static const char *walk_event(struct ks_flat *f, const char *p, const char *end) {
    bool lazy = f->lazy && (size_t)(end - p) >= f->lazy_from && !ks_paths_all(f->trie.paths);
    const char *q = lazy ? lazy_walk(f, p, end) : NULL;
    if (q) return q;
    forget(f);
    f->left = false;
    return walk(f, p, end);
}

/* ---- a line ---- */

static struct ks_str strip(const char *p, size_t n) {
    if (n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) {
        p += 3;
        n -= 3;
    }
    if (n && p[n - 1] == '\r') n--;
    return (struct ks_str){p, n};
}

static enum ks_damage parse(struct ks_flat *f, struct ks_str line) {
    const char *end = line.p + line.n, *p = blank(f, line.p, end);
    f->bad = p;
    if (p == end) return KS_EMPTY_LINE;
    if (*p == 0) return KS_DAMAGED;
    if (*p != '{' && *p != '[') return KS_NOT_JSON;
    p = walk_event(f, p, end);
    if (!p) return f->deep ? KS_TOO_DEEP : KS_DAMAGED;
    f->bad = blank(f, p, end);
    bool ends = f->bad == end || *f->bad == '{' || *f->bad == '[';
    return ends || (f->item && (*f->bad == ',' || *f->bad == ']')) ? KS_WHOLE : KS_DAMAGED;
}

/* Members of the wrapper, for names that have no value yet. */
static void add_facts(struct ks_flat *f, struct ks_str facts) {
    f->guarded = f->n_ids;
    (void)walk(f, facts.p, facts.p + facts.n);
    f->guarded = 0;
}

/* The numbers of nodes mean others than before. */
static void forget_guesses(struct ks_flat *f) {
    ks_guess_forget(&f->guesses);
    f->trie.renewed = false;
}

static const struct ks_event *flatten(struct ks_flat *f, const char *p, size_t n, const struct ks_str *facts,
                                      unsigned n_facts) {
    struct ks_event *e = &f->event;
    forget(f);
    ks_arena_reset(&f->text);
    uint32_t names = ks_trie_refresh(&f->trie);
    if (f->trie.renewed) forget_guesses(f);
    if (names > f->cap) grow_cells(f, names);
    f->deep = false;
    e->raw = strip(p, n);
    e->damage = parse(f, e->raw);
    bool whole = e->damage == KS_WHOLE;
    e->more = whole && f->bad < e->raw.p + e->raw.n ? (uint32_t)(f->bad - p) : 0;
    if (e->more) e->raw.n = (size_t)(f->bad - e->raw.p);
    e->damage_at = whole ? 0 : (uint32_t)(f->bad - p);
    e->damage_nul = !whole && f->bad < e->raw.p + e->raw.n && *f->bad == 0;
    if (!whole) forget(f);
    while (n_facts) add_facts(f, facts[--n_facts]);
    if (f->n_more) make_lists(f);
    e->cells = f->cells;
    e->n_cells = f->cap;
    e->ids = f->ids;
    e->n_ids = f->n_ids;
    return e;
}

const struct ks_event *ks_flat_line(struct ks_flat *f, const char *p, size_t n) {
    f->wrapped = false;
    return flatten(f, p, n, NULL, 0);
}

const struct ks_event *ks_flat_facts(struct ks_flat *f, const char *p, size_t n, const struct ks_str *facts,
                                     unsigned n_facts) {
    f->wrapped = true;
    return flatten(f, p, n, facts, n_facts);
}

const struct ks_event *ks_flat_item(struct ks_flat *f, const char *p, size_t n, const struct ks_str *facts,
                                    unsigned n_facts) {
    f->item = true;
    const struct ks_event *e = ks_flat_facts(f, p, n, facts, n_facts);
    f->item = false;
    if (!f->event.more) f->event.more = (uint32_t)n;
    return e;
}

static void take_away(struct ks_flat *f, uint32_t path) {
    uint32_t i = 0;
    while (f->ids[i] != path) i++;
    f->ids[i] = f->ids[--f->n_ids];
}

void ks_flat_set(struct ks_flat *f, uint32_t path, struct ks_value v) {
    if (path == UINT32_MAX) return; /* a name too many: the run fails for it */
    if (path >= f->cap) grow_cells(f, path + 1);
    bool had = f->cells[path].kind != KS_NULL, has = v.kind != KS_NULL;
    if (has && !had) f->ids[f->n_ids++] = path;
    if (had && !has) take_away(f, path);
    f->cells[path] = v;
    f->event.cells = f->cells;
    f->event.n_cells = f->cap;
    f->event.ids = f->ids;
    f->event.n_ids = f->n_ids;
}
