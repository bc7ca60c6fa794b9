# The search command: spl-semantics section 2.1 to 2.3 and 2.5; 11.8, 11.15, 11.16.

=== terms side by side are AND
--- search
search r=pods verb=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== AND may be written
--- search
search r=pods AND verb=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== OR binds tighter than AND
--- search
search r=pods AND verb=create OR verb=update | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"2"}

=== OR binds tighter than juxtaposition
--- search
search r=secrets OR r=pods verb=update | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"2"}
{"id":"4"}

=== three OR in a row
--- search
search verb=get OR verb=create OR r=secrets | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"3"}
{"id":"4"}

=== parentheses
--- search
search (r=pods verb=create) OR verb=update | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"4"}

=== NOT takes one term
--- search
search NOT verb=update r=pods | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"3"}

=== NOT binds tighter than OR
--- search
search NOT r=pods OR verb=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}
{"id":"4"}

=== NOT of a group
--- search
search NOT (r=pods verb=get) NOT r=secrets | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"2"}

=== NOT NOT
--- search
search NOT NOT verb=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== deep parentheses
--- search
search ((((r=pods)) (((verb=get))))) | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== lower-case or is a word to look for
--- search
search verb=get or verb=update | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result

=== lower-case not is a word to look for
--- search
search not verb=get | table id
--- events
{"id":1,"verb":"get"}
{"id":2,"verb":"get","m":"not now"}
--- result
{"id":"2"}

=== leading text without a pipe is a search
--- search
r=secrets | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"4"}

=== an empty search keeps all
--- search
search * | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== NOT * keeps nothing
--- search
search NOT * | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result

=== search * keeps rows that have no _raw
--- search
search * | stats count by id | search * | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== = folds case
--- search
search verb=GET r=Pods | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== = folds letters beyond ASCII one to one
--- search
search c=ÉCLAIR | table id
--- events
{"id":1,"c":"éclair"}
{"id":2,"c":"eclair"}
--- result
{"id":"1"}

=== 11.8 the Kelvin sign is no k
--- search
search c=k | table id
--- events
{"id":1,"c":"K"}
{"id":2,"c":"K"}
--- result
{"id":"2"}

=== field names keep their case
--- search
search Verb=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result

=== a missing field is not equal
--- search
search loc=a | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"1"}

=== a missing field is not unequal either
--- search
search loc!=a | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"2"}

=== NOT = keeps a missing field
--- search
search NOT loc=a | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"2"}
{"id":"3"}

=== != of a value that nobody has
--- search
search loc!=zzz | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"1"}
{"id":"2"}

=== f=* is being there
--- search
search loc=* | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"1"}
{"id":"2"}

=== NOT f=* is not being there
--- search
search NOT loc=* | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"3"}

=== f!=* never matches
--- search
search loc!=* | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result

=== f!="" is there and not empty
--- search
search a!="" | table id
--- events
{"id":1,"a":""}
{"id":2,"a":"x"}
{"id":3}
--- result
{"id":"2"}

=== multivalue = is any
--- search
search g{}=b | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["c"]}
{"id":3}
{"id":4,"g":["b"]}
--- result
{"id":"1"}
{"id":"4"}

=== multivalue NOT = is none
--- search
search NOT g{}=b | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["c"]}
{"id":3}
{"id":4,"g":["b"]}
--- result
{"id":"2"}
{"id":"3"}

=== multivalue != is any that differs
--- search
search g{}!=b | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["c"]}
{"id":3}
{"id":4,"g":["b"]}
--- result
{"id":"1"}
{"id":"2"}

=== multivalue in a comparison of order
--- search
search n{}>5 | table id
--- events
{"id":1,"n":[1,9]}
{"id":2,"n":[1,5]}
--- result
{"id":"1"}

=== = compares text, not numbers
--- search
search v=1 | table id
--- events
{"id":1,"v":"1"}
{"id":2,"v":"1.0"}
{"id":3,"v":1}
{"id":4,"v":"01"}
--- result
{"id":"1"}
{"id":"3"}

