What `kspl check` says beside errors: each silent miss, and what stands next to it and is none.

=== by-field that may be absent
--- search
verb=create | stats count by objectRef.namespace
--- check
1:15: warning: stats drops every row without `objectRef.namespace` [KS9020]

=== by-fields that may be absent are told together
--- search
verb=create | stats count by a, verb, b
--- check
1:15: warning: stats drops every row without all of `a`, `b` [KS9020]

=== fillnull ahead of stats
--- search
verb=create | fillnull | stats count by objectRef.namespace
--- check

=== fillnull with a list that holds the field
--- search
verb=create | fillnull value=none objectRef.namespace | stats count by objectRef.namespace
--- check

=== fillnull with a list that does not hold it
--- search
verb=create | fillnull value=none objectRef.name | stats count by objectRef.namespace
--- check
1:52: warning: stats drops every row without `objectRef.namespace` [KS9020]

=== the search asks for the by-field
--- search
objectRef.namespace=* | stats count by objectRef.namespace
--- check

=== one branch of an OR does not ask for it
--- search
objectRef.namespace=a OR verb=get | stats count by objectRef.namespace
--- check
1:37: warning: stats drops every row without `objectRef.namespace` [KS9020]

=== both branches of an OR ask for it
--- search
objectRef.namespace=a OR objectRef.namespace=b | stats count by objectRef.namespace
--- check

=== where asks for it
--- search
verb=get | where isnotnull('objectRef.name') | stats count by objectRef.name
--- check

=== eval gives it a value in any case
--- search
verb=get | eval ns=coalesce('objectRef.namespace', "none") | stats count by ns
--- check

=== eval may leave it null
--- search
verb=get | eval ns=if(verb="get", 'objectRef.namespace', "none") | stats count by ns
--- check
1:68: warning: stats drops every row without `ns` [KS9020]

=== every audit event has these
--- search
verb=get | stats count by user.username, verb, stage, requestURI, source, _time
--- check

=== dedup drops rows too
--- search
verb=get | dedup objectRef.name
--- check
1:12: warning: dedup drops every row without `objectRef.name` [KS9020]

=== dedup that keeps them
--- search
verb=get | dedup objectRef.name keepempty=true
--- check

=== keys of groups are there
--- search
verb=get objectRef.name=* | stats count by objectRef.name | stats dc(count) by objectRef.name
--- check

=== a dotted name without quotes
--- search
verb=get | where user.username="bob"
--- check
1:18: warning: `user.username` joins fields, it names none [KS9021]

=== quoted, or joined on purpose
--- search
verb=get | where 'user.username'="bob" OR a . b="xy" OR a."-".b="x-y"
--- check

=== a dotted name from a macro
--- macros
[by_name]
definition = user.username="bob"
--- search
verb=get | where `by_name`
--- check
2:14: warning: `user.username` joins fields, it names none [KS9021]

=== != on a field that may be absent
--- search
verb=get objectRef.namespace!=kube-system
--- check
1:10: warning: this also drops every event without `objectRef.namespace` [KS9022]

=== NOT keeps events without it
--- search
verb=get NOT objectRef.namespace=kube-system
--- check

=== asked for beside it
--- search
verb=get objectRef.namespace=* objectRef.namespace!=kube-system
--- check

=== two != do not vouch for each other
--- search
verb=get ns!=a ns!=b
--- check
1:10: warning: this also drops every event without `ns` [KS9022]
1:16: warning: this also drops every event without `ns` [KS9022]

=== != on what every event has
--- search
verb!=get user.username!=system:*
--- check

=== operators in lower case
--- search
verb=get or verb=list
--- check
1:10: warning: `or` is a word to look for here, no operator [KS9023]

=== the word in quotes, and where's own operators
--- search
verb=get "or" | where verb="a" or verb="b"
--- check

=== a field that stats removed
--- search
verb=get | stats count by user.username | where verb="get"
--- check
1:49: warning: `verb` has no value here: `stats` did not keep it [KS9024]

=== a search behind stats
--- search
verb=get | stats count by user.username | search userAgent=curl*
--- check
1:50: warning: `userAgent` has no value here: `stats` did not keep it [KS9024]

=== kept by stats
--- search
verb=get | stats count values(verb) as verb by user.username | where verb="get" AND count>1
--- check

=== renamed, asked for by its old name
--- search
verb=get | rename user.username as user | search user.username=bob
--- check
1:50: warning: `user.username` has no value here: `rename` did not keep it [KS9024]

=== table and fields remove
--- search
verb=get | table verb stage | eval a=auditID
--- check
1:38: warning: `auditID` has no value here: `table` did not keep it [KS9024]

=== a wildcard keeps it
--- search
verb=get | table user* stage | search user.username=x
--- check

=== names that only data knows
--- search
verb=get | stats count by verb | eval {verb}=1 | where get=1
--- check

=== a count is no text
--- search
verb=get | stats count by verb | where count="many"
--- check
1:40: warning: a number never equals this text [KS9025]

=== a count in a search
--- search
verb=get | stats count by verb | search count=many
--- check
1:41: warning: a number never equals this text [KS9025]

=== a count may be compared with digits in quotes
--- search
verb=get | stats count by verb | where count="5" | search count=1*
--- check

