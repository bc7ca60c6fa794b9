#!/bin/sh
# mmap.sh - run --mmap gives what it gives without: rows, statistics, messages and status, over files that are mapped
# and those that cannot be, for one worker and many and however the input is cut. A file cut short ends it in order.
set -u
# shellcheck source=tests/tell.sh
. "${srcdir:-.}/tests/tell.sh"

events() { # of file number, how many, what ends a line
    awk -v f="$1" -v n="$2" -v end="$3" 'BEGIN {
        for (i = 0; i < n; i++) {
            printf "{\"f\":\"%s\",\"i\":%d,\"v\":%d.%03d,\"g\":\"g%d\",\"pad\":\"%*s\"", f, i, i % 89, i * 37 % 1000, i * 31 % 7, i * 13 % 900, ""
            printf "%s%s", i * 7 % 97 == 5 ? ",,}" : "}", end
        }
    }'
}

mkdir "$tmp/in"
cd "$tmp/in" || exit 99
events plain 700 '
' >10.log
printf '{"f":"no newline","g":"g1"}' >11.log
events crlf 300 "$(printf '\r\n.')" | tr -d . >12.log
events 14 200 ' ' >14.log            # one line of many events
events 15 200 '
' | sed 's/,"g"/,\
 "g"/' >15.log                       # records over several lines
awk 'BEGIN { print "f,i,g"; for (i = 0; i < 900; i++) printf "16,%d,\"a%s\nb\"\n", i, i % 3 }' >16.log
{
    events 17 40 '
'
    printf '{"f":"long","pad":"%0300000d","g":"g2"}\n' 1
    events 17 40 '
'
} >17.log
{
    events 18 300 '
'
    printf '{\n "f": "odd from here",\n "g": "g3"\n}\n'
    events 18 300 '
'
    printf '\n\n{"f":"cut'
} >18.log
events 19 400 '
' | gzip -c >19.gz
head -c 262144 10.log >20.log        # a block of the default size, no byte behind it
head -c 262208 10.log >21.log        # and as many as have to be readable there
cd - >/dev/null || exit 99

ask() { # options, files
    "$KSPL" run --format jsonl --stats -e "$search" "$@" <"$tmp/in/10.log" >"$tmp/out" 2>"$tmp/said"
    status=$?
    sed '/ seconds, /d' "$tmp/said" >"$tmp/err"
    echo "status $status" >>"$tmp/err"
}

same() { # what, files
    # shellcheck disable=SC2086 # a list of files
    ask -j 1 $2
    mv "$tmp/out" "$tmp/out.1"
    mv "$tmp/err" "$tmp/err.1"
    bad=
    for how in "-j 1" "-j 4" "-j 1 --block 13" "-j 4 --block 300" "-j 2 --block 4096" "-j 3 --block 65536"; do
        # shellcheck disable=SC2086 # words
        ask --mmap $how $2
        cmp -s "$tmp/out.1" "$tmp/out" && cmp -s "$tmp/err.1" "$tmp/err" && continue
        bad="$bad ($how)"
        diff "$tmp/err.1" "$tmp/err" | head -5 | sed 's/^/# /'
    done
    [ -z "$bad" ] && [ -s "$tmp/out.1" ] # an odd search is one that says nothing
    tell $? "$1$bad"
}

search='search * | table f i v g'
for file in "$tmp"/in/*; do
    same "${file##*/}" "$file"
done
: >"$tmp/in/13.log"
same "standard input" -
same "all, standard input among them" "$tmp/in/14.log - $tmp/in"
search='search * | stats count sum(v) values(f) list(i) by g'
same "groups" "$tmp/in"
search='search i=17 | table f g'
same "few rows" "$tmp/in"
search='search * | head 5 | table f i'
same "the first" "$tmp/in"

# Rows wait for whoever reads them, so the file is open and far from read when it is cut short.
if mkfifo "$tmp/rows" 2>/dev/null; then
    i=0
    while [ $i -lt 10 ]; do cat "$tmp/in/10.log" && i=$((i + 1)); done >"$tmp/big.log"
    "$KSPL" run --format jsonl --mmap -j 2 --block 4096 -e 'search * | table f i pad' "$tmp/big.log" >"$tmp/rows" 2>"$tmp/err" &
    exec 3<"$tmp/rows"
    read -r row <&3
    : >"$tmp/big.log"
    cat <&3 >"$tmp/out"
    exec 3<&-
    wait $!
    status=$?
    [ "$status" -eq 3 ] && echo "$row" | grep -q '^{"f":"plain","i":"0"' && [ "$(wc -l <"$tmp/out")" -lt 7000 ] &&
        [ "$(cat "$tmp/err")" = "kspl: $tmp/big.log: was cut short while it was read through --mmap" ]
    tell $? "a file cut short under the run ends it with one line"
    sed 's/^/# /' "$tmp/err"
fi

echo "1..$n"
exit $failed
