/* printf.h - what a format of printf() asks for. Private to func/, but for the planner's check. */
#ifndef KS_PRINTF_H
#define KS_PRINTF_H

#include "base/text.h"

/* How many values the format takes. False when it holds something that is no conversion; *bad is then the
 * byte where. */
bool ks_printf_check(struct ks_str format, unsigned *values, size_t *bad);

#endif
