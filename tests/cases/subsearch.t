# Subsearches in a search: spl-semantics sections 2.1, 2.6 and 9 (format).

=== rows are alternatives, fields of a row belong together
--- search
search * [search v=x | table u v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}

=== compared as a search does: case folded
--- search
search * [search v=x | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}
{"id":"4"}

=== values with an asterisk are patterns
--- search
search [| makeresults | eval w="k*" | table w] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== a network
--- search
search [| makeresults | eval ip="10.0.0.0/8" | table ip] | table id
--- events
{"id":1,"ip":"10.9.9.9"}
{"id":2,"ip":"11.0.0.1"}
--- result
{"id":"1"}

=== several values of a field: any
--- search
search [search u=a | eval u=split("b,c",",") | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"3"}

=== a multivalue field of an event: any
--- search
search t=* [search u=a | eval t="q" | table t] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}

=== nothing found matches nothing
--- search
search [search u=zzz | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result

=== NOT of nothing matches all
--- search
search NOT [search u=zzz | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== NOT
--- search
search NOT [search v=x | table v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"4"}

=== under OR
--- search
search u=b OR [search w=k | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"3"}

=== OR binds before AND
--- search
search v=x u=a OR [search w=k | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}

=== two subsearches
--- search
search [search v=x | table v] NOT [search w=k | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}

=== a null field of a row is left out of it
--- search
search [search u=A | table u v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"4"}

=== internal fields do not count
--- search
search [search u=b | fields u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}

=== in a later search
--- search
search * | stats count by v | search [search w=k | table v]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"v":"x","count":"2"}

=== in a later search, fields that data names
--- search
search * | stats values(*) as * by v | search [search w=k | fields w] | table v w
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"v":"x","w":"k"}

=== a field called search is text
--- search
search [| makeresults | eval search="u=c OR (id<2 NOT v=y)" | table search] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}

=== a field called query too: words look into the raw text
--- search
search [| makeresults | eval query="k" | table query] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== a phrase in it
--- search
search [| makeresults | eval search="\"u\\\":\\\"b\"" | table search] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}

=== text that is no search matches nothing
--- search
search [| makeresults | eval search="(u=a" | table search] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result

=== return name="value"
--- search
search [search v=x | return 2 u v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}

=== return with another name
--- search
search [search w=k | eval n="b" | return u=n] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}

=== return $field is a word
--- search
search [search u=c | return $w] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== return gives one row unless told otherwise
--- search
search [search v=x | return id] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== format with other signs: OR between fields
--- search
search [search u=c | table id u | eval id=1 | format "(" "(" "OR" ")" "OR" ")"] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}

=== format of nothing
--- search
search [search u=zzz | format] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result

=== earliest and latest bound the time
--- search
search [| makeresults | eval earliest="1704067202", latest="1704067204" | table earliest latest] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2"}
{"id":"3"}

=== the time bounds of the search do not reach the subsearch
--- search
search earliest=1704067203 [search u=a | table v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== two levels
--- search
search * [search v=x [search u=c | table u] | table v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"3"}

=== a bracket without a command in front is a search
--- search
search [w=k | table u] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== the order of events is kept for what follows
--- search
search * [search v=* | table v] | stats first(id) as f last(id) as l list(id) as all
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"f":"3","l":"1","all":["3","2","1"]}

=== head behind it sees the newest first
--- search
search * [search v=* | table v] | head 1 | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3"}

=== a listing stays in input order
--- search
search * [search v=* | table v] | table id
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== as a value
--- search
search u=[search a=1 | return $u]
--- error
1:11: error:
KS4002
return u

=== in an expression
--- search
search * | where u=[search a=1 | return $u]
--- error
1:20: error:
KS4002

=== in searchmatch
--- search
search * | where searchmatch("[search a=1]")
--- error
KS4002

=== not closed
--- search
search [search a=1
--- error
KS2001
