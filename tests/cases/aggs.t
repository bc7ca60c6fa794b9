# The aggregates of stats, one by one: spl-semantics section 4.2, 11.3, 11.4, 11.5.
# Each: plain, with a null row, with a multivalue, with text among numbers.

=== count: values there are
--- search
search * | stats count(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"4"}

=== count: of a multivalue
--- search
search * | stats count(f{}) AS r
--- events
{"f":[1,1,2]}
--- result
{"r":"3"}

=== c: as count
--- search
search * | stats c(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"4"}

=== dc: distinct texts
--- search
search * | stats dc(f) AS r
--- events
{"f":1}
{"f":1.0}
{"f":"01"}
{"f":"1"}
--- result
{"r":"3"}

=== dc: of a multivalue
--- search
search * | stats dc(f{}) AS r
--- events
{"f":["a","b"]}
{"f":["b"]}
--- result
{"r":"2"}

=== dc: keeps case
--- search
search * | stats dc(f) AS r
--- events
{"f":"a"}
{"f":"A"}
--- result
{"r":"2"}

=== distinct_count: as dc
--- search
search * | stats distinct_count(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"3"}

=== estdc: as dc
--- search
search * | stats estdc(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"3"}

=== estdc_error: none
--- search
search * | stats estdc_error(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"0"}

=== sum: numbers
--- search
search * | stats sum(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"128"}

=== sum: of a multivalue
--- search
search * | stats sum(f{}) AS r
--- events
{"f":[1,2]}
{"f":[3]}
--- result
{"r":"6"}

=== sum: text is skipped
--- search
search * | stats sum(f) AS r
--- events
{"f":"x"}
{"f":"2"}
--- result
{"r":"2"}

=== sum: text alone is null
--- search
search * | stats sum(f) AS r
--- events
{"f":"x"}
--- result
{}

=== sum: hex and blanks are no numbers
--- search
search * | stats sum(f) AS r
--- events
{"f":"0x10"}
{"f":" 1"}
{"f":".5"}
{"f":"5."}
{"f":"+1"}
--- result
{"r":"6.5"}

=== sumsq: squares
--- search
search * | stats sumsq(f) AS r
--- events
{"f":3}
{"f":4}
{"f":"x"}
--- result
{"r":"25"}

=== avg: mean
--- search
search * | stats avg(f) AS r
--- events
{"f":65}
{"f":42}
{"f":40}
{"f":31}
{"f":47}
{"f":53}
{"f":64}
--- result
{"r":"48.857142857142854"}

=== mean: as avg
--- search
search * | stats mean(f) AS r
--- events
{"f":65}
{"f":42}
{"f":40}
{"f":31}
{"f":47}
{"f":53}
{"f":64}
--- result
{"r":"48.857142857142854"}

=== avg: rows without the field do not count
--- search
search * | stats avg(f) AS r
--- events
{"f":2}
{"g":1}
{"f":4}
--- result
{"r":"3"}

=== min: numbers
--- search
search * | stats min(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"9"}

=== max: numbers
--- search
search * | stats max(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"100"}

=== min: numbers sort before text
--- search
search * | stats min(f) AS r
--- events
{"f":"abc"}
{"f":10}
{"f":9}
--- result
{"r":"9"}

=== max: the largest text wins over numbers
--- search
search * | stats max(f) AS r
--- events
{"f":"abc"}
{"f":10}
{"f":"Z"}
--- result
{"r":"abc"}

=== min: text by bytes
--- search
search * | stats min(f) AS r
--- events
{"f":"b"}
{"f":"B"}
{"f":"a"}
--- result
{"r":"B"}

=== max: text by bytes
--- search
search * | stats max(f) AS r
--- events
{"f":"b"}
{"f":"B"}
{"f":"a"}
--- result
{"r":"b"}

=== min: keeps the digits of the source
--- search
search * | stats min(f) AS r
--- events
{"f":1.50}
{"f":2}
--- result
{"r":"1.50"}

=== max: of equals the first seen
--- search
search * | stats max(f) AS r
--- events
{"f":1.0}
{"f":1}
--- result
{"r":"1.0"}

=== max: of a multivalue
--- search
search * | stats max(f{}) AS r
--- events
{"f":[3,20]}
{"f":[4]}
--- result
{"r":"20"}

=== min: nothing there
--- search
search * | stats min(f) AS r
--- events
{"g":1}
--- result
{}

=== range: largest minus smallest
--- search
search * | stats range(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"91"}

=== range: of one
--- search
search * | stats range(f) AS r
--- events
{"f":5}
--- result
{"r":"0"}

