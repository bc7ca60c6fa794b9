# convert: spl-semantics section 9.

=== ctime with a format
--- options
tz=UTC
--- search
search * | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | table firstTime
--- events
{"firstTime":1704067200.5}
--- result
{"firstTime":"2024-01-01T00:00:00"}

=== ctime without one, AS another field
--- options
tz=UTC
--- search
search * | convert ctime(t) AS c | table t c
--- events
{"t":1704067200}
--- result
{"t":"1704067200","c":"01/01/2024 00:00:00"}

=== ctime leaves what is no number
--- search
search * | convert ctime(t) | table id t
--- events
{"id":1,"t":"never"}
{"id":2}
--- result
{"id":"1","t":"never"}
{"id":"2"}

=== mktime
--- options
tz=UTC
--- search
search * | convert timeformat="%Y-%m-%d" mktime(d) AS t | table d t
--- events
{"d":"2024-01-01"}
{"d":"soon"}
--- result
{"d":"2024-01-01","t":"1704067200"}
{"d":"soon","t":"soon"}

=== auto: numbers with commas, durations, memory; all values or none
--- search
search * | convert auto(v{}) | table v{}
--- events
{"v":["1,234","01:00:01","2k"]}
{"v":["1,234","word"]}
--- result
{"v{}":["1234","3601","2"]}
{"v{}":["1,234","word"]}

=== num removes what cannot be converted
--- search
search * | convert num(v{}) num(w) | table v{} w
--- events
{"v":["1,234","word"],"w":"word"}
--- result
{"v{}":"1234"}

=== rmcomma, rmunit
--- search
search * | convert rmcomma(a) rmunit(b) rmunit(c) | table a b c
--- events
{"a":"1,000,000.00","b":"-2.5sec","c":"none"}
--- result
{"a":"1000000.00","b":"-2.5","c":"none"}

=== memk
--- search
search * | convert memk(m{}) | table m{}
--- events
{"m":["10","10k","2m","1g","x"]}
--- result
{"m{}":["10","10","2048","1048576","x"]}

=== dur2sec, mstime
--- search
search * | convert dur2sec(d{}) mstime(m{}) | table d{} m{}
--- events
{"d":["00:00:10","1+02:00:00","x"],"m":["01:02.500","3.25","x"]}
--- result
{"d{}":["10","93600","x"],"m{}":["62.5","3.25","x"]}

=== wildcards, but none()
--- search
search * | convert auto(a*) none(ab) | table a b ab
--- events
{"a":"1,000","ab":"2,000","b":"3,000"}
--- result
{"a":"1000","b":"3,000","ab":"2,000"}

=== wildcards with AS make names
--- options
tz=UTC
--- search
search * | convert timeformat="%F" ctime(*Time) AS c_* | fields - source* index
--- events
{"firstTime":0,"lastTime":86400,"id":"1"}
--- result
{"c_first":"1970-01-01","c_last":"1970-01-02","firstTime":"0","id":"1","lastTime":"86400"}

=== wildcards over a whole listing
--- search
search * | convert num(*)
--- events
{"a":"1,000","b":"x"}
--- result
{"a":"1000"}

=== wildcards behind stats
--- search
search * | stats values(a) AS a count by b | convert rmunit(a)
--- events
{"a":"5ms","b":1}
--- result
{"b":"1","a":"5","count":"1"}

=== an unknown function
--- search
search * | convert cttime(a)
--- error
1:20: error:
KS3001

=== no field
--- search
search * | convert ctime()
--- error
1:20: error:
KS2104

=== nothing to do
--- search
search * | convert timeformat="%F"
--- error
1:12: error:
KS2104

=== asterisks that do not pair
--- search
search * | convert auto(a*) AS b
--- error
KS3009
