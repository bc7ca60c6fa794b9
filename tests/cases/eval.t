# eval and its expressions: spl-semantics section 5.1 to 5.3, 11.1, 11.2, 11.9, 11.10.

=== a quoted text is a text
--- search
search * | eval r="s" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"s"}

=== a bare name is a field
--- search
search * | eval r=s | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"Hello"}

=== single quotes name a field
--- search
search * | eval r='user.name' | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"bob"}

=== a missing field is null
--- search
search * | eval r=nope | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== a bare name with a dot is a concatenation of two fields
--- search
search * | eval r=user.name | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== concatenation
--- search
search * | eval r=s."-".n | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"Hello-403"}

=== concatenation with null is null
--- search
search * | eval r=s.nope | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== concatenation of a multivalue is null
--- search
search * | eval r=m.s | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== + adds numbers
--- search
search * | eval r=n+f | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"404.5"}

=== + of a field's text that is a number
--- search
search * | eval r=t+5 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"17"}

=== + joins texts
--- search
search * | eval r=s+"!" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"Hello!"}

=== + of number and text joins
--- search
search * | eval r=n+s | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"403Hello"}

=== + joins what a string function made
--- search
search * | eval r=tostring(5)+t | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"512"}

=== + with null is null
--- search
search * | eval r=n+nope | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== - needs numbers
--- search
search * | eval r=s-1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== * and /
--- search
search * | eval r=n*2/4 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"201.5"}

=== / by zero is null
--- search
search * | eval r=n/0 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== % is a remainder
--- search
search * | eval r=n%10 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"3"}

=== % of a negative keeps its sign
--- search
search * | eval r=-7%3 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"-1"}

=== % of fractions
--- search
search * | eval r=5.5%2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1.5"}

=== % by zero is null
--- search
search * | eval r=n%0 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== arithmetic of a multivalue is null
--- search
search * | eval r=m*2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== unary minus
--- search
search * | eval r=-n | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"-403"}

=== unary plus
--- search
search * | eval r=+n | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"403"}

=== minus of a text is null
--- search
search * | eval r=-s | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{}

=== precedence: * before +
--- search
search * | eval r=1+2*3 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"7"}

=== precedence: parentheses
--- search
search * | eval r=(1+2)*3 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"9"}

=== precedence: - from the left
--- search
search * | eval r=10-3-2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"5"}

=== precedence: / from the left
--- search
search * | eval r=100/10/2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"5"}

=== precedence: unary before *
--- search
search * | eval r=-2*3 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"-6"}

