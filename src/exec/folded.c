/* folded.c - texts by their bytes without case.
 *
 * In: texts. Out: which of them a value is, if any.
 *
 * A text of up to 16 bytes is two words: its first eight bytes and its last eight, which overlap. In each
 * byte the bit by which a and A differ is set; so do @ and `, which is why a text that seems equal is
 * compared once more. Their table is twice as large as need be. The long ones, which are few, are found by
 * their hash. (Ten rules over 100 MB: 363 -> 335 million instructions against hashing every value.) */
#include "exec/folded.h"

void ks_folded_init(struct ks_folded *f, struct ks_arena *a, uint32_t n) {
    unsigned bits = 2;
    while (((uint64_t)1 << bits) < (uint64_t)n * 2) bits++;
    *f = (struct ks_folded){.names = ks_names_new(ks_hash_seed()), .shift = 64 - bits};
    f->slots = KS_NEWN(a, (size_t)1 << bits, struct ks_folded_slot);
    memset(f->slots, 0, sizeof *f->slots << bits);
}

void ks_folded_fini(struct ks_folded *f) {
    ks_names_free(f->names);
}

static void put(struct ks_folded *f, struct ks_str text, uint32_t id) {
    uint64_t tail, head = ks_folded_ends(text.p, text.n, &tail), last = UINT64_MAX >> f->shift;
    uint64_t i = ks_folded_hash(head, tail, text.n) >> f->shift;
    while (f->slots[i].n) i = (i + 1) & last;
    f->slots[i] = (struct ks_folded_slot){head, tail, (uint32_t)text.n + 1, id};
}

uint32_t ks_folded_add(struct ks_folded *f, struct ks_str text) {
    uint32_t before = ks_names_count(f->names), id = ks_names_intern(f->names, text);
    if (id < before) return id;
    f->lens |= (uint64_t)1 << (text.n < 63 ? text.n : 63);
    if (text.n) f->heads |= (uint64_t)1 << ((text.p[0] | 0x20) & 63);
    if (text.n > f->longest) f->longest = text.n;
    if (text.n <= KS_FOLDED_SHORT) put(f, text, id);
    return id;
}

uint32_t ks_folded_long(const struct ks_folded *f, struct ks_str s) {
    char folded[KS_FOLDED_LONGEST];
    if (s.n > f->longest) return UINT32_MAX;
    for (size_t i = 0; i < s.n; i++) folded[i] = ks_text_small(s.p[i]);
    return ks_names_find(f->names, (struct ks_str){folded, s.n});
}

bool ks_folded_is(const struct ks_folded *f, uint32_t id, const char *p) {
    struct ks_str text = ks_names_get(f->names, id);
    size_t i = 0;
    while (i < text.n && ks_text_small(p[i]) == text.p[i]) i++;
    return i == text.n;
}
