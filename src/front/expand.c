/* expand.c - macro calls replaced by text, comments by a blank, with a map back to where each byte stood.
 *
 * Splunk's expansion is textual and happens before anything is parsed: a definition may hold half a
 * command, and `$arg$` is replaced inside quotes too. So text goes in and text comes out. Every level is
 * the same step: a text with pieces (struct ks_piece) is scanned; what is not a call is copied to the
 * output with its pieces; a call becomes a new text, the definition with the arguments put in, which is
 * scanned in turn. A double-quoted text hides backticks, and `\` the byte after it.
 *
 *   rule text:   search `m("x")` | head      pieces:  [search ][f="][x]["][ | head]
 *   definition:  f="$a$"                              rule    def fix def  rule
 *
 * A call that cannot be expanded is reported at its place in the output, where a blank stands for it.
 *
 * Bounds: depth KS_MAX_MACRO_DEPTH, output KS_MAX_MACRO_TEXT, and WORK for the sum of all texts scanned,
 * so that a handful of macros that double each other ends in a message. Cycles are found by walking up. */
#include "front/front.h"
#include "front/margs.h"

#include "base/mem.h"

#include <string.h>

enum { WORK = 16 * KS_MAX_MACRO_TEXT, CALL_COST = 64 };

struct pieces {
    struct ks_piece *p;
    size_t n, cap;
};
/* A text to scan; `hint` is the piece of the place last asked for, as scans go forward. */
struct input {
    struct ks_str text;
    struct pieces pieces;
    size_t hint;
};
struct level {
    const struct level *up;
    const struct ks_mdef *def;
    unsigned depth;
};
struct expansion {
    const struct ks_macros *m;
    struct ks_arena *a;
    struct ks_diags *diags;
    struct ks_str filter; /* the macro that needs no definition */
    struct ks_buf out;
    struct pieces pieces;
    struct ks_note *notes;
    uint32_t n_notes, cap_notes;
    size_t work;
    bool full; /* a limit was passed; nothing more is expanded */
};

static void add_piece(struct pieces *l, size_t from, size_t at, const struct ks_origin *origin, bool fixed) {
    if (l->n) {
        const struct ks_piece *last = &l->p[l->n - 1];
        size_t due = last->at + (last->fixed ? 0 : from - last->from);
        if (last->origin == origin && last->fixed == fixed && due == at) return;
        if (last->from == from) l->n--;
    }
    if (l->n == l->cap) {
        l->cap = ks_mem_next(l->cap, l->n + 1);
        l->p = ks_mem_grow(l->p, l->cap, sizeof *l->p);
    }
    l->p[l->n++] = (struct ks_piece){(uint32_t)from, (uint32_t)at, origin, fixed};
}

static const struct ks_piece *piece_at(struct input *in, size_t offset) {
    while (in->hint + 1 < in->pieces.n && in->pieces.p[in->hint + 1].from <= offset) in->hint++;
    return &in->pieces.p[in->hint];
}

static size_t place_of(const struct ks_piece *p, size_t offset) {
    return p->at + (p->fixed ? 0 : offset - p->from);
}

static bool room_for(struct expansion *x, size_t more) {
    if (!x->full && x->out.n + more <= KS_MAX_MACRO_TEXT && x->work <= WORK) return true;
    if (!x->full)
        ks_diag_add(x->diags, KS_D_TEXT_LONG, (struct ks_span){(uint32_t)x->out.n, (uint32_t)x->out.n},
                    "the rule's macros expand to more than %d bytes", KS_MAX_MACRO_TEXT);
    x->full = true;
    return false;
}

/* Copies [from, to) of the input to the output, piece by piece. */
static void copy_text(struct expansion *x, struct input *in, size_t from, size_t to) {
    if (!room_for(x, to - from)) return;
    while (from < to) {
        const struct ks_piece *p = piece_at(in, from);
        size_t end = in->hint + 1 < in->pieces.n ? in->pieces.p[in->hint + 1].from : to;
        if (end > to) end = to;
        add_piece(&x->pieces, x->out.n, place_of(p, from), p->origin, p->fixed);
        ks_buf_add(&x->out, in->text.p + from, end - from);
        from = end;
    }
}

/* Text of another making that stands for the place `at` of the input. Returns its span. */
static struct ks_span put_text(struct expansion *x, struct input *in, size_t at, struct ks_str text) {
    const struct ks_piece *p = piece_at(in, at);
    uint32_t from = (uint32_t)x->out.n;
    if (room_for(x, text.n)) {
        add_piece(&x->pieces, from, place_of(p, at), p->origin, true);
        ks_buf_str(&x->out, text);
    }
    return (struct ks_span){from, (uint32_t)x->out.n};
}

