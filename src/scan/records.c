/* records.c - from blocks to records. The reader has cut blocks where records end, so nothing is left over.
 */
#include "scan/records.h"

#include "scan/lines.h"

void ks_records_each(const struct ks_block *b, void (*record)(void *arg, const char *p, size_t n), void *arg) {
    if (b->form == KS_FRAME_LINES) {
        ks_lines_each(&b->lines, b->p, record, arg);
        return;
    }
    struct ks_framer f;
    const char *p = b->p, *end = b->p + b->n, *q;
    bool header = b->form == KS_FRAME_CSV && b->at == 0;
    ks_framer_init(&f, (enum ks_frame_form)b->form);
    for (; (q = ks_framer_next(&f, p, end, true)); p = q, header = false)
        if (!header) record(arg, p, (size_t)(q - p) - (q[-1] == '\n'));
}
