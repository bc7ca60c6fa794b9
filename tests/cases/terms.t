# Words and phrases over the raw text: spl-semantics section 2.4 and 11.15.

=== a word, in any case
--- search
search FORBIDDEN | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"1"}

=== a word is a whole token
--- search
search forbid | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"2"}

=== a word with a wildcard behind
--- search
search forbid* | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"1"}
{"id":"2"}

=== a word with a wildcard in front
--- search
search *bidden | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"1"}

=== a word with wildcards on both sides
--- search
search *llow* | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"3"}

=== NOT of a word
--- search
search NOT forbid | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"1"}
{"id":"3"}

=== words OR words
--- search
search allowed OR me | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"2"}
{"id":"3"}

=== keys of the JSON are words too
--- search
search m | table id
--- events
{"id":1,"m":"Forbidden"}
{"id":2,"m":"forbid me"}
{"id":3,"m":"allowed"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== a word between minor breakers
--- search
search pods | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"1"}

=== a word with minor breakers inside
--- search
search api/v1 | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"1"}
{"id":"2"}

=== a word with minor breakers must end at one
--- search
search v1/pod | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result

=== a leading minor breaker
--- search
search /api/v1/pods | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"1"}

=== an at sign and a dot
--- search
search example.com | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"3"}

=== underscore, dash and dot cut words
--- search
search b c d | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"4"}

=== a word with underscore
--- search
search a_b | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"4"}

=== a word with a wildcard spans minor breakers of its segment
--- search
search /api*spec | table id
--- events
{"id":1,"p":"/api/v1/pods"}
{"id":2,"p":"/api/v1/podspec"}
{"id":3,"p":"user@example.com"}
{"id":4,"p":"a_b-c.d"}
--- result
{"id":"2"}

=== a number is a word
--- search
search 403 | table id
--- events
{"id":1,"code":403}
{"id":2,"code":4030}
{"id":9,"c":"v403"}
--- result
{"id":"1"}

=== an address
--- search
search 10.0.0.1 | table id
--- events
{"id":1,"ip":"10.0.0.1"}
{"id":2,"ip":"10.0.0.12"}
{"id":3,"ip":"110.0.0.1"}
--- result
{"id":"1"}

=== a phrase
--- search
search "a shell was spawned" | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result
{"id":"1"}

=== a phrase keeps its blanks
--- search
search "a shell" | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result
{"id":"1"}
{"id":"2"}

=== a phrase begins and ends at a boundary
--- search
search "shell was spaw" | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result

=== a phrase in any case
--- search
search "A SHELL WAS SPAWNED" | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result
{"id":"1"}

=== 11.15 a phrase with a wildcard: its parts in order
--- search
search "shell*terminal" | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result
{"id":"1"}

=== a phrase may be one word
--- search
search "spawned" | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result
{"id":"1"}
{"id":"2"}

=== keywords in quotes are words
--- search
search "OR" | table id
--- events
{"id":1,"m":"this or that"}
{"id":2,"m":"nor"}
--- result
{"id":"1"}

=== a phrase meets the JSON as it is written
--- search
search "\\\"x\\\":1" | table id
--- events
{"id":1,"m":"{\"x\":1}"}
{"id":2,"x":1}
--- result
{"id":"1"}

=== a quoted key and value
--- search
search "\"verb\":\"get\"" | table id
--- events
{"id":1,"verb":"get"}
{"id":2,"verb": "get"}
--- result
{"id":"1"}

=== TERM() is a whole segment between major breakers
--- search
search TERM(10.0.0.1) | table id
--- events
{"id":1,"m":"ip=10.0.0.1 x"}
{"id":2,"m":"10.0.0.1 x"}
{"id":3,"m":"10.0.0.1-a x"}
--- result
{"id":"2"}

=== TERM() may hold minor breakers
--- search
search TERM(ip=10.0.0.1) | table id
--- events
{"id":1,"m":"ip=10.0.0.1 x"}
{"id":2,"m":"10.0.0.1 x"}
{"id":3,"m":"10.0.0.1-a x"}
--- result
{"id":"1"}

=== TERM() in any case of the text
--- search
search TERM(IP=10.0.0.1) | table id
--- events
{"id":1,"m":"ip=10.0.0.1 x"}
{"id":2,"m":"10.0.0.1 x"}
{"id":3,"m":"10.0.0.1-a x"}
--- result
{"id":"1"}

=== CASE() keeps case
--- search
search CASE(Get) | table id
--- events
{"id":1,"m":"get"}
{"id":2,"m":"Get"}
--- result
{"id":"2"}

=== a plus and an ampersand are major breakers
--- search
search TERM(b) x | table id
--- events
{"id":1,"m":"a+b&c x"}
{"id":2,"m":"a.b x"}
--- result
{"id":"1"}

=== two dashes are a major breaker, one is a minor
--- search
search TERM(ab) | table id
--- events
{"id":1,"m":"x--ab"}
{"id":2,"m":"x-ab"}
--- result
{"id":"1"}

=== URL forms are major breakers
--- search
search TERM(ab) | table id
--- events
{"id":1,"m":"x%20ab"}
{"id":2,"m":"x%41ab"}
{"id":3,"m":"x%3Aab%2Fc"}
--- result
{"id":"1"}

=== words and comparisons together
--- search
search shell id>1 | table id
--- events
{"id":1,"m":"A shell was spawned in a container with a terminal"}
{"id":2,"m":"container spawned a shell"}
{"id":3,"m":"a  shell was"}
--- result
{"id":"2"}
{"id":"3"}

=== a word of bytes beyond ASCII
--- search
search größe | table id
--- events
{"id":1,"m":"Größe 4"}
{"id":2,"m":"große"}
--- result
{"id":"1"}
