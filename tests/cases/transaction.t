# transaction: spl-semantics 9. Events come newest first; `_time` is that of the first event.

=== transaction: by a field
--- search
search * | transaction u | table _time u n duration eventcount closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":3}
{"timestamp":"2024-01-01T00:00:05Z","u":"b","n":1}
{"timestamp":"2024-01-01T00:00:07Z","u":"a","n":1}
{"timestamp":"2024-01-01T00:00:09Z","u":"a","n":3}
{"timestamp":"2024-01-01T00:00:10Z","n":9}
--- result
{"_time":"1704067205","u":"b","n":"1","duration":"0","eventcount":"1","closed_txn":"0"}
{"_time":"1704067200","u":"a","n":["1","3"],"duration":"9","eventcount":"3","closed_txn":"0"}

=== transaction: without a field all events are one
--- search
search * | transaction | table n eventcount duration
--- events
{"timestamp":"2024-01-01T00:00:00.5Z","n":"b"}
{"timestamp":"2024-01-01T00:00:02Z","n":"a"}
--- result
{"n":["a","b"],"eventcount":"2","duration":"1.5"}

=== transaction: maxpause ends one
--- search
search * | transaction u maxpause=5s | table _time eventcount closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:05Z","u":"a"}
{"timestamp":"2024-01-01T00:00:11Z","u":"a"}
--- result
{"_time":"1704067211","eventcount":"1","closed_txn":"1"}
{"_time":"1704067200","eventcount":"2","closed_txn":"1"}

=== transaction: maxspan ends one
--- search
search * | transaction u maxspan=1m | table _time eventcount closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:40Z","u":"a"}
{"timestamp":"2024-01-01T00:01:30Z","u":"a"}
--- result
{"_time":"1704067240","eventcount":"2","closed_txn":"1"}
{"_time":"1704067200","eventcount":"1","closed_txn":"1"}

=== transaction: maxevents ends one
--- search
search * | transaction u maxevents=2 | table _time eventcount closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:01Z","u":"a"}
{"timestamp":"2024-01-01T00:00:02Z","u":"a"}
--- result
{"_time":"1704067201","eventcount":"2","closed_txn":"1"}
{"_time":"1704067200","eventcount":"1","closed_txn":"0"}

=== transaction: from a beginning to an end
--- search
search * | transaction user startsWith=(op="Enable account") endsWith=(op="Reset password (by admin)") maxspan=2m | table _time user op eventcount duration closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","user":"a","op":"Enable account"}
{"timestamp":"2024-01-01T00:00:30Z","user":"a","op":"Update user"}
{"timestamp":"2024-01-01T00:01:00Z","user":"a","op":"Reset password (by admin)"}
{"timestamp":"2024-01-01T00:01:10Z","user":"b","op":"Reset password (by admin)"}
{"timestamp":"2024-01-01T00:05:00Z","user":"b","op":"Enable account"}
{"timestamp":"2024-01-01T00:06:00Z","user":"c","op":"Enable account"}
{"timestamp":"2024-01-01T00:09:00Z","user":"c","op":"Reset password (by admin)"}
--- result
{"_time":"1704067200","user":"a","op":["Enable account","Reset password (by admin)","Update user"],"eventcount":"3","duration":"60","closed_txn":"1"}

=== transaction: what is evicted, on request
--- search
search * | transaction user startswith="op=in" endswith="op=out" keepevicted=true | table user eventcount closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","user":"a","op":"in"}
{"timestamp":"2024-01-01T00:00:30Z","user":"a","op":"out"}
{"timestamp":"2024-01-01T00:01:00Z","user":"b","op":"do"}
{"timestamp":"2024-01-01T00:02:00Z","user":"b","op":"out"}
{"timestamp":"2024-01-01T00:03:00Z","user":"c","op":"do"}
--- result
{"user":"b","eventcount":"2","closed_txn":"0"}
{"user":"a","eventcount":"2","closed_txn":"1"}

=== transaction: a beginning alone
--- search
search * | transaction u startswith=eval(n<2) | table _time n closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":5}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":1}
{"timestamp":"2024-01-01T00:00:02Z","u":"a","n":3}
{"timestamp":"2024-01-01T00:00:03Z","u":"a","n":0}
--- result
{"_time":"1704067203","n":"0","closed_txn":"1"}
{"_time":"1704067201","n":["1","3"],"closed_txn":"1"}

=== transaction: an end alone
--- search
search * | transaction u endswith=(n=9) | table _time n closed_txn
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":5}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":9}
{"timestamp":"2024-01-01T00:00:02Z","u":"a","n":3}
{"timestamp":"2024-01-01T00:00:03Z","u":"a","n":9}
{"timestamp":"2024-01-01T00:00:04Z","u":"a","n":4}
--- result
{"_time":"1704067202","n":["3","9"],"closed_txn":"1"}
{"_time":"1704067200","n":["5","9"],"closed_txn":"0"}

