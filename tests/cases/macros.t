# Macros: spl-semantics section 7 and 11.25.

=== a macro is replaced by its text
--- search
search `reads` r=pods | table id
--- macros
[reads]
definition = verb=get
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}

=== a macro may hold pipes
--- search
`reads` | search r=pods | table id
--- macros
[reads]
definition = verb=get | eval x=1
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}

=== a macro may be a whole stage
--- search
search * | `only` | table id
--- macros
[only]
definition = search r=secrets
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"3"}

=== a definition that begins with a pipe
--- search
search * `only` | table id
--- macros
[only]
definition = | search r=secrets
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"3"}

=== arguments
--- search
search `is(r, pods)` | table id
--- macros
[is(2)]
args = f, v
definition = $f$=$v$
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== named arguments in any order
--- search
search `is(v=pods, f=r)` | table id
--- macros
[is(2)]
args = f, v
definition = $f$=$v$
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== arguments are replaced inside quotes too
--- search
search `is(pod)` | table id
--- macros
[is(1)]
args = v
definition = r="$v$s"
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== quotes around an argument are taken off
--- search
search `is("pods")` | table id
--- macros
[is(1)]
args = v
definition = r=$v$
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== a comma inside quotes divides no arguments
--- search
search `is("a, b")` | table id
--- macros
[is(1)]
args = v
definition = m="$v$"
--- events
{"id":1,"m":"a, b"}
{"id":2,"m":"a"}
--- result
{"id":"1"}

=== the number of arguments is part of the name
--- search
search `m` OR `m(pods)` | table id
--- macros
[m]
definition = r=secrets
[m(1)]
args = v
definition = r=$v$
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}
{"id":"3"}

=== macros call macros
--- search
search `a` | table id
--- macros
[a]
definition = `b` verb=get
[b]
definition = `c(pods)`
[c(1)]
args = x
definition = r=$x$
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}

=== an argument may be a macro call's argument
--- search
search `a(pods)` | table id
--- macros
[a(1)]
args = x
definition = `b($x$)`
[b(1)]
args = y
definition = r=$y$
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== OR in a macro joins what stands around it
--- search
search verb=get `two` | table id
--- macros
[two]
definition = r=pods OR r=secrets
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}
{"id":"3"}

=== NOT before a macro takes only its first term
--- search
search NOT `two` | table id
--- macros
[two]
definition = r=pods verb=create
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result

=== NOT before a macro with parentheses
--- search
search NOT `two` | table id
--- macros
[two]
definition = (r=pods verb=create)
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}
{"id":"3"}

=== a backtick inside quotes begins no macro
--- search
search m="a `b` c" | table id
--- events
{"id":1,"m":"a `b` c"}
{"id":2,"m":"a"}
--- result
{"id":"1"}

=== a macro inside an expression
--- search
search * | where `cond` | table id
--- macros
[cond]
definition = verb="get"
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}
{"id":"3"}

=== lines continued with a backslash
--- search
search `long` | table id
--- macros
[long]
definition = verb=get \
  r=pods
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"2"}

=== $$ in a definition is one $
--- search
search * | where match(m, `end`) | table id
--- macros
[end]
definition = "a$$"
--- events
{"id":1,"m":"xa"}
{"id":2,"m":"ax"}
--- result
{"id":"1"}

=== iseval: the text that an expression gives
--- search
search `e(po)` | table id
--- macros
[e(1)]
args = x
definition = "r=".lower("$x$")."ds"
iseval = true
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== validation passes
--- search
search `v(5)` | table id
--- macros
[v(1)]
args = n
definition = id=$n$
validation = isnum($n$)
errormsg = n must be a number
--- events
{"id":5}
{"id":6}
--- result
{"id":"5"}

=== validation with the bare name of the argument
--- search
search `v(5)` | table id
--- macros
[v(1)]
args = n
definition = id=$n$
validation = isnum(n)
errormsg = n must be a number
--- events
{"id":5}
{"id":6}
--- result
{"id":"5"}

=== validation that gives null passes
--- search
search `v(5)` | table id
--- macros
[v(1)]
args = n
definition = id=$n$
validation = if($n$=5,null(),"only five")
--- events
{"id":5}
--- result
{"id":"5"}

=== a later definition wins
--- search
search `m` | table id
--- macros
[m]
definition = r=pods
[m]
definition = r=secrets
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"3"}

=== comments and blank lines in macros.conf
--- search
search `m` | table id
--- macros
# a comment

[m]
# another
definition = r=secrets
description = all of them
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"3"}

=== the standard library: kube_audit
--- search
search `kube_audit` r=pods | table id
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"1"}
{"id":"2"}

=== the standard library can be overridden
--- search
search `kube_audit` | table id
--- macros
[kube_audit]
definition = r=secrets
--- events
{"id":1,"r":"pods","verb":"create"}
{"id":2,"r":"pods","verb":"get"}
{"id":3,"r":"secrets","verb":"get"}
--- result
{"id":"3"}

=== refused: an unknown macro, with a near name
--- search
search `raeds`
--- macros
[reads]
definition = verb=get
--- error
1:8: error:
KS1101
reads

