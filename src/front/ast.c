/* ast.c - nodes and their printer.
 *
 * A node keeps its first and its last kid, so that appending costs the same for the ten thousandth
 * term of a search as for the first, and the number of levels below it, so that whoever builds a tree
 * can refuse it before a walk over it could run out of stack.
 *
 * The printer serves goldens and `kspl explain`: one node a line, two blanks a level, the kind, what
 * `op` means for that kind, then the text in double quotes with bytes that are not printable escaped.
 * It recurses; the depth of a tree is bounded by the front end. */
#include "front/ast.h"

static const char *const kind_names[KS_AST_COUNT] = {
    [KS_AST_PIPELINE] = "pipeline",
    [KS_AST_COMMAND] = "command",
    [KS_AST_OPTION] = "option",
    [KS_AST_WORD] = "word",
    [KS_AST_STRING] = "string",
    [KS_AST_EXPR] = "expr",
    [KS_AST_RENAME] = "rename",
    [KS_AST_KEY] = "key",
    [KS_AST_SIGN] = "sign",
    [KS_AST_BY] = "by",
    [KS_AST_AGG] = "agg",
    [KS_AST_AND] = "and",
    [KS_AST_OR] = "or",
    [KS_AST_NOT] = "not",
    [KS_AST_CMP] = "compare",
    [KS_AST_IN] = "in",
    [KS_AST_TERM] = "term",
    [KS_AST_PHRASE] = "phrase",
    [KS_AST_TERMFN] = "TERM",
    [KS_AST_CASE] = "CASE",
    [KS_AST_WHERE] = "where",
    [KS_AST_SUBSEARCH] = "subsearch",
    [KS_AST_ASSIGN] = "assign",
    [KS_AST_NUM] = "number",
    [KS_AST_STR] = "text",
    [KS_AST_FIELD] = "field",
    [KS_AST_TEMPLATE] = "template",
    [KS_AST_NEG] = "negate",
    [KS_AST_POS] = "plus",
    [KS_AST_ENOT] = "not",
    [KS_AST_BIN] = "binary",
    [KS_AST_CALL] = "call",
};
static const char *const cmp_names[] = {"=", "!=", "<", "<=", ">", ">="};
static const char *const bin_names[] = {
    "*", "/", "%", "+", "-", ".", "=", "!=", "<", "<=", ">", ">=", "and", "or", "xor"};

struct ks_ast *ks_ast_new(struct ks_arena *a, enum ks_ast_kind kind, struct ks_span at) {
    struct ks_ast *n = KS_NEW(a, struct ks_ast);
    n->kind = (uint16_t)kind;
    n->span = at;
    return n;
}

struct ks_ast *ks_ast_add(struct ks_ast *to, struct ks_ast *kid) {
    if (!to || !kid) return to;
    if (to->last) {
        to->last->next = kid;
    } else {
        to->kid = kid;
    }
    to->last = kid;
    if (kid->span.from < to->span.from) to->span.from = kid->span.from;
    if (kid->span.to > to->span.to) to->span.to = kid->span.to;
    if (kid->depth >= to->depth) to->depth = kid->depth + 1;
    return to;
}

uint32_t ks_ast_count(const struct ks_ast *n) {
    uint32_t count = 0;
    for (const struct ks_ast *k = n->kid; k; k = k->next) count++;
    return count;
}

static void print_quoted(struct ks_str s, struct ks_buf *out) {
    ks_buf_byte(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\') {
            ks_buf_printf(out, "\\%c", c);
        } else if (c < 0x20 || c == 0x7f) {
            ks_buf_printf(out, "\\x%02x", c);
        } else {
            ks_buf_byte(out, (char)c);
        }
    }
    ks_buf_byte(out, '"');
}

static void print_op(const struct ks_ast *n, struct ks_buf *out) {
    switch (n->kind) {
    case KS_AST_CMP: ks_buf_printf(out, " %s", cmp_names[n->op]); break;
    case KS_AST_BIN: ks_buf_printf(out, " %s", bin_names[n->op]); break;
    case KS_AST_KEY:
    case KS_AST_SIGN:
        if (n->op) ks_buf_printf(out, " %c", (char)n->op);
        break;
    case KS_AST_FIELD: ks_buf_text(out, n->op ? " quoted" : ""); break;
    case KS_AST_AGG:
        ks_buf_text(out, n->op & 1 ? " ()" : "");
        ks_buf_text(out, n->op & 2 ? " as" : "");
        break;
    default: break;
    }
}

static bool has_text(const struct ks_ast *n) {
    return n->text.n || n->kind == KS_AST_STRING || n->kind == KS_AST_STR || n->kind == KS_AST_PHRASE;
}

static void print(const struct ks_ast *n, unsigned level, struct ks_buf *out) {
    ks_buf_printf(out, "%*s%s", (int)(2 * level), "", kind_names[n->kind]);
    print_op(n, out);
    if (has_text(n)) {
        ks_buf_byte(out, ' ');
        print_quoted(n->text, out);
    }
    ks_buf_byte(out, '\n');
    for (const struct ks_ast *k = n->kid; k; k = k->next) print(k, level + 1, out);
}

void ks_ast_print(const struct ks_ast *n, struct ks_buf *out) {
    if (n) print(n, 0, out);
}
