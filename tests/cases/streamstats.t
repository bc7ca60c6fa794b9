# streamstats: spl-semantics 9 and 11.6, 11.23.

=== streamstats: a running count
--- search
| makeresults count=3 | streamstats count | table count
--- result
{"count":"1"}
{"count":"2"}
{"count":"3"}

=== streamstats: newest first
--- search
search * | streamstats count sum(f) as s | table f count s
--- events
{"timestamp":"2024-01-01T00:00:02Z","f":2}
{"timestamp":"2024-01-01T00:00:03Z","f":3}
{"timestamp":"2024-01-01T00:00:01Z","f":1}
--- result
{"f":"3","count":"1","s":"3"}
{"f":"2","count":"2","s":"5"}
{"f":"1","count":"3","s":"6"}

=== streamstats: by group; rows without the field pass unchanged
--- search
search * | streamstats count sum(n) as s by u | table id u count s
--- events
{"id":1,"u":"a","n":1}
{"id":2,"u":"b","n":5}
{"id":3,"n":9}
{"id":4,"u":"a","n":2}
{"id":5,"u":"b"}
--- result
{"id":"1","u":"a","count":"1","s":"1"}
{"id":"2","u":"b","count":"1","s":"5"}
{"id":"3"}
{"id":"4","u":"a","count":"2","s":"3"}
{"id":"5","u":"b","count":"2","s":"5"}

=== streamstats: current=false leaves the row itself out
--- search
search * | sort 0 i | streamstats current=f sum(i) as s last(i) as before | fillnull value=none s before | table i s before
--- events
{"i":1}
{"i":2}
{"i":3}
--- result
{"i":"1","s":"none","before":"none"}
{"i":"2","s":"1","before":"1"}
{"i":"3","s":"3","before":"2"}

=== streamstats: a window
--- search
search * | sort 0 i | streamstats window=2 sum(i) as s count | table i s count
--- events
{"i":1}
{"i":2}
{"i":3}
{"i":4}
--- result
{"i":"1","s":"1","count":"1"}
{"i":"2","s":"3","count":"2"}
{"i":"3","s":"5","count":"2"}
{"i":"4","s":"7","count":"2"}

=== streamstats: a window without the row itself
--- search
search * | sort 0 i | streamstats window=2 current=f sum(i) as s | table i s
--- events
{"i":1}
{"i":2}
{"i":3}
{"i":4}
--- result
{"i":"1"}
{"i":"2","s":"1"}
{"i":"3","s":"3"}
{"i":"4","s":"5"}

=== streamstats: a window over all groups
--- search
search * | sort 0 i | streamstats window=2 sum(i) as s by u | table i u s
--- events
{"i":1,"u":"a"}
{"i":2,"u":"b"}
{"i":3,"u":"a"}
{"i":4,"u":"a"}
--- result
{"i":"1","u":"a","s":"1"}
{"i":"2","u":"b","s":"2"}
{"i":"3","u":"a","s":"3"}
{"i":"4","u":"a","s":"7"}

=== streamstats: a window of each group
--- search
search * | sort 0 i | streamstats window=2 global=false sum(i) as s by u | table i u s
--- events
{"i":1,"u":"a"}
{"i":2,"u":"b"}
{"i":3,"u":"a"}
{"i":4,"u":"a"}
--- result
{"i":"1","u":"a","s":"1"}
{"i":"2","u":"b","s":"2"}
{"i":"3","u":"a","s":"4"}
{"i":"4","u":"a","s":"7"}

=== streamstats: a window of time, rows ascending
--- search
search * | sort 0 _time | streamstats time_window=10s sum(f) as s | table f s
--- events
{"timestamp":"2024-01-01T00:00:00Z","f":1}
{"timestamp":"2024-01-01T00:00:05Z","f":2}
{"timestamp":"2024-01-01T00:00:12Z","f":4}
{"timestamp":"2024-01-01T00:00:30Z","f":8}
--- result
{"f":"1","s":"1"}
{"f":"2","s":"3"}
{"f":"4","s":"6"}
{"f":"8","s":"8"}

=== streamstats: a window of time, newest first
--- search
search * | streamstats time_window=10s count | table f count
--- events
{"timestamp":"2024-01-01T00:00:00Z","f":1}
{"timestamp":"2024-01-01T00:00:05Z","f":2}
{"timestamp":"2024-01-01T00:00:12Z","f":4}
--- result
{"f":"4","count":"1"}
{"f":"2","count":"2"}
{"f":"1","count":"2"}