=== > compares numbers
--- search
search n>9 | table id
--- events
{"id":1,"n":10}
{"id":2,"n":9}
{"id":3,"n":"100"}
{"id":4}
--- result
{"id":"1"}
{"id":"3"}

=== >= and <
--- search
search n>=400 n<500 | table id
--- events
{"id":1,"n":403}
{"id":2,"n":99}
{"id":3,"n":1000}
{"id":4,"n":400}
{"id":5,"n":500}
--- result
{"id":"1"}
{"id":"4"}

=== <= on a fraction
--- search
search n<=1.5 | table id
--- events
{"id":1,"n":1.50}
{"id":2,"n":1.51}
{"id":3,"n":-3}
--- result
{"id":"1"}
{"id":"3"}

=== > on text is by bytes and keeps case
--- search
search n>b | table id
--- events
{"id":1,"n":"c"}
{"id":2,"n":"B"}
{"id":3,"n":"a"}
--- result
{"id":"1"}

=== > of text and number is by bytes
--- search
search n>9 | table id
--- events
{"id":1,"n":"abc"}
{"id":2,"n":"8x"}
--- result
{"id":"1"}

=== 11.8 JSON null is text in a comparison of order
--- search
search code>=400 | table id
--- events
{"id":1,"code":null}
{"id":2,"code":200}
--- result
{"id":"1"}

