#!/bin/sh
# The support matrix in README.md is the one that the command table gives. To renew it:
#   KSPL=./kspl sh tests/readme.sh --write
KSPL=${KSPL:-./kspl}
readme=${srcdir:-.}/README.md
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
"$KSPL" doc matrix >"$tmp/matrix" || exit 99

if [ "${1-}" = --write ]; then
    awk -v table="$tmp/matrix" '
        /^<!-- matrix -->$/ { print; while ((getline line < table) > 0) print line; inside = 1; next }
        /^<!-- end matrix -->$/ { inside = 0 }
        !inside' "$readme" >"$tmp/new" && cat "$tmp/new" >"$readme"
    exit
fi

echo 1..1
if sed -n '/^<!-- matrix -->$/,/^<!-- end matrix -->$/p' "$readme" | sed '1d;$d' | diff "$tmp/matrix" - >"$tmp/diff"; then
    echo "ok 1 - README's support matrix"
else
    echo "not ok 1 - README's support matrix (renew it: sh tests/readme.sh --write)"
    sed 's/^/# /' "$tmp/diff"
    exit 1
fi
