# tell.sh - to be read by a test at its begin: what to run ($KSPL), a folder that goes away with the test ($tmp), and
# lines of TAP, counted in n; failed: whether any says so (0 or 1).
LC_ALL=C
export LC_ALL
: "${KSPL:=./kspl}"
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
n=0
failed=0

tell() { # status, what
    n=$((n + 1))
    [ "$1" -eq 0 ] && echo "ok $n - $2" && return
    echo "not ok $n - $2"
    failed=1
}
