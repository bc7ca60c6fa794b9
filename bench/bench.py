#!/usr/bin/env python3
"""bench.py [SECTION...] - how fast kspl is, beside what else people have, on data made from a seed.

Commands of a table run in turn, round after round (A B C A B C ...), so that a busy neighbour hits all alike; what is
shown is the median of each, and the median and range of its time over that of the first command of the table in the
same round. Before anything is timed every command's answer is compared with kspl's. README.md says what
each table is for. Settings are variables: KSPL, BENCH_GEN (the generator), BENCH_MB, BENCH_ROUNDS, BENCH_DIR (where data
is kept; a temporary folder without it).
"""
import atexit
import hashlib
import json
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
KSPL = os.path.abspath(os.environ.get("KSPL", "./kspl"))
GEN = os.path.abspath(os.environ.get("BENCH_GEN", "bench/gen"))
MB = float(os.environ.get("BENCH_MB", "200"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
CORES = len(os.sched_getaffinity(0))
DIR = os.environ.get("BENCH_DIR") or tempfile.mkdtemp(prefix="kspl-bench-")
if not os.environ.get("BENCH_DIR"):
    atexit.register(shutil.rmtree, DIR)

QUERIES = {
    "Q1": "search verb=create objectRef.resource=daemonsets | stats count by user.username objectRef.namespace",
    "Q2": 'search user.groups{}="system:unauthenticated" responseStatus.code=403 | stats count by sourceIPs{}',
    "Q3": "search * | stats count dc(user.username) by verb objectRef.resource responseStatus.code",
}
LITERALS = {"Q1": '"daemonsets"', "Q2": '"system:unauthenticated"'}
TITLES = {
    "Q1": "selective: `" + QUERIES["Q1"] + "`",
    "Q2": "medium: `" + QUERIES["Q2"] + "`",
    "Q3": "every event: `" + QUERIES["Q3"] + "`",
}


# ---- data ----


def data(name, *args, mb=None):
    """The path of a log that the generator makes, made once. Its name tells what it makes: another one's is not taken."""
    size = int((mb or MB) * 1e6)
    sample = subprocess.run([GEN, "100000", *args], stdout=subprocess.PIPE, check=True).stdout
    path = os.path.join(DIR, "%s-%d-%s.jsonl" % (name, size // 1000000, hashlib.sha256(sample).hexdigest()[:8]))
    if not os.path.exists(path):
        os.makedirs(DIR, exist_ok=True)
        with open(path + ".new", "wb") as out:
            subprocess.run([GEN, str(size), *args], stdout=out, check=True)
        os.rename(path + ".new", path)
    return path


def text_file(name, text):
    path = os.path.join(DIR, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def packed(path, tool, ending):
    if not os.path.exists(path + ending):
        subprocess.run([tool, "-k", "-q", path], check=True)
    return path + ending


# ---- running ----


REPEATED = re.compile(r"^repeat (\S+) (\S+)\n", re.M)


def run(command):
    """Seconds on the wall, seconds of processor, and what it printed. A program that repeats its work says how long each
    time took: then their medians."""
    with tempfile.TemporaryFile() as out:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, shell=isinstance(command, str))
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode("utf-8", "replace")
    if process.returncode not in (0, 1):
        sys.exit("bench: status %d: %s" % (process.returncode, command))
    inside = [[float(s) for s in times] for times in zip(*REPEATED.findall(text))]
    wall, cpu = map(statistics.median, inside) if inside else (wall, used.ru_utime + used.ru_stime)
    return wall, cpu, REPEATED.sub("", text)


def memory(command):
    """Peak memory in MB, as a text, and what it printed. A child of this program would begin with its size."""
    if not os.access("/usr/bin/time", os.X_OK):
        return "?", run(command)[2]
    note = os.path.join(DIR, "memory")
    command = ["sh", "-c", command] if isinstance(command, str) else command
    said = run(["/usr/bin/time", "-f", "%M", "-o", note, *command])[2]
    with open(note, encoding="utf-8") as f:
        return "%.0f" % (int(f.read().split()[-1]) / 1024), said


def rows(text):
    """An answer as a set of rows of texts: JSON objects or arrays of cells, or cells between tabs, a row a line. Many values
    in a cell stand between commas."""
    found = []
    for line in text.splitlines():
        if line[:1] == "{":
            cells = list(json.loads(line).values())
        elif line[:1] == "[":
            cells = json.loads(line)
        else:
            cells = line.split("\t")
        found.append(tuple(sorted(",".join(c) if isinstance(c, list) else str(c) for c in cells)))
    return sorted(found)


def table(title, path, commands):
    """commands: (name, command, whether its answer is comparable). The first one's time is 1."""
    bytes_read = os.path.getsize(path)
    first, peaks = None, []
    for name, command, comparable in commands:
        peak, said = memory(command)
        peaks.append(peak)
        first = rows(said) if first is None else first
        if comparable and rows(said) != first:
            sys.exit("bench: %s: %s gives another answer than %s" % (title, name, commands[0][0]))
    took = [[] for _ in commands]
    for _ in range(ROUNDS):
        for i, (_, command, _) in enumerate(commands):
            took[i].append(run(command)[:2])
    print("\n%s\n" % title)
    print("| what | seconds | MB/s | time, times the first | range | processor s | peak MB |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for i, (name, _, _) in enumerate(commands):
        wall = statistics.median(t[0] for t in took[i])
        ratios = [t[0] / f[0] for t, f in zip(took[i], took[0])]
        print(
            "| %s | %.3f | %.0f | %.2f | %.2f to %.2f | %.3f | %s |"
            % (name, wall, bytes_read / wall / 1e6, statistics.median(ratios), min(ratios), max(ratios),
               statistics.median(t[1] for t in took[i]), peaks[i])
        )  # fmt: skip
    sys.stdout.flush()


def kspl(query, path, *more):
    return [KSPL, "run", "--format", "jsonl", *more, "-e", query, path]


def kspl_image(made, path, *more):
    return [KSPL, "run", "--format", "jsonl", *more, "-f", made, path]


def image(name, rules, names=None):
    """An image of rules given as texts."""
    folder = os.path.join(DIR, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder)
    for i, rule in enumerate(rules):
        with open("%s/%s.spl" % (folder, names[i] if names else "rule%04d" % i), "w", encoding="utf-8") as out:
            out.write(rule + "\n")
    made = os.path.join(DIR, name + ".image")
    subprocess.run([KSPL, "compile", "-o", made, folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return made


# ---- peers ----

JQ = {
    "Q1": 'select(.verb=="create" and .objectRef.resource=="daemonsets" and .user.username and .objectRef.namespace)'
    " | [.user.username,.objectRef.namespace]",
    "Q2": 'select((.user.groups//[]|index("system:unauthenticated")) and .responseStatus.code==403) | .sourceIPs[]? | [.]',
    "Q3": "select(.verb and .objectRef.resource and .responseStatus.code)"
    " | [.verb,.objectRef.resource,.responseStatus.code,.user.username]",
}
COUNT = "jq -c -s 'group_by(.)[] | .[0] + [length]'"
COUNT_USERS = "jq -c -s 'group_by(.[:3])[] | .[0][:3] + [length, (map(.[3])|unique|length)]'"
DUCK = {
    "Q1": """SELECT "user".username, objectRef.namespace, count(*) FROM log
        WHERE verb='create' AND objectRef.resource='daemonsets' GROUP BY ALL""",
    "Q2": """SELECT ip, count(*) FROM (SELECT unnest(sourceIPs) AS ip FROM log
        WHERE list_contains("user"."groups", 'system:unauthenticated') AND responseStatus.code=403) GROUP BY ALL""",
    "Q3": """SELECT verb, objectRef.resource, responseStatus.code, count(*), count(DISTINCT "user".username) FROM log
        WHERE objectRef.resource IS NOT NULL AND responseStatus.code IS NOT NULL GROUP BY ALL""",
}
DUCK_COLUMNS = """{verb:'VARCHAR', "user":'STRUCT(username VARCHAR, "groups" VARCHAR[])', sourceIPs:'VARCHAR[]',
    objectRef:'STRUCT(resource VARCHAR, namespace VARCHAR)', responseStatus:'STRUCT(code INTEGER)'}"""
# Arguments: statements with ; between them, threads, and how often to say how long they took, after a first time.
DUCK_SCRIPT = """import { createRequire } from 'node:module';
const { DuckDBInstance } = createRequire(process.cwd() + '/')('@duckdb/node-api');
const [statements, threads, repeats] = process.argv.slice(2);
const db = await (await DuckDBInstance.create(':memory:', { threads })).connect();
async function answer() {
    const rows = [];
    for (const sql of statements.split(';')) {
        const found = await (await db.run(sql)).getRows();
        if (!sql.startsWith('CREATE')) rows.push(...found); /* that gives how many it took */
    }
    return rows;
}
let rows = await answer();
for (let i = 0; i < Number(repeats); i++) {
    const begin = process.hrtime.bigint(), before = process.cpuUsage();
    rows = await answer();
    const used = process.cpuUsage(before);
    console.log('repeat', Number(process.hrtime.bigint() - begin) / 1e9, (used.user + used.system) / 1e6);
}
for (const row of rows) console.log(row.map(String).join('\\t'));
"""
REPEATS = 5


def duck_source(path, columns):
    return "SELECT * FROM read_json('%s', format='newline_delimited', columns=%s)" % (path, columns)


def duck_package():
    return shutil.which("node") and os.path.isdir("node_modules/@duckdb/node-api")


def duck_here(sql, threads, repeats=0):
    """By its package for node in the folder of the run: the one that can repeat its work in one process."""
    return ["node", text_file("duck.mjs", DUCK_SCRIPT), sql, str(threads), str(repeats)]


def duck(sql, threads):
    """DuckDB's own program, or its package; None when there is neither."""
    if shutil.which("duckdb"):
        return ["duckdb", "-noheader", "-list", "-separator", "\t", "-c", "SET threads=%d; %s" % (threads, sql)]
    return duck_here(sql, threads) if duck_package() else None


def simdjson():
    """The hand-written program, when it can be compiled."""
    made, source = os.path.join(DIR, "peer"), os.path.join(HERE, "peer.cpp")
    if not os.path.exists(made) and shutil.which("c++"):
        subprocess.run(["c++", "-O3", "-march=native", "-std=c++20", "-o", made, source, "-lsimdjson", "-lpthread"],
                       stderr=subprocess.DEVNULL)  # fmt: skip
    return made if os.path.exists(made) else None


def jq_pipe(engine, query, path, prefilter):
    count = (COUNT_USERS if query == "Q3" else COUNT).replace("jq", engine, 1)
    source = "%s -F '%s' '%s' |" % (prefilter, LITERALS[query], path) if prefilter else ""
    return "%s %s -c '%s' %s | %s" % (source, engine, JQ[query].replace("'", "'\\''"), "" if prefilter else path, count)


def peers_of(query, path):
    """Every peer that is here and fast enough for the whole log."""
    has = lambda program: shutil.which(program)
    sql = "WITH log AS (%s) %s" % (duck_source(path, DUCK_COLUMNS), DUCK[query])
    if duck_package():
        name = "DuckDB in-process, %d threads: repeats of the query without start-up" % CORES
        yield name, duck_here(sql, CORES, REPEATS), True
    for threads in sorted({CORES, 1}, reverse=True):
        if duck(sql, threads):
            yield "DuckDB, %d threads" % threads, duck(sql, threads), True
        if simdjson():
            yield "simdjson by hand, %d threads" % threads, [simdjson(), query, path, str(threads)], True
    if query in LITERALS:
        if has("rg"):
            yield "rg -c -F of its literal", ["rg", "-c", "-F", LITERALS[query], path], False
        if has("grep"):
            yield "grep -c -F of its literal", "grep -c -F '%s' %s | cat" % (LITERALS[query], path), False
        if has("rg") and has("jq"):
            yield "rg and jq", jq_pipe("jq", query, path, "rg"), True


def peers():
    path = data("log")
    slow = data("log", mb=max(MB / 10, 1))
    for query, spl in QUERIES.items():
        commands = [("kspl, %d workers" % CORES, kspl(spl, path), True), ("kspl, 1 worker", kspl(spl, path, "-j1"), True)]
        table(TITLES[query], path, commands + list(peers_of(query, path)))
        commands = [("kspl, %d workers" % CORES, kspl(spl, slow), True)]
        commands += [(e, jq_pipe(e, query, slow, None), True) for e in ("jq", "gojq") if shutil.which(e)]
        if len(commands) > 1:
            table("the same over %d MB, for slower peers" % (os.path.getsize(slow) / 1e6), slow, commands)
    ten_rules(path, slow)


# Ten rules as they are written for clusters: name, words of the search, the same for DuckDB and for jq, and the literal that
# somebody with a shell would look for first. Three of them (marked) want fields of bodies.
TEN = (
    ("daemonset", "objectRef.resource=daemonsets verb=create", "res='daemonsets' AND verb='create'",
     '.objectRef.resource=="daemonsets" and .verb=="create"', '"daemonsets"'),
    ("cronjob", "objectRef.resource=cronjobs verb=create", "res='cronjobs' AND verb='create'",
     '.objectRef.resource=="cronjobs" and .verb=="create"', '"cronjobs"'),
    ("nodeport", "objectRef.resource=services verb=create requestObject.spec.type=NodePort",  # body
     "res='services' AND verb='create' AND type='NodePort'",
     '.objectRef.resource=="services" and .verb=="create" and .requestObject.spec.type=="NodePort"', '"NodePort"'),
    ("exec", "objectRef.resource=pods objectRef.subresource=exec verb IN (create, get)",
     "res='pods' AND sub='exec' AND verb IN ('create', 'get')",
     '.objectRef.resource=="pods" and .objectRef.subresource=="exec" and (.verb|IN("create","get"))', '"exec"'),
    ("refused", "verb=create responseStatus.reason=Forbidden", "verb='create' AND reason='Forbidden'",
     '.verb=="create" and .responseStatus.reason=="Forbidden"', '"Forbidden"'),
    ("secrets", 'objectRef.resource=secrets verb=get NOT user.username="system:*"',
     "res='secrets' AND verb='get' AND NOT starts_with(person, 'system:')",
     '.objectRef.resource=="secrets" and .verb=="get" and (.user.username|startswith("system:")|not)', '"secrets"'),
    ("anonymous", 'user.groups{}="system:unauthenticated" responseStatus.code=403',
     "list_contains(in_groups, 'system:unauthenticated') AND code=403",
     '(.user.groups|index("system:unauthenticated")) and .responseStatus.code==403', '"system:unauthenticated"'),
    ("bare pod", "objectRef.resource=pods verb=create objectRef.namespace IN (ci, default, kube-system)",
     "res='pods' AND verb='create' AND ns IN ('ci', 'default', 'kube-system')",
     '.objectRef.resource=="pods" and .verb=="create" and (.objectRef.namespace|IN("ci","default","kube-system"))', '"pods"'),
    ("privileged", "objectRef.resource=pods verb IN (create, update) "  # body
     'requestObject.metadata.annotations.kubectl.kubernetes.io/last-applied-configuration="*\\"privileged\\":true*"',
     "res='pods' AND verb IN ('create', 'update') AND contains(applied, '\"privileged\":true')",
     '.objectRef.resource=="pods" and (.verb|IN("create","update")) and (.requestObject.metadata.annotations'
     '["kubectl.kubernetes.io/last-applied-configuration"]//""|contains("\\"privileged\\":true"))', '\\"privileged\\":true'),
    ("admin", "objectRef.resource=clusterrolebindings verb=create requestObject.roleRef.name=cluster-admin",  # body
     "res='clusterrolebindings' AND verb='create' AND role='cluster-admin'",
     '.objectRef.resource=="clusterrolebindings" and .verb=="create" and .requestObject.roleRef.name=="cluster-admin"',
     '"cluster-admin"'),
)  # fmt: skip
TEN_SPL = (
    'search %s | fillnull value="-" objectRef.namespace | stats count values(user.groups{}) dc(userAgent)'
    " by user.username sourceIPs{} objectRef.namespace objectRef.name responseStatus.code"
)
TEN_COLUMNS = """{verb:'VARCHAR', "user":'STRUCT(username VARCHAR, "groups" VARCHAR[])', sourceIPs:'VARCHAR[]', userAgent:'VARCHAR',
    objectRef:'STRUCT(resource VARCHAR, subresource VARCHAR, namespace VARCHAR, name VARCHAR)',
    responseStatus:'STRUCT(code INTEGER, reason VARCHAR)', requestObject:'STRUCT(spec STRUCT("type" VARCHAR),
    roleRef STRUCT(name VARCHAR), metadata STRUCT(annotations STRUCT("kubectl.kubernetes.io/last-applied-configuration" VARCHAR)))'}"""
TEN_EVENTS = """CREATE TEMP TABLE found AS SELECT * FROM (SELECT verb, sourceIPs AS ips, userAgent AS agent,
    "user".username AS person, "user"."groups" AS in_groups, objectRef.resource AS res, objectRef.subresource AS sub,
    coalesce(objectRef.namespace, '-') AS ns, objectRef.name AS name, responseStatus.code AS code,
    responseStatus.reason AS reason, requestObject.spec."type" AS type, requestObject.roleRef.name AS role,
    requestObject.metadata.annotations."kubectl.kubernetes.io/last-applied-configuration" AS applied FROM (%s)) WHERE %s"""
TEN_GROUPS = """SELECT '%s', person, ip, ns, name, code, count(*), count(DISTINCT agent),
    array_to_string(list_sort(list_distinct(flatten(list(in_groups)))), ',') FROM (SELECT *, unnest(ips) AS ip FROM found WHERE %s)
    GROUP BY person, ip, ns, name, code"""
TEN_JQ = """jq -c 'select(%s) | .sourceIPs[] as $ip | [.user.username, $ip, .objectRef.namespace//"-", .objectRef.name,
    .responseStatus.code, .userAgent, .user.groups]' | jq -c -s 'group_by(.[:5])[] |
    .[0][:5] + ["%s", length, (map(.[5])|unique|length), (map(.[6][])|unique)]'"""


def ten_merged(path):
    """The ten as somebody merges them by hand: the events that any of them wants once into a table, then ten groupings."""
    wanted = " OR ".join("(%s)" % sql for _, _, sql, _, _ in TEN)
    found = TEN_EVENTS % (duck_source(path, TEN_COLUMNS), wanted)
    return ";".join([found] + [TEN_GROUPS % (name, sql) for name, _, sql, _, _ in TEN])


def ten_by_shell(path):
    """The log read once for each rule, and jq over the lines that hold its literal."""
    each = ("rg -F %s %s | %s" % (shlex.quote(literal), path, TEN_JQ % (test, name)) for name, _, _, test, literal in TEN)
    return "; ".join(each)


def ten_rules(path, slow):
    made = image("ten", [TEN_SPL % rule[1] for rule in TEN], [rule[0] for rule in TEN])
    fronts = image("fronts", RULES[:10])
    commands = [("ten rules, three of which look into bodies", kspl_image(made, path), True),
                ("the same, 1 worker", kspl_image(made, path, "-j1"), True),
                ("ten rules that do not", kspl_image(fronts, path), False),
                ("Q3", kspl(QUERIES["Q3"], path), False)]  # fmt: skip
    if duck(ten_merged(path), CORES):
        commands.append(("DuckDB, %d threads, the ten merged by hand" % CORES, duck(ten_merged(path), CORES), True))
    table("ten rules in one image", path, commands)
    if shutil.which("rg") and shutil.which("jq"):
        commands = [("kspl", kspl_image(made, slow), True), ("rg and jq, once for each rule", ten_by_shell(slow), True)]
        table("the same ten over %d MB, for a slower peer" % (os.path.getsize(slow) / 1e6), slow, commands)


# ---- tables of kspl alone ----


def rule(i):
    """Rules as public content has them: a predicate of two to four terms, a fillnull, a stats. All differ."""
    verbs = ("create", "update", "patch", "delete", "get", "list")
    resources = ("daemonsets", "cronjobs", "pods", "secrets", "clusterrolebindings", "rolebindings", "deployments", "events")
    words = ["verb=%s" % verbs[i % len(verbs)], "objectRef.resource=%s" % resources[i // 2 % len(resources)]]
    if i >= 10:
        words.append("user.username=%s%d@example.com" % (("person", "nobody")[i % 2], i))
    if i % 5 == 0:
        words.append("responseStatus.code=%d" % (200, 201, 403)[i % 3])
    return "search %s | fillnull | stats count values(userAgent) by user.username sourceIPs{} objectRef.namespace" % " ".join(words)


RULES = [rule(i) for i in range(1000)]


def rules():
    path = data("log")
    commands = [("Q3", kspl(QUERIES["Q3"], path), False)]
    for n in (1, 10, 100, 1000):
        commands.append(("%d rules" % n, [KSPL, "run", "-f", image("rules%d" % n, RULES[:n]), path], False))
    table("cost against the number of rules", path, commands)


def duck_groups(path):
    """DuckDB told the one column. What the second takes beyond the first is the grouping of a column that is there already."""
    log = duck_source(path, """{"user":'STRUCT(username VARCHAR)'}""")
    made = 'CREATE TABLE extracted AS SELECT "user".username AS name FROM (%s)' % log
    count = "SELECT count(*) FROM (SELECT name, count(*) FROM %s GROUP BY name)"
    at_once = count % ('(SELECT "user".username AS name FROM (%s))' % log)
    steps = (("the column into a table", made, False), ("the same, then grouped", made + ";" + count % "extracted", True),
             ("read and grouped at once", at_once, True))  # fmt: skip
    return [("DuckDB, " + what, duck(sql, CORES), same) for what, sql, same in steps if duck(sql, CORES)]


def groups():
    most = int(MB * 1e6 / 110)
    for n in (10, 1000, 100000, 1000000, 10000000):
        if n > most:
            print("\n%d groups: needs BENCH_MB=%d" % (n, n * 110 // 1000000 + 1))
            continue
        path = data("groups%d" % n, "--brief", str(n))
        commands = [("kspl", kspl("search * | stats count by user.username | stats count", path), True),
                    ("kspl, no groups: what reading takes", kspl("search * | stats count(user.username)", path), False)]  # fmt: skip
        table("%d groups, short events" % n, path, commands + duck_groups(path))


def selectivity():
    path = data("log")
    texts = ("nowhereatall", "clusterrolebindings", "daemonsets", "system:anonymous", "oidc:team", "system:nodes", "audit.k8s.io")
    table("cost against how many lines hold the literal: " + ", ".join(texts), path,
          [(t, kspl('search "%s" | stats count' % t, path), False) for t in texts])  # fmt: skip


def order():
    plain, by_name = data("log"), data("sorted", "--sorted")
    for query, spl in QUERIES.items():
        commands = [("as the API server writes", kspl(spl, plain), True), ("sorted keys", kspl(spl, by_name), True)]
        if simdjson():
            for what, path in (("", plain), (", sorted keys", by_name)):
                commands.append(("simdjson by hand" + what, [simdjson(), query, path, str(CORES)], True))
        table("order of keys, %s" % query, plain, commands)


def lines():
    for share in (0, 30, 100, 300):
        path = data("bodies%d" % share, "--bodies", str(share))
        with open(path, "rb") as f:
            mean = os.path.getsize(path) / sum(1 for _ in f)
        table("lines of %d bytes on average" % mean, path, [(q, kspl(QUERIES[q], path), False) for q in QUERIES])


def workers():
    path = data("log")
    for query, spl in QUERIES.items():
        counts = sorted({1, 2, CORES, 2 * CORES})
        table("workers, %s" % query, path, [("%d" % n, kspl(spl, path, "-j%d" % n), True) for n in counts])


def mmap():
    path = data("log")
    for query in ("Q1", "Q3"):
        for n in sorted({1, CORES}):
            commands = [("copied", kspl(QUERIES[query], path, "-j%d" % n), True)]
            commands += [("--mmap", kspl(QUERIES[query], path, "-j%d" % n, "--mmap"), True)]
            table("mapped instead of copied, %s, workers: %d" % (query, n), path, commands)


UNPACKERS = {"gzip": ("igzip", "gzip"), "zstd": ("zstd",)}  # the fastest first


def compressed():
    path = data("log")
    for tool, ending in (("gzip", ".gz"), ("zstd", ".zst")):
        if not shutil.which(tool):
            continue
        small, commands = packed(path, tool, ending), []
        for t in filter(shutil.which, UNPACKERS[tool]):
            commands.append(("%s -dc > /dev/null" % t, "%s -dc %s > /dev/null" % (t, small), False))
            commands.append(("%s -dc into wc -c" % t, "%s -dc %s | wc -c" % (t, small), False))
        commands += [("kspl %s" % q, kspl(QUERIES[q], small), False) for q in QUERIES]
        commands += [("kspl %s, 1 worker" % q, kspl(QUERIES[q], small, "-j1"), False) for q in QUERIES]
        commands += [("kspl %s, plain" % q, kspl(QUERIES[q], path), False) for q in QUERIES]
        table("packed by %s (MB/s of what is unpacked)" % tool, path, commands)
        several(tool, ending)


def several(tool, ending):
    """Eight packed files, half of the log's size in all: unpacked by one worker, and by more."""
    folder = os.path.join(DIR, "several-%s-%d" % (tool, MB))
    os.makedirs(folder, exist_ok=True)
    for seed in range(1, 9):
        path = data("part%d" % seed, "--seed", str(seed), mb=MB / 16)
        small = packed(path, tool, ending)
        link = os.path.join(folder, os.path.basename(small))
        if not os.path.exists(link):
            os.link(small, link)
    whole = data("log", mb=MB / 2)
    counts = sorted({1, 2, CORES, 2 * CORES})
    for query, spl in QUERIES.items():
        commands = [("%d" % n, kspl(spl, folder, "-j%d" % n), True) for n in counts]
        table("workers, eight files packed by %s, %s (MB/s of what is unpacked)" % (tool, query), whole, commands)


HEAD = (
    '{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/MANAGEDCLUSTERS/C",'
    '"properties":{"log":'
)


def wrap(kind, texts):
    """The same events in another form, for `envelopes`."""
    if kind == "eventlist":
        for i in range(0, len(texts), 200):
            yield '{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[%s]}\n' % ",".join(texts[i : i + 200])
    for line in texts if kind != "eventlist" else ():
        if kind == "azure":
            yield HEAD + json.dumps(line + "\n") + ',"stream":"stdout","pod":"p"}}\n'
        else:
            yield {"plain": "%s\n", "joined": "%s", "prefixed": "2026-01-02T03:04:05.690Z %s\n"}[kind] % line


def envelopes():
    with open(data("log", mb=min(MB, 50)), encoding="utf-8") as f:
        texts = f.read().splitlines()
    query, commands = "search verb=* | stats count by verb", []
    for kind in ("plain", "eventlist", "azure", "joined", "prefixed"):
        path = text_file(kind + ".json", "".join(wrap(kind, texts)))
        commands.append((kind, kspl(query, path, "-j1"), True))
    table("the same events in wrappers, one worker (MB/s of plain lines)", os.path.join(DIR, "plain.json"), commands)


def compiling():
    shapes = {
        "clean": "`kube_audit` objectRef.resource=r%d stage=ResponseComplete | fillnull | stats count by user.username | where count>1",
        "a warning each": "ns!=r%d | stats count by user.username",
        "an error each": "ns=r%d | stats count by user | where nope(count)>1",
    }
    print("\ncompiling and checking\n\n| rules | command | seconds | peak MB |\n|---|---|---:|---:|")
    for name, text in shapes.items():
        for n in (40, 1000, 10000):
            folder = tempfile.mkdtemp(dir=DIR)
            for i in range(n):
                with open("%s/rule%05d.spl" % (folder, i), "w", encoding="utf-8") as out:
                    out.write(text % i + "\n")
            for command in (["compile", "-o", DIR + "/image"], ["check"]):
                full = " ".join([KSPL, *command, folder, ">", os.devnull, "2>&1 || true"])
                best = min(run(full)[0] for _ in range(3 if n < 10000 else 1))
                print("| %d, %s | %s | %.3f | %s |" % (n, name, command[0], best, memory(full)[0]))
            shutil.rmtree(folder)


def start():
    one = text_file("one.jsonl", open(data("log", mb=1), encoding="utf-8").readline())
    commands = [("true", ["true"], False), ("kspl --version", [KSPL, "--version"], False)]
    for n in (1, 10, 100, 1000):
        commands.append(("%d rules, one event" % n, [KSPL, "run", "-f", image("rules%d" % n, RULES[:n]), one], False))
    print("\nfrom exec to exit, medians of 50 rounds\n\n| what | ms |\n|---|---:|")
    took = [[] for _ in commands]
    for _ in range(50):
        for i, (_, command, _) in enumerate(commands):
            took[i].append(run(command)[0])
    for (name, _, _), t in zip(commands, took):
        print("| %s | %.2f |" % (name, statistics.median(t) * 1e3))


def counted(command):
    """Instructions of a run: by the processor's counter, else by valgrind; None when there is neither."""
    if shutil.which("perf"):
        said = subprocess.run(["perf", "stat", "-x,", "-e", "instructions:u", *command], capture_output=True, text=True).stderr
        number = said.strip().split("\n")[-1].split(",")[0]
        if number.isdigit():
            return int(number)
    if shutil.which("valgrind"):
        said = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + os.devnull, *command],
                              capture_output=True, text=True).stderr  # fmt: skip
        return next((int(l.split(":")[1]) for l in said.split("\n") if "Collected :" in l), None)
    return None


def instructions():
    path = data("log", mb=min(MB, 20))
    print("\ninstructions per byte, one worker\n\n| query | instructions |\n|---|---:|")
    for query, spl in QUERIES.items():
        n = counted(kspl(spl, path, "-j1"))
        print("| %s | %s |" % (query, "no counter and no valgrind" if n is None else "%.3f" % (n / os.path.getsize(path))))


SECTIONS = (peers, rules, groups, selectivity, order, lines, workers, mmap, compressed, envelopes, compiling, start, instructions)


def main():
    names = {s.__name__: s for s in SECTIONS}
    wanted = sys.argv[1:] or list(names)
    for name in wanted:
        if name not in names:
            sys.exit("bench: no section %s; there are: %s" % (name, " ".join(names)))
    version = subprocess.run([KSPL, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    print("%s, %d processors, %d MB, medians of %d rounds" % (version, CORES, MB, ROUNDS))
    for name in wanted:
        names[name]()


if __name__ == "__main__":
    main()
