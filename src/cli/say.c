/* say.c - messages and the end of the process.
 *
 * In: statuses with their text, and format strings. Out: lines on standard error, an exit status.
 *
 * The trick is in closing: a write error on standard output may show only when the last buffer is
 * flushed, so main's last act is to close it and look. EPIPE is not an error: `kspl run ... | head`
 * has all it wanted, and SIGPIPE is ignored so that the run can end in order. */
#include "cli/say.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void ks_say_line(const char *fmt, ...) {
    char line[1024];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    for (char *p = line; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f) *p = '?';
    fprintf(stderr, "kspl: %s\n", line);
}

void ks_say_text(struct ks_str text) {
    fwrite(text.p, 1, text.n, stderr);
}

int ks_say_status(enum ks_status status, const struct ks_error *err) {
    if (status == KS_OK || status == KS_END) return KS_EXIT_OK;
    if (err->text[0]) ks_say_line("%s", err->text);
    return status == KS_EWORLD || status == KS_ESTOP ? KS_EXIT_WORLD : KS_EXIT_WRONG;
}

/* Whether standard output is a pipe that nobody reads any more. The write that met it may be long ago, and
 * its errno with it. */
static bool reader_gone(void) {
    struct pollfd p = {.fd = STDOUT_FILENO};
    return poll(&p, 1, 0) > 0 && (p.revents & POLLERR);
}

static bool unwritten(int why) {
    if (why == EPIPE || reader_gone()) return false;
    ks_say_line("cannot write the output%s%s", why ? ": " : "", why ? strerror(why) : "");
    return true;
}

bool ks_say_flush(void) {
    errno = 0;
    bool bad = fflush(stdout) != 0 || ferror(stdout);
    return !(bad && unwritten(errno));
}

int ks_say_close(int status) {
    if (status == KS_EXIT_WORLD) return status; /* whatever more fails, it is said that something did */
    bool ok = ks_say_flush();
    errno = 0;
    if (ok && fclose(stdout)) ok = !unwritten(errno);
    return ok ? status : KS_EXIT_WORLD;
}
