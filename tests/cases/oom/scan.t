# Cases for `kspl test --oom`: each allocation of each case fails in turn. Together they reach every module
# that takes memory; what they mean is tested elsewhere. Memory that libraries take for themselves (Hyperscan,
# libmaxminddb, zlib, zstd, the C library's streams) does not fail here.

=== flattening: lists, escapes, all fields, a damaged line
--- search
search verb=create OR "k\u0065y" | fields - _time
--- events
{"verb":"create","user":{"groups":["a","b","c"]},"t":"x\ny\u00e9","n":[[1,2],[3]]}
{"verb":"create","a.b":1,"a":{"b":2}}
{"verb":"create"
--- result
{"n{}{}":["1","2","3"],"t":"x\nyé","user.groups{}":["a","b","c"],"verb":"create","source":"kubernetes","sourcetype":"_json","index":"main"}
{"a.b":["1","2"],"verb":"create","source":"kubernetes","sourcetype":"_json","index":"main"}

=== macros, comments and a standard library
--- search
`kube_audit` `mine("get")` ```why not``` | `tail_of(verb)`
--- macros
[mine(1)]
args = v
definition = verb="$v$"
[tail_of(1)]
args = f
definition = table $f$ code
--- options
source=kubernetes
--- events
{"verb":"get","code":200}
{"verb":"put","code":200}
--- result
{"verb":"get","code":"200"}

=== messages of a wrong rule
--- search
search a=1 | stats cuont by b | nosuch | eval x=nope(1)
--- error
KS2101

=== messages of a rule that parses
--- search
search a=1 | eval x=nope(1), y=len(1,2) | stats cuont by b
--- error
KS3001
KS3002
