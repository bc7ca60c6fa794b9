#!/bin/sh
# packed.sh - many packed files at once: several are unpacked ahead of their turn, and yet rows, counts, messages and
# the exit status are those of one worker, however many there are and however the input is cut.
set -u
# shellcheck source=tests/tell.sh
. "${srcdir:-.}/tests/tell.sh"

events() { # of file number, how many
    awk -v f="$1" -v n="$2" 'BEGIN {
        for (i = 0; i < n; i++) {
            printf "{\"f\":%d,\"i\":%d,\"v\":%d.%03d,\"g\":\"g%d\",\"pad\":\"%*s\"", f, i, i % 89, i * 37 % 1000, (f + i) * 31 % 7, i * 13 % 90, ""
            print i * 7 % 97 == 5 ? ",,}" : "}"
        }
    }'
}

zstd=zstd
command -v zstd >/dev/null || zstd=gzip
mkdir "$tmp/in"
cd "$tmp/in" || exit 99

# The first is the longest: the others are done before it is. Every tenth file has one of the forms that end oddly.
events 10 2500 | gzip -c >10.gz
for f in 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39; do
    events $f $((f * 53 % 240)) >plain
    case $f in
    *0) printf '{"f":%d,"g":"no newline"}' $f >>plain && gzip -c plain >$f.gz ;;
    *1) gzip -c plain | head -c 700 >$f.gz ;;
    *2) $zstd -c plain >$f.zst ;;
    *3) { gzip -c plain && echo rubbish; } >$f.gz ;;
    *4) printf '' | gzip -c >$f.gz ;;
    *5) printf '{\n "f": %d,\n "g": "over\\nlines"\n}\n{"f":1}\n{"f":2}' $f | gzip -c >$f.gz ;;
    *6) printf 'f,g\n%d,"a\nb"\n%d,c\n' $f $f | $zstd -c >$f.zst ;;
    *7) gzip -c plain | gzip -c >$f.gz ;;
    *8) { gzip -c plain && gzip -c plain && printf '\0\0'; } >$f.gz ;;
    *9) if [ $f -eq 19 ]; then : >$f.log; else cp plain $f.log; fi ;;
    esac
done
rm plain
printf '\037\213' >40.gz
events 41 100 | gzip -c >41.gz
cd - >/dev/null || exit 99

# The answer, status and statistics, without the time it took.
ask() { # options and files; out and err in $tmp
    "$KSPL" run --format jsonl --stats "$@" >"$tmp/out" 2>"$tmp/said" <"$tmp/in/41.gz"
    status=$?
    sed '/ seconds, /d' "$tmp/said" >"$tmp/err"
    echo "status $status" >>"$tmp/err"
}

same() { # what, files, search
    # shellcheck disable=SC2086 # a list of files
    ask -j 1 -e "$3" $2
    cp "$tmp/out" "$tmp/out.1"
    cp "$tmp/err" "$tmp/err.1"
    # An odd search is one that says nothing.
    [ -s "$tmp/out" ] || [ $status -ne 0 ]
    tell $? "$1: one worker"
    for how in "-j 2" "-j 3 --block 7" "-j 4 --block 4096" "-j 8" "-j 8 --block 100"; do
        # shellcheck disable=SC2086 # words
        ask $how -e "$3" $2
        cmp -s "$tmp/out.1" "$tmp/out" && cmp -s "$tmp/err.1" "$tmp/err"
        tell $? "$1: $how"
        diff "$tmp/err.1" "$tmp/err" | head -5 | sed 's/^/# /'
    done
}

same "rows" "$tmp/in" 'search * | table f i v g'
grep -q '"f":"41","i":"99"' "$tmp/out" && grep -q '31.gz:.*damaged after byte' "$tmp/err" && [ "$status" -eq 3 ]
tell $? "all files, and what was damaged"
same "few rows" "$tmp/in" 'search i=17 | table f g'
same "tables of workers" "$tmp/in" 'search * | stats count dc(i) values(f) first(f) last(f) by g'
same "sums in order" "$tmp/in" 'search * | stats sum(v) avg(v) list(i) by g'
same "the order of the input" "$tmp/in" 'search * | streamstats count sum(v) as s by g | where i<20 | table f i s'
same "the first" "$tmp/in" 'search * | head 5 | table f i'
same "standard input twice, in between" "$tmp/in/10.gz $tmp/in/12.zst - $tmp/in/22.zst - $tmp/in/27.gz" 'search * | table f i'

# Parquet is refused: the first one, however fast the second is found. What rows came before it depends on nobody.
mkdir "$tmp/bad"
cp "$tmp/in/10.gz" "$tmp/in/12.zst" "$tmp/bad"
printf 'PAR1xxxx' | gzip -c >"$tmp/bad/20.gz"
printf 'PAR1xxxx' >"$tmp/bad/21.gz"
cp "$tmp/in/22.zst" "$tmp/bad"
for j in 1 2 8; do
    ask -j $j -e 'search * | stats count' "$tmp/bad"
    [ $status -eq 3 ] && grep -q '20.gz: Parquet is not read' "$tmp/err" && ! grep -q 21.gz "$tmp/err"
    tell $? "the first error of the input is told: -j $j"
done

# A pipe is opened when it is its turn, and nobody who could unpack waits for it.
if mkfifo "$tmp/pipe" 2>/dev/null; then
    gzip -dc "$tmp/in/41.gz" >"$tmp/pipe" &
    ask -j 4 -e 'search * | stats count by f' "$tmp/in/10.gz" "$tmp/in/12.zst" "$tmp/pipe" "$tmp/in/22.zst"
    wait
    [ $status -eq 0 ] && [ "$(wc -l <"$tmp/out")" -eq 4 ]
    tell $? "a pipe among packed files"
fi

echo "1..$n"
exit $failed
