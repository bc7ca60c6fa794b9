# timechart: spl-semantics 9. Times are UTC here.

=== timechart: spans with gaps filled
--- search
search * | timechart span=1m count
--- events
{"timestamp":"2024-01-01T00:00:10Z"}
{"timestamp":"2024-01-01T00:00:20Z"}
{"timestamp":"2024-01-01T00:03:20Z"}
--- result
{"_time":"1704067200","count":"2"}
{"_time":"1704067260","count":"0"}
{"_time":"1704067320","count":"0"}
{"_time":"1704067380","count":"1"}

=== timechart: cont=false leaves gaps
--- search
search * | timechart span=1m cont=f count
--- events
{"timestamp":"2024-01-01T00:00:10Z"}
{"timestamp":"2024-01-01T00:03:20Z"}
--- result
{"_time":"1704067200","count":"1"}
{"_time":"1704067380","count":"1"}

=== timechart: by a field
--- search
search * | timechart span=1m count by v
--- events
{"timestamp":"2024-01-01T00:00:10Z","v":"a"}
{"timestamp":"2024-01-01T00:00:10Z","v":"b"}
{"timestamp":"2024-01-01T00:02:10Z","v":"a"}
{"timestamp":"2024-01-01T00:02:10Z"}
--- result
{"_time":"1704067200","a":"1","b":"1","NULL":"0"}
{"_time":"1704067260","a":"0","b":"0","NULL":"0"}
{"_time":"1704067320","a":"1","b":"0","NULL":"1"}

=== timechart: several aggregates
--- search
search * | timechart span=1m sum(n) as s avg(n)
--- events
{"timestamp":"2024-01-01T00:00:10Z","n":1}
{"timestamp":"2024-01-01T00:00:20Z","n":2}
{"timestamp":"2024-01-01T00:02:20Z","n":"x"}
--- result
{"_time":"1704067200","s":"3","avg(n)":"1.5"}
{"_time":"1704067260"}
{"_time":"1704067320"}

=== timechart: several aggregates by a field
--- search
search * | timechart span=1m count sum(n) as s by v
--- events
{"timestamp":"2024-01-01T00:00:10Z","n":1,"v":"a"}
--- result
{"_time":"1704067200","count: a":"1","s: a":"1"}

=== timechart: every option of columns
--- search
search * | timechart span=1m count by v limit=1 useother=t otherstr=rest usenull=t nullstr=none
--- events
{"timestamp":"2024-01-01T00:00:10Z","v":"a"}
{"timestamp":"2024-01-01T00:00:10Z","v":"a"}
{"timestamp":"2024-01-01T00:00:10Z","v":"b"}
{"timestamp":"2024-01-01T00:00:10Z"}
--- result
{"_time":"1704067200","a":"2","none":"1","rest":"1"}

=== timechart: names in another form
--- search
search * | timechart span=1m sep="." count sum(n) as s by v dedup_splitvals=t
--- events
{"timestamp":"2024-01-01T00:00:10Z","v":"a","n":1}
--- result
{"_time":"1704067200","count.a":"1","s.a":"1"}

=== timechart: a format
--- search
search * | timechart span=1m format="$VAL$" count sum(n) as s by v usenull=f
--- events
{"timestamp":"2024-01-01T00:00:10Z","v":"a"}
--- result
{"_time":"1704067200","a":"1"}

=== timechart: the span that a day's data need
--- search
search * | timechart count | stats count dc(_time) as spans min(_time) as first max(_time) as last
--- events
{"timestamp":"2024-01-01T00:00:10Z"}
{"timestamp":"2024-01-01T23:50:10Z"}
--- result
{"count":"48","spans":"48","first":"1704067200","last":"1704151800"}

=== timechart: the span that an hour's data need
--- search
search * | timechart count | stats count
--- events
{"timestamp":"2024-01-01T00:00:10Z"}
{"timestamp":"2024-01-01T00:59:10Z"}
--- result
{"count":"60"}

=== timechart: fewer spans, and a least span
--- search
search * | timechart bins=10 count | stats count
--- events
{"timestamp":"2024-01-01T00:00:10Z"}
{"timestamp":"2024-01-01T00:59:10Z"}
--- result
{"count":"6"}

=== timechart: a least span
--- search
search * | timechart minspan=30m count
--- events
{"timestamp":"2024-01-01T00:00:10Z"}
{"timestamp":"2024-01-01T00:59:10Z"}
--- result
{"_time":"1704067200","count":"1"}
{"_time":"1704069000","count":"1"}

