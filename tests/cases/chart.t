# chart: spl-semantics 9.

=== chart: rows over one field, columns by another
--- search
search * | chart count over r by c
--- events
{"r":"x","c":"a"}
{"r":"x","c":"b"}
{"r":"y","c":"a"}
{"r":"y","c":"a"}
--- result
{"r":"x","a":"1","b":"1"}
{"r":"y","a":"2","b":"0"}

=== chart: two fields behind BY are the same
--- search
search * | chart count BY r, c
--- events
{"r":"x","c":"a"}
{"r":"y","c":"b"}
--- result
{"r":"x","a":"1","b":"0"}
{"r":"y","a":"0","b":"1"}

=== chart: a missing cell of a sum stays empty
--- search
search * | chart sum(n) over r by c
--- events
{"r":"x","c":"a","n":1}
{"r":"y","c":"b","n":2}
--- result
{"r":"x","a":"1"}
{"r":"y","b":"2"}

=== chart: over one field alone
--- search
search * | chart count sum(n) as s over r
--- events
{"r":"x","n":1}
{"r":"x","n":2}
{"r":"y"}
{"n":7}
--- result
{"r":"x","count":"2","s":"3"}
{"r":"y","count":"1"}

=== chart: by one field alone
--- search
search * | chart avg(n) by r
--- events
{"r":"x","n":1}
{"r":"x","n":2}
--- result
{"r":"x","avg(n)":"1.5"}

=== chart: without a split
--- search
search * | chart count dc(r)
--- events
{"r":"x","n":1}
{"r":"y","n":2}
--- result
{"count":"2","dc(r)":"2"}

=== chart: several aggregates name columns agg: value
--- search
search * | chart count sum(n) as s over r by c
--- events
{"r":"x","c":"a","n":1}
{"r":"x","c":"b","n":2}
--- result
{"r":"x","count: a":"1","count: b":"1","s: a":"1","s: b":"2"}

=== chart: sep and format
--- search
search * | chart sep="-" count sum(n) as s over r by c
--- events
{"r":"x","c":"a","n":1}
--- result
{"r":"x","count-a":"1","s-a":"1"}

=== chart: format
--- search
search * | chart format="$VAL$ ($AGG$)" count sum(n) as s over r by c
--- events
{"r":"x","c":"a","n":1}
--- result
{"r":"x","a (count)":"1","a (s)":"1"}

=== chart: columns beyond the limit are put together
--- search
search * | chart limit=1 count over r by c
--- events
{"r":"x","c":"a"}
{"r":"x","c":"a"}
{"r":"x","c":"b"}
{"r":"y","c":"d"}
--- result
{"r":"x","a":"2","OTHER":"1"}
{"r":"y","a":"0","OTHER":"1"}

=== chart: the rest of an average is the average of its rows
--- search
search * | chart avg(n) over r by c limit=top1 otherstr=rest
--- events
{"r":"x","c":"a","n":100}
{"r":"x","c":"b","n":1}
{"r":"x","c":"b","n":1}
{"r":"x","c":"d","n":4}
--- result
{"r":"x","a":"100","rest":"2"}

=== chart: the smallest ones, without the rest
--- search
search * | chart count over r by c limit=bottom1 useother=f
--- events
{"r":"x","c":"a"}
{"r":"x","c":"a"}
{"r":"x","c":"b"}
--- result
{"r":"x","b":"1"}

=== chart: ten columns unless told otherwise
--- search
search * | chart count over r by c
--- events
{"r":"x","c":["a","b","c","d","e","f","g","h","i","j","k","l"]}
{"r":"x","c":"a"}
--- result
{"r":"x","a":"1","NULL":"1"}

=== chart: each value of a multivalue has its column, the last two are the rest
--- search
search * | chart count over r by c{}
--- events
{"r":"x","c":["a","b","c","d","e","f","g","h","i","j","k","l"]}
--- result
{"r":"x","a":"1","b":"1","c":"1","d":"1","e":"1","f":"1","g":"1","h":"1","i":"1","j":"1","OTHER":"2"}

=== chart: limit=0 shows all
--- search
search * | chart count over r by c{} limit=0
--- events
{"r":"x","c":["a","b","c","d","e","f","g","h","i","j","k","l"]}
--- result
{"r":"x","a":"1","b":"1","c":"1","d":"1","e":"1","f":"1","g":"1","h":"1","i":"1","j":"1","k":"1","l":"1"}

=== chart: rows without the column field
--- search
search * | chart count over r by c
--- events
{"r":"x","c":"a"}
{"r":"x"}
{"c":"a"}
--- result
{"r":"x","a":"1","NULL":"1"}

=== chart: they do not count for the limit
--- search
search * | chart count over r by c limit=1 nullstr=none
--- events
{"r":"x","c":"a"}
{"r":"x","c":"a"}
{"r":"x"}
{"r":"x"}
{"r":"x"}
{"r":"x","c":"b"}
--- result
{"r":"x","a":"2","none":"3","OTHER":"1"}

