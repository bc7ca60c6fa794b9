Kubernetes Service Exposed.

=== fires: a load balancer
--- rule kubernetes_service_exposed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r494","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:08:14.000000Z","requestObject":{"spec":{"type":"LoadBalancer"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323294","lastTime":"1767323294","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: external addresses, by patch
--- rule kubernetes_service_exposed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r495","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:15.000000Z","requestObject":{"spec":{"externalIPs":["8.8.8.8"]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323295","lastTime":"1767323295","verb":"patch","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_service_exposed.yml
--- events
{"time":"2026-01-02T03:08:14.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r494\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/services/s\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"services\",\"namespace\":\"dev\",\"name\":\"s\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:08:14.000000Z\",\"requestObject\":{\"spec\":{\"type\":\"LoadBalancer\"}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323294","lastTime":"1767323294","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_service_exposed.yml
--- events
{"insertId":"ir494","timestamp":"2026-01-02T03:08:14.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r494"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.services.create","resourceName":"core/v1/namespaces/dev/services/s","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"type":"LoadBalancer"}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323294","lastTime":"1767323294","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_service_exposed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r494","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"requestReceivedTimestamp":"2026-01-02T03:08:14.000000Z","requestObject":{"spec":{"type":"LoadBalancer"}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r494","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:08:14.000000Z","requestObject":{"spec":{"type":"LoadBalancer"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323294","lastTime":"1767323294","verb":"create","object":"s","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: inside
--- rule kubernetes_service_exposed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r496","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:08:16.000000Z","requestObject":{"spec":{"type":"ClusterIP"}}}
--- result

=== look-alike: refused
--- rule kubernetes_service_exposed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r497","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:08:17.000000Z","requestObject":{"spec":{"type":"LoadBalancer"}}}
--- result

=== look-alike: by the cloud controller
--- rule kubernetes_service_exposed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r498","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/s","verb":"patch","user":{"username":"system:serviceaccount:kube-system:service-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"s"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:18.000000Z","requestObject":{"spec":{"type":"LoadBalancer"}}}
--- result
