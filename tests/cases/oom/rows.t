# See scan.t.

=== stats with many groups, lists and values
--- search
search a=* | stats count dc(b) AS d values(b) AS v list(a) AS l max(a) avg(a) perc90(a) earliest(b) by g | sort - count g
--- events
{"a":1,"b":"x","g":"p","g":"q","timestamp":"2024-01-01T00:00:00Z"}
{"a":2,"b":"y","g":"p","timestamp":"2024-01-01T00:00:01Z"}
{"a":3,"b":"z","g":"r","timestamp":"2024-01-01T00:00:02Z"}
--- result
{"g":"p","count":"2","d":"2","v":["x","y"],"l":["2","1"],"max(a)":"2","avg(a)":"1.5","perc90(a)":"2","earliest(b)":"x"}
{"g":"q","count":"1","d":"1","v":"x","l":"1","max(a)":"1","avg(a)":"1","perc90(a)":"1","earliest(b)":"x"}
{"g":"r","count":"1","d":"1","v":"z","l":"3","max(a)":"3","avg(a)":"3","perc90(a)":"3","earliest(b)":"z"}

=== sort, dedup, head, tail and reverse keep rows
--- search
search a=* | sort 0 a -b | dedup 2 a | head 4 | tail 3 | reverse | table a b
--- events
{"a":1,"b":1}
{"a":1,"b":2}
{"a":1,"b":3}
{"a":2,"b":1}
{"a":3,"b":1}
--- result
{"a":"1","b":"2"}
{"a":"2","b":"1"}
{"a":"3","b":"1"}

=== fillnull waits for all rows
--- search
search a=* | fields a b c | fields - _* | fillnull value=none
--- events
{"a":1,"b":2}
{"a":2,"c":3}
--- result
{"a":"1","b":"2","c":"none"}
{"a":"2","b":"none","c":"3"}

=== renames and columns with wildcards
--- search
search x_a=* | rename x_* AS y_* | stats max(y_*) AS m_* sum(z*)
--- events
{"x_a":1,"x_b":5,"z1":2}
{"x_a":2,"x_b":4,"z1":3}
--- result
{"m_a":"2","m_b":"5","sum(z1)":"5"}

=== regular expressions and their replacements
--- search
search a=* | eval r=replace(a,"(\w+)-(\d+)","\2:\1"), m=if(match(a,"^b-\d"),"yes","no"), s=split(a,"-"), t=strftime(0,"%F") | where like(a,"%-%") | table r m s t
--- events
{"a":"a-1"}
{"a":"b-22"}
--- result
{"r":"1:a","m":"no","s":["a","1"],"t":"1970-01-01"}
{"r":"22:b","m":"yes","s":["b","22"],"t":"1970-01-01"}

=== places
--- search
search ip=* | iplocation ip | table ip Country
--- options
geoip=../../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
{"ip":"no address"}
--- result
{"ip":"192.0.2.1","Country":"Germany"}
{"ip":"no address"}

=== makeresults with data
--- search
| makeresults format=csv data="a,b
1,x
2,\"y,z\"" | eval c=a.b
--- options
now=5
--- result
{"_time":"5","a":"1","b":"x","c":"1x"}
{"_time":"5","a":"2","b":"y,z","c":"2y,z"}

=== output as a table
--- search
| makeresults format=json data="[{\"a\":1,\"a\":2,\"b\":\"x\"},{\"a\":3}]" | table a b
--- table
a  b
-  -
1  x
2
3
--- csv
a,b
"1
2",x
3,
--- json
[
{"a":["1","2"],"b":"x"},
{"a":"3"}
]

=== four hundred groups, out of one row
--- search
search x=* | stats count by a{} b{} | stats dc(a{}) AS a list(b{}) AS b by count | eval b=mvcount(b)
--- events
{"x":1,"a":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20],"b":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]}
--- result
{"count":"1","a":"20","b":"100"}
