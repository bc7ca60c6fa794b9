Kubernetes Role Grants Pod Exec.

=== fires: a cluster role
--- rule kubernetes_role_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r137","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:17.000000Z","requestObject":{"rules":[{"resources":["pods","pods/exec"],"verbs":["create"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322937","lastTime":"1767322937","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: a role
--- rule kubernetes_role_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r138","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/namespaces/dev/roles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"roles","namespace":"dev","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:18.000000Z","requestObject":{"rules":[{"resources":["pods/exec"],"verbs":["create"]}]}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322938","lastTime":"1767322938","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_role_pod_exec.yml
--- events
{"time":"2026-01-02T03:02:17.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r137\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/rbac.authorization.k8s.io/v1/clusterroles/r\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"clusterroles\",\"name\":\"r\",\"apiGroup\":\"rbac.authorization.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:02:17.000000Z\",\"requestObject\":{\"rules\":[{\"resources\":[\"pods\",\"pods/exec\"],\"verbs\":[\"create\"]}]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322937","lastTime":"1767322937","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_role_pod_exec.yml
--- events
{"insertId":"ir137","timestamp":"2026-01-02T03:02:17.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r137"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.rbac.authorization.k8s.io.v1.clusterroles.create","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/r","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"rules":[{"resources":["pods","pods/exec"],"verbs":["create"]}]}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322937","lastTime":"1767322937","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_role_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r137","stage":"RequestReceived","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:02:17.000000Z","requestObject":{"rules":[{"resources":["pods","pods/exec"],"verbs":["create"]}]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r137","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:17.000000Z","requestObject":{"rules":[{"resources":["pods","pods/exec"],"verbs":["create"]}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322937","lastTime":"1767322937","verb":"create","object":"r","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: logs
--- rule kubernetes_role_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r139","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:19.000000Z","requestObject":{"rules":[{"resources":["pods/log"],"verbs":["get"]}]}}
--- result

=== look-alike: refused
--- rule kubernetes_role_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r140","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:02:20.000000Z","requestObject":{"rules":[{"resources":["pods/exec"],"verbs":["create"]}]}}
--- result

=== look-alike: by the cluster
--- rule kubernetes_role_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r141","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r","apiGroup":"rbac.authorization.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:21.000000Z","requestObject":{"rules":[{"resources":["pods/exec"],"verbs":["create"]}]}}
--- result
