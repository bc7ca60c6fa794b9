# head, tail, reverse: spl-semantics section 9, 11.6.

=== head: ten, newest first
--- search
search * | head | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"12"}
{"id":"11"}
{"id":"10"}
{"id":"9"}
{"id":"8"}
{"id":"7"}
{"id":"6"}
{"id":"5"}
{"id":"4"}
{"id":"3"}

=== head: a number
--- search
search * | head 2 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"12"}
{"id":"11"}

=== head: limit=
--- search
search * | head limit=1 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"12"}

=== head: more than there are
--- search
search * | head 99 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
--- result
{"id":"2"}
{"id":"1"}

=== head 0
--- search
search * | head 0 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result

=== head: after sort
--- search
search * | sort id | head 2 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}

=== head: while a condition holds
--- search
search * | head (id>9) | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"12"}
{"id":"11"}
{"id":"10"}

=== head: the condition stops for good
--- search
search * | sort id | head (id<3 OR id>11) | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}

=== head: a null condition ends it
--- search
search * | sort id | head (if(id=3,null(),1)=1) | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}

=== head: null=true goes on
--- search
search * | sort id | head null=true limit=4 (if(id=3,null(),1)=1) | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== head: keeplast keeps the row that ended it
--- search
search * | sort id | head keeplast=true (id<3) | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== head: of head
--- search
search * | head 5 | head 2 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"12"}
{"id":"11"}

=== head: filters behind it see its rows
--- search
search * | head 4 | search id<11 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"10"}
{"id":"9"}

=== tail: ten, the last one first
--- search
search * | tail | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}
{"id":"5"}
{"id":"6"}
{"id":"7"}
{"id":"8"}
{"id":"9"}
{"id":"10"}

=== tail: a number
--- search
search * | tail 2 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"1"}
{"id":"2"}

=== tail: after sort
--- search
search * | sort id | tail 3 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
{"id":4,"timestamp":"1970-01-01T00:00:04Z"}
{"id":5,"timestamp":"1970-01-01T00:00:05Z"}
{"id":6,"timestamp":"1970-01-01T00:00:06Z"}
{"id":7,"timestamp":"1970-01-01T00:00:07Z"}
{"id":8,"timestamp":"1970-01-01T00:00:08Z"}
{"id":9,"timestamp":"1970-01-01T00:00:09Z"}
{"id":10,"timestamp":"1970-01-01T00:00:10Z"}
{"id":11,"timestamp":"1970-01-01T00:00:11Z"}
{"id":12,"timestamp":"1970-01-01T00:00:12Z"}
--- result
{"id":"12"}
{"id":"11"}
{"id":"10"}

=== tail: more than there are
--- search
search * | tail 9 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
--- result
{"id":"1"}
{"id":"2"}

=== reverse: of events
--- search
search * | reverse | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== reverse: after sort
--- search
search * | sort id | reverse | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
--- result
{"id":"3"}
{"id":"2"}
{"id":"1"}

=== reverse: twice
--- search
search * | sort id | reverse | reverse | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== head: after stats
--- search
search * | stats count by id | head 1 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
--- result
{"id":"1"}

=== tail: of results
--- search
search * | stats count by id | tail 2 | table id
--- events
{"id":1,"timestamp":"1970-01-01T00:00:01Z"}
{"id":2,"timestamp":"1970-01-01T00:00:02Z"}
{"id":3,"timestamp":"1970-01-01T00:00:03Z"}
--- result
{"id":"3"}
{"id":"2"}