static struct ks_span put_blank(struct expansion *x, struct input *in, size_t at) {
    return put_text(x, in, at, KS_STR(" "));
}

/* Blanks for the text from..to, each in its own place, so that a message underlines all of it. */
static struct ks_span put_gap(struct expansion *x, struct input *in, size_t from, size_t to) {
    uint32_t at = (uint32_t)x->out.n;
    copy_text(x, in, from, to);
    if (x->out.n > at) memset(x->out.p + at, ' ', x->out.n - at);
    return (struct ks_span){at, (uint32_t)x->out.n};
}

static void unknown(struct expansion *x, struct ks_span at, const struct ks_margs *call) {
    const struct ks_mdef *other = ks_mdef_find(x->m, call->name, UINT32_MAX);
    if (other) {
        struct ks_diag *d =
            ks_diag_add(x->diags, KS_D_MACRO_ARGS, at, "macro `%.*s` is not defined with %u argument%s",
                        KS_FMT(call->name), call->n, call->n == 1 ? "" : "s");
        ks_diag_advise(x->diags, d, "it is defined with %u", other->n_args);
        return;
    }
    struct ks_diag *d =
        ks_diag_add(x->diags, KS_D_MACRO_UNKNOWN, at, "unknown macro `%.*s`", KS_FMT(call->name));
    if (d) d->advice = ks_diag_near(x->diags->arena, call->name, x->m->names, x->m->n);
}

/* Where a byte of the definition stands in its file, and how many after it stand beside it. */
static size_t def_place(const struct ks_mdef *d, size_t at, size_t *together) {
    uint32_t low = 0, high = d->n_runs;
    *together = d->body.n - at;
    if (!d->runs) return d->at + at;
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (d->runs[mid].from <= at)
            low = mid;
        else
            high = mid;
    }
    if (low + 1 < d->n_runs) *together = d->runs[low + 1].from - at;
    return d->runs[low].at + (at - d->runs[low].from);
}

static void add_part(struct pieces *l, size_t from, const struct ks_mdef *d, const struct ks_origin *origin,
                     const struct ks_mpart *part) {
    size_t done = 0, together;
    do {
        size_t at = def_place(d, part->at + done, &together);
        add_piece(l, from + done, at, origin, part->fixed);
        done += together;
    } while (!part->fixed && together && done < part->text.n);
}

/* A piece of the definition with the arguments put in, as a text to scan. The text belongs to `body`. */
static void substitute(struct expansion *x, const struct ks_mdef *d, const struct ks_margs *call,
                       const struct ks_origin *origin, struct ks_buf *body, struct input *out) {
    struct ks_mcursor c = {0};
    while (c.at < d->body.n && body->n <= KS_MAX_MACRO_TEXT) {
        struct ks_mpart part = ks_margs_next(x->a, d, call, d->body, &c);
        add_part(&out->pieces, body->n, d, origin, &part);
        ks_buf_str(body, part.text);
    }
    if (!out->pieces.n) add_piece(&out->pieces, 0, d->at, origin, false);
    out->text = ks_buf_view(body);
    x->work += body->n + CALL_COST;
}

/* Whether an expression gives a boolean, as far as its outermost operator tells. */
static bool is_condition(const struct ks_ast *n) {
    if (!n || n->kind == KS_AST_ENOT) return true;
    if (n->kind == KS_AST_BIN) return n->op >= KS_BIN_EQ;
    if (n->kind != KS_AST_CALL) return false;
    enum ks_func f = ks_lang_func(n->text);
    if (f == KS_FUNC_IF && n->kid) return is_condition(n->kid->next);
    return f != KS_FUNC_COUNT && ks_func_rows[f].result == 'b';
}

static bool null_refuses(struct expansion *x, struct ks_str text) {
    struct ks_file file = {KS_STR("validation"), text};
    struct ks_source src;
    struct ks_diags ignored;
    ks_diag_init(&ignored, x->a);
    ks_source_plain(&src, x->a, &file, file.name);
    return is_condition(ks_front_expr(x->a, &src, &ignored));
}

