/* decimal.h - rounding numbers as people read them: on their shortest decimal digits. Private to func/. */
#ifndef KS_DECIMAL_H
#define KS_DECIMAL_H

#include "base/arena.h"
#include "base/text.h"

/* Half away from zero at `places` after the point (before it, if negative). NaN and infinities stay. */
double ks_decimal_round(double x, int64_t places);
/* The finite x with exactly `places` >= 0 digits after the point, in fixed notation. */
struct ks_str ks_decimal_fixed(struct ks_arena *a, double x, unsigned places);

#endif
