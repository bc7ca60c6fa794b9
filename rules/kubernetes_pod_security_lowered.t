Kubernetes Pod Security Label Lowered.

=== fires: privileged
--- rule kubernetes_pod_security_lowered.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r431","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:11.000000Z","requestObject":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"privileged"}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323231","lastTime":"1767323231","verb":"patch","object":"dev","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: taken away
--- rule kubernetes_pod_security_lowered.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r432","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:12.000000Z","requestObject":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":null}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323232","lastTime":"1767323232","verb":"patch","object":"dev","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_pod_security_lowered.yml
--- events
{"time":"2026-01-02T03:07:11.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r431\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/namespaces/dev\",\"verb\":\"patch\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"namespaces\",\"namespace\":\"dev\",\"name\":\"dev\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:07:11.000000Z\",\"requestObject\":{\"metadata\":{\"labels\":{\"pod-security.kubernetes.io/enforce\":\"privileged\"}}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323231","lastTime":"1767323231","verb":"patch","object":"dev","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_pod_security_lowered.yml
--- events
{"insertId":"ir431","timestamp":"2026-01-02T03:07:11.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r431"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.namespaces.patch","resourceName":"core/v1/namespaces/dev/namespaces/dev","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"privileged"}}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323231","lastTime":"1767323231","verb":"patch","object":"dev","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_pod_security_lowered.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r431","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"requestReceivedTimestamp":"2026-01-02T03:07:11.000000Z","requestObject":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"privileged"}}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r431","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:11.000000Z","requestObject":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"privileged"}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323231","lastTime":"1767323231","verb":"patch","object":"dev","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: restricted
--- rule kubernetes_pod_security_lowered.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r433","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:13.000000Z","requestObject":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"restricted"}}}}
--- result

=== look-alike: another label
--- rule kubernetes_pod_security_lowered.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r434","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:14.000000Z","requestObject":{"metadata":{"labels":{"team":"a"}}}}
--- result

=== look-alike: refused
--- rule kubernetes_pod_security_lowered.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r435","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/namespaces/dev","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"namespaces","namespace":"dev","name":"dev"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:07:15.000000Z","requestObject":{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"privileged"}}}}
--- result