/* What the macro's validation says against the arguments; n == 0 when nothing. */
static struct ks_str objection(struct expansion *x, const struct ks_mdef *d, const struct ks_margs *call) {
    struct ks_buf text;
    ks_buf_init(&text);
    struct ks_mcursor c = {.bare = true};
    while (c.at < d->validation.n && text.n <= KS_MAX_MACRO_TEXT)
        ks_buf_str(&text, ks_margs_next(x->a, d, call, d->validation, &c).text);
    struct ks_str expr = ks_arena_str(x->a, ks_buf_view(&text));
    ks_buf_fini(&text);
    x->work += 16 * expr.n; /* it is parsed too */
    struct ks_value v;
    char number[KS_NUM_TEXT];
    if (!x->m->eval || !x->m->eval(x->a, expr, &v))
        return KS_STR("its validation is not a constant expression");
    if (v.kind == KS_BOOL ? v.n != 0 : v.kind == KS_NULL && !null_refuses(x, expr))
        return (struct ks_str){"", 0};
    if (v.kind == KS_TEXT || v.kind == KS_NUM) return ks_arena_str(x->a, ks_value_str(&v, number));
    return d->message.n ? d->message : KS_STR("its validation failed");
}

/* For iseval: the text that the definition computes. */
static bool evaluate(struct expansion *x, struct ks_str expr, struct ks_str *out) {
    struct ks_value v;
    char number[KS_NUM_TEXT];
    if (!x->m->eval || !x->m->eval(x->a, ks_arena_str(x->a, expr), &v)) return false;
    if (v.kind != KS_TEXT && v.kind != KS_NUM) return false;
    *out = ks_arena_str(x->a, ks_value_str(&v, number));
    x->work += out->n;
    return true;
}

static void scan(struct expansion *x, struct input *in, size_t from, const struct level *level);

/* The definition found for a call at `at`: checked, filled in, scanned. */
static void expand_def(struct expansion *x, struct input *in, size_t at, const struct ks_mdef *d,
                       const struct ks_margs *call, const struct level *up) {
    const struct ks_piece *place = piece_at(in, at);
    struct ks_origin *origin = KS_NEW(x->a, struct ks_origin);
    *d->used = true;
    *origin = (struct ks_origin){d->file, d->name, place->origin, (uint32_t)place_of(place, at)};
    struct ks_buf body;
    ks_buf_init(&body);
    struct input inner = {0};
    substitute(x, d, call, origin, &body, &inner);
    if (d->iseval) {
        struct ks_str made;
        inner.pieces.n = 0;
        add_piece(&inner.pieces, 0, d->at, origin, true);
        if (!evaluate(x, inner.text, &made)) {
            ks_diag_add(x->diags, KS_D_MACRO_EVAL, put_blank(x, in, at),
                        "the definition of macro `%.*s` does not compute a text from literals",
                        KS_FMT(d->name));
            made = (struct ks_str){"", 0};
        }
        inner.text = made;
    }
    struct level level = {up, d, up ? up->depth + 1 : 1};
    scan(x, &inner, 0, &level);
    ks_mem_free(inner.pieces.p);
    ks_buf_fini(&body);
}

static bool in_progress(const struct level *level, const struct ks_mdef *d) {
    for (; level; level = level->up)
        if (level->def == d) return true;
    return false;
}

/* One call, the text between its backticks given. */
static void expand_call(struct expansion *x, struct input *in, size_t at, struct ks_str text,
                        const struct level *level) {
    struct ks_margs call = ks_margs_cut(x->a, text);
    const struct ks_mdef *d = ks_mdef_find(x->m, call.name, call.n);
    struct ks_str refusal;
    size_t end = at + text.n + 2;
    x->work += CALL_COST + text.n;
    if (!call.closed) {
        ks_diag_add(x->diags, KS_D_MACRO_ARGS, put_gap(x, in, at, end),
                    "`)` is missing in the call of macro `%.*s`", KS_FMT(call.name));
    } else if (!d && !call.n && ks_text_equal(call.name, x->filter)) {
        put_text(x, in, at, KS_STR("search *"));
    } else if (!d) {
        unknown(x, put_gap(x, in, at, end), &call);
    } else if (in_progress(level, d)) {
        ks_diag_add(x->diags, KS_D_MACRO_CYCLE, put_gap(x, in, at, end), "macro `%.*s` calls itself",
                    KS_FMT(d->name));
    } else if (level && level->depth >= KS_MAX_MACRO_DEPTH) {
        ks_diag_add(x->diags, KS_D_MACRO_DEEP, put_gap(x, in, at, end),
                    "macros nested more than %d levels deep", KS_MAX_MACRO_DEPTH);
    } else if (!ks_margs_order(x->a, d, &call)) {
        ks_diag_add(x->diags, KS_D_MACRO_ARGS, put_gap(x, in, at, end),
                    "the arguments of macro `%.*s` are partly by name, or one is given twice",
                    KS_FMT(d->name));
    } else if (d->validation.n && (refusal = objection(x, d, &call)).n) {
        ks_diag_add(x->diags, KS_D_MACRO_INVALID, put_gap(x, in, at, end), "macro `%.*s`: %.*s",
                    KS_FMT(d->name), KS_FMT(refusal));
    } else {
        expand_def(x, in, at, d, &call, level);
    }
}

