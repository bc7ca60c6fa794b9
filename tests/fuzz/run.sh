#!/bin/sh
# run.sh SRCDIR BUILDDIR SECONDS COMPILE LIBS - builds every fuzz target and runs each for SECONDS, two at
# a time. A finding leaves its input in BUILDDIR/tests/fuzz/ and ends with a status that is not 0.
set -eu
src=$1 build=$2 seconds=$3 compile=$4 libs=$5
out=$build/tests/fuzz
mkdir -p "$out"
cd "$build"

# One object per source, made once, in a library: each target takes what it needs.
objects=
for c in "$src"/src/*/*.c "$build/grammar/lex.c" "$build/grammar/parse.c"; do
    [ -e "$c" ] || c=$src/grammar/${c##*/}
    case $c in */cli/main.c) continue ;; esac
    o=$out/$(printf '%s' "${c#"$src"/}" | tr / _).o
    if [ ! -e "$o" ] || [ -n "$(find "$c" -newer "$o")" ]; then
        # shellcheck disable=SC2086 # a command line
        $compile -c "$c" -o "$o"
    fi
    objects="$objects $o"
done
rm -f "$out/libfuzzed.a"
# shellcheck disable=SC2086 # a list of words
ar rcs "$out/libfuzzed.a" $objects

start() { # target: runs in the background, its status in TARGET.status
    target=$1
    (
        mkdir -p "$out/$target.corpus"
        status=0
        "$out/$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
            -artifact_prefix="$out/$target-" "$out/$target.corpus" "$out/seeds" >"$out/$target.log" 2>&1 || status=$?
        echo "$status" >"$out/$target.status"
    ) &
}

mkdir -p "$out/seeds"
cp "$src"/tests/cases/*.t "$src"/rules/* "$out/seeds/" 2>/dev/null || :
targets=
for c in "$src"/tests/fuzz/fuzz_*.c; do
    t=$(basename "$c" .c)
    # shellcheck disable=SC2086
    $compile "$c" "$out/libfuzzed.a" $libs -o "$out/$t"
    targets="$targets $t"
done

bad=0 running=0
for t in $targets; do
    start "$t"
    running=$((running + 1))
    [ $((running % 2)) -eq 0 ] && wait
done
wait
for t in $targets; do
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$out/$t.log")
    if [ "$(cat "$out/$t.status")" -eq 0 ]; then
        echo "ok - $t: ${runs:-0} inputs in $seconds s"
    else
        bad=1
        echo "not ok - $t"
        tail -n 40 "$out/$t.log"
    fi
done
exit $bad