=== precedence: comparison before NOT
--- search
search * | eval r=if(NOT n=1,"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== precedence: AND before OR
--- search
search * | eval r=if(true() OR false() AND false(),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== precedence: OR before XOR
--- search
search * | eval r=if(true() XOR true() OR false(),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== XOR
--- search
search * | eval r=if(n=403 XOR n=404,"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== ! is NOT
--- search
search * | eval r=if(!isnull(n),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== lower-case operators
--- search
search * | eval r=if(n=403 and not s="x" or false(),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== == is =
--- search
search * | eval r=if(n==403,"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== new lines in an expression
--- search
search * | eval r=if(n=403,
  "y",
  "n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== numbers compare as numbers
--- search
search * | eval r=if(n>9,"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== a number in quotes compares as one with a number
--- search
search * | eval r=if(n="403.0","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== texts compare by bytes
--- search
search * | eval r=if(s<"a","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== texts compare with case
--- search
search * | eval r=if(s="hello","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== number and text compare as text
--- search
search * | eval r=if(n<"Z","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== != of values that differ
--- search
search * | eval r=if(s!="x","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== != with null is not true
--- search
search * | eval r=if(nope!="x","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== = with null is not true
--- search
search * | eval r=if(nope="x","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== multivalue = is any
--- search
search * | eval r=if(m="b","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== multivalue != is any
--- search
search * | eval r=if(m!="a","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== multivalue < is any
--- search
search * | eval r=if(m<"b","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== two multivalues: any pair
--- search
search * | eval r=if(m=split("b,c",","),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== NOT null is null
--- search
search * | eval r=if(NOT nope="x","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== isnull sees a null comparison
--- search
search * | eval r=if(isnull(NOT nope="x"),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== false AND null is false
--- search
search * | eval r=if(NOT (false() AND nope="x"),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== true OR null is true
--- search
search * | eval r=if(true() OR nope="x","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== true AND null is null
--- search
search * | eval r=if(NOT (true() AND nope="x"),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== null XOR is null
--- search
search * | eval r=if(isnull(true() XOR nope="x"),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== IN
--- search
search * | eval r=if(n IN (401,403),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== IN of fields and texts
--- search
search * | eval r=if("403" in(s,n),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== IN knows no wildcards
--- search
search * | eval r=if(s IN ("H*"),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== NOT IN
--- search
search * | eval r=if(NOT n IN (401),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== NOT IN with null among the values
--- search
search * | eval r=if(NOT n IN (401,nope),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== IN finds a match beside a null
--- search
search * | eval r=if(n IN (nope,403),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== IN of a multivalue is any
--- search
search * | eval r=if(m IN ("b"),"y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== LIKE
--- search
search * | eval r=if(s LIKE "H%o","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== LIKE: _ is one character
--- search
search * | eval r=if(s LIKE "Hell_","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== LIKE is the whole text
--- search
search * | eval r=if(s LIKE "ell","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== LIKE keeps case
--- search
search * | eval r=if(s like "h%","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"n"}

=== escapes: quote and backslash
--- search
search * | eval r="a\"b\\c" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"a\"b\\c"}

=== escapes: \t is a tab
--- search
search * | eval r="a\tb" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"a\tb"}

=== escapes: others stay
--- search
search * | eval r="a\db" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"a\\db"}

=== numbers: exponent
--- search
search * | eval r=1e3+0 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1000"}

=== numbers: a literal keeps its digits
--- search
search * | eval r=3.50 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"3.50"}

=== numbers: fraction
--- search
search * | eval r=3.50+0 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"3.5"}

=== numbers: leading dot text acts as a number
--- search
search * | eval r=tonumber(".5")+1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1.5"}

=== printing: integers without a fraction
--- search
search * | eval r=3.0*2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"6"}

=== printing: shortest digits
--- search
search * | eval r=0.1+0.2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"0.30000000000000004"}

=== printing: 1e-4 is fixed
--- search
search * | eval r=1/10000 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"0.0001"}

=== printing: below 1e-4 has an exponent
--- search
search * | eval r=1/100000 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1e-05"}

=== printing: below 1e17 is fixed
--- search
search * | eval r=1e16*9 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"90000000000000000"}

=== printing: from 1e17 on an exponent
--- search
search * | eval r=1e17*1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1e+17"}

=== printing: digits and exponent
--- search
search * | eval r=1.5e20*1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1.5e+20"}

=== printing: minus zero is 0
--- search
search * | eval r=0*-1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"0"}

=== printing: no rounding to the operands
--- search
search * | eval r=8.250*0.2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1.6500000000000001"}

=== a field keeps its digits
--- search
search * | eval r=f | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"1.5"}

=== an empty text is no null
--- search
search * | eval r=if(isnull(e),"null","there") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"there"}

=== true as text in a field
--- search
search * | eval r=if(b="true","y","n") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","b":"true","m":"a","m":"b","user":{"name":"bob"},"e":"","t":"12"}
--- result
{"r":"y"}

=== several assignments, later ones see earlier
--- search
search * | eval a=1, b=a+1, a=b*10 | table a b
--- events
{}
{"a":7}
--- result
{"a":"20","b":"2"}
{"a":"20","b":"2"}

=== odd characters on the left side
--- search
search * | eval cpu:mem=4/2, low-user="x", a.b=1 | table cpu:mem low-user a.b
--- events
{"k":1}
--- result
{"cpu:mem":"2","low-user":"x","a.b":"1"}

=== a quoted left side
--- search
search * | eval "my field"=1, 'its field'=2 | table "my field" "its field"
--- events
{"k":1}
--- result
{"my field":"1","its field":"2"}

=== null removes a field
--- search
search * | eval a=null() | table a b
--- events
{"a":1,"b":2}
--- result
{"b":"2"}

=== eval replaces a multivalue
--- search
search * | eval 'g{}'=mvcount('g{}') | table g{}
--- events
{"g":["a","b"]}
--- result
{"g{}":"2"}

=== a computed text acts as a number once it is stored
--- search
search * | eval a=tostring(5) | eval b=a+1 | table b
--- events
{"k":1}
--- result
{"b":"6"}

=== eval of _raw changes what terms see
--- search
search * | eval _raw="hello world" | search hello | table k
--- events
{"k":1}
--- result
{"k":"1"}

=== eval of _time
--- search
search * | eval _time=5 | eval x=_time+1 | table x
--- events
{"k":1}
--- result
{"x":"6"}

=== names from values: the value of the field is the name
--- search
search * | eval {k}=v | table id alpha beta
--- events
{"id":1,"k":"alpha","v":"one"}
{"id":2,"k":"beta","v":"two"}
{"id":3,"v":"three"}
--- result
{"id":"1","alpha":"one"}
{"id":"2","beta":"two"}
{"id":"3"}

=== names from values: text around the braces
--- search
search * | eval pre_{k}_{id}=v, "{k} of"=id | table pre_* "alpha of"
--- events
{"id":1,"k":"alpha","v":"one"}
--- result
{"pre_alpha_1":"one","alpha of":"1"}

=== names from values: an absent field or several values name nothing
--- search
search * | eval x_{k}=1, y_{m{}}=1 | table id x_* y_*
--- events
{"id":1}
{"id":2,"m":["a","b"]}
{"id":3,"m":["a"],"k":""}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3","x_":"1","y_a":"1"}

=== names from values: empty or open braces are part of a plain name
--- search
search * | eval k{}=1, {}=2, {k=3 | table k{} {} "{k"
--- events
{"k":"a"}
--- result
{"k{}":"1","{}":"2","{k":"3"}

=== names from values: an existing field is overwritten, later parts see it
--- search
search * | eval k="id", {k}=9, z=id+1, {k}=null(), y=coalesce(id,"gone") | table id z y
--- events
{"id":1}
--- result
{"z":"10","y":"gone"}

=== names from values: columns behind a list
--- search
search * | table k v | eval {k}_n=v | fields - k v
--- events
{"k":"a","v":1,"a_n":5,"b_n":6}
{"k":"b","v":2}
--- result
{"a_n":"1"}
{"b_n":"2"}

=== names from values: aggregated by pattern
--- search
search * | eval n_{k}=v | stats sum(n_*) AS s_*
--- events
{"k":"a","v":1}
{"k":"b","v":2}
{"k":"a","v":3}
--- result
{"s_a":"4","s_b":"2"}

=== names from values: fillnull sees them
--- search
search * | table k v | eval {k}=v | fillnull | fields - k
--- events
{"k":"a","v":1}
{"k":"b","v":2}
--- result
{"v":"1","a":"1","b":"0"}
{"v":"2","a":"0","b":"2"}

=== names from values: no filter behind it may look at the line
--- search
search * | eval {k}="needle" | search x=needle | table id
--- events
{"id":1,"k":"x"}
{"id":2,"k":"y","x":"needle"}
{"id":3,"k":"x","x":"other"}
{"id":4,"k":"y","x":"hay"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== names from values: a condition cannot be stored
--- search
search * | eval {k}=(a=b)
--- events
{"k":"x"}
--- error
KS3005

=== numbers: a literal with an exponent or a bare point prints as a number
--- search
search * | eval a=1e3, b=.5, c=-1E-7, d=1e17, e=5., f=-.5, g=007, h=0.50 | table a b c d e f g h
--- events
{"id":1}
--- result
{"a":"1000","b":"0.5","c":"-1e-07","d":"1e+17","e":"5","f":"-0.5","g":"7","h":"0.50"}

=== numbers: there is no minus zero
--- search
search * | eval a=-0, b=0*-1, c=-n | table a b c
--- events
{"n":0}
--- result
{"a":"0","b":"0","c":"0"}
