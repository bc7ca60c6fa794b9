# makeresults: spl-semantics section 9.

=== one row with the time
--- search
| makeresults | table _time
--- options
now=1700000000
--- result
{"_time":"1700000000"}

=== several rows
--- search
| makeresults count=3 | stats count
--- result
{"count":"3"}

=== without its time
--- search
| makeresults count=2 | eval a=1 | fields - _time
--- result
{"a":"1"}
{"a":"1"}

=== none
--- search
| makeresults count=0 | stats count
--- result
{"count":"0"}

=== events are not read
--- search
| makeresults | eval n=1 | stats count
--- events
{"a":1}
{"a":2}
--- result
{"count":"1"}

=== annotate=true adds the default fields
--- search
| makeresults annotate=true | eval r=if(isnotnull(splunk_server) AND isnull(host) AND isnull(source),"ok","no") | table r
--- result
{"r":"ok"}

=== csv: a line of names, then a row a line
--- search
| makeresults format=csv data="name, age
Sujata,61
Linus,29
Karina,33" | fields name, age
--- result
{"name":"Sujata","age":"61"}
{"name":"Linus","age":"29"}
{"name":"Karina","age":"33"}

=== csv: quotes, doubled quotes, commas and line ends in quotes
--- search
| makeresults format=csv data="a,\"b, c\"
\"1,2\",\"say \"\"x\"\"\"
\"two
lines\",plain \"q\"" | table a "b, c"
--- result
{"a":"1,2","b, c":"say \"x\""}
{"a":"two\nlines","b, c":"plain \"q\""}

=== csv: an empty value is no value, a short row lacks the rest
--- search
| makeresults format=csv data="a,b,c
1,,3
2
3,\"\",x" | eval n=if(isnull(b),"null","value") | table a b c n
--- result
{"a":"1","c":"3","n":"null"}
{"a":"2","n":"null"}
{"a":"3","c":"x","n":"null"}

=== csv: all fields, in order of names, and the time
--- search
| makeresults format=csv data="b,a
2,1"
--- options
now=1700000000
--- csv
_time,a,b
1700000000,1,2

=== csv: a column may be _raw or _time
--- search
| makeresults format=csv data="_raw,_time
GET /x,12" | search GET | table _raw _time
--- result
{"_raw":"GET /x","_time":"12"}

=== csv: there is no _raw without its column
--- search
| makeresults format=csv data="a
1" | eval r=if(isnull(_raw),"none","some") | table r
--- result
{"r":"none"}

=== csv: names with dots and braces are names
--- search
| makeresults format=csv data="user.name,ip{},obj
ann,10.0.0.1,x" | stats count by user.name ip{} obj
--- result
{"user.name":"ann","ip{}":"10.0.0.1","obj":"x","count":"1"}

=== csv: metadata is what the data says
--- search
| makeresults format=csv data="host,source
h1," | eval s=isnull(source), t=if(isnull(sourcetype),"none","some") | table host t
--- error
KS3005

=== csv: no metadata of events
--- search
| makeresults format=csv data="host,source
h1," | eval s=if(isnull(source),"none","some"), t=if(isnull(sourcetype),"none","some") | table host s t
--- options
source=kubernetes
--- result
{"host":"h1","s":"none","t":"none"}

=== csv: backslashes and line ends of Windows
--- search
| makeresults format=csv data="a,b
c:\\x,1
d,2" | table a b
--- result
{"a":"c:\\x","b":"1"}
{"a":"d","b":"2"}

=== csv: names alone make no rows
--- search
| makeresults format=csv data="a,b" | stats count
--- result
{"count":"0"}

=== csv: a quote that is not closed
--- search
| makeresults format=csv data="a
\"1" | table a
--- error
1:31: error:
KS2103
not closed

=== csv: text behind a closing quote
--- search
| makeresults format=csv data="a
\"1\"2" | table a
--- error
KS2103
byte 6

=== csv: more values than names
--- search
| makeresults format=csv data="a
1,2" | table a
--- error
KS2103
more values

=== csv: an empty value behind the last name is let pass
--- search
| makeresults format=csv data="a
1," | table a
--- result
{"a":"1"}

=== csv: no names
--- search
| makeresults format=csv data="" | stats count
--- error
KS2103
no line of names

=== json: each object of an array is a row
--- search
| makeresults format=json data="[{\"name\":\"Larson\",\"age\":32}, {\"name\":\"Nyeti\",\"age\":44}]" | table _raw _time age name
--- options
now=1700000000
--- result
{"_raw":"{\"name\":\"Larson\",\"age\":32}","_time":"1700000000","age":"32","name":"Larson"}
{"_raw":"{\"name\":\"Nyeti\",\"age\":44}","_time":"1700000000","age":"44","name":"Nyeti"}

