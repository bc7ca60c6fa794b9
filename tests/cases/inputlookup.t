# inputlookup: spl-semantics section 9. Tables: tables/transforms.conf and tables/lookups.

=== the rows of a table; an empty cell is no value
--- options
include=tables
--- search
| inputlookup users
--- result
{"user":"alice","dept":"dev","mail":"alice@x"}
{"user":"bob","dept":"ops"}
{"user":"Carol","dept":"sales","mail":"carol@x"}
{"user":"bob","dept":"night","mail":"bob@night"}

=== a table by the name of its file
--- options
include=tables
--- search
| inputlookup users.csv | stats count
--- result
{"count":"4"}

=== where is a search, with its precedence and folded case
--- options
include=tables
--- search
| inputlookup users where user=BOB mail=* OR dept=ops | table dept
--- result
{"dept":"ops"}
{"dept":"night"}

=== where with IN and NOT, then more commands
--- options
include=tables
--- search
| inputlookup users where NOT dept IN (ops, night) | sort 0 - user | table user
--- result
{"user":"alice"}
{"user":"Carol"}

=== start and max
--- options
include=tables
--- search
| inputlookup start=1 max=2 users | table dept
--- result
{"dept":"ops"}
{"dept":"sales"}

=== strict changes nothing: a table that cannot be used is an error
--- options
include=tables
--- search
| inputlookup strict=t users max=1 | table user
--- result
{"user":"alice"}

=== append=true adds the rows
--- options
include=tables
--- search
search * | table user | inputlookup append=t users where dept=ops | table user dept
--- events
{"user":"eve"}
--- result
{"user":"eve"}
{"user":"bob","dept":"ops"}

=== append=true as the first command
--- options
include=tables
--- search
| inputlookup append=true users | head 1 | table user
--- result
{"user":"alice"}

=== in a bracket of append, join, and a search
--- options
include=tables
--- search
search user=* [inputlookup users where dept=ops OR dept=dev | fields user] | join user [| inputlookup users where dept=ops] | append [inputlookup users max=1] | table user dept id
--- events
{"user":"Alice","id":1}
{"user":"bob","id":2}
{"user":"eve","id":3}
--- result
{"user":"bob","dept":"ops","id":"2"}
{"user":"alice","dept":"dev"}

=== NOT in front of a bracket, without a blank
--- options
include=tables
--- search
search user=* NOT[| inputlookup users | fields user] | table user
--- events
{"user":"alice"}
{"user":"eve"}
--- result
{"user":"eve"}

=== a value with an asterisk in the table is a pattern in a subsearch
--- options
include=tables
--- search
search user=* [| makeresults | eval user="b*" | table user] | table user
--- events
{"user":"bob"}
{"user":"eve"}
--- result
{"user":"bob"}

=== stats over a table, by a column with empty cells
--- options
include=tables
--- search
| inputlookup users | stats count by mail
--- result
{"mail":"alice@x","count":"1"}
{"mail":"bob@night","count":"1"}
{"mail":"carol@x","count":"1"}

=== an unknown table
--- options
include=tables
--- search
| inputlookup userz
--- error
1:15: error:
there is no lookup `userz`
did you mean `users`?

=== not the first command
--- options
include=tables
--- search
search * | inputlookup users
--- error
1:12: error:
can only stand first
append=true

=== no table
--- search
| inputlookup append=t
--- error
1:3: error:
needs the name of a table

=== a bracket
--- options
include=tables
--- search
| inputlookup users [search a=1]
--- error
does not take this
