# xyseries and untable: spl-semantics 9.

=== xyseries: rows into columns
--- search
search * | stats count by a b | xyseries a b count
--- events
{"a":"x","b":"p"}
{"a":"x","b":"q"}
{"a":"y","b":"p"}
--- result
{"a":"x","p":"1","q":"1"}
{"a":"y","p":"1"}

=== xyseries: several data fields
--- search
search * | table a b m n | xyseries a b m n
--- events
{"a":"x","b":"p","m":1,"n":2}
--- result
{"a":"x","m: p":"1","n: p":"2"}

=== xyseries: sep
--- search
search * | table a b m n | xyseries sep=":" a b m n
--- events
{"a":"x","b":"p","m":1,"n":2}
--- result
{"a":"x","m:p":"1","n:p":"2"}

=== xyseries: format
--- search
search * | table a b m n | xyseries a b m n format="$VAL$/$AGG$"
--- events
{"a":"x","b":"p","m":1,"n":2}
--- result
{"a":"x","p/m":"1","p/n":"2"}

=== xyseries: of equal places the later row wins; rows ascend
--- search
search * | sort 0 i | xyseries a b i
--- events
{"a":"y","b":"p","i":1}
{"a":"x","b":"p","i":2}
{"a":"y","b":"p","i":3}
--- result
{"a":"x","p":"2"}
{"a":"y","p":"3"}

=== xyseries: grouped, a change of x begins a row
--- search
search * | sort 0 i | xyseries grouped=t a b i
--- events
{"a":"y","b":"p","i":1}
{"a":"y","b":"q","i":2}
{"a":"x","b":"p","i":3}
{"a":"y","b":"p","i":4}
--- result
{"a":"y","p":"1","q":"2"}
{"a":"x","p":"3"}
{"a":"y","p":"4"}

=== xyseries: rows that lack one of the first two are left out, a missing value leaves a gap
--- search
search * | xyseries a b n
--- events
{"a":"x","n":1}
{"b":"p","n":1}
{"a":"z","b":"p"}
{"a":"x","b":"p","n":["v","w"]}
--- result
{"a":"x"}
{"a":"z"}

=== xyseries: a multivalue cell is kept, of a multivalue name the first counts
--- search
search * | xyseries a b{} n{}
--- events
{"a":"x","b":["p","q"],"n":["v","w"]}
--- result
{"a":"x","p":["v","w"]}

=== xyseries: three fields
--- search
search * | xyseries a b
--- error
`xyseries` needs a field for rows, one for columns, and one or more for values

=== xyseries: no wildcards
--- search
search * | xyseries a b c*
--- error
1:25: error: `xyseries` takes names of fields

=== untable: columns into rows, in their order
--- search
search * | table k z a | untable k name value
--- events
{"k":"x","z":1,"a":2}
{"k":"y","a":"p","a":"q"}
{"z":5}
--- result
{"k":"x","name":"z","value":"1"}
{"k":"x","name":"a","value":"2"}
{"k":"y","name":"a","value":["p","q"]}
{"name":"z","value":"5"}

=== untable: of all fields of the events
--- search
search * | fields - index source sourcetype | untable k name value
--- events
{"k":"x","b":1,"a":2}
--- result
{"k":"x","name":"a","value":"2"}
{"k":"x","name":"b","value":"1"}

=== untable: what xyseries made
--- search
search * | stats count by a b | xyseries a b count | untable a b count
--- events
{"a":"x","b":"p"}
{"a":"x","b":"q"}
{"a":"y","b":"p"}
--- result
{"a":"x","b":"p","count":"1"}
{"a":"x","b":"q","count":"1"}
{"a":"y","b":"p","count":"1"}

=== untable: the names of the new columns may have been used
--- search
search * | table k value | untable k name value
--- events
{"k":"x","value":3}
--- result
{"k":"x","name":"value","value":"3"}

=== untable: three names
--- search
search * | untable a b
--- error
`untable` needs the field to keep

=== untable: four names
--- search
search * | untable a b c d
--- error
1:26: error: `untable` takes three fields

=== untable: three different names
--- search
search * | untable a b b
--- error
KS3008
