# Functions over text: trimming, printf, digests, decoding (semantics 5.4).

=== trim: blanks and tabs
--- search
search * | eval r=trim(b) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"x"}

=== ltrim: only the left
--- search
search * | eval r=ltrim(b)."|" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"x\t|"}

=== rtrim: only the right
--- search
search * | eval r="|".rtrim(b) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"|  x"}

=== trim: a set of characters
--- search
search * | eval r=trim("   ZZZZabcZZ "," Z") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"abc"}

=== trim: characters, not bytes
--- search
search * | eval r=trim("ééaé","é") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"a"}

=== trim: everything goes
--- search
search * | eval r="[".trim("xxx","x")."]" | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[]"}

=== trim: no character
--- search
search * | eval r=trim(" a","") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":" a"}

=== trim: a number
--- search
search * | eval r=trim(n,"3") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"40"}

=== trim: a multivalue is null
--- search
search * | eval r=trim(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== trim: null
--- search
search * | eval r=trim(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ltrim: null set
--- search
search * | eval r=ltrim(s,zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ltrim: a multivalue is null
--- search
search * | eval r=ltrim(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== rtrim: a multivalue is null
--- search
search * | eval r=rtrim(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== rtrim: the result is text to +
--- search
search * | eval r=rtrim("12x","x")+1 | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"121"}

=== printf: whole numbers
--- search
search * | eval r=printf("%d,%i,%d",-2,+4,30) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"-2,4,30"}

=== printf: a fraction is cut
--- search
search * | eval r=printf("%d",f) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1"}

=== printf: unsigned, octal, hexadecimal
--- search
search * | eval r=printf("%u %o %x %X %p",99,255,10,10,10) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"99 377 a A A"}

=== printf: a negative number is unsigned as in C
--- search
search * | eval r=printf("%x",-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"ffffffffffffffff"}

=== printf: code points
--- search
search * | eval r=printf("%c,%c,%c",65,"Foo",128512) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"A,F,😀"}

=== printf: texts
--- search
search * | eval r=printf("%s%z","foo","bar") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"foobar"}

=== printf: a field of text that is a number
--- search
search * | eval r=printf("%s|%c",n,"65") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"403|6"}

=== printf: fractions
--- search
search * | eval r=printf("%.2f %.1F %f",pi(),2.25,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3.14 2.2 1.000000"}

=== printf: exponents
--- search
search * | eval r=printf("%.2e %.2E",5139,5139) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"5.14e+03 5.14E+03"}

=== printf: either way
--- search
search * | eval r=printf("%.2g,%.2g,%G",pi(),123,0.00001) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3.1,1.2e+02,1E-05"}

=== printf: hexadecimal fractions
--- search
search * | eval r=printf("%.3A %a",pi(),1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0X1.922P+1 0x1p+0"}

=== printf: a percent sign
--- search
search * | eval r=printf("100%%") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"100%"}

=== printf: commas
--- search
search * | eval r=printf("%'d %'d %'.2f",12345,-999,1234567.891) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"12,345 -999 1,234,567.89"}

=== printf: to the left
--- search
search * | eval r=printf("[%-4d][%-6s]",1,"ab") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[1   ][ab    ]"}

=== printf: to the right
--- search
search * | eval r=printf("[%4d][%6s]",1,"ab") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[   1][    ab]"}

=== printf: zeros
--- search
search * | eval r=printf("%04d %06.2f %-04d|",1,-1.5,7) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0001 -01.50 7   |"}

=== printf: signs
--- search
search * | eval r=printf("%+d % d %+.1f %+d",1,1,2.5,-1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"+1  1 +2.5 -1"}

=== printf: other forms
--- search
search * | eval r=printf("%#x %#X %#o %#x",1,255,8,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0x1 0XFF 010 0"}

=== printf: a point always
--- search
search * | eval r=printf("%#.0f %#g",3,1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"3. 1.00000"}

=== printf: width from a value
--- search
search * | eval r=printf("[%*d][%-*d][%*d]",5,123,5,1,-3,7) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[  123][1    ][7  ]"}

=== printf: precision from a value
--- search
search * | eval r=printf("%.*f %*.*e",1,1.23,9,2,pi()) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1.2  3.14e+00"}

=== printf: digits at least
--- search
search * | eval r=printf("%.3d %.0d|",5,0) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"005 |"}

