# fillnull: spl-semantics section 3 and DESIGN 4.6.

=== without a list: every field that some row has
--- search
search * | table id a b | fillnull
--- events
{"id":1,"a":"x"}
{"id":2,"b":"y"}
--- result
{"id":"1","a":"x","b":"0"}
{"id":"2","a":"0","b":"y"}

=== with a value
--- search
search * | table id a | fillnull value=none
--- events
{"id":1,"a":"x"}
{"id":2}
--- result
{"id":"1","a":"x"}
{"id":"2","a":"none"}

=== a value in quotes, with blanks
--- search
search * | table id a | fillnull value="not there" a
--- events
{"id":1}
--- result
{"id":"1","a":"not there"}

=== an empty value
--- search
search * | table id a | fillnull value="" a
--- events
{"id":1}
--- result
{"id":"1","a":""}

=== with a list: only those
--- search
search * | table id a b | fillnull value=n a
--- events
{"id":1}
{"id":2,"a":"x","b":"y"}
--- result
{"id":"1","a":"n"}
{"id":"2","a":"x","b":"y"}

=== with a list: a field that nobody has is made
--- search
search * | fillnull value=n nope | table id nope
--- events
{"id":1}
--- result
{"id":"1","nope":"n"}

=== commas in the list
--- search
search * | fillnull value=n a, b | table a b
--- events
{"id":1}
--- result
{"a":"n","b":"n"}

=== without a list: a field that nobody has is not made
--- search
search * | table id nope | fillnull | table id nope
--- events
{"id":1}
{"id":2}
--- result
{"id":"1"}
{"id":"2"}

=== a column of nulls counts as not there
--- search
search * | eval x=null() | table id x | fillnull
--- events
{"id":1}
{"id":2}
--- result
{"id":"1"}
{"id":"2"}

=== an empty text is a value
--- search
search * | table id a | fillnull
--- events
{"id":1,"a":""}
{"id":2}
--- result
{"id":"1","a":""}
{"id":"2","a":"0"}

=== JSON null is a value
--- search
search * | table id a | fillnull
--- events
{"id":1,"a":null}
{"id":2}
--- result
{"id":"1","a":"null"}
{"id":"2","a":"0"}

=== multivalues are left alone
--- search
search * | table id a{} | fillnull
--- events
{"id":1,"a":["x","y"]}
{"id":2}
--- result
{"id":"1","a{}":["x","y"]}
{"id":"2","a{}":"0"}

=== internal fields are not filled
--- search
search * | table id _time | fillnull
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2}
--- result
{"id":"1","_time":"1"}
{"id":"2"}

=== before stats: a by-field that some event has
--- search
search * | fillnull | stats count by v ns
--- events
{"v":"get","ns":"x"}
{"v":"get"}
--- result
{"v":"get","ns":"0","count":"1"}
{"v":"get","ns":"x","count":"1"}

=== before stats: a by-field that no event has: no rows
--- search
search * | fillnull | stats count by v ns
--- events
{"v":"get"}
{"v":"get"}
--- result

=== before stats: only rows that come as far count as having it
--- search
search v=get | fillnull | stats count by v ns
--- events
{"v":"get"}
{"v":"list","ns":"x"}
--- result

=== before stats: filled and real values of one text are one group
--- search
search * | fillnull | stats count by ns
--- events
{"ns":"0"}
{"v":1}
{"ns":"x"}
--- result
{"ns":"0","count":"2"}
{"ns":"x","count":"1"}

=== before stats: values of an aggregate are filled too
--- search
search * | fillnull | stats values(g) AS g count(g) AS n by v
--- events
{"v":"a","g":"x"}
{"v":"a"}
{"v":"b"}
--- result
{"v":"a","g":["0","x"],"n":"2"}
{"v":"b","g":"0","n":"1"}

=== before stats: sums see zeros
--- search
search * | fillnull | stats avg(n) AS a min(n) AS m count(n) AS c
--- events
{"n":4}
{"v":1}
--- result
{"a":"2","m":"0","c":"2"}

