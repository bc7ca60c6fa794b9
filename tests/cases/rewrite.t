# replace, strcat, rangemap, addinfo, fieldformat, extract, kv, xmlkv: spl-semantics section 9.

=== replace: whole values, with wildcards
--- search
search * | replace "a*" WITH "b*", x WITH y IN s t | table s t u
--- events
{"s":"abc","t":"x","u":"abc"}
--- result
{"s":"bbc","t":"y","u":"abc"}

=== replace: the first pair that fits, case-sensitive, part of a value is none
--- search
search * | replace a WITH 1, "*" WITH 2 IN s | table s
--- events
{"s":"a"}
{"s":"A"}
--- result
{"s":"1"}
{"s":"2"}

=== replace: each value, and nothing of a missing field
--- search
search * | replace a WITH b IN s{} no | table s{} no
--- events
{"s":["a","c"]}
--- result
{"s{}":["b","c"]}

=== replace: without IN, every field
--- search
search * | replace a WITH b | fields - source* index
--- events
{"x":"a","y":"a","z":"c"}
--- result
{"x":"b","y":"b","z":"c"}

=== replace: without IN, behind table
--- search
search * | table x y | replace "1*" WITH "<*>"
--- events
{"x":12,"y":2}
--- result
{"x":"<2>","y":"2"}

=== replace: no pair
--- search
search * | replace a b
--- error
1:20: error:
KS2104

=== replace: no field behind IN
--- search
search * | replace a WITH b IN
--- error
KS2104

=== replace: asterisks that do not pair
--- search
search * | replace a WITH "b*" IN s
--- error
KS3009

=== strcat: fields and texts
--- search
search * | strcat a ":" b "!" c r | table r
--- events
{"a":"x","b":2}
--- result
{"r":"x:2!"}

=== strcat: allrequired
--- search
search * | strcat allrequired=t a "-" b r | table id r
--- events
{"id":1,"a":"x","b":"y"}
{"id":2,"a":"x","r":"old"}
--- result
{"id":"1","r":"x-y"}
{"id":"2","r":"old"}

=== strcat: a multivalue
--- search
search * | strcat a{} "." r | table r
--- events
{"a":["x","y"]}
--- result
{"r":"x y."}

=== strcat: nothing to join
--- search
search * | strcat r
--- error
1:12: error:
KS2104

=== rangemap: a name, several, none
--- search
search * | rangemap field=n low=0-30 mid=20-39 neg=-9--1 default=severe | table n range
--- events
{"n":5}
{"n":25}
{"n":-3}
{"n":99}
{"n":"x"}
{}
--- result
{"n":"5","range":"low"}
{"n":"25","range":["low","mid"]}
{"n":"-3","range":"neg"}
{"n":"99","range":"severe"}
{"n":"x","range":"severe"}
{"range":"severe"}

=== rangemap: the default is None
--- search
search * | rangemap field=n low=0-1 | table range
--- events
{"n":5}
--- result
{"range":"None"}

=== rangemap: no field
--- search
search * | rangemap low=0-30
--- error
1:12: error:
KS2104

=== rangemap: no range
--- search
search * | rangemap field=n low=30
--- error
1:29: error:
KS2103

=== addinfo: facts about the run
--- options
now=1700000000
earliest=100
--- search
search * | addinfo | table info_min_time info_max_time info_search_time info_sid
--- events
{"timestamp":"2024-01-01T00:00:00Z"}
--- result
{"info_min_time":"100","info_max_time":"+Infinity","info_search_time":"1700000000","info_sid":"1700000000.000000"}

=== addinfo: all time
--- options
now=1700000000
--- search
search * | addinfo | where info_max_time="+Infinity" AND info_min_time=0 | stats count
--- events
{"a":1}
--- result
{"count":"1"}

=== addinfo: takes nothing
--- search
search * | addinfo x
--- error
1:20: error:
KS2104

