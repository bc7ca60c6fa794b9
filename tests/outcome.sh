#!/bin/sh
# `kspl test` itself: what it prints of cases that fail, as lines, TAP and JUnit XML.
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
cat >a.t <<'T'
=== right
--- search
* | stats count
--- events
{"a":1}
--- result
{"count":"1"}

=== a cell & <a> set
--- search
* | stats count values(v{}) as v by k
--- events
{"k":"x","v":["a","b"]}
{"k":"x","v":["a","b"]}
{"k":"y","v":["c"]}
--- result
{"k":"x","v":["a","z"],"count":"1"}
{"k":"y","v":"c","count":"2"}

=== rows
--- search
* | stats count by k | fields k
--- events
{"k":"x"}
{"k":"y"}
--- result unordered
{"k":"x"}
{"k":"y"}
{"k":"z"}
T
"$KSPL" test a.t >out 2>err
is 1 $? "a case that fails: status 1"
is 'FAIL a.t:9: a cell & <a> set
    - {"k":"x","v":["a","z"],"count":"1"}
    - {"k":"y","v":"c","count":"2"}
    + {"k":"x","count":"2","v":["a","b"]}
    + {"k":"y","count":"1","v":"c"}
        v: without "z" besides "b"
        count: "2", not "1"
        count: "1", not "2"
FAIL a.t:20: rows
    - {"k":"z"}
1 passed, 2 failed' "$(cat out)" "columns that differ, multivalues as sets"
"$KSPL" test --format tap a.t >out 2>err
is 'ok 1 - a.t: right
not ok 2 - a.t: a cell & <a> set
not ok 3 - a.t: rows
1..3' "$(grep -v '^#' out)" "TAP"
"$KSPL" test --format junit a.t >out 2>err
is 1 $? "JUnit: the status is the same"
is '<testsuite name="a.t" tests="3" failures="2" skipped="0">' "$(grep '<testsuite ' out)" "JUnit: a suite per file"
is '  <testcase name="right" classname="a.t" line="1"></testcase>' "$(grep right out)" "JUnit: a case"
if command -v python3 >/dev/null 2>&1; then
    is "3 2 a cell & <a> set True" "$(python3 - out <<'P'
import sys
import xml.etree.ElementTree as E
root = E.parse(sys.argv[1]).getroot()
cases = root.findall("./testsuite/testcase")
bad = [c for c in cases if c.find("failure") is not None]
print(len(cases), len(bad), bad[0].get("name"), 'v: without "z" besides "b"\n' in bad[0].find("failure").text)
P
)" "JUnit: an XML parser reads the same"
else
    n=$((n + 1))
    echo "ok $n - JUnit: an XML parser reads the same # SKIP no python3"
fi
printf '=== \001 \303\n--- search\n* | head 1\n--- events\n{"a":"1"}\n--- result\n' >odd.t
"$KSPL" test --format junit odd.t >out 2>err
is 1 "$(grep -c 'testcase name="� �"' out)" "JUnit: what XML cannot say"

echo "1..$n"
exit $failed
