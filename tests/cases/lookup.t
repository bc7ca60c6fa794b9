# lookup: spl-semantics section 9. Tables: tables/transforms.conf and tables/lookups.

=== columns behind OUTPUT
--- options
include=tables
--- search
search * | lookup users user OUTPUT dept | table user dept
--- events
{"user":"alice"}
{"user":"eve"}
--- result
{"user":"alice","dept":"dev"}
{"user":"eve"}

=== AS on both sides
--- options
include=tables
--- search
search * | lookup users user AS who OUTPUT dept AS d, mail as m | table who d m
--- events
{"who":"alice"}
--- result
{"who":"alice","d":"dev","m":"alice@x"}

=== lower case keywords
--- options
include=tables
--- search
search * | lookup users user as who output dept as d | table d
--- events
{"who":"alice"}
--- result
{"d":"dev"}

=== without OUTPUT: all other columns
--- options
include=tables
--- search
search * | stats count by user | lookup users user
--- events
{"user":"alice"}
--- result
{"user":"alice","count":"1","dept":"dev","mail":"alice@x"}
--- csv
user,count,dept,mail
alice,1,dev,alice@x

=== several matches are values; an empty cell is none
--- options
include=tables
--- search
search * | lookup users user OUTPUT dept mail | table dept mail
--- events
{"user":"bob"}
--- result
{"dept":["ops","night"],"mail":"bob@night"}

=== max_matches
--- options
include=tables
--- search
search * | lookup users_fold user OUTPUT dept | table dept
--- events
{"user":"bob"}
--- result
{"dept":"ops"}

=== case counts by default, and not when the table says so
--- options
include=tables
--- search
search * | lookup users user OUTPUT dept AS a | lookup users_fold user OUTPUT dept AS b | table a b
--- events
{"user":"carol"}
{"user":"Carol"}
--- result
{"b":"sales"}
{"a":"sales","b":"sales"}

=== OUTPUT clears what was there, OUTPUTNEW keeps it
--- options
include=tables
--- search
search * | eval d1="old", d2="old" | lookup users user OUTPUT dept AS d1 | lookup users user OUTPUTNEW dept AS d2 mail AS m | table user d1 d2 m
--- events
{"user":"alice"}
{"user":"eve"}
--- result
{"user":"alice","d1":"dev","d2":"old","m":"alice@x"}
{"user":"eve","d2":"old"}

=== several keys
--- options
include=tables
--- search
search * | lookup users user, dept AS d OUTPUT mail | table user d mail
--- events
{"user":"bob","d":"night"}
{"user":"bob","d":"dev"}
{"user":"bob"}
--- result
{"user":"bob","d":"night","mail":"bob@night"}
{"user":"bob","d":"dev"}
{"user":"bob"}

=== a key as output
--- options
include=tables
--- search
search * | lookup users user OUTPUTNEW user AS known | table known
--- events
{"user":"alice"}
--- result
{"known":"alice"}

=== WILDCARD: the table holds the pattern, the first row wins
--- options
include=tables
--- search
search * | lookup kinds pattern AS r OUTPUT kind | table r kind
--- events
{"r":"my/pods/x"}
{"r":"tcp4"}
{"r":"zzz"}
--- result
{"r":"my/pods/x","kind":"pod"}
{"r":"tcp4","kind":"net"}
{"r":"zzz","kind":"any"}

=== an asterisk of the table is one in an exact column
--- options
include=tables
--- search
search * | lookup kinds_default pattern AS r OUTPUT kind | table kind
--- events
{"r":"tcp*"}
{"r":"tcp4"}
--- result
{"kind":"net"}
{"kind":"false"}

=== default_match fills up to min_matches, but not for a missing field
--- options
include=tables
--- search
search * | lookup kinds_two pattern AS r OUTPUT kind | table id kind
--- events
{"id":1,"r":"tcp*"}
{"id":2,"r":"no"}
{"id":3}
--- result
{"id":"1","kind":["net","none"]}
{"id":"2","kind":["none","none"]}
{"id":"3"}

=== CIDR: all networks that hold the address
--- options
include=tables
--- search
search * | lookup nets net AS ip OUTPUT zone level | table ip zone level
--- events
{"ip":"10.1.2.3"}
{"ip":"10.9.9.9"}
{"ip":"2001:db8::1"}
{"ip":"192.168.0.1"}
{"ip":"nonsense"}
--- result
{"ip":"10.1.2.3","zone":["inner","office"],"level":["1","2"]}
{"ip":"10.9.9.9","zone":"inner","level":"1"}
{"ip":"2001:db8::1","zone":"six","level":"3"}
{"ip":"192.168.0.1"}
{"ip":"nonsense"}

=== a multivalue key: rows of any value, in order of the table
--- options
include=tables
--- search
search * | lookup users user AS u{} OUTPUT dept | table dept
--- events
{"u":["bob","alice","nobody"]}
--- result
{"dept":["dev","ops","night"]}

=== a number is text
--- options
include=tables
--- search
search * | eval n=1*2 | lookup nets level AS n OUTPUT zone | table zone
--- events
{"id":1}
--- result
{"zone":"office"}

=== a file by its name, and accepted options
--- options
include=tables
--- search
search * | lookup local=true update=true users.csv user OUTPUT dept | table dept
--- events
{"user":"alice"}
--- result
{"dept":"dev"}

=== a search over what was found
--- options
include=tables
--- search
search * | lookup users user OUTPUT dept | search dept=ops | stats count by user
--- events
{"user":"bob"}
{"user":"alice"}
--- result
{"user":"bob","count":"1"}

=== no such lookup
--- options
include=tables
--- search
search * | lookup user user
--- error
1:19: error:
did you mean
KS3017

=== a table that is not there
--- options
include=tables
--- search
search * | lookup gone user
--- error
1:19: error:
KS3017

=== no such column
--- options
include=tables
--- search
search * | lookup users usr AS u OUTPUT dept
--- error
1:25: error:
did you mean `user`?
KS3018

=== no such output column
--- options
include=tables
--- search
search * | lookup users user OUTPUT dep
--- error
1:37: error:
KS3018

=== no columns
--- options
include=tables
--- search
search * | lookup users
--- error
1:12: error:
KS2104

=== nothing behind OUTPUT
--- options
include=tables
--- search
search * | lookup users user OUTPUT
--- error
KS2104
