Rule files in YAML, of all three generations; their risk events; where messages about them point. The files
are in the folder beside this one.

=== first generation: observables
--- rule rulefile/first.yml
--- options
now=1700000000
--- events
{"verb":"get","objectRef":{"resource":"secrets"},"user":{"username":"ann"},"sourceIPs":["192.0.2.1"]}
{"verb":"get","objectRef":{"resource":"secrets"},"user":{"username":"ann"},"sourceIPs":["192.0.2.1"]}
{"verb":"put","objectRef":{"resource":"secrets"},"user":{"username":"bob"},"sourceIPs":["192.0.2.1"]}
--- result
{"user":"ann","src_ip":"192.0.2.1","count":"2"}
--- risk
{"search_name":"Secrets Read By Stranger","_time":1700000000,"source":"Secrets Read By Stranger","risk_object":"ann","risk_object_type":"user","risk_score":49,"calculated_risk_score":49,"risk_message":"It cost $5, and ann read secrets from 192.0.2.1 2 times","threat_object":"192.0.2.1","threat_object_type":"ip_address","annotations.mitre_attack":"T1552.007","analyticstories":["Story One","Story Two"]}

=== second generation: a multivalue risk object is one event for each value
--- rule rulefile/second.yml
--- options
now=1700000000
--- events
{"verb":"delete","objectRef":{"resource":"pods","name":"a"},"user":{"username":"ann"},"sourceIPs":["192.0.2.1"]}
{"verb":"delete","objectRef":{"resource":"pods","name":"b"},"user":{"username":"ann"},"sourceIPs":["192.0.2.1"]}
--- risk
{"search_name":"Pods Deleted - Many","_time":1700000000,"source":"Pods Deleted - Many","risk_object":"ann","risk_object_type":"user","risk_score":20,"calculated_risk_score":20,"risk_message":"Pods a, b deleted by ann from 192.0.2.1","threat_object":"192.0.2.1","threat_object_type":"ip_address","annotations.mitre_attack":["T1204","T1610"],"analyticstories":"Story One"}
{"search_name":"Pods Deleted - Many","_time":1700000000,"source":"Pods Deleted - Many","risk_object":"a","risk_object_type":"other","risk_score":30,"calculated_risk_score":30,"risk_message":"Pods a, b deleted by ann from 192.0.2.1","threat_object":"192.0.2.1","threat_object_type":"ip_address","annotations.mitre_attack":["T1204","T1610"],"analyticstories":"Story One"}
{"search_name":"Pods Deleted - Many","_time":1700000000,"source":"Pods Deleted - Many","risk_object":"b","risk_object_type":"other","risk_score":30,"calculated_risk_score":30,"risk_message":"Pods a, b deleted by ann from 192.0.2.1","threat_object":"192.0.2.1","threat_object_type":"ip_address","annotations.mitre_attack":["T1204","T1610"],"analyticstories":"Story One"}

=== third generation: entities of findings and intermediate findings
--- rule rulefile/third.yml
--- options
now=1700000000
--- events
{"user":{"username":"system:anonymous"},"sourceIPs":["192.0.2.1"]}
{"user":{"username":"system:anonymous"},"sourceIPs":["192.0.2.1"]}
{"user":{"username":"system:anonymous"},"sourceIPs":["192.0.2.2"]}
--- risk
{"search_name":"Anonymous Scan","_time":1700000000,"source":"Anonymous Scan","risk_object":"192.0.2.1","risk_object_type":"system","risk_score":50,"calculated_risk_score":50,"risk_message":"Scan from 192.0.2.1","threat_object":"192.0.2.1","threat_object_type":"ip_address","annotations.mitre_attack":"T1046","analyticstories":"Story Three"}
{"search_name":"Anonymous Scan","_time":1700000000,"source":"Anonymous Scan","risk_object":"192.0.2.1","risk_object_type":"system","risk_score":20,"calculated_risk_score":20,"risk_message":"2 requests from 192.0.2.1","threat_object":"192.0.2.1","threat_object_type":"ip_address","annotations.mitre_attack":"T1046","analyticstories":"Story Three"}

=== columns from data: nothing to refuse, no event for a missing field
--- rule rulefile/open_columns.yml
--- options
now=1700000000
--- events
{"verb":"get","user":{"username":"ann"},"sourceIPs":["192.0.2.1","192.0.2.2"]}
{"verb":"get","sourceIPs":["192.0.2.3"]}
--- risk
{"search_name":"Open Columns","_time":1700000000,"source":"Open Columns","risk_object":"ann","risk_object_type":"user","risk_score":1,"calculated_risk_score":1,"risk_message":"Read by ann of 192.0.2.1, 192.0.2.2"}
{"search_name":"Open Columns","_time":1700000000,"source":"Open Columns","risk_object":"192.0.2.1","risk_object_type":"system","risk_score":2,"calculated_risk_score":2,"risk_message":"Read by ann of 192.0.2.1, 192.0.2.2"}
{"search_name":"Open Columns","_time":1700000000,"source":"Open Columns","risk_object":"192.0.2.2","risk_object_type":"system","risk_score":2,"calculated_risk_score":2,"risk_message":"Read by ann of 192.0.2.1, 192.0.2.2"}
{"search_name":"Open Columns","_time":1700000000,"source":"Open Columns","risk_object":"192.0.2.3","risk_object_type":"system","risk_score":2,"calculated_risk_score":2,"risk_message":"Read by $user.username$ of 192.0.2.3"}

