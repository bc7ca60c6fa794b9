#!/bin/sh
# The NEON code, without a machine that has it: masks, kernels and the JSON scanner are compiled for aarch64 and their tests
# run in an emulator. Skipped on aarch64 itself, where the other tests do the same, and where the cross compiler or the
# emulator is not installed (Debian: gcc-aarch64-linux-gnu, libc6-dev-arm64-cross, qemu-user). TAP.
set -u
: "${srcdir:=.}"
skip() {
    echo "1..0 # SKIP $1"
    exit 0
}
cross=aarch64-linux-gnu-gcc
[ "$(uname -m)" = aarch64 ] && skip "this is aarch64"
command -v $cross >/dev/null && command -v qemu-aarch64 >/dev/null || skip "no compiler or emulator for aarch64"
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

# The libraries are not here for aarch64. The scanner needs none but the hash, which is a header; what else its sources
# would call is dropped by the linker. Headers of libraries are the same for all processors.
cat >"$tmp/hash.c" <<'END'
#define XXH_IMPLEMENTATION
#define XXH_STATIC_LINKING_ONLY
#include <xxhash.h>
END
flags="-std=gnu11 -D_GNU_SOURCE -O2 -g -Wall -Wextra -Wshadow -Werror -ffunction-sections -fdata-sections -I$srcdir/src"
scanner="base/arena base/buf base/hash base/jsonstr base/mem base/par base/text lang/value scan/flatten scan/kernel
    scan/kernel_simd scan/paths scan/guess scan/lines scan/trie"
bad=0 n=0
emulated() { # name of a unit test, sources
    n=$((n + 1))
    name=$1
    shift
    sources=
    for s in "$@"; do sources="$sources $srcdir/src/$s.c"; done
    # shellcheck disable=SC2086 # lists of words
    if $cross $flags -static -Wl,--gc-sections "$srcdir/tests/unit/$name.c" $sources "$tmp/hash.c" -idirafter /usr/include \
        -o "$tmp/$name" -lm >"$tmp/log" 2>&1 && qemu-aarch64 "$tmp/$name" 2 >>"$tmp/log" 2>&1 && grep -q neon "$tmp/log"; then
        echo "ok $n - $name on aarch64"
    else
        bad=1
        echo "not ok $n - $name on aarch64"
        grep -v '^ok' "$tmp/log" | head -n 20 | sed 's/^/# /'
    fi
}
emulated masks_test scan/kernel scan/kernel_simd
# shellcheck disable=SC2086
emulated rfc8259_test $scanner
echo "1..$n"
exit $bad
