/* vm.c - the dispatch loop and the few operations that are its own.
 *
 * In: a frame holding a row, and verified code: every operand leads inside the registers, jumps go
 * forward, the last instruction ends the run. So a row costs at most its code's length, and the loop
 * checks nothing; -DKS_VM_CHECK turns on the checks of debug builds, from the columns of ops.def.
 *
 * One line per opcode. Expression operators and functions live in func/ so that constant folding and
 * this loop cannot disagree; the comparisons of `search` are in compare.c; here are moves and jumps.
 *
 * A LOOP runs the instructions behind it once per value, by itself, until their YIELD.
 *
 * RENAMEW and EACH run only as the first instruction of a step. Met elsewhere they end the run: the row
 * then waits until all rows are there and the names are known (load.c cut the segment there). */
#include "exec/vm.h"

#include "exec/compare.h"
#include "exec/each.h"
#include "exec/extract.h"
#include "exec/found.h"
#include "exec/lookrow.h"
#include "exec/rowsum.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#if defined(__GNUC__)
#define THREADED 1
#else
#define THREADED 0
#endif

static bool is_true(const struct ks_value *v) {
    return v->kind == KS_BOOL && v->n;
}

/* ---- fields ---- */

static struct ks_value meta(const struct ks_frame *f, uint32_t field, uint32_t which) {
    struct ks_value v = f->world->meta[which];
    bool made = f->branch->p->source != KS_SRC_EVENTS; /* rows of data tell it themselves */
    return v.kind != KS_NULL && !made ? v : ks_frame_cell(f, f->rule->paths[field]);
}

static void place(struct ks_frame *f, const struct ks_value *ip, const struct ks_geo_const *g) {
    struct ks_value parts[KS_GEO_PARTS] = {0};
    char tmp[KS_NUM_TEXT];
    if (ip->kind == KS_NULL || !f->world->geo) return;
    struct ks_str text = ks_value_str(ks_value_at(ip, 0), tmp);
    if (!ks_geo_find(f->world->geo, f->cx->arena, text, g->lang, parts)) return;
    for (uint32_t i = 0; i < g->n; i++) f->r[g->parts[i].field] = parts[g->parts[i].part];
}

/* All sources are taken before any target is given, so names may overlap. */
static void rename_all(struct ks_frame *f) {
    struct ks_value *taken = ks_arena_alloc(f->cx->arena, f->n_moves * sizeof *taken);
    for (uint32_t i = 0; i < f->n_moves; i++) taken[i] = ks_frame_get(f, f->moves[i].from);
    for (uint32_t i = 0; i < f->n_moves; i++) ks_frame_set(f, f->moves[i].from, ks_value_null());
    for (uint32_t i = 0; i < f->n_moves; i++) ks_frame_set(f, f->moves[i].to, taken[i]);
}

#ifdef KS_VM_CHECK
static void check(const struct ks_frame *f, const struct ks_inst *i) {
    const struct ks_op_row *row = &ks_op_rows[i->op];
    const uint8_t kinds[3] = {row->a, row->b, row->c};
    const uint16_t at[3] = {i->a, i->b, i->c};
    const uint32_t nf = f->rule->n_fields, nc = f->rule->n_consts, regs = nf + nc + f->rule->n_temps;
    assert(i->op < KS_OP_COUNT);
    for (int k = 0; k < 3; k++) {
        if (kinds[k] == KS_U_W) assert(at[k] < nf || (at[k] >= nf + nc && at[k] < regs));
        if (kinds[k] == KS_U_R) assert(at[k] < regs);
        if (kinds[k] >= KS_U_KPATTERN) assert(at[k] < nc && f->rule->k[at[k]]);
        if (kinds[k] == KS_U_G) assert(at[k] < f->rule->r->stages.n);
    }
}
#define CHECK() check(f, i)
#else
#define CHECK() (void)0
#endif

#if THREADED
#define OP(id) on_##id
#define NEXT()               \
    do {                     \
        i++;                 \
        CHECK();             \
        goto *labels[i->op]; \
    } while (0)
#else
#define OP(id) case KS_OP_##id
#define NEXT()      \
    do {            \
        i++;        \
        goto again; \
    } while (0)
#endif
/* Continues with instruction `to` of the segment. */
#define GO(to)             \
    do {                   \
        i = code + (to)-1; \
        NEXT();            \
    } while (0)
