# top and rare: spl-semantics 9 and 11.23.

=== top: counts and percentages
--- search
search * | top v
--- events
{"v":"a"}
{"v":"a"}
{"v":"b"}
{"w":1}
--- result
{"v":"a","count":"2","percent":"66.666667"}
{"v":"b","count":"1","percent":"33.333333"}

=== top: equal counts, the last value first
--- search
search * | top limit=2 v
--- events
{"v":"a"}
{"v":"c"}
{"v":"b"}
--- result
{"v":"c","count":"1","percent":"33.333333"}
{"v":"b","count":"1","percent":"33.333333"}

=== rare: the fewest first, equal counts ascending
--- search
search * | rare v
--- events
{"v":"b"}
{"v":"b"}
{"v":"c"}
{"v":"a"}
--- result
{"v":"a","count":"1","percent":"25.000000"}
{"v":"c","count":"1","percent":"25.000000"}
{"v":"b","count":"2","percent":"50.000000"}

=== top: ten unless told otherwise, 0 for all
--- search
search * | top v showperc=f | stats count
--- events
{"v":1}
{"v":2}
{"v":3}
{"v":4}
{"v":5}
{"v":6}
{"v":7}
{"v":8}
{"v":9}
{"v":10}
{"v":11}
--- result
{"count":"10"}

=== rare: limit=0 shows all
--- search
search * | rare limit=0 v showperc=f | stats count
--- events
{"v":1}
{"v":2}
{"v":3}
{"v":4}
{"v":5}
{"v":6}
{"v":7}
{"v":8}
{"v":9}
{"v":10}
{"v":11}
--- result
{"count":"11"}

=== top: two fields
--- search
search * | top a, b showperc=false
--- events
{"a":"x","b":1}
{"a":"x","b":1}
{"a":"x","b":2}
{"a":"y"}
--- result
{"a":"x","b":"1","count":"2"}
{"a":"x","b":"2","count":"1"}

=== top: by group, with a number in front and another name
--- search
search * | top 1 p by c showperc=f countfield=total
--- events
{"c":"x","p":"a"}
{"c":"x","p":"a"}
{"c":"x","p":"b"}
{"c":"w","p":"b"}
--- result
{"c":"w","p":"b","total":"1"}
{"c":"x","p":"a","total":"2"}

=== top: percentages are within the group
--- search
search * | top p BY c percentfield=pc showcount=f
--- events
{"c":"x","p":"a"}
{"c":"x","p":"a"}
{"c":"x","p":"a"}
{"c":"x","p":"b"}
{"c":"w","p":"b"}
--- result
{"c":"w","p":"b","pc":"100.000000"}
{"c":"x","p":"a","pc":"75.000000"}
{"c":"x","p":"b","pc":"25.000000"}

=== top: the rest together
--- search
search * | top limit=1 useother=t otherstr=rest v
--- events
{"v":"a"}
{"v":"a"}
{"v":"b"}
{"v":"c"}
--- result
{"v":"a","count":"2","percent":"50.000000"}
{"v":"rest","count":"2","percent":"50.000000"}

=== rare: the rest under its usual name
--- search
search * | rare limit=1 useother=true v
--- events
{"v":"a"}
{"v":"a"}
{"v":"b"}
--- result
{"v":"b","count":"1","percent":"33.333333"}
{"v":"OTHER","count":"2","percent":"66.666667"}

=== rare: every option
--- search
search * | rare 2 v by g countfield=n percentfield=p showcount=t showperc=t otherstr=x
--- events
{"v":"a","g":1}
{"v":"b","g":1}
{"v":"b","g":1}
{"v":"c","g":1}
{"v":"c","g":1}
--- result
{"g":"1","v":"a","n":"1","p":"20.000000"}
{"g":"1","v":"b","n":"2","p":"40.000000"}

=== top: each value of a multivalue counts, of the rows that have the field
--- search
search * | top v{}
--- events
{"v":["a","b"]}
{"v":["a"]}
{"w":1}
--- result
{"v{}":"a","count":"2","percent":"100.000000"}
{"v{}":"b","count":"1","percent":"50.000000"}

=== top: texts are told apart as they are written
--- search
search * | top v showperc=f
--- events
{"v":"1"}
{"v":"1.0"}
{"v":1}
--- result
{"v":"1","count":"2"}
{"v":"1.0","count":"1"}

=== top: behind fillnull
--- search
search * | fillnull value=none | top v showperc=f
--- events
{"v":"a"}
{"w":1}
{"w":2}
--- result
{"v":"none","count":"2"}
{"v":"a","count":"1"}

=== top: no rows
--- search
a=nothing | top v
--- events
{"v":1}
--- result

=== top: needs a field
--- search
search * | top 5
--- error
`top` needs a field

=== rare: needs one besides those behind BY
--- search
search * | rare by a
--- error
`rare` needs a field

=== top: a field named as the counts are
--- search
search * | top count
--- error
KS3008

=== top: no wildcards
--- search
search * | top a*
--- error
1:16: error: `top` takes names without wildcards

=== top: a wrong limit
--- search
search * | top limit=many v
--- error
1:22: error: option `limit` takes a whole number
