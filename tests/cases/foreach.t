# foreach: spl-semantics section 9.

=== matchstr as a number
--- search
search * | table myfield_1 myfield_2 | foreach myfield_* [eval <<FIELD>> = '<<FIELD>>' + <<MATCHSTR>>]
--- events
{"myfield_1":5,"myfield_2":10}
--- result
{"myfield_1":"6","myfield_2":"12"}

=== a sum over fields; a field that a row lacks
--- search
search * | eval s=0 | foreach *_n [eval s=s+coalesce('<<FIELD>>',0)] | table id s
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"id":"1","s":"15"}
{"id":"2","s":"7"}

=== order by name, text in quotes is filled in
--- search
search id=1 | eval o="" | foreach *_n [eval o=o."<<FIELD>>/<<MATCHSTR>> "] | table o
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"o":"a_n/a b_n/b "}

=== new names
--- search
search id=1 | foreach *_n [eval x_<<MATCHSTR>>=<<FIELD>>*2] | table id x_*
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"id":"1","x_a":"10","x_b":"20"}

=== the list is fixed at the start
--- search
search id=1 | foreach *_n [eval <<MATCHSTR>>_z_n=1] | table *_n
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"a_n":"5","a_z_n":"1","b_n":"10","b_z_n":"1"}

=== segments
--- search
search * | eval o="" | foreach *.*.* [eval o=o."<<MATCHSEG1>>,<<MATCHSEG2>>,<<MATCHSEG3>>,<<MATCHSTR>>"] | table o
--- events
{"a":{"b":{"c":1}}}
--- result
{"o":"a,b,c,a.b.c"}

=== other spellings of the templates
--- search
search id=1 | eval o="" | foreach fieldstr="#F#" matchstr="#M#" *_n [eval o=o."#F##M# <<MATCHSEG9>> "] | table o
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"o":"a_na <<MATCHSEG9>> b_nb <<MATCHSEG9>> "}

=== other spellings of segments
--- search
search * | eval o="" | foreach matchseg1="1#" matchseg2="2#" matchseg3="3#" *.*.* [eval o=o."1#-2#-3#"] | table o
--- events
{"a":{"b":{"c":1}}}
--- result
{"o":"a-b-c"}

=== a name without asterisks stands for itself, there or not
--- search
search id=2 | foreach a_n zz [eval <<FIELD>>=coalesce('<<FIELD>>',"none")] | table a_n zz
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"a_n":"7","zz":"none"}

=== several assignments see each other
--- search
search id=1 | eval s=0 | foreach *_n [eval p=s, s=p+'<<FIELD>>'] | table s p
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"s":"15","p":"5"}

=== a multivalue field
--- search
search id=1 | eval a_n=split("1,2",",") | foreach *_n [eval c_<<MATCHSTR>>=mvcount('<<FIELD>>')] | table c_a c_b
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"c_a":"2","c_b":"1"}

=== internal fields are left alone
--- search
search id=1 | foreach * [eval <<FIELD>>="z"] | eval t=if(isnull(_raw),"gone","there") | table id t
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"id":"z","t":"there"}

=== nothing matches
--- search
search id=1 | eval s=1 | foreach zz* [eval s=2] | table s
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"s":"1"}

=== over groups
--- search
search * | stats sum(*_n) as sum_* by c | foreach sum_* [eval <<MATCHSTR>>_is="<<FIELD>>=".'<<FIELD>>'] | table c a_is b_is
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"c":"x","a_is":"sum_a=5","b_is":"sum_b=10"}
{"c":"y","a_is":"sum_a=7"}

=== quotes within a template
--- search
search id=1 | foreach a_n [eval m=" '<<FIELD>>'="+tostring('<<FIELD>>')] | table m
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"m":" 'a_n'=5"}

=== mode=multifield is the default
--- search
search id=1 | eval s=0 | foreach mode=multifield *_n [eval s=s+1] | table s
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"s":"2"}

=== mode=multivalue
--- search
| makeresults | eval m=split("3,4,5",","), s=0, w="" | foreach mode=multivalue m [eval s=s+<<ITEM>>, w=w."<<ITER>>:<<ITEM>> "] | table s w
--- result
{"s":"12","w":"0:3 1:4 2:5 "}

=== mode=multivalue: one value, and none
--- search
search * | eval n=0 | foreach mode=multivalue b_n [eval n=n+1, l="<<ITEM>>"] | table id n l
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"id":"1","n":"1","l":"10"}
{"id":"2","n":"0"}

=== mode=multivalue: an item that is text
--- search
| makeresults | eval m=split("x,y",","), o="" | foreach mode=multivalue m [eval o=o.upper(<<ITEM>>)] | table o
--- result
{"o":"XY"}

=== mode=multivalue with other spellings
--- search
| makeresults | eval m=split("x,y",","), o="" | foreach mode=multivalue itemstr="IT" iterstr="NR" m [eval o=o."NRIT"] | table o
--- result
{"o":"0x1y"}

=== mode=multivalue keeps a field that the row has no values for
--- search
search * | foreach mode=multivalue b_n [eval c="set"] | table id c
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"id":"1","c":"set"}
{"id":"2","c":"y"}

=== templates mean nothing outside of foreach
--- search
search * | eval x="<<FIELD>>" | table id x
--- events
{"id":1,"a_n":5,"b_n":10,"c":"x"}
{"id":2,"a_n":7,"c":"y"}
--- result
{"id":"1","x":"<<FIELD>>"}
{"id":"2","x":"<<FIELD>>"}

=== a bare template outside of foreach
--- search
search * | eval x=<<FIELD>>
--- error
1:19: error:

=== another command
--- search
search * | foreach a* [rename <<FIELD>> as x]
--- error
1:24: error:
KS4002
eval only

=== mode=json_array
--- search
search * | foreach mode=json_array a [eval x=1]
--- error
1:20: error:
KS4002

=== another mode
--- search
search * | foreach mode=fields a [eval x=1]
--- error
KS2103

=== no names
--- search
search * | foreach [eval x=1]
--- error
1:12: error:
needs names

=== no bracket
--- search
search * | foreach a*
--- error
1:12: error:
needs a search in brackets

=== mode=multivalue of two fields
--- search
search * | foreach mode=multivalue a b [eval x=1]
--- error
takes one field

=== a mistake in the template
--- search
search * | foreach a* [eval x=lenn('<<FIELD>>')]
--- error
1:31: error:
lenn
