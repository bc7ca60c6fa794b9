#!/bin/sh
# `kspl check`: the forms for programs, the exit status, macros that nothing calls. What each warning fires on is
# in cases/check.t.
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

status() { # arguments of check; prints the exit status
    "$KSPL" check "$@" >"$tmp/out" 2>"$tmp/err"
    echo $?
}

cd "$tmp" || exit 99
mkdir -p good "a b"
echo 'verb=get | stats count by verb' >good/fine.spl
echo 'verb=get ns!=a' >warned.spl
echo 'verb=get | where nope(1)=1' >wrong.spl
printf 'verb=get\n  ns!="50%%"\n' >"a b/ü,x.spl"

is 0 "$(status good)" "no warning: 0"
is "kspl: 1 rule: 0 errors, 0 warnings" "$(cat err)" "the summary"
is 1 "$(status warned.spl)" "a warning: 1"
is 2 "$(status warned.spl wrong.spl)" "an error: 2"
is "kspl: 2 rules: 1 error, 1 warning" "$(cat err)" "both are counted"
is 2 "$(status)" "no rule: 2"
is 3 "$(status missing.spl)" "a rule that is not there: 3"

is 1 "$(status --format json warned.spl)" "json: the status is the same"
is '[
 {"file":"warned.spl","line":1,"column":10,"end_line":1,"end_column":15,"severity":"warning","code":"KS9022","message":"this also drops every event without `ns`","advice":"`NOT ns=...` keeps them; `ns=*` beside it says that they may go","macros":[]}
]' "$(cat out)" "json: one object"
status --format json good >/dev/null
is '[]' "$(cat out)" "json: nothing to say"
status --format json -D 'in(1)=x!=a' -D 'm=verb=get x!=b' warned.spl >/dev/null
is 1 "$(grep -c '"file":"-D".*KS9030.*macro `m`' out)" "json: a macro of -D that no rule calls"
echo '`m`' >calls.spl
status --format json -D 'm=verb=get x!=b' calls.spl >/dev/null
is 1 "$(grep -c '"file":"-D","line":1,"column":12.*"macros":\["m"\]' out)" "json: the macro that the place came out of"

status --format github "a b/ü,x.spl" >/dev/null
is '::warning file=a b/ü%2Cx.spl,line=2,col=3,endLine=2,endColumn=12,title=KS9022::this also drops every event without `ns`; `NOT ns=...` keeps them; `ns=*` beside it says that they may go' \
    "$(cat out)" "github: an annotation, its properties escaped"

status --format sarif "a b/ü,x.spl" wrong.spl >/dev/null
is 1 "$(grep -c '"uri":"a%20b/%C3%BC%2Cx.spl"},"region":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":12}' out)" "sarif: the place"
is 1 "$(grep -c '"ruleId":"KS3001".*"level":"error"' out)" "sarif: an error"
if command -v python3 >/dev/null 2>&1; then
    is "2.1.0 kspl True True" "$(python3 - out <<'P'
import json, sys
d = json.load(open(sys.argv[1]))
run = d["runs"][0]
rules = run["tool"]["driver"]["rules"]
print(d["version"], run["tool"]["driver"]["name"],
      all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"]),
      all(r["help"]["text"] and r["shortDescription"]["text"] for r in rules))
P
)" "sarif: results point to their rows"
else
    n=$((n + 1))
    echo "ok $n - sarif: results point to their rows # SKIP no python3"
fi

mkdir -p lib/rules lib/default
printf '[used]\ndefinition = verb=get\n[idle]\ndefinition = verb=put\n' >lib/default/macros.conf
echo '`used`' >lib/rules/a.spl
status -I lib lib/rules >/dev/null
is 0 "$(grep -c KS9030 out)" "macros of a library that is only borrowed"
status -I lib lib >/dev/null
is "lib/default/macros.conf:4:14: warning: no rule calls macro \`idle\` [KS9030]" "$(grep KS9030 out)" \
    "macros of a library that is checked"

cat >log.jsonl <<'L'
{"verb":"get","objectRef":{"resource":"pods"},"sourceIPs":["a","b"],"note":"\u0001\""}
{"verb":"get","objectRef":{"resource":"pods"}}
{"verb":"get","objectRef"
{"verb":"list","user":{"username":"bob"}}
L
echo 'objectRef.resources=pods verb=get | eval x=user.username | stats count by sourceIPs{}, x' >named.spl
status --format json --data log.jsonl named.spl >/dev/null
is '1 44 49 ' "$(sed -n 's/.*"column":\([0-9]*\),.*KS9040.*/\1/p' out | tr '\n' ' ')" "fields that are in no event"
is 1 "$(grep -c 'KS9040.*objectRef.resources.*objectRef.resource` is in 66.7 %' out)" "its nearest name and share"
is 0 "$(grep -c 'KS9040.*`sourceIPs{}`' out)" "a field that one event has"
: >empty.jsonl
is 2 "$(status --data empty.jsonl named.spl)" "data without events"
is 3 "$(status --data nothing.jsonl named.spl)" "data that is not there"
"$KSPL" fields log.jsonl >out 2>err
is '100.0 %           3  verb  "get"
 66.7 %           2  objectRef.resource  "pods"
 33.3 %           1  note  "\u0001\""
 33.3 %           1  sourceIPs{} (list)  "a"
 33.3 %           1  user.username  "bob"' "$(cat out)" "fields: the most frequent first"
is "kspl: 3 events, 5 fields; 1 lines could not be read" "$(cat err)" "fields: what was read"
"$KSPL" fields --format json <log.jsonl >out 2>err
is 1 "$(grep -c '{"name":"sourceIPs{}","events":1,"lists":1,"example":"a"}' out)" "fields: as JSON, from standard input"

# As many messages as rules, and not one lost, however many there are.
awk 'BEGIN { for (i = 0; i < 300; i++) { f = sprintf("many%03d.spl", i); print "verb=get ns!=a" >f; close(f) } }'
status --format json many*.spl >/dev/null
is 300 "$(grep -c KS9022 out)" "a message for each of 300 rules"

echo "1..$n"
exit $failed