#define BOOL(x) r[i->a] = ks_value_bool(x)
#define BINARY(id)                                                            \
    OP(id) : r[i->a] = ks_func_binary(f->cx, KS_OP_##id, &r[i->b], &r[i->c]); \
    NEXT()
#define UNARY(id)                                           \
    OP(id) : r[i->a] = ks_func_unary(KS_OP_##id, &r[i->b]); \
    NEXT()
#define ORDERED(id)                                                  \
    OP(id) : BOOL(ks_compare_order(KS_OP_##id, &r[i->b], &r[i->c])); \
    NEXT()

/* ---- loops over the values of a field ---- */

static bool run(struct ks_frame *f, const struct ks_inst *code, uint32_t from);

struct collected {
    struct ks_value *items;
    uint32_t n, cap;
};

/* False once there are too many. */
static bool collect(struct collected *c, struct ks_arena *a, const struct ks_value *v) {
    uint32_t more = ks_value_count(v);
    if (more > KS_MAX_MV_MADE - c->n) return false;
    if (c->n + more > c->cap) {
        c->cap = 2 * (c->n + more);
        struct ks_value *items = ks_arena_alloc(a, c->cap * sizeof *items);
        if (c->n) memcpy(items, c->items, c->n * sizeof *items);
        c->items = items;
    }
    for (uint32_t i = 0; i < more; i++) c->items[c->n++] = *ks_value_at(v, i);
    return true;
}

/* The body runs once per value. Bodies nest as deep as verify.c allows, and so does this. */
static void loop(struct ks_frame *f, const struct ks_inst *code, const struct ks_inst *i) {
    const struct ks_value over = f->r[i->b];
    struct collected all = {0};
    bool good = true;
    for (uint32_t k = 0, n = ks_value_count(&over); good && k < n; k++) {
        f->r[i->a + 1] = *ks_value_at(&over, k);
        (void)run(f, code, (uint32_t)(i - code) + 1);
        struct ks_value got = ks_func_stored(f->r[i->a + 2]);
        good = collect(&all, f->cx->arena, &got);
    }
    f->r[i->a] = good ? ks_value_list(all.items, all.n) : ks_value_null();
}

/* A segment that begins with a rename has a step in front of it in which nothing runs. */
bool ks_vm_run(struct ks_frame *f, const struct ks_step *step) {
    uint8_t first = step->code[step->from].op;
    if ((first == KS_OP_RENAMEW || first == KS_OP_EACH) && !step->renames) return true;
    return run(f, step->code, step->from);
}

/* ---- foreach: the body runs once per field or value ---- */

static void each_field(struct ks_frame *f, const struct ks_inst *code, const struct ks_inst *i) {
    for (f->each.at = 0; f->each.at < f->each.n && f->trouble->status == KS_OK; f->each.at++)
        (void)run(f, code, (uint32_t)(i - code) + 1);
}

static void each_value(struct ks_frame *f, const struct ks_inst *code, const struct ks_inst *i) {
    const struct ks_value over = f->r[i->a];
    for (uint32_t k = 0, n = ks_value_count(&over); k < n && f->trouble->status == KS_OK; k++) {
        f->each.item = *ks_value_at(&over, k);
        f->each.iter = k;
        (void)run(f, code, (uint32_t)(i - code) + 1);
    }
    f->each.item = ks_value_null();
}

/* One line per opcode. */
/* clang-format off */
static bool run(struct ks_frame *f, const struct ks_inst *code, uint32_t from)
{
    struct ks_value *const r = f->r;
    const void *const *const k = f->rule->k;
    const struct ks_inst *i = code + from;
#if THREADED
    static const void *const labels[KS_OP_COUNT] = {
#define X(id, ...) &&on_##id,
#include "lang/ops.def"
#undef X
    };
    CHECK();
    goto *labels[i->op];
#else
again:
    CHECK();
    switch ((enum ks_op)i->op) {
#endif
    OP(LOAD): r[i->a] = ks_frame_cell(f, f->rule->paths[i->a]); NEXT();
    OP(META): r[i->a] = meta(f, i->a, i->b); NEXT();
    OP(RAW): r[i->a] = f->event ? ks_value_text(f->event->raw) : ks_value_null(); NEXT();
    OP(TIME): r[i->a] = isnan(f->time) ? ks_value_null() : ks_value_num(f->time); NEXT();
    OP(MOVE): r[i->a] = ks_func_stored(r[i->b]); NEXT();
    OP(COPY): r[i->a] = r[i->b]; NEXT();
    OP(NAMED): ks_frame_named(f, &r[i->a], r[i->b]); NEXT();
    OP(NULL): r[i->a] = ks_value_null(); NEXT();
    OP(FILL): if (r[i->a].kind == KS_NULL) r[i->a] = ks_func_stored(r[i->b]);
        NEXT();
    OP(JMP): GO(i->a);
    OP(JF): if (!is_true(&r[i->a])) GO(i->b);
        NEXT();
    OP(JT): if (is_true(&r[i->a])) GO(i->b);
        NEXT();
    OP(JNULL): if (r[i->a].kind == KS_NULL) GO(i->b);
        NEXT();
    OP(DROP): return false;
    OP(KEEP): return true;
    OP(PASS): f->passed[i->a]++; NEXT();
    OP(SEQ): BOOL(ks_compare_pattern(&r[i->b], k[i->c], true)); NEXT();
    OP(SNE): BOOL(ks_compare_pattern(&r[i->b], k[i->c], false)); NEXT();
    ORDERED(SLT);
    ORDERED(SLE);
    ORDERED(SGT);
    ORDERED(SGE);
    OP(SCIDR): BOOL(ks_compare_network(&r[i->b], k[i->c], true)); NEXT();
    OP(SNCIDR): BOOL(ks_compare_network(&r[i->b], k[i->c], false)); NEXT();
    OP(SHAS): BOOL(r[i->b].kind != KS_NULL); NEXT();
    OP(STERM): BOOL(ks_compare_term(&r[i->b], k[i->c])); NEXT();
    OP(SFROM): BOOL(ks_compare_time(&r[i->b], *(const double *)k[i->c], true)); NEXT();
    OP(STILL): BOOL(ks_compare_time(&r[i->b], *(const double *)k[i->c], false)); NEXT();
    BINARY(AND);
    BINARY(OR);
    BINARY(XOR);
    UNARY(NOT);
    BINARY(ADD);
    BINARY(SUB);
    BINARY(MUL);
    BINARY(DIV);
    BINARY(MOD);
    UNARY(NEG);
    BINARY(CAT);
    BINARY(EQ);
    BINARY(NE);
    BINARY(LT);
    BINARY(LE);
    BINARY(GT);
    BINARY(GE);
    OP(CALL): r[i->a] = ks_func_call(f->cx, i->b, &r[i->c], i->n); NEXT();
    OP(LOOP): loop(f, code, i); GO(i->c);
    OP(YIELD): return true;
    OP(GEO): place(f, &r[i->a], k[i->b]); NEXT();
    OP(PROJECT): ks_frame_project(f, k[i->a]); NEXT();
    OP(SSUB): BOOL(ks_found_matches(f->found[i->b], f)); NEXT();
    OP(EACH): if (i != code + from) return true;
        each_field(f, code, i);
        GO(i->b);
    OP(EACHVALUE): each_value(f, code, i); GO(i->b);
    OP(NEXT): return true;
    OP(EACHTEXT): r[i->a] = ks_each_text(f, k[i->b]); NEXT();
    OP(EACHFIELD): r[i->a] = ks_each_field(f, k[i->b]); NEXT();
    OP(EACHBARE): r[i->a] = ks_each_bare(f, k[i->b]); NEXT();
    OP(RENAMEW): if (i != code + from) return true;
        rename_all(f);
        NEXT();
    OP(REX): ks_extract_rex(f, &r[i->a], k[i->b]); NEXT();
    OP(SED): r[i->a] = ks_extract_sed(f, &r[i->b], k[i->c]); NEXT();
    OP(MAKEMV): r[i->a] = ks_extract_makemv(f, &r[i->b], k[i->c]); NEXT();
    OP(CONVERT): r[i->a] = ks_extract_convert(f, &r[i->b], k[i->c]); NEXT();
    OP(CONVERTS): ks_extract_converts(f, k[i->a]); NEXT();
    OP(REPLACE): r[i->a] = ks_extract_replace(f, &r[i->b], k[i->c]); NEXT();
    OP(REPLACES): ks_extract_replaces(f, k[i->a]); NEXT();
    OP(BIN): r[i->a] = ks_extract_bin(f, &r[i->b], k[i->c]); NEXT();
    OP(PAIRS): ks_extract_pairs(f, &r[i->a], k[i->b]); NEXT();
    OP(XMLKV): ks_extract_xmlkv(f, &r[i->a], k[i->b]); NEXT();
    OP(SPATH): ks_extract_spath(f, &r[i->a], k[i->b]); NEXT();
    OP(FROMJSON): ks_extract_fromjson(f, &r[i->a], k[i->b]); NEXT();
    OP(TOJSON): r[i->a] = ks_extract_tojson(f, k[i->b]); NEXT();
    OP(LOOKUP): ks_lookrow_find(f, k[i->a]); NEXT();
    OP(TOTAL): r[i->a] = ks_rowsum_total(f, i->a, k[i->b]); NEXT();
    OP(INFO): r[i->a] = ks_extract_info(f, i->b); NEXT();
#if !THREADED
    case KS_OP_COUNT: break;
    }
    return false;
#endif
}
/* clang-format on */
