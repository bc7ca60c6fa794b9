# format and return: spl-semantics section 9.

=== the text of a search
--- search
search v=x | table u v | format
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"( ( u=\"c\" AND v=\"x\" ) OR ( u=\"a\" AND v=\"x\" ) )"}

=== several values
--- search
search id=1 | table u t | format
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"( ( u=\"a\" AND ( t=\"p\" OR t=\"q\" ) ) )"}

=== a missing field is left out, a row without any too
--- search
search id=2 OR id=4 | sort 0 id | table u v | eval u=if(u="A",null(),u) | format
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"( ( u=\"b\" AND v=\"y\" ) )"}

=== quotes and backslashes
--- search
| makeresults | eval a="x\"y\\z" | table a | format
--- result
{"search":"( ( a=\"x\\\"y\\\\z\" ) )"}

=== signs, mvsep, maxresults
--- search
search * | sort 0 id | table id t | format mvsep="mv" maxresults=2 "{" "[" "&&" "]" "||" "}"
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"{ [ id=\"1\" && ( t=\"p\" mv t=\"q\" ) ] || [ id=\"2\" ] }"}

=== nothing
--- search
search u=zzz | table u | format
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"NOT( )"}

=== emptystr
--- search
search u=zzz | table u | format emptystr="none"
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"none"}

=== search and query are put in as they are
--- search
| makeresults | eval search="a OR b", c=1 | table search c | format
--- result
{"search":"( ( a OR b AND c=\"1\" ) )"}

=== columns that only data names stand behind, by name; internal ones do not count
--- search
search u=b | fields - timestamp source sourcetype index host | format
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"( ( id=\"2\" AND u=\"b\" AND v=\"y\" ) )"}

=== some signs are too few
--- search
search * | format "(" "("
--- error
1:12: error:
all six

=== return
--- search
search v=x | return 5 u id=id $v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"(u=\"c\" id=\"3\" x) OR (u=\"a\" id=\"1\" x)"}

=== return of one row
--- search
search v=x | return u v
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"u=\"c\" v=\"x\""}

=== return of a multivalue
--- search
search id=1 | return t
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"search":"( t=\"p\" OR t=\"q\" )"}

=== return of nothing
--- search
search u=A | return w
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result

=== return without fields
--- search
search * | return 5
--- error
1:12: error:
needs the names of fields

=== return with a bracket
--- search
search * | return [search a=1]
--- error
does not take this