=== range: text is skipped
--- search
search * | stats range(f) AS r
--- events
{"f":5}
{"f":"x"}
{"f":7}
--- result
{"r":"2"}

=== var: sample variance
--- search
search * | stats var(f) AS r
--- events
{"f":2}
{"f":4}
{"f":9}
--- result
{"r":"13"}

=== var: of one is 0
--- search
search * | stats var(f) AS r
--- events
{"f":5}
--- result
{"r":"0"}

=== varp: population variance
--- search
search * | stats varp(f) AS r
--- events
{"f":2}
{"f":4}
{"f":6}
{"f":8}
--- result
{"r":"5"}

=== stdev: sample
--- search
search * | stats stdev(f) AS r
--- events
{"f":65}
{"f":42}
{"f":40}
{"f":31}
{"f":47}
{"f":53}
{"f":64}
--- result
{"r":"12.615183595289349"}

=== stdev: of one is 0
--- search
search * | stats stdev(f) AS r
--- events
{"f":5}
--- result
{"r":"0"}

=== stdev: text alone is null
--- search
search * | stats stdev(f) AS r
--- events
{"f":"x"}
--- result
{}

=== stdevp: population
--- search
search * | stats stdevp(f) AS r
--- events
{"f":1}
{"f":3}
--- result
{"r":"1"}

=== var: never below zero by rounding
--- search
search * | stats var(f) AS r
--- events
{"f":0.1}
{"f":0.1}
{"f":0.1}
--- result
{"r":"0"}

=== median: odd count
--- search
search * | stats median(f) AS r
--- events
{"f":9}
{"f":1}
{"f":5}
--- result
{"r":"5"}

=== median: even count, the higher
--- search
search * | stats median(f) AS r
--- events
{"f":1}
{"f":2}
{"f":3}
{"f":4}
--- result
{"r":"3"}

=== median: text is skipped
--- search
search * | stats median(f) AS r
--- events
{"f":1}
{"f":"x"}
{"f":3}
{"f":2}
--- result
{"r":"2"}

=== perc: nearest rank
--- search
search * | stats perc50(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"6"}

=== perc: 95
--- search
search * | stats perc95(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"10"}

=== perc: 0 is the smallest
--- search
search * | stats perc0(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"1"}

=== perc: 100 is the largest
--- search
search * | stats perc100(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"10"}

=== perc: fraction in the number
--- search
search * | stats perc12.5(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"2"}

=== p: as perc
--- search
search * | stats p90(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"10"}

=== percentile: as perc
--- search
search * | stats percentile25(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"3"}

=== exactperc: as perc
--- search
search * | stats exactperc50(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"6"}

=== upperperc: as perc up to 1000 values
--- search
search * | stats upperperc50(f) AS r
--- events
{"f":7}
{"f":3}
{"f":9}
{"f":1}
{"f":10}
{"f":2}
{"f":8}
{"f":4}
{"f":6}
{"f":5}
--- result
{"r":"6"}

=== perc: prints as a number
--- search
search * | stats perc50(f) AS r
--- events
{"f":1.50}
--- result
{"r":"1.5"}

=== mode: the most frequent
--- search
search * | stats mode(f) AS r
--- events
{"f":10}
{"f":9}
{"z":1}
{"f":9}
{"f":100}
--- result
{"r":"9"}

=== mode: ties, the first seen
--- search
search * | stats mode(f) AS r
--- events
{"f":"b"}
{"f":"a"}
{"f":"a"}
{"f":"b"}
--- result
{"r":"b"}

=== mode: by text
--- search
search * | stats mode(f) AS r
--- events
{"f":"x"}
{"f":1.0}
{"f":"1.0"}
--- result
{"r":"1.0"}

