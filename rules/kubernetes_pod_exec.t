Kubernetes Exec Into Pod.

=== fires: by create
--- rule kubernetes_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r31","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:31.000000Z","requestObject":{"command":["sh"]}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322831","lastTime":"1767322831","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by get, over a websocket
--- rule kubernetes_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r32","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:32.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322832","lastTime":"1767322832","verb":"get","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_pod_exec.yml
--- events
{"time":"2026-01-02T03:00:31.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r31\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web/exec\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web\",\"subresource\":\"exec\"},\"responseStatus\":{\"code\":101},\"requestReceivedTimestamp\":\"2026-01-02T03:00:31.000000Z\",\"requestObject\":{\"command\":[\"sh\"]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322831","lastTime":"1767322831","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_pod_exec.yml
--- events
{"insertId":"ir31","timestamp":"2026-01-02T03:00:31.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r31"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.exec.create","resourceName":"core/v1/namespaces/dev/pods/web/exec","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"command":["sh"]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322831","lastTime":"1767322831","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r31","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"requestReceivedTimestamp":"2026-01-02T03:00:31.000000Z","requestObject":{"command":["sh"]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r31","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:31.000000Z","requestObject":{"command":["sh"]}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322831","lastTime":"1767322831","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: logs of the pod
--- rule kubernetes_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r33","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/log","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"log"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:33.000000Z"}
--- result

=== look-alike: the pod itself
--- rule kubernetes_pod_exec.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r34","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:34.000000Z"}
--- result
