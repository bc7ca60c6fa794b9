# join: spl-semantics section 9.

=== inner by default
--- search
search * | table id u | join u [search v=x | stats count as n by u]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","u":"c","n":"1"}
{"id":"1","u":"a","n":"1"}

=== type=left keeps rows without a match
--- search
search * | table id v | join v type=left [search w=* | table v w]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"4"}
{"id":"3","v":"x","w":"k"}
{"id":"2","v":"y"}
{"id":"1","v":"x","w":"k"}

=== type=outer keeps rows without a match
--- search
search * | table id v | join v type=outer [search w=* | table v w]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"4"}
{"id":"3","v":"x","w":"k"}
{"id":"2","v":"y"}
{"id":"1","v":"x","w":"k"}

=== keys are compared case and all
--- search
search id=4 | table u | join u [search id=1 | table u v]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result

=== a row without the key matches nothing
--- search
search * | table id w | join w [search * | eval n=id | table w n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","w":"k","n":"3"}

=== the bracket overwrites, but not with nothing
--- search
search id<3 | table u v id | join u [search id<3 | eval v=if(u="a","new",null()) | table u v]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"u":"b","v":"y","id":"2"}
{"u":"a","v":"new","id":"1"}

=== overwrite=false keeps what is there
--- search
search v=* | table v id | join v overwrite=f [search u=c | eval id=99 | table v id w]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"v":"x","id":"3","w":"k"}
{"v":"x","id":"1","w":"k"}

=== one match is taken, the newest
--- search
search u=b | eval v="x" | table v | join v [search v=x | eval n=id | table v n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"v":"x","n":"3"}

=== max=0 takes all
--- search
search u=b | eval v="x" | table v | join max=0 v [search v=x | eval n=id | table v n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"v":"x","n":"3"}
{"v":"x","n":"1"}

=== max=2 takes two
--- search
search u=b | eval k=1 | table k | join max=2 k [search * | eval k=1, n=id | table k n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"k":"1","n":"4"}
{"k":"1","n":"3"}

=== several fields, commas allowed
--- search
search * | table id u v | join u, v [search v=x | eval n=1 | table u v n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","u":"c","v":"x","n":"1"}
{"id":"1","u":"a","v":"x","n":"1"}

=== without fields all that both have
--- search
search * | table id u v | join [search u=c | eval n=1 | table u v n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","u":"c","v":"x","n":"1"}

=== nothing in common joins nothing
--- search
search * | table id | join [search u=c | table u]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result

=== nothing in common, outer
--- search
search id=1 | table id | join type=left [search u=c | table u]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1"}

=== a multivalue key matches as a whole
--- search
search id=1 | table id t | join t [search id=1 | eval n=1 | table t n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"1","t":["p","q"],"n":"1"}

=== a multivalue comes over
--- search
search u=b | eval u="a" | table u | join u [search id=1 | table u t]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"u":"a","t":["p","q"]}

=== the time of the row stays
--- search
search u=b | eval k=1 | join k [search u=c | eval k=1, z=9] | eval s=strftime(_time,"%S") | table s z
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"s":"02","z":"9"}

=== two levels
--- search
search * | table id u | join u [search v=x | join v [search w=k | eval n=7 | table v n] | table u n]
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"3","u":"c","n":"7"}
{"id":"1","u":"a","n":"7"}

=== joined over events with open columns
--- search
search u=b | join v [search u=b | eval v="y", n=1 | table v n] | table id u v n
--- events
{"id":1,"u":"a","v":"x","t":"p","t":"q","timestamp":"2024-01-01T00:00:01Z"}
{"id":2,"u":"b","v":"y","timestamp":"2024-01-01T00:00:02Z"}
{"id":3,"u":"c","v":"x","w":"k","timestamp":"2024-01-01T00:00:03Z"}
{"id":4,"u":"A","timestamp":"2024-01-01T00:00:04Z"}
--- result
{"id":"2","u":"b","v":"y","n":"1"}

=== another type
--- search
search * | join type=cross u [search a=1]
--- error
1:17: error:
inner, left or outer

=== joining by time
--- search
search * | join usetime=t u [search a=1]
--- error
1:17: error:
KS4002

=== earlier belongs to it
--- search
search * | join earlier=f u [search a=1]
--- error
KS4002

=== left and right
--- search
search * | join left=L right=R u [search a=1]
--- error
KS4002

=== a wildcard
--- search
search * | join u* [search a=1]
--- error
1:17: error:

=== an unknown option
--- search
search * | join kind=inner u [search a=1]
--- error
KS2102
