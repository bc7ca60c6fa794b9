/* foundtext.c - the text of a `search` or `query` field as a condition.
 *
 * In: text that rows hold, so anything. Out: a tree by the grammar of `search`
 * (semantics 2.1): NOT binds before OR, OR before AND, which may be left out;
 * comparisons, words, quoted phrases. Text that is no search, or is nested
 * deeper than KS_MAX_NEST, matches nothing; so does `NOT( )`, which is how
 * format writes an empty result. */
#include "exec/found.h"

#include <string.h>

struct reader {
    struct ks_found *x;
    struct ks_str s;
    size_t at;
    unsigned depth;
    bool bad;
};

static struct ks_found_node *conjunction(struct reader *r);

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static char peek(struct reader *r) {
    while (r->at < r->s.n && is_blank(r->s.p[r->at])) r->at++;
    return r->at < r->s.n ? r->s.p[r->at] : 0;
}

/* A keyword that stands by itself. */
static bool keyword(struct reader *r, const char *word) {
    size_t n = strlen(word);
    (void)peek(r);
    if (!ks_text_starts(ks_text_cut(r->s, r->at, r->s.n), ks_text_of(word))) return false;
    char next = r->at + n < r->s.n ? r->s.p[r->at + n] : ' ';
    if (!is_blank(next) && next != '(') return false;
    r->at += n;
    return true;
}

static struct ks_str decoded(struct reader *r, size_t from, size_t to) {
    char *p = ks_arena_bytes(&r->x->arena, to - from + 1);
    size_t n = 0;
    for (size_t i = from; i < to; i++) {
        bool escape = r->s.p[i] == '\\' && i + 1 < to && strchr("\"\\|", r->s.p[i + 1]) && r->s.p[i + 1];
        p[n++] = r->s.p[i += escape];
    }
    return (struct ks_str){p, n};
}

/* Up to the closing quote, which is passed over. */
static struct ks_str quoted(struct reader *r) {
    size_t from = ++r->at;
    while (r->at < r->s.n && r->s.p[r->at] != '"') r->at += r->s.p[r->at] == '\\' ? 2 : 1;
    if (r->at >= r->s.n) {
        r->bad = true;
        return KS_STR("");
    }
    return decoded(r, from, r->at++);
}

static struct ks_str word(struct reader *r, const char *ends) {
    size_t from = r->at;
    while (r->at < r->s.n && !is_blank(r->s.p[r->at]) && (!r->s.p[r->at] || !strchr(ends, r->s.p[r->at])))
        r->at += r->s.p[r->at] == '\\' && r->at + 1 < r->s.n ? 2 : 1;
    if (r->at == from) r->bad = true;
    return decoded(r, from, r->at);
}

static struct ks_str piece(struct reader *r, const char *ends, bool *phrase) {
    *phrase = peek(r) == '"';
    return *phrase ? quoted(r) : word(r, ends);
}

/* The operator at the place, or KS_OP_COUNT. */
static enum ks_op operator(struct reader *r) { static const struct {const char * text; uint8_t op;}
ops[] = {{"!=", KS_OP_SNE}, {"<=", KS_OP_SLE}, {">=", KS_OP_SGE}, {"==", KS_OP_SEQ},
         {"=", KS_OP_SEQ},  {"<", KS_OP_SLT},  {">", KS_OP_SGT}};
(void)peek(r);
for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
    if (!ks_text_starts(ks_text_cut(r->s, r->at, r->s.n), ks_text_of(ops[i].text))) continue;
    r->at += strlen(ops[i].text);
    return (enum ks_op)ops[i].op;
}
return KS_OP_COUNT;
}

static struct ks_found_node *term(struct reader *r) {
    bool phrase, ignored;
    struct ks_str name = piece(r, "()=<>\",", &phrase);
    if (!phrase && name.n && name.p[name.n - 1] == '!' && r->at < r->s.n && r->s.p[r->at] == '=') {
        r->at--;
        name.n--;
    }
    enum ks_op op = r->bad ? KS_OP_COUNT : operator(r);
    if (op == KS_OP_COUNT) return ks_found_term(r->x, name, phrase ? KS_MATCH_PHRASE : KS_MATCH_WORD);
    struct ks_str value = piece(r, "()", &ignored);
    return r->bad ? ks_found_make(r->x, KS_FOUND_NEVER) : ks_found_compare(r->x, name, op, value);
}

static struct ks_found_node *group(struct reader *r) {
    r->at++;
    if (peek(r) == ')') {
        r->at++;
        return NULL;
    }
    struct ks_found_node *n = conjunction(r);
    if (peek(r) != ')') r->bad = true;
    r->at++;
    return n;
}

static struct ks_found_node *negation(struct reader *r) {
    if (++r->depth > KS_MAX_NEST) r->bad = true;
    bool negated = !r->bad && keyword(r, "NOT");
    struct ks_found_node *n = ks_found_make(r->x, KS_FOUND_NEVER), *kid;
    if (r->bad) return n;
    kid = negated ? negation(r) : peek(r) == '(' ? group(r) : term(r);
    r->depth--;
    if (!kid) return NULL;
    if (!negated) return kid;
    n->kind = KS_FOUND_NOT;
    ks_found_add(n, kid);
    return n;
}

static struct ks_found_node *part(struct reader *r) {
    struct ks_found_node *n = negation(r);
    return n ? n : ks_found_make(r->x, KS_FOUND_NEVER);
}

static struct ks_found_node *disjunction(struct reader *r) {
    struct ks_found_node *n = ks_found_make(r->x, KS_FOUND_OR);
    do ks_found_add(n, part(r));
    while (!r->bad && keyword(r, "OR"));
    return n;
}

static struct ks_found_node *conjunction(struct reader *r) {
    struct ks_found_node *n = ks_found_make(r->x, KS_FOUND_AND);
    do {
        ks_found_add(n, disjunction(r));
        (void)keyword(r, "AND");
    } while (!r->bad && peek(r) && peek(r) != ')');
    return n;
}

struct ks_found_node *ks_found_text(struct ks_found *x, struct ks_str text) {
    struct reader r = {.x = x, .s = ks_arena_str(&x->arena, text)};
    struct ks_found_node *n = conjunction(&r);
    if (r.bad || peek(&r)) n = ks_found_make(x, KS_FOUND_NEVER);
    return n;
}
