# regex: spl-semantics section 9, 11.22.

=== equal
--- search
search * | regex ip="^10\." | table id
--- events
{"id":1,"ip":"10.1.1.1"}
{"id":2,"ip":"110.1.1.1"}
{"id":3}
--- result
{"id":"1"}

=== unequal keeps rows without the field
--- search
search * | regex ip!="^10\." | table id
--- events
{"id":1,"ip":"10.1.1.1"}
{"id":2,"ip":"110.1.1.1"}
{"id":3}
--- result
{"id":"2"}
{"id":"3"}

=== the default is _raw
--- search
search * | regex "\"id\":[12]\b" | table id
--- events
{"id":1}
{"id":22}
--- result
{"id":"1"}

=== any value of a multivalue; unequal means none
--- search
search * | regex g{}="^b" | stats count AS n
--- events
{"g":["a","b"]}
{"g":["c"]}
--- result
{"n":"1"}

=== unequal on a multivalue: no value matches
--- search
search * | regex g{}!="^b" | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["c","d"]}
--- result
{"id":"2"}

=== blanks around the operator
--- search
search * | regex s != "a" | regex s = "b" | table s
--- events
{"s":"a"}
{"s":"b"}
{"s":"c"}
--- result
{"s":"b"}

=== a number is text
--- search
search * | regex n="^4\d\d$" | table n
--- events
{"n":403}
{"n":4033}
--- result
{"n":"403"}

=== a broken expression
--- search
search * | regex s="(a"
--- error
1:20: error:
KS3004

=== nothing to test
--- search
search * | regex
--- error
1:12: error:
KS2104

=== two tests
--- search
search * | regex a="b" c="d"
--- error
KS2104
