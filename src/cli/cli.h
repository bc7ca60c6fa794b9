/* cli.h - the subcommands. Each stands in a file of its own, cli_<name>.c, and is one row here.
 *
 * The command line is the only part of kspl that prints. Standard output carries results and
 * nothing else; everything said to people goes to standard error (say.h). */
#ifndef KS_CLI_H
#define KS_CLI_H

#include "cli/options.h"

extern const struct ks_command ks_cli_compile, ks_cli_check, ks_cli_fields, ks_cli_run, ks_cli_list,
    ks_cli_explain, ks_cli_test, ks_cli_doc;
/* All of them in the order of the help text, then NULL. */
extern const struct ks_command *const ks_cli_commands[];

#endif