=== fieldformat: what is shown, not what is computed with
--- search
search * | stats sum(n) AS s | fieldformat s="$".s | eval t=s+1
--- events
{"n":5}
--- result
{"s":"$5","t":"6"}

=== fieldformat: follows a rename, and none sees the other
--- search
search * | table a b | fieldformat a=a.b | fieldformat b=b."!" | rename a AS c
--- events
{"a":1,"b":2}
--- result
{"c":"12","b":"2!"}

=== fieldformat: ends where the field ends
--- search
search * | stats count AS a | fieldformat a="<".a.">" | fields - a | eval b=1 | table a b
--- events
{"x":1}
--- result
{"b":"1"}

=== fieldformat: makes no column
--- search
search * | table a | fieldformat b="x"
--- events
{"a":1}
--- result
{"a":"1"}
--- csv
a
1

=== fieldformat: the last one counts; stats forgets it
--- search
search * | fieldformat a="x" | fieldformat a="y" | stats values(a) AS a | fieldformat a="<".a.">"
--- events
{"a":1}
--- result
{"a":"<1>"}

=== fieldformat: a condition
--- search
search * | table a | fieldformat a=(a=1)
--- error
KS3005

=== fieldformat: one at a time
--- search
search * | table a b | fieldformat a=1, b=2
--- error
KS2104

=== extract: pairs of _raw with delimiters
--- search
search * | eval _raw="a:1; b b:\"x;y\";c" | extract pairdelim=";" kvdelim=":" | table a b_b c
--- events
{"id":1}
--- result
{"a":"1","b_b":"x;y"}

=== extract: key=value
--- search
search * | eval _raw="x=1, y=\"two words\" z=a,b _q=3 1w=4" | extract | table x y z q w
--- events
{"id":1}
--- result
{"x":"1","y":"two words","z":"a","q":"3","w":"4"}

=== kv: a field that is there stays, unless mv_add
--- search
search * | eval _raw="x=1 x=2", x=if(id=1,"old",null()), y=x | kv | table id x
--- events
{"id":1}
{"id":2}
--- result
{"id":"1","x":"old"}
{"id":"2","x":["1","2"]}

=== kv: mv_add adds
--- search
search * | eval _raw="x=1", x="old" | kv mv_add=true | table x
--- events
{"id":1}
--- result
{"x":["old","1"]}

=== kv: limits, names as they are, and accepted options
--- search
search * | eval _raw="a.b=1 c=2 d=3 e=4" | kv limit=3 maxchars=12 clean_keys=f reload=t segment=t auto=t | table a.b a_b c d
--- events
{"id":1}
--- result
{"a.b":"1","c":"2"}

=== kv: all delimiter options
--- search
search * | eval _raw="a-1|b-2" | kv kvdelim="-" pairdelim="|" | table a b
--- events
{"id":1}
--- result
{"a":"1","b":"2"}

=== extract: the same limits
--- search
search * | eval _raw="a.b=1 c=2 d=3" | extract limit=2 maxchars=100 clean_keys=f mv_add=f reload=f segment=f auto=f | table a.b c d
--- events
{"id":1}
--- result
{"a.b":"1","c":"2"}

=== extract: names that only data knows are columns
--- search
search * | stats count | eval _raw="k1=v1" | extract
--- events
{"id":1}
--- result
{"count":"1","k1":"v1"}

=== extract: a stanza is refused
--- search
search * | extract access-extractions
--- error
1:20: error:
KS4002

=== xmlkv: elements without elements inside
--- search
search * | eval _raw="<?xml?><r><a>1</a><b k='2'> x &amp; y</b ><a>2</a><c/><d>no</e></r>" | xmlkv | table a b c d r
--- events
{"id":1}
--- result
{"a":["1","2"],"b":" x & y"}

=== xmlkv: of a field
--- search
search * | xmlkv s maxinputs=10 | table a
--- events
{"s":"<a>1</a>"}
--- result
{"a":"1"}

=== xmlkv: two fields
--- search
search * | xmlkv s t
--- error
1:20: error:
KS2104