=== streamstats: reset when the by-values change
--- search
search * | sort 0 i | streamstats count BY shift reset_on_change=true | table shift count
--- events
{"i":0,"shift":"DAY"}
{"i":1,"shift":"DAY"}
{"i":2,"shift":"NIGHT"}
{"i":3,"shift":"NIGHT"}
{"i":4,"shift":"DAY"}
{"i":5}
{"i":6,"shift":"DAY"}
--- result
{"shift":"DAY","count":"1"}
{"shift":"DAY","count":"2"}
{"shift":"NIGHT","count":"1"}
{"shift":"NIGHT","count":"2"}
{"shift":"DAY","count":"1"}
{}
{"shift":"DAY","count":"2"}

=== streamstats: reset before a row
--- search
search * | sort 0 i | streamstats count reset_before=(a="start") | table i count
--- events
{"i":1,"a":"x"}
{"i":2,"a":"x"}
{"i":3,"a":"start"}
{"i":4,"a":"x"}
{"i":5}
--- result
{"i":"1","count":"1"}
{"i":"2","count":"2"}
{"i":"3","count":"1"}
{"i":"4","count":"2"}
{"i":"5","count":"3"}

=== streamstats: reset after a row, by what was computed
--- search
search * | sort 0 i | streamstats count sum(n) as s reset_after=(s>=3) by u | table i s
--- events
{"i":1,"u":"a","n":1}
{"i":2,"u":"a","n":2}
{"i":3,"u":"a","n":1}
{"i":4,"u":"b","n":5}
{"i":5,"u":"a","n":1}
--- result
{"i":"1","s":"1"}
{"i":"2","s":"3"}
{"i":"3","s":"1"}
{"i":"4","s":"5"}
{"i":"5","s":"1"}

=== streamstats: a reset empties the window
--- search
search * | sort 0 i | streamstats window=3 sum(n) as s reset_before=(n=0) | table i s
--- events
{"i":1,"n":1}
{"i":2,"n":2}
{"i":3,"n":0}
{"i":4,"n":4}
--- result
{"i":"1","s":"1"}
{"i":"2","s":"3"}
{"i":"3","s":"0"}
{"i":"4","s":"4"}

=== streamstats: a filter behind it does not change what is counted
--- search
search * | sort 0 i | streamstats sum(i) as s reset_after=(s>4) | where i!=2 | table i s
--- events
{"i":1}
{"i":2}
{"i":3}
{"i":4}
--- result
{"i":"1","s":"1"}
{"i":"3","s":"6"}
{"i":"4","s":"4"}

=== streamstats: values, list and dc as they grow
--- search
search * | sort 0 i | streamstats values(f) as v list(f) as l dc(f) as d | table i v l d
--- events
{"i":1,"f":"b"}
{"i":2,"f":"a"}
{"i":3,"f":"b"}
--- result
{"i":"1","v":"b","l":"b","d":"1"}
{"i":"2","v":["a","b"],"l":["b","a"],"d":"2"}
{"i":"3","v":["a","b"],"l":["b","a","b"],"d":"2"}

=== streamstats: multivalue and text among numbers
--- search
search * | sort 0 i | streamstats sum(f{}) as s avg(g) as a by k{} | table i s a
--- events
{"i":1,"k":["x","y"],"f":[1,2],"g":"no"}
{"i":2,"k":["x"],"f":[3],"g":4}
{"i":3,"k":["y"],"f":["z"],"g":6}
--- result
{"i":"1","s":"3"}
{"i":"2","s":"6","a":"4"}
{"i":"3","a":"6"}

=== streamstats: allnum
--- search
search * | sort 0 i | streamstats allnum=t sum(f) as s | table i s
--- events
{"i":1,"f":1}
{"i":2,"f":"x"}
{"i":3,"f":2}
--- result
{"i":"1","s":"1"}
{"i":"2"}
{"i":"3"}

=== streamstats: wildcards
--- search
search * | sort 0 i | streamstats sum(m*) as t* | table i ta tb
--- events
{"i":1,"ma":1}
{"i":2,"ma":2,"mb":5}
--- result
{"i":"1","ta":"1"}
{"i":"2","ta":"3","tb":"5"}

=== streamstats: a window above the limit
--- search
search * | streamstats window=10001 count
--- error
`window` takes a whole number up to 10000

=== streamstats: a wrong span
--- search
search * | streamstats time_window=1mon count
--- error
1:36: error: `1mon` is no span of time

=== streamstats: reset takes a condition
--- search
search * | streamstats count reset_before=a
--- error
1:43: error: option `reset_before` takes an expression in parentheses
