/* files.h - whole files and folders of the command line (rules, macros, case files; logs are scan/'s). */
#ifndef KS_FILES_H
#define KS_FILES_H

#include "base/arena.h"
#include "base/status.h"
#include "cli/options.h"

/* The text of a file, in `a`, followed by a NUL that is not counted. At most `most` + 1 bytes are read:
 * who gets more than `most` says so in its own words. */
KS_MUST enum ks_status ks_files_read(struct ks_arena *a, const char *path, size_t most, struct ks_str *out,
                                     struct ks_error *err);
/* Adds to `out`, in name order, all files below `folder` whose name ends in `ending`. Hidden ones are left
 * out; links to folders are not followed. */
KS_MUST enum ks_status ks_files_walk(struct ks_arena *a, const char *folder, const char *ending,
                                     struct ks_list *out, struct ks_error *err);
bool ks_files_folder(const char *path);
bool ks_files_ends(const char *path, const char *ending);
/* The path of `name` beside the file `path`; an absolute name stays. */
const char *ks_files_beside(struct ks_arena *a, const char *path, struct ks_str name);
/* A new file in TMPDIR holding `bytes`; its path goes to `path`, and the caller removes it. */
KS_MUST enum ks_status ks_files_temporary(struct ks_str bytes, char path[256], struct ks_error *err);

#endif
