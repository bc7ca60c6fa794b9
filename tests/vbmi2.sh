#!/bin/sh
# The decoder for AVX-512 VBMI2, without a machine that has it: unescape.c is compiled with the instruction replaced by plain
# C that does what Intel documents (tests/vbmi2/instead.h), and compared with the scalar code. Twice: on a processor with
# AVX-512BW only that one instruction is replaced, and everywhere all of AVX-512. Skipped where the processor is another.
# TAP.
set -u
: "${srcdir:=.}"
CC=${CC:-cc}
skip() {
    echo "1..0 # SKIP $1"
    exit 0
}
[ "$(uname -m)" = x86_64 ] || skip "this is no x86-64"
printf '#include <immintrin.h>\n' | $CC -x c -fsyntax-only - 2>/dev/null || skip "no C compiler"
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
# shellcheck source=tests/tell.sh
. "$srcdir/tests/tell.sh"

# The target is taken from the functions, so that the compiler uses nothing of it by itself, and the question whether the
# processor has VBMI2 is answered with yes. That both were found is what the fourth line of decoded.c's answer is for.
# What else the sources would call is dropped by the linker.
flags="-std=gnu11 -D_GNU_SOURCE -O2 -g -Wall -Wextra -Werror -ffunction-sections -fdata-sections -I$tmp -I$srcdir/src"
replaced() { # what is taken from targets; flags
    mkdir -p "$tmp/scan"
    for f in unescape.c masks.h; do
        sed -e "$1" -e 's/__builtin_cpu_supports("avx512vbmi2")/1/' "$srcdir/src/scan/$f" >"$tmp/scan/$f"
    done
    sources=$srcdir/tests/vbmi2/decoded.c
    for s in base/arena base/buf base/jsonstr base/mem base/text scan/kernel scan/kernel_simd; do
        sources="$sources $srcdir/src/$s.c"
    done
    # shellcheck disable=SC2086 # lists of words
    $CC $flags $2 -include "$srcdir/tests/vbmi2/instead.h" -c "$tmp/scan/unescape.c" -o "$tmp/unescape.o" >"$tmp/log" 2>&1 &&
        $CC $flags -Wl,--gc-sections $sources "$tmp/unescape.o" -o "$tmp/decoded" >>"$tmp/log" 2>&1 && "$tmp/decoded" >>"$tmp/log" 2>&1
}

compared() { # what, and as above
    replaced "$2" "$3"
    tell $? "$1"
    sed 's/^/# /' "$tmp/log"
}

compared "all of AVX-512 in plain C" 's/target("avx512[^"]*")/unused/' -DINSTEAD_ALL
if grep -qw avx512bw /proc/cpuinfo 2>/dev/null; then
    compared "VBMI2 in plain C, the rest by the processor" 's/avx512vbmi2,//' ""
else
    tell 0 "VBMI2 in plain C, the rest by the processor # SKIP no AVX-512BW here"
fi
echo "1..$n"
exit $failed
