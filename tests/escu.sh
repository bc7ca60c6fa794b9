#!/bin/sh
# escu.sh - the detections of Splunk's public security content: each is read and compiled with its macros and
# lookups, or refused at a place in a file for one of the reasons in `known`. Prints the table. TAP.
KSPL=${KSPL:-./kspl}
srcdir=${srcdir:-.}
KSPL_SHARED=${KSPL_SHARED:-$srcdir/../shared}
content=$KSPL_SHARED/corpus/escu
[ -d "$content/detections" ] || {
    echo "1..0 # SKIP no corpus at $KSPL_SHARED"
    exit 0
}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

# What a rule may ask for that kspl does not have: Splunk's data models and their summaries, models of its
# machine-learning toolkit, tables that only a server has, or that the content does not ship, and writing.
known='command `(tstats|from|apply|outputlookup)`|lookup `[^`]*`'

: >"$tmp/reasons"
: >"$tmp/crashed"
: >"$tmp/unread"
: >"$tmp/unplaced"
for rule in "$content"/detections/*.yml; do
    name=$(basename "$rule" .yml)
    "$KSPL" compile -I "$content" -o "$tmp/image" "$rule" >"$tmp/out" 2>&1
    case $? in
    0)
        echo compiled >>"$tmp/reasons"
        continue
        ;;
    2) ;;
    *) echo "$name" >>"$tmp/crashed" ;;
    esac
    grep -q 'KS12[0-9][0-9]\]' "$tmp/out" && echo "$name" >>"$tmp/unread"
    grep -Eq ':[0-9]+:[0-9]+: error: .* \[KS[0-9]{4}\]$' "$tmp/out" || echo "$name" >>"$tmp/unplaced"
    # The reason is the first known one; a rule that has none of them should have compiled.
    grep -E '^[^ ].*: error: ' "$tmp/out" | grep -Eo "$known" | head -1 >"$tmp/reason"
    if [ -s "$tmp/reason" ]; then
        sed 's/^/refused: /' "$tmp/reason" >>"$tmp/reasons"
    else
        echo 'refused: other' >>"$tmp/reasons"
        { echo "$name"; grep -E '^[^ ].*: error: ' "$tmp/out" | sed 's/.*: error: /  /'; } >>"$tmp/others"
    fi
done

total=$(wc -l <"$tmp/reasons")
echo "# $total detections"
sort "$tmp/reasons" | uniq -c | sort -rn | sed 's/^/# /'

n=0
failed=0
none_in() { # file, name
    n=$((n + 1))
    if [ -s "$1" ]; then
        sed 's/^/# /' "$1"
        echo "not ok $n - $2"
        failed=1
    else
        echo "ok $n - $2"
    fi
}
none_in "$tmp/crashed" 'no detection crashes the compiler'
none_in "$tmp/unread" 'every file is read'
none_in "$tmp/unplaced" 'every refusal has a place'
none_in "$tmp/others" 'every detection that asks for nothing kspl lacks compiles'
echo "1..$n"
exit $failed
