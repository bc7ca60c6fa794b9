#!/bin/sh
# speed.sh [LOG] - how fast this build reads a log, beside what the machine does at best. Rounds are
# interleaved, so a busy neighbour hits all rows alike; the median of each row is shown, and its ratio to
# `wc -l`. Without LOG the sample log is repeated to 100 MB in a temporary folder.
set -eu
: "${KSPL:=./kspl}"
: "${ROUNDS:=5}"
srcdir=${srcdir:-$(dirname "$0")/..}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
log=${1-}
if [ -z "$log" ]; then
    log=$tmp/log.jsonl
    gzip -dc "$srcdir/tests/sample/audit.jsonl.gz" >"$tmp/one"
    size=$(wc -c <"$tmp/one")
    i=0
    while [ $((i * size)) -lt 100000000 ]; do
        cat "$tmp/one"
        i=$((i + 1))
    done >"$log"
fi
bytes=$(wc -c <"$log")

# shellcheck disable=SC2016 # backticks are a macro call
selective='search `kube_audit` objectRef.resource=daemonsets verb=create | stats count by user.username'
every='search * | stats count by verb objectRef.resource'
all='search * | stats dc(*) as *'

# timed NAME COMMAND...: appends the seconds of one run to the row's file.
timed() {
    name=$1
    shift
    begin=$(date +%s.%N)
    "$@" >/dev/null
    end=$(date +%s.%N)
    echo "$begin $end" | awk '{ printf "%.4f\n", $2 - $1 }' >>"$tmp/$name.time"
}

cat "$log" >/dev/null
round=0
while [ $round -lt "$ROUNDS" ]; do
    timed '1 wc -l' wc -l "$log"
    command -v rg >/dev/null 2>&1 && timed '2 rg -c -F' rg -c -F '"daemonsets"' "$log"
    timed '3 kspl selective rule, 1 worker' "$KSPL" run -j 1 -e "$selective" "$log"
    timed '4 kspl selective rule, all workers' "$KSPL" run -e "$selective" "$log"
    timed '5 kspl every event, two fields, 1 worker' "$KSPL" run -j 1 -e "$every" "$log"
    timed '6 kspl every event, two fields, all workers' "$KSPL" run -e "$every" "$log"
    timed '7 kspl every event, every field, 1 worker' "$KSPL" run -j 1 -e "$all" "$log"
    round=$((round + 1))
done

base=$(sort -n "$tmp/1 wc -l.time" | sed -n "$(((ROUNDS + 1) / 2))p")
printf '%-46s %10s %8s %9s\n' what 'seconds' 'MB/s' 'x wc -l'
for file in "$tmp"/*.time; do
    name=$(basename "$file" .time)
    median=$(sort -n "$file" | sed -n "$(((ROUNDS + 1) / 2))p")
    awk -v n="${name#? }" -v t="$median" -v b="$bytes" -v base="$base" \
        'BEGIN { printf "%-46s %10.3f %8.0f %9.2f\n", n, t, b / t / 1e6, base / t }'
done
