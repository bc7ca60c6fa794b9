Kubernetes NodePort Service Created.

=== fires: by a user
--- rule kubernetes_node_port_service.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r330","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:30.000000Z","requestObject":{"spec":{"type":"NodePort"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323130","lastTime":"1767323130","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a component
--- rule kubernetes_node_port_service.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r331","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:31.000000Z","requestObject":{"spec":{"type":"NodePort"}}}
--- result
{"user":"system:serviceaccount:kube-system:job-controller","namespace":"dev","count":"1","firstTime":"1767323131","lastTime":"1767323131","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_node_port_service.yml
--- events
{"time":"2026-01-02T03:05:30.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r330\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/services/s\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"services\",\"namespace\":\"dev\",\"name\":\"s\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:05:30.000000Z\",\"requestObject\":{\"spec\":{\"type\":\"NodePort\"}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323130","lastTime":"1767323130","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_node_port_service.yml
--- events
{"insertId":"ir330","timestamp":"2026-01-02T03:05:30.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r330"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.services.create","resourceName":"core/v1/namespaces/dev/services/s","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"type":"NodePort"}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323130","lastTime":"1767323130","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_node_port_service.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r330","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"requestReceivedTimestamp":"2026-01-02T03:05:30.000000Z","requestObject":{"spec":{"type":"NodePort"}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r330","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:30.000000Z","requestObject":{"spec":{"type":"NodePort"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323130","lastTime":"1767323130","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: inside the cluster
--- rule kubernetes_node_port_service.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r332","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:32.000000Z","requestObject":{"spec":{"type":"ClusterIP"}}}
--- result

=== look-alike: refused
--- rule kubernetes_node_port_service.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r333","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:05:33.000000Z","requestObject":{"spec":{"type":"NodePort"}}}
--- result
