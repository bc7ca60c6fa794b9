/* regex.c - regular expressions: compiling, keeping, finding, replacing.
 *
 * Comes in: the text of an expression and a subject, both possibly written by an attacker. Goes out: offsets.
 *
 * A table keeps what it compiled, refusals too, in open addressing by a seeded hash of the text. Expressions
 * may come from event fields, so the table has a bound; when it is full everything is dropped and the rule's
 * own expressions are compiled once more. The last expression asked for is remembered aside, because a filter
 * asks for the same one row after row.
 *
 * Time and memory of one match are bounded by the limits of limits.def; beyond them the answer is -1, which
 * callers count. With JIT the depth limit is the size of its stack. Without JIT (no executable memory) the
 * interpreter gives the same answers, more slowly: it checks the rest of the text as UTF-8 at every match, so
 * replacing much in a long text takes quadratic time.
 *
 * Text is matched as UTF-8; a byte that is not part of it matches nothing and no match spans it. \C is
 * refused, as it would step into the middle of a code point. One table has one match block, so one thread. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "func/regex.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "lang/lang.h"

#include <pcre2.h>
#include <stdio.h>
#include <string.h>

struct ks_regex {
    struct ks_regexes *table;
    struct ks_str text;
    pcre2_code *code; /* NULL: refused */
    int refusal;
    size_t refused_at;
};

enum { SLOTS = KS_MAX_REGEX_CACHE * 2 };

struct ks_regexes {
    uint64_t seed;
    uint32_t count, pairs; /* pairs: groups that fit into `match` */
    struct ks_regex *last;
    pcre2_general_context *memory;
    pcre2_compile_context *compile;
    pcre2_match_context *limits;
    pcre2_match_data *match;
    pcre2_jit_stack *stack;
    struct ks_regex *slots[SLOTS];
};

static void *take(size_t bytes, void *unused) {
    (void)unused;
    return ks_mem_new(bytes);
}

static void give(void *p, void *unused) {
    (void)unused;
    ks_mem_free(p);
}

struct ks_regexes *ks_regex_table(void) {
    struct ks_regexes *t = ks_mem_zero(1, sizeof *t);
    t->seed = ks_hash_seed();
    t->memory = pcre2_general_context_create(take, give, NULL);
    t->compile = pcre2_compile_context_create(t->memory);
    pcre2_set_max_pattern_length(t->compile, KS_MAX_RULE_TEXT);
    t->limits = pcre2_match_context_create(t->memory);
    pcre2_set_match_limit(t->limits, KS_MAX_REGEX_MATCH);
    pcre2_set_depth_limit(t->limits, KS_MAX_REGEX_DEPTH);
    pcre2_set_heap_limit(t->limits, KS_MAX_REGEX_HEAP);
    t->stack = pcre2_jit_stack_create(32768, KS_MAX_REGEX_STACK, t->memory);
    if (t->stack) pcre2_jit_stack_assign(t->limits, NULL, t->stack);
    t->pairs = 16;
    t->match = pcre2_match_data_create(t->pairs, t->memory);
    return t;
}

static void clear(struct ks_regexes *t) {
    for (size_t i = 0; i < SLOTS; i++) {
        if (!t->slots[i]) continue;
        pcre2_code_free(t->slots[i]->code);
        ks_mem_free(t->slots[i]);
        t->slots[i] = NULL;
    }
    t->last = NULL;
    t->count = 0;
}

void ks_regex_free(struct ks_regexes *t) {
    if (!t) return;
    clear(t);
    pcre2_match_data_free(t->match);
    pcre2_jit_stack_free(t->stack);
    pcre2_match_context_free(t->limits);
    pcre2_compile_context_free(t->compile);
    pcre2_general_context_free(t->memory);
    ks_mem_free(t);
}

