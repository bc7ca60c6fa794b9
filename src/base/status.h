/* status.h - how calls that can fail for reasons outside kspl report it.
 *
 * A wrong rule is a diagnostic (lang/diag.h); odd data is null and a counter.
 * Only the world outside (files, memory, threads, libraries) ends in a status.
 * It travels straight up to cli/, which prints the text and exits. */
#ifndef KS_STATUS_H
#define KS_STATUS_H

enum ks_status {
    KS_OK = 0,
    KS_END,    /* an iteration is over; not an error */
    KS_EWORLD, /* file, network, thread, library: exit status 3 */
    KS_EIMAGE, /* an image is damaged, foreign or newer: exit status 2 */
    KS_ERULE,  /* diagnostics were reported: exit status 2 */
    KS_EUSAGE, /* the command line is wrong: exit status 2 */
    KS_ESTOP   /* the reader of our output went away, or an interrupt came */
};

#define KS_MUST __attribute__((warn_unused_result))
#define KS_PRINTF(f, a) __attribute__((format(printf, f, a)))

/* The message that goes with a status; the caller owns the storage. */
struct ks_error {
    char text[512];
};

/* Writes the message (cut at the storage's size) and returns `status`, so that a
 * failing function ends with `return ks_status_fail(err, KS_EWORLD, "...")`. */
enum ks_status ks_status_fail(struct ks_error *err, enum ks_status status, const char *fmt, ...)
    KS_PRINTF(3, 4);

#endif