=== json: one object
--- search
| makeresults format=JSON data="{\"a\":1}" | table a
--- result
{"a":"1"}

=== json: names as in events, lists too
--- search
| makeresults format=json data="[{\"user\":{\"groups\":[\"a\",\"b\"]},\"c\":[{\"x\":1},{\"x\":2}],\"n\":null,\"e\":\"\",\"u\":\"\\u00e9\\n\"}]" | table user.groups{} c{}.x n e u
--- result
{"user.groups{}":["a","b"],"c{}.x":["1","2"],"n":"null","e":"","u":"é\n"}

=== json: all fields, _raw and _time first
--- search
| makeresults format=json data="[{\"b\":2,\"a\":1},{\"c\":3}]"
--- options
now=1700000000
--- csv
_raw,_time,a,b,c
"{""b"":2,""a"":1}",1700000000,1,2,
"{""c"":3}",1700000000,,,3

=== json: line ends between tokens become blanks
--- search
| makeresults format=json data="[
 {\"a\":
 1}
]" | eval n=len(_raw) | table a n _raw
--- result
{"a":"1","n":"9","_raw":"{\"a\":  1}"}

=== json: count is ignored
--- search
| makeresults count=5 format=json data="[{\"a\":1},{\"a\":2}]" | stats count sum(a)
--- result
{"count":"2","sum(a)":"3"}

=== json: no objects, no rows
--- search
| makeresults format=json data="[]" | stats count
--- result
{"count":"0"}

=== json: wildcards and renames of names that only the data knows
--- search
| makeresults format=json data="[{\"a_x\":1,\"a_y\":2,\"b\":3}]" | rename a_* AS c_* | table c*
--- result
{"c_x":"1","c_y":"2"}

=== json: rows keep their order, whatever their time
--- search
| makeresults format=json data="[{\"a\":1,\"_time\":5},{\"a\":2,\"_time\":9},{\"a\":1,\"_time\":7}]" | dedup a | table a _time
--- result
{"a":"1","_time":"5"}
{"a":"2","_time":"9"}

=== json: search terms look into _raw
--- search
| makeresults format=json data="[{\"v\":\"get pods\"},{\"v\":\"put\"}]" | search get | table v
--- result
{"v":"get pods"}

=== json: filled, sorted and grouped like events
--- search
| makeresults format=json data="[{\"a\":3,\"g\":\"x\"},{\"a\":1},{\"a\":2,\"g\":\"x\"}]" | fillnull value=none g | sort - a | stats list(a) AS a by g
--- result
{"g":"none","a":"1"}
{"g":"x","a":["3","2"]}

=== json: annotate adds the server and keeps what the data says
--- search
| makeresults annotate=true format=json data="[{\"host\":\"h1\"}]" | table host splunk_server
--- result
{"host":"h1","splunk_server":"localhost"}

=== json: what follows the array
--- search
| makeresults format=json data="[{\"a\":1}] x" | table a
--- error
1:32: error:
KS2103
byte 11

=== json: an element that is no object
--- search
| makeresults format=json data="[1]" | table a
--- error
KS2103
object

=== json: neither array nor object
--- search
| makeresults format=json data="a=1" | table a
--- error
KS2103
byte 1

=== json: brackets that do not pair
--- search
| makeresults format=json data="[{\"a\":[1,2}]" | table a
--- error
KS2103
byte 11

=== json: an array that is not closed
--- search
| makeresults format=json data="[{\"a\":1}" | table a
--- error
KS2103
byte 9

=== json: a string that is not closed
--- search
| makeresults format=json data="[{\"a\":\"1}]" | table a
--- error
KS2103
not closed

=== json: values that JSON does not have
--- search
| makeresults format=json data="[{\"a\":01}]" | table a
--- error
KS2103
byte 8

=== a format that is none
--- search
| makeresults format=xml data="<a/>" | table a
--- error
1:22: error:
KS2103
csv or json

=== data without a format
--- search
| makeresults data="a" | table a
--- error
1:15: error:
KS2104
format

=== a format without data
--- search
| makeresults format=csv | table a
--- error
1:15: error:
KS2104
data

=== data, listed
--- search
| makeresults format=csv data="a
1" | table a
--- plan
pass 0
keep a
pass 1
=> emit
flags: generates
rows: 1 of data
wants: _time a
columns: a
literals:

=== servers are accepted
--- search
| makeresults splunk_server=local splunk_server_group=all count=1 | stats count
--- result
{"count":"1"}
