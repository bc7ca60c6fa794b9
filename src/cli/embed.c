/* embed.c - the files of stdlib/ as bytes.
 *
 * In: stdlib.inc, which stdlib/embed.sh writes at build time. Out: one struct ks_file per file.
 *
 * The library is in the binary so that `kspl` is one file that works wherever it is put; a -I folder
 * or -D option given by the user wins over it, because macros loaded later win. */
#include "cli/embed.h"

#include "cli/stdlib.inc" /* stdlib_files[]: name, bytes, n */

bool ks_embed_file(unsigned i, struct ks_file *out) {
    if (i >= sizeof stdlib_files / sizeof stdlib_files[0]) return false;
    out->name = ks_text_of(stdlib_files[i].name);
    out->text = (struct ks_str){(const char *)stdlib_files[i].bytes, stdlib_files[i].n};
    return true;
}
