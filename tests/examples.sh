#!/bin/sh
# The example of every row of funcs.def and aggs.def gives the value that the row promises.
# The rows become a case file, which kspl itself runs.
srcdir=${srcdir:-.}
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

cat >"$tmp/rows.c" <<'END'
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
static void result(const char *expect)
{
    printf("--- result\n");
    if (strcmp(expect, "null") == 0)
        printf("{}\n\n");
    else
        printf("{\"r\":%s}\n\n", expect);
}
static void func(const char *name, char type, const char *example, const char *expect)
{
    printf("=== function %s\n--- options\ntz=UTC\n--- search\n", name);
    if (type == 'b')
        printf("search * | eval r=if(%s,\"true\",\"false\") | table r\n", example);
    else
        printf("search * | eval r=%s | table r\n", example);
    printf("--- events\n{\"n\":403,\"f\":1.5,\"s\":\"Hello\",\"m\":\"a\",\"m\":\"b\",\"m\":\"c\"}\n");
    if (type == 'b')
        printf("--- result\n{\"r\":\"%s\"}\n\n", expect);
    else
        result(expect);
}
static void agg(const char *name, const char *example, const char *expect)
{
    static const char *const values[] = {"10", "9", "9", "100", "\"x\""};
    const char *stats = strncmp(example, "timechart ", 10) == 0 ? "" : "stats ";
    printf("=== aggregate %s\n--- search\nsearch * | %s%s AS r | table r\n--- events\n", name, stats, example);
    for (int i = 0; i < 5; i++)
        printf("{\"timestamp\":\"1970-01-01T00:00:0%dZ\",\"f\":%s}\n", i, values[i]);
    result(expect);
}
int main(void)
{
#define X(id, name, args, min, max, type, nulls, folds, summary, example, expect) func(name, type, example, expect);
#include "lang/funcs.def"
#undef X
#define X(id, name, arg, param, ordered, in_order, number, summary, example, expect) agg(name, example, expect);
#include "lang/aggs.def"
#undef X
    return 0;
}
END
${CC:-cc} -std=gnu11 -I"$srcdir/src" -o "$tmp/rows" "$tmp/rows.c" && "$tmp/rows" >"$tmp/examples.t" || exit 99
if [ -n "$KSPL_SHOW" ]; then
    cat "$tmp/examples.t"
    exit 0
fi
"${KSPL:-./kspl}" test --tap "$tmp/examples.t"
