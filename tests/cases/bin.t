# bin, bucket: spl-semantics section 9.

=== five minutes, options in front
--- search
search * | bucket span=5m _time | table _time
--- events
{"timestamp":"2024-01-01T00:07:31.5Z"}
--- result
{"_time":"1704067500"}

=== an hour, options behind
--- search
search * | bin _time span=1h | stats count by _time
--- events
{"timestamp":"2024-01-01T00:07:31Z"}
{"timestamp":"2024-01-01T00:59:59.999Z"}
{"timestamp":"2024-01-01T01:00:00Z"}
--- result
{"_time":"1704067200","count":"2"}
{"_time":"1704070800","count":"1"}

=== a number without a unit is seconds for _time
--- search
search * | bin span=10 _time AS t | table t
--- events
{"timestamp":"2024-01-01T00:00:19Z"}
--- result
{"t":"1704067210"}

=== parts of a second
--- search
search * | bin span=100ms _time | table _time
--- events
{"timestamp":"2024-01-01T00:00:00.259Z"}
--- result
{"_time":"1704067200.2"}

=== days begin at local midnight
--- options
tz=Europe/Berlin
--- search
search * | bin span=1d _time | eval t=strftime(_time,"%F %T") | table t
--- events
{"timestamp":"2024-07-01T21:59:59Z"}
{"timestamp":"2024-07-01T22:00:00Z"}
--- result
{"t":"2024-07-01 00:00:00"}
{"t":"2024-07-02 00:00:00"}

=== days across a change of clocks
--- options
tz=Europe/Berlin
--- search
search * | bin span=1d _time | eval t=strftime(_time,"%F %T") | table t
--- events
{"timestamp":"2024-03-31T20:00:00Z"}
{"timestamp":"2024-10-27T22:30:00Z"}
--- result
{"t":"2024-03-31 00:00:00"}
{"t":"2024-10-27 00:00:00"}

=== weeks from the epoch's Thursday, or from a day
--- options
tz=UTC
--- search
search * | bin span=1w _time AS a | bin span=1w@w1 _time AS b | bin span=1w@w _time AS c | eval a=strftime(a,"%F"), b=strftime(b,"%F"), c=strftime(c,"%F") | table a b c
--- events
{"timestamp":"2024-01-17T12:00:00Z"}
--- result
{"a":"2024-01-11","b":"2024-01-15","c":"2024-01-14"}

=== months, quarters and years
--- options
tz=UTC
--- search
search * | bin span=2mon _time AS a | bin span=1q _time AS b | bin span=1y _time AS c | eval a=strftime(a,"%F"), b=strftime(b,"%F"), c=strftime(c,"%F") | table a b c
--- events
{"timestamp":"2024-06-17T12:00:00Z"}
--- result
{"a":"2024-05-01","b":"2024-04-01","c":"2024-01-01"}

=== aligned spans
--- options
tz=UTC
--- search
search * | bin span=1h aligntime=1704067500 _time | table _time
--- events
{"timestamp":"2024-01-01T00:04:00Z"}
{"timestamp":"2024-01-01T00:06:00Z"}
--- result
{"_time":"1704063900"}
{"_time":"1704067500"}

=== aligned to the start of the search
--- options
tz=UTC
earliest=1704067500
--- search
search * | bin span=1h aligntime=earliest _time | table _time
--- events
{"timestamp":"2024-01-01T00:06:00Z"}
--- result
{"_time":"1704067500"}

=== numbers become ranges
--- search
search * | bin span=10 n | table n
--- events
{"n":17}
{"n":20}
{"n":-3}
{"n":"x"}
{"m":1}
--- result
{"n":"10-20"}
{"n":"20-30"}
{"n":"-10-0"}
{"n":"x"}
{}

=== fractions print as written
--- search
search * | bin span=0.1 n AS r | table n r
--- events
{"n":0.35}
{"n":0.3}
--- result
{"n":"0.35","r":"0.3-0.4"}
{"n":"0.3","r":"0.3-0.4"}

=== a span of time on another field stays a number
--- search
search * | bin span=1m n | table n
--- events
{"n":130}
--- result
{"n":"120"}

=== each value of a multivalue
--- search
search * | bin span=5 n{} | table n{}
--- events
{"n":[1,7]}
--- result
{"n{}":["0-5","5-10"]}

=== logarithmic
--- search
search * | bin span=log10 n AS a | bin span=2log5 n AS b | table n a b
--- events
{"n":50}
{"n":0}
--- result
{"n":"50","a":"10-100","b":"50-250"}
{"n":"0","a":"0","b":"0"}

=== what lies outside start and end goes
--- search
search * | bin span=10 start=0 end=30 n | table id n
--- events
{"id":1,"n":-1}
{"id":2,"n":5}
{"id":3,"n":31}
--- result
{"id":"1"}
{"id":"2","n":"0-10"}
{"id":"3"}

=== without a span: the least power of ten with at most so many spans
--- search
search * | bin bins=10 n | table n
--- events
{"n":3}
{"n":57}
{"n":99}
--- result
{"n":"0-10"}
{"n":"50-60"}
{"n":"90-100"}

=== without a span: fewer spans, a least width
--- search
search * | bin bins=5 n AS a | bin minspan=1000 n AS b | table a b
--- events
{"n":3}
{"n":57}
--- result
{"a":"0-100","b":"0-1000"}
{"a":"0-100","b":"0-1000"}

=== without a span: no numbers at all
--- search
search * | bin n | table id n
--- events
{"id":1,"n":"x"}
{"id":2}
--- result
{"id":"1","n":"x"}
{"id":"2"}

=== without a span: usual spans of time
--- options
tz=UTC
--- search
search * | bin _time bins=10 | table _time
--- events
{"timestamp":"2024-01-01T00:00:07Z"}
{"timestamp":"2024-01-01T00:07:31Z"}
--- result
{"_time":"1704067200"}
{"_time":"1704067620"}

=== bucket knows the same options
--- search
search * | bucket bins=10 minspan=10 start=0 end=100 aligntime=0 n | table n
--- events
{"n":3}
{"n":57}
--- result
{"n":"0-10"}
{"n":"50-60"}

=== no span
--- search
search * | bin span=5x _time
--- error
1:21: error:
KS2103

=== a logarithm of time
--- search
search * | bin span=log2 _time
--- error
KS2103

=== one bin
--- search
search * | bin bins=1 n
--- error
KS2103

=== a bad end
--- search
search * | bin span=10 end=high n
--- error
1:28: error:
KS2103

=== a bad time to align to
--- search
search * | bin span=10m aligntime=never _time
--- error
1:35: error:
KS3010

=== no field
--- search
search * | bin span=10
--- error
1:12: error:
KS2104

=== two fields
--- search
search * | bin span=10 a b
--- error
1:26: error:
KS2104
