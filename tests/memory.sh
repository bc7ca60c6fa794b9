#!/bin/sh
# memory.sh - groups that do not fit into --memory: the answer is the same to the last byte, whatever the aggregates;
# a folder that cannot hold the files is named.
set -u
# shellcheck source=tests/tell.sh
. "${srcdir:-.}/tests/tell.sh"

# 6000 events, out of the order of their times; numbers with fractions, which add up to other digits in another order.
awk 'BEGIN {
    for (i = 0; i < 6000; i++) {
        g = i * 7919 % 977; s = i * 31 % 6000
        printf "{\"requestReceivedTimestamp\":\"2026-01-01T%02d:%02d:%02dZ\",\"g\":\"g%d\",\"h\":[\"a\",\"h%d\"],", s / 3600, s / 60 % 60, s % 60, g, i % 5
        printf "\"v\":%d.%03d,\"w\":\"w%d\"%s}\n", i % 89, i * 37 % 1000, i * 13 % 211, i % 3 ? "" : ",\"x\":\"y\""
    }
}' >"$tmp/log.jsonl"

same() { # what, search
    "$KSPL" run --format jsonl --memory 0 -j 1 -e "$2" "$tmp/log.jsonl" >"$tmp/want" 2>"$tmp/err" && [ -s "$tmp/want" ]
    tell $? "$1: all in memory"
    for how in "1 -j 1" "1 -j 4 --block 4K" "40K -j 1" "100K -j 4"; do
        how=$(echo "$how" | sed 's/--block 4K/--block 4096/')
        # shellcheck disable=SC2086 # words
        "$KSPL" run --format jsonl --memory $how -e "$2" "$tmp/log.jsonl" >"$tmp/got" 2>>"$tmp/err"
        cmp -s "$tmp/want" "$tmp/got"
        tell $? "$1: --memory $how"
    done
}

same "sets and counts" 'search * | stats count dc(w) values(w) mode(w) estdc(w) by g'
same "one of the values" 'search * | stats min(v) max(w) first(w) last(w) earliest(v) latest(v) list(w) earliest_time(v) latest_time(v) by g'
same "numbers" 'search * | stats sum(v) avg(v) var(v) stdevp(v) sumsq(v) by g'
same "numbers that merge" 'search * | stats range(v) median(v) perc90(v) rate(v) by g'
same "several by-fields, one with many values" 'search * | stats count sum(v) list(v) by h{} g'
same "no by-field" 'search * | stats dc(g) sum(v) values(h{}) list(w)'
same "a deferred fillnull" 'search * | fillnull value=0 | stats count dc(w) values(x) by g x'
same "rows of rows" 'search * | stats sum(v) as s count by g w | stats sum(s) avg(s) first(g) list(w) by count'
same "rows in no order" 'search * | stats count by g w | stats count sum(count) dc(w) by g | stats count min(g) max(w) values(g)'
same "rows in no order, deferred fillnull" 'search * | fillnull value=0 | stats count by g x | stats count dc(x) by g'
same "what follows" 'search * | stats sum(v) as s by g | where s > 200 | sort 20 - s | eval t=g.":".s'
same "wildcards" 'search * | stats sum(v*) max(w*) by g'
same "a bracket" 'search * | stats count by g | append [search * | stats values(w) as u by h{}]'

# What --stats says of it: only when it happened, and then no less than the keys.
told() { awk -v what="$1" 'index($0, what) { print $1 }' "$tmp/err"; }
"$KSPL" run -j 1 --stats --memory 0 -e 'search * | stats count by g' "$tmp/log.jsonl" >"$tmp/got" 2>"$tmp/err"
grep -q 'events parsed' "$tmp/err" && ! grep -q 'temporary' "$tmp/err"
tell $? "--stats: nothing was put away"
"$KSPL" run -j 1 --stats --memory 40K -e 'search * | stats count by g' "$tmp/log.jsonl" >"$tmp/got" 2>"$tmp/err"
[ "$(told 'put away to a temporary file')" -gt 1 ] && [ "$(told 'bytes written to temporary files')" -gt 9770 ]
tell $? "--stats: tables were put away"

TMPDIR="$tmp/none" "$KSPL" run --memory 1 -e 'search * | stats count by g' "$tmp/log.jsonl" >"$tmp/got" 2>"$tmp/err"
[ $? -eq 3 ] && grep -q "cannot make a temporary file in $tmp/none: " "$tmp/err"
tell $? "a folder that is not there"

# A limit on the size of files stands for a full disk.
(ulimit -f 64 && trap '' XFSZ && "$KSPL" run --memory 1 -j 1 -e 'search * | stats values(w) list(v) by g h{}' "$tmp/log.jsonl" >/dev/null 2>"$tmp/err")
[ $? -eq 3 ] && grep -q 'cannot write to a temporary file in .*: ' "$tmp/err"
tell $? "a file that cannot grow"

for size in x 1X 1KK -1 99999999999G; do
    "$KSPL" run --memory "$size" -e 'search * | stats count' "$tmp/log.jsonl" >"$tmp/got" 2>"$tmp/err"
    [ $? -eq 2 ] && grep -q 'a size is bytes' "$tmp/err"
    tell $? "--memory $size is refused"
done
set -- "$tmp"/../kspl.??????
[ ! -e "$1" ]
tell $? "no file is left"

echo "1..$n"
exit $failed
