#!/bin/sh
# Every #include "folder/file" obeys layers.txt.
srcdir=${srcdir:-.}
rules=$srcdir/tests/layers.txt

includes() { # "folder file folder-included" lines
    for file in "$srcdir"/src/*/*.[ch] "$srcdir"/src/*/*.re "$srcdir"/grammar/*.re "$srcdir"/grammar/*.y; do
        [ -f "$file" ] || continue
        sed -n 's|^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([a-z]*\)/[^"]*".*|\1|p' "$file" |
            sed "s|^|$(basename "$(dirname "$file")") $file |"
    done
}

broken=$(includes | awk -v rules="$rules" '
    BEGIN {
        while ((getline line < rules) > 0) {
            if (line !~ /^[a-z]+:/) continue
            split(line, part, ":")
            known[part[1]] = 1
            n = split(part[2], to, " ")
            for (i = 1; i <= n; i++) may[part[1], to[i]] = 1
        }
    }
    !($1 in known) { print $2 ": its folder has no line in layers.txt"; next }
    $1 != $3 && !(($1, $3) in may) && !(($1, "*") in may) { print $2 ": " $1 "/ may not include " $3 "/" }
' | sort -u)

echo 1..1
if [ -z "$broken" ]; then
    echo "ok 1 - layers"
else
    echo "$broken" | sed 's/^/# /'
    echo "not ok 1 - layers"
    exit 1
fi