=== before stats: first and list see the filled values
--- search
search * | fillnull value=none | stats list(n) AS l first(n) AS f
--- events
{"n":1,"timestamp":"1970-01-01T00:00:01Z"}
{"v":1,"timestamp":"1970-01-01T00:00:02Z"}
--- result
{"l":["none","1"],"f":"none"}

=== before stats, with a value
--- search
search * | fillnull value=- | stats count by a b
--- events
{"a":1}
{"b":2}
--- result
{"a":"-","b":"2","count":"1"}
{"a":"1","b":"-","count":"1"}

=== before stats, with eval between
--- search
search * | fillnull | eval k=v."/".ns | stats count by k
--- events
{"v":"get","ns":"x"}
{"v":"list"}
--- result
{"k":"get/x","count":"1"}
{"k":"list/0","count":"1"}

=== before stats, with rename between
--- search
search * | fillnull | rename ns AS n | stats count by v n
--- events
{"v":"get","ns":"x"}
{"v":"list"}
--- result
{"v":"get","n":"x","count":"1"}
{"v":"list","n":"0","count":"1"}

=== before stats, with where between
--- search
search * | fillnull | where ns=0 | stats count by v
--- events
{"v":"get","ns":"x"}
{"v":"list"}
--- result
{"v":"list","count":"1"}

=== before stats, with search between
--- search
search * | fillnull | search NOT ns=0 | stats count by v
--- events
{"v":"get","ns":"x"}
{"v":"list"}
--- result
{"v":"get","count":"1"}

=== before stats by a multivalue
--- search
search * | fillnull | stats count by g{} v
--- events
{"g":["a","b"],"v":1}
{"v":2}
--- result
{"g{}":"0","v":"2","count":"1"}
{"g{}":"a","v":"1","count":"1"}
{"g{}":"b","v":"1","count":"1"}

=== before stats with eval inside
--- search
search * | fillnull | stats count(eval(ns=0)) AS n
--- events
{"ns":"x"}
{"v":1}
{"v":1}
--- result
{"n":"2"}

=== a list, then no list
--- search
search * | fillnull value=q a | fillnull | stats count by a b
--- events
{"b":1}
{"a":"x"}
--- result
{"a":"q","b":"1","count":"1"}
{"a":"x","b":"0","count":"1"}

=== after stats
--- search
search * | stats values(x) AS x by v | fillnull value=none | table v x
--- events
{"v":1,"x":"a"}
{"v":2}
--- result
{"v":"1","x":"a"}
{"v":"2","x":"none"}

=== no events: no rows
--- search
search a=zzz | fillnull | stats count by a
--- events
{"a":1}
--- result

=== no events, stats without by
--- search
search a=zzz | fillnull | stats count
--- events
{"a":1}
--- result
{"count":"0"}

=== before a listing of all columns
--- search
search * | fields id a b | fillnull | fields id a b
--- events
{"id":1,"a":"x"}
{"id":2,"b":"y"}
--- result
{"id":"1","a":"x","b":"0"}
{"id":"2","a":"0","b":"y"}

=== without a list, before a rename and stats
--- search
search * | fillnull | rename ns AS n | stats count by v n nope
--- events
{"v":"get","ns":"x"}
{"v":"get"}
--- result

=== without a list, before table and stats
--- search
search * | fillnull | table v ns | rename ns AS n | stats count by v n
--- events
{"v":"get","ns":"x"}
{"v":"get"}
--- result
{"v":"get","n":"0","count":"1"}
{"v":"get","n":"x","count":"1"}

=== without a list, what a list leaves out is not filled
--- search
search * | fillnull | fields - ns | stats count by v ns
--- events
{"v":"get","ns":"x"}
{"v":"get"}
--- result

=== without a list, a name that was internal is not filled
--- search
search * | fillnull | rename _x AS x | stats count by v x
--- events
{"v":"get","_x":"1"}
{"v":"list"}
--- result
{"v":"get","x":"1","count":"1"}
