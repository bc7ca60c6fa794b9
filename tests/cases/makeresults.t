# makeresults: spl-semantics section 9.

=== one row with the time
--- search
| makeresults | table _time
--- options
now=1700000000
--- result
{"_time":"1700000000"}

=== several rows
--- search
| makeresults count=3 | stats count
--- result
{"count":"3"}

=== without its time
--- search
| makeresults count=2 | eval a=1 | fields - _time
--- result
{"a":"1"}
{"a":"1"}

=== none
--- search
| makeresults count=0 | stats count
--- result
{"count":"0"}

=== events are not read
--- search
| makeresults | eval n=1 | stats count
--- events
{"a":1}
{"a":2}
--- result
{"count":"1"}

=== annotate=true adds the default fields
--- search
| makeresults annotate=true | eval r=if(isnotnull(splunk_server) AND isnull(host) AND isnull(source),"ok","no") | table r
--- result
{"r":"ok"}

=== rows from data are refused
--- search
| makeresults format=csv data="a,b" | table a b
--- error
1:3: error:
KS4002
data=

=== servers are accepted
--- search
| makeresults splunk_server=local splunk_server_group=all count=1 | stats count
--- result
{"count":"1"}
