# Functions that make, filter and map multivalues (semantics 5.4).

=== mvdedup: first occurrences stay, in order
--- search
search * | eval r=mvdedup(split("b,a,b,c,a",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["b","a","c"]}

=== mvdedup: by exact text
--- search
search * | eval r=mvdedup(split("1,1.0,01,1",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1","1.0","01"]}

=== mvdedup: a single value
--- search
search * | eval r=mvdedup(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"Hello"}

=== mvdedup: all alike is a single value
--- search
search * | eval r=mvdedup(split("x,x",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"x"}

=== mvdedup: null
--- search
search * | eval r=mvdedup(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvsort: byte order as text
--- search
search * | eval r=mvsort(split("10,100,70,9,b,B",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["10","100","70","9","B","b"]}

=== mvsort: beyond ASCII
--- search
search * | eval r=mvsort(split("é,z,a",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a","z","é"]}

=== mvsort: a single value
--- search
search * | eval r=mvsort(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"403"}

=== mvsort: null
--- search
search * | eval r=mvsort(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvreverse: numbers
--- search
search * | eval r=mvreverse(nums) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1.0","x","9","10"]}

=== mvreverse: a single value
--- search
search * | eval r=mvreverse(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"Hello"}

=== mvreverse: null
--- search
search * | eval r=mvreverse(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvzip: a comma between
--- search
search * | eval r=mvzip(m,m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a,a","b,b","c,c"]}

=== mvzip: stops at the shorter
--- search
search * | eval r=mvzip(nums,m,"|") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["10|a","9|b","x|c"]}

=== mvzip: a single value
--- search
search * | eval r=mvzip(s,m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"Hello,a"}

=== mvzip: nested
--- search
search * | eval r=mvzip(mvzip(m,m,"-"),m,"+") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a-a+a","b-b+b","c-c+c"]}

=== mvzip: null
--- search
search * | eval r=mvzip(m,zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: the end is left out
--- search
search * | eval r=mvrange(1,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1","2","3"]}

=== mvrange: a fraction
--- search
search * | eval r=mvrange(0,1,0.25) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["0","0.25","0.5","0.75"]}

=== mvrange: down
--- search
search * | eval r=mvrange(3,0,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["3","2","1"]}

=== mvrange: nothing in it
--- search
search * | eval r=mvrange(4,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: the wrong way
--- search
search * | eval r=mvrange(4,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: a step of nothing
--- search
search * | eval r=mvrange(1,4,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: one value
--- search
search * | eval r=mvrange(1,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1"}

=== mvrange: more than a million values are null
--- search
search * | eval r=mvrange(0,1000001) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: weeks
--- search
search * | eval r=mvrange(1514834731,1516649131,"7d") | table r
--- options
tz=UTC
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1514834731","1515439531","1516044331"]}

=== mvrange: days keep the time of day when clocks change
--- search
search * | eval r=mvrange(1711753200,1711926000,"1d") | table r
--- options
tz=Europe/Berlin
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1711753200","1711839600","1711922400"]}

=== mvrange: a span with its sign
--- search
search * | eval r=mvrange(7200,0,"-1h") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["7200","3600"]}

=== mvrange: no span
--- search
search * | eval r=mvrange(0,10,"soon") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: no number
--- search
search * | eval r=mvrange(s,10) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvrange: null
--- search
search * | eval r=mvrange(zz,10) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvfilter: comparison of numbers and texts
--- search
search * | eval r=mvfilter(nums>=9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["10","9","x"]}

=== mvfilter: a condition made of several
--- search
search * | eval r=mvfilter(match(m,"[ab]") AND NOT m="a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"b"}

=== mvfilter: none kept
--- search
search * | eval r=mvfilter(m="z") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvfilter: all kept
--- search
search * | eval r=mvfilter(isnotnull(m)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a","b","c"]}

=== mvfilter: a null condition keeps nothing
--- search
search * | eval r=mvfilter(tonumber(m)>0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvfilter: a single value
--- search
search * | eval r=mvfilter(like(s,"H%")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"Hello"}

=== mvfilter: a field in quotes
--- search
search * | eval r=mvfilter('m'!="b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a","c"]}

=== mvfilter: null
--- search
search * | eval r=mvfilter(zz="a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvfilter: the field itself stays
--- search
search * | eval r=mvfilter(m="a") | table r m
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"a","m":["a","b","c"]}

=== mvfilter: two fields
--- search
search * | eval r=mvfilter(m="a" OR n=1)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
1:37: error: mvfilter() looks at one field only
KS3003

=== mvfilter: no field
--- search
search * | eval r=mvfilter(1=1)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
mvfilter() needs a condition over a field
KS3003

=== mvfilter: no condition
--- search
search * | eval r=mvfilter(m)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
mvfilter() needs a condition
KS3003

=== mvfilter: searchmatch
--- search
search * | eval r=mvfilter(m="a" AND searchmatch("m=a"))
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
searchmatch() tests whole rows
KS4002

=== mvmap: another field is whole
--- search
search * | eval r=mvmap(m,m.n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a403","b403","c403"]}

=== mvmap: nulls are left out
--- search
search * | eval r=mvmap(nums,nums*2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["20","18","2"]}

=== mvmap: no result at all
--- search
search * | eval r=mvmap(m,m*2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvmap: a single value
--- search
search * | eval r=mvmap(n,n+1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"404"}

=== mvmap: null
--- search
search * | eval r=mvmap(zz,zz."x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== mvmap: with mvindex
--- search
search * | eval r=mvmap(mvindex(nums,0,1),nums*n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["4030","3627"]}

=== mvmap: results that are lists join
--- search
search * | eval r=mvmap(m,mvappend(m,"-")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a","-","b","-","c","-"]}

=== mvmap: a choice
--- search
search * | eval r=mvmap(m,if(m="b",null(),upper(m))) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["A","C"]}

=== mvmap: nested, the inner field hides nothing else
--- search
search * | eval r=mvmap(m,mvjoin(mvmap(nums,nums.m),"+")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["10a+9a+xa+1.0a","10b+9b+xb+1.0b","10c+9c+xc+1.0c"]}

=== mvmap: a filter inside sees the one value
--- search
search * | eval r=mvmap(m,mvfilter(m>"a")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["b","c"]}

=== mvmap: mvcount of the field is one
--- search
search * | eval r=mvmap(m,mvcount(m)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["1","1","1"]}

=== mvmap: inside a condition
--- search
search * | eval r=if(mvcount(mvmap(m,m))=3 OR n=1,"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== mvmap: in where
--- search
search * | where mvcount(mvmap(m,if(m="a" OR m="b",m,null())))=2 | rename m as r | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a","b","c"]}

=== mvmap: in stats
--- search
search * | stats count(eval(mvcount(mvfilter(m!="a"))=2)) as c1 sum(eval(mvcount(mvmap(m,if(m="a",null(),m))))) as r | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2"}

=== mvmap: no field
--- search
search * | eval r=mvmap("a",1)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
argument 1 of mvmap() must be a field
KS3003

=== mvmap: a condition
--- search
search * | eval r=mvmap(m,m="a")
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
mvmap() needs a value for each
KS3005

=== mvmap: nested too deep
--- search
search * | eval r=mvmap(m,mvmap(m,mvmap(m,mvmap(m,mvmap(m,m)))))
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
nested deeper than 4
KS2002

=== commands: brackets and quotes hide pipes
--- search
search * | eval r=commands("search \"a|b\" [ search x | head 1 ] | stats count") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["search","stats"]}

=== commands: a leading pipe
--- search
search * | eval r=commands("| makeresults | eval a=1") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["makeresults","eval"]}

=== commands: an implied search
--- search
search * | eval r=commands("error 404 | head 5") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["search","head"]}

=== commands: one
--- search
search * | eval r=commands("search x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"search"}

=== commands: nothing
--- search
search * | eval r=commands("") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== commands: a multivalue
--- search
search * | eval r=commands(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== commands: null
--- search
search * | eval r=commands(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sum: multivalues count value by value, texts do not
--- search
search * | eval r=sum(nums,n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"423"}

=== sum: no number at all
--- search
search * | eval r=sum(s,m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sum: nothing
--- search
search * | eval r=sum(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sum: a literal text
--- search
search * | eval r=sum(1,2,"3")
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
1:27: error: argument 3 of sum() needs a number, this is a text
KS3003

=== sum: a literal text that is no number
--- search
search * | eval r=sum("somedata",2)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
argument 1 of sum() needs a number
KS3003

=== avg: missing ones do not count
--- search
search * | eval r=avg(1,zz,s,6) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3.5"}

=== avg: a multivalue
--- search
search * | eval r=avg(split("1,2,6",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3"}

=== avg: nothing
--- search
search * | eval r=avg(zz,s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== avg: a literal text
--- search
search * | eval r=avg(1,"3")
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
argument 2 of avg() needs a number
KS3003

=== min: numbers before texts
--- search
search * | eval r=min("maria",6,3,7) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3"}

=== min: numbers by size, source text kept
--- search
search * | eval r=min(nums,n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.0"}

=== min: texts by bytes
--- search
search * | eval r=min("b","B","a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"B"}

=== min: nulls are passed over
--- search
search * | eval r=min(zz,s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"Hello"}

=== min: nothing
--- search
search * | eval r=min(zz,null()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== max: texts after numbers
--- search
search * | eval r=max(1,3,"foo",7) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"foo"}

=== max: a multivalue
--- search
search * | eval r=max(split("1 3 5 6 4 2"," ")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"6"}

=== max: the first among equals
--- search
search * | eval r=max(split("2,2.0,1",",")) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2"}

=== max: nothing
--- search
search * | eval r=max(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== random: in range
--- search
search * | eval r=if(random()>=0 AND random()<=2147483647 AND isint(random()),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== random: another each time
--- search
search * | eval r=if(random()!=random() OR random()!=random(),"yes","no") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"yes"}

=== time: the given start of the search
--- search
search * | eval r=time() | table r
--- options
now=1700000000
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1700000000"}

=== time: equals now where that is given
--- search
search * | eval r=time()-now() | table r
--- options
now=1700000000
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0"}

