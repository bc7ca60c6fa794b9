# spath, fromjson, tojson: spl-semantics section 1 and 9.

=== a path with input and output
--- search
search * | spath input=log path=a{}.b output=x | table x
--- events
{"log":"{\"a\":[{\"b\":\"p\"},{\"b\":\"q\"}]}"}
--- result
{"x":["p","q"]}

=== the first word is the path, and the name
--- search
search * | spath input=log a.b | table a.b
--- events
{"log":"{\"a\":{\"b\":7}}"}
--- result
{"a.b":"7"}

=== a word behind options, and output before it
--- search
search * | spath output=u user.name | spath output=n path=user.id | table u n
--- events
{"user":{"name":"x","id":5}}
--- result
{"u":"x","n":"5"}

=== one element, an object, a missing path
--- search
search * | spath input=log path=a{1}.b output=x | spath input=log path=a{0} output=o | spath input=log path=no output=kept | table x o kept
--- events
{"log":"{\"a\":[{\"b\":\"p\"},{\"b\":\"q\"}]}","kept":"old"}
--- result
{"x":"q","o":"{\"b\":\"p\"}","kept":"old"}

=== without a path: all fields
--- search
search * | spath input=log | table code user.name g{} n
--- events
{"log":"{\"code\":401,\"user\":{\"name\":\"z\"},\"g\":[1,2],\"n\":null}"}
--- result
{"code":"401","user.name":"z","g{}":["1","2"],"n":"null"}

=== without a path: names that only data knows are columns
--- search
search * | stats count by log | spath input=log | fields - log
--- events
{"log":"{\"b\":1,\"a\":{\"c\":2}}"}
--- result
{"count":"1","a.c":"2","b":"1"}

=== without a path over _raw: the fields that are there stay as they are
--- search
search * | spath | table a b{}
--- events
{"a":"x","b":[1,2]}
--- result
{"a":"x","b{}":["1","2"]}

=== only names of the rule matter in front of stats
--- search
search * | spath input=log | stats sum(n) AS s by k
--- events
{"log":"{\"k\":\"a\",\"n\":1,\"z\":0}"}
{"log":"{\"k\":\"a\",\"n\":2,\"y\":0}"}
--- result
{"k":"a","s":"3"}

=== a filter sees the names
--- search
search * | spath input=log | search code=401 user.name=z* | fields - source* index
--- events
{"log":"{\"code\":401,\"user\":{\"name\":\"zed\"}}"}
{"log":"{\"code\":403,\"user\":{\"name\":\"zed\"}}"}
--- result
{"code":"401","log":"{\"code\":401,\"user\":{\"name\":\"zed\"}}","user.name":"zed"}

=== a field that is there is replaced
--- search
search * | spath input=log | table code
--- events
{"code":"old","log":"{\"code\":401}"}
{"code":"old","log":"{}"}
--- result
{"code":"401"}
{"code":"old"}

=== text that is no document, and a missing field
--- search
search * | spath input=log | spath input=log path=a output=x | table id x
--- events
{"id":1,"log":"not json {"}
{"id":2}
--- result
{"id":"1"}
{"id":"2"}

=== wildcards behind spath see the new names
--- search
search * | spath input=log | fields log.* x* | rename x* AS y* | fields - log
--- events
{"log":"{\"x1\":1,\"x2\":2}"}
--- result
{"y1":"1","y2":"2"}

=== XML
--- search
search * | spath input=x path=r.e{@k} output=k | spath input=x path=r.e output=e | table k e
--- events
{"x":"<r><e k=\"1\">one</e><e k=\"2\">two</e></r>"}
--- result
{"k":["1","2"],"e":["one","two"]}

=== a bad path
--- search
search * | spath input=a path="a{" output=b
--- error
1:31: error:
KS2104

=== output without a path
--- search
search * | spath output=b
--- error
1:18: error:
KS2104

=== two paths
--- search
search * | spath a b
--- error
1:20: error:
KS2104

=== mvexpand of what spath found
--- search
search * | spath input=log path=f{} output=f | mvexpand f | spath input=f | table name sev
--- events
{"log":"{\"f\":[{\"name\":\"a\",\"sev\":1},{\"name\":\"b\"}]}"}
--- result
{"name":"a","sev":"1"}
{"name":"b"}

=== fromjson: members of an object; containers as text
--- search
search * | stats count by o | fromjson o | fields - o count
--- events
{"o":"{\"a\":1,\"b\":{\"c\":[2]},\"d\":null,\"e\":\"x\"}"}
--- result
{"a":"1","b":"{\"c\":[2]}","e":"x"}

=== fromjson: a prefix
--- search
search * | fromjson o prefix=p_ | table p_a a
--- events
{"o":"{\"a\":1}"}
--- result
{"p_a":"1"}

=== fromjson: no object
--- search
search * | fromjson o | table id a
--- events
{"id":1,"o":"[1]"}
{"id":2,"o":"{"}
{"id":3}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== fromjson: no field
--- search
search * | fromjson
--- error
1:12: error:
KS2104

=== tojson: all public fields
--- search
search * | table b a z c{} | tojson | table _raw
--- events
{"b":"x","a":1.50,"c":["1","t"],"id":2}
--- result
{"_raw":"{\"a\":1.50,\"b\":\"x\",\"c{}\":[1,\"t\"]}"}

=== tojson: types by name
--- search
search * | tojson str(n) num(s) bool(y) auto(t) json(o) output_field=j | table j
--- events
{"n":1,"s":"x","y":"yes","t":"true","o":"{\"k\":1}"}
--- result
{"j":"{\"n\":\"1\",\"o\":{\"k\":1},\"t\":true,\"y\":true}"}

=== tojson: fill_null, and a default type
--- search
search * | tojson default_type=str fill_null=true n num(s) no output_field=j | table j
--- events
{"n":1,"s":"x"}
--- result
{"j":"{\"n\":\"1\",\"no\":null,\"s\":null}"}

=== tojson: internal fields on request
--- search
search * | eval _x=1 | fields a _x | tojson include_internal=t a _x* output_field=j | table j
--- events
{"a":2}
--- result
{"j":"{\"_x\":1,\"a\":2}"}

=== tojson: an unknown type
--- search
search * | tojson date(a)
--- error
1:19: error:
KS3001

=== tojson: none() is refused
--- search
search * | tojson none(a)
--- error
1:19: error:
KS4002
