# addtotals, accum, delta: spl-semantics 9.

=== addtotals: the numbers of a row
--- search
search * | table a b c | addtotals
--- events
{"a":1,"b":2,"c":"x"}
{"a":1.5}
{"c":"y"}
--- result
{"a":"1","b":"2","c":"x","Total":"3"}
{"a":"1.5","Total":"1.5"}
{"c":"y","Total":"0"}

=== addtotals: of some fields, under another name
--- search
search * | table a b c | addtotals fieldname=s a b
--- events
{"a":1,"b":2,"c":4}
--- result
{"a":"1","b":"2","c":"4","s":"3"}

=== addtotals: wildcards
--- search
search * | fields m* z | addtotals m* | table Total z
--- events
{"ma":1,"mb":2,"z":4,"mc":"7"}
--- result
{"Total":"10","z":"4"}

=== addtotals: a multivalue adds each of its numbers
--- search
search * | table a{} | addtotals a{}
--- events
{"a":[1,2,"x"]}
--- result
{"a{}":["1","2","x"],"Total":"3"}

=== addtotals: the column itself is not added up again
--- search
search * | table a Total | addtotals
--- events
{"a":1,"Total":100}
--- result
{"a":"1","Total":"1"}

=== addtotals: columns, in a row at the end
--- search
search * | table k a b | addtotals row=f col=t labelfield=k label=Sum
--- events
{"k":"x","a":1,"b":2}
{"k":"y","a":10}
--- result
{"k":"x","a":"1","b":"2"}
{"k":"y","a":"10"}
{"k":"Sum","a":"11","b":"2"}

=== addtotals: rows and columns
--- search
search * | table k a b | addtotals col=true
--- events
{"k":"x","a":1,"b":2}
{"k":"y","a":10,"b":"no"}
--- result
{"k":"x","a":"1","b":"2","Total":"3"}
{"k":"y","a":"10","b":"no","Total":"10"}
{"a":"11","b":"2","Total":"13"}

=== addtotals: a label in a column of its own
--- search
search * | stats count by k | addtotals row=false col=true labelfield=what
--- events
{"k":"x"}
{"k":"x"}
{"k":"y"}
--- result
{"k":"x","count":"2"}
{"k":"y","count":"1"}
{"count":"3","what":"Total"}

=== addtotals: columns of some fields
--- search
search * | table a b | addtotals row=f col=t a
--- events
{"a":1,"b":2}
{"a":{"x":1},"b":2}
--- result
{"a":"1","b":"2"}
{"b":"2"}
{"a":"1"}

=== addtotals: columns that data named
--- search
search * | chart count over r by c | addtotals col=t labelfield=r
--- events
{"r":"x","c":"a"}
{"r":"x","c":"b"}
{"r":"y","c":"b"}
--- result
{"r":"x","a":"1","b":"1","Total":"2"}
{"r":"y","a":"0","b":"1","Total":"1"}
{"r":"Total","a":"1","b":"2","Total":"3"}

=== addtotals: internal fields are left alone
--- search
search * | table _time a | addtotals
--- events
{"timestamp":"2024-01-01T00:00:00Z","a":1}
--- result
{"_time":"1704067200","a":"1","Total":"1"}

=== addtotals: an option it does not have
--- search
search * | addtotals rows=t
--- error
1:22: error: `addtotals` has no option `rows`

=== accum: a running sum in the field itself
--- search
search * | sort 0 i | accum n | table i n
--- events
{"i":1,"n":1}
{"i":2,"n":2}
{"i":3,"n":"x"}
{"i":4}
{"i":5,"n":2.5}
--- result
{"i":"1","n":"1"}
{"i":"2","n":"3"}
{"i":"3","n":"x"}
{"i":"4"}
{"i":"5","n":"5.5"}

=== accum: under another name, newest first, a multivalue is no number
--- search
search * | accum n{} AS t | table n{} t
--- events
{"timestamp":"2024-01-01T00:00:01Z","n":[1]}
{"timestamp":"2024-01-01T00:00:02Z","n":[2]}
{"timestamp":"2024-01-01T00:00:03Z","n":[4,5]}
--- result
{"n{}":["4","5"]}
{"n{}":"2","t":"2"}
{"n{}":"1","t":"3"}

=== accum: one field
--- search
search * | accum a b
--- error
1:20: error: `accum` takes one field

=== accum: no field
--- search
search * | accum
--- error
`accum` needs a field

=== delta: the difference with the row before
--- search
search * | sort 0 i | delta n | table i "delta(n)"
--- events
{"i":1,"n":1}
{"i":2,"n":5}
{"i":3,"n":2}
--- result
{"i":"1"}
{"i":"2","delta(n)":"4"}
{"i":"3","delta(n)":"-3"}

=== delta: two rows before, under another name
--- search
search * | sort 0 i | delta n AS d p=2 | table i d
--- events
{"i":1,"n":1}
{"i":2,"n":5}
{"i":3,"n":2}
{"i":4,"n":"x"}
{"i":5,"n":7}
{"i":6,"n":7}
--- result
{"i":"1"}
{"i":"2"}
{"i":"3","d":"1"}
{"i":"4"}
{"i":"5","d":"5"}
{"i":"6"}

=== delta: into the field itself
--- search
search * | sort 0 i | delta n as n | table i n
--- events
{"i":1,"n":1}
{"i":2,"n":5}
{"i":3,"n":2}
{"i":4}
{"i":5,"n":[1,2]}
--- result
{"i":"1","n":"1"}
{"i":"2","n":"4"}
{"i":"3","n":"-3"}
{"i":"4"}
{"i":"5"}

=== delta: p is 1 or more
--- search
search * | delta n p=0
--- error
1:20: error: `p` takes a whole number of 1 or more
