# tell.sh - to be read by a test: counts its lines of TAP in n, and whether any failed in failed (0 or 1).
n=0
failed=0

tell() { # status, what
    n=$((n + 1))
    [ "$1" -eq 0 ] && echo "ok $n - $2" && return
    echo "not ok $n - $2"
    failed=1
}
