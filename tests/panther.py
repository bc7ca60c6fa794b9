#!/usr/bin/env python3
"""Panther's tests of its Kubernetes rules, through the rules of this library.

    panther.py KSPL ROOT SHARED        prints TAP

rules/equivalents.csv says which rule stands for which. A verdict is whether the rule gives a row for the one
event of the test; where the rule has a threshold the event is given so many times, each with an auditID of its
own, and an object name of its own where distinct names are counted. Where ours differs on purpose, DIFFERS says why.
"""
import copy
import csv
import json
import os
import subprocess
import sys
import tempfile

# rule id, name of the test: why our verdict is the other one.
DIFFERS = {}


def inner(log, change):
    """Applies `change` to the audit event within the record."""
    log = copy.deepcopy(log)
    text = log.get("properties", {}).get("log") if isinstance(log.get("properties"), dict) else None
    if isinstance(text, str):
        event = json.loads(text)
        change(event)
        log["properties"]["log"] = json.dumps(event)
    elif isinstance(text, dict):
        change(text)
    elif "protoPayload" in log:
        log.setdefault("operation", {})["id"] = change(None)
        parts = log["protoPayload"].get("resourceName", "").split("/")
        if len(parts) >= 6:
            parts[5] = change(None)
            log["protoPayload"]["resourceName"] = "/".join(parts)
    else:
        change(log)
    return log


def copies(log, n):
    def renamed(i):
        def change(event):
            name = "copy-%d" % i
            if event is not None:
                event["auditID"] = name
                if isinstance(event.get("objectRef"), dict):
                    event["objectRef"]["name"] = name
            return name
        return change
    return [log] if n <= 1 else [inner(log, renamed(i)) for i in range(n)]


def main():
    kspl, root, shared = sys.argv[1:4]
    with open(os.path.join(root, "rules", "equivalents.csv")) as f:
        ours = {row["id"]: row["rule"] for row in csv.DictReader(f) if row["system"] == "panther"}
    with open(os.path.join(shared, "corpus", "panther", "tests.jsonl")) as f:
        tests = [json.loads(line) for line in f]
    work = tempfile.mkdtemp()
    images = {}
    for rule in set(ours.values()):
        images[rule] = os.path.join(work, rule + ".image")
        subprocess.run([kspl, "compile", "-o", images[rule], os.path.join(root, "rules", rule)], check=True,
                       stderr=subprocess.DEVNULL)
    print("1..%d" % len(tests))
    failed = 0
    for n, test in enumerate(tests, 1):
        name = "%s: %s" % (test["rule_id"], test["test_name"])
        why = DIFFERS.get((test["rule_id"], test["test_name"]))
        rule = ours.get(test["rule_id"])
        log = os.path.join(work, "log.jsonl")
        with open(log, "w") as f:
            for event in copies(test["log"], test.get("threshold") or 1):
                f.write(json.dumps(event) + "\n")
        out = subprocess.run([kspl, "run", "-f", images[rule], log], stdout=subprocess.PIPE, check=True,
                             stderr=subprocess.DEVNULL).stdout if rule else b""
        good = (bool(out) == test["expected"]) != bool(why)
        failed += not good
        print("%sok %d - %s%s" % ("" if good else "not ", n, name, " (differs: %s)" % why if why else ""))
        if not good:
            print("# expected %s, got %s" % (test["expected"], out.decode()[:300] or "nothing"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
