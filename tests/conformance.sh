#!/bin/sh
# The shared conformance cases, where they are at hand.
srcdir=${srcdir:-.}
cases=${KSPL_SHARED:-$srcdir/../shared}/spl-cases.json
if [ ! -f "$cases" ]; then
    echo "1..0 # SKIP no conformance cases at $cases"
elif ! command -v python3 >/dev/null; then
    echo "1..0 # SKIP python3 is not installed"
else
    echo 1..1
    if python3 "$srcdir/tests/conformance.py" "${KSPL:-./kspl}" "$cases" >conformance.out; then
        sed 's/^\([^#]\)/# \1/' conformance.out
        echo "ok 1 - conformance cases"
    else
        sed 's/^\([^#]\)/# \1/' conformance.out
        echo "not ok 1 - conformance cases"
    fi
    rm -f conformance.out
fi
