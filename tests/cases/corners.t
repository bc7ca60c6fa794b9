Functions and aggregates that the other files touch once: null, a multivalue, a value of another type, the edge.

=== mathematical functions of nothing
--- search
* | eval a=ceil(z), b=ceiling(z), c=asinh(z), d=atan(z), e=atan2(z,1), f=atan2(1,z), g=cos(z), h=cosh(z), i=hypot(z,1), j=sin(z), k=sinh(z), l=tan(z), m=tanh(z) | table a b c d e f g h i j k l m
--- events
{"n":1}
--- result
{}

=== mathematical functions of text that is no number
--- search
* | eval a=ceil(s), b=ceiling(s), c=asinh(s), d=atan(s), e=atan2(s,1), f=atan2(1,s), g=cos(s), h=cosh(s), i=hypot(3,s), j=sin(s), k=sinh(s), l=tan(s), m=tanh(s) | table a b c d e f g h i j k l m
--- events
{"s":"4x"}
--- result
{}

=== mathematical functions of a multivalue
--- search
* | eval a=ceil('v{}'), c=asinh('v{}'), d=atan('v{}'), e=atan2('v{}',1), g=cos('v{}'), h=cosh('v{}'), i=hypot('v{}',1), j=sin('v{}'), k=sinh('v{}'), l=tan('v{}'), m=tanh('v{}') | table a c d e g h i j k l m
--- events
{"v":["1","2"]}
--- result
{}

=== mathematical functions of numbers in text
--- search
* | eval a=ceil(s), b=ceiling(n), c=asinh(o), d=atan(o), e=atan2(o,1), g=cos(o), h=cosh(o), i=hypot("3",f), j=sin(o), k=sinh(o), l=tan(o), m=tanh(o) | table a b c d e g h i j k l m
--- events
{"s":"1.2","n":"-1.2","o":"0","f":4}
--- result
{"a":"2","b":"-1","c":"0","d":"0","e":"0","g":"1","h":"1","i":"5","j":"0","k":"0","l":"0","m":"0"}

=== hashes of nothing, of numbers, of the empty text
--- search
* | eval a=sha1(z), b=sha256(z), c=sha512(z), d=sha1(n), e=sha1(""), f=sha256("") | table a b c d e f
--- events
{"n":1}
--- result
{"d":"356a192b7913b04c54574d18c28d46e6395428ab","e":"da39a3ee5e6b4b0d3255bfef95601890afd80709","f":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}

=== bits of nothing and of text
--- search
* | eval a=bit_or(z,1), b=bit_or(1,z), c=bit_xor(z,1), d=bit_or(s,1), e=bit_xor("6","3"), f=bit_or("6","1") | table a b c d e f
--- events
{"s":"x"}
--- result
{"e":"5","f":"7"}

=== length is len
--- search
* | eval a=length(z), b=length(n), c=length("aé€"), d=length("") | table a b c d
--- events
{"n":1.50}
--- result
{"b":"4","c":"3","d":"0"}

=== random and time are numbers
--- search
* | eval r=random(), a=if(isint(r) AND r>=0 AND r<2147483648,"yes","no"), b=if(time()>1000000000,"yes","no") | table a b
--- events
{"n":1}
--- result
{"a":"yes","b":"yes"}

=== aggregates under their other names: text is passed over, each value of a multivalue counts
--- search
* | stats distinct_count(v{}) as a sumsq(v{}) as b varp(v{}) as c stdevp(v{}) as d percentile50(v{}) as e dc(v{}) as f
--- events
{"v":["1","3"]}
{"v":["x","3"]}
{"v":[]}
{"w":1}
--- result
{"a":"3","b":"19","c":"0.8888888888888881","d":"0.9428090415820629","e":"3","f":"3"}

=== aggregates of a field that no event has
--- search
* | stats distinct_count(z) as a sumsq(z) as b varp(z) as c stdevp(z) as d percentile50(z) as e earliest_time(z) as f latest_time(z) as g rate(z) as h
--- events
{"n":1}
--- result
{"a":"0"}

=== times of the first and last value: events without the field do not count
--- search
* | stats earliest_time(n) as a latest_time(n) as b
--- events
{"requestReceivedTimestamp":"2026-01-01T00:00:00Z","x":1}
{"requestReceivedTimestamp":"2026-01-01T00:00:10Z","n":1}
{"requestReceivedTimestamp":"2026-01-01T00:00:20Z","n":"x"}
{"requestReceivedTimestamp":"2026-01-01T00:00:30Z","x":1}
--- result
{"a":"1767225610.000000","b":"1767225620.000000"}

=== rates per day and per minute of a span
--- search
* | timechart span=1h per_day(n) as d per_minute(n) as m
--- events
{"requestReceivedTimestamp":"2026-01-01T00:00:00Z","n":30}
{"requestReceivedTimestamp":"2026-01-01T00:00:10Z","n":"x"}
{"requestReceivedTimestamp":"2026-01-01T00:00:20Z","n":30}
--- result
{"_time":"1767225600","d":"1440","m":"1"}

=== bucket is bin
--- search
* | bucket n span=10 | stats count by n
--- events
{"n":3}
{"n":17}
{"n":"x"}
--- result
{"n":"0-10","count":"1"}
{"n":"10-20","count":"1"}
{"n":"x","count":"1"}
