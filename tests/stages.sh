#!/bin/sh
# Events are read in two stages (src/exec/stages.h): rules that want something of request bodies find what they find
# when every event is read in full (--no-prefilter): alone, together, beside a rule that takes every event, whatever
# the order of members and the wrapper, and with damage in bodies that only a rule that can match looks at. TAP.
set -u
# shellcheck source=tests/tell.sh
. "${srcdir:-.}/tests/tell.sh"
mkdir "$tmp/all" "$tmp/few" "$tmp/mixed"
by='stats count values(user.username) as u values(requestObject.spec.type) as t by userAgent'
files=0
while read -r search; do
    files=$((files + 1))
    echo "search $search | $by" >"$tmp/all/rule$files.spl"
    [ $files -gt 6 ] || cp "$tmp/all/rule$files.spl" "$tmp/few"
done <<'RULES'
verb=create objectRef.resource=services requestObject.spec.type=NodePort
verb=create objectRef.resource=Pods requestObject.spec.containers{}.image=evil*
verb=delete objectRef.resource=secrets
verb IN (update, patch) objectRef.resource=pods requestObject.spec.hostNetwork=true
verb=create objectRef.resource=pods NOT requestObject.spec.type=*
objectRef.resource=secrets verb=get responseObject.kind=Secret
verb=get requestObject.spec.type=NodePort
verb=create
requestObject.spec.type=ClusterIP verb=create
verb=create requestObject.spec.type=ClusterIP requestObject.spec.hostNetwork=true
RULES
cp "$tmp"/all/*.spl "$tmp/mixed"
echo 'search * | stats count by verb' >"$tmp/mixed/every.spl"
echo 'search requestObject.spec.type=NodePort | stats count by verb' >"$tmp/mixed/body.spl"
echo 'search verb=patch objectRef.resource=nodes' >"$tmp/whole.spl"

# log DAMAGED: 2,000 events, some of them with bodies; members in two orders.
log() {
    awk -v damaged="$1" 'BEGIN {
        srand(5); split("create get delete update Patch list", v); split("pods services secrets nodes", r)
        split("\"NodePort\" \"ClusterIP\" null [\"NodePort\",7]", t); q = sprintf("%250s", ""); gsub(/ /, "x", q)
        for (i = 0; i < 2000; i++) {
            head = "\"verb\":\"" v[1 + int(rand() * 6)] "\",\"user\":{\"username\":\"u" int(rand() * 9) "\"}"
            ref = "\"userAgent\":\"a" int(rand() * 4) "\",\"objectRef\":{\"resource\":\"" r[1 + int(rand() * 4)] "\"}"
            odd = damaged && rand() < .3 ? "\"odd\":tru," : ""
            spec = "{\"note\":\"" q "\"," odd "\"spec\":{\"type\":" t[1 + int(rand() * 4)] ",\"hostNetwork\":" (rand() < .5 ? "true" : "\"no\"")
            spec = spec ",\"containers\":[{\"image\":\"evil:1\"},{\"image\":\"{\\\"good\\\":[\"}]}"
            body = rand() < .5 ? ",\"requestObject\":" spec "}" : ""
            if (rand() < .3) body = body ",\"responseObject\":{\"kind\":\"Secret\",\"data\":\"" q "\"}"
            first = "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"auditID\":\"" i "\",\"stage\":\"ResponseComplete\","
            if (rand() < .7) print first head "," ref body ",\"annotations\":{\"note\":\"" q "\"}}"
            else print first ref body "," head "}"
        }
    }'
}
log 0 >"$tmp/log.jsonl"
log 1 >"$tmp/damaged.jsonl"
{
    printf '{"kind":"EventList","apiVersion":"audit.k8s.io/v1","items":['
    paste -s -d, "$tmp/log.jsonl"
    printf ']}\n'
} | tr -d '\n' >"$tmp/list.json"

# same WHAT LOG RULE...: the rows of the rules, however the events are read.
same() {
    what=$1 log=$2
    shift 2
    "$KSPL" compile -o "$tmp/image" "$@" >"$tmp/said" 2>&1 || cat "$tmp/said"
    "$KSPL" run --no-prefilter -j1 -f "$tmp/image" "$log" >"$tmp/want" 2>"$tmp/err"
    good=0
    [ -s "$tmp/want" ] || good=1
    for how in "-j1" "-j4 --block 4096" "-j1 --kernel scalar"; do
        # shellcheck disable=SC2086 # a list of options
        "$KSPL" run $how -f "$tmp/image" "$log" >"$tmp/got" 2>"$tmp/err"
        cmp -s "$tmp/want" "$tmp/got" || good=1
    done
    tell "$good" "$what"
}

for rule in "$tmp"/all/*.spl; do
    same "alone: $(cut -d'|' -f1 "$rule")" "$tmp/log.jsonl" "$rule"
done
same "rules that match few events" "$tmp/log.jsonl" "$tmp/few"
same "rules that match many" "$tmp/log.jsonl" "$tmp/all"
same "beside rules that take every event" "$tmp/log.jsonl" "$tmp/mixed"
same "beside a rule that takes all fields" "$tmp/log.jsonl" "$tmp/few" "$tmp/whole.spl"
same "a rule that takes all fields" "$tmp/log.jsonl" "$tmp/whole.spl"
same "the events of a list" "$tmp/list.json" "$tmp/few"
same "few, damage in bodies" "$tmp/damaged.jsonl" "$tmp/few"
same "many, damage in bodies" "$tmp/damaged.jsonl" "$tmp/all"

# What is damaged where nobody looks does no harm; where a rule looks, the event has no fields.
"$KSPL" run --stats -e 'search verb=delete objectRef.resource=secrets | stats count values(requestObject.spec.type) as t by verb' \
    --no-prefilter "$tmp/damaged.jsonl" >"$tmp/want" 2>"$tmp/full"
"$KSPL" run --stats --block 4096 -e 'search verb=delete objectRef.resource=secrets | stats count values(requestObject.spec.type) as t by verb' \
    "$tmp/damaged.jsonl" >"$tmp/got" 2>"$tmp/staged"
full=$(sed -n 's/^ *\([0-9]*\)  lines of damaged JSON$/\1/p' "$tmp/full")
staged=$(sed -n 's/^ *\([0-9]*\)  lines of damaged JSON$/\1/p' "$tmp/staged")
cmp -s "$tmp/want" "$tmp/got" && [ "${staged:-0}" -gt 0 ] && [ "${staged:-0}" -lt "${full:-0}" ]
tell $? "damage is told where a rule can match ($staged of $full lines)"
echo "1..$n"
exit "$failed"
