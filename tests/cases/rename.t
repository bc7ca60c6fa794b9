# rename: spl-semantics section 6, 11.20.

=== two pairs with a comma
--- search
search * | rename sourceIPs{} as src_ip, user.name AS user | table src_ip user
--- events
{"sourceIPs":["1.2.3.4"],"user":{"name":"bob"}}
--- result
{"src_ip":"1.2.3.4","user":"bob"}

=== two pairs without a comma
--- search
search * | rename a AS x b as y | table x y
--- events
{"a":1,"b":2}
--- result
{"x":"1","y":"2"}

=== the old name is gone
--- search
search * | rename a AS b | table a b
--- events
{"a":1}
--- result
{"b":"1"}

=== a column keeps its place
--- search
search * | stats count by a b | rename a AS z
--- events
{"a":1,"b":2}
--- result
{"z":"1","b":"2","count":"1"}
--- csv
z,b,count
1,2,1

=== names in quotes
--- search
search * | stats count | rename count AS "Count of Events"
--- events
{"a":1}
--- result
{"Count of Events":"1"}

=== a name in quotes on the left
--- search
search * | rename "my field" AS f | table f
--- events
{"my field":1}
--- result
{"f":"1"}

=== an existing target is overwritten
--- search
search * | rename a AS b | table b
--- events
{"a":1,"b":2}
--- result
{"b":"1"}

=== a missing source removes the target, row by row
--- search
search * | rename pid AS product | table id product
--- events
{"id":1,"pid":"p"}
{"id":2,"product":"q"}
{"id":3,"pid":"r","product":"s"}
--- result
{"id":"1","product":"p"}
{"id":"2"}
{"id":"3","product":"r"}

=== a missing source without a target: nothing happens
--- search
search * | rename nope AS x | table a x
--- events
{"a":1}
--- result
{"a":"1"}

=== pairs apply from left to right: no swap
--- search
search * | rename a AS b, b AS a | table a b
--- events
{"a":1,"b":2}
--- result
{"a":"1"}

=== a chain
--- search
search * | rename a AS b | rename b AS c | table a b c
--- events
{"a":1}
--- result
{"c":"1"}

=== a multivalue stays one
--- search
search * | rename g{} AS g | table g
--- events
{"g":["x","y"]}
--- result
{"g":["x","y"]}

=== wildcards carry what they matched
--- search
search * | rename object.* AS * | table reason message
--- events
{"object":{"reason":"r","message":"m"}}
--- result
{"reason":"r","message":"m"}

=== wildcards in the middle
--- search
search * | rename a*z AS x*y | table x1y x22y
--- events
{"a1z":1,"a22z":2,"b":3}
--- result
{"x1y":"1","x22y":"2"}

=== two wildcards
--- search
search * | rename *.a.* AS *-* | table p-q
--- events
{"p":{"a":{"q":1}}}
--- result
{"p-q":"1"}

=== a quoted wildcard
--- search
search * | rename "Web.*" as * | table url
--- events
{"Web":{"url":"/x"}}
--- result
{"url":"/x"}

=== wildcards after stats
--- search
search * | stats count sum(n) AS sum_n by a | rename sum_* AS total_*
--- events
{"a":1,"n":2}
--- result
{"a":"1","count":"1","total_n":"2"}

=== 11.20 a pattern's missing source removes the target, row by row
--- search
search * | rename o.* AS * | table id k
--- events
{"id":1,"o":{"k":"x"}}
{"id":2,"k":"y"}
--- result
{"id":"1","k":"x"}
{"id":"2"}

=== _time can be renamed
--- search
search * | rename _time AS t | table t
--- events
{"timestamp":"1970-01-01T00:00:05Z"}
--- result
{"t":"5"}

=== _raw can be renamed: terms no longer match
--- search
search * | rename _raw AS r | search hello | table r
--- events
{"m":"hello"}
--- result

=== by-fields keep their braces
--- search
search * | stats count by g{} | rename g{} AS g
--- events
{"g":["x"]}
--- result
{"g":"x","count":"1"}

=== wildcard behind a table: later commands know the new names
--- search
search * | table id k v | rename * AS z.* | where 'z.id'>1 | stats count(z.v) AS n by z.k
--- events
{"id":1,"k":"a","v":1}
{"id":2,"k":"b","v":1,"z":{"v":7}}
{"id":3,"k":"b"}
--- result
{"z.k":"b","n":"1"}

=== a rename with wildcards straight behind stats: what follows runs once
--- search
search * | stats count as c_n sum(a) as c_s | rename c_* as d_* | eval d_n=d_n+1
--- events
{"a":1}
{"a":2}
--- result
{"d_n":"3","d_s":"3"}
