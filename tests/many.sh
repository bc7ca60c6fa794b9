#!/bin/sh
# Many rules in one image find what they find with every rule asked of every event (--no-prefilter): rules of all
# forms that a first filter can have, over events in which their values come in every case, as lists, as numbers
# and not at all. TAP.
set -u
# shellcheck source=tests/tell.sh
. "${srcdir:-.}/tests/tell.sh"
mkdir "$tmp/rules"
awk -v dir="$tmp/rules" 'BEGIN {
    srand(7)
    split("verb user.name code tags{} a.b", f); split("get LIST Create watch 200 403 4.03e2 x*z - \303\211t\303\251", v)
    for (i = 0; i < 240; i++) {
        t = f[1 + int(rand() * 5)] "=" v[1 + int(rand() * 10)]; u = f[1 + int(rand() * 5)] "=" v[1 + int(rand() * 10)]
        w = f[1 + int(rand() * 5)]; x = v[1 + int(rand() * 10)]; y = v[1 + int(rand() * 10)]
        forms[0] = "search " t; forms[1] = "search " t " " u; forms[2] = "search " t " OR " u
        forms[3] = "search NOT " t " " u; forms[4] = "search " w " IN (" x ", " y ") " t
        forms[5] = "search (" t " OR " u ") " w "=*"; forms[6] = "search " w "=CASE(" x ")"
        forms[7] = "search " t " | search " u; forms[8] = "search * | where verb=\"get\" | search " t
        forms[9] = "search " w "!=" x " " t; forms[10] = "search (" t " " u ") OR " w "=" x
        forms[11] = "search " t " (" w "=" x " OR (" u " " w "=" y "))"; forms[12] = "fillnull value=get verb | search " t
        forms[13] = "search code>300 " t; forms[14] = "search host=h " t; forms[15] = "search verb=get verb=list"
        form = forms[i % 16]
        file = sprintf("%s/rule%03d.spl", dir, i)
        print form " | stats count values(n) as n by verb" >file
        close(file)
    }
}'
awk 'BEGIN {
    srand(11)
    split("\"get\" \"GET\" \"list\" \"create\" \"CREATE\" 200 403 403.0 4.03e2 \"xyz\" \"\303\211T\303\211\" \"\303\251t\303\251\" null \"\" true", v)
    for (i = 0; i < 3000; i++) {
        line = "{\"n\":" i
        if (rand() < .9) line = line ",\"verb\":" v[1 + int(rand() * 15)]
        if (rand() < .7) line = line ",\"user\":{\"name\":" v[1 + int(rand() * 15)] "}"
        if (rand() < .7) line = line ",\"code\":" v[1 + int(rand() * 15)]
        if (rand() < .7) line = line ",\"tags\":[" v[1 + int(rand() * 15)] "," v[1 + int(rand() * 15)] "]"
        if (rand() < .4) line = line ",\"a.b\":" v[1 + int(rand() * 15)]
        if (rand() < .4) line = line ",\"a\":{\"b\":" v[1 + int(rand() * 15)] "}"
        if (rand() < .2) line = line ",\"host\":\"h\""
        print line "}"
    }
}' >"$tmp/log.jsonl"

"$KSPL" compile -o "$tmp/image" "$tmp/rules" 2>"$tmp/said"
tell $? "240 rules compile"
"$KSPL" run --no-prefilter -j1 -f "$tmp/image" --stats "$tmp/log.jsonl" >"$tmp/plain" 2>"$tmp/plain.stats"
for how in "-j1" "-j4 --block 4096" "-j1 --kernel scalar" "-j1 --strict"; do
    # shellcheck disable=SC2086 # a list of options
    "$KSPL" run $how -f "$tmp/image" --stats "$tmp/log.jsonl" >"$tmp/some" 2>"$tmp/some.stats"
    cmp -s "$tmp/plain" "$tmp/some"
    tell $? "the same rows: $how"
    sed -n '/^rule /,$p' "$tmp/plain.stats" | grep -v ' seconds, ' >"$tmp/a"
    sed -n '/^rule /,$p' "$tmp/some.stats" | grep -v ' seconds, ' >"$tmp/b"
    cmp -s "$tmp/a" "$tmp/b"
    tell $? "the same counts of every stage: $how"
done
[ "$(wc -l <"$tmp/plain")" -gt 500 ]
tell $? "the rules find something"
echo "1..$n"
exit $failed
