/* status.c - one function: a status with its sentence.
 *
 * Failing functions end with `return ks_status_fail(...)`, so a status never travels without a
 * message, and main() never has to guess what happened. */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

enum ks_status ks_status_fail(struct ks_error *err, enum ks_status status, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(err->text, sizeof err->text, fmt, ap);
    va_end(ap);
    return status;
}
