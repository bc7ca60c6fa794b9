# Functions over numbers: exponents, trigonometry, significant digits, bits (semantics 5.4, 11.13).

=== exp
--- search
search * | eval r=exp(3) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"20.085536923187668"}

=== exp: too large is infinite
--- search
search * | eval r=exp(1000) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"inf"}

=== exp: no number
--- search
search * | eval r=exp(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== exp: null
--- search
search * | eval r=exp(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ln
--- search
search * | eval r=round(ln(10),6) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2.302585"}

=== ln: outside its domain
--- search
search * | eval r=ln(0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ln: a multivalue
--- search
search * | eval r=ln(nums) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== log: base 10 is exact
--- search
search * | eval r=log(1000) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3"}

=== log: base 2 is exact
--- search
search * | eval r=log(1024,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"10"}

=== log: another base
--- search
search * | eval r=round(log(27,3),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3"}

=== log: of nothing
--- search
search * | eval r=log(0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== log: a negative number
--- search
search * | eval r=log(-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== log: base 1
--- search
search * | eval r=log(10,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== log: null
--- search
search * | eval r=log(zz,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== pow: a field
--- search
search * | eval r=pow(f,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2.25"}

=== pow: a root of a negative number
--- search
search * | eval r=pow(-8,0.5) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== pow: zero to a negative power
--- search
search * | eval r=pow(0,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== pow: zero to zero
--- search
search * | eval r=pow(0,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1"}

=== pow: null
--- search
search * | eval r=pow(2,zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sqrt: a fraction
--- search
search * | eval r=sqrt(2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.4142135623730951"}

=== sqrt: a negative number
--- search
search * | eval r=sqrt(-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sqrt: no number
--- search
search * | eval r=sqrt(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== pi: eleven digits
--- search
search * | eval r=pi()*2 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"6.28318530716"}

=== exact: keeps the text
--- search
search * | eval r=exact(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"403"}

=== exact: a calculation
--- search
search * | eval r=exact(8.250*0.2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.6500000000000001"}

=== exact: no number
--- search
search * | eval r=exact(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== exact: null
--- search
search * | eval r=exact(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sigfig: products keep the fewest digits
--- search
search * | eval r=sigfig(1.00*1111) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1110"}

=== sigfig: sums keep the fewest places
--- search
search * | eval r=sigfig(123.0+4.567) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"127.6"}

=== sigfig: a field with its own digits
--- search
search * | eval r=sigfig(f*3.333) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"5"}

=== sigfig: a quotient
--- search
search * | eval r=sigfig(10.0/4.000) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"2.5"}

=== sigfig: nested
--- search
search * | eval r=sigfig((1.20+3.456)*2.0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"9.3"}

=== sigfig: a negative one
--- search
search * | eval r=sigfig(-(1.00*1111)) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"-1110"}

=== sigfig: a number alone
--- search
search * | eval r=sigfig(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"403"}

=== sigfig: leading zeros do not count
--- search
search * | eval r=sigfig(0.0012*10.00) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.012"}

=== sigfig: by zero
--- search
search * | eval r=sigfig(1.0/0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sigfig: no number
--- search
search * | eval r=sigfig(s*2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sigfig: null
--- search
search * | eval r=sigfig(zz*1.00) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sigfig: a multivalue
--- search
search * | eval r=sigfig(m*1.0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sigfig: one calculation
--- search
search * | eval r=sigfig(1.0,2)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
sigfig() cannot take 2 arguments
KS3002

=== acos
--- search
search * | eval r=acos(0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.5707963267948966"}

=== acos: outside
--- search
search * | eval r=acos(2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== acos: null
--- search
search * | eval r=acos(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== acosh
--- search
search * | eval r=round(acosh(2),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.316957897"}

=== acosh: outside
--- search
search * | eval r=acosh(0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== acosh: null
--- search
search * | eval r=acosh(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== asin
--- search
search * | eval r=asin(1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.5707963267948966"}

=== asin: outside
--- search
search * | eval r=asin(-2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== asin: no number
--- search
search * | eval r=asin(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== asinh
--- search
search * | eval r=round(asinh(1),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.881373587"}

=== asinh: null
--- search
search * | eval r=asinh(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== atan
--- search
search * | eval r=atan(1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.7853981633974483"}

=== atan: a multivalue
--- search
search * | eval r=atan(nums) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== atan2: y comes first
--- search
search * | eval r=atan2(1,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.5707963267948966"}

=== atan2: null
--- search
search * | eval r=atan2(zz,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== atanh
--- search
search * | eval r=round(atanh(0.5),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.549306144"}

=== atanh: a pole
--- search
search * | eval r=atanh(1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== atanh: null
--- search
search * | eval r=atanh(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== cos
--- search
search * | eval r=round(cos(pi()),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"-1"}

=== cos: no number
--- search
search * | eval r=cos(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== cosh
--- search
search * | eval r=round(cosh(1),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.543080635"}

=== cosh: null
--- search
search * | eval r=cosh(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== hypot
--- search
search * | eval r=hypot(-3,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"5"}

=== hypot: null
--- search
search * | eval r=hypot(3,zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sin
--- search
search * | eval r=round(sin(1),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.841470985"}

=== sin: a multivalue
--- search
search * | eval r=sin(nums) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sinh
--- search
search * | eval r=round(sinh(1),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.175201194"}

=== sinh: null
--- search
search * | eval r=sinh(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== tan
--- search
search * | eval r=round(tan(1),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.557407725"}

=== tan: no number
--- search
search * | eval r=tan(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== tanh
--- search
search * | eval r=round(tanh(1),9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.761594156"}

=== tanh: null
--- search
search * | eval r=tanh(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_and: several
--- search
search * | eval r=bit_and(15,6,12) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"4"}

=== bit_and: negative
--- search
search * | eval r=bit_and(-1,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_and: a fraction
--- search
search * | eval r=bit_and(f,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_and: 2^53 is too large
--- search
search * | eval r=bit_and(9007199254740992,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_and: the largest
--- search
search * | eval r=bit_and(9007199254740991,9007199254740991) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"9007199254740991"}

=== bit_and: a text that is a number
--- search
search * | eval r=bit_and("12",9) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"8"}

=== bit_and: null
--- search
search * | eval r=bit_and(zz,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_or: three
--- search
search * | eval r=bit_or(1,2,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"7"}

=== bit_or: a multivalue
--- search
search * | eval r=bit_or(nums,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_xor: twice is nothing
--- search
search * | eval r=bit_xor(n,n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0"}

=== bit_xor: no number
--- search
search * | eval r=bit_xor(s,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_not: 53 bits
--- search
search * | eval r=bit_not(0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"9007199254740991"}

=== bit_not: a mask
--- search
search * | eval r=bit_not(2,15) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"13"}

=== bit_not: a negative mask
--- search
search * | eval r=bit_not(2,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_not: null
--- search
search * | eval r=bit_not(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_shift_left: beyond 53 bits
--- search
search * | eval r=bit_shift_left(1,53) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0"}

=== bit_shift_left: to the last bit
--- search
search * | eval r=bit_shift_left(1,52) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"4503599627370496"}

=== bit_shift_left: null
--- search
search * | eval r=bit_shift_left(zz,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_shift_left: a negative shift
--- search
search * | eval r=bit_shift_left(1,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== bit_shift_right
--- search
search * | eval r=bit_shift_right(n,4) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"25"}

=== bit_shift_right: far
--- search
search * | eval r=bit_shift_right(n,100) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0"}

=== bit_shift_right: no number
--- search
search * | eval r=bit_shift_right(s,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

