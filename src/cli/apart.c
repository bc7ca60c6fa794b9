/* apart.c - a child process judges the cases of a file and tells its parent through a pipe. The children of
 * several files may be at work at once; what they say is heard one file after the other.
 *
 * In: a parsed file. Out: a verdict for every case, in order, whatever the cases do to their process.
 *
 * One child goes through the whole file, because a process for each case would cost more than the case.
 * When it ends early, the case whose verdict is missing has failed, and a new child begins behind it.
 * A message is a letter, a length and a text:
 *
 *     E path    the events of the case that begins now lie in this temporary file
 *     D text    why it failed
 *     B text    the body of section `which` that would make it pass
 *     P F W     the verdict; its text says why a case is wrong
 *
 * The child ends by exit() and not by _exit(), so that whatever checks a process at its end (leaks, coverage)
 * is run in the child; a status that is not 0 after the last case fails the file. */
#include "cli/apart.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct message {
    uint32_t n;
    uint8_t letter, which;
};

/* ---- the child ---- */

static void say(FILE *to, char letter, uint8_t which, struct ks_str text) {
    struct message m;
    memset(&m, 0, sizeof m);
    m.letter = (uint8_t)letter;
    m.which = which;
    m.n = (uint32_t)text.n;
    fwrite(&m, sizeof m, 1, to);
    if (text.n) fwrite(text.p, 1, text.n, to);
}

static void one_case(const struct ks_casefile *f, const struct ks_case *c, const struct ks_apart *how,
                     struct ks_made **kept, FILE *to) {
    struct ks_trial t;
    struct ks_verdict v;
    struct ks_error err = {""};
    if (ks_trial_stage(&t, f, c, &err)) {
        say(to, 'W', 0, ks_text_of(err.text));
        return;
    }
    t.kept = kept;
    if (t.temporary) say(to, 'E', 0, ks_text_of(t.events));
    fflush(to);
    how->judge(how->arg, &t, &v);
    say(to, 'D', 0, ks_buf_view(&v.detail));
    for (unsigned k = KS_CASE_FIRST_EXPECTED; k < KS_CASE_SECTIONS; k++)
        if (v.bless[k].p) say(to, 'B', (uint8_t)k, v.bless[k]);
    ks_expect_fini(&v);
    ks_trial_unstage(&t);
    say(to, v.passed ? 'P' : 'F', 0, KS_STR(""));
    fflush(to);
}

_Noreturn static void child(const struct ks_casefile *f, uint32_t from, const struct ks_apart *how, int fd) {
    FILE *to = fdopen(fd, "w");
    struct ks_made *kept = NULL;
    for (uint32_t i = from; to && i < f->n; i++)
        if (how->wanted(how->arg, &f->cases[i])) one_case(f, &f->cases[i], how, &kept, to);
    ks_made_free(kept);
    exit(to && fclose(to) == 0 ? 0 : 1);
}

/* ---- the parent ---- */

static void skip_unwanted(struct ks_apart_run *h) {
    while (h->next < h->f->n && !h->how->wanted(h->how->arg, &h->f->cases[h->next])) h->next++;
}

static void begin(struct ks_apart_run *h) {
    h->v = (struct ks_verdict){.passed = true};
    ks_buf_init(&h->v.detail);
    ks_arena_init(&h->v.arena);
    h->events = NULL;
    skip_unwanted(h);
}

static void verdict(struct ks_apart_run *h, enum ks_outcome outcome) {
    h->v.passed = outcome == KS_APART_PASSED;
    h->how->tell(h->how->arg, &h->f->cases[h->next++], outcome, &h->v);
    ks_expect_fini(&h->v);
    begin(h);
}

static void understand(struct ks_apart_run *h, const struct message *m, struct ks_str text) {
    switch (m->letter) {
    case 'E': h->events = ks_arena_printf(&h->v.arena, "%.*s", KS_FMT(text)).p; break;
    case 'D': ks_buf_str(&h->v.detail, text); break;
    case 'B':
        if (m->which < KS_CASE_SECTIONS) h->v.bless[m->which] = ks_arena_str(&h->v.arena, text);
        break;
    case 'P': verdict(h, KS_APART_PASSED); break;
    case 'F': verdict(h, KS_APART_FAILED); break;
    default: ks_buf_str(&h->v.detail, text); verdict(h, KS_APART_WRONG);
    }
}

/* Until the child has closed its end. A message that was cut short counts as not sent. */
static void listen(struct ks_apart_run *h, FILE *from) {
    struct ks_buf text;
    ks_buf_init(&text);
    for (struct message m; h->next < h->f->n && fread(&m, sizeof m, 1, from) == 1;) {
        ks_buf_clear(&text);
        text.n = fread(ks_buf_room(&text, m.n), 1, m.n, from);
        if (text.n < m.n) break;
        understand(h, &m, ks_buf_view(&text));
    }
    ks_buf_fini(&text);
}

static void say_end(int status, struct ks_buf *out) {
    if (WIFSIGNALED(status))
        ks_buf_printf(out, "signal %d (%s)\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else
        ks_buf_printf(out, "the process ended with status %d\n", WEXITSTATUS(status));
}

/* The child is gone: whose fault was it? */
static void settle(struct ks_apart_run *h, int status) {
    const struct ks_case whole = {.name = KS_STR("(the end of the process)"), .line = 1};
    if (h->next < h->f->n) {
        if (h->events) unlink(h->events);
        say_end(status, &h->v.detail);
        verdict(h, KS_APART_FAILED);
    } else if (status) {
        say_end(status, &h->v.detail);
        h->v.passed = false;
        h->how->tell(h->how->arg, &whole, KS_APART_FAILED, &h->v);
    }
}

static enum ks_status no_process(struct ks_error *err) {
    return ks_status_fail(err, KS_EWORLD, "test: no process for the cases: %s", strerror(errno));
}

/* A child for the cases from the next on. */
static enum ks_status start(struct ks_apart_run *h, struct ks_error *err) {
    int pipes[2];
    if (pipe(pipes)) return no_process(err);
    fflush(NULL);
    h->pid = fork();
    if (h->pid == 0) {
        close(pipes[0]);
        child(h->f, h->next, h->how, pipes[1]);
    }
    close(pipes[1]);
    h->from = h->pid > 0 ? fdopen(pipes[0], "r") : NULL;
    if (!h->from) close(pipes[0]);
    return h->pid < 0 ? no_process(err) : KS_OK;
}

/* All that the child says, and its end. */
static enum ks_status hear(struct ks_apart_run *h, struct ks_error *err) {
    int status = 0;
    if (h->from) {
        listen(h, h->from);
        fclose(h->from);
    }
    h->from = NULL;
    while (waitpid(h->pid, &status, 0) < 0)
        if (errno != EINTR) return no_process(err);
    settle(h, status);
    return KS_OK;
}

enum ks_status ks_apart_start(struct ks_apart_run *h, const struct ks_casefile *f, const struct ks_apart *how,
                              struct ks_error *err) {
    *h = (struct ks_apart_run){.f = f, .how = how};
    begin(h);
    enum ks_status s = h->next < f->n ? start(h, err) : KS_OK;
    if (s) ks_expect_fini(&h->v);
    return s;
}

enum ks_status ks_apart_finish(struct ks_apart_run *h, struct ks_error *err) {
    enum ks_status s = KS_OK;
    while (!s && h->pid > 0) {
        s = hear(h, err);
        h->pid = 0;
        if (!s && h->next < h->f->n) s = start(h, err);
    }
    ks_expect_fini(&h->v);
    return s;
}
