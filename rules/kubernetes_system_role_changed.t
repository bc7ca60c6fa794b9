Kubernetes System Role Changed.

=== fires: patched
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r350","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/system:node","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:node","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:50.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323150","lastTime":"1767323150","verb":"patch","object":"system:node","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: deleted
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r351","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/namespaces/kube-system/roles/system:controller:x","verb":"delete","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"roles","namespace":"kube-system","name":"system:controller:x","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:51.000000Z"}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767323151","lastTime":"1767323151","verb":"delete","object":"system:controller:x","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_system_role_changed.yml
--- events
{"time":"2026-01-02T03:05:50.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r350\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/rbac.authorization.k8s.io/v1/clusterroles/system:node\",\"verb\":\"patch\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"clusterroles\",\"name\":\"system:node\",\"apiGroup\":\"rbac.authorization.k8s.io\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:05:50.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323150","lastTime":"1767323150","verb":"patch","object":"system:node","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_system_role_changed.yml
--- events
{"insertId":"ir350","timestamp":"2026-01-02T03:05:50.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r350"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.rbac.authorization.k8s.io.v1.clusterroles.patch","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/system:node","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323150","lastTime":"1767323150","verb":"patch","object":"system:node","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r350","stage":"RequestReceived","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/system:node","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:node","apiGroup":"rbac.authorization.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:05:50.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r350","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/system:node","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:node","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:50.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323150","lastTime":"1767323150","verb":"patch","object":"system:node","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: another role
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r352","stage":"ResponseComplete","requestURI":"/api/v1/clusterroles/mine","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"mine"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:52.000000Z"}
--- result

=== look-alike: one that its add-on keeps
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r353","stage":"ResponseComplete","requestURI":"/api/v1/clusterroles/system:coredns","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:coredns"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:53.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r354","stage":"ResponseComplete","requestURI":"/api/v1/clusterroles/system:node","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:node"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:05:54.000000Z"}
--- result

=== look-alike: by the cluster
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r355","stage":"ResponseComplete","requestURI":"/api/v1/clusterroles/system:node","verb":"update","user":{"username":"system:apiserver","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:node"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:55.000000Z"}
--- result

=== look-alike: a name in other letters is another role
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"patch","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"System:node"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result

=== fires: a name that differs from a harmless one by letters alone
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"patch","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:CoreDNS"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"mallory@example.com","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"patch","object":"system:CoreDNS","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

=== fires: by nobody
--- rule kubernetes_system_role_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"delete","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"system:node"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"delete","object":"system:node","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}
