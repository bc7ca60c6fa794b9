Fields that events of other platforms lack are calculated from what they have (stdlib/props.conf).

=== a LogEntry of Google Kubernetes Engine in the terms of audit.k8s.io
--- search
`kube_audit` verb=get objectRef.resource=secrets | table verb objectRef.apiGroup objectRef.apiVersion objectRef.namespace objectRef.name objectRef.subresource user.username sourceIPs{} userAgent requestURI responseStatus.code requestObject.spec.x annotations.a/b auditID stage cluster sourcetype
--- events
{"insertId":"x","timestamp":"2026-01-02T03:04:05.690Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"labels":{"a/b":"allow"},"operation":{"id":"op1"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl"},"request":{"spec":{"x":5}},"status":{"code":7}}}
--- result
{"verb":"get","objectRef.apiVersion":"v1","objectRef.namespace":"dev","objectRef.name":"db","user.username":"alice@example.com","sourceIPs{}":"203.0.113.7","userAgent":"kubectl","requestURI":"/api/v1/namespaces/dev/secrets/db","responseStatus.code":"403","requestObject.spec.x":"5","annotations.a/b":"allow","auditID":"op1","stage":"ResponseComplete","cluster":"prod","sourcetype":"google:gcp:cloudaudit"}

=== every form of resourceName
--- search
verb=* | table n objectRef.apiGroup objectRef.apiVersion objectRef.namespace objectRef.resource objectRef.name objectRef.subresource requestURI
--- events
{"n":1,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.nodes.list","resourceName":"core/v1/nodes"}}
{"n":2,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.rbac.v1.clusterroles.get","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/admin"}}
{"n":3,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.nodes.proxy.get","resourceName":"core/v1/nodes/n1/proxy"}}
{"n":4,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.list","resourceName":"core/v1/namespaces/dev/pods"}}
{"n":5,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.apps.v1.deployments.create","resourceName":"apps/v1/namespaces/dev/deployments/web"}}
{"n":6,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.exec.create","resourceName":"core/v1/namespaces/dev/pods/web/exec"}}
{"n":7,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.namespaces.delete","resourceName":"core/v1/namespaces/dev"}}
{"n":8,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.namespaces.finalize","resourceName":"core/v1/namespaces/dev/finalize"}}
{"n":9,"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.get","resourceName":"healthz"}}
--- result
{"n":"1","objectRef.apiVersion":"v1","objectRef.resource":"nodes","requestURI":"/api/v1/nodes"}
{"n":"2","objectRef.apiGroup":"rbac.authorization.k8s.io","objectRef.apiVersion":"v1","objectRef.resource":"clusterroles","objectRef.name":"admin","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/admin"}
{"n":"3","objectRef.apiVersion":"v1","objectRef.resource":"nodes","objectRef.name":"n1","objectRef.subresource":"proxy","requestURI":"/api/v1/nodes/n1/proxy"}
{"n":"4","objectRef.apiVersion":"v1","objectRef.namespace":"dev","objectRef.resource":"pods","requestURI":"/api/v1/namespaces/dev/pods"}
{"n":"5","objectRef.apiGroup":"apps","objectRef.apiVersion":"v1","objectRef.namespace":"dev","objectRef.resource":"deployments","objectRef.name":"web","requestURI":"/apis/apps/v1/namespaces/dev/deployments/web"}
{"n":"6","objectRef.apiVersion":"v1","objectRef.namespace":"dev","objectRef.resource":"pods","objectRef.name":"web","objectRef.subresource":"exec","requestURI":"/api/v1/namespaces/dev/pods/web/exec"}
{"n":"7","objectRef.apiVersion":"v1","objectRef.namespace":"dev","objectRef.resource":"namespaces","objectRef.name":"dev","requestURI":"/api/v1/namespaces/dev"}
{"n":"8","objectRef.apiVersion":"v1","objectRef.namespace":"dev","objectRef.resource":"namespaces","objectRef.name":"dev","objectRef.subresource":"finalize","requestURI":"/api/v1/namespaces/dev/finalize"}
{"n":"9","requestURI":"/healthz"}

=== other services of Google's have no such fields
--- search
n=* | table n verb user.username
--- events
{"n":1,"protoPayload":{"serviceName":"container.googleapis.com","methodName":"google.container.v1.ClusterManager.CreateCluster","authenticationInfo":{"principalEmail":"a@b"}}}
--- result
{"n":"1"}

=== codes of gRPC and of HTTP
--- search
verb=* | table n responseStatus.code
--- events
{"n":1,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get"}}
{"n":2,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{}}}
{"n":3,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{"code":0}}}
{"n":4,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{"code":7}}}
{"n":5,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{"code":5}}}
{"n":6,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{"code":404}}}
{"n":7,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{"code":"x"}}}
{"n":8,"protoPayload":{"serviceName":"k8s.io","methodName":"a.get","status":{"code":2}}}
--- result
{"n":"1","responseStatus.code":"200"}
{"n":"2","responseStatus.code":"200"}
{"n":"3","responseStatus.code":"200"}
{"n":"4","responseStatus.code":"403"}
{"n":"5","responseStatus.code":"404"}
{"n":"6","responseStatus.code":"404"}
{"n":"7"}
{"n":"8","responseStatus.code":"500"}

=== the same by Pub/Sub, and the names that rules over Pub/Sub use
--- search
verb=get | table verb user.username data.protoPayload.methodName sourcetype
--- events
{"data":{"insertId":"x","protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"}}},"attributes":{"a":"b"},"publish_time":1767323045.6}
--- result
{"verb":"get","user.username":"alice@example.com","data.protoPayload.methodName":"io.k8s.core.v1.secrets.get","sourcetype":"google:gcp:pubsub:message"}

