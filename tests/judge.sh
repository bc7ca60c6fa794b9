#!/bin/sh
# The JSON scanner against libsimdjson, an outside judge (tests/judge/). Skipped where there is no simdjson or no C++
# compiler, and in builds with sanitizers, whose objects do not link with code without them. TAP.
set -u
: "${srcdir:=.}" "${objdir:=.}" "${CC:=cc}" "${CXX:=c++}"
skip() {
    echo "1..0 # SKIP $1"
    exit 0
}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
nm "$objdir/libksplall.a" 2>/dev/null | grep -q __asan && skip "built with sanitizers"
printf '#include <simdjson.h>\nint main() { return 0; }\n' >"$tmp/try.cc"
"$CXX" -std=c++17 "$tmp/try.cc" -o "$tmp/try" -lsimdjson 2>/dev/null || skip "no libsimdjson, or no C++ compiler"
{ $CC -std=gnu11 -D_GNU_SOURCE -O1 -I"$srcdir/src" -I"$srcdir" -c "$srcdir/tests/judge/judge.c" -o "$tmp/judge.o" &&
    "$CXX" -std=c++17 -O1 -c "$srcdir/tests/judge/outside.cc" -o "$tmp/outside.o" &&
    "$CXX" "$tmp/judge.o" "$tmp/outside.o" "$objdir/libksplall.a" -lsimdjson -lxxhash -lunistring -lpthread -o "$tmp/judge"; } || exit 99
"$tmp/judge"
