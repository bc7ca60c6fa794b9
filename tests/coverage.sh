#!/bin/sh
# Every row of the tables that a rule can reach is reached by a case of tests/cases or rules:
# commands, options, functions, aggregates, opcodes, message codes. A command, function or aggregate must stand
# in two of them at least, beside the example of its row (examples.sh): the plain use and a corner.
srcdir=${srcdir:-.}
KSPL=${KSPL:-./kspl}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

cat >"$tmp/rows.c" <<'END'
#include "lang/lang.h"
#include <stdio.h>
int main(void)
{
#define X(id, name, mode, class, support, summary, note) if (support != KS_REFUSED) printf("command %s\n", name);
#include "lang/cmds.def"
#undef X
#define X(cmd, id, name, type, fallback, summary) printf("option %s %s\n", #cmd, name);
#include "lang/opts.def"
#undef X
#define X(id, name, args, min, max, result, nulls, folds, summary, example, expect) printf("function %s\n", name);
#include "lang/funcs.def"
#undef X
#define X(id, name, arg, param, ordered, in_order, number, summary, example, expect) printf("aggregate %s\n", name);
#include "lang/aggs.def"
#undef X
#define X(id, name, n, a, b, c, formula, summary) printf("opcode %s\n", name);
#include "lang/ops.def"
#undef X
#define X(code, id, severity, title, help) printf("message KS%04d\n", code);
#include "lang/diags.def"
#undef X
    return 0;
}
END
${CC:-cc} -std=gnu11 -w -I"$srcdir/src" -o "$tmp/rows" "$tmp/rows.c" && "$tmp/rows" >"$tmp/rows.txt" || exit 99

# The searches of all cases, one file each; those with macros or errors apart.
cat "$srcdir"/tests/cases/*.t "$srcdir"/rules/*.t >"$tmp/all.t"
awk -v dir="$tmp" '
    /^=== / { n++; section = ""; next }
    /^--- / { section = $2; next }
    section == "search" { print > (dir "/case" n ".spl") }
    section == "error" || section == "check" { print > (dir "/errors") }
' "$tmp/all.t"
cat "$srcdir"/rules/*.spl >"$tmp/searches"
for rule in "$tmp"/case*.spl "$srcdir"/rules/*.spl; do
    cat "$rule" >>"$tmp/searches"
    "$KSPL" compile -I "$srcdir/tests/cases/tables" -o "$tmp/image" "$rule" 2>/dev/null && "$KSPL" list "$tmp/image"
done >"$tmp/code" 2>/dev/null
cat "$srcdir"/tests/messages.sh "$srcdir"/tests/check.sh >>"$tmp/errors"

twice() { # arguments of grep
    [ "$(grep -Eic "$@")" -ge 2 ]
}

reached() { # kind name [name]
    case $1 in
    command) twice "(^|\|)[[:space:]]*$2([[:space:]]|\$)" "$tmp/searches" ;;
    option) grep -Eqi "$2.*[[:space:](]$3[[:space:]]*=" "$tmp/searches" ;;
    function) twice "(^|[^a-z0-9_])$2[[:space:]]*\(" "$tmp/searches" ;;
    aggregate) twice "(stats|chart).*[[:space:],]$2([0-9][0-9.]*)?[[:space:]]*(\(|\$|[[:space:]])" "$tmp/searches" ;;
    opcode) grep -Eq "(^|[[:space:]])$(printf %s "$2" | sed 's/\./\\./g')([[:space:]]|\$)" "$tmp/code" ;;
    message) grep -q "$2" "$tmp/errors" ;;
    esac
}

failed=0
rows=0
while read -r kind name more; do
    rows=$((rows + 1))
    # shellcheck disable=SC2086
    reached "$kind" "$name" $more || { echo "# no case, or one alone, reaches $kind $name $more"; failed=$((failed + 1)); }
done <"$tmp/rows.txt"
echo 1..1
if [ $failed -eq 0 ]; then
    echo "ok 1 - all $rows rows of the tables are reached"
else
    echo "not ok 1 - $failed of $rows rows of the tables are not reached"
    exit 1
fi
