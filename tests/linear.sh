#!/bin/sh
# Compiling takes time in proportion to the number of rules, warnings and errors included: ten times the rules
# cost about ten times the instructions (which valgrind counts, so that a busy machine does not matter).
KSPL=${KSPL:-./kspl}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
echo 1..3
if ! command -v valgrind >/dev/null 2>&1 || ! valgrind -q --tool=none "$KSPL" --version >/dev/null 2>&1; then
    for i in 1 2 3; do echo "ok $i - linear in the number of rules # SKIP valgrind cannot run this program"; done
    exit 0
fi

instructions() { # command, folder
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$KSPL" $1 "$2" 2>&1 >/dev/null |
        sed -n 's/.*Collected : //p'
}

n=0
failed=0
check() { # name, command, text of rule number %d
    n=$((n + 1))
    for count in 60 600; do
        mkdir -p "$tmp/$n-$count"
        awk -v n="$count" -v dir="$tmp/$n-$count" -v text="$3" 'BEGIN {
            for (i = 0; i < n; i++) { f = sprintf("%s/rule%04d.spl", dir, i); printf text "\n", i, i >f; close(f) } }'
    done
    few=$(instructions "$2" "$tmp/$n-60")
    many=$(instructions "$2" "$tmp/$n-600")
    if [ -n "$few" ] && [ "$((many / few))" -lt 11 ]; then
        echo "ok $n - $1"
    else
        echo "not ok $n - $1: 60 rules $few instructions, 600 rules $many"
        failed=1
    fi
}
check "rules" "compile -o $tmp/image" \
    '`kube_audit` objectRef.resource=r%d | fillnull | stats count by user.username, objectRef.namespace | where count>%d'
check "rules with warnings" check 'ns!=r%d | stats count by objectRef.name | where count>%d'
check "rules with errors" check 'ns=r%d | stats count by user | where nope(count)>%d'
exit $failed
