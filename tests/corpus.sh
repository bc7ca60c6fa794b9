#!/bin/sh
# corpus.sh - every file of the public corpus, as a log and as rule text. Answers are judged elsewhere
# (independent.sh, conformance.py); here no byte may crash the program or leak, and the exit status must
# be one that the manual names. Most useful with a sanitizer build as $KSPL. TAP.
set -u
: "${KSPL:=./kspl}"
: "${srcdir:=.}"
: "${KSPL_SHARED:=$srcdir/../shared}"
corpus=$KSPL_SHARED/corpus
[ -d "$corpus" ] || {
    echo "1..0 # SKIP no corpus at $KSPL_SHARED"
    exit 0
}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
n=0 bad=0

# tell STATUS ALLOWED NAME: one TAP line.
tell() {
    n=$((n + 1))
    case " $2 " in
    *" $1 "*) echo "ok $n - $3" ;;
    *)
        bad=$((bad + 1))
        echo "not ok $n - $3: exit status $1"
        sed 's/^/# /' "$tmp/err" | tail -n 20
        ;;
    esac
}

as_log() {
    for query in 'search *' 'search create OR "secrets" | stats count values(verb) by user.username' \
        'search * | fillnull | stats count dc(auditID) by verb objectRef.resource' 'search * | reverse | head 3'; do
        "$KSPL" run -e "$query" --stats "$1" >"$tmp/out" 2>"$tmp/err"
        tell $? 0 "as a log: ${1#"$corpus"/}: $query"
    done
}

as_rule() {
    cp "$1" "$tmp/rule.spl"
    "$KSPL" compile -o "$tmp/image" "$tmp/rule.spl" >"$tmp/out" 2>"$tmp/err"
    tell $? '0 2' "as a rule: ${1#"$corpus"/}"
}

find "$corpus" -type f | sort >"$tmp/files"
while read -r file; do
    as_rule "$file"
    case $file in
    */events/* | *.jsonl) as_log "$file" ;;
    esac
done <"$tmp/files"
echo "1..$n"
[ "$bad" -eq 0 ]
