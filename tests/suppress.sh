#!/bin/sh
# Throttling: `throttling` of a rule file and `kspl run --suppress`, on the time of the events.
KSPL=${KSPL:-./kspl}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
n=0
failed=0
is() { # wanted, got, name
    n=$((n + 1))
    if [ "$1" = "$2" ]; then
        echo "ok $n - $3"
    else
        echo "not ok $n - $3"
        printf '%s\n' "$1" | sed 's/^/# wanted: /'
        printf '%s\n' "$2" | sed 's/^/# got:    /'
        failed=1
    fi
}
cd "$tmp" || exit 99
rule() { # search, fields, period
    cat <<R
name: Throttled
id: 00000000-0000-4000-8000-00000000000b
version: 1
description: One finding per user and period.
search: $1
throttling:
  fields: [$2]
  period: $3
R
}
event() { # user, time
    printf '{"verb":"get","user":{"username":"%s"},"requestReceivedTimestamp":"2026-01-01T%s:00Z"}\n' "$1" "$2"
}
for t in 00:00 00:59 00:30 01:00 01:30 02:01; do event a "$t"; done >log
event b 00:10 >>log
rule 'verb=get | table _time user.username | rename user.username as user' user 1h >rule.yml
is '1767225600 1767229200 1767232860 1767226200' \
    "$("$KSPL" run -f rule.yml --suppress log 2>/dev/null | sed 's/.*"_time":"\([0-9]*\)".*/\1/' | tr '\n' ' ' | sed 's/ $//')" \
    "the first of each period stands, in order of time"
is 7 "$("$KSPL" run -f rule.yml log 2>/dev/null | wc -l | tr -d ' ')" "without --suppress all do"
is "kspl: 3 results left out by throttling" "$("$KSPL" run -f rule.yml --suppress --stats log 2>&1 >/dev/null | grep throttling)" \
    "and --stats counts them"
rule 'verb=get | stats max(_time) as lastTime count by user.username | rename user.username as user' 'user, count' 1d >rule.yml
is 2 "$("$KSPL" run -f rule.yml --suppress log 2>/dev/null | wc -l | tr -d ' ')" "all fields must be alike"
"$KSPL" compile -o image rule.yml 2>/dev/null
is 2 "$("$KSPL" run -f image --suppress log 2>/dev/null | wc -l | tr -d ' ')" "the image keeps it"
rule 'verb=get | table user.username' nope 1h >rule.yml
is 1 "$("$KSPL" compile -o image rule.yml 2>&1 | grep -c 'rule.yml:7:12: error: throttling field `nope` is no column')" "a field that is no column"
rule 'verb=get | table user.username' user.username 1w >rule.yml
is 1 "$("$KSPL" compile -o image rule.yml 2>&1 | grep -c 'rule.yml:8:11: error: `throttling` needs a `period`')" "a period in a unit that is none"
echo "1..$n"
exit $failed
