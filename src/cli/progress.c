/* progress.c - a bar for input that takes a while, and the flag behind Ctrl-C.
 *
 * In: bytes done and bytes in all (0: unknown, as from a pipe). Out: one line on standard error that is
 * redrawn in place and erased at the end.
 *
 * `asked` is the one writable variable of the command line: a signal handler has no argument that could
 * carry it. SA_RESETHAND makes a second interrupt end the process even if the first is not heeded. */
#include "cli/progress.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static volatile sig_atomic_t asked;
_Static_assert(sizeof(sig_atomic_t) == sizeof(int), "the run side looks at the flag as an int");

static void ask(int sig) {
    (void)sig;
    asked = 1;
}

const volatile int *ks_progress_catch(void) {
    struct sigaction sa = {.sa_handler = ask, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &sa, NULL);
    sigaction(SIGTERM, &sa, NULL);
    return &asked;
}

enum { LONG_INPUT = 16 << 20, CELLS = 30 };

void ks_progress_draw(void *progress, uint64_t bytes, uint64_t total) {
    struct ks_progress *p = progress;
    if (total ? total < LONG_INPUT : bytes < LONG_INPUT) return;
    double mb = (double)bytes / 1e6;
    if (!total || bytes > total) {
        fprintf(stderr, "\r\033[K%.0f MB", mb);
    } else {
        char bar[CELLS + 1];
        double part = (double)bytes / (double)total;
        memset(bar, '.', CELLS);
        memset(bar, '#', (size_t)(part * CELLS));
        bar[CELLS] = 0;
        fprintf(stderr, "\r\033[K[%s] %3.0f%%  %.0f of %.0f MB", bar, part * 100, mb, (double)total / 1e6);
    }
    p->drawn = true;
}

void ks_progress_erase(struct ks_progress *p) {
    if (p->drawn) fputs("\r\033[K", stderr);
    p->drawn = false;
}
