# stats: spl-semantics section 4.1, 11.5, 11.24. The aggregates one by one are in aggs.t.

=== count
--- search
search * | stats count
--- events
{"a":1}
{"a":2}
--- result
{"count":"2"}

=== count of no events is 0
--- search
search a=9 | stats count dc(a) AS d
--- events
{"a":1}
--- result
{"count":"0","d":"0"}

=== others of no events are null
--- search
search a=9 | stats count sum(a) AS s values(a) AS v
--- events
{"a":1}
--- result
{"count":"0"}

=== no events with by: no rows
--- search
search a=9 | stats count by a
--- events
{"a":1}
--- result

=== by drops rows that lack a by-field
--- search
search * | stats count by a b
--- events
{"a":"x","b":"y"}
{"a":"x"}
{"b":"y"}
--- result
{"a":"x","b":"y","count":"1"}

=== by an empty text is a group
--- search
search * | stats count by a
--- events
{"a":""}
{"a":"x"}
{"b":1}
--- result
{"a":"","count":"1"}
{"a":"x","count":"1"}

=== by a multivalue: once in the group of each value
--- search
search * | stats count by g{}
--- events
{"g":["a","b"]}
{"g":["b"]}
--- result
{"g{}":"a","count":"1"}
{"g{}":"b","count":"2"}

=== by two multivalues: the cross product
--- search
search * | stats count by g{} p{}
--- events
{"g":["a","b"],"p":[1,2]}
--- result
{"g{}":"a","p{}":"1","count":"1"}
{"g{}":"a","p{}":"2","count":"1"}
{"g{}":"b","p{}":"1","count":"1"}
{"g{}":"b","p{}":"2","count":"1"}

=== by a multivalue with equal values: each counts
--- search
search * | stats count by g{}
--- events
{"g":["a","a","b"]}
--- result
{"g{}":"a","count":"2"}
{"g{}":"b","count":"1"}

=== dedup_splitvals counts equal values once
--- search
search * | stats count by g{} dedup_splitvals=true
--- events
{"g":["a","a","b"]}
--- result
{"g{}":"a","count":"1"}
{"g{}":"b","count":"1"}

=== other values of the row go to every group
--- search
search * | stats sum(n) AS s by g{}
--- events
{"g":["a","b"],"n":2}
{"g":["b"],"n":3}
--- result
{"g{}":"a","s":"2"}
{"g{}":"b","s":"5"}

=== an aggregate of the by-field itself
--- search
search * | stats count(a) AS n values(a) AS v by a
--- events
{"a":"x"}
{"a":"x"}
--- result
{"a":"x","n":"2","v":"x"}

=== rows are sorted by bytes
--- search
search * | stats count by s
--- events
{"s":"ml"}
{"s":"Mw"}
{"s":"Md"}
{"s":"H"}
{"s":"Me"}
{"s":"MbLg"}
{"s":"Ml"}
--- result
{"s":"H","count":"1"}
{"s":"MbLg","count":"1"}
{"s":"Md","count":"1"}
{"s":"Me","count":"1"}
{"s":"Ml","count":"1"}
{"s":"Mw","count":"1"}
{"s":"ml","count":"1"}

=== numbers sort as text
--- search
search * | stats count by n
--- events
{"n":2}
{"n":10}
{"n":1}
--- result
{"n":"1","count":"1"}
{"n":"10","count":"1"}
{"n":"2","count":"1"}

=== sorted by the first by-field, then the next
--- search
search * | stats count by a b
--- events
{"a":"y","b":1}
{"a":"x","b":2}
{"a":"x","b":1}
--- result
{"a":"x","b":"1","count":"1"}
{"a":"x","b":"2","count":"1"}
{"a":"y","b":"1","count":"1"}

=== bytes beyond ASCII sort after it
--- search
search * | stats count by a
--- events
{"a":"é"}
{"a":"z"}
{"a":"ab"}
{"a":"a"}
--- result
{"a":"a","count":"1"}
{"a":"ab","count":"1"}
{"a":"z","count":"1"}
{"a":"é","count":"1"}

=== 1, 1.0 and 01 are three groups
--- search
search * | stats count by a
--- events
{"a":1}
{"a":1.0}
{"a":"01"}
--- result
{"a":"01","count":"1"}
{"a":"1","count":"1"}
{"a":"1.0","count":"1"}