/* A comment that speaks to kspl is kept: which warnings it allows is seen when they are there. */
static void keep_note(struct expansion *x, uint32_t at, struct ks_str comment) {
    const struct ks_str mark = KS_STR("kspl:");
    comment = ks_text_trim(comment);
    if (!ks_text_starts(comment, mark)) return;
    if (x->n_notes == x->cap_notes) {
        x->cap_notes = (uint32_t)ks_mem_next(x->cap_notes, x->n_notes + 1);
        x->notes = ks_mem_grow(x->notes, x->cap_notes, sizeof *x->notes);
    }
    struct ks_str text = ks_text_trim(ks_text_cut(comment, mark.n, comment.n));
    x->notes[x->n_notes++] = (struct ks_note){at, ks_arena_str(x->a, text)};
}

/* Replaces a comment by a blank. Returns the offset behind it. */
static size_t skip_comment(struct expansion *x, struct input *in, size_t at) {
    struct ks_span span = put_blank(x, in, at);
    for (size_t i = at + 3; i + 3 <= in->text.n; i++) {
        if (in->text.p[i] != '`' || in->text.p[i + 1] != '`' || in->text.p[i + 2] != '`') continue;
        keep_note(x, span.from, ks_text_cut(in->text, at + 3, i));
        return i + 3;
    }
    ks_diag_add(x->diags, KS_D_COMMENT_OPEN, span, "this comment is not closed");
    return in->text.n;
}

/* A backtick at `at`: a comment or a call. Returns the offset behind it. */
static size_t backtick(struct expansion *x, struct input *in, size_t at, const struct level *level) {
    if (ks_text_starts(ks_text_cut(in->text, at, in->text.n), KS_STR("```"))) return skip_comment(x, in, at);
    size_t end = ks_margs_end(in->text, at + 1);
    if (end == in->text.n) {
        ks_diag_add(x->diags, KS_D_MACRO_OPEN, put_blank(x, in, at),
                    "this macro call is not closed by a backtick");
        return end;
    }
    expand_call(x, in, at, ks_text_cut(in->text, at + 1, end), level);
    return end + 1;
}

static void scan(struct expansion *x, struct input *in, size_t from, const struct level *level) {
    size_t i = from, copied = from;
    while (i < in->text.n && !x->full) {
        switch (in->text.p[i]) {
        case '"': i = ks_margs_quote(in->text, i); break;
        case '\\': i += 2; break;
        case '`':
            copy_text(x, in, copied, i);
            i = copied = backtick(x, in, i, level);
            break;
        default: i++;
        }
    }
    if (!x->full) copy_text(x, in, copied, in->text.n);
}

void ks_macro_expand(const struct ks_macros *m, struct ks_arena *a, const struct ks_excerpt *rule,
                     struct ks_str rule_name, struct ks_source *out, struct ks_diags *diags) {
    struct expansion x = {.m = m, .a = a, .diags = diags, .filter = ks_macro_filter_name(a, rule_name)};
    struct ks_origin *root = KS_NEW(a, struct ks_origin);
    root->file = rule->file;
    struct input in = {.text = rule->text};
    ks_buf_init(&x.out);
    for (uint32_t i = 0; i < rule->n; i++)
        add_piece(&in.pieces, rule->runs[i].from, rule->runs[i].at, root, false);
    scan(&x, &in, ks_text_starts(rule->text, KS_STR("\xef\xbb\xbf")) ? 3 : 0, NULL);
    if (!x.pieces.n) add_piece(&x.pieces, 0, rule->runs[0].at, root, false);
    *out = (struct ks_source){.file = rule->file,
                              .name = rule_name,
                              .text = ks_arena_str(a, ks_buf_view(&x.out)),
                              .n_pieces = (uint32_t)x.pieces.n,
                              .n_notes = x.n_notes};
    out->notes = KS_NEWN(a, x.n_notes + 1, struct ks_note);
    if (x.n_notes) memcpy(out->notes, x.notes, x.n_notes * sizeof *out->notes);
    ks_mem_free(x.notes);
    out->pieces = KS_NEWN(a, x.pieces.n, struct ks_piece);
    memcpy(out->pieces, x.pieces.p, x.pieces.n * sizeof *out->pieces);
    ks_mem_free(x.pieces.p);
    ks_mem_free(in.pieces.p);
    ks_buf_fini(&x.out);
}
