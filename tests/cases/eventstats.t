# eventstats: spl-semantics 4.2, 9 and 11.23. Rows stay as they are and keep their order.

=== eventstats: a value for every row
--- search
search * | eventstats count sum(b) as s | table a b count s
--- events
{"a":1,"b":2}
{"a":2,"b":3}
{"a":3}
--- result
{"a":"1","b":"2","count":"3","s":"5"}
{"a":"2","b":"3","count":"3","s":"5"}
{"a":"3","count":"3","s":"5"}

=== eventstats: by group, also rows without the aggregated field
--- search
search * | eventstats sum(b) as s by u | table u b s
--- events
{"u":"a","b":2}
{"u":"b","b":10}
{"u":"a"}
{"u":"c"}
--- result
{"u":"a","b":"2","s":"2"}
{"u":"b","b":"10","s":"10"}
{"u":"a","s":"2"}
{"u":"c"}

=== eventstats: a row that lacks a by-field passes unchanged
--- search
search * | eventstats count by u v | table id u v count
--- events
{"id":1,"u":"a","v":"x"}
{"id":2,"u":"a"}
{"id":3,"u":"a","count":"own"}
{"id":4,"u":"a","v":"x","count":"own"}
--- result
{"id":"1","u":"a","v":"x","count":"2"}
{"id":"2","u":"a"}
{"id":"3","u":"a","count":"own"}
{"id":"4","u":"a","v":"x","count":"2"}

=== eventstats: a multivalue by-field counts by its first value
--- search
search * | eventstats count by g{} | table id count
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["b","a"]}
{"id":3,"g":["a"]}
--- result
{"id":"1","count":"2"}
{"id":"2","count":"1"}
{"id":"3","count":"2"}

=== eventstats: a multivalue gives all its values
--- search
search * | eventstats values(g{}) as v sum(g{}) as s | table id v s
--- events
{"id":1,"g":[3,1]}
{"id":2,"g":["x",1]}
--- result
{"id":"1","v":["1","3","x"],"s":"5"}
{"id":"2","v":["1","3","x"],"s":"5"}

=== eventstats: text that is no number
--- search
search * | eventstats avg(f) as a max(f) as m | table id a m
--- events
{"id":1,"f":"x"}
{"id":2,"f":"y"}
--- result
{"id":"1","m":"y"}
{"id":"2","m":"y"}

=== eventstats: allnum
--- search
search * | eventstats allnum=true sum(f) as s sum(g) as t | table id s t
--- events
{"id":1,"f":1,"g":1}
{"id":2,"f":"x","g":2}
--- result
{"id":"1","t":"3"}
{"id":"2","t":"3"}

=== eventstats: the aggregate takes the place of the field
--- search
search * | eventstats max(f) as f | table id f
--- events
{"id":1,"f":1}
{"id":2,"f":5}
{"id":3}
--- result
{"id":"1","f":"5"}
{"id":"2","f":"5"}
{"id":"3","f":"5"}

=== eventstats: wildcards
--- search
search * | fields id t* | eventstats avg(t*) as avg_t* by id | table id avg_tx avg_ty
--- events
{"id":1,"tx":2,"ty":4}
{"id":1,"tx":4}
{"id":2,"ty":1}
--- result
{"id":"1","avg_tx":"3","avg_ty":"4"}
{"id":"1","avg_tx":"3","avg_ty":"4"}
{"id":"2","avg_ty":"1"}

=== eventstats: an expression, and a condition counted
--- search
search * | eventstats count(eval(code>=400)) as errors sum(eval(n*2)) as d | table id errors d
--- events
{"id":1,"code":200,"n":1}
{"id":2,"code":404,"n":2}
{"id":3,"code":500}
--- result
{"id":"1","errors":"2","d":"6"}
{"id":"2","errors":"2","d":"6"}
{"id":"3","errors":"2","d":"6"}

=== eventstats: the median of counts, as in detections of spikes
--- search
search * | stats count as alerts by h | eventstats avg(alerts) as mean, stdev(alerts) as dev | where alerts > mean + dev | table h alerts mean
--- events
{"h":"a"}
{"h":"b"}
{"h":"c"}
{"h":"c"}
{"h":"c"}
{"h":"c"}
{"h":"d"}
--- result
{"h":"c","alerts":"4","mean":"1.75"}

=== eventstats: first and last follow newest first, rows keep their order
--- search
search * | eventstats first(f) as a last(f) as b earliest(f) as e | table f a b e
--- events
{"timestamp":"2024-01-01T00:00:02Z","f":"2"}
{"timestamp":"2024-01-01T00:00:03Z","f":"3"}
{"timestamp":"2024-01-01T00:00:01Z","f":"1"}
--- result
{"f":"2","a":"3","b":"1","e":"1"}
{"f":"3","a":"3","b":"1","e":"1"}
{"f":"1","a":"3","b":"1","e":"1"}

=== eventstats: behind a bare search it stands after all other fields
--- search
a=* | eventstats count | fields - index, source*
--- events
{"a":1,"b":2}
{"a":2}
--- result
{"a":"1","b":"2","count":"2"}
{"a":"2","count":"2"}

=== eventstats: twice, and a filter on what it added
--- search
search * | eventstats values(c) as c by k | search c=True | eventstats count | table k count
--- events
{"k":"a","c":"True"}
{"k":"b","c":"false"}
--- result
{"k":"a","count":"1"}

=== eventstats: no rows
--- search
a=nothing | eventstats count | table a count
--- events
{"a":1}
--- result

=== eventstats: an option it does not have
--- search
search * | eventstats window=3 count
--- error
1:23: error: `eventstats` has no option `window`

=== eventstats: needs an aggregation
--- search
search * | eventstats by a
--- error
`eventstats` needs an aggregation

=== eventstats: BY takes no wildcards
--- search
search * | eventstats count by a*
--- error
1:32: error: BY takes no wildcards