/* The slot of `text`, or the free one where it belongs; half of the slots are always free. */
static struct ks_regex **slot_of(struct ks_regexes *t, struct ks_str text) {
    size_t i = ks_hash_bytes(text.p, text.n, t->seed) % SLOTS;
    while (t->slots[i] && !ks_text_equal(t->slots[i]->text, text)) i = (i + 1) % SLOTS;
    return &t->slots[i];
}

/* Room in the match block for every group of the expression. */
static void make_room(struct ks_regexes *t, const pcre2_code *code) {
    uint32_t groups = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups < t->pairs) return;
    pcre2_match_data_free(t->match);
    t->pairs = groups + 1;
    t->match = pcre2_match_data_create(t->pairs, t->memory);
}

static struct ks_regex *compile(struct ks_regexes *t, struct ks_str text) {
    struct ks_regex *re = ks_mem_new(sizeof *re + text.n + 1);
    char *copy = (char *)(re + 1);
    if (text.n) memcpy(copy, text.p, text.n);
    *re = (struct ks_regex){.table = t, .text = {copy, text.n}};
    re->code =
        pcre2_compile((PCRE2_SPTR)copy, text.n, PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C,
                      &re->refusal, &re->refused_at, t->compile);
    if (re->code) {
        pcre2_jit_compile(re->code, PCRE2_JIT_COMPLETE);
        make_room(t, re->code);
    }
    return re;
}

static struct ks_regex *look_up(struct ks_regexes *t, struct ks_str text) {
    if (t->last && ks_text_equal(t->last->text, text)) return t->last;
    struct ks_regex **slot = slot_of(t, text);
    if (!*slot && t->count == KS_MAX_REGEX_CACHE) {
        clear(t);
        slot = slot_of(t, text);
    }
    if (!*slot) {
        *slot = compile(t, text);
        t->count++;
    }
    return t->last = *slot;
}

struct ks_regex *ks_regex_get(struct ks_regexes *t, struct ks_str text, char *err_text, size_t err_size,
                              size_t *err_at) {
    struct ks_regex *re = look_up(t, text);
    if (re->code) return re;
    if (err_text && err_size &&
        pcre2_get_error_message(re->refusal, (PCRE2_UCHAR *)err_text, err_size) == PCRE2_ERROR_BADDATA)
        snprintf(err_text, err_size, "error %d", re->refusal);
    if (err_at) *err_at = re->refused_at;
    return NULL;
}

static int match(struct ks_regex *re, struct ks_str s, size_t from, uint32_t options) {
    struct ks_regexes *t = re->table;
    int rc = pcre2_match(re->code, (PCRE2_SPTR)(s.p ? s.p : ""), s.n, from, options, t->match, t->limits);
    return rc >= 0 ? 1 : rc == PCRE2_ERROR_NOMATCH ? 0 : -1;
}

int ks_regex_find(struct ks_regex *re, struct ks_str s, size_t from, size_t (*groups)[2], unsigned most) {
    if (from > s.n) return 0;
    int found = match(re, s, from, 0);
    if (found <= 0 || !groups) return found;
    uint32_t known = 0;
    pcre2_pattern_info(re->code, PCRE2_INFO_CAPTURECOUNT, &known);
    const PCRE2_SIZE *span = pcre2_get_ovector_pointer(re->table->match);
    for (unsigned i = 0; i < most; i++) {
        groups[i][0] = i <= known ? span[2 * i] : KS_REGEX_UNSET;
        groups[i][1] = i <= known ? span[2 * i + 1] : KS_REGEX_UNSET;
    }
    return found;
}

size_t ks_regex_after(struct ks_str s, size_t at, const size_t match[2]) {
    uint32_t cp;
    if (match[1] > at && match[1] > match[0]) return match[1];
    size_t from = match[1] > at ? match[1] : at;
    return from < s.n ? from + ks_text_decode(s.p + from, s.n - from, &cp) : s.n + 1;
}

