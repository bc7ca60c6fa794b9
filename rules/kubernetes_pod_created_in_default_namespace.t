# A pod is created where nobody should create one.

=== a pod in default: one row per group
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"system:authenticated","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== kube-system and kube-public count too
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"kube-system","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"kube-public","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"miner","objectRef.namespace":"kube-public","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"kube-public","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"system:authenticated","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"kube-system","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"kube-system","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"system:authenticated","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== two addresses and two groups: four rows
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"10.0.0.9","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"10.0.0.9","stage":"ResponseComplete","user.groups{}":"system:authenticated","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"system:authenticated","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== rows sort as text by the by-fields from the left
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"b"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"B"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"a10"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"a9"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"B","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"a10","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"a9","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"b","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== a user without uid among users with one: filled with 0
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"kubelet","groups":["system:nodes"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"system:authenticated","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"system:nodes","user.uid":"0","user":"kubelet","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== pods made from a generated name have none: filled
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"0","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods","responseStatus.code":"201","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== a uid that no event has: no rows
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== an exec in default is a create of pods as well
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods/miner/exec","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","subresource":"exec","namespace":"default","name":"miner"},"responseStatus":{"code":101},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
{"objectRef.name":"miner","objectRef.namespace":"default","objectRef.resource":"pods","requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z","requestURI":"/api/v1/namespaces/default/pods/miner/exec","responseStatus.code":"101","src_ip":"203.0.113.7","stage":"ResponseComplete","user.groups{}":"dev","user.uid":"u1","user":"eve","userAgent":"kubectl/v1.31","verb":"create","count":"1"}

=== look-alike: another namespace
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"prod","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default2","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"my-default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"kube-node-lease","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: another verb
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"delete","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"list","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"watch","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"patch","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: another resource
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"podtemplates","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"deployments","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pod","namespace":"default","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: the namespace only in the URI
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","name":"miner"},"responseStatus":{"code":201},"requestObject":{"kind":"Pod"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result

=== look-alike: the namespace of something else
--- rule kubernetes_pod_created_in_default_namespace.spl
--- events
{"kind":"Event","level":"RequestResponse","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/default/pods","verb":"create","user":{"username":"eve","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"pods","name":"miner"},"responseStatus":{"code":201},"requestObject":{"metadata":{"namespace":"default"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000001Z"}
--- result