=== a row's own time, and a null threat object
--- rule rulefile/own_time.yml
--- events
{"verb":"get","user":{"username":"ann"},"timestamp":"2023-11-14T22:13:20.5Z"}
{"verb":"get","sourceIPs":["192.0.2.3"],"timestamp":"2023-11-14T22:13:19Z"}
--- risk
{"search_name":"Own Time","_time":1700000000.5,"source":"Own Time","risk_object":"ann","risk_object_type":"user","risk_score":1,"calculated_risk_score":1,"risk_message":"Read by ann of "}

=== a loose observable is left out, with a warning; the score comes from impact and confidence
--- rule rulefile/loose.yml
--- options
now=1700000000
--- events
{"verb":"get","user":{"username":"ann"}}
--- risk
{"search_name":"Loose Observable","_time":1700000000,"source":"Loose Observable","risk_object":"ann","risk_object_type":"other","risk_score":17,"calculated_risk_score":17,"risk_message":"Read by $user$ 1 times","threat_object":"1","threat_object_type":"process_name"}
--- error
8:11: warning: observable `user` is no column of the rule's results [KS9003]
4:20: warning: token `user` is no column of the rule's results [KS9003]
the columns are user.username, count

=== risk objects, threat objects and tokens that name no column
--- rule rulefile/wrong_token.yml
--- error
7:18: error: risk object `user.name` is no column of the rule's results [KS3015]
4:23: error: token `user` is no column of the rule's results [KS3015]
11:18: error: threat object `src_ip` is no column of the rule's results [KS3015]
the columns are user.username, count

=== places in a literal block
--- rule rulefile/wrong_literal.yml
--- error
4:16: error: there is no function `lenn` [KS3001]
6:21: error: there is no function `nope` [KS3001]

=== places in a folded block
--- rule rulefile/wrong_folded.yml
--- error
4:12: error: there is no function `lenn` [KS3001]
6:16: error: there is no function `lennn` [KS3001]
7:12: error: there is no function `lennnn` [KS3001]

=== places in single quotes
--- rule rulefile/wrong_quoted.yml
--- error
2:55: error: there is no function `lenn` [KS3001]
3:12: error: there is no function `lennn` [KS3001]

=== places in double quotes
--- rule rulefile/wrong_double.yml
--- error
3:5: error: there is no function `lenn` [KS3001]
4:14: error: there is no function `lennn` [KS3001]
6:12: error: there is no function `lennnn` [KS3001]

=== places in plain text
--- rule rulefile/wrong_plain.yml
--- error
4:5: error: unknown macro `no_such_macro` [KS1101]

=== keys that look misspelt
--- rule rulefile/misspelt.yml
--- error
3:1: warning: unknown key `descripton` [KS9002]
did you mean `description`?
6:5: warning: unknown key `messag` [KS9002]
9:11: warning: unknown key `typ` [KS9002]

=== values of the wrong shape
--- rule rulefile/shapes.yml
--- error
1:7: error: `name` of a rule is a text [KS1203]
2:9: error: `search` of a rule is a text [KS1203]
8:11: error: the risk object has no `field` [KS1204]
10:18: error: `score` is a number from 0 to 100 [KS1205]
11:18: error: the risk object has no `score` [KS1204]

=== neither name nor search
--- rule rulefile/missing.yml
--- error
1:1: error: the rule has no `name` [KS1204]
1:1: error: the rule has no `search` [KS1204]
2:1: warning: unknown key `serch` [KS9002]
did you mean `search`?

=== a key given twice
--- rule rulefile/twice.yml
--- error
3:1: error: key `search` is given twice [KS1202]

=== no YAML
--- rule rulefile/broken.yml
--- error
this is not YAML: found unexpected end of stream [KS1201]

=== an alias
--- rule rulefile/alias.yml
--- error
3:14: error: aliases (`*name`) are not read; write the value out [KS1201]

=== macros of security content
--- search
`reads` | stats count by verb
--- options
include=rulefile/app
--- events
{"verb":"get"}
{"verb":"list"}
{"verb":"put"}
--- result
{"verb":"get","count":"1"}
{"verb":"list","count":"1"}

=== local definitions win over default ones
--- search
`deletes` OR `kept` | stats count by verb
--- options
include=rulefile/app
--- events
{"verb":"get"}
{"verb":"delete"}
{"verb":"deletecollection"}
--- result
{"verb":"deletecollection","count":"1"}
{"verb":"get","count":"1"}

=== places in a macro of security content
--- search
`cheap(get,"a")`
--- options
include=rulefile/app
--- error
cheap.yml:3:12: error: there is no function `lenn` [KS3001]
in the expansion of macro `cheap` at search:1:1

=== an -I folder without anything in it
--- search
verb=get
--- options
include=rulefile/app/macros
--- error
neither macros.conf nor transforms.conf