=== lower and capitals
--- search
verb=get | where lower(verb)="GET" OR upper(verb)="get" OR lower(verb)="get"
--- check
1:18: warning: lower() gives no capitals, so this is never true [KS9025]
1:39: warning: upper() gives no small letters, so this is never true [KS9025]

=== null is never equal
--- search
verb=get | where a=null OR b!=null()
--- check
1:18: warning: nothing compares with null, so this is never true [KS9025]

=== mvcount is never 0
--- search
verb=get | where mvcount(a)=0 OR mvcount(a)<1 OR mvcount(a)<2 OR len(a)<0
--- check
1:18: warning: mvcount() is null, not 0, where there is no value [KS9025]
1:34: warning: mvcount() is null, not 0, where there is no value [KS9025]
1:66: warning: this function never gives so small a number [KS9025]

=== ranges that exclude each other
--- search
verb=get | stats count by verb | where count>10 AND count<5
--- check
1:53: warning: this excludes what was asked of the same field before [KS9025]

=== two values of one key
--- search
verb=get | stats count by verb | search verb=get verb=list
--- check
1:50: warning: this excludes what was asked of the same field before [KS9025]

=== two values of a field that may hold several
--- search
a=x a=y | where count>10 AND count<5
--- check

=== where knows no wildcards
--- search
verb=get | where verb="cre*"
--- check
1:23: warning: an asterisk is no wildcard here [KS9026]

=== an asterisk alone is what it is
--- search
verb=get | where verb="*" OR like(verb, "cre%")
--- check

=== a macro with OR beside AND in where
--- macros
[either]
definition = verb="a" OR verb="b"
--- search
verb=* | where stage="x" AND `either`
--- check
2:14: warning: macro `either` is torn apart by the operators around it [KS9027]

=== the same in parentheses
--- macros
[either]
definition = (verb="a" OR verb="b")
--- search
verb=* | where stage="x" AND `either`
--- check

=== a macro with OR beside AND in search binds tighter
--- macros
[either]
definition = verb=a OR verb=b
--- search
stage=x `either`
--- check

=== a macro with two terms beside OR in search
--- macros
[both]
definition = verb=a stage=y
--- search
stage=x OR `both`
--- check
2:14: warning: macro `both` is torn apart by the operators around it [KS9027]

=== NOT takes the first term of a macro
--- macros
[both]
definition = verb=a OR verb=b
--- search
stage=x NOT `both`
--- check
2:14: warning: macro `both` is torn apart by the operators around it [KS9027]

=== requests counted once per stage
--- search
`kube_audit` verb=get | stats count by user.username
--- check
1:25: warning: this counts a request once for each of its stages [KS9029]

=== stage asked for, grouped by, or requests counted by their id
--- search
`kube_audit` verb=get stage=ResponseComplete | stats count by user.username
--- check

=== stage as a key
--- search
`kube_audit` verb=get | stats count by user.username, stage
--- check

=== distinct ids
--- search
`kube_audit` verb=get | stats dc(auditID) as count by user.username
--- check

=== other sources have no stages
--- search
source=aws verb=get | stats count by user.username
--- check

=== a comment allows a warning in its command
--- search
verb=get ns!=a ```kspl: allow KS9022 ns is always there``` | stats count by ns2
--- check
1:62: warning: stats drops every row without `ns2` [KS9020]

=== a comment ahead of everything allows it in the whole rule
--- search
```kspl: allow KS9022, KS9020 this log has both```
verb=get ns!=a | stats count by ns2
--- check

=== a comment in another command does not
--- search
verb=get ns!=a | ```kspl: allow KS9022``` stats count by verb
--- check
1:10: warning: this also drops every event without `ns` [KS9022]
1:18: warning: no warning KS9022 is given here [KS9031]

=== a comment that allows nothing
--- search
verb=get ```kspl: allow KS9022``` | head 1
--- check
1:10: warning: no warning KS9022 is given here [KS9031]

=== a comment of a macro may allow nothing, for it serves other rules too
--- macros
[quiet]
definition = ```kspl: allow KS9022``` verb=get
--- search
`quiet` | head 1
--- check

=== an error cannot be allowed
--- search
verb=get ```kspl: allow KS3001``` | where nope(x)=1
--- error
there is no function `nope` [KS3001]

=== a comment that says something else to kspl
--- search
verb=get ```kspl: ignore KS9022``` | head 1
--- check
1:10: warning: a comment for kspl begins with `kspl: allow`, not `ignore` [KS9031]

=== a risk object that can be fillnull's value
--- rule rulefile/zero.yml
--- check
9:12: warning: risk object `src_ip` can be what fillnull put there [KS9028]

=== a comment at the end of a command does not reach the next one
--- search
`kube_audit` verb=get | eval x=1 ```kspl: allow KS9029 n``` | stats count by verb
--- check
1:34: warning: no warning KS9029 is given here [KS9031]
1:63: warning: this counts a request once for each of its stages [KS9029]

=== the macro, whatever a site has made of it
--- macros
[kube_audit]
definition = index=k8s
--- search
`kube_audit` verb=get | stats count by verb
--- check
1:25: warning: this counts a request once for each of its stages [KS9029]

=== the sourcetype of audit events
--- search
sourcetype="kube:apiserver:audit" verb=get | stats count by verb
--- check
1:46: warning: this counts a request once for each of its stages [KS9029]
