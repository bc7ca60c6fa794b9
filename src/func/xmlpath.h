/* xmlpath.h - paths into XML, for spath. Private to func/: called through jsonpath.h. */
#ifndef KS_XMLPATH_H
#define KS_XMLPATH_H

#include "func/jsonpath.h"

/* All matches: the text of an element (its inner XML where it has elements), or of an attribute. */
struct ks_value ks_xmlpath_get(struct ks_arena *a, struct ks_str doc, const struct ks_jsonpath *path);
/* Every element with text alone as `a.b`, every attribute as `a.b{@name}`. */
void ks_xmlpath_each(struct ks_arena *a, struct ks_str doc,
                     void (*field)(void *arg, struct ks_str name, struct ks_value v), void *arg);

#endif
