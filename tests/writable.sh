#!/bin/sh
# No writable data in the object files but what writable.txt allows.
# Looks at the folder $objdir (the build folder), all *.o below src and grammar.
srcdir=${srcdir:-.}
objdir=${objdir:-.}
objects=$(find -H "$objdir/src" "$objdir/grammar" -name '*.o' 2>/dev/null | sort)
if [ -z "$objects" ]; then
    echo "1..0 # SKIP no object files below $objdir"
    exit 0
fi

# Data, bss and common symbols; relocated read-only tables (.data.rel.ro) are constant.
writable() {
    for object in $objects; do
        ${OBJDUMP:-objdump} -t "$object" 2>/dev/null |
            awk -v object="${object##*/}" '
                $0 ~ / \.(data|bss|tdata|tbss)(\.[^r][^ \t]*|\.rel\.local)?[ \t]/ || / \*COM\*[ \t]/ {
                    if ($0 ~ / d +\.(data|bss|tdata|tbss)/ || $NF ~ /^\./ || $NF ~ /^__(asan|odr_asan|unnamed|gcov|llvm|prof)/) next
                    sub(/\.[0-9]+$/, "", $NF)
                    sub(/^(kspl|libksplall_a)-/, "", object)
                    print object, $NF
                }'
    done
}

broken=$(writable | sort -u | awk -v allow="$srcdir/tests/writable.txt" '
    BEGIN { while ((getline line < allow) > 0) if (line !~ /^#/ && split(line, part, " ") > 2) may[part[1], part[2]] = 1 }
    !(($1, $2) in may) && !(($1, "*") in may) { print $1 ": " $2 " can change and is not in writable.txt" }')

echo 1..1
if [ -z "$broken" ]; then
    echo "ok 1 - no writable globals"
else
    echo "$broken" | sed 's/^/# /'
    echo "not ok 1 - no writable globals"
    exit 1
fi
