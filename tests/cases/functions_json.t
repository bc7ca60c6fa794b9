# Functions that read, make and change JSON, and spath() (semantics 1, 5.4).

=== json: valid stays as it is
--- search
search * | eval r=json("{ \"a\" : 1 }") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{ \"a\" : 1 }"}

=== json: not JSON
--- search
search * | eval r=json(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json: a multivalue
--- search
search * | eval r=json(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json: null
--- search
search * | eval r=json(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_valid: an object
--- search
search * | eval r=if(json_valid("{\"names\":[\"maria\",1e3,-0.5,true,null]}"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== json_valid: a scalar
--- search
search * | eval r=if(json_valid("12"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== json_valid: a trailing comma
--- search
search * | eval r=if(json_valid("[1,]"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_valid: a leading zero
--- search
search * | eval r=if(json_valid("[01]"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_valid: text behind
--- search
search * | eval r=if(json_valid("{} x"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_valid: a bad escape
--- search
search * | eval r=if(json_valid("[\"\\x\"]"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_valid: plain text
--- search
search * | eval r=if(json_valid(s),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_valid: empty
--- search
search * | eval r=if(json_valid(e),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_valid: null is neither
--- search
search * | eval r=if(isnull(json_valid(zz)),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== json_extract: a key
--- search
search * | eval r=json_extract("{\"n\":\"x\"}","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"x"}

=== json_extract: nested, by index
--- search
search * | eval r=json_extract("{\"a\":{\"b\":[1,2]}}","a.b{1}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2"}

=== json_extract: all of an array
--- search
search * | eval r=json_extract("{\"a\":{\"b\":[1,2]}}","a.b{}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[1,2]"}

=== json_extract: an object
--- search
search * | eval r=json_extract("{\"a\": {\"b\": [1, 2]}}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"b\":[1,2]}"}

=== json_extract: the whole document
--- search
search * | eval r=json_extract("{\"a\": 1}","{}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":1}"}

=== json_extract: the first of a top-level array
--- search
search * | eval r=json_extract("[{\"name\":\"London\",\"Bridges\":[{\"name\":\"Tower\",\"length\":801},{\"name\":\"Millennium\",\"length\":1066}]},{\"name\":\"Venice\",\"Bridges\":[{\"name\":\"Rialto\"}]}]","{0}.name") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"London"}

=== json_extract: a key of each
--- search
search * | eval r=json_extract("[{\"name\":\"London\",\"Bridges\":[{\"name\":\"Tower\",\"length\":801},{\"name\":\"Millennium\",\"length\":1066}]},{\"name\":\"Venice\",\"Bridges\":[{\"name\":\"Rialto\"}]}]","{}.name") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"London\",\"Venice\"]"}

=== json_extract: all levels
--- search
search * | eval r=json_extract("[{\"name\":\"London\",\"Bridges\":[{\"name\":\"Tower\",\"length\":801},{\"name\":\"Millennium\",\"length\":1066}]},{\"name\":\"Venice\",\"Bridges\":[{\"name\":\"Rialto\"}]}]","{}.Bridges{}.name") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"Tower\",\"Millennium\",\"Rialto\"]"}

=== json_extract: missing keys leave no gap
--- search
search * | eval r=json_extract("[{\"name\":\"London\",\"Bridges\":[{\"name\":\"Tower\",\"length\":801},{\"name\":\"Millennium\",\"length\":1066}]},{\"name\":\"Venice\",\"Bridges\":[{\"name\":\"Rialto\"}]}]","{}.Bridges{}.length") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[801,1066]"}

=== json_extract: the digits of a number stay
--- search
search * | eval r=json_extract("{\"a\":10.50}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"10.50"}

=== json_extract: several paths
--- search
search * | eval r=json_extract("{\"a\":1,\"b\":\"x\"}","b","zz","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"x\",null,1]"}

=== json_extract: no path
--- search
search * | eval r=json_extract("\"a\\u00e9\\n\"") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"aé\n"}

=== json_extract: true is text
--- search
search * | eval r=json_extract("{\"a\":true}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"true"}

=== json_extract: JSON null is null
--- search
search * | eval r=json_extract("{\"a\":null}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: dots in keys cannot be reached
--- search
search * | eval r=json_extract("{\"a.b\":1}","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: a missing path
--- search
search * | eval r=json_extract("{\"a\":1}","b.c") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: an index beyond
--- search
search * | eval r=json_extract("{\"a\":[1]}","a{1}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: no path at all
--- search
search * | eval r=json_extract("{\"a\":[1]}","a{") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: damaged JSON
--- search
search * | eval r=json_extract("{\"a\":1","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: null
--- search
search * | eval r=json_extract(zz,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: a multivalue
--- search
search * | eval r=json_extract(m,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract: a string is a string to +
--- search
search * | eval r=json_extract("{\"a\":\"1\"}","a")+1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"11"}

=== json_extract: a number is a number to +
--- search
search * | eval r=json_extract("{\"a\":1}","a")+1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2"}

=== json_extract_exact: dots in the key
--- search
search * | eval r=json_extract_exact("{\"system.splunk.path\":\"/opt/splunk/\"}","system.splunk.path") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"/opt/splunk/"}

=== json_extract_exact: no paths
--- search
search * | eval r=json_extract_exact("{\"a\":{\"b\":1}}","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extract_exact: an array
--- search
search * | eval r=json_extract_exact("{\"a\":[1,{\"b\":2}]}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[1,{\"b\":2}]"}

=== json_extract_exact: several keys
--- search
search * | eval r=json_extract_exact("{\"a\":1,\"b\":true}","a","b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[1,\"true\"]"}

=== json_extract_exact: null
--- search
search * | eval r=json_extract_exact(zz,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_keys: in source order
--- search
search * | eval r=json_keys("{\"name\":1, \"length\":2, \"c\\\"d\":3}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"name\",\"length\",\"c\\\"d\"]"}

=== json_keys: an empty object
--- search
search * | eval r=json_keys("{}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[]"}

=== json_keys: an array
--- search
search * | eval r=json_keys("[1]") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_keys: not JSON
--- search
search * | eval r=json_keys(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_keys: null
--- search
search * | eval r=json_keys(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_entries
--- search
search * | eval r=json_entries("{\"a\": 1, \"b\": [2]}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[{\"key\":\"a\",\"value\":1},{\"key\":\"b\",\"value\":[2]}]"}

=== json_entries: an array
--- search
search * | eval r=json_entries("[1]") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_entries: null
--- search
search * | eval r=json_entries(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_has_key_exact: there
--- search
search * | eval r=if(json_has_key_exact("{\"a.b\":null}","a.b"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== json_has_key_exact: not there
--- search
search * | eval r=if(json_has_key_exact("{\"a\":{\"b\":1}}","a.b"),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"no"}

=== json_has_key_exact: no object
--- search
search * | eval r=if(isnull(json_has_key_exact("[]","a")),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== json_object: types
--- search
search * | eval r=json_object("s",s,"n",n,"t",true(),"z",zz,"m",m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"s\":\"Hello\",\"n\":403,\"t\":true,\"z\":null,\"m\":[\"a\",\"b\",\"c\"]}"}

=== json_object: nested
--- search
search * | eval r=json_object("cities",json_array("London",json_object("a",1))) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"cities\":[\"London\",{\"a\":1}]}"}

=== json_object: a quoted number is a text
--- search
search * | eval r=json_object("a","5","b",f) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":\"5\",\"b\":1.5}"}

=== json_object: text is escaped
--- search
search * | eval r=json_object("a\"b",b) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\\\"b\":\"  x\\t\"}"}

=== json_object: nothing
--- search
search * | eval r=json_object() | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{}"}

=== json_object: a key twice
--- search
search * | eval r=json_object("a",1,"a",2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":2}"}

=== json_object: a null key
--- search
search * | eval r=json_object(zz,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_object: an odd number
--- search
search * | eval r=json_object("a")
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
json_object() cannot take 1 argument
KS3002

=== json_array: nothing
--- search
search * | eval r=json_array() | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[]"}

=== json_array: nulls and lists
--- search
search * | eval r=json_array(1,zz,m,false()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[1,null,[\"a\",\"b\",\"c\"],false]"}

=== json_array: number text that JSON does not know
--- search
search * | eval r=json_array(split("01,.5,+1,1e3",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[[\"01\",\".5\",\"+1\",1e3]]"}

=== json_array_to_mv: elements
--- search
search * | eval r=json_array_to_mv("[\"Buttercup\",1.5,true,null,{\"a\":[1]}]") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["Buttercup","1.5","true","null","{\"a\":[1]}"]}

=== json_array_to_mv: quotes kept
--- search
search * | eval r=json_array_to_mv("[\"a\",1]",true()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["\"a\"","1"]}

=== json_array_to_mv: quotes not kept
--- search
search * | eval r=json_array_to_mv("[\"a\"]",false()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"a"}

=== json_array_to_mv: empty
--- search
search * | eval r=json_array_to_mv("[]") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_array_to_mv: an object
--- search
search * | eval r=json_array_to_mv("{}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_array_to_mv: null
--- search
search * | eval r=json_array_to_mv(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mv_to_json_array: all are texts
--- search
search * | eval r=mv_to_json_array(nums) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"10\",\"9\",\"x\",\"1.0\"]"}

=== mv_to_json_array: quotes are escaped
--- search
search * | eval r=mv_to_json_array(mvappend("\"Buttercup\"","true")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"\\\"Buttercup\\\"\",\"true\"]"}

=== mv_to_json_array: types inferred
--- search
search * | eval r=mv_to_json_array(mvappend("\"Buttercup\"","true","null","1.0","x"),true()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"Buttercup\",true,null,1.0,null]"}

=== mv_to_json_array: a single value
--- search
search * | eval r=mv_to_json_array(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[\"Hello\"]"}

=== mv_to_json_array: null
--- search
search * | eval r=mv_to_json_array(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_set: replaces
--- search
search * | eval r=json_set("{\"a\":1,\"b\":2}","a","x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":\"x\",\"b\":2}"}

=== json_set: makes a chain of keys
--- search
search * | eval r=json_set("{}","system.splunk.path","/opt") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"system\":{\"splunk\":{\"path\":\"/opt\"}}}"}

=== json_set: an element
--- search
search * | eval r=json_set("{\"a\":[1,2,3]}","a{1}",json_object("x",1)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":[1,{\"x\":1},3]}"}

=== json_set: in each element
--- search
search * | eval r=json_set("{\"a\":[{\"n\":1},{\"n\":2}]}","a{}.ok",true()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":[{\"n\":1,\"ok\":true},{\"n\":2,\"ok\":true}]}"}

=== json_set: a path that does not fit changes nothing
--- search
search * | eval r=json_set("{\"a\":\"b\"}","a.c","d") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":\"b\"}"}

=== json_set: an element beyond the end changes nothing
--- search
search * | eval r=json_set("{\"a\":[1]}","a{5}","d") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":[1]}"}

=== json_set: pairs from left to right
--- search
search * | eval r=json_set("{}","a",json_object(),"a.b",1,"a.b",2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":{\"b\":2}}"}

=== json_set: a null value
--- search
search * | eval r=json_set("{}","a",zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":null}"}

=== json_set: not JSON
--- search
search * | eval r=json_set(s,"a",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_set: null
--- search
search * | eval r=json_set(zz,"a",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_set: half a pair
--- search
search * | eval r=json_set("{}","a",1,"b")
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
json_set() cannot take 4 arguments
KS3002

=== json_set_exact: a literal key
--- search
search * | eval r=json_set_exact(json_object(),"system.splunk.path","/opt/splunk") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"system.splunk.path\":\"/opt/splunk\"}"}

=== json_set_exact: replaces
--- search
search * | eval r=json_set_exact("{\"a.b\":1,\"c\":2}","a.b",m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a.b\":[\"a\",\"b\",\"c\"],\"c\":2}"}

=== json_set_exact: an array
--- search
search * | eval r=json_set_exact("[]","a",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_set_exact: null
--- search
search * | eval r=json_set_exact(zz,"a",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_append: to an array
--- search
search * | eval r=json_append("{\"p\":[\"a\"]}","p","b","p",n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[\"a\",\"b\",403]}"}

=== json_append: an array is one element
--- search
search * | eval r=json_append("{\"p\":[\"a\"]}","p",json_array("d","e")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[\"a\",[\"d\",\"e\"]]}"}

=== json_append: a scalar is wrapped
--- search
search * | eval r=json_append("{\"p\":{\"q\":1}}","p.q",2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":{\"q\":[1,2]}}"}

=== json_append: to an empty array
--- search
search * | eval r=json_append("{\"p\":[]}","p",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[1]}"}

=== json_append: a path that is not there
--- search
search * | eval r=json_append("{\"p\":[]}","x",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[]}"}

=== json_append: not JSON
--- search
search * | eval r=json_append(s,"p",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_append: null
--- search
search * | eval r=json_append(zz,"p",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_extend: element by element
--- search
search * | eval r=json_extend("{\"p\":[\"a\"]}","p",json_array("d",json_object("e",1))) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[\"a\",\"d\",{\"e\":1}]}"}

=== json_extend: a multivalue
--- search
search * | eval r=json_extend("{\"p\":[]}","p",m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[\"a\",\"b\",\"c\"]}"}

=== json_extend: a scalar is wrapped
--- search
search * | eval r=json_extend("{\"p\":1}","p",json_array(2,3)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[1,2,3]}"}

=== json_extend: a value that is no array
--- search
search * | eval r=json_extend("{\"p\":[1]}","p",2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[1]}"}

=== json_extend: a path that is not there
--- search
search * | eval r=json_extend("{\"p\":[1]}","x",json_array(2)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"p\":[1]}"}

=== json_extend: null
--- search
search * | eval r=json_extend(zz,"p",json_array(2)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_delete: keys
--- search
search * | eval r=json_delete("{\"name\":\"Wei\",\"SSN\":\"1\",\"city\":\"S\",\"accounts\":[\"a\",\"b\"]}","SSN","accounts") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"name\":\"Wei\",\"city\":\"S\"}"}

=== json_delete: a nested key
--- search
search * | eval r=json_delete("{\"a\":{\"email\":\"x\",\"office\":\"y\"}}","a.email") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":{\"office\":\"y\"}}"}

=== json_delete: an array of keys
--- search
search * | eval r=json_delete("{\"a\":1,\"b\":2,\"c\":3}",json_array("a","c")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"b\":2}"}

=== json_delete: a multivalue of keys
--- search
search * | eval r=json_delete("{\"a\":1,\"b\":2,\"z\":3}",m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"z\":3}"}

=== json_delete: a key with a dot
--- search
search * | eval r=json_delete("{\"a.b\":1}","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a.b\":1}"}

=== json_delete: an element
--- search
search * | eval r=json_delete("{\"a\":[1,2]}","a{0}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"a\":[1,2]}"}

=== json_delete: a key given twice
--- search
search * | eval r=json_delete("{\"a\":1,\"b\":2,\"a\":3}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"b\":2}"}

=== json_delete: no object
--- search
search * | eval r=json_delete("[1]","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== json_delete: null
--- search
search * | eval r=json_delete(zz,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== spath: every match
--- search
search * | eval r=spath("{\"a\":[{\"b\":\"p\"},{\"b\":\"q\"},{\"c\":1}]}","a{}.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["p","q"]}

=== spath: one element, from zero
--- search
search * | eval r=spath("{\"v\":[1,2]}","v{1}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2"}

=== spath: a container is its text
--- search
search * | eval r=spath("{\"a\": {\"b\": [1, 2]}}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"{\"b\": [1, 2]}"}

=== spath: arrays in arrays
--- search
search * | eval r=spath("{\"h\":[[1,2],[3]]}","h{}{}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1","2","3"]}

=== spath: a key given twice
--- search
search * | eval r=spath("{\"a\":1,\"a\":2}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1","2"]}

=== spath: JSON null is the text null
--- search
search * | eval r=spath("{\"a\":null}","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"null"}

=== spath: an array without braces in the path
--- search
search * | eval r=spath("{\"a\":[{\"b\":1}]}","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== spath: a missing path
--- search
search * | eval r=spath("{\"a\":1}","b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== spath: damaged JSON
--- search
search * | eval r=spath("{\"a\":1","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== spath: null
--- search
search * | eval r=spath(zz,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== spath: a multivalue
--- search
search * | eval r=spath(m,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== spath: XML text
--- search
search * | eval r=spath("<a><b>x</b><b>y &amp; z</b></a>","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["x","y & z"]}

=== spath: XML braces mean all
--- search
search * | eval r=spath("<a><b>x</b><b>y</b></a>","a.b{}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["x","y"]}

=== spath: XML counts from one
--- search
search * | eval r=spath("<a><b>x</b><b>y</b></a>","a.b{2}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"y"}

=== spath: XML attributes, with quotes or without
--- search
search * | eval r=spath("<?xml version=\"1.0\"><a><t y=1996>G</t><t y='1998'>C</t></a>","a.t{@y}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1996","1998"]}

=== spath: an attribute of the n-th element
--- search
search * | eval r=spath("<a><b i=\"1\"/><b i=\"2\"/></a>","a.b{2}{@i}") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2"}

=== spath: XML inside an element
--- search
search * | eval r=spath("<a><b><c>1</c></b></a>","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"<c>1</c>"}

=== spath: XML comments and CDATA
--- search
search * | eval r=spath("<a><!-- <b>no</b> --><b><![CDATA[<x>]]></b></a>","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"<x>"}

=== spath: XML cut short
--- search
search * | eval r=spath("<a><b>x</b><c>y","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"x"}

=== spath: XML without the element
--- search
search * | eval r=spath("<a/>","a.b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

