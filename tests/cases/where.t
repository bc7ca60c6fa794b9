# where: spl-semantics section 5.

=== keeps what is true
--- search
search * | where a="x" | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"1"}
{"id":"4"}

=== null is not true: =, then !=
--- search
search * | where a!="x" | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"2"}

=== NOT of null is not true
--- search
search * | where NOT a="x" | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"2"}

=== numbers, not text
--- search
search * | where n>9 | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"2"}
{"id":"3"}

=== <= and >=
--- search
search * | where n<=50 AND n>=5 | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"1"}
{"id":"2"}

=== isnull
--- search
search * | where isnull(a) | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"3"}

=== isnotnull OR
--- search
search * | where isnotnull(n) AND a="x" OR id=3 | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"1"}
{"id":"3"}

=== two fields
--- search
search * | where a=b | table id
--- events
{"id":1,"a":"x","b":"x"}
{"id":2,"a":"x","b":"y"}
{"id":3,"a":"x"}
--- result
{"id":"1"}

=== a dotted name without quotes is no field
--- search
search * | where user.name="bob" | table id
--- events
{"id":1,"user":{"name":"bob"}}
--- result

=== a dotted name in single quotes
--- search
search * | where 'user.name'="bob" | table id
--- events
{"id":1,"user":{"name":"bob"}}
{"id":2,"user":{"name":"al"}}
--- result
{"id":"1"}

=== braces in single quotes
--- search
search * | where 'g{}'="b" | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["a"]}
--- result
{"id":"1"}

=== a name that begins with a digit, in single quotes
--- search
search * | where '5m'=1 | table id
--- events
{"id":1,"5m":1}
{"id":2,"5m":2}
--- result
{"id":"1"}

=== AND binds before OR
--- search
search * | where a=1 OR b=1 AND c=1 | table id
--- events
{"id":1,"a":1,"b":0,"c":0}
{"id":2,"a":0,"b":1,"c":1}
{"id":3,"a":0,"b":1,"c":0}
--- result
{"id":"1"}
{"id":"2"}

=== AND of two nulls and a false
--- search
search * | where NOT (nope="x" AND id=1) | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== OR of a null and a true
--- search
search * | where nope="x" OR id=1 | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"1"}

=== comparison with arithmetic
--- search
search * | where id*10=n OR n/10=id+3 | table id
--- events
{"id":1,"n":10}
{"id":2,"n":50}
{"id":3,"n":1}
--- result
{"id":"1"}
{"id":"2"}

=== match finds anywhere
--- search
search * | where match(s,"err\d+") | table id
--- events
{"id":1,"s":"x err42 y"}
{"id":2,"s":"err"}
{"id":3}
--- result
{"id":"1"}

=== cidrmatch
--- search
search * | where cidrmatch("192.0.2.0/24",ip) | table id
--- events
{"id":1,"ip":"192.0.2.56"}
{"id":2,"ip":"192.0.3.0"}
{"id":3,"ip":"x"}
{"id":4}
--- result
{"id":"1"}

=== searchmatch has the rules of search
--- search
search * | where searchmatch("a=X n<10") | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"1"}

=== NOT searchmatch: never null
--- search
search * | where NOT searchmatch("a=x") | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"2"}
{"id":"3"}

=== like with a multivalue
--- search
search * | where like(g,"b%") | table id
--- events
{"id":1,"g":"abc","g":"bcd"}
{"id":2,"g":"abc"}
--- result
{"id":"1"}

=== JSON null is the text null
--- search
search * | where e="null" | table id
--- events
{"id":1,"e":null}
{"id":2}
--- result
{"id":"1"}

=== after stats
--- search
search * | stats count by a | where count>1 | eval id=a | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"x"}

=== a literal
--- search
search * | where true() | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== a literal null
--- search
search * | where null() | table id
--- events
{"id":1,"a":"x","n":5}
{"id":2,"a":"y","n":50}
{"id":3,"n":"abc"}
{"id":4,"a":"x"}
--- result

=== a field compared with true is never true, and that is said
--- search
search * | where t=true OR t="true" | table id
--- events
{"id":1,"t":true}
{"id":2,"t":false}
--- result
{"id":"1"}
--- error
KS9011
