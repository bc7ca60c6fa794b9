/* say.h - what kspl tells people, on standard error, and the exit statuses. */
#ifndef KS_SAY_H
#define KS_SAY_H

#include "base/buf.h"
#include "base/status.h"

enum ks_exit {
    KS_EXIT_OK,    /* done */
    KS_EXIT_NO,    /* a test failed; with --exit-status: no result */
    KS_EXIT_WRONG, /* the rule, the image or the command line is wrong */
    KS_EXIT_WORLD  /* file, memory, interrupt */
};

/* One line, `kspl: ...`. Control characters, which may come from file names, are shown as `?`. */
void ks_say_line(const char *fmt, ...) KS_PRINTF(1, 2);
/* Text that is already laid out. */
void ks_say_text(struct ks_str text);
/* Says err->text where the status is a failure and gives the exit status that belongs to it. */
int ks_say_status(enum ks_status status, const struct ks_error *err);
/* Writes out what standard output still holds. False when that failed, which is said; a reader that went away
 * is no failure. */
bool ks_say_flush(void);
/* Flushes and closes standard output. What kept bytes from being written turns `status` into
 * KS_EXIT_WORLD. The last call of main. */
int ks_say_close(int status);

#endif
