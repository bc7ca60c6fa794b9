# rex: spl-semantics section 9, 11.22.

=== named groups
--- search
search * | rex field=s "(?<user>\w+);(?P<app>\w+)" | table user app
--- events
{"s":"bob;search;x"}
--- result
{"user":"bob","app":"search"}

=== no match leaves the old value
--- search
search * | rex field=s "id=(?<x>\d+)" | table x
--- events
{"s":"none","x":"old"}
--- result
{"x":"old"}

=== a match overwrites
--- search
search * | rex field=s "id=(?<x>\d+)" | table x
--- events
{"s":"id=7","x":"old"}
--- result
{"x":"7"}

=== the default is _raw
--- search
search * | rex "\"id\":(?<n>\d+)" | table n
--- events
{"id":12}
--- result
{"n":"12"}

=== a missing field gives nothing
--- search
search * | rex field=nope "(?<x>.)" | table id x
--- events
{"id":1}
--- result
{"id":"1"}

=== unanchored, first match only
--- search
search * | rex field=s "(?<d>\d)" | table d
--- events
{"s":"a1b2c3"}
--- result
{"d":"1"}

=== max_match takes so many
--- search
search * | rex field=s max_match=2 "(?<d>\d)" | table d
--- events
{"s":"a1b2c3"}
--- result
{"d":["1","2"]}

=== max_match=0 takes all, and may stand behind
--- search
search * | rex field=s "(?<d>\d)(?<l>[a-z])?" max_match=0 | table d l
--- events
{"s":"1a2b3"}
--- result
{"d":["1","2","3"],"l":["a","b"]}

=== every value of a multivalue is tried
--- search
search * | rex field=s{} "^(?<k>\w+)=" | table k
--- events
{"s":["a=1","none","b=2"]}
--- result
{"k":["a","b"]}

=== a group that took no part leaves its field, an empty match sets it
--- search
search * | rex field=s "(?<a>x)|(?<b>y*)z" | table a b
--- events
{"s":"z","a":"old","b":"old"}
--- result
{"a":"old","b":""}

=== empty matches do not hang
--- search
search * | rex field=s max_match=0 "(?<e>q*)" | table e
--- events
{"s":"aé"}
--- result
{"e":["","",""]}

=== a number is text
--- search
search * | eval n=12*2 | rex field=n "(?<x>\d)$" | table x
--- events
{"id":1}
--- result
{"x":"4"}

=== only the quote is unescaped
--- search
search * | rex field=s "\"(?<x>\\\w)\"" | table x
--- events
{"s":"say \"\\k\""}
--- result
{"x":"\\k"}

=== a quoted field name
--- search
search * | rex field="a b" "(?<x>.)$" | table x
--- events
{"a b":"cd"}
--- result
{"x":"d"}

=== places of a match, both ends included
--- search
search * | rex field=s offset_field=off "(?<ten>é.{9})" | table ten off
--- events
{"s":"12é3456789012"}
--- result
{"ten":"é345678901","off":"2-11"}

=== places of several matches
--- search
search * | rex field=s max_match=0 offset_field=off "(?<d>\d+)" | table d off
--- events
{"s":"a12b3"}
--- result
{"d":["12","3"],"off":["1-2","4-4"]}

=== groups are columns after stats
--- search
search * | stats count by s | rex field=s "^(?<k>.)"
--- events
{"s":"ab"}
--- result
{"s":"ab","count":"1","k":"a"}

=== groups of a listing of events are fields
--- search
search * | rex field=s "^(?<k>.)" | fields - source* index
--- events
{"s":"ab"}
--- result
{"k":"a","s":"ab"}

=== sed replaces the first match
--- search
search * | rex field=s mode=sed "s/a/b/" | table s
--- events
{"s":"aaa"}
--- result
{"s":"baa"}

=== sed replaces all with g
--- search
search * | rex field=s mode=sed "s/(\d)(\d)/\2\1/g" | table s
--- events
{"s":"12 34"}
--- result
{"s":"21 43"}

=== sed replaces one by number
--- search
search * | rex field=s mode=sed "s/a/b/2" | table s
--- events
{"s":"aaa"}
--- result
{"s":"aba"}

=== sed ignores case with i
--- search
search * | rex field=s mode=sed "s/A/b/gi" | table s
--- events
{"s":"aAx"}
--- result
{"s":"bbx"}

=== sed with another delimiter, and an escaped one
--- search
search * | rex field=s mode=sed "s#/#-#g" | rex field=s mode=sed "s/-/\//2" | table s
--- events
{"s":"a/b/c"}
--- result
{"s":"a-b/c"}

=== sed changes each value, and nothing of a missing field
--- search
search * | rex field=s{} mode=sed "s/^./X/" | rex field=no mode=sed "s/^/X/" | table s{} no
--- events
{"s":["ab","cd"]}
--- result
{"s{}":["Xb","Xd"]}

=== sed maps characters
--- search
search * | rex field=s mode=sed "y/abc/xyé/" | table s
--- events
{"s":"aabbccd"}
--- result
{"s":"xxyyééd"}

=== sed over _raw
--- search
search * | rex mode=sed "s/\d+/N/g" | table _raw
--- events
{"a":12}
--- result
{"_raw":"{\"a\":N}"}

=== a broken expression
--- search
search * | rex field=s "(?<a>b"
--- error
1:24: error:
bad regular expression
KS3004

=== no named group
--- search
search * | rex field=s "(b)"
--- error
1:24: error:
names no group
KS3004

=== another mode
--- search
search * | rex mode=awk "s/a/b/"
--- error
1:16: error:
KS2103

=== no sed expression
--- search
search * | rex mode=sed "s/a/b"
--- error
1:25: error:
KS2104

=== sides of y of different length
--- search
search * | rex mode=sed "y/ab/c/"
--- error
as many characters
KS2104

=== no expression
--- search
search * | rex field=s
--- error
1:12: error:
KS2104

=== max_match is a number
--- search
search * | rex max_match=all "(?<a>b)"
--- error
KS2103
