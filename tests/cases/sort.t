# sort: spl-semantics section 9, 11.7.

=== numbers
--- search
search * | sort n | table n
--- events
{"n":10}
{"n":9}
{"n":100}
--- result
{"n":"9"}
{"n":"10"}
{"n":"100"}

=== descending
--- search
search * | sort -n | table n
--- events
{"n":9}
{"n":100}
{"n":10}
--- result
{"n":"100"}
{"n":"10"}
{"n":"9"}

=== descending with a blank
--- search
search * | sort - n | table n
--- events
{"n":9}
{"n":100}
{"n":10}
--- result
{"n":"100"}
{"n":"10"}
{"n":"9"}

=== ascending with a sign
--- search
search * | sort +n | table n
--- events
{"n":10}
{"n":9}
--- result
{"n":"9"}
{"n":"10"}

=== text by bytes
--- search
search * | sort n | table n
--- events
{"n":"b"}
{"n":"B"}
{"n":"a"}
--- result
{"n":"B"}
{"n":"a"}
{"n":"b"}

=== numbers before text
--- search
search * | sort n | table n
--- events
{"n":"x"}
{"n":10}
{"n":"a"}
{"n":9}
--- result
{"n":"9"}
{"n":"10"}
{"n":"a"}
{"n":"x"}

=== numbers, addresses, text
--- search
search * | sort n | table n
--- events
{"n":"x"}
{"n":"10.0.0.1"}
{"n":7}
--- result
{"n":"7"}
{"n":"10.0.0.1"}
{"n":"x"}

=== addresses by number
--- search
search * | sort n | table n
--- events
{"n":"10.0.0.10"}
{"n":"10.0.0.9"}
{"n":"9.255.0.1"}
--- result
{"n":"9.255.0.1"}
{"n":"10.0.0.9"}
{"n":"10.0.0.10"}

=== str(): numbers as text
--- search
search * | sort str(n) | table n
--- events
{"n":9}
{"n":100}
{"n":10}
--- result
{"n":"10"}
{"n":"100"}
{"n":"9"}

=== num(): what is no number comes after
--- search
search * | sort num(n) | table n
--- events
{"n":"x"}
{"n":10}
{"n":9}
--- result
{"n":"9"}
{"n":"10"}
{"n":"x"}

=== ip(): what is no address comes after
--- search
search * | sort ip(n) | table n
--- events
{"n":"zz"}
{"n":"10.0.0.2"}
{"n":"9.0.0.1"}
--- result
{"n":"9.0.0.1"}
{"n":"10.0.0.2"}
{"n":"zz"}

=== auto(): as without
--- search
search * | sort auto(n) | table n
--- events
{"n":10}
{"n":9}
--- result
{"n":"9"}
{"n":"10"}

=== -str()
--- search
search * | sort -str(n) | table n
--- events
{"n":9}
{"n":100}
{"n":10}
--- result
{"n":"9"}
{"n":"100"}
{"n":"10"}

=== a null is last, ascending
--- search
search * | sort n | table n
--- events
{"other":1}
{"n":2}
{"n":1}
--- result
{"n":"1"}
{"n":"2"}
{}

=== a null is last, descending
--- search
search * | sort -n | table n
--- events
{"other":1}
{"n":2}
{"n":1}
--- result
{"n":"2"}
{"n":"1"}
{}

=== a number of rows
--- search
search * | sort 2 -n | table n
--- events
{"n":1}
{"n":3}
{"n":2}
--- result
{"n":"3"}
{"n":"2"}

=== limit=
--- search
search * | sort limit=2 n | table n
--- events
{"n":3}
{"n":1}
{"n":2}
--- result
{"n":"1"}
{"n":"2"}

=== 0 is all
--- search
search * | sort 0 n | table n
--- events
{"n":3}
{"n":1}
{"n":2}
--- result
{"n":"1"}
{"n":"2"}
{"n":"3"}

=== desc turns all keys around
--- search
search * | sort n desc | table n
--- events
{"n":1}
{"n":3}
{"n":2}
--- result
{"n":"3"}
{"n":"2"}
{"n":"1"}

=== decimals and exponents
--- search
search * | sort n | table n
--- events
{"n":2.5}
{"n":"1e1"}
{"n":-3}
{"n":0.1}
--- result
{"n":"-3"}
{"n":"0.1"}
{"n":"2.5"}
{"n":"1e1"}

=== two keys
--- search
search * | sort a b | table id
--- events
{"a":"x","b":2,"id":1}
{"a":"y","b":1,"id":2}
{"a":"x","b":1,"id":3}
--- result
{"id":"3"}
{"id":"1"}
{"id":"2"}

=== a sign is for one key
--- search
search * | sort -a, b | table id
--- events
{"a":"x","b":2,"id":1}
{"a":"y","b":1,"id":2}
{"a":"x","b":1,"id":3}
--- result
{"id":"2"}
{"id":"3"}
{"id":"1"}

=== a sign with a blank is for the first key only
--- search
search * | sort - a, b | table id
--- events
{"a":"x","b":2,"id":1}
{"a":"y","b":1,"id":2}
{"a":"x","b":1,"id":3}
--- result
{"id":"2"}
{"id":"3"}
{"id":"1"}

=== desc with two keys
--- search
search * | sort a, b desc | table id
--- events
{"a":"x","b":2,"id":1}
{"a":"y","b":1,"id":2}
{"a":"x","b":1,"id":3}
--- result
{"id":"2"}
{"id":"1"}
{"id":"3"}

=== equal rows keep their order
--- search
search * | sort a | table id
--- events
{"a":"x","b":2,"id":1}
{"a":"y","b":1,"id":2}
{"a":"x","b":1,"id":3}
--- result
{"id":"1"}
{"id":"3"}
{"id":"2"}

=== equal rows keep the order newest first
--- search
search * | sort k | table id
--- events
{"id":1,"k":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"k":1,"timestamp":"1970-01-01T00:00:02Z"}
--- result
{"id":"2"}
{"id":"1"}

=== a multivalue sorts by its first value
--- search
search * | sort g{} | table g{}
--- events
{"g":["b","a"]}
{"g":["a","z"]}
--- result
{"g{}":["a","z"]}
{"g{}":["b","a"]}

=== the cap is ten thousand
--- search
| makeresults count=10050 | eval a=1 | sort a | stats count
--- result
{"count":"10000"}

=== sort 0 has none
--- search
| makeresults count=10050 | eval a=1 | sort 0 a | stats count
--- result
{"count":"10050"}

=== after stats
--- search
search * | stats count by v | sort - count
--- events
{"v":"a"}
{"v":"b"}
{"v":"b"}
--- result
{"v":"b","count":"2"}
{"v":"a","count":"1"}
