# Time modifiers and the time of an event: spl-semantics section 2.6 and 11.6, 11.17; DESIGN section 6.

=== earliest is inclusive, latest exclusive
--- search
search earliest=1767323045 latest=1767323047 | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"1"}
{"id":"2"}

=== an event without a time never matches
--- search
search earliest=0 | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== latest alone
--- search
search latest=1767323046 | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"1"}

=== now
--- search
search latest=now | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"1"}
{"id":"2"}

=== a written date
--- search
search earliest=01/02/2026:03:04:06 | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"2"}
{"id":"3"}

=== seconds back
--- search
search earliest=-1s | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"2"}
{"id":"3"}

=== a fraction of a second counts
--- search
search earliest=1767323045.5 | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.4Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:05.6Z"}
--- result
{"id":"2"}

=== modifiers stand among other terms
--- search
search id>1 earliest=-5m latest=+1s | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"2"}
{"id":"3"}

=== modifiers in quotes
--- search
search earliest="-1s" | table id
--- options
now=1767323047
tz=UTC
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"2"}
{"id":"3"}

=== dispatch times bound the rule
--- search
search * | table id
--- options
now=1767323047
tz=UTC
earliest=-1s
latest=now
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"2"}

=== _time comes from requestReceivedTimestamp first
--- search
search * | table id _time
--- events
{"id":1,"timestamp":"2026-01-02T00:00:03Z","stageTimestamp":"2026-01-02T00:00:02Z","requestReceivedTimestamp":"2026-01-02T00:00:01Z"}
{"id":2,"timestamp":"2026-01-02T00:00:03Z","stageTimestamp":"2026-01-02T00:00:02Z"}
{"id":3,"timestamp":"2026-01-02T00:00:03Z"}
{"id":4}
--- result
{"id":"1","_time":"1767312001"}
{"id":"2","_time":"1767312002"}
{"id":"3","_time":"1767312003"}
{"id":"4"}

=== _time keeps its fraction
--- search
search * | table _time
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.250000Z"}
--- result
{"_time":"1767323045.25"}

=== an offset of a time zone is taken into account
--- search
search * | table _time
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T04:04:05+01:00"}
--- result
{"_time":"1767323045"}

=== a time that is none gives no _time
--- search
search * | where isnull(_time) | table id
--- events
{"id":1,"requestReceivedTimestamp":"<ts>"}
{"id":2,"requestReceivedTimestamp":"2026-13-02T03:04:05Z"}
--- result
{"id":"1"}
{"id":"2"}

=== 11.6 head sees the newest first
--- search
search * | head 2 | table id
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"3"}
{"id":"2"}

=== 11.6 events without a time come last
--- search
search * | tail 1 | table id
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"4"}

=== 11.6 equal times keep the order of the input
--- search
search * | head 4 | table id
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-01T00:00:00Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T00:00:00Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T00:00:00Z"}
{"id":4,"requestReceivedTimestamp":"2026-01-01T00:00:00Z"}
--- result
{"id":"2"}
{"id":"3"}
{"id":"1"}
{"id":"4"}

=== 11.6 a plain listing keeps the order of the input
--- search
search * | table id
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== 11.6 dedup keeps the newest
--- search
search * | eval k=if(id<4,"x","y") | dedup k | table id
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"id":"3"}
{"id":"4"}

=== 11.6 first, last, list
--- search
search * | stats first(id) AS f last(id) AS l list(id) AS a
--- events
{"id":1,"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z"}
{"id":2,"requestReceivedTimestamp":"2026-01-02T03:04:06.000000Z"}
{"id":3,"requestReceivedTimestamp":"2026-01-02T03:04:07.000000Z"}
{"id":4}
--- result
{"f":"3","l":"4","a":["3","2","1","4"]}

=== relative: seconds
--- search
| makeresults | eval t=relative_time(1774971930,"-30s") | table t
--- options
tz=UTC
--- result
{"t":"1774971900"}

=== relative: minutes are m
--- search
| makeresults | eval t=relative_time(1774971930,"-5m") | table t
--- options
tz=UTC
--- result
{"t":"1774971630"}

=== relative: months are mon
--- search
| makeresults | eval t=relative_time(1774971930,"-1mon") | table t
--- options
tz=UTC
--- result
{"t":"1772293530"}

=== relative: hours
--- search
| makeresults | eval t=relative_time(1774971930,"+2h") | table t
--- options
tz=UTC
--- result
{"t":"1774979130"}

=== relative: a missing number is one
--- search
| makeresults | eval t=relative_time(1774971930,"-h") | table t
--- options
tz=UTC
--- result
{"t":"1774968330"}

=== relative: days
--- search
| makeresults | eval t=relative_time(1774971930,"-1d") | table t
--- options
tz=UTC
--- result
{"t":"1774885530"}

