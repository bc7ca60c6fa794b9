/* paths.c - the names of wanted fields, shared by all threads.
 *
 * In: names. Out: dense ids. A table of interned names under a lock; threads keep what they learnt from
 * it (trie.c), so the lock is seldom taken. The count is read without the lock: it only grows, and a
 * thread that sees it grown asks again. Names from data are bounded: past KS_MAX_NAMES names or
 * KS_MAX_NAMES_TEXT bytes a name is refused and the table marked full, which must end the run. */
#include "scan/paths.h"

#include "base/hash.h"
#include "base/mem.h"
#include "base/par.h"
#include "lang/lang.h"

#include <stdatomic.h>
#include <string.h>

enum { OPTIONAL = 1, LATER = 2 };

struct ks_paths {
    bool all;
    struct ks_lock lock;
    struct ks_names *names;
    size_t text;          /* bytes of all names */
    unsigned char *marks; /* by id, as far as any has one */
    uint32_t n_marks;
    _Atomic uint32_t count;
    _Atomic bool full;
};

struct ks_paths *ks_paths_new(bool all) {
    struct ks_paths *t = ks_mem_zero(1, sizeof *t);
    t->all = all;
    ks_par_init(&t->lock);
    t->names = ks_names_new(ks_hash_seed());
    return t;
}

void ks_paths_free(struct ks_paths *t) {
    if (!t) return;
    ks_names_free(t->names);
    ks_mem_free(t->marks);
    ks_par_fini(&t->lock);
    ks_mem_free(t);
}

static uint32_t intern(struct ks_paths *t, struct ks_str name) {
    uint32_t id = ks_names_find(t->names, name);
    if (id != UINT32_MAX) return id;
    if (t->all && (ks_names_count(t->names) >= KS_MAX_NAMES || t->text + name.n > KS_MAX_NAMES_TEXT)) {
        ks_paths_set_full(t);
        return UINT32_MAX;
    }
    t->text += name.n;
    id = ks_names_intern(t->names, name);
    atomic_store(&t->count, ks_names_count(t->names));
    return id;
}

uint32_t ks_paths_intern(struct ks_paths *t, struct ks_str name) {
    ks_par_lock(&t->lock);
    uint32_t id = intern(t, name);
    ks_par_unlock(&t->lock);
    return id;
}

struct ks_str ks_paths_name(struct ks_paths *t, uint32_t id) {
    ks_par_lock(&t->lock);
    struct ks_str name = ks_names_get(t->names, id);
    ks_par_unlock(&t->lock);
    return name;
}

static unsigned char *mark_of(struct ks_paths *t, uint32_t id) {
    if (id >= t->n_marks) {
        uint32_t n = (uint32_t)ks_mem_next(t->n_marks, id + 1);
        t->marks = ks_mem_grow(t->marks, n, sizeof *t->marks);
        memset(t->marks + t->n_marks, 0, n - t->n_marks);
        t->n_marks = n;
    }
    return &t->marks[id];
}

static bool has_mark(struct ks_paths *t, uint32_t id, unsigned mark) {
    ks_par_lock(&t->lock);
    bool is = id < t->n_marks && t->marks[id] & mark;
    ks_par_unlock(&t->lock);
    return is;
}

void ks_paths_set_optional(struct ks_paths *t, uint32_t id, bool optional) {
    unsigned char *mark = mark_of(t, id);
    *mark = (unsigned char)((*mark & ~OPTIONAL) | (optional ? OPTIONAL : 0));
}

bool ks_paths_optional(struct ks_paths *t, uint32_t id) {
    return has_mark(t, id, OPTIONAL);
}

void ks_paths_set_later(struct ks_paths *t, uint32_t id) {
    *mark_of(t, id) |= LATER;
}

bool ks_paths_later(struct ks_paths *t, uint32_t id) {
    return has_mark(t, id, LATER);
}

uint32_t ks_paths_count(struct ks_paths *t) {
    return atomic_load(&t->count);
}

bool ks_paths_all(const struct ks_paths *t) {
    return t->all;
}

bool ks_paths_full(struct ks_paths *t) {
    return atomic_load(&t->full);
}

void ks_paths_set_full(struct ks_paths *t) {
    atomic_store(&t->full, true);
}
