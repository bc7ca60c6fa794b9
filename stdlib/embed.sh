#!/bin/sh
# embed.sh FILE... - writes the files as a C array to standard output (see src/cli/embed.c).
# Needs only od and sed, so that a build from the tarball needs nothing more than a compiler.
set -eu
i=0
for f in "$@"; do
    echo "static const unsigned char stdlib_$i[] = {"
    od -An -v -tu1 "$f" | sed 's/[0-9][0-9]*/&,/g'
    echo "};"
    i=$((i + 1))
done
echo "static const struct {"
echo "    const char *name;"
echo "    const unsigned char *bytes;"
echo "    unsigned long n;"
echo "} stdlib_files[] = {"
i=0
for f in "$@"; do
    echo "    {\"stdlib/${f##*/}\", stdlib_$i, sizeof stdlib_$i},"
    i=$((i + 1))
done
echo "};"