=== first: of the newest row that has it
--- search
search * | stats first(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:01Z","f":"a"}
{"timestamp":"1970-01-01T00:00:03Z"}
{"timestamp":"1970-01-01T00:00:02Z","f":"b"}
--- result
{"r":"b"}

=== last: of the oldest
--- search
search * | stats last(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:01Z","f":"a"}
{"timestamp":"1970-01-01T00:00:03Z","f":"c"}
{"timestamp":"1970-01-01T00:00:02Z","f":"b"}
{"timestamp":"1970-01-01T00:00:00Z"}
--- result
{"r":"a"}

=== first: of a multivalue its first
--- search
search * | stats first(f{}) AS r
--- events
{"f":["p","q"]}
--- result
{"r":"p"}

=== last: of a multivalue its last
--- search
search * | stats last(f{}) AS r
--- events
{"f":["p","q"]}
--- result
{"r":"q"}

=== earliest: at the smallest time
--- search
search * | stats earliest(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:02Z","f":"b"}
{"timestamp":"1970-01-01T00:00:01Z","f":"a"}
{"timestamp":"1970-01-01T00:00:03Z","f":"c"}
--- result
{"r":"a"}

=== latest: at the largest time
--- search
search * | stats latest(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:02Z","f":"b"}
{"timestamp":"1970-01-01T00:00:03Z","f":"c"}
{"timestamp":"1970-01-01T00:00:01Z","f":"a"}
{"timestamp":"1970-01-01T00:00:04Z"}
--- result
{"r":"c"}

=== earliest: equal times, the first to arrive
--- search
search * | stats earliest(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:01Z","f":"a"}
{"timestamp":"1970-01-01T00:00:01Z","f":"b"}
--- result
{"r":"a"}

=== latest: equal times, the first to arrive
--- search
search * | stats latest(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:01Z","f":"a"}
{"timestamp":"1970-01-01T00:00:01Z","f":"b"}
--- result
{"r":"a"}

=== latest: keeps the digits
--- search
search * | stats latest(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:01Z","f":1.0}
--- result
{"r":"1.0"}

=== earliest: of a multivalue its first
--- search
search * | stats earliest(f{}) AS r
--- events
{"timestamp":"1970-01-01T00:00:01Z","f":["p","q"]}
--- result
{"r":"p"}

=== earliest_time: six decimals
--- search
search * | stats earliest_time(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:00Z"}
{"timestamp":"1970-01-01T00:00:02Z","f":"b"}
{"timestamp":"1970-01-01T00:00:03Z","f":"c"}
--- result
{"r":"2.000000"}

=== latest_time: six decimals
--- search
search * | stats latest_time(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:02Z","f":"b"}
{"timestamp":"1970-01-01T00:00:03Z","f":"c"}
{"timestamp":"1970-01-01T00:00:09Z"}
--- result
{"r":"3.000000"}

=== rate: growth per second
--- search
search * | stats rate(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:00Z","f":10}
{"timestamp":"1970-01-01T00:00:10Z","f":60}
--- result
{"r":"5"}

=== rate: of one row is null
--- search
search * | stats rate(f) AS r
--- events
{"timestamp":"1970-01-01T00:00:00Z","f":10}
--- result
{}

=== values: distinct, by bytes
--- search
search * | stats values(f) AS r
--- events
{"f":10}
{"f":9}
{"f":100}
{"f":70}
{"f":9}
--- result
{"r":["10","100","70","9"]}

=== values: upper case first
--- search
search * | stats values(f) AS r
--- events
{"f":"b"}
{"f":"B"}
{"f":"a"}
{"f":"A"}
{"f":"1"}
--- result
{"r":["1","A","B","a","b"]}

=== values: of a multivalue
--- search
search * | stats values(f{}) AS r
--- events
{"f":["b","a"]}
{"f":["a"]}
--- result
{"r":["a","b"]}

=== values: one is a single value
--- search
search * | stats values(f) AS r
--- events
{"f":"x"}
{"f":"x"}
--- result
{"r":"x"}

=== values: digits as in the source
--- search
search * | stats values(f) AS r
--- events
{"f":1.0}
{"f":1}
--- result
{"r":["1","1.0"]}

=== values: more than a hundred
--- search
search * | stats values(f) AS r
--- events
{"f":1000}
{"f":1001}
{"f":1002}
{"f":1003}
{"f":1004}
{"f":1005}
{"f":1006}
{"f":1007}
{"f":1008}
{"f":1009}
{"f":1010}
{"f":1011}
{"f":1012}
{"f":1013}
{"f":1014}
{"f":1015}
{"f":1016}
{"f":1017}
{"f":1018}
{"f":1019}
{"f":1020}
{"f":1021}
{"f":1022}
{"f":1023}
{"f":1024}
{"f":1025}
{"f":1026}
{"f":1027}
{"f":1028}
{"f":1029}
{"f":1030}
{"f":1031}
{"f":1032}
{"f":1033}
{"f":1034}
{"f":1035}
{"f":1036}
{"f":1037}
{"f":1038}
{"f":1039}
{"f":1040}
{"f":1041}
{"f":1042}
{"f":1043}
{"f":1044}
{"f":1045}
{"f":1046}
{"f":1047}
{"f":1048}
{"f":1049}
{"f":1050}
{"f":1051}
{"f":1052}
{"f":1053}
{"f":1054}
{"f":1055}
{"f":1056}
{"f":1057}
{"f":1058}
{"f":1059}
{"f":1060}
{"f":1061}
{"f":1062}
{"f":1063}
{"f":1064}
{"f":1065}
{"f":1066}
{"f":1067}
{"f":1068}
{"f":1069}
{"f":1070}
{"f":1071}
{"f":1072}
{"f":1073}
{"f":1074}
{"f":1075}
{"f":1076}
{"f":1077}
{"f":1078}
{"f":1079}
{"f":1080}
{"f":1081}
{"f":1082}
{"f":1083}
{"f":1084}
{"f":1085}
{"f":1086}
{"f":1087}
{"f":1088}
{"f":1089}
{"f":1090}
{"f":1091}
{"f":1092}
{"f":1093}
{"f":1094}
{"f":1095}
{"f":1096}
{"f":1097}
{"f":1098}
{"f":1099}
{"f":1100}
{"f":1101}
{"f":1102}
{"f":1103}
{"f":1104}
{"f":1105}
{"f":1106}
{"f":1107}
{"f":1108}
{"f":1109}
{"f":1110}
{"f":1111}
{"f":1112}
{"f":1113}
{"f":1114}
{"f":1115}
{"f":1116}
{"f":1117}
{"f":1118}
{"f":1119}
--- result
{"r":["1000","1001","1002","1003","1004","1005","1006","1007","1008","1009","1010","1011","1012","1013","1014","1015","1016","1017","1018","1019","1020","1021","1022","1023","1024","1025","1026","1027","1028","1029","1030","1031","1032","1033","1034","1035","1036","1037","1038","1039","1040","1041","1042","1043","1044","1045","1046","1047","1048","1049","1050","1051","1052","1053","1054","1055","1056","1057","1058","1059","1060","1061","1062","1063","1064","1065","1066","1067","1068","1069","1070","1071","1072","1073","1074","1075","1076","1077","1078","1079","1080","1081","1082","1083","1084","1085","1086","1087","1088","1089","1090","1091","1092","1093","1094","1095","1096","1097","1098","1099","1100","1101","1102","1103","1104","1105","1106","1107","1108","1109","1110","1111","1112","1113","1114","1115","1116","1117","1118","1119"]}

=== list: all in order of arrival
--- search
search * | stats list(f) AS r
--- events
{"f":"b"}
{"f":"a"}
{"g":1}
{"f":"b"}
--- result
{"r":["b","a","b"]}

=== list: of a multivalue
--- search
search * | stats list(f{}) AS r
--- events
{"f":["b","a"]}
{"f":["b"]}
--- result
{"r":["b","a","b"]}

=== list: the first hundred
--- search
search * | stats list(f) AS r
--- events
{"f":0}
{"f":1}
{"f":2}
{"f":3}
{"f":4}
{"f":5}
{"f":6}
{"f":7}
{"f":8}
{"f":9}
{"f":10}
{"f":11}
{"f":12}
{"f":13}
{"f":14}
{"f":15}
{"f":16}
{"f":17}
{"f":18}
{"f":19}
{"f":20}
{"f":21}
{"f":22}
{"f":23}
{"f":24}
{"f":25}
{"f":26}
{"f":27}
{"f":28}
{"f":29}
{"f":30}
{"f":31}
{"f":32}
{"f":33}
{"f":34}
{"f":35}
{"f":36}
{"f":37}
{"f":38}
{"f":39}
{"f":40}
{"f":41}
{"f":42}
{"f":43}
{"f":44}
{"f":45}
{"f":46}
{"f":47}
{"f":48}
{"f":49}
{"f":50}
{"f":51}
{"f":52}
{"f":53}
{"f":54}
{"f":55}
{"f":56}
{"f":57}
{"f":58}
{"f":59}
{"f":60}
{"f":61}
{"f":62}
{"f":63}
{"f":64}
{"f":65}
{"f":66}
{"f":67}
{"f":68}
{"f":69}
{"f":70}
{"f":71}
{"f":72}
{"f":73}
{"f":74}
{"f":75}
{"f":76}
{"f":77}
{"f":78}
{"f":79}
{"f":80}
{"f":81}
{"f":82}
{"f":83}
{"f":84}
{"f":85}
{"f":86}
{"f":87}
{"f":88}
{"f":89}
{"f":90}
{"f":91}
{"f":92}
{"f":93}
{"f":94}
{"f":95}
{"f":96}
{"f":97}
{"f":98}
{"f":99}
{"f":100}
{"f":101}
{"f":102}
{"f":103}
{"f":104}
--- result
{"r":["0","1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21","22","23","24","25","26","27","28","29","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","96","97","98","99"]}