/* `by` with \0 to \9 filled in from the match at hand; a group that took no part or is not there is empty. */
static void fill(struct ks_buf *out, const struct ks_regex *re, struct ks_str s, struct ks_str by) {
    uint32_t known = 0;
    pcre2_pattern_info(re->code, PCRE2_INFO_CAPTURECOUNT, &known);
    const PCRE2_SIZE *span = pcre2_get_ovector_pointer(re->table->match);
    for (size_t i = 0; i < by.n; i++) {
        bool group = by.p[i] == '\\' && i + 1 < by.n && by.p[i + 1] >= '0' && by.p[i + 1] <= '9';
        if (!group) {
            ks_buf_byte(out, by.p[i]);
            continue;
        }
        unsigned g = (unsigned)(by.p[++i] - '0');
        if (g <= known && span[2 * g] != PCRE2_UNSET && span[2 * g] < span[2 * g + 1])
            ks_buf_add(out, s.p + span[2 * g], span[2 * g + 1] - span[2 * g]);
    }
}

/* Perl's walk: after an empty match the same place is tried for a longer one, then one code point is
 * passed over. `copied` is how far the subject is in `out`. */
static int replace(struct ks_regex *re, struct ks_str s, struct ks_str by, uint32_t which,
                   struct ks_buf *out) {
    size_t at = 0, copied = 0;
    uint32_t options = 0, cp, count = 0;
    int found, changes = 0;
    while ((found = match(re, s, at, options)) >= 0) {
        if (!found && (!options || at == s.n)) break;
        if (!found) {
            at += ks_text_decode(s.p + at, s.n - at, &cp);
            options = 0;
            continue;
        }
        const PCRE2_SIZE *span = pcre2_get_ovector_pointer(re->table->match);
        size_t from = span[0], to = span[1];
        if (from < copied || to < from) return -1; /* \K turned the match around */
        options = from == to ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0;
        at = to;
        if (which && ++count != which) continue;
        if (from > copied) ks_buf_add(out, s.p + copied, from - copied);
        fill(out, re, s, by);
        copied = to;
        changes = 1;
        if (which) break;
    }
    if (found < 0) return -1;
    if (s.n > copied) ks_buf_add(out, s.p + copied, s.n - copied);
    return changes;
}

bool ks_regex_replace(struct ks_regex *re, struct ks_arena *a, struct ks_str s, struct ks_str by,
                      struct ks_str *out) {
    return ks_regex_replace_one(re, a, s, by, 0, out);
}

unsigned ks_regex_groups(const struct ks_regex *re) {
    uint32_t groups = 0;
    pcre2_pattern_info(re->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    return groups;
}

/* PCRE2's table is sorted by name; entries are two bytes of the group's number, then the name. */
const char *ks_regex_name(const struct ks_regex *re, unsigned i, unsigned *group) {
    PCRE2_SPTR table = NULL;
    uint32_t names = 0, size = 0;
    pcre2_pattern_info(re->code, PCRE2_INFO_NAMECOUNT, &names);
    pcre2_pattern_info(re->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(re->code, PCRE2_INFO_NAMETABLE, &table);
    for (uint32_t k = 0; k < names; k++) {
        PCRE2_SPTR entry = table + (size_t)k * size;
        unsigned rank = 0, number = (unsigned)entry[0] << 8 | entry[1];
        for (uint32_t m = 0; m < names; m++)
            rank += ((unsigned)table[m * (size_t)size] << 8 | table[m * (size_t)size + 1]) < number;
        if (rank != i) continue;
        *group = number;
        return (const char *)entry + 2;
    }
    return NULL;
}

bool ks_regex_replace_one(struct ks_regex *re, struct ks_arena *a, struct ks_str s, struct ks_str by,
                          uint32_t which, struct ks_str *out) {
    struct ks_buf made;
    ks_buf_init(&made);
    int changes = replace(re, s, by, which, &made);
    if (changes == 0) *out = s;
    if (changes > 0) *out = ks_arena_str(a, ks_buf_view(&made));
    ks_buf_fini(&made);
    return changes >= 0;
}
