#!/bin/sh
# What the documents show is what happens. Every example of README.md, the other README files and the
# manual pages is run, in a folder with rules/, tests/ and the unpacked sample log audit.jsonl, and its
# output, messages included, compared with the lines that stand below it.
#
#   Markdown      ```console ... ```        manual page   .\" example ... .\" end
#                 ```FILE-NAME.EXT ... ```                .\" example FILE ... .\" end
#
# In the first form lines that begin with `$ ` are commands (`> ` goes on with one), the others what they
# print; `...` stands for any lines. The second form is a file for the commands after it, named behind the
# fence only when it has a dot. In a manual page requests (.nf, .fi) are left out and escapes are read, so that
# `...` is written `\&...` there.
KSPL=${KSPL:-./kspl}
case $KSPL in */*) KSPL=$(cd "$(dirname "$KSPL")" && pwd)/$(basename "$KSPL") ;; esac
root=${srcdir:-$(cd "$(dirname "$0")/.." && pwd)}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/bin" "$tmp/steps"
ln -s "$KSPL" "$tmp/bin/kspl"
PATH=$tmp/bin:$PATH
KSPL_GEOIP=$root/tests/sample/places.mmdb
TZ=UTC
export PATH KSPL_GEOIP TZ
unset KSPL_KERNEL
n=0
failed=0

# One document into files: NUMBER.run a command, NUMBER.want its output, NUMBER.at its line, in order.
split() {
    awk -v steps="$tmp/steps" -v here="$tmp/here" '
        function flush() { if (file != "") close(file); file = "" }
        function unescape(s) {
            gsub(/\\\(aq/, "\047", s); gsub(/\\\(ga/, "`", s); gsub(/\\\(dq/, "\"", s)
            gsub(/\\&/, "", s); gsub(/\\-/, "-", s); gsub(/\\e/, "\\", s)
            return s
        }
        function command(s) {
            flush(); k++
            name = sprintf("%s/%04d", steps, k)
            print s >(name ".run"); close(name ".run")
            printf "%s:%d\n", FILENAME, FNR >(name ".at"); close(name ".at")
            file = name ".want"
            printf "" >file
        }
        { man = FILENAME ~ /\.[1-9]$/; line = $0 }
        man && /^\.\\" example/ { on = 1; file = $3 == "" ? "" : here "/" $3; next }
        man && /^\.\\" end/ { on = 0; flush(); next }
        man && on && /^\./ { next }
        man { line = unescape(line) }
        !man && !on && /^```console$/ { on = 1; next }
        !man && !on && /^```[a-z_-]+\.[a-z]+$/ { on = 1; file = here "/" substr($0, 4); next }
        !man && on && /^```$/ { on = 0; flush(); next }
        !on { next }
        file !~ /\.want$/ && file != "" { print line >file; next }
        line ~ /^\$ / { command(substr(line, 3)); next }
        line ~ /^> / && k { print substr(line, 3) >>(name ".run"); close(name ".run"); next }
        file != "" { print line >file }' "$1"
}

# Lines of the first file match those of the second, in which `...` stands for any number of lines.
same() {
    awk '
        NR == FNR { got[++n] = $0; next }
        { want[++m] = $0 }
        function match_from(i, j) {
            for (; j <= m && want[j] != "..."; i++) if (i > n || got[i] != want[j++]) return 0
            if (j > m) return i > n
            for (; i <= n + 1; i++) if (match_from(i, j + 1)) return 1
            return 0
        }
        END { exit !match_from(1, 1) }' "$1" "$2"
}

step() { # a command file
    base=${1%.run}
    at=$(cat "$base.at")
    n=$((n + 1))
    (cd "$tmp/here" && sh "$1") >"$base.got" 2>&1 </dev/null
    if same "$base.got" "$base.want"; then
        echo "ok $n - ${at#"$root"/}: $(head -1 "$1" | cut -c 1-80 | tr -d '#')"
    else
        echo "not ok $n - ${at#"$root"/}: $(head -1 "$1" | cut -c 1-80 | tr -d '#')"
        diff "$base.want" "$base.got" | cut -c 1-160 | head -30 | sed 's/^/# /'
        failed=1
    fi
}

for doc in "$root"/README.md "$root"/*/README.md "$root"/man/*.[1-9]; do
    [ -f "$doc" ] || continue
    rm -rf "$tmp/here" "$tmp"/steps/*
    mkdir "$tmp/here"
    ln -s "$root/rules" "$root/tests" "$tmp/here/"
    gzip -dc "$root/tests/sample/audit.jsonl.gz" >"$tmp/here/audit.jsonl"
    split "$doc"
    for command in "$tmp"/steps/*.run; do
        [ -f "$command" ] && step "$command"
    done
done
if [ "$n" -eq 0 ]; then
    echo "not ok 1 - the documents hold examples"
    n=1 failed=1
fi
echo "1..$n"
exit $failed
