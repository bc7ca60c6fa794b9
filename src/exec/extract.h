/* extract.h - operations on the fields of a row: what the vm calls for the instructions with descriptions. */
#ifndef KS_EXTRACT_H
#define KS_EXTRACT_H

#include "exec/frame.h"

/* rex: named groups of the matches in a value become fields. */
void ks_extract_rex(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
/* Names from data: the fields of a JSON or XML text, of key=value pairs. */
void ks_extract_spath(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
void ks_extract_pairs(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
void ks_extract_xmlkv(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
void ks_extract_fromjson(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
/* A value rewritten. */
struct ks_value ks_extract_sed(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
struct ks_value ks_extract_makemv(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
struct ks_value ks_extract_convert(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
struct ks_value ks_extract_replace(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
struct ks_value ks_extract_bin(struct ks_frame *f, const struct ks_value *v, const struct ks_desc *d);
/* The same to all fields that have a public name. */
void ks_extract_converts(struct ks_frame *f, const struct ks_desc *d);
void ks_extract_replaces(struct ks_frame *f, const struct ks_desc *d);
struct ks_value ks_extract_tojson(struct ks_frame *f, const struct ks_desc *d);
/* addinfo: one of enum ks_info. */
struct ks_value ks_extract_info(const struct ks_frame *f, uint32_t what);

#endif