=== relative: weeks
--- search
| makeresults | eval t=relative_time(1774971930,"-2w") | table t
--- options
tz=UTC
--- result
{"t":"1773762330"}

=== relative: quarters
--- search
| makeresults | eval t=relative_time(1774971930,"-1q") | table t
--- options
tz=UTC
--- result
{"t":"1767195930"}

=== relative: years
--- search
| makeresults | eval t=relative_time(1774971930,"+1y") | table t
--- options
tz=UTC
--- result
{"t":"1806507930"}

=== relative: snap to the minute
--- search
| makeresults | eval t=relative_time(1774971930,"@m") | table t
--- options
tz=UTC
--- result
{"t":"1774971900"}

=== relative: snap to the hour
--- search
| makeresults | eval t=relative_time(1774971930,"@h") | table t
--- options
tz=UTC
--- result
{"t":"1774969200"}

=== relative: snap to the day
--- search
| makeresults | eval t=relative_time(1774971930,"@d") | table t
--- options
tz=UTC
--- result
{"t":"1774915200"}

=== relative: snap to the week is Sunday
--- search
| makeresults | eval t=relative_time(1774971930,"@w") | table t
--- options
tz=UTC
--- result
{"t":"1774742400"}

=== relative: w0 is Sunday
--- search
| makeresults | eval t=relative_time(1774971930,"@w0") | table t
--- options
tz=UTC
--- result
{"t":"1774742400"}

=== relative: w7 is Sunday
--- search
| makeresults | eval t=relative_time(1774971930,"@w7") | table t
--- options
tz=UTC
--- result
{"t":"1774742400"}

=== relative: w1 is Monday
--- search
| makeresults | eval t=relative_time(1774971930,"@w1") | table t
--- options
tz=UTC
--- result
{"t":"1774828800"}

=== relative: w3 is the Wednesday before
--- search
| makeresults | eval t=relative_time(1774971930,"@w3") | table t
--- options
tz=UTC
--- result
{"t":"1774396800"}

=== relative: snap to the month
--- search
| makeresults | eval t=relative_time(1774971930,"@mon") | table t
--- options
tz=UTC
--- result
{"t":"1772323200"}

=== relative: snap to the quarter
--- search
| makeresults | eval t=relative_time(1774971930,"@q") | table t
--- options
tz=UTC
--- result
{"t":"1767225600"}

=== relative: snap to the year
--- search
| makeresults | eval t=relative_time(1774971930,"@y") | table t
--- options
tz=UTC
--- result
{"t":"1767225600"}

=== relative: an offset, a snap, an offset
--- search
| makeresults | eval t=relative_time(1774971930,"-1d@d+3h") | table t
--- options
tz=UTC
--- result
{"t":"1774839600"}

=== relative: a snap, an offset
--- search
| makeresults | eval t=relative_time(1774971930,"@d-2h") | table t
--- options
tz=UTC
--- result
{"t":"1774908000"}

=== relative: last month
--- search
| makeresults | eval t=relative_time(1774971930,"-mon@mon") | table t
--- options
tz=UTC
--- result
{"t":"1769904000"}

=== relative: long names of units
--- search
| makeresults | eval t=relative_time(1774971930,"-2hours") | table t
--- options
tz=UTC
--- result
{"t":"1774964730"}

=== relative: long names: minutes
--- search
| makeresults | eval t=relative_time(1774971930,"-10minutes") | table t
--- options
tz=UTC
--- result
{"t":"1774971330"}

=== relative: long names: months
--- search
| makeresults | eval t=relative_time(1774971930,"-3months") | table t
--- options
tz=UTC
--- result
{"t":"1767195930"}

=== relative: a day of 29 February a year on
--- search
| makeresults | eval t=relative_time(1709164800,"+1y") | table t
--- options
tz=UTC
--- result
{"t":"1740700800"}

=== relative: days follow the time zone
--- search
| makeresults | eval t=relative_time(1774971930,"@d") | table t
--- options
tz=Europe/Berlin
--- result
{"t":"1774908000"}

=== relative: a day is a day across a change of clocks
--- search
| makeresults | eval t=relative_time(1774964730,"-3d") | table t
--- options
tz=Europe/Berlin
--- result
{"t":"1774709130"}

=== earliest!= and latest!= are the other side of the bound
--- search
search earliest!=1700000100 | table id
--- events
{"id":1,"_time":1700000099.5}
{"id":2,"_time":1700000100}
{"id":3}
--- result
{"id":"1"}

=== latest!= keeps what is not before the bound
--- search
search latest!=1700000100 | table id
--- events
{"id":1,"_time":1700000099.5}
{"id":2,"_time":1700000100}
{"id":3}
--- result
{"id":"2"}

=== a time modifier has no order
--- search
search earliest>=-1d | table id
--- events
{"id":1}
--- error
KS4002