=== one rule over three clouds
--- search
`kube_audit` verb=delete objectRef.resource=pods | stats count by user.username
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"1","verb":"delete","user":{"username":"eks"},"objectRef":{"resource":"pods"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","properties":{"log":"{\"kind\":\"Event\",\"auditID\":\"2\",\"verb\":\"delete\",\"user\":{\"username\":\"aks\"},\"objectRef\":{\"resource\":\"pods\"}}\n"}}
{"insertId":"3","protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.delete","resourceName":"core/v1/namespaces/dev/pods/a","authenticationInfo":{"principalEmail":"gke"}}}
--- result
{"user.username":"aks","count":"1"}
{"user.username":"eks","count":"1"}
{"user.username":"gke","count":"1"}

=== rows of Azure's tables, objects as text and as they are
--- search
verb=get | table verb user.username user.groups{} sourceIPs{} objectRef.resource objectRef.namespace responseStatus.code
--- events
{"TimeGenerated":"2026-01-02T03:04:05Z","AuditId":"a","Verb":"get","User":"{\"username\":\"alice\",\"groups\":[\"g\",\"h\"]}","SourceIps":"[\"1.2.3.4\"]","ObjectRef":"{\"resource\":\"secrets\",\"namespace\":\"dev\"}","ResponseStatus":"{\"code\":200}"}
{"TimeGenerated":"2026-01-02T03:04:05Z","AuditId":"a","Verb":"get","User":{"username":"bob"},"SourceIps":["1.2.3.4","5.6.7.8"],"ObjectRef":{"resource":"pods"},"RequestObject":"skipped-too-big-size-object"}
--- result
{"verb":"get","user.username":"alice","user.groups{}":["g","h"],"sourceIPs{}":"1.2.3.4","objectRef.resource":"secrets","objectRef.namespace":"dev","responseStatus.code":"200"}
{"verb":"get","user.username":"bob","sourceIPs{}":["1.2.3.4","5.6.7.8"],"objectRef.resource":"pods"}

=== Elastic's names of annotations
--- search
annotations.authorization.k8s.io/decision=allow | table verb
--- events
{"@timestamp":"2026-01-02T03:04:05Z","kubernetes":{"audit":{"auditID":"a","verb":"get","annotations":{"authorization_k8s_io/decision":"allow"}}}}
--- result
{"verb":"get"}

=== OCSF
--- search
verb=get | table verb user.username sourceIPs{} objectRef.resource responseStatus.code _time
--- events
{"class_uid":6003,"time":1767323045690,"api":{"operation":"get","response":{"code":200}},"actor":{"user":{"name":"alice"}},"src_endpoint":{"ip":"1.2.3.4"},"resources":[{"type":"secrets","name":"db"}]}
--- result
{"verb":"get","user.username":"alice","sourceIPs{}":"1.2.3.4","objectRef.resource":"secrets","responseStatus.code":"200","_time":"1767323045.69"}

