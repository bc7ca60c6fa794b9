#!/bin/sh
# Panther's tests through the rules that stand for its rules (panther.py).
shared=${KSPL_SHARED:-${srcdir:-.}/../shared}
if [ ! -f "$shared/corpus/panther/tests.jsonl" ]; then
    echo "1..0 # SKIP no public tests at $shared"
    exit 0
fi
if ! command -v python3 >/dev/null 2>&1; then
    echo "1..0 # SKIP no python3"
    exit 0
fi
exec python3 "${srcdir:-.}/tests/panther.py" "${KSPL:-./kspl}" "${srcdir:-.}" "$shared"
