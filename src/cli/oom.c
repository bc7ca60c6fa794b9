/* oom.c - proves that running out of memory ends in one line and status 3, never in a crash or half an
 * answer.
 *
 * In: a staged case that passes. Out: whether it still behaves when allocation n fails, n = 1, 2, 3, ...
 *
 * Each n is a child process, because the end of the process is what is tested. The child runs the whole case,
 * compile and run; the first n that it never reaches ends the series. Past DENSE the steps grow, so that a
 * case with a million allocations ends in time. The child is given a minute: a deadlock counts as a signal.
 */
#include "cli/oom.h"

#include "base/mem.h"
#include "cli/difference.h"
#include "cli/expect.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { DENSE = 2000, SECONDS = 60 };

_Noreturn static void child(struct ks_trial *t, long n, int to) {
    struct ks_verdict v;
    dup2(to, STDERR_FILENO);
    alarm(SECONDS);
    t->kept = NULL;
    ks_mem_fail_at(n);
    ks_expect_case(t, &v);
    _exit(v.passed ? 0 : 1);
}

/* All that the child says, until it ends. */
static void listen(int from, struct ks_buf *said) {
    char chunk[512];
    for (ssize_t n; (n = read(from, chunk, sizeof chunk)) > 0 || (n < 0 && errno == EINTR);)
        if (n > 0) ks_buf_add(said, chunk, (size_t)n);
}

/* The status of one child, or -1 when none could be made. */
static int attempt(struct ks_trial *t, long n, struct ks_buf *said) {
    int pipes[2], status = -1;
    if (pipe(pipes)) return -1;
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) child(t, n, pipes[1]);
    close(pipes[1]);
    if (pid > 0) listen(pipes[0], said);
    close(pipes[0]);
    while (pid > 0 && waitpid(pid, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return status;
}

/* False when the child did what it must not. */
static bool fine(int status, long n, const struct ks_buf *said, struct ks_buf *detail) {
    bool spoke = ks_difference_holds(ks_buf_view(said), KS_STR("out of memory"));
    if (WIFEXITED(status) && (WEXITSTATUS(status) == 0 || (WEXITSTATUS(status) == 3 && spoke))) return true;
    ks_buf_printf(detail, "with allocation %ld failing: ", n);
    if (status == -1)
        ks_buf_printf(detail, "no process: %s", strerror(errno));
    else if (WIFSIGNALED(status))
        ks_buf_printf(detail, "signal %d", WTERMSIG(status));
    else
        ks_buf_printf(detail, "exit status %d", WEXITSTATUS(status));
    ks_buf_printf(detail, "%s\n", spoke ? "" : ", and nothing was said of memory");
    ks_buf_str(detail, ks_buf_view(said));
    return false;
}

bool ks_oom_case(struct ks_trial *t, struct ks_buf *detail) {
    struct ks_buf said;
    ks_buf_init(&said);
    bool ok = true, reached = true;
    for (long n = 1; ok && reached; n += n < DENSE ? 1 : n / 16) {
        ks_buf_clear(&said);
        int status = attempt(t, n, &said);
        ok = fine(status, n, &said, detail);
        reached = WIFEXITED(status) && WEXITSTATUS(status) == 3;
    }
    ks_buf_fini(&said);
    return ok;
}
