Kubernetes System Config Changed.

=== fires: aws-auth
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r405","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/aws-auth","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"aws-auth"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:45.000000Z"}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767323205","lastTime":"1767323205","verb":"patch","object":"aws-auth","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: an audit policy
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r406","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ops/configmaps/apiserver-audit-policy","verb":"delete","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"ops","name":"apiserver-audit-policy"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:46.000000Z"}
--- result
{"user":"alice@example.com","namespace":"ops","count":"1","firstTime":"1767323206","lastTime":"1767323206","verb":"delete","object":"apiserver-audit-policy","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_system_config_changed.yml
--- events
{"time":"2026-01-02T03:06:45.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r405\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/kube-system/configmaps/aws-auth\",\"verb\":\"patch\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"kube-system\",\"name\":\"aws-auth\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:06:45.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767323205","lastTime":"1767323205","verb":"patch","object":"aws-auth","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_system_config_changed.yml
--- events
{"insertId":"ir405","timestamp":"2026-01-02T03:06:45.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r405"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.configmaps.patch","resourceName":"core/v1/namespaces/kube-system/configmaps/aws-auth","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767323205","lastTime":"1767323205","verb":"patch","object":"aws-auth","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r405","stage":"RequestReceived","requestURI":"/api/v1/namespaces/kube-system/configmaps/aws-auth","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"aws-auth"},"requestReceivedTimestamp":"2026-01-02T03:06:45.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r405","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/aws-auth","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"aws-auth"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:45.000000Z"}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767323205","lastTime":"1767323205","verb":"patch","object":"aws-auth","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: another one
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r407","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/my-app","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"my-app"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:47.000000Z"}
--- result

=== look-alike: read
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r408","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/aws-auth","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"aws-auth"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:48.000000Z"}
--- result

=== look-alike: by the cluster
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r409","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/coredns","verb":"update","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"coredns"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:49.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_system_config_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r410","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/aws-auth","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"aws-auth"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:50.000000Z"}
--- result
