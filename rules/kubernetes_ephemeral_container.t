Kubernetes Ephemeral Container Added.

=== fires: by patch
--- rule kubernetes_ephemeral_container.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r384","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/ephemeralcontainers","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"ephemeralcontainers"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:24.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323184","lastTime":"1767323184","verb":"patch","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by update
--- rule kubernetes_ephemeral_container.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r385","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/ephemeralcontainers","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"ephemeralcontainers"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:25.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323185","lastTime":"1767323185","verb":"update","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_ephemeral_container.yml
--- events
{"time":"2026-01-02T03:06:24.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r384\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web/ephemeralcontainers\",\"verb\":\"patch\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web\",\"subresource\":\"ephemeralcontainers\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:06:24.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323184","lastTime":"1767323184","verb":"patch","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_ephemeral_container.yml
--- events
{"insertId":"ir384","timestamp":"2026-01-02T03:06:24.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r384"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.ephemeralcontainers.patch","resourceName":"core/v1/namespaces/dev/pods/web/ephemeralcontainers","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323184","lastTime":"1767323184","verb":"patch","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_ephemeral_container.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r384","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web/ephemeralcontainers","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"ephemeralcontainers"},"requestReceivedTimestamp":"2026-01-02T03:06:24.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r384","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/ephemeralcontainers","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"ephemeralcontainers"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:24.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323184","lastTime":"1767323184","verb":"patch","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: refused
--- rule kubernetes_ephemeral_container.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r386","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/ephemeralcontainers","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"ephemeralcontainers"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:26.000000Z"}
--- result

=== look-alike: labels
--- rule kubernetes_ephemeral_container.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r387","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:27.000000Z"}
--- result
