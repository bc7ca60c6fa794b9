Kubernetes Attach To Container.

=== fires: by create
--- rule kubernetes_exec_or_attach.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r375","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/attach","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"attach"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:15.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323175","lastTime":"1767323175","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by get, still open
--- rule kubernetes_exec_or_attach.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r376","stage":"ResponseStarted","requestURI":"/api/v1/namespaces/dev/pods/web/attach","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"attach"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:16.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323176","lastTime":"1767323176","verb":"get","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_exec_or_attach.yml
--- events
{"time":"2026-01-02T03:06:15.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r375\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web/attach\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web\",\"subresource\":\"attach\"},\"responseStatus\":{\"code\":101},\"requestReceivedTimestamp\":\"2026-01-02T03:06:15.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323175","lastTime":"1767323175","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_exec_or_attach.yml
--- events
{"insertId":"ir375","timestamp":"2026-01-02T03:06:15.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r375"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.attach.create","resourceName":"core/v1/namespaces/dev/pods/web/attach","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323175","lastTime":"1767323175","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_exec_or_attach.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r375","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web/attach","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"attach"},"requestReceivedTimestamp":"2026-01-02T03:06:15.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r375","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/attach","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"attach"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:15.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323175","lastTime":"1767323175","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: refused
--- rule kubernetes_exec_or_attach.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r377","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/attach","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"attach"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:17.000000Z"}
--- result

=== look-alike: exec
--- rule kubernetes_exec_or_attach.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r378","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:18.000000Z","requestObject":{"command":["sh"]}}
--- result

=== look-alike: only received
--- rule kubernetes_exec_or_attach.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r379","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web/attach","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"attach"},"requestReceivedTimestamp":"2026-01-02T03:06:19.000000Z"}
--- result
