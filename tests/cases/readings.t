Where sources conflict: what kspl does, and the other reading (lang/opens.def, lang/readings.def).

=== != on a multivalue: any value differs
--- search
groups{}!=a | table groups{}
--- events
{"groups":["a","b"]}
{"groups":["a"]}
{"groups":["b"]}
{"x":1}
--- result
{"groups{}":["a","b"]}
{"groups{}":"b"}

=== != on a multivalue: no value equals
--- search
groups{}!=a | table groups{}
--- options
reading=not-equal-none
--- events
{"groups":["a","b"]}
{"groups":["a"]}
{"groups":["b"]}
{"x":1}
--- result
{"groups{}":"b"}

=== no value equals: wildcards and networks
--- search
a{}!=x* ip{}!=10.0.0.0/8 | table n
--- options
reading=not-equal-none
--- events
{"n":1,"a":["xy","b"],"ip":["1.1.1.1"]}
{"n":2,"a":["b"],"ip":["1.1.1.1","10.1.1.1"]}
{"n":3,"a":["b"],"ip":["1.1.1.1"]}
--- result
{"n":"3"}

=== percentiles: nearest rank
--- search
* | stats perc50(n) as a perc95(n) as b median(n) as c
--- events
{"n":1}
{"n":2}
{"n":3}
{"n":4}
{"n":5}
{"n":6}
{"n":7}
{"n":8}
{"n":9}
{"n":10}
--- result
{"a":"6","b":"10","c":"6"}

=== percentiles: interpolated
--- search
* | stats perc50(n) as a perc95(n) as b median(n) as c perc0(n) as d perc100(n) as e exactperc25(n) as f
--- options
reading=percentile-interpolated
--- events
{"n":1}
{"n":2}
{"n":3}
{"n":4}
{"n":5}
{"n":6}
{"n":7}
{"n":8}
{"n":9}
{"n":10}
--- result
{"a":"5.5","b":"9.55","c":"5.5","d":"1","e":"10","f":"3.25"}

=== percentiles interpolated: one value, none, text
--- search
* | stats perc90(n) as a median(m) as b perc50(t) as c
--- options
reading=percentile-interpolated
--- events
{"n":7,"t":"x"}
--- result
{"a":"7"}

=== there is no such reading
--- search
* | head 1
--- options
reading=not-equal
--- error
there is no reading `not-equal`
