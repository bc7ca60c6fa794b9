#!/bin/sh
# Seconds and memory to compile and check 1,000 and 10,000 rules: clean ones, with a warning each, with an error each.
#   KSPL=./kspl sh bench/rules.sh
KSPL=${KSPL:-./kspl}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
rules() { # kind, text
    for n in 1000 10000; do
        mkdir "$tmp/$1-$n"
        awk -v n="$n" -v dir="$tmp/$1-$n" -v text="$2" 'BEGIN {
            for (i = 0; i < n; i++) { f = sprintf("%s/rule%05d.spl", dir, i); printf text "\n", i, i % 7 >f; close(f) } }'
        for command in "compile -o $tmp/image" check; do
            /usr/bin/time -f "$1 $n ${command%% *} %e s %M KB" "$KSPL" $command "$tmp/$1-$n" 2>"$tmp/said" >/dev/null
            tail -n 1 "$tmp/said"
        done
    done
}
rules clean '`kube_audit` objectRef.resource=r%d stage=ResponseComplete | fillnull | stats count by user.username | where count>%d'
rules warned 'ns!=r%d | stats count by user.username | where count>%d'
rules wrong 'ns=r%d | stats count by user | where nope(count)>%d'
