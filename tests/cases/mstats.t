# mstats over JSON metric events: spl-semantics 9, and kspl-rule(5) for the shapes of events.

=== mstats: several metrics in one event
--- search
| mstats avg(cpu.util) as cpu max(mem) where index=main by host.name
--- events
{"host.name":"a","metric_name:cpu.util":0.5,"metric_name:mem":10}
{"host.name":"a","metric_name:cpu.util":1.5}
{"host.name":"b","metric_name:mem":7}
{"host.name":"c","x":1}
{"metric_name:mem":8}
--- result
{"host.name":"a","cpu":"1","max(mem)":"10"}
{"host.name":"b","max(mem)":"7"}

=== mstats: one metric in an event
--- search
| mstats avg(cpu.util) count(cpu.util) as n where index=main by host.name
--- events
{"host.name":"a","metric_name":"cpu.util","_value":0.5}
{"host.name":"a","metric_name":"cpu.util","_value":1.5}
{"host.name":"a","metric_name":"mem","_value":1.5}
--- result
{"host.name":"a","avg(cpu.util)":"1","n":"2"}

=== mstats: wildcards, both shapes
--- search
| mstats avg(process.*) as process.* where index=main by host.name
--- events
{"host.name":"a","metric_name:process.cpu":0.5,"metric_name:process.mem":10,"metric_name:disk":1}
{"host.name":"a","metric_name":"process.cpu","_value":1.5}
{"host.name":"b","metric_name":"disk","_value":1.5}
--- result
{"host.name":"a","process.cpu":"1","process.mem":"10"}

=== mstats: spans of time
--- search
| mstats count(m) as n latest(m) as l where index=main span=10s by d
--- events
{"timestamp":"2024-01-01T00:00:02Z","d":"x","metric_name:m":1}
{"timestamp":"2024-01-01T00:00:09Z","d":"x","metric_name:m":2}
{"timestamp":"2024-01-01T00:00:10Z","d":"x","metric_name:m":3}
{"timestamp":"2024-01-01T00:00:02Z","d":"w","metric_name:m":4}
--- result
{"_time":"1704067200","d":"w","n":"1","l":"4"}
{"_time":"1704067200","d":"x","n":"2","l":"2"}
{"_time":"1704067210","d":"x","n":"1","l":"3"}

=== mstats: span behind BY, no WHERE
--- search
| mstats sum(m) by d span=1m
--- events
{"timestamp":"2024-01-01T00:00:02Z","d":"x","metric_name:m":1}
{"timestamp":"2024-01-01T00:00:09Z","d":"x","metric_name:m":2}
--- result
{"_time":"1704067200","d":"x","sum(m)":"3"}

=== mstats: WHERE binds as a search does, with times and macros
--- macros
[kubernetes_metrics]
definition = index=metrics
--- options
index=metrics
now=1704067300
--- search
| mstats count(m) as n where `kubernetes_metrics` AND d=x OR d=y earliest=-1m NOT e=* groupby d
--- events
{"timestamp":"2024-01-01T00:00:41Z","d":"x","metric_name:m":1}
{"timestamp":"2024-01-01T00:00:41Z","d":"Y","metric_name:m":1}
{"timestamp":"2024-01-01T00:00:41Z","d":"z","metric_name:m":1}
{"timestamp":"2024-01-01T00:00:39Z","d":"x","metric_name:m":1}
{"timestamp":"2024-01-01T00:00:41Z","d":"x","e":1,"metric_name:m":1}
--- result
{"d":"Y","n":"1"}
{"d":"x","n":"1"}

=== mstats: another index holds nothing
--- search
| mstats count(m) as n where index=kubernetes_metrics
--- events
{"metric_name:m":1}
--- result
{"n":"0"}

=== mstats: what stands behind it
--- search
| mstats avg(m) as m where index=main by d | eval high=if(m>2,"yes","no") | stats count by high
--- events
{"d":"x","metric_name:m":1}
{"d":"y","metric_name:m":3}
{"d":"y","metric_name:m":5}
--- result
{"high":"no","count":"1"}
{"high":"yes","count":"1"}

=== mstats: _value of a metric that WHERE names
--- search
| mstats max(_value) as m where metric_name=cpu* by metric_name
--- events
{"metric_name":"cpu.a","_value":1}
{"metric_name":"cpu.a","_value":3}
{"metric_name":"mem","_value":9}
--- result
{"metric_name":"cpu.a","m":"3"}

=== mstats: missing dimensions filled
--- search
| mstats fillnull_value=none count(m) as n by d
--- events
{"d":"x","metric_name:m":1}
{"metric_name:m":1}
--- result
{"d":"none","n":"1"}
{"d":"x","n":"1"}

=== mstats: a multivalue and text that is no number
--- search
| mstats sum(m) as s count(m{}) as c
--- events
{"metric_name:m":"x"}
{"metric_name:m":["1","2"]}
{"metric_name:m":4}
--- result
{"s":"4","c":"2"}

=== mstats: options that change nothing
--- search
| mstats chart=f prestats=f append=f backfill=t update_period=1 chunk_size=100 count(m) as n where index=*
--- events
{"metric_name:m":1}
--- result
{"n":"1"}

=== mstats: prestats is refused
--- search
| mstats prestats=t count(m)
--- error
1:10: error: `mstats` with prestats=true is not supported

=== mstats: a metric must be named
--- search
| mstats count where index=main
--- error
1:10: error: count() needs a field

=== mstats: no expressions
--- search
| mstats count(eval(m>1)) where index=main
--- error
a metric must stand here

=== mstats: stands first
--- search
search * | mstats count(m)
--- error
KS2104

=== mstats: a wrong span
--- search
| mstats count(m) span=1parsec
--- error
1:24: error: `1parsec` is no span of time

=== mstats: in a subsearch, as the rules of newly seen edges do
--- options
now=1704067300
--- search
| mstats count(tcp.packets) as n where index=main AND earliest=-1h by edge
| eval current="True"
| append [ mstats count(tcp.packets) as n where index=main AND earliest=-30d latest=-1h by edge | eval current="false" ]
| eventstats values(current) as current by edge
| where mvcount(current)=1 AND current="True"
| table edge n
--- events
{"timestamp":"2024-01-01T00:00:41Z","edge":"new","metric_name:tcp.packets":1}
{"timestamp":"2024-01-01T00:00:42Z","edge":"new","metric_name:tcp.packets":1}
{"timestamp":"2024-01-01T00:00:41Z","edge":"known","metric_name:tcp.packets":1}
{"timestamp":"2023-12-31T00:00:41Z","edge":"known","metric_name:tcp.packets":1}
{"timestamp":"2023-12-31T00:00:41Z","edge":"gone","metric_name:tcp.packets":1}
--- result
{"edge":"new","n":"2"}

=== mstats: two wildcards under other names, joined with one-second rows
--- search
| mstats avg(tcp.*) as tcp.* avg(udp.*) as udp.* stdev(tcp.*) as stdev_tcp.* where index=main by w
--- events
{"w":"x","metric_name:tcp.a":1,"metric_name:udp.b":5}
{"w":"x","metric_name:tcp.a":3}
--- result
{"w":"x","stdev_tcp.a":"1.4142135623730951","tcp.a":"2","udp.b":"5"}
