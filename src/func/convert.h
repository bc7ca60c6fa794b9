/* convert.h - the conversions of `convert` (semantics 9): enum ks_convert. */
#ifndef KS_CONVERT_H
#define KS_CONVERT_H

#include "func/func.h"
#include "lang/vocab.h"

/* Each value converted; `format` is for ctime and mktime. What cannot be converted stays as it is, but with
 * KS_CONVERT_NUM it goes; with KS_CONVERT_AUTO all values are converted or none. */
struct ks_value ks_convert_value(struct ks_func_cx *cx, enum ks_convert how, struct ks_str format,
                                 const struct ks_value *v);
/* KS_CONVERT_COUNT when there is none. */
enum ks_convert ks_convert_find(struct ks_str name);

#endif