=== a mapping of one's own: EXTRACT, FIELDALIAS, EVAL, LOOKUP in this order
--- search
name=alice | table name up part kept dept both
--- options
include=props
sourcetype=my:log
--- events
{"who":"alice","path":"a/b","kept":"old"}
{"who":"bob","path":"c/d"}
--- result
{"name":"alice","up":"ALICE","part":"b","kept":"old","dept":"ops","both":"alice/b"}

=== events of other sourcetypes are left alone
--- search
who=alice | table name who up
--- options
include=props
--- events
{"who":"alice","path":"a/b"}
--- result
{"who":"alice"}

=== what the collector says of the sourcetype counts
--- search
name=alice | table name
--- options
include=props
--- events
{"event":{"who":"alice","path":"a/b"},"sourcetype":"my:log","time":1}
{"event":{"who":"alice","path":"a/b"},"sourcetype":"other","time":1}
--- result
{"name":"alice"}

=== a mapping that is wrong
--- search
a=1
--- options
include=props/wrong
--- error
props.conf:2:10: error: there is no function `nope` [KS3001]

=== a setting that is misspelt, and one that is not supported
--- search
a=1
--- options
include=props/odd
--- error
props.conf:2:1: warning: `EVEL-x` is no setting of props.conf [KS9002]
props.conf:3:12: error: extractions by transforms.conf are not supported
props.conf:5:1: error: only stanzas of a sourcetype are supported
props.conf:7:16: error: an alias is `old AS new` or `old ASNEW new` [KS1302]

=== a field that a platform never records
--- search
user.groups{}=admins
--- check
1:1: warning: events of sourcetype google:gcp:cloudaudit never have `user.groups{}` [KS9033]

=== what a calculated field is made of is calculated too, when only the last of it is asked for
--- search
* | table both
--- options
include=props/chain
sourcetype=my:log
--- events
{"who":"alice","path":"a/b"}
--- result
{"both":"alice/b"}

=== a lookup finds by an alias, and without OUTPUT gives every other column
--- search
dept=ops | table dept
--- options
include=props/chain
sourcetype=my:log
--- events
{"who":"alice","path":"a/b"}
{"who":"nobody","path":"a/b"}
--- result
{"dept":"ops"}

=== classes in the order of their bytes; a class of local/ replaces that of default/, an empty value takes it away
--- search
* | table x y k l
--- options
include=props/order
sourcetype=my:log
--- events
{"who":"alice","n":5}
--- result
{"x":"5","y":"5","l":"2"}

=== AS and an EVAL that gives null take a field away, ASNEW does not; _time is that of the event
--- search
* | table gone kept nulled year
--- options
include=props/null
sourcetype=my:log
--- events
{"gone":"a","kept":"b","nulled":"c","requestReceivedTimestamp":"2026-01-02T03:04:05Z"}
--- result
{"kept":"b","year":"2026"}

=== the same for rules that take all fields
--- search
* | fields - index source sourcetype requestReceivedTimestamp | table *
--- options
include=props/null
sourcetype=my:log
--- events
{"gone":"a","kept":"b","nulled":"c","requestReceivedTimestamp":"2026-01-02T03:04:05Z"}
--- result
{"kept":"b","year":"2026"}

=== quotes within an extraction
--- search
* | table q
--- options
include=props/quotes
sourcetype=my:log
--- events
{"msg":"name=\"bob\" x"}
--- result
{"q":"bob"}

