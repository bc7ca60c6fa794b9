/* lintnotes.c - comments that allow warnings: ```kspl: allow KS9022 namespaces are never absent here```.
 *
 * In: the comments that the expansion kept, with their places, and the warnings. Out: the warnings that no
 * comment allows, and one for each comment that allowed nothing, but for those of macros, which serve other
 * rules too. A comment holds for the command between whose bars it stands, and for the whole rule ahead of the
 * first word of it. Errors cannot be allowed. */
#include "plan/lint.h"

#include <string.h>

/* Bytes of the expanded text that a comment speaks for. */
static struct ks_span reach(const struct ks_str text, const struct ks_ast *tree, uint32_t at) {
    struct ks_span all = {0, (uint32_t)text.n + 1};
    if (!ks_text_trim(ks_text_cut(text, 0, at)).n) return all;
    struct ks_span s = {at, at};
    for (const struct ks_ast *c = tree->kid; c; c = c->next) {
        uint32_t from = c == tree->kid ? 0 : c->span.from;
        while (from && text.p[from - 1] != '|') from--;
        if (from <= at) s = (struct ks_span){from, c->next ? c->next->span.from : (uint32_t)text.n + 1};
    }
    return s;
}

static bool is_code(struct ks_str word, unsigned *code) {
    if (word.n != 6 || !ks_text_starts(word, KS_STR("KS"))) return false;
    *code = 0;
    for (size_t i = 2; i < word.n; i++) {
        if (word.p[i] < '0' || word.p[i] > '9') return false;
        *code = *code * 10 + (unsigned)(word.p[i] - '0');
    }
    return true;
}

static bool allow(struct ks_diags *diags, unsigned code, struct ks_span within) {
    bool any = false;
    for (struct ks_diag **at = &diags->first; *at;) {
        struct ks_diag *d = *at;
        if (d->error || d->code != code || d->span.from < within.from || d->span.from >= within.to) {
            at = &d->next;
            continue;
        }
        *at = d->next;
        diags->warnings--;
        any = true;
    }
    diags->last = &diags->first;
    while (*diags->last) diags->last = &(*diags->last)->next;
    return any;
}

/* The next word, cut off `rest`; commas count as blanks. */
static struct ks_str next_word(struct ks_str *rest) {
    size_t from = 0, to;
    while (from < rest->n && (rest->p[from] <= ' ' || rest->p[from] == ',')) from++;
    for (to = from; to < rest->n && rest->p[to] > ' ' && rest->p[to] != ',';) to++;
    struct ks_str word = ks_text_cut(*rest, from, to);
    *rest = ks_text_cut(*rest, to, rest->n);
    return word;
}

static void idle(struct ks_diags *diags, uint32_t at, struct ks_str word) {
    ks_diag_add(diags, KS_D_NOTE_IDLE, (struct ks_span){at, at + 1}, "no warning %.*s is given here",
                KS_FMT(word));
}

static void one(const struct ks_ast *tree, const struct ks_source *src, const struct ks_note *note, bool all,
                struct ks_diags *diags) {
    struct ks_str rest = note->text, word = next_word(&rest);
    unsigned code, n = 0;
    if (!ks_text_is(word, "allow") && all) {
        struct ks_diag *d =
            ks_diag_add(diags, KS_D_NOTE_IDLE, (struct ks_span){note->at, note->at + 1},
                        "a comment for kspl begins with `kspl: allow`, not `%.*s`", KS_FMT(word));
        ks_diag_advise(diags, d, "as in ```kspl: allow KS9022 reason```");
    }
    if (!ks_text_is(word, "allow")) return;
    for (word = next_word(&rest); is_code(word, &code); word = next_word(&rest), n++)
        if (!allow(diags, code, reach(src->text, tree, note->at)) && all) idle(diags, note->at, word);
    if (!n && all) idle(diags, note->at, word);
}

static bool of_macro(const struct ks_source *src, const struct ks_note *note) {
    return ks_source_where(src, note->at).origin->macro.n;
}

void ks_lint_notes(const struct ks_ast *tree, const struct ks_source *src, bool all, struct ks_diags *diags) {
    for (uint32_t i = 0; i < src->n_notes; i++)
        one(tree, src, &src->notes[i], all && !of_macro(src, &src->notes[i]), diags);
}
