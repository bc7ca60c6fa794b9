#!/bin/sh
# envelopes.sh LOG - what unwrapping costs: the same events as plain lines, in EventLists of 200, as AKS records, one
# behind the other, and with a time in front. LOG: an event a line, as kube-apiserver writes them. Rounds are
# interleaved, so a busy neighbour hits all alike; shown is the median of each, and its speed over the
# inner events beside that of plain lines.
set -eu
: "${KSPL:=./kspl}"
: "${ROUNDS:=5}"
[ $# -eq 1 ] || { echo "usage: envelopes.sh LOG" >&2; exit 2; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 - "$1" "$tmp" <<'PY'
import json, sys

lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
text = lambda x: json.dumps(x, separators=(",", ":"), ensure_ascii=False)
head = '{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/MANAGEDCLUSTERS/C","properties":{"log":'
shapes = {
    "plain": (line + "\n" for line in lines),
    "eventlist": (
        '{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[%s]}\n' % ",".join(lines[i : i + 200])
        for i in range(0, len(lines), 200)
    ),
    "azure": (head + text(line + "\n") + ',"stream":"stdout","pod":"p"}}\n' for line in lines),
    "joined": iter(lines),
    "prefixed": ("2026-01-02T03:04:05.690Z " + line + "\n" for line in lines),
}
for name, parts in shapes.items():
    with open("%s/%s.json" % (sys.argv[2], name), "w", encoding="utf-8") as out:
        out.writelines(parts)
PY
shapes='plain eventlist azure joined prefixed'
round=0
while [ $round -lt "$ROUNDS" ]; do
    for s in $shapes; do
        begin=$(date +%s.%N)
        "$KSPL" run -j1 -e 'search verb=* | stats count by verb' "$tmp/$s.json" >"$tmp/$s.rows"
        end=$(date +%s.%N)
        echo "$begin $end" | awk '{ printf "%.4f\n", $2 - $1 }' >>"$tmp/$s.time"
    done
    round=$((round + 1))
done
median() { sort -n "$1" | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
plain=$(median "$tmp/plain.time")
for s in $shapes; do
    cmp -s "$tmp/plain.rows" "$tmp/$s.rows" || { echo "envelopes.sh: $s gives other rows than plain lines" >&2; exit 1; }
    median "$tmp/$s.time" | awk -v s="$s" -v p="$plain" '{ printf "%-10s %8.3f s   %3.0f %% of the speed of plain lines\n", s, $1, 100 * p / $1 }'
done
