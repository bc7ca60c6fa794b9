#!/bin/sh
# Each header compiles alone, without a warning.
srcdir=${srcdir:-.}
n=0
failed=0
for header in "$srcdir"/src/*/*.h; do
    n=$((n + 1))
    name=${header#"$srcdir"/src/}
    if printf '#include "%s"\n#include "%s"\n' "$name" "$name" |
        ${CC:-cc} -std=gnu11 -Wall -Wextra -Werror -fsyntax-only -I"$srcdir/src" -I"$srcdir" -xc -; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        failed=1
    fi
done
echo "1..$n"
exit $failed
