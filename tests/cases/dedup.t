# dedup: spl-semantics section 9, 11.23.

=== keeps the first of each value, drops rows without it
--- search
search * | sort 0 id | dedup h | table id
--- events
{"id":1,"h":"a"}
{"id":2,"h":"a"}
{"id":3,"h":"b"}
{"id":4}
{"id":5,"h":"a"}
--- result
{"id":"1"}
{"id":"3"}

=== keeps the first two
--- search
search * | sort 0 id | dedup 2 h | table id
--- events
{"id":1,"h":"a"}
{"id":2,"h":"a"}
{"id":3,"h":"b"}
{"id":4}
{"id":5,"h":"a"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== keepempty keeps all rows without it
--- search
search * | sort 0 id | dedup h keepempty=true | table id
--- events
{"id":1,"h":"a"}
{"id":2,"h":"a"}
{"id":3,"h":"b"}
{"id":4}
{"id":5,"h":"a"}
--- result
{"id":"1"}
{"id":"3"}
{"id":"4"}

=== consecutive
--- search
search * | sort 0 id | dedup consecutive=true h | table id
--- events
{"id":1,"h":"a"}
{"id":2,"h":"a"}
{"id":3,"h":"b"}
{"id":4}
{"id":5,"h":"a"}
--- result
{"id":"1"}
{"id":"3"}
{"id":"5"}

=== consecutive: a row without the field breaks no run
--- search
search * | sort 0 id | dedup h consecutive=true | table id
--- events
{"id":1,"h":"a"}
{"id":2}
{"id":3,"h":"a"}
{"id":4,"h":"b"}
--- result
{"id":"1"}
{"id":"4"}

=== two fields
--- search
search * | sort 0 id | dedup h, k | table id
--- events
{"id":1,"h":"a","k":1}
{"id":2,"h":"a","k":2}
{"id":3,"h":"a","k":1}
{"id":4,"h":"a"}
--- result
{"id":"1"}
{"id":"2"}

=== values differ by case
--- search
search * | sort 0 id | dedup h | table id
--- events
{"id":1,"h":"a"}
{"id":2,"h":"A"}
--- result
{"id":"1"}
{"id":"2"}

=== values differ by text
--- search
search * | sort 0 id | dedup h | table id
--- events
{"id":1,"h":1}
{"id":2,"h":1.0}
{"id":3,"h":"1"}
--- result
{"id":"1"}
{"id":"2"}

=== a multivalue counts as a whole
--- search
search * | sort 0 id | dedup g{} | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["b","a"]}
{"id":3,"g":["a","b"]}
--- result
{"id":"1"}
{"id":"2"}

=== an empty text is a value
--- search
search * | sort 0 id | dedup h | table id
--- events
{"id":1,"h":""}
{"id":2,"h":""}
{"id":3}
--- result
{"id":"1"}

=== sortby decides which row is kept, and its place
--- search
search * | sort 0 id | dedup h sortby -id | table id
--- events
{"id":1,"h":"a"}
{"id":2,"h":"a"}
{"id":3,"h":"b"}
{"id":4}
{"id":5,"h":"a"}
--- result
{"id":"5"}
{"id":"3"}

=== sortby with a count and two keys
--- search
search * | dedup 2 h sortby +k -num(id) | table id
--- events
{"id":9,"h":"a","k":"x"}
{"id":10,"h":"a","k":"x"}
{"id":8,"h":"a","k":"w"}
{"id":7,"h":"b","k":"z"}
--- result
{"id":"8"}
{"id":"10"}
{"id":"7"}

=== sees the newest first
--- search
search * | dedup h | table id
--- events
{"id":1,"h":"a","timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"h":"a","timestamp":"1970-01-01T00:00:02Z"}
--- result
{"id":"2"}

=== keepevents keeps the rows without the fields
--- search
search * | sort 0 id | dedup h keepevents=true | table id h
--- events
{"id":1,"h":"a"}
{"id":2,"h":"a"}
{"id":3,"h":"b"}
--- result
{"id":"1","h":"a"}
{"id":"2"}
{"id":"3","h":"b"}
