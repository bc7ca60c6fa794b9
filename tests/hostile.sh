#!/bin/sh
# Input and output that no case file can hold: huge lines, pipes that close, disks that are full,
# compressed files that are cut. What --stats says is part of what is tested.
KSPL=${KSPL:-./kspl}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
n=0
failed=0

run() { # arguments of kspl run; output in $tmp/out, messages in $tmp/err
    "$KSPL" run --format jsonl --stats "$@" >"$tmp/out" 2>"$tmp/err"
    got=$?
}

# status, expected output, name, then parts of the messages
expect() {
    n=$((n + 1))
    status=$1 out=$2 name=$3 why=
    shift 3
    [ "$got" -eq "$status" ] || why="status $got instead of $status"
    [ "$(cat "$tmp/out")" = "$out" ] || why="$why; other output"
    for part; do
        grep -q -e "$part" "$tmp/err" || why="$why; no message '$part'"
    done
    if [ -z "$why" ]; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        echo "# $why"
        head -2 "$tmp/out" | cut -c 1-200 | sed 's/^/# out: /'
        head -20 "$tmp/err" | cut -c 1-200 | sed 's/^/# err: /'
        failed=1
    fi
}

fill() { # bytes of x
    head -c "$1" /dev/zero | tr '\0' x
}

event() { # bytes: an event of about that size
    printf '{"a":1,"pad":"'
    fill "$1"
    printf '"}\n'
}

{ event 20000000; echo '{"a":2}'; } >"$tmp/20mb.jsonl"
run -e 'search a=1 | eval n=len(pad) | table n' "$tmp/20mb.jsonl"
expect 0 '{"n":"20000000"}' "a line of 20 MB is an event like any other" '2  lines'

{ echo '{"a":1}'; event 68000000; echo '{"a":2}'; } >"$tmp/68mb.jsonl"
run -e 'search a=* | stats count values(a) AS a' "$tmp/68mb.jsonl"
expect 0 '{"count":"2","a":["1","2"]}' "a line beyond the limit is skipped, counted and shown" \
    '1  lines too long' '68mb.jsonl:2:'
rm -f "$tmp/20mb.jsonl" "$tmp/68mb.jsonl"

event 68000000 | "$KSPL" run --format jsonl --stats -e 'search * | stats count' >"$tmp/out" 2>"$tmp/err"
got=$?
expect 0 '{"count":"0"}' "the same from a pipe, without any other line" '1  lines too long'

: >"$tmp/empty.jsonl"
run -e 'search * | stats count' "$tmp/empty.jsonl"
expect 0 '{"count":"0"}' "an empty file" '1  files' '0  lines'

printf '\n\n\n' >"$tmp/blank.jsonl"
run -e 'search * | stats count' "$tmp/blank.jsonl"
expect 0 '{"count":"0"}' "a file of empty lines" '3  empty lines'

head -c 100000 /dev/zero >"$tmp/zeros.jsonl"
run -e 'search a=1 | stats count' "$tmp/zeros.jsonl"
expect 0 '{"count":"0"}' "a file of NULs is one line that is no event"

i=0
while [ $i -lt 2000 ]; do
    i=$((i + 1))
    echo "{\"a\":$i,\"v\":\"get\"}"
done >"$tmp/log.jsonl"
whole='{"count":"2000"}'

gzip -c "$tmp/log.jsonl" >"$tmp/log.jsonl.gz"
run -e 'search * | stats count' "$tmp/log.jsonl.gz"
expect 0 "$whole" "gzip" '2000  lines'

cat "$tmp/log.jsonl.gz" "$tmp/log.jsonl.gz" >"$tmp/two.jsonl.gz"
run -e 'search * | stats count' "$tmp/two.jsonl.gz"
expect 0 '{"count":"4000"}' "two gzip members in one file"

size=$(wc -c <"$tmp/log.jsonl.gz")
head -c $((size / 2)) "$tmp/log.jsonl.gz" >"$tmp/cut.jsonl.gz"
run -e 'search v=get | stats count | eval some=if(count>0 AND count<2000,"some","no") | table some' "$tmp/cut.jsonl.gz"
expect 3 '{"some":"some"}' "a gzip file that was cut gives what can be read, and says so" 'cut.jsonl.gz'

if command -v zstd >/dev/null; then
    zstd -q -c "$tmp/log.jsonl" >"$tmp/log.jsonl.zst"
    run -e 'search * | stats count' "$tmp/log.jsonl.zst"
    expect 0 "$whole" "zstd"
fi

mkdir -p "$tmp/folder/b" "$tmp/folder/.hidden"
echo '{"a":"second"}' >"$tmp/folder/b/x.jsonl"
echo '{"a":"first"}' >"$tmp/folder/a.jsonl"
echo '{"a":"hidden"}' >"$tmp/folder/.hidden/x.jsonl"
echo '{"a":"hidden"}' >"$tmp/folder/.x.jsonl"
run -e 'search * | table a' "$tmp/folder"
expect 0 '{"a":"first"}
{"a":"second"}' "a folder, in order of names, hidden files left out" '2  files'

run -e 'search * | stats count' "$tmp/log.jsonl" "$tmp/nowhere.jsonl"
expect 3 '' "a file that is not there" 'nowhere.jsonl'

run -e 'search * | stats count' - <"$tmp/log.jsonl"
expect 0 "$whole" "standard input by the name -"

run -j 4 --block 1 -e 'search a<4 | table a' "$tmp/log.jsonl"
expect 0 '{"a":"1"}
{"a":"2"}
{"a":"3"}' "four workers and blocks of a byte keep the order of the input"

"$KSPL" run --format jsonl -e 'search * | table a v' "$tmp/log.jsonl" 2>"$tmp/err" | head -n 1 >"$tmp/out"
got=0
expect 0 '{"a":"1","v":"get"}' "a reader that closes the pipe ends the run quietly"
[ ! -s "$tmp/err" ] || { echo "not ok $n - and without a message"; failed=1; }

{ echo '{"n1":2}'; printf '{"n'; seq -s '":1,"n' 1000001 | tr -d '\n'; printf '":1}\n'; } >"$tmp/names.jsonl"
run -e 'search * | stats max(n1*)' "$tmp/names.jsonl"
expect 3 '' "more field names than the limit end a run that needs all of them" 'more than 1000000 field names'
run -e 'search * | stats max(n1)' "$tmp/names.jsonl"
expect 0 '{"max(n1)":"2"}' "but not one that names its fields"
rm -f "$tmp/names.jsonl"

if [ -w /dev/full ]; then
    "$KSPL" run --format jsonl -e 'search * | table a v' "$tmp/log.jsonl" >/dev/full 2>"$tmp/err"
    got=$?
    : >"$tmp/out"
    expect 3 '' "a full disk ends the run with a message" '.'
fi

printf 'KSPLIMG' >"$tmp/short.image"
"$KSPL" run -f "$tmp/short.image" "$tmp/log.jsonl" >"$tmp/out" 2>"$tmp/err"
got=$?
expect "$got" '' "a file that only begins like an image is refused" 'short.image'
[ "$got" -eq 2 ] || [ "$got" -eq 3 ] || { echo "not ok $n - status $got"; failed=1; }

echo "1..$n"
exit $failed