=== transaction: a search of words in the events
--- search
search * | transaction u startswith="login" endswith="logout OR timeout" | table eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","m":"login ok"}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","m":"logout"}
{"timestamp":"2024-01-01T00:00:02Z","u":"a","m":"login"}
{"timestamp":"2024-01-01T00:00:03Z","u":"a","m":"timeout"}
--- result
{"eventcount":"2"}
{"eventcount":"2"}

=== transaction: two fields, an event with one of them brings no conflict
--- search
search * | transaction h c | table h c eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","h":"x"}
{"timestamp":"2024-01-01T00:00:01Z","h":"x","c":1}
{"timestamp":"2024-01-01T00:00:02Z","c":1}
{"timestamp":"2024-01-01T00:00:03Z","h":"y","c":2}
{"timestamp":"2024-01-01T00:00:04Z","h":"x","c":2}
--- result
{"h":"x","c":"2","eventcount":"1"}
{"h":"y","c":"2","eventcount":"1"}
{"h":"x","c":"1","eventcount":"3"}

=== transaction: connected=false joins what shares nothing yet
--- search
search * | transaction h c connected=false | table h c eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","h":"x"}
{"timestamp":"2024-01-01T00:00:01Z","c":1}
--- result
{"h":"x","c":"1","eventcount":"2"}

=== transaction: connected=true does not
--- search
search * | transaction h c | table h c eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","h":"x"}
{"timestamp":"2024-01-01T00:00:01Z","c":1}
--- result
{"c":"1","eventcount":"1"}
{"h":"x","eventcount":"1"}

=== transaction: lists keep every value in order of time
--- search
search * | transaction u mvlist=true | table n k eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":3}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":1,"k":"z"}
{"timestamp":"2024-01-01T00:00:02Z","u":"a","n":3}
--- result
{"n":["3","1","3"],"k":["NULL","z","NULL"],"eventcount":"3"}

=== transaction: lists of some fields
--- search
search * | transaction u mvlist="n, k" nullstr="-" delim="," | table u n k m
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":3,"m":"q"}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","k":["z"],"m":"p"}
--- result
{"u":"a","n":["3","-"],"m":["p","q"]}

=== transaction: events in no transaction, on request
--- search
search * | transaction u endswith=(n=9) keeporphans=t | table u n eventcount _txn_orphan
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":5}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":9}
{"timestamp":"2024-01-01T00:00:02Z","u":"a","n":3}
{"timestamp":"2024-01-01T00:00:03Z","n":4}
--- result
{"n":"4","_txn_orphan":"1"}
{"u":"a","n":"3","_txn_orphan":"1"}
{"u":"a","n":["5","9"],"eventcount":"2"}

=== transaction: an end without the field may belong, unless unifyends
--- search
search * | transaction u endswith=(n=9) unifyends=f | table u n eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":5}
{"timestamp":"2024-01-01T00:00:01Z","n":9}
--- result
{"n":"9","eventcount":"1"}

=== transaction: a beginning without the field, and unifyends
--- search
search * | transaction u startswith=(n=0) unifyends=t | table u n eventcount
--- events
{"timestamp":"2024-01-01T00:00:00Z","n":0}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":0}
{"timestamp":"2024-01-01T00:00:02Z","u":"a","n":1}
--- result
{"u":"a","n":["0","1"],"eventcount":"2"}

=== transaction: the texts of the events
--- search
search * | transaction u | table _raw
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":1}
--- result
{"_raw":"{\"timestamp\":\"2024-01-01T00:00:00Z\",\"u\":\"a\"}\n{\"timestamp\":\"2024-01-01T00:00:01Z\",\"u\":\"a\",\"n\":1}"}

=== transaction: the texts as values
--- search
search * | transaction u mvraw=t maxopentxn=10 maxopenevents=10 | eval n=mvcount(_raw) | table n
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:01Z","u":"a","n":1}
--- result
{"n":"2"}

=== transaction: events without a time come last and end none
--- search
search * | transaction u maxspan=1s | table n eventcount duration
--- events
{"u":"a","n":1}
{"timestamp":"2024-01-01T00:00:00Z","u":"a","n":2}
--- result
{"n":["1","2"],"eventcount":"2","duration":"0"}

=== transaction: what is evicted and counted behind it
--- search
search * | transaction u | where eventcount > 1 | stats sum(eventcount) as n
--- events
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:00Z","u":"a"}
{"timestamp":"2024-01-01T00:00:00Z","u":"b"}
--- result
{"n":"2"}

=== transaction: no types of a configuration file
--- search
search * | transaction name=web
--- error
KS4002

=== transaction: a wrong span
--- search
search * | transaction u maxspan=long
--- error
1:34: error: `maxspan` takes a span of time

=== transaction: a search that is none
--- search
search * | transaction u startswith=(a= )
--- error
in startswith

=== transaction: an open parenthesis
--- search
search * | transaction u startswith=(a=1
--- error
`)` is missing
