#!/bin/sh
# The scanner against the library simdjson, as an outside judge of what is JSON and what it says (judge/outside.cc).
# KSPL_JUDGE: how many texts (40000), KSPL_SEED: other ones. Skipped where the library or a C++ compiler is not installed.
srcdir=${srcdir:-.}
objdir=${objdir:-.}
CC=${CC:-cc}
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT

skip() {
    echo "1..0 # SKIP $1"
    exit 0
}

# The library is linked by the compiler of the build, with the checks of the build.
checks=
for flag in ${KSPL_CFLAGS-}; do
    case $flag in -fsanitize=* | -fno-sanitize*) checks="$checks $flag" ;; esac
done
echo '#include <simdjson.h>' >"$tmp/have.cc"
$CC -x c++ -std=c++17 -fsyntax-only "$tmp/have.cc" 2>/dev/null || skip "simdjson or a C++ compiler is not installed"

set -e
# shellcheck disable=SC2086 # lists of words
{
    $CC -std=gnu11 -O1 -g $checks -I"$srcdir/src" -I"$srcdir/tests" -c "$srcdir/tests/judge/judged.c" -o "$tmp/judged.o"
    $CC -x c++ -std=c++17 -O1 -g -I"$srcdir/tests" -c "$srcdir/tests/judge/outside.cc" -o "$tmp/judge.o"
    $CC $checks "$tmp/judge.o" "$tmp/judged.o" "$objdir/libksplall.a" ${KSPL_LIBS-} -lsimdjson -lstdc++ -o "$tmp/judge"
}
gzip -dc "$srcdir/tests/sample/audit.jsonl.gz" >"$tmp/lines"
"$tmp/judge" "${KSPL_JUDGE:-40000}" "${KSPL_SEED:-1}" "$tmp/lines"
