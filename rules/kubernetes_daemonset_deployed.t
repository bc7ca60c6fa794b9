# A DaemonSet is created. Rows by what, where, who and how; groups gathered.

=== a person creates a daemonset
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}

=== the same creation twice is one row
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a2","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"2","user_groups":["dev","system:authenticated"]}

=== every stage is its own row and lacks what it does not know yet
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"RequestReceived","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"0","responseStatus.code":"0","src_ip":"203.0.113.7","stage":"RequestReceived","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}

=== two source addresses give two rows
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"10.0.0.9","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}

=== one group is a single value
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":"dev"}

=== a user without groups among users with groups: filled
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"zoe"},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"zoe","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":"0"}

=== groups that no event has: no cell
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"zoe"},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"zoe","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== a by-field that no event has: no rows (Splunk's fillnull fills only what somebody has)
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== a refused creation is reported too, with its code
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":403},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"403","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}

=== search compares without regard to case
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"CREATE","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"CREATE","count":"1","user_groups":["dev","system:authenticated"]}

=== look-alike: another verb
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"update","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"patch","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"get","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"createx","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: another resource
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"deployments","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonset","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets/status","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: the word is elsewhere in the event
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/x?resource=daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"daemonsets","objectRef":{"resource":"pods","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: no objectRef
--- rule kubernetes_daemonset_deployed.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: a log of another source
--- rule kubernetes_daemonset_deployed.spl
--- options
source=vault
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== another source name, filled in by the run
--- rule kubernetes_daemonset_deployed.spl
--- options
source=kubernetes
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}

=== damaged lines between good ones
--- rule kubernetes_daemonset_deployed.spl
--- events
{"verb":"create","objectRef":{"resource":"daemonsets"
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets","verb":"create","user":{"username":"eve","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"agent"},"responseStatus":{"code":201},"requestObject":{"kind":"DaemonSet"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
not json: daemonsets create
--- result
{"kind":"Event","objectRef.name":"agent","objectRef.namespace":"kube-system","objectRef.resource":"daemonsets","requestObject.kind":"DaemonSet","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1","user_groups":["dev","system:authenticated"]}
