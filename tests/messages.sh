#!/bin/sh
# Messages that a case file cannot bring about: texts over a limit, a missing database.
KSPL=${KSPL:-./kspl}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
n=0
failed=0

expect() { # status, substring of the messages, name; the command's messages are in $tmp/err
    n=$((n + 1))
    if [ "$got" -eq "$1" ] && grep -q "$2" "$tmp/err"; then
        echo "ok $n - $3"
    else
        echo "not ok $n - $3"
        echo "# status $got"
        head -3 "$tmp/err" | cut -c 1-200 | sed 's/^/# /'
        failed=1
    fi
}

compile() {
    "$KSPL" compile -o "$tmp/image" "$@" >"$tmp/out" 2>"$tmp/err"
    got=$?
}

# Rule texts of a given number of words.
words() { # count, text in front, printf format of a word
    awk -v n="$1" -v front="$2" -v word="$3" 'BEGIN { printf "%s", front; for (i = 0; i < n; i++) printf word, i; print "" }'
}

words 300000 'search ' 'w%d ' >"$tmp/long.spl"
compile "$tmp/long.spl"
expect 2 KS1001 "a rule text over the limit"

words 1000 '' '`m` ' >"$tmp/grown.spl"
compile -D "m=$(words 2000 '' 'w%d ')" "$tmp/grown.spl"
expect 2 KS1001 "macros that expand to more than the limit"

words 20000 'search * | table ' 'f%d ' >"$tmp/wide.spl"
compile "$tmp/wide.spl"
expect 2 KS3012 "a rule with more fields than the limit"

printf '[m]\ndefinition = a=1\n[m]\ndefinition = a=2\n' >"$tmp/macros.conf"
echo 'search `m`' >"$tmp/twice.spl"
compile -I "$tmp" "$tmp/twice.spl"
expect 0 KS9001 "a macro defined twice in a file is a warning"

printf '[users]\nno setting\n' >"$tmp/transforms.conf"
compile -I "$tmp" "$tmp/twice.spl"
expect 2 KS1301 "a transforms.conf with a line that is no setting"
rm "$tmp/transforms.conf"

"$KSPL" run --format risk -e 'verb=get' </dev/null >"$tmp/out" 2>"$tmp/err"
got=$?
expect 2 KS3016 "risk events of a rule without risk objects"

for place in /usr/share/GeoIP /var/lib/GeoIP /usr/local/share/GeoIP; do
    [ -z "$(find "$place" -name '*.mmdb' 2>/dev/null)" ] || installed=$place
done
if [ -n "$installed" ]; then
    n=$((n + 1))
    echo "ok $n - no IP location database # SKIP there is one in $installed"
else
    (unset KSPL_GEOIP; echo '{"a":"192.0.2.1"}' | "$KSPL" run -e 'search * | iplocation a | table City' >"$tmp/out" 2>"$tmp/err")
    got=$?
    expect 2 KS3014 "no IP location database: refused before the run"
fi
echo "1..$n"
exit $failed
