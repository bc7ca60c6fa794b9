#!/bin/sh
# files.sh - one answer for the same events, however they are divided among files: plain and packed, long and short,
# with and without a newline at the end, one event a line or several, one after the other; and however each is read. TAP.
set -u
# shellcheck source=tests/tell.sh
. "${srcdir:-.}/tests/tell.sh"
mkdir "$tmp/logs" "$tmp/rules"

# 900 events of 60 to 2,000 bytes.
awk 'BEGIN {
    srand(5)
    split("get list create watch", verbs)
    for (i = 0; i < 900; i++) {
        pad = sprintf("%" int(rand() * rand() * 2000) "s", "")
        gsub(" ", "p", pad)
        printf "{\"kind\":\"Event\",\"id\":%d,\"verb\":\"%s\",\"user\":{\"username\":\"u%d\"},\"pad\":\"%s\",\"n\":%d.%d}\n",
            i, verbs[1 + int(rand() * 4)], i * 7 % 31, pad, i % 50, i % 10
    }
}' >"$tmp/all.jsonl"

# Files of 1, 60, 3, 200, 20 and so on events; every third without its last newline, every second packed, one of
# events that stand behind each other.
awk -v dir="$tmp/logs" 'BEGIN { split("1 60 3 200 20 1 150 40 2 423", size) }
    { if (!left) { file = sprintf("%s/%02d", dir, ++f); left = size[f] }
      printf "%s%s", $0, --left ? (f == 5 ? " " : "\n") : f % 3 ? "\n" : "" >file
      if (!left) close(file) }' "$tmp/all.jsonl"
gzip "$tmp/logs/02" "$tmp/logs/06" "$tmp/logs/08"
if command -v zstd >/dev/null; then zstd -q --rm "$tmp/logs/04"; fi

echo 'search verb=create OR verb=list user.username=u7 | table id verb' >"$tmp/rules/a.spl"
echo 'search * | stats count sum(n) values(verb) list(id) by user.username' >"$tmp/rules/b.spl"
echo 'search id>5 | dedup verb user.username | head 40 | table id' >"$tmp/rules/c.spl"
echo 'search * | stats count dc(id) max(id)' >"$tmp/rules/d.spl"

"$KSPL" run --format jsonl -f "$tmp/rules" -j 1 --strict --no-prefilter "$tmp/all.jsonl" >"$tmp/want" 2>"$tmp/err" &&
    grep -q '"count":"900","dc(id)":"900","max(id)":"899"' "$tmp/want"
tell $? "all events in one file"

for how in "-j 1" "-j 4" "-j 1 --block 1" "-j 2 --block 500" "-j 4 --block 5000" "-j 3 --block 20000 --memory 1"; do
    # shellcheck disable=SC2086 # words
    "$KSPL" run --format jsonl -f "$tmp/rules" $how "$tmp/logs" >"$tmp/got" 2>"$tmp/err"
    cmp -s "$tmp/want" "$tmp/got"
    tell $? "ten files: $how"
    # shellcheck disable=SC2086 # words
    gzip -c "$tmp/all.jsonl" | "$KSPL" run --format jsonl -f "$tmp/rules" $how - >"$tmp/got" 2>"$tmp/err"
    cmp -s "$tmp/want" "$tmp/got"
    tell $? "a packed pipe: $how"
done
"$KSPL" run -e 'search * | stats count' --stats --block 5000 "$tmp/logs" >"$tmp/got" 2>"$tmp/err"
grep -q '^ *881  lines$' "$tmp/err"
tell $? "lines are counted, twenty events on one of them"

echo "1..$n"
exit $failed
