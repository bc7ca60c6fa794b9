/* include.h - what a folder of -I holds for rules: macros and lookups, as security content and as Splunk
 * apps keep them.
 *
 *   macros/NAME.yml     macros.conf      default/macros.conf      local/macros.conf
 *   lookups/NAME.yml    transforms.conf  default/transforms.conf  local/transforms.conf
 *   lookups/FILE.csv    the tables of all of these
 *
 * Later ones of a line win over earlier ones, and later folders over earlier folders. */
#ifndef KS_INCLUDE_H
#define KS_INCLUDE_H

#include "cli/build.h"

/* Mistakes inside the files go to b->messages. A folder with none of them is an error. */
KS_MUST enum ks_status ks_include_folder(struct ks_build *b, const char *folder, struct ks_error *err);
/* Reads a table file; a ks_lookup_read_fn. */
bool ks_include_table(void *arg, struct ks_arena *a, struct ks_str path, struct ks_str *text);

#endif
