# Estimates beyond the stated bounds (limits.def): spl-semantics 4.2, and the error that the manual states.

=== estdc: exact up to the bound
--- search
| makeresults count=100000 | streamstats count as n | stats estdc(n) as e estdc_error(n) as r dc(n) as d
--- result
{"e":"100000","r":"0","d":"100000"}

=== estdc: beyond it within the error, dc is exact
--- search
| makeresults count=150000 | streamstats count as n | stats estdc(n) as e estdc_error(n) as r dc(n) as d | eval near=if(abs(e-150000) < 4*r*150000, "yes", "no") | table near r d
--- result
{"near":"yes","r":"0.008125","d":"150000"}

=== estdc: few values stay exact however many rows there are
--- search
| makeresults count=150000 | streamstats count as n | eval m=n%10 | stats estdc(m) as e estdc_error(m) as r
--- result
{"e":"10","r":"0"}

=== perc: exact up to a thousand distinct numbers
--- search
| makeresults count=3000 | streamstats count as n | eval m=n%1000 | stats perc50(m) as p median(m) as m90 upperperc90(m) as u exactperc90(m) as e
--- result
{"p":"500","m90":"500","u":"900","e":"900"}

=== perc: beyond that within half a percent; exactperc is exact
--- search
| makeresults count=5000 | streamstats count as n | stats perc90(n) as p exactperc90(n) as e upperperc90(n) as u median(n) as m | eval near=if(abs(p-e)<=0.005*e, "yes", "no"), above=if(u>=e AND u<=1.0101*e, "yes", "no"), mid=if(abs(m-2501)<=0.005*2501, "yes", "no") | table e near above mid
--- result
{"e":"4501","near":"yes","above":"yes","mid":"yes"}

=== perc: numbers below zero, zero and text among them
--- search
| makeresults count=4001 | streamstats count as n | eval m=if(n=7,"x",n-2001) | stats perc25(m) as p exactperc25(m) as e upperperc25(m) as u perc50(m) as z | eval near=if(abs(p-e)<=0.005*abs(e), "yes", "no"), above=if(u>=e, "yes", "no"), mid=if(abs(z-1)<=0.00501, "yes", "no") | table e near above mid
--- result
{"e":"-999","near":"yes","above":"yes","mid":"yes"}
