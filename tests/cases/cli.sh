#!/bin/sh
# The command line from end to end: exit statuses, messages, files, pipes, signals.
# What rules mean is the business of the case files beside this script.
KSPL=${KSPL:-./kspl}
case $KSPL in */*) KSPL=$(cd "$(dirname "$KSPL")" && pwd)/$(basename "$KSPL") ;; esac
tests=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
cd "$tmp" || exit 99
unset KSPL_GEOIP KSPL_KERNEL
export TZ=UTC
n=0
failed=0

ok() { # name; judges the status of the command before it
    if [ $? -eq 0 ]; then verdict=ok; else verdict='not ok'; fi
    n=$((n + 1))
    echo "$verdict $n - $1"
    [ "$verdict" = ok ] && return
    failed=1
    echo "# status $got"
    for f in out err; do head -5 $f 2>/dev/null | cut -c 1-200 | sed "s/^/# $f: /"; done
}

skip() { # name, reason
    n=$((n + 1))
    echo "ok $n - $1 # SKIP $2"
}

kspl() { # arguments; leaves out, err, got
    "$KSPL" "$@" >out 2>err </dev/null
    got=$?
}

says() { # status, what stands in err
    [ "$got" -eq "$1" ] && grep -qF -e "$2" err
}

prints() { # status, the whole of out
    [ "$got" -eq "$1" ] && [ "$(cat out)" = "$2" ]
}

cat >log <<'END'
{"verb":"get","user":{"username":"ann"}}
{"verb":"delete","user":{"username":"ann"}}
{"verb":"delete","user":{"username":"bob"}}
END
echo 'verb=delete | table user.username' >deletes.spl
echo 'verb=get | table user.username' >reads.spl
deleted='{"user.username":"ann"}
{"user.username":"bob"}'

# ---- the command line itself ----
kspl; says 2 'usage: kspl COMMAND'; ok 'no command'
kspl --version; [ $got -eq 0 ] && grep -q '^kspl [0-9]' out; ok '--version'
kspl --help; [ $got -eq 0 ] && grep -q 'usage: kspl COMMAND' out; ok '--help'
kspl help run; [ $got -eq 0 ] && grep -q -e '--exit-status' out; ok 'help of a command'
kspl run --help; [ $got -eq 0 ] && grep -q -e '--exit-status' out; ok '--help of a command'
kspl test -h; [ $got -eq 0 ] && grep -q -e '--bless' out; ok '-h of a command'
kspl rnu; says 2 'unknown command `rnu`; did you mean `run`?'; ok 'unknown command'
kspl fmt x; says 2 'unknown command `fmt`'; ok 'a command that is not there'
kspl help rnu; says 2 'unknown command `rnu`'; ok 'help of an unknown command'
kspl run --foramt csv -e x; says 2 'unknown option --foramt; did you mean `--format`?'; ok 'unknown long option'
kspl --versoin; says 2 'unknown option `--versoin`; did you mean `--version`?'; ok 'unknown option of kspl itself'
kspl run -e x -e y; says 2 'run: -e may be given once only'; ok 'two searches in place'
kspl run -z; says 2 'unknown option -z'; ok 'unknown short option'
kspl run -e; says 2 'needs a value'; ok 'option without its value'
kspl run --stats=yes -e x; says 2 'takes no value'; ok 'flag with a value'
kspl run --format xml -e x; says 2 'takes one of table|jsonl|json|csv|risk, not `xml`'; ok 'a choice that is none'
kspl run -j 0 -e x; says 2 'takes a number from 1 to'; ok 'a number out of range'
kspl run -j many -e x; says 2 'takes a number from 1 to'; ok 'a number that is none'
kspl run log -e 'verb=delete | table user.username' --format jsonl; prints 0 "$deleted"; ok 'options after arguments'
cp log ./-log
kspl run -e 'verb=get | table verb' -- -log; prints 0 '{"verb":"get"}'; ok '-- ends options'

# ---- compile ----
kspl compile; says 2 'no rules given'; ok 'compile without rules'
kspl compile deletes.spl reads.spl
says 0 '2 rules -> bytecode (' && [ -s bytecode ] && [ ! -s out ]; ok 'compile writes ./bytecode'
kspl compile -o one deletes.spl; says 0 '1 rule -> one ('; ok 'compile -o'
kspl compile -o two deletes.spl; cmp -s one two; ok 'the same rules give the same bytes'
kspl explain bytecode; says 2 'bytecode: an image, not a rule; `kspl list` shows it'; ok 'explain of an image'
kspl list deletes.spl; says 2 '`kspl explain` shows the code of a rule'; ok 'list of a rule'
kspl run --kernel vulcan -f bytecode log; says 2 'no such kernel here: vulcan; there are scalar'; ok 'unknown kernel'
mkdir -p twice; printf '[my:log]\nEVAL-n = n * 2\n' >twice/props.conf
echo '* | table n' >first.spl; echo '* | table n' >second.spl
kspl compile -I twice -o one first.spl; kspl compile -I twice -o two second.spl
echo '{"n":5}' >five; kspl run --sourcetype my:log -f one -f two five
prints 0 '{"search_name":"first","n":"10"}
{"search_name":"second","n":"10"}'; ok 'mappings of several images each see the event as it was read'
kspl compile -o one missing.spl; says 3 'missing.spl: cannot open: No such file'; ok 'a rule that is not there'
echo 'search x' >rule.yml
kspl compile rule.yml; says 2 'rule.yml:1:1: error: a rule file is a map'; ok 'a YAML file that is no rule'
mkdir -p folder/below empty
cp deletes.spl folder/b.spl
cp reads.spl folder/below/a.spl
echo 'not a rule' >folder/README
kspl compile -o one folder; says 0 '2 rules'; ok 'compile a folder'
kspl compile -o one empty; says 2 'no rules (*.spl, *.yml)'; ok 'a folder without rules'
cp deletes.spl folder/below/b.spl
kspl compile -o one folder; says 2 'two rules are named `b`'; ok 'two rules of one name'
echo 'verb=get | stats cuont by verb' >bad1.spl
printf 'verb=get\n| `no_such_macro`\n' >bad2.spl
rm -f none
kspl compile -o none bad1.spl deletes.spl bad2.spl
says 2 'bad1.spl:1:' && grep -q 'bad2.spl:2:.*KS1101' err && [ ! -e none ]; ok 'all errors of all rules, and no image'
kspl compile -o "$tmp/no/where" deletes.spl; says 3 "$tmp/no/where"; ok 'an image that cannot be written'
mkdir macros
printf '[mine]\ndefinition = verb=get\n' >macros/macros.conf
echo '`mine` | table verb' >mine.spl
kspl compile -o one mine.spl; says 2 'KS1101'; ok 'a macro that is not defined'
kspl compile -o one -I macros mine.spl; says 0 '1 rule'; ok '-I finds macros.conf'
kspl compile -o one -I nowhere mine.spl; says 2 'no such folder'; ok '-I of a missing folder'
kspl compile -o one -I empty mine.spl; says 2 'neither macros.conf'; ok '-I of a folder without macros'
mkdir -p app/default app/local
printf '[mine]\ndefinition = verb=get\n' >app/default/macros.conf
printf '[mine]\ndefinition = verb=delete\n' >app/local/macros.conf
kspl run -I app -f mine.spl log
prints 0 '{"verb":"delete"}
{"verb":"delete"}'; ok 'local macros win over default ones'
kspl run -I app -D 'mine=verb=get' -f mine.spl log; prints 0 '{"verb":"get"}'; ok '-D wins over -I'
mkdir -p content/macros content/detections
printf 'name: mine\ndefinition: verb=get\n' >content/macros/mine.yml
cat >content/detections/reads.yml <<'END'
name: Reads By Someone
search: |-
  `mine` | stats count by user.username
  | `reads_by_someone_filter`
rba:
  message: Read by $user.username$
  risk_objects:
  - field: user.username
    type: user
    score: 10
END
kspl compile -o one -I content content/detections; says 0 '1 rule -> one ('; ok 'YAML rules and macros from folders'
kspl list one; [ $got -eq 0 ] && grep -q '^ risk      "user.username" "user" "Read by $user.username$" 10$' out; ok 'list shows what a rule file says'
kspl run -I content -f content/detections/reads.yml log; prints 0 '{"user.username":"ann","count":"1"}'; ok 'a YAML rule compiled in memory'
kspl run --now 1700000000 --format risk -f one log
prints 0 '{"search_name":"Reads By Someone","_time":1700000000,"source":"Reads By Someone","risk_object":"ann","risk_object_type":"user","risk_score":10,"calculated_risk_score":10,"risk_message":"Read by ann"}'
ok '--format risk'
kspl run --format risk -f one -f deletes.spl log
says 2 'deletes.spl: error: rule `deletes` has no risk objects [KS3016]' && [ ! -s out ]; ok '--format risk of a rule without risk objects'
kspl run -D nothing -e x log; says 2 '-D takes'; ok '-D without a body'

# ---- run ----
kspl run log; says 2 'no rules given'; ok 'run without rules'
kspl run -f bytecode log
prints 0 '{"search_name":"reads","user.username":"ann"}
{"search_name":"deletes","user.username":"ann"}
{"search_name":"deletes","user.username":"bob"}'; ok 'an image of two rules'
kspl run -f deletes.spl log; prints 0 "$deleted"; ok 'a rule compiled in memory'
kspl run -f reads.spl -f deletes.spl log; [ $got -eq 0 ] && [ "$(wc -l <out)" -eq 3 ]; ok '-f twice'
"$KSPL" run -f deletes.spl <log >out 2>err; got=$?; prints 0 "$deleted"; ok 'standard input'
cat log | "$KSPL" run -f deletes.spl - >out 2>err; got=$?; prints 0 "$deleted"; ok '- is standard input'
mkdir logs
head -2 log >logs/1
tail -1 log >logs/2
kspl run -f deletes.spl logs; prints 0 "$deleted"; ok 'a folder of logs'
gzip -c log >log.gz && kspl run -f deletes.spl log.gz && prints 0 "$deleted"; ok 'gzip'
if command -v zstd >/dev/null; then
    zstd -q -c log >log.zst && kspl run -f deletes.spl log.zst && prints 0 "$deleted"; ok 'zstd'
else
    skip 'zstd' 'no zstd program here'
fi
head -c 40 log.gz >cut.gz
kspl run -f deletes.spl cut.gz; says 3 damaged; ok 'a gzip file that was cut'
kspl run -f deletes.spl nolog; says 3 nolog; ok 'a log that is not there'
kspl run -e 'verb=never' log; prints 0 ''; ok 'no result'
kspl run --exit-status -e 'verb=never' log; prints 1 ''; ok '--exit-status without results'
kspl run --exit-status -f deletes.spl log; prints 0 "$deleted"; ok '--exit-status with results'
kspl run --stats -f deletes.spl log; says 0 '3  lines' && grep -q '2  results' err; ok '--stats'
kspl run --typed -e '* | stats count' log; prints 0 '{"count":3}'; ok '--typed'
kspl run --source other -e 'source=other | stats count' log; prints 0 '{"count":"3"}'; ok '--source'
kspl run --earliest never -e x log; says 2 '--earliest: `never` is no time'; ok 'a bad time'
kspl run --now 86400 -e '| makeresults | eval t=now() | table t'; prints 0 '{"t":"86400"}'; ok '--now'
kspl run --kernel none -e x log; [ $got -ge 2 ] && grep -q none err; ok 'an unknown kernel'
kspl run --geoip nowhere.mmdb -e '* | iplocation a' log; [ $got -ge 2 ] && grep -q nowhere.mmdb err; ok 'a missing database'
kspl run -e '| stats cuont' log; says 2 '-e:1:'; ok 'a wrong search'
for o in '-j 1' '-j 4' '--kernel scalar' '--block 1' '--no-prefilter'; do
    kspl run $o -f deletes.spl log; prints 0 "$deleted"; ok "$o changes nothing"
done
printf '{"verb":"delete"\nnot json\n' >bad.log
kspl run -e '* | stats count' bad.log; says 0 '2 of 2 lines could not be read as JSON'; ok 'damaged lines are said'

# ---- images that are none ----
kspl run -f log log; says 2 ''; ok 'a log is no image'
: >nothing
kspl run -f nothing log; [ $got -eq 2 ] && [ -s err ]; ok 'an empty file is no image'
kspl run -f noimage log; says 3 noimage; ok 'an image that is not there'
size=$(wc -c <bytecode)
head -c $((size / 2)) bytecode >half
kspl run -f half log; [ $got -eq 2 ] && [ -s err ]; ok 'half an image'
{ head -c $((size - 20)) bytecode; printf 'XXXXXXXXXXXXXXXXXXXX'; } >damaged
kspl run -f damaged log; [ $got -eq 2 ] && [ -s err ]; ok 'a damaged image'
kspl list damaged; [ $got -eq 2 ] && [ ! -s out ]; ok 'list verifies, too'
{ head -c 8 bytecode; printf '\377'; tail -c +10 bytecode; } >newer
kspl list newer; says 2 ''; ok 'an image of another version'
kspl list; says 2 'no image given'; ok 'list without an image'
kspl list bytecode; [ $got -eq 0 ] && grep -q deletes out && grep -q reads out; ok 'list'
kspl run -I macros -f bytecode log; says 2 'an image has its macros inside'; ok '-I with an image'

# ---- explain ----
kspl explain; says 2 'no rule given'; ok 'explain without a rule'
kspl explain deletes.spl
[ $got -eq 0 ] && for form in text tokens ast plan code; do grep -q "^== $form of deletes" out || break; done
[ "$form" = code ] && grep -q '^== code' out; ok 'explain prints every form'
kspl explain --only text -e '`kube_audit`'; prints 0 'source="kubernetes"'; ok 'explain --only'
kspl explain -e 'x | stats cuont'; says 2 KS3006 && grep -q '^== tokens' out; ok 'explain of a wrong rule'

# ---- test ----
cat >case.t <<'END'
=== deletions
--- search
verb=delete | table user.username
--- events log
--- result
{"user.username":"ann"}
{"user.username":"bob"}

=== wrong
--- search
verb=get | stats count
--- events log
--- result
{"count":"7"}
END
kspl test case.t; [ $got -eq 1 ] && grep -q '^FAIL case.t:9: wrong' out && grep -q '1 passed, 1 failed' out; ok 'a case that fails'
grep -q -F -e '- {"count":"7"}' out && grep -q -F -e '+ {"count":"1"}' out; ok 'the difference is shown'
kspl test --tap case.t; [ $got -eq 1 ] && grep -q '^ok 1 - case.t: deletions' out && grep -q '^not ok 2' out && grep -q '^1\.\.2' out; ok '--tap'
kspl test --only deletions case.t; [ $got -eq 0 ] && grep -q '1 passed, 0 failed' out; ok '--only'
kspl test --only nothing case.t; says 1 'no case has `nothing`'; ok '--only without a case'
kspl test --matrix --only deletions case.t; [ $got -eq 0 ]; ok '--matrix'
kspl test --bless case.t; says 1 'case.t: 1 section blessed'; ok '--bless'
kspl test case.t; [ $got -eq 0 ] && grep -q '2 passed' out && [ "$(wc -l <case.t)" -eq 14 ]; ok 'a blessed case passes'
printf '=== new\n--- search\nx | stats cuont\n--- error\n\n=== next\n--- search\n| makeresults | eval a=1 | table a\n--- result' >new.t
kspl test --bless new.t; kspl test new.t; [ $got -eq 0 ] && grep -q 'KS3006' new.t && grep -q '{"a":"1"}' new.t; ok 'empty sections are filled in'
printf '=== a\n--- serach\nx\n' >wrong.t
kspl test wrong.t; says 2 'wrong.t:2: unknown section `serach`; did you mean `search`?'; ok 'a wrong case file'
mkdir -p own data/datasets/x
cp log own/log.json
cp log data/datasets/x/log.json
cat >own/rule.yml <<'END'
name: With Tests
search: '`mine` | stats count by user.username'
tests:
- name: beside the rule
  attack_data: [{data: log.json, source: kubernetes}]
- name: counted
  attack_data: [{data: log.json}]
  expected_results: 2
- name: from the data set
  attack_data: [{data: https://example.invalid/attack_data/master/datasets/x/log.json}]
- name: not here
  attack_data: [{data: https://example.invalid/attack_data/master/datasets/y/log.json}]
- name: another type
  test_type: integration
  attack_data: [{data: log.json}]
END
kspl test -D mine=verb=delete own/rule.yml; [ $got -eq 0 ] && grep -q '^2 passed, 0 failed, 3 skipped' out; ok 'the tests of a rule file'
kspl test -I content --attack-data data own
[ $got -eq 1 ] && grep -q '^FAIL own/rule.yml:6: counted$' out && grep -q '^    1 result, expected_results: 2' out && grep -q '^2 passed, 1 failed, 2 skipped' out
ok '--attack-data and a folder of rule files'
kspl test --tap -D mine=verb=delete --only here own/rule.yml
prints 0 'ok 1 - own/rule.yml: not here # SKIP https://example.invalid/attack_data/master/datasets/y/log.json is not there
1..1'
ok 'a skipped test of a rule file, in TAP'
kspl test own/rule.yml; says 2 'KS1101'; ok 'tests of a rule that does not compile'
kspl test empty; says 2 'no case files'; ok 'a folder without cases'
kspl test nowhere.t; says 3 nowhere.t; ok 'a case file that is not there'

# ---- pages ----
for page in commands functions opcodes errors; do
    kspl doc $page; [ $got -eq 0 ] && grep -q '^\.TH kspl-' out; ok "doc $page"
done
kspl doc matrix; [ $got -eq 0 ] && grep -q '^| `stats` | yes' out; ok 'doc matrix'
for shell in bash:kspl.bash zsh:_kspl fish:kspl.fish; do
    kspl doc "${shell%%:*}"; cmp -s out "$tests/../../man/completions/${shell##*:}"; ok "man/completions/${shell##*:} is up to date"
done

# ---- the world ----
if [ -w /dev/full ]; then
    "$KSPL" run -f deletes.spl log >/dev/full 2>err; got=$?; says 3 'No space left'; ok 'a full disk'
    "$KSPL" list bytecode >/dev/full 2>err; got=$?; says 3 'cannot write the output'; ok 'a full disk under list'
else
    skip 'a full disk' 'no /dev/full'
fi
awk 'BEGIN { for (i = 0; i < 200000; i++) printf "{\"verb\":\"delete\",\"n\":%d}\n", i }' >long.log
{ "$KSPL" run -e 'verb=delete | table n' long.log 2>err; echo $? >status; } | head -1 >out
got=$(cat status); prints 0 '{"n":"0"}' && [ ! -s err ]; ok 'a reader that goes away'
mkfifo pipe
"$KSPL" run -e 'verb=delete | stats count' pipe >out 2>err &
pid=$!
exec 3>pipe
cat log >&3
sleep 1
kill -INT $pid
cat log >&3 2>/dev/null
exec 3>&-
wait $pid
got=$?
says 3 interrupted; ok 'an interrupt'

# Nothing comes from the pipe, and the signal reaches a thread that does not read.
"$KSPL" run -e 'search x' pipe >out 2>err &
pid=$!
sleep 1
kill -INT $pid
wait $pid
got=$?
says 3 interrupted; ok 'an interrupt while a pipe is silent'

# A line without end: nothing ever leaves the reader.
"$KSPL" run -e 'search x' /dev/zero >out 2>err &
pid=$!
sleep 1
kill -TERM $pid
wait $pid
got=$?
says 3 interrupted; ok 'an interrupt inside a line without end'

echo "1..$n"
exit $failed
