/* judged.c - a text through flatten.c, as the judge asks for it.
 *
 * In: a text and a kernel. Out: whether it is taken, and its values by name.
 * The text is copied to memory of exactly the promised size, so that a sanitizer sees a load too far. */
#include "judge/judged.h"

#include "base/mem.h"
#include "scan/scan.h"

struct judged {
    const struct ks_kernel *kernel;
    struct ks_paths *paths;
    struct ks_flat *flat;
};

struct judged *judged_new(unsigned i) {
    if (!ks_kernel_at(i)) return NULL;
    struct judged *j = ks_mem_zero(1, sizeof *j);
    j->kernel = ks_kernel_at(i);
    j->paths = ks_paths_new(true);
    j->flat = ks_flat_new(j->paths, j->kernel);
    return j;
}

void judged_free(struct judged *j) {
    if (!j) return;
    ks_flat_free(j->flat);
    ks_paths_free(j->paths);
    ks_mem_free(j);
}

const char *judged_kernel(const struct judged *j) {
    return j->kernel->name;
}

bool judged_read(struct judged *j, const char *text, size_t n,
                 void (*value)(void *arg, const char *name, size_t name_n, const char *value, size_t value_n),
                 void *arg) {
    char *line = ks_mem_new(n + KS_SCAN_PAD);
    memcpy(line, text, n);
    memset(line + n, '"', KS_SCAN_PAD);
    const struct ks_event *e = ks_flat_line(j->flat, line, n);
    bool whole = e->damage == KS_WHOLE && !e->more;
    for (uint32_t i = 0; i < e->n_ids && whole; i++) {
        struct ks_str name = ks_paths_name(j->paths, e->ids[i]);
        const struct ks_value *v = &e->cells[e->ids[i]];
        for (uint32_t k = 0; k < ks_value_count(v); k++) {
            char tmp[KS_NUM_TEXT];
            struct ks_str s = ks_value_str(ks_value_at(v, k), tmp);
            value(arg, name.p, name.n, s.p, s.n);
        }
    }
    ks_mem_free(line);
    return whole;
}
