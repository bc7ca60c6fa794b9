# The functions of eval, one by one: spl-semantics section 5.4, 11.12 to 11.14.
# Each: plain, null, multivalue, a wrong type, and the corners that the reference names.

=== if: false
--- search
search * | eval r=if(n=1,"a","b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"b"}

=== if: null counts as false
--- search
search * | eval r=if(zz=1,"a","b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"b"}

=== if: a null result
--- search
search * | eval r=if(n=403,null(),"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== if: a multivalue result
--- search
search * | eval r=if(n=403,m,"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b","c"]}

=== case: the first true one
--- search
search * | eval r=case(n>400,"a",n>402,"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"a"}

=== case: none is null
--- search
search * | eval r=case(n=1,"a",n=2,"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== case: null conditions are passed over
--- search
search * | eval r=case(zz=1,"a",1=1,"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"b"}

=== case: a null result stands
--- search
search * | eval r=case(n=403,null(),1=1,"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== coalesce: the first that is there
--- search
search * | eval r=coalesce(zz,null(),s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== coalesce: an empty text is there
--- search
search * | eval r=coalesce(e,s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":""}

=== coalesce: a multivalue
--- search
search * | eval r=coalesce(zz,m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b","c"]}

=== coalesce: nothing
--- search
search * | eval r=coalesce(zz,zy) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== null
--- search
search * | eval r=null() | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== nullif: equal
--- search
search * | eval r=nullif(n,"403") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== nullif: different
--- search
search * | eval r=nullif(s,"x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== nullif: a null first
--- search
search * | eval r=nullif(zz,"x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== nullif: a null second
--- search
search * | eval r=nullif(s,zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== isnull: missing
--- search
search * | eval r=case(isnull(zz),"true",isnull(isnull(zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isnull: there
--- search
search * | eval r=case(isnull(s),"true",isnull(isnull(s)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnull: empty text
--- search
search * | eval r=case(isnull(e),"true",isnull(isnull(e)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnotnull: there
--- search
search * | eval r=case(isnotnull(m),"true",isnull(isnotnull(m)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isnotnull: missing
--- search
search * | eval r=case(isnotnull(zz),"true",isnull(isnotnull(zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnum: number text of a field
--- search
search * | eval r=case(isnum(n),"true",isnull(isnum(n)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isnum: text
--- search
search * | eval r=case(isnum(s),"true",isnull(isnum(s)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnum: a literal text is text
--- search
search * | eval r=case(isnum("5"),"true",isnull(isnum("5")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnum: a literal number
--- search
search * | eval r=case(isnum(5),"true",isnull(isnum(5)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isnum: missing is false
--- search
search * | eval r=case(isnum(zz),"true",isnull(isnum(zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnum: exponent and fraction
--- search
search * | eval r=case(isnum(tonumber("1e3")) AND isnum(f),"true",isnull(isnum(tonumber("1e3")) AND isnum(f)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isint: whole
--- search
search * | eval r=case(isint(n),"true",isnull(isint(n)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isint: fraction
--- search
search * | eval r=case(isint(f),"true",isnull(isint(f)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isint: text
--- search
search * | eval r=case(isint(s),"true",isnull(isint(s)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isint: missing
--- search
search * | eval r=case(isint(zz),"true",isnull(isint(zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isstr: text
--- search
search * | eval r=case(isstr(s),"true",isnull(isstr(s)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isstr: number text of a field
--- search
search * | eval r=case(isstr(n),"true",isnull(isstr(n)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isstr: a literal text
--- search
search * | eval r=case(isstr("5"),"true",isnull(isstr("5")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== isstr: missing
--- search
search * | eval r=case(isstr(zz),"true",isnull(isstr(zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== isnum and isstr: NaN is both
--- search
search * | eval r=if(isnum(x) AND isstr(x),"both","no") | table r
--- events
{"x":"NaN"}
--- result
{"r":"both"}

=== typeof: number
--- search
search * | eval r=typeof(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Number"}

=== typeof: text
--- search
search * | eval r=typeof(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"String"}

=== typeof: boolean
--- search
search * | eval r=typeof(n=1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Boolean"}

=== typeof: missing
--- search
search * | eval r=typeof(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Invalid"}

=== typeof: a literal text
--- search
search * | eval r=typeof("12") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"String"}

=== typeof: a literal number
--- search
search * | eval r=typeof(12) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Number"}

=== true
--- search
search * | eval r=case(true(),"true",isnull(true()),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== false
--- search
search * | eval r=case(false(),"true",isnull(false()),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== true: bare
--- search
search * | eval r=case(true,"true",isnull(true),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== match: unanchored
--- search
search * | eval r=case(match(s,"ell"),"true",isnull(match(s,"ell")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== match: case
--- search
search * | eval r=case(match(s,"hello"),"true",isnull(match(s,"hello")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== match: (?i)
--- search
search * | eval r=case(match(s,"(?i)hello"),"true",isnull(match(s,"(?i)hello")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== match: null
--- search
search * | eval r=case(match(zz,"x"),"true",isnull(match(zz,"x")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"null"}

=== match: a multivalue is any
--- search
search * | eval r=case(match(m,"^b$"),"true",isnull(match(m,"^b$")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== match: a number's text
--- search
search * | eval r=case(match(n,"^4\d\d$"),"true",isnull(match(n,"^4\d\d$")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== match: four backslashes for one
--- search
search * | eval r=case(match("a\\b","a\\\\b"),"true",isnull(match("a\\b","a\\\\b")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== match: lookahead is PCRE
--- search
search * | eval r=case(match(s,"H(?=e)"),"true",isnull(match(s,"H(?=e)")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== like: per cent
--- search
search * | eval r=case(like(s,"H%"),"true",isnull(like(s,"H%")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== like: whole text
--- search
search * | eval r=case(like(s,"Hel"),"true",isnull(like(s,"Hel")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== like: _ is one code point
--- search
search * | eval r=case(like(g,"___"),"true",isnull(like(g,"___")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== like: null
--- search
search * | eval r=case(like(zz,"%"),"true",isnull(like(zz,"%")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"null"}

=== like: dots and stars are plain
--- search
search * | eval r=case(like(s,"H.*o"),"true",isnull(like(s,"H.*o")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== like: multivalue
--- search
search * | eval r=case(like(m,"b"),"true",isnull(like(m,"b")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== cidrmatch: inside
--- search
search * | eval r=case(cidrmatch("10.0.0.0/8","10.255.0.1"),"true",isnull(cidrmatch("10.0.0.0/8","10.255.0.1")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== cidrmatch: outside
--- search
search * | eval r=case(cidrmatch("10.0.0.0/8","11.0.0.1"),"true",isnull(cidrmatch("10.0.0.0/8","11.0.0.1")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== cidrmatch: version 6
--- search
search * | eval r=case(cidrmatch("2001:db8::/32","2001:db8:1::5"),"true",isnull(cidrmatch("2001:db8::/32","2001:db8:1::5")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== cidrmatch: mixed versions
--- search
search * | eval r=case(cidrmatch("10.0.0.0/8","::1"),"true",isnull(cidrmatch("10.0.0.0/8","::1")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== cidrmatch: no address
--- search
search * | eval r=case(cidrmatch("10.0.0.0/8",s),"true",isnull(cidrmatch("10.0.0.0/8",s)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== cidrmatch: null
--- search
search * | eval r=case(cidrmatch("10.0.0.0/8",zz),"true",isnull(cidrmatch("10.0.0.0/8",zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"null"}

=== cidrmatch: host bits allowed
--- search
search * | eval r=case(cidrmatch("10.1.2.3/8","10.9.9.9"),"true",isnull(cidrmatch("10.1.2.3/8","10.9.9.9")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== in: a match
--- search
search * | eval r=case(in(n,"401",403),"true",isnull(in(n,"401",403)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== in: none
--- search
search * | eval r=case(in(n,401,402),"true",isnull(in(n,401,402)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== in: a null value and no match
--- search
search * | eval r=case(in(n,401,zz),"true",isnull(in(n,401,zz)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"null"}

=== in: a null first
--- search
search * | eval r=case(in(zz,1),"true",isnull(in(zz,1)),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"null"}

=== in: a multivalue
--- search
search * | eval r=case(in(m,"c"),"true",isnull(in(m,"c")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== searchmatch: fields
--- search
search * | eval r=case(searchmatch("s=HELLO n>400"),"true",isnull(searchmatch("s=HELLO n>400")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== searchmatch: missing field
--- search
search * | eval r=case(searchmatch("zz=1"),"true",isnull(searchmatch("zz=1")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"false"}

=== searchmatch: a term of the raw text
--- search
search * | eval r=case(searchmatch("hello"),"true",isnull(searchmatch("hello")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== searchmatch: NOT
--- search
search * | eval r=case(searchmatch("NOT zz=1"),"true",isnull(searchmatch("NOT zz=1")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== searchmatch: multivalue
--- search
search * | eval r=case(searchmatch("m=c"),"true",isnull(searchmatch("m=c")),"null",true(),"false") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"true"}

=== tonumber: a text
--- search
search * | eval r=tonumber("12.50") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"12.5"}

=== tonumber: hexadecimal
--- search
search * | eval r=tonumber("0A4",16) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"164"}

=== tonumber: binary
--- search
search * | eval r=tonumber("0101",2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"5"}

=== tonumber: base 36
--- search
search * | eval r=tonumber("z",36) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"35"}

=== tonumber: a field that is no number
--- search
search * | eval r=tonumber(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== tonumber: a digit out of base
--- search
search * | eval r=tonumber(n,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== tonumber: null
--- search
search * | eval r=tonumber(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== tonumber: outer blanks are no number
--- search
search * | eval r=tonumber(x) | table r
--- events
{"x":" 5"}
{"x":"5 "}
{"x":"5"}
--- result
{}
{}
{"r":"5"}

=== tostring: a number
--- search
search * | eval r=tostring(12) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"12"}

=== tostring: true
--- search
search * | eval r=tostring(1=1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"True"}

=== tostring: false
--- search
search * | eval r=tostring(1=2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"False"}

=== tostring: hex
--- search
search * | eval r=tostring(15,"hex") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"0xF"}

=== tostring: binary
--- search
search * | eval r=tostring(9,"binary") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1001"}

=== tostring: commas
--- search
search * | eval r=tostring(12345.6789,"commas") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"12,345.68"}

=== tostring: commas of an integer
--- search
search * | eval r=tostring(1234567,"commas") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1,234,567"}

=== tostring: commas of a fraction has two decimals
--- search
search * | eval r=tostring(1.5,"commas") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1.50"}

=== tostring: commas below a thousand
--- search
search * | eval r=tostring(12,"commas") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"12"}

=== tostring: commas of a negative
--- search
search * | eval r=tostring(-1234.5,"commas") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"-1,234.50"}

=== tostring: duration
--- search
search * | eval r=tostring(615,"duration") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"00:10:15"}

=== tostring: duration of days
--- search
search * | eval r=tostring(90061,"duration") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1+01:01:01"}

=== tostring: null
--- search
search * | eval r=tostring(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== len: code points
--- search
search * | eval r=len(g) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"3"}

=== len: empty
--- search
search * | eval r=len(e) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"0"}

=== len: of a number
--- search
search * | eval r=len(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"3"}

=== len: null
--- search
search * | eval r=len(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== len: multivalue
--- search
search * | eval r=len(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== length: as len
--- search
search * | eval r=length(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"5"}

=== lower
--- search
search * | eval r=lower(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"hello"}

=== lower: beyond ASCII
--- search
search * | eval r=lower(u) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"é"}

=== lower: each value
--- search
search * | eval r=lower(split("A,B",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b"]}

=== lower: null
--- search
search * | eval r=lower(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== upper
--- search
search * | eval r=upper(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"HELLO"}

=== upper: each value
--- search
search * | eval r=upper(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["A","B","C"]}

=== upper: null
--- search
search * | eval r=upper(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== substr: from a place
--- search
search * | eval r=substr(s,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"ello"}

=== substr: with a length
--- search
search * | eval r=substr(s,2,3) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"ell"}

=== substr: from the end
--- search
search * | eval r=substr(s,-3) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"llo"}

=== substr: from the end with a length
--- search
search * | eval r=substr(s,-3,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"ll"}

=== substr: beyond the end is empty
--- search
search * | eval r=substr(s,9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":""}

=== substr: start 0 counts a place before the first
--- search
search * | eval r=substr(s,0,3) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"He"}

=== substr: a start before the text
--- search
search * | eval r=substr(s,-7,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"He"}

=== substr: length beyond the end
--- search
search * | eval r=substr(s,4,99) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"lo"}

=== substr: a negative length goes back
--- search
search * | eval r=substr(s,4,-2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"el"}

=== substr: code points
--- search
search * | eval r=substr(g,2,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"😀"}

=== substr: null
--- search
search * | eval r=substr(zz,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== substr: multivalue
--- search
search * | eval r=substr(m,1,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== replace: all of them
--- search
search * | eval r=replace(s,"l","L") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"HeLLo"}

=== replace: groups
--- search
search * | eval r=replace("1/14/2023","^(\d{1,2})/(\d{1,2})/","\2/\1/") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"14/1/2023"}

=== replace: no match
--- search
search * | eval r=replace(s,"x","y") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== replace: with nothing
--- search
search * | eval r=replace(s,"l+","") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Heo"}

=== replace: a group that took no part is empty
--- search
search * | eval r=replace("b","(a)?b","[\1]") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"[]"}

=== replace: empty matches
--- search
search * | eval r=replace("abc","x*","-") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"-a-b-c-"}

=== replace: null
--- search
search * | eval r=replace(zz,"a","b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== replace: multivalue
--- search
search * | eval r=replace(m,"a","b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== split
--- search
search * | eval r=split("a,b,c",",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b","c"]}

=== split: empty pieces stay
--- search
search * | eval r=split("a,,b,",",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","","b",""]}

=== split: by nothing gives characters
--- search
search * | eval r=split(g,"") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["é","😀","z"]}

=== split: a delimiter of several characters
--- search
search * | eval r=split("a--b-c","--") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b-c"]}

=== split: no delimiter in it
--- search
search * | eval r=split(s,",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== split: an empty text
--- search
search * | eval r=split(e,",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":""}

=== split: null
--- search
search * | eval r=split(zz,",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvindex: first
--- search
search * | eval r=mvindex(m,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"a"}

=== mvindex: from the end
--- search
search * | eval r=mvindex(m,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"c"}

=== mvindex: a range
--- search
search * | eval r=mvindex(m,0,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b"]}

=== mvindex: a range from the end
--- search
search * | eval r=mvindex(m,-2,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["b","c"]}

=== mvindex: out of range
--- search
search * | eval r=mvindex(m,5) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvindex: an end out of range is clipped
--- search
search * | eval r=mvindex(m,1,9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["b","c"]}

=== mvindex: a start out of range
--- search
search * | eval r=mvindex(m,-9,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvindex: end before start
--- search
search * | eval r=mvindex(m,2,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvindex: of a single value
--- search
search * | eval r=mvindex(s,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== mvindex: null
--- search
search * | eval r=mvindex(zz,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvcount
--- search
search * | eval r=mvcount(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"3"}

=== mvcount: of one
--- search
search * | eval r=mvcount(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1"}

=== mvcount: of none is null
--- search
search * | eval r=mvcount(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvfind
--- search
search * | eval r=mvfind(m,"^c") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"2"}

=== mvfind: none
--- search
search * | eval r=mvfind(m,"x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvfind: null
--- search
search * | eval r=mvfind(zz,"x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvfind: of a single value
--- search
search * | eval r=mvfind(s,"e") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"0"}

=== mvjoin
--- search
search * | eval r=mvjoin(m,", ") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"a, b, c"}

=== mvjoin: one value
--- search
search * | eval r=mvjoin(s,",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Hello"}

=== mvjoin: null
--- search
search * | eval r=mvjoin(zz,",") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvappend: all values
--- search
search * | eval r=mvappend(m,s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["a","b","c","Hello"]}

=== mvappend: nulls are passed over
--- search
search * | eval r=mvappend(zz,"x",null()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"x"}

=== mvappend: nothing
--- search
search * | eval r=mvappend(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== mvappend: equal values stay
--- search
search * | eval r=mvappend("x","x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":["x","x"]}

=== round: half away from zero
--- search
search * | eval r=round(3.5) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"4"}

=== round: a negative half
--- search
search * | eval r=round(-3.5) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"-4"}

=== round: to places, by the decimal text
--- search
search * | eval r=round(2.555,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"2.56"}

=== round: to tens
--- search
search * | eval r=round(1254,-2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1300"}

=== round: down
--- search
search * | eval r=round(1.4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1"}

=== round: null
--- search
search * | eval r=round(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== round: text
--- search
search * | eval r=round(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== round: nothing is added
--- search
search * | eval r=round(1.5,3) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1.5"}

=== floor
--- search
search * | eval r=floor(1.9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1"}

=== floor: negative
--- search
search * | eval r=floor(-1.1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"-2"}

=== floor: text
--- search
search * | eval r=floor(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== ceiling
--- search
search * | eval r=ceiling(1.1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"2"}

=== ceiling: negative
--- search
search * | eval r=ceiling(-1.9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"-1"}

=== ceil: as ceiling
--- search
search * | eval r=ceil(f) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"2"}

=== ceil: null
--- search
search * | eval r=ceil(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== abs
--- search
search * | eval r=abs(-2.5) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"2.5"}

=== abs: of a field
--- search
search * | eval r=abs(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"403"}

=== abs: null
--- search
search * | eval r=abs(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== abs: multivalue
--- search
search * | eval r=abs(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== now: the start of the search
--- search
search * | eval r=now() | table r
--- options
now=1700000000
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1700000000"}

=== now: the same in every place
--- search
search * | eval r=now()-now() | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"0"}

=== relative_time
--- search
search * | eval r=relative_time(86400,"-1d@d") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"0"}

=== relative_time: null
--- search
search * | eval r=relative_time(zz,"-1d") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== relative_time: a text that is no time modifier
--- search
search * | eval r=relative_time(0,s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== strftime: date and time
--- search
search * | eval r=strftime(1700000000.123456,"%Y-%m-%d %H:%M:%S") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"2023-11-14 22:13:20"}

=== strftime: parts of a second
--- search
search * | eval r=strftime(1700000000.123456,"%3N %6N %Q") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"123 123456 123"}

=== strftime: names
--- search
search * | eval r=strftime(1700000000,"%a %A %b %B %p %I") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"Tue Tuesday Nov November PM 10"}

=== strftime: short forms
--- search
search * | eval r=strftime(1700000000,"%T %F %y %j %e %%") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"22:13:20 2023-11-14 23 318 14 %"}

=== strftime: epoch
--- search
search * | eval r=strftime(1700000000,"%s") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1700000000"}

=== strftime: weeks
--- search
search * | eval r=strftime(1700000000,"%V %U %w") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"46 46 2"}

=== strftime: the time zone
--- search
search * | eval r=strftime(1700000000,"%H %z %Z") | table r
--- options
tz=Europe/Berlin
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"23 +0100 CET"}

=== strftime: null
--- search
search * | eval r=strftime(zz,"%Y") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== strftime: text
--- search
search * | eval r=strftime(s,"%Y") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== strptime: six decimals
--- search
search * | eval r=strptime("2018-08-13 05:40:00","%Y-%m-%d %H:%M:%S") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1534138800.000000"}

=== strptime: a fraction
--- search
search * | eval r=strptime("2023-11-14T22:13:20.5","%Y-%m-%dT%H:%M:%S.%N") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1700000000.500000"}

=== strptime: the time zone of the user
--- search
search * | eval r=strptime("2023-11-14 23:13:20","%F %T") | table r
--- options
tz=Europe/Berlin
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1700000000.000000"}

=== strptime: a written zone
--- search
search * | eval r=strptime("2023-11-14 23:13:20 +0100","%F %T %z") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1700000000.000000"}

=== strptime: names of months
--- search
search * | eval r=strptime("14 Nov 2023","%d %b %Y") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"1699920000.000000"}

=== strptime: does not fit
--- search
search * | eval r=strptime("hello","%Y-%m-%d") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== strptime: text left over
--- search
search * | eval r=strptime("2023-11-14 22:13","%Y-%m-%d") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== strptime: acts as a number
--- search
search * | eval r=strptime("1970-01-02","%Y-%m-%d")+1 | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"86401"}

=== strptime: null
--- search
search * | eval r=strptime(zz,"%Y") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{}

=== function names in any case
--- search
search * | eval r=IF(IsNotNull(s),Upper(s),"x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","one":"x","e":"","g":"é😀z","u":"É"}
--- result
{"r":"HELLO"}
