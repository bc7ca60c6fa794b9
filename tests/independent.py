#!/usr/bin/env python3
"""The three rules of rules/, evaluated in the most straightforward way and compared with kspl.

    independent.py KSPL SRCDIR LOG...

Shares no code, table or data structure with kspl. For every log and rule: the events that pass
the rule's first search, by line, against `kspl run -e` of that search alone; then the rows against
`kspl run -f RULE`. Prints one TAP line per comparison. Places come from tests/sample/places.csv,
the table that places.mmdb is made of.
"""
import csv
import gzip
import ipaddress
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile

# ---- fields of an event: name -> list of texts (semantics section 1) ----

NUMBER_TEXT = {"parse_int": str, "parse_float": str, "parse_constant": lambda c: 1 / 0}


class Pairs(list):
    """An object as its key-value pairs, so that duplicate keys survive."""


def flatten(node, name, fields):
    if isinstance(node, Pairs):
        for key, value in node:
            flatten(value, key if name is None else name + "." + key, fields)
    elif isinstance(node, list):
        for value in node:
            flatten(value, (name or "") + "{}", fields)
    elif name is not None:
        text = {True: "true", False: "false", None: "null"}.get(node, node)
        fields.setdefault(name, []).append(text)


def fields_of(line):
    """The event's fields; none for a line that is not wholly one JSON value."""
    fields = {}
    try:
        text = line.decode("utf-8", "surrogateescape").lstrip("\ufeff")
        flatten(json.loads(text, object_pairs_hook=Pairs, strict=False, **NUMBER_TEXT), None, fields)
    except (ValueError, RecursionError, ZeroDivisionError):
        return {}
    return fields


def events_of(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rb") as log:
        for line in log.read().split(b"\n"):
            if line.strip():
                yield fields_of(line)


# ---- the commands that the rules use ----

def has(fields, name, *values):
    """search name=value: any value, case folded."""
    return any(v.lower() in values for v in fields.get(name, ()))


def fillnull(rows):
    seen = {name for row in rows for name in row if not name.startswith("_")}
    return [{**{name: ["0"] for name in seen}, **row} for row in rows]


def stats(rows, by, values):
    """stats count values(f) as g ... by ...; `values` is a list of (f, g)."""
    groups = {}
    for row in rows:
        for key in itertools.product(*(row.get(name, ()) for name in by)):
            group = groups.setdefault(key, [0, {}])
            group[0] += 1
            for field, to in values:
                group[1].setdefault(to, set()).update(row.get(field, ()))
    order = sorted(groups, key=lambda key: [part.encode("utf-8", "surrogateescape") for part in key])
    for key in order:
        count, sets = groups[key]
        row = {name: [part] for name, part in zip(by, key)}
        row["count"] = [str(count)]
        for to, found in sets.items():
            if found:
                row[to] = sorted(found, key=lambda v: v.encode("utf-8", "surrogateescape"))
        yield row


def rename(rows):
    names = {"sourceIPs{}": "src_ip", "user.username": "user"}
    return [{names.get(name, name): cell for name, cell in row.items()} for row in rows]


def load_places(path):
    with open(path, encoding="utf-8") as table:
        rows = [(ipaddress.ip_network(row["network"]), row) for row in csv.DictReader(table)]
    return sorted(rows, key=lambda row: -row[0].prefixlen)


def iplocation(rows, field, places):
    for row in rows:
        try:
            ip = ipaddress.ip_address(row[field][0])
        except (KeyError, ValueError):
            continue
        place = next((p for network, p in places if ip in network), None)
        if place is not None:
            row["Country"], row["City"] = [place["country_en"]], [place["city_en"]]


# ---- the rules ----

DAEMONSET_BY = ("kind objectRef.name objectRef.namespace objectRef.resource requestObject.kind "
                "responseStatus.code sourceIPs{} stage user.username userAgent verb").split()
POD_BY = ("objectRef.name objectRef.namespace objectRef.resource requestReceivedTimestamp requestURI "
          "responseStatus.code sourceIPs{} stage user.groups{} user.uid user.username userAgent verb").split()
SCAN_VALUES = ("userAgent user.username user.groups{} verb requestURI responseStatus.code "
               "responseStatus.message responseStatus.reason responseStatus.status").split()


def daemonset_filter(e):
    return has(e, "objectRef.resource", "daemonsets") and has(e, "verb", "create")


def daemonset_rows(rows, _places):
    return stats(fillnull(rows), DAEMONSET_BY, [("user.groups{}", "user_groups")])


def pod_filter(e):
    return (has(e, "objectRef.resource", "pods") and has(e, "verb", "create")
            and has(e, "objectRef.namespace", "default", "kube-system", "kube-public"))


def pod_rows(rows, _places):
    return stats(fillnull(rows), POD_BY, [])


def scan_filter(e):
    return has(e, "user.groups{}", "system:unauthenticated") and has(e, "responseStatus.code", "403")


def scan_rows(rows, places):
    iplocation(rows, "sourceIPs{}", places)
    found = stats(rows, ["sourceIPs{}", "Country", "City"], [(f, f) for f in SCAN_VALUES])
    return [row for row in found if int(row["count"][0]) > 5]


RULES = {
    "kubernetes_daemonset_deployed": (daemonset_filter, daemonset_rows),
    "kubernetes_pod_created_in_default_namespace": (pod_filter, pod_rows),
    "kubernetes_access_scanning": (scan_filter, scan_rows),
}

# ---- comparing ----


def kspl(args):
    done = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stderr.decode("utf-8", "replace"))
        return None
    rows = []
    for line in done.stdout.decode("utf-8", "surrogateescape").splitlines():
        row = json.loads(line)
        rows.append({k: v if isinstance(v, list) else [v] for k, v in row.items()})
    return rows


