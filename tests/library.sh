#!/bin/sh
# What the rules find in the public events of $KSPL_SHARED is what library.tsv says: of the named cases by name, and
# nothing in what is benign. Controllers that do what a user asked for are not reported by the rules about users: the
# pods of create_pod_kube_*_namespace were made by the ReplicaSet controller.
KSPL=${KSPL:-./kspl}
root=${srcdir:-.}
events=${KSPL_SHARED:-$root/../shared}/corpus/events
if [ ! -d "$events" ]; then
    echo "1..0 # SKIP no public events at $events"
    exit 0
fi
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
"$KSPL" compile -o "$tmp/image" "$root/rules" 2>/dev/null || exit 99
n=0
failed=0
tab=$(printf '\t')
while IFS=$tab read -r file line name rules; do
    case $file in '#'*) continue ;; esac
    n=$((n + 1))
    if [ "$line" = '*' ]; then cat "$events/$file"; else sed -n "${line}p" "$events/$file"; fi >"$tmp/log.jsonl"
    got=$("$KSPL" run -f "$tmp/image" --format jsonl --geoip "$root/tests/sample/places.mmdb" "$tmp/log.jsonl" 2>/dev/null |
        sed 's/^{"search_name":"\([^"]*\)".*/\1/' | LC_ALL=C sort -u | tr '\n' ';' | sed 's/;$//')
    if [ "${got:--}" = "$rules" ]; then
        echo "ok $n - $file:$line $name"
    else
        echo "not ok $n - $file:$line $name"
        echo "# expected $rules, got ${got:--}"
        failed=1
    fi
done <"$root/tests/library.tsv"
echo "1..$n"
exit $failed
