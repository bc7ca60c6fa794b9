Kubernetes Role Grants Node Proxy.

=== fires: nodes/proxy
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r132","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:12.000000Z","requestObject":{"rules":[{"apiGroups":[""],"resources":["pods","nodes/proxy"],"verbs":["get"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322932","lastTime":"1767322932","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: nodes/*
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r133","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:13.000000Z","requestObject":{"rules":[{"apiGroups":[""],"resources":["nodes/*"],"verbs":["get"]}]}}
--- result
{"user":"system:serviceaccount:dev:ci","namespace":"-","count":"1","firstTime":"1767322933","lastTime":"1767322933","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_role_node_proxy.yml
--- events
{"time":"2026-01-02T03:02:12.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r132\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/rbac.authorization.k8s.io/v1/clusterroles/r\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"clusterroles\",\"name\":\"r\",\"apiGroup\":\"rbac.authorization.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:02:12.000000Z\",\"requestObject\":{\"rules\":[{\"apiGroups\":[\"\"],\"resources\":[\"pods\",\"nodes/proxy\"],\"verbs\":[\"get\"]}]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322932","lastTime":"1767322932","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_role_node_proxy.yml
--- events
{"insertId":"ir132","timestamp":"2026-01-02T03:02:12.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r132"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.rbac.authorization.k8s.io.v1.clusterroles.create","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/r","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"rules":[{"apiGroups":[""],"resources":["pods","nodes/proxy"],"verbs":["get"]}]}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322932","lastTime":"1767322932","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r132","stage":"RequestReceived","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:02:12.000000Z","requestObject":{"rules":[{"apiGroups":[""],"resources":["pods","nodes/proxy"],"verbs":["get"]}]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r132","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:12.000000Z","requestObject":{"rules":[{"apiGroups":[""],"resources":["pods","nodes/proxy"],"verbs":["get"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322932","lastTime":"1767322932","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: nodes
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r134","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:14.000000Z","requestObject":{"rules":[{"resources":["nodes"],"verbs":["get"]}]}}
--- result

=== look-alike: nodes and * in different rules
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r135","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:15.000000Z","requestObject":{"rules":[{"resources":["nodes"],"verbs":["get"]},{"resources":["*"],"verbs":["list"]}]}}
--- result

=== look-alike: refused
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r136","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:02:16.000000Z","requestObject":{"rules":[{"resources":["nodes/proxy"],"verbs":["get"]}]}}
--- result

=== fires: all parts of nodes in the second rule
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"kind":"ClusterRole","rules":[{"apiGroups":[""],"resources":["nodes/*"],"verbs":[]},{"apiGroups":[""],"resources":["nodes/*"],"verbs":["get"]}]}}
--- result
{"user":"mallory@example.com","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"r","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

=== look-alike: all parts of nodes and nothing to do with them; the verbs belong to another rule
--- rule kubernetes_role_node_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"kind":"ClusterRole","rules":[{"apiGroups":[""],"resources":["nodes/*"],"verbs":[]},{"apiGroups":[""],"resources":["pods"],"verbs":["get"]}]}}
--- result
