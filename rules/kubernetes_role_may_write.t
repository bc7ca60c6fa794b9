Kubernetes Role May Write.

=== fires: secrets
--- rule kubernetes_role_may_write.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r147","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:27.000000Z","requestObject":{"rules":[{"resources":["secrets"],"verbs":["get","update"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","weight":"critical","count":"1","firstTime":"1767322947","lastTime":"1767322947","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: deletecollection
--- rule kubernetes_role_may_write.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r148","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/namespaces/dev/roles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"roles","namespace":"dev","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:28.000000Z","requestObject":{"rules":[{"resources":["pods"],"verbs":["deletecollection"]}]}}
--- result
{"user":"alice@example.com","namespace":"dev","weight":"low","count":"1","firstTime":"1767322948","lastTime":"1767322948","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_role_may_write.yml
--- events
{"time":"2026-01-02T03:02:27.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r147\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/rbac.authorization.k8s.io/v1/clusterroles/r\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"clusterroles\",\"name\":\"r\",\"apiGroup\":\"rbac.authorization.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:02:27.000000Z\",\"requestObject\":{\"rules\":[{\"resources\":[\"secrets\"],\"verbs\":[\"get\",\"update\"]}]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","weight":"critical","count":"1","firstTime":"1767322947","lastTime":"1767322947","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_role_may_write.yml
--- events
{"insertId":"ir147","timestamp":"2026-01-02T03:02:27.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r147"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.rbac.authorization.k8s.io.v1.clusterroles.create","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/r","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"rules":[{"resources":["secrets"],"verbs":["get","update"]}]}}}
--- result
{"user":"alice@example.com","namespace":"-","weight":"critical","count":"1","firstTime":"1767322947","lastTime":"1767322947","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_role_may_write.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r147","stage":"RequestReceived","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:02:27.000000Z","requestObject":{"rules":[{"resources":["secrets"],"verbs":["get","update"]}]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r147","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:27.000000Z","requestObject":{"rules":[{"resources":["secrets"],"verbs":["get","update"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","weight":"critical","count":"1","firstTime":"1767322947","lastTime":"1767322947","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: read only
--- rule kubernetes_role_may_write.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r149","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:29.000000Z","requestObject":{"rules":[{"resources":["secrets"],"verbs":["get","list","watch"]}]}}
--- result

=== look-alike: refused
--- rule kubernetes_role_may_write.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r150","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:02:30.000000Z","requestObject":{"rules":[{"resources":["pods"],"verbs":["create"]}]}}
--- result

=== look-alike: by the cluster
--- rule kubernetes_role_may_write.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r151","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:31.000000Z","requestObject":{"rules":[{"resources":["pods"],"verbs":["create"]}]}}
--- result