=== chart: usenull=false
--- search
search * | chart count over r by c usenull=f
--- events
{"r":"x","c":"a"}
{"r":"x"}
--- result
{"r":"x","a":"1"}

=== chart: a value that reads NULL and no value are one column
--- search
search * | chart count sum(n) as s over r by c
--- events
{"r":"x","c":"NULL","n":1}
{"r":"x","n":2}
--- result
{"r":"x","count: NULL":"2","s: NULL":"3"}

=== chart: a value that names an internal field, or the rows' own
--- search
search * | chart count over r by c
--- events
{"r":"x","c":"_h"}
{"r":"x","c":"r"}
--- result
{"r":"x","VALUE_h":"1","VALUE_r":"1"}

=== chart: a span of the row's field
--- search
search * | chart count over n span=10 by c
--- events
{"n":1,"c":"a"}
{"n":9,"c":"a"}
{"n":15,"c":"b"}
--- result
{"n":"0-10","a":"2","b":"0"}
{"n":"10-20","a":"0","b":"1"}

=== chart: a span of the column's field
--- search
search * | chart count by c n span=10
--- events
{"n":1,"c":"a"}
{"n":9,"c":"a"}
{"n":15,"c":"b"}
--- result
{"c":"a","0-10":"2","10-20":"0"}
{"c":"b","0-10":"0","10-20":"1"}

=== chart: over time
--- search
search * | chart count over _time span=1h
--- events
{"timestamp":"2024-01-01T00:10:00Z"}
{"timestamp":"2024-01-01T00:20:00Z"}
{"timestamp":"2024-01-01T02:20:00Z"}
--- result
{"_time":"1704067200","count":"2"}
{"_time":"1704074400","count":"1"}

=== chart: what follows can use the columns
--- search
search * | chart count over r by c | eval t=a+b | where t>2 | table r a t
--- events
{"r":"x","c":"a"}
{"r":"x","c":"b"}
{"r":"y","c":"a"}
{"r":"y","c":"a"}
{"r":"y","c":"b"}
--- result
{"r":"y","a":"2","t":"3"}

=== chart: columns are sorted, the rest and null come last
--- search
search * | chart limit=2 count over r by c
--- events
{"r":"x","c":"z"}
{"r":"x","c":"z"}
{"r":"x","c":"A"}
{"r":"x","c":"A"}
{"r":"x","c":"q"}
{"r":"x"}
--- csv
r,A,z,OTHER,NULL
x,2,2,1,1

=== chart: a rename of a column that data named
--- search
search * | chart count over r by c | rename OTHER as rest, a as first | table r first rest
--- events
{"r":"x","c":"a"}
{"r":"x","c":"b"}
--- result
{"r":"x","first":"1"}

=== chart: values and text
--- search
search * | chart values(n) over r by c
--- events
{"r":"x","c":"a","n":"q"}
{"r":"x","c":"a","n":"p"}
--- result
{"r":"x","a":["p","q"]}

=== chart: equal values of one row, counted once
--- search
search * | chart count over r by c{} dedup_splitvals=t
--- events
{"r":"x","c":["a","a"]}
--- result
{"r":"x","a":"1"}

=== chart: a condition
--- search
search * | chart count(eval(n>1)) as big over r by c
--- events
{"r":"x","c":"a","n":1}
{"r":"x","c":"a","n":2}
{"r":"x","c":"b","n":1}
--- result
{"r":"x","a":"1","b":"0"}

=== chart: wildcards
--- search
search * | chart sum(m*) as s* over r by c
--- events
{"r":"x","c":"a","ma":1,"mb":2}
{"r":"x","c":"b","ma":3}
--- result
{"r":"x","sa: a":"1","sa: b":"3","sb: a":"2"}

=== chart: no rows
--- search
a=nothing | chart count over r by c
--- events
{"r":1,"c":2}
--- result

=== chart: three fields
--- search
search * | chart count by a b c
--- error
1:31: error: `chart` takes two fields behind BY

=== chart: two fields behind BY after OVER
--- search
search * | chart count over r by a b
--- error
1:36: error: `chart` takes one field behind BY

=== chart: per_second belongs to timechart
--- search
search * | chart per_second(n) over r
--- error
1:18: error: per_second() has a meaning in `timechart` only

=== chart: ranking by another aggregate
--- search
search * | chart agg=max count over r by c
--- error
KS4002

=== chart: a wrong limit
--- search
search * | chart limit=best3 count over r by c
--- error
1:24: error: `limit` takes 5, top5 or bottom5

=== chart: a span without a field
--- search
search * | chart span=10 count
--- error
`span` needs a field behind OVER or BY in front of it

=== chart: a wrong span
--- search
search * | chart count over n span=wide
--- error
1:36: error: `wide` is no span
