Kubernetes Role With Wildcard.

=== fires: any resource
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r142","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:22.000000Z","requestObject":{"rules":[{"resources":["*"],"verbs":["get"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322942","lastTime":"1767322942","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: any verb
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r143","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/namespaces/dev/roles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"roles","namespace":"dev","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:23.000000Z","requestObject":{"rules":[{"resources":["pods"],"verbs":["*"]}]}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322943","lastTime":"1767322943","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_role_wildcard.yml
--- events
{"time":"2026-01-02T03:02:22.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r142\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/rbac.authorization.k8s.io/v1/clusterroles/r\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"clusterroles\",\"name\":\"r\",\"apiGroup\":\"rbac.authorization.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:02:22.000000Z\",\"requestObject\":{\"rules\":[{\"resources\":[\"*\"],\"verbs\":[\"get\"]}]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322942","lastTime":"1767322942","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_role_wildcard.yml
--- events
{"insertId":"ir142","timestamp":"2026-01-02T03:02:22.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r142"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.rbac.authorization.k8s.io.v1.clusterroles.create","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/r","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"rules":[{"resources":["*"],"verbs":["get"]}]}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322942","lastTime":"1767322942","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r142","stage":"RequestReceived","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:02:22.000000Z","requestObject":{"rules":[{"resources":["*"],"verbs":["get"]}]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r142","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:22.000000Z","requestObject":{"rules":[{"resources":["*"],"verbs":["get"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322942","lastTime":"1767322942","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: named ones
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r144","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:24.000000Z","requestObject":{"rules":[{"resources":["pods"],"verbs":["get"]}]}}
--- result

=== look-alike: refused
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r145","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:02:25.000000Z","requestObject":{"rules":[{"resources":["*"],"verbs":["*"]}]}}
--- result

=== look-alike: any group is no wildcard of these
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r146","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:26.000000Z","requestObject":{"rules":[{"apiGroups":["*"],"resources":["pods"],"verbs":["get"]}]}}
--- result

=== fires: by nobody
--- rule kubernetes_role_wildcard.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"system:unauthenticated","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"rules":[{"resources":["*"],"verbs":["get"]}]}}
--- result
{"user":"system:unauthenticated","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"r","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}
