# makemv, nomv, mvexpand: spl-semantics section 9.

=== makemv: empty pieces are dropped
--- search
search * | makemv delim="," s | table s
--- events
{"s":"a,,b"}
--- result
{"s":["a","b"]}

=== makemv: allowempty keeps them
--- search
search * | makemv delim="," allowempty=t s | table s
--- events
{"s":"a,,b"}
--- result
{"s":["a","","b"]}

=== makemv: the default delimiter is a blank
--- search
search * | makemv s | eval n=mvcount(s) | table s n
--- events
{"s":"a b  c"}
--- result
{"s":["a","b","c"],"n":"3"}

=== makemv: options behind the field
--- search
search * | makemv s delim="::" | table s
--- events
{"s":"a::b:c"}
--- result
{"s":["a","b:c"]}

=== makemv: each value of a multivalue
--- search
search * | makemv delim="," s{} | table s{}
--- events
{"s":["a,b","c"]}
--- result
{"s{}":["a","b","c"]}

=== makemv: only delimiters leave nothing
--- search
search * | makemv delim="," s | table id s
--- events
{"id":1,"s":",,"}
{"id":2}
--- result
{"id":"1"}
{"id":"2"}

=== makemv: a tokenizer's first group
--- search
search * | makemv tokenizer="([\w\d\-]+)" s | table s
--- events
{"s":"for /f %%a in"}
--- result
{"s":["for","f","a","in"]}

=== makemv: a tokenizer without a group
--- search
search * | makemv tokenizer="\d+" s | table s
--- events
{"s":"a1b22"}
--- result
{"s":["1","22"]}

=== makemv: a broken tokenizer
--- search
search * | makemv tokenizer="(" s
--- error
1:29: error:
KS3004

=== makemv: setsv is refused
--- search
search * | makemv delim="," setsv=t s
--- error
1:29: error:
KS4002

=== makemv: a delimiter and a tokenizer
--- search
search * | makemv delim="," tokenizer="(a)" s
--- error
KS2104

=== makemv: no field
--- search
search * | makemv delim=","
--- error
1:12: error:
KS2104

=== makemv: a wildcard
--- search
search * | makemv delim="," s*
--- error
KS3009

=== nomv joins with line ends
--- search
search * | nomv g{} | table g{} one no
--- events
{"g":["a","b"],"one":"x"}
--- result
{"g{}":"a\nb","one":"x"}

=== nomv of one value, or of none
--- search
search * | nomv a | nomv b | table a b
--- events
{"a":"x"}
--- result
{"a":"x"}

=== nomv takes one field
--- search
search * | nomv a b
--- error
1:19: error:
KS2104

=== mvexpand: a row per value
--- search
search * | rename g{} as g | mvexpand g | table id g
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["c"]}
{"id":3}
--- result
{"id":"1","g":"a"}
{"id":"1","g":"b"}
{"id":"2","g":"c"}
{"id":"3"}

=== mvexpand: limit
--- search
search * | rename g{} as g | mvexpand g limit=2 | table g
--- events
{"g":["a","b","c"]}
--- result
{"g":"a"}
{"g":"b"}

=== mvexpand: twice
--- search
search * | mvexpand a{} | eval x=1 | mvexpand b{} | where 'b{}'!="r" | table a{} b{} x
--- events
{"a":[1,2],"b":["p","r","q"]}
{"a":[3]}
--- result
{"a{}":"1","b{}":"p","x":"1"}
{"a{}":"1","b{}":"q","x":"1"}
{"a{}":"2","b{}":"p","x":"1"}
{"a{}":"2","b{}":"q","x":"1"}

=== mvexpand and what needs all rows
--- search
search * | mvexpand g{} | stats count list(g{}) AS l by id | sort - count
--- events
{"id":1,"g":["a"]}
{"id":2,"g":["b","c"]}
--- result
{"id":"2","count":"2","l":["b","c"]}
{"id":"1","count":"1","l":"a"}

=== mvexpand behind a sort keeps the order
--- search
search * | sort 0 -id | mvexpand g{} | head 3 | table id g{}
--- events
{"id":1,"g":["a"]}
{"id":2,"g":["b","c"]}
--- result
{"id":"2","g{}":"b"}
{"id":"2","g{}":"c"}
{"id":"1","g{}":"a"}

=== mvexpand, newest first: the values of an event stay in order
--- search
search * | mvexpand g{} | head 3 | table g{}
--- events
{"timestamp":"2024-01-01T00:00:00Z","g":["a","b"]}
{"timestamp":"2024-01-02T00:00:00Z","g":["c","d"]}
--- result
{"g{}":"c"}
{"g{}":"d"}
{"g{}":"a"}

=== mvexpand before a rename with wildcards
--- search
search * | mvexpand g{} | rename g* AS h* | eval n=coalesce(n,0)+1 | table h{} n
--- events
{"g":["a","b"]}
--- result
{"h{}":"a","n":"1"}
{"h{}":"b","n":"1"}

=== a rename with wildcards first behind a sink runs once
--- search
search * | rename a* AS b* | sort 0 id | rename c* AS d* | eval n=coalesce(n,0)+1 | table b1 d1 n
--- events
{"id":1,"a1":"x","c1":"y"}
--- result
{"b1":"x","d1":"y","n":"1"}

=== mvexpand keeps fields of any name
--- search
search * | mvexpand g{} | fields - source* index
--- events
{"g":["a","b"],"z":1}
--- result
{"g{}":"a","z":"1"}
{"g{}":"b","z":"1"}

=== mvexpand takes one field
--- search
search * | mvexpand a b
--- error
1:23: error:
KS2104