=== printf: characters at most
--- search
search * | eval r=printf("%.2s|%.1s|%.s","Hello","é😀","x") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"He|é|"}

=== printf: widths count characters
--- search
search * | eval r=printf("[%4s]",u) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"[   É]"}

=== printf: no values
--- search
search * | eval r=printf("plain") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"plain"}

=== printf: values left over
--- search
search * | eval r=printf("%d",1,2) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"1"}

=== printf: no number
--- search
search * | eval r=printf("%d",s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== printf: a multivalue
--- search
search * | eval r=printf("%s",m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== printf: null
--- search
search * | eval r=printf("%s",zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== printf: a format from data that is none
--- search
search * | eval r=printf(one."%",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== printf: too wide
--- search
search * | eval r=printf("%99999d",1) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== printf: huge and infinite
--- search
search * | eval r=printf("%.0f %d",1e20,1e15) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"100000000000000000000 1000000000000000"}

=== printf: beyond 64 bits
--- search
search * | eval r=printf("%d",1e20) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== printf: an unknown conversion
--- search
search * | eval r=printf("a %n",1)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
printf() knows no such conversion: `%n`
KS3003

=== printf: an argument by number
--- search
search * | eval r=printf("%1$d",1)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
printf() knows no such conversion
KS3003

=== printf: too few values
--- search
search * | eval r=printf("%d %d",1)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
the format of printf() takes 2 values, not 1
KS3002

=== md5
--- search
search * | eval r=md5(s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"8b1a9953c4611296a827abf8c47804d7"}

=== md5: of a number is of its text
--- search
search * | eval r=md5(n) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"bbf94b34eb32268ada57a3be5062fe7d"}

=== sha1
--- search
search * | eval r=sha1("abc") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"a9993e364706816aba3e25717850c26c9cd0d89d"}

=== sha256
--- search
search * | eval r=sha256("abc") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}

=== sha512
--- search
search * | eval r=sha512("abc") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"}

=== md5: UTF-8
--- search
search * | eval r=md5(u) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"66983bea8fc1df977a17a4fc78c4cc73"}

=== md5: a multivalue is null
--- search
search * | eval r=md5(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sha1: null
--- search
search * | eval r=sha1(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sha256: a multivalue is null
--- search
search * | eval r=sha256(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== sha512: null
--- search
search * | eval r=sha512(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== urldecode
--- search
search * | eval r=urldecode("http%3A%2F%2Fwww.splunk.com%2Fdownload%3Fr%3Dheader") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"http://www.splunk.com/download?r=header"}

=== urldecode: UTF-8
--- search
search * | eval r=urldecode("%C3%A9%f0%9f%98%80") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"é😀"}

=== urldecode: what is no code stays
--- search
search * | eval r=urldecode("100%+%zz%4") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"100%+%zz%4"}

=== urldecode: a multivalue is null
--- search
search * | eval r=urldecode(m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== urldecode: null
--- search
search * | eval r=urldecode(zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ipmask
--- search
search * | eval r=ipmask("0.255.0.224","10.20.30.120") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"0.20.0.96"}

=== ipmask: no address
--- search
search * | eval r=ipmask("255.255.255.0",s) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ipmask: an IPv6 address
--- search
search * | eval r=ipmask("255.255.255.0","::1") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ipmask: a multivalue is null
--- search
search * | eval r=ipmask("255.255.255.0",m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== ipmask: null
--- search
search * | eval r=ipmask("255.255.255.0",zz) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== validate: the first that is false
--- search
search * | eval r=validate(isint(n),"a",n<100,"b",n<10,"c") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"b"}

=== validate: all are true
--- search
search * | eval r=validate(n=403,"a",1=1,"b") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{}

=== validate: a null condition is false
--- search
search * | eval r=validate(zz=1,"a") | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":"a"}

=== validate: a multivalue
--- search
search * | eval r=validate(n=1,m) | table r
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- result
{"r":["a","b","c"]}

=== validate: an odd number
--- search
search * | eval r=validate(n=1,"a",n=2)
--- events
{"n":403,"f":1.5,"s":"Hello","m":"a","m":"b","m":"c","nums":"10","nums":"9","nums":"x","nums":"1.0","one":"x","e":"","g":"é😀z","u":"É","b":"  x\t"}
--- error
validate() cannot take 3 arguments
KS3002