=== columns: by-fields, then aggregates, as written
--- search
search * | stats sum(n) AS z count AS a by y x
--- events
{"n":1,"x":"p","y":"q"}
--- result
{"y":"q","x":"p","z":"1","a":"1"}

=== names without AS are the text as typed
--- search
search * | stats count, count(a), dc(a), mean(n) by k
--- events
{"k":1,"a":"x","n":2}
--- result
{"k":"1","count":"1","count(a)":"1","dc(a)":"1","mean(n)":"2"}

=== quotes around the field are dropped from the name
--- search
search * | stats sum("my n") perc50('my n')
--- events
{"my n":3}
--- result
{"sum(my n)":"3","perc50(my n)":"3"}

=== AS with dots and braces
--- search
search * | stats values(u.n) AS u.n values(g{}) AS g{} by v
--- events
{"u":{"n":"a"},"g":["x"],"v":1}
--- result
{"v":"1","u.n":"a","g{}":"x"}

=== AS in quotes with blanks
--- search
search * | stats sum(n) AS "total n"
--- events
{"n":1}
{"n":2}
--- result
{"total n":"3"}

=== keywords in any case
--- search
search * | stats Count as n BY a
--- events
{"a":"x"}
--- result
{"a":"x","n":"1"}

=== commas anywhere between aggregations and by-fields
--- search
search * | stats count, sum(n) AS s values(n) as v by a, b c
--- events
{"a":1,"b":2,"c":3,"n":4}
--- result
{"a":"1","b":"2","c":"3","count":"1","s":"4","v":"4"}

=== c is count, and is named c
--- search
search * | stats c by a
--- events
{"a":"x"}
--- result
{"a":"x","c":"1"}

=== count(f) counts values, also of a multivalue
--- search
search * | stats count(g{}) AS n dc(g{}) AS d
--- events
{"g":["a","b"]}
{"g":["b"]}
{"h":1}
--- result
{"n":"3","d":"2"}

=== a group where the field never occurs
--- search
search * | stats count count(b) AS n dc(b) AS d sum(b) AS s values(b) AS v max(b) AS m by a
--- events
{"a":"x"}
--- result
{"a":"x","count":"1","n":"0","d":"0"}

=== numeric functions skip what is no number
--- search
search * | stats sum(b) AS s avg(b) AS m count(b) AS n by a
--- events
{"a":"x","b":2}
{"a":"x","b":"q"}
{"a":"x","b":" 3"}
{"a":"x","b":""}
--- result
{"a":"x","s":"2","m":"2","n":"4"}

=== no number at all gives null
--- search
search * | stats sum(b) AS s stdev(b) AS d range(b) AS r count
--- events
{"b":"q"}
--- result
{"count":"1"}

=== allnum: one text spoils the numeric functions
--- search
search * | stats allnum=true sum(b) AS s max(b) AS m by a
--- events
{"a":"x","b":2}
{"a":"x","b":"q"}
{"a":"y","b":3}
--- result
{"a":"x","m":"q"}
{"a":"y","s":"3","m":"3"}

=== options that change nothing
--- search
search * | stats delim=":" partitions=4 values(a) AS v
--- events
{"a":"x"}
{"a":"y"}
--- result
{"v":["x","y"]}

=== eval() as an argument counts what is true
--- search
search * | stats count(eval(m="GET")) AS g, count(eval(m="POST")) AS p by h
--- events
{"h":"a","m":"GET"}
{"h":"a","m":"GET"}
{"h":"a","m":"POST"}
{"h":"b"}
--- result
{"h":"a","g":"2","p":"1"}
{"h":"b","g":"0","p":"0"}

=== eval() as an argument may be a value
--- search
search * | stats sum(eval(n*2)) AS s values(eval(upper(m))) AS v
--- events
{"n":1,"m":"a"}
{"n":2,"m":"b"}
{"n":"x"}
--- result
{"s":"6","v":["A","B"]}

=== wildcards: one column per field, by name
--- search
search * | stats max(cpu_*) AS max_cpu_* by h
--- events
{"h":"a","cpu_u":1,"cpu_s":5}
{"h":"a","cpu_u":3}
--- result
{"h":"a","max_cpu_s":"5","max_cpu_u":"3"}

=== wildcards without AS
--- search
search * | stats sum(n*)
--- events
{"n1":1,"n2":2,"m":3}
{"n1":4}
--- result
{"sum(n1)":"5","sum(n2)":"2"}