def first_search(rule):
    with open(rule, encoding="utf-8") as text:
        return re.split(r"\|", text.read(), maxsplit=1)[0].strip()


def numbered(log, to):
    """A copy of the log with its line numbers in a field of their own, to compare event by event."""
    opener = gzip.open if log.endswith(".gz") else open
    with opener(log, "rb") as lines, open(to, "wb") as out:
        number = 0
        for line in lines.read().split(b"\n"):
            if not line.strip():
                continue
            if line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and fields_of(line):
                line = re.sub(rb"^([^{]*\{)", rb'\1"line_number_":%d,' % number, line, count=1)
            out.write(line + b"\n")
            number += 1


def compare(number, what, expected, got):
    if got == expected:
        print("ok %d - %s: %d" % (number, what, len(expected)))
        return True
    print("not ok %d - %s" % (number, what))
    for side, rows, other in (("kspl lacks", expected, got or []), ("kspl adds", got or [], expected)):
        for row in [r for r in rows if r not in other][:3]:
            print("#   %s %s" % (side, json.dumps(row)))
    if got is not None and len(got) == len(expected):
        print("#   or the rows are in another order")
    return False


def main():
    binary, srcdir, logs = sys.argv[1], sys.argv[2], sys.argv[3:]
    sys.setrecursionlimit(10000)
    places = load_places(os.path.join(srcdir, "tests/sample/places.csv"))
    geoip = ["--geoip", os.path.join(srcdir, "tests/sample/places.mmdb"), "--format", "jsonl"]
    good, number = True, 0
    print("1..%d" % (2 * len(RULES) * len(logs)))
    with tempfile.TemporaryDirectory() as tmp:
        copy = os.path.join(tmp, "numbered.jsonl")
        for log in logs:
            numbered(log, copy)
            events = list(events_of(log))
            for name, (keep, rows_of) in RULES.items():
                rule = os.path.join(srcdir, "rules", name + ".spl")
                kept = [i for i, e in enumerate(events) if keep(e)]
                got = kspl([binary, "run", "-e", first_search(rule) + " | table line_number_", *geoip, copy])
                number += 1
                good &= compare(number, "%s, events of %s" % (name, os.path.basename(log)),
                                [{"line_number_": [str(i)]} for i in kept], got)
                rows = rename(rows_of([dict(events[i]) for i in kept], places))
                got = kspl([binary, "run", "-f", rule, *geoip, log])
                number += 1
                good &= compare(number, "%s, rows of %s" % (name, os.path.basename(log)), rows, got)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
