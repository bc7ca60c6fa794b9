#!/bin/sh
# The rules of rules/ against a separate evaluation of them, over the sample log and every log of
# the shared corpus that is there.
srcdir=${srcdir:-.}
shared=${KSPL_SHARED:-$srcdir/../shared}
if ! command -v python3 >/dev/null; then
    echo "1..0 # SKIP python3 is not installed"
    exit 0
fi
set -- "$srcdir/tests/sample/audit.jsonl.gz"
for log in "$shared"/corpus/events/*.jsonl; do
    [ -f "$log" ] && set -- "$@" "$log"
done
[ $# -gt 1 ] || echo "# no corpus at $shared: only the sample log"
exec python3 "$srcdir/tests/independent.py" "${KSPL:-./kspl}" "$srcdir" "$@"