=== refused: known, but with another number of arguments
--- search
search `m(1)`
--- macros
[m]
definition = a=1
--- error
1:8: error:
KS1104

=== refused: a macro that leads back to itself
--- search
search `a`
--- macros
[a]
definition = `b`
[b]
definition = x `a`
--- error
KS1102

=== refused: a macro of itself
--- search
search `a`
--- macros
[a]
definition = `a`
--- error
KS1102

=== refused: a call that is not closed
--- search
search `reads
--- macros
[reads]
definition = verb=get
--- error
1:8: error:
KS1105

=== refused: validation that fails shows errormsg
--- search
search `v(x)`
--- macros
[v(1)]
args = n
definition = id=$n$
validation = isnum("$n$")
errormsg = n must be a number
--- error
KS1106
n must be a number

=== refused: validation that gives a text shows it
--- search
search `v(6)`
--- macros
[v(1)]
args = n
definition = id=$n$
validation = if($n$=5,null(),"only five")
--- error
KS1106
only five

=== refused: iseval that gives no text
--- search
search `e`
--- macros
[e]
definition = nofield
iseval = true
--- error
KS1107

=== refused: macros.conf with a line of nothing known
--- search
search `m`
--- macros
[m]
definition = a=1
what is this
--- error
KS1108

=== refused: nested deeper than a hundred
--- search
search `m0`
--- macros
[m0]
definition = `m1`
[m1]
definition = `m2`
[m2]
definition = `m3`
[m3]
definition = `m4`
[m4]
definition = `m5`
[m5]
definition = `m6`
[m6]
definition = `m7`
[m7]
definition = `m8`
[m8]
definition = `m9`
[m9]
definition = `m10`
[m10]
definition = `m11`
[m11]
definition = `m12`
[m12]
definition = `m13`
[m13]
definition = `m14`
[m14]
definition = `m15`
[m15]
definition = `m16`
[m16]
definition = `m17`
[m17]
definition = `m18`
[m18]
definition = `m19`
[m19]
definition = `m20`
[m20]
definition = `m21`
[m21]
definition = `m22`
[m22]
definition = `m23`
[m23]
definition = `m24`
[m24]
definition = `m25`
[m25]
definition = `m26`
[m26]
definition = `m27`
[m27]
definition = `m28`
[m28]
definition = `m29`
[m29]
definition = `m30`
[m30]
definition = `m31`
[m31]
definition = `m32`
[m32]
definition = `m33`
[m33]
definition = `m34`
[m34]
definition = `m35`
[m35]
definition = `m36`
[m36]
definition = `m37`
[m37]
definition = `m38`
[m38]
definition = `m39`
[m39]
definition = `m40`
[m40]
definition = `m41`
[m41]
definition = `m42`
[m42]
definition = `m43`
[m43]
definition = `m44`
[m44]
definition = `m45`
[m45]
definition = `m46`
[m46]
definition = `m47`
[m47]
definition = `m48`
[m48]
definition = `m49`
[m49]
definition = `m50`
[m50]
definition = `m51`
[m51]
definition = `m52`
[m52]
definition = `m53`
[m53]
definition = `m54`
[m54]
definition = `m55`
[m55]
definition = `m56`
[m56]
definition = `m57`
[m57]
definition = `m58`
[m58]
definition = `m59`
[m59]
definition = `m60`
[m60]
definition = `m61`
[m61]
definition = `m62`
[m62]
definition = `m63`
[m63]
definition = `m64`
[m64]
definition = `m65`
[m65]
definition = `m66`
[m66]
definition = `m67`
[m67]
definition = `m68`
[m68]
definition = `m69`
[m69]
definition = `m70`
[m70]
definition = `m71`
[m71]
definition = `m72`
[m72]
definition = `m73`
[m73]
definition = `m74`
[m74]
definition = `m75`
[m75]
definition = `m76`
[m76]
definition = `m77`
[m77]
definition = `m78`
[m78]
definition = `m79`
[m79]
definition = `m80`
[m80]
definition = `m81`
[m81]
definition = `m82`
[m82]
definition = `m83`
[m83]
definition = `m84`
[m84]
definition = `m85`
[m85]
definition = `m86`
[m86]
definition = `m87`
[m87]
definition = `m88`
[m88]
definition = `m89`
[m89]
definition = `m90`
[m90]
definition = `m91`
[m91]
definition = `m92`
[m92]
definition = `m93`
[m93]
definition = `m94`
[m94]
definition = `m95`
[m95]
definition = `m96`
[m96]
definition = `m97`
[m97]
definition = `m98`
[m98]
definition = `m99`
[m99]
definition = `m100`
[m100]
definition = `m101`
[m101]
definition = a=1
--- error
KS1103

=== refused: an error inside a macro shows both places
--- search
search * | `bad`
--- macros
[bad]
definition = serach x
--- error
KS2101
bad

=== refused: another rule's filter macro is unknown
--- search
search `other_rule_filter`
--- error
KS1101

=== validation: a bare word is a field, and there are none
--- macros
[num(1)]
args = n
definition = id=$n$
validation = isnum($n$)
errormsg = n must be a number
--- search
search `num(x)` | table id
--- events
{"id":1}
--- error
n must be a number