=== a calculated value does not stand in the line: forms and sourcetypes that a mapping of one's own is for are parsed
--- search
verb=retrieve | table a
--- options
include=props/form
--- events
{"@timestamp":"2026-01-02T03:04:05Z","kubernetes":{"audit":{"auditID":"e","op":"g","a":1}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","verb":"get","a":2}
{"event":{"a":3},"sourcetype":"my\/log","time":1}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","verb":"get","a":4}
{"@timestamp":"2026-01-02T03:04:05Z","kubernetes":{"audit":{"auditID":"f","op":"g","a":5}}}
{"event":{"a":6},"sourcetype":"my\/log","time":1}
--- result
{"a":"1"}
{"a":"3"}
{"a":"5"}
{"a":"6"}

=== expressions that would leave their brackets
--- search
a=1
--- options
include=props/bracket
--- error
props.conf:2:10: error: brackets or quotes of the expression do not close, or it holds a | or a macro [KS1302]
props.conf:3:10: error: brackets or quotes of the expression do not close, or it holds a | or a macro [KS1302]
props.conf:4:10: error: brackets or quotes of the expression do not close, or it holds a | or a macro [KS1302]
props.conf:5:16: error: an alias with an asterisk takes AS; a field that is there stays where the old one is not [KS1302]
props.conf:6:12: error: a lookup is `table column AS field ... OUTPUT column AS field ...` [KS1302]

=== names with asterisks in a rule over a LogEntry
--- search
* | table verb requestObject.* annotations.*
--- events
{"insertId":"x","labels":{"authorization.k8s.io/decision":"allow"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","request":{"spec":{"hostPID":true,"containers":[{"image":"i"},{"image":"j"}]}}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","verb":"get","requestObject":{"a":1}}
--- result
{"verb":"create","annotations.authorization.k8s.io/decision":"allow","requestObject.spec.containers{}.image":["i","j"],"requestObject.spec.hostPID":"true"}
{"verb":"get","requestObject.a":"1"}

=== a statistic over names with asterisks, and one of them by name
--- search
* | stats values(requestObject.spec.*) AS *  first(requestObject.spec.hostPID) AS p
--- events
{"insertId":"x","protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","request":{"spec":{"hostPID":true,"hostIPC":false}}}}
--- result
{"hostIPC":"false","hostPID":"true","p":"true"}

=== rows of Azure's tables whose objects are text: members, and names with dots
--- search
requestObject.spec.hostPID=true | table requestObject.spec.containers{}.image annotations.authorization.k8s.io/decision objectRef.apiVersion responseStatus.reason
--- events
{"TimeGenerated":"2026-01-02T03:04:05Z","AuditId":"a","Verb":"create","RequestObject":"{\"spec\":{\"hostPID\":true,\"containers\":[{\"image\":\"i\"},{\"image\":\"j\"}]}}","Annotations":"{\"authorization.k8s.io/decision\":\"allow\"}","ObjectRef":"{\"apiVersion\":\"v1\",\"resource\":\"pods\"}","ResponseStatus":"{\"reason\":\"Conflict\"}"}
{"TimeGenerated":"2026-01-02T03:04:05Z","AuditId":"a","Verb":"create","RequestObject":"skipped-too-big-size-object"}
--- result
{"requestObject.spec.containers{}.image":["i","j"],"annotations.authorization.k8s.io/decision":"allow","objectRef.apiVersion":"v1","responseStatus.reason":"Conflict"}

=== Elastic's events that keep the names with dots
--- search
annotations.authorization.k8s.io/decision=forbid | table verb
--- events
{"@timestamp":"2026-01-02T03:04:05Z","kubernetes":{"audit":{"auditID":"a","verb":"get","annotations":{"authorization.k8s.io/decision":"forbid"}}}}
--- result
{"verb":"get"}

=== rules over one EKS, one AKS and one GKE record of the same request
--- search
verb=create objectRef.resource=pods objectRef.subresource=exec responseStatus.code=403 | stats count by user.username objectRef.namespace objectRef.name sourceIPs{} userAgent
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"1","verb":"create","stage":"ResponseComplete","user":{"username":"u"},"sourceIPs":["1.2.3.4"],"userAgent":"k","objectRef":{"resource":"pods","namespace":"dev","name":"p","subresource":"exec","apiVersion":"v1"},"responseStatus":{"code":403}}
{"TimeGenerated":"2026-01-02T03:04:05Z","AuditId":"2","Verb":"create","Stage":"ResponseComplete","User":"{\"username\":\"u\"}","SourceIps":"[\"1.2.3.4\"]","UserAgent":"k","ObjectRef":"{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"p\",\"subresource\":\"exec\"}","ResponseStatus":"{\"code\":403}"}
{"insertId":"3","protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.exec.create","resourceName":"core/v1/namespaces/dev/pods/p/exec","authenticationInfo":{"principalEmail":"u"},"requestMetadata":{"callerIp":"1.2.3.4","callerSuppliedUserAgent":"k"},"status":{"code":7}}}
--- result
{"user.username":"u","objectRef.namespace":"dev","objectRef.name":"p","sourceIPs{}":"1.2.3.4","userAgent":"k","count":"3"}