=== a wildcard in the middle
--- search
search uri=/api/*/pods* | table id
--- events
{"id":1,"uri":"/api/v1/pods?limit=5"}
{"id":2,"uri":"/api/v1/nodes"}
{"id":3,"uri":"/API/V1/PODS"}
--- result
{"id":"1"}
{"id":"3"}

=== a wildcard matches nothing as well
--- search
search v=ab*c* | table id
--- events
{"id":1,"v":"abc"}
{"id":2,"v":"abxxcyy"}
{"id":3,"v":"ab"}
--- result
{"id":"1"}
{"id":"2"}

=== several wildcards need not be greedy
--- search
search v=*a*ba* | table id
--- events
{"id":1,"v":"xaybaz"}
{"id":2,"v":"ba"}
{"id":3,"v":"aba"}
--- result
{"id":"1"}
{"id":"3"}

=== a wildcard inside quotes is one
--- search
search m="Pulling image*" | table id
--- events
{"id":1,"m":"Pulling image nginx"}
{"id":2,"m":"Pulled image nginx"}
--- result
{"id":"1"}

=== a wildcard with !=
--- search
search v!=kube* | table id
--- events
{"id":1,"v":"kubectl"}
{"id":2,"v":"curl"}
{"id":3}
--- result
{"id":"2"}

=== \* is a backslash and a wildcard
--- search
search p=C:\* | table id
--- events
{"id":1,"p":"C:\\temp"}
{"id":2,"p":"C:temp"}
--- result
{"id":"1"}

=== IN is any of
--- search
search code IN (401, 403) | table id
--- events
{"id":1,"code":401}
{"id":2,"code":404}
{"id":3,"code":403}
{"id":4}
--- result
{"id":"1"}
{"id":"3"}

=== IN with wildcards and quotes
--- search
search m IN ("Pulling *hunter*", x*, "a b") | table id
--- events
{"id":1,"m":"Pulling kube-hunter"}
{"id":2,"m":"xyz"}
{"id":3,"m":"a b"}
{"id":4,"m":"a"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== IN with one value and no blanks
--- search
search r IN(secrets) | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"4"}

=== NOT IN keeps a missing field
--- search
search NOT loc IN (a, c) | table id
--- events
{"id":1,"loc":"a"}
{"id":2,"loc":"b"}
{"id":3}
--- result
{"id":"2"}
{"id":"3"}

=== IN over a multivalue
--- search
search g{} IN (b, x) | table id
--- events
{"id":1,"g":["a","b"]}
{"id":2,"g":["c"]}
{"id":3}
{"id":4,"g":["b"]}
--- result
{"id":"1"}
{"id":"4"}

=== a quoted field name before an operator
--- search
search "user.groups{}"="b c" | table id
--- events
{"id":1,"user":{"groups":["a","b c"]}}
{"id":2,"user":{"groups":["a"]}}
--- result
{"id":"1"}

=== a quoted field name with a blank
--- search
search "my field"=1 | table id
--- events
{"id":1,"my field":1}
{"id":2,"my":1}
--- result
{"id":"1"}

=== a field name with slashes and dots
--- search
search annotations.authorization.k8s.io/decision=forbid | table id
--- events
{"id":1,"annotations":{"authorization.k8s.io/decision":"forbid"}}
{"id":2}
--- result
{"id":"1"}

=== a field name with $ @ #
--- search
search $a=1 @b=2 #c=3 | table id
--- events
{"id":1,"$a":1,"@b":2,"#c":3}
{"id":2}
--- result
{"id":"1"}

=== blanks around the operator
--- search
search verb = get r  !=  secrets | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== a value with quotes decoded
--- search
search m="say \"hi\" \\ there" | table id
--- events
{"id":1,"m":"say \"hi\" \\ there"}
{"id":2,"m":"say hi there"}
--- result
{"id":"1"}

=== other escapes stay two characters
--- search
search m="a\sb" | table id
--- events
{"id":1,"m":"a\\sb"}
{"id":2,"m":"asb"}
{"id":3,"m":"a b"}
--- result
{"id":"1"}

=== \\s becomes \s
--- search
search m="a\\sb" | table id
--- events
{"id":1,"m":"a\\sb"}
{"id":2,"m":"a\\\\sb"}
--- result
{"id":"1"}

=== an escaped pipe in a bare value
--- search
search m=a\|b | table id
--- events
{"id":1,"m":"a|b"}
{"id":2,"m":"a"}
--- result
{"id":"1"}

=== a pipe inside quotes ends nothing
--- search
search m="a|b" | table id
--- events
{"id":1,"m":"a|b"}
{"id":2,"m":"a"}
--- result
{"id":"1"}

=== an escaped quote in a bare value
--- search
search m=*\"x\":1* | table id
--- events
{"id":1,"m":"{\"x\":1}"}
{"id":2,"m":"x:1"}
--- result
{"id":"1"}

=== single quotes are nothing special
--- search
search m='a' | table id
--- events
{"id":1,"m":"a"}
{"id":2,"m":"'a'"}
--- result
{"id":"2"}

=== keywords as values in quotes
--- search
search s="OR" c="IN" n="NOT" | table id
--- events
{"id":1,"s":"or","c":"in","n":"not"}
{"id":2}
--- result
{"id":"1"}

=== the right side is text, never a field
--- search
search a=b | table id
--- events
{"id":1,"a":"x","b":"x"}
{"id":2,"a":"b","b":"z"}
--- result
{"id":"2"}

=== field::value is =
--- search
search verb::get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== a value with colons and slashes
--- search
search u=system:node:a p=/x/y | table id
--- events
{"id":1,"u":"system:node:a","p":"/x/y"}
--- result
{"id":"1"}

=== a value with a comma, outside IN
--- search
search m=a,b | table id
--- events
{"id":1,"m":"a,b"}
{"id":2,"m":"a"}
--- result
{"id":"1"}

=== a comment counts as a blank
--- search
search verb=get ```only reads``` r=pods ```and | no pipe``` | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== a comment between a name and its operator
--- search
search verb```x```=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== no comment inside quotes
--- search
search m="a ```b``` c" | table id
--- events
{"id":1,"m":"a ```b``` c"}
{"id":2,"m":"a  c"}
--- result
{"id":"1"}

=== new lines are blanks
--- search
search verb=get
   OR
  r=secrets
 | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}
{"id":"4"}

=== a network is a subnet test; text that is no address is compared
--- search
search ip=10.0.0.0/8 | table id
--- events
{"id":1,"ip":"10.1.2.3"}
{"id":2,"ip":"192.168.0.1"}
{"id":3,"ip":"10.0.0.0/8"}
{"id":4}
{"id":5,"ip":"2001:db8::1"}
{"id":6,"ip":"no address"}
--- result
{"id":"1"}
{"id":"3"}

=== a network with !=
--- search
search ip!=10.0.0.0/8 | table id
--- events
{"id":1,"ip":"10.1.2.3"}
{"id":2,"ip":"192.168.0.1"}
{"id":3,"ip":"10.0.0.0/8"}
{"id":4}
{"id":5,"ip":"2001:db8::1"}
{"id":6,"ip":"no address"}
--- result
{"id":"2"}
{"id":"5"}
{"id":"6"}

=== a network of version 6
--- search
search ip=2001:db8::/32 | table id
--- events
{"id":1,"ip":"10.1.2.3"}
{"id":2,"ip":"192.168.0.1"}
{"id":3,"ip":"10.0.0.0/8"}
{"id":4}
{"id":5,"ip":"2001:db8::1"}
{"id":6,"ip":"no address"}
--- result
{"id":"5"}

=== networks in IN
--- search
search ip IN ("10.0.0.0/8", 192.168.0.0/16) | table id
--- events
{"id":1,"ip":"10.1.2.3"}
{"id":2,"ip":"192.168.0.1"}
{"id":3,"ip":"10.0.0.0/8"}
{"id":4}
{"id":5,"ip":"2001:db8::1"}
{"id":6,"ip":"no address"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== 11.16 host bits are allowed in a network
--- search
search ip=10.9.9.9/8 | table id
--- events
{"id":1,"ip":"10.1.2.3"}
{"id":2,"ip":"192.168.0.1"}
{"id":3,"ip":"10.0.0.0/8"}
{"id":4}
{"id":5,"ip":"2001:db8::1"}
{"id":6,"ip":"no address"}
--- result
{"id":"1"}

=== 11.16 a value of four short parts is no address
--- search
search ip=10.0.0.0/8 | table id
--- events
{"id":1,"ip":"010.1.1.1"}
{"id":2,"ip":"10.1"}
{"id":3,"ip":"10.1.1.1"}
--- result
{"id":"3"}

=== a network of a length that cannot be is text
--- search
search ip=10.0.0.0/99 | table id
--- events
{"id":1,"ip":"10.0.0.0/99"}
{"id":2,"ip":"10.0.0.1"}
--- result
{"id":"1"}

=== metadata is a field test with wildcards
--- search
search source=kube* sourcetype=_json index=m*n | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}
{"id":"4"}

=== metadata that is something else
--- search
search source=vault | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result

=== CASE() as a value keeps case
--- search
search verb=CASE(Get) | table id
--- events
{"id":1,"verb":"get"}
{"id":2,"verb":"Get"}
--- result
{"id":"2"}

=== CASE() as a value with a wildcard
--- search
search verb=CASE(G*) | table id
--- events
{"id":1,"verb":"get"}
{"id":2,"verb":"Get"}
--- result
{"id":"2"}

=== a later search filters rows
--- search
search r=* | stats count by r | search count>1 | eval id=r | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"pods"}

=== a later search by a renamed field
--- search
search * | rename verb AS v | search v=get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"3"}

=== a later bare term without _raw matches nothing
--- search
search * | stats count by verb, id | search get | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result

=== a later bare term with _raw
--- search
search * | search secrets | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"update"}
{"id":3,"r":"pods","verb":"get"}
{"id":4,"r":"secrets","verb":"update"}
--- result
{"id":"4"}

=== 11.15 a comma ends a bare term
--- search
search foo, bar | table id
--- events
{"id":1,"m":"foo bar"}
{"id":2,"m":"foo"}
--- result
{"id":"1"}
