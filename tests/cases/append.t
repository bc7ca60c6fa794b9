# append, appendpipe, appendcols: spl-semantics section 9. The commands see rows newest first (11.6).

=== rows of a second search stand behind, columns are united
--- search
search v=x | append [search u=b | fields id] | table id u v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","u":"c","v":"x"}
{"id":"1","u":"a","v":"x"}
{"id":"2"}

=== a bracket may begin with a bar and a generating command
--- search
| makeresults | eval a=1 | table a | append [ | makeresults | eval b=2 | table b ]
--- result
{"a":"1"}
{"b":"2"}

=== a bracket over events behind made rows
--- search
| makeresults | eval id=0 | table id | append [ search v=y | table id ]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"0"}
{"id":"2"}

=== maxout cuts the bracket, newest first
--- search
search u=b | table id | append maxout=2 [search * | table id]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"4"}
{"id":"3"}

=== what was cut is in the statistics
--- search
search u=b | table id | append maxout=2 [search * | table id]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- stats
2  rows of bracket 1 beyond its limit, left out

=== options that change nothing are accepted
--- search
search u=b | table id | append extendtimerange=t maxtime=5 timeout=9 [search u=c | table id]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"3"}

=== multivalues come along
--- search
search u=b | table id t | append [search id=1 | table id t]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"1","t":["p","q"]}

=== an empty bracket adds nothing
--- search
search u=b | table id | append [search u=zzz | table id]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}

=== all fields of events, when no list names them
--- search
search u=b | stats count | append [search u=c] | fields - timestamp index source sourcetype host
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"count":"1"}
{"id":"3","u":"c","v":"x","w":"k"}

=== two levels
--- search
search u=b | table id | append [search u=c | table id | append [search id=1 | table id] | eval n="in"]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"3","n":"in"}
{"id":"1","n":"in"}

=== fillnull behind fills what either search has, and groups both
--- search
search u=b | table u v | append [search id=4 | table u w] | fillnull | stats count by u v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"u":"A","v":"0","count":"1"}
{"u":"b","v":"y","count":"1"}

=== an eval before append does not reach the bracket
--- search
search u=b | eval v="made" | append [search u=c] | table u v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"u":"b","v":"made"}
{"u":"c","v":"x"}

=== sums are fed in order on both sides
--- search
search * | append [search *] | stats sum(id) as s count
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"s":"20","count":"8"}

=== literals of one search do not hide lines from the other
--- search
search v=yyyyyyy OR u=bbbbbbb | table id | append [search u=ccccccc | table id]
--- events
{"id":1,"u":"bbbbbbb"}
{"id":2,"u":"ccccccc"}
{"id":3,"u":"ddddddd"}
--- result
{"id":"1"}
{"id":"2"}

=== appendpipe in a preview
--- search
search u=b | table id | appendpipe run_in_preview=f [eval n=1]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"2","n":"1"}

=== appendcols: options that change nothing
--- search
search u=b | table id | appendcols maxtime=5 timeout=5 [search u=c | table v]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2","v":"x"}

=== no bracket
--- search
search * | append maxout=3
--- error
1:12: error:
needs a search in brackets

=== two brackets
--- search
search * | append [search a=1] [search b=1]
--- error
1:12: error:
needs one search in brackets

=== a mistake within a bracket stands at its place
--- search
search * | append [search a=1 | eval x=lenn(a)]
--- error
1:40: error:
lenn

=== nothing to work on within a bracket
--- search
search * | append [stats count]
--- error
1:20: error:
`stats` has nothing to work on

=== appendpipe: a pipeline over the rows that are there
--- search
search * | stats count by v | appendpipe [stats sum(count) as count | eval v="all"]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"v":"x","count":"2"}
{"v":"y","count":"1"}
{"v":"all","count":"3"}

=== appendpipe does not change the rows that are there
--- search
search id=1 | table id v | appendpipe [eval v="new", n=1] | eval m=2
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1","v":"x","m":"2"}
{"id":"1","v":"new","n":"1","m":"2"}

=== appendpipe reads fields of events that nothing else reads
--- search
search u=c | eval a=1 | appendpipe [stats latest(w) as w] | table a w
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"a":"1","w":"k"}
{"w":"k"}

=== appendpipe with a search for its filter
--- search
search * | table id v | appendpipe [search v=y | eval again=1]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"4"}
{"id":"3","v":"x"}
{"id":"2","v":"y"}
{"id":"1","v":"x"}
{"id":"2","v":"y","again":"1"}

=== appendpipe over nothing
--- search
search u=zzz | stats count by u | appendpipe [stats count]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"count":"0"}

=== appendpipe within append within appendpipe
--- search
search u=b | table id | appendpipe [eval k=1 | append [search u=c | table id | appendpipe [eval k=3]]]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"2","k":"1"}
{"id":"3"}
{"id":"3","k":"3"}

=== appendpipe cannot begin with what makes rows
--- search
search * | appendpipe [makeresults]
--- error
makes rows and can only stand first

=== appendcols: columns side by side, the row keeps its own
--- search
search * | sort 0 id | table id u | appendcols [search v=* | sort 0 - id | table id v] | table id u v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1","u":"a","v":"x"}
{"id":"2","u":"b","v":"y"}
{"id":"3","u":"c","v":"x"}
{"id":"4","u":"A"}

=== appendcols override
--- search
search * | sort 0 id | table id u | appendcols override=true [search v=* | sort 0 - id | table id v] | table id u v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","u":"a","v":"x"}
{"id":"2","u":"b","v":"y"}
{"id":"1","u":"c","v":"x"}
{"id":"4","u":"A"}

=== appendcols: rows without a partner stand alone; internal fields stay away
--- search
search id=1 | table id | appendcols [search * | sort 0 id | fields u _time] | table id u _time
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1","u":"a"}
{"u":"b"}
{"u":"c"}
{"u":"A"}

=== appendcols maxout and multivalues
--- search
search u=b | table id | appendcols maxout=1 [search * | sort 0 id | table t]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2","t":["p","q"]}
