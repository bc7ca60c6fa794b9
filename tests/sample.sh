#!/bin/sh
# The generator makes the sample log that is checked in, and make-geo.pl the sample places.
srcdir=${srcdir:-.}
sample=$srcdir/tests/sample
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
failed=0

result() { # status number text
    if [ "$1" -eq 0 ]; then echo "ok $2 - $3"; else echo "not ok $2 - $3"; failed=1; fi
}

echo 1..2
${CC:-cc} -std=gnu11 -O1 -o "$tmp/gen_sample" "$sample/gen_sample.c" &&
    "$tmp/gen_sample" >"$tmp/made.jsonl" &&
    gzip -dc "$sample/audit.jsonl.gz" | cmp - "$tmp/made.jsonl"
result $? 1 "gen_sample reproduces audit.jsonl.gz"

if perl -MMaxMind::DB::Writer -e 1 2>/dev/null; then
    perl "$sample/make-geo.pl" "$sample/places.csv" "$tmp/places.mmdb" &&
        cmp "$sample/places.mmdb" "$tmp/places.mmdb"
    result $? 2 "make-geo.pl reproduces places.mmdb"
else
    echo "ok 2 - make-geo.pl reproduces places.mmdb # SKIP libmaxmind-db-writer-perl is not installed"
fi
exit $failed