=== timechart: days are local, and a month is as long as it is
--- options
tz=Europe/Berlin
--- search
search * | timechart span=1d count
--- events
{"timestamp":"2024-03-30T22:30:00Z"}
{"timestamp":"2024-03-31T22:30:00Z"}
--- result
{"_time":"1711753200","count":"1"}
{"_time":"1711839600","count":"0"}
{"_time":"1711922400","count":"1"}

=== timechart: months
--- search
search * | timechart span=1mon sum(n) as s
--- events
{"timestamp":"2024-01-31T12:00:00Z","n":1}
{"timestamp":"2024-03-01T12:00:00Z","n":2}
--- result
{"_time":"1704067200","s":"1"}
{"_time":"1706745600"}
{"_time":"1709251200","s":"2"}

=== timechart: per second, minute, hour and day
--- search
search * | timechart span=1m per_second(n) as ps per_minute(n) as pm per_hour(n) as ph per_day(n) as pd
--- events
{"timestamp":"2024-01-01T00:00:10Z","n":20}
{"timestamp":"2024-01-01T00:00:20Z","n":40}
{"timestamp":"2024-01-01T00:02:20Z","n":["x"]}
--- result
{"_time":"1704067200","ps":"1","pm":"60","ph":"3600","pd":"86400"}
{"_time":"1704067260"}
{"_time":"1704067320"}

=== timechart: per hour of a day, of a multivalue, by a field
--- search
search * | timechart span=1d per_hour(n{}) by v
--- events
{"timestamp":"2024-01-01T00:00:10Z","n":[20,28],"v":"a"}
{"timestamp":"2024-01-01T00:00:10Z","v":"b"}
--- result
{"_time":"1704067200","a":"2"}

=== timechart: first and latest see the time of the event, not of the span
--- search
search * | timechart span=1m latest(v) as l earliest(v) as e first(v) as f
--- events
{"timestamp":"2024-01-01T00:00:20Z","v":"b"}
{"timestamp":"2024-01-01T00:00:30Z","v":"c"}
{"timestamp":"2024-01-01T00:00:10Z","v":"a"}
--- result
{"_time":"1704067200","l":"c","e":"a","f":"c"}

=== timechart: an event without a time is in no span
--- search
search * | timechart span=1m count
--- events
{"timestamp":"2024-01-01T00:00:20Z"}
{"a":1}
--- result
{"_time":"1704067200","count":"1"}

=== timechart: behind it rows are in order of time
--- search
search * | timechart span=1m count | streamstats sum(count) as total | table _time total
--- events
{"timestamp":"2024-01-01T00:02:10Z"}
{"timestamp":"2024-01-01T00:00:20Z"}
--- result
{"_time":"1704067200","total":"1"}
{"_time":"1704067260","total":"1"}
{"_time":"1704067320","total":"2"}

=== timechart: untable takes it apart
--- search
search * | timechart span=1m count by v | untable _time v n
--- events
{"timestamp":"2024-01-01T00:00:10Z","v":"b"}
{"timestamp":"2024-01-01T00:00:20Z","v":"a"}
{"timestamp":"2024-01-01T00:01:20Z","v":"a"}
--- result
{"_time":"1704067200","v":"a","n":"1"}
{"_time":"1704067200","v":"b","n":"1"}
{"_time":"1704067260","v":"a","n":"1"}
{"_time":"1704067260","v":"b","n":"0"}

=== timechart: fixedrange and partial as they are
--- search
search * | timechart span=1h fixedrange=t partial=true count
--- events
{"timestamp":"2024-01-01T00:02:10Z"}
--- result
{"_time":"1704067200","count":"1"}

=== timechart: no events
--- search
a=nothing | timechart span=1h count
--- events
{"timestamp":"2024-01-01T00:02:10Z"}
--- result

=== timechart: partial=false
--- search
search * | timechart span=1h partial=f count
--- error
KS4002

=== timechart: one field behind BY
--- search
search * | timechart span=1h count by a b
--- error
1:41: error: `timechart` takes one field behind BY

=== timechart: OVER does not belong here
--- search
search * | timechart count over a
--- error
1:28: error: there is no aggregate function `over`

=== timechart: a span that is none
--- search
search * | timechart span=soon count
--- error
1:27: error: `soon` is no span of time

=== timechart: ranking by another aggregate
--- search
search * | timechart agg=max span=1h count by a
--- error
KS4002