=== wildcards leave by-fields out
--- search
search * | stats sum(n*) AS s* by n1
--- events
{"n1":1,"n2":2}
{"n1":1,"n2":3}
--- result
{"n1":"1","s2":"5"}

=== wildcards that match nothing
--- search
search * | stats count sum(zz*) AS s*
--- events
{"a":1}
--- result
{"count":"1"}

=== one field feeds several aggregates
--- search
search * | stats min(n) AS a max(n) AS b sum(n) AS c
--- events
{"n":10}
{"n":9}
--- result
{"a":"9","b":"10","c":"19"}

=== the same aggregate under two names
--- search
search * | stats sum(n) AS a sum(n) AS b
--- events
{"n":1}
--- result
{"a":"1","b":"1"}

=== sums are plain additions from left to right
--- search
| makeresults count=100 | eval x=3.99 | stats avg(x) AS a
--- result
{"a":"3.9900000000000055"}

=== numbers print shortest
--- search
search * | stats sum(a) AS a sum(b) AS b sum(c) AS c sum(d) AS d
--- events
{"a":0.1,"b":1.50,"c":1e15,"d":100000000000000000}
{"a":0.2,"b":0.5,"c":1,"d":0}
--- result
{"a":"0.30000000000000004","b":"2","c":"1000000000000001","d":"1e+17"}

=== numbers beyond the largest are inf
--- search
search * | stats sum(a) AS s
--- events
{"a":1e308}
{"a":1e308}
--- result
{"s":"inf"}

=== stats of stats
--- search
search * | stats count by a b | stats count sum(count) AS n by a
--- events
{"a":"x","b":1}
{"a":"x","b":1}
{"a":"x","b":2}
--- result
{"a":"x","count":"2","n":"3"}

=== fields that stats does not make are gone
--- search
search * | stats count by a | eval z=if(isnull(b),"gone","there") | table a z
--- events
{"a":1,"b":2}
--- result
{"a":"1","z":"gone"}

=== by a metadata field
--- search
search * | stats count by source sourcetype
--- events
{"a":1}
--- result
{"source":"kubernetes","sourcetype":"_json","count":"1"}

=== by a computed field
--- search
search * | eval k=n%2 | stats count by k
--- events
{"n":1}
{"n":2}
{"n":3}
--- result
{"k":"0","count":"1"}
{"k":"1","count":"2"}

=== many groups
--- search
| makeresults count=3000 | eval k=1 | stats count by k
--- result
{"k":"1","count":"3000"}

=== by _time
--- search
search * | stats count by _time
--- events
{"timestamp":"1970-01-01T00:00:01Z"}
{"timestamp":"1970-01-01T00:00:01Z"}
{"a":1}
--- result
{"_time":"1","count":"2"}

=== first in the order newest first
--- search
search * | stats first(n) AS f last(n) AS l list(n) AS a
--- events
{"n":1,"timestamp":"1970-01-01T00:00:01Z"}
{"n":3,"timestamp":"1970-01-01T00:00:03Z"}
{"n":2,"timestamp":"1970-01-01T00:00:02Z"}
--- result
{"f":"3","l":"1","a":["3","2","1"]}

=== first in the order of a sort before
--- search
search * | sort 0 n | stats first(n) AS f last(n) AS l list(n) AS a
--- events
{"n":3}
{"n":1}
{"n":2}
--- result
{"f":"1","l":"3","a":["1","2","3"]}

=== first without times: the order of the input
--- search
search * | stats first(n) AS f list(n) AS a
--- events
{"n":3}
{"n":1}
{"n":2}
--- result
{"f":"3","a":["3","1","2"]}

=== first of a later stats sees the rows of the first
--- search
search * | stats count by k | stats first(k) AS f list(k) AS l
--- events
{"k":"b"}
{"k":"a"}
--- result
{"f":"a","l":["a","b"]}

=== a bare function other than count means func(*)
--- search
search * | table a b | stats dc
--- events
{"a":1,"b":"x"}
{"a":1,"b":"y"}
{"b":"x"}
--- result
{"dc(a)":"1","dc(b)":"2"}

=== a bare function leaves the by-fields out
--- search
search * | table a b k | stats count max by k
--- events
{"a":1,"b":"x","k":"p"}
{"a":3,"k":"p"}
{"b":"y","k":"q"}
--- result
{"k":"p","count":"2","max(a)":"3","max(b)":"x"}
{"k":"q","count":"1","max(b)":"y"}
