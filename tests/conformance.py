#!/usr/bin/env python3
"""Runs a file of conformance cases against kspl.

    conformance.py KSPL CASES.json [--strict]

A case is {name, query, input, expect, ordered}. Its input becomes a log of one event per line; its
rows are compared with what `kspl run -e QUERY --format jsonl` prints: in order when `ordered`, else
as a multiset; a key that is missing is null; values are texts or lists of texts. A case refused
because a command is not supported (KS4001, KS4002) or a function unknown (KS3001, KS3006) counts as
refused and is listed. With --strict a form (KS4002) of a command that is supported may not be
refused.
"""
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter

REFUSAL = re.compile(r"\[KS(4001|4002|3001|3006)\]")
ERROR = re.compile(r"error: .*\[KS\d{4}\]")


def cells(row):
    """A row in one form: name -> tuple of texts, nulls left out."""
    out = {}
    for name, value in row.items():
        values = value if isinstance(value, list) else [value]
        values = tuple(v if isinstance(v, str) else json.dumps(v) for v in values if v is not None)
        if values:
            out[name] = values
    return tuple(sorted(out.items()))


# Each case runs in all of these: byte search, workers, block size, prefilter.
CONFIGURATIONS = [
    [],
    ["-j", "1", "--kernel", "scalar", "--block", "1"],
    ["-j", "4", "--block", "7"],
    ["-j", "4", "--block", "65536", "--no-prefilter"],
]


def run(binary, case, options):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as log:
        for event in case["input"]:
            log.write(json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n")
        log.flush()
        args = [binary, "run", *options, "-e", case["query"], "--format", "jsonl", log.name]
        done = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def judge(binary, case):
    """(passed | refused | failed, why), alike in every configuration"""
    verdicts = [judge_run(binary, case, options) for options in CONFIGURATIONS]
    wrong = [v for v in verdicts if v[0] != verdicts[0][0] or v[0] == "failed"]
    return ("failed", wrong[0][1] or "configurations differ") if wrong else verdicts[0]


def judge_run(binary, case, options):
    status, out, err = run(binary, case, options)
    if status == 2:
        errors = [line for line in err.splitlines() if ERROR.search(line)]
        if errors and all(REFUSAL.search(line) for line in errors):
            return "refused", errors[0]
    if status != 0:
        return "failed", "status %d: %s" % (status, err.strip())
    try:
        got = [cells(json.loads(line)) for line in out.splitlines()]
    except ValueError as problem:
        return "failed", "output is not JSON: %s" % problem
    expected = [cells(row) for row in case["expect"]]
    same = got == expected if case.get("ordered") else Counter(got) == Counter(expected)
    return ("passed", "") if same else ("failed", "expected %s\n#   got      %s" % (
        json.dumps(case["expect"]), json.dumps([dict(row) for row in got])))


def unexcused(why):
    """A refusal of something else than a whole command or function."""
    return "KS4002" in why


def main():
    binary, path = sys.argv[1], sys.argv[2]
    strict = "--strict" in sys.argv[3:]
    with open(path, encoding="utf-8") as text:
        cases = json.load(text)
    tally = Counter()
    for case in cases:
        verdict, why = judge(binary, case)
        if verdict == "refused" and strict and unexcused(why):
            verdict = "failed"
        tally[verdict] += 1
        if verdict != "passed":
            print("# %s: %s\n#   %s\n#   %s" % (verdict, case["name"], case["query"], why))
    print("%d passed, %d refused, %d failed" % (tally["passed"], tally["refused"], tally["failed"]))
    return 1 if tally["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
