# The four output formats: DESIGN section 6, splunk-expectations 1.

=== jsonl: texts, a list for a multivalue, no key for null
--- search
search * | table a g{} n nope
--- events
{"a":"x","g":["p","q"],"n":1.50}
{"a":"y","n":2}
--- result
{"a":"x","g{}":["p","q"],"n":"1.50"}
{"a":"y","n":"2"}

=== csv: a heading, multivalues on lines of a cell
--- search
search * | table a g{} n
--- events
{"a":"x","g":["p","q"],"n":1.50}
{"a":"y","n":2}
--- csv
a,g{},n
x,"p
q",1.50
y,,2

=== csv: quotes, commas
--- search
search * | table a b
--- events
{"a":"say \"hi\", you","b":"plain"}
--- csv
a,b
"say ""hi"", you",plain

=== table: columns aligned, wide characters counted, control characters escaped, values on lines
--- search
search * | table a g{} n
--- events
{"a":"日本","g":["p","q"],"n":1}
{"a":"x\u001b[31m","n":22}
{"a":"tab\there"}
--- table
a            g{}  n
-----------  ---  --
日本         p    1
             q
x\x1b[31m         22
tab\x09here

=== json: one array
--- search
search * | table a g{}
--- events
{"a":"x","g":["p","q"],"n":1.50}
{"a":"y","n":2}
--- json
[
{"a":"x","g{}":["p","q"]},
{"a":"y"}
]

=== typed: numbers as numbers
--- search
search * | table a g{} n
--- events
{"a":"x","g":["p","q"],"n":1.50}
{"a":"y","n":2}
--- result typed
{"a":"x","g{}":["p","q"],"n":1.50}
{"a":"y","n":2}

=== csv: a heading without rows
--- search
search a=zzz | table a b
--- events
{"a":"x","g":["p","q"],"n":1.50}
{"a":"y","n":2}
--- csv
a,b
