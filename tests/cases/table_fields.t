# table and fields: spl-semantics section 9, 11.18, 11.21.

=== table: columns in the order written
--- search
search * | table b a
--- events
{"a":1,"b":2,"c":3}
--- csv
b,a
2,1

=== table: commas and blanks
--- search
search * | table a, b c
--- events
{"a":1,"b":2,"c":3}
--- result
{"a":"1","b":"2","c":"3"}

=== table: wildcards stand for names in order of their text
--- search
search * | table b x*
--- events
{"x2":4,"b":2,"x1":3,"a":1}
--- csv
b,x1,x2
2,3,4

=== table: a column that no row has
--- search
search * | table a nope
--- events
{"a":1}
--- csv
a,nope
1,

=== table: missing cells are left out of rows
--- search
search * | table a b
--- events
{"a":1}
{"b":2}
--- result
{"a":"1"}
{"b":"2"}

=== table: drops the rest, _raw too
--- search
search * | table a | search hello
--- events
{"a":1,"m":"hello"}
--- result

=== table: of a multivalue
--- search
search * | table g{}
--- events
{"g":["a","b"]}
--- result
{"g{}":["a","b"]}

=== table: * shows no names that begin with _
--- search
search * | table *
--- events
{"a":1,"_x":2}
--- result
{"a":"1","index":"main","source":"kubernetes","sourcetype":"_json"}

=== table: a name with _ when it is named
--- search
search * | table _x
--- events
{"_x":1}
--- result
{"_x":"1"}

=== table: twice
--- search
search * | table a b c | table c a
--- events
{"a":1,"b":2,"c":3}
--- result
{"a":"1","c":"3"}

=== table: names in quotes
--- search
search * | table "my field" a
--- events
{"a":1,"my field":2}
--- result
{"my field":"2","a":"1"}

=== fields: keeps the listed ones
--- search
search * | fields a b | table a b c
--- events
{"a":1,"b":2,"c":3}
--- result
{"a":"1","b":"2"}

=== fields +: the same
--- search
search * | fields + a, b | table a b c
--- events
{"a":1,"b":2,"c":3}
--- result
{"a":"1","b":"2"}

=== fields -: removes
--- search
search * | table a b count | fields - count, b
--- events
{"a":1,"b":2,"count":3}
--- result
{"a":"1"}

=== fields -: wildcards
--- search
search * | table a1 a2 b | fields - a*
--- events
{"a1":1,"a2":2,"b":3}
--- result
{"b":"3"}

=== fields: wildcards
--- search
search * | table a1 a2 b | fields a*
--- events
{"a1":1,"a2":2,"b":3}
--- result
{"a1":"1","a2":"2"}

=== fields: keeps _time and _raw
--- search
search * | fields a | eval t=_time | search hello | table a t
--- events
{"a":1,"m":"hello","timestamp":"1970-01-01T00:00:05Z"}
--- result
{"a":"1","t":"5"}

=== fields - _*: removes them
--- search
search * | fields - _* | eval t=coalesce(_time,"none") | table a t
--- events
{"a":1,"timestamp":"1970-01-01T00:00:05Z"}
--- result
{"a":"1","t":"none"}

=== fields - _raw: terms no longer match
--- search
search * | fields - _raw | search hello | table a
--- events
{"a":1,"m":"hello"}
--- result

=== fields -: * leaves names that begin with _
--- search
search * | fields - * | eval t=_time | table a t
--- events
{"a":1,"timestamp":"1970-01-01T00:00:05Z"}
--- result
{"t":"5"}

=== fields: a removed field can be made again
--- search
search * | fields - a | eval a=5 | table a
--- events
{"a":1}
--- result
{"a":"5"}

=== fields after stats
--- search
search * | stats count by a b | fields b count
--- events
{"a":1,"b":2}
--- result
{"b":"2","count":"1"}

=== an event listing shows all its fields
--- search
search a=1
--- events
{"a":1,"b":{"c":["x"]}}
--- result
{"a":"1","b.c{}":"x","index":"main","source":"kubernetes","sourcetype":"_json"}
