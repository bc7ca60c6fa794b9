# mvcombine: spl-semantics 9.

=== mvcombine: rows that agree in all other fields
--- search
search * | table a b c | mvcombine c
--- events
{"a":1,"b":"x","c":"p"}
{"a":1,"b":"x","c":"q"}
{"a":2,"b":"x","c":"r"}
{"a":1,"b":"x","c":"p"}
--- result
{"a":"1","b":"x","c":["p","q","p"]}
{"a":"2","b":"x","c":"r"}

=== mvcombine: a row without the field joins the others
--- search
search * | table a c | mvcombine delim="," c
--- events
{"a":1,"c":"p"}
{"a":1}
{"a":2}
{"a":1,"c":"q"}
--- result
{"a":"1","c":["p","q"]}
{"a":"2"}

=== mvcombine: multivalues are strung together, and compared as lists
--- search
search * | table a{} c{} | mvcombine c{}
--- events
{"a":["x","y"],"c":["p","q"]}
{"a":["x","y"],"c":"r"}
{"a":["x","y"],"c":["r"]}
{"a":["y","x"],"c":["r"]}
--- result
{"a{}":["x","y"],"c{}":["p","q","r"]}
{"a{}":["y","x"],"c{}":"r"}

=== mvcombine: texts are compared as written
--- search
search * | table a c | mvcombine c
--- events
{"a":1,"c":"p"}
{"a":"1.0","c":"q"}
--- result
{"a":"1","c":"p"}
{"a":"1.0","c":"q"}

=== mvcombine: fields that only data names count too
--- search
search * | fields - index, source, sourcetype | mvcombine c
--- events
{"a":1,"c":"p"}
{"a":1,"c":"q"}
{"a":1,"z":1,"c":"q"}
--- result
{"a":"1","c":["p","q"]}
{"a":"1","c":"q","z":"1"}

=== mvcombine: values in the order of the rows, newest first
--- search
search * | table c | mvcombine c
--- events
{"timestamp":"2024-01-01T00:00:01Z","c":"old"}
{"timestamp":"2024-01-01T00:00:02Z","c":"new"}
--- result
{"c":["new","old"]}

=== mvcombine: behind a sort, in its order
--- search
search * | sort 0 c | table c | mvcombine c
--- events
{"c":"b"}
{"c":"a"}
--- result
{"c":["a","b"]}

=== mvcombine: one field
--- search
search * | mvcombine a b
--- error
1:24: error: `mvcombine` does not take this

=== mvcombine: no field
--- search
search * | mvcombine delim=":"
--- error
`mvcombine` needs a field
