/* matrix.c - optimiser {off,on} x image {direct, saved} x kernel {scalar, best} x workers {1,4}
 *            x block {1, 7, 65536} x prefilter {off,on}; lines are strict with direct images, lazy with saved
 * ones; half of the runs map the input, half copy it, with every other choice both; in one of them groups go
 * to temporary files one by one, else they stay in memory.
 *
 * In: a staged case. Out: whether every configuration gives the same bytes as the first, which is the
 * plainest: nothing optimised, scalar, one worker, the prefilter off, every line checked. Compiled once per
 * optimiser setting, run many times.
 *
 * None of these choices may be visible in an answer; most bugs of a parallel, blockwise, filtered scan are,
 * and each case of the tree looks for them here for nothing. */
#include "cli/matrix.h"

#include "cli/difference.h"
#include "cli/files.h"

#include <string.h>
#include <unistd.h>

static const char *const kernels[] = {"scalar", NULL};
static const unsigned workers[] = {1, 4};
static const size_t blocks[] = {1, 7, 65536};
enum { RUNS = 2 * 2 * 2 * 3 * 2 }; /* of one compile */
/* The run with groups in files, which is slow: prefilter on, 4 workers, blocks of 7, the best kernel. */
enum { IN_FILES = 1 + 2 + 4 + 12 };

/* The i-th way of running, each choice a digit of i. `saved` is the image's file. */
static struct ks_trial_config nth(unsigned i, const char *saved) {
    struct ks_trial_config c = {0};
    c.no_prefilter = i % 2 == 0;
    c.workers = workers[i / 2 % 2];
    c.block = blocks[i / 4 % 3];
    c.kernel = kernels[i / 12 % 2];
    c.image = i / 24 % 2 ? saved : NULL;
    c.strict = !c.image;
    c.map = (i + i / 2 + i / 12 + i / 24) % 2;
    c.memory = i == IN_FILES;
    return c;
}

static void name(const struct ks_trial_config *c, bool optimise, struct ks_buf *out) {
    ks_buf_printf(out,
                  "optimiser %s, kernel %s, %u workers, block %zu, image %s, prefilter %s, lines %s, groups "
                  "%s, input %s",
                  optimise ? "on" : "off", c->kernel ? c->kernel : "best", c->workers, c->block,
                  c->image ? "saved" : "direct", c->no_prefilter ? "off" : "on",
                  c->strict ? "strict" : "lazy", c->memory ? "in files" : "in memory",
                  c->map ? "mapped" : "copied");
}

struct answer {
    struct ks_buf rows;
    bool ok, known;
};

/* Runs once and compares with the first answer, or is it. */
static bool agrees(struct ks_trial *t, const struct ks_trial_config *c, bool optimise, struct answer *first,
                   struct ks_buf *detail) {
    struct ks_buf rows;
    ks_buf_init(&rows);
    bool ok = ks_trial_run(t, c, KS_FORMAT_JSONL, false, &rows, NULL), same = true;
    if (!first->known) {
        ks_buf_str(&first->rows, ks_buf_view(&rows));
        first->ok = ok;
        first->known = true;
    } else if (ok != first->ok || !ks_text_equal(ks_buf_view(&rows), ks_buf_view(&first->rows))) {
        same = false;
        ks_buf_text(detail, "another answer with ");
        name(c, optimise, detail);
        ks_buf_printf(detail, "%s\n",
                      ok == first->ok ? ""
                      : ok            ? " (only this one succeeds)"
                                      : " (this one fails)");
        ks_difference_lines(ks_buf_view(&first->rows), ks_buf_view(&rows), detail);
    }
    ks_buf_fini(&rows);
    return same;
}

static bool all_runs(struct ks_trial *t, bool optimise, struct answer *first, struct ks_buf *detail) {
    char saved[256];
    struct ks_error err;
    if (ks_files_temporary(ks_buf_view(&t->made->image), saved, &err)) {
        ks_buf_printf(detail, "%s\n", err.text);
        return false;
    }
    bool same = true;
    for (unsigned i = 0; same && i < RUNS; i++) {
        struct ks_trial_config c = nth(i, saved);
        same = agrees(t, &c, optimise, first, detail);
    }
    unlink(saved);
    return same;
}

bool ks_matrix_case(struct ks_trial *t, struct ks_buf *detail) {
    struct answer first = {.known = false};
    ks_buf_init(&first.rows);
    bool same = true, compiled[2];
    for (unsigned optimise = 0; same && optimise < 2; optimise++) {
        ks_trial_compile(t, optimise);
        compiled[optimise] = t->made->ok;
        if (t->made->ok) same = all_runs(t, optimise, &first, detail);
        if (optimise && same && compiled[0] != compiled[1]) {
            ks_buf_printf(detail, "compiles only with the optimiser %s\n", compiled[1] ? "on" : "off");
            same = false;
        }
        ks_trial_discard(t);
    }
    ks_buf_fini(&first.rows);
    return same;
}
